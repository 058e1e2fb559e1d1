import fs from 'node:fs';
import path from 'node:path';

/** Has the run name the engines that it leaves out; see ../../run/leftOut.js. */
export function reportLeftOut(lines: readonly string[]): void {
  fs.writeFileSync(
    path.join(String(process.env['TEST_RUN']), 'left-out'),
    lines.map((line) => `${line}\n`).join(''),
  );
}
