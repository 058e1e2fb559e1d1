import React, {useContext, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {NoteStart} from '@theme/ComparisonEmbed/NoteStart';
import FootnoteText from '@theme/ComparisonTable/FootnoteText';
import type {NoteUse, Props} from '@theme/ComparisonTable/Footnotes';
import styles from './notes.module.css';

// More of them would push what follows the table out of sight.
const mostOpen = 10;

/** Notes, conditions, dates and sources of the values above. */
export default function Footnotes({
  footnotes,
  anchor,
  uses = [],
}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  const start = useContext(NoteStart);
  if (footnotes.length === 0) {
    return null;
  }
  footnotes.forEach((_, index) => collectAnchor(`${anchor}.note-${index + 1}`));
  return (
    <details className={styles.footnotes} open={footnotes.length <= mostOpen}>
      <summary>
        <Translate
          id="theme.comparison.footnotes"
          description="The heading over the footnotes of a comparison table">
          Notes and sources
        </Translate>
      </summary>
      <ol data-notes="" start={start > 0 ? start + 1 : undefined}>
        {footnotes.map((footnote, index) => (
          <li key={index} id={`${anchor}.note-${index + 1}`}>
            <FootnoteText footnote={footnote} anchor={anchor} />
            <BackLink use={uses[index]} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Leads back to the value, for readers without JavaScript and for keyboards. */
function BackLink({use}: {readonly use: NoteUse | undefined}): ReactNode {
  if (!use) {
    return null;
  }
  const {id, subject, criterion} = use;
  const label = translate(
    {
      id: 'theme.comparison.footnote.back',
      message: 'Back to {subject}, {criterion}',
      description: 'The name of the link from a footnote to its value',
    },
    {subject, criterion},
  );
  return (
    <span data-mark="back">
      {' '}
      <a className={styles.back} href={`#${id}`} aria-label={label}>
        ↩
      </a>
    </span>
  );
}
