import type {Dataset, Provenance} from '../model/index.js';
import type {Language} from '../values/language.js';
import {toSourceProps, type Footnote} from './cell.js';
import {dateText} from './dateText.js';
import type {Selection} from './view.js';

/** What is said once about many values of a table. */
export interface WholeNote extends Omit<Footnote, 'note'> {
  /** The criterion, group, subject or CSV file; omitted for all other values. */
  readonly name?: string;
  /** The version of a subject that was looked at. */
  readonly version?: string;
  /** The date on which a subject was last read through, as typed. */
  readonly reviewed?: string;
  /** The same as readers see it, if that differs. */
  readonly reviewedText?: string;
}

/** The notes of the parts that a table shows, those of the most values first. */
export function toWholeNotes(
  dataset: Dataset,
  {criteria, subjects}: Pick<Selection, 'criteria' | 'subjects'>,
  language: Language,
): readonly WholeNote[] {
  const sources = new Map(dataset.sources.map((each) => [each.id, each]));
  const toNote = (
    {sources: ids = [], asOf, when}: Provenance,
    about: Pick<WholeNote, 'name' | 'version' | 'reviewed'>,
  ): readonly WholeNote[] => {
    const asOfText = dateText(asOf, language);
    const reviewedText = dateText(about.reviewed, language);
    const note: WholeNote = {
      ...about,
      ...(reviewedText !== undefined && {reviewedText}),
      ...(when !== undefined && {when}),
      ...(asOf !== undefined && {asOf}),
      ...(asOfText !== undefined && {asOfText}),
      sources: toSourceProps(ids, sources, language),
    };
    const isEmpty =
      [when, asOf, about.version, about.reviewed].every(
        (part) => part === undefined,
      ) && note.sources.length === 0;
    return isEmpty ? [] : [note];
  };
  const {groups = [], provenance = {}, valuesProvenance} = dataset;
  const shownGroups = new Set(criteria.map(({groupId}) => groupId));
  return [
    ...toNote(provenance, {}),
    ...(valuesProvenance
      ? toNote(valuesProvenance, {
          name: valuesProvenance.path.replace(/^.*\//, ''),
        })
      : []),
    ...subjects.flatMap(({name, version, reviewed, provenance: own = {}}) =>
      toNote(own, {
        name,
        ...(version !== undefined && {version}),
        ...(reviewed !== undefined && {reviewed}),
      }),
    ),
    ...groups
      .filter(({id}) => shownGroups.has(id))
      .flatMap(({name, provenance: own = {}}) => toNote(own, {name})),
    ...criteria.flatMap(({name, provenance: own = {}}) => toNote(own, {name})),
  ];
}
