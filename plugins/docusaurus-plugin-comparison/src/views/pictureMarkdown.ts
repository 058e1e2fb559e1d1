import {escapeHtml} from './escapeHtml.js';

/**
 * The Markdown of a picture for a README: the file for dark pages, and else the
 * one for light pages.
 *
 * @param url - Absolute, without color scheme and ending.
 */
export function pictureMarkdown(url: string, alt: string): string {
  const [source, text] = [url, alt.replace(/\s+/g, ' ')].map(escapeHtml);
  return `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${source}-dark.svg">
  <img alt="${text}" src="${source}-light.svg">
</picture>`;
}
