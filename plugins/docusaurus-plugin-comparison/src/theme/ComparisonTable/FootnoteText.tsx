import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import ComparisonProse from '@theme/ComparisonProse';
import ComparisonSources from '@theme/ComparisonSources';
import type {Props} from '@theme/ComparisonTable/FootnoteText';
import './notes.module.css';
import './popover.module.css';

/** What a note says: condition, remark, date and sources, in this order. */
export default function FootnoteText({
  footnote: {computed, note, when, asOf, asOfText = asOf, sources},
}: Props): ReactNode {
  const parts: ReactNode[] = [
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
    sources.length > 0 && <ComparisonSources sources={sources} />,
  ];
  return parts.filter(Boolean).map((part, index) => (
    <span key={index}>
      {index > 0 && <span data-mark="between"> · </span>}
      {part}
    </span>
  ));
}
