import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {timeline, type TimelineView} from '../../src/charts/timeline.js';
import {readThemeMessages} from '../../src/site/themeMessages.js';
import {createLanguage} from '../../src/values/language.js';
import type {ContentProps} from '../../src/views/module.js';
import type {RawAttributes} from '../../src/views/select.js';
import {translateWith} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {importTheme} from '../theme/importTheme.js';
import {propsOf} from '../views/view.js';
import {timelineCases} from './timelineCases.js';

/** The props of a timeline of a dataset, in a language. */
export function timelineOf(
  yaml: string,
  typed: RawAttributes = {},
  tag = 'en',
): TimelineView {
  return propsOf(timeline, datasetOf(yaml), typed, {
    language: createLanguage({tag, figures: 'localized'}),
    say: translateWith(readThemeMessages(tag)),
  });
}

/** The HTML of a timeline as a server renders it. */
export async function renderTimeline(
  props: ContentProps<TimelineView>,
): Promise<string> {
  const Content = await importTheme<ContentProps<TimelineView>>(
    'ComparisonTimeline/Content',
  );
  return renderToStaticMarkup(createElement(Content, props));
}

/** The timelines of all cases, one below another. */
export async function renderTimelineCases(tag = 'en'): Promise<string> {
  const charts = await Promise.all(
    timelineCases.map(({yaml, typed}, index) =>
      renderTimeline({
        view: timelineOf(yaml, typed, tag),
        anchor: `t${index}`,
      }),
    ),
  );
  return charts.join('');
}
