import {toMarks, type Mark} from '../../src/views/axis/marks.js';
import {leastWidth} from '../../src/charts/plotWidths.js';
import {layOutTicks} from '../../src/charts/tickLayout.js';
import {placeValueLabel} from '../../src/charts/valueLabel.js';
import type {ChartAxis, Tick} from '../../src/views/axis/axis.js';

function ticksOf(labels: readonly string[]): readonly Tick[] {
  return labels.map((label, index) => ({
    figure: index,
    place: index / (labels.length - 1),
    label,
  }));
}

const axis: ChartAxis = {
  isLogarithmic: false,
  ticks: [],
  lines: [],
  placeOf: (figure) => figure,
};

describe('layOutTicks(ticks)', () => {
  const labelsIn = (labels: readonly string[], layout: 'narrow' | 'roomy') =>
    layOutTicks(ticksOf(labels))
      .filter(({hiddenIn}) => !hiddenIn.includes(layout))
      .map(({tick}) => tick.label);

  it('has all labels that fit', () => {
    const labels = ['0', '10', '20', '30'];

    expect(labelsIn(labels, 'narrow')).toEqual(labels);
  });

  it('has both ends, however long they are', () => {
    const labels = Array.from(
      {length: 12},
      (_, index) => `${index} of many words`,
    );

    for (const layout of ['narrow', 'roomy'] as const) {
      const shown = labelsIn(labels, layout);
      expect(shown[0]).toBe(labels[0]);
      expect(shown.at(-1)).toBe(labels[11]);
    }
  });

  it('prefers equal steps that end at the end', () => {
    const labels = ['0', '100 MB', '200 MB', '300 MB', '400 MB'];

    expect(labelsIn(labels, 'narrow')).toEqual(['0', '200 MB', '400 MB']);
  });
});

describe('toMarks(spans, axis, width)', () => {
  it('has the open side of a bound end within the axis', () => {
    const reachOf = (kind: 'at-most' | 'at-least', figure: number) => {
      const [mark] = toMarks(
        [{kind, low: figure, high: figure}],
        axis,
        leastWidth(),
      );
      return mark?.kind === 'bound' ? mark.reach : undefined;
    };

    expect(reachOf('at-most', 0.5)).toBe(-48);
    expect(reachOf('at-least', 0.5)).toBe(48);
    expect(Math.abs(reachOf('at-most', 0.01) ?? 9)).toBeLessThan(3);
    expect(reachOf('at-least', 1)).toBe(0);
  });

  it('joins the sides of a dispute between the nearest figures', () => {
    const marks = toMarks(
      [
        {kind: 'range', low: 0.1, high: 0.2},
        {kind: 'exact', low: 0.7, high: 0.7},
      ],
      axis,
      leastWidth(),
    );

    expect(marks[0]).toEqual({kind: 'dispute', from: 20, to: 70});
  });
});

describe('placeValueLabel(text, marks)', () => {
  const dot = (at: number): Mark => ({kind: 'dot', at});

  it.each([
    ['right of its marks', '5 s', [dot(10)], {at: 10, side: 'right'}],
    ['left where there is more room', '5 s', [dot(98)], {at: 98, side: 'left'}],
    [
      'above where neither side has room',
      '5 s to 97 s',
      [dot(10), dot(90)],
      {at: 50, side: 'above'},
    ],
    [
      'beyond the open side of a bound',
      '≥ 5 s',
      [{kind: 'bound', at: 10, reach: 48} as const],
      {at: 10, side: 'right', offset: 48},
    ],
  ])('is %s', (_, text, marks, expected) => {
    expect(placeValueLabel(text, marks)).toEqual(expected);
  });

  it('has no place where a text needs a line, or where nothing is drawn', () => {
    expect(placeValueLabel('word '.repeat(20), [dot(50)])).toBeUndefined();
    expect(placeValueLabel('unknown', [])).toBeUndefined();
  });
});
