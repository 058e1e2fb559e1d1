// Printing many problems on one long line, next to the same problems on
// separate lines. A ratio far above one means that the time is quadratic.
import {median} from './median.js';

const runs = 5;
const count = 1_000;
const cell = 'startup: 5 m, '.repeat(20);

export async function benchProblems() {
  const {createProblem} = await import('../lib/problems/collect.js');
  const {formats} = await import('../lib/problems/formats/index.js');
  const run = {datasets: 1, pages: 0, pathOf: (path) => path};
  console.log(`Printing ${count} problems, median of ${runs}`);
  for (const {name, print} of formats) {
    const [together, apart] = [' ', '\n'].map((separator) => {
      const file = makeFile(separator);
      const problems = makeProblems(file, createProblem);
      return median(
        Array.from({length: runs}, () => time(() => print(problems, run))),
      );
    });
    console.log(
      `  ${name.padEnd(8)}${together.toFixed(1).padStart(8)} ms on one line  ${(together / apart).toFixed(2)} x`,
    );
  }
}

function makeFile(separator) {
  const text = `${cell}${separator}`.repeat(count);
  return {path: 'long.comparison.yaml', text};
}

function makeProblems(file, createProblem) {
  return Array.from({length: count}, (_, index) => {
    const start = index * (cell.length + 1);
    const place = {start, end: start + 'startup'.length};
    return createProblem(file, 'duplicate-key', place, {key: 'startup'});
  });
}

function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}
