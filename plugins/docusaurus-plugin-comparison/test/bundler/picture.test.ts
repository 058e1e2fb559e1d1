import {createPictures} from '../../src/pictures/draw.js';
import type {LoaderOptions} from '../../src/bundler/loaderContext.js';
import type {WithPicture} from '../../src/views/module.js';
import {makeFolder} from '../support/folder.js';
import {textsOf} from '../../../mermaid-to-svg/test/textsOf.js';
import {imported, runLoader} from '../support/runLoader.js';

const site = makeFolder({
  'docs/x.comparison.yaml': `title: Engines
criteria:
  startup: {name: Start-up time, type: duration}
  size: {name: Size, type: bytes}
layers:
  hardware: {name: Hardware}
  app: {name: App, tone: workload}
subjects:
  vm: {name: Virtual machine, short: VM, link: /vm, stack: [hardware, {copies: 2, of: [app]}], values: {startup: 17 s to 97 s, size: 2 GB}}
  container: {name: Container, stack: [hardware, app], values: {startup: 568 ms, size: 5 MiB}}
history: [{date: 1967, title: CP-67}, {date: 2013-03-20, title: Docker}]
guide: {ask: Own kernel?, yes: vm, no: container}
`,
});
const file = 'docs/x.comparison.yaml';
const browser = {isServer: false};

// Every kind, as a page asks for it, with words that its picture shows.
const kinds = [
  ['stack', '', 'StackDiagram', ['VM', 'Hardware', 'Isolation boundary']],
  ['guide', '', 'ComparisonGuide', ['Own kernel?', 'Virtual machine', 'Yes']],
] as const;

type Given = WithPicture<{readonly title: string}>;

async function viewOf(query: string, options: Partial<LoaderOptions> = {}) {
  const {props, error} = await run(query, options);
  if (error) {
    throw error;
  }
  return props as Given;
}

function run(query: string, options: Partial<LoaderOptions> = {}) {
  return runLoader(site, file, query, options);
}

function drawIn(diagrams: 'build' | 'client', timeLimit = 60) {
  const cacheFolder = site.at('.pictures');
  return {pictures: createPictures({diagrams, timeLimit, cacheFolder})};
}

describe.each(kinds)(
  'comparisonLoader(), as a module of %s',
  (name, typed, component, texts) => {
    const query = `?${typed}view=${name}`;

    it('gives a server the picture with what shows it', async () => {
      const {module} = await run(query);

      expect(module).toEqual({
        Content: imported(`@theme/${component}/Content`),
        view: expect.objectContaining({
          title: expect.any(String),
          mermaid: expect.stringMatching(/^---\nconfig: /),
          picture: {
            svg: expect.any(Array),
            width: expect.any(Number),
            height: expect.any(Number),
            smallestText: expect.any(Number),
            file: expect.stringMatching(
              new RegExp(`^assets/images/x-${name}-[0-9a-f]{8}\\.svg$`),
            ),
          },
        }),
      });
    });

    it('draws what the dataset says', async () => {
      const {picture} = await viewOf(query);
      const shown = textsOf(picture?.svg.join('id') ?? '');

      for (const text of texts) {
        expect(shown).toContain(text);
      }
      expect(picture?.smallestText).toBeGreaterThanOrEqual(12);
    });

    it('gives a browser a function that loads it, and makes the file', async () => {
      const {module, code} = await run(query, browser);
      const {picture} = await viewOf(query);
      const part = await runLoader(site, file, `${query}&only=props`, browser);

      expect(module).toEqual({load: expect.any(Function)});
      expect(code).not.toContain('<svg');
      expect(part.props).toEqual(await viewOf(query));
      expect([...part.emitted]).toEqual([
        [picture?.file, `${picture?.svg.join('picture')}\n`],
      ]);
      expect((await run(query)).emitted.size).toBe(0);
    });

    it('leaves the picture to a browser where the site says so', async () => {
      const {module, emitted} = await run(query, {
        ...drawIn('client'),
        ...browser,
      });
      const {mermaid} = await viewOf(query);
      const view = await viewOf(query, drawIn('client'));

      expect(module).toEqual({load: expect.any(Function), mermaid});
      expect(emitted.size).toBe(0);
      expect(view.mermaid).toBe(mermaid);
      expect(view).not.toHaveProperty('picture');
    });
  },
);

const charts = [
  ['?view=timeline', 'ComparisonTimeline', 'gantt'],
  ['?criterion=startup&view=bars', 'ComparisonBars', 'xychart-beta'],
  ['?x=startup&y=size&view=quadrants', 'ComparisonQuadrants', 'quadrantChart'],
] as const;

describe.each(charts)(
  'comparisonLoader(), for a chart with a Mermaid export: %s',
  (query, component, kind) => {
    it.each(['build', 'client'] as const)(
      'has the text and no picture, with diagrams: %s',
      async (diagrams) => {
        const {module, emitted} = await run(query, drawIn(diagrams));
        const lazy = await run(query, {...drawIn(diagrams), ...browser});

        expect(module).toEqual({
          Content: imported(`@theme/${component}/Content`),
          view: expect.objectContaining({
            mermaid: expect.stringMatching(
              new RegExp(`^---\nconfig: .*\n${kind}\n`, 's'),
            ),
          }),
        });
        expect(module).not.toHaveProperty('view.picture');
        expect(lazy.module).toEqual({load: expect.any(Function)});
        expect(emitted.size + lazy.emitted.size).toBe(0);
      },
    );
  },
);

describe('comparisonLoader(), for a picture', () => {
  it('draws in the language of the page', async () => {
    const {picture} = await viewOf('?view=stack', {
      words: {'theme.comparison.stack.boundary': 'Trennung'},
    });

    expect(textsOf(picture?.svg.join('id') ?? '')).toContain('Trennung');
  });

  it('makes nodes of the guide lead to the pages of subjects', async () => {
    const {picture} = await viewOf('?view=guide');
    const links = picture?.svg.join('id').match(/<a [^>]*>/g);

    expect(links).toEqual([expect.stringContaining('href="/vm"')]);
  });

  it('names the file by what is in it', async () => {
    const {picture: one} = await viewOf('?subjects=vm&view=stack');
    const {picture: other} = await viewOf('?subjects=container&view=stack');
    const {picture: again} = await viewOf('?view=stack&subjects=vm');

    expect(again?.file).toBe(one?.file);
    expect(other?.file).not.toBe(one?.file);
  });
});
