import type {
  TimelineEvent,
  TimelineLists,
} from '../../../charts/timelineContent.js';
import {escapeMarkdown} from '../../../views/markdownTable.js';
import {printSource} from '../../../views/noteMarkdown.js';
import {printTwinCell} from '../cell.js';
import type {Chunks} from '../chunks.js';
import {printCaption, printMarkdownGrid} from '../grid.js';
import {printNotes, showSourceDates} from '../notes.js';
import {definePrinter, type TwinContext} from '../printer.js';
import {printProse} from '../prose.js';
import {printUrl} from '../printUrl.js';

/** The events with their texts and sources, or the date of each subject. */
export const timelinePrinter = definePrinter<TimelineLists>(
  'timeline',
  printEvents,
);

function* printEvents(view: TimelineLists, context: TwinContext): Chunks {
  const {title, events, subjects, footnotes} = view;
  const {caption = title, notes} = context;
  yield printCaption(caption);
  if (events.length > 0) {
    for (const [index, event] of events.entries()) {
      yield `${index === 0 ? '' : '\n'}- ${printEvent(event, context)}`;
    }
    return;
  }
  const labelOf = notes.claim(footnotes.length);
  yield* printMarkdownGrid({
    head: ['', escapeMarkdown(title)],
    rows: subjects.map(({name, cell}) => [
      escapeMarkdown(name),
      printTwinCell(cell, context, labelOf),
    ]),
  });
  yield* printNotes(footnotes, labelOf, context);
}

function printEvent(
  {date, dateText = date, title, text, subjects, sources}: TimelineEvent,
  {say, toUrl}: TwinContext,
): string {
  const names = subjects.map(({name, link}) =>
    printUrl(escapeMarkdown(name), link && toUrl(link)),
  );
  return [
    `**${escapeMarkdown(dateText)}** ${escapeMarkdown(title)}`,
    names.length > 0 && `(${names.join(', ')})`,
    text !== undefined && `– ${printProse(text, toUrl)}`,
    ...sources.map(
      (source) => `– ${printSource(showSourceDates(source, toUrl), say)}`,
    ),
  ]
    .filter(Boolean)
    .join(' ');
}
