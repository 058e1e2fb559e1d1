import type {DocusaurusConfig} from '@docusaurus/types';

/** The folder with data in the built site. */
export const dataFolder = 'data';

/** The path in the site of a file in the folder of data, from `/`. */
export function pathOfData(
  address: string,
  {baseUrl}: Pick<DocusaurusConfig, 'baseUrl'>,
): string {
  const segments = [dataFolder, ...address.split('/')].map(encodeURIComponent);
  return baseUrl + segments.join('/');
}

/** The absolute URL of the same file. */
export function urlOfData(
  address: string,
  siteConfig: Pick<DocusaurusConfig, 'url' | 'baseUrl'>,
): string {
  return new URL(pathOfData(address, siteConfig), siteConfig.url).href;
}
