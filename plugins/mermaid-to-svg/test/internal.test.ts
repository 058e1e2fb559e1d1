import fs from 'node:fs';
import {Worker} from 'node:worker_threads';
import {createRenderer, type Renderer} from '../src/renderer.js';
import {RenderError} from '../src/renderError.js';

const at = (file: string) => new URL(`../lib/${file}`, import.meta.url).href;

/** The real worker, without one method of the DOM that Mermaid calls. */
function startWithout(method: string): Worker {
  return new Worker(
    `import(${JSON.stringify(at('dom/document.js'))}).then(({SvgElement}) => {
      let owner = SvgElement.prototype;
      while (!Object.hasOwn(owner, ${JSON.stringify(method)})) {
        owner = Object.getPrototypeOf(owner);
      }
      delete owner[${JSON.stringify(method)}];
      return import(${JSON.stringify(at('worker/index.js'))});
    });`,
    {eval: true, execArgv: []},
  );
}

function readVersion(file: string): string {
  const text = fs.readFileSync(new URL(file, import.meta.url), 'utf8');
  return (JSON.parse(text) as {readonly version: string}).version;
}

const own = readVersion('../package.json');
const mermaid = readVersion('../../../node_modules/mermaid/package.json');
const rest = `This is a defect in mermaid-to-svg ${own} or Mermaid ${mermaid}, on Node ${process.versions.node}. Report it at https://github.com/comparison-docs/comparison-docs/issues, with the Mermaid text.`;

describe('an internal error', () => {
  const renderers: Renderer[] = [];
  const create: typeof createRenderer = (options, effects) => {
    const renderer = createRenderer(options, effects);
    renderers.push(renderer);
    return renderer;
  };
  afterAll(() => Promise.all(renderers.map((each) => each.close())));

  async function fail(renderer: Renderer, mermaidText: string) {
    const error: unknown = await renderer
      .render({mermaid: mermaidText, title: 'Fails'})
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    expect(error).toBeInstanceOf(RenderError);
    return error as RenderError;
  }

  it.each(['appendChild', 'setAttribute', 'getAttribute'])(
    'is what a DOM without %s leads to',
    async (method) => {
      const renderer = create(
        {timeLimit: 60_000},
        {startWorker: () => startWithout(method), maxWorkers: 1},
      );
      const error = await fail(renderer, 'flowchart TD\n  a[One] --> b[Two]\n');

      expect(error.reason).toBe('internal');
      expect(error.line).toBeUndefined();
      expect(error.message.startsWith('TypeError: ')).toBe(true);
      expect(error.message).toContain(method);
      expect(error.message.endsWith(rest)).toBe(true);
      expect(error.cause).toMatchObject({name: 'TypeError'});
    },
  );

  it.each([
    ['while it draws', 'xychart-beta\n  x-axis [a, b]\n'],
    ['while it parses', 'timeline\n  title x\n  : y\n'],
  ])('is what Mermaid fails with %s', async (_, text) => {
    const error = await fail(create({timeLimit: 60_000}), text);

    expect(error).toMatchObject({
      reason: 'internal',
      message: expect.stringMatching(
        /^TypeError: Cannot read properties of undefined \(reading '\w+'\)\. This is a defect in /,
      ),
    });
  });

  it.each([
    [
      'a font that is no word',
      '%%{init: {"fontFamily": 5}}%%\nflowchart TD\n  a --> b\n',
    ],
    [
      'a style sheet that is no text',
      '%%{init: {"themeCSS": 5}}%%\nflowchart TD\n  a --> b\n',
    ],
    ['a shape that is no word', 'flowchart TD\n  a@{ shape: 5 }\n'],
    [
      'a link that is no text',
      'sequenceDiagram\n  participant A\n  links A: {"x": 5}\n  A->>A: x\n',
    ],
    [
      'a node with a name of JavaScript',
      'flowchart TD\n  __proto__ --> constructor\n',
    ],
    [
      'a state with a name of JavaScript',
      'stateDiagram-v2\n  [*] --> __proto__\n',
    ],
  ])('is what Mermaid fails with for %s', async (_, text) => {
    const renderer = create({timeLimit: 60_000});

    expect(await fail(renderer, text)).toMatchObject({
      reason: 'internal',
      message: expect.stringContaining(rest),
    });
  });

  it('is not what Mermaid says of a text', async () => {
    const renderer = create({timeLimit: 60_000});

    expect(
      await fail(renderer, 'gitGraph\n  commit\n  merge main\n'),
    ).toMatchObject({reason: 'syntax'});
    expect(
      await fail(renderer, 'gantt\n  A task : a1, the first of May, 3d\n'),
    ).toMatchObject({reason: 'unsupported'});
  });
});
