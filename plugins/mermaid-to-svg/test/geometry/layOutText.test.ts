import {readDocument} from '../../src/dom/document.js';
import {layOutText} from '../../src/geometry/layOutText.js';
import {Styles} from '../../src/css/styles.js';
import {advance, extentOf, xHeightOf} from '../../src/text/metrics.js';

const font = {size: 16, weight: 400};
const width = advance('Word', font);

function layOut(text: string) {
  const element = readDocument(`<svg>${text}</svg>`).body?.firstElementChild
    ?.firstElementChild;
  if (!element) {
    throw new Error('The page holds a text');
  }
  return layOutText(element, new Styles(), (said) => said).map(
    ({text: said, x, y}) => ({text: said, x, y}),
  );
}

describe('layOutText(root, styles, reveal)', () => {
  it.each([
    ['start', 100],
    ['middle', 100 - width / 2],
    ['end', 100 - width],
    ['nonsense', 100],
  ])('anchors a text at its %s', (anchor, x) => {
    expect(layOut(`<text x="100" text-anchor="${anchor}">Word</text>`)).toEqual(
      [{text: 'Word', x, y: 0}],
    );
  });

  it('anchors all text of one line together, without its last space', () => {
    const [first, second, other] = layOut(
      '<text text-anchor="end"><tspan x="50">Word<tspan>Word </tspan></tspan><tspan x="80">Word</tspan></text>',
    );

    expect(first).toEqual({text: 'Word', x: 50 - 2 * width, y: 0});
    expect(second?.text).toBe('Word');
    expect(second?.x).toBeCloseTo(50 - width, 6);
    expect(other).toEqual({text: 'Word', x: 80 - width, y: 0});
  });

  const {ascent, descent} = extentOf(font);

  it.each([
    ['auto', 0],
    ['middle', xHeightOf(font) / 2],
    ['central', (ascent - descent) / 2],
    ['hanging', ascent * 0.8],
    ['text-before-edge', ascent],
    ['before-edge', ascent],
    ['text-top', ascent],
    ['text-after-edge', -descent],
    ['after-edge', -descent],
    ['text-bottom', -descent],
    ['ideographic', -descent],
  ])('puts the baseline "%s" at its place', (baseline, shift) => {
    const at = [{text: 'Word', x: 0, y: 10 + shift}];

    expect(
      layOut(`<text y="10" dominant-baseline="${baseline}">Word</text>`),
    ).toEqual(at);
    expect(
      layOut(`<text y="10" alignment-baseline="${baseline}">Word</text>`),
    ).toEqual(at);
  });

  it('takes central and middle for two places, with letters above the line', () => {
    expect({central: (ascent - descent) / 2, ascent, descent}).toEqual({
      central: 5.5,
      ascent: 14,
      descent: 3,
    });
    expect(xHeightOf(font) / 2).toBeCloseTo(4.2, 1);
  });
});
