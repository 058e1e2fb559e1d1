import fs from 'node:fs';
import {parse} from 'yaml';
import {computeFact} from '../../src/claims/computeFact.js';
import {
  compareExact,
  isInfinite,
  toExact,
  type Exact,
} from '../../src/claims/exact.js';
import {roundFigures} from '../../src/claims/roundFigures.js';
import {createInterval} from '../../src/claims/interval.js';
import {fact} from '../../src/views/fact.js';
import {translateWith} from '../../src/views/view.js';
import {createRandom} from './randomClaims.js';
import {datasetWith, scopeOf, type TypedCells} from './scopeOf.js';

const file = new URL('./fixtures/facts.yaml', import.meta.url);
const {shown, mistakes} = parse(fs.readFileSync(file, 'utf8')) as {
  readonly shown: readonly {
    readonly is: string;
    readonly cells: TypedCells;
    readonly text: string;
    readonly unit?: string;
    readonly digits?: string;
  }[];
  readonly mistakes: readonly {
    readonly is: string;
    readonly cells: TypedCells;
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly unit?: string;
  }[];
};

function textOf(
  {is, unit, digits}: {is: string; unit?: string; digits?: string},
  cells: TypedCells,
): string | undefined {
  const attributes = {
    is,
    ...(unit !== undefined && {unit}),
    ...(digits !== undefined && {digits: Number(digits)}),
  };
  const laidOut = fact.layOut(
    datasetWith(cells),
    {computed: attributes} as unknown as Parameters<typeof fact.layOut>[1],
    (code, details) => {
      throw new Error(JSON.stringify([code, details]));
    },
  );
  return laidOut?.label?.(translateWith({})).replaceAll('\u00a0', ' ');
}

describe('computeFact(text, scope)', () => {
  it.each(shown)('$is of $cells: $text', ({cells, text, ...attributes}) => {
    expect(textOf(attributes, cells)).toBe(text);
  });

  it.each(mistakes)(
    'refuses $is: $kind',
    ({is, cells, kind, start, end, unit}) => {
      expect(computeFact(is, scopeOf(cells), {unit})).toEqual({
        mistakes: [expect.objectContaining({kind, start, end})],
      });
    },
  );

  it('lists each cell once, with the formula in names and in values', () => {
    const cells = {'a.t': '3 s to 5 s', 'b.t': '2 s'};
    const computed = computeFact('a.t / b.t + a.t / a.t', scopeOf(cells));

    expect(computed).toMatchObject({
      names: 't (A) / t (B) + t (A) / t (A)',
      formula:
        't (A) / t (B) + t (A) / t (A) = (3 s to 5 s) / 2 s + (3 s to 5 s) / (3 s to 5 s)',
      cells: [{subject: {id: 'a'}}, {subject: {id: 'b'}}],
    });
  });
});

describe('roundFigures(figures, isAbout, digits)', () => {
  const random = createRandom(Number(process.env['CLAIM_SEED'] ?? 5));
  const whole = (limit: number) => BigInt(Math.floor(random() * limit));
  const drawEnd = (): Exact => {
    const size = 10n ** whole(9);
    const numerator = (whole(2) === 0n ? 1n : -1n) * whole(1e9);
    return {numerator, denominator: 1n + (whole(1e6) * size) / 1000n};
  };

  it('encloses what is rounded, and moves no end by more than 5 %', () => {
    for (let index = 0; index < 5000; index += 1) {
      const [a, b] = [drawEnd(), drawEnd()];
      const [low, high] = compareExact(a, b) < 0 ? [a, b] : [b, a];
      const digits = index % 3 === 0 ? 1 + Number(whole(15)) : undefined;
      const rounded = roundFigures(createInterval(low, high), false, {digits});
      const pairs: (readonly [Exact, number, 1 | -1])[] =
        rounded?.kind === 'range'
          ? [
              [low, rounded.low, 1],
              [high, rounded.high, -1],
            ]
          : rounded?.kind === 'atMost'
            ? [[high, rounded.value, -1]]
            : [];

      for (const [end, printed, sign] of pairs) {
        expect(
          compareExact(end, toExact(printed)) * sign,
        ).toBeGreaterThanOrEqual(0);
        // 20 × the distance is at most the end.
        const {numerator: n, denominator: d} = toExact(printed);
        const distance = end.numerator * d - n * end.denominator;
        const size = end.numerator * d;
        const isNear =
          20n * (distance < 0n ? -distance : distance) <=
          (size < 0n ? -size : size);
        expect(isNear || digits !== undefined).toBe(true);
      }
      const isPoint = compareExact(low, high) === 0;
      expect(pairs.length > 0 || isPoint || isInfinite(high)).toBe(true);
    }
  });
});
