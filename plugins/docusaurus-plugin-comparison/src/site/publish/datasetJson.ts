import type {
  Annotations,
  Cell,
  Criterion,
  Dataset,
  DatasetClaim,
  HistoryEvent,
  Inline,
  Prose,
  Subject,
} from '../../model/index.js';
import {findValueType} from '../../values/index.js';
import {linksOf, plainText} from '../../values/prose.js';
import {toValueJson, wordsOfCriterion, type ValueJson} from './valueJson.js';

/** A dataset as it is published; `data.schema.json` describes it. */
export interface DatasetJson extends Omit<
  Dataset,
  | 'file'
  | 'description'
  | 'publisher'
  | 'license'
  | 'citation'
  | 'criteria'
  | 'subjects'
  | 'history'
  | 'claims'
> {
  readonly $schema: string;
  readonly version: 1;
  /** Its address in the folder of data, without the ending. */
  readonly id: string;
  readonly url: string;
  /** The language of its texts, as a tag. */
  readonly language: string;
  /** The absolute URLs of the pages that show it. */
  readonly pages: readonly string[];
  readonly description?: ProseJson;
  readonly publisher?: ProseJson;
  readonly license?: LicenseJson;
  readonly citation?: ProseJson;
  readonly criteria: readonly CriterionJson[];
  readonly subjects: readonly SubjectJson[];
  readonly history: readonly HistoryEventJson[];
  readonly claims?: readonly DatasetClaimJson[];
}

/** A text, and its parts where words in it are marked. */
export interface ProseJson {
  readonly text: string;
  readonly inlines?: readonly Inline[];
}

export interface LicenseJson extends ProseJson {
  /** Its identifier in the SPDX License List, if the text is one. */
  readonly spdx?: string;
  readonly url?: string;
}

export interface CriterionJson extends Omit<
  Criterion,
  'description' | 'subjects'
> {
  readonly description?: ProseJson;
  /** What `low` and `high` of its figures count. */
  readonly baseUnit?: string;
  /** What its values may be, the weakest first. */
  readonly words?: readonly string[];
}

export interface SubjectJson extends Omit<Subject, 'description' | 'cells'> {
  readonly description?: ProseJson;
  /** By the id of the criterion. */
  readonly cells: Readonly<Record<string, CellJson>>;
}

export type CellJson = AnnotationsJson & {
  readonly state: Cell['state'];
  /** Where a page shows it. */
  readonly url?: string;
  /** If the state is `value`. */
  readonly value?: ValueJson;
  /** If the state is `disputed`: two sides or more. */
  readonly claims?: readonly (AnnotationsJson & {readonly value: ValueJson})[];
  /** For other choices of dimensions. */
  readonly choices?: Readonly<Record<string, CellJson>>;
};

export interface AnnotationsJson extends Pick<
  Annotations,
  'when' | 'asOf' | 'computed' | 'citations' | 'inherited'
> {
  readonly note?: ProseJson;
  /** Ids of `sources`; omitted if it names none itself. */
  readonly sources?: readonly string[];
  /** Whether it is calculated from what its sources say. */
  readonly derived?: true;
  /** Whether it says that there is no source, so that it inherits none. */
  readonly unsourced?: true;
}

export interface DatasetClaimJson extends Omit<DatasetClaim, 'words'> {
  readonly words?: ProseJson;
}

export interface HistoryEventJson extends Omit<HistoryEvent, 'text'> {
  readonly text?: ProseJson;
}

/** What a published dataset says of itself. */
export interface DatasetIdentity extends Pick<
  DatasetJson,
  '$schema' | 'id' | 'url' | 'language' | 'pages'
> {
  /** Where a page shows a cell; undefined if none does. */
  readonly urlOfCell: (
    subject: Subject,
    criterion: Criterion,
  ) => string | undefined;
}

export function toDatasetJson(
  dataset: Dataset,
  {urlOfCell, ...identity}: DatasetIdentity,
): DatasetJson {
  const {
    file: _,
    title,
    description,
    publisher,
    license,
    citation,
    criteria,
    subjects,
    history,
    claims,
    ...rest
  } = dataset;
  const {$schema, id, url, language, pages} = identity;
  return {
    $schema,
    version: 1,
    id,
    url,
    language,
    title,
    ...toProseFields({description, publisher, citation}),
    ...(license !== undefined && {license: toLicenseJson(license)}),
    pages,
    ...rest,
    criteria: criteria.map(toCriterionJson),
    subjects: subjects.map((subject) =>
      toSubjectJson(subject, criteria, urlOfCell),
    ),
    history: history.map(({text, ...event}) => ({
      ...event,
      ...toProseFields({text}),
    })),
    ...(claims && {
      claims: claims.map(({words, ...claim}) => ({
        ...claim,
        ...toProseFields({words}),
      })),
    }),
  };
}

function toLicenseJson(license: Prose): LicenseJson {
  const prose = toProseJson(license);
  const text = prose.text.trim();
  const [url = /^https?:\/\/\S+$/.test(text) ? text : undefined] =
    linksOf(license);
  return {
    ...prose,
    ...(/^[A-Z\d][A-Za-z\d]*(?:[-.][A-Za-z\d]+)+$|^MIT$/.test(text) && {
      spdx: text,
    }),
    ...(url !== undefined && {url}),
  };
}

function toCriterionJson(criterion: Criterion): CriterionJson {
  const {description, subjects: _, ...rest} = criterion;
  const baseUnit = baseUnitOf(criterion);
  const words = wordsOfCriterion(criterion);
  return {
    ...rest,
    ...toProseFields({description}),
    ...(baseUnit !== undefined && {baseUnit}),
    ...(words.length > 0 && {words}),
  };
}

/** What figures of a criterion are counted in; undefined if in nothing. */
export function baseUnitOf(criterion: Criterion): string | undefined {
  const {type, currency, unit} = criterion;
  if (type === 'quantity') {
    return unit;
  }
  if (currency !== undefined) {
    return currency;
  }
  const units = findValueType(type)?.units?.(criterion) ?? {};
  return Object.keys(units).find((name) => name !== '' && units[name] === 1);
}

function toSubjectJson(
  subject: Subject,
  criteria: readonly Criterion[],
  urlOfCell: DatasetIdentity['urlOfCell'],
): SubjectJson {
  const {description, cells, ...rest} = subject;
  return {
    ...rest,
    ...toProseFields({description}),
    cells: Object.fromEntries(
      criteria.flatMap((criterion, index) => {
        const cell = cells[index];
        return cell
          ? [
              [
                criterion.id,
                toCellJson(cell, criterion, urlOfCell(subject, criterion)),
              ] as const,
            ]
          : [];
      }),
    ),
  };
}

function toCellJson(
  cell: Cell,
  criterion: Criterion,
  url: string | undefined,
): CellJson {
  return {
    state: cell.state,
    ...(cell.state === 'value' && {value: toValueJson(cell.value, criterion)}),
    ...(cell.state === 'disputed' && {
      claims: cell.claims.map((claim) => ({
        value: toValueJson(claim.value, criterion),
        ...toAnnotationsJson(claim),
      })),
    }),
    ...toAnnotationsJson(cell),
    ...(url !== undefined && {url}),
    ...(cell.choices && {
      choices: Object.fromEntries(
        Object.entries(cell.choices).map(([key, each]) => [
          key,
          toCellJson(each, criterion, undefined),
        ]),
      ),
    }),
  };
}

function toAnnotationsJson({
  note,
  when,
  asOf,
  computed,
  sources,
  citations,
  isDerived,
  isUnsourced,
  inherited,
}: Annotations): AnnotationsJson {
  return {
    ...toProseFields({note}),
    ...(when !== undefined && {when}),
    ...(asOf !== undefined && {asOf}),
    ...(computed !== undefined && {computed}),
    ...(sources.length > 0 && {sources}),
    ...(citations && {citations}),
    ...(isDerived && {derived: true}),
    ...(isUnsourced && {unsourced: true}),
    ...(inherited && {inherited}),
  };
}

function toProseJson(prose: Prose): ProseJson {
  return {
    text: plainText(prose),
    ...(typeof prose !== 'string' && {inlines: prose}),
  };
}

/** The texts that are not undefined. */
function toProseFields<Name extends string>(
  texts: Readonly<Record<Name, Prose | undefined>>,
): {readonly [Key in Name]?: ProseJson} {
  return Object.fromEntries(
    Object.entries<Prose | undefined>(texts).flatMap(([name, prose]) =>
      prose === undefined ? [] : [[name, toProseJson(prose)]],
    ),
  ) as {readonly [Key in Name]?: ProseJson};
}
