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
  const {state, claims, footnote} = cell;
  const mark = footnote === undefined ? null : renderFootnote(footnote);
  return (
    <>
      <State state={state}>{claims.length === 0 && mark}</State>
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
            marks={[
              claim.footnote === undefined
                ? null
                : renderFootnote(claim.footnote),
              index === claims.length - 1 ? mark : null,
            ].filter((each) => each !== null)}
          />
        </Fragment>
      ))}
    </>
  );
}

/** A value, which keeps its own direction, and what was typed if that differs. */
function ClaimText({
  claim: {text, typed, prose, items, endpoints, qualified},
  isInLink,
  marks,
}: Pick<Props, 'isInLink'> & {
  readonly claim: ValueProps;
  readonly marks: readonly ReactNode[];
}): ReactNode {
  const after = marks.map((mark, index) => (
    <Fragment key={index}>{mark}</Fragment>
  ));
  if (qualified) {
    return (
      <>
        <Qualified qualified={qualified} typed={typed ?? text} />
        {after}
      </>
    );
  }
  if (endpoints) {
    return (
      <>
        <Range endpoints={endpoints} typed={typed ?? text} />
        {after}
      </>
    );
  }
  if (items && items.length > 1) {
    // A sentence takes no list, so the entries are in a row, each whole and with
    // the sign after it.
    const separator = listSeparator(items);
    const last = items.length - 1;
    const isJoined = marks.length > 0 && isLongAtEnd(items[last] ?? '');
    return (
      <>
        {items.map((item, index) => (
          <Fragment key={index}>
            {index > 0 && ' '}
            <span className={styles.item}>
              <bdi>
                {isJoined && index === last ? (
                  <JoinedEnd text={item}>{after}</JoinedEnd>
                ) : (
                  item
                )}
              </bdi>
              {index < last && separator.trimEnd()}
            </span>
          </Fragment>
        ))}
        {!isJoined && after}
      </>
    );
  }
  const words = prose ?? items?.[0] ?? text;
  return typeof words === 'string' && marks.length > 0 && isLongAtEnd(words) ? (
    <Isolated text={text} typed={typed}>
      <JoinedEnd text={words}>{after}</JoinedEnd>
    </Isolated>
  ) : (
    <>
      <Isolated text={text} typed={typed}>
        <ComparisonProse text={words} isInLink={isInLink} />
      </Isolated>
      {after}
    </>
  );
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

function State({
  state,
  children: mark,
}: Pick<CellProps, 'state'> & {readonly children: ReactNode}): ReactNode {
  if (state === 'value') {
    return mark;
  }
  const word = stateWord(state);
  return mark && isLongAtEnd(word) ? (
    <span className={styles.word}>
      <JoinedEnd text={word}>{mark}</JoinedEnd>
    </span>
  ) : (
    <>
      <span className={styles.word}>
        {word}
        {state === 'disputed' && ' '}
      </span>
      {mark}
    </>
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

/** Seven characters of a word, and its last three. */
const longEnd = /^(.*\S{7})((?:[^\p{M}\s]\p{M}*){3})$/su;

/** Whether the last word is so long that a phone may have to break it. */
function isLongAtEnd(text: string): boolean {
  return longEnd.test(text);
}

/**
 * A text and the marks after it. Where the last word does not fit in its line, it
 * is broken before its last characters, so that no mark is alone on a line.
 */
function JoinedEnd({
  text,
  children: marks,
}: {
  readonly text: string;
  readonly children: ReactNode;
}): ReactNode {
  const [, start, end] = longEnd.exec(text) ?? [text, text, ''];
  return (
    <>
      {start}
      <span className={styles.end}>
        {end}
        {marks}
      </span>
    </>
  );
}
