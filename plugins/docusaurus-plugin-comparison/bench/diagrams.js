// Pictures of diagrams: ours, drawn in Node.js, compared with Chromium's.
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {compare} from './diagrams/compare.js';
import {race} from './diagrams/race.js';
import {line} from './line.js';
import {median} from './median.js';
import {importTestSupport} from './testSupport.js';

const runs = 3;
const titles = {
  ours: 'ours',
  chromium: 'one Chromium for all',
  cli: 'a Chromium for each',
};
const peers = fileURLToPath(new URL('./diagrams/peers.js', import.meta.url));

export async function benchDiagrams() {
  const {findBrowser} = await importTestSupport('browser');
  const executablePath = await findBrowser();
  printTimes(executablePath);
  printMemory();
  await printRace(executablePath);
  await printGeometry(executablePath);
}

function run(name, executablePath = '') {
  return JSON.parse(
    execFileSync(process.execPath, [peers, name, executablePath], {
      encoding: 'utf8',
    }),
  );
}

function printTimes(executablePath) {
  const results = {ours: [], chromium: [], cli: []};
  for (let index = 0; index < runs; index += 1) {
    for (const name of Object.keys(results)) {
      results[name].push(run(name, executablePath));
    }
  }
  console.log(
    line(
      `Ten diagrams, cold; median of ${runs}`,
      'all',
      'to ours',
      'first',
      'further',
      'MB',
    ),
  );
  const base = median(results.ours.map(({total}) => total));
  for (const [name, all] of Object.entries(results)) {
    const total = median(all.map((each) => each.total));
    const first = median(all.map(({times}) => times[0]));
    const further = median(
      all.map(({times}) => (times.at(-1) - times[0]) / (times.length - 1)),
    );
    console.log(
      line(
        `  ${titles[name]}`,
        `${total.toFixed(0)} ms`,
        `${(total / base).toFixed(1)} x`,
        `${first.toFixed(0)} ms`,
        `${further.toFixed(0)} ms`,
        // The memory of browser processes is not included.
        name === 'ours'
          ? median(all.map(({sizes}) => Math.max(...sizes))).toFixed(0)
          : '',
      ),
    );
  }
}

function printMemory() {
  const {sizes, times} = run('many');
  const marks = [50, 100, 200, 300, 400, 500];
  console.log(line('Diagrams drawn', ...marks));
  console.log(
    line('  MB of all', ...marks.map((mark) => sizes[mark - 1].toFixed(0))),
  );
  console.log(
    line(
      '  to 50',
      ...marks.map((mark) => `${(sizes[mark - 1] / sizes[49]).toFixed(2)} x`),
    ),
  );
  console.log(
    line(
      '  ms each',
      ...marks.map((mark) => (times[mark - 1] / mark).toFixed(0)),
    ),
  );
}

async function printRace(executablePath) {
  const rows = await race(executablePath);
  const ours = median(rows.map((row) => row.ours));
  const theirs = median(rows.map((row) => row.chromium));
  console.log(
    line(`The ${rows.length} of the corpus, warm`, 'median', 'to ours'),
  );
  console.log(line('  ours', `${ours.toFixed(0)} ms`, '1.0 x'));
  console.log(
    line(
      '  a page of one Chromium for each',
      `${theirs.toFixed(0)} ms`,
      `${(theirs / ours).toFixed(1)} x`,
    ),
  );
  const ratio = median(rows.map((row) => row.chromium / row.ours));
  console.log(line('  median of the ratios', '', `${ratio.toFixed(1)} x`));
}

async function printGeometry(executablePath) {
  console.log(
    line('Ours next to Chromium', 'labels', 'width', 'height', 'worst text'),
  );
  for (const {kind, labels, width, height, worst} of await compare(
    executablePath,
  )) {
    console.log(
      line(
        `  ${kind}`,
        labels,
        `${(width * 100).toFixed(2)} %`,
        `${(height * 100).toFixed(2)} %`,
        `${worst.pixels.toFixed(1)} px`,
      ),
    );
  }
}
