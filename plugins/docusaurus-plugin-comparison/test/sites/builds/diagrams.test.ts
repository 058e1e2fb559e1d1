import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {makeSite, type Site} from '../../support/site.js';
import {bundlers} from './bundlers.js';
import {decode} from './decode.js';
import {readText} from './readText.js';

const dataset = 'docs/engines.comparison.yaml';
const kinds = 'build/index.html';
const fences = 'build/fences/index.html';
const cache = 'node_modules/.cache/docusaurus-plugin-comparison';

describe.each(bundlers)(
  'docusaurus build of diagrams, on $bundler',
  ({env}) => {
    let site: Site;
    let output: string;

    beforeAll(async () => {
      site = makeSite(
        fileURLToPath(new URL('fixtures/diagrams', import.meta.url)),
      );
      const built = await site.build([], env);
      output = built.output;
      expect({code: built.code, output}).toEqual({code: 0, output});
    });

    afterAll(() => site.remove());

    it('writes a picture of each kind into the page, as text and shapes', () => {
      const pictures = picturesIn(site.read(kinds));

      expect(pictures.map(nameOf)).toEqual([
        'Virtual machine, Container',
        'Engines',
        'Virtual machine, Container',
      ]);
      expect(pictures.map((each) => each.includes('<rect'))).toEqual(
        pictures.map(() => true),
      );
      const [stack, guide] = pictures.map(textsIn);
      expect(stack).toContain('Tenant boundary');
      expect(guide).toContain('Odd <b>one</b> & "more"');
    });

    it('writes a chart into the page, with the Mermaid text of its bars', () => {
      const [, chart = ''] =
        /<figure[^>]* id="?times"?[ >](.*?)<\/figure>/s.exec(
          site.read(kinds),
        ) ?? [];

      expect(textsIn(chart)).toEqual(
        expect.arrayContaining(['~ 568 ms', '17–97 s', '100 s']),
      );
      expect(chart).toContain('xychart-beta');
      expect(site.read(kinds)).toContain('quadrantChart');
      expect(site.read(kinds)).toContain('gantt');
    });

    it('says the same in words next to each', () => {
      // A tag before a colon has left a space.
      const text = readText(site.read(kinds)).replaceAll(' :', ':');

      expect(text).toMatch(
        /3 copies, each with: Application \(in every stack\) Operating system \(in every stack\) Tenant boundary Hypervisor/,
      );
      expect(text).toContain('1967 Virtual machines appear');
      expect(text).toMatch(/Must it be quick\? Yes → Container No/);
      expect(text).toMatch(/Odd <b>one<\/b> & "more": unknown/);
      expect(text).toContain('Not shown:');
    });

    it('draws fences that were written by hand, with the name they give', () => {
      const pictures = picturesIn(site.read(fences));

      expect(pictures.map(nameOf)).toEqual([
        'From start to finish',
        'Virtual machine',
        'From start to finish',
      ]);
      expect(textsIn(pictures[0] ?? '').toSorted()).toEqual([
        'Start & more',
        'again',
        'beyond',
        'farther',
        'finish',
        'further',
        'onward',
      ]);
    });

    it.each([kinds, fences])('has no id twice in %s', (page) => {
      const ids = [...site.read(page).matchAll(/ id="?([^"\s>]+)/g)].map(
        ([, id]) => id,
      );

      expect(ids.length).toBeGreaterThan(8);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    it('has pictures that style, run and ask for nothing', () => {
      const pictures = [kinds, fences].flatMap((page) =>
        picturesIn(site.read(page)),
      );

      for (const picture of pictures) {
        expect(picture).not.toMatch(
          /<(?:style|script|foreignObject|image|use|animate|set)\b|\sstyle=|\son\w+=/i,
        );
        expect(
          [...picture.matchAll(/url\(([^)]*)\)/g)].filter(
            ([, to = '']) => !to.startsWith('#'),
          ),
        ).toEqual([]);
      }
      expect(site.read(kinds)).not.toMatch(/<style\b/);
    });

    it('leads from the guide to pages', () => {
      const [, guide = ''] = picturesIn(site.read(kinds));
      const links = [...guide.matchAll(/<a [^>]*href="?([^"\s>]+)/g)];

      expect(links.map(([, to]) => to).toSorted()).toEqual([
        '/base/plain',
        '/base/vm',
        '/base/vm',
      ]);
    });

    it('makes a file of each picture of a dataset, and leads to it', () => {
      // Three diagrams; and of three charts a light and a dark one, and the data.
      expect(linkedFiles(site)).toHaveLength(3 + 3 * 3);
      expectFiles(site);
    });

    it('leaves what only browsers draw, and reports its place, once', () => {
      const told = output.match(/^.*mermaid-left .*$/gm) ?? [];

      expect(picturesIn(site.read('build/left/index.html'))).toEqual([]);
      expect(told).toEqual([
        expect.stringContaining(
          'docs/left.mdx:6:1  warning mermaid-left  This Mermaid fence is not drawn when the site is built. The tag <div> in a label is drawn by a browser only.',
        ),
      ]);
    });

    it('draws after an edit of the dataset what has changed, and nothing else', async () => {
      const drawn = stampsIn(site);
      site.write(
        dataset,
        site
          .read(dataset)
          .replace('17 s to', '20 s to')
          .replace('Must it be quick?', 'Must it start at once?'),
      );
      const {code} = await site.build([], env);
      const stamps = stampsIn(site);
      const names = [...stamps.keys()].filter((name) => !drawn.has(name));

      expect(code).toBe(0);
      expect(textsIn(site.read(kinds))).toContain('20–97 s');
      expect(
        [...drawn].filter(([name, at]) => stamps.get(name) !== at),
      ).toEqual([]);
      // The guide; Mermaid does not draw the charts.
      expect(names).toHaveLength(1);
      expectFiles(site);
    });

    it('fails for a fence that Mermaid cannot read, with its place', async () => {
      const page = 'docs/fences.mdx';
      const right = site.read(page);
      site.write(page, right.replace('start --> finish', 'start --> ['));
      const failed = await site.build([], env);
      site.write(page, right);

      expect(failed.code).toBe(1);
      expect(failed.output).toContain(
        'docs/fences.mdx:10:1  error mermaid-syntax  Mermaid cannot read this fence: Parse error: Expecting ',
      );
      expect(failed.output).not.toMatch(/^\s+at /m);
    });
  },
);

/** The pictures of a page, in their order; those of the theme have no name. */
function picturesIn(html: string): readonly string[] {
  return [...html.matchAll(/<svg\b[^>]*aria-labelledby=.*?<\/svg>/gs)].map(
    ([svg]) => svg,
  );
}

function nameOf(svg: string): string {
  const [, title = ''] = /<title[^>]*>(.*?)<\/title>/s.exec(svg) ?? [];
  return decode(title);
}

function textsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(
    ([, text = '']) =>
      decode(
        text
          .replace(/<\/tspan><tspan/g, '</tspan> <tspan')
          .replace(/<[^>]*>/g, ''),
      ),
  );
}

function linkedFiles(site: Site): readonly string[] {
  return [
    ...site.read(kinds).matchAll(/href="?\/base\/(assets\/images\/[^"\s>]+)/g),
  ].map(([, file = '']) => file);
}

function expectFiles(site: Site): void {
  const files = linkedFiles(site);
  const read = (file: string) => site.read(`build/${file}`);
  const pictures = files.filter((file) => !chartFiles.test(file)).map(read);

  expect(
    files.map(
      (file) => read(file).startsWith('<svg ') !== file.endsWith('.csv'),
    ),
  ).toEqual(files.map(() => true));
  expect(pictures.map(nameOf)).toEqual(
    picturesIn(site.read(kinds)).map(nameOf),
  );
}

const chartFiles = /-(?:bars|quadrants|timeline)-/;

/** When each picture was kept, by the name of its file. */
function stampsIn({dir}: Site): ReadonlyMap<string, number> {
  const folder = path.join(dir, cache);
  return new Map(
    fs
      .readdirSync(folder)
      // With the pictures is what the last check covered.
      .filter((name) => !name.startsWith('check-'))
      .map((name) => [name, fs.statSync(path.join(folder, name)).mtimeMs]),
  );
}
