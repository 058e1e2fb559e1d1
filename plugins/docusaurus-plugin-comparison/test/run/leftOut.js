import fs from 'node:fs';
import path from 'node:path';

/** Names at the end of a run what its tests have left out, and why. */
export default class LeftOutReporter {
  onRunComplete() {
    const file = path.join(process.env.TEST_RUN, 'left-out');
    const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
    // After the summary of Jest, which prints it later than this is called.
    process.once('exit', () => {
      for (const line of text.split('\n').filter(Boolean)) {
        process.stdout.write(`Left out: ${line}\n`);
      }
    });
  }
}
