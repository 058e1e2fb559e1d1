import type {AnnotationName} from '../../claims/changes/compareCells.js';
import type {JsonProblem} from '../../problems/formats/json.js';

/**
 * What `comparison:diff` has found, for every format; also the output of
 * `--format json`. Within a version, fields are only added.
 */
export interface DiffReport {
  readonly version: 1;
  /** The names of the two states. */
  readonly from: string;
  readonly to: string;
  /** Whether the states were compared: only if neither has errors. */
  readonly compared: boolean;
  /** The errors of each state, if it has any; at most 1,000. */
  readonly problems: {
    readonly from: readonly JsonProblem[];
    readonly to: readonly JsonProblem[];
  };
  readonly summary: DiffSummary;
  readonly claims: readonly ReportedClaimChange[];
  readonly best: readonly ReportedBest[];
  readonly facts: readonly ReportedFact[];
  readonly sentences: readonly ReportedSentence[];
  readonly guides: readonly ReportedGuide[];
  readonly questions: readonly ReportedQuestion[];
  readonly axes: readonly ReportedAxis[];
  /** The paths of the pages that show something that has changed. */
  readonly pages: readonly string[];
  readonly values: readonly ReportedValue[];
  readonly rewritten: readonly ReportedValue[];
  /** Cells of which only a note, condition, date or source has changed. */
  readonly annotations: readonly ReportedValue[];
  readonly structure: {
    readonly added: readonly ReportedItem[];
    readonly removed: readonly ReportedItem[];
    readonly renamed: readonly ReportedRename[];
    readonly changed: readonly ReportedField[];
  };
}

export interface DiffSummary {
  /** How many claims now fail, are open, or hold, and did not before. */
  readonly claims: {
    readonly fails: number;
    readonly open: number;
    readonly holds: number;
    readonly added: number;
    readonly removed: number;
  };
  readonly best: number;
  readonly sentences: number;
  readonly facts: number;
  /** How many answers of guides lead elsewhere. */
  readonly guides: number;
  /** How many questions of guides have another text. */
  readonly questions: number;
  readonly axes: number;
  readonly pages: number;
  readonly values: number;
  readonly rewritten: number;
  /** How often each was changed, also next to a value. */
  readonly annotations: {
    readonly note: number;
    readonly when: number;
    readonly asOf: number;
    readonly sources: number;
    /** Quotes of sources, and places in them. */
    readonly quotes: number;
    readonly derived: number;
  };
  readonly added: number;
  readonly removed: number;
  readonly renamed: number;
  readonly changed: number;
  /** What the new state has. */
  readonly total: {
    readonly datasets: number;
    readonly cells: number;
    readonly claims: number;
  };
}

export interface ReportedClaimChange {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly if: string;
  /** Null for a new claim. */
  readonly was: 'holds' | 'open' | 'fails' | null;
  readonly is: 'holds' | 'open' | 'fails';
  /** All cells that it reads, as `data.subject.criterion`. */
  readonly cells: readonly string[];
  /** Those that have changed. */
  readonly since: readonly {
    readonly cell: string;
    readonly was: string;
    readonly is: string;
  }[];
}

export interface ReportedBest {
  readonly data: string;
  readonly path: string;
  readonly criterion: string;
  /** For which choices of dimensions, if it depends on them. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The name of the criterion, with those of the choices. */
  readonly name: string;
  /** The ids of the subjects; empty for nobody. */
  readonly was: readonly string[];
  readonly is: readonly string[];
  readonly wasNames: readonly string[];
  readonly isNames: readonly string[];
  readonly tables: number;
  readonly pages: readonly string[];
}

export interface ReportedFact {
  readonly path: string;
  readonly line: number;
  readonly cell: string;
  readonly was: string;
  readonly is: string;
}

export interface ReportedSentence {
  readonly path: string;
  readonly line: number;
  /** Its text, and the facts in it with both readings. */
  readonly parts: readonly (
    string | {readonly was: string; readonly is: string}
  )[];
}

export interface ReportedGuide {
  readonly data: string;
  readonly path: string;
  readonly questions: readonly {
    readonly ask: string;
    readonly answer: 'yes' | 'no';
  }[];
  /** The names of the subjects; null if there was no such answer. */
  readonly was: readonly string[] | null;
  readonly is: readonly string[] | null;
}

/** A question of a decision guide with another text. */
export interface ReportedQuestion {
  readonly data: string;
  readonly path: string;
  readonly was: string;
  readonly is: string;
  /** Whether "yes" leads where "no" led, and the other way around. */
  readonly isNegated: boolean;
}

export interface ReportedAxis {
  readonly path: string;
  readonly line: number;
  readonly name: string;
  readonly was: 'linear' | 'logarithmic';
  readonly is: 'linear' | 'logarithmic';
}

export interface ReportedValue {
  readonly data: string;
  readonly path: string;
  readonly subject: string;
  readonly criterion: string;
  /** For which choices of dimensions, if it depends on them. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The names of the subject and of the criterion, the latter with choices. */
  readonly names: readonly [string, string];
  readonly kind: 'value' | 'state' | 'dispute' | 'rewritten' | 'annotations';
  readonly was: string;
  readonly is: string;
  /** What is said about the value, as far as it has changed. */
  readonly annotations: readonly AnnotationName[];
  /** The ids of the sources that were removed and added. */
  readonly sources: {
    readonly removed: readonly string[];
    readonly added: readonly string[];
  };
}

export type ItemKind = 'dataset' | 'subject' | 'criterion' | 'source';

export interface ReportedItem {
  readonly kind: ItemKind;
  readonly data: string;
  readonly path: string;
  readonly id: string;
  readonly name: string;
}

export interface ReportedRename {
  readonly kind: ItemKind;
  readonly data: string;
  readonly path: string;
  readonly was: string;
  readonly is: string;
}

export interface ReportedField {
  readonly data: string;
  readonly path: string;
  /** Such as `criterion startup`. */
  readonly of: string;
  readonly field: string;
  /** As text; null if there is none. */
  readonly was: string | null;
  readonly is: string | null;
}
