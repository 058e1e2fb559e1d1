import {Ajv2020} from 'ajv/dist/2020.js';

const text = {type: 'string', minLength: 1};
const url = {type: 'string', pattern: '^https?://[^\\s<>"]+$'};
const organization = {
  type: 'object',
  properties: {'@type': {enum: ['Organization', 'Person']}, name: text, url},
  required: ['@type', 'name'],
  additionalProperties: false,
};

/**
 * What Google's documentation of Dataset asks for (name, and a description of 50
 * to 5000 characters), and how the properties that it recommends are typed there
 * and by schema.org. Others would be mistakes of ours.
 */
const schema = {
  type: 'object',
  properties: {
    '@context': {const: 'https://schema.org'},
    '@type': {const: 'Dataset'},
    '@id': url,
    url,
    name: text,
    description: {type: 'string', minLength: 50, maxLength: 5000},
    inLanguage: {type: 'string', pattern: '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*$'},
    version: text,
    dateModified: {type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$'},
    license: {
      anyOf: [
        url,
        {
          type: 'object',
          properties: {'@type': {const: 'CreativeWork'}, name: text},
          required: ['@type', 'name'],
          additionalProperties: false,
        },
      ],
    },
    creator: organization,
    publisher: organization,
    citation: text,
    variableMeasured: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          '@type': {const: 'PropertyValue'},
          name: text,
          description: text,
          unitText: text,
        },
        required: ['@type', 'name'],
        additionalProperties: false,
      },
    },
    distribution: {
      type: 'array',
      minItems: 2,
      items: {
        type: 'object',
        properties: {
          '@type': {const: 'DataDownload'},
          contentUrl: url,
          encodingFormat: {enum: ['application/json', 'text/csv']},
        },
        // contentUrl is the one that Google requires.
        required: ['@type', 'contentUrl', 'encodingFormat'],
        additionalProperties: false,
      },
    },
  },
  required: ['@context', '@type', 'name', 'description', 'distribution'],
  additionalProperties: false,
};

const validate = new Ajv2020({allErrors: true}).compile(schema);

/** Says what is wrong with the description of a dataset; empty if nothing is. */
export function findStructuredDataErrors(data: unknown): readonly object[] {
  return validate(data) ? [] : (validate.errors ?? []);
}
