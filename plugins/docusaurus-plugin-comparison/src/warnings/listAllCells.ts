import type {Cell, Criterion, Dataset, Subject} from '../model/index.js';

/** A cell with what it answers. */
interface LocatedCell {
  readonly subject: Subject;
  readonly criterion: Criterion;
  readonly cell: Cell;
}

/** Every cell of a subject, those for other choices too, each once. */
export function listAllCells(
  subject: Subject,
  {criteria}: Dataset,
): readonly LocatedCell[] {
  return subject.cells.flatMap((cell, index) => {
    const criterion = criteria[index];
    const cells = new Set([cell, ...Object.values(cell.choices ?? {})]);
    return criterion
      ? [...cells].map((each) => ({subject, criterion, cell: each}))
      : [];
  });
}
