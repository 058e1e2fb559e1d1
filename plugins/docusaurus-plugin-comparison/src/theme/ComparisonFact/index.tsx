import React, {useRef, type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type {FactView} from 'docusaurus-plugin-comparison';
import {missingView} from '@theme/ComparisonEmbed/missingView';
import ComparisonProblems from '@theme/ComparisonProblems';
import ComparisonValue from '@theme/ComparisonValue';
import type {Props} from '@theme/ComparisonFact';
import Annotations from '@theme/ComparisonFact/Annotations';
import InlineAxis from '@theme/ComparisonFact/InlineAxis';
import {useFactNote} from '@theme/ComparisonFact/useFactNote';
import styles from './styles.module.css';

/** One value of a comparison dataset inside of a sentence. */
export default function ComparisonFact(props: Props): ReactNode {
  const {problems, isOfDataset, isReported, isInLink} = props;
  if (problems === undefined && !('cell' in props)) {
    throw new Error(missingView);
  }
  return (
    <>
      {'cell' in props && <Fact {...props} />}
      {problems !== undefined && (
        <ComparisonProblems
          problems={problems}
          isPart={'cell' in props}
          isReported={isReported && isOfDataset}
          isInLink={isInLink}
        />
      )}
    </>
  );
}

function Fact({
  isInLink = false,
  ...fact
}: FactView & Pick<Props, 'isInLink'>): ReactNode {
  const {subject, criterion, cell, isUndecided} = fact;
  const {footnotes, axis, exact, link} = fact;
  const place = useRef<HTMLSpanElement>(null);
  const {note, press} = useFactNote(place, fact);
  const annotate = (index: number | undefined) => {
    const footnote = index === undefined ? undefined : footnotes[index];
    return (
      <Annotations
        fact={fact}
        footnote={footnote}
        isInLink={isInLink}
        onPress={(event) => press(event, footnote)}
      />
    );
  };
  // What has notes opens at these.
  const hasMore =
    footnotes.length === 0 &&
    (link !== undefined ||
      exact !== undefined ||
      cell.claims.some(({typed}) => typed !== undefined));
  return (
    <span
      ref={place}
      className={clsx('comparison-fact', styles.fact)}
      data-state={cell.state}
      title={subject === undefined ? criterion : `${criterion}: ${subject}`}>
      <span>
        {isUndecided ? (
          <>
            <Translate
              id="theme.comparison.fact.noBest"
              description="In place of the name of the best subject, where the data does not decide which one it is">
              no clear best
            </Translate>
            {annotate(cell.footnote)}
          </>
        ) : (
          <ComparisonValue
            cell={cell}
            isInLink={isInLink}
            renderFootnote={(index) =>
              index === undefined ? null : annotate(index)
            }
          />
        )}
        {hasMore && annotate(undefined)}
      </span>
      {axis && <InlineAxis axis={axis} />}
      {note}
    </span>
  );
}
