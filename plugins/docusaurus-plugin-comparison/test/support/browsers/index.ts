import {installed} from './installed.js';
import {packaged} from './packaged.js';
import type {BrowserSource} from './source.js';
import {systemPackage} from './systemPackage.js';

/**
 * The packaged browser comes first because it is the same version on every
 * machine. The last source changes the system.
 */
export const browserSources: BrowserSource[] = [
  packaged,
  installed,
  systemPackage,
];
