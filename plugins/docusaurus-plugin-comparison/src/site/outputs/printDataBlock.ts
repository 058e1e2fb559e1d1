const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * An object as a script element that is data and does not run. No text of it can
 * end the element, start a comment in it, or be an entity of XHTML.
 */
export function printDataBlock(type: string, data: object): string {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => escapes[sign] ?? sign,
  );
  return `<script type="${type}">${json}</script>`;
}
