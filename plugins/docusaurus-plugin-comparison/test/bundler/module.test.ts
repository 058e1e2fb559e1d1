import type {LoaderOptions} from '../../src/bundler/loaderContext.js';
import type {ChosenViews} from '../../src/views/module.js';
import {makeFolder} from '../support/folder.js';
import {
  evaluate,
  imported,
  runLoader,
  shapeOf,
  textsOf,
  type LoaderRun,
} from '../support/runLoader.js';

const content = '@theme/ComparisonTable/Content';
const site = makeFolder({
  'docs/x.comparison.yaml': dataset('T'),
  'docs/by.comparison.yaml': `title: T
dimensions:
  region: {name: Region, choices: {eu: {name: Europe}, us: {name: USA}}}
  plan: {name: Plan, choices: {free: {name: Free}, pro: {name: Pro}}}
criteria:
  x: {name: X, type: number, by: region}
  y: {name: Y, type: number, by: [plan, region]}
  z: {name: Z, type: number}
subjects: {a: {name: A, values: {x: {eu: 1, us: 2}, y: 3, z: 4}}}
`,
  'docs/wrong.comparison.yaml': 'title: T\n',
  'docs/cell.comparison.yaml': `title: T
criteria: {x: {name: X, type: duration}}
subjects: {a: {name: A, values: {x: 46 sek}}, b: {name: B, values: {x: 46 s}}}
`,
  'docs/page.mdx': '::comparison-table{data=./later.comparison.yaml}\n',
  'docs/later.comparison.yaml': dataset('Later'),
});
const server = {isServer: true};
const browser = {isServer: false};

// Each build and each query by which a bundler asks for a table.
const kinds: readonly (readonly [
  string,
  {readonly part: string; readonly options: Partial<LoaderOptions>},
])[] = [
  ['a server', {part: '', options: server}],
  ['a browser', {part: '', options: browser}],
  ['the props alone', {part: '&only=props', options: browser}],
];

describe('comparisonLoader(), as a module of a table', () => {
  const file = 'docs/x.comparison.yaml';

  it('gives a server the view with what shows it', async () => {
    const {module} = await run(file, '?view=table', server);

    expect(module).toEqual({
      Content: imported(content),
      view: expect.objectContaining({title: 'T'}),
    });
  });

  it('gives a browser a function that loads both, and none of the data', async () => {
    const {module, code} = await run(file, '?subjects=a&view=table', browser);

    expect(module).toEqual({load: expect.any(Function)});
    expect(await load(module)).toEqual({
      load: expect.any(Function),
      Content: imported(content),
      view: imported('./x.comparison.yaml?subjects=a&view=table&only=props'),
    });
    expect(code).not.toContain('JSON.parse');
  });

  it('can load the view for each choice of its dimensions', async () => {
    const ask = async (query: string) => {
      const {module, dependencies} = await run(
        'docs/by.comparison.yaml',
        query,
        browser,
      );
      expect(dependencies).toEqual([site.at('docs/by.comparison.yaml')]);
      const {choices = {}} = module as ChosenViews<unknown>;
      const loaded = Object.entries(choices).map(
        async ([key, loadChoice]) => [key, await loadChoice()] as const,
      );
      return Object.fromEntries(await Promise.all(loaded));
    };
    const partOf = (query: string) => ({
      Content: imported(content),
      view: imported(`./by.comparison.yaml${query}&only=props`),
    });

    expect(await ask('?view=table&criteria=x')).toEqual({
      eu: partOf('?view=table&criteria=x'),
      us: partOf('?view=table&criteria=x&region=us'),
    });
    // What is shown already is not loaded from another file.
    expect(await ask('?view=table&region=us')).toEqual({
      'eu/free': partOf('?view=table&region=eu&plan=free'),
      'eu/pro': partOf('?view=table&region=eu&plan=pro'),
      'us/free': partOf('?view=table&region=us'),
      'us/pro': partOf('?view=table&region=us&plan=pro'),
    });
  });

  it('has no choices where a reader cannot choose', async () => {
    const queries = ['&criteria=z', '&controls=none', '&controls=sort'];
    for (const query of queries) {
      const {module} = await run(
        'docs/by.comparison.yaml',
        `?view=table${query}`,
        browser,
      );

      expect(module).toEqual({load: expect.any(Function)});
    }
  });

  it('has both before a page is shown that was not served', async () => {
    const {code = ''} = await run(file, '?view=table', browser);

    expect(await evaluate(code, 'true')).toMatchObject({
      Content: imported(content),
      view: imported('./x.comparison.yaml?view=table&only=props'),
    });
    // While the page that was served begins to work, nothing is loaded.
    expect(await evaluate(code, 'false')).toEqual({load: expect.any(Function)});
  });

  it.each([
    ['a dataset', file, '?sort=x:desc&view=table'],
    [
      'a placeholder',
      file,
      '?view=table&missing=::comparison-table&data=.%2Flater.comparison.yaml&from=page.mdx',
    ],
  ])(
    'gives a browser the props of %s that a server has',
    async (_, from, query) => {
      const {module} = await run(from, query, browser);
      const {view: request} = await load(module);
      const part = String(request).replace(/^[^?]*/, '');
      const asked = await run(from, part, browser);

      expect(request).toBe(imported(`./x.comparison.yaml${part}`));
      expect(asked.props).toEqual((await run(from, query, server)).props);
      expect(asked.props).toHaveProperty('subjects');
    },
  );

  it.each(kinds.filter(([name]) => name !== 'a browser'))(
    'reports problems in place of the table to %s',
    async (_, {part, options}) => {
      const wrong = 'docs/wrong.comparison.yaml';
      const {module} = await run(wrong, `?view=table${part}`, {
        ...options,
        showProblems: true,
      });
      const {error} = await run(wrong, `?view=table${part}`, options);

      expect(module).toEqual({
        problems: expect.stringContaining('error missing-field'),
        isOfDataset: true,
      });
      expect(error?.message).toContain('error missing-field');
    },
  );

  it.each(kinds.filter(([name]) => name !== 'a browser'))(
    'has the rest of a dataset with a wrong cell, and what is wrong, for %s',
    async (_, {part, options}) => {
      const query = `?view=table${part}`;
      const {module} = await run('docs/cell.comparison.yaml', query, {
        ...options,
        showProblems: true,
      });
      const {error} = await run('docs/cell.comparison.yaml', query, options);

      expect(module).toMatchObject({
        view: {
          subjects: [
            {id: 'a', cells: [{state: 'invalid', claims: []}]},
            {id: 'b', cells: [{state: 'value'}]},
          ],
        },
        problems: expect.stringContaining('error unknown-unit'),
        isOfDataset: true,
      });
      expect(error?.message).toContain('error unknown-unit');
    },
  );

  it('gives a browser what is wrong along with the rest', async () => {
    const {code = ''} = await run('docs/cell.comparison.yaml', '?view=table', {
      ...browser,
      showProblems: true,
    });
    const rest = {view: {title: 'T'}, problems: 'wrong', isOfDataset: true};
    const load = async (request: string) => ({
      default: request.endsWith('&only=props') ? rest : imported(request),
    });

    expect(await evaluate(code, 'true', load)).toMatchObject({
      Content: imported(content),
      ...rest,
    });
    const whole = {problems: 'wrong', isOfDataset: true};
    expect(
      await evaluate(code, 'true', async () => ({default: whole})),
    ).toEqual({load: expect.any(Function), ...whole});
  });
});

describe('comparisonLoader(), as a module of another view', () => {
  it.each([server, browser])('is its props, where %j', async (options) => {
    const query = '?cell=a.x&view=fact';
    const {module} = await run('docs/x.comparison.yaml', query, options);

    expect(module).toMatchObject({
      subject: 'T',
      cell: {state: 'value', claims: [{text: 'T'}]},
    });
  });
});

const hostile = [
  '"; alert(1); "',
  "'; alert(1); '",
  '`${alert(1)}`',
  '"}); alert(1); ({"',
  '")); alert(1); ((("',
  '</script><script>alert(1)</script>',
  '*/ alert(1) /*',
  '\\"; alert(1); //',
  '\\u0022; alert(1); //',
  'import(alert(1))',
  'line\nalert(1)\n',
  '__proto__',
];

describe.each(kinds)('comparisonLoader(), for %s', (_, {part, options}) => {
  const query = `?view=table${part}`;
  const shown = (file: string, given = query) => run(file, given, options);

  it.each(hostile)('takes %j for text in a dataset', async (text) => {
    site.write('docs/hostile.comparison.yaml', dataset(text));
    const made = await shown('docs/hostile.comparison.yaml');
    const harmless = await shown('docs/x.comparison.yaml');

    expect(shapeOf(codeOf(made))).toEqual(shapeOf(codeOf(harmless)));
    expect(await propsTo(made, 'docs/hostile.comparison.yaml')).toMatchObject({
      title: text,
      criteria: [{name: text}],
      subjects: [{name: text, cells: [{claims: [{text}]}]}],
      footnotes: [{when: text, sources: [{title: text}]}],
    });
  });

  // Windows has no such names.
  it.each(
    [...hostile, '\u2028alert(1)\u2029', '${alert(1)}'].map((text) =>
      text.replaceAll('/', '÷'),
    ),
  )('takes %j for text in the name of a file', async (text) => {
    const name = `${text}.comparison.yaml`;
    site.write(`docs/${name}`, dataset('T'));
    const made = await shown(`docs/${name}`);

    expect(shapeOf(codeOf(made))).toEqual(
      shapeOf(codeOf(await shown('docs/x.comparison.yaml'))),
    );
    expect(textsOf(codeOf(made)).filter((each) => !isJson(each))).toEqual(
      textsOf(codeOf(await shown('docs/x.comparison.yaml')))
        .filter((each) => !isJson(each))
        .map((each) => each.replace('x.comparison.yaml', name)),
    );
  });

  it.each([...hostile, '\u2028alert(1)\u2029'])(
    'takes %j for text in a query',
    async (text) => {
      // What tells the place of an embed is read, and not shown.
      const given = `?view=table&from=${text}${part}`;
      const made = await shown('docs/x.comparison.yaml', given);
      const harmless = await shown('docs/x.comparison.yaml');

      expect(shapeOf(codeOf(made))).toEqual(shapeOf(codeOf(harmless)));
      expect(
        textsOf(codeOf(made)).map((each) => each.replace(given, query)),
      ).toEqual(textsOf(codeOf(harmless)));
    },
  );
});

/** A dataset with a text in each place where an author may write one. */
function dataset(text: string): string {
  const word = JSON.stringify(text);
  return `title: ${word}
description: ${word}
criteria: {x: {name: ${word}, description: ${word}, group: ${word}, type: scale, scale: [${word}]}}
subjects:
  a: {name: ${word}, description: ${word}, values: {x: {value: ${word}, when: ${word}, source: s}}}
sources: {s: {title: ${word}}}
`;
}

function run(file: string, query: string, options: Partial<LoaderOptions>) {
  return runLoader(site, file, query, options);
}

function codeOf({code, error}: LoaderRun): string {
  if (code === undefined) {
    throw error ?? new Error('no module');
  }
  return code;
}

interface Table {
  readonly Content: unknown;
  readonly view: unknown;
}

function load(module: unknown): Promise<Table> {
  return (module as {load: () => Promise<Table>}).load();
}

/** The props that come to the page, from the module or from what it loads. */
async function propsTo({module, props}: LoaderRun, file: string) {
  const isLoaded = typeof module === 'object' && module && 'load' in module;
  return isLoaded
    ? (await run(file, '?view=table&only=props', browser)).props
    : props;
}

function isJson(text: string): boolean {
  return text.startsWith('{');
}
