import {decode} from './decode.js';

/** The words of a page's article, without those of its pictures. */
export function readText(html: string): string {
  const [, article = ''] = /<article[^>]*>(.*)<\/article>/s.exec(html) ?? [];
  const words = article
    // The one that only keeps room is empty.
    .replace(/<svg\b[^>]*\/>/g, '')
    .replace(/<svg\b.*?<\/svg>/gs, '')
    .replace(/<!-- -->/g, '')
    // A value is one word with what is next to it.
    .replace(/<\/?bdi\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  return decode(words);
}
