import type {Field, NameOf, RecordFormat} from '../format/index.js';
import type {Prose} from '../model/index.js';
import {readSpan} from '../values/calendar.js';
import type {Context} from './context.js';
import type {Fields} from './fields.js';
import {resolveImage} from './images.js';
import {resolveLink} from './links.js';
import {readProse} from './prose.js';

/** The fields of a record with one text each, by name. */
export type Scalars<Format extends RecordFormat> = {
  readonly [Name in NameOf<Format, ScalarKind>]?: ScalarOf<Format[Name]>;
};

const scalarKinds = ['text', 'prose', 'date', 'link', 'image', 'word'] as const;
type ScalarKind = (typeof scalarKinds)[number];
type ScalarOf<Of extends Field> = Of extends {readonly kind: 'prose'}
  ? Prose
  : Of extends {readonly words: readonly (infer Word)[]}
    ? Word
    : string;

export function scalarNames(format: RecordFormat): readonly string[] {
  return Object.entries(format)
    .filter(([, {kind}]) => scalarKinds.some((each) => each === kind))
    .map(([name]) => name);
}

/** Reads the fields with one text each, except missing and invalid ones. */
export function readScalars<Format extends RecordFormat>(
  fields: Fields<Format>,
  context: Context,
): Scalars<Format> {
  const read = Object.entries(fields.format).map(([name, field]) => [
    name,
    readScalar(fields, name as keyof Format & string, field, context),
  ]);
  return Object.fromEntries(
    read.filter(([, value]) => value !== undefined),
  ) as Scalars<Format>;
}

function readScalar<Format extends RecordFormat>(
  fields: Fields<Format>,
  name: keyof Format & string,
  field: Field,
  context: Context,
): Prose | undefined {
  const what = `${name} of ${fields.of}`;
  const place = fields.get(name)?.value.place;
  switch (field.kind) {
    case 'text':
      return fields.text(name);
    case 'word':
      return fields.word(name, field.words);
    case 'date': {
      const found = fields.text(name);
      if (found !== undefined && !readSpan(found)) {
        context.report('bad-date', place, {found, what});
      }
      return found;
    }
    case 'prose': {
      const typed = fields.text(name);
      return typed === undefined || !place
        ? undefined
        : readProse(typed, place, what, context);
    }
    case 'image': {
      const typed = fields.text(name);
      return typed === undefined || !place
        ? undefined
        : resolveImage(typed, place, what, context);
    }
    case 'link': {
      const typed = fields.text(name);
      return typed === undefined || !place
        ? undefined
        : resolveLink(typed, place, what, context);
    }
    default:
      return undefined;
  }
}
