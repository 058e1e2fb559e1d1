import {cellFormat, claimFormat} from './cell.js';
import {criterionFormat} from './criterion.js';
import {datasetFormat} from './dataset.js';
import {eventFormat} from './event.js';
import {copiesFormat, layerFormat} from './layer.js';
import {questionFormat} from './question.js';
import {sourceFormat} from './source.js';
import {subjectFormat} from './subject.js';

export {annotationsFormat} from './cell.js';
export {
  fieldNames,
  requiredNames,
  type Field,
  type NameOf,
  type RecordFormat,
} from './field.js';
export {
  cellFormat,
  claimFormat,
  copiesFormat,
  criterionFormat,
  datasetFormat,
  eventFormat,
  layerFormat,
  questionFormat,
  sourceFormat,
  subjectFormat,
};

/** Every record of the format, in the order in which the reference has them. */
export const recordFormats = [
  datasetFormat,
  criterionFormat,
  subjectFormat,
  cellFormat,
  claimFormat,
  layerFormat,
  copiesFormat,
  sourceFormat,
  eventFormat,
  questionFormat,
];
