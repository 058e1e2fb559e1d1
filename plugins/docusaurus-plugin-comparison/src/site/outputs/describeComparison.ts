import {findView, selectionOf, shownCriteria} from '../../embeds/layOut.js';
import type {Query} from '../../embeds/query.js';
import type {Dataset} from '../../model/index.js';
import type {Language} from '../../values/language.js';
import {choosePluralForm} from '../../values/pluralForm.js';
import {fillWords} from '../../views/fillWords.js';
import type {Translate} from '../../views/view.js';
import {dateOfData} from './dateOfData.js';

/** A dataset with what embeds show of it. */
export interface ShownComparison {
  readonly dataset: Dataset;
  readonly queries: readonly Query[];
}

/**
 * Says in a sentence what a page compares, by its embed with the most values,
 * such as "Compares 7 engines by 29 criteria; data of November 2026."; undefined
 * if it compares nothing.
 */
export function describeComparison(
  comparisons: readonly ShownComparison[],
  language: Language,
  say: Translate,
): string | undefined {
  let largest: (ComparedPart & {readonly dataset: Dataset}) | undefined;
  for (const {dataset, queries} of comparisons) {
    for (const query of queries) {
      const shown = findComparedPart(dataset, query);
      if (
        shown &&
        countCompared(shown) > (largest ? countCompared(largest) : 0)
      ) {
        largest = {...shown, dataset};
      }
    }
  }
  if (!largest) {
    return undefined;
  }
  const {dataset, subjects, criteria} = largest;
  const date = dateOfData(dataset);
  return fillWords(
    say(
      date === undefined
        ? 'theme.comparison.description.compares'
        : 'theme.comparison.description.dated',
    ),
    {
      subjects: countSubjects(subjects, dataset, language, say),
      criteria: nameCriteria(criteria, dataset, language, say),
      // A day would be more exact than what it says of all values.
      ...(date !== undefined && {
        date: language.formatDate(date.slice(0, 'YYYY-MM'.length)),
      }),
    },
  );
}

/** What an embed compares: a count, and ids. */
interface ComparedPart {
  readonly subjects: number;
  readonly criteria: readonly string[];
}

function countCompared({subjects, criteria}: ComparedPart): number {
  return subjects * criteria.length;
}

function findComparedPart(
  dataset: Dataset,
  query: Query,
): ComparedPart | undefined {
  const view = findView(query);
  if (!view || view.isInline || view.comparesVersions || view.judgesClaims) {
    return undefined;
  }
  const subjects = selectionOf(dataset, query)?.subjects.length ?? 0;
  const criteria = shownCriteria(dataset, query);
  return subjects > 1 && criteria.length > 0 ? {subjects, criteria} : undefined;
}

function countSubjects(
  count: number,
  {subjectNoun}: Dataset,
  language: Language,
  say: Translate,
): string {
  return subjectNoun
    ? `${language.formatNumber(count)} ${subjectNoun.other}`
    : printCount('theme.comparison.description.subjects', count, language, say);
}

function nameCriteria(
  ids: readonly string[],
  {criteria}: Dataset,
  language: Language,
  say: Translate,
): string {
  const [only] = criteria.filter(({id}) => ids.includes(id));
  return only && ids.length === 1
    ? only.name
    : printCount(
        'theme.comparison.description.criteria',
        ids.length,
        language,
        say,
      );
}

function printCount(
  word: Parameters<Translate>[0],
  count: number,
  {tag, formatNumber}: Language,
  say: Translate,
): string {
  return choosePluralForm(say(word), count, tag).replace('{count}', () =>
    formatNumber(count),
  );
}
