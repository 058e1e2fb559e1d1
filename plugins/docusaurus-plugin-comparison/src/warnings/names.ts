import type {Place, ReportProblem} from '../problems/problem.js';
import type {Warning} from './warning.js';

/** Names that a reader cannot tell apart, or cannot see. */
export const indistinctNames: Warning = ({dataset, placeOf}, report) => {
  compare('criterion', dataset.criteria, placeOf, report);
  compare('subject', dataset.subjects, placeOf, report);
};

interface Named {
  readonly id: string;
  readonly name: string;
}

function compare(
  noun: 'criterion' | 'subject',
  items: readonly Named[],
  placeOf: (part: object) => Place | undefined,
  report: ReportProblem,
): void {
  const seen = new Map<string, Named>();
  for (const item of items) {
    const {id, name} = item;
    const visible = toVisible(name);
    if (visible === '') {
      report('blank-name', placeOf(item), {noun, id});
      continue;
    }
    const first = seen.get(visible);
    if (first) {
      report(
        'same-name',
        placeOf(item),
        {
          noun,
          id,
          name: visible,
          other: first.id,
          isExact: first.name === name,
        },
        placeOf(first),
      );
    } else {
      seen.set(visible, item);
    }
  }
}

// Characters without width or ink. These include Hangul fillers and the Braille
// blank, which Unicode classifies as letters and symbols.
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A name as a reader sees it. */
function toVisible(name: string): string {
  return name.normalize('NFC').replace(unseen, '').replace(/\s+/gu, ' ').trim();
}
