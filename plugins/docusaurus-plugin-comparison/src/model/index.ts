/**
 * The dataset as every room sees it: complete, checked and frozen. It is made
 * in `dataset/` only; everything else reads it. Only a dataset that is shown in
 * part has cells that are invalid.
 */
export interface Dataset {
  /** Path of the YAML file, relative to the site, with `/`. */
  readonly file: string;
  readonly title: string;
  readonly description?: Prose;
  /** The date on which the whole was last read through, as typed. */
  readonly reviewed?: string;
  /** Who publishes it, under which license, and how to cite it. */
  readonly publisher?: Prose;
  readonly license?: Prose;
  readonly citation?: Prose;
  /** What its subjects are called; omitted where the dataset does not say. */
  readonly subjectNoun?: SubjectNoun;
  /** In the order in which they are shown. */
  readonly criteria: readonly Criterion[];
  /** Omitted where the dataset names none. */
  readonly groups?: readonly CriterionGroup[];
  /** Omitted where the dataset names none. */
  readonly dimensions?: readonly DatasetDimension[];
  /** Omitted where the dataset names none. */
  readonly scales?: readonly NamedScale[];
  readonly layers: readonly Layer[];
  /** What separates copies in a stack from what they share. */
  readonly boundary?: string;
  readonly subjects: readonly Subject[];
  /** Omitted where the dataset names none. */
  readonly subjectGroups?: readonly SubjectGroup[];
  /** Omitted where the dataset names none. */
  readonly tags?: readonly Tag[];
  readonly sources: readonly Source[];
  /** In the order of the file. */
  readonly history: readonly HistoryEvent[];
  /** Omitted where the dataset makes none. */
  readonly claims?: readonly DatasetClaim[];
  readonly guide?: Question;
  /** Of the whole. */
  readonly provenance?: Provenance;
  /** Of the CSV file, with its path from the dataset. */
  readonly valuesProvenance?: Provenance & {readonly path: string};
}

/**
 * What is said once about many values: of a criterion, a group, a subject, a
 * file or the dataset. Cells inherit it, the nearest first.
 */
export interface Provenance {
  /** Ids of `Dataset.sources`: empty for "none", omitted if nothing is said. */
  readonly sources?: readonly string[];
  /** Year, month or day, as typed. */
  readonly asOf?: string;
  readonly when?: string;
}

/** Criteria with one heading. */
export interface CriterionGroup {
  readonly id: string;
  readonly name: string;
  readonly provenance?: Provenance;
}

/**
 * A text in which \`code\`, *emphasis* and links were marked; where nothing was
 * marked, just the text as typed.
 */
export type Prose = string | readonly Inline[];

export type Inline =
  | string
  | {readonly kind: 'code'; readonly text: string}
  | {
      readonly kind: 'emphasis' | 'strong';
      readonly children: readonly Inline[];
    }
  | {
      readonly kind: 'link';
      readonly url: string;
      readonly title?: string;
      readonly children: readonly Inline[];
    };

export type Direction = 'lower' | 'higher';

/** A question that is asked of every subject. */
export interface Criterion {
  readonly id: string;
  /** Its earlier id. */
  readonly was?: string;
  readonly name: string;
  /** A heading over neighbouring criteria. */
  readonly group?: string;
  /** The id of one of `Dataset.groups`; omitted for a heading alone. */
  readonly groupId?: string;
  readonly provenance?: Provenance;
  readonly description?: Prose;
  /** The name of a value type; `values/` holds the types. */
  readonly type: string;
  /** Ids of `Dataset.dimensions` on which its values depend. */
  readonly by?: readonly string[];
  /** How its values are computed, in the language of claims. */
  readonly is?: string;
  /** Which end of the order is better; absent where neither is. */
  readonly better?: Direction;
  /** What a lower, or higher, value is called next to another: faster, slower. */
  readonly lower?: string;
  readonly higher?: string;
  /** The words of a `scale` criterion, weakest first. */
  readonly scale?: readonly string[];
  /** The id of the scale that it names; omitted where its words are its own. */
  readonly scaleId?: string;
  /** How the words of a named scale are marked, in their order. */
  readonly markers?: readonly Marker[];
  /**
   * What readers see in place of the words of a `support` or `scale`, in their
   * order; the words themselves if omitted.
   */
  readonly labels?: readonly string[];
  /** What the values of a `subject` criterion may be: all subjects. */
  readonly subjects?: readonly SubjectReference[];
  /** The ISO 4217 code of a `money` criterion. */
  readonly currency?: string;
  /** The unit of a `quantity` criterion, such as `MB/s`. */
  readonly unit?: string;
  /** The units that the dataset declares, for a `quantity` criterion. */
  readonly units?: readonly UnitDeclaration[];
  /** Whether the values of a `quantity` may be without a unit. */
  readonly bare?: boolean;
  /** Whether the values of a `quantity` are shown in its unit. */
  readonly show?: 'unit';
  /** Whether the values of a `quantity` may be below 0. */
  readonly negative?: boolean;
  /** Whether a `list` may have an entry twice. */
  readonly repeats?: true;
  /** Which point of a range counts in the order; the middle if omitted. */
  readonly sortBy?: 'low' | 'high';
}

/** A subject as a value. */
export interface SubjectReference {
  readonly id: string;
  readonly name: string;
}

/** What values depend on, apart from subject and criterion, such as a region. */
export interface DatasetDimension {
  readonly id: string;
  readonly name: string;
  /** In the order in which they are offered. */
  readonly choices: readonly DimensionChoice[];
  /** The id of the choice that is shown until a reader chooses another. */
  readonly first: string;
}

export interface DimensionChoice {
  readonly id: string;
  readonly name: string;
}

/** A unit that a dataset declares. */
export interface UnitDeclaration {
  readonly word: string;
  /** `counted`, `level`, or an amount of units, such as `730 h`. */
  readonly is: string;
  /** Other spellings. */
  readonly also?: readonly string[];
  readonly prefixes?: 'si' | 'big' | 'iec';
}

/** Words in an order, which several criteria may share. */
export interface NamedScale {
  readonly id: string;
  /** The weakest first. */
  readonly words: readonly ScaleWord[];
}

export interface ScaleWord extends Marker {
  /** What cells contain. */
  readonly id: string;
  /** What readers see. */
  readonly name: string;
}

/** How a word is marked for readers who look before they read. */
export interface Marker {
  readonly shape?: ShapeName;
  /** The color of the shape; by the order of the words if omitted. */
  readonly tone?: ScaleTone;
}

export type ShapeName =
  | 'tick'
  | 'cross'
  | 'half'
  | 'ring'
  | 'circle'
  | 'diamond'
  | 'square'
  | 'triangle'
  | 'star'
  | 'dash';

export type ScaleTone = 'good' | 'fair' | 'weak' | 'bad' | 'neutral';

/** One thing that is compared. */
export interface Subject {
  readonly id: string;
  /** Its earlier id. */
  readonly was?: string;
  readonly name: string;
  /** A shorter name for narrow headers and for diagrams. */
  readonly short?: string;
  readonly description?: Prose;
  /** The id of one of `Dataset.subjectGroups`; without these, a heading. */
  readonly group?: string;
  /** The id of the subject that it is a part or a kind of. */
  readonly parent?: string;
  /** Ids of `Dataset.tags`; omitted where it has none. */
  readonly tags?: readonly string[];
  /** The path of an image, from the address of the site. */
  readonly icon?: string;
  /** A web address, or the path of a page in the built site. */
  readonly link?: string;
  /** The version that was looked at. */
  readonly version?: string;
  /** The date on which its values were last read through, as typed. */
  readonly reviewed?: string;
  readonly provenance?: Provenance;
  /** Bottom first; empty where the dataset gives no stack. */
  readonly stack: readonly StackItem[];
  /** One cell for each of `Dataset.criteria`, in the same order. */
  readonly cells: readonly Cell[];
}

/** A noun, in the form for one and in that for several. */
export interface SubjectNoun {
  readonly one: string;
  readonly other: string;
}

/** A word that subjects share, by which readers choose them. */
export interface Tag {
  readonly id: string;
  readonly name: string;
}

/** Neighboring subjects with one heading. */
export interface SubjectGroup {
  readonly id: string;
  readonly name: string;
}

export type Tone = 'neutral' | 'platform' | 'system' | 'support' | 'workload';

/** A word of the stacks: one id is the same layer wherever it appears. */
export interface Layer {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
}

export type StackItem =
  | {readonly kind: 'layer'; readonly layer: string}
  | {
      readonly kind: 'copies';
      readonly copies: number;
      readonly of: readonly StackItem[];
    };

/** Where a value comes from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly authors?: string;
  /** Year, month or day, as typed. */
  readonly published?: string;
  readonly url?: string;
  /** Where a copy of it is kept. */
  readonly archive?: string;
  /** The date on which it was read, as typed. */
  readonly retrieved?: string;
}

/** What a source says about a value, and where it says so. */
export interface Citation {
  /** The id of one of `Dataset.sources`. */
  readonly source: string;
  /** Its words. */
  readonly quote?: string;
  /** A page or pages in digits, or other words. */
  readonly at?: string;
}

/** Something that happened, for the timeline. */
export interface HistoryEvent {
  /** Year, month or day, as typed. */
  readonly date: string;
  readonly title: string;
  readonly text?: Prose;
  /** Ids of `Dataset.subjects`. */
  readonly subjects: readonly string[];
  /** Ids of `Dataset.sources`. */
  readonly sources: readonly string[];
}

/** What the data may be expected to say about a condition. */
export type Expectation = 'holds' | 'open' | 'fails';

/** What the data must say. */
export interface DataCondition {
  /** In the language of claims. */
  readonly if: string;
  readonly expect: Expectation;
  /** Why it is not expected to hold. */
  readonly reason?: string;
  /** How many days old the data may be. */
  readonly maxDays?: number;
}

/** A statement about the data, which pages can name. */
export interface DatasetClaim {
  readonly id: string;
  /** For lists; omitted where only pages have words. */
  readonly words?: Prose;
  readonly condition: DataCondition;
}

/** A question of the decision guide. */
export interface Question {
  readonly ask: string;
  readonly yes: Answer;
  readonly no: Answer;
  /** The condition that each subject that it leads to must meet. */
  readonly condition?: DataCondition;
}

/** Where an answer leads: to ids of `Dataset.subjects`, or on. */
export type Answer =
  | {
      readonly kind: 'subjects';
      readonly subjects: readonly string[];
      /** The condition that each of them must meet. */
      readonly condition?: DataCondition;
    }
  | {readonly kind: 'question'; readonly question: Question};

/**
 * A value as read by its type. `text` is what the author typed, without the
 * marks of Markdown; `low` and `high` are the bounds of what was said, in the
 * base unit of the type (s, B, days) or the unit of a `quantity`, equal for an exact figure and infinite
 * where the author gave no bound.
 */
export interface Value {
  readonly text: string;
  /** The text with its marks, where it has some. */
  readonly prose?: readonly Inline[];
  /** The entries of a list. */
  readonly items?: readonly string[];
  /**
   * The ends of a range that was typed with "to", each as typed. That is a word
   * of the format, as "yes" is, and shown in the language of the page.
   */
  readonly endpoints?: readonly [string, string];
  /** What the order is made from: a number in the base unit, or a text. */
  readonly sortKey: number | string;
  readonly low?: number;
  readonly high?: number;
  /**
   * The same of a `quantity`, or of what is computed, which a number does not
   * always hold.
   */
  readonly exact?: ExactBounds;
  /** Whether it is computed, so that its text may be rounded. */
  readonly isComputed?: true;
}

/**
 * The bounds of a quantity and the point that the order compares, in the unit of
 * its criterion: fractions such as `71/125`, or `inf` and `-inf`.
 */
export interface ExactBounds {
  readonly low: string;
  readonly high: string;
  readonly point: string;
  /** The end that is left out, as that of `< 5 s`. */
  readonly open?: 'low' | 'high';
}

/** What may be said about a value next to the value itself. */
export interface Annotations {
  readonly note?: Prose;
  /** The condition under which it holds. */
  readonly when?: string;
  /** Year, month or day for which it holds, as typed. */
  readonly asOf?: string;
  /** How it is computed, with the values that go in. */
  readonly computed?: string;
  /** Ids of `Dataset.sources`. */
  readonly sources: readonly string[];
  /** Quotes of these sources, and places in them; omitted where there are none. */
  readonly citations?: readonly Citation[];
  /** Whether it is calculated from what its sources say. */
  readonly isDerived?: true;
  /** Whether it says that there is no source, so that it inherits none. */
  readonly isUnsourced?: true;
  /** What the scopes that it is part of say, if it does not say otherwise. */
  readonly inherited?: Provenance;
}

/** One of the sides of a disputed cell. */
export interface Claim extends Annotations {
  readonly value: Value;
}

/** The answer of one subject to one criterion. No cell is silently "no". */
export type Cell =
  | ({readonly state: 'value'; readonly value: Value} & CellAnnotations)
  | ({readonly state: 'unknown'} & CellAnnotations)
  | ({readonly state: 'not-applicable'} & CellAnnotations)
  | ({readonly state: 'invalid'} & CellAnnotations)
  | ({
      readonly state: 'disputed';
      readonly claims: readonly Claim[];
    } & CellAnnotations);

interface CellAnnotations extends Annotations {
  /**
   * The cells for other choices, by the ids of these in the order of
   * `Criterion.by`, such as `us` or `us/pro`. The cell itself is that of the
   * first choices. Omitted if one value is for all choices.
   */
  readonly choices?: Readonly<Record<string, Cell>>;
}

/**
 * Finds the permalink of a page by its path relative to the file that names it,
 * such as `./containers.mdx`; undefined if there is no such page.
 */
export type FindPage = (path: string) => string | undefined;
