import type {Cell, Criterion, DatasetDimension} from '../model/index.js';
import {keyOfChoice, combineChoices} from '../values/chooseCells.js';
import {isAvailabilityRange} from './availability.js';
import type {Context} from './context.js';
import type {DatasetDimensions} from './dimensions.js';
import {commentOf, isRefused} from './fields.js';
import {isNothing, type Entry, type MapNode, type Node} from './node.js';

/** Whether a value is a map of choices, not the long form of one value. */
export function isChoiceMap(node: Node): node is MapNode {
  return (
    node.kind === 'map' &&
    node.entries.size > 0 &&
    !node.entries.has('value') &&
    !node.entries.has('disputed') &&
    !isAvailabilityRange(node)
  );
}

/**
 * The dimension of which a value names a choice although its criterion has no
 * dimension.
 */
export function findNeedlessChoice(
  node: Node,
  {by}: Criterion,
  dimensions: DatasetDimensions,
): {readonly entry: Entry; readonly dimension: DatasetDimension} | undefined {
  if (by || !isChoiceMap(node)) {
    return undefined;
  }
  for (const entry of node.entries.values()) {
    for (const dimension of dimensions.values()) {
      if (dimension?.choices.some(({id}) => id === entry.key)) {
        return {entry, dimension};
      }
    }
  }
  return undefined;
}

/** What cells of one value for each choice are read with. */
interface ChoiceReader {
  readonly subject: string;
  readonly criterion: Criterion;
  /** Those of the criterion. */
  readonly dimensions: readonly DatasetDimension[];
  /** Reads one value; undefined if it is refused. */
  readonly read: (entry: Entry) => Cell | undefined;
  /** Takes the place of a refused value. */
  readonly invalid: Cell;
}

/**
 * Reads a value that may differ for each choice. A missing choice is unknown:
 * few price lists name every region.
 *
 * @returns The cell for the first choices, with those for the others.
 */
export function readCellChoices(
  entry: Entry,
  reader: ChoiceReader,
  context: Context,
): Cell {
  const {dimensions, invalid} = reader;
  if (dimensions.length === 0 || !isChoiceMap(entry.value)) {
    return reader.read(entry) ?? invalid;
  }
  const cells = readLevel(entry, dimensions, reader, context);
  const [first = '', ...others] = listKeys(dimensions);
  const own = cells.get(first) ?? invalid;
  const choices = others.map((key) => [key, cells.get(key) ?? invalid]);
  const cell: Cell = {...own, choices: Object.fromEntries(choices)};
  const place = context.places.get(own) ?? entry.keyPlace;
  context.places.set(cell, place);
  return cell;
}

function listKeys(dimensions: readonly DatasetDimension[]): readonly string[] {
  const ids = dimensions.map(({id}) => id);
  return combineChoices(ids, dimensions).map((chosen) =>
    keyOfChoice(ids, dimensions, chosen),
  );
}

/** The cells below a level, by the choices of the dimensions from there. */
function readLevel(
  entry: Entry,
  dimensions: readonly DatasetDimension[],
  reader: ChoiceReader,
  context: Context,
): ReadonlyMap<string, Cell> {
  const {value: node} = entry;
  const [dimension, ...below] = dimensions;
  const forAll = (cell: Cell | undefined, of = dimensions) =>
    new Map(listKeys(of).map((key) => [key, cell ?? reader.invalid]));
  if (!dimension || !isChoiceMap(node)) {
    return forAll(reader.read(entry));
  }
  const ids = dimension.choices.map(({id}) => id);
  for (const {key, keyPlace} of node.entries.values()) {
    if (!ids.includes(key)) {
      const details = {found: key, dimension: dimension.id, expected: ids};
      context.report('unknown-choice', keyPlace, details);
    }
  }
  const readChoice = (id: string): ReadonlyMap<string, Cell> => {
    const choice = node.entries.get(id);
    if (choice && !isNothing(choice.value)) {
      return readLevel(choice, below, reader, context);
    }
    if (choice) {
      reportMissing(choice, reader, context);
    }
    if (choice || isRefused(node, id)) {
      return forAll(undefined, below);
    }
    const unknown: Cell = {state: 'unknown', sources: []};
    context.places.set(unknown, entry.keyPlace);
    return forAll(unknown, below);
  };
  return new Map(
    ids.flatMap((id) =>
      [...readChoice(id)].map(
        ([key, cell]) => [key === '' ? id : `${id}/${key}`, cell] as const,
      ),
    ),
  );
}

function reportMissing(
  {key, keyPlace, value}: Entry,
  {criterion, subject}: ChoiceReader,
  {report}: Context,
): void {
  const comment = commentOf(value);
  report('missing-value', keyPlace, {
    criterion: criterion.id,
    name: `${criterion.name}, ${key}`,
    subject,
    ...(comment !== undefined && {comment}),
  });
}
