import {Document, isMap, isSeq, type Node} from 'yaml';
import type {Imported, ImportedCell} from './imported.js';

/** The YAML of an imported dataset; the same input gives the same bytes. */
export function printDataset(
  imported: Imported,
  comments: readonly string[],
): string {
  const {title, provenance, scale, criteria, subjects, sources} = imported;
  const content = {
    title,
    ...provenance,
    ...(scale.length > 0 && {
      scales: {
        levels: {
          words: Object.fromEntries(scale.map(({id, ...word}) => [id, word])),
        },
      },
    }),
    criteria: Object.fromEntries(
      criteria.map(({id, counts: _, ...criterion}) => [
        id,
        {...criterion, ...(criterion.type === 'scale' && {scale: 'levels'})},
      ]),
    ),
    subjects: Object.fromEntries(
      subjects.map(({id, cells, ...subject}) => [
        id,
        {
          ...subject,
          values: Object.fromEntries(
            [...cells].map(([criterion, cell]) => [criterion, toContent(cell)]),
          ),
        },
      ]),
    ),
    ...(sources.size > 0 && {
      sources: Object.fromEntries(
        [...sources].map(([id, url]) => [
          id,
          {title: url.replace(/^https?:\/\//, ''), url},
        ]),
      ),
    }),
  };
  const document = new Document(content, {
    schema: 'failsafe',
    aliasDuplicateObjects: false,
  });
  document.commentBefore = comments.map((comment) => ` ${comment}`).join('\n');
  for (const path of [
    ['criteria'],
    ['subjects'],
    ['scales', 'levels', 'words'],
    ['sources'],
  ]) {
    const section = document.getIn(path) as Node | undefined;
    for (const {value} of isMap(section) ? section.items : []) {
      if (isMap(value) && path[0] !== 'subjects') {
        value.flow = true;
      }
      const values = isMap(value) ? value.get('values', true) : undefined;
      for (const {value: cell} of isMap(values) ? values.items : []) {
        if (isMap(cell) || isSeq(cell)) {
          cell.flow = true;
        }
      }
    }
  }
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
}

function toContent({value, note, source}: ImportedCell) {
  if (note === undefined && source === undefined) {
    return value;
  }
  const [only, ...others] = source ?? [];
  return {
    value,
    ...(note !== undefined && {note}),
    ...(only !== undefined && {source: others.length > 0 ? source : only}),
  };
}
