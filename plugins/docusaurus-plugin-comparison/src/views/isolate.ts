const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/**
 * A text that keeps its own direction next to another one, such as `≤ 125 ms`
 * in a sentence of Arabic, for places that take no elements. If both are written
 * from left to right, it stays as it is.
 */
export function isolate(text: string, next: string): string {
  return rightToLeft.test(text) || rightToLeft.test(next)
    ? // First strong isolate, pop directional isolate
      `\u2068${text}\u2069`
    : text;
}
