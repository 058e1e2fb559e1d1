/** Neighbouring criteria under one heading. */
export interface Group<Criterion> {
  readonly name?: string;
  /** Each criterion with its index among all. */
  readonly criteria: readonly (Criterion & {readonly index: number})[];
}

/** Criteria in their order, cut where the heading changes. */
export function toGroups<Criterion extends {readonly group?: string}>(
  criteria: readonly Criterion[],
): readonly Group<Criterion>[] {
  const groups: {
    name?: string;
    criteria: Group<Criterion>['criteria'][number][];
  }[] = [];
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
