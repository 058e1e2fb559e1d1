import React, {Fragment, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {
  CellProps,
  QualifiedFigure,
  ValueProps,
} from 'docusaurus-plugin-comparison';
import {listSeparator} from 'docusaurus-plugin-comparison/client';
import ComparisonProse from '@theme/ComparisonProse';
import type {Props} from '@theme/ComparisonValue';
import Isolated from '@theme/ComparisonValue/Isolated';
import styles from './styles.module.css';

/** What a cell says: its value as typed, or in words why there is none. */
export default function ComparisonValue({
  cell,
  isInLink,
  renderFootnote,
}: Props): ReactNode {
  return (
    <>
      <State state={cell.state} />
      {cell.claims.map((claim, index) => (
        <Fragment key={index}>
          {index > 0 && (
            <span className={styles.word}>
              {' '}
              <Translate
                id="theme.comparison.cell.or"
                description="Between the sides of a disputed value">
                or
              </Translate>{' '}
            </span>
          )}
          <ClaimText claim={claim} isInLink={isInLink} />
          {renderFootnote(claim.footnote)}
        </Fragment>
      ))}
      {renderFootnote(cell.footnote)}
    </>
  );
}

/** A value, which keeps its own direction, and what was typed if that differs. */
function ClaimText({
  claim: {text, typed, prose, items, endpoints, qualified},
  isInLink,
}: Pick<Props, 'isInLink'> & {
  readonly claim: ValueProps;
}): ReactNode {
  if (qualified) {
    return <Qualified qualified={qualified} typed={typed ?? text} />;
  }
  if (endpoints) {
    return <Range endpoints={endpoints} typed={typed ?? text} />;
  }
  if (!items || items.length < 2) {
    return (
      <Isolated text={text} typed={typed}>
        <ComparisonProse
          text={prose ?? items?.[0] ?? text}
          isInLink={isInLink}
        />
      </Isolated>
    );
  }
  // A sentence takes no list, so the entries are in a row, each whole.
  const separator = listSeparator(items);
  return items.map((item, index) => (
    <Fragment key={index}>
      {index > 0 && separator}
      <bdi className={styles.item}>{item}</bdi>
    </Fragment>
  ));
}

/** A figure in a sentence, with words for its sign. */
function Qualified({
  qualified: {qualifier, figure},
  typed,
}: {
  readonly qualified: QualifiedFigure;
  readonly typed: string;
}): ReactNode {
  return (
    <bdi data-typed={typed}>
      <Phrase qualifier={qualifier} values={{figure: <bdi>{figure}</bdi>}} />
    </bdi>
  );
}

function Phrase({
  qualifier,
  values,
}: {
  readonly qualifier: QualifiedFigure['qualifier'];
  readonly values: {readonly figure: ReactNode};
}): ReactNode {
  switch (qualifier) {
    case 'atMost':
      return (
        <Translate
          id="theme.comparison.figure.atMost"
          description="An upper bound in a sentence, such as at most 125 ms"
          values={values}>
          {'at most {figure}'}
        </Translate>
      );
    case 'atLeast':
      return (
        <Translate
          id="theme.comparison.figure.atLeast"
          description="A lower bound in a sentence, such as at least 2 GB"
          values={values}>
          {'at least {figure}'}
        </Translate>
      );
    case 'lessThan':
      return (
        <Translate
          id="theme.comparison.figure.lessThan"
          description="An upper bound in a sentence that is not reached"
          values={values}>
          {'less than {figure}'}
        </Translate>
      );
    case 'moreThan':
      return (
        <Translate
          id="theme.comparison.figure.moreThan"
          description="A lower bound in a sentence that is exceeded"
          values={values}>
          {'more than {figure}'}
        </Translate>
      );
    default:
      return (
        <Translate
          id="theme.comparison.figure.about"
          description="A figure in a sentence that is not exact, such as about 45 s"
          values={values}>
          {'about {figure}'}
        </Translate>
      );
  }
}

function Range({
  endpoints: [low, high],
  typed,
}: {
  readonly endpoints: readonly [string, string];
  readonly typed: string;
}): ReactNode {
  const text = translate(
    {
      id: 'theme.comparison.cell.range',
      message: '{low} to {high}',
      description: 'A range from one figure to another, such as 17 s to 97 s',
    },
    {low, high},
  );
  return (
    <bdi data-typed={text === typed ? undefined : typed}>
      <Translate
        id="theme.comparison.cell.range"
        description="A range from one figure to another, such as 17 s to 97 s"
        values={{low: <bdi>{low}</bdi>, high: <bdi>{high}</bdi>}}>
        {'{low} to {high}'}
      </Translate>
    </bdi>
  );
}

function State({state}: Pick<CellProps, 'state'>): ReactNode {
  return state === 'value' ? null : (
    <span className={styles.word}>
      <StateWord state={state} />
      {state === 'disputed' && ' '}
    </span>
  );
}

function StateWord({
  state,
}: {
  readonly state: Exclude<CellProps['state'], 'value'>;
}): ReactNode {
  switch (state) {
    case 'unknown':
      return (
        <Translate
          id="theme.comparison.cell.unknown"
          description="In place of a value that nobody knows">
          unknown
        </Translate>
      );
    case 'not-applicable':
      return (
        <Translate
          id="theme.comparison.cell.notApplicable"
          description="Where the question does not apply">
          n/a
        </Translate>
      );
    case 'invalid':
      return (
        <Translate
          id="theme.comparison.cell.invalid"
          description="In place of a value that could not be read, on a page that shows what is wrong">
          invalid
        </Translate>
      );
    case 'disputed':
      return (
        <Translate
          id="theme.comparison.cell.disputed"
          description="Before the sides of a disputed value">
          disputed:
        </Translate>
      );
  }
}
