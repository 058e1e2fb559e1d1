import fs from 'node:fs';
import path from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {parseDocument} from 'yaml';
import type {CellReference} from '../../src/claims/scope.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import type {Cell, Criterion, Dataset} from '../../src/model/index.js';
import type {Problem} from '../../src/problems/problem.js';
import type {ProblemCode} from '../../src/problems/sentences.js';
import {
  isClaimOutcome,
  type ClaimResult,
} from '../../src/site/judgeStatement.js';
import {checkSite, type Check} from '../../src/site/checkSite.js';
import {createDatasets} from '../../src/site/datasets.js';
import {createPages} from '../../src/site/pages.js';
import {findValueType} from '../../src/values/index.js';
import {valuesOf} from '../../src/values/valuesOf.js';
import {makeFolder} from '../support/folder.js';
import {repoRoot} from '../support/repoRoot.js';

// A sample; all cells, with the pages of both languages:
// CLAIM_MUTATIONS=all npm run jest -- claimMutations
const isWhole = process.env['CLAIM_MUTATIONS'] === 'all';
const sampleSize = 5;
const samplePages = ['unikernels.mdx', 'microvms.mdx', 'containers.mdx'];

const original = 'docs';
const translated = 'i18n/de/docusaurus-plugin-content-docs/current';
/** With whose data pages compare theirs. */
const earlier = 'versioned_docs/version-2.0';
const folder = makeFolder(
  Object.fromEntries(
    [original, ...(isWhole ? [translated, earlier] : [])].flatMap((dir) =>
      fs
        .readdirSync(path.join(repoRoot, dir))
        .filter((name) => /\.(?:mdx|ya?ml|csv)$/.test(name))
        .map((name) => [
          `${dir}/${name}`,
          !name.endsWith('.mdx') ||
          (isWhole ? dir !== earlier : samplePages.includes(name))
            ? fs.readFileSync(path.join(repoRoot, dir, name), 'utf8')
            : // Datasets link to it.
              '# A page\n',
        ]),
    ),
  ),
);
const site = {
  roots: [folder.dir] as const,
  exclude: [],
  limits: defaultLimits,
  versions: [
    [
      {version: undefined, folder: folder.at(original)},
      {version: '2.0', folder: folder.at(earlier)},
    ],
  ],
  translations: [
    {
      locale: 'de',
      original: folder.at(original),
      translated: folder.at(translated),
    },
  ],
};
const datasets = createDatasets(site);
const pages = createPages();

/** The translation of a cell must have its shape: a value, or two sides. */
const ofTranslations: readonly ProblemCode[] = [
  'wrong-shape',
  'untranslatable',
  'not-in-original',
  'translated-length',
];

interface Mutation {
  readonly file: string;
  readonly subject: string;
  readonly criterion: string;
  readonly name: string;
  /** The value that replaces the cell. */
  readonly value: unknown;
}

/** Every cell of the datasets with each value that may replace it. */
function listMutations({datasets: checked}: Check): readonly Mutation[] {
  return [...checked].flatMap(([file, loaded]) =>
    'dataset' in loaded && file.startsWith(folder.at(original))
      ? loaded.dataset.subjects.flatMap((subject) =>
          loaded.dataset.criteria.flatMap((criterion, column) => {
            const cell = subject.cells[column];
            return (
              cell ? otherValues(cell, criterion, loaded.dataset) : []
            ).map(([name, value]): Mutation => ({
              file: path.relative(folder.dir, file),
              subject: subject.id,
              criterion: criterion.id,
              name,
              value,
            }));
          }),
        )
      : [],
  );
}

type OtherValue = readonly [name: string, value: unknown];

function otherValues(
  cell: Cell,
  criterion: Criterion,
  {sources: [source]}: Dataset,
): readonly OtherValue[] {
  const typed = valuesOf(cell)[0]?.text;
  const disputed = (other: string) => ({
    disputed: [typed, other].map((value) => ({value, source: source?.id})),
  });
  const others =
    typed === undefined
      ? wordsOf(criterion).map((word): OtherValue => [`is ${word}`, word])
      : otherTexts(criterion, typed).flatMap(([name, text]): OtherValue[] => [
          [name, text],
          [`${name}, disputed`, disputed(text)],
        ]);
  return [
    ...others,
    ...(cell.state === 'unknown' ? [] : [['unknown', 'unknown'] as const]),
  ];
}

function otherTexts(
  criterion: Criterion,
  typed: string,
): readonly (readonly [name: string, text: string])[] {
  if (criterion.type === 'date') {
    const shifted = typed.replace(/\d{4}/g, (year) =>
      String(Number(year) - 40),
    );
    return [['40 years before', shifted]];
  }
  if (findValueType(criterion.type)?.isFigure) {
    return [
      ['× 100', scale(typed, 100)],
      ['÷ 100', scale(typed, 0.01)],
    ];
  }
  const words = wordsOf(criterion).filter((each) => each !== typed);
  return words.length > 0
    ? words.map((word) => [`is ${word}`, word])
    : [['other text', 'Something else']];
}

function scale(typed: string, by: number): string {
  return typed.replace(/\d+(?:\.\d+)?/g, (figure) =>
    String(Number((Number(figure) * by).toPrecision(6))),
  );
}

function wordsOf(criterion: Criterion): readonly string[] {
  return findValueType(criterion.type)?.words?.(criterion) ?? [];
}

function mutate({file, subject, criterion, value}: Mutation): string {
  const document = parseDocument(
    fs.readFileSync(path.join(repoRoot, file), 'utf8'),
  );
  const at = ['subjects', subject, 'values', criterion];
  const isReplaced =
    !document.hasIn([...at, 'value']) ||
    typeof value !== 'string' ||
    value === 'unknown';
  document.setIn(isReplaced ? at : [...at, 'value'], value);
  if (!isReplaced) {
    // What its sources say is another figure.
    document.setIn([...at, 'derived'], true);
  }
  return String(document);
}

/** The same before and after a mutation, which moves what follows the cell. */
const keyOf = ({file, statement}: ClaimResult) =>
  [file.path, statement.words, statement.condition].join('\n');
const startOf = ({file, statement}: ClaimResult) =>
  `${file.path}:${statement.place.start}`;

function keyOfCell({dataset, subject, criterion}: CellReference): string {
  return [path.basename(dataset.file), subject.id, criterion.id].join(' ');
}

function keyOfMutation({file, subject, criterion}: Mutation): string {
  return [path.basename(file), subject, criterion].join(' ');
}

describe('checkSite(site), of an article whose cells change', () => {
  it(
    'reports each claim whose truth changes, with both places, and no other',
    async () => {
      const before = await checkSite(site, datasets, pages);
      const verdicts = new Map(
        before.claims.map((each) => [keyOf(each), each.judged.verdict]),
      );
      const cellsBefore = new Map(
        before.claims.map((each) => [keyOf(each), each.judged.cells]),
      );
      const read = new Set(
        before.claims.flatMap(({judged}) => judged.cells.map(keyOfCell)),
      );
      const all = listMutations(before).filter(
        (each) => isWhole || read.has(keyOfMutation(each)),
      );
      const step = isWhole
        ? 1
        : Math.max(1, Math.floor(all.length / sampleSize));
      const counts = {
        claims: before.claims.length,
        cells: new Set(all.map(keyOfMutation)).size,
        mutations: 0,
        changing: 0,
        reported: 0,
        ofUnreadCells: 0,
      };

      const wrong: unknown[] = [];

      expect(before.problems).toEqual([]);
      for (const mutation of all.filter((_, index) => index % step === 0)) {
        folder.write(mutation.file, mutate(mutation));
        const {problems, claims} = await checkSite(site, datasets, pages);
        fs.copyFileSync(
          path.join(repoRoot, mutation.file),
          folder.at(mutation.file),
        );
        const changed = claims.filter(
          (each) => verdicts.get(keyOf(each)) !== each.judged.verdict,
        );
        const claimProblems = problems.filter(isClaimOutcome);
        counts.mutations += 1;
        counts.changing += changed.length > 0 ? 1 : 0;
        counts.reported += claimProblems.length;
        counts.ofUnreadCells += read.has(keyOfMutation(mutation)) ? 0 : 1;

        const found = {
          others: problems.filter(
            (each) =>
              !claimProblems.includes(each) &&
              !ofTranslations.includes(each.code),
          ),
          reported: claimProblems.map(placeOf),
          withoutCell: claimProblems.filter(
            ({first}) =>
              first?.start === undefined ||
              !first.file?.path.endsWith('.comparison.yaml'),
          ),
          // Only a claim that reads the cell can change, or that has read it: one
          // of what is known leaves out the rest.
          unrelated: changed.filter(
            (each) =>
              ![...each.judged.cells, ...(cellsBefore.get(keyOf(each)) ?? [])]
                .map(keyOfCell)
                .includes(keyOfMutation(mutation)),
          ),
        };
        const expected = {
          others: [],
          reported: changed.map(startOf),
          withoutCell: [],
          unrelated: [],
        };
        if (!isDeepStrictEqual(found, expected)) {
          wrong.push({mutation, found, expected});
        }
      }
      if (isWhole) {
        process.stdout.write(`${JSON.stringify(counts)}\n`);
      }
      expect(wrong).toEqual([]);
      expect(counts.changing).toBeGreaterThan(0);
    },
    isWhole ? 6 * 3_600_000 : 300_000,
  );
});

function placeOf({file, place}: Problem): string {
  return `${file.path}:${place?.start}`;
}
