/** A difference from Mermaid in a browser that is meant. */
export interface IntendedChange {
  readonly why: string;
  /** Matches all words of `findDifferences` about it, and no others. */
  readonly differences: RegExp;
}

const fewerTicks: IntendedChange = {
  why: 'Labels of the axis are 12 px, not 10 px, and never overlap, so every second one is shown',
  differences: /^only theirs: \d{4}-\d\d-\d\d$/,
};

/** By the names of diagrams in the corpus. */
export const changedOnPurpose: Readonly<Record<string, IntendedChange>> = {
  'class/notes': {
    why: 'Notes are wrapped after 200 px, since a long one would make the picture wide',
    differences: /^width: 0\.8\d$/,
  },
  'flowchart/entities': {
    why: 'Codes such as "&#8594;" are decoded, where Mermaid keeps the "&"',
    differences: /^only (?:ours: 5<x<=9→ok|theirs: 5<x<=9&→ok)$/,
  },
  'flowchart/html-list': {
    why: 'The tag <hr> is a line of dashes',
    differences: /^only (?:ours: \w+———\w+|theirs: \w+)$/,
  },
  'flowchart/long-words': {
    why: 'Words wider than 200 px are broken, so that the picture fits on a page',
    differences: /^(?:width: 0\.4\d|height: 1\.3\d)$/,
  },
  'gantt/chinese': fewerTicks,
  'gantt/compact': fewerTicks,
  'gantt/excludes': fewerTicks,
  'gantt/long-labels': fewerTicks,
  'gantt/theme-variables': fewerTicks,
  'sequence/entities': {
    why: 'Codes are measured as the characters that they are, where Mermaid measures the codes',
    differences: /^width: 0\.8\d$/,
  },
};
