const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * The form of a message for a number, as Docusaurus chooses it: "|" separates
 * the forms, in the order of the plural categories that the language has.
 */
export function choosePluralForm(
  message: string,
  count: number,
  language: string,
): string {
  const rules = new Intl.PluralRules(language);
  const known = rules.resolvedOptions().pluralCategories;
  const place = categories
    .filter((category) => known.some((each) => each === category))
    .indexOf(rules.select(count));
  const forms = message.split('|');
  return forms[Math.min(place, forms.length - 1)] ?? message;
}
