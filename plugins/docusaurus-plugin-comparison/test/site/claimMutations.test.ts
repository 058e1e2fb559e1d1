import fs from 'node:fs';
import path from 'node:path';
import {isMap, parseDocument} from 'yaml';
import {defaultLimits} from '../../src/dataset/limits.js';
import type {Criterion} from '../../src/model/index.js';
import type {Problem} from '../../src/problems/problem.js';
import type {ClaimResult} from '../../src/site/judgeStatement.js';
import {checkSite} from '../../src/site/checkSite.js';
import {createDatasets} from '../../src/site/datasets.js';
import {createPages} from '../../src/site/pages.js';
import {findValueType} from '../../src/values/index.js';
import {makeFolder} from '../support/folder.js';
import {repoRoot} from '../support/repoRoot.js';

// More mutations, with all pages: CLAIM_MUTATIONS=400 npm run jest -- claimMutations
const typedSize = process.env['CLAIM_MUTATIONS'];
const sampleSize = Number(typedSize ?? 5);
const isWhole = typedSize !== undefined;
const samplePages = ['unikernels.mdx', 'microvms.mdx', 'containers.mdx'];

const docs = path.join(repoRoot, 'docs');
const folder = makeFolder(
  Object.fromEntries(
    fs
      .readdirSync(docs)
      .filter((name) => /\.(?:mdx|ya?ml|csv)$/.test(name))
      .map((name) => [
        `docs/${name}`,
        isWhole || !name.endsWith('.mdx') || samplePages.includes(name)
          ? fs.readFileSync(path.join(docs, name), 'utf8')
          : // Datasets link to it.
            '# A page\n',
      ]),
  ),
);
const site = {
  roots: [folder.dir] as const,
  exclude: [],
  limits: defaultLimits,
};
const datasets = createDatasets(site);
const pages = createPages();

interface Mutation {
  readonly file: string;
  readonly subject: string;
  readonly criterion: string;
  readonly name: string;
  /** The value that replaces the cell. */
  readonly value: unknown;
}

function listMutations(claims: readonly ClaimResult[]): readonly Mutation[] {
  const cells = new Map(
    claims.flatMap(({judged}) =>
      judged.cells.map((each) => [each.cell, each] as const),
    ),
  );
  return [...cells.values()].flatMap(({dataset, subject, criterion, cell}) => {
    const typed = cell.state === 'value' ? cell.value.text : undefined;
    const [source] = dataset.sources;
    const disputed = (other: string) => ({
      disputed: [typed, other].map((value) => ({value, source: source?.id})),
    });
    const values =
      typed === undefined
        ? []
        : findValueType(criterion.type)?.isFigure
          ? [
              ['× 100', scale(typed, 100)],
              ['÷ 100', scale(typed, 0.01)],
              ['disputed', disputed(scale(typed, 100))],
            ]
          : otherWords(criterion, typed).flatMap((word) => [
              [`is ${word}`, word],
              [`${word} disputed`, disputed(word)],
            ]);
    return [
      ...values,
      ...(typed === undefined ? [] : [['unknown', 'unknown']]),
    ].map(([name, value]): Mutation => ({
      file: dataset.file,
      subject: subject.id,
      criterion: criterion.id,
      name: String(name),
      value,
    }));
  });
}

function scale(typed: string, by: number): string {
  return typed.replace(/\d+(?:\.\d+)?/g, (figure) =>
    String(Number((Number(figure) * by).toPrecision(6))),
  );
}

function otherWords(criterion: Criterion, typed: string): readonly string[] {
  return (findValueType(criterion.type)?.words?.(criterion) ?? []).filter(
    (each) => each !== typed,
  );
}

function mutate({file, subject, criterion, value}: Mutation): string {
  const document = parseDocument(
    fs.readFileSync(path.join(repoRoot, file), 'utf8'),
  );
  const at = ['subjects', subject, 'values', criterion];
  const isReplaced =
    !isMap(document.getIn(at)) ||
    typeof value !== 'string' ||
    value === 'unknown';
  document.setIn(isReplaced ? at : [...at, 'value'], value);
  return String(document);
}

/** The same before and after a mutation, which moves what follows the cell. */
const keyOf = ({file, statement}: ClaimResult) =>
  [file.path, statement.words, statement.condition].join('\n');
const startOf = ({file, statement}: ClaimResult) =>
  `${file.path}:${statement.place.start}`;

describe('checkSite(site), of an article whose cells change', () => {
  it(
    'reports each claim whose truth changes, with both places, and no other',
    async () => {
      const before = await checkSite(site, datasets, pages);
      const verdicts = new Map(
        before.claims.map((each) => [keyOf(each), each.judged.verdict]),
      );
      const all = listMutations(before.claims);
      const step = Math.max(1, Math.floor(all.length / sampleSize));
      const counts = {mutations: 0, changing: 0, reported: 0};

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
        const claimProblems = problems.filter(({code}) =>
          code.endsWith('claim'),
        );
        counts.mutations += 1;
        counts.changing += changed.length > 0 ? 1 : 0;
        counts.reported += claimProblems.length;

        expect([
          mutation,
          problems.filter((each) => !claimProblems.includes(each)),
        ]).toEqual([mutation, []]);
        expect([mutation, claimProblems.map(placeOf)]).toEqual([
          mutation,
          changed.map(startOf),
        ]);
        for (const {first} of claimProblems) {
          expect(first?.file?.path).toMatch(/\.comparison\.yaml$/);
        }
        // Only a claim that reads the cell can change.
        for (const {judged} of changed) {
          expect(
            judged.cells.some(
              ({subject, criterion}) =>
                subject.id === mutation.subject &&
                criterion.id === mutation.criterion,
            ),
          ).toBe(true);
        }
      }
      if (isWhole) {
        process.stdout.write(`${JSON.stringify(counts)}\n`);
      }
      expect(counts.changing).toBeGreaterThan(0);
    },
    300_000 + 20_000 * sampleSize,
  );
});

function placeOf({file, place}: Problem): string {
  return `${file.path}:${place?.start}`;
}
