import type {ColumnContext} from './typeCandidates.js';

const dollars = /(?:^|[^A-Z])\$/;

export function currencyOf(
  texts: readonly string[],
  unit: string | undefined,
  {questions, asked}: ColumnContext,
): string | undefined {
  const found = new Set([
    ...(texts.some((text) => dollars.test(text)) ? ['$'] : []),
    ...(texts.some((text) => /€|\bEUR\b/.test(text)) || unit === 'EUR'
      ? ['EUR']
      : []),
    ...(texts.some((text) => /£|\bGBP\b/.test(text)) ? ['GBP'] : []),
    ...(texts.some((text) => /\bUSD\b/.test(text)) || unit === 'USD'
      ? ['USD']
      : []),
  ]);
  const [only] = found;
  if (found.size !== 1 || only !== '$') {
    return found.size === 1 ? only : undefined;
  }
  const answer = questions.ask('currency.$', {
    ask: 'Which currency does "$" mean?',
    taken: 'USD',
    choices: ['USD', 'CAD', 'AUD'],
    ...asked,
  });
  return answer && /^[A-Z]{3}$/.test(answer) ? answer : 'USD';
}
