import type {
  Cell,
  Criterion,
  Dataset,
  HistoryEvent,
  Source,
  Subject,
} from '../../model/index.js';
import {
  compareCells,
  findCellKind,
  type CellDifference,
} from './compareCells.js';
import {compareRecords, type FieldChange} from './compareRecords.js';
import {isSameContent} from './compareMeaning.js';
import type {ChoiceIds} from '../../values/chooseCells.js';
import {pairChoices} from './pairChoices.js';
import {
  matchItems,
  newIds,
  type Identified,
  type Likeness,
  type LikenessOf,
  type MatchedItems,
  type ItemPair,
} from './matchItems.js';

/** What has changed from one state of a dataset to another. */
export interface DatasetChanges {
  readonly was: Dataset;
  readonly is: Dataset;
  readonly subjects: MatchedItems<Subject>;
  readonly criteria: MatchedItems<Criterion>;
  readonly sources: MatchedItems<Source>;
  /** The cells that both states have and that do not say the same. */
  readonly cells: readonly CellChange[];
  /** Everything else: names, descriptions, scales, layers, history, guide. */
  readonly fields: readonly FieldChange[];
}

export interface CellChange extends CellDifference {
  readonly subject: ItemPair<Subject>;
  readonly criterion: ItemPair<Criterion>;
  /** For which choices of dimensions; empty if it is one value for all. */
  readonly choices: ChoiceIds;
  readonly was: Cell;
  readonly is: Cell;
}

/**
 * Compares two states of a dataset by the ids of what is in them, so that
 * order, layout, comments and files do not matter.
 */
export function compareDatasets(was: Dataset, is: Dataset): DatasetChanges {
  const bySubjectId = matchItems(was.subjects, is.subjects);
  const criteria = matchItems(
    was.criteria,
    is.criteria,
    likenessOfCriteria(was, is, bySubjectId.kept),
  );
  const subjects = matchItems(
    was.subjects,
    is.subjects,
    likenessOfSubjects(was, is, criteria.kept),
  );
  const sources = matchSources(was.sources, is.sources);
  const renamed = newIds([...subjects.renamed, ...sources.renamed]);
  return {
    was,
    is,
    subjects,
    criteria,
    sources,
    cells: compareAllCells(was, is, subjects, criteria, sources),
    fields: [
      ...compareRecords(
        {...was, guide: renameIds(was.guide, renamed)},
        is,
        'dataset',
        listed,
      ),
      ...compareSections(was, is),
      ...subjects.kept.flatMap((pair) =>
        compareRecords(pair.was, pair.is, `subject ${pair.is.id}`, [
          ...ofItems,
          'cells',
        ]),
      ),
      ...criteria.kept.flatMap((pair) => compareCriterion(pair, was, is)),
      ...sources.kept.flatMap((pair) =>
        compareRecords(pair.was, pair.is, `source ${pair.is.id}`, ofItems),
      ),
      ...compareHistory(renameIds(was.history, renamed), is.history),
    ],
  };
}

/** The fields of a dataset that are compared part by part, or are its name. */
const listed = [
  'file',
  'criteria',
  'dimensions',
  'groups',
  'scales',
  'layers',
  'subjects',
  'subjectGroups',
  'sources',
  'history',
  'claims',
  // The values inherit it.
  'provenance',
  'valuesProvenance',
];

function compareAllCells(
  was: Dataset,
  is: Dataset,
  subjects: MatchedItems<Subject>,
  criteria: MatchedItems<Criterion>,
  sources: MatchedItems<Source>,
): readonly CellChange[] {
  const renamedSources = newIds(sources.renamed);
  const columns = toColumns(was, is, criteria.kept);
  return subjects.kept.flatMap((subject) =>
    columns.flatMap(({pair: criterion, from, to}) => {
      const cells = {was: subject.was.cells[from], is: subject.is.cells[to]};
      return pairChoices(cells, criterion, {was, is}).flatMap((pair) => {
        const difference = compareCells(
          pair.was,
          pair.is,
          criterion,
          renamedSources,
        );
        return difference ? [{subject, criterion, ...pair, ...difference}] : [];
      });
    }),
  );
}

interface Column {
  readonly pair: ItemPair<Criterion>;
  /** Its place among the cells of a subject, before and now. */
  readonly from: number;
  readonly to: number;
}

function toColumns(
  was: Dataset,
  is: Dataset,
  pairs: readonly ItemPair<Criterion>[],
): readonly Column[] {
  const places = ({criteria}: Dataset) =>
    new Map(criteria.map((each, index) => [each, index]));
  const [before, now] = [places(was), places(is)];
  return pairs.map((pair) => ({
    pair,
    from: before.get(pair.was) ?? -1,
    to: now.get(pair.is) ?? -1,
  }));
}

function likenessOfCriteria(
  was: Dataset,
  is: Dataset,
  subjects: readonly ItemPair<Subject>[],
): LikenessOf<Criterion> {
  const placeIn = ({criteria}: Dataset, criterion: Criterion) =>
    criteria.indexOf(criterion);
  const compare = (a: Criterion, b: Criterion) => {
    const [from, to] = [placeIn(was, a), placeIn(is, b)];
    return countEqual(
      subjects.map((each) => [each.was.cells[from], each.is.cells[to]]),
      {was: a, is: b},
    );
  };
  return {
    compare,
    width: subjects.length,
    keyOf: (item, isNew) => {
      const place = placeIn(isNew ? is : was, item);
      return keyOfCells(
        subjects.map((each) => (isNew ? each.is : each.was).cells[place]),
      );
    },
  };
}

function likenessOfSubjects(
  was: Dataset,
  is: Dataset,
  criteria: readonly ItemPair<Criterion>[],
): LikenessOf<Subject> {
  const columns = toColumns(was, is, criteria);
  const compare = (a: Subject, b: Subject) => {
    const counts = columns.map(({pair, from, to}) =>
      countEqual([[a.cells[from], b.cells[to]]], pair),
    );
    return {
      known: sum(counts.map(({known}) => known)),
      equal: sum(counts.map(({equal}) => equal)),
    };
  };
  return {
    compare,
    width: columns.length,
    keyOf: (item, isNew) =>
      keyOfCells(columns.map(({from, to}) => item.cells[isNew ? to : from])),
  };
}

type CellPair = readonly [Cell | undefined, Cell | undefined];

function countEqual(
  pairs: readonly CellPair[],
  criterion: ItemPair<Criterion>,
): Likeness {
  const known = pairs.filter((pair) =>
    pair.some((cell) => cell && cell.state !== 'unknown'),
  );
  const equal = known.filter(
    ([a, b]) => a && b && saysTheSame(a, b, criterion),
  );
  return {known: known.length, equal: equal.length};
}

function saysTheSame(
  was: Cell,
  is: Cell,
  criterion: ItemPair<Criterion>,
): boolean {
  const kind = findCellKind(was, is, criterion);
  return kind === undefined || kind === 'rewritten';
}

/** What cells say, as one text. */
function keyOfCells(cells: readonly (Cell | undefined)[]): string {
  return JSON.stringify(
    cells.map((cell) =>
      cell?.state === 'value'
        ? cell.value.text
        : cell?.state === 'disputed'
          ? cell.claims.map(({value}) => value.text)
          : {state: cell?.state},
    ),
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, each) => total + each, 0);
}

/** A source with a new id is the same if its address is, or its title. */
function matchSources(
  was: readonly Source[],
  is: readonly Source[],
): MatchedItems<Source> {
  const ids = new Set(is.map(({id}) => id));
  const missing = new Map(
    was
      .filter(({id}) => !ids.has(id))
      .map((each) => [identityOf(each), each.id]),
  );
  return matchItems(
    was,
    is.map((each) => {
      const earlier = missing.get(identityOf(each));
      return earlier === undefined || was.some(({id}) => id === each.id)
        ? each
        : Object.assign({}, each, {was: earlier});
    }),
  ) as MatchedItems<Source>;
}

function identityOf({url, title, authors, published}: Source): string {
  return url ?? JSON.stringify([title, authors, published]);
}

/** Fields that name a thing, or that the values inherit. */
const ofItems = ['id', 'was', 'provenance'];

function compareCriterion(
  {was, is}: ItemPair<Criterion>,
  datasetWas: Dataset,
  dataset: Dataset,
): readonly FieldChange[] {
  const hasSameScale = was.scaleId !== undefined && was.scaleId === is.scaleId;
  const hasSameGroup = was.groupId !== undefined && was.groupId === is.groupId;
  return compareRecords(was, is, `criterion ${is.id}`, [
    ...ofItems,
    // The dataset declares them.
    'units',
    // A change of a scale or of a group is reported once, there.
    ...(hasSameScale ? ['scale', 'markers'] : []),
    ...(hasSameScale &&
    hasLabelsOfScale(was, datasetWas) &&
    hasLabelsOfScale(is, dataset)
      ? ['labels']
      : []),
    ...(hasSameGroup ? ['group'] : []),
  ]);
}

function hasLabelsOfScale(
  {labels, scaleId}: Criterion,
  {scales = []}: Dataset,
): boolean {
  const words = scales.find(({id}) => id === scaleId)?.words ?? [];
  return (
    labels === undefined ||
    isSameContent(
      labels,
      words.map(({name}) => name),
    )
  );
}

/** The same content with the new ids of subjects and sources. */
function renameIds<T>(content: T, renamed: ReadonlyMap<string, string>): T {
  if (renamed.size === 0 || content === undefined) {
    return content;
  }
  return JSON.parse(
    JSON.stringify(content, (key, value: unknown) =>
      (key === 'subjects' || key === 'sources') && Array.isArray(value)
        ? value.map((id: string) => renamed.get(id) ?? id)
        : value,
    ),
  ) as T;
}

/** The sections whose entries have ids and are not subjects or criteria. */
function compareSections(was: Dataset, is: Dataset): readonly FieldChange[] {
  const units = ({criteria}: Dataset) =>
    criteria.find((each) => each.units)?.units;
  return [
    ...compareSection(was.layers, is.layers, 'layer'),
    ...compareSection(was.dimensions, is.dimensions, 'dimension'),
    ...compareSection(was.scales, is.scales, 'scale'),
    ...compareSection(was.groups, is.groups, 'group'),
    ...compareSection(was.subjectGroups, is.subjectGroups, 'subject group'),
    ...compareSection(was.claims, is.claims, 'claim'),
    ...(isSameContent(units(was), units(is))
      ? []
      : [{of: 'dataset', field: 'units', was: units(was), is: units(is)}]),
  ];
}

function compareSection(
  was: readonly Identified[] = [],
  is: readonly Identified[] = [],
  noun: string,
): readonly FieldChange[] {
  const {kept, added, removed} = matchItems(was, is);
  return [
    ...kept.flatMap((pair) =>
      compareRecords(pair.was, pair.is, `${noun} ${pair.is.id}`, ofItems),
    ),
    ...added.map((each) => ({
      of: `${noun} ${each.id}`,
      field: 'id',
      was: undefined,
      is: each.id,
    })),
    ...removed.map((each) => ({
      of: `${noun} ${each.id}`,
      field: 'id',
      was: each.id,
      is: undefined,
    })),
  ];
}

/** Events have no ids: one that is changed is removed and added. */
function compareHistory(
  was: readonly HistoryEvent[],
  is: readonly HistoryEvent[],
): readonly FieldChange[] {
  const keys = (events: readonly HistoryEvent[]) =>
    new Map(events.map((each) => [JSON.stringify(each), each]));
  const [before, now] = [keys(was), keys(is)];
  const titleOf = ({date, title}: HistoryEvent) => `${date} ${title}`;
  return [
    ...[...before]
      .filter(([key]) => !now.has(key))
      .map(([, event]) => ({
        of: 'history',
        field: 'event',
        was: titleOf(event),
        is: undefined,
      })),
    ...[...now]
      .filter(([key]) => !before.has(key))
      .map(([, event]) => ({
        of: 'history',
        field: 'event',
        was: undefined,
        is: titleOf(event),
      })),
  ];
}
