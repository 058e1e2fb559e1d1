import {plainSign, readSureWord} from './sureWord.js';

const sign = String.raw`(?:\p{Extended_Pictographic}\ufe0f?|[✔✓✗✘✖●○◐◯–—-]|:[a-z_]+:)`;
// A list item may omit the sign between; a dash is a sign only before "=".
const pair = new RegExp(
  String.raw`^(?:legend:?\s*)?(${sign})\s*([=:–—-]?)\s*([\p{L}\d].*)$`,
  'iu',
);
const betweenPairs = new RegExp(
  String.raw`\s*[,;·|]?\s+(?=${sign}\s*=)|\s*[,;·|]?\s+(?=(?:\p{Extended_Pictographic}\ufe0f?|[✔✓✗✘✖●○◐◯]|:[a-z_]+:)\s*[:–—-]?\s*[\p{L}\d])`,
  'gu',
);

/** The pairs of a sign and its meaning in a line of text. */
export function readLegendLine(
  line: string,
  isItem: boolean,
): readonly (readonly [string, string])[] {
  const parts = isItem ? [line] : line.split(betweenPairs);
  return parts.flatMap((part) => {
    const [, found = '', joint = '', words = ''] = pair.exec(part.trim()) ?? [];
    const isDash = /^[–—-]$/.test(found);
    return words === '' || (isDash && !/[=:]/.test(joint))
      ? []
      : [[plainSign(found), words.replace(/[,;.]$/, '').trim()] as const];
  });
}

/** Whether a legend says only yes, no, partial, n/a, or why there is a gap. */
export function isSupportLegend(legend: ReadonlyMap<string, string>): boolean {
  return [...legend.values()].every(
    (words) => readSureWord(words) !== undefined || isGapReason(words),
  );
}

/** Whether the words of a legend are a reason for a gap. */
export function isGapReason(words: string): boolean {
  return /^(?:(?:was |were )?(?:not|never) (?:yet )?(?:tested|checked|known|measured)|untested|unknown|no data|tbd)$/i.test(
    words,
  );
}

/** The legend that counts: at least two pairs, of signs that a table has. */
export function usableLegend(
  pairs: ReadonlyMap<string, string>,
  texts: Iterable<string>,
): ReadonlyMap<string, string> {
  const first = (text: string) => plainSign(text.split(/[\s(]/, 1)[0] ?? '');
  return pairs.size >= 2 && [...texts].some((text) => pairs.has(first(text)))
    ? pairs
    : new Map();
}

const shapesBySign: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['✅', ['tick', 'good']],
  ['✔', ['tick', 'good']],
  ['✓', ['tick', 'good']],
  ['❌', ['cross', 'bad']],
  ['✗', ['cross', 'bad']],
  ['✘', ['cross', 'bad']],
  ['✖', ['cross', 'bad']],
  ['🟢', ['circle', 'good']],
  ['🟡', ['circle', 'fair']],
  ['🟠', ['circle', 'weak']],
  ['🔴', ['circle', 'bad']],
  ['⚪', ['ring', 'neutral']],
  ['🔶', ['diamond', 'weak']],
  ['🔷', ['diamond', 'neutral']],
  ['🛑', ['square', 'bad']],
  ['🚫', ['cross', 'bad']],
  ['⚠', ['triangle', 'weak']],
  ['⭐', ['star', 'good']],
  ['●', ['circle', 'neutral']],
  ['○', ['ring', 'neutral']],
  ['◐', ['half', 'neutral']],
  ['–', ['dash', 'neutral']],
  ['-', ['dash', 'neutral']],
]);
const spare = ['diamond', 'square', 'triangle', 'star', 'half', 'ring', 'dash'];

/** A shape of its own and a tone for each sign, in their order. */
export function chooseShapes(
  signs: readonly string[],
): readonly {readonly shape?: string; readonly tone?: string}[] {
  const used = new Set<string>();
  return signs.map((each) => {
    const [wanted, tone] = shapesBySign.get(each) ?? [];
    const shape = [wanted, ...spare].find(
      (name) => name !== undefined && !used.has(name),
    );
    if (shape === undefined) {
      return tone === undefined ? {} : {tone};
    }
    used.add(shape);
    return {shape, ...(tone !== undefined && {tone})};
  });
}

/**
 * The signs, the weakest first: `isReversed` if ✅ is first or ❌ is last;
 * undefined if neither is at an end.
 */
export function findDirection(
  signs: readonly string[],
): 'weakest-first' | 'strongest-first' | undefined {
  const first = readSureWord(signs[0] ?? '');
  const last = readSureWord(signs.at(-1) ?? '');
  if (first === 'yes' || last === 'no') {
    return 'strongest-first';
  }
  return first === 'no' || last === 'yes' ? 'weakest-first' : undefined;
}
