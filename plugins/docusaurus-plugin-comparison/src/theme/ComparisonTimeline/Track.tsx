import React, {type ReactNode} from 'react';
import {isRightToLeft} from 'docusaurus-plugin-comparison/client';
import type {TimelineMark, TimelinePlace} from 'docusaurus-plugin-comparison';
import AxisGrid from '@theme/ComparisonRangePlot/AxisGrid';
import {chartStyles} from '@theme/ComparisonRangePlot/chartStyles';
import MarkShape from '@theme/ComparisonRangePlot/MarkShape';
import {pixelsToEm} from '@theme/ComparisonScatterPlot/pixelsToEm';
import type {Props} from '@theme/ComparisonTimeline/Track';
import styles from './track.module.css';

const layouts = ['narrow', 'wide'] as const;

/** An axis of time, with a mark for each entry, and the labels of both layouts. */
export default function Track({
  view: {title, axis, marks, heights, events},
  anchor,
}: Props): ReactNode {
  return (
    <div className={`${chartStyles.plot} ${styles.track}`}>
      <AxisGrid axis={axis} />
      {/* They give the track its height, which a style sheet cannot know. */}
      {layouts.map((layout) => (
        <svg
          key={layout}
          height={pixelsToEm(heights[layout])}
          data-layout={layout}
          aria-hidden="true"
        />
      ))}
      <svg className={styles.entries} role="list" aria-label={title}>
        {marks.map((mark) => (
          <TimelineItem
            key={mark.valueId}
            mark={mark}
            link={events.length > 0 ? `#${anchor}.${mark.valueId}` : mark.link}
          />
        ))}
      </svg>
    </div>
  );
}

function TimelineItem({
  mark: {valueId, date, title, marks, places},
  link,
}: {
  readonly mark: TimelineMark;
  readonly link: string | undefined;
}): ReactNode {
  const name = `${date}: ${title}`;
  const content = layouts.map((layout) => (
    <g key={layout} data-layout={layout}>
      <svg
        y={pixelsToEm(places[layout].y)}
        height={pixelsToEm(labelLineHeight)}>
        {marks.map((mark, index) => (
          <MarkShape key={index} mark={mark} />
        ))}
      </svg>
      {!places[layout].label?.isShared && <EntryLabel place={places[layout]} />}
    </g>
  ));
  return (
    <>
      <g role="listitem">
        {link === undefined ? (
          <g role="img" aria-label={name}>
            {content}
          </g>
        ) : (
          // The page of the table is known to have its cells by these ids.
          <a href={link} data-value={valueId} aria-label={name}>
            {content}
          </a>
        )}
      </g>
      {/* The names of several entries are not part of one link. */}
      {layouts.map(
        (layout) =>
          places[layout].label?.isShared && (
            <g key={layout} data-layout={layout} aria-hidden="true">
              <EntryLabel place={places[layout]} />
            </g>
          ),
      )}
    </>
  );
}

/** The height of a line of text. */
const labelLineHeight = 15;

function EntryLabel({
  place: {y, label},
}: {
  readonly place: TimelinePlace;
}): ReactNode {
  return label?.lines.map(({date, text}, line) => (
    <text
      key={line}
      x={`${label.at}%`}
      y={pixelsToEm(y + label.dy + (line + 0.5) * labelLineHeight)}
      dx={label.dx}
      dy=".35em"
      textAnchor={label.dx < 0 ? 'end' : undefined}>
      {date !== undefined && <tspan>{isolated(date)}</tspan>}{' '}
      {text !== undefined && isolated(text)}{' '}
    </text>
  ));
}

function isolated(text: string): string {
  return isRightToLeft(text) ? `\u2068${text}\u2069` : text;
}
