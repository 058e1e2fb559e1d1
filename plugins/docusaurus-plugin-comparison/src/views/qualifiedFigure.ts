/** What a sentence says of a figure instead of its sign. */
export type Qualifier =
  'atMost' | 'atLeast' | 'lessThan' | 'moreThan' | 'about';

/** A figure whose sign is said in words, as "at most 125 ms". */
export interface QualifiedFigure {
  readonly qualifier: Qualifier;
  /** The rest of the text, as readers see it. */
  readonly figure: string;
}

const qualifierOfSign: Readonly<Record<string, Qualifier>> = {
  '≤': 'atMost',
  '<=': 'atMost',
  '≥': 'atLeast',
  '>=': 'atLeast',
  '<': 'lessThan',
  '>': 'moreThan',
  '~': 'about',
  '≈': 'about',
};

/** Reads the sign at the start of a figure's text; undefined if there is none. */
export function qualifiedFigure(text: string): QualifiedFigure | undefined {
  const [, sign = '', figure = ''] =
    /^\s*([<>]=|[≤≥<>~≈])\s*(\S.*?)\s*$/su.exec(text) ?? [];
  const qualifier = qualifierOfSign[sign];
  return qualifier && {qualifier, figure};
}
