import fs from 'node:fs';
import {Ajv} from 'ajv';
import type {DiffReport} from '../../../src/commands/diff/diffReport.js';

const schema = new URL(
  '../../../src/commands/diff/diff.schema.json',
  import.meta.url,
);
const isValid = new Ajv({allowUnionTypes: true}).compile(
  JSON.parse(fs.readFileSync(schema, 'utf8')) as object,
);

/** Reads what `--format json` prints, which must fit the published schema. */
export function readDiffReport(printed: string): DiffReport {
  const report: unknown = JSON.parse(printed);
  expect(isValid(report) || isValid.errors).toBe(true);
  return report as DiffReport;
}
