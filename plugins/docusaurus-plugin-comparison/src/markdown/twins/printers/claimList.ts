import {fillWords} from '../../../views/fillWords.js';
import type {GroundProps} from '../../../views/grounds.js';
import {escapeBlock, escapeMarkdown} from '../../../views/markdownTable.js';
import {printFootnote} from '../../../views/noteMarkdown.js';
import type {ClaimListView, ListedClaim} from '../../../views/claimList.js';
import {printTwinCell} from '../cell.js';
import type {Chunks} from '../chunks.js';
import {printCaption} from '../grid.js';
import {showDates} from '../notes.js';
import {definePrinter, type TwinContext} from '../printer.js';
import {printProse} from '../prose.js';
import {printUrl} from '../printUrl.js';

/** Each claim with what the data says about it, and the values behind that. */
export const claimListPrinter = definePrinter<ClaimListView>(
  'claims',
  printClaimList,
);

function* printClaimList(
  {title, claims}: ClaimListView,
  context: TwinContext,
): Chunks {
  const {caption = title} = context;
  yield printCaption(caption);
  for (const [index, claim] of claims.entries()) {
    const lines = listClaim(claim, context);
    yield `${index === 0 ? '' : '\n'}${lines.join('\n')}`;
  }
}

function listClaim(
  {words, condition, reason, known}: ListedClaim,
  context: TwinContext,
): readonly string[] {
  const {say, toUrl} = context;
  const text =
    words === undefined ? escapeMarkdown(condition) : printProse(words, toUrl);
  if (!known) {
    return [`- ${escapeBlock(text)}`];
  }
  const {verdict, grounds, more} = known;
  const parts = [
    `**${escapeMarkdown(say(`theme.comparison.changes.${verdict}`))}**`,
    ...(reason === undefined ? [] : [escapeMarkdown(reason)]),
  ];
  return [
    `- ${escapeBlock(text)} – ${parts.join(' · ')}`,
    ...grounds.map((ground) => `  - ${printGround(ground, context)}`),
    ...(more === undefined
      ? []
      : [
          `  - ${escapeMarkdown(fillWords(say('theme.comparison.claims.more'), {count: String(more)}))}`,
        ]),
  ];
}

function printGround(
  {subject, criterion, cell, footnotes, link}: GroundProps,
  context: TwinContext,
): string {
  const {say, toUrl} = context;
  const name = printUrl(
    escapeMarkdown(`${subject}: ${criterion}`),
    link === undefined ? undefined : toUrl(link),
  );
  const notes = footnotes.map(
    (each) =>
      ` (${printFootnote(showDates(each, context), say, (prose) => printProse(prose, toUrl))})`,
  );
  return `${escapeBlock(name)} – ${printTwinCell(cell, context)}${notes.join('')}`;
}
