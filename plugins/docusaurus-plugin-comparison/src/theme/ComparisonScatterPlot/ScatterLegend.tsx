import React, {Fragment, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {listSeparator} from 'docusaurus-plugin-comparison/client';
import {chartStyles} from '@theme/ComparisonRangePlot/chartStyles';
import Legend from '@theme/ComparisonRangePlot/Legend';
import type {Props} from '@theme/ComparisonScatterPlot/ScatterLegend';
import styles from './styles.module.css';

/** So many subjects that are not shown are listed; the text version has all. */
const mostNotShown = 12;

/** What the shapes mean, which names are left out, and who is not shown. */
export default function ScatterLegend({
  view: {x, y, points, named, without, shapes},
}: Props): ReactNode {
  const hasZero = [x, y].some(({axis}) => axis.zero !== undefined);
  const isSame = named.narrow === named.wide;
  const listed = without.slice(0, mostNotShown).map(({name}) => name);
  return (
    <>
      <Legend shapes={shapes} />
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
        {(['narrow', 'wide'] as const)
          .filter(
            (layout) =>
              named[layout] < points.length && !(isSame && layout === 'wide'),
          )
          .map((layout) => (
            <li key={layout} data-layout={isSame ? undefined : layout}>
              <span>
                <Translate
                  id="theme.comparison.chart.named"
                  description="Below a chart with more points than there is room for names"
                  values={{
                    named: <bdi>{named[layout]}</bdi>,
                    count: <bdi>{points.length}</bdi>,
                  }}>
                  {
                    'Names in the chart: {named} of {count}. The text version has all.'
                  }
                </Translate>
              </span>
            </li>
          ))}
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
    </>
  );
}
