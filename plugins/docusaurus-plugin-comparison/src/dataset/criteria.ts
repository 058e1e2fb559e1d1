import {criterionFormat} from '../format/index.js';
import type {
  Criterion,
  SubjectReference,
  UnitDeclaration,
} from '../model/index.js';
import type {Place} from '../problems/problem.js';
import {findValueType, typeNames} from '../values/index.js';
import {isCurrency} from '../values/currencies.js';
import type {ValueType} from '../values/valueType.js';
import type {Context} from './context.js';
import type {DatasetDimensions} from './dimensions.js';
import {readCriterionUnit} from './criterionUnit.js';
import {readEarlierId} from './earlierId.js';
import {readEntries} from './entries.js';
import {readFields, readList, readText, type Fields} from './fields.js';
import type {Entry, Node} from './node.js';
import {readKnownIds} from './knownIds.js';
import {readScalars} from './scalars.js';
import {readLabels} from './labels.js';
import {readProvenance} from './provenance.js';
import {markersOf, type Scales} from './scales.js';
import type {Sources} from './sources.js';
import type {CriterionGroups} from './criterionGroups.js';

/** How many dimensions the values of a criterion may depend on. */
export const maxDimensions = 2;

type CriterionFields = Fields<typeof criterionFormat>;

/** Every criterion by id; undefined for one that was refused. */
export type Criteria = ReadonlyMap<string, Criterion | undefined>;

/** The sections that criteria refer to. */
export interface CriterionVocabulary {
  readonly dimensions: DatasetDimensions;
  readonly scales: Scales;
  readonly units: readonly UnitDeclaration[];
  readonly criterionGroups: CriterionGroups;
  readonly sources: Sources;
  /** What a value of the type `subject` may be. */
  readonly subjects: readonly SubjectReference[];
}

/** Reads the section `criteria`. */
export function readCriteria(
  node: Node,
  vocabulary: CriterionVocabulary,
  context: Context,
): Criteria {
  return readEntries(node, 'criteria', 'criterion', context, (id, value) =>
    readCriterion(id, value, vocabulary, context),
  );
}

function readCriterion(
  id: string,
  node: Node,
  vocabulary: CriterionVocabulary,
  context: Context,
): Criterion | undefined {
  const {scales, units, criterionGroups, sources, subjects} = vocabulary;
  const of = `criterion "${id}"`;
  const fields = readFields(node, of, criterionFormat, context);
  if (!fields) {
    return undefined;
  }
  const {
    name,
    group,
    is,
    description,
    better,
    lower,
    higher,
    sortBy,
    ...dates
  } = readScalars(fields, context);
  const provenance = readProvenance(fields, dates, sources, context);
  const described = criterionGroups.get(group ?? '');
  const typeName = fields.word('type', typeNames);
  const type = typeName === undefined ? undefined : findValueType(typeName);
  if (!type) {
    return undefined;
  }
  const isMeasured = type.units !== undefined || type.bounds === 'date';
  const needless = [
    ...(isMeasured ? [] : (['lower', 'higher'] as const)),
    ...(type.needs === 'unit' ? [] : (['show', 'bare', 'negative'] as const)),
    ...(type.name === 'list' ? [] : (['repeats'] as const)),
  ].filter((field) => refuseNeedless(fields, field, id, type, context));
  if (is !== undefined && !type.isFigure) {
    refuseNeedless(fields, 'is', id, type, context);
    return undefined;
  }
  const by = readBy(fields, id, vocabulary.dimensions, context);
  const scale = readScale(fields, id, type, scales, context);
  const currency = readCurrency(fields, id, type, context);
  const ofUnit = needed(fields, 'unit', id, type, context)
    ? readCriterionUnit(fields, units, context)
    : undefined;
  if (
    name === undefined ||
    needless.length > 0 ||
    (type.needs === 'scale' && !scale) ||
    (type.needs === 'currency' && currency === undefined) ||
    (type.needs === 'unit' && !ofUnit) ||
    (['scale', 'currency', 'unit'] as const).some(
      (field) => type.needs !== field && fields.get(field),
    )
  ) {
    return undefined;
  }
  const criterion: Criterion = {
    id,
    name,
    type: type.name,
    ...(group !== undefined && {group: described?.name ?? group}),
    ...(described && {groupId: described.id}),
    ...(provenance && {provenance}),
    ...(description !== undefined && {description}),
    ...(by && {by}),
    ...(is !== undefined && {is}),
    ...(better && {better}),
    ...(lower !== undefined && {lower}),
    ...(higher !== undefined && {higher}),
    ...scale,
    ...(type.takesSubjects && {subjects}),
    ...(fields.flag('repeats') && {repeats: true}),
    ...(currency !== undefined && {currency}),
    ...ofUnit,
    ...(sortBy && sortBy !== criterionFormat.sortBy.assumed && {sortBy}),
  };
  const labels = readLabels(fields, criterion, type, context);
  return {
    ...criterion,
    ...(labels && {labels}),
    ...readEarlierId(fields, 'a criterion', context),
  };
}

/** The dimensions on which the values of a criterion depend, if any. */
function readBy(
  fields: CriterionFields,
  id: string,
  dimensions: DatasetDimensions,
  context: Context,
): readonly string[] | undefined {
  const entry = fields.get('by');
  if (!entry) {
    return undefined;
  }
  const {report} = context;
  const {of} = fields;
  if (fields.get('is')) {
    report('needless-field', entry.keyPlace, {field: 'by', of});
    return undefined;
  }
  const found = readKnownIds(
    entry.value,
    `by of ${of}`,
    dimensions,
    'unknown-dimension',
    context,
  );
  const limit = maxDimensions;
  if (found.length > limit) {
    const details = {criterion: id, found, limit};
    report('too-many-dimensions', entry.value.place, details);
    return undefined;
  }
  const by = found.filter((each) => dimensions.get(each));
  return by.length > 0 ? by : undefined;
}

/** The fields of a criterion that say what its words are. */
type ScaleFields = Pick<Criterion, 'scale' | 'scaleId' | 'labels' | 'markers'>;

function readScale(
  fields: CriterionFields,
  id: string,
  type: ValueType,
  scales: Scales,
  context: Context,
): ScaleFields | undefined {
  const entry = needed(fields, 'scale', id, type, context);
  if (!entry) {
    return undefined;
  }
  const {value: node} = entry;
  return node.kind === 'text' && scales.size > 0
    ? findScale(node.text, node.place, scales, context)
    : readWordList(node, `scale of criterion "${id}"`, context);
}

function findScale(
  found: string,
  place: Place,
  scales: Scales,
  {report}: Context,
): ScaleFields | undefined {
  if (!scales.has(found)) {
    report('unknown-scale', place, {found, expected: [...scales.keys()]});
  }
  const scale = scales.get(found);
  if (!scale) {
    return undefined;
  }
  const markers = markersOf(scale);
  return {
    scale: scale.words.map(({id}) => id),
    scaleId: scale.id,
    labels: scale.words.map(({name}) => name),
    ...(markers && {markers}),
  };
}

function readWordList(
  node: Node,
  what: string,
  context: Context,
): ScaleFields | undefined {
  const list = readList(node, what, context);
  if (!list) {
    return undefined;
  }
  if (list.items.length === 0) {
    context.report('empty-list', list.place, {what});
    return undefined;
  }
  const words = new Set<string>();
  for (const item of list.items) {
    const word = readText(item, `a word of the ${what}`, context);
    if (word !== undefined && words.has(word)) {
      context.report('duplicate-word', item.place, {word, what});
    } else if (word !== undefined) {
      words.add(word);
    }
  }
  return {scale: [...words]};
}

function readCurrency(
  fields: CriterionFields,
  id: string,
  type: ValueType,
  context: Context,
): string | undefined {
  const entry = needed(fields, 'currency', id, type, context);
  const found = entry && fields.text('currency');
  if (found === undefined || isCurrency(found)) {
    return found;
  }
  const upper = found.toUpperCase();
  const details = {
    found,
    criterion: id,
    ...(isCurrency(upper) && {suggestion: upper}),
  };
  context.report('unknown-currency', entry?.value.place, details);
  return undefined;
}

/** A field that one type needs and no other takes. */
function needed(
  fields: CriterionFields,
  field: NonNullable<ValueType['needs']>,
  criterion: string,
  type: ValueType,
  {report}: Context,
): Entry | undefined {
  const entry = fields.get(field);
  if (type.needs === field && !entry) {
    const place = fields.get('type')?.value.place;
    const of = `criterion "${criterion}"`;
    if (field === 'unit') {
      report('missing-field', place, {field, of});
    } else {
      const code = field === 'scale' ? 'missing-scale' : 'missing-currency';
      report(code, place, {criterion});
    }
  }
  return type.needs !== field &&
    refuseNeedless(fields, field, criterion, type, {report})
    ? undefined
    : entry;
}

/** Reports a field that the type of a criterion does not take, if it is there. */
function refuseNeedless(
  fields: CriterionFields,
  field: keyof typeof criterionFormat,
  criterion: string,
  type: ValueType,
  {report}: Pick<Context, 'report'>,
): boolean {
  const entry = fields.get(field);
  if (entry) {
    const of = `criterion "${criterion}"`;
    report('needless-field', entry.keyPlace, {field, type: type.name, of});
  }
  return entry !== undefined;
}
