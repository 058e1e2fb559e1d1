import {installed} from './installed.js';
import {packaged} from './packaged.js';
import type {BrowserSource} from './source.js';
import {systemPackage} from './systemPackage.js';

/** From the cheapest to the most intrusive. */
export const browserSources: BrowserSource[] = [
  installed,
  packaged,
  systemPackage,
];
