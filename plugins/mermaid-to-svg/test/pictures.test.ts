import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {createRenderer, type Drawing, type Renderer} from '../src/index.js';
import {textsOf} from './textsOf.js';

const folder = fileURLToPath(new URL('./texts/', import.meta.url));
const kinds = fs.readdirSync(folder).map((name) => path.parse(name).name);

/** Every tag of an SVG with its attributes. */
function listTags(svg: string) {
  return [...svg.matchAll(/<([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>/g)].map(
    ([, tag = '', attributes = '']) => ({
      tag,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
          ([, name = '', value = '']) => [name, value],
        ),
      ),
    }),
  );
}

function isTheme(paint: string): boolean {
  return /^(?:none|var\(--mermaid-[a-z\d-]+, #[\da-f]{6}\))$/.test(paint);
}

describe('a picture', () => {
  let renderer: Renderer;
  beforeAll(() => {
    renderer = createRenderer({timeLimit: 60_000});
  });
  afterAll(() => renderer.close());

  const render = (mermaid: string, more: Partial<Drawing> = {}) =>
    renderer.render({mermaid, title: 'Picture', ...more});
  const read = (kind: string) =>
    fs.readFileSync(path.join(folder, `${kind}.mmd`), 'utf8');

  const draw = (kind: string) => render(read(kind), {usesPalette: true});

  describe.each(kinds)('of the kind %s', (kind) => {
    it('holds shapes and text, and nothing else', async () => {
      const tags = listTags((await draw(kind)).svg.join('p1'));

      expect(tags.length).toBeGreaterThan(20);
      expect(
        tags
          .map(({tag}) => tag)
          .filter(
            (tag) =>
              !/^(?:svg|title|desc|defs|marker|linearGradient|stop|g|a|rect|circle|ellipse|line|polyline|polygon|path|text|tspan)$/.test(
                tag,
              ),
          ),
      ).toEqual([]);
      expect(
        tags
          .flatMap(({attributes}) => Object.entries(attributes))
          .filter(
            ([name, value]) =>
              /^(?:style|class|on|data-|xlink)/.test(name) ||
              (/\burl\(/.test(value) && !/^url\(#p1-\d+\)$/.test(value)),
          ),
      ).toEqual([]);
    });

    it('has ids that begin with its own, and refers to no other', async () => {
      const svg = (await draw(kind)).svg.join('p1');
      const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      const references = [
        ...svg.matchAll(/url\(#([^)]*)\)|aria-\w+="([^"]*)"/g),
      ].map(([, url, aria]) => url ?? aria);

      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^p1(?:-\w+)?$/.test(id ?? ''))).toEqual([]);
      expect(references.filter((each) => !ids.includes(each))).toEqual([]);
    });

    it('has colors that follow the theme', async () => {
      // These two colors of the flowchart are its author's.
      const authors = ['#fce7f3', '#9d174d', '#1c1e21'];
      const paints = listTags((await draw(kind)).svg.join('')).flatMap(
        ({attributes: {fill, stroke, 'stop-color': stop}}) => [
          fill,
          stroke,
          stop,
        ],
      );

      expect(
        paints.filter(
          (paint) =>
            paint !== undefined &&
            !isTheme(paint) &&
            !paint.startsWith('url(#-') &&
            !(kind === 'flowchart' && authors.includes(paint)),
        ),
      ).toEqual([]);
    });

    it('has text of twelve pixels or more', async () => {
      const {smallestText} = await draw(kind);

      expect(smallestText).toBeGreaterThanOrEqual(12);
    });
  });

  it('is the same whatever was drawn before', async () => {
    const other = createRenderer({timeLimit: 60_000});
    for (const kind of kinds.toReversed()) {
      const drawing = {
        mermaid: read(kind),
        title: 'Picture',
        usesPalette: true,
      };

      expect(await other.render(drawing)).toEqual(await draw(kind));
    }
    await other.close();
  });

  it('keeps nothing of the directives of another', async () => {
    const plain = 'flowchart TD\n  a[One] --> b[Two]\n';
    const before = await render(plain);
    await render(
      `%%{init: {"theme": "forest", "themeVariables": {"fontSize": "30px"}, "flowchart": {"nodeSpacing": 200}}}%%\n${plain}`,
    );

    expect((await render(`${plain}\n`)).svg).toEqual(before.svg);
  });

  it('makes links of nodes, named by their text', async () => {
    const {svg} = await render(
      'flowchart TD\n  a{"Which one?"} --> vm["A virtual<br/>machine"]\n',
      {links: {vm: './virtual-machines?a=1&b=2'}},
    );
    const tags = listTags(svg.join('p1'));

    expect(tags[0]?.attributes['role']).toBe('group');
    expect(tags.filter(({tag}) => tag === 'a')).toEqual([
      {
        tag: 'a',
        attributes: {
          href: './virtual-machines?a=1&amp;b=2',
          'aria-label': 'A virtual machine',
        },
      },
    ]);
  });

  it('has no link that its author meant to run', async () => {
    const {svg} = await render(
      'flowchart TD\n  a[One]\n  click a "javascript:alert(1)"\n',
    );

    expect(svg.join('')).not.toMatch(/<a\b|script/);
  });

  it('keeps the links of its author', async () => {
    const {svg} = await render(
      'flowchart TD\n  a[One]\n  click a "https://example.com/one" "A & tip"\n',
    );

    expect(svg.join('')).toMatch(
      /<a href="https:\/\/example.com\/one" aria-label="One">(?:<g[^>]*>)*<title>A &amp; tip<\/title>/,
    );
  });

  it('describes the menus of links of a sequence', async () => {
    const picture = await render(
      'sequenceDiagram\n  participant Ana\n  link Ana: Board @ https://example.com/ana\n  links Ana: {"Wiki": "https://example.com/wiki"}\n  Ana->>Ana: Hi\n',
      {description: 'A greeting.'},
    );

    expect(picture.description).toBe(
      'A greeting. Board: https://example.com/ana Wiki: https://example.com/wiki',
    );
    expect(picture.svg.join('')).toContain(`>${picture.description}</desc>`);
  });

  it.each(kinds.filter((kind) => kind.startsWith('c4')))(
    'has the title of its text: %s',
    async (kind) => {
      const {title} = await renderer.render({mermaid: read(kind)});

      expect(read(kind)).toContain(`  title ${title}\n`);
    },
  );

  it('keeps a white that the author of a C4 element has chosen', async () => {
    const {svg} = await render(
      'C4Context\n  System(a, "A")\n  UpdateElementStyle(a, $bgColor="#FFFFFF")\n',
    );

    expect(svg.join('')).toMatch(/<rect [^>]*fill="#ffffff"/);
  });

  it('has the description of a C4 diagram', async () => {
    const {title, description} = await renderer.render({
      mermaid:
        'C4Context\n  title Seen\n  accDescr: What it shows\n  Person(a, "A")\n',
    });

    expect([title, description]).toEqual(['Seen', 'What it shows']);
  });

  it('has text that is legible on a color of its author', async () => {
    const {svg} = await render(
      `flowchart TD
        a[Pale] --> b[Deep] --> c[White] --> d[Red]
        style a fill:#fce7f3
        style b fill:#3b0764
        style c fill:#fff,color:#000
        style d color:#e5484d
      `,
    );
    const fillOf = (text: string) => {
      const [, tag] =
        new RegExp(`<text([^>]*)>(?:(?!</text).)*${text}`).exec(svg.join('')) ??
        [];
      return / fill="([^"]*)"/.exec(tag ?? '')?.[1];
    };

    expect(fillOf('Pale')).toBe('#1c1e21');
    expect(fillOf('Deep')).toBe('#e3e3e3');
    expect(fillOf('White')).toBe('#000000');
    // As near to #e5484d as can be read.
    expect(fillOf('Red')).toBe('#ce4145');
  });

  it.each([
    ['fill:#ffffff', '#ffffff', '#1c1e21'],
    ['fill:#0078d4,color:#fff', '#0078d4', '#ffffff'],
    ['fill:#fef3c7,color:#1c1e21', '#fef3c7', '#1c1e21'],
    ['fill:#ede9fe', '#ede9fe', '#1c1e21'],
  ])('keeps colors that its palette has too: %s', async (css, fill, text) => {
    const {svg} = await render(`flowchart TD\n  a[One]\n  style a ${css}\n`);
    const [, box] = /<rect[^>]* fill="([^"]*)"/.exec(svg.join('')) ?? [];
    const [, label] = /<text[^>]* fill="([^"]*)"/.exec(svg.join('')) ?? [];

    expect([box, label]).toEqual([fill, text]);
  });

  it('keeps a color of a box that Mermaid writes for lines', async () => {
    const {svg} = await render(
      'sequenceDiagram\n  rect rgb(204, 204, 204)\n    A->>B: Hi\n  end\n',
    );

    expect(svg.join('')).toContain('fill="#cccccc"');
  });

  it('tells the color of a box from its name', async () => {
    const {svg} = await render(
      `sequenceDiagram
  box Aqua Left
    participant A
  end
  box Right side
    participant B
  end
  A->>B: Hi
`,
    );
    const text = svg.join('x');

    expect(text).toContain('>Left<');
    expect(text).toContain('fill="#00ffff"');
    expect(text).toContain('>Right side<');
  });

  it('has texts that are the number zero', async () => {
    const {svg} = await render('packet\n  0-15: "Port"\n');

    expect(textsOf(svg.join(''))).toEqual(['Port', '0', '15']);
  });

  it('says what its named codes mean', async () => {
    const {svg} = await render(
      'flowchart TD\n  a["#quot;#amp;#lt;b#gt;#hearts;#9829;"]\n',
    );

    expect(textsOf(svg.join(''))).toEqual(['"&<b>♥♥']);
  });

  const entities =
    '&middot;&nbsp;&rarr;&#8594;&#x2192;&quot;&lt;b&gt;&amp;copy';
  it.each([
    ['a flowchart', `flowchart TD\n  a["${entities}"]\n`],
    ['a sequence', `sequenceDiagram\n  A->>B: ${entities}\n`],
    ['a pie', `pie\n  "${entities}": 1\n`],
    ['states', `stateDiagram-v2\n  s: ${entities}\n`],
    ['a mindmap', `mindmap\n  root["${entities}"]\n`],
    ['a gantt', `gantt\n  ${entities} : 2026-01-01, 3d\n`],
  ])('decodes entities of HTML in %s', async (_, mermaid) => {
    const {svg} = await render(mermaid);

    expect(textsOf(svg.join('')).join(' ')).toContain('·\u00a0→→→"<b>&copy');
  });

  it.each([
    ['b', ' font-weight="700"'],
    ['strong', ' font-weight="700"'],
    ['i', ' font-style="italic"'],
    ['em', ' font-style="italic"'],
    ['u', ' text-decoration="underline"'],
    ['s', ' text-decoration="line-through"'],
    ['small', ' font-size="12.8"'],
    ['sub', ' dy="3.2" font-size="12.8"'],
    ['sup', ' dy="-5.6" font-size="12.8"'],
    [
      'code',
      ` font-family="'Courier New', 'Liberation Mono', Cousine, monospace"`,
    ],
  ])('draws the tag %s in a label as a span', async (tag, attributes) => {
    const {svg} = await render(
      `flowchart TD\n  a["<${tag}>One</${tag}> two"] --> b[<a href="x">Three</a>]\n`,
    );

    expect(svg.join('')).toContain(`<tspan${attributes}>One</tspan>`);
    expect(svg.join('')).not.toMatch(/&lt;|[\ue000-\uf8ff]/);
    expect(textsOf(svg.join('')).join(' ')).toContain('Three');
  });

  it('shows tags as text in kinds that have no HTML', async () => {
    const {svg} = await render(
      'sequenceDiagram\n  A->>B: Send <token> <b>now</b><br/>please\n',
    );

    expect(textsOf(svg.join(''))).toEqual(
      expect.arrayContaining(['Send <token> <b>now</b>', 'please']),
    );
  });

  it('decodes the entities of an address', async () => {
    const {svg} = await render(
      'flowchart TD\n  a\n  click a "https://example.com/?a=1&amp;b=2"\n',
    );

    expect(svg.join('')).toContain('href="https://example.com/?a=1&amp;b=2"');
  });

  it.each([
    ['each', '2026-01-01, 28d', 'tickInterval 1week', 4],
    ['each second', '2026-01-01, 120d', 'tickInterval 1week', 9],
  ])(
    'shows %s label of a time axis that has room',
    async (_, task, tick, count) => {
      const {svg} = await render(`gantt\n  ${tick}\n  One: ${task}\n`);
      const labels = textsOf(svg.join('')).filter((text) =>
        /^\d{4}-\d\d-\d\d$/.test(text),
      );

      expect(labels).toHaveLength(count);
    },
  );

  it('has no markup in its title and description', async () => {
    const {svg} = await render('flowchart TD\n  a\n', {
      title: '</title><script>alert(1)</script>',
      description: '"><image href="x" onerror="alert(1)">',
    });

    expect(svg.join('')).toContain(
      '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>',
    );
    expect(listTags(svg.join('')).map(({tag}) => tag)).not.toContain('image');
  });
});
