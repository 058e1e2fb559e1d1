import {isolate} from './isolate.js';

/** Puts values in place of the words in braces, each in its own direction. */
export function fillWords(
  sentence: string,
  values: Readonly<Record<string, string>>,
): string {
  const all = [sentence, ...Object.values(values)].join(' ');
  return sentence.replace(/\{(\w+)\}/g, (word, name: string) => {
    const value = values[name];
    return value === undefined ? word : isolate(value, all);
  });
}
