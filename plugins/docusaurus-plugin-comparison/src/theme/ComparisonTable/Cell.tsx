import React, {Fragment, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {TableCell} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/ComparisonTable/Cell';
import FootnoteLink from '@theme/ComparisonTable/FootnoteLink';
import styles from './styles.module.css';

/** One answer: the value as typed, or in words why there is none. */
export default function Cell({cell, footnotePrefix}: Props): ReactNode {
  if (!cell) {
    return <td />;
  }
  return (
    <td className={styles.cell} data-state={cell.state}>
      <State state={cell.state} />
      {cell.claims.map(({text, footnote}, index) => (
        <Fragment key={index}>
          {index > 0 && (
            <span className={styles.or}>
              {' '}
              <Translate
                id="theme.comparison.cell.or"
                description="Stands between the sides of a disputed value">
                or
              </Translate>{' '}
            </span>
          )}
          {text}
          <FootnoteLink prefix={footnotePrefix} index={footnote} />
        </Fragment>
      ))}
      <FootnoteLink prefix={footnotePrefix} index={cell.footnote} />
    </td>
  );
}

function State({state}: Pick<TableCell, 'state'>): ReactNode {
  switch (state) {
    case 'unknown':
      return (
        <span className={styles.missing}>
          <Translate
            id="theme.comparison.cell.unknown"
            description="Stands for a value that nobody knows">
            unknown
          </Translate>
        </span>
      );
    case 'not-applicable':
      return (
        <span className={styles.missing}>
          <Translate
            id="theme.comparison.cell.notApplicable"
            description="Stands where the question does not apply">
            n/a
          </Translate>
        </span>
      );
    case 'disputed':
      return (
        <span className={styles.disputed}>
          <Translate
            id="theme.comparison.cell.disputed"
            description="Stands before the sides of a disputed value">
            disputed:
          </Translate>{' '}
        </span>
      );
    default:
      return null;
  }
}
