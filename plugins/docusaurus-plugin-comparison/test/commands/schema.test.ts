import fs from 'node:fs';
import {schema} from '../../src/commands/schema.js';
import {
  createSchema,
  createSubjectSchema,
} from '../../src/dataset/jsonSchema.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {makeFolder} from '../support/folder.js';
import {runIn} from './runIn.js';

const text = `title: Right
criteria: {x: {name: X, type: text}}
subjects: {a: {name: A, values: {x: y}, stack: [l]}}
layers: {l: {name: L}}
sources: {s: {title: S}}
`;
const site = makeFolder({
  'docs/x.comparison.yaml': text,
  'docs/wrong.comparison.yaml': 'title: Wrong\n',
});

describe('comparison:schema [dataset]', () => {
  it('prints the schema of all datasets', async () => {
    const {code, printed} = await runIn(site.dir, schema, []);

    expect(code).toBe(0);
    expect(JSON.parse(printed)).toEqual(asJson(createSchema()));
  });

  it('prints that of one dataset, from the folder where it is run', async () => {
    const cwd = site.at('docs');
    const words = ['x.comparison.yaml'];
    const {code, printed} = await runIn(site.dir, schema, words, {cwd});

    expect(code).toBe(0);
    expect(JSON.parse(printed)).toEqual(asJson(createSchema(datasetOf(text))));
  });

  it('prints the schema of the files of subjects', async () => {
    const options = {subject: 'true'};
    const words = ['docs/x.comparison.yaml'];
    const any = await runIn(site.dir, schema, [], {options});
    const own = await runIn(site.dir, schema, words, {options});

    expect(JSON.parse(any.printed)).toEqual(asJson(createSubjectSchema()));
    expect(JSON.parse(own.printed)).toEqual(
      asJson(createSubjectSchema(datasetOf(text))),
    );
  });

  it('writes it into a file, from the folder where it is run', async () => {
    const cwd = site.at('docs');
    const options = {out: 'own.schema.json'};

    expect(await runIn(site.dir, schema, [], {cwd, options})).toEqual({
      code: 0,
      printed: 'Wrote own.schema.json',
    });
    const written = fs.readFileSync(site.at('docs/own.schema.json'), 'utf8');
    expect(JSON.parse(written)).toEqual(asJson(createSchema()));
    expect(written).toMatch(/\n\}\n$/);
  });

  it('exits with 1 and reports the problems of the dataset', async () => {
    const words = ['docs/wrong.comparison.yaml'];
    const {code, printed} = await runIn(site.dir, schema, words);

    expect(code).toBe(1);
    expect(printed).toMatch(
      /^docs\/wrong\.comparison\.yaml:1:1 {2}error missing-field /,
    );
  });

  it('exits with 2 where there is no such dataset', async () => {
    expect(
      await runIn(site.dir, schema, ['docs/gone.comparison.yaml']),
    ).toEqual({
      code: 2,
      printed: 'There is no dataset docs/gone.comparison.yaml.',
    });
  });
});

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
