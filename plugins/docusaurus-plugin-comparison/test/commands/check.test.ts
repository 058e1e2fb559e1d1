import {check} from '../../src/commands/check.js';
import {commands, register} from '../../src/commands/index.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import {makeFolder} from '../dataset/folder.js';

const right = `title: Right
criteria: {x: {name: X, type: text}}
subjects: {a: {name: A, values: {x: y}}}
`;
const good = makeFolder({
  'docs/a.comparison.yaml': right,
  'docs/b.comparison.yaml': right,
});
const bad = makeFolder({
  'docs/right.comparison.yaml': right,
  'docs/wrong.comparison.yaml': right.replace('text', 'txt'),
  'docs/page.mdx': '::comparison-table{data=./gone.comparison.yaml}\n',
});

describe('comparison:check [files...]', () => {
  it('exits with 0 and counts where all is well', async () => {
    expect(await run(good.dir, [])).toEqual({
      code: 0,
      printed: ['2 datasets checked, no problems'],
    });
  });

  it('counts one dataset as one', async () => {
    expect(await run(good.dir, ['docs/a.comparison.yaml'])).toEqual({
      code: 0,
      printed: ['1 dataset checked, no problems'],
    });
  });

  it('exits with 1 and tells of every problem', async () => {
    const {code, printed} = await run(bad.dir, []);

    expect(code).toBe(1);
    expect(printed.join('\n')).toMatch(
      /page\.mdx:1:1 {2}error missing-dataset/,
    );
    expect(printed.join('\n')).toMatch(
      /wrong\.comparison\.yaml:2:\d+ {2}error unknown-word/,
    );
    expect(printed.join('\n')).toMatch(/\n2 problems in 2 files$/);
  });

  it('tells of the named files only, from the folder where it is run', async () => {
    const {code, printed} = await run(
      bad.dir,
      ['wrong.comparison.yaml'],
      bad.at('docs'),
    );

    expect(code).toBe(1);
    expect(printed.join('\n')).toMatch(/\n1 problem in 1 file$/);
    expect(
      await run(bad.dir, [bad.at('docs/right.comparison.yaml')]),
    ).toMatchObject({code: 0});
  });

  it('does not call a file that is not there right', async () => {
    expect(await run(good.dir, ['docs/aa.comparison.yaml'])).not.toMatchObject({
      code: 0,
    });
  });
});

describe('register(cli, site)', () => {
  it('hangs each command into the command line', () => {
    const called: (readonly [string, unknown])[] = [];
    const cli = new Proxy(
      {},
      {
        get: (_, name: string) => (value: unknown) => {
          called.push([name, value]);
          return cli;
        },
      },
    ) as Parameters<typeof register>[0];
    register(cli, siteOf(good.dir));

    expect(called).toEqual(
      commands.flatMap(({usage, description}) => [
        ['command', usage],
        ['description', description],
        ['action', expect.any(Function)],
      ]),
    );
    expect(commands).toEqual([check]);
  });
});

function siteOf(dir: string) {
  return {roots: [dir] as const, exclude: [], limits: defaultLimits};
}

async function run(dir: string, files: readonly string[], cwd = dir) {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  return {code: await check.run(files, siteOf(dir), {cwd, print}), printed};
}
