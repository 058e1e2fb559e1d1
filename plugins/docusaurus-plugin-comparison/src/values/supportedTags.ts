/**
 * The tag itself if a part of Intl has data of its language; else nothing,
 * because Intl would take the language of the machine.
 */
export function supportedTags(
  tag: string,
  {supportedLocalesOf}: {supportedLocalesOf(tag: string): readonly string[]},
): readonly string[] {
  try {
    return supportedLocalesOf(tag);
  } catch {
    // Not a language tag.
    return [];
  }
}

/**
 * Whether every version of Node that the plugin works with writes the figures
 * and dates of a language in the same way, so that a page does not depend on the
 * machine that builds it.
 */
export function isStable(tag: string): boolean {
  const [known] = supportedTags(tag, Intl.DateTimeFormat);
  if (known === undefined) {
    return false;
  }
  const locale = new Intl.Locale(known);
  return !changed.has(locale.language) && !changed.has(locale.baseName);
}

// What changed, or came, from CLDR 46 to 48. Both are in versions of Node 20.
const changed: ReadonlySet<string> = new Set(
  [
    'ak ba blo bua ceb cv eo pms rm rw sa scn shn si tok tyv',
    'en-CZ en-EE en-ES en-FR en-GE en-GS en-HU en-IT',
    'en-LT en-LV en-NO en-PL en-PT en-RO en-SK en-UA',
    'kk-Arab kk-CN ku-IQ',
  ].flatMap((tags) => tags.split(' ')),
);
