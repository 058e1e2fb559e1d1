import fs from 'node:fs';
import {parse} from 'yaml';
import {checkExpression} from '../../src/claims/checkExpression.js';
import {judgeClaim} from '../../src/claims/judgeClaim.js';
import {parseExpression} from '../../src/claims/parseExpression.js';
import {describeExpressionMistake} from '../../src/problems/expressionMistakes.js';
import type {Criterion} from '../../src/model/index.js';
import {datasetWith, scopeOf, type TypedCells} from './scopeOf.js';

interface Cases {
  readonly verdicts: Readonly<
    Record<
      string,
      readonly {
        readonly if: string;
        readonly cells: TypedCells;
        readonly verdict: string;
        readonly mayBeOpen?: boolean;
        readonly others?: Readonly<
          Record<
            string,
            {
              readonly criteria: Readonly<Record<string, Partial<Criterion>>>;
              readonly cells: TypedCells;
            }
          >
        >;
      }[]
    >
  >;
  readonly mistakes: readonly {
    readonly text: string;
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly cells?: TypedCells;
  }[];
}

const file = new URL('./fixtures/cases.yaml', import.meta.url);
const cases = parse(fs.readFileSync(file, 'utf8')) as Cases;

describe('judgeClaim(text, scope)', () => {
  describe.each(Object.entries(cases.verdicts))('%s', (_, group) => {
    it.each(group)(
      '$if with $cells: $verdict',
      ({if: text, cells, verdict, mayBeOpen, others = {}}) => {
        const datasets = Object.fromEntries(
          Object.entries(others).map(([name, other]) => [
            name,
            datasetWith(other.cells, other.criteria),
          ]),
        );
        const judged = judgeClaim(text, scopeOf(cells, datasets));
        const found = 'verdict' in judged ? judged.verdict : judged.mistakes;
        const isWeaker = mayBeOpen === true && found === 'open';
        expect(isWeaker ? verdict : found).toEqual(verdict);
        if (isWeaker) {
          expect(judged).toHaveProperty(
            'cause',
            expect.stringMatching(/repeated-cell|overlap/),
          );
        }
      },
    );
  });
});

describe('checkExpression(expression, scope)', () => {
  it.each(cases.mistakes)(
    'refuses $text: $kind',
    ({text, kind, start, end, cells = {'a.t': '1 s'}}) => {
      const parsed = parseExpression(text);
      const mistakes =
        'mistake' in parsed
          ? [parsed.mistake]
          : checkExpression(parsed.expression, scopeOf(cells));
      expect(mistakes).toHaveLength(1);
      expect(mistakes[0]).toMatchObject({kind, start, end});
      const message = mistakes[0] && describeExpressionMistake(mistakes[0]);
      expect(message).toMatch(/\.$|\?$/);
    },
  );

  it('refuses a second mistake of one expression as well', () => {
    const parsed = parseExpression('z.t < 5 parsecs and a.q = 1');
    const mistakes =
      'expression' in parsed
        ? checkExpression(parsed.expression, scopeOf({'a.t': 'unknown'}))
        : [];
    expect(mistakes.map(({kind}) => kind)).toEqual([
      'unknown-subject',
      'unknown-unit',
      'unknown-criterion',
    ]);
  });
});

describe('parseExpression(text)', () => {
  it.each(['all(in = yes)', 'a.in = in', "a.w = yes in '100' and a.in = yes"])(
    'takes "in" for an id, except before a release: %s',
    (text) => {
      expect(parseExpression(text)).toHaveProperty('expression');
    },
  );
});
