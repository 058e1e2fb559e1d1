import {visible} from '../../problems/visible.js';

/** A character without width. It is part of the text, but joins no words. */
const joint = '&#8203;';

/**
 * A text of an author as text in a comment on GitHub: no Markdown, HTML, link,
 * mention of a person, reference to an issue or a commit, emoji or formula.
 */
export function escapeComment(text: string): string {
  return (
    visible(text.replace(/\s+/g, ' '))
      .replace(/[\\`*_{}[\]|~$]/g, '\\$&')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // GitHub looks for these after it has read Markdown.
      .replaceAll('#', `\\#${joint}`)
      .replaceAll('@', `@${joint}`)
      .replace(/:(?=\/\/)/g, `${joint}:`)
      .replace(/:(?=[\w+-]+:)/g, `:${joint}`)
      // Also after a sign of emphasis, which JavaScript takes for a letter.
      .replace(/www(?=\.)/gi, `$&${joint}`)
      .replace(/GH(?=-\d)/gi, `$&${joint}`)
      .replace(commit, (id) => id.replace(/.{6}(?=.)/g, `$&${joint}`))
  );
}

/** What may be the id of a commit, which has at least seven digits. */
const commit =
  /(?<![0-9a-z])(?=[0-9a-f]*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}(?![0-9a-z])/gi;
