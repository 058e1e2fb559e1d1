import type {Drawing} from 'mermaid-to-svg';
import type {Dataset} from '../model/index.js';
import {defineChart} from '../views/defineView.js';
import {listSeparator} from '../views/listSeparator.js';
import type {WithFiles} from '../views/module.js';
import type {ReportIssue, Selection, ViewContext} from '../views/view.js';
import {toAxisProps, type RangePlotAxis} from './axisProps.js';
import {timelineCsv} from './chartCsv.js';
import {placeEntries, type TimelinePlace} from './placeEntries.js';
import type {ScatterLayout} from './scatterRoom.js';
import {printTimeline} from './standaloneTimeline.js';
import type {
  DatedMark,
  TimelineEntry,
  TimelineLists,
} from './timelineContent.js';
import {plotDates} from './timelineDates.js';
import {plotHistory} from './timelineHistory.js';
import {timelineRanges, timelineRoom} from './timelineRoom.js';
import {describeEntries, toTimelineText} from './timelineText.js';
import {groupEntries} from './trackGroups.js';

/** The props of `@theme/ComparisonTimeline`. */
export interface TimelineView extends TimelineLists, WithFiles {
  readonly axis: RangePlotAxis;
  /** The earliest first. */
  readonly marks: readonly TimelineMark[];
  /** Of the track, in pixels of a page whose text is 16 px high. */
  readonly heights: Readonly<Record<ScatterLayout, number>>;
  /** The timeline as Mermaid text, to use elsewhere. */
  readonly mermaid: string;
}

/** An event, or a subject with a date. */
export interface TimelineMark extends DatedMark {
  readonly places: Readonly<Record<ScatterLayout, TimelinePlace>>;
}

/** The history of a dataset, or the dates of a criterion, on an axis of time. */
export const timeline = defineChart<TimelineView>({
  name: 'timeline',
  directive: 'timeline',
  component: 'ComparisonTimeline',
  description: 'The history or the dates of a comparison dataset.',
  content: 'ComparisonTimeline/Content',
  leadsToTable: true,
  attributes: ['criterion', 'subjects', 'page'],
  props: layOutTimeline,
  toFiles: (view, say) => ({
    title: view.title,
    svg: printTimeline(view, say),
    csv: timelineCsv(view),
  }),
  draw,
});

function layOutTimeline(
  dataset: Dataset,
  selection: Selection,
  refuse: ReportIssue,
  context: ViewContext,
): TimelineView | undefined {
  const {criterion} = selection;
  const content = criterion
    ? plotDates(dataset, selection, criterion, refuse, context)
    : plotHistory(dataset, selection, refuse, context);
  if (!content) {
    return undefined;
  }
  const {axis, entries, ...rest} = content;
  const track = groupEntries(
    entries.map(({marks, date, short}) => ({marks, date, text: short})),
    (indexes) => fold(indexes.flatMap((index) => entries[index] ?? [])),
  );
  const narrow = placeEntries(track, timelineRanges.narrow);
  const wide = placeEntries(track, timelineRanges.wide);
  return {
    ...rest,
    axis: toAxisProps(axis, timelineRoom),
    heights: {narrow: narrow.height, wide: wide.height},
    marks: entries.map(
      ({valueId, date, title, link, marks}, index): TimelineMark => ({
        valueId,
        date,
        title,
        ...(link !== undefined && {link}),
        marks,
        places: {
          narrow: narrow.places[index] ?? {y: 0},
          wide: wide.places[index] ?? {y: 0},
        },
      }),
    ),
    mermaid: toTimelineText(entries),
  };
}

/** The years of several entries, how many they are, and their names. */
function fold(entries: readonly TimelineEntry[]) {
  const first = Math.min(...entries.map(({years: [from]}) => from));
  const last = Math.max(...entries.map(({years: [, to]}) => to));
  const names = entries.map(({short}) => short);
  return {
    date: `${first === last ? first : `${first}–${last}`} (${entries.length})`,
    text: names.join(listSeparator(names)),
  };
}

function draw({mermaid, title, marks}: TimelineView): Drawing {
  return {mermaid, title, description: describeEntries(marks)};
}
