import fs from 'node:fs';
import {defaultLimits} from '../src/dataset/limits.js';
import comparisonLoader, {type LoaderContext} from '../src/loader.js';
import {makeFolder} from './dataset/folder.js';

const nasty = '</script>\u2028";alert(1);//`${alert(1)}\\u0022';
const site = makeFolder({
  'docs/x.comparison.yaml': `title: T
criteria: {x: {name: X, type: text}}
subjects: {a: {name: A, values: {x: ${JSON.stringify(nasty.replace('\u2028', ''))}}}}
`,
  'docs/wrong.comparison.yaml': 'title: T\n',
  'docs/page.mdx': 'Text\n\n::comparison-table{data=./x.comparison.yaml}\n',
});
const page = site.at('docs/page.mdx');

describe('comparisonLoader()', () => {
  it('makes a module of the props of one view', async () => {
    const {props} = await run('docs/x.comparison.yaml', '?view=table');

    expect(props).toMatchObject({
      title: 'T',
      orientation: 'subjects-as-rows',
      subjects: [{id: 'a'}],
    });
  });

  it('lets a dataset put text into a module and nothing else', async () => {
    const {code, props} = await run('docs/x.comparison.yaml', '?view=table');

    expect(code).toMatch(
      /^export default JSON\.parse\("(?:[^"\\]|\\.)*"\);\n$/,
    );
    expect(props).toHaveProperty(
      'subjects.0.cells.0.claims.0.text',
      nasty.replace('\u2028', ''),
    );
  });

  it.each([
    ['wrong.comparison.yaml', '?view=table', 'missing-field'],
    ['x.comparison.yaml', '', 'unknown-view'],
    ['x.comparison.yaml', '?view=tabel', 'unknown-view'],
    ['x.comparison.yaml', '?view=table&subjects=b', 'unknown-subject'],
    ['x.comparison.yaml', '?view=table&x=y', 'unknown-attribute'],
    ['x.comparison.yaml', '?view=stack', 'no-stack'],
    ['x.comparison.yaml', '?view=table&absent=comparison-table', 'no-data'],
  ])('fails for %s%s with %s', async (file, query, code) => {
    const {error} = await run(`docs/${file}`, query);

    expect(error?.message).toContain(`error ${code} `);
    expect(error?.stack).toBe(error?.message);
  });

  it('gives the page the problems in place of props while it is edited', async () => {
    const {props} = await run(
      'docs/wrong.comparison.yaml',
      '?view=table',
      true,
    );

    expect(Object.keys(props as object)).toEqual(['problems']);
    expect(props).toHaveProperty(
      'problems',
      expect.stringContaining('error missing-field'),
    );
  });

  it('names the place on the page that the embed comes from', async () => {
    const {props} = await run(
      'docs/x.comparison.yaml',
      `?view=table&subjects=b&${from(6, 24)}`,
      true,
    );

    expect(props).toHaveProperty(
      'problems',
      expect.stringMatching(/^docs\/page\.mdx:3:1 {2}error unknown-subject/),
    );
  });

  it('tells of a dataset that is not there, and waits for it', async () => {
    const query = `?view=table&absent=comparison-table&data=.%2Flater.comparison.yaml&${from(6, 24)}`;
    const before = await run('docs/x.comparison.yaml', query, true);
    const later = site.write(
      'docs/later.comparison.yaml',
      fs.readFileSync(site.at('docs/x.comparison.yaml'), 'utf8'),
    );
    const after = await run('docs/x.comparison.yaml', query, true);

    expect(before.props).toHaveProperty(
      'problems',
      expect.stringContaining('error missing-dataset'),
    );
    expect(before.missing).toEqual([later]);
    expect(after.props).toHaveProperty('title', 'T');
    expect(after.dependencies).toEqual([later]);
  });

  it('reads no file outside of the site', async () => {
    const outside = '../../../../../../etc/x.comparison.yaml';
    const {props, missing} = await run(
      'docs/x.comparison.yaml',
      `?view=table&absent=comparison-table&data=${encodeURIComponent(outside)}&from=0-1:/etc/passwd`,
      true,
    );

    expect(JSON.stringify(props)).not.toContain('root:');
    expect(missing.concat(JSON.stringify(props)).join()).toContain('etc');
  });
});

function from(start: number, end: number): string {
  return `from=${start}-${end}:${encodeURIComponent(page)}`;
}

interface Result {
  readonly error?: Error;
  readonly code?: string;
  readonly props?: unknown;
  readonly dependencies: readonly string[];
  readonly missing: readonly string[];
}

/** Runs the loader as a bundler does, and then the module that it made. */
async function run(
  file: string,
  resourceQuery: string,
  showProblems = false,
): Promise<Result> {
  const dependencies: string[] = [];
  const missing: string[] = [];
  const made = await new Promise<{error?: Error; code?: string}>((resolve) => {
    const context: LoaderContext = {
      resourcePath: site.at(file),
      resourceQuery,
      getOptions: () => ({
        roots: [site.dir],
        limits: defaultLimits,
        showProblems,
        version: '0.0.0',
      }),
      async: () => (error, code) =>
        resolve({...(error && {error}), ...(code !== undefined && {code})}),
      addDependency: (each) => void dependencies.push(each),
      addMissingDependency: (each) => void missing.push(each),
    };
    comparisonLoader.call(context);
  });
  const {code} = made;
  return {
    ...made,
    ...(code !== undefined && {props: evaluate(code)}),
    dependencies,
    missing,
  };
}

function evaluate(code: string): unknown {
  const expression = code.replace(/^export default /, 'return ');
  return (new Function(expression) as () => unknown)();
}
