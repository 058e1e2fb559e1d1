import {layOut, selectionOf, shownCriteria} from '../../embeds/layOut.js';
import type {Query} from '../../embeds/query.js';
import type {Dataset} from '../../model/index.js';
import type {Language} from '../../values/language.js';
import {cellLabel} from '../../views/cellLabel.js';
import type {FactView} from '../../views/fact.js';
import {isolate} from '../../views/isolate.js';
import type {TableView} from '../../views/table.js';
import type {Translate} from '../../views/view.js';

/** What a card says under its title. */
export interface CardContent {
  readonly rows: readonly CardRow[];
  /** The names of the two subjects whose values are in the rows. */
  readonly heads?: readonly [string, string];
  /** The names of all subjects that the page compares. */
  readonly names: readonly string[];
}

/** A fact of a card. */
export interface CardRow {
  readonly label: string;
  /** One value, or two under the heads. */
  readonly values: readonly CardValue[];
}

export interface CardValue {
  readonly text: string;
  /** Whether it is surely the best of those that the page shows. */
  readonly isBest?: true;
  /** The other end of the order. */
  readonly last?: string;
}

/** An embed of a page, with the dataset that it shows. */
export interface CardEmbed {
  readonly dataset: Dataset;
  readonly query: Query;
}

interface CardLanguage {
  readonly language: Language;
  readonly say: Translate;
}

const mostFacts = 3;

/** The facts that decide in what a table or a chart shows. */
export function readTableFacts(
  {dataset, query}: CardEmbed,
  {language, say}: CardLanguage,
): CardContent | undefined {
  const selection = selectionOf(dataset, query);
  const criteria = shownCriteria(dataset, query);
  if (!selection || criteria.length === 0) {
    return undefined;
  }
  const ids = selection.subjects.map(({id}) => id).join();
  const asked = new Map<string, string>([
    ...[...query].filter(([name]) =>
      dataset.dimensions?.some(({id}) => id === name),
    ),
    ['view', 'table'] as const,
    ['subjects', ids] as const,
    ['criteria', criteria.join()] as const,
  ]);
  const layOutSorted = (sort?: string) => {
    const full =
      sort === undefined ? asked : new Map([...asked, ['sort', sort]]);
    const result = layOut(dataset, full, {language, say});
    return 'issues' in result ? undefined : (result.laidOut.props as TableView);
  };
  const view = layOutSorted();
  if (!view) {
    return undefined;
  }
  const names = view.subjects.map(({name}) => name);
  const [first, second, third] = view.subjects;
  if (first && second && !third) {
    const heads = [first.name, second.name] as const;
    const rows = compareTwo(view, say);
    return {rows, names, ...(rows.length > 0 && {heads})};
  }
  const best = listBest(view, say);
  const rows = !second
    ? listValues(view, say)
    : best.length > 0
      ? best
      : listExtremes(view, layOutSorted, say);
  return {rows, names};
}

/** What the facts of a text say, for pages without a table. */
export function readTextFacts(
  embeds: readonly CardEmbed[],
  {language, say}: CardLanguage,
): CardContent | undefined {
  const rows = new Map<string, CardRow>();
  for (const {dataset, query} of embeds) {
    const cell = query.get('cell');
    const result =
      cell !== undefined &&
      query.get('view') === 'fact' &&
      rows.size < mostFacts
        ? layOut(dataset, query, {language, say, findPage: () => ''})
        : undefined;
    if (result && 'laidOut' in result) {
      const view = result.laidOut.props as FactView;
      if (view.subject !== undefined && view.cell.state === 'value') {
        const text = joinName(view.subject, cellLabel(view.cell, say));
        rows.set(cell ?? '', {label: view.criterion, values: [{text}]});
      }
    }
  }
  return rows.size > 0 ? {rows: [...rows.values()], names: []} : undefined;
}

/** The criteria in which two subjects differ, those with a better one first. */
function compareTwo(
  {criteria, subjects}: TableView,
  say: Translate,
): readonly CardRow[] {
  const rows = criteria.flatMap(({name}, at) => {
    const cells = subjects.flatMap(({cells: all}) => all[at] ?? []);
    const values = cells.map((cell) => ({
      text: cellLabel(cell, say),
      ...(cell.best === 'best' && {isBest: true as const}),
    }));
    const isKnown = cells.every(({state}) => state === 'value');
    return isKnown && values[0]?.text !== values[1]?.text
      ? [{label: name, values}]
      : [];
  });
  const isDecided = ({values}: CardRow) => values.some(({isBest}) => isBest);
  return [
    ...rows.filter(isDecided),
    ...rows.filter((row) => !isDecided(row)),
  ].slice(0, mostFacts);
}

/** The best of several in each criterion that surely has one or two. */
function listBest(
  {criteria, subjects}: TableView,
  say: Translate,
): readonly CardRow[] {
  return criteria
    .flatMap(({name: label}, at) => {
      const best = subjects.flatMap(({name, cells}) => {
        const cell = cells[at];
        return cell?.best === 'best' ? [{name, cell}] : [];
      });
      const [first, second, third] = best;
      if (!first || third) {
        return [];
      }
      const text = second
        ? [first, second].map(({name}) => isolate(name, label)).join(', ')
        : joinName(first.name, cellLabel(first.cell, say));
      return [{label, values: [{text, isBest: true as const}]}];
    })
    .slice(0, mostFacts);
}

/** The first and the last of several, where no one is surely the best. */
function listExtremes(
  {criteria}: TableView,
  layOutSorted: (sort: string) => TableView | undefined,
  say: Translate,
): readonly CardRow[] {
  return criteria
    .filter(({better}) => better !== undefined)
    .slice(0, mostFacts)
    .flatMap(({id, name: label, better}) => {
      const sort = `${id}:${better === 'higher' ? 'desc' : 'asc'}`;
      const sorted = layOutSorted(sort);
      const at = sorted?.criteria.findIndex((each) => each.id === id) ?? -1;
      const known = (sorted?.subjects ?? []).flatMap(({name, cells}) => {
        const cell = cells[at];
        return cell?.state === 'value'
          ? [joinName(name, cellLabel(cell, say))]
          : [];
      });
      const [first, last] = [known[0], known.at(-1)];
      return first !== undefined && last !== undefined && known.length > 1
        ? [{label, values: [{text: first, last}]}]
        : [];
    });
}

function listValues(
  {criteria, subjects: [subject]}: TableView,
  say: Translate,
): readonly CardRow[] {
  return criteria
    .flatMap(({name}, at) => {
      const cell = subject?.cells[at];
      return cell?.state === 'value'
        ? [{label: name, values: [{text: cellLabel(cell, say)}]}]
        : [];
    })
    .slice(0, mostFacts);
}

function joinName(name: string, value: string): string {
  return `${isolate(name, value)}: ${isolate(value, name)}`;
}

/** The same as a card, in words. */
export function describeCard(
  title: string,
  {rows, heads, names}: CardContent,
  say: Translate,
): string {
  const best = say('theme.comparison.cell.best');
  const sentences = rows.map(({label, values}) => {
    const said = values.map(({text, isBest, last}, index) => {
      const head = heads?.[index];
      const value = isBest
        ? `${text} (${best})`
        : [text, ...(last === undefined ? [] : [last])].join('; ');
      return head === undefined ? value : `${head} ${value}`;
    });
    return `${label}: ${said.join('; ')}`;
  });
  const listed = heads ? [] : names.slice(0, 12);
  return [
    title,
    ...sentences,
    ...(listed.length > 0 ? [listed.join(', ')] : []),
  ]
    .map((each) => each.replace(/[.\s]+$/, ''))
    .join('. ')
    .concat('.');
}
