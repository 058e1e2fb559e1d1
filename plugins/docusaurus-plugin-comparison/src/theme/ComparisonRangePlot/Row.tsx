import React, {Fragment, type ReactNode} from 'react';
import {isRightToLeft} from 'docusaurus-plugin-comparison/client';
import Change from '@theme/ComparisonRangePlot/Change';
import MarkShape from '@theme/ComparisonRangePlot/MarkShape';
import type {Props} from '@theme/ComparisonRangePlot/Row';
import type {ValueLabel} from 'docusaurus-plugin-comparison';
import styles from './styles.module.css';

/**
 * A subject with its value and its marks. All of it leads to the cell. The value
 * is there twice, for wide and for narrow columns, and shown once.
 */
export default function Row({
  row: {valueId, name, text, link, marks, earlier, label},
}: Props): ReactNode {
  const value = <bdi>{text}</bdi>;
  const hasMarks = marks.length + (earlier?.marks.length ?? 0) > 0;
  return (
    <tr
      role="row"
      className={styles.subject}
      data-value={label ? label.side : hasMarks ? 'line' : 'none'}>
      <th role="rowheader" scope="row">
        <bdi>{breakable(name)}</bdi>
      </th>
      <td role="cell">
        {/* The page of the table is known to have its cells by these ids. */}
        {link === undefined ? (
          value
        ) : (
          <a href={link} data-value={valueId} aria-label={`${name}: ${text}`}>
            {value}
          </a>
        )}
        {hasMarks && (
          <svg className={styles.marks} aria-hidden="true">
            {earlier ? (
              <Change earlier={earlier} marks={marks} />
            ) : (
              marks.map((mark, index) => <MarkShape key={index} mark={mark} />)
            )}
            {label && <Label text={text} label={label} />}
          </svg>
        )}
      </td>
    </tr>
  );
}

/** A name that may break after a sign that joins its parts. */
function breakable(name: string): ReactNode {
  return name.split(/(?<=[\p{L}\d][._/:])(?=[\p{L}\d])/u).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

const labelGap = 12;

function Label({
  text,
  label: {at, side, offset = 0},
}: {
  readonly text: string;
  readonly label: ValueLabel;
}): ReactNode {
  switch (side) {
    case 'right':
      return <Text text={text} at={at} dx={offset + labelGap} dy=".35em" />;
    case 'left':
      return (
        <Text
          text={text}
          at={at}
          dx={offset - labelGap}
          dy=".35em"
          anchor="end"
        />
      );
    case 'above':
      return <Text text={text} at={at} dy="-.6em" anchor="middle" />;
  }
}

function Text({
  text,
  at,
  dx,
  dy,
  anchor,
}: {
  readonly text: string;
  readonly at: number;
  readonly dx?: number;
  readonly dy: string;
  readonly anchor?: 'middle' | 'end';
}): ReactNode {
  return (
    <text x={`${at}%`} y="50%" dx={dx} dy={dy} textAnchor={anchor}>
      {/* A sentence of such a script begins at the right, in its own order. */}
      {isRightToLeft(text) ? `\u2068${text}\u2069` : text}
    </text>
  );
}
