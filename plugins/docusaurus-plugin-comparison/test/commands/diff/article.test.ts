import {diff} from '../../../src/commands/diff/index.js';
import {makeFolder} from '../../support/folder.js';
import {repoRoot} from '../../support/repoRoot.js';
import {versionsOf} from '../../support/versionsOf.js';
import {runIn, siteOf} from '../runIn.js';
import {changeArticle, readArticle} from './article.js';
import {readDiffReport} from './readDiffReport.js';

// Two claims that say more than the article dares to: both are open.
const article = readArticle();
const between = 'docs/in-between.mdx';
const files = {
  ...article,
  [between]: `${article[between]}
:claim[None is best at everything.]{if="best(startup of microvm, sandbox, kata, unikernel, wasm) = wasm and wasm.unmodified = no" expect=open reason="A bound may be lower."}

:claim[Those that start in an instant want the program to be built for them.]{if="all(startup > 100 ms or unmodified ≠ yes of microvm, sandbox, kata, unikernel, wasm)" expect=open reason="A bound may be higher."}
`,
};
const was = makeFolder(prefix('was', files));
const is = prefix('is', changeArticle(files));
for (const [file, text] of Object.entries(is)) {
  was.write(file, text);
}

function prefix(
  folder: string,
  all: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(all).map(([file, text]) => [
      file.replace(/^docs/, folder),
      text,
    ]),
  );
}

describe('comparison:diff, of an article whose data changes', () => {
  it('finds the claims that flip and the best answer that moves', async () => {
    const options = {folders: 'true', format: 'json'};
    const {printed, code} = await runIn(was.dir, diff, ['was', 'is'], {
      options,
    });
    const report = readDiffReport(printed);

    expect(code).toBe(0);
    expect(report.claims.map((each) => [each.text, each.was, each.is])).toEqual(
      expect.arrayContaining([
        ['we found no independent assessment', 'holds', 'fails'],
        ['less than Docker needs to start a container', 'holds', 'open'],
        ['must be small and start at once', 'holds', 'open'],
        ['None is best at everything.', 'open', 'holds'],
        [
          'Those that start in an instant want the program to be built for them.',
          'open',
          'holds',
        ],
      ]),
    );
    expect(report.best).toEqual([
      expect.objectContaining({
        name: 'Start-up time',
        was: [],
        is: ['wasm'],
      }),
    ]);
    expect(report.summary).toMatchObject({
      claims: {fails: 1, open: 2, holds: 2, added: 0, removed: 0},
      best: 1,
      values: 3,
      rewritten: 1,
      renamed: 1,
      removed: 0,
    });
    expect(report.summary.facts).toBeGreaterThan(3);
    expect(report.structure.renamed).toEqual([
      expect.objectContaining({
        kind: 'criterion',
        was: 'gpu',
        is: 'graphics',
      }),
    ]);
  });
});

describe('comparison:diff --versions', () => {
  it('finds what the second version of the article has added', async () => {
    const siteDir = repoRoot.replace(/\/$/, '');
    const site = {
      ...siteOf(siteDir, ['plugins/**', 'docs/**', 'i18n/**']),
      versions: versionsOf(siteDir),
    };
    const options = {versions: 'true', format: 'json'};
    const {printed, code} = await runIn(repoRoot, diff, ['1.0', '2.0'], {
      options,
      site,
    });
    const {structure, summary} = readDiffReport(printed);
    const added = structure.added.map(({kind}) => kind);

    expect(code).toBe(0);
    expect(added.filter((kind) => kind === 'subject')).toHaveLength(15);
    expect(added.filter((kind) => kind === 'criterion')).toHaveLength(1);
    expect(summary).toMatchObject({values: 0, removed: 0, renamed: 0});
  });
});
