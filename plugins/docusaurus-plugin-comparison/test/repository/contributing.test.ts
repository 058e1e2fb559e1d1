import fs from 'node:fs';
import path from 'node:path';
import {commands as pluginCommands} from '../../src/commands/index.js';
import {repoRoot} from '../support/repoRoot.js';
import {isPath, leadsSomewhere, pathExists, readGuide} from './guide.js';
import {listWorkspaces, readManifest, readText} from './repositoryFiles.js';

const {scripts} = readManifest();

/** The paths of all test files. */
const testFiles = listWorkspaces().flatMap((folder) =>
  fs
    .readdirSync(path.join(repoRoot, folder, 'test'), {
      recursive: true,
      encoding: 'utf8',
    })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/test/${file}`),
);

/** The pattern of test files in a command that runs some of them. */
function patternOf(command: string): string | undefined {
  const [, rest] = /^npm run (?:jest|test:unit) -- (.+)$/.exec(command) ?? [];
  return rest?.split(' ').findLast((word) => !word.startsWith('-'));
}

const guides = [
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'plugins/docusaurus-plugin-comparison/CHECKLIST.md',
  'plugins/mermaid-to-svg/docs/updating-mermaid.md',
];

// The README names files of its examples, too.
describe.each(guides)('%s', (file) => {
  it('has paths that exist', () => {
    const paths = readGuide(file).codes.filter(isPath);

    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((each) => !pathExists(each))).toEqual([]);
  });
});

describe.each(['README.md', ...guides])('%s', (file) => {
  const {links, commands} = readGuide(file);

  /** The first word after each command that starts so. */
  const wordsAfter = (start: RegExp) =>
    commands.flatMap((command) =>
      start.test(command)
        ? (command.replace(start, '').match(/^\S+/) ?? [])
        : [],
    );

  it('has links that lead to files and headings', () => {
    const relative = links.filter((link) => !/^https?:/.test(link));

    expect(relative.length).toBeGreaterThan(0);
    expect(relative.filter((link) => !leadsSomewhere(link, file))).toEqual([]);
  });

  it('has commands that exist', () => {
    const names = wordsAfter(/^npm run /);

    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('runs commands of the plugin, and benches, that exist', () => {
    const own = pluginCommands.map(({usage}) => usage.split(' ', 1)[0]);
    const benches = readText(
      'plugins/docusaurus-plugin-comparison/bench/index.js',
    );

    expect(
      wordsAfter(/^npx docusaurus /).filter((name) => !own.includes(name)),
    ).toEqual([]);
    expect(
      wordsAfter(/^npm run bench (?:-- )?/).filter(
        (name) => !new RegExp(`^ {2}'?${name}'?: `, 'm').test(benches),
      ),
    ).toEqual([]);
  });

  it('runs tests that exist', () => {
    const patterns = commands.flatMap((each) => patternOf(each) ?? []);

    expect(
      patterns.filter(
        (pattern) =>
          pattern !== 'PATH' &&
          !testFiles.some((each) => each.includes(pattern)),
      ),
    ).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  // GitHub would show one under .github instead of the one at the top.
  it('is the only one', () => {
    expect(fs.existsSync(path.join(repoRoot, '.github/CONTRIBUTING.md'))).toBe(
      false,
    );
  });
});
