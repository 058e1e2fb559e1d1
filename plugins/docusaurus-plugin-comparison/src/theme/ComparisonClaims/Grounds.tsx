import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {GroundProps} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/ComparisonClaims/Grounds';
import FootnoteText from '@theme/ComparisonTable/FootnoteText';
import ComparisonValue from '@theme/ComparisonValue';
import './styles.module.css';

/** The values on which a verdict rests, with their conditions, dates and sources. */
export default function Grounds({known: {grounds, more}}: Props): ReactNode {
  return (
    <ul>
      {grounds.map((ground, index) => (
        <li key={index}>
          <Ground ground={ground} />
        </li>
      ))}
      {more !== undefined && (
        <li>
          <Translate
            id="theme.comparison.claims.more"
            description="At the end of a list of values that is cut"
            values={{count: more}}>
            {'{count} more'}
          </Translate>
        </li>
      )}
    </ul>
  );
}

function Ground({
  ground: {subject, criterion, cell, footnotes, link},
}: {
  readonly ground: GroundProps;
}): ReactNode {
  const name = (
    <>
      <bdi>{subject}</bdi>: <bdi>{criterion}</bdi>
    </>
  );
  return (
    <>
      {/* The page of the table is known to have its cells by these ids. */}
      {link === undefined ? name : <a href={link}>{name}</a>}
      {' – '}
      <ComparisonValue
        cell={cell}
        renderFootnote={(index) => {
          const footnote = index === undefined ? undefined : footnotes[index];
          return (
            footnote && (
              <>
                {' ('}
                <FootnoteText footnote={footnote} />
                {')'}
              </>
            )
          );
        }}
      />
    </>
  );
}
