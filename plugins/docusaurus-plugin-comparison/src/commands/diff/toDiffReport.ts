import {annotationsOf} from '../../claims/changes/annotationsOf.js';
import type {CellChange} from '../../claims/changes/compareDatasets.js';
import {
  annotationNames,
  type AnnotationName,
} from '../../claims/changes/compareCells.js';
import {newIds, type MatchedItems} from '../../claims/changes/matchItems.js';
import {normalizeText} from '../../claims/normalizeText.js';
import type {Cell, Criterion} from '../../model/index.js';
import {limitProblems} from '../../problems/formats/limit.js';
import {toJsonProblem} from '../../problems/formats/json.js';
import {Lines} from '../../problems/position.js';
import type {Problem, SourceFile} from '../../problems/problem.js';
import type {SiteChanges} from '../../site/changes/compareSites.js';
import {
  datasetName,
  type ComparedDataset,
  type StateDataset,
} from '../../site/changes/matchDatasets.js';
import {nameChoice, type ChoiceIds} from '../../values/chooseCells.js';
import type {
  DiffReport,
  ItemKind,
  ReportedField,
  ReportedItem,
  ReportedRename,
  ReportedValue,
} from './diffReport.js';

/** The changes as data that every format prints. */
export function toDiffReport(changes: SiteChanges): DiffReport {
  const lineOf = createLineFinder();
  const {compared} = changes.datasets;
  const cells = compared.flatMap((data) => {
    const renamedSources = newIds(data.changes.sources.renamed);
    return data.changes.cells.map((cell) => ({
      cell,
      value: toReportedValue(data, cell, renamedSources),
    }));
  });
  const byCell = new Map(cells.map(({cell, value}) => [cell.is, value]));
  const ofKind = (kinds: readonly string[]) =>
    cells.map(({value}) => value).filter(({kind}) => kinds.includes(kind));
  const values = ofKind(['value', 'state', 'dispute']);
  const rewritten = ofKind(['rewritten']);
  const structure = toStructure(changes);
  const countClaims = (verdict: string) =>
    changes.claims.changed.filter(({is}) => is === verdict).length;
  const countAnnotations = (name: AnnotationName) =>
    cells.filter(({value}) => value.annotations.includes(name)).length;
  const [note = 0, when = 0, asOf = 0, sources = 0, quotes = 0, derived = 0] =
    annotationNames.map(countAnnotations);
  return {
    version: 1,
    from: changes.from,
    to: changes.to,
    compared: true,
    problems: {from: [], to: []},
    summary: {
      claims: {
        fails: countClaims('fails'),
        open: countClaims('open'),
        holds: countClaims('holds'),
        added: changes.claims.added,
        removed: changes.claims.removed,
      },
      best: changes.best.length,
      sentences: changes.sentences.length,
      facts: changes.facts.length,
      guides: changes.guides.answers.length,
      questions: changes.guides.questions.length,
      axes: changes.axes.length,
      pages: changes.pages.length,
      values: values.length,
      rewritten: rewritten.length,
      annotations: {note, when, asOf, sources, quotes, derived},
      added: structure.added.length,
      removed: structure.removed.length,
      renamed: structure.renamed.length,
      changed: structure.changed.length,
      total: changes.counts,
    },
    claims: changes.claims.changed.map(
      ({claim: {file, statement}, was, is, cells: read, since}) => ({
        path: file.path,
        line: lineOf(file, statement.place.start),
        text: statement.words,
        if: normalizeText(statement.condition ?? ''),
        was: was ?? null,
        is,
        cells: read,
        since: since.flatMap((cell) => {
          const value = byCell.get(cell);
          return value
            ? [
                {
                  cell: nameOfCell(value),
                  was: value.was,
                  is: value.is,
                },
              ]
            : [];
        }),
      }),
    ),
    best: changes.best.map((each) => ({
      ...dataPlace(each.data),
      criterion: each.criterion.id,
      ...toChoices(each.choices),
      name: nameForChoices(each.data, each.criterion, each.choices),
      was: each.was.map(({id}) => id),
      is: each.is.map(({id}) => id),
      wasNames: each.was.map(({name}) => name),
      isNames: each.is.map(({name}) => name),
      tables: each.tables,
      pages: each.pages,
    })),
    facts: changes.facts.map(({data, fact, cell, was, is}) => ({
      path: fact.file.path,
      line: lineOf(fact.file, fact.embed.place.start),
      cell: `${data.name}.${cell}`,
      was,
      is,
    })),
    sentences: changes.sentences.map(({file, parts, facts: [first]}) => ({
      path: file.path,
      line: lineOf(file, first?.fact.embed.place.start ?? 0),
      parts: parts.map((part) =>
        typeof part === 'string' ? part : {was: part.was, is: part.is},
      ),
    })),
    guides: changes.guides.answers.map(({data, path, was, is}) => ({
      ...dataPlace(data),
      questions: path.map(([ask, answer]) => ({ask, answer})),
      was: was ?? null,
      is: is ?? null,
    })),
    questions: changes.guides.questions.map(({data, was, is, isNegated}) => ({
      ...dataPlace(data),
      was,
      is,
      isNegated,
    })),
    axes: changes.axes.map(({chart: {file, embed}, name, isLogarithmic}) => ({
      path: file.path,
      line: lineOf(file, embed.place.start),
      name,
      was: isLogarithmic ? 'linear' : 'logarithmic',
      is: isLogarithmic ? 'logarithmic' : 'linear',
    })),
    pages: changes.pages,
    values,
    rewritten,
    annotations: ofKind(['annotations']),
    structure,
  };
}

/** The report of two states that were not compared, since one has errors. */
export function toErrorReport(
  [from, to]: readonly [string, string],
  errors: {
    readonly from: readonly Problem[];
    readonly to: readonly Problem[];
  },
): DiffReport {
  const toJson = (problems: readonly Problem[]) => {
    const lines = new Map<SourceFile, Lines>();
    return limitProblems(problems).listed.map((each) =>
      toJsonProblem(each, lines, (path) => path),
    );
  };
  const empty = toDiffReport({
    from,
    to,
    claims: {changed: [], added: 0, removed: 0, count: 0},
    best: [],
    facts: [],
    sentences: [],
    guides: {answers: [], questions: []},
    axes: [],
    pages: [],
    datasets: {compared: [], added: [], removed: []},
    counts: {datasets: 0, cells: 0, claims: 0},
  });
  return {
    ...empty,
    compared: false,
    problems: {from: toJson(errors.from), to: toJson(errors.to)},
  };
}

/** Whether anything has changed that a report names. */
export function hasChanges({summary}: DiffReport): boolean {
  const {claims, annotations, total: _, ...counts} = summary;
  return [claims, annotations, counts].some((group) =>
    Object.values(group).some((count) => count > 0),
  );
}

function createLineFinder(): (file: SourceFile, offset: number) => number {
  const known = new Map<SourceFile, Lines>();
  return (file, offset) => {
    const lines = known.get(file) ?? new Lines(file);
    known.set(file, lines);
    return lines.positionOf(offset).line;
  };
}

function dataPlace({name, is}: ComparedDataset) {
  return {data: name, path: is.id};
}

function toReportedValue(
  data: ComparedDataset,
  {subject, criterion, was, is, choices, kind, annotations}: CellChange,
  renamedSources: ReadonlyMap<string, string>,
): ReportedValue {
  const before = cellSources(was).map((id) => renamedSources.get(id) ?? id);
  const now = cellSources(is);
  return {
    ...dataPlace(data),
    subject: subject.is.id,
    criterion: criterion.is.id,
    ...toChoices(choices),
    names: [subject.is.name, nameForChoices(data, criterion.is, choices)],
    kind,
    was: cellText(was),
    is: cellText(is),
    annotations,
    sources: {
      removed: before.filter((id) => !now.includes(id)),
      added: now.filter((id) => !before.includes(id)),
    },
  };
}

/** For which choices of dimensions something is; nothing if it depends on none. */
function toChoices(choices: ChoiceIds): Pick<ReportedValue, 'choices'> {
  return choices.size === 0 ? {} : {choices: Object.fromEntries(choices)};
}

/** The name of a criterion, with those of choices. */
function nameForChoices(
  {is}: ComparedDataset,
  criterion: Criterion,
  choices: ChoiceIds,
): string {
  const {dimensions = []} = is.dataset;
  return choices.size === 0
    ? criterion.name
    : nameChoice(criterion, dimensions, choices).name;
}

/** A cell by ids: `small.price (us)`. */
function nameOfCell({subject, criterion, choices = {}}: ReportedValue): string {
  const ids = Object.values(choices);
  return `${subject}.${criterion}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}`;
}

/** The sources of a cell and of the sides of its dispute. */
function cellSources(cell: Cell): readonly string[] {
  const parts = cell.state === 'disputed' ? [cell, ...cell.claims] : [cell];
  return [...new Set(parts.flatMap((each) => annotationsOf(each).sources))];
}

function cellText(cell: Cell): string {
  switch (cell.state) {
    case 'value':
      return cell.value.text;
    case 'disputed':
      return `disputed: ${cell.claims.map(({value}) => value.text).join(' or ')}`;
    default:
      return cell.state === 'not-applicable' ? 'n/a' : 'unknown';
  }
}

function toStructure({
  datasets: {compared, added, removed},
}: SiteChanges): DiffReport['structure'] {
  const toDatasetItem = ({id, dataset}: StateDataset): ReportedItem => ({
    kind: 'dataset',
    data: datasetName(id),
    path: id,
    id,
    name: dataset.title,
  });
  const lists = compared.flatMap((data) => {
    const {subjects, criteria, sources} = data.changes;
    return [
      toItems(data, 'subject', subjects, ({name}) => name),
      toItems(data, 'criterion', criteria, ({name}) => name),
      toItems(data, 'source', sources, ({title}) => title),
    ];
  });
  // Sources are many, and say least.
  const inOrder = <T extends {readonly kind: ItemKind}>(items: readonly T[]) =>
    itemKinds.flatMap((kind) => items.filter((each) => each.kind === kind));
  return {
    added: [
      ...added.map(toDatasetItem),
      ...inOrder(lists.flatMap((each) => each.added)),
    ],
    removed: [
      ...removed.map(toDatasetItem),
      ...inOrder(lists.flatMap((each) => each.removed)),
    ],
    renamed: [
      ...compared
        .filter(({was, is}) => was.id !== is.id)
        .map((data): ReportedRename => ({
          kind: 'dataset',
          ...dataPlace(data),
          was: data.was.id,
          is: data.is.id,
        })),
      ...inOrder(lists.flatMap((each) => each.renamed)),
    ],
    changed: compared.flatMap((data) =>
      data.changes.fields
        // Its answers and questions are listed one by one.
        .filter(({field}) => field !== 'guide')
        .map(({of, field, was, is}): ReportedField => ({
          ...dataPlace(data),
          of,
          field,
          was: fieldText(was),
          is: fieldText(is),
        })),
    ),
  };
}

const itemKinds: readonly ItemKind[] = [
  'dataset',
  'subject',
  'criterion',
  'source',
];

function toItems<T extends {readonly id: string}>(
  data: ComparedDataset,
  kind: ItemKind,
  {added, removed, renamed}: MatchedItems<T>,
  nameOf: (item: T) => string,
) {
  const toItem = (item: T): ReportedItem => ({
    kind,
    ...dataPlace(data),
    id: item.id,
    name: nameOf(item),
  });
  return {
    added: added.map(toItem),
    removed: removed.map(toItem),
    renamed: renamed.map((pair): ReportedRename => ({
      kind,
      ...dataPlace(data),
      was: pair.was.id,
      is: pair.is.id,
    })),
  };
}

/** The content of a field; of marked text and lists, as JSON. */
function fieldText(content: unknown): string | null {
  return content === undefined
    ? null
    : typeof content === 'string'
      ? content
      : JSON.stringify(content);
}
