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
import {shownText} from '@theme/ComparisonValue/shownText';
import styles from './styles.module.css';

/** What a cell says: its value as typed, or in words why there is none. */
export default function ComparisonValue({
  cell,
  isInLink,
  renderFootnote,
}: Props): ReactNode {
  const {state, claims, footnote} = cell;
  const listMarks = (...footnotes: readonly (number | undefined)[]) =>
    footnotes
      .map((each) => (each === undefined ? null : renderFootnote(each)))
      .filter((mark) => mark !== null);
  return (
    <>
      <State
        state={state}
        marks={claims.length === 0 ? listMarks(footnote) : []}
      />
      {claims.map((claim, index) => (
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
          <ClaimText
            claim={claim}
            isInLink={isInLink}
            marks={listMarks(
              claim.footnote,
              index === claims.length - 1 ? footnote : undefined,
            )}
          />
        </Fragment>
      ))}
    </>
  );
}

/** A value, which keeps its own direction, and what was typed if that differs. */
function ClaimText({
  claim: {text, typed, prose, items, endpoints, qualified, availability},
  isInLink,
  marks,
}: Pick<Props, 'isInLink'> & {
  readonly claim: ValueProps;
  readonly marks: Marks;
}): ReactNode {
  if (qualified) {
    return addMarks(marks, () => (
      <bdi data-typed={typed ?? text}>
        <Qualified {...qualified} />
      </bdi>
    ));
  }
  if (availability) {
    const shown = shownText({text, availability});
    return addMarks(
      marks,
      (joined = shown) => (
        <Isolated text={shown} typed={shown === text ? undefined : text}>
          {joined}
        </Isolated>
      ),
      shown,
    );
  }
  if (endpoints) {
    return addMarks(marks, () => (
      <Range endpoints={endpoints} typed={typed ?? text} />
    ));
  }
  if (items && items.length > 1) {
    // A sentence takes no list, so the entries are in a row, each whole and with
    // the sign after it.
    const separator = listSeparator(items);
    const last = items.length - 1;
    return items.map((item, index) => (
      <Fragment key={index}>
        {index > 0 && ' '}
        {addMarks(
          index === last ? marks : [],
          (joined = item) => (
            <span className={styles.item}>
              <bdi>{joined}</bdi>
              {index < last && separator.trimEnd()}
            </span>
          ),
          item,
        )}
      </Fragment>
    ));
  }
  const words = prose ?? items?.[0] ?? text;
  return addMarks(
    marks,
    (joined = <ComparisonProse text={words} isInLink={isInLink} />) => (
      <Isolated text={text} typed={typed}>
        {joined}
      </Isolated>
    ),
    typeof words === 'string' ? words : undefined,
  );
}

/** A figure in a sentence, with words for its sign. */
function Qualified({qualifier, figure}: QualifiedFigure): ReactNode {
  const values = {figure: <bdi>{figure}</bdi>};
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

function State({
  state,
  marks,
}: Pick<CellProps, 'state'> & {readonly marks: Marks}): ReactNode {
  if (state === 'value') {
    return addMarks(marks, () => null);
  }
  const word = stateWord(state);
  return addMarks(
    marks,
    (joined = word) => (
      <span className={styles.word}>
        {joined}
        {state === 'disputed' && ' '}
      </span>
    ),
    word,
  );
}

function stateWord(state: Exclude<CellProps['state'], 'value'>): string {
  switch (state) {
    case 'unknown':
      return translate({
        id: 'theme.comparison.cell.unknown',
        message: 'unknown',
        description: 'In place of a value that nobody knows',
      });
    case 'not-applicable':
      return translate({
        id: 'theme.comparison.cell.notApplicable',
        message: 'n/a',
        description: 'Where the question does not apply',
      });
    case 'invalid':
      return translate({
        id: 'theme.comparison.cell.invalid',
        message: 'invalid',
        description:
          'In place of a value that could not be read, on a page that shows what is wrong',
      });
    case 'disputed':
      return translate({
        id: 'theme.comparison.cell.disputed',
        message: 'disputed:',
        description: 'Before the sides of a disputed value',
      });
  }
}

type Marks = readonly ReactNode[];

/** Seven characters of a word, and its last three. */
const longEnd = /^(.*\S{7})((?:[^\p{M}\s]\p{M}*){3})$/su;

/**
 * An element and the marks after it. A phone may have to break a last word that is
 * long: it then breaks before the last characters, and no mark is alone on a line.
 *
 * @param render renders the element, with its text and the marks joined if they are.
 * @param text is omitted if no word of it may be broken.
 */
function addMarks(
  marks: Marks,
  render: (joined?: ReactNode) => ReactNode,
  text = '',
): ReactNode {
  const after = marks.map((mark, index) => (
    <Fragment key={index}>{mark}</Fragment>
  ));
  const [, start, end] = (after.length > 0 && longEnd.exec(text)) || [];
  return end === undefined ? (
    <>
      {render()}
      {after}
    </>
  ) : (
    render(
      <>
        {start}
        <span className={styles.end}>
          {end}
          {after}
        </span>
      </>,
    )
  );
}
