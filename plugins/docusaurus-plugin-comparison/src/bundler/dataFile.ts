import path from 'node:path';
import type {Loaded} from '../dataset/loaded.js';
import {toBlobUrl, type EditUrls} from '../site/editUrls.js';
import {Lines} from '../problems/position.js';
import type {DataFile} from '../views/view.js';

/**
 * The file that contains the cells of a dataset: its YAML or its CSV file.
 * Undefined if the file has no known URL.
 */
export function findDataFile(
  loaded: Extract<Loaded, {readonly dataset: unknown}>,
  editUrls: EditUrls,
): DataFile | undefined {
  const {dataset, file, places} = loaded;
  const first = dataset.subjects[0]?.cells[0];
  const source = (first && places.get(first)?.file) ?? file;
  const url = Object.hasOwn(editUrls, source.path)
    ? editUrls[source.path]
    : undefined;
  if (url === undefined) {
    return undefined;
  }
  const lines = new Lines(source);
  return {
    name: path.posix.basename(source.path),
    url: toBlobUrl(url),
    lineOf: (cell) => {
      const place = places.get(cell);
      return place && (place.file ?? file) === source
        ? lines.positionOf(place.start).line
        : undefined;
    },
  };
}
