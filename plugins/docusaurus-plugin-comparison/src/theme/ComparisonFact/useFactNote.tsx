import React, {type RefObject} from 'react';
import {loadFactPopover} from 'docusaurus-plugin-comparison/client';
import type {FactView} from 'docusaurus-plugin-comparison';
import type {FactNote} from '@theme/ComparisonFact/useFactNote';
import {useNote} from '@theme/ComparisonFact/useNote';
import {loadStrings} from '@theme/ComparisonTable/loadStrings';

/** Opens the note of a fact at the mark that is pressed. */
export function useFactNote(
  place: RefObject<HTMLElement | null>,
  fact: FactView,
): FactNote {
  const {note, ask} = useNote(place, loadOpener);
  return {
    note,
    press: (event, footnote) =>
      ask(event, ({open, FootnoteText}) => ({
        note: footnote && <FootnoteText footnote={footnote} />,
        open: (mark, source) => open(mark, fact, source),
      })),
  };
}

async function loadOpener(place: HTMLElement, signal: AbortSignal) {
  const [createFactPopover, strings, {default: FootnoteText}] =
    await Promise.all([
      loadFactPopover(),
      loadStrings(),
      import('@theme/ComparisonTable/FootnoteText'),
    ]);
  return {open: createFactPopover(place, strings, signal), FootnoteText};
}
