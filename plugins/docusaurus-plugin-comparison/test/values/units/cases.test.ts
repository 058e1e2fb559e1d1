import fs from 'node:fs';
import {parse} from 'yaml';
import type {Criterion} from '../../../src/model/index.js';
import {quantity} from '../../../src/values/quantityType.js';
import {formatFraction} from '../../../src/values/units/fraction.js';
import {createQuantityReader} from '../../../src/values/units/quantityReader.js';
import {readExactFigure} from '../../../src/values/units/exactFigure.js';
import {UnitProblem} from '../../../src/values/units/unitProblem.js';
import {fileLanguage} from '../../../src/values/language.js';

interface Case {
  readonly criterion: Partial<Criterion>;
  readonly typed?: string;
  /** A second value, which has an order with the first. */
  readonly other?: string;
  readonly filter?: string;
  readonly refused?: string;
  readonly base?: string;
  readonly low?: string;
  readonly high?: string;
  readonly open?: string;
  readonly order?: number;
}

const groups = parse(
  fs.readFileSync(new URL('cases.yaml', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly Case[]>>;

describe.each(
  Object.entries(groups)
    .map(
      ([name, cases]) =>
        [name, cases.filter(({filter}) => filter === undefined)] as const,
    )
    .filter(([, cases]) => cases.length > 0),
)('a quantity: %s', (_, cases) => {
  it.each(
    cases.map((each) => [each.typed ?? '', each.criterion.unit, each] as const),
  )(
    'reads %j in %s',
    (typed, _unit, {criterion, other, typed: _typed, ...expected}) => {
      const given: Criterion = {
        id: 'own',
        name: 'Own',
        type: 'quantity',
        ...criterion,
      };
      if (other !== undefined) {
        const [a, b] = [typed, other].map((text) => {
          const reading = quantity.read(text, given);
          if (!('value' in reading)) {
            throw new Error(`${text} is refused as ${reading.refused}`);
          }
          return reading.value;
        });
        const order = a && b && quantity.compare?.(a, b, fileLanguage);

        expect(Math.sign(order ?? NaN)).toBe(expected.order);
        return;
      }

      expect(readExactly(typed, given)).toEqual(expected);
    },
  );
});

/** In the words of a case. */
function readExactly(typed: string, criterion: Criterion) {
  try {
    const reader = createQuantityReader(criterion);
    const {low, high, open} = readExactFigure(typed, reader);
    return {
      base: reader.base,
      low: formatFraction(low),
      high: formatFraction(high),
      open,
    };
  } catch (problem) {
    if (problem instanceof UnitProblem) {
      return {refused: problem.code};
    }
    throw problem;
  }
}
