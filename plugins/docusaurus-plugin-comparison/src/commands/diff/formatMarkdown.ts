import type {DiffReport, ReportedValue} from './diffReport.js';
import {escapeComment as escape} from './escapeComment.js';
import {describeConsequences, describeData} from './headline.js';
import {
  cutSentence,
  describeRewording,
  describeSources,
  describeWay,
  groupSentences,
  hasSeveralDatasets,
  limitList,
  namesOrNobody,
  nameCell,
  namePages,
  shortenText,
} from './lists.js';
import {hasChanges} from './toDiffReport.js';

const icons = {fails: '❌', open: '❔', holds: '✅'};
/** Rows of a table; with all other lists, at most 60 lines. */
const maxRows = 6;

/** A comment of at most 60 lines, with what readers notice first. */
export function formatMarkdown(report: DiffReport): string {
  const headline = describeConsequences(report);
  if (!report.compared) {
    return formatErrors(report);
  }
  if (!hasChanges(report)) {
    return headline;
  }
  return [
    `### Comparison: ${headline}`,
    ...formatClaimTable(report),
    ...toParagraph(
      limitList(
        report.best.map(
          ({name, wasNames, isNames, tables, pages}) =>
            `★ **${text(name)}**: ${text(namesOrNobody(wasNames))} → ${text(namesOrNobody(isNames))}${tables > 0 ? ` (${tables} ${tables === 1 ? 'table' : 'tables'} on ${text(namePages(pages))})` : ''}`,
        ),
        5,
      ),
    ),
    ...toParagraph(
      limitList(
        [
          ...report.guides.map(
            ({questions, was, is}) =>
              `Guide: ${text(describeWay(questions))}: ${was ? `~~${text(namesOrNobody(was))}~~` : 'new'} → ${is ? `**${text(namesOrNobody(is))}**` : 'removed'}`,
          ),
          ...report.questions.map(
            ({was, is, isNegated}) =>
              `Guide: ${describeRewording(isNegated)}: was ~~${text(was)}~~, is **${text(is)}**`,
          ),
        ],
        3,
      ),
    ),
    ...toParagraph(
      limitList(
        report.axes.map(
          ({path, line, name, is}) =>
            `Axis: ${text(name)} is now ${is}, ${place(path, line)}`,
        ),
        2,
      ),
    ),
    ...formatSentences(report),
    ...(report.pages.length > 0
      ? ['', `Pages: ${text(namePages(report.pages))}`]
      : []),
    ...formatDetails(report),
  ].join('\n');
}

function formatErrors({from, to, problems}: DiffReport): string {
  const sides = [
    [from, problems.from],
    [to, problems.to],
  ] as const;
  return [
    '### Comparison: not compared',
    ...sides.flatMap(([label, found]) =>
      found.length === 0
        ? []
        : [
            '',
            `${text(label)} has ${found.length} ${found.length === 1 ? 'error' : 'errors'}:`,
            '',
            ...limitList(
              found.map(
                ({path, start, message}) =>
                  `- ${place(path, start?.line)}: ${text(message, 300)}`,
              ),
            ),
          ],
    ),
  ].join('\n');
}

function formatClaimTable({claims}: DiffReport): readonly string[] {
  if (claims.length === 0) {
    return [];
  }
  const order = ['fails', 'open', 'holds'];
  const rows = [...claims]
    .sort((a, b) => order.indexOf(a.is) - order.indexOf(b.is))
    .map(({path, line, text: words, if: condition, was, is, since}) => {
      const cells = since.map(
        ({cell, was: from, is: to}) =>
          `${text(cell)}: ${text(from, 60)} → ${text(to, 60)}`,
      );
      const reason =
        cells.length > 0 ? limitList(cells, 2).join('; ') : text(condition);
      const verdict = is === 'holds' ? is : `**${is}**`;
      return `| ${icons[is]} "${text(words)}" ${place(path, line)} | ${was ?? 'new'} | ${verdict} | ${reason} |`;
    });
  const [shown, more] = [rows.slice(0, maxRows), rows.length - maxRows];
  return [
    '',
    '| Claim | Was | Is | Since |',
    '| --- | --- | --- | --- |',
    ...shown,
    ...(more > 0 ? ['', `and ${more} more`] : []),
  ];
}

function formatSentences({
  sentences,
  summary: {facts},
}: DiffReport): readonly string[] {
  if (sentences.length === 0) {
    return [];
  }
  const readings = groupSentences(sentences).map(({parts, places}) => {
    const shown = cutSentence(parts)
      .map((part) =>
        typeof part === 'string'
          ? escape(part)
          : `~~${text(part.was, 60)}~~ **${text(part.is, 60)}**`,
      )
      .join('')
      .trim();
    return `"${shown}" ${limitList(
      places.map((each) => text(each)),
      3,
    ).join(', ')}`;
  });
  return [
    '',
    `**Reads differently** (${facts} ${facts === 1 ? 'fact' : 'facts'}): ${limitList(readings).join('; ')}`,
  ];
}

function formatDetails(report: DiffReport): readonly string[] {
  const {values, rewritten, annotations, structure} = report;
  const withData = hasSeveralDatasets(report);
  const named = (each: ReportedValue) => text(nameCell(each, withData));
  const rows = values.map(
    (each) =>
      `| ${named(each)} | ${text(each.was)} | ${text(each.is)} | ${text(describeSources(each))} |`,
  );
  const more = rows.length - maxRows;
  return [
    '',
    `<details><summary>${escape(describeData(report))}</summary>`,
    ...(rows.length > 0
      ? [
          '',
          '| Cell | Was | Is | Sources |',
          '| --- | --- | --- | --- |',
          ...rows.slice(0, maxRows),
          ...(more > 0 ? ['', `and ${more} more`] : []),
        ]
      : []),
    ...joinEntries(
      'Rewritten, same value',
      rewritten.map(
        (each) =>
          `${named(each)}: ${text(each.was, 60)} → ${text(each.is, 60)}`,
      ),
    ),
    ...(['added', 'removed'] as const).flatMap((change) =>
      joinEntries(
        change === 'added' ? 'Added' : 'Removed',
        structure[change].map(
          ({kind, id, name}) => `${kind} ${text(id)} (${text(name, 60)})`,
        ),
      ),
    ),
    ...joinEntries(
      'Renamed',
      structure.renamed.map(
        ({kind, was, is}) => `${kind} ${text(was)} → ${text(is)}`,
      ),
    ),
    ...joinEntries(
      'Other fields',
      structure.changed.map(
        ({of, field, was, is}) =>
          `${text(field)} of ${text(of)}: ${was === null ? 'none' : text(was, 60)} → ${is === null ? 'none' : text(is, 60)}`,
      ),
    ),
    ...joinEntries(
      'Only remarks',
      annotations.map(
        (each) => `${named(each)} (${each.annotations.join(', ')})`,
      ),
    ),
    '',
    '</details>',
  ];
}

/** A list as one paragraph. */
function joinEntries(
  title: string,
  entries: readonly string[],
): readonly string[] {
  return entries.length === 0
    ? []
    : ['', `${title}: ${limitList(entries).join('; ')}.`];
}

/** Each entry on a line of its own. */
function toParagraph(entries: readonly string[]): readonly string[] {
  return entries.length === 0
    ? []
    : [
        '',
        ...entries.map((each, index) =>
          index < entries.length - 1 ? `${each}<br>` : each,
        ),
      ];
}

function text(content: string, max?: number): string {
  return escape(shortenText(content, max));
}

function place(path: string, at: number | undefined): string {
  return text(at === undefined ? path : `${path}:${at}`);
}
