import fs from 'node:fs';
import path from 'node:path';
import {defaultLimits} from '../../../src/dataset/limits.js';
import {load} from '../../../src/dataset/load.js';
import type {Dataset} from '../../../src/model/index.js';
import {
  toDatasetJson,
  type DatasetJson,
} from '../../../src/site/publish/datasetJson.js';
import {listFixtures, type Fixture} from '../../support/fixtures.js';

/** The datasets of the tests of the reader that are valid. */
export const validFixtures = listFixtures(
  new URL('../../dataset/load.test.ts', import.meta.url).href,
).filter(({name}) => name.startsWith('valid'));

export async function loadValid({dir}: Fixture): Promise<Dataset> {
  const folder = path.join(dir, 'translation');
  const translation = fs.existsSync(folder)
    ? path.join(folder, 'dataset.comparison.yaml')
    : path.join(dir, 'translation.yaml');
  const loaded = await load(
    path.join(dir, 'dataset.comparison.yaml'),
    [dir],
    defaultLimits,
    {
      findPage: () => '/docs/page',
      ...(fs.existsSync(translation) && {translation}),
    },
  );
  if (!('dataset' in loaded)) {
    throw new Error(`${dir} is not valid.`);
  }
  return loaded.dataset;
}

/** As it is published, and read again. */
export function publishExample(dataset: Dataset): DatasetJson {
  const json = toDatasetJson(dataset, {
    $schema: 'https://example.com/data/dataset-1.schema.json',
    id: 'docs/current/engines',
    url: 'https://example.com/data/docs/current/engines.json',
    language: 'en',
    pages: ['https://example.com/docs/engines'],
    urlOfCell: ({id}, criterion) =>
      `https://example.com/docs/engines#engines.${id}.${criterion.id}`,
  });
  return JSON.parse(JSON.stringify(json)) as DatasetJson;
}
