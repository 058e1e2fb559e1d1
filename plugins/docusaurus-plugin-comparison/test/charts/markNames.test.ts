import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {scatterPlot} from '../../src/charts/scatterPlot.js';
import {stripPlot} from '../../src/charts/stripPlot.js';
import {timeline} from '../../src/charts/timeline.js';
import type {ContentProps} from '../../src/views/module.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {importTheme} from '../theme/importTheme.js';
import {propsOf} from '../views/view.js';

const dataset = datasetOf(`
title: Engines
criteria:
  startup: {name: Start-up, type: duration}
  memory: {name: Memory, type: bytes}
  boundary: {name: Boundary, type: scale, scale: [kernel, hypervisor]}
  public: {name: Public, type: date}
subjects:
  sandbox: {name: Sandboxed container, short: gVisor, values: {startup: 1 s, memory: 2 MB, boundary: kernel, public: 2018-05}}
  vm: {name: Virtual machine, short: VM, values: {startup: 30 s, memory: 200 MB, boundary: hypervisor, public: 1999}}
`);

const page = '#t';

// Voice control and magnifiers go by what is seen.
describe('the marks of a chart', () => {
  it.each([
    [
      'ComparisonScatterPlot',
      propsOf(scatterPlot, dataset, {x: 'startup', y: 'memory', page}),
    ],
    [
      'ComparisonStripPlot',
      propsOf(stripPlot, dataset, {x: 'startup', y: 'boundary', page}),
    ],
    [
      'ComparisonTimeline',
      propsOf(timeline, dataset, {criterion: 'public', page}),
    ],
  ] as readonly (readonly [string, object])[])(
    'have names that contain what they show: %s',
    async (component, view) => {
      const Content = await importTheme<ContentProps<object>>(
        `${component}/Content`,
      );
      const html = renderToStaticMarkup(
        createElement(Content, {view, caption: undefined, anchor: undefined}),
      );
      const links = [
        ...html.matchAll(
          /<a [^>]*data-value=[^>]*aria-label="([^"]*)".*?<\/a>/gs,
        ),
      ];

      expect(links).toHaveLength(2);
      for (const [link, label = ''] of links) {
        const shown = [...link.matchAll(/>([^<]+)</g)].map(([, text]) =>
          text?.trim(),
        );
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.filter((text) => !label.includes(text ?? ''))).toEqual([]);
      }
    },
  );
});
