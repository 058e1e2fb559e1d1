import type {DocusaurusConfig} from '@docusaurus/types';

/**
 * The path in the site of the Markdown of a page, from `/`: that of the page with
 * `.md` at its end, or `index.md` for the home page.
 */
export function toTwinAddress(
  permalink: string,
  {baseUrl}: Pick<DocusaurusConfig, 'baseUrl'>,
): string {
  const page = permalink.replace(/\/$/, '');
  return `${page}/` === baseUrl || page === ''
    ? `${baseUrl}index.md`
    : `${page}.md`;
}

/** The file of the same, from the output folder; undefined outside of it. */
export function toTwinFile(
  address: string,
  {baseUrl}: Pick<DocusaurusConfig, 'baseUrl'>,
): string | undefined {
  if (!address.startsWith(baseUrl)) {
    return undefined;
  }
  const file = decodeURI(address.slice(baseUrl.length));
  return /(?:^|[\\/])\.\.(?:[\\/]|$)|\0/.test(file) ? undefined : file;
}
