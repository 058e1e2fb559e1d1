import {
  buildEngines,
  createEnginesSite,
  type EnginesSite,
} from './enginesSite.js';

describe('the packed plugin in a fresh classic site', () => {
  let site: EnginesSite;

  beforeAll(async () => {
    site = await createEnginesSite();
    site.setFuture('{v4: true, faster: true}');
  }, 600_000);

  afterAll(() => site.remove());

  it('is typed: the site passes its own type check', async () => {
    const {code, stdout} = await site.run('npx', 'tsc');
    expect({code, stdout}).toEqual({code: 0, stdout: ''});
  });

  // Each bundler once and each future once.
  it.each([
    {bundler: 'Rspack', v4: true, future: '{v4: true, faster: true}'},
    {bundler: 'webpack', v4: false, future: '{v4: false, faster: false}'},
  ])('builds on $bundler, future.v4 $v4', async ({future}) => {
    site.setFuture(future);
    await buildEngines(site);
  });

  it('lists its components for swizzling', async () => {
    const {code, stdout} = await site.run(
      'npx',
      'docusaurus',
      'swizzle',
      'docusaurus-plugin-comparison',
      '--list',
      '--typescript',
    );
    expect(code).toBe(0);
    for (const component of [
      'ComparisonTable',
      'StackDiagram',
      'ComparisonProblems',
    ]) {
      expect(stdout).toContain(component);
    }
  });

  it('checks the data from the command line', async () => {
    const {code, stdout} = await site.run(
      'npx',
      'docusaurus',
      'comparison:check',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^4 warnings in 1 file$/m);
  });

  it('draws a diagram from the command line', async () => {
    site.write('flow.mmd', 'flowchart LR\n  a[One] --> b[Two]\n');
    const {code, output} = await site.run(
      'npx',
      '--no',
      'mermaid-to-svg',
      'flow.mmd',
      '-o',
      'flow.svg',
    );
    expect({code, output}).toEqual({code: 0, output: ''});
    expect(site.read('flow.svg')).toMatch(/^<svg .*>One<.*<\/svg>\n$/s);
  });
});
