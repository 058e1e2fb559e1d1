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

// The clocks of New York skip the hour from 2 to 3 on March 10. What is not
// written as the format says is read by `new Date(text)`.
const gantt = `gantt
  dateFormat YYYY-MM-DD
  axisFormat %Y-%m-%d %H:%M
  section As the format says
  First : 2024-03-09, 10d
  Second : 2024-10-20, 20d
  section As JavaScript reads it
  Third : 2024-03-10T02:30, 5h
  Fourth : March 10 2024 02:30, 2d
  Fifth : 2024/03/10, 2024-03-12T10:00:00+02:00
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
  });

  it('draws the same bytes in each time zone and language', async () => {
    const universal = await run(print, {TZ: 'UTC', LC_ALL: 'en_US.UTF-8'});

    expect(universal.stdout).toContain('Fifth');
    for (const [zone, language] of [
      ['America/New_York', 'de_DE.UTF-8'],
      ['Asia/Kolkata', 'tr_TR.UTF-8'],
    ]) {
      expect(await run(print, {TZ: zone, LC_ALL: language})).toEqual(universal);
    }
  });
});
