import type {Dataset, Provenance} from '../model/index.js';
import type {Language} from '../values/language.js';
import {toSourceProps, type Footnote} from './cell.js';
import {dateText} from './dateText.js';
import type {Selection} from './view.js';

/** What is said once about many values of a table. */
export interface ProvenanceNote extends Omit<Footnote, 'note'> {
  /** The criterion, group, subject or CSV file; omitted for all other values. */
  readonly name?: string;
  /** The version of a subject that was looked at. */
  readonly version?: string;
  /** The date on which a subject was last read through, as typed. */
  readonly reviewed?: string;
  /** The same as readers see it, if that differs. */
  readonly reviewedText?: string;
  /** Whether its author says that its values have no source. */
  readonly isUnsourced?: true;
}

/** The notes of the parts that a table shows, those of the most values first. */
export function toProvenanceNotes(
  dataset: Dataset,
  {criteria, subjects}: Pick<Selection, 'criteria' | 'subjects'>,
  language: Language,
): readonly ProvenanceNote[] {
  const sources = new Map(dataset.sources.map((each) => [each.id, each]));
  const toNote = (
    {sources: ids, asOf, when}: Provenance,
    about: Pick<ProvenanceNote, 'name' | 'version' | 'reviewed'>,
  ): readonly ProvenanceNote[] => {
    const asOfText = dateText(asOf, language);
    const reviewedText = dateText(about.reviewed, language);
    const note: ProvenanceNote = {
      ...about,
      ...(reviewedText !== undefined && {reviewedText}),
      ...(when !== undefined && {when}),
      ...(asOf !== undefined && {asOf}),
      ...(asOfText !== undefined && {asOfText}),
      ...(ids?.length === 0 && {isUnsourced: true}),
      sources: toSourceProps(ids ?? [], sources, language),
    };
    const isEmpty =
      [when, asOf, about.version, about.reviewed].every(
        (part) => part === undefined,
      ) && ids === undefined;
    return isEmpty ? [] : [note];
  };
  return provenanceScopes(dataset, {criteria, subjects}).flatMap(
    ({provenance = {}, ...about}) => toNote(provenance, about),
  );
}

/** A part of a dataset that may say something once about all of its values. */
interface NamedScope extends Pick<
  ProvenanceNote,
  'name' | 'version' | 'reviewed'
> {
  readonly provenance?: Provenance | undefined;
}

/** The parts that can name a source for many values, the largest first. */
export function provenanceScopes(
  {groups = [], provenance, valuesProvenance, ...all}: Dataset,
  {criteria, subjects}: Pick<Selection, 'criteria' | 'subjects'> = all,
): readonly NamedScope[] {
  const shownGroups = new Set(criteria.map(({groupId}) => groupId));
  return [
    {provenance},
    ...(valuesProvenance
      ? [
          {
            name: valuesProvenance.path.replace(/^.*\//, ''),
            provenance: valuesProvenance,
          },
        ]
      : []),
    ...subjects,
    ...groups.filter(({id}) => shownGroups.has(id)),
    ...criteria,
  ].map(({name, version, reviewed, provenance: own}: NamedScope) => ({
    ...(name !== undefined && {name}),
    ...(version !== undefined && {version}),
    ...(reviewed !== undefined && {reviewed}),
    provenance: own,
  }));
}
