import type {UnitDeclaration} from '../model/index.js';
import {UnitProblem} from '../values/units/unitProblem.js';
import {declareUnits} from '../values/units/unitWords.js';
import type {Context} from './context.js';
import {readList, readMap, readText} from './fields.js';
import type {Node} from './node.js';

const prefixWords = ['si', 'big', 'iec'] as const;
/** Each criterion of a quantity knows all of them. */
const maxUnits = 100;

const unitFieldNames = ['is', 'also', 'prefixes'];

/** Reads the section `units`; a unit that is refused is left out. */
export function readUnitSection(
  node: Node,
  context: Context,
): readonly UnitDeclaration[] {
  const map = readMap(node, 'units', context, 'fields');
  const units: UnitDeclaration[] = [];
  let words = declareUnits([]);
  if ((map?.entries.size ?? 0) > maxUnits) {
    const hint = `A dataset has at most ${maxUnits} units of its own.`;
    context.report('bad-unit', node.place, {found: 'units', hint});
    return units;
  }
  for (const {key, keyPlace, value} of map?.entries.values() ?? []) {
    const unit = readDeclaration(key, value, context);
    if (!unit) {
      continue;
    }
    try {
      words = declareUnits([unit], words);
      units.push(unit);
    } catch (problem) {
      if (!(problem instanceof UnitProblem)) {
        throw problem;
      }
      const {hint, found = key} = problem;
      const code = problem.code === 'unit-taken' ? 'unit-taken' : 'bad-unit';
      context.report(code, keyPlace, {found, hint});
    }
  }
  return units;
}

function readDeclaration(
  word: string,
  node: Node,
  context: Context,
): UnitDeclaration | undefined {
  const of = `unit "${word}"`;
  if (node.kind !== 'map') {
    const is = readText(node, of, context);
    return is === undefined ? undefined : {word, is};
  }
  const unknown = [...node.entries.values()].find(
    ({key}) => !unitFieldNames.includes(key),
  );
  if (unknown) {
    const details = {field: unknown.key, of, expected: unitFieldNames};
    context.report('unknown-field', unknown.keyPlace, details);
    return undefined;
  }
  const text = (name: string) => {
    const field = node.entries.get(name)?.value;
    return field && readText(field, `${name} of ${of}`, context);
  };
  const is = text('is') ?? 'counted';
  const typed = text('prefixes');
  const prefixes = prefixWords.find((each) => each === typed);
  if (typed !== undefined && !prefixes) {
    const what = `prefixes of ${of}`;
    const details = {found: typed, what, expected: prefixWords};
    context.report(
      'unknown-word',
      node.entries.get('prefixes')?.value.place,
      details,
    );
    return undefined;
  }
  const others = node.entries.get('also')?.value;
  const items = others && readList(others, `also of ${of}`, context)?.items;
  const also = items?.flatMap(
    (item) => readText(item, `also of ${of}`, context) ?? [],
  );
  return {word, is, ...(also && {also}), ...(prefixes && {prefixes})};
}
