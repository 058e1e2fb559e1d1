import type {Criterion, Dataset, Subject, Value} from '../model/index.js';
import {valuesOf} from '../values/valuesOf.js';
import {toCellProps, type CellProps, type Footnotes} from '../views/cell.js';
import type {Translate} from '../views/view.js';
import type {PlottedCriterion} from '../views/axis/plotCriterion.js';
import {valueText} from './valueText.js';

/** A subject with what two criteria say of it. */
export interface ScatterSubject {
  readonly id: string;
  /** What names the value that its mark leads to: `CRITERION.SUBJECT`. */
  readonly valueId: string;
  readonly name: string;
  /** What the cells say, shortened. */
  readonly texts: readonly [string, string];
  readonly x: CellProps;
  readonly y: CellProps;
}

/**
 * Makes the function that collects what two criteria say of a subject.
 *
 * @param linked - The criterion whose cells the marks lead to.
 */
export function createDescriber(
  {criteria}: Dataset,
  [x, y]: readonly [Criterion, Criterion],
  linked: Criterion,
  footnotes: Footnotes,
  say: Translate,
): (subject: Subject) => readonly ScatterSubject[] {
  return ({id, name, cells}) => {
    const [cellX, cellY] = [x, y].map((criterion) => {
      const cell = cells[criteria.indexOf(criterion)];
      return cell && toCellProps(cell, footnotes, criterion);
    });
    return cellX && cellY
      ? [
          {
            id,
            valueId: `${linked.id}.${id}`,
            name,
            texts: [valueText(cellX, say), valueText(cellY, say)],
            x: cellX,
            y: cellY,
          },
        ]
      : [];
  };
}

/** The values of a subject: one for each side of a dispute. */
export function valuesIn(
  {criteria}: Dataset,
  criterion: Criterion,
  subject: Subject | undefined,
): readonly Value[] {
  const cell = subject?.cells[criteria.indexOf(criterion)];
  return cell ? valuesOf(cell) : [];
}

/** Whether no side of a dispute would be lost because it has no figure. */
export function hasAllSides(
  dataset: Dataset,
  {criterion, spans}: PlottedCriterion,
  subject: Subject,
  index: number,
): boolean {
  const {length = 0} = spans[index] ?? [];
  return length > 0 && length === valuesIn(dataset, criterion, subject).length;
}
