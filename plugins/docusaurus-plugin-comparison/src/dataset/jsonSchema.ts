import {isScalar, parseDocument} from 'yaml';
import type {Criterion, Dataset} from '../model/index.js';
import {tones} from './layers.js';
import {typeNames} from '../values/index.js';

/** A JSON Schema, draft 7: the one that editors of YAML know best. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

// Editors read scalars by YAML's core schema, so a text may look like a number.
const scalar: Schema = {type: ['string', 'number', 'boolean', 'null']};
const date: Schema = {
  description: 'A year, month or day: 2024, 2024-06 or 2024-06-30.',
  anyOf: [
    {type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$'},
    {type: 'integer', minimum: 0, maximum: 9999},
  ],
};
const id = {pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'};

function text(description: string): Schema {
  return {...scalar, description};
}

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

function mapOf(values: Schema, description: string): Schema {
  return {
    type: 'object',
    description,
    propertyNames: id,
    minProperties: 1,
    additionalProperties: values,
  };
}

/** The same schema, or a list of what it describes. */
function oneOrMore(items: Schema, description: string): Schema {
  return {description, anyOf: [items, {type: 'array', items, minItems: 1}]};
}

/** An id of `known`, or any where the dataset's own are not known. */
function idOf(known: readonly {readonly id: string}[] | undefined): Schema {
  if (!known) {
    return {type: 'string', ...id};
  }
  // An empty list of choices is no schema.
  return known.length > 0 ? {enum: known.map((each) => each.id)} : {not: {}};
}

/**
 * The JSON Schema of datasets. Given a dataset, its own ids are the only ones
 * that the schema takes, and each value is described by its criterion.
 */
export function createSchema(dataset?: Dataset): Schema {
  const source = oneOrMore(
    idOf(dataset?.sources),
    'Where it comes from: ids under "sources".',
  );
  const subjects = oneOrMore(idOf(dataset?.subjects), 'Ids under "subjects".');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: dataset ? `Comparison: ${dataset.title}` : 'Comparison dataset',
    definitions: {
      ...cellDefinitions(source),
      stackItem: {
        anyOf: [
          idOf(dataset?.layers),
          record(
            {
              copies: {
                type: 'integer',
                minimum: 2,
                maximum: 9,
                description: 'How many stand side by side.',
              },
              of: {$ref: '#/definitions/stack'},
            },
            ['copies', 'of'],
          ),
        ],
      },
      stack: {
        type: 'array',
        minItems: 1,
        items: {$ref: '#/definitions/stackItem'},
        description: 'Layers, the bottom first.',
      },
      question: record(
        {
          ask: text('The question.'),
          yes: {$ref: '#/definitions/answer'},
          no: {$ref: '#/definitions/answer'},
        },
        ['ask', 'yes', 'no'],
        'A question; an answer is a subject, a list of them, or a question.',
      ),
      answer: {anyOf: [subjects, {$ref: '#/definitions/question'}]},
    },
    ...record(
      {
        title: text('What the whole is called.'),
        description: text('What it is about.'),
        reviewed: date,
        criteria: mapOf(criterion, 'The questions, in the order shown.'),
        layers: mapOf(layer, 'The words of the stacks.'),
        values: {
          type: 'string',
          pattern: '^\\./.+\\.csv$',
          description: 'A CSV file with values: a column "id", then criteria.',
        },
        subjects: mapOf(subjectSchema(dataset), 'What is compared.'),
        sources: mapOf(sourceSchema, 'Where values come from.'),
        history: {
          type: 'array',
          minItems: 1,
          description: 'Events, for the timeline.',
          items: record(
            {
              date,
              title: text('What happened.'),
              text: text('More about it.'),
              subjects,
              source,
            },
            ['date', 'title'],
          ),
        },
        guide: {$ref: '#/definitions/question'},
      },
      ['title', 'criteria'],
    ),
    // Subjects may stand in the CSV file alone, or have their names there.
    anyOf: [
      {required: ['values']},
      {
        required: ['subjects'],
        properties: {
          subjects: {additionalProperties: {required: ['name', 'values']}},
        },
      },
    ],
  };
}

const criterion: Schema = record(
  {
    name: text('The question, as the table shows it.'),
    type: {
      enum: typeNames,
      description: 'How values are written and ordered.',
    },
    group: text('A heading over neighbouring criteria.'),
    better: {
      enum: ['lower', 'higher'],
      description: 'Which end is better; leave out where neither is.',
    },
    description: text('What exactly is asked.'),
    scale: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: scalar,
      description: 'The words of type "scale", the weakest first.',
    },
    words: {
      type: 'object',
      minProperties: 1,
      additionalProperties: scalar,
      description:
        'What readers see in place of a word of type "support" or "scale".',
    },
    currency: {
      type: 'string',
      pattern: '^[A-Z]{3}$',
      description: 'The ISO 4217 code of type "money", such as EUR.',
    },
    sortBy: {
      enum: ['low', 'middle', 'high'],
      description: 'Which point of a range counts in the order.',
    },
  },
  ['name', 'type'],
);

const layer: Schema = record(
  {
    name: text('As it stands in its box.'),
    tone: {enum: tones, description: 'Which colour it has.'},
  },
  ['name'],
);

const sourceSchema: Schema = record(
  {
    title: text('Its title.'),
    authors: text('Who wrote it.'),
    published: date,
    url: text('Where it can be read.'),
  },
  ['title'],
);

const remarks = {
  note: text('What a reader should know; `code`, *emphasis*, [links](…).'),
  when: text('The condition under which it holds.'),
  asOf: date,
};

function cellDefinitions(source: Schema): Readonly<Record<string, Schema>> {
  const value: Schema = {
    description: 'The value, or unknown, or n/a.',
    anyOf: [scalar, {type: 'array', items: scalar, minItems: 1}],
  };
  const claims: Schema = {
    type: 'array',
    minItems: 2,
    description: 'Two or more values that sources disagree on.',
    items: record({value, ...remarks, source}, ['value', 'source']),
  };
  return {
    long: {
      ...record({value, disputed: claims, ...remarks, source}, []),
      oneOf: [{required: ['value']}, {required: ['disputed']}],
    },
    cell: {
      anyOf: [
        ...(value['anyOf'] as readonly Schema[]),
        {$ref: '#/definitions/long'},
      ],
    },
  };
}

function subjectSchema(dataset: Dataset | undefined): Schema {
  return record(
    {
      name: text('What it is called.'),
      values: dataset
        ? record(
            Object.fromEntries(
              dataset.criteria.map((each) => [each.id, cellOf(each)]),
            ),
            [],
            'An answer to each criterion.',
          )
        : {
            type: 'object',
            description: 'An answer to each criterion, by its id.',
            propertyNames: id,
            additionalProperties: {$ref: '#/definitions/cell'},
          },
      short: text('A shorter name, for narrow headers and diagrams.'),
      description: text('What it is.'),
      link: text('Its page: ./page.mdx, /path or https://…'),
      stack: {$ref: '#/definitions/stack'},
    },
    [],
  );
}

const words: Readonly<Record<string, readonly string[]>> = {
  support: ['yes', 'partial', 'no'],
};

/** Words, and what an editor that reads YAML by its core schema makes of them. */
function asRead(words_: readonly string[]): readonly unknown[] {
  return [...new Set(words_.flatMap((word) => [word, readScalar(word)]))];
}

function readScalar(word: string): unknown {
  const node = parseDocument(word).contents;
  return isScalar(node) ? node.value : word;
}

/** A cell of one criterion: with its words where it has some. */
function cellOf({name, type, scale}: Criterion): Schema {
  const known = scale ?? words[type];
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
