import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {
  scatterPlot,
  type ScatterPlotView,
} from '../../src/charts/scatterPlot.js';
import {readThemeMessages} from '../../src/site/themeMessages.js';
import {createLanguage} from '../../src/values/language.js';
import type {ContentProps} from '../../src/views/module.js';
import type {RawAttributes} from '../../src/views/select.js';
import {translateWith} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {importTheme} from '../theme/importTheme.js';
import {propsOf} from '../views/view.js';
import {scatterCases} from './scatterCases.js';

/** The props of a scatter plot of a dataset, in a language. */
export function scatterPlotOf(
  yaml: string,
  typed: RawAttributes = {},
  tag = 'en',
): ScatterPlotView {
  return propsOf(
    scatterPlot,
    datasetOf(yaml),
    {x: 'x', y: 'y', ...typed},
    {
      language: createLanguage({tag, figures: 'localized'}),
      say: translateWith(readThemeMessages(tag)),
    },
  );
}

/** The HTML of a scatter plot as a server renders it. */
export async function renderScatterPlot(
  props: ContentProps<ScatterPlotView>,
): Promise<string> {
  const Content = await importTheme<ContentProps<ScatterPlotView>>(
    'ComparisonScatterPlot/Content',
  );
  return renderToStaticMarkup(createElement(Content, props));
}

/** The charts of all cases, one below another. */
export async function renderScatterCases(tag = 'en'): Promise<string> {
  const charts = await Promise.all(
    scatterCases.map(({yaml, scale}) => {
      const typed = {page: '#t', ...(scale && {scale})};
      return renderScatterPlot({view: scatterPlotOf(yaml, typed, tag)});
    }),
  );
  return charts.join('');
}
