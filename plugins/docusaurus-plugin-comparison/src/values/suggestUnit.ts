import type {Dimension} from './quantity.js';

/** What a unit that is not known may have been meant to be. */
export interface UnitSuggestion {
  /** The unit that it is another spelling of. */
  readonly suggestion?: string;
  /** Else, the spellings of which it may be a slip of the keyboard. */
  readonly candidates: readonly string[];
}

// The SI prefixes as words: a unit never loses or changes its prefix.
const prefix =
  /^(?:quecto|ronto|yocto|zepto|atto|femto|pico|nano|micro|milli|centi|deci|deca|hecto|kilo|mega|giga|tera|peta|exa|zetta|yotta)/;

// A symbol that differs in one letter is another unit: "ms" is not a slip of "s".
const shortestWord = 4;

/**
 * Suggests the unit that an author meant. The figure stays as typed, so a unit
 * of another magnitude would make another value of it: it is never suggested
 * because its letters are near.
 */
export function suggestUnit(
  typed: string,
  {units, synonyms}: Pick<Dimension, 'units' | 'synonyms'>,
): UnitSuggestion {
  const word = typed.toLowerCase().replace(/\.$/, '');
  const spellings = [...units.keys()];
  const suggestion =
    synonyms?.get(word) ??
    spellings.find((spelling) => spelling.toLowerCase() === word);
  if (suggestion !== undefined) {
    return {suggestion, candidates: []};
  }
  const [start = ''] = prefix.exec(word) ?? word;
  return {
    candidates: isWholeWord(word)
      ? spellings.filter((each) => isWholeWord(each) && each.startsWith(start))
      : [],
  };
}

function isWholeWord(spelling: string): boolean {
  return spelling.length >= shortestWord;
}
