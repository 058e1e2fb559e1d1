import type {ColumnContext} from './typeCandidates.js';

const withThousands = /(?:^|\D)\d{1,3}\.\d{3}\D*$/;

const slashed = /^(\d\d?)\/(\d\d?)\/(\d{4})$/;

export function withOrder(text: string, order: string | undefined): string {
  const [, first = '', second = '', year] = slashed.exec(text) ?? [];
  if (
    year === undefined ||
    (order !== 'day first' && order !== 'month first')
  ) {
    return text;
  }
  return order === 'day first'
    ? `${first}.${second}.${year}`
    : `${second}.${first}.${year}`;
}

export const twoReadings: Readonly<Record<string, RegExp>> = {
  date: slashed,
  money: withThousands,
};

/** Whether a type is refused until the author says what a spelling means. */
export function isAmbiguous(
  type: string,
  texts: readonly string[],
  {id, name, asked, decimal, questions}: ColumnContext,
): boolean {
  const first = (pattern: RegExp) => texts.find((text) => pattern.test(text));
  const kilobytes = type === 'bytes' ? first(/\d\s?KB$/) : undefined;
  if (kilobytes !== undefined) {
    const answer = questions.ask(`unit.${id}.KB`, {
      ask: `Does "KB" in "${name}" mean 1,000 bytes (kB) or 1,024 bytes (KiB)?`,
      taken: 'text',
      choices: ['kB', 'KiB', 'text'],
      typed: kilobytes,
      ...asked,
    });
    return answer !== 'kB' && answer !== 'KiB';
  }
  const amount =
    type === 'money' && decimal === '.' ? first(withThousands) : undefined;
  if (amount !== undefined) {
    questions.ask(`decimal.${id}`, {
      ask: `Is the point in "${amount}" a decimal sign? If it separates thousands, write the amount without it.`,
      taken: 'text',
      choices: ['text'],
      typed: amount,
      ...asked,
    });
    return true;
  }
  const date = type === 'date' ? first(slashed) : undefined;
  if (date !== undefined) {
    const answer = questions.ask(`order.${id}`, {
      ask: `Is the day or the month first in "${date}"?`,
      taken: 'text',
      choices: ['day first', 'month first', 'text'],
      typed: date,
      ...asked,
    });
    return answer !== 'day first' && answer !== 'month first';
  }
  return false;
}
