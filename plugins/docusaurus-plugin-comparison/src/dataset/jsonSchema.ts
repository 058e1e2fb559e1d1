import {isScalar, parseDocument} from 'yaml';
import {
  answerFormat,
  availabilityFormat,
  cellFormat,
  copiesFormat,
  datasetFormat,
  questionFormat,
  requiredNames,
  subjectFormat,
  type Field,
  type RecordFormat,
} from '../format/index.js';
import type {Criterion, Dataset, DatasetDimension} from '../model/index.js';
import {pickDimensions} from '../values/chooseCells.js';
import {typeNames} from '../values/index.js';

/** A JSON Schema, draft 7, which YAML editors support best. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

const draft7 = 'http://json-schema.org/draft-07/schema#';

// Editors read scalars by YAML's core schema, so a text may look like a number.
const scalar: Schema = {type: ['string', 'number', 'boolean', 'null']};
const dateSchema: Schema = {
  description: 'A year, month or day: 2024, 2024-06 or 2024-06-30.',
  anyOf: [
    {type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$'},
    {type: 'integer', minimum: 0, maximum: 9999},
  ],
};
const valueSchema: readonly Schema[] = [
  scalar,
  {type: 'array', items: scalar, minItems: 1},
  {$ref: '#/definitions/availability'},
];
const idSchema = {pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'};

const inCsv = ['unless-in-csv'] as const;
const always = [true, 'own-message'] as const;

function record(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
  description?: string,
): Schema {
  return {
    type: 'object',
    ...(description !== undefined && {description}),
    properties,
    required,
    additionalProperties: false,
  };
}

/** The schema of a record, from the fields of its format. */
function recordOf(
  format: RecordFormat,
  dataset: Dataset | undefined,
  description?: string,
): Schema {
  const properties = Object.entries(format).map(([name, field]) => {
    const schema = schemaOf(field, dataset);
    return [name, field.deprecated ? {...schema, deprecated: true} : schema];
  });
  return record(
    Object.fromEntries(properties),
    requiredNames(format, always),
    description,
  );
}

function mapOf(values: Schema, description: string): Schema {
  return {
    type: 'object',
    description,
    propertyNames: idSchema,
    minProperties: 1,
    additionalProperties: values,
  };
}

/** A schema for one item or a list of items. */
function oneOrMore(items: Schema, description: string): Schema {
  return {description, anyOf: [items, {type: 'array', items, minItems: 1}]};
}

/** An id of `known`, or any id if `known` is undefined. */
function idOf(known: readonly {readonly id: string}[] | undefined): Schema {
  if (!known) {
    return {type: 'string', ...idSchema};
  }
  // An empty `enum` is not valid.
  return known.length > 0 ? {enum: known.map((each) => each.id)} : {not: {}};
}

/**
 * The JSON Schema of datasets. For a given dataset, the schema accepts only the
 * ids that it defines, and describes each value by its criterion.
 */
export function createSchema(dataset?: Dataset): Schema {
  return {
    $schema: draft7,
    title: dataset ? `Comparison: ${dataset.title}` : 'Comparison dataset',
    definitions: {
      ...createCellDefinitions(dataset),
      question: recordOf(
        questionFormat,
        dataset,
        datasetFormat.guide.description,
      ),
      answer: {
        anyOf: [
          schemaOf(answerFormat.subjects, dataset),
          recordOf(answerFormat, dataset),
          {$ref: '#/definitions/question'},
        ],
      },
    },
    ...recordOf(datasetFormat, dataset),
    allOf: [
      {
        anyOf: [
          {required: ['extends']},
          {required: requiredNames(datasetFormat, ['unless-extends'])},
        ],
      },
      ...(dataset
        ? []
        : [
            {
              anyOf: [
                {required: ['dimensions']},
                {required: ['extends']},
                withoutChoices,
              ],
            },
          ]),
    ],
    // The CSV file may contain the subjects, or only their names.
    anyOf: [
      {required: ['values']},
      {
        required: requiredNames(datasetFormat, inCsv),
        properties: {
          subjects: {
            additionalProperties: {
              required: requiredNames(subjectFormat, inCsv),
            },
          },
        },
      },
    ],
  };
}

/**
 * The JSON Schema of the file of a subject. For a given dataset, it accepts only
 * the ids that the dataset defines.
 */
export function createSubjectSchema(dataset?: Dataset): Schema {
  return {
    $schema: draft7,
    title: dataset ? `Subject of ${dataset.title}` : 'Comparison subject',
    definitions: createCellDefinitions(dataset),
    ...recordOf(subjectFormat, dataset),
  };
}

/** What cells and stacks consist of. */
function createCellDefinitions(
  dataset: Dataset | undefined,
): Readonly<Record<string, Schema>> {
  return {
    long: {
      ...recordOf(cellFormat, dataset),
      oneOf: [{required: ['value']}, {required: ['disputed']}],
    },
    range: recordOf(availabilityFormat, dataset),
    availability: {
      anyOf: [
        {$ref: '#/definitions/range'},
        {
          type: 'array',
          items: {anyOf: [scalar, {$ref: '#/definitions/range'}]},
          minItems: 1,
        },
      ],
    },
    cell: {anyOf: [...valueSchema, {$ref: '#/definitions/long'}]},
    // The dataset is not known, nor which criteria are by which dimensions.
    ...(!dataset && {
      cellOrChoices: {
        anyOf: [
          {$ref: '#/definitions/cell'},
          {
            type: 'object',
            minProperties: 1,
            propertyNames: idSchema,
            additionalProperties: {$ref: '#/definitions/cellOrChoices'},
          },
        ],
      },
    }),
    stackItem: {
      anyOf: [idOf(dataset?.layers), recordOf(copiesFormat, dataset)],
    },
    stack: {
      type: 'array',
      minItems: 1,
      items: {$ref: '#/definitions/stackItem'},
      description: subjectFormat.stack.description,
    },
  };
}

function schemaOf(field: Field, dataset: Dataset | undefined): Schema {
  const {description} = field;
  switch (field.kind) {
    case 'text': {
      const known = field.section && dataset?.[field.section];
      return {
        ...(known && !field.orText ? idOf(known) : scalar),
        description,
      };
    }
    case 'prose':
    case 'link':
      return {...scalar, description};
    case 'image':
      return {type: 'string', pattern: '^/[^/\\s]+', description};
    case 'date':
      return dateSchema;
    case 'word':
      return {enum: field.words, description};
    case 'value-type':
      return {enum: typeNames, description};
    case 'scale':
      return {
        description,
        anyOf: [
          {type: 'array', minItems: 1, uniqueItems: true, items: scalar},
          idOf(dataset && (dataset.scales ?? [])),
        ],
      };
    case 'labels':
    case 'replacements':
      return {
        type: 'object',
        minProperties: 1,
        additionalProperties: scalar,
        description,
      };
    case 'currency':
      return {type: 'string', pattern: '^[A-Z]{3}$', description};
    case 'values-file':
      return {
        description,
        anyOf: [
          schemaOf({kind: 'csv-path', description}, dataset),
          recordOf(field.record, dataset),
        ],
      };
    case 'id':
      return {type: 'string', ...idSchema, description};
    case 'unit':
      return {type: 'string', minLength: 1, maxLength: 100, description};
    case 'flag':
      return {type: 'boolean', description};
    case 'units':
      return {
        type: 'object',
        description,
        minProperties: 1,
        additionalProperties: {
          anyOf: [
            {type: 'string', minLength: 1},
            {
              type: 'object',
              additionalProperties: false,
              properties: {
                is: {type: 'string', minLength: 1},
                also: {type: 'array', items: {type: 'string'}},
                prefixes: {enum: ['si', 'big', 'iec']},
              },
            },
          ],
        },
      };
    case 'csv-path':
      return {type: 'string', pattern: '^\\./.+\\.([ct]sv|json)$', description};
    case 'base-path':
      return {type: 'string', pattern: '^\\.{1,2}/.+\\.ya?ml$', description};
    case 'record':
      return recordOf(field.record, dataset, description);
    case 'columns':
      return {
        type: 'object',
        description,
        additionalProperties: {
          anyOf: [scalar, recordOf(field.record, dataset)],
        },
      };
    case 'count': {
      const {min: minimum, max: maximum} = field;
      return {type: 'integer', minimum, maximum, description};
    }
    case 'ids': {
      const id = idOf(dataset?.[field.section]);
      const schema = oneOrMore(
        field.record ? {anyOf: [id, recordOf(field.record, dataset)]} : id,
        description,
      );
      // The word may be no id of the dataset.
      return dataset && field.orNone
        ? {description, anyOf: [{enum: ['none']}, schema]}
        : schema;
    }
    case 'map':
      return sectionOf(field, dataset);
    case 'list': {
      const items = recordOf(field.record, dataset);
      return {type: 'array', minItems: field.min, description, items};
    }
    case 'value':
      return {description, anyOf: valueSchema};
    case 'cells':
      return dataset ? ownCells(dataset) : cells(description);
    case 'stack':
    case 'question':
    case 'answer':
      return {$ref: `#/definitions/${field.kind}`};
  }
}

/** The schema of a section; the keywords of a kind mean nothing for the others. */
function sectionOf(
  {record: entry, description, orFiles}: Field & {readonly kind: 'map'},
  dataset: Dataset | undefined,
): Schema {
  const map = mapOf(recordOf(entry, dataset), description);
  if (orFiles === 'folder') {
    const pattern = '^\\./(.+/)?\\*\\.ya?ml$';
    return {...map, type: ['object', 'string'], pattern};
  }
  if (orFiles === 'list') {
    const file = schemaOf({kind: 'base-path', description}, dataset);
    const items = {anyOf: [file, map]};
    return {...map, type: ['object', 'array'], minItems: 1, items};
  }
  return map;
}

function cells(description: string): Schema {
  return {
    type: 'object',
    description,
    propertyNames: idSchema,
    additionalProperties: {$ref: '#/definitions/cellOrChoices'},
  };
}

// A misspelled field of a cell is no choice where there are no dimensions.
const withoutChoices: Schema = {
  properties: {
    subjects: {
      additionalProperties: {
        properties: {
          values: {additionalProperties: {$ref: '#/definitions/cell'}},
        },
      },
    },
  },
};

function ownCells({criteria, dimensions = []}: Dataset): Schema {
  const properties = criteria.map((each) => {
    const ofCriterion = pickDimensions(each.by ?? [], dimensions);
    return [each.id, byChoice(cellOf(each), ofCriterion)] as const;
  });
  const description = 'An answer to each criterion.';
  return record(Object.fromEntries(properties), [], description);
}

/** A cell, or one for each choice of its dimensions. */
function byChoice(
  cell: Schema,
  [dimension, ...below]: readonly DatasetDimension[],
): Schema {
  if (!dimension) {
    return cell;
  }
  const inside = byChoice(cell, below);
  const properties = dimension.choices.map(
    ({id, name}) => [id, {...inside, description: name}] as const,
  );
  const choices = record(Object.fromEntries(properties), []);
  return {
    description: cell['description'],
    anyOf: [cell, {...choices, minProperties: 1}],
  };
}

const wordsByType: Readonly<Record<string, readonly string[]>> = {
  support: ['yes', 'partial', 'no'],
};

/** Words, and the values that YAML's core schema reads them as. */
function asRead(words: readonly string[]): readonly unknown[] {
  return [...new Set(words.flatMap((word) => [word, scalarSchema(word)]))];
}

function scalarSchema(word: string): unknown {
  const node = parseDocument(word).contents;
  return isScalar(node) ? node.value : word;
}

/** The schema of a cell; it lists the words of the criterion, if it has any. */
function cellOf({name, type, scale, subjects}: Criterion): Schema {
  const known = scale ?? subjects?.map(({id}) => id) ?? wordsByType[type];
  const description = `${name} (${type})`;
  return known
    ? {
        description,
        anyOf: [
          {enum: [...asRead(known), 'unknown', 'n/a']},
          {$ref: '#/definitions/long'},
        ],
      }
    : {description, $ref: '#/definitions/cell'};
}
