import {isolate} from '../../views/isolate.js';
import {fillTemplate} from './status.js';
import type {RowState, Strings} from './table.js';

/** More names than these make no sentence. */
const maxNames = 3;

/** The names of subjects as a list of the language: "a, b, and 5 more". */
export function listNames(
  subjects: readonly RowState[],
  strings: Strings,
): string {
  const names = subjects.slice(0, maxNames).map(({name}) =>
    // Also within an empty sentence, since a name may have another direction.
    isolate(name, strings['beatenBy'] ?? ''),
  );
  const count = subjects.length - names.length;
  return new Intl.ListFormat(document.documentElement.lang || 'en').format([
    ...names,
    ...(count > 0 ? [fillTemplate(strings['more'], {count})] : []),
  ]);
}
