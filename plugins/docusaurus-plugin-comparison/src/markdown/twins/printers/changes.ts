import type {ChangedNames, ChangesView} from '../../../views/changes.js';
import {fillWords} from '../../../views/fillWords.js';
import {escapeMarkdown} from '../../../views/markdownTable.js';
import {printTwinCell} from '../cell.js';
import type {Chunks} from '../chunks.js';
import {printCaption, printMarkdownGrid} from '../grid.js';
import {definePrinter, type TwinContext} from '../printer.js';
import {printUrl} from '../printUrl.js';

/** Each kind of change: the names as lists, the rest as tables. */
export const changesPrinter = definePrinter<ChangesView>(
  'changes',
  printChanges,
);

function* printChanges(view: ChangesView, context: TwinContext): Chunks {
  const {caption = view.title, say} = context;
  const blocks = [
    ...listChangedNames(view, context),
    ...listTables(view, context),
  ];
  yield printCaption(caption);
  if (blocks.length === 0) {
    const version = view.from;
    yield escapeMarkdown(
      fillWords(say('theme.comparison.changes.none'), {version}),
    );
  }
  for (const [index, block] of blocks.entries()) {
    yield index === 0 ? '' : '\n\n';
    yield* block;
  }
}

function listChangedNames(
  {subjects, criteria}: ChangesView,
  {say}: TwinContext,
): readonly Chunks[] {
  const lists = [
    ['added', subjects.added],
    ['removed', subjects.removed],
    ['renamed', sayRenamed(subjects, say)],
    ['addedCriteria', criteria.added],
    ['removedCriteria', criteria.removed],
    ['renamedCriteria', sayRenamed(criteria, say)],
  ] as const;
  const lines = lists
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => {
      const lead = escapeMarkdown(say(`theme.comparison.changes.${kind}`));
      return `- ${lead} ${names.map(escapeMarkdown).join(', ')}`;
    });
  return lines.length === 0 ? [] : [[lines.join('\n')]];
}

function sayRenamed(
  {renamed}: ChangedNames,
  say: TwinContext['say'],
): readonly string[] {
  return renamed.map((pair) =>
    fillWords(say('theme.comparison.changes.name'), {...pair}),
  );
}

function listTables(
  {values, best, claims, from, to}: ChangesView,
  context: TwinContext,
): readonly Chunks[] {
  const {say, toUrl} = context;
  const sides = [from, to ?? say('theme.comparison.chart.now')];
  const nobody = say('theme.comparison.changes.nobody');
  const toTable = (
    heading: 'value' | 'best' | 'claim',
    rows: readonly (readonly string[])[],
  ) =>
    rows.length === 0
      ? []
      : [
          printMarkdownGrid({
            head: [say(`theme.comparison.changes.${heading}`), ...sides].map(
              escapeMarkdown,
            ),
            rows,
          }),
        ];
  const link = (name: string, address: string | undefined) =>
    printUrl(
      escapeMarkdown(name),
      address === undefined ? undefined : toUrl(address),
    );
  return [
    ...toTable(
      'value',
      values.map(({subject, criterion, was, is, link: address}) => [
        link(`${subject}: ${criterion}`, address),
        printTwinCell(was, context),
        printTwinCell(is, context),
      ]),
    ),
    ...toTable(
      'best',
      best.map(({criterion, was, is}) => [
        escapeMarkdown(criterion),
        escapeMarkdown(was.join(', ') || nobody),
        escapeMarkdown(is.join(', ') || nobody),
      ]),
    ),
    ...toTable(
      'claim',
      claims.map(({words, was, is, link: address}) => [
        link(words, address),
        escapeMarkdown(say(`theme.comparison.changes.${was}`)),
        escapeMarkdown(say(`theme.comparison.changes.${is}`)),
      ]),
    ),
  ];
}
