import {cellFormat, claimFormat} from '../format/index.js';
import type {
  Cell,
  Claim,
  Criterion,
  Annotations,
  Value,
} from '../model/index.js';
import type {Place} from '../problems/problem.js';
import {findValueType} from '../values/index.js';
import {explainMistake} from '../values/mistakes/index.js';
import {plainText} from '../values/prose.js';
import type {Reading, Refusal, ValueType} from '../values/valueType.js';
import type {Context} from './context.js';
import {fieldsOf, isRefused, readFields, readList, readText} from './fields.js';
import {type Node} from './node.js';
import {readProse} from './prose.js';
import {isAvailabilityRange, readAvailability} from './availability.js';
import {readAnnotations} from './annotations.js';
import type {Sources} from './sources.js';
import {emptyStates} from './emptyStates.js';
import {checkQuotes} from './quotes.js';

const noAnnotations: Annotations = Object.freeze({sources: Object.freeze([])});

/**
 * Reads the answer of one subject to one criterion, in short form (the value
 * alone) or long form (fields). Undefined if it is invalid; reported then.
 */
export function readCell(
  node: Node,
  criterion: Criterion,
  of: string,
  sources: Sources,
  context: Context,
): Cell | undefined {
  const isValue =
    node.kind !== 'map' ||
    (findValueType(criterion.type)?.readRanges && isAvailabilityRange(node));
  if (isValue) {
    return readCellAnswer(node, criterion, of, noAnnotations, context);
  }
  const fields = fieldsOf(node, of, cellFormat, context);
  const annotations = readAnnotations(fields, of, sources, context);
  const value = fields.get('value');
  const disputed = fields.get('disputed');
  if (value && disputed) {
    context.report('two-answers', disputed.keyPlace, {}, value.keyPlace);
    return undefined;
  }
  if (disputed) {
    const claims = readClaims(disputed.value, criterion, of, sources, context);
    return claims && {state: 'disputed', claims, ...annotations};
  }
  if (!value) {
    // A misspelled or invalid "value" is already reported.
    const isReported = ['value', 'disputed'].some(
      (field) => fields.suggestions.has(field) || isRefused(node, field),
    );
    if (!isReported) {
      context.report('missing-field', fields.place, {field: 'value', of});
    }
    return undefined;
  }
  return readCellAnswer(value.value, criterion, of, annotations, context);
}

function findState(text: string) {
  return emptyStates.find(({word}) => word === text.trim().toLowerCase());
}

function readCellAnswer(
  node: Node,
  criterion: Criterion,
  of: string,
  annotations: Annotations,
  context: Context,
): Cell | undefined {
  const state = node.kind === 'text' ? findState(node.text) : undefined;
  if (state && node.kind === 'text') {
    if (node.text === state.word) {
      return {state: state.state, ...annotations};
    }
    // A text criterion would otherwise accept "N/A" as a value.
    context.report('unknown-word', node.place, {
      found: node.text,
      what: of,
      expected: emptyStates.map(({word}) => word),
      suggestion: state.word,
    });
    return undefined;
  }
  const value = readValue(node, criterion, of, annotations, context);
  return value && {state: 'value', value, ...annotations};
}

function readValue(
  node: Node,
  criterion: Criterion,
  of: string,
  annotations: Annotations,
  context: Context,
): Value | undefined {
  const type = findValueType(criterion.type);
  const reading = type && readTyped(node, criterion, type, of, context);
  if (!reading) {
    return undefined;
  }
  if ('refused' in reading) {
    // One value type made both the code and the details, so they match.
    const report = context.report as (
      code: Refusal['refused'],
      place: Place,
      details: Refusal['details'],
    ) => void;
    report(reading.refused, node.place, reading.details);
    return undefined;
  }
  checkQuotes(
    reading.value,
    annotations,
    node.place,
    type,
    findReader(type, criterion, context),
    context,
  );
  return type.isProse
    ? withProse(reading.value, node.place, of, context)
    : reading.value;
}

function readTyped(
  node: Node,
  criterion: Criterion,
  type: ValueType,
  of: string,
  context: Context,
): Reading | undefined {
  const {readRanges} = type;
  if (readRanges && node.kind !== 'text') {
    return readAvailability(node, {readRanges}, of, context);
  }
  if (node.kind !== 'list') {
    const typed = readText(node, of, context);
    if (typed === undefined) {
      return undefined;
    }
    const {readDecimal} = type;
    const isSettled = node.kind === 'text' && node.hasDecimalPoint === true;
    const reading =
      isSettled && readDecimal
        ? readDecimal(typed, criterion)
        : findReader(type, criterion, context)(typed);
    return 'refused' in reading
      ? explainMistake(reading, typed, type, criterion)
      : reading;
  }
  if (!type.readList) {
    const details = {what: of, type: type.name};
    context.report('needless-list', node.place, details);
    return undefined;
  }
  const state = node.items.find(
    (item) => item.kind === 'text' && findState(item.text),
  );
  if (state?.kind === 'text') {
    context.report('wrong-shape', state.place, {
      what: of,
      found: `"${state.text}" in a list`,
      expected: 'it alone, in place of the list',
    });
    return undefined;
  }
  const words = node.items.map((item) => readText(item, of, context));
  return words.every((word) => word !== undefined)
    ? type.readList(words, criterion)
    : undefined;
}

/** What reads the values of a criterion, prepared once. */
export function findReader(
  type: ValueType,
  criterion: Criterion,
  {valueReaders}: Context,
): (typed: string) => Reading {
  const reader =
    valueReaders.get(criterion) ??
    type.createReader?.(criterion) ??
    ((typed: string) => type.read(typed, criterion));
  valueReaders.set(criterion, reader);
  return reader;
}

function withProse(
  value: Value,
  place: Place,
  of: string,
  context: Context,
): Value {
  const prose = readProse(value.text, place, of, context);
  if (typeof prose === 'string') {
    return value;
  }
  const text = plainText(prose);
  return {...value, text, sortKey: text, prose};
}

function readClaims(
  node: Node,
  criterion: Criterion,
  of: string,
  sources: Sources,
  context: Context,
): readonly Claim[] | undefined {
  const list = readList(node, `disputed of ${of}`, context);
  if (!list) {
    return undefined;
  }
  if (list.items.length < cellFormat.disputed.min) {
    context.report('one-claim', list.place, {count: list.items.length});
    return undefined;
  }
  const claims = list.items.map((item) =>
    readClaim(item, criterion, of, sources, context),
  );
  return claims.every((claim) => claim !== undefined) ? claims : undefined;
}

function readClaim(
  node: Node,
  criterion: Criterion,
  of: string,
  sources: Sources,
  context: Context,
): Claim | undefined {
  const fields = readFields(node, `a claim of ${of}`, claimFormat, context);
  const entry = fields?.get('value');
  if (!fields || !entry) {
    return undefined;
  }
  const annotations = readAnnotations(fields, of, sources, context);
  if (!fields.get('source')) {
    context.report('claim-without-source', fields.place, {});
  }
  if (entry.value.kind === 'text' && findState(entry.value.text)) {
    const found = entry.value.text;
    context.report('claim-without-value', entry.value.place, {found});
    return undefined;
  }
  const value = readValue(entry.value, criterion, of, annotations, context);
  if (!value) {
    return undefined;
  }
  const claim = {value, ...annotations};
  context.places.set(claim, entry.value.place);
  return claim;
}
