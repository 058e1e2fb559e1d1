import {isolate} from '../../views/isolate.js';
import type {FilterProblem} from './filterReading.js';
import {fillTemplate} from './status.js';
import type {Strings} from './table.js';

/** Says why a filter cannot be read, and what can be. */
export function describeFilterProblem(
  {reason, found, units = []}: FilterProblem,
  example: string,
  strings: Strings,
  language: string,
): string {
  const sentence = strings[reason] ?? '';
  const choices = new Intl.ListFormat(language || 'en', {type: 'disjunction'});
  return fillTemplate(sentence, {
    found: isolate(shorten(found), sentence),
    example: isolate(example, sentence),
    units: choices.format(units.map((unit) => isolate(unit, sentence))),
  });
}

function shorten(text: string): string {
  const maxLength = 40;
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}
