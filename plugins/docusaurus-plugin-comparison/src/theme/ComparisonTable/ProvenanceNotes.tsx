import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {ProvenanceNote} from 'docusaurus-plugin-comparison';
import ComparisonSources from '@theme/ComparisonSources';
import type {Props} from '@theme/ComparisonTable/ProvenanceNotes';
import styles from './notes.module.css';

/** What is said once about many values: of all, of a row, a column or a group. */
export default function ProvenanceNotes({notes}: Props): ReactNode {
  return notes.length === 0 ? null : (
    <ul className={styles.provenance}>
      {notes.map((note, index) => (
        <li key={index}>
          {note.name === undefined ? (
            <Translate
              id="theme.comparison.provenance.others"
              description="Precedes the source, date and condition of all values for which nothing else is named">
              Unless noted otherwise:
            </Translate>
          ) : (
            <>
              <bdi>{note.name}</bdi>:
            </>
          )}{' '}
          <ProvenanceText note={note} />
        </li>
      ))}
    </ul>
  );
}

function ProvenanceText({
  note: {
    version,
    when,
    asOf,
    asOfText = asOf,
    reviewed,
    reviewedText = reviewed,
    isUnsourced,
    sources,
  },
}: {
  readonly note: ProvenanceNote;
}): ReactNode {
  const parts: ReactNode[] = [
    version !== undefined && (
      <Translate
        id="theme.comparison.provenance.version"
        description="The version of a subject that was looked at"
        values={{version: <bdi>{version}</bdi>}}>
        {'Version {version}'}
      </Translate>
    ),
    when !== undefined && <bdi>{when}</bdi>,
    asOf !== undefined && (
      <Translate
        id="theme.comparison.footnote.asOf"
        description="The date for which a value holds"
        values={{date: <bdi>{asOfText}</bdi>}}>
        {'As of {date}'}
      </Translate>
    ),
    reviewed !== undefined && (
      <Translate
        id="theme.comparison.provenance.reviewed"
        description="The date on which the values of a subject were last reviewed, in a list of remarks"
        values={{date: <bdi>{reviewedText}</bdi>}}>
        {'Last reviewed: {date}'}
      </Translate>
    ),
    isUnsourced && (
      <Translate
        id="theme.comparison.provenance.none"
        description="In place of the source of values that have none">
        No source
      </Translate>
    ),
    sources.length > 0 && <ComparisonSources sources={sources} />,
  ];
  return parts.filter(Boolean).map((part, index) => (
    <span key={index}>
      {index > 0 && ' · '}
      {part}
    </span>
  ));
}
