import fs from 'node:fs';
import {palette} from '../../src/diagrams/palette.js';
import {render} from '../../src/commands/render.js';
import {makeFolder} from '../support/folder.js';
import {runIn, siteOf, type Setting} from './runIn.js';

const site = makeFolder({
  'docs/x.comparison.yaml': `title: Engines
criteria:
  startup: {name: Start-up | time, type: duration}
  kernel: {name: Kernel, type: support}
layers: {hardware: {name: Hardware}, app: {name: App, tone: workload}}
subjects:
  slow:
    name: Slow *engine*
    stack: [hardware, {copies: 2, of: [app]}]
    values:
      startup: {value: 3 min, when: On a laptop, asOf: 2026, note: With \`x\`., source: own}
      kernel: unknown
  fast:
    name: Fast engine
    values:
      startup: ~ 45 s
      kernel:
        disputed: [{value: yes, source: own}, {value: no, source: other}]
sources:
  own: {title: "Our [own]", authors: We, published: 2026, url: "https://example.com/a_(b)"}
  other: {title: Other}
history: [{date: 2020, title: Began}]
`,
  'docs/wrong.comparison.yaml': 'title: Wrong\n',
});
const hostile = makeFolder({
  'docs/hostile.comparison.yaml': `title: T
criteria:
  x: {name: "in\\ntwo\\r\\nlines", group: A name, type: list}
subjects:
  s:
    name: |
      S
      S
    values:
      x: {value: ["Linux, all", macOS], note: "1. first\\n- second"}
`,
});
const dataset = 'docs/x.comparison.yaml';

function run(options: Setting['options'], words = [dataset], rest = {}) {
  return runIn(site.dir, render, words, {...(options && {options}), ...rest});
}

describe('comparison:render DATASET', () => {
  it('prints the stacks as an SVG that needs nothing of a page', async () => {
    const {code, printed} = await run({});

    expect(code).toBe(0);
    expect(printed).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(printed).toMatch(/<\/svg>$/);
    expect(printed).toContain('>Hardware<');
    expect(printed).not.toContain('var(');
    expect(printed).toContain(palette.text.light);
  });

  it('leaves text that reads like a color as it was typed', async () => {
    const {property, light} = palette.text;
    const name = `var(${property}, ${light})`;
    const text = fs
      .readFileSync(site.at(dataset), 'utf8')
      .replace('Slow *engine*', `"${name}"`);
    site.write('docs/color.comparison.yaml', text);
    const {printed} = await run({}, ['docs/color.comparison.yaml']);

    expect(printed).toContain(`>${name}</title>`);
    expect(printed).not.toMatch(/<[^>]*var\(/);
  });

  it('takes the colors of the dark theme', async () => {
    const {printed} = await run({theme: 'dark'});

    expect(printed).not.toContain('var(');
    expect(printed).toContain(palette.text.dark);
    expect(printed).not.toContain(palette.text.light);
  });

  it('prints Mermaid text, alone and as a fence of Markdown', async () => {
    const options = {view: 'bars', criterion: 'startup'};
    const text = await run({...options, format: 'mermaid'});
    const fence = await run({...options, format: 'markdown'});

    expect(text.printed).toMatch(/^---\n.*\n---\nxychart-beta\n/s);
    expect(fence.printed).toBe(`\`\`\`mermaid\n${text.printed}\n\`\`\``);
  });

  it.each([
    ['range-plot', {criterion: 'startup'}],
    ['bars', {criterion: 'startup'}],
    ['strip-plot', {x: 'startup', y: 'kernel'}],
    ['scatter-plot', {x: 'startup', y: 'startup'}],
  ])('prints %s as an SVG in the colors of a theme', async (view, typed) => {
    site.write(
      'docs/chart.comparison.yaml',
      `title: Engines
criteria:
  startup: {name: Start-up time, type: duration}
  kernel: {name: Kernel, type: support}
subjects:
  slow: {name: Slow engine, values: {startup: 3 min, kernel: yes}}
  fast: {name: Fast engine, values: {startup: ~ 45 s, kernel: no}}
`,
    );
    const prints = await Promise.all(
      ['light', 'dark'].map((theme) =>
        run({view, theme, ...typed}, ['docs/chart.comparison.yaml']),
      ),
    );

    for (const [index, {code, printed}] of prints.entries()) {
      const {text} = palette;
      expect([code, printed]).toEqual([
        0,
        expect.stringMatching(/^<svg xmlns/),
      ]);
      expect(printed).toContain(index === 0 ? text.light : text.dark);
      expect(printed).not.toMatch(/var\(|<style| id="/);
    }
  });

  it('prints a table with its notes and sources, every text as typed', async () => {
    const {code, printed} = await run({view: 'table'});

    expect(code).toBe(0);
    expect(printed.split('\n\n')).toEqual([
      [
        '|  | Start-up \\| time | Kernel |',
        '| --- | --- | --- |',
        '| Slow \\*engine\\* | 3 min[^1] | unknown |',
        '| Fast engine | \\~ 45 s | disputed: yes or no[^2][^3] |',
      ].join('\n'),
      '[^1]: On a laptop; With x.; 2026; We, [Our \\[own\\]](<https://example.com/a_(b)>) (2026)',
      '[^2]: We, [Our \\[own\\]](<https://example.com/a_(b)>) (2026)',
      '[^3]: Other',
    ]);
  });

  it('lists what is said once about many values under the table', async () => {
    site.write(
      'docs/provenance.comparison.yaml',
      `title: T
source: own
asOf: 2024-06
criteria:
  x: {name: "X *", type: number, source: none}
  y: {name: Y, type: number}
subjects: {a: {name: A, version: 1.2, reviewed: 2026, values: {x: 1, y: 2}}}
sources: {own: {title: Own}}
`,
    );
    const {printed} = await runIn(
      site.dir,
      render,
      ['docs/provenance.comparison.yaml'],
      {options: {view: 'table'}},
    );

    expect(printed.split('\n\n').slice(1)).toEqual([
      [
        '- Unless noted otherwise: 2024-06; Own',
        '- A: Version 1.2; Last reviewed: 2026',
        '- X \\*: No source',
      ].join('\n'),
    ]);
  });

  it('notes what the values of a table were in an earlier version', async () => {
    const text = (value: string) => `title: T
criteria: {x: {name: X, type: duration}}
subjects: {a: {name: A, values: {x: ${value}}}}
`;
    site.write('docs/timed.comparison.yaml', text('2 s'));
    site.write('old/timed.comparison.yaml', text('≤ 3 s'));
    const versions = [
      [
        {version: undefined, folder: site.at('docs')},
        {version: '1.0', folder: site.at('old')},
      ],
    ];
    const {printed} = await run(
      {view: 'table', since: '1.0'},
      ['docs/timed.comparison.yaml'],
      {site: {...siteOf(site.dir), versions}},
    );

    expect(printed.split('\n').slice(2)).toEqual([
      '| A | 2 s[^1] |',
      '',
      '[^1]: In version 1.0: ≤ 3 s',
    ]);
  });

  it('shows what the attributes of an embed would choose', async () => {
    const options = {view: 'table', subjects: 'fast', criteria: 'startup'};
    const {printed} = await run(options);

    expect(printed).toBe(
      '|  | Start-up \\| time |\n| --- | --- |\n| Fast engine | \\~ 45 s |',
    );
  });

  it.each([
    [
      'subjects-as-rows',
      ['|  | A name: in two lines |', '| S S | Linux, all; macOS |'],
    ],
    [
      'subjects-as-columns',
      ['|  | S S |', '| A name: in two lines | Linux, all; macOS |'],
    ],
  ])('keeps groups, lines and lists, with %s', async (orientation, lines) => {
    const {printed} = await runIn(
      hostile.dir,
      render,
      ['docs/hostile.comparison.yaml'],
      {options: {view: 'table', orientation}},
    );

    expect(printed.split('\n')).toEqual([
      lines[0],
      '| --- | --- |',
      lines[1]?.replace(/ \|$/, '[^1] |'),
      '',
      '[^1]: 1\\. first - second',
    ]);
  });

  it('writes into a file, from the folder where it is run', async () => {
    const cwd = site.at('docs');
    const options = {out: 'own.svg', view: 'timeline', format: 'mermaid'};

    expect(await run(options, ['x.comparison.yaml'], {cwd})).toEqual({
      code: 0,
      printed: 'Wrote own.svg',
    });
    expect(fs.readFileSync(site.at('docs/own.svg'), 'utf8')).toMatch(/\n$/);
  });

  it('says the words of the site', async () => {
    const words = {'theme.comparison.cell.unknown': 'unbekannt'};
    const {printed} = await run({view: 'table'}, [dataset], {
      site: {...siteOf(site.dir), words},
    });

    expect(printed).toContain('unbekannt');
  });

  it.each([
    [{view: 'guide'}, [dataset], 'error no-guide'],
    [{view: 'bars', criterion: 'startop'}, [dataset], 'unknown-criterion'],
    [{}, ['docs/wrong.comparison.yaml'], 'error missing-field'],
  ])('exits with 1 for %j of %j', async (options, words, told) => {
    const {code, printed} = await run(options, words);

    expect({code, printed}).toEqual({
      code: 1,
      printed: expect.stringContaining(told),
    });
  });

  it.each([
    [{}, [], 'Missing dataset'],
    [
      {},
      ['docs/gone.comparison.yaml'],
      'There is no dataset docs/gone.comparison.yaml',
    ],
    [{view: 'stak'}, [dataset], 'Unexpected "stak" for --view'],
    [{view: 'fact'}, [dataset], 'Unexpected "fact" for --view'],
    [{format: 'png'}, [dataset], 'expected one of svg, mermaid, markdown'],
    [{view: 'table', format: 'svg'}, [dataset], 'expected one of markdown'],
    [{theme: 'sepia'}, [dataset], 'expected one of light, dark'],
  ])('exits with 2 for %j of %j', async (options, words, told) => {
    const {code, printed} = await run(options, words);

    expect({code, printed}).toEqual({
      code: 2,
      printed: expect.stringContaining(told),
    });
  });
});

describe('comparison:render DATASET --choose CHOICES', () => {
  const prices = makeFolder({
    'docs/x.comparison.yaml': `title: Machines
dimensions:
  region: {name: Region, choices: {eu: {name: Europe}, us: {name: USA}}}
  plan: {name: Plan, choices: {free: {name: Free}, pro: {name: Pro}}}
criteria:
  price: {name: Price, type: money, currency: USD, by: region}
  fee: {name: Fee, type: money, currency: USD, by: [region, plan]}
subjects:
  small:
    name: Small
    values: {price: {eu: 9 USD, us: 8 USD}, fee: {eu: {free: 0 USD, pro: 5 USD}, us: {free: 1 USD, pro: 6 USD}}}
`,
  });
  const choose = (choices?: string) =>
    runIn(prices.dir, render, [dataset], {
      options: {
        view: 'table',
        orientation: 'subjects-as-rows',
        ...(choices !== undefined && {choose: choices}),
      },
    });

  it('prints the first choices if it is omitted', async () => {
    expect((await choose()).printed.split('\n')).toEqual([
      '|  | Price (Europe) | Fee (Europe, Free) |',
      '| --- | --- | --- |',
      '| Small | 9 USD | 0 USD |',
    ]);
  });

  it('prints those that it names', async () => {
    expect((await choose('region=us,plan=pro')).printed).toContain(
      '| Small | 8 USD | 6 USD |',
    );
    expect((await choose('plan=pro')).printed).toContain(
      '| Small | 9 USD | 5 USD |',
    );
  });

  it('refuses what the dataset does not have', async () => {
    const {code, printed} = await choose('region=asia');

    expect(code).toBe(1);
    expect(printed).toContain(
      'Unexpected choice "asia" of dimension "region", expected one of eu, us.',
    );
    for (const [choices, message] of [
      [
        'view=bars',
        'Unexpected dimension "view" for --choose, expected one of region, plan.',
      ],
      [
        'us',
        'Unexpected "us" for --choose, expected a dimension and a choice, such as region=us.',
      ],
      [
        'region=us region=eu',
        '--choose names two choices of "region". Name one.',
      ],
    ] as const) {
      expect(await choose(choices)).toEqual({code: 2, printed: message});
    }
    expect((await run({choose: 'region=us'})).printed).toBe(
      'Unexpected dimension "region" for --choose. The dataset has no dimensions.',
    );
  });
});
