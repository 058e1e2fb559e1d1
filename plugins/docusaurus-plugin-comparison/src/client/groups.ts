import type {TableCriterion} from '../views/table.js';

/** Neighbouring criteria under one heading. */
export interface Group {
  readonly name?: string;
  /** Each criterion with its index among all. */
  readonly criteria: readonly (TableCriterion & {readonly index: number})[];
}

/** Criteria in their order, cut where the heading changes. */
export function toGroups(
  criteria: readonly TableCriterion[],
): readonly Group[] {
  const groups: {name?: string; criteria: Group['criteria'][number][]}[] = [];
  criteria.forEach((criterion, index) => {
    const last = groups.at(-1);
    if (last && last.name === criterion.group) {
      last.criteria.push({...criterion, index});
    } else {
      const {group} = criterion;
      groups.push({
        ...(group !== undefined && {name: group}),
        criteria: [{...criterion, index}],
      });
    }
  });
  return groups;
}
