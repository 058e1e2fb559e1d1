import {availabilityFormat} from './availability.js';
import {cellFormat, claimFormat} from './cell.js';
import {conditionFormat} from './condition.js';
import {citationFormat, longestQuote} from './citation.js';
import {criterionFormat} from './criterion.js';
import {criterionGroupFormat} from './criterionGroup.js';
import {datasetFormat} from './dataset.js';
import {datasetClaimFormat} from './datasetClaim.js';
import {choiceFormat, dimensionFormat} from './dimension.js';
import {eventFormat} from './event.js';
import {copiesFormat, layerFormat} from './layer.js';
import {provenanceFormat} from './provenance.js';
import {answerFormat, questionFormat} from './question.js';
import {scaleFormat, scaleWordFormat} from './scale.js';
import {sourceFormat} from './source.js';
import {subjectFormat} from './subject.js';
import {subjectGroupFormat} from './subjectGroup.js';
import {subjectNounFormat} from './subjectNoun.js';
import {tagFormat} from './tag.js';
import {columnFormat, dialectFormat, valuesFileFormat} from './valuesFile.js';

export {annotationsFormat} from './cell.js';
export {delimiters} from './valuesFile.js';
export {
  fieldNames,
  requiredNames,
  type Field,
  type NameOf,
  type RecordFormat,
} from './field.js';
export {
  answerFormat,
  availabilityFormat,
  cellFormat,
  citationFormat,
  choiceFormat,
  claimFormat,
  columnFormat,
  conditionFormat,
  copiesFormat,
  criterionFormat,
  criterionGroupFormat,
  datasetClaimFormat,
  datasetFormat,
  dialectFormat,
  dimensionFormat,
  eventFormat,
  layerFormat,
  longestQuote,
  provenanceFormat,
  questionFormat,
  scaleFormat,
  scaleWordFormat,
  sourceFormat,
  subjectFormat,
  subjectGroupFormat,
  subjectNounFormat,
  tagFormat,
  valuesFileFormat,
};

/** Every record of the format, in the order in which the reference has them. */
export const recordFormats = [
  datasetFormat,
  subjectNounFormat,
  criterionFormat,
  criterionGroupFormat,
  dimensionFormat,
  choiceFormat,
  scaleFormat,
  scaleWordFormat,
  subjectFormat,
  subjectGroupFormat,
  tagFormat,
  cellFormat,
  claimFormat,
  availabilityFormat,
  layerFormat,
  copiesFormat,
  sourceFormat,
  citationFormat,
  eventFormat,
  datasetClaimFormat,
  questionFormat,
  answerFormat,
  valuesFileFormat,
  dialectFormat,
  columnFormat,
];
