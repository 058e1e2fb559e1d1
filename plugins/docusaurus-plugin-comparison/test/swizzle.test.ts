import fs from 'node:fs';
import {getSwizzleConfig} from '../src/swizzle.js';

describe('getSwizzleConfig()', () => {
  it('speaks of every component of the theme', () => {
    const theme = fs.readdirSync(new URL('../src/theme', import.meta.url));

    expect(Object.keys(getSwizzleConfig().components).sort()).toEqual(
      theme.sort(),
    );
  });
});
