import type {Format} from './format.js';
import {github} from './github.js';
import {human} from './human.js';
import {json} from './json.js';

/** Every format, in the order of the help. */
export const formats: readonly Format[] = [human, json, github];
