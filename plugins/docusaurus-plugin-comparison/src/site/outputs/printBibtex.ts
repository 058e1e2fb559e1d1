import type {CslDate, CslItem} from './cslItem.js';

/** Works as entries of BibTeX, which BibLaTeX reads too. */
export function printBibtex(items: readonly CslItem[]): string {
  return items.map(printWork).join('\n');
}

function printWork({
  id,
  title,
  author,
  publisher,
  issued,
  version,
  URL: url,
  accessed,
  note,
}: CslItem): string {
  const [year, month] = issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Two braces keep capitals, and names that are no person's.
    ['title', `{${escapeBibtex(title)}}`],
    ['author', author && `{${escapeBibtex(author[0].literal)}}`],
    ['publisher', publisher && escapeBibtex(publisher)],
    ['year', year?.toString().padStart(4, '0')],
    ['month', month?.toString()],
    ['version', version && escapeBibtex(version)],
    ['url', url && escapeUrl(url)],
    ['urldate', accessed && printIsoDate(accessed)],
    ['note', note && escapeBibtex(note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@misc{${id.replace(/[^\w-]+/g, '-')},\n${lines.join('')}}\n`;
}

// BibTeX counts braces with a backslash before them, so none is written so.
const latexSigns: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
};

/** A text as LaTeX shows it exactly, but for line ends and control characters. */
export function escapeBibtex(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^<>|]/g, (sign) => latexSigns[sign] ?? sign)
    .replace(/[#$%&_]/g, String.raw`\$&`);
}

/** An address as `\url` reads it. */
function escapeUrl(url: string): string {
  return url.replace(/[\s{}\\^|"<>`]/g, encodeURIComponent);
}

function printIsoDate({'date-parts': [parts]}: CslDate): string {
  return parts
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}
