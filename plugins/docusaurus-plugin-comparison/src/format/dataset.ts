import {criterionFormat} from './criterion.js';
import {criterionGroupFormat} from './criterionGroup.js';
import {datasetClaimFormat} from './datasetClaim.js';
import {dimensionFormat} from './dimension.js';
import {eventFormat} from './event.js';
import type {RecordFormat} from './field.js';
import {layerFormat} from './layer.js';
import {provenanceFormat} from './provenance.js';
import {scaleFormat} from './scale.js';
import {sourceFormat} from './source.js';
import {subjectFormat} from './subject.js';
import {subjectGroupFormat} from './subjectGroup.js';
import {subjectNounFormat} from './subjectNoun.js';
import {tagFormat} from './tag.js';
import {valuesFileFormat} from './valuesFile.js';

/** The whole file. */
export const datasetFormat = {
  title: {
    kind: 'text',
    required: true,
    translatable: true,
    description: 'What the whole is called.',
  },
  description: {
    kind: 'prose',
    translatable: true,
    description: 'What it is about.',
  },
  reviewed: {
    kind: 'date',
    description: 'The date on which somebody last read through it.',
  },
  publisher: {
    kind: 'prose',
    translatable: true,
    description: 'Who publishes it.',
    reference: 'Who publishes it; [may be marked](#marked-text)',
  },
  license: {
    kind: 'prose',
    translatable: true,
    description: 'The license of the data, such as [CC BY 4.0](https://…).',
    reference:
      'The license of the data, such as `[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)`; [may be marked](#marked-text)',
  },
  citation: {
    kind: 'prose',
    translatable: true,
    description: 'How to cite it.',
    reference: 'How to cite it; [may be marked](#marked-text)',
  },
  subjectNoun: {
    kind: 'record',
    record: subjectNounFormat,
    description: 'What its subjects are called: {one: engine, other: engines}.',
    reference:
      '[What its subjects are called](#subject-noun), such as `{one: engine, other: engines}`',
  },
  extends: {
    kind: 'base-path',
    description: 'A YAML file with criteria, sources and others to share.',
    reference:
      '[A YAML file](#extends) with criteria, scales, units, sources and others that datasets share, such as `./base.yaml`',
  },
  criteria: {
    kind: 'map',
    record: criterionFormat,
    required: 'unless-extends',
    description: 'The questions, in the order shown.',
    reference:
      '[The questions](#criteria), in the order in which they are shown',
  },
  groups: {
    kind: 'map',
    record: criterionGroupFormat,
    description: 'The groups of criteria, with their headings.',
    reference: '[The groups of criteria](#criterion-groups)',
  },
  dimensions: {
    kind: 'map',
    record: dimensionFormat,
    description: 'What values depend on besides the subject, such as a region.',
    reference:
      '[What values depend on](#dimensions) besides the subject, such as a region',
  },
  scales: {
    kind: 'map',
    record: scaleFormat,
    description: 'Scales that criteria name, with shapes.',
    reference: '[Scales](#scales) that criteria name, with shapes',
  },
  units: {
    kind: 'units',
    description: 'Units that the dataset declares, such as "month: 730 h".',
    reference:
      '[Units](./units.md#own) that the dataset declares, such as `month: 730 h`',
  },
  layers: {
    kind: 'map',
    record: layerFormat,
    description: 'The words of the stacks.',
    reference: '[The words of the stacks](#layers)',
  },
  boundary: {
    kind: 'text',
    translatable: true,
    description: 'What separates copies in a stack from what they share.',
    reference:
      'What separates copies in [a stack](#layers) from what they share; "Isolation boundary" if omitted',
  },
  values: {
    kind: 'values-file',
    record: valuesFileFormat,
    description: 'A CSV file with values: a column "id", then criteria.',
    reference:
      'The path of [a CSV file](#csv) with values, or fields with its `path`',
  },
  subjects: {
    kind: 'map',
    record: subjectFormat,
    required: 'unless-in-csv',
    orFiles: 'folder',
    description: 'What is compared, or its files, such as ./engines/*.yaml.',
    reference:
      '[What is compared](#subjects), or [a file for each](#subject-files), such as `./engines/*.yaml`',
  },
  order: {
    kind: 'ids',
    section: 'subjects',
    description: 'The subjects that come first, in this order.',
    reference: 'The ids of the subjects that come first, in this order',
  },
  subjectGroups: {
    kind: 'map',
    record: subjectGroupFormat,
    description: 'The groups of subjects, with their headings.',
    reference: '[The groups of subjects](#subject-groups)',
  },
  tags: {
    kind: 'map',
    record: tagFormat,
    description: 'The tags of subjects.',
    reference: '[The tags of subjects](#tags)',
  },
  sources: {
    kind: 'map',
    record: sourceFormat,
    orFiles: 'list',
    description:
      'Where values come from, or a list of files: [./sources.yaml].',
    reference:
      '[Where values come from](#sources), or [a list of files with sources](#source-files), such as `[./sources.yaml]`',
  },
  history: {
    kind: 'list',
    record: eventFormat,
    min: 1,
    description: 'Events, for the timeline.',
    reference: '[What happened when](#history)',
  },
  claims: {
    kind: 'map',
    record: datasetClaimFormat,
    description: 'Statements about the data, which the check judges.',
    reference:
      '[Statements about the data](#claims), which the check judges and pages can name',
  },
  guide: {
    kind: 'question',
    description:
      'A question; an answer is a subject, a list of them, or a question.',
    reference: '[Questions that lead to subjects](#guide)',
  },
  ...provenanceFormat,
} as const satisfies RecordFormat;
