import React, {type ReactNode} from 'react';
import {bestLabel} from '@theme/ComparisonTable/bestLabel';
import {
  isNoted,
  isRightToLeft,
  isShortFigure,
} from 'docusaurus-plugin-comparison/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import ComparisonValue from '@theme/ComparisonValue';
import {shownText} from '@theme/ComparisonValue/shownText';
import type {Props} from '@theme/ComparisonTable/Cell';
import FootnoteLink from '@theme/ComparisonTable/FootnoteLink';
import MarkShape from '@theme/ComparisonRangePlot/MarkShape';
import plot from './marks.module.css';
import styles from './wide.module.css';

// Shorter ones have at most six lines, also in a narrow column.
const longText = 60;

/** One answer, with the links to its footnotes. */
export default function Cell({cell, id, anchor, role}: Props): ReactNode {
  if (!cell) {
    return <td role={role} />;
  }
  const {state, best, claims, shape, tone, marks} = cell;
  const length = claims.reduce((sum, {text}) => sum + text.length, 0);
  const isFigure =
    state === 'value' && claims.every(({text}) => isShortFigure(text));
  const value = (
    <ComparisonValue
      cell={cell}
      renderFootnote={(index) => (
        <FootnoteLink
          anchor={anchor}
          index={index}
          isChanged={cell.isChanged === true && index === cell.footnote}
        />
      )}
    />
  );
  return (
    <td
      id={isNoted(cell) ? id : undefined}
      role={role}
      className={isFigure && !best ? styles.figure : undefined}
      data-state={state === 'value' ? undefined : state}
      data-shape={shape}
      data-tone={tone}
      data-marked={marks ? '' : undefined}>
      {length > longText ? (
        <Clamped text={claims[0] ? shownText(claims[0]) : ''}>{value}</Clamped>
      ) : isFigure && best ? (
        // The label may be on the next line. As a block, it would be copied as a
        // line of its own where no script runs.
        <span className={styles.figure}>{value}</span>
      ) : (
        value
      )}
      {best && (
        <>
          {' '}
          <span data-mark="best">
            {best === 'best' && <span aria-hidden="true">★ </span>}
            {bestLabel(best)}
          </span>
        </>
      )}
      {marks && (
        // The words above say the same.
        <svg className={plot.marks} aria-hidden="true" data-mark="axis">
          {marks.map((mark, index) => (
            <MarkShape key={index} mark={mark} />
          ))}
        </svg>
      )}
    </td>
  );
}

/**
 * A text of which six lines are shown. It has its own direction if that is not
 * the one of the page: the last of the lines is cut at its end.
 */
function Clamped({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ReactNode;
}): ReactNode {
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  const direction = isRightToLeft(text) ? 'rtl' : 'ltr';
  const isOwn =
    direction !== (localeConfigs[currentLocale]?.direction ?? 'ltr');
  return (
    <div data-clamp="" dir={isOwn ? direction : undefined}>
      {children}
    </div>
  );
}
