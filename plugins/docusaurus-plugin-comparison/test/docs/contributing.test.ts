import fs from 'node:fs';
import path from 'node:path';
import {parse as parseYaml} from 'yaml';
import {repoRoot} from '../support/repoRoot.js';

const read = (file: string) =>
  fs.readFileSync(path.join(repoRoot, file), 'utf8');

const pages = [
  'src/pages/contributing.mdx',
  'i18n/de/docusaurus-plugin-content-pages/contributing.mdx',
];

/** Every block of YAML on a page with the file that it names. */
function blocksOf(page: string): readonly {file: string; text: string}[] {
  const blocks = page.matchAll(/```yaml title="([^"]+)"\n(.*?)\n *```/gs);
  return [...blocks].map(([, file = '', text = '']) => ({file, text}));
}

/** Every map in a value, itself among them. */
function mapsIn(value: unknown): readonly object[] {
  return typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(mapsIn)]
    : [];
}

describe.each(pages)('%s', (name) => {
  const page = read(name);

  it('shows parts of datasets that stand there so', () => {
    const blocks = blocksOf(page);
    expect(blocks.length).toBe(2);
    for (const {file, text} of blocks) {
      const [[key, part] = ['', {}]] = Object.entries(
        parseYaml(text) as Record<string, unknown>,
      );
      const same = mapsIn(parseYaml(read(file))).map((map) =>
        Object.entries(map)
          .find(([each]) => each === key)
          ?.at(1),
      );
      expect(same).toContainEqual(part);
    }
  });

  it('leads to files of the repository that are there', () => {
    const edits = [...page.matchAll(/\/edit\/main\/([^)]+)\)/g)];
    const typed = [
      ...page.matchAll(/`((?:docs|i18n|versioned_docs|\.github)\/[^`]+)`/g),
    ];
    // Names of the version that is still to be made.
    const files = [...edits, ...typed]
      .map(([, file = '']) => file)
      .filter((file) => !file.includes('version-3.0'));

    expect(files.length).toBeGreaterThan(6);
    expect(
      files.filter((file) => !fs.existsSync(path.join(repoRoot, file))),
    ).toEqual([]);
  });
});

describe('.github/workflows/ci.yml', () => {
  const text = read('.github/workflows/ci.yml');
  const {permissions, jobs} = parseYaml(text) as Workflow;

  it('reads and has no secrets', () => {
    expect(text).not.toMatch(/secrets\.|pull_request_target|write/);
    expect(permissions).toEqual({contents: 'read'});
    for (const {steps} of Object.values(jobs)) {
      expect(steps[0]?.with).toMatchObject({'persist-credentials': false});
    }
  });

  it('checks as the plugin tells others to', () => {
    const [, shown = ''] =
      /```yaml title="\.github\/workflows\/comparison\.yml"\n(.*?)\n```/s.exec(
        read('plugins/docusaurus-plugin-comparison/docs/review.md'),
      ) ?? [];
    const {jobs: told} = parseYaml(shown) as Workflow;
    const actions = (job: Job | undefined) =>
      job?.steps.flatMap(({uses}) => uses ?? []);
    const commands = (job: Job | undefined) =>
      job?.steps.flatMap(({run}) => run?.split(' --')[0] ?? []);

    expect(actions(jobs['check'])).toEqual(actions(told['check']));
    expect(commands(jobs['check'])).toEqual(
      commands(told['check'])?.toSpliced(1, 0, 'npm run build'),
    );
  });

  it('tests on the Node that the package names, with its own command', () => {
    const {engines, scripts} = JSON.parse(read('package.json')) as {
      engines: {node: string};
      scripts: Record<string, string>;
    };
    const [major] = /\d+/.exec(engines.node) ?? [];

    expect(jobs['test']?.steps.at(-1)?.run).toBe('npm cit');
    expect(scripts).toHaveProperty('test');
    for (const {steps} of Object.values(jobs)) {
      expect(steps[1]?.with).toMatchObject({'node-version': Number(major)});
    }
  });
});

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: unknown;
  }[];
}
