import fc from 'fast-check';
import {createRenderer, type Renderer} from 'mermaid-to-svg';
import {checkAsync} from '../properties/check.js';
import {plainTexts} from '../properties/arbitraryText.js';
import {hostileLabels} from './hostileLabels.js';
import {labelled} from './labelled.js';
import {readSvg, shownSpace, type SvgElement} from './readSvg.js';

const title = 'What it is';
let renderer: Renderer;

beforeAll(() => {
  renderer = createRenderer({timeLimit: 120_000});
});
afterAll(() => renderer.close());

async function draw(mermaid: string): Promise<readonly SvgElement[]> {
  const {svg} = await renderer.render({mermaid, title});
  return readSvg(svg.join('picture'));
}

/** What is shown as text, without the years under an axis. */
function labelsIn(elements: readonly SvgElement[]): readonly string[] {
  const isTick = ({children}: SvgElement) =>
    children.map(({name}) => name).join() === 'line,text';
  const ticks = elements.filter(isTick).flatMap(({children}) => children);
  const texts = elements.filter(({name}) => name === 'text');
  const years = texts.filter((each) => ticks.includes(each));
  expect(years.filter(({text}) => !/^\d{4}$/.test(text))).toEqual([]);
  return texts.filter((each) => !ticks.includes(each)).map(({text}) => text);
}

/** What a picture has besides its texts, its measures and their sides. */
function markupOf(elements: readonly SvgElement[]): readonly string[] {
  const pieces = elements.flatMap(({name, attributes}) => [
    name,
    ...Object.entries(attributes)
      .filter(([key, value]) => !isAnchor(key, value))
      .map(([key, value]) => `${name} ${key} ${withoutMeasures(value)}`),
  ]);
  return [...new Set(pieces)];
}

function isAnchor(key: string, value: string): boolean {
  return key === 'text-anchor' && /^(?:start|middle|end)$/.test(value);
}

function withoutMeasures(value: string): string {
  return /^[MLHVCQAZ\d ,.e-]+$/i.test(value)
    ? '0'
    : value.replace(/-?\d[\d.e-]*/g, '0');
}

describe.each(labelled)('a picture of the kind $name', ({print, textsFor}) => {
  let harmless: readonly string[];
  beforeAll(async () => {
    harmless = [
      ...markupOf(await draw(print('A harmless name'))),
      // A line that is written from right to left keeps its own direction.
      'tspan',
      'tspan unicode-bidi plaintext',
    ];
  });

  async function expectExact(label: string): Promise<void> {
    const elements = await draw(print(label));
    const named = elements.filter(({name}) => name === 'title');

    expect(labelsIn(elements).toSorted()).toEqual(textsFor(shownSpace(label)));
    expect(named.map(({text}) => text)).toEqual([title]);
    expect(
      markupOf(elements).filter((each) => !harmless.includes(each)),
    ).toEqual([]);
  }

  it.each(hostileLabels)('shows the label %s and nothing else', expectExact);

  it('shows every label, whatever it holds', async () => {
    const labels = fc
      .oneof(plainTexts, fc.string({unit: 'grapheme', minLength: 1}))
      .filter((label) => shownSpace(label) !== '');
    await checkAsync(fc.asyncProperty(labels, expectExact), 60);
  });
});
