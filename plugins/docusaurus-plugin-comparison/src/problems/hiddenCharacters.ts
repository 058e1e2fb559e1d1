/**
 * What a reader cannot see and what can make a text show as another: controls
 * other than line end and tab, and the marks that override or isolate the
 * direction of what follows. Joiners, which many scripts need, may stand.
 */
export const hiddenCharacter =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]/u;
