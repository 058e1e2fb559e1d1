import type {State} from './state.js';
import type {Table} from './table.js';

/** How many of a table are shown. */
export interface Counts {
  readonly subjects: number;
  readonly criteria: number;
}

/** Says how a table is ordered, and how much of it is shown. */
export function describe(
  {criteria, strings}: Table,
  {sort}: State,
  shown: Counts,
  all: Counts,
): string {
  const say = (name: string) => strings[name] ?? name;
  const keys = sort.map(({criterion, isDescending}) => {
    const name = criteria.find(({id}) => id === criterion)?.name ?? criterion;
    return `${name}, ${say(isDescending ? 'descending' : 'ascending')}`;
  });
  const order =
    keys.length > 0
      ? say('sortedBy').replace('[criteria]', () => keys.join('; '))
      : say('originalOrder');
  const counts = say('shown')
    .replace('[subjects]', `${shown.subjects}/${all.subjects}`)
    .replace('[criteria]', `${shown.criteria}/${all.criteria}`);
  return `${order}. ${counts}`;
}
