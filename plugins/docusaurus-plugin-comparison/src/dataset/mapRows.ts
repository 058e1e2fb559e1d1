import type {Place, SourceFile} from '../problems/problem.js';
import {findValueType} from '../values/index.js';
import type {Context} from './context.js';
import type {CsvCell, CsvRow} from './csv.js';
import {FreeIds, toSlug} from './slug.js';
import type {MappedColumn, ValuesMapping} from './valuesMapping.js';

/** What the columns of a file may contain. */
export interface ColumnTargets {
  /** The type of each criterion. */
  readonly types: ReadonlyMap<string, string>;
  /** Fields of a subject. */
  readonly fields: readonly string[];
  /** Whether a name is that of another column, such as "price.source". */
  isAnnotation(name: string): boolean;
  /** Whether the YAML names a subject. */
  isNamed(id: string): boolean;
}

/**
 * Turns the rows of a file into those of a file that was written for the
 * dataset: the id first, columns by the names that the dataset has for them, and
 * texts as its cells have them. Each text keeps its place in the file. Problems
 * are reported; the result is undefined if no row can be used.
 */
export function mapRows(
  [header, ...records]: readonly CsvRow[],
  mapping: ValuesMapping,
  targets: ColumnTargets,
  file: SourceFile,
  context: Context,
): readonly CsvRow[] | undefined {
  const {report} = context;
  if (!header) {
    report('csv-header', {file, start: 0, end: 0}, {found: ''});
    return undefined;
  }
  const names = header.map(({text}) => text);
  if (findMappingProblems(names, mapping, targets, context) > 0) {
    return undefined;
  }
  const columns = readColumnNames(header, mapping, targets);
  const idAt = names.indexOf(mapping.id?.text ?? 'id');
  const id = header[idAt];
  if (!id) {
    report('csv-header', header[0].place, {found: header[0].text});
    return undefined;
  }
  const namesSubjects =
    mapping.id !== undefined &&
    columns.every((column) => column?.target !== 'name');
  const shown = columns.flatMap((column, at) =>
    column && column.target !== 'id' ? [{...column, at}] : [],
  );
  const head: CsvRow = [
    {...id, text: 'id'},
    ...shown.map(({target, at}) => ({...(header[at] ?? id), text: target})),
    ...(namesSubjects ? [{...id, text: 'name'}] : []),
  ];
  const toId = mapping.id ? createIds() : (text: string) => text;
  return [
    head,
    ...records.flatMap((record): readonly CsvRow[] => {
      const typed = record[idAt];
      if (!typed || record.length !== header.length) {
        const [found, expected] = [record.length, header.length];
        report('csv-cells', record[0].place, {found, expected});
        return [];
      }
      const key = toId(typed.text);
      const name = targets.isNamed(key) ? '' : typed.text;
      return [
        [
          {...typed, text: key},
          ...shown.map(({at, ...column}) =>
            mapCell(record[at] ?? typed, column, mapping, context),
          ),
          ...(namesSubjects ? [{...typed, text: name}] : []),
        ],
      ];
    }),
  ];
}

/** A column that is used. */
interface ReadColumn extends Pick<MappedColumn, 'suffix' | 'words'> {
  readonly target: string;
  readonly kind: 'figure' | 'value' | 'other';
}

function readColumnNames(
  header: CsvRow,
  {columns, ignoresOthers, id}: ValuesMapping,
  targets: ColumnTargets,
): readonly (ReadColumn | undefined)[] {
  const isUnmapped = columns.size === 0;
  return header.map(({text}) => {
    const mapped = columns.get(text);
    const target = mapped?.target.text ?? text;
    const isUsed =
      mapped !== undefined ||
      (id?.text !== text &&
        (!ignoresOthers || (isUnmapped && isTarget(target, targets))));
    const type = findValueType(targets.types.get(target) ?? '');
    return isUsed
      ? {
          target,
          ...(mapped?.suffix !== undefined && {suffix: mapped.suffix}),
          ...(mapped?.words && {words: mapped.words}),
          kind: type?.isFigure ? 'figure' : type ? 'value' : 'other',
        }
      : undefined;
  });
}

function isTarget(
  name: string,
  {types, fields, isAnnotation}: ColumnTargets,
): boolean {
  return types.has(name) || fields.includes(name) || isAnnotation(name);
}

/** Reports columns that are not in the file or mean nothing; returns how many. */
function findMappingProblems(
  names: readonly string[],
  {columns, id}: ValuesMapping,
  targets: ColumnTargets,
  {report}: Context,
): number {
  let count = 0;
  const seen = new Map<string, Place>();
  const lookFor = (found: string, place: Place) => {
    if (!names.includes(found)) {
      count += 1;
      report('missing-column', place, {found, expected: names});
    }
  };
  if (id) {
    lookFor(id.text, id.place);
  }
  for (const [name, {target, keyPlace}] of columns) {
    lookFor(name, keyPlace);
    const first = seen.get(target.text);
    if (!isTarget(target.text, targets)) {
      const expected = [...targets.types.keys(), ...targets.fields];
      report('csv-column', target.place, {found: target.text, expected});
      count += 1;
    } else if (first) {
      report('duplicate-key', target.place, {key: target.text}, first);
      count += 1;
    }
    seen.set(target.text, target.place);
  }
  return count;
}

/**
 * Makes the function that gives a text its id. Texts that differ have ids that
 * differ: of "margin-left" and "marginLeft", the second gets a number.
 */
function createIds(): (text: string) => string {
  const ids = new Map<string, string>();
  const free = new FreeIds();
  return (text) => {
    const slug = toSlug(text, 's');
    if (slug === undefined) {
      // What has no letter is reported as typed.
      return text;
    }
    const known = ids.get(text);
    if (known !== undefined) {
      // The same text twice is reported.
      return known;
    }
    const id = free.take(slug);
    ids.set(text, id);
    return id;
  };
}

function mapCell(
  cell: CsvCell,
  {target, kind, suffix = '', words}: ReadColumn,
  {missingValues, decimalChar, declaresDecimalChar, groupChar}: ValuesMapping,
  {report}: Context,
): CsvCell {
  const {text, place} = cell;
  const state = missingValues.get(text);
  if (state !== undefined) {
    // A subject may lack a field: "unknown" is not a name.
    return {...cell, text: kind === 'other' ? '' : state};
  }
  if (text === '') {
    return cell;
  }
  if (words) {
    const word = words.get(text);
    if (word === undefined) {
      const expected = [...words.keys(), ...missingValues.keys()];
      const what = `column of "${target}"`;
      report('unknown-word', place, {found: text, what, expected});
      return {...cell, text: '', isRefused: true};
    }
    return {...cell, text: word};
  }
  const figure = kind === 'figure' ? ungroup(text, groupChar) : text;
  if (kind === 'figure' && decimalChar === ',' && /\d\.\d/.test(figure)) {
    // A point that nobody declared may separate thousands.
    const reading = withPoint(figure.replaceAll('.', ''));
    report('ambiguous-figure', place, {found: text, readings: [reading]});
    return {...cell, text: '', isRefused: true};
  }
  const value =
    kind === 'figure' && decimalChar === ',' ? withPoint(figure) : figure;
  const isSettled = kind === 'figure' && declaresDecimalChar;
  return value === text && suffix === '' && !isSettled
    ? cell
    : {
        ...cell,
        text: value + suffix,
        ...(isSettled && {hasDecimalPoint: true}),
      };
}

/** A figure without what separates its groups of three digits. */
function ungroup(text: string, groupChar: string): string {
  return groupChar === ''
    ? text
    : text.replaceAll(/(?<!\d)\d+(?:\D\d{3})+(?!\d)/g, (digits) =>
        digits.replaceAll(groupChar, ''),
      );
}

/** A figure with a point before its decimals, as datasets have it. */
function withPoint(text: string): string {
  return text.replaceAll(/(\d),(?=\d)/g, '$1.');
}
