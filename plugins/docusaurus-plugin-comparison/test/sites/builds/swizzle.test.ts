import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {repoRoot} from '../../support/repoRoot.js';
import {makeSite, type Site} from '../../support/site.js';

const fixture = fileURLToPath(new URL('fixtures/language', import.meta.url));

describe('docusaurus swizzle --eject', () => {
  let site: Site;

  beforeAll(() => {
    site = makeSite(fixture, {name: 'swizzle'});
  });

  afterAll(() => site.remove());

  it.each([
    ['--javascript', 'Cell.js'],
    ['--typescript', 'Cell.tsx'],
    ['--javascript', 'SubjectsAsRows.js'],
    ['--typescript', 'SubjectsAsRows.tsx'],
  ])('with %s writes %s as Prettier formats it', async (language, file) => {
    const {code, output} = await site.cli([
      'swizzle',
      'docusaurus-plugin-comparison',
      `ComparisonTable/${path.parse(file).name}`,
      '--eject',
      '--danger',
      language,
    ]);
    expect({code, output}).toEqual({code: 0, output});
    const text = site.read(`src/theme/ComparisonTable/${file}`);
    const config = await resolveConfig(path.join(repoRoot, file));

    expect(text).toMatch(
      /^import React(?:, \{type ReactNode\})? from 'react';/,
    );
    expect(await format(text, {...config, filepath: file})).toBe(text);
  });
});
