import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const lib = new URL('../../lib/render/index.js', import.meta.url).href;

/** Runs a module in a process of its own; resolves once that has ended. */
async function run(code: string, env: NodeJS.ProcessEnv = {}) {
  const {stdout, stderr} = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', code],
    {env: {...process.env, NODE_OPTIONS: '', ...env}},
  );
  return {stdout, stderr};
}

const gantt = `gantt
  dateFormat YYYY-MM-DD
  section One
  First : 2024-03-25, 10d
  Second : 2024-10-20, 20d
`;

const print = `
  import {createRenderer} from '${lib}';
  const renderer = createRenderer({timeLimit: 60_000});
  const mermaid = ${JSON.stringify(gantt)};
  const {svg} = await renderer.render({mermaid, title: 'Time'});
  console.log(svg.join('id'));
`;

describe('a process that renders', () => {
  it('ends by itself, with nothing but the picture', async () => {
    const {stdout, stderr} = await run(print);

    expect(stderr).toBe('');
    expect(stdout).toMatch(/^<svg .*<\/svg>\n$/s);
  });

  it('makes the same bytes in another time zone', async () => {
    const [one, other] = await Promise.all(
      ['America/New_York', 'Asia/Kolkata'].map((TZ) => run(print, {TZ})),
    );

    expect(one?.stdout).toContain('First');
    expect(other).toEqual(one);
  });

  it('keeps its globals to the thread that draws', async () => {
    const {stdout} = await run(
      `${print} console.log(typeof window, typeof document);`,
    );

    expect(stdout).toMatch(/undefined undefined\n$/);
  });
});
