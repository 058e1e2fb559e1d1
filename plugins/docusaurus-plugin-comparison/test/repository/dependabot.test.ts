import fs from 'node:fs';
import path from 'node:path';
import {repoRoot} from '../support/repoRoot.js';
import {listWorkspaces, readManifest, readText} from './repositoryFiles.js';
import {readYaml} from './workflow.js';

interface Config {
  readonly version: number;
  readonly updates: readonly Update[];
}

interface Update {
  readonly 'package-ecosystem': string;
  readonly directory?: string;
  readonly directories?: readonly string[];
  readonly schedule: {readonly interval: string};
  readonly groups: Readonly<Record<string, {readonly patterns: string[]}>>;
}

const {version, updates} = readYaml(
  readText('.github/dependabot.yml'),
) as Config;
const updateOf = (ecosystem: string) =>
  updates.find((each) => each['package-ecosystem'] === ecosystem);

/** `*` is any part of a name or of a path, as in Dependabot. */
function toRegExp(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`);
}

/** The folders of the repository that have a lock file, as Dependabot names them. */
function listLocked(folder: string): readonly string[] {
  const entries = fs.readdirSync(path.join(repoRoot, folder), {
    withFileTypes: true,
  });
  return [
    ...(entries.some(({name}) => name === 'package-lock.json') ? [folder] : []),
    ...entries
      .filter((entry) => entry.isDirectory())
      .filter(({name}) => !/^(node_modules|fixtures|\..*)$/.test(name))
      .flatMap(({name}) => listLocked(path.posix.join(folder, name))),
  ];
}

describe('.github/dependabot.yml', () => {
  it('updates npm packages and actions, every week', () => {
    expect(version).toBe(2);
    expect(
      updates.map((each) => [
        each['package-ecosystem'],
        each.schedule.interval,
      ]),
    ).toEqual([
      ['npm', 'weekly'],
      ['github-actions', 'weekly'],
    ]);
    expect(updateOf('github-actions')?.directory).toBe('/');
  });

  it('looks at each lock file', () => {
    const patterns = updateOf('npm')?.directories?.map(toRegExp) ?? [];
    const locked = listLocked('/');

    expect(locked).toContain('/');
    expect(
      locked.filter((folder) => !patterns.some((each) => each.test(folder))),
    ).toEqual([]);
  });

  it('groups packages that are declared, each once, and Mermaid alone', () => {
    const folders = [...listWorkspaces(), ...listLocked('/')];
    const declared = new Set(
      folders.flatMap((folder) => {
        const {dependencies, devDependencies} = readManifest(folder);
        return Object.keys({...dependencies, ...devDependencies});
      }),
    );
    const membersOf = (pattern: string) =>
      [...declared].filter((name) => toRegExp(pattern).test(name));
    const groups = Object.entries(updateOf('npm')?.groups ?? {});
    const patterns = groups.flatMap(([, group]) => group.patterns);
    const grouped = patterns.flatMap(membersOf);

    expect(groups.map(([name]) => name)).toEqual([
      'docusaurus',
      'mermaid',
      'tests',
    ]);
    expect(patterns.filter((each) => membersOf(each).length === 0)).toEqual([]);
    expect(grouped.length).toBe(new Set(grouped).size);
    expect(groups[1]?.[1].patterns).toEqual(['mermaid', '@mermaid-js/*']);
  });
});
