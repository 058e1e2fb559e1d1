import path from 'node:path';
import type {Loaded} from '../dataset/loaded.js';
import type {SourceFile} from '../problems/problem.js';
import {toBlobUrl, type EditUrls} from '../site/editUrls.js';
import {Lines} from '../problems/position.js';
import type {DataFile} from '../views/view.js';

/**
 * The file that contains the cells of a dataset: its YAML or its CSV file. If
 * each subject has a file, the YAML, with the address of each of these.
 * Undefined if the file has no known URL.
 */
export function findDataFile(
  loaded: Extract<Loaded, {readonly dataset: unknown}>,
  editUrls: EditUrls,
): DataFile | undefined {
  const {dataset, file, places} = loaded;
  const first = dataset.subjects[0]?.cells[0];
  const fileOf = (part: object): SourceFile => places.get(part)?.file ?? file;
  const ofSubjects = new Set(dataset.subjects.map(fileOf).filter(isOfSubject));
  const source = ofSubjects.size > 0 || !first ? file : fileOf(first);
  const url = findUrl(source, editUrls);
  if (url === undefined) {
    return undefined;
  }
  // A view may show a copy of a subject, with the cells of a choice.
  const subjects = new Map(dataset.subjects.map((each) => [each.id, each]));
  const lines = new Map<SourceFile, Lines>();
  const linesOf = (each: SourceFile): Lines => {
    const known = lines.get(each) ?? new Lines(each);
    lines.set(each, known);
    return known;
  };
  return {
    name: path.posix.basename(source.path),
    url,
    lineOf: (cell) => {
      const place = places.get(cell);
      const own = place && fileOf(cell);
      return own && (own === source || ofSubjects.has(own))
        ? linesOf(own).positionOf(place.start).line
        : undefined;
    },
    urlOf: ({id}) => {
      const own = fileOf(subjects.get(id) ?? dataset);
      return ofSubjects.has(own) ? findUrl(own, editUrls) : undefined;
    },
  };

  function isOfSubject(each: SourceFile): boolean {
    return each !== file && /\.ya?ml$/.test(each.path);
  }
}

function findUrl(
  {path: name}: SourceFile,
  editUrls: EditUrls,
): string | undefined {
  const url = Object.hasOwn(editUrls, name) ? editUrls[name] : undefined;
  return url === undefined ? undefined : toBlobUrl(url);
}
