import {isDeepStrictEqual} from 'node:util';
import {
  Document,
  isMap,
  parseDocument,
  Scalar,
  type ParsedNode,
  type YAMLMap,
  YAMLSeq,
} from 'yaml';
import {applyEdits, type TextEdit} from '../problems/applyEdits.js';
import {
  findPair,
  locateValue,
  printValueName,
  type LocatedValue,
  type ValueName,
} from './locateValue.js';

/** A value that a script sets, with what is said of it. */
export interface ValueUpdate extends ValueName {
  /** As a person types it: `26.4 ms`, `yes`, or the words of a list. */
  readonly value: string | readonly string[];
  /** The id of a source, or several. */
  readonly source?: string | readonly string[];
  /** The date for which it holds: `2026-06-30`. */
  readonly asOf?: string;
  /** The condition under which it holds, such as the machine. */
  readonly when?: string;
  readonly note?: string;
}

/**
 * Sets values in the YAML of a dataset. All other text stays as it is, with its
 * comments. What an update does not give of a value stays, too.
 *
 * @returns The new text. Whether a value fits its criterion is for the check.
 * @throws {Error} If the text is no YAML, if it has no such subject, criterion
 *   or choice, or if a value is disputed, set twice or in another file.
 */
export function setValues(
  text: string,
  updates: readonly ValueUpdate[],
): string {
  const seen = new Set<string>();
  // Of each cell, one value: those for its choices may be in one text.
  const rounds = new Map<number, ValueUpdate[]>();
  const counts = new Map<string, number>();
  for (const update of updates) {
    const name = printValueName(update);
    if (seen.has(name)) {
      throw new Error(`${name} is set twice. Set it once.`);
    }
    seen.add(name);
    const cell = printValueName({...update, choices: {}});
    const count = counts.get(cell) ?? 0;
    counts.set(cell, count + 1);
    rounds.set(count, [...(rounds.get(count) ?? []), update]);
  }
  return [...rounds.values()].reduce(setRound, text);
}

/** Sets values of different cells. */
function setRound(text: string, updates: readonly ValueUpdate[]): string {
  const document = parseYaml(text);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const file: EditedText = {text, lineEnd, extended: new Set()};
  const expected = document.toJS() as unknown;
  const edits = updates.flatMap((update) => {
    const located = locateValue(document, update);
    const fields = givenFields(update);
    setExpected(expected, update.subject, located, fields);
    return editCell(file, located, fields, printValueName(update));
  });
  const next = applyEdits(text, edits);
  // An anchor may have been lost, for example.
  if (!isDeepStrictEqual(parseYaml(next).toJS(), expected)) {
    throw new Error(
      'The values cannot be set without a change of others. Write them out where the file repeats them with anchors and aliases.',
    );
  }
  return next;
}

type YamlText = string | readonly string[];
type CellFields = readonly (readonly [field: string, content: YamlText])[];

interface EditedText {
  readonly text: string;
  readonly lineEnd: string;
  /** The maps that got a pair, so that the next one needs a comma. */
  readonly extended: Set<YAMLMap.Parsed>;
}

function parseYaml(text: string): Document.Parsed {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    prettyErrors: true,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error) {
    throw new Error(`The dataset is no YAML: ${error.message}`, {cause: error});
  }
  return document;
}

/** What is given of a cell, in the order in which people write it. */
function givenFields({
  value,
  when,
  asOf,
  note,
  source,
}: ValueUpdate): CellFields {
  return Object.entries({value, when, asOf, note, source}).flatMap(
    ([field, content]) =>
      content === undefined ? [] : [[field, content] as const],
  );
}

function editCell(
  file: EditedText,
  {map, key, rest}: LocatedValue,
  fields: CellFields,
  name: string,
): readonly TextEdit[] {
  const cell = findPair(map, key)?.value;
  if (isMap(cell)) {
    if (findPair(cell, 'disputed')) {
      throw new Error(`${name} is disputed. Decide by hand what it says.`);
    }
    return fields.map(([field, content]) => {
      const known = findPair(cell, field)?.value;
      return known
        ? replaceNode(file, known, toFlow(content))
        : insertPair(file, cell, field, toFlow(content));
    });
  }
  const typed = rest.reduceRight(
    (content, choice) => `{${choice}: ${content}}`,
    printUpdatedCell(fields),
  );
  return [
    cell ? replaceNode(file, cell, typed) : insertPair(file, map, key, typed),
  ];
}

function printUpdatedCell(fields: CellFields): string {
  const [only, ...others] = fields;
  return only && others.length === 0
    ? toFlow(only[1])
    : `{${fields.map(([field, content]) => `${field}: ${toFlow(content)}`).join(', ')}}`;
}

/** A text or a list in one line of YAML, for any place. */
function toFlow(content: YamlText): string {
  return typeof content === 'string'
    ? toFlowText(content)
    : `[${content.map(toFlowText).join(', ')}]`;
}

/** A text, in quotes where it needs them in braces. */
function toFlowText(text: string): string {
  const list = new YAMLSeq();
  list.flow = true;
  list.add(new Scalar(text));
  const document = new Document(list, {schema: 'failsafe'});
  const options = {lineWidth: 0, flowCollectionPadding: false} as const;
  return document.toString(options) === `[${text}]\n`
    ? text
    : JSON.stringify(text);
}

function replaceNode(
  {text}: EditedText,
  {range: [start, end]}: ParsedNode,
  typed: string,
): TextEdit {
  // A block of text ends with its last line end.
  const replaced = text.slice(start, end).trimEnd();
  const space = /[\s,[{]/.test(text.charAt(start - 1)) ? '' : ' ';
  return {start, end: start + replaced.length, text: space + typed};
}

/** Adds a pair after the last one of a map. */
function insertPair(
  {text, lineEnd, extended}: EditedText,
  map: YAMLMap.Parsed,
  key: string,
  typed: string,
): TextEdit {
  const pair = `${key}: ${typed}`;
  const last = map.items.at(-1);
  const end = last && (last.value ?? last.key).range[1];
  if (map.flow) {
    const at = end ?? map.range[0] + 1;
    const lead = end === undefined && !extended.has(map) ? '' : ', ';
    extended.add(map);
    return {start: at, end: at, text: lead + pair};
  }
  const start = map.range[0];
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (end === undefined || /[\r\n]/.test(text.charAt(end - 1))) {
    return {start, end: start, text: pair + lineEnd + indent};
  }
  // A comment may follow the last value in its line.
  const lineStop = text.indexOf(lineEnd, end);
  const at = lineStop === -1 ? text.length : lineStop;
  return {start: at, end: at, text: lineEnd + indent + pair};
}

type PlainMap = Record<string, unknown>;

/** The same change of the plain values, to compare the text with. */
function setExpected(
  dataset: unknown,
  subject: string,
  {key, path, rest}: LocatedValue,
  fields: CellFields,
): void {
  const {subjects} = dataset as {
    readonly subjects: Record<string, {readonly values: PlainMap}>;
  };
  const map = path.reduce(
    (parent, each) => parent[each] as PlainMap,
    subjects[subject]?.values ?? {},
  );
  const cell = map[key];
  const isPlain = typeof cell === 'object' && cell !== null;
  const known = isPlain && !Array.isArray(cell) ? cell : undefined;
  const given = Object.fromEntries(
    fields.map(([field, content]) => [field, toPlain(content)]),
  );
  const value =
    known || fields.length > 1
      ? {...(known as PlainMap | undefined), ...given}
      : given['value'];
  map[key] = rest.reduceRight<unknown>(
    (content, choice) => ({[choice]: content}),
    value,
  );
}

function toPlain(content: YamlText): unknown {
  return typeof content === 'string' ? content : [...content];
}
