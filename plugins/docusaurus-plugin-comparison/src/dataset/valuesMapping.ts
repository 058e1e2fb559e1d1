import {
  columnFormat,
  delimiters,
  dialectFormat,
  type RecordFormat,
} from '../format/index.js';
import type {Place} from '../problems/problem.js';
import type {Context} from './context.js';
import {readFields, readMap, readText, type Fields} from './fields.js';
import type {MapNode, Node, TextNode} from './node.js';

export type Delimiter = (typeof delimiters)[number];

/** How a file of values is read that was not written for its dataset. */
export interface ValuesMapping {
  readonly delimiter: Delimiter;
  /** The path to the list in a JSON file; undefined for other files. */
  readonly property: string | undefined;
  readonly decimalChar: string;
  /** Whether the dataset says so, which settles what a point means. */
  readonly declaresDecimalChar: boolean;
  readonly groupChar: string;
  /** The column that names the subjects. */
  readonly id?: TextNode;
  /** By their names in the file. */
  readonly columns: ReadonlyMap<string, MappedColumn>;
  /** "unknown" or "n/a", by the texts in place of a value. */
  readonly missingValues: ReadonlyMap<string, string>;
  readonly ignoresOthers: boolean;
}

/** What a column of the file contains. */
export interface MappedColumn {
  /** A criterion, a field of a subject, or more about a value. */
  readonly target: TextNode;
  readonly keyPlace: Place;
  readonly suffix?: string;
  /** What each text means; undefined if each is what it says. */
  readonly words?: ReadonlyMap<string, string>;
}

/** How a file is read if its dataset names only its path. */
export function plainMapping(path: string): ValuesMapping {
  return {
    delimiter: path.endsWith('.tsv') ? '\t' : ',',
    property: path.endsWith('.json') ? '' : undefined,
    decimalChar: '.',
    declaresDecimalChar: false,
    groupChar: '',
    columns: new Map(),
    missingValues: new Map(),
    ignoresOthers: false,
  };
}

/** Whether a file is read as one that was written for its dataset. */
export function isPlainMapping({
  property,
  id,
  columns,
  missingValues,
  ignoresOthers,
  declaresDecimalChar,
  groupChar,
}: ValuesMapping): boolean {
  return (
    property === undefined &&
    !id &&
    !ignoresOthers &&
    columns.size + missingValues.size === 0 &&
    !declaresDecimalChar &&
    groupChar === ''
  );
}

/**
 * Reads the fields of the long form of `values` that say how to read the file.
 * Those that are text are checked with the rest of the dataset.
 */
export function readMapping(
  {entries}: MapNode,
  path: string,
  context: Context,
): ValuesMapping {
  const plain = plainMapping(path);
  const dialect = readPart(entries.get('dialect')?.value, 'dialect', context);
  const id = entries.get('id')?.value;
  const others = entries.get('others')?.value;
  const missing = entries.get('missingValues')?.value;
  const columns = entries.get('columns')?.value;
  const delimiter = dialect?.word('delimiter', delimiters);
  const decimalChar = dialect?.word(
    'decimalChar',
    dialectFormat.decimalChar.words,
  );
  return {
    delimiter: delimiters.find((each) => each === delimiter) ?? plain.delimiter,
    property:
      plain.property === undefined
        ? undefined
        : (dialect?.text('property') ?? plain.property),
    decimalChar: decimalChar ?? '.',
    declaresDecimalChar: decimalChar !== undefined,
    groupChar: dialect?.text('groupChar') ?? '',
    ...(id?.kind === 'text' && id.text !== '' && {id}),
    columns: columns ? readMappedColumns(columns, context) : plain.columns,
    missingValues: missing
      ? readReplacements(missing, 'missingValues', context, ['unknown', 'n/a'])
      : plain.missingValues,
    ignoresOthers: others?.kind === 'text' && others.text === 'ignore',
  };
}

function readPart(
  node: Node | undefined,
  of: string,
  context: Context,
): Fields<typeof dialectFormat> | undefined {
  return node && readFields(node, of, dialectFormat, context);
}

function readMappedColumns(
  node: Node,
  context: Context,
): ReadonlyMap<string, MappedColumn> {
  const columns = new Map<string, MappedColumn>();
  for (const {key, keyPlace, value} of readMap(
    node,
    'columns',
    context,
  )?.entries.values() ?? []) {
    const column = readMappedColumn(key, value, context);
    if (column) {
      columns.set(key, {...column, keyPlace});
    }
  }
  return columns;
}

function readMappedColumn(
  name: string,
  node: Node,
  context: Context,
): Omit<MappedColumn, 'keyPlace'> | undefined {
  const of = `column "${name}"`;
  if (node.kind === 'text') {
    const target = readText(node, of, context);
    return target === undefined ? undefined : {target: node};
  }
  const fields = readFields<RecordFormat>(node, of, columnFormat, context);
  const target = fields?.get('criterion')?.value;
  const suffix = fields?.text('suffix');
  const words = fields?.get('words')?.value;
  return target?.kind === 'text'
    ? {
        target,
        ...(suffix !== undefined && {suffix}),
        ...(words && {words: readReplacements(words, of, context)}),
      }
    : undefined;
}

function readReplacements(
  node: Node,
  of: string,
  context: Context,
  expected?: readonly string[],
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const {key, value} of readMap(node, of, context)?.entries.values() ??
    []) {
    const what = `"${key}" of ${of}`;
    const found = readText(value, what, context);
    if (found !== undefined && expected && !expected.includes(found)) {
      context.report('unknown-word', value.place, {found, what, expected});
    } else if (found !== undefined) {
      texts.set(key, found);
    }
  }
  return texts;
}
