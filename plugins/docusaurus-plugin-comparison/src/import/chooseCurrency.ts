import {isCurrency} from '../values/currencies.js';
import type {ColumnContext} from './typeCandidates.js';

const dollars = /(?:^|[^A-Z])\$/;
const signsOfCurrencies: readonly (readonly [RegExp, string])[] = [
  [/€/, 'EUR'],
  [/£/, 'GBP'],
  [/₹/, 'INR'],
];

/** The currencies of an amount; `$` is that of several countries. */
function listCurrencies(text: string): readonly string[] {
  if (!/\d/.test(text)) {
    return [];
  }
  const codes = text.match(/\b[A-Z]{3}\b/g) ?? [];
  return [
    ...(dollars.test(text) ? ['$'] : []),
    ...signsOfCurrencies.flatMap(([sign, code]) =>
      sign.test(text) ? [code] : [],
    ),
    ...codes.filter(isCurrency),
  ];
}

/** The currency of all amounts; undefined if there is none, or more than one. */
export function currencyOf(
  texts: readonly string[],
  unit: string | undefined,
  {id, name, questions, asked}: ColumnContext,
): string | undefined {
  const amounts = texts.filter((text) => listCurrencies(text).length > 0);
  const found = new Set([
    ...amounts.flatMap(listCurrencies),
    ...(unit !== undefined && isCurrency(unit) ? [unit] : []),
  ]);
  const [only, ...others] = found;
  if (others.length > 0) {
    if (amounts.length > texts.length / 2) {
      questions.ask(`currency.${id}`, {
        ask: `Amounts of "${name}" are in ${[...found].join(', ')}. Write them all in one currency.`,
        taken: 'text',
        choices: ['text'],
        ...asked,
      });
    }
    return undefined;
  }
  if (only !== '$') {
    return only;
  }
  const answer = questions.ask('currency.$', {
    ask: 'Which currency does "$" mean?',
    taken: 'USD',
    choices: ['USD', 'CAD', 'AUD'],
    ...asked,
  });
  return answer && isCurrency(answer) ? answer : 'USD';
}
