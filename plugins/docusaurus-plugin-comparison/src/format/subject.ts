import type {RecordFormat} from './field.js';
import {provenanceFormat} from './provenance.js';

/** An entry of `subjects`. */
export const subjectFormat = {
  name: {
    kind: 'text',
    required: 'unless-in-csv',
    translatable: true,
    description: 'What it is called.',
  },
  values: {
    kind: 'cells',
    required: 'unless-in-csv',
    description: 'An answer to each criterion, by its id.',
    reference: 'Its [cells](#cells), by the ids of the criteria',
  },
  short: {
    kind: 'text',
    translatable: true,
    description: 'A shorter name, for narrow headers and diagrams.',
    reference: 'A shorter name, which diagrams show',
  },
  description: {
    kind: 'prose',
    translatable: true,
    description: 'What it is.',
    reference:
      'What it is; [may be marked](#marked-text). Shown below the table',
  },
  group: {
    kind: 'text',
    section: 'subjectGroups',
    translatable: true,
    description: 'A heading over neighboring subjects, or an id of one.',
    reference:
      'A heading over neighboring subjects with the same `group`: the id of a [group](#subject-groups), or a text if the dataset has no `subjectGroups`',
  },
  parent: {
    kind: 'text',
    section: 'subjects',
    description: 'The id of the subject that it is a part or a kind of.',
    reference:
      'The id of the subject that it is a part or a kind of: [it comes below that one](#parents)',
  },
  tags: {
    kind: 'ids',
    section: 'tags',
    description: 'Its tags: ids under "tags".',
    reference: 'The id of a [tag](#tags), or a list of them',
  },
  icon: {
    kind: 'image',
    description: 'An image file of the static folder, such as /img/x.svg.',
    reference:
      'A picture before its name: the path of an image in the static folder of the site, such as `/img/engine.svg`',
  },
  link: {
    kind: 'link',
    description: 'Its page: ./page.mdx, /path or https://…',
    reference: 'Its page',
  },
  stack: {
    kind: 'stack',
    description: 'Layers, the bottom first.',
    reference: '[Layers](#layers), the bottom first',
  },
  version: {
    kind: 'text',
    description: 'The version that was looked at.',
  },
  reviewed: {
    kind: 'date',
    description: 'The date on which somebody last read through its values.',
  },
  was: {
    kind: 'id',
    description: 'Its earlier id, so that a comparison of changes follows it.',
    reference:
      'Its earlier id, so that [`comparison:diff`](./check.md#diff) follows it',
  },
  ...provenanceFormat,
} as const satisfies RecordFormat;
