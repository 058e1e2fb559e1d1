/** What a figure consists of: its `qualifier`, its `number` and its `unit`. */
export type FigureParts = Readonly<Record<string, string | undefined>>;

const qualifierPart = '(?<qualifier>~|≈|<=|>=|≤|≥|<|>)?\\s?';
const numberPart =
  '(?<number>[-−+]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+]?\\d+)?)';
const unitPart = '[^\\s\\d.,<>=~≈≤≥+-][^\\d<>=~≈≤≥]*';
const quantityPattern = new RegExp(
  `^${qualifierPart}${numberPart}\\s?(?<unit>${unitPart})?$`,
  'u',
);
const leading = new RegExp(
  `^${qualifierPart}(?<unit>[^\\s\\d.,<>=~≈≤≥+−-]+)\\s?${numberPart}$`,
  'u',
);

// Between two figures: not the sign of the first, nor that of an exponent.
const rangeDash =
  /(?<=[\p{L}\p{Sc}\d%‰])(?<!\d[eE])\s?[–—-]\s?(?=[-−+]?[\d.])/u;
const dashBeforeUnit =
  /(?<=[\p{L}\p{Sc}\d])\s?[–—-]\s?(?=[\p{L}\p{Sc}]{1,4}\s?[\d.])/u;

/** The ends of a range; undefined if a text is not a range. */
export function splitRange(
  text: string,
  unitMayLead = false,
): readonly [string, string] | undefined {
  const to = text.indexOf(' to ');
  if (to !== -1) {
    return [text.slice(0, to), text.slice(to + ' to '.length)];
  }
  const found =
    rangeDash.exec(text) ??
    (unitMayLead ? dashBeforeUnit.exec(text) : undefined);
  if (!found) {
    return undefined;
  }
  const [sign] = found;
  return [text.slice(0, found.index), text.slice(found.index + sign.length)];
}

/** Splits a figure without a range into its parts; undefined if a text is not a figure. */
export function matchFigure(
  text: string,
  unitMayLead = false,
): FigureParts | undefined {
  const found =
    quantityPattern.exec(text) ??
    (unitMayLead ? leading.exec(text) : undefined);
  return found?.groups;
}
