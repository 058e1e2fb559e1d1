import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(
  new URL('../../../mermaid-to-svg/test/texts/', import.meta.url),
);

/** A diagram of each kind, with ten real labels or more. */
export const texts = fs.readdirSync(folder).map((name) => ({
  kind: path.parse(name).name,
  mermaid: fs.readFileSync(path.join(folder, name), 'utf8'),
}));
