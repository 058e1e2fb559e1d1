import fs from 'node:fs';
import path from 'node:path';
import {repoRoot} from '../support/repoRoot.js';
import {readManifest, readText} from './repositoryFiles.js';

const text = readText('CONTRIBUTING.md');

describe('CONTRIBUTING.md', () => {
  // GitHub would show one under .github instead of the one at the top.
  it('is the only one', () => {
    expect(fs.existsSync(path.join(repoRoot, '.github/CONTRIBUTING.md'))).toBe(
      false,
    );
  });

  it('links to files that exist', () => {
    // What stands in blocks of code are links of other files.
    const prose = text.replace(/^ *(`{3,}).*\n[^]*?\n *\1$/gm, '');
    const links = [...prose.matchAll(/\]\(((?!https?:)[^)#]+)/g)].map(
      ([, link = '']) => link,
    );

    expect(links.length).toBeGreaterThan(2);
    expect(
      links.filter((link) => !fs.existsSync(path.join(repoRoot, link))),
    ).toEqual([]);
  });

  it('names scripts that exist', () => {
    const {scripts} = readManifest();
    const names = [...text.matchAll(/`npm run ([\w:]+)/g)].map(
      ([, name = '']) => name,
    );

    expect(names).toContain('jest');
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });
});
