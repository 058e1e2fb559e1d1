import {closest} from './closest.js';

/**
 * Every sentence that an author reads, one for each code. One grammar: what
 * was found, what is expected, then the way out. The key is the code, which is
 * public: it is printed, linked and never reused for another meaning.
 */
export const sentences = {
  // The file
  'missing-dataset': (d: {data: string; nearby: readonly string[]}) =>
    `Unexpected dataset ${quote(d.data)}, expected the path of a file that exists.${suggest(d.data, d.nearby)} ` +
    'Paths start with ./ (from this page) or @site/ (from the site) and end in .comparison.yaml.',
  'not-a-file': (d: {found: string}) =>
    `Unexpected ${d.found}, expected a regular file. Put the dataset itself in its place.`,
  'outside-site': () =>
    'Unexpected link out of the site, expected a file inside it. Move the dataset into the site, or name its folder in the option "roots".',
  'file-too-large': (d: {bytes: number; limit: number}) =>
    `Unexpected file of ${d.bytes} bytes, expected at most ${d.limit}. Split the dataset, or raise the option "limits.bytes".`,
  'not-utf8': (d: {offset: number}) =>
    `Unexpected byte at offset ${d.offset}, expected text in UTF-8. Save the file as UTF-8.`,

  // YAML
  'yaml-syntax': (d: {detail: string}) =>
    `Unexpected YAML: ${d.detail}. Text that starts with a sign such as > | @ & * ! % or holds ": " or " #" must stand in quotes.`,
  'several-documents': () =>
    'Unexpected second document, expected one. Remove the line --- and what follows, or make it a file of its own.',
  'duplicate-key': (d: {key: string}) =>
    `Unexpected second ${quote(d.key)}, expected each key once. Remove one of the two, or rename it.`,
  'bad-key': (d: {found: string}) =>
    `Unexpected ${d.found} as a key, expected a word. Write the key as plain text.`,
  'refused-key': (d: {key: string}) =>
    `Unexpected key ${quote(d.key)}, expected another name: this one has a meaning of its own in JavaScript. Rename it.`,
  'merge-key': () =>
    'Unexpected merge key <<, expected the fields themselves. Write them out.',
  'yaml-tag': (d: {tag: string}) =>
    `Unexpected tag ${quote(d.tag)}, expected a value without one. Remove the tag; put the text in quotes if it starts with !.`,
  'too-many-aliases': (d: {limit: number}) =>
    `Unexpected number of aliases, expected at most ${d.limit}. Write the values out.`,
  'unknown-alias': (d: {alias: string}) =>
    `Unexpected alias ${quote(d.alias)}, expected an anchor that stands before it and does not hold it. Write the value out.`,
  'too-deep': (d: {limit: number}) =>
    `Unexpected nesting, expected at most ${d.limit} levels. Make it flatter.`,

  // Fields
  'wrong-shape': (d: {what: string; found: string; expected: string}) =>
    `Unexpected ${d.found} for ${d.what}, expected ${d.expected}.`,
  'missing-field': (d: {field: string; of: string}) =>
    `Missing ${d.field} of ${d.of}. Add a line "${d.field}: …".`,
  'unknown-field': (d: {
    field: string;
    of: string;
    expected: readonly string[];
  }) =>
    `Unexpected field ${quote(d.field)} in ${d.of}, expected ${oneOf(d.expected)}.${suggest(d.field, d.expected)}`,
  'unknown-word': (d: {
    found: string;
    what: string;
    expected: readonly string[];
  }) =>
    `Unexpected ${quote(d.found)} for ${d.what}, expected ${oneOf(d.expected)}.${suggest(d.found, d.expected)}`,
  'bad-id': (d: {id: string; of: string}) =>
    `Unexpected id ${quote(d.id)} of ${d.of}, expected lower-case letters, digits and single hyphens, with a letter first${kebab(d.id)}.`,
  'empty-list': (d: {what: string}) =>
    `Unexpected empty ${d.what}, expected at least one entry. Add one.`,
  'duplicate-word': (d: {word: string; what: string}) =>
    `Unexpected second ${quote(d.word)} in ${d.what}, expected each once. Remove one of the two.`,
  'text-too-long': (d: {what: string; length: number; limit: number}) =>
    `Unexpected length of ${d.length} characters for ${d.what}, expected at most ${d.limit}. Shorten it.`,
  'hidden-character': (d: {what: string; found: string}) =>
    `Unexpected ${d.found} in ${d.what}, expected text that can be seen. Remove the character.`,
  'bad-date': (d: {found: string; what: string}) =>
    `Unexpected ${quote(d.found)} for ${d.what}, expected a date of the calendar as 2024, 2024-06 or 2024-06-30.`,
  'bad-link': (d: {found: string; what: string}) =>
    `Unexpected ${quote(d.found)} for ${d.what}, expected a web address (https: or http:), mailto:, or a path that starts with /.`,

  // What refers to something else
  'unknown-criterion': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected criterion ${quote(d.found)}, expected ${oneOf(d.expected)}.${suggest(d.found, d.expected)} Criteria are defined under "criteria".`,
  'unknown-subject': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected subject ${quote(d.found)}, expected ${oneOf(d.expected)}.${suggest(d.found, d.expected)}`,
  'unknown-layer': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected layer ${quote(d.found)}, expected ${oneOf(d.expected)}.${suggest(d.found, d.expected)} Layers are defined under "layers".`,
  'unknown-source': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected source ${quote(d.found)}, expected ${oneOf(d.expected)}.${suggest(d.found, d.expected)} Sources are defined under "sources".`,

  // Criteria, cells and values
  'missing-scale': (d: {criterion: string}) =>
    `Missing scale of criterion ${quote(d.criterion)}. Add its words, weakest first: "scale: [low, middle, high]".`,
  'needless-field': (d: {field: string; type: string; of: string}) =>
    `Unexpected ${d.field} of ${d.of}, expected none, since its type is ${d.type}. Remove the line, or change the type.`,
  'missing-value': (d: {criterion: string; name: string; subject: string}) =>
    `Missing value of criterion ${quote(d.criterion)} (${d.name}) for subject ${quote(d.subject)}. ` +
    'Add it; write "unknown" where nobody knows, or "n/a" where the question does not apply.',
  'one-claim': (d: {count: number}) =>
    `Unexpected number of claims, ${d.count}, expected two or more under "disputed". Add the other side, or write the one as "value".`,
  'claim-without-source': () =>
    'Missing source of a claim. Each side of a disputed value names its source: "source: …".',
  'two-answers': () =>
    'Unexpected "value" beside "disputed", expected one of the two. Remove one.',
  'bad-quantity': (d: {found: string; type: string; example: string}) =>
    `Unexpected ${quote(d.found)}, expected a ${d.type} such as ${d.example}. Digits are written without separators, with a point before decimals.`,
  'missing-unit': (d: {
    found: string;
    type: string;
    units: readonly string[];
  }) =>
    `Missing unit after ${quote(d.found)}. A ${d.type} is written with one of ${d.units.join(', ')}.`,
  'unknown-unit': (d: {
    found: string;
    type: string;
    units: readonly string[];
    spellings: readonly string[];
    hint?: string;
  }) =>
    `Unexpected unit ${quote(d.found)}, expected a unit of ${d.type}: ${d.units.join(', ')}.${d.hint ? ` ${d.hint}` : suggest(d.found, d.spellings)}`,
  'reversed-range': (d: {found: string}) =>
    `Unexpected range ${quote(d.found)}, expected the lower end first. Swap the two.`,
  'negative-quantity': (d: {found: string; type: string}) =>
    `Unexpected ${quote(d.found)}, expected a ${d.type} of zero or more. Remove the minus.`,

  // Stacks
  'bad-copies': (d: {found: string; limit: number}) =>
    `Unexpected number of copies ${quote(d.found)}, expected a whole number from 2 to ${d.limit}.`,
  'stack-too-wide': (d: {columns: number; limit: number}) =>
    `Unexpected width of ${d.columns} boxes side by side, expected at most ${d.limit}. Draw fewer copies.`,
  'too-many': (d: {
    what: string;
    count: number;
    limit: number;
    option: string;
  }) =>
    `Unexpected number of ${d.what}, ${d.count}, expected at most ${d.limit}. Split the dataset, or raise the option "limits.${d.option}".`,

  // Embeds
  'no-data': (d: {directive: string}) =>
    `Missing dataset of ::${d.directive}. Write {data=./NAME.comparison.yaml}, or put "comparison: ./NAME.comparison.yaml" in the page's front matter.`,
  'unknown-view': (d: {
    found: string | undefined;
    expected: readonly string[];
  }) =>
    d.found === undefined
      ? `Missing view in the import. Write "?view=…" with ${oneOf(d.expected)} after the file name.`
      : `Unexpected view ${quote(d.found)}, expected ${oneOf(d.expected)}.${suggest(d.found, d.expected)}`,
  'unknown-attribute': (d: {
    found: string;
    of: string;
    expected: readonly string[];
  }) =>
    `Unexpected attribute ${quote(d.found)} of ${d.of}, expected ${oneOf(d.expected)}.${suggest(d.found, d.expected)}`,
  'bad-sort': (d: {found: string}) =>
    `Unexpected sort ${quote(d.found)}, expected a criterion, then :asc or :desc, such as "startup:asc".`,
  'no-stack': (d: {subject: string}) =>
    `Missing stack of subject ${quote(d.subject)}. Give it a "stack" in the dataset, or leave it out with subjects="…".`,
} as const satisfies Record<string, (details: never) => string>;

export type Sentences = typeof sentences;
export type ProblemCode = keyof Sentences;
export type Details<Code extends ProblemCode> =
  Parameters<Sentences[Code]> extends [infer D] ? D : Record<never, never>;

/** The author's words, in quotes, and short enough to read. */
function quote(text: string): string {
  const characters = [...text];
  return characters.length > 60
    ? `"${characters.slice(0, 57).join('')}…"`
    : `"${text}"`;
}

// A longer list is read by nobody.
const mostListed = 12;

function list(words: readonly string[]): string {
  const shown = words.slice(0, mostListed);
  const more = words.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function oneOf(words: readonly string[]): string {
  if (words.length === 0) {
    return 'none, since none is defined';
  }
  return words.length === 1 ? list(words) : `one of ${list(words)}`;
}

function suggest(found: string, expected: readonly string[]): string {
  const word = closest(found, expected);
  return word === undefined ? '' : ` Did you mean ${quote(word)}?`;
}

function kebab(id: string): string {
  const word = id
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return word === '' || word === id ? '' : `, such as ${quote(word)}`;
}
