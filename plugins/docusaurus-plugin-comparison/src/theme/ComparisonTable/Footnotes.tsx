import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Footnote} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/ComparisonTable/Footnotes';
import styles from './styles.module.css';

/** Notes, conditions, dates and sources of the values above. */
export default function Footnotes({footnotes, prefix}: Props): ReactNode {
  if (footnotes.length === 0) {
    return null;
  }
  return (
    <details className={styles.footnotes} open>
      <summary>
        <Translate
          id="theme.comparison.footnotes"
          description="The heading over the footnotes of a comparison table">
          Notes and sources
        </Translate>
      </summary>
      <ol>
        {footnotes.map((footnote, index) => (
          <li key={index} id={`${prefix}-note-${index + 1}`}>
            <FootnoteText footnote={footnote} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function FootnoteText({
  footnote: {note, when, asOf, sources},
}: {
  readonly footnote: Footnote;
}): ReactNode {
  const parts: ReactNode[] = [
    when,
    note,
    asOf && (
      <Translate
        id="theme.comparison.footnote.asOf"
        description="The date for which a value holds"
        values={{date: asOf}}>
        {'As of {date}'}
      </Translate>
    ),
    ...sources.map(({title, authors, published, url}) => (
      <>
        {authors && `${authors}, `}
        <cite>{url ? <Link to={url}>{title}</Link> : title}</cite>
        {published && ` (${published})`}
      </>
    )),
  ];
  return parts
    .filter((part) => part !== undefined)
    .map((part, index) => (
      <span key={index} className={styles.remark}>
        {part}
      </span>
    ));
}
