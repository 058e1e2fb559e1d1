import React, {type ReactNode} from 'react';
import AxisGrid from '@theme/ComparisonRangePlot/AxisGrid';
import type {Props} from '@theme/ComparisonRangePlot/Panel';
import Row from '@theme/ComparisonRangePlot/Row';
import styles from './styles.module.css';

/** An axis, and on it the marks of each subject. */
export default function Panel({
  panel: {axis, hasBars, rows},
  label,
}: Props): ReactNode {
  return (
    <div className={styles.plot} data-bars={hasBars && ''}>
      <AxisGrid axis={axis} />
      {/* Its rows are boxes of a grid, which have no roles of their own. */}
      <table role="table" className={styles.rows} aria-label={label}>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
