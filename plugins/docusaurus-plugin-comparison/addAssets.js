// Adds to lib/ what `tsc` does not make: files of src/ that are no code, and the
// schemas of datasets and subjects, which editors read as files.
import fs from 'node:fs';
import {createSchema, createSubjectSchema} from './lib/dataset/jsonSchema.js';

// With their times, so that a bundler sees that they are the same.
fs.cpSync('src', 'lib', {
  recursive: true,
  preserveTimestamps: true,
  filter: (file) =>
    fs.statSync(file).isDirectory() || /\.(?:cjs|css|json|yaml)$/.test(file),
});
for (const [name, schema] of [
  ['dataset', createSchema()],
  ['subject', createSubjectSchema()],
]) {
  fs.writeFileSync(
    `lib/${name}.schema.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  );
}
