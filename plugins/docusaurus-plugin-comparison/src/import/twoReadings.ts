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
  // Next to its figure, it has one reading.
  number: /^[~≈<>≥≤]?\s*[\d.,]+\s[kM]$/,
};

/** What may follow a figure in place of zeros. */
const scaleNames = {k: 'thousands', M: 'millions'} as const;
type ScaleSign = keyof typeof scaleNames;

/** Those that are after a space in some texts. */
function listScales(texts: readonly string[]): readonly ScaleSign[] {
  const found = texts.filter((text) => twoReadings['number']?.test(text));
  return (['k', 'M'] as const).filter((sign) =>
    found.some((text) => text.endsWith(sign)),
  );
}

/** A figure without the space before what replaces its zeros. */
export function withScale(text: string): string {
  return twoReadings['number']?.test(text)
    ? text.replace(/\s(?=[kM]$)/, '')
    : text;
}

/** Whether a type is refused until the author says what a spelling means. */
export function isAmbiguous(
  type: string,
  texts: readonly string[],
  {id, name, asked, decimal, questions}: ColumnContext,
): boolean {
  const first = (pattern: RegExp) => texts.find((text) => pattern.test(text));
  if (type === 'bytes' && first(/\d\s?KB$/) !== undefined) {
    const answer = questions.ask(`unit.${id}.KB`, {
      ask: `Does "KB" in "${name}" mean 1,000 bytes (kB) or 1,024 bytes (KiB)?`,
      taken: 'text',
      choices: ['kB', 'KiB', 'text'],
      typed: 'KB',
      ...asked,
    });
    return answer !== 'kB' && answer !== 'KiB';
  }
  if (type === 'number') {
    // Both are asked at once.
    const answers = listScales(texts).map((sign) =>
      questions.ask(`unit.${id}.${sign}`, {
        ask: `Does "${sign}" in "${name}" mean ${scaleNames[sign]}?`,
        taken: 'text',
        choices: [scaleNames[sign], 'text'],
        typed: sign,
        ...asked,
      }),
    );
    const names: readonly (string | undefined)[] = Object.values(scaleNames);
    return !answers.every((answer) => names.includes(answer));
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
