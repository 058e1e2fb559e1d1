import React, {type ReactNode} from 'react';
import type {Props} from '@theme/ComparisonChanges/ChangeTable';
import LaterSide from '@theme/ComparisonRangePlot/LaterSide';
import styles from './styles.module.css';

/** What has changed in one way: what it was in one version, and is in another. */
export default function ChangeTable({
  view: {from, to},
  heading,
  rows,
}: Props): ReactNode {
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">
              <bdi>{from}</bdi>
            </th>
            <th scope="col">
              <LaterSide sides={{from, ...(to !== undefined && {to})}} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({name, was, is}, index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              <td>{was}</td>
              <td>{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
