import {parse} from 'yaml';
import type {Criterion} from '../../src/model.js';
import {findValueType, typeNames} from '../../src/values/index.js';
import {listFixtures} from '../fixtures.js';

/** One entry of a `cases.yaml`: what is typed, and what is read from it. */
interface Case {
  readonly typed: string;
  readonly criterion?: Partial<Criterion>;
  readonly sortKey?: number | string;
  readonly low?: number;
  readonly high?: number;
  /** The code of the problem where it is refused. */
  readonly problem?: string;
}

const fixtures = listFixtures(import.meta.url);

describe('valueTypes', () => {
  it('each have a folder of examples', () => {
    expect(fixtures.map(({name}) => name)).toEqual([...typeNames].sort());
  });
});

describe.each(fixtures)('$name: read(typed, criterion)', ({name, read}) => {
  const type = findValueType(name);
  const cases = parse(read('cases.yaml') ?? '') as readonly Case[];
  const own: Criterion = {id: 'own', name: 'Own', type: name};

  it.each(cases)('reads "$typed"', ({typed, ...each}) => {
    const {criterion, problem, ...expected} = each;
    const reading = type?.read(typed, {...own, ...criterion});

    expect(reading).toEqual(
      problem === undefined
        ? {value: {text: typed, ...nearly(expected)}}
        : {refused: problem, details: expect.any(Object)},
    );
  });

  it('reads its own example', () => {
    const example = type?.example ?? '';
    const reading = type?.read(example, {...own, scale: [example]});

    expect(reading).toHaveProperty('value.text', example);
  });
});

// Sums of binary fractions differ in the last digit by the order of the steps.
function nearly(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]: [string, unknown]) => [
      key,
      Number.isFinite(value) ? closeTo(Number(value)) : value,
    ]),
  );
}

function closeTo(expected: number): unknown {
  const digits = 14 - Math.ceil(Math.log10(Math.abs(expected) + 1));
  return expect.closeTo(expected, digits);
}
