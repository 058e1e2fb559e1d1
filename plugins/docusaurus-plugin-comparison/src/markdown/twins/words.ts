import type {LoadContext} from '@docusaurus/types';
import {readThemeMessages} from '../../site/themeMessages.js';
import {words, type Word} from '../../views/view.js';

/** The words of the theme that only Markdown has besides pictures. */
export const twinWords = {
  'theme.comparison.about.citation': 'Cite as',
  'theme.comparison.about.license': 'License',
  'theme.comparison.about.publisher': 'Published by',
  'theme.comparison.changes.added': 'Added:',
  'theme.comparison.changes.addedCriteria': 'Added criteria:',
  'theme.comparison.changes.best': 'Best value',
  'theme.comparison.changes.claim': 'Statement',
  'theme.comparison.changes.fails': 'does not hold',
  'theme.comparison.changes.holds': 'holds',
  'theme.comparison.changes.name': '{is} (was {was})',
  'theme.comparison.changes.nobody': 'none',
  'theme.comparison.changes.none': 'Nothing has changed since {version}.',
  'theme.comparison.changes.open': 'open',
  'theme.comparison.changes.removed': 'Removed:',
  'theme.comparison.changes.removedCriteria': 'Removed criteria:',
  'theme.comparison.changes.renamed': 'Renamed:',
  'theme.comparison.changes.renamedCriteria': 'Renamed criteria:',
  'theme.comparison.changes.value': 'Changed value',
  'theme.comparison.claims.more': '{count} more',
  'theme.comparison.footnote.asOf': 'As of {date}',
  'theme.comparison.month': 'A month counts as {length}.',
  'theme.comparison.freshness.date': 'Data from {date}.',
  'theme.comparison.freshness.dateReviewed':
    'Data from {date}, reviewed {reviewed}.',
  'theme.comparison.freshness.years': 'Data from {first} to {last}.',
  'theme.comparison.freshness.yearsReviewed':
    'Data from {first} to {last}, reviewed {reviewed}.',
  'theme.comparison.freshness.reviewed': 'Reviewed {reviewed}.',
  'theme.comparison.sources.others': 'Values without another source',
  'theme.comparison.sources.uses': 'Used for:',
  'theme.comparison.stack.copies': '{count} copies, each with:',
  'theme.comparison.stack.shared': '(in every stack)',
} as const;

/** Says a word of the theme in the language of the page. */
export type Say = (id: Word | keyof typeof twinWords) => string;

/** The words of a locale: those of the site, of the plugin, or English ones. */
export function createSay({
  i18n,
  codeTranslations,
}: Pick<LoadContext, 'i18n' | 'codeTranslations'>): Say {
  const translated: Readonly<Record<string, string>> = {
    ...readThemeMessages(i18n.currentLocale),
    ...codeTranslations,
  };
  const english: Readonly<Record<string, string>> = {...words, ...twinWords};
  return (id) => translated[id] ?? english[id] ?? '';
}
