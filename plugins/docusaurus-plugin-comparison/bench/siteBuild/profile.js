import fs from 'node:fs';
import path from 'node:path';
import {line} from '../line.js';

const rows = 15;

/**
 * Prints in which packages and rooms the main thread of a process spent its
 * time, from the CPU profiles that Node.js wrote to a folder.
 */
export function printProfile(title, folder) {
  // CPU.DATE.TIME.PROCESS.THREAD.NUMBER.cpuprofile; the main thread is the
  // first.
  const file = fs
    .readdirSync(folder)
    .find((name) => name.split('.').at(-3) === '0');
  const profile = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  const groups = [...sumGroups(profile)]
    .filter(([name]) => name !== '(idle)')
    .toSorted(([, a], [, b]) => b - a);
  const busy = groups.reduce((sum, [, seconds]) => sum + seconds, 0);
  console.log(line(title, 'seconds', 'of busy'));
  for (const [name, seconds] of [['all', busy], ...groups.slice(0, rows)]) {
    console.log(
      line(
        `  ${name}`,
        seconds.toFixed(2),
        `${((seconds / busy) * 100).toFixed(0)} %`,
      ),
    );
  }
  console.log(`  ${path.join(folder, file)}\n`);
}

/** Self time in seconds, by group. */
function sumGroups({nodes, samples, timeDeltas}) {
  const names = new Map(nodes.map(({id, callFrame}) => [id, group(callFrame)]));
  const sums = new Map();
  samples.forEach((id, index) => {
    const name = names.get(id);
    sums.set(name, (sums.get(name) ?? 0) + timeDeltas[index] / 1e6);
  });
  return sums;
}

/** The origin of a function: a package, one of our rooms, or Node.js. */
function group({functionName, url}) {
  if (url === '') {
    return functionName.startsWith('(') ? functionName : '(native)';
  }
  if (url.startsWith('node:')) {
    return 'Node';
  }
  const [, ours, room] =
    /\/plugins\/(?:docusaurus-plugin-)?([^/]+)\/lib\/([^/]+)/.exec(url) ?? [];
  if (ours) {
    return `${ours}: ${room}`;
  }
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  return name ?? path.basename(url);
}
