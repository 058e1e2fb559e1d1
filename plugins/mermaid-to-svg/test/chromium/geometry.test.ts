import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import {createRenderer, type Renderer} from '../../src/index.js';
import {usePages} from '../../../docusaurus-plugin-comparison/test/support/pages.js';

const folder = fileURLToPath(new URL('../texts/', import.meta.url));
const kinds = fs.readdirSync(folder).map((name) => path.parse(name).name);
const require = createRequire(import.meta.url);

/** The font that pictures are measured with, under the name they ask for. */
const fonts = [400, 700]
  .map((weight) => {
    const file = require.resolve(
      `@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`,
    );
    const data = fs.readFileSync(file).toString('base64');
    return `@font-face {font-family: Arial; font-weight: ${weight}; src: url(data:font/woff2;base64,${data})}`;
  })
  .join('');

/** What is wrong with the SVG on the page, as words. Runs in a browser. */
function findFaults(): readonly string[] {
  const svg = document.querySelector('svg') as SVGSVGElement;
  const texts = [...svg.querySelectorAll('text')];
  const faults: string[] = [];

  type Corners = readonly DOMPoint[];
  const cornersOf = (element: SVGGraphicsElement, inset: number): Corners => {
    const {x, y, width, height} = element.getBBox();
    const matrix = element.getScreenCTM() as DOMMatrix;
    const [left, top] = [x + inset, y + inset];
    const [right, bottom] = [x + width - inset, y + height - inset];
    return [
      new DOMPoint(left, top),
      new DOMPoint(right, top),
      new DOMPoint(right, bottom),
      new DOMPoint(left, bottom),
    ].map((point) => point.matrixTransform(matrix));
  };
  // Two upright or turned rectangles are apart where a side of one of them
  // has all of the other beyond it.
  const areApart = (one: Corners, other: Corners) =>
    one.some((from, index) => {
      const to = one[(index + 1) % 4] as DOMPoint;
      return other.every(
        ({x, y}) =>
          (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) <= 0,
      );
    });

  const frame = svg.getBoundingClientRect();
  const areas = texts.map((text) => ({
    said: text.textContent,
    // Lines may touch; ink must not.
    corners: cornersOf(text, 2),
  }));
  for (const {said, corners} of areas) {
    const isInside = corners.every(
      ({x, y}) =>
        x >= frame.left &&
        x <= frame.right &&
        y >= frame.top &&
        y <= frame.bottom,
    );
    if (!isInside) {
      faults.push(`"${said}" leaves the picture`);
    }
  }
  areas.forEach((one, index) => {
    for (const other of areas.slice(index + 1)) {
      if (
        !areApart(one.corners, other.corners) &&
        !areApart(other.corners, one.corners)
      ) {
        faults.push(`"${one.said}" lies on "${other.said}"`);
      }
    }
  });

  // A text is in the shape that is drawn before it in its group, unless
  // that is only a line or a sign next to it.
  for (const text of texts) {
    const {width} = text.getBBox();
    let group = text.parentElement;
    let box: SVGGeometryElement | undefined;
    while (group && group.querySelectorAll('text').length === 1 && !box) {
      box = [...group.querySelectorAll<SVGGeometryElement>('*')].find(
        (each) =>
          each instanceof SVGGeometryElement &&
          each.tagName !== 'line' &&
          getComputedStyle(each).fill !== 'none' &&
          each.getBBox().width > 0.6 * width,
      );
      group = group.parentElement;
    }
    if (box) {
      const toBox = (box.getScreenCTM() as DOMMatrix).inverse();
      const isInside = cornersOf(text, 2).every((corner) =>
        box.isPointInFill(corner.matrixTransform(toBox)),
      );
      if (!isInside) {
        faults.push(`"${text.textContent}" leaves its ${box.tagName}`);
      }
    }
  }
  return faults;
}

describe('a picture in Chromium', () => {
  const pages = usePages();
  let renderer: Renderer;
  beforeAll(() => {
    renderer = createRenderer({timeLimit: 60_000});
  });
  afterAll(() => renderer.close());

  async function show(mermaid: string): Promise<Page> {
    const {svg} = await renderer.render({mermaid, title: 'Picture'});
    const page = await pages.openEmpty();
    await page.setContent(
      `<!doctype html><style>${fonts}</style>${svg.join('picture')}`,
    );
    await page.evaluate(() => document.fonts.ready);
    return page;
  }

  it('finds faults where there are some', async () => {
    const page = await pages.openEmpty();
    await page.setContent(
      `<svg width="100" height="100"><text x="90" y="50">out</text>
      <g><rect x="10" y="10" width="25" height="30"/><text x="10" y="30">wide</text></g>
      <text x="12" y="32">over</text></svg>`,
    );

    expect(await page.evaluate(findFaults)).toEqual([
      '"out" leaves the picture',
      '"wide" lies on "over"',
      '"wide" leaves its rect',
    ]);
  });

  it.each(kinds)('of the kind %s has no text that collides', async (kind) => {
    const mermaid = fs.readFileSync(path.join(folder, `${kind}.mmd`), 'utf8');
    const page = await show(mermaid);

    expect(await page.locator('svg text').count()).toBeGreaterThanOrEqual(10);
    // The labels of services are below their icons.
    const isBelow = (fault: string) =>
      kind === 'architecture' && fault.endsWith(' leaves its rect');
    expect(
      (await page.evaluate(findFaults)).filter((fault) => !isBelow(fault)),
    ).toEqual([]);
  });

  // With Mermaid's own configuration, so that a wrong one of ours is seen.
  it('of a mindmap is as large as the one that Mermaid draws here', async () => {
    const mermaid = fs.readFileSync(path.join(folder, 'mindmap.mmd'), 'utf8');
    const {width, height} = await renderer.render({mermaid});
    const page = await pages.openEmpty();
    await page.setContent(`<!doctype html><style>${fonts}</style>`);
    await page.addScriptTag({
      path: require.resolve('mermaid/dist/mermaid.min.js'),
    });
    const theirs = await page.evaluate(async (text) => {
      const {mermaid: api} = window as unknown as {
        readonly mermaid: {
          initialize(config: object): void;
          render(id: string, text: string): Promise<{readonly svg: string}>;
        };
      };
      // The layout is random.
      let state = 1;
      Math.random = () => {
        state = (state * 48271) % 2147483647;
        return state / 2147483647;
      };
      api.initialize({startOnLoad: false});
      const {svg} = await api.render('own', text);
      const [, , ...size] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '')
        .split(' ')
        .map(Number);
      return size;
    }, mermaid);
    const ratios = [width / (theirs[0] ?? 0), height / (theirs[1] ?? 0)];

    expect(ratios.filter((ratio) => Math.abs(ratio - 1) > 0.1)).toEqual([]);
  });
});
