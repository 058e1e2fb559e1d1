import fs from 'node:fs';
import type {LoadContext} from '@docusaurus/types';
import {words, type Word} from '../views/view.js';

const locales = new URL('../locales/', import.meta.url);

/**
 * The texts of the theme in a locale, by message id: those of the locale or of
 * its language. Empty if there are none; the theme itself is in English.
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
 * The translated texts of pictures, by message id: those of the site, or of the
 * theme. English texts are omitted.
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

// In the order of Docusaurus' themes, so that all texts of a page are in the
// same language: `pt` is `pt-BR`, but `pt-PT` is not.
function localesToTry(locale: string): readonly string[] {
  const {language, script, region} = new Intl.Locale(locale).maximize();
  return [locale, `${language}-${region}`, `${language}-${script}`, language];
}
