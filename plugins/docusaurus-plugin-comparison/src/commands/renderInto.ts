import path from 'node:path';
import {datasetGlob, findFiles} from '../dataset/find.js';
import type {Loaded} from '../dataset/loaded.js';
import {FreeIds, toSlug} from '../dataset/slug.js';
import {applyEdits} from '../problems/applyEdits.js';
import {typedPath} from '../dataset/typedPath.js';
import {findBlocks, type MarkdownBlock} from '../embeds/blocks.js';
import {checkEmbed} from '../embeds/check.js';
import {findView} from '../embeds/layOut.js';
import {normalizeData, resolveData} from '../embeds/resolve.js';
import {collect} from '../problems/collect.js';
import {toProblem} from '../problems/issue.js';
import {Lines} from '../problems/position.js';
import type {Problem} from '../problems/problem.js';
import {formatProblems, plural} from '../problems/report.js';
import {visible} from '../problems/visible.js';
import {createDatasets, type Datasets} from '../site/datasets.js';
import {findMisnamed} from '../site/findMisnamed.js';
import {writeWhole} from '../site/writeWhole.js';
import type {Attribute} from '../views/view.js';
import type {CommandContext, CommandSite} from './command.js';
import {diffLines} from './diffLines.js';
import {readMarkdownFile, type MarkdownFile} from './markdownFile.js';
import {printers, type PrintSettings} from './printers.js';

const markdownPrinters = printers.filter(({formats}) =>
  formats.includes('markdown'),
);

/** How the blocks of a file are written. */
interface IntoOptions {
  /** The file, as typed. */
  readonly into: string;
  /** Whether to compare the file only, and write nothing. */
  readonly isCheck: boolean;
  /** What a block may say of what it shows. */
  readonly attributes: readonly Attribute[];
  readonly settings: PrintSettings;
}

/**
 * Writes into a Markdown file what its blocks show. Resolves with the exit
 * code, which is 1 if a block has a problem, or differs in a check. The file is
 * then as it was.
 *
 * @throws {UsageError} If there is no such file in the repository.
 */
export async function renderInto(
  {into, isCheck, attributes, settings}: IntoOptions,
  site: CommandSite,
  io: CommandContext,
): Promise<0 | 1> {
  const file = readMarkdownFile(into, site, io);
  if ('problems' in file) {
    io.print(formatProblems(file.problems));
    return 1;
  }
  const {blocks, issues} = findBlocks(file);
  if (blocks.length + issues.length === 0) {
    io.print(
      `${visible(file.path)} has no block to fill. Write two lines where the table should be, with an empty line before and after them:\n\n  <!-- comparison: docs/NAME.comparison.yaml -->\n  <!-- /comparison -->\n`,
    );
    return 1;
  }
  const problems = new Set<Problem>(
    issues.map(({issue, place}) => toProblem(issue, file, place)),
  );
  const prefixes = createPrefixes(file.text, blocks);
  const datasets = createDatasets(site);
  const printed: string[] = [];
  for (const block of blocks) {
    const result = await printBlock(block, file, site, datasets, attributes, {
      ...settings,
      footnotePrefix: prefixes(block),
    });
    if ('problems' in result) {
      result.problems.forEach((problem) => problems.add(problem));
    } else {
      printed.push(result.text);
    }
  }
  if (problems.size > 0) {
    io.print(`${formatProblems([...problems])}\n\nNothing was written.`);
    return 1;
  }
  const filled = blocks.map((block, index) => ({
    block,
    next: toBlockContent(file.text, block, printed[index] ?? ''),
  }));
  const differing = filled.filter(
    ({block: {content}, next}) =>
      next !== file.text.slice(content.start, content.end),
  );
  const count = plural(blocks.length, 'block');
  if (differing.length === 0) {
    io.print(`${visible(file.path)} is up to date: ${count}.`);
    return 0;
  }
  if (isCheck) {
    const positions = new Lines(file);
    const differences = differing.map(({block, next}) =>
      describeDifference(file, block, next, positions),
    );
    io.print(
      `${differences.join('\n\n')}\n\nRun "comparison:render --into ${visible(into)}", and commit the file.`,
    );
    return 1;
  }
  const contents = filled.map(({next}) => next);
  const text = replaceContents(file.text, blocks, contents);
  assertSameBlocks({path: file.path, text}, contents);
  await writeWhole(file.realPath, text);
  io.print(
    `Wrote ${visible(file.path)}: ${count}, ${differing.length} of them changed.`,
  );
  return 0;
}

/** The Markdown of a block, or what is wrong with it. */
async function printBlock(
  {data, dataPlace, place, attributes}: MarkdownBlock,
  file: MarkdownFile,
  site: CommandSite,
  datasets: Datasets,
  passed: readonly Attribute[],
  settings: PrintSettings,
): Promise<{readonly text: string} | {readonly problems: readonly Problem[]}> {
  const problems: Problem[] = [];
  if (data === '') {
    // It is reported already.
    return {problems};
  }
  const report = collect(file, problems);
  const query = new Map([['view', 'table']]);
  const seen = new Set<string>();
  for (const {name, value = '', place: at} of attributes) {
    if (seen.has(name)) {
      report('duplicate-attribute', at, {found: name, of: 'the block'});
    }
    seen.add(name);
    query.set(name, value);
  }
  const printer = markdownPrinters.find(({name}) => name === query.get('view'));
  const view = findView(query);
  if (!printer || !view) {
    const typed = attributes.find(({name}) => name === 'view');
    report('unknown-view', typed?.valuePlace ?? place, {
      found: query.get('view'),
      expected: markdownPrinters.map(({name}) => name),
    });
    return {problems};
  }
  // In a table, only marks have a scale, and Markdown has no marks. What a value
  // was in another version of the docs is for pages of those docs.
  const isForPages = (name: Attribute) =>
    name === 'since' || (name === 'scale' && view.attributes.includes('marks'));
  const known = [
    'view',
    ...view.attributes.filter(
      (name) => passed.includes(name) && !isForPages(name),
    ),
  ];
  const from = path.join(path.dirname(file.realPath), 'page.md');
  const normalized = normalizeData(data);
  const target = resolveData(normalized, from, site.roots[0]);
  const loaded =
    target === undefined ? undefined : await loadIfPresent(datasets, target);
  if (loaded && 'problems' in loaded) {
    return loaded;
  }
  const {dimensions = []} = loaded?.dataset ?? {};
  const expected = [...known, ...dimensions.map(({id}) => id)];
  for (const {name, place: at} of attributes) {
    if (!expected.includes(name)) {
      const details = {found: name, of: 'the block', expected};
      report('unknown-attribute', at, details);
    }
  }
  if (problems.length > 0) {
    return {problems};
  }
  const found = checkEmbed(
    {
      name: 'the block',
      data: target === undefined ? data : normalized,
      query,
      place: loaded ? place : dataPlace,
    },
    file,
    () => loaded,
    loaded ? [] : await listNearby(path.dirname(from), site),
    loaded || target === undefined ? undefined : findMisnamed(target),
  );
  if (!loaded || found.length > 0) {
    return {problems: found};
  }
  const result = await printer.print(loaded.dataset, query, settings);
  return 'issues' in result
    ? {problems: result.issues.map((issue) => toProblem(issue, file, place))}
    : result;
}

async function loadIfPresent(
  datasets: Datasets,
  file: string,
): Promise<Loaded | undefined> {
  try {
    return await datasets.load(file);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return undefined;
    }
    throw error;
  }
}

/** The datasets of the site, as a file in a folder would name them. */
async function listNearby(
  folder: string,
  {roots, exclude}: CommandSite,
): Promise<readonly string[]> {
  const files = await findFiles(datasetGlob, roots, exclude);
  return files.map((file) => typedPath(path.normalize(file), folder));
}

/**
 * What the labels of a block's footnotes start with, which no other block and
 * no other text of the file does: GitHub has one list of them for the page.
 */
function createPrefixes(
  text: string,
  blocks: readonly MarkdownBlock[],
): (block: MarkdownBlock) => string {
  const rest = replaceContents(
    text,
    blocks,
    blocks.map(() => ''),
  );
  const free = new FreeIds(
    [...rest.toLowerCase().matchAll(/\[\^([^\]\s]+)-\d+\]/g)].map(
      ([, prefix = '']) => prefix,
    ),
  );
  return ({data}) => {
    const name = path.basename(data).replace(/\.comparison\.ya?ml$/, '');
    const slug = toSlug(name, 'comparison') ?? 'comparison';
    return `${free.take(slug)}-`;
  };
}

/** What is between the comments of a block, with the line ends of the file. */
function toBlockContent(
  text: string,
  {content}: MarkdownBlock,
  markdown: string,
): string {
  const present = text.slice(content.start, content.end);
  const [lineEnd = '\n'] = /\r\n|\n|\r/.exec(present) ?? [];
  const lines = ['', '', ...markdown.split('\n'), '', ''];
  // A version control system may have changed the line ends of a part.
  return splitLines(present).join('\n') === lines.join('\n')
    ? present
    : lines.join(lineEnd);
}

function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

function replaceContents(
  text: string,
  blocks: readonly MarkdownBlock[],
  contents: readonly string[],
): string {
  return applyEdits(
    text,
    blocks.map(({content}, index) => ({
      ...content,
      text: contents[index] ?? '',
    })),
  );
}

/** Makes sure that the next run finds the blocks that this one writes. */
function assertSameBlocks(
  file: {readonly path: string; readonly text: string},
  contents: readonly string[],
): void {
  const {blocks, issues} = findBlocks(file);
  const found = blocks.map(({content}) =>
    file.text.slice(content.start, content.end),
  );
  if (issues.length > 0 || JSON.stringify(found) !== JSON.stringify(contents)) {
    throw new Error(
      `What was to be written would not be read as the same blocks of ${file.path}. Nothing was written.`,
    );
  }
}

const maxListedLines = 40;

/** The lines of a block that differ, those of the file with their numbers. */
function describeDifference(
  {path: shownPath, text}: MarkdownFile,
  {content, data, place}: MarkdownBlock,
  next: string,
  positions: Lines,
): string {
  const first = positions.positionOf(content.start).line;
  const lines = diffLines(
    splitLines(text.slice(content.start, content.end)),
    splitLines(next),
  );
  const told = lines.filter(({text: line}) => line !== '');
  const listed = told.length > 0 ? told : lines;
  const last = positions.positionOf(content.end).line;
  const width = String(last).length;
  const more = listed.length - maxListedLines;
  return [
    `${visible(shownPath)}:${positions.positionOf(place.start).line}  The block differs from ${visible(data)}:`,
    ...listed.slice(0, maxListedLines).map(({sign, text: line, index}) => {
      const number = sign === '-' ? String(first + index) : '';
      return `  ${number.padStart(width)} ${sign} ${visible(line)}`.trimEnd();
    }),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join('\n');
}
