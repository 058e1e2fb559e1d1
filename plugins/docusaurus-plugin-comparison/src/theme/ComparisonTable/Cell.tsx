import React, {type ReactNode} from 'react';
import ComparisonValue from '@theme/ComparisonValue';
import type {Props} from '@theme/ComparisonTable/Cell';
import FootnoteLink from '@theme/ComparisonTable/FootnoteLink';
import styles from './styles.module.css';

/** One answer, with the links to its footnotes. */
export default function Cell({cell, footnotePrefix}: Props): ReactNode {
  if (!cell) {
    return <td />;
  }
  return (
    <td className={styles.cell} data-state={cell.state}>
      <ComparisonValue
        cell={cell}
        renderFootnote={(index) => (
          <FootnoteLink prefix={footnotePrefix} index={index} />
        )}
      />
    </td>
  );
}
