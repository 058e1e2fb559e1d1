import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {createRenderer} from '../src/index.js';

const mindmap = `mindmap\n  root((Center))\n${[
  'one',
  'two',
  'three',
  'four',
  'five',
]
  .map(
    (name) =>
      `    Branch ${name}\n${'abcd'.replace(/./g, (leaf) => `      Leaf ${name} ${leaf}\n`)}`,
  )
  .join('')}`;

describe('a mindmap', () => {
  it('is around its root, and the same each time', async () => {
    const pictures = [];
    for (const more of ['', '\n']) {
      const renderer = createRenderer({timeLimit: 60_000});
      pictures.push(await renderer.render({mermaid: mindmap + more}));
      await renderer.close();
    }
    const [first, second] = pictures;

    // A tree of these branches is eight times as wide as high.
    expect((first?.width ?? 0) / (first?.height ?? 1)).toBeLessThan(3);
    expect(first).toEqual(second);
  });

  it('leaves nothing running after it is drawn', async () => {
    const draw = new URL('../lib/worker/draw.js', import.meta.url).href;
    const code = `const {draw} = await import(${JSON.stringify(draw)});
      await draw({mermaid: ${JSON.stringify(mindmap)}});
      console.log(process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length);`;
    const {stdout} = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', code],
      {env: {...process.env, NODE_OPTIONS: ''}},
    );

    expect(stdout).toBe('0\n');
  });
});
