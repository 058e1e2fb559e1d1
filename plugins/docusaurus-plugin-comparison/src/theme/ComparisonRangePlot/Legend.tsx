import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Change from '@theme/ComparisonRangePlot/Change';
import LaterSide from '@theme/ComparisonRangePlot/LaterSide';
import MarkShape from '@theme/ComparisonRangePlot/MarkShape';
import type {Props} from '@theme/ComparisonRangePlot/Legend';
import type {Mark, RangePlotShape} from 'docusaurus-plugin-comparison';
import styles from './styles.module.css';

/** What the shapes mean that are drawn, and how the axis is divided. */
export default function Legend({axis, shapes, sides}: Props): ReactNode {
  const {isLogarithmic = false, factor, zero} = axis ?? {};
  if (shapes.length === 0 && !isLogarithmic && !sides) {
    return null;
  }
  return (
    <ul className={styles.legend} data-mark="legend">
      {sides && (
        <>
          <li>
            <svg className={styles.marks} aria-hidden="true">
              <Change earlier={{marks: [{kind: 'dot', at: 50}]}} marks={[]} />
            </svg>
            <bdi>{sides.from}</bdi>
          </li>
          <li>
            <svg className={styles.marks} aria-hidden="true">
              <Change
                earlier={{marks: [], arrow: {from: 0, to: 88}}}
                marks={[{kind: 'dot', at: 88}]}
              />
            </svg>
            <span>
              <LaterSide sides={sides} />
            </span>
          </li>
        </>
      )}
      {shapes.map((shape) => (
        <li key={shape}>
          <svg className={styles.marks} aria-hidden="true">
            {samples[shape].map((mark, index) => (
              <MarkShape key={index} mark={mark} />
            ))}
          </svg>
          <ShapeMeaning shape={shape} />
        </li>
      ))}
      {isLogarithmic && (
        <li>
          <span>
            {factor === undefined ? (
              <Translate
                id="theme.comparison.chart.logarithmicScale"
                description="Below a chart whose axis is logarithmic">
                Logarithmic scale.
              </Translate>
            ) : (
              <Translate
                id="theme.comparison.chart.logarithmicSteps"
                description="Below a chart whose axis is logarithmic with equal steps"
                values={{factor: <bdi>{factor}</bdi>}}>
                {
                  'Logarithmic scale: each line is {factor} times the one before.'
                }
              </Translate>
            )}
          </span>
        </li>
      )}
      {zero !== undefined && (
        <li>
          <Translate
            id="theme.comparison.chart.zero"
            description="Below a chart with zero next to a logarithmic scale, which cannot contain it">
            Zero is next to the scale, at the dotted line.
          </Translate>
        </li>
      )}
    </ul>
  );
}

const samples: Readonly<Record<RangePlotShape, readonly Mark[]>> = {
  range: [
    {kind: 'range', from: 12, to: 88},
    {kind: 'dot', at: 12},
    {kind: 'dot', at: 88},
  ],
  about: [{kind: 'ring', at: 50}],
  'at-most': [{kind: 'bound', at: 88, reach: -32}],
  'at-least': [{kind: 'bound', at: 12, reach: 32}],
  disputed: [
    {kind: 'dispute', from: 12, to: 88},
    {kind: 'dot', at: 12},
    {kind: 'dot', at: 88},
  ],
};

function ShapeMeaning({shape}: {readonly shape: RangePlotShape}): ReactNode {
  switch (shape) {
    case 'range':
      return (
        <Translate
          id="theme.comparison.chart.range"
          description="Explains the shape of a range in a chart">
          range
        </Translate>
      );
    case 'about':
      return (
        <Translate
          id="theme.comparison.chart.about"
          description="Explains the shape of a value such as ~ 5 s in a chart">
          approximate
        </Translate>
      );
    case 'at-most':
      return (
        <Translate
          id="theme.comparison.chart.atMost"
          description="Explains the shape of a value such as ≤ 5 s in a chart">
          upper bound
        </Translate>
      );
    case 'at-least':
      return (
        <Translate
          id="theme.comparison.chart.atLeast"
          description="Explains the shape of a value such as ≥ 5 s in a chart">
          lower bound
        </Translate>
      );
    case 'disputed':
      return (
        <Translate
          id="theme.comparison.chart.disputed"
          description="Explains the shape of a value about which sources disagree">
          disputed
        </Translate>
      );
  }
}
