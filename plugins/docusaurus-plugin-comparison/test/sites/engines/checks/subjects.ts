import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';

/** The names of subjects of the fixture, by their first words. */
export function named(words: string): readonly string[] {
  return words.split(' ').map((word) => `${word} engine`);
}

/** Waits until a table shows these subjects, in this order. */
export function expectSubjects(
  reader: Reader,
  table: string,
  words: string,
): Promise<void> {
  return eventually(() => reader.subjectsOf(table), named(words));
}
