import type {Criterion, Dataset, FindPage} from '../model/index.js';
import {readAge} from '../values/readAge.js';
import {arrangeByParent} from './arrangeByParent.js';
import {plotCriterion} from './axis/plotCriterion.js';
import {findShownParents} from './findShownParents.js';
import {
  axisScales,
  controlSets,
  orientations,
  type Attribute,
  type AxisScaleName,
  type ControlSet,
  type Orientation,
  type ReportIssue,
  type Selection,
  type Sort,
} from './view.js';

/** The attributes of an embed, as typed. */
export type RawAttributes = Partial<Readonly<Record<Attribute, string>>>;

/** Checks what an embed asks for against its dataset. */
export function readSelection(
  dataset: Dataset,
  typed: RawAttributes,
  refuse: ReportIssue,
  findPage: FindPage = () => undefined,
): Selection {
  const subjects = pickById(
    dataset.subjects,
    typed.subjects,
    (found, expected) => refuse('unknown-subject', {found, expected}),
  );
  const parents = findShownParents(subjects, dataset);
  const criteria = pickById(
    dataset.criteria,
    typed.criteria,
    (found, expected) => refuse('unknown-criterion', {found, expected}),
  );
  const [criterion, to, x, y] = (
    [typed.criterion, typed.to, typed.x, typed.y] as const
  ).map((id) => readCriterionAttribute(dataset, id, refuse));
  const scale = readAxisScale(typed.scale, refuse);
  const sort = readSort(dataset, typed.sort, refuse);
  const page = readPage(typed.page, refuse, findPage);
  const computed = readComputed(typed, refuse);
  const cell = computed
    ? undefined
    : readCellAttribute(dataset, typed.cell, refuse);
  const claims = pickById(
    dataset.claims ?? [],
    typed.claims,
    (found, expected) => refuse('unknown-claim', {found, expected}),
  );
  const controls = readControls(typed.controls, refuse);
  return {
    subjects: arrangeByParent(subjects, ({id}) => parents.get(id)),
    namesSubjects: splitIds(typed.subjects).length > 0,
    criteria,
    namesCriteria: splitIds(typed.criteria).length > 0,
    marked: readMarked(
      dataset,
      typed.marks,
      {criteria, subjects, scale},
      refuse,
    ),
    hasMark: readFlag('mark', typed.mark, refuse),
    ...(criterion && {criterion}),
    ...(to && {to}),
    ...(typed.since !== undefined && {since: typed.since}),
    ...(splitIds(typed.claims).length > 0 && {claims}),
    ...(scale && {scale}),
    ...(x && {x}),
    ...(y && {y}),
    ...(sort && {sort}),
    orientation: readOrientation(typed.orientation, refuse),
    ...(controls && {controls}),
    ...(cell && {cell}),
    ...(computed && {computed}),
    ...(page !== undefined && {page}),
  };
}

function pickById<Item extends {readonly id: string}>(
  items: readonly Item[],
  typed: string | undefined,
  refuse: (found: string, expected: readonly string[]) => void,
): readonly Item[] {
  const ids = splitIds(typed);
  if (ids.length === 0) {
    return items;
  }
  const picked = new Set<Item>();
  for (const id of ids) {
    const item = items.find((each) => each.id === id);
    if (item) {
      picked.add(item);
    } else {
      refuse(
        id,
        items.map((each) => each.id),
      );
    }
  }
  return [...picked];
}

/** The criteria with marks, of those that a table shows. */
function readMarked(
  dataset: Dataset,
  typed: string | undefined,
  {
    criteria,
    subjects,
    scale,
  }: Pick<Selection, 'criteria' | 'subjects'> & {
    readonly scale: AxisScaleName | undefined;
  },
  refuse: ReportIssue,
): readonly Criterion[] {
  if (splitIds(typed).length === 0) {
    return [];
  }
  return pickById(criteria, typed, (found, expected) =>
    refuse('unknown-criterion', {found, expected}),
  ).filter((criterion) =>
    plotCriterion(
      dataset,
      {...(scale && {scale})},
      criterion,
      subjects,
      'the marks of ::comparison-table',
      refuse,
    ),
  );
}

function splitIds(typed = ''): readonly string[] {
  return typed.split(/[\s,]+/).filter(Boolean);
}

function readCellAttribute(
  {subjects, criteria}: Dataset,
  typed: string | undefined,
  refuse: ReportIssue,
): Selection['cell'] {
  if (typed === undefined) {
    return undefined;
  }
  const [, subjectId, criterionId] =
    /^([^.\s]+)\.([^.\s]+)$/.exec(typed.trim()) ?? [];
  if (subjectId === undefined || criterionId === undefined) {
    refuse('bad-cell', {found: typed});
    return undefined;
  }
  const subject = subjects.find(({id}) => id === subjectId);
  if (!subject) {
    const expected = subjects.map(({id}) => id);
    refuse('unknown-subject', {found: subjectId, expected});
  }
  const criterion = readCriterionAttribute({criteria}, criterionId, refuse);
  return subject && criterion && {subject, criterion};
}

/** The expression of a computed fact, which names no cell of its own. */
function readComputed(
  {is, cell = '', unit, digits, fresh}: RawAttributes,
  refuse: ReportIssue,
): Selection['computed'] {
  if (is === undefined) {
    for (const [attribute, value] of Object.entries({unit, digits, fresh})) {
      if (value !== undefined) {
        refuse('missing-is', {found: attribute});
      }
    }
    return undefined;
  }
  if (cell.trim() !== '') {
    refuse('cell-and-is', {found: cell});
  }
  const isValid = /^(?:[1-9]|1[0-5])$/.test(digits ?? '1');
  if (digits !== undefined && !isValid) {
    const expected = ['a number from 1 to 15'];
    refuse('unknown-word', {found: digits, what: 'digits', expected});
  }
  const maxDays = fresh === undefined ? undefined : readAge(fresh);
  if (fresh !== undefined && maxDays === undefined) {
    refuse('bad-age', {found: fresh});
  }
  return {
    is,
    ...(unit !== undefined && {unit: unit.trim()}),
    ...(digits !== undefined && isValid && {digits: Number(digits)}),
    ...(maxDays !== undefined && {maxDays}),
  };
}

/**
 * The address of the page, with the part of it that is named; only that part if
 * it is on the same page.
 */
function readPage(
  typed: string | undefined,
  refuse: ReportIssue,
  findPage: FindPage,
): string | undefined {
  if (typed === undefined) {
    return undefined;
  }
  if (typed.startsWith('#')) {
    return typed;
  }
  const [file = '', ...part] = typed.split(/(?=#)/);
  const address = findPage(file);
  if (address === undefined) {
    refuse('missing-page', {found: typed, what: 'page'});
    return undefined;
  }
  return address + part.join('');
}

function readCriterionAttribute(
  {criteria}: Pick<Dataset, 'criteria'>,
  typed: string | undefined,
  refuse: ReportIssue,
): Criterion | undefined {
  const found = criteria.find(({id}) => id === typed?.trim());
  if (typed !== undefined && !found) {
    const expected = criteria.map(({id}) => id);
    refuse('unknown-criterion', {found: typed, expected});
  }
  return found;
}

const directions = {asc: 'ascending', desc: 'descending'} as const;

function readSort(
  {criteria}: Dataset,
  typed: string | undefined,
  refuse: ReportIssue,
): Sort | undefined {
  if (typed === undefined) {
    return undefined;
  }
  const [, criterion, word] =
    /^([a-z0-9-]+)(?::(asc|desc))?$/.exec(typed) ?? [];
  if (criterion === undefined) {
    refuse('bad-sort', {found: typed});
    return undefined;
  }
  if (!readCriterionAttribute({criteria}, criterion, refuse)) {
    return undefined;
  }
  const direction = directions[word === 'desc' ? 'desc' : 'asc'];
  return {criterion, direction};
}

function readAxisScale(
  typed: string | undefined,
  refuse: ReportIssue,
): AxisScaleName | undefined {
  const found = axisScales.find((each) => each === typed);
  if (typed !== undefined && !found) {
    refuse('unknown-word', {found: typed, what: 'scale', expected: axisScales});
  }
  return found;
}

/** An attribute without a value is true. */
function readFlag(
  name: Attribute,
  typed: string | undefined,
  refuse: ReportIssue,
): boolean {
  const expected = ['true', 'false'];
  if (typed === undefined || typed === '') {
    return typed === '';
  }
  if (!expected.includes(typed)) {
    refuse('unknown-word', {found: typed, what: name, expected});
  }
  return typed === 'true';
}

function readOrientation(
  typed: string | undefined,
  refuse: ReportIssue,
): Orientation {
  const found = orientations.find((each) => each === typed);
  if (typed !== undefined && !found) {
    const what = 'orientation';
    refuse('unknown-word', {found: typed, what, expected: orientations});
  }
  return found ?? 'subjects-as-rows';
}

function readControls(
  typed: string | undefined,
  refuse: ReportIssue,
): ControlSet | undefined {
  const found = controlSets.find((each) => each === typed);
  if (typed !== undefined && !found) {
    const what = 'controls';
    refuse('unknown-word', {found: typed, what, expected: controlSets});
  }
  return found;
}
