import fc from 'fast-check';
import {createRenderer, type Renderer} from '../src/index.js';
import {hostileLabels} from '../../docusaurus-plugin-comparison/test/diagrams/hostileLabels.js';
import {shownSpace} from '../../docusaurus-plugin-comparison/test/diagrams/readSvg.js';
import {textsOf} from './textsOf.js';

/** Each letter as its code, as our diagrams write labels. */
function code(label: string): string {
  return [...label].map((each) => `#${each.codePointAt(0)};`).join('');
}

/** A diagram of each kind that we generate, with these labels and no others. */
const kinds: Readonly<Record<string, (labels: readonly string[]) => string>> = {
  block: (labels) =>
    `block-beta\n  columns 4\n${labels.map((label, index) => `  b${index}["${label}"]\n`).join('')}`,
  flowchart: (labels) =>
    `flowchart LR\n${labels.map((label, index) => `  n${index}["${label}"]\n`).join('')}`,
  quadrantChart: (labels) =>
    `quadrantChart\n${labels.map((label, index) => `  "${label}": [${((index * 7) % 100) / 100}, ${((index * 3) % 100) / 100}]\n`).join('')}`,
  timeline: (labels) =>
    `timeline\n${labels.map((label) => `  ${label}\n`).join('')}`,
  xychart: (labels) =>
    `xychart-beta\n  x-axis [${labels.map((label) => `"${label}"`).join(', ')}]\n  y-axis 0 --> 9\n  bar [${labels.map(() => 1).join(', ')}]\n`,
};

const label = fc
  .oneof(
    fc.string({unit: 'grapheme', minLength: 1, maxLength: 10}),
    fc.string({unit: 'binary', minLength: 1, maxLength: 10}),
    fc.string({unit: 'binary-ascii', minLength: 1, maxLength: 10}),
    fc.constantFrom(...hostileLabels),
  )
  // What no XML can hold is refused; see below.
  .map((text) => text.replace(/[\p{Cc}\ufffe\uffff]/gu, '.'))
  .filter((text) => shownSpace(text) !== '');

describe('a label written as codes', () => {
  let renderer: Renderer;
  beforeAll(() => {
    renderer = createRenderer({timeLimit: 60_000});
  });
  afterAll(() => renderer.close());

  /** What a diagram shows, apart from numbers of axes. */
  async function show(kind: string, labels: readonly string[]) {
    const {svg} = await renderer.render({
      mermaid: kinds[kind]?.(labels.map(code)) ?? '',
      title: kind,
    });
    return textsOf(svg.join('id'));
  }

  /** The labels that are not shown to the letter. */
  async function findLost(kind: string, labels: readonly string[]) {
    // A flowchart breaks lines, also in the middle of a long word.
    const read = (text: string) =>
      kind === 'flowchart' ? text.replaceAll(' ', '') : text;
    const texts = new Set((await show(kind, labels)).map(read));
    return labels.map(shownSpace).filter((each) => !texts.has(read(each)));
  }

  describe.each(Object.keys(kinds))('in a %s', (kind) => {
    it('is shown as it is, whatever it holds', async () => {
      expect(await findLost(kind, hostileLabels)).toEqual([]);
    });

    it('is shown as it is, for any text', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(label, {minLength: 20, maxLength: 20}),
          async (labels) => {
            expect(await findLost(kind, labels)).toEqual([]);
          },
        ),
        {seed: 5, numRuns: 2, endOnFailure: true},
      );
    });
  });

  it.each([
    ['a control character', '\u0001'],
    ['half of a pair', '\ud83d'],
    ['what XML cannot hold', '\ufffe'],
  ])('is refused for %s', async (_, character) => {
    await expect(show('block', [`a${character}b`])).rejects.toMatchObject({
      reason: 'unsupported',
      message: `The code #${character.codePointAt(0)}; is not a character that a picture can show`,
    });
  });
});
