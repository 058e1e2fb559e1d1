import type {
  DiffReport,
  ReportedSentence,
  ReportedValue,
} from './diffReport.js';

/** How many entries of a list are printed. */
export const maxEntries = 10;

/** The first entries, and a line that counts the others. */
export function limitList(
  lines: readonly string[],
  limit = maxEntries,
): readonly string[] {
  return lines.length > limit
    ? [...lines.slice(0, limit), `and ${lines.length - limit} more`]
    : lines;
}

const maxText = 160;

/** A text that is short enough for one line. */
export function shortenText(text: string, max = maxText): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const characters = [...line];
  return characters.length > max
    ? `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

/** The names of subjects, or "nobody". */
export function namesOrNobody(names: readonly string[]): string {
  return names.length === 0 ? 'none' : limitList(names, 5).join(', ');
}

/** The end of the way to an answer of a guide. */
export function describeWay(
  questions: DiffReport['guides'][number]['questions'],
): string {
  const end = questions.slice(-2).map(({ask, answer}) => `${ask} ${answer}`);
  return [...(questions.length > 2 ? ['…'] : []), ...end].join(' ');
}

/** What has happened to a question of a guide. */
export function describeRewording(isNegated: boolean): string {
  return `question reworded${isNegated ? ', with yes and no swapped' : ''}`;
}

/** Paths of pages as words: without the folder of the docs and the ending. */
export function namePages(pages: readonly string[]): string {
  const names = pages.map((page) =>
    page.replace(/^docs\//, '').replace(/\.mdx?$/, ''),
  );
  return limitList(names).join(', ');
}

/** Sentences with the same words, and the lines on which they are. */
export function groupSentences(
  sentences: readonly ReportedSentence[],
): readonly {
  readonly parts: ReportedSentence['parts'];
  readonly places: readonly string[];
}[] {
  const groups = new Map<
    string,
    {parts: ReportedSentence['parts']; places: string[]}
  >();
  for (const {path, line, parts} of sentences) {
    const key = JSON.stringify(parts);
    const group = groups.get(key) ?? {parts, places: []};
    group.places.push(`${path}:${line}`);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const maxContext = 60;

/** The parts of a sentence next to its facts, cut where it is long. */
export function cutSentence(
  parts: ReportedSentence['parts'],
): ReportedSentence['parts'] {
  const isFact = (part: ReportedSentence['parts'][number] | undefined) =>
    typeof part === 'object';
  const joined = parts.reduce<ReportedSentence['parts'][number][]>(
    (all, part) => {
      const last = all.at(-1);
      return typeof part === 'string' && typeof last === 'string'
        ? [...all.slice(0, -1), last + part]
        : [...all, part];
    },
    [],
  );
  return joined.map((part, index) => {
    if (typeof part !== 'string') {
      return part;
    }
    const characters = [...part.replace(/\s+/g, ' ')];
    const hasBefore = isFact(joined[index - 1]);
    const hasAfter = isFact(joined[index + 1]);
    if (characters.length <= maxContext * (hasBefore && hasAfter ? 2 : 1)) {
      return characters.join('');
    }
    const start = characters.slice(0, maxContext).join('');
    const end = characters.slice(-maxContext).join('');
    return hasBefore && hasAfter
      ? `${start}…${end}`
      : hasAfter
        ? `…${end}`
        : `${start}…`;
  });
}

/** Whether values of several datasets have changed, so that each needs its name. */
export function hasSeveralDatasets({
  values,
  rewritten,
  annotations,
}: DiffReport): boolean {
  const all = [...values, ...rewritten, ...annotations];
  return new Set(all.map(({path}) => path)).size > 1;
}

/** The name of a cell for readers. */
export function nameCell(
  {data, names: [subject, criterion]}: ReportedValue,
  withData: boolean,
): string {
  return `${withData ? `${data}: ` : ''}${subject}, ${criterion}`;
}

/** What has changed of the sources of a value. */
export function describeSources({
  sources: {removed, added},
}: ReportedValue): string {
  const gone = limitList(removed, 3).join(', ');
  const come = limitList(added, 3).join(', ');
  return gone && come
    ? `${gone} → ${come}`
    : gone
      ? `− ${gone}`
      : come
        ? `+ ${come}`
        : '';
}
