import {translate} from '@docusaurus/Translate';

/**
 * The words of a comparison with a baseline, which are loaded when a reader
 * chooses one. "|" separates the plural forms of a language.
 */
export function comparisonStrings(): Readonly<Record<string, string>> {
  return {
    times: translate({
      id: 'theme.comparison.compared.times',
      message: '[factor] time|[factor] times',
      description:
        'A factor, with plural forms; the word in brackets is replaced, such as "25 to 171"',
    }),
    asLong: translate({
      id: 'theme.comparison.compared.asLong',
      message: '[times] as long',
      description:
        'A duration compared with a shorter one; the word in brackets is replaced, such as "25 to 171 times"',
    }),
    timesShorter: translate({
      id: 'theme.comparison.compared.timesShorter',
      message: '[times] shorter',
      description:
        'A duration compared with a longer one; the word in brackets is replaced, such as "18 times"',
    }),
    asMuch: translate({
      id: 'theme.comparison.compared.asMuch',
      message: '[times] as much',
      description:
        'An amount compared with a smaller one; the word in brackets is replaced, such as "25 to 171 times"',
    }),
    timesLess: translate({
      id: 'theme.comparison.compared.timesLess',
      message: '[times] less',
      description:
        'An amount compared with a greater one; the word in brackets is replaced, such as "18 times"',
    }),
    longer: translate({
      id: 'theme.comparison.compared.longer',
      message: '[amount] longer',
      description:
        'A duration compared with a shorter one; the word in brackets is replaced, such as "5 s" or "50%"',
    }),
    shorter: translate({
      id: 'theme.comparison.compared.shorter',
      message: '[amount] shorter',
      description:
        'A duration compared with a longer one; the word in brackets is replaced, such as "5 s" or "50%"',
    }),
    shorterToLonger: translate({
      id: 'theme.comparison.compared.shorterToLonger',
      message: '[less] shorter to [more] longer',
      description:
        'A duration that may be shorter or longer than another; the words in brackets are replaced, such as "5 s"',
    }),
    more: translate({
      id: 'theme.comparison.compared.more',
      message: '[amount] more',
      description:
        'An amount compared with a smaller one; the word in brackets is replaced, such as "5 GB" or "50%"',
    }),
    less: translate({
      id: 'theme.comparison.compared.less',
      message: '[amount] less',
      description:
        'An amount compared with a greater one; the word in brackets is replaced, such as "5 GB" or "50%"',
    }),
    lessToMore: translate({
      id: 'theme.comparison.compared.lessToMore',
      message: '[less] less to [more] more',
      description:
        'An amount that may be less or more than another; the words in brackets are replaced, such as "5 GB"',
    }),
    later: translate({
      id: 'theme.comparison.compared.later',
      message: '[amount] later',
      description:
        'A date compared with an earlier one; the word in brackets is replaced, such as "3 years"',
    }),
    earlier: translate({
      id: 'theme.comparison.compared.earlier',
      message: '[amount] earlier',
      description:
        'A date compared with a later one; the word in brackets is replaced, such as "3 years"',
    }),
    earlierToLater: translate({
      id: 'theme.comparison.compared.earlierToLater',
      message: '[less] earlier to [more] later',
      description:
        'A date that may be earlier or later than another; the words in brackets are replaced, such as "3 years"',
    }),
    ownWord: translate({
      id: 'theme.comparison.compared.ownWord',
      message: '[amount] [word]',
      description:
        'A value compared with another in a word of the dataset; the words in brackets are replaced, such as "18 times" and "faster"',
    }),
    points: translate({
      id: 'theme.comparison.compared.points',
      message: '[number] point|[number] points',
      description:
        'A difference of two percentages in percentage points, with plural forms; the word in brackets is replaced',
    }),
    about: translate({
      id: 'theme.comparison.compared.about',
      message: 'about [amount]',
      description:
        'A rounded or approximate amount; the word in brackets is replaced, such as "32 times"',
    }),
    same: translate({
      id: 'theme.comparison.compared.same',
      message: 'the same',
      description: 'A value that is equal to the one it is compared with',
    }),
    aboutSame: translate({
      id: 'theme.comparison.compared.aboutSame',
      message: 'about the same',
      description: 'A value that is nearly the one it is compared with',
    }),
    comparedWith: translate({
      id: 'theme.comparison.compared.column',
      message: '[criterion], compared with [baseline]',
      description:
        'The name of a column of a downloaded table; the words in brackets are replaced by names',
    }),
    noFigures: translate({
      id: 'theme.comparison.compared.noFigures',
      message:
        'Nothing to compare with [baseline]: the criteria shown have no figures or dates.',
      description:
        'Reported if a chosen baseline compares nothing; the word in brackets is replaced by a name',
    }),
    baselineUnknown: translate({
      id: 'theme.comparison.compared.baselineUnknown',
      message:
        'Nothing to compare with [baseline]: its figures and dates are not known.',
      description:
        'Reported if a chosen baseline compares nothing; the word in brackets is replaced by a name',
    }),
    othersUnknown: translate({
      id: 'theme.comparison.compared.othersUnknown',
      message:
        'Nothing to compare with [baseline]: no other value shown can be compared.',
      description:
        'Reported if a chosen baseline compares nothing; the word in brackets is replaced by a name',
    }),
    compareBy: translate({
      id: 'theme.comparison.compared.by',
      message: 'Compare by',
      description:
        'The name of the choice between factor, percent and difference',
    }),
    factor: translate({
      id: 'theme.comparison.compared.factor',
      message: '× (factor)',
      description: 'The choice that compares two values by a factor',
    }),
    percent: translate({
      id: 'theme.comparison.compared.percent',
      message: '% (percent)',
      description: 'The choice that compares two values in percent',
    }),
    difference: translate({
      id: 'theme.comparison.compared.difference',
      message: 'Difference',
      description: 'The choice that compares two values by their difference',
    }),
  };
}
