import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import path from 'node:path';
import {getSwizzleConfig} from '../src/swizzle.js';

const theme = fileURLToPath(new URL('../src/theme', import.meta.url));
const {components} = getSwizzleConfig();

describe('getSwizzleConfig()', () => {
  it('describes every component of the theme, and every part of one', () => {
    const files = fs.readdirSync(theme, {recursive: true, encoding: 'utf8'});
    const names = files
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) =>
        file
          .split(path.sep)
          .join('/')
          .replace(/(?:\/index)?\.tsx?$/, ''),
      );
    const folders = fs.readdirSync(theme);

    expect(Object.keys(components).sort()).toEqual(
      [...new Set([...names, ...folders])].sort(),
    );
    for (const {description} of Object.values(components)) {
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });

  it.each(['Cell', 'Controls', 'Footnotes'])(
    'promises that ComparisonTable/%s is safe to wrap',
    (name) => {
      expect(components[`ComparisonTable/${name}`]?.actions.wrap).toBe('safe');
    },
  );
});
