import {toCsvSchema} from './datasetCsv.js';
import type {DatasetJson} from './datasetJson.js';

/**
 * The list of all published data of a locale, as a Data Package of Frictionless,
 * version 2; undefined if there is none, which the format does not allow.
 *
 * @param datasets - With the paths of their files from the list.
 */
export function toDataPackage(
  datasets: readonly DatasetJson[],
): object | undefined {
  if (datasets.length === 0) {
    return undefined;
  }
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    resources: datasets.flatMap((dataset) => {
      const {id} = dataset;
      const said = describeResource(dataset);
      return [
        {
          name: id,
          type: 'table',
          path: `${id}.csv`,
          ...said,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          schema: toCsvSchema(dataset),
        },
        {
          name: `${id}.json`,
          path: `${id}.json`,
          ...said,
          format: 'json',
          mediatype: 'application/json',
          encoding: 'utf-8',
        },
      ];
    }),
  };
}

function describeResource({
  title,
  description,
  license,
  sources,
  pages: [homepage],
}: DatasetJson): object {
  const {spdx, url, text = ''} = license ?? {};
  return {
    title,
    ...(description && {description: description.text}),
    ...(homepage !== undefined && {homepage}),
    // A license without identifier and address is in the JSON alone.
    ...((spdx !== undefined || url !== undefined) && {
      licenses: [
        {
          ...(spdx !== undefined && {name: spdx}),
          ...(url !== undefined && {path: url}),
          title: text,
        },
      ],
    }),
    ...(sources.length > 0 && {
      sources: sources.map((source) => ({
        title: source.title,
        ...(source.url !== undefined && {path: source.url}),
      })),
    }),
  };
}
