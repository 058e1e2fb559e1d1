import {Worker} from 'node:worker_threads';
import {
  createRenderer,
  type Drawing,
  type Renderer,
  type RendererOptions,
} from '../src/index.js';
import {createPool} from '../src/pool.js';
import type {Effects} from '../src/renderer.js';
import {startAnsweringWorker} from './answeringWorker.js';

const renderers: Renderer[] = [];
afterAll(() => Promise.all(renderers.map((each) => each.close())));

function create(options: Partial<RendererOptions>, effects?: Effects) {
  const renderer = createRenderer({timeLimit: 60_000, ...options}, effects);
  renderers.push(renderer);
  return renderer;
}

/** Workers that run this code for each drawing, counted. */
function countWorkers(code: string) {
  const counted = {started: 0};
  const effects: Effects = {
    maxWorkers: 1,
    startWorker() {
      counted.started += 1;
      return startAnsweringWorker(code);
    },
  };
  return {counted, effects};
}

/** What becomes of each drawing: a picture, or why there is none. */
async function settle(pictures: readonly Promise<unknown>[]) {
  const results = await Promise.allSettled(pictures);
  return results.map((result) =>
    result.status === 'fulfilled'
      ? 'drawn'
      : (result.reason as {readonly message: string}).message,
  );
}

const titled = (title: string): Drawing => ({mermaid: '', title});

describe('the size of a drawing', () => {
  let renderer: Renderer;
  beforeAll(() => {
    renderer = create({});
  });

  it.each([
    ['flowchart', (word: string) => `flowchart TD\n  a["${word}"]\n`],
    ['state diagram', (word: string) => `stateDiagram-v2\n  a: ${word}\n`],
    [
      'sequence diagram',
      (word: string) => `sequenceDiagram\n  A->>B: ${word}\n`,
    ],
    ['mindmap', (word: string) => `mindmap\n  root((${word}))\n`],
    [
      'coded label',
      (word: string) =>
        `flowchart TD\n  a["${word.replaceAll('x', '#120;')}"]\n`,
    ],
  ])('has a bound for a word in a %s', async (_, write) => {
    await expect(
      renderer.render({mermaid: write('x'.repeat(2_001))}),
    ).rejects.toMatchObject({
      reason: 'too-large',
      message: 'The diagram has a word of more than 2000 characters',
    });
    expect(
      await renderer.render({mermaid: write('x'.repeat(200))}),
    ).toMatchObject({svg: expect.any(Array)});
  });

  it('has no bound for a word in a comment', async () => {
    const mermaid = `flowchart TD\n  %% ${'x'.repeat(3_000)}\n  a --> b\n`;

    expect(await renderer.render({mermaid})).toMatchObject({width: 85});
  });

  it('includes the whole of a wide border', async () => {
    const mermaid = 'flowchart TD\n  a --> b\n  style a stroke-width:40px\n';

    // 68.9 for the box, 40 for its border, and 4 around them.
    expect(await renderer.render({mermaid})).toMatchObject({width: 113});
  });

  it('includes the whole of a wide arrow', async () => {
    const mermaid =
      'flowchart LR\n  a --> b\n  linkStyle 0 stroke-width:200px\n';

    // 200 for the arrow, and 4 around it.
    expect(await renderer.render({mermaid})).toMatchObject({height: 204});
  });

  it.each([
    [
      'width of a chart',
      '%%{init: {"xyChart": {"width": 8000040893}}}%%\nxychart-beta\n  x-axis [a, b]\n  bar [1, 2]\n',
    ],
    [
      'distance of nodes',
      '%%{init: {"flowchart": {"nodeSpacing": 4000000000}}}%%\nflowchart TD\n  a --> b\n  a --> c\n',
    ],
    ['number of columns', 'block-beta\n  columns 3\n  a:1000000000 b\n'],
    ['score', 'journey\n  section A\n    x: 99999: Me\n'],
    [
      'line width that is no number',
      'flowchart TD\n  a --> b\n  style a stroke-width:1e400px\n',
    ],
    [
      'margin that is no number',
      '%%{init: {"sequence": {"actorMargin": "x"}}}%%\nsequenceDiagram\n  A->>B: c\n',
    ],
  ])('has a bound for pictures: a %s', async (_, mermaid) => {
    await expect(renderer.render({mermaid})).rejects.toMatchObject({
      reason: 'too-large',
      message: 'The picture would be larger than 100000 pixels',
    });
  });
});

describe('the memory of a drawing', () => {
  it('has a bound, beyond which others are drawn on', async () => {
    const renderer = create({memoryLimit: 96, maxWorkers: 1});
    const drawings = [
      'block-beta\n  a space:99999999 b\n',
      'flowchart TD\n  a --> b\n',
    ].map((mermaid) => renderer.render({mermaid}));

    expect(await settle(drawings)).toEqual([
      'The diagram takes more memory than it may',
      'drawn',
    ]);
  });

  it('is not taken again for a drawing that was given up', async () => {
    // As V8 ends a process.
    const {counted, effects} = countWorkers('process.exit(134);');
    const renderer = create({}, effects);
    const large = () => settle([renderer.render(titled('large'))]);

    expect(await large()).toEqual(await large());
    expect(counted.started).toBe(1);
  });
});

describe('the time of a drawing', () => {
  const hang =
    "if (drawing.title.startsWith('slow')) { while (true); } show(1);";

  it('is halved after each that takes all of it', async () => {
    const {effects} = countWorkers(hang);
    const renderer = create({timeLimit: 1_600}, effects);
    const drawings = Array.from({length: 12}, (_, index) =>
      renderer.render(titled(`slow ${index}`)),
    );
    const messages = await settle(drawings);
    const limits = messages.map((message) =>
      Number(/than ([\d.]+) s/.exec(message)?.[1]),
    );

    expect(limits).toEqual([1.6, 0.8, 0.4, 0.2, ...Array(8).fill(0.1)]);
    expect(messages[1]).toMatch(
      /, which is what slow diagrams before it left$/,
    );
  });

  it('is whole again once all that was asked for is drawn', async () => {
    const {effects} = countWorkers(hang);
    const renderer = create({timeLimit: 2_000}, effects);
    const limits: unknown[] = [];
    for (const round of ['a', 'b']) {
      limits.push(
        ...(await settle([
          renderer.render(titled(`slow ${round}`)),
          renderer.render(titled(`quick ${round}`)),
        ])),
      );
    }

    const message = 'Drawing the diagram took longer than 2 s';
    expect(limits).toEqual([message, 'drawn', message, 'drawn']);
  });

  it('is not taken again for a drawing that was given up', async () => {
    const {counted, effects} = countWorkers(hang);
    const renderer = create({timeLimit: 200}, effects);
    const slow = () => settle([renderer.render(titled('slow'))]);

    expect(await slow()).toEqual(await slow());
    expect(counted.started).toBe(1);
  });

  it('has a bound before it begins, for a worker that is never ready', async () => {
    const pool = createPool({
      timeLimit: 60_000,
      startLimit: 100,
      maxWorkers: 1,
      startWorker: () =>
        new Worker('setInterval(() => {}, 1_000);', {eval: true, execArgv: []}),
    });

    await expect(pool.draw(titled('Waits'))).rejects.toMatchObject({
      reason: 'internal',
      message: expect.stringMatching(
        /^Error: The process that draws did not start\. This is a defect in /,
      ),
    });
    await pool.close();
  });
});

describe('a worker that ends', () => {
  it.each([
    ['while it draws', 'process.exit(3);'],
    ['without a sign of what is wrong', 'process.exit(0);'],
  ])('%s is reported at once', async (_, code) => {
    const {counted, effects} = countWorkers(code);
    const renderer = create({}, effects);

    expect(
      await settle(['a', 'b'].map((title) => renderer.render(titled(title)))),
    ).toEqual(
      Array(2).fill(
        expect.stringMatching(
          /^Error: The process that draws ended with [03]\. This is a defect in /,
        ),
      ),
    );
    expect(counted.started).toBe(2);
  });
});
