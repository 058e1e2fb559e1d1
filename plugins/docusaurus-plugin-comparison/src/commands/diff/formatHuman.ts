import {styleText} from 'node:util';
import {plural} from '../../problems/report.js';
import {visible} from '../../problems/visible.js';
import type {DiffReport, ReportedValue} from './diffReport.js';
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

/** Marks a word with a color, if the output is a terminal. */
type PaintWord = (color: 'red' | 'yellow' | 'green', text: string) => string;

/** Lines for people, with what readers notice first. */
export function formatHuman(report: DiffReport, hasColor: boolean): string {
  const headline = describeConsequences(report);
  if (!hasChanges(report)) {
    return headline;
  }
  const paint: PaintWord = (color, text) =>
    hasColor ? styleText(color, text, {validateStream: false}) : text;
  return [
    headline,
    ...printClaims(report, paint),
    ...printList(
      '★',
      report.best.map(
        ({name, wasNames, isNames, tables, pages}) =>
          `${text(name)}: ${text(namesOrNobody(wasNames))} → ${text(namesOrNobody(isNames))}${tables > 0 ? `  (${plural(tables, 'table')} on ${text(namePages(pages))})` : ''}`,
      ),
    ),
    ...printList('GUIDE', [
      ...report.guides.map(
        ({questions, was, is}) =>
          `${text(describeWay(questions))}: ${was ? text(namesOrNobody(was)) : 'new'} → ${is ? text(namesOrNobody(is)) : 'removed'}`,
      ),
      ...report.questions.map(
        ({was, is, isNegated}) =>
          `${describeRewording(isNegated)}: was "${text(was)}", is "${text(is)}"`,
      ),
    ]),
    ...printList(
      'AXIS',
      report.axes.map(
        ({path, line, name, is}) =>
          `${text(name)} is now ${is}  ${text(path)}:${line}`,
      ),
    ),
    ...printList(
      'READS',
      groupSentences(report.sentences).map(({parts, places}) => {
        const shown = cutSentence(parts)
          .map((part) =>
            typeof part === 'string'
              ? visible(part)
              : `[${text(part.was)} → ${text(part.is)}]`,
          )
          .join('')
          .trim();
        return `"${shown}"  ${limitList(
          places.map((each) => text(each)),
          3,
        ).join(', ')}`;
      }),
    ),
    ...(report.pages.length > 0
      ? printList('PAGES', [text(namePages(report.pages))])
      : []),
    '',
    describeData(report),
    ...printData(report),
  ].join('\n');
}

const verdictColors = {fails: 'red', open: 'yellow', holds: 'green'} as const;

function printClaims(
  {claims}: DiffReport,
  paint: PaintWord,
): readonly string[] {
  return (['fails', 'open', 'holds'] as const).flatMap((verdict) =>
    printList(
      paint(verdictColors[verdict], verdict.toUpperCase().padEnd(width)),
      claims
        .filter(({is}) => is === verdict)
        .map(({path, line, text: words, if: condition, was, since}) => {
          const cells = since.map(
            (each) =>
              `${text(each.cell)}: ${text(each.was)} → ${text(each.is)}`,
          );
          const reason =
            cells.length > 0 ? limitList(cells, 2).join('; ') : text(condition);
          const before = was === null ? 'new' : `${was} before`;
          return `${text(path)}:${line}  "${text(words)}"  (${before}; ${reason})`;
        }),
    ),
  );
}

function printData(report: DiffReport): readonly string[] {
  const {values, rewritten, annotations, structure} = report;
  const withData = hasSeveralDatasets(report);
  const describe = (each: ReportedValue) => {
    const sources = describeSources(each);
    return `${text(nameCell(each, withData))}: ${text(each.was)} → ${text(each.is)}${sources ? `  (${text(sources)})` : ''}`;
  };
  return [
    ...printList('VALUE', values.map(describe)),
    ...printList('SAME', rewritten.map(describe)),
    ...printList(
      'ADDED',
      structure.added.map(
        ({kind, id, name}) => `${kind} ${text(id)} (${text(name)})`,
      ),
    ),
    ...printList(
      'REMOVED',
      structure.removed.map(
        ({kind, id, name}) => `${kind} ${text(id)} (${text(name)})`,
      ),
    ),
    ...printList(
      'RENAMED',
      structure.renamed.map(
        ({kind, was, is}) => `${kind} ${text(was)} → ${text(is)}`,
      ),
    ),
    ...printList(
      'FIELD',
      structure.changed.map(
        ({of, field, was, is}) =>
          `${text(field)} of ${text(of)}: ${was === null ? 'none' : text(was)} → ${is === null ? 'none' : text(is)}`,
      ),
    ),
    ...printList(
      'REMARK',
      annotations.map(
        (each) =>
          `${text(nameCell(each, withData))}: ${each.annotations.join(', ')}`,
      ),
    ),
  ];
}

const width = 7;

/** The first entries of a list, each after what it is. */
function printList(
  title: string,
  entries: readonly string[],
): readonly string[] {
  return limitList(entries).map((entry, index) =>
    index < entries.length && index < 10
      ? `${title.padEnd(width)}  ${entry}`
      : `${' '.repeat(width)}  ${entry}`,
  );
}

function text(content: string): string {
  return visible(shortenText(content));
}
