import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonFact/Annotations';
import FactMark from '@theme/ComparisonFact/FactMark';
import styles from './styles.module.css';

/**
 * What a sentence says of a value next to it, and the marks that open the rest:
 * one for each source, to which it leads without JavaScript, or one that leads to
 * the cell. Inside of a link, where there can be no other, the titles of sources.
 */
export default function Annotations({
  fact: {subject, criterion, link},
  footnote,
  isInLink,
  onPress,
}: Props): ReactNode {
  const {when, asOf, asOfText = asOf, sources = []} = footnote ?? {};
  const linked = isInLink ? [] : sources.filter(({url}) => url !== undefined);
  const unlinked = sources.filter((source) => !linked.includes(source));
  return (
    <>
      {/* The tooltip of a source has the condition; without one it is here. */}
      {when !== undefined && linked.length === 0 && (
        <span className={styles.remark} data-mark="remark">
          {' '}
          (<bdi>{when}</bdi>)
        </span>
      )}
      {asOf && (
        <span className={styles.remark} data-mark="remark">
          {' '}
          <Translate
            id="theme.comparison.fact.asOf"
            description="The date for which a value in a sentence holds"
            values={{date: <bdi>{asOfText}</bdi>}}>
            {'(as of {date})'}
          </Translate>
        </span>
      )}
      {unlinked.map(({title}, index) => (
        <span key={index} className={styles.remark} data-mark="remark">
          {' '}
          (
          <cite>
            <bdi>{title}</bdi>
          </cite>
          )
        </span>
      ))}
      {linked.map(({title, url}, index) => (
        <FactMark
          key={index}
          href={url}
          title={[title, when].filter(Boolean).join(' · ')}
          label={sourceLabel(title)}
          isFurther={index > 0}
          onPress={onPress}
        />
      ))}
      {!isInLink && linked.length === 0 && (
        <FactMark
          href={link}
          label={
            subject === undefined
              ? translate(
                  {
                    id: 'theme.comparison.fact.computed',
                    message: 'How it is computed: {formula}',
                    description:
                      'The name of the mark after a computed value in a sentence that opens how it is computed',
                  },
                  {formula: criterion},
                )
              : translate(
                  {
                    id: 'theme.comparison.fact.about',
                    message: 'About {subject}, {criterion}',
                    description:
                      'The name of the mark after a value in a sentence that opens what is known of it',
                  },
                  {subject, criterion},
                )
          }
          onPress={onPress}
        />
      )}
    </>
  );
}

function sourceLabel(title: string): string {
  return translate(
    {
      id: 'theme.comparison.fact.source',
      message: 'Source: {title}',
      description:
        'The name of the mark after a value in a sentence that leads to its source',
    },
    {title},
  );
}
