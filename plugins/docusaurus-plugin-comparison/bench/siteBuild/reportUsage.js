// Imported into the process of a build. At its end, it writes its CPU time in
// seconds and its peak memory to file descriptor 3.
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
