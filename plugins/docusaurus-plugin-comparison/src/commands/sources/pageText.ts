import {htmlToText} from './htmlToText.js';

/**
 * The text of a page, once for each encoding that it may have: servers often
 * name the wrong one. Undefined if the page is not text.
 */
export function readPageTexts(
  body: Buffer,
  type: string,
): readonly string[] | undefined {
  const [media = ''] = type.toLowerCase().split(';');
  const start = body.subarray(0, 1024).toString('latin1');
  const isHtml =
    /^\s*(?:application\/xhtml\+xml|text\/html)\s*$/.test(media) ||
    (media.trim() === '' && /^\s*</.test(start));
  const isText =
    isHtml ||
    /^\s*(?:text\/|application\/(?:json|xml)|[^/]+\/[^/]+\+(?:json|xml))/.test(
      media,
    );
  if (!isText || start.startsWith('%PDF')) {
    return undefined;
  }
  const named = [
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1],
    isHtml ? /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1] : '',
  ];
  const texts = [...named, 'utf-8', 'windows-1252'].flatMap((label) => {
    const text = decodePage(body, label);
    return text === undefined ? [] : [isHtml ? htmlToText(text) : text];
  });
  return [...new Set(texts)];
}

function decodePage(
  body: Buffer,
  label: string | undefined,
): string | undefined {
  try {
    return label ? new TextDecoder(label).decode(body) : undefined;
  } catch {
    // There is no encoding of this name.
    return undefined;
  }
}
