const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** Whether a text has letters that are written from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/**
 * A text that keeps its own direction next to another one, such as `≤ 125 ms`
 * in a sentence of Arabic, for places that take no elements. If both are written
 * from left to right, it stays as it is.
 */
export function isolate(text: string, next: string): string {
  return isRightToLeft(text) || isRightToLeft(next)
    ? // First strong isolate, pop directional isolate
      `\u2068${text}\u2069`
    : text;
}
