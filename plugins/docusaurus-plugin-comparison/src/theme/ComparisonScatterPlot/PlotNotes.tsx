import React, {Fragment, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {listSeparator} from 'docusaurus-plugin-comparison/client';
import {chartStyles} from '@theme/ComparisonRangePlot/chartStyles';
import type {Props} from '@theme/ComparisonScatterPlot/PlotNotes';
import styles from './styles.module.css';

/** So many subjects that are not shown are listed; the text version has all. */
const mostNotShown = 12;

/** What a chart leaves out: names of points, and subjects. */
export default function PlotNotes({
  hasZero,
  count,
  named: {narrow, wide},
  without,
}: Props): ReactNode {
  const isSame = narrow === wide;
  const listed = without.slice(0, mostNotShown).map(({name}) => name);
  const toNamed = (named: number, layout: string | undefined) =>
    named < count && (
      <li data-layout={layout}>
        <span>
          <Translate
            id="theme.comparison.chart.named"
            description="Below a chart with more points than there is room for names"
            values={{named: <bdi>{named}</bdi>, count: <bdi>{count}</bdi>}}>
            {
              'Names in the chart: {named} of {count}. The text version has all.'
            }
          </Translate>
        </span>
      </li>
    );
  return (
    <ul className={`${chartStyles.legend} ${styles.notes}`}>
      {hasZero && (
        <li>
          <Translate
            id="theme.comparison.chart.zero"
            description="Below a chart with zero next to a logarithmic scale, which cannot contain it">
            Zero is next to the scale, at the dotted line.
          </Translate>
        </li>
      )}
      {toNamed(narrow, isSame ? undefined : 'narrow')}
      {!isSame && toNamed(wide, 'wide')}
      {without.length > 0 && (
        <li>
          <span>
            <Translate
              id="theme.comparison.chart.without"
              description="The heading over subjects that a chart cannot show, since a value is missing or disputed">
              Not shown:
            </Translate>{' '}
            {listed.map((name, index) => (
              <Fragment key={index}>
                {index > 0 && listSeparator(listed)}
                <bdi>{name}</bdi>
              </Fragment>
            ))}
            {without.length > mostNotShown &&
              ` … (+${without.length - mostNotShown})`}
          </span>
        </li>
      )}
    </ul>
  );
}
