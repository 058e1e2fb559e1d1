import type {TableView} from 'docusaurus-plugin-comparison';
import type {NoteUse} from '@theme/ComparisonTable/Footnotes';

/** The value of a table that each footnote leads back to: its first one. */
export function findNoteUses(
  {subjects, criteria}: Pick<TableView, 'subjects' | 'criteria'>,
  anchor: string,
): readonly NoteUse[] {
  const uses: NoteUse[] = [];
  for (const subject of subjects) {
    criteria.forEach((criterion, at) => {
      const {claims = [], footnote} = subject.cells[at] ?? {};
      for (const {footnote: index} of [...claims, {footnote}]) {
        if (index !== undefined) {
          uses[index] ??= {
            id: `${anchor}.${subject.id}.${criterion.id}`,
            subject: subject.name,
            criterion: criterion.name,
          };
        }
      }
    });
  }
  return uses;
}
