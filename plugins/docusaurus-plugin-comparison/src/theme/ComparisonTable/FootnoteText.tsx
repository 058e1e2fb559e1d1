import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {EarlierCell} from 'docusaurus-plugin-comparison';
import ComparisonProse from '@theme/ComparisonProse';
import ComparisonSources from '@theme/ComparisonSources';
import type {Props} from '@theme/ComparisonTable/FootnoteText';
import ComparisonValue from '@theme/ComparisonValue';
import './notes.module.css';
import './popover.module.css';

/** What a note says: what the value was, condition, remark, date and sources, in this order. */
export default function FootnoteText({
  footnote: {
    earlier,
    computed,
    note,
    when,
    asOf,
    asOfText = asOf,
    isDerived,
    sources,
  },
  anchor,
}: Props): ReactNode {
  const parts: ReactNode[] = [
    earlier !== undefined && (
      <Translate
        id="theme.comparison.footnote.earlier"
        description="What a value was in another version of the docs"
        values={{
          version: <bdi>{earlier.version}</bdi>,
          value: <Earlier earlier={earlier} anchor={anchor} />,
        }}>
        {'In version {version}: {value}'}
      </Translate>
    ),
    computed !== undefined && (
      <Translate
        id="theme.comparison.footnote.computed"
        description="How a value is computed, such as Price / CPUs = 10 USD / 4"
        values={{formula: <bdi>{computed}</bdi>}}>
        {'Computed: {formula}'}
      </Translate>
    ),
    when !== undefined && <bdi>{when}</bdi>,
    note !== undefined && (
      <bdi>
        <ComparisonProse text={note} />
      </bdi>
    ),
    asOf && (
      <Translate
        id="theme.comparison.footnote.asOf"
        description="The date for which a value holds"
        values={{date: <bdi>{asOfText}</bdi>}}>
        {'As of {date}'}
      </Translate>
    ),
    isDerived && (
      <Translate
        id="theme.comparison.footnote.derived"
        description="Before the sources of a value that is calculated from what they say">
        Calculated from what the source says
      </Translate>
    ),
    sources.length > 0 && <ComparisonSources sources={sources} />,
  ];
  return parts.filter(Boolean).map((part, index) => (
    <span key={index}>
      {index > 0 && <span data-mark="between"> · </span>}
      {part}
    </span>
  ));
}

/** The earlier value, which leads to its own cell. */
function Earlier({
  earlier: {cell, page, part},
  anchor,
}: Pick<Props, 'anchor'> & {readonly earlier: EarlierCell}): ReactNode {
  const isInLink = page !== undefined && anchor !== undefined;
  const value = (
    <ComparisonValue
      cell={cell}
      isInLink={isInLink}
      renderFootnote={() => null}
    />
  );
  return isInLink ? <a href={`${page}#${anchor}.${part}`}>{value}</a> : value;
}
