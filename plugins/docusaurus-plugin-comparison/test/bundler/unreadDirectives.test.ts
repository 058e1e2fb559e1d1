import {createUnreadRules} from '../../src/bundler/unreadDirectives.js';
import unreadDirectivesLoader from '../../src/bundler/unreadDirectivesLoader.js';
import {remarkComparison} from '../../src/markdown/remarkComparison.js';

const loader = '/site/node_modules/@docusaurus/mdx-loader/lib/index.js';
const ruleOf = (
  remarkPlugins: unknown,
  include: unknown = ['/site/docs/'],
) => ({
  test: /\.mdx?$/i,
  include,
  use: [{loader, options: {remarkPlugins}}],
});
const rulesFor = (...rules: readonly unknown[]) =>
  createUnreadRules({module: {rules}}, '/site');

describe('createUnreadRules(config, siteDir)', () => {
  it('looks at the pages whose rule lacks the directives', () => {
    const other = () => () => {};

    expect(
      rulesFor(ruleOf([other]), ruleOf(undefined, ['/site/blog/'])),
    ).toEqual([
      expect.objectContaining({include: ['/site/docs/'], enforce: 'pre'}),
      expect.objectContaining({include: ['/site/blog/'], enforce: 'pre'}),
    ]);
  });

  it.each([
    ['the directives', ruleOf([remarkComparison])],
    ['the directives with options', ruleOf([[remarkComparison, {}]])],
    ['another loader', {include: ['/site/'], use: [{loader: '/x/css.js'}]}],
    ['no folders', ruleOf([], null)],
    ['no fields', '...'],
  ])('leaves a rule with %s alone', (_, rule) => {
    expect(rulesFor(rule)).toEqual([]);
  });

  it('has none for a config without rules', () => {
    expect(createUnreadRules({}, '/site')).toEqual([]);
  });
});

describe('unreadDirectivesLoader(text)', () => {
  const load = (text: string) =>
    unreadDirectivesLoader.call(
      {
        resourcePath: '/site/docs/engines.mdx',
        getOptions: () => ({siteDir: '/site'}),
      },
      text,
    );

  it.each([
    '# A page\n',
    '```md\n::comparison-table\n```\n',
    "import table from './x.comparison.yaml?view=table';\n",
  ])('passes %j on', (text) => {
    expect(load(text)).toBe(text);
  });

  it.each([
    ['::comparison-table{data=./x.comparison.yaml}\n', '::comparison-table'],
    ['It takes :fact[fast.startup].\n', ':fact'],
  ])('refuses %j, and says what to write', (text, name) => {
    expect(() => load(text)).toThrow(
      new Error(
        `The plugin that shows docs/engines.mdx does not read "${name}". In docusaurus.config, import {remarkComparison} from 'docusaurus-plugin-comparison', and add remarkPlugins: [remarkComparison] to the options of that plugin, or of the preset that it is in. See https://comparison-docs.github.io/plugin/#by-hand`,
      ),
    );
  });
});
