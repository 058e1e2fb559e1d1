import {toPlainCell} from './cellBuilder.js';
import {toRecordTable, type FoundCell, type FoundTable} from './foundTable.js';
import {ImportError} from './importError.js';

type Json = string | number | boolean | null;
type Flat = ReadonlyMap<string, Json | readonly string[]>;

// Units that a key may end in; "_mb" may be megabits, so it is none of them.
const keyUnits: ReadonlyMap<string, string> = new Map([
  ['ms', 'ms'],
  ['s', 's'],
  ['bytes', 'B'],
  ['percent', '%'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
]);

/** Reads an array of flat objects, or an object with one such array. */
export function readJsonTable(text: string, title: string): FoundTable {
  const records = findJsonRecords(parseJsonInput(text)).map((record, index) =>
    flattenRecord(record, `[${index}]`),
  );
  const keys = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const nameKey = findNameKey(keys, records);
  const columns = [nameKey, ...keys.filter((key) => key !== nameKey)];
  const head = columns.map((key) => {
    const path = key.split('.');
    const group = path.length > 1 ? path[0] : undefined;
    const cell = toPlainCell(nameOfKey(path.at(-1) ?? key), 1);
    return group === undefined ? cell : {...cell, group};
  });
  return toRecordTable(title, [
    head,
    ...records.map((record, index) =>
      columns.map((key) => toJsonCell(record.get(key), index + 2)),
    ),
  ]);
}

function parseJsonInput(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new ImportError(`The file is not valid JSON: ${String(error)}.`);
  }
}

function findJsonRecords(value: unknown): readonly object[] {
  const isRecords = (each: unknown): each is readonly object[] =>
    Array.isArray(each) && each.length > 0 && each.every(isObject);
  if (isRecords(value)) {
    return value;
  }
  const lists =
    typeof value === 'object' && value !== null
      ? Object.values(value).filter(isRecords)
      : [];
  const [only] = lists;
  if (!only || lists.length > 1) {
    throw new ImportError(
      `The file has ${lists.length} arrays of objects, expected one: [{"name": …}, …].`,
    );
  }
  return only;
}

function flattenRecord(record: object, where: string): Flat {
  const flat = new Map<string, Json | readonly string[]>();
  for (const [key, value] of Object.entries(record)) {
    if (isObject(value)) {
      for (const [inner, item] of Object.entries(value)) {
        flat.set(`${key}.${inner}`, toFlat(item, `${where}.${key}.${inner}`));
      }
    } else {
      flat.set(key, toFlat(value, `${where}.${key}`));
    }
  }
  return flat;
}

/** Whether a value of JSON is an object. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toFlat(value: unknown, where: string): Json | readonly string[] {
  if (Array.isArray(value) && value.every((each) => !isNested(each))) {
    return value.map(String);
  }
  if (isNested(value)) {
    throw new ImportError(
      `${where} is nested too deeply. A value is a text, a figure, true, false, null or a list of texts.`,
    );
  }
  return value as Json;
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function findNameKey(
  keys: readonly string[],
  records: readonly Flat[],
): string {
  const isName = (key: string) => {
    const values = records.map((record) => record.get(key));
    return (
      values.every((value) => typeof value === 'string' && value !== '') &&
      new Set(values).size === values.length
    );
  };
  const key =
    ['name', 'title', 'id'].find((each) => keys.includes(each)) ??
    keys.find(isName);
  if (key === undefined) {
    throw new ImportError(
      'No key names the objects. Add "name" to each, with a text of its own.',
    );
  }
  return key;
}

function nameOfKey(key: string): string {
  const [, name, suffix = ''] = /^(.+)_([a-z]+)$/i.exec(key) ?? [];
  const unit = keyUnits.get(suffix.toLowerCase());
  return name === undefined || unit === undefined ? key : `${name} (${unit})`;
}

function toJsonCell(
  value: Json | readonly string[] | undefined,
  line: number,
): FoundCell {
  if (value === null) {
    return {...toPlainCell('', line), isNull: true};
  }
  if (value !== undefined && typeof value === 'object') {
    const words = value.map((word) => toPlainCell(word, line).text);
    return {...toPlainCell(words.join('; '), line), parts: words, list: words};
  }
  return toPlainCell(value === undefined ? '' : String(value), line);
}
