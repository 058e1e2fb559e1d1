import fs from 'node:fs';
import {createRequire} from 'node:module';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {bars, type BarsView} from '../../src/charts/bars.js';
import {rangePlot, type RangePlotView} from '../../src/charts/rangePlot.js';
import {createLanguage} from '../../src/values/language.js';
import {readThemeMessages} from '../../src/site/themeMessages.js';
import type {ContentProps} from '../../src/views/module.js';
import type {RawAttributes} from '../../src/views/select.js';
import {translateWith, type ViewContext} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {
  barCases,
  changeYaml,
  chartCases,
  panelCases,
  panelYaml,
} from './cases.js';
import {importTheme} from '../theme/importTheme.js';
import {propsOf} from '../views/view.js';

/** The props of a range plot of a dataset, in a language. */
export function rangePlotOf(
  yaml: string,
  typed: RawAttributes,
  tag = 'en',
): RangePlotView {
  return propsOf(rangePlot, datasetOf(yaml), typed, contextOf(tag));
}

function contextOf(tag: string): Pick<ViewContext, 'language' | 'say'> {
  return {
    language: createLanguage({tag, figures: 'localized'}),
    say: translateWith(readThemeMessages(tag)),
  };
}

/** The HTML of a bar chart of each case for bars. */
export async function renderBarCases(tag = 'en'): Promise<string> {
  const Content = await importTheme<ContentProps<BarsView>>(
    'ComparisonBars/Content',
  );
  return barCases
    .map(({yaml, scale}) =>
      propsOf(
        bars,
        datasetOf(yaml),
        {criterion: 'x', page: '#t', ...(scale && {scale})},
        contextOf(tag),
      ),
    )
    .map((view) => renderToStaticMarkup(createElement(Content, {view})))
    .join('');
}

/** The HTML of a range plot as a server renders it. */
export async function renderRangePlot(
  props: ContentProps<RangePlotView>,
): Promise<string> {
  const Content = await importTheme<ContentProps<RangePlotView>>(
    'ComparisonRangePlot/Content',
  );
  return renderToStaticMarkup(createElement(Content, props));
}

/** The charts of all cases, one below another. */
export async function renderCases(tag = 'en'): Promise<string> {
  const charts = await Promise.all(
    chartCases.map(({yaml, scale}) => {
      const typed = {criterion: 'x', page: '#t', ...(scale && {scale})};
      return renderRangePlot({view: rangePlotOf(yaml, typed, tag)});
    }),
  );
  const several = await Promise.all(
    panelCases.map((criteria) =>
      renderRangePlot({
        view: rangePlotOf(panelYaml, {criteria, page: '#t'}, tag),
      }),
    ),
  );
  const changes = await renderRangePlot({
    view: rangePlotOf(
      changeYaml,
      {criterion: 'cold', to: 'warm', page: '#t'},
      tag,
    ),
  });
  return [...charts, ...several, changes, await renderBarCases(tag)].join('');
}

/** A page of a site with its style sheets, whose classes have plain names. */
export function pageOf(
  body: string,
  {direction = 'ltr', style = ''} = {},
): string {
  const infima = createRequire(import.meta.url).resolve(
    'infima/dist/css/default/default.css',
  );
  const own = [
    'ComparisonRangePlot/colors',
    'ComparisonRangePlot/styles',
    'ComparisonScatterPlot/styles',
    'ComparisonStripPlot/styles',
    'ComparisonTimeline/track',
  ].map((name) =>
    fs
      .readFileSync(
        new URL(`../../src/theme/${name}.module.css`, import.meta.url),
        'utf8',
      )
      .replace(/:global(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))/g, ':is$1'),
  );
  const css = [fs.readFileSync(infima, 'utf8'), ...own, style].join('\n');
  return `<!doctype html><html dir="${direction}"><head><meta name="viewport" content="width=device-width"><style>${css}</style></head><body><main class="container"><div class="markdown">${body}</div></main></body></html>`;
}
