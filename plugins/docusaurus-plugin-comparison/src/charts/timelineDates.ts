import type {Criterion, Dataset} from '../model/index.js';
import {Footnotes, toCellProps} from '../views/cell.js';
import {isNoted} from '../views/isNoted.js';
import {nameWithShort} from '../views/nameWithShort.js';
import type {ReportIssue, Selection, ViewContext} from '../views/view.js';
import {createChartAxis} from '../views/axis/axis.js';
import {toMarks} from '../views/axis/marks.js';
import {orderSubjects} from './orderSubjects.js';
import {leastWidth} from './plotWidths.js';
import {createLink} from '../views/createLink.js';
import {plotCriterion} from '../views/axis/plotCriterion.js';
import {findShapes} from './rangePlotShapes.js';
import {hasAllSides} from './scatterSubject.js';
import {
  timelineDirective,
  type TimelineContent,
  type TimelineEntry,
} from './timelineContent.js';
import {valueText} from './valueText.js';
import {yearOf} from './yearOf.js';

/** The subjects at their dates in a criterion, as a range plot draws them. */
export function plotDates(
  dataset: Dataset,
  selection: Selection,
  criterion: Criterion,
  refuse: ReportIssue,
  {language, say}: ViewContext,
): TimelineContent | undefined {
  const {id, name, type} = criterion;
  if (type !== 'date') {
    const of = timelineDirective;
    refuse('not-a-quantity', {criterion: id, type, of, expected: ['date']});
    return undefined;
  }
  // On a track, only time gives an order.
  const subjects = orderSubjects(
    dataset,
    {...selection, namesSubjects: false},
    criterion,
    language,
  );
  const plotted = plotCriterion(
    dataset,
    {},
    criterion,
    subjects,
    timelineDirective,
    refuse,
  );
  if (!plotted) {
    return undefined;
  }
  const {spans, texts} = plotted;
  const axis = createChartAxis(spans.flat(), texts, criterion, language);
  const footnotes = new Footnotes(dataset.sources, language);
  const linkTo = createLink(dataset, selection, criterion);
  const column = dataset.criteria.indexOf(criterion);
  const all = subjects.flatMap((subject, index) => {
    const cell = subject.cells[column];
    const sides = spans[index] ?? [];
    return cell
      ? [
          {
            subject,
            sides,
            cell: toCellProps(cell, footnotes, criterion),
            valueId: `${id}.${subject.id}`,
            isDrawn: hasAllSides(dataset, plotted, subject, index),
          },
        ]
      : [];
  });
  return {
    title: name,
    axis,
    entries: all
      .filter(({isDrawn}) => isDrawn)
      .map(({subject, sides, cell, valueId}): TimelineEntry => {
        const link = linkTo(subject, isNoted(cell));
        const days = sides.flatMap(({low, high}) => [low, high]);
        const [first, last] = [Math.min(...days), Math.max(...days)];
        return {
          valueId,
          date: valueText(cell, say),
          title: nameWithShort(subject.name, subject.short ?? subject.name),
          short: subject.short ?? subject.name,
          ...(link !== undefined && {link}),
          day: first,
          years: [yearOf(first), yearOf(last)],
          marks: toMarks(sides, axis, leastWidth()),
        };
      })
      .toSorted((a, b) => a.day - b.day),
    events: [],
    subjects: all.map(({subject, cell, valueId, isDrawn}) => ({
      id: subject.id,
      valueId,
      name: subject.name,
      cell,
      isDrawn,
    })),
    shapes: findShapes(spans),
    footnotes: footnotes.all,
  };
}
