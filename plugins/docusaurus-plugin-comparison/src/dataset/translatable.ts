import {
  cellFormat,
  datasetFormat,
  questionFormat,
  type Field,
  type RecordFormat,
} from '../format/index.js';

/**
 * What a translation may contain: texts that readers see, with the keys of the
 * original. It cannot change anything else, such as figures and sources.
 */
export type TranslationShape =
  /** An id of `section` is not a word of a language. */
  | {readonly kind: 'words'; readonly section?: string | undefined}
  | {readonly kind: 'fields'; readonly fields: FieldShapes}
  | {readonly kind: 'each'; readonly shape: TranslationShape}
  | {readonly kind: 'items'; readonly shape: TranslationShape}
  | {readonly kind: 'question'}
  | {readonly kind: 'answer'}
  | {readonly kind: 'list'}
  | {readonly kind: 'values'}
  /**
   * Entries that the original need not have; the dataset's validation checks
   * them. `names` are all names of the field; the original may use another one.
   */
  | {readonly kind: 'added'; readonly names: readonly string[]};

type FieldShapes = Readonly<Record<string, TranslationShape>>;

export const questionShape = shapesOf(questionFormat);
export const datasetShape = shapesOf(datasetFormat);

/** The shape of a cell; `value` is the shape of its value, if translatable. */
export function cellShape(value?: TranslationShape): TranslationShape {
  return {kind: 'fields', fields: shapesOf(cellFormat, value)};
}

/** The shapes of the translatable fields of a record. */
function shapesOf(format: RecordFormat, value?: TranslationShape): FieldShapes {
  const shapes = Object.entries(format).flatMap(([name, field]) => {
    const shape = shapeOf(field, format, value);
    return shape ? [[name, shape] as const] : [];
  });
  return Object.fromEntries(shapes);
}

function shapeOf(
  field: Field,
  format: RecordFormat,
  value?: TranslationShape,
): TranslationShape | undefined {
  switch (field.kind) {
    case 'text':
      return field.translatable && {kind: 'words', section: field.section};
    case 'prose':
      return field.translatable && {kind: 'words'};
    case 'labels':
      return field.translatable && {kind: 'added', names: labelsIn(format)};
    case 'map':
    case 'list': {
      const kind = field.kind === 'map' ? 'each' : 'items';
      const fields = shapesOf(field.record, value);
      return {kind, shape: {kind: 'fields', fields}};
    }
    case 'record': {
      const fields = shapesOf(field.record, value);
      return Object.keys(fields).length > 0
        ? {kind: 'fields', fields}
        : undefined;
    }
    case 'values-file':
      return {kind: 'fields', fields: shapesOf(field.record, value)};
    case 'question':
      return {kind: 'fields', fields: questionShape};
    case 'answer':
      return {kind: 'question'};
    case 'cells':
      return {kind: 'values'};
    case 'value':
      return value;
    default:
      return undefined;
  }
}

function labelsIn(format: RecordFormat): readonly string[] {
  return Object.keys(format).filter((name) => format[name]?.kind === 'labels');
}
