import fc from 'fast-check';
import type {ChartAxis} from '../../src/views/axis/axis.js';
import {boxesOfMarks, toScatterMarks} from '../../src/charts/scatterMarks.js';
import type {Span} from '../../src/views/axis/spans.js';

/** An axis from 0 to 100. */
const axis: ChartAxis = {
  isLogarithmic: false,
  ticks: [],
  lines: [],
  placeOf: (figure) => figure / 100,
};
const axes = {x: axis, y: axis};

const exact = (figure: number): Span => ({
  kind: 'exact',
  low: figure,
  high: figure,
});
const range = (low: number, high: number): Span => ({kind: 'range', low, high});
const atMost = (figure: number): Span => ({
  kind: 'at-most',
  low: figure,
  high: figure,
});

describe('toScatterMarks(across, up, axes, 200)', () => {
  it('is a dot for two figures, from the left and from the top', () => {
    expect(toScatterMarks([exact(20)], [exact(30)], axes, 200)).toEqual([
      {kind: 'dot', x: 20, y: 70},
    ]);
  });

  it('is a line with a dot at each end for a range', () => {
    expect(toScatterMarks([exact(20)], [range(30, 50)], axes, 200)).toEqual([
      {kind: 'range', left: 20, right: 20, top: 50, bottom: 70},
      {kind: 'dot', x: 20, y: 70},
      {kind: 'dot', x: 20, y: 50},
    ]);
  });

  it('is a box without a dot in it for two ranges', () => {
    expect(toScatterMarks([range(10, 20)], [range(30, 50)], axes, 200)).toEqual(
      [{kind: 'range', left: 10, right: 20, top: 50, bottom: 70}],
    );
  });

  it('is open to the side of a bound', () => {
    expect(toScatterMarks([atMost(40)], [atMost(60)], axes, 200)).toEqual([
      {kind: 'bound', x: 40, y: 40, dx: -26, dy: 0},
      {kind: 'bound', x: 40, y: 40, dx: 0, dy: 26},
    ]);
    expect(
      toScatterMarks([atMost(40)], [range(30, 50)], axes, 200).map(
        ({kind}) => kind,
      ),
    ).toEqual(['range', 'bound', 'bound', 'dot', 'dot']);
  });

  it('is open no farther than its axis goes on', () => {
    expect(toScatterMarks([atMost(10)], [atMost(1)], axes, 200)).toEqual([
      {kind: 'bound', x: 10, y: 99, dx: -20, dy: 0},
      {kind: 'bound', x: 10, y: 99, dx: 0, dy: 8},
    ]);
  });

  it('has each side of a dispute, and no pair of sides that nobody stated', () => {
    const sides = [exact(10), exact(30)];

    expect(toScatterMarks(sides, [exact(50)], axes, 200)).toEqual([
      {kind: 'dispute', left: 10, right: 30, top: 50, bottom: 50},
      {kind: 'dot', x: 10, y: 50},
      {kind: 'dot', x: 30, y: 50},
    ]);
    expect(toScatterMarks(sides, sides, axes, 200)).toEqual([
      {kind: 'dispute', left: 10, right: 30, top: 70, bottom: 90},
    ]);
  });

  it('has each figure at its place on the axes', () => {
    const figure = fc.integer({min: 0, max: 1000}).map((each) => each / 10);
    fc.assert(
      fc.property(figure, figure, (x, y) => {
        const [mark] = toScatterMarks([exact(x)], [exact(y)], axes, 200);

        expect(mark).toMatchObject({kind: 'dot'});
        // A hundredth of a percent is 0.12 px of 1,200 px.
        const place = mark as {readonly x: number; readonly y: number};
        expect(Math.abs(place.x - x)).toBeLessThanOrEqual(0.01);
        expect(Math.abs(100 - place.y - y)).toBeLessThanOrEqual(0.01);
      }),
    );
  });
});

describe('boxesOfMarks(marks, height)', () => {
  it('is what a dot, or a stop with its open side, covers', () => {
    const boxesOf = (across: Span) =>
      boxesOfMarks(toScatterMarks([across], [exact(50)], axes, 200), 400);

    expect(boxesOf(exact(40))).toEqual([
      {from: 0.4, left: -5, to: 0.4, right: 5, top: 195, bottom: 205},
    ]);
    expect(boxesOf(atMost(40))).toEqual([
      {from: 0.4, left: -26, to: 0.4, right: 9, top: 191, bottom: 209},
    ]);
  });
});
