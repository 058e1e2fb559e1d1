import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {chartStyles} from '@theme/ComparisonRangePlot/chartStyles';
import type {Props} from '@theme/ComparisonScatterPlot/Plane';
import {pixelsToEm} from '@theme/ComparisonScatterPlot/pixelsToEm';
import PlotPoint from '@theme/ComparisonScatterPlot/PlotPoint';
import type {ScatterPlotAxis} from 'docusaurus-plugin-comparison';
import styles from './styles.module.css';

/** Above so many points, dots are smaller and do not hide each other. */
const mostLargeDots = 60;

/** Two axes with their names, and in between the marks of each subject. */
export default function Plane({
  view: {title, x, y, gutter, points},
}: Props): ReactNode {
  return (
    <div className={styles.plane}>
      <AxisTitle axis={y} arrow="↑" />
      <svg
        className={styles.labels}
        width={pixelsToEm(gutter)}
        aria-hidden="true">
        {y.axis.ticks
          .filter(({hiddenIn = []}) => !hiddenIn.includes('roomy'))
          .map(({at, label}) => (
            <text
              key={at}
              x="100%"
              dx="-.67em"
              y={`${fromTop(at)}%`}
              dy=".35em">
              {label}
            </text>
          ))}
      </svg>
      <svg className={`${chartStyles.grid} ${styles.grid}`} aria-hidden="true">
        <AxisLines axis={x} />
        <AxisLines axis={y} isAcross />
      </svg>
      <svg
        className={styles.points}
        role="list"
        aria-label={title}
        data-dense={points.length > mostLargeDots ? '' : undefined}>
        {points.map((point) => (
          <PlotPoint key={point.id} point={point} />
        ))}
      </svg>
      <svg className={`${chartStyles.axis} ${styles.axis}`} aria-hidden="true">
        {x.axis.ticks.map(({at, label, hiddenIn, isInside}) => (
          <text
            key={at}
            x={`${at}%`}
            y="1em"
            data-hidden={hiddenIn?.join(' ')}
            data-inside={isInside && ''}>
            {label}
          </text>
        ))}
      </svg>
      <AxisTitle axis={x} arrow="→" />
    </div>
  );
}

/** A place that is counted from the bottom, in percent from the top. */
function fromTop(at: number): number {
  return Math.round((100 - at) * 100) / 100;
}

function AxisTitle({
  axis: {name, axis},
  arrow,
}: {
  readonly axis: ScatterPlotAxis;
  readonly arrow: string;
}): ReactNode {
  return (
    <p className={styles.title}>
      <span aria-hidden="true">{arrow}</span> <bdi>{name}</bdi>
      {axis.isLogarithmic && (
        <>
          {', '}
          <Translate
            id="theme.comparison.chart.logarithmic"
            description="After the ends of an axis that goes in powers of ten">
            logarithmic
          </Translate>
        </>
      )}
    </p>
  );
}

/** The lines of an axis: upwards, or across. */
function AxisLines({
  axis: {
    axis: {lines, ticks, zero},
  },
  isAcross,
}: {
  readonly axis: ScatterPlotAxis;
  readonly isAcross?: boolean;
}): ReactNode {
  const all = [
    ...lines.map((at) => ({at, kind: 'minor'})),
    ...ticks.map(({at, isZero}) => ({
      at,
      kind: isZero ? 'base' : at === zero ? 'apart' : undefined,
    })),
  ];
  return all.map(({at, kind}, index) => {
    const place = `${isAcross ? fromTop(at) : at}%`;
    return isAcross ? (
      <line key={index} x2="100%" y1={place} y2={place} data-line={kind} />
    ) : (
      <line key={index} x1={place} x2={place} y2="100%" data-line={kind} />
    );
  });
}
