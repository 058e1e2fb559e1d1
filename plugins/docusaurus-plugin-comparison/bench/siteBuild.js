// Builds a site of a hundred pages, each with a table from its own dataset or
// in plain Markdown, and an empty site. With `--profile`, it writes CPU
// profiles and prints where the main thread spent its time, instead of ratios.
import fs from 'node:fs';
import path from 'node:path';
import {printProfile} from './siteBuild/profile.js';
import {line} from './line.js';
import {median} from './median.js';
import {buildSite, makeFolder, writeSite} from './docusaurus.js';
import {output} from './table/bundle.js';
import {printSite} from './table/printSite.js';

const pages = 100;
const size = {rows: 200, columns: 8};
const kinds = {ours: 'ours', markdown: 'Markdown', empty: 'an empty site'};
const caches = {cold: 'Without caches', warm: 'With the caches of a build'};
const usage = new URL('./siteBuild/reportUsage.js', import.meta.url).href;

export async function benchSiteBuild({profile, runs}) {
  const folder = makeFolder('build');
  try {
    for (const kind of Object.keys(kinds)) {
      const files = printSite(kind === 'empty' ? {} : {[kind]: pages}, size);
      writeSite(path.join(folder, kind), files);
    }
    if (profile) {
      profileBuilds(folder);
    } else {
      compareBuilds(folder, runs);
    }
  } finally {
    fs.rmSync(folder, {recursive: true, force: true});
  }
}

function compareBuilds(folder, runs) {
  const results = Object.fromEntries(
    Object.keys(caches).map((cache) => [
      cache,
      Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []])),
    ]),
  );
  // Alternating, so that other load on the machine affects all equally.
  for (let run = 0; run < runs; run += 1) {
    for (const kind of Object.keys(kinds)) {
      const dir = path.join(folder, kind);
      removeCaches(dir);
      for (const cache of Object.keys(caches)) {
        results[cache][kind].push(measure(dir));
        checkTable(kind, dir);
      }
    }
  }
  const times = runs === 1 ? 'one run' : `median of ${runs}`;
  console.log(
    `${pages} pages, each with a table of ${size.rows} x ${size.columns}; ${times}`,
  );
  for (const [cache, title] of Object.entries(caches)) {
    printResults(title, results[cache]);
  }
}

/** Wall-clock and CPU time in seconds, and peak memory in MB. */
function measure(dir) {
  const begin = performance.now();
  const report = buildSite(dir, {nodeArgs: ['--import', usage]});
  const time = (performance.now() - begin) / 1000;
  return {time, ...JSON.parse(report)};
}

function profileBuilds(folder) {
  const profiles = path.join(output, '../bench-profiles');
  fs.rmSync(profiles, {recursive: true, force: true});
  for (const [kind, title] of Object.entries(kinds)) {
    const dir = path.join(folder, kind);
    for (const cache of Object.keys(caches)) {
      const target = path.join(profiles, `${kind}-${cache}`);
      buildSite(dir, {nodeArgs: ['--cpu-prof', `--cpu-prof-dir=${target}`]});
      printProfile(`Main thread: ${title}, ${cache}`, target);
    }
  }
}

function removeCaches(dir) {
  for (const name of ['.docusaurus', 'build', 'node_modules']) {
    fs.rmSync(path.join(dir, name), {recursive: true, force: true});
  }
}

/** Fails if the last page has no table with all rows. */
function checkTable(kind, dir) {
  if (kind === 'empty') {
    return;
  }
  const file = path.join(dir, `build/${kind}-${pages - 1}/index.html`);
  const rows = fs.readFileSync(file, 'utf8').match(/<tr[ >]/g)?.length ?? 0;
  if (rows <= size.rows) {
    throw new Error(
      `${file} has ${rows} rows, expected more than ${size.rows}`,
    );
  }
}

function printResults(title, results) {
  const measures = {
    time: (seconds) => `${seconds.toFixed(1)} s`,
    cpu: (seconds) => `${seconds.toFixed(1)} s`,
    memory: (megabytes) => `${megabytes.toFixed(0)} MB`,
  };
  const figure = (kind, name) =>
    median(results[kind].map((each) => each[name]));
  const titles = ['time', 'CPU', 'memory'];
  console.log(line(title, ...titles.flatMap((each) => [each, 'to Markdown'])));
  for (const kind of Object.keys(results)) {
    const columns = Object.entries(measures).flatMap(([name, format]) => {
      const ratio = figure(kind, name) / figure('markdown', name);
      return [format(figure(kind, name)), `${ratio.toFixed(2)} x`];
    });
    console.log(line(`  ${kinds[kind]}`, ...columns));
  }
}
