/**
 * Matches characters that are invisible or can make a text look like another
 * one: controls other than line end and tab, and marks that override or isolate
 * the direction of text. Joiners are allowed, because many scripts need them.
 */
export const hiddenCharacter =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]/u;
