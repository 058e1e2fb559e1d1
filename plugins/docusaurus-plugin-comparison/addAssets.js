// Adds to lib/ what `tsc` does not make: files of src/ that are no code, and the
// schema of datasets, which editors read as a file.
import fs from 'node:fs';
import {createSchema} from './lib/dataset/jsonSchema.js';

// With their times, so that a bundler sees that they are the same.
fs.cpSync('src', 'lib', {
  recursive: true,
  preserveTimestamps: true,
  filter: (file) =>
    fs.statSync(file).isDirectory() || /\.(?:cjs|css|json|yaml)$/.test(file),
});
fs.writeFileSync(
  'lib/dataset.schema.json',
  `${JSON.stringify(createSchema(), null, 2)}\n`,
);
