import React, {type ReactNode} from 'react';
import {
  isRightToLeft,
  nameWithShort,
} from 'docusaurus-plugin-comparison/client';
import type {StripPoint} from 'docusaurus-plugin-comparison';
import {chartStyles} from '@theme/ComparisonRangePlot/chartStyles';
import MarkShape from '@theme/ComparisonRangePlot/MarkShape';
import {pixelsToEm} from '@theme/ComparisonScatterPlot/pixelsToEm';
import type {Props} from '@theme/ComparisonStripPlot/Strip';
import styles from './styles.module.css';

/** The height of a line of marks. */
const laneHeight = 24;

/** A word, and in its row the subjects that have it. */
export default function Strip({row: {word, lanes, points}}: Props): ReactNode {
  return (
    <tr role="row" className={`${chartStyles.subject} ${styles.word}`}>
      <th role="rowheader" scope="row">
        <bdi>{word}</bdi>
      </th>
      <td role="cell">
        {points.length > 0 && (
          <svg
            className={styles.strip}
            role="list"
            aria-label={word}
            height={pixelsToEm(lanes * laneHeight)}>
            {points.map((point) => (
              <Item key={point.id} point={point} />
            ))}
          </svg>
        )}
      </td>
    </tr>
  );
}

function Item({
  point: {valueId, name, short, texts, link, marks, lane, side},
}: {
  readonly point: StripPoint;
}): ReactNode {
  const label = `${nameWithShort(name, short)}: ${texts.join(', ')}`;
  const content = (
    <svg y={pixelsToEm(lane * laneHeight)} height={pixelsToEm(laneHeight)}>
      {marks.map((mark, index) => (
        <MarkShape key={index} mark={mark} />
      ))}
      <StripName marks={marks} name={short} side={side} />
    </svg>
  );
  return (
    <g role="listitem">
      {link === undefined ? (
        <g role="img" aria-label={label}>
          {content}
        </g>
      ) : (
        // The page of the table is known to have its cells by these ids.
        <a href={link} data-value={valueId} aria-label={label}>
          {content}
        </a>
      )}
    </g>
  );
}

/** The gap between a place and a name. */
const nameGap = 10;

function StripName({
  marks,
  name,
  side,
}: {
  readonly marks: StripPoint['marks'];
  readonly name: string;
  readonly side: StripPoint['side'] | undefined;
}): ReactNode {
  const ends = marks.map((mark) => ({
    from: 'at' in mark ? mark.at : mark.from,
    to: 'at' in mark ? mark.at : mark.to,
    reach: mark.kind === 'bound' ? mark.reach : 0,
  }));
  const from = Math.min(...ends.map((end) => end.from));
  const to = Math.max(...ends.map((end) => end.to));
  const isLeft = side ? side === 'left' : from > 50;
  const reaches = ends.map(({reach}) => reach);
  const gap = isLeft
    ? Math.min(0, ...reaches) - nameGap
    : Math.max(0, ...reaches) + nameGap;
  return (
    <text
      x={`${isLeft ? from : to}%`}
      y="50%"
      dx={gap}
      dy=".35em"
      textAnchor={isLeft ? 'end' : undefined}
      data-named={side ? undefined : 'focus'}>
      {isRightToLeft(name) ? `\u2068${name}\u2069` : name}
    </text>
  );
}
