import {isObject} from '../readJsonTable.js';

type JsonRecord = Readonly<Record<string, unknown>>;

/** An object of JSON; undefined for everything else. */
export function toRecord(value: unknown): JsonRecord | undefined {
  return isObject(value) ? (value as JsonRecord) : undefined;
}

/** The objects of a list; undefined if it is not a list of objects. */
export function toRecords(value: unknown): readonly JsonRecord[] | undefined {
  if (!Array.isArray(value)) {
    return undefined;
  }
  const records = value.map(toRecord);
  return records.every((record) => record !== undefined) ? records : undefined;
}

/** A figure that can be written without an exponent, times a factor. */
export function toPlainFigure(value: unknown, factor = 1): number | undefined {
  const figure = typeof value === 'number' ? value * factor : NaN;
  return figure >= 0 && figure < 1e15 ? figure : undefined;
}
