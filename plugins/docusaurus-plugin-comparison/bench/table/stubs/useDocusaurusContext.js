/** A site in English, as far as the theme asks. */
export default function useDocusaurusContext() {
  return {
    i18n: {currentLocale: 'en', localeConfigs: {en: {direction: 'ltr'}}},
  };
}
