import fs from 'node:fs';
import type {LoadContext} from '@docusaurus/types';
import {words, type Word} from '../views/view.js';

const locales = new URL('../locales/', import.meta.url);

/**
 * The theme's texts in a locale, by message id: the locale's own, else its
 * language's; none where there is neither, since the theme itself is English.
 */
export function readThemeMessages(
  locale: string,
): Readonly<Record<string, string>> {
  for (const name of localesToTry(locale)) {
    const file = new URL(`${name}.json`, locales);
    if (fs.existsSync(file)) {
      return JSON.parse(fs.readFileSync(file, 'utf8')) as Record<
        string,
        string
      >;
    }
  }
  return {};
}

/**
 * The words of pictures that are other than English: the site's own, else the
 * theme's in that language.
 */
export function translateWords({
  i18n,
  codeTranslations,
}: Pick<LoadContext, 'i18n' | 'codeTranslations'>): Readonly<
  Partial<Record<Word, string>>
> {
  const messages = {
    ...readThemeMessages(i18n.currentLocale),
    ...codeTranslations,
  };
  return Object.fromEntries(
    Object.entries(messages).filter(([id]) => Object.hasOwn(words, id)),
  );
}

// In the order of Docusaurus' own themes, so that all texts of a page are of
// one language: `pt` is `pt-BR`, `pt-PT` is not.
function localesToTry(locale: string): readonly string[] {
  const {language, script, region} = new Intl.Locale(locale).maximize();
  return [locale, `${language}-${region}`, `${language}-${script}`, language];
}
