import type {Dataset} from '../model/index.js';

/** A subject as a word that may lead to its page. */
export interface SubjectProps {
  readonly id: string;
  readonly name: string;
  readonly link?: string;
}

/** The subjects with these ids, in this order. */
export function showSubjects(
  ids: readonly string[],
  {subjects}: Dataset,
): readonly SubjectProps[] {
  return ids.flatMap((id) => {
    const subject = subjects.find((each) => each.id === id);
    return subject
      ? [
          {
            id,
            name: subject.name,
            ...(subject.link !== undefined && {link: subject.link}),
          },
        ]
      : [];
  });
}
