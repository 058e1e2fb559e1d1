import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const lib = new URL('../lib/index.js', import.meta.url).href;

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
  console.log(typeof window, typeof document);
`;

describe('a process that renders', () => {
  it('ends by itself, and keeps the globals of a browser in its thread', async () => {
    const {stdout, stderr} = await run(print, {TZ: 'America/New_York'});

    expect(stderr).toBe('');
    expect(stdout).toMatch(/^<svg .*<\/svg>\nundefined undefined\n$/s);
    expect(stdout).toContain('First');
    // In another time zone the same bytes.
    expect(await run(print, {TZ: 'Asia/Kolkata'})).toEqual({stdout, stderr});
  });
});
