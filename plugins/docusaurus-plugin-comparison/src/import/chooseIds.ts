import {FreeIds, toSlug} from '../dataset/slug.js';
import {splitHeadingUnit} from './headingUnit.js';
import type {FoundCell} from './foundTable.js';
import type {IdsByName} from './imported.js';
import type {Questions} from './questions.js';

export interface ChosenIds {
  /** One for each heading. */
  readonly ids: readonly string[];
  /** The names with which the next run finds the ids, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The ids of criteria or subjects. A name of an earlier run keeps its id, also if
 * it is the only one that changed; other names that are gone are asked about.
 *
 * @param known - The ids of an earlier run.
 */
export function chooseIds(
  heads: readonly FoundCell[],
  kind: 'criterion' | 'subject',
  questions: Questions,
  known: IdsByName = new Map(),
  keepsGroup = false,
): ChosenIds {
  const slugs = heads.map(
    ({text}, index) =>
      toSlug(splitHeadingUnit(text).base, kind.slice(0, 1)) ??
      `${kind}-${index + 1}`,
  );
  const isUnique = new Set(slugs).size === slugs.length;
  const {renamed, open} = findRenamed(heads, kind, known, questions);
  const earlier = takeInOrder([...known, ...renamed]);
  const locked = heads.map(({text}) => earlier(text));
  // A new name must not take the id of one that follows.
  const free = new FreeIds([
    ...locked.filter((id) => id !== undefined),
    ...open.keys(),
  ]);
  const ids = heads.map(({group}, index) => {
    const prefix =
      group && (!isUnique || keepsGroup) && kind === 'criterion'
        ? `${toSlug(group, 'group') ?? 'group'}-`
        : '';
    return (
      locked[index] ?? free.take(`${prefix}${slugs[index] ?? ''}`.slice(0, 90))
    );
  });
  // Which of the new names an earlier one became is not known yet.
  const isSettled = ({text}: FoundCell) => open.size === 0 || known.has(text);
  return {
    ids,
    names: new Map([
      ...heads.flatMap((head, index) =>
        isSettled(head) ? [[ids[index] ?? '', head.text] as const] : [],
      ),
      ...open,
    ]),
  };
}

/** Gives the ids of a name one after the other, as often as there are any. */
function takeInOrder(
  all: Iterable<readonly [string, readonly string[]]>,
): (name: string) => string | undefined {
  const left = new Map([...all].map(([name, ids]) => [name, [...ids]]));
  return (name) => left.get(name)?.shift();
}

/** The ids of names that changed, and the names that are gone, by id. */
function findRenamed(
  heads: readonly FoundCell[],
  kind: 'criterion' | 'subject',
  known: IdsByName,
  questions: Questions,
): {readonly renamed: IdsByName; readonly open: ReadonlyMap<string, string>} {
  const names = new Set(heads.map(({text}) => text));
  const gone = [...known].flatMap(([name, ids]) =>
    names.has(name) ? [] : ids.map((id) => ({id, name})),
  );
  const added = [...names].filter((name) => !known.has(name));
  const [only] = gone;
  const [name] = added;
  const renamed = new Map<string, readonly string[]>();
  const open = new Map<string, string>();
  if (only && gone.length === 1 && name !== undefined && added.length === 1) {
    renamed.set(name, [only.id]);
  } else if (added.length > 0 && gone.length < known.size) {
    for (const each of gone) {
      const answer = questions.ask(`renamed.${each.id}`, {
        ask: `The ${kind} "${each.name}" is gone. What is its name now?`,
        taken: 'none',
        choices: ['none', ...added.filter((other) => other !== '')],
        typed: each.name,
      });
      if (answer === undefined) {
        open.set(each.id, each.name);
      } else if (added.includes(answer)) {
        renamed.set(answer, [each.id]);
      }
    }
  }
  return {renamed, open};
}
