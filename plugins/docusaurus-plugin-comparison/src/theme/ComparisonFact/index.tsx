import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {FactView, Footnote} from 'docusaurus-plugin-comparison';
import {missingView} from '@theme/ComparisonEmbed/missingView';
import ComparisonProblems from '@theme/ComparisonProblems';
import ComparisonValue from '@theme/ComparisonValue';
import type {Props} from '@theme/ComparisonFact';
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
  subject,
  criterion,
  cell,
  footnotes,
  isInLink = false,
}: FactView & Pick<Props, 'isInLink'>): ReactNode {
  const renderFootnote = (index: number | undefined) => (
    <Annotations
      footnote={index === undefined ? undefined : footnotes[index]}
      isInLink={isInLink}
    />
  );
  return (
    <span
      className={clsx('comparison-fact', styles.fact)}
      data-state={cell.state}
      title={`${criterion}: ${subject}`}>
      <ComparisonValue
        cell={cell}
        isInLink={isInLink}
        renderFootnote={renderFootnote}
      />
    </span>
  );
}

/**
 * Links to the sources, each named by all that is said of the value. Inside of a
 * link, where there can be no other, their titles.
 */
function Annotations({
  footnote,
  isInLink,
}: {
  readonly footnote: Footnote | undefined;
  readonly isInLink: boolean;
}): ReactNode {
  if (!footnote) {
    return null;
  }
  const {when, asOf, asOfText = asOf, sources} = footnote;
  // A source's name holds the condition; without one it is said here.
  const hasLink = !isInLink && sources.some(({url}) => url !== undefined);
  return (
    <>
      {when !== undefined && !hasLink && (
        <span className={styles.remark}>
          {' '}
          (<bdi>{when}</bdi>)
        </span>
      )}
      {asOf && (
        <span className={styles.remark}>
          {' '}
          <Translate
            id="theme.comparison.fact.asOf"
            description="The date for which a value in a sentence holds"
            values={{date: <bdi>{asOfText}</bdi>}}>
            {'(as of {date})'}
          </Translate>
        </span>
      )}
      {sources.map(({title, url}, index) =>
        url === undefined || isInLink ? (
          <span key={index} className={styles.remark}>
            {' '}
            (
            <cite>
              <bdi>{title}</bdi>
            </cite>
            )
          </span>
        ) : (
          <sup key={index} className={styles.source}>
            <Link
              to={url}
              title={[title, when].filter(Boolean).join(' · ')}
              aria-label={translate(
                {
                  id: 'theme.comparison.fact.source',
                  message: 'Source {number}: {title}',
                  description:
                    'The name of the link from a value in a sentence to its source',
                },
                {title, number: String(index + 1)},
              )}
              data-number="">
              <span>[</span>
              {index + 1}
              <span>]</span>
            </Link>
          </sup>
        ),
      )}
    </>
  );
}
