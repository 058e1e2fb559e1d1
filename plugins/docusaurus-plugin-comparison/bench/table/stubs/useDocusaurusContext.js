/** An English site, as far as the theme needs it. */
export default function useDocusaurusContext() {
  return {
    i18n: {currentLocale: 'en', localeConfigs: {en: {direction: 'ltr'}}},
  };
}
