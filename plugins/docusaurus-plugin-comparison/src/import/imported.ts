import type {Answers, ImportQuestion} from './questions.js';

export interface ImportOptions {
  readonly answers?: Answers;
  readonly subjectsAre?: 'rows' | 'columns';
  readonly decimal?: '.' | ',';
  /** The title, if the author gives one. */
  readonly title?: string;
  /** What holds for all values. */
  readonly provenance?: ImportedProvenance;
  readonly ids?: {readonly criteria: IdsByName; readonly subjects: IdsByName};
}

/** Where the values of a dataset come from, and when they hold. */
export interface ImportedProvenance {
  /** The address of the source; in a dataset, its id. */
  readonly source?: string;
  readonly asOf?: string;
  readonly when?: string;
}

/** The ids of an earlier run by their names, several of which may be equal. */
export type IdsByName = ReadonlyMap<string, readonly string[]>;

/** A cell of the new dataset, and the text that it was made of. */
export interface ImportedCell {
  readonly value: string | readonly string[];
  readonly note?: string;
  readonly source?: readonly string[];
}

export interface ImportedCriterion {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly group?: string;
  readonly currency?: string;
  readonly unit?: string;
  readonly description?: string;
  readonly better?: 'higher' | 'lower';
  /** How many cells became what, for the report. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface ImportedSubject {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  readonly description?: string;
  readonly link?: string;
  readonly cells: ReadonlyMap<string, ImportedCell>;
}

/** A dataset that was made of a table, and what a reader of the report should know. */
export interface Imported {
  readonly title: string;
  readonly provenance: ImportedProvenance;
  readonly scale: readonly {
    readonly id: string;
    readonly name: string;
    readonly shape?: string;
    readonly tone?: string;
  }[];
  readonly criteria: readonly ImportedCriterion[];
  readonly subjects: readonly ImportedSubject[];
  readonly sources: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, ImportQuestion>;
  readonly subjectsAre: 'rows' | 'columns';
  /** Cells that became a value with a remark, and figures that were rewritten. */
  readonly listed: readonly string[];
  readonly remarks: readonly string[];
  /** Cells of the input; those of criteria that were left out. */
  readonly cellCount: number;
  readonly leftOut: number;
  /** The names as typed, by id, with which the next run finds the ids. */
  readonly names: {
    readonly criteria: ReadonlyMap<string, string>;
    readonly subjects: ReadonlyMap<string, string>;
  };
}
