import fc from 'fast-check';
import {
  boxOfName,
  placeNames,
  type NamedPoint,
} from '../../src/charts/placeNames.js';

const range = {min: 236, max: 1200};
const height = 400;

function pointAt(x: number, y: number, width = 60): NamedPoint {
  return {
    x,
    y,
    boxes: [{from: x, left: -5, to: x, right: 5, top: y - 5, bottom: y + 5}],
    name: {width, height: 17},
  };
}

const somePoints = fc.array(
  fc
    .tuple(
      fc.integer({min: 0, max: 100}),
      fc.integer({min: 5, max: height - 5}),
      fc.integer({min: 10, max: 120}),
    )
    .map(([x, y, width]) => pointAt(x / 100, y, width)),
  {minLength: 1, maxLength: 25},
);

describe('placeNames(points, range, height)', () => {
  it('puts a name that is alone right of its point', () => {
    expect(placeNames([pointAt(0.2, 200)], range, height)).toEqual([
      {dx: 8, dy: -8.5},
    ]);
  });

  it('puts a name at the end of the axis left of its point', () => {
    expect(placeNames([pointAt(1, 200)], range, height)).toEqual([
      {dx: -68, dy: -8.5},
    ]);
  });

  it('leaves out a name that has no room, and those that are not wanted', () => {
    const {name: _, ...unnamed} = pointAt(0.5, 100);

    expect(placeNames([pointAt(0.5, 200, 600)], range, height)).toEqual([
      undefined,
    ]);
    expect(placeNames([unnamed], range, height)).toEqual([undefined]);
  });

  it('names the points that are alone before those that are crowded', () => {
    const crowd = Array.from({length: 30}, () => pointAt(0.5, 200));
    const offsets = placeNames([...crowd, pointAt(0.1, 40)], range, height);

    expect(offsets.at(-1)).toBeDefined();
    expect(offsets.filter((offset) => !offset).length).toBeGreaterThan(0);
  });

  it('has no name over a name, a mark or an edge at any width', () => {
    fc.assert(
      fc.property(
        somePoints,
        fc.integer({min: range.min, max: range.max}),
        (points, width) => {
          const offsets = placeNames(points, range, height);
          const toPixels = (box: ReturnType<typeof boxOfName>) => ({
            left: box.from * width + box.left,
            right: box.to * width + box.right,
            top: box.top,
            bottom: box.bottom,
          });
          const names = points.flatMap((point, index) => {
            const offset = offsets[index];
            return offset ? [toPixels(boxOfName(point, offset))] : [];
          });
          const marks = points.flatMap(({boxes}) => boxes.map(toPixels));
          const faults = names.filter(
            (name, index) =>
              name.left < -1e-6 ||
              name.right > width + 1e-6 ||
              name.top < 0 ||
              name.bottom > height ||
              [...names.slice(index + 1), ...marks].some(
                (other) =>
                  name.left < other.right - 1e-6 &&
                  other.left < name.right - 1e-6 &&
                  name.top < other.bottom - 1e-6 &&
                  other.top < name.bottom - 1e-6,
              ),
          );

          expect(faults).toEqual([]);
        },
      ),
      {numRuns: 50},
    );
  });
});
