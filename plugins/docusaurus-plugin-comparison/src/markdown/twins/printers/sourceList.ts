import {escapeBlock, escapeMarkdown} from '../../../views/markdownTable.js';
import {printSource} from '../../../views/noteMarkdown.js';
import type {ListedSource, SourceListView} from '../../../views/sourceList.js';
import type {Chunks} from '../chunks.js';
import {showSourceDates} from '../notes.js';
import {definePrinter, type TwinContext} from '../printer.js';
import {printUrl} from '../printUrl.js';

/** The sources with what each is used for. */
export const sourceListPrinter = definePrinter<SourceListView>(
  'sources',
  printSourceList,
);

function* printSourceList(
  {sources}: SourceListView,
  context: TwinContext,
): Chunks {
  const {say, toUrl} = context;
  for (const [index, source] of sources.entries()) {
    const text = printSource(showSourceDates(source, toUrl), say);
    const uses = listUses(source, context);
    yield `${index === 0 ? '' : '\n'}${index + 1}. ${escapeBlock(text)}`;
    if (uses.length > 0) {
      const lead = escapeMarkdown(say('theme.comparison.sources.uses'));
      yield ` – ${lead} ${uses.join(' · ')}`;
    }
  }
}

function listUses(
  {cells, scopes, events}: ListedSource,
  {say, toUrl}: TwinContext,
): readonly string[] {
  return [
    ...cells.map(({subject, criterion, link}) =>
      printUrl(
        escapeMarkdown(`${subject}: ${criterion}`),
        link === undefined ? undefined : toUrl(link),
      ),
    ),
    ...scopes.map((name) =>
      escapeMarkdown(name ?? say('theme.comparison.sources.others')),
    ),
    ...events.map((event) => escapeMarkdown(event)),
  ];
}
