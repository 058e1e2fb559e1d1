import {readDocument} from '../../src/dom/document.js';
import {Styles} from '../../src/css/styles.js';
import {finish} from '../../src/output/finish.js';
import {sentinel} from '../../src/output/palette.js';
import type {PaletteToken} from '../../src/palette.js';

const text = 'var(--mermaid-text, #1c1e21)';

/** The tags of a picture of these elements, in the colors of the theme. */
function draw(elements: string): string {
  const svg = elements.replace(/\{([\w-]+)\}/g, (_, token: string) =>
    sentinel(token as PaletteToken),
  );
  const root = readDocument(
    `<svg xmlns="http://www.w3.org/2000/svg" fill="${sentinel('text')}">${svg}</svg>`,
  ).body?.firstElementChild;
  if (!root) {
    throw new Error('No SVG');
  }
  const measure = {styles: new Styles(), reveal: (each: string) => each};
  return finish(root, measure, {title: 'T'}, 'x').svg.join('p');
}

/** The fills that the named texts have or inherit. */
function fillOf(svg: string, name: string): string {
  const [, attributes = ''] =
    new RegExp(`<text([^>]*)>${name}<`).exec(svg) ?? [];
  return / fill="([^"]*)"/.exec(attributes)?.[1] ?? text;
}

const box = (fill: string) =>
  `<rect width="100" height="40" style="fill:${fill}"/>`;
const label = (fill = '{text}', x = 20) =>
  `<text x="${x}" y="24" style="fill:${fill}">Label</text>`;

describe('ensureContrast(shapes, inherited, measure, markerPaints)', () => {
  it.each([
    ['dark', '#fce7f3', '#1c1e21'],
    ['dark', '#777777', '#000000'],
    ['dark', 'yellow', '#1c1e21'],
    ['light', '#3b0764', '#e3e3e3'],
    ['light', '#606060', '#e3e3e3'],
  ])('has %s text on the %s of an author', (_, fill, expected) => {
    expect(fillOf(draw(box(fill) + label()), 'Label')).toBe(expected);
  });

  it('leaves a text and a fill that one author has chosen and that hold', () => {
    expect(fillOf(draw(box('#0078d4') + label('#ffffff')), 'Label')).toBe(
      '#ffffff',
    );
  });

  it('replaces a text that is not read on the fill of its author', () => {
    expect(fillOf(draw(box('#3b0764') + label('#000000')), 'Label')).toBe(
      '#e3e3e3',
    );
  });

  it('leaves everything that follows the theme', () => {
    const svg = draw(box('{neutral-fill}') + label());

    expect(fillOf(svg, 'Label')).toBe(text);
    expect(svg).not.toMatch(/(?<!, )#[\da-f]{6}/);
  });

  it.each([
    ['#ffffff', '#33373e'],
    ['#3b0764', '#e5e7eb'],
    ['#c00000', '#e5e7eb'],
  ])('chooses the fill for the text of an author: %s', (color, fill) => {
    const svg = draw(box('{neutral-fill}') + label(color));

    expect(fillOf(svg, 'Label')).toBe(color);
    expect(svg).toContain(`fill="${fill}"`);
  });

  it('keeps the hue of a text that no fill of ours shows', () => {
    const svg = draw(box('{neutral-fill}') + label('#ff0000'));

    expect(fillOf(svg, 'Label')).toBe('#e60000');
    expect(svg).toContain('fill="#ffffff"');
  });

  it('gives up the color of a text that is not on a shape', () => {
    expect(fillOf(draw(label('#111111')), 'Label')).toBe(text);
  });

  it('takes for the background what is painted there before', () => {
    const svg = draw(
      `${box('#3b0764')}<g transform="translate(0 100)">${box('#ffffff')}${label().replace('Label', 'Below')}</g>${label()}<circle cx="20" cy="24" r="40" style="fill:#fce7f3"/>`,
    );

    expect(fillOf(svg, 'Label')).toBe('#e3e3e3');
    expect(fillOf(svg, 'Below')).toBe('#1c1e21');
  });

  it('sees the page through a shape that is nearly clear', () => {
    const clear =
      '<rect width="100" height="40" style="fill:#ffff00;fill-opacity:0.05"/>';

    expect(fillOf(draw(clear + label()), 'Label')).toBe(text);
  });

  it('looks at each end of a text', () => {
    const svg = draw(
      `${box('#000000')}<rect x="100" width="100" height="40" style="fill:#ffffff"/>${label('#ffffff', 85)}`,
    );

    // No color is read on both, so the letters have the page around them.
    expect(fillOf(svg, 'Label')).toBe(text);
    expect(svg).toContain(
      ' stroke="var(--mermaid-surface, #ffffff)" stroke-width="4" stroke-linejoin="round" paint-order="stroke">Label',
    );
  });

  it('leaves a shape with other texts when one of them has a color', () => {
    const svg = draw(
      `<rect width="300" height="200" style="fill:{surface}"/>${label('#283593')}<text x="150" y="150" style="fill:{text}">Other</text>`,
    );

    expect(svg).toContain(' fill="var(--mermaid-surface, #ffffff)"');
    expect(fillOf(svg, 'Label')).toBe(text);
    expect(fillOf(svg, 'Other')).toBe(text);
  });

  it('leaves the border of a fill that is a path of its own', () => {
    const box = 'd="M0,0L100,0L100,40L0,40Z"';
    const svg = draw(
      `<path ${box} style="fill:#b71c1c"/><path ${box} style="fill:none;stroke:#7f0000"/>`,
    );

    expect(svg).toContain('stroke="#7f0000"');
  });

  it('takes an area that a line surrounds twice for filled', () => {
    const twice = '0,0 100,0 100,40 0,40 0,0 -8,0 108,0 108,40 -8,40 -8,0';

    expect(
      fillOf(
        draw(`<polygon points="${twice}" style="fill:#ff9900"/>${label()}`),
        'Label',
      ),
    ).toBe('#1c1e21');
    expect(
      fillOf(
        draw(
          `<polygon points="${twice}" style="fill:#ff9900;fill-rule:evenodd"/>${label()}`,
        ),
        'Label',
      ),
    ).toBe(text);
  });

  it('has a line that is seen on light and dark shapes', () => {
    const svg = draw(
      `<rect width="100" height="60" style="fill:#282c34"/><rect y="60" width="100" height="60" style="fill:#bfdfff"/><path d="M50,0L50,200" style="fill:none;stroke:{line}"/>`,
    );

    expect(/<path [^>]*stroke="([^"]*)"/.exec(svg)?.[1]).toBe('#767676');
  });

  it('knows the area of a shape that is not a rectangle', () => {
    const svg = draw(
      `<path d="M0,0L0,200L200,200Z" style="fill:#000000"/><text x="120" y="60" style="fill:{text}">Label</text>`,
    );

    expect(fillOf(svg, 'Label')).toBe(text);
  });

  it.each([
    ['on the page', '', '#111111', '#707070'],
    ['of a hue', '', '#be123c', '#c52a50'],
    ['on a fill', box('#3b0764'), '{line}', '#e3e3e3'],
    ['that is seen', '', '#767676', '#767676'],
  ])('has a line %s with enough contrast', (_, behind, stroke, expected) => {
    const svg = draw(
      `${behind}<path d="M0,20L100,20" style="fill:none;stroke:${stroke}"/>`,
    );

    expect(svg).toMatch(/<path [^>]*stroke="/);
    expect(/<path [^>]*stroke="([^"]*)"/.exec(svg)?.[1]).toBe(expected);
  });

  it('paints the arrowhead of a line on a fill, and no other', () => {
    const svg = draw(
      `<marker id="head"><path d="M0,0L10,5L0,10Z"/></marker>${box('#ffffff')}
      <path d="M0,20L100,20" marker-end="url(#head)" style="fill:none;stroke:{line}"/>
      <path d="M0,120L100,120" marker-end="url(#head)" style="fill:none;stroke:{line}"/>`,
    );

    expect(svg.match(/marker-end="[^"]*"/g)).toEqual([
      'marker-end="url(#p-2)"',
      'marker-end="url(#p-1)"',
    ]);
    expect(svg).toMatch(/<marker [^>]*fill="#1c1e21"[^>]* id="p-2"/);
  });

  it('shows a border that has the color of the page in one mode', () => {
    const svg = draw(
      `<rect width="100" height="40" style="fill:{neutral-fill};stroke:#111111"/>`,
    );

    expect(svg).toContain('stroke="#707070"');
  });

  it('leaves the border of a fill of the same author', () => {
    const svg = draw(
      `<rect width="100" height="40" style="fill:#ff99ff;stroke:#333333"/>`,
    );

    expect(svg).toContain('stroke="#333333"');
  });
});
