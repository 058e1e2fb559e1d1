// Importing every GFM table of the README files under node_modules: how many
// become a dataset that passes the check, why the others do not, and how many
// questions they leave. The time is next to that of parsing the files alone.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export async function benchReadmes() {
  const {readTables} = await import('../lib/import/readTables.js');
  const texts = readTexts();
  const parser = unified().use(remarkParse).use(remarkGfm);
  const parsing = time(() => texts.forEach(({text}) => parser.parse(text)));
  const results = [];
  const importing = time(() => {
    for (const {file, text} of texts) {
      const resolveLink = (url) => (/^https?:/.test(url) ? url : undefined);
      const tables = readTables(text, 'md', {title: file, resolveLink});
      for (const table of tables.filter((each) => isGfm(each, text))) {
        results.push({table, place: `${file}:${table.line}`});
      }
    }
  });
  const outcomes = [];
  const converting =
    importing +
    (await timeAsync(async () => {
      for (const {table, place} of results) {
        outcomes.push({place, ...(await importOne(table))});
      }
    }));
  printOutcomes(texts.length, outcomes);
  console.log(
    `  ${Math.round(converting)} ms, ${(converting / parsing).toFixed(1)} x the time of parsing the files alone`,
  );
}

/** The README files of installed packages, each text once. */
function readTexts() {
  const folders = ['node_modules', 'plugins'];
  const files = folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), {recursive: true})
      .map((file) => path.join(folder, file))
      .filter(
        (file) =>
          file.includes('node_modules') && /(^|[\\/])readme\.md$/i.test(file),
      ),
  );
  const texts = new Map(
    files
      .toSorted()
      .map((file) => [fs.readFileSync(path.join(root, file), 'utf8'), file]),
  );
  return [...texts].map(([text, file]) => ({text, file}));
}

function isGfm({range}, text) {
  return range !== undefined && !/^\s*</.test(text.slice(range.start));
}

/** What becomes of a table: its questions, or why it is not written. */
async function importOne(table) {
  const {importTable} = await import('../lib/import/importTable.js');
  const {printDataset} = await import('../lib/import/printDataset.js');
  const {toDataset} = await import('../lib/dataset/load.js');
  const {defaultLimits} = await import('../lib/dataset/limits.js');
  try {
    const imported = importTable(table);
    const {criteria, subjects, questions, cellCount} = imported;
    if (criteria.length === 0 || subjects.length === 0) {
      return {reason: nameEmpty(table)};
    }
    const text = printDataset(imported, []);
    const loaded = toDataset({path: 'x.comparison.yaml', text}, defaultLimits);
    // The title is that of the heading in a real run.
    const asked = [...questions.keys()].filter((key) => key !== 'title');
    return 'problems' in loaded
      ? {reason: loaded.problems.map(({code}) => code).join(', ')}
      : {questions: asked, cells: cellCount};
  } catch (error) {
    return {reason: `CRASH ${error.message}`};
  }
}

function nameEmpty({rows: [head = [], ...rows]}) {
  return rows.length === 0
    ? 'no rows'
    : head.length === 1
      ? 'one column'
      : 'no columns with values';
}

function printOutcomes(files, outcomes) {
  const written = outcomes.filter(({reason}) => reason === undefined);
  const share = ((written.length / outcomes.length) * 100).toFixed(1);
  const keys = written.flatMap(({questions}) => questions);
  const cells = written.reduce((sum, each) => sum + each.cells, 0);
  console.log(`${files} README files, ${outcomes.length} GFM tables
  ${written.length} written (${share} %), ${cells} cells
  ${keys.length} questions, ${(keys.length / written.length).toFixed(2)} a table; ${written.filter(({questions}) => questions.length === 0).length} tables without one
  questions by kind: ${countBy(keys.map((key) => key.split('.')[0]))}
  not written: ${countBy(outcomes.flatMap(({reason}) => reason ?? [])) || 'none'}`);
  for (const {place, reason} of outcomes.filter((each) => each.reason)) {
    console.log(`    ${place}  ${reason}`);
  }
}

function countBy(words) {
  const counts = new Map();
  words.forEach((word) => counts.set(word, (counts.get(word) ?? 0) + 1));
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([word, count]) => `${word} ${count}`)
    .join(', ');
}

function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

async function timeAsync(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
