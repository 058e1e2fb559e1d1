/**
 * An embed as the query of an import, such as
 * `./x.comparison.yaml?view=table&subjects=vm,container`.
 */
export type Query = ReadonlyMap<string, string>;

export function printQuery(query: Query): string {
  return [...query]
    .map(
      ([name, value]) => `${encodeQueryPart(name)}=${encodeQueryPart(value)}`,
    )
    .join('&');
}

/** Reads what `printQuery` wrote, or what an author wrote in an import. */
export function parseQuery(text: string): Query {
  return new Map(new URLSearchParams(text.replace(/^\?/, '')));
}

// "!" has a special meaning in requests of bundlers. Commas and colons stay
// readable.
function encodeQueryPart(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':');
}
