/** Neighboring subjects with one heading, or without any. */
export interface SubjectRun<Item> {
  readonly heading: string;
  readonly subjects: readonly Item[];
}

/**
 * Cuts subjects where their heading changes; without one, it is empty. A single
 * heading over all subjects would divide nothing, so it is left out.
 */
export function toSubjectRuns<Item>(
  subjects: readonly Item[],
  headingOf: (subject: Item) => string | undefined,
): readonly SubjectRun<Item>[] {
  const runs: {heading: string; subjects: Item[]}[] = [];
  for (const subject of subjects) {
    const heading = headingOf(subject) ?? '';
    const last = runs.at(-1);
    if (last?.heading === heading) {
      last.subjects.push(subject);
    } else {
      runs.push({heading, subjects: [subject]});
    }
  }
  const [first, ...others] = runs;
  return first && others.length === 0 ? [{...first, heading: ''}] : runs;
}
