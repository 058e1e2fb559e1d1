import {escapeHtml} from '../../src/views/escapeHtml.js';
import {bars} from '../../src/charts/bars.js';
import {rangePlot} from '../../src/charts/rangePlot.js';
import {scatterPlot} from '../../src/charts/scatterPlot.js';
import {stripPlot} from '../../src/charts/stripPlot.js';
import {timeline} from '../../src/charts/timeline.js';
import {readThemeMessages} from '../../src/site/themeMessages.js';
import {createLanguage} from '../../src/values/language.js';
import type {RawAttributes} from '../../src/views/select.js';
import {translateWith, type View} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {usePages} from '../support/pages.js';
import {layOut} from '../views/view.js';
import {
  barCases,
  changeYaml,
  chartCases,
  panelCases,
  panelYaml,
} from './cases.js';
import {datesYaml, timelineCases} from './timelineCases.js';
import {propsOf} from '../views/view.js';
import {elementsOf} from '../theme/elementsOf.js';
import {rangePlotOf, renderRangePlot} from './renderRangePlot.js';
import {findStandaloneFaults} from './inChart.js';

const hostile = `title: T
criteria:
  x: {name: "</title><script>alert(1)</script> & \\"co\\"", type: number}
  y: {name: Y, type: number}
  word: {name: Word, type: scale, scale: ["<b>", "&amp;"]}
subjects:
  a: {name: "]]> <img src=x onerror=alert(1)>", values: {x: "-8", y: 2, word: "<b>"}}
  b: {name: "=cmd|' /C calc'!A0", values: {x: 3 to 4, y: 5, word: "&amp;"}}
  c: {name: مرحبا, values: {x: unknown, y: 5, word: "&amp;"}}
`;

const hostileHistory = `title: "</title><script>alert(1)</script>"
criteria: {x: {name: X, type: text}}
subjects: {a: {name: "]]> <b>", values: {x: y}}}
history:
  - {date: 1999, title: "<img src=x onerror=alert(1)> & \\"co\\"", subjects: a}
  - {date: 2005-03, title: "=cmd|' /C calc'!A0"}
  - {date: 2013-03-20, title: مرحبا, subjects: a}
`;

interface ChartCase {
  readonly name: string;
  readonly view: View;
  readonly yaml: string;
  readonly typed: RawAttributes;
}

const cases: readonly ChartCase[] = [
  ...chartCases.map(({name, yaml, scale}) => ({
    name,
    view: rangePlot,
    yaml,
    typed: {criterion: 'x', ...(scale && {scale})},
  })),
  ...barCases.map(({name, yaml, scale}) => ({
    name: `bars of ${name}`,
    view: bars,
    yaml,
    typed: {criterion: 'x', ...(scale && {scale})},
  })),
  ...panelCases.map((criteria) => ({
    name: criteria,
    view: rangePlot,
    yaml: panelYaml,
    typed: {criteria},
  })),
  {
    name: 'changes',
    view: rangePlot,
    yaml: changeYaml,
    typed: {criterion: 'cold', to: 'warm'},
  },
  {
    name: 'a scatter plot',
    view: scatterPlot,
    yaml: panelYaml,
    typed: {x: 'startup', y: 'memory'},
  },
  ...timelineCases.map(({yaml, typed = {}}, index) => ({
    name: `timeline ${index + 1}`,
    view: timeline,
    yaml,
    typed,
  })),
  {
    name: 'a hostile timeline',
    view: timeline,
    yaml: hostileHistory,
    typed: {},
  },
  {
    name: 'a hostile range plot',
    view: rangePlot,
    yaml: hostile,
    typed: {criterion: 'x'},
  },
  {
    name: 'a hostile scatter plot',
    view: scatterPlot,
    yaml: hostile,
    typed: {x: 'x', y: 'y'},
  },
  {
    name: 'a hostile strip plot',
    view: stripPlot,
    yaml: hostile,
    typed: {x: 'x', y: 'word'},
  },
];

function filesOf({view, yaml, typed}: Omit<ChartCase, 'name'>, tag = 'en') {
  const say = translateWith(readThemeMessages(tag));
  const language = createLanguage({tag, figures: 'localized'});
  const {toFiles} = layOut(view, datasetOf(yaml), typed, {language, say});
  const files = toFiles?.(say);
  if (!files) {
    throw new Error('no files');
  }
  return files;
}

const pages = usePages();

describe('toFiles(say).svg', () => {
  it.each(['en', 'de', 'ar'])(
    'is XML whose texts overlap nothing and are inside (%s)',
    async (tag) => {
      const page = await pages.openEmpty();
      for (const each of cases) {
        const {svg} = filesOf(each, tag);
        await page.setContent(`<body style="margin:0">${svg}</body>`);

        const faults = await page.evaluate(findStandaloneFaults, svg);

        expect([each.name, faults]).toEqual([each.name, []]);
      }
    },
  );

  it('has the colors of the palette alone, and nothing that runs or loads', () => {
    for (const each of cases) {
      const {svg} = filesOf(each);
      const tags = svg.match(/<(?:[^>"]|"[^"]*")+>/g)?.join('') ?? '';

      expect(tags).not.toMatch(
        / (?:id|style|on\w+|href|class)=|<script|<style/,
      );
      expect(
        [...tags.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].filter(
          ([, color]) => !color?.startsWith('var(--comparison-diagram-'),
        ),
      ).toEqual([]);
    }
  });

  it('says each subject with its values in its description', () => {
    const {svg} = filesOf({
      view: rangePlot,
      yaml: changeYaml,
      typed: {criterion: 'cold', to: 'warm'},
    });

    expect(svg).toContain('Container: ~ 568 ms → 310 ms.');
    expect(svg).toContain('Function: n/a → 90 s.');
  });
});

describe('the SVG of a timeline', () => {
  it('has a mark for each entry where the axis of the page has it', () => {
    for (const {yaml, typed = {}} of timelineCases) {
      const {svg} = filesOf({view: timeline, yaml, typed});
      const {marks} = propsOf(timeline, datasetOf(yaml), typed);
      const places = marks.flatMap((entry) =>
        entry.marks.flatMap((mark) =>
          mark.kind === 'dot' || mark.kind === 'ring' ? [`${mark.at}%`] : [],
        ),
      );
      const drawn = [...svg.matchAll(/ cx="([^"]*)"/g)].map(([, at]) => at);

      // The key is below the entries.
      expect(drawn.slice(0, places.length)).toEqual(places);
      expect(places.length).toBeGreaterThan(0);
    }
  });

  it('names those without a date, and says all titles in its description', () => {
    const yaml = datesYaml([
      ['A', '2013-03'],
      ['B', '1967'],
      ['C', 'unknown'],
    ]);
    const {svg} = filesOf(
      {view: timeline, yaml, typed: {criterion: 'released'}},
      'de',
    );

    expect(svg).toContain('<desc>1967 B. März 2013 A.</desc>');
    expect(svg).toMatch(/<text[^>]*>[^<]*: C<\/text>/);
  });
});

describe('ComparisonRangePlot/Content', () => {
  it('has links to the files and to itself, if there are any', async () => {
    const view = rangePlotOf(changeYaml, {criterion: 'cold'});
    const files = {light: 'a.svg', dark: 'b.svg', csv: 'c.csv'};
    const linksOf = async (
      props: Parameters<typeof renderRangePlot>[0],
    ): Promise<readonly (string | undefined)[]> =>
      elementsOf(await renderRangePlot(props))
        .filter(({name}) => name === 'a')
        .map(({attributes}) => attributes['href']);

    expect(await linksOf({view: {...view, files}, anchor: 'starts'})).toEqual(
      expect.arrayContaining([
        '/base/a.svg',
        '/base/b.svg',
        '/base/c.csv',
        '#starts',
      ]),
    );
    expect(await linksOf({view})).not.toContain('#starts');
    expect(await renderRangePlot({view})).not.toContain('Share or download');
  });
});

describe('toFiles(say).title', () => {
  it('is the name of the picture, which others show in its place', () => {
    for (const each of cases) {
      const {svg, title} = filesOf(each);
      const [, named = ''] = /<title>([^<]*)<\/title>/.exec(svg) ?? [];

      expect([each.name, escapeHtml(title)]).toEqual([each.name, named]);
      expect(title).not.toBe('');
    }
  });
});

describe('toFiles(say).csv', () => {
  const csvOf = (
    view: View,
    yaml: string,
    typed: RawAttributes,
    tag?: string,
  ) =>
    filesOf({view, yaml, typed}, tag).csv.replace('\ufeff', '').split('\r\n');

  it('has the values as typed, whatever the language', () => {
    const yaml = `title: T
criteria: {x: {name: X, type: percent}, y: {name: "Y, too", type: duration}}
subjects:
  a: {name: A, values: {x: -8.5 %, y: 1 s to 2 s}}
  b: {name: "=1+1", values: {x: unknown, y: ~ 3 s}}
`;

    expect(csvOf(rangePlot, yaml, {criteria: 'x,y'}, 'de')).toEqual([
      ',X,"Y, too"',
      'A,-8.5 %,1 s to 2 s',
      "'=1+1,unknown,~ 3 s",
    ]);
    expect(csvOf(scatterPlot, yaml, {x: 'x', y: 'y'}, 'de')).toEqual([
      ',X,"Y, too"',
      'A,-8.5 %,1 s to 2 s',
      "'=1+1,unknown,~ 3 s",
    ]);
  });

  it('has the events of a timeline, or the subjects with their dates', () => {
    const dates = datesYaml([
      ['A', '2013-03'],
      ['B', '~ 1967'],
      ['C', 'unknown'],
    ]);

    expect(csvOf(timeline, hostileHistory, {}, 'de')).toEqual([
      'date,title,subjects',
      '1999,"<img src=x onerror=alert(1)> & ""co""",]]> <b>',
      "2005-03,'=cmd|' /C calc'!A0,",
      '2013-03-20,مرحبا,]]> <b>',
    ]);
    expect(csvOf(timeline, dates, {criterion: 'released'}, 'de')).toEqual([
      ',Released',
      'B,~ 1967',
      'A,2013-03',
      'C,unknown',
    ]);
  });

  it('has both values of a change', () => {
    const [header, ...rows] = csvOf(rangePlot, changeYaml, {
      criterion: 'cold',
      to: 'warm',
    });

    expect(header).toBe(',First start of the day,Any other start');
    expect(rows).toContain('Container,~ 568 ms,310 ms');
    expect(rows).toContain('Function,n/a,90 s');
  });
});
