import {parse} from 'yaml';
import type {Criterion, ExactBounds} from '../../src/model/index.js';
import {findValueType, typeNames} from '../../src/values/index.js';
import {listFixtures} from '../support/fixtures.js';

/** One entry of a `cases.yaml`: what is typed, and what is read from it. */
interface Case {
  readonly typed?: string;
  /** In its place, the entries of a YAML list. */
  readonly list?: readonly string[];
  readonly criterion?: Partial<Criterion>;
  readonly sortKey?: number | string;
  readonly low?: number;
  readonly high?: number;
  readonly exact?: ExactBounds;
  readonly items?: readonly string[];
  readonly ends?: readonly [string, string];
  /** What is shown, where it is not what was typed. */
  readonly text?: string;
  /** The code of the problem where it is refused. */
  readonly problem?: string;
  /** What the problem tells the author to write. */
  readonly readings?: readonly string[];
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
  // Money alone looks at the currency, and quantities alone at the unit.
  const own: Criterion = {
    id: 'own',
    name: 'Own',
    type: name,
    currency: 'EUR',
    unit: 'MB/s',
  };

  it.each(cases.map((each) => [inputOf(each), each] as const))(
    'reads %j',
    (typed, {criterion, problem, readings, ...expected}) => {
      const given = {...own, ...criterion};
      const reading =
        typeof typed === 'string'
          ? type?.read(typed, given)
          : type?.readList?.(typed, given);

      expect(reading).toEqual(
        problem === undefined
          ? {value: valueOf(expected)}
          : {
              refused: problem,
              details: readings
                ? expect.objectContaining({readings})
                : expect.any(Object),
            },
      );
    },
  );

  it('reads its own example', () => {
    const example = type?.example ?? '';
    const reading = type?.read(example, {
      ...own,
      scale: [example],
      subjects: [{id: example, name: example}],
    });

    expect(reading).toHaveProperty('value.text', example);
  });
});

describe('valueType.readList(typed, criterion)', () => {
  it('is there for lists alone', () => {
    const names = typeNames.filter((name) => findValueType(name)?.readList);

    expect(names).toEqual(['list']);
  });
});

function inputOf({typed, list}: Case): string | readonly string[] {
  return list ?? typed ?? '';
}

function valueOf({typed, list: _, ...rest}: Case): Record<string, unknown> {
  return {text: typed, ...nearly(rest)};
}

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
