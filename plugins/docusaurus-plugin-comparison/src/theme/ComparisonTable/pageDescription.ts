import {translate} from '@docusaurus/Translate';

/**
 * The words of descriptions of pages, here for `docusaurus write-translations`:
 * descriptions are made when the site is built.
 */
export function pageDescription(): Readonly<Record<string, string>> {
  return {
    subjects: translate({
      id: 'theme.comparison.description.subjects',
      message: '{count} item|{count} items',
      description:
        'How many subjects a page compares, if the dataset does not say what they are called; plural forms are separated by |',
    }),
    criteria: translate({
      id: 'theme.comparison.description.criteria',
      message: '{count} criterion|{count} criteria',
      description:
        'By how many criteria a page compares them; plural forms are separated by |',
    }),
    compares: translate({
      id: 'theme.comparison.description.compares',
      message: 'Compares {subjects} by {criteria}.',
      description:
        'What a page compares, for search engines; {subjects} is such as "7 engines", {criteria} such as "29 criteria" or the name of one',
    }),
    dated: translate({
      id: 'theme.comparison.description.dated',
      message: 'Compares {subjects} by {criteria}; data of {date}.',
      description:
        'What a page compares, for search engines; {date} is the month or year of its data',
    }),
  };
}
