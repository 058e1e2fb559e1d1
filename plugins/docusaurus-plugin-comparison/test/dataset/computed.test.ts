import {readPossibleValue} from '../../src/claims/possibleValues.js';
import {compareEnds} from '../../src/claims/interval.js';
import {judgeClaim} from '../../src/claims/judgeClaim.js';
import {createClaimCache} from '../../src/claims/scope.js';
import type {Dataset, Value} from '../../src/model/index.js';
import {table} from '../../src/views/table.js';
import {propsOf} from '../views/view.js';
import {datasetOf} from './datasetOf.js';

const third = datasetOf(`
title: Computed
criteria:
  price: {name: Price, type: money, currency: USD}
  cores: {name: Cores, type: number}
  each: {name: Each, type: money, currency: USD, better: lower, is: price / cores}
subjects:
  a: {name: A, values: {price: {value: 1 USD, source: shop}, cores: 3}}
  b: {name: B, values: {price: 2 USD to 3 USD, cores: 7}}
  c: {name: C, values: {price: unknown, cores: 7}}
sources: {shop: {title: The shop}}
`);

describe('a computed criterion', () => {
  it('is exact in claims, whatever its cells show', () => {
    expect(textsOf(third, 'each')).toEqual([
      '0.333 USD',
      '0.285 to 0.429 USD',
      'unknown',
    ]);
    expect(verdictOf(third, 'a.each × 3 = 1 USD')).toBe('holds');
    expect(verdictOf(third, 'a.each > 0.333 USD')).toBe('holds');
    expect(verdictOf(third, 'b.each ≤ 0.4286 USD')).toBe('holds');
    expect(verdictOf(third, 'b.each > 0.2858 USD')).toBe('open');
    expect(verdictOf(third, 'c.each > 0 USD')).toBe('open');
    expect(verdictOf(third, 'c.each is unknown')).toBe('holds');
  });

  it('says in the note of a cell what goes in, with its sources', () => {
    const {footnotes, subjects} = propsOf(table, third);
    const noteOf = (index: number) =>
      footnotes[subjects[index]?.cells[2]?.footnote ?? -1];

    expect(noteOf(0)).toEqual({
      computed: 'Price / Cores = 1 USD / 3',
      sources: [{title: 'The shop'}],
    });
    expect(noteOf(1)?.computed).toBe('Price / Cores = (2 USD to 3 USD) / 7');
    expect(noteOf(2)?.computed).toBe('Price / Cores = unknown / 7');
  });

  // What is shown must not promise more than what is known.
  it('shows ranges that enclose what they may be', () => {
    let seed = 1;
    const next = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const typed = () => {
      const low = (1 + next(99999)) / 10 ** next(6);
      const high = low * (1 + next(1000) / 7);
      return `${low} to ${Number(high.toPrecision(9))}`;
    };
    const subjects = Array.from(
      {length: 200},
      (_, index) =>
        `  s${index}: {name: S${index}, values: {a: ${typed()} s, b: ${typed()}, c: ${typed()} GB}}`,
    );
    const dataset = datasetOf(`
title: Random
criteria:
  a: {name: A, type: duration}
  b: {name: B, type: number}
  c: {name: C, type: bytes}
  quotient: {name: Q, type: duration, is: a / b}
  difference: {name: D, type: number, is: b - b}
  product: {name: P, type: bytes, is: c × b}
  share: {name: S, type: percent, is: a / (a + a)}
  rate: {name: R, type: quantity, unit: MB/h, is: c / a}
subjects:
${subjects.join('\n')}
`);
    const misses: string[] = [];
    dataset.criteria.forEach((criterion, index) => {
      for (const {cells} of dataset.subjects) {
        const cell = cells[index];
        if (criterion.is === undefined || cell?.state !== 'value') {
          continue;
        }
        const {isComputed: _, exact: __, ...shown} = cell.value;
        const [outer, inner] = [shown, cell.value].map((value: Value) =>
          readPossibleValue(value, criterion),
        );
        if (
          outer?.kind !== 'interval' ||
          inner?.kind !== 'interval' ||
          compareEnds(outer.interval.low, inner.interval.low) > 0 ||
          compareEnds(outer.interval.high, inner.interval.high) < 0
        ) {
          misses.push(`${criterion.id}: ${cell.value.text}`);
        }
      }
    });

    expect(misses).toEqual([]);
    expect(textsOf(dataset, 'rate')).not.toContain('unknown');
  });
});

function textsOf({criteria, subjects}: Dataset, id: string): readonly string[] {
  const at = criteria.findIndex((each) => each.id === id);
  return subjects.map(({cells}) => {
    const cell = cells[at];
    return cell?.state === 'value' ? cell.value.text : (cell?.state ?? '');
  });
}

function verdictOf(dataset: Dataset, claim: string): unknown {
  const judged = judgeClaim(claim, {
    dataset,
    name: 'computed',
    findOther: () => undefined,
    others: [],
    cache: createClaimCache(),
  });
  return 'verdict' in judged ? judged.verdict : judged.mistakes;
}
