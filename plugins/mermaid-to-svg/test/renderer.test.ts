import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Drawing} from '../src/picture.js';
import {startAnsweringWorker} from './answeringWorker.js';
import {createRenderer, type Effects, type Renderer} from '../src/renderer.js';

const drawing: Drawing = {
  mermaid: 'flowchart TD\n  a["One & two"] --> b[Three]\n',
  title: 'A <title>',
  description: 'What it shows',
};

const realWorker = new URL('../lib/worker/index.js', import.meta.url);

/** Real workers, counted. */
function countWorkers() {
  const workers: Worker[] = [];
  const startWorker = () => {
    const worker = new Worker(realWorker, {execArgv: []});
    workers.push(worker);
    return worker;
  };
  return {workers, effects: {startWorker, maxWorkers: 1}};
}

describe('createRenderer(options, effects).render(drawing)', () => {
  const renderers: Renderer[] = [];
  const folders: string[] = [];
  const create: typeof createRenderer = (options, effects) => {
    const renderer = createRenderer(options, effects);
    renderers.push(renderer);
    return renderer;
  };
  async function makeFolder() {
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'render-'));
    folders.push(folder);
    return folder;
  }
  afterAll(async () => {
    await Promise.all(renderers.map((each) => each.close()));
    await Promise.all(
      folders.map((each) => fs.rm(each, {recursive: true, force: true})),
    );
  });

  it('draws, with a name and a place for the id', async () => {
    const renderer = create({timeLimit: 60_000});
    const picture = await renderer.render(drawing);

    const text = picture.svg.join('picture');
    expect(text).toContain('<title id="picture-title">A &lt;title&gt;</title>');
    expect(text).toContain('<desc id="picture-desc">What it shows</desc>');
    expect(text).toContain('One &amp; two');
    expect(text).toContain(
      `width="${picture.width}" height="${picture.height}" role="img"`,
    );
    expect(picture).toMatchObject({
      title: 'A <title>',
      description: 'What it shows',
      smallestText: 16,
    });
  });

  it('lets another worker help where many wait, and no more than may', async () => {
    let started = 0;
    const renderer = create(
      {timeLimit: 60_000},
      {
        maxWorkers: 2,
        startWorker() {
          started += 1;
          const own = started;
          return startAnsweringWorker(`setTimeout(() => show(${own}), 20);`);
        },
      },
    );
    const few = await Promise.all(
      ['a', 'b', 'c'].map((title) => renderer.render({...drawing, title})),
    );
    const many = await Promise.all(
      [...'defghijklm'].map((title) => renderer.render({...drawing, title})),
    );

    expect(few.map(({width}) => width)).toEqual([1, 1, 1]);
    expect(new Set(many.map(({width}) => width))).toEqual(new Set([1, 2]));
    expect(started).toBe(2);
  });

  it('draws the same only once, also while it is under way', async () => {
    let started = 0;
    const renderer = create(
      {timeLimit: 60_000},
      {
        maxWorkers: 1,
        startWorker() {
          started += 1;
          return startAnsweringWorker('show(asked);');
        },
      },
    );
    const pictures = await Promise.all([
      renderer.render(drawing),
      renderer.render({...drawing}),
    ]);
    const again = await renderer.render(drawing);
    const other = await renderer.render({...drawing, title: 'Other'});

    expect([...pictures, again, other].map(({width}) => width)).toEqual([
      1, 1, 1, 2,
    ]);
    expect(started).toBe(1);
  });

  it('keeps pictures from one run to the next', async () => {
    const cacheFolder = await makeFolder();
    const first = countWorkers();
    const options = {timeLimit: 60_000, cacheFolder};
    const picture = await create(options, first.effects).render(drawing);
    const second = countWorkers();
    const renderer = create(options, second.effects);

    expect(await renderer.render(drawing)).toEqual(picture);
    expect(first.workers).toHaveLength(1);
    expect(second.workers).toHaveLength(0);
  });

  it.each([
    '',
    '{',
    'null',
    '00000000000000000000000000000000\n{"svg": [1], "width": 1}',
    '{"svg": [], "width": 1, "height": 1, "smallestText": 1}',
  ])('draws again what was kept as "%s"', async (content) => {
    const cacheFolder = await makeFolder();
    const options = {timeLimit: 60_000, cacheFolder};
    const effects: Effects = {
      startWorker: () => startAnsweringWorker('show(7);'),
      maxWorkers: 1,
    };
    const picture = await create(options, effects).render(drawing);
    const [name = ''] = await fs.readdir(cacheFolder);
    await fs.writeFile(path.join(cacheFolder, name), content);

    expect(await create(options, effects).render(drawing)).toEqual(picture);
    expect(await fs.readdir(cacheFolder)).toEqual([name]);
    const [, text = ''] = (
      await fs.readFile(path.join(cacheFolder, name), 'utf8')
    ).split('\n');
    expect(JSON.parse(text)).toEqual(picture);
  });

  it('stops a diagram that takes too long, and draws the others', async () => {
    let started = 0;
    const renderer = create(
      {timeLimit: 1_000},
      {
        maxWorkers: 1,
        startWorker() {
          started += 1;
          return startAnsweringWorker(
            "if (drawing.title === 'slow') { while (true); } show(1);",
          );
        },
      },
    );
    const slow = renderer.render({mermaid: '', title: 'slow'});
    const others = ['a', 'b'].map((title) =>
      renderer.render({mermaid: '', title}),
    );

    await expect(slow).rejects.toMatchObject({
      reason: 'timeout',
      message: 'Drawing the diagram took longer than 1 s',
    });
    expect(await Promise.all(others)).toHaveLength(2);
    expect(started).toBe(2);
  });

  it('reports a worker that breaks, and starts another', async () => {
    let started = 0;
    const renderer = create(
      {timeLimit: 60_000},
      {
        maxWorkers: 1,
        startWorker() {
          started += 1;
          return startAnsweringWorker(
            started === 1 ? "throw new Error('broken');" : 'show(1);',
          );
        },
      },
    );

    await expect(renderer.render(drawing)).rejects.toMatchObject({
      reason: 'internal',
      message: expect.stringMatching(/^Error: broken\. This is a defect in /),
    });
    expect(await renderer.render(drawing)).toMatchObject({width: 1});
  });

  it('refuses what comes after it was closed, or is not drawn yet', async () => {
    const renderer = create(
      {timeLimit: 60_000},
      {startWorker: () => startAnsweringWorker(''), maxWorkers: 1},
    );
    const pending = renderer.render(drawing);
    const waiting = renderer.render({...drawing, title: 'Other'});
    await renderer.close();

    await expect(pending).rejects.toThrow('The renderer was closed');
    await expect(waiting).rejects.toThrow('The renderer was closed');
    await expect(renderer.render(drawing)).rejects.toThrow(
      'The renderer is closed',
    );
  });
});
