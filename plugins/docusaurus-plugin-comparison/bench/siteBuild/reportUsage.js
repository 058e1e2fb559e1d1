// Imported into the process of a build: when it ends, it writes to its file
// descriptor 3 the seconds that its threads have used and its highest memory.
import fs from 'node:fs';
import {isMainThread} from 'node:worker_threads';

// Threads import it too.
if (isMainThread) {
  process.once('exit', () => {
    const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1e6;
    fs.writeSync(3, JSON.stringify({cpu, memory: maxRSS / 1024}));
  });
}
