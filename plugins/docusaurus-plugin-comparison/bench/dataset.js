// A large dataset: read, checked and laid out as a table, against the time that
// the YAML library alone takes to parse the same text.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {median} from './median.js';

const runs = 5;
const subjects = 5_000;
const criteria = 20;

/** The peers. Each runs in a separate process, so that memory is measured. */
const peers = {
  'yaml alone': async (file) => {
    const {parseAllDocuments} = await import('yaml');
    const text = fs.readFileSync(file, 'utf8');
    parseAllDocuments(text, {uniqueKeys: false}).map((each) => each.toJS());
  },
  'load and lay out': async (file) => {
    const {load} = await import('../lib/dataset/load.js');
    const {defaultLimits} = await import('../lib/dataset/limits.js');
    const {layOut} = await import('../lib/embeds/layOut.js');
    const {fileLanguage} = await import('../lib/values/language.js');
    const loaded = await load(file, [path.dirname(file)], defaultLimits);
    const {laidOut} = layOut(loaded.dataset, new Map([['view', 'table']]), {
      language: fileLanguage,
      findPage: () => undefined,
      findData: () => undefined,
    });
    if (laidOut?.props.subjects.length !== subjects) {
      throw new Error('the dataset was not laid out');
    }
  },
};

/** The text of a cell, which may have marks. */
const texts = {
  plain: (n) => `Some words ${n}`,
  marked: (n) => `Some *words ${n}*`,
};

export async function benchDataset() {
  for (const kind of Object.keys(texts)) {
    await benchTexts(kind);
  }
}

async function benchTexts(kind) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'comparison-bench-'));
  const file = path.join(dir, 'large.comparison.yaml');
  fs.writeFileSync(file, makeDataset(texts[kind]));
  const results = Object.fromEntries(
    Object.keys(peers).map((name) => [name, {ms: [], mb: []}]),
  );
  for (let run = 0; run < runs; run += 1) {
    for (const name of Object.keys(peers)) {
      const output = execFileSync(
        process.execPath,
        [fileURLToPath(import.meta.url), name, file],
        {encoding: 'utf8'},
      );
      const {ms, mb} = JSON.parse(output);
      results[name].ms.push(ms);
      results[name].mb.push(mb);
    }
  }
  const size = (fs.statSync(file).size / 1e6).toFixed(1);
  fs.rmSync(dir, {recursive: true});
  console.log(
    `A dataset of ${subjects} subjects x ${criteria} criteria, a fifth of it ${kind} text, ${size} MB; median of ${runs}`,
  );
  const base = median(results['yaml alone'].ms);
  for (const [name, {ms, mb}] of Object.entries(results)) {
    const time = median(ms);
    console.log(
      `  ${name.padEnd(18)} ${time.toFixed(0).padStart(6)} ms  ${(time / base).toFixed(2)} x  ${median(mb).toFixed(0).padStart(5)} MB`,
    );
  }
}

function makeDataset(text) {
  const types = ['duration', 'bytes', 'support', 'number', 'text'];
  const values = [
    (n) => `${n % 900} ms`,
    (n) => `≤ ${(n % 90) + 1} MiB`,
    (n) => ['yes', 'partial', 'no'][n % 3],
    (n) => String(n),
    text,
  ];
  const lines = ['title: Large', 'criteria:'];
  for (let c = 0; c < criteria; c += 1) {
    lines.push(`  c${c}: {name: Criterion ${c}, type: ${types[c % 5]}}`);
  }
  lines.push('subjects:');
  for (let s = 0; s < subjects; s += 1) {
    lines.push(`  s${s}:`, `    name: Subject ${s}`, '    values:');
    for (let c = 0; c < criteria; c += 1) {
      lines.push(`      c${c}: ${values[c % 5](s * 7 + c)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

const [, script, name, file] = process.argv;
if (script === fileURLToPath(import.meta.url) && name && file) {
  const start = performance.now();
  await peers[name](file);
  const ms = performance.now() - start;
  const mb = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ms, mb}));
}
