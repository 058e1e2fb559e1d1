/** Neighboring subjects with one heading, or without any. */
export interface SubjectRun<Item> {
  readonly heading: string;
  readonly subjects: readonly Item[];
}

/** Cuts subjects where their heading changes; without one, it is empty. */
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
  return runs;
}
