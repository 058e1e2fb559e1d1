/**
 * A field of the dataset format. Everything that knows which fields there are
 * follows this description: the reader, the JSON Schema with which editors
 * complete and check, what a translation may contain, the columns of CSV files
 * and the tables of the reference. To add a field, add an entry to its record
 * in this folder, and what reads its meaning.
 */
export type Field = FieldText &
  (
    | {
        readonly kind: TextKind;
        readonly translatable?: true;
        /** The text is the id of an entry there, if the dataset has any. */
        readonly section?: 'groups' | 'subjectGroups' | 'subjects' | 'sources';
        /** Whether it may be another text then. */
        readonly orText?: true;
      }
    | {readonly kind: PlainKind}
    /** One of a few words; `assumed` is what holds if the field is omitted. */
    | {
        readonly kind: 'word';
        readonly words: readonly string[];
        readonly assumed?: string;
      }
    | {readonly kind: 'count'; readonly min: number; readonly max: number}
    /** The id of an entry of a section, or a list of ids. */
    | {
        readonly kind: 'ids';
        readonly section: 'sources' | 'subjects' | 'tags' | 'dimensions';
        /** Whether "none" says that there is none. */
        readonly orNone?: true;
        /** Fields that may replace an id; one of them contains it. */
        readonly record?: RecordFormat;
      }
    /** Fields of one thing. */
    | {readonly kind: 'record'; readonly record: RecordFormat}
    /** What columns of a file contain, by their names: a text, or fields. */
    | {readonly kind: 'columns'; readonly record: RecordFormat}
    /** The path of a file with values, or fields with it. */
    | {readonly kind: 'values-file'; readonly record: RecordFormat}
    /** A section whose entries have ids. */
    | {
        readonly kind: 'map';
        readonly record: RecordFormat;
        /**
         * What may be in their place: a folder with a file for each, or a list of
         * files with entries and of entries.
         */
        readonly orFiles?: 'folder' | 'list';
      }
    | {
        readonly kind: 'list';
        readonly record: RecordFormat;
        readonly min: number;
      }
  );

/** `prose` is text in which words may be marked. */
type TextKind =
  | 'text'
  | 'prose'
  /** What readers see in place of the words of a value type. */
  | 'labels';

type PlainKind =
  | 'date'
  /** A web address, a path of the site or a page. */
  | 'link'
  /** The path of an image in the static folder of the site. */
  | 'image'
  /** The id of a thing, which need not exist. */
  | 'id'
  | 'currency'
  /** A unit of measurement. */
  | 'unit'
  /** `true` or `false`. */
  | 'flag'
  /** The units that a dataset declares, by word. */
  | 'units'
  | 'csv-path'
  /** The path of a YAML file. */
  | 'base-path'
  /** Texts, by the texts in whose place they are. */
  | 'replacements'
  /** The name of a value type. */
  | 'value-type'
  /** Different words in an order, or the id of a named scale. */
  | 'scale'
  /** What the criterion of a cell wants. */
  | 'value'
  /** A cell by the id of each criterion. */
  | 'cells'
  | 'stack'
  | 'question'
  /** Subjects, or the next question. */
  | 'answer';

interface FieldText {
  readonly required?: Requirement;
  /** An earlier name, which stays valid; no message proposes it. */
  readonly deprecated?: true;
  /** What editors and the reference say about it: plain text, one line. */
  readonly description: string;
  /** Markdown for the reference alone, where it says more than editors do. */
  readonly reference?: string;
}

/**
 * What must be there: always, unless the dataset has a CSV file or a base that may
 * contain it, or always, but reported by a message of its own.
 */
export type Requirement =
  true | 'unless-in-csv' | 'unless-extends' | 'own-message';

/** The fields of a section, or of a part of one, by name. */
export type RecordFormat = Readonly<Record<string, Field>>;

/** The names of the fields of some kinds. */
export type NameOf<Format extends RecordFormat, Kind extends Field['kind']> = {
  [Name in keyof Format & string]: Format[Name]['kind'] extends Kind
    ? Name
    : never;
}[keyof Format & string];

/** Every name that messages propose for a record, the required ones first. */
export function fieldNames(format: RecordFormat): readonly string[] {
  const names = Object.keys(format).filter((name) => !format[name]?.deprecated);
  const required = requiredNames(format, [
    true,
    'unless-extends',
    'unless-in-csv',
  ]);
  return [...required, ...names.filter((name) => !required.includes(name))];
}

export function requiredNames(
  format: RecordFormat,
  requirements: readonly Requirement[],
): readonly string[] {
  return Object.entries(format)
    .filter(
      ([, {required}]) =>
        required !== undefined && requirements.includes(required),
    )
    .map(([name]) => name);
}
