// Words that compare on their own, and phrases of several words.
const englishComparatives = {
  words:
    'faster|slower|smaller|larger|bigger|shorter|sooner|cheaper|lighter|heavier|stronger|weaker|quicker|safer|denser|better|worse|fewer|fastest|slowest|smallest|largest|biggest|shortest|longest|cheapest|lightest|heaviest|strongest|weakest|quickest|safest|best|worst|lowest|highest',
  phrases:
    '(?:more|less|longer|lower|higher|older|newer|earlier|later|rather) than|the only|as (?:much|many|fast|long|small|large|little) as|(?:at most|at least|about|only|less than|more than) (?:half|twice|a third|a quarter)|(?:half|twice) (?:as|the)',
};
const german = {
  words:
    '(?:schnell|langsam|klein|größ|kürz|billig|leicht|stärk|schwäch|schlecht|sicher|dicht)ere?[mnrs]?|besser(?:e[mnrs]?)?|teurer|(?:schnell|langsam|klein|kürz|läng|billig|leicht|schwer|stärk|schwäch|schlecht|sicher|niedrig|höch|teuer)ste[mnrs]?|größte[mnrs]?|beste[mnrs]?|einzige[mnrs]?',
  phrases:
    '(?:mehr|weniger|länger|niedriger|höher|älter|neuer|früher|später|eher|schwerer) als|(?:so|ebenso|genauso) (?:viel|viele|schnell|lange?|klein|groß|wenig) wie|(?:höchstens|mindestens|etwa|nur|weniger als|mehr als) (?:halb|doppelt|ein Drittel|ein Viertel|die Hälfte)|(?:halb|doppelt) so',
};

const all = [
  englishComparatives.phrases,
  german.phrases,
  englishComparatives.words,
  german.words,
].join('|');

/** The words that compare in a sentence, in English or in German. */
export const comparatives = new RegExp(
  `(?<!\\p{L})(?:${all.replaceAll(' ', '\\s+')})(?!\\p{L})`,
  'iu',
);
