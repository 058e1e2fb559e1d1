import fs from 'node:fs';
import {Ajv} from 'ajv';
import {Ajv2020} from 'ajv/dist/2020.js';

/** Says what is wrong with some JSON; empty if nothing is. */
export type FindErrors = (json: unknown) => readonly object[];

const formats = {
  uri: /^https?:\/\/\S+$/,
  email: true,
  'date-time': true,
  date: true,
  time: true,
  textarea: true,
} as const;

/** Compares with the schema of published datasets. */
export const findSchemaErrors: FindErrors = createValidator(
  new Ajv2020({allErrors: true, allowUnionTypes: true, formats}),
  new URL('../../../src/site/publish/data.schema.json', import.meta.url),
);

/** Compares with the schema of Data Packages, version 2. */
export const findPackageErrors: FindErrors = createValidator(
  new Ajv({allErrors: true, strict: false, formats}),
  new URL('datapackage.schema.json', import.meta.url),
);

function createValidator(ajv: Ajv | Ajv2020, file: URL): FindErrors {
  const schema = JSON.parse(fs.readFileSync(file, 'utf8')) as object;
  const validate = ajv.compile(schema);
  return (json) => (validate(json) ? [] : (validate.errors ?? []));
}
