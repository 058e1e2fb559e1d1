import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {SaxesParser} from 'saxes';
import {makeSite, type Site} from '../../support/site.js';
import {readSvg} from '../../diagrams/readSvg.js';
import {bundlers} from './bundlers.js';
import {readTable} from './readTable.js';

const post = 'https://example.com/base/blog/2026/06/30/engines/';

/** The text of each element of a name in XML, which must be well-formed. */
function readXml(xml: string, name: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', () => {
    text = '';
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('cdata', (part) => {
    text += part;
  });
  parser.on('closetag', (tag) => {
    if (tag.name === name) {
      texts.push(text);
    }
  });
  parser.write(xml).close();
  return texts;
}

const feeds = {
  RSS: (site: Site) =>
    readXml(site.read('build/blog/rss.xml'), 'content:encoded'),
  Atom: (site: Site) => readXml(site.read('build/blog/atom.xml'), 'content'),
  JSON: (site: Site) => {
    const {items} = JSON.parse(site.read('build/blog/feed.json')) as {
      readonly items: readonly {readonly content_html: string}[];
    };
    return items.map((item) => item.content_html);
  },
} as const;

describe('feeds of a blog', () => {
  let site: Site;

  beforeAll(async () => {
    site = makeSite(fileURLToPath(new URL('fixtures/feeds', import.meta.url)));
    const {code, output} = await site.build([], bundlers[0].env);
    expect({code, output}).toEqual({code: 0, output});
  });

  afterAll(() => site.remove());

  describe.each(Object.entries(feeds))('%s', (_, read) => {
    it('has a plain table, with the numbers of notes as text', () => {
      const [content = ''] = read(site);

      expect(readTable(content)).toEqual([
        ['', 'Speed', 'Isolation'],
        ['Name', 'Start-up time', 'Own kernel'],
        ['Fast engine', '45 s[1] ★ best', 'disputed: yes[2] or no[2]'],
        ['Slow engine', '1 h[2]', 'yes'],
      ]);
      expect(content).toContain(
        `45 s<sup><a href="${post}#engines.note-1">[1]</a></sup> ★ best`,
      );
    });

    it('has nothing that needs the page', () => {
      const [content = ''] = read(site);
      const [ours = ''] = content.split('<details');

      expect(ours).not.toMatch(
        /<(?:button|details|input|select|svg|style|script)|\s(?:aria-|class|data-|id|role|style|tabindex)/,
      );
      // What an author wrote stays.
      expect(content).toContain('<button type="button">Not ours</button>');
    });

    it('shows a fact in its sentence, with its source', () => {
      expect(read(site)[0]).toContain(
        '<p>The slow one starts in <span title="Start-up time: Slow engine">1 h<sup><a href="https://example.com/log" title="Our log">[*]</a></sup></span>.</p>',
      );
    });

    it('has pictures as images with a name, each a file of the site', () => {
      const images = [
        ...(read(site)[0] ?? '').matchAll(/<img src="([^"]*)" alt="([^"]*)"/g),
      ];
      expect(images.map(([, , alt]) => alt)).toEqual([
        expect.stringMatching(/^Slow engine, Fast engine\. .*Hardware/),
        expect.stringMatching(/^Engines\. Must it be fast\?/),
        'The way. From a commit to a release.',
      ]);

      for (const [, src = ''] of images) {
        const svg = site.read(src.replace('https://example.com/base', 'build'));
        const root = readSvg(svg).at(-1);
        const [x, y, width, height] =
          root?.attributes['viewBox']?.split(' ') ?? [];
        const [, , background] = root?.children ?? [];

        expect(svg).not.toContain('var(');
        expect(background?.name).toBe('rect');
        expect(background?.attributes).toEqual({
          x,
          y,
          width,
          height,
          fill: '#ffffff',
        });
      }
    });

    it('leads from a source to its values, as trailingSlash has addresses', () => {
      expect(read(site)[0]).toContain(
        '<li> <a href="https://example.com/base/engines/#engines.slow.startup"><bdi>Slow engine</bdi>: <bdi>Start-up time</bdi></a></li><li><a ',
      );
    });

    it('has a post without a comparison as it is', () => {
      expect(read(site)[1]?.trim()).toBe('<p>A post without a comparison.</p>');
    });
  });

  it('leads to the page itself where a table leads to it', () => {
    expect(site.read('build/blog/2026/06/30/engines/index.html')).toMatch(
      /href="?\/base\/engines\/#engines\.slow\.startup/,
    );
    const addresses = path.join(
      site.dir,
      '.docusaurus/docusaurus-plugin-comparison/default/permalinks.json',
    );
    expect(JSON.parse(fs.readFileSync(addresses, 'utf8'))).toEqual({
      'docs/engines.mdx': '/base/engines/',
      'docs/index.mdx': '/base/',
      'blog/2026-06-30-engines.mdx': '/base/blog/2026/06/30/engines/',
      'blog/2026-06-01-plain.md': '/base/blog/2026/06/01/plain/',
    });
  });

  it('keeps what the author’s own createFeedItems adds', () => {
    expect(readXml(site.read('build/blog/atom.xml'), 'rights')).toEqual([
      'The authors',
      'The authors',
    ]);
  });
});
