import {isolate} from '../views/isolate.js';
import {listSeparator} from '../views/listSeparator.js';
import type {Translate} from '../views/view.js';
import type {ScatterSubject} from './scatterSubject.js';

/** Two values of each subject, as a sentence each. */
export function describeSubjects(subjects: readonly ScatterSubject[]): string {
  return subjects
    .map(({name, texts}) => {
      const values = texts.map((text) => isolate(text, name)).join(', ');
      return `${name}: ${values}.`;
    })
    .join(' ');
}

/** The sentence about subjects that a chart leaves out, if there are any. */
export function notShown(
  subjects: readonly Pick<ScatterSubject, 'name'>[],
  say: Translate,
): readonly string[] {
  const names = subjects.map(({name}) => name);
  return names.length === 0
    ? []
    : [
        `${say('theme.comparison.chart.without')} ${names.join(listSeparator(names))}`,
      ];
}
