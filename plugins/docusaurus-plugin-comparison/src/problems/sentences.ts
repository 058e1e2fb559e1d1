import {didYouMean} from './closest.js';
import {
  describeExpressionMistake,
  type ExpressionMistake,
} from './expressionMistakes.js';
import {describeMistake, type Mistyped} from './mistakes.js';
import {quote, shortened} from './quote.js';

/**
 * The messages for authors, one for each code. A message says what was found,
 * what is expected and how to fix it. The key is the code, which is public: it
 * is printed, linked, and never reused with another meaning.
 */
export const sentences = {
  // The file
  'missing-dataset': (d: {
    data: string;
    nearby: readonly string[];
    /** An existing file with a similar name. */
    misnamed?: string;
  }) =>
    d.misnamed !== undefined
      ? `There is no dataset ${quote(d.data)}, but a file ${quote(d.misnamed)}. Rename the file: names of datasets end in .comparison.yaml.`
      : `Unexpected dataset ${quote(d.data)}, expected the path of a file that exists.${didYouMean(d.data, d.nearby)} ` +
        'Paths start with ./ (from this page) or @site/ (from the site) and end in .comparison.yaml.',
  'not-a-file': (d: {found: string}) =>
    `Unexpected ${d.found}, expected a regular file. Put the file itself in its place.`,
  'no-permission': () =>
    'The system does not permit reading this file. Allow it to the user who runs Docusaurus, for example with chmod a+r.',
  'outside-site': () =>
    'Unexpected file outside of the site, expected one inside it, and no link out. Move the file into the site, or name its folder in the option "roots".',
  'file-too-large': (d: {bytes: number; limit: number; isFolder?: boolean}) =>
    `Unexpected ${d.isFolder ? `files of subjects with more than ${d.limit} bytes in all` : `file of ${d.bytes} bytes`}, expected at most ${d.limit}. Split the dataset, or raise the option "limits.bytes".`,
  'not-utf8': (d: {line: number; offset: number; isUtf16: boolean}) =>
    d.isUtf16
      ? 'Unexpected text in UTF-16, expected UTF-8. Save the file as UTF-8.'
      : `Unexpected byte in line ${d.line} (at offset ${d.offset} of the file), expected text in UTF-8. Save the file as UTF-8.`,
  'wrong-content': (d: {content: WrongContent}) => wrongContents[d.content],

  // YAML
  'yaml-syntax': (d: {kind: string; detail: string}) =>
    yamlMistakes[d.kind] ??
    `Unexpected YAML: ${d.detail}. Fix the line; text that starts with a sign such as > | @ & * ! % or contains ": " or " #" must be in quotes.`,
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
    `Aliases repeat more than ${d.limit} values. Write some out, or raise the option "limits.aliases".`,
  'unknown-alias': (d: {alias: string}) =>
    `Unexpected alias ${quote(d.alias)}, expected an anchor that is before it and does not contain it. Write the value out; put the text in quotes if it starts with *.`,
  'unused-anchor': (d: {anchor: string}) =>
    `Unexpected anchor "&${d.anchor}" before this, expected an alias "*${d.anchor}" that refers to it. Remove the anchor; put the text in quotes if it starts with &.`,
  'too-deep': (d: {limit: number}) =>
    `Unexpected nesting, expected at most ${d.limit} levels. Make it flatter, or raise the option "limits.depth".`,

  // Fields
  'wrong-shape': (d: {
    what: string;
    found: string;
    expected: string;
    /** What the expected map contains, if a list was found. */
    list?: 'fields' | 'ids';
  }) =>
    `Unexpected ${d.found} for ${d.what}, expected ${d.expected}.${
      d.list === 'ids'
        ? ' Write an id with a colon in place of each hyphen, such as "fast:".'
        : d.list === 'fields'
          ? ' Remove the hyphens or the [ ].'
          : ''
    }`,
  'missing-field': (d: {field: string; of: string; comment?: string}) =>
    d.comment === undefined
      ? `Missing ${quote(d.field)} of ${d.of}. Add a line "${d.field}: …".`
      : `Missing ${quote(d.field)} of ${d.of}: ${asComment(d.comment)}`,
  'cut-at-comma': (d: {key: string; text: string}) =>
    `The text ${quote(d.text)} is cut at its comma: inside { } and [ ], commas separate entries. ${
      /\d,\d/.test(d.text)
        ? 'Write digits without separators, with a point before decimals.'
        : `Put it in quotes: ${d.key}: "${d.text.replace(/["“”„«»]/g, '')}".`
    }`,
  'unknown-field': (d: {
    field: string;
    of: string;
    expected: readonly string[];
  }) =>
    `Unexpected field ${quote(d.field)} in ${d.of}, expected ${oneOf(d.expected)}.${didYouMean(d.field, d.expected)}`,
  'unknown-word': (
    d: {
      found: string;
      what: string;
      expected: readonly string[];
      /** A known word with the same meaning. */
      suggestion?: string;
    } & Mistyped,
  ) =>
    explained(d, oneOf(d.expected)) ??
    `Unexpected ${quote(d.found)} for ${d.what}, expected ${oneOf(d.expected)}.${d.suggestion === undefined ? didYouMean(d.found, d.expected) : ` Write ${quote(d.suggestion)}.`}`,
  'bad-id': (d: {id: string; of: string}) =>
    `Unexpected id ${quote(d.id)} of ${d.of}, expected lower-case letters, digits and single hyphens, with a letter first${kebab(d.id)}.`,
  'empty-list': (d: {what: string}) =>
    `Unexpected empty ${d.what}, expected at least one entry. Add one.`,
  'duplicate-word': (d: {word: string; what: string}) =>
    `Unexpected second ${quote(d.word)} in ${d.what}, expected each once. Remove one of the two.`,
  'empty-word': (d: {what: string}) =>
    `Unexpected empty entry for ${d.what}, expected words. Remove it; write "none" where there is nothing to list.`,
  'text-too-long': (d: {
    what: string;
    length: number;
    limit: number;
    /** Whether no option raises the limit. */
    isFixed?: boolean;
  }) =>
    `Unexpected length of ${d.length} characters for ${d.what}, expected at most ${d.limit}. Shorten it${d.isFixed ? '' : ', or raise the option "limits.text"'}.`,
  'too-many-marks': (d: {what: string; count: number; limit: number}) =>
    `Unexpected number of marks (*, \`, [ and ]) in ${d.what}, ${d.count}, expected at most ${d.limit}. Write it plainer, or move it into a page.`,
  'hidden-character': (d: {what: string; found: string}) =>
    `Unexpected ${d.found} in ${d.what}, expected text that can be seen. Remove the character.`,
  'bad-date': (
    d: {found: string; what: string; mayBeRange?: boolean} & Mistyped,
  ) =>
    explained(d, 'a date such as 2024, 2024-06 or 2024-06-30') ??
    `Unexpected ${quote(d.found)} for ${d.what}, expected a date of the calendar, written as 2024, 2024-06 or 2024-06-30.${d.mayBeRange ? ' A range is written "2008 to 2013" or "2008–2013".' : ''}`,
  'bad-link': (d: {found: string; what: string}) =>
    `Unexpected ${quote(d.found)} for ${d.what}, expected a web address (https: or http:), mailto:, a path that starts with /, or that of a page such as "./page.mdx".${/^https?:\/\/[^/?#]*@/i.test(d.found) ? ' Remove what is before "@": it hides where the link leads.' : ''}`,
  'missing-page': (d: {found: string; what: string; isInFile?: boolean}) =>
    `Unexpected ${quote(d.found)} for ${d.what}, expected the path of a page of the site. Paths start with ./ (from ${d.isInFile ? 'this file' : 'the dataset'}) and end in .md or .mdx.`,
  'bad-subjects-path': (d: {found: string}) =>
    `Unexpected ${quote(d.found)} for subjects, expected their files, such as "./engines/*.yaml", or the subjects themselves. Paths start with ./ (from the dataset) and end in /*.yaml or /*.yml.`,
  'missing-subject-files': (d: {found: string}) =>
    `Unexpected files of subjects ${quote(d.found)}, expected at least one that exists. Fix the path, or add a file for each subject: its name is the id.`,
  'bad-sources-path': (d: {
    found: string;
    isTooMany?: boolean;
    isRepeated?: boolean;
  }) =>
    d.isRepeated
      ? `Unexpected second ${quote(d.found)} among the files with sources, expected each file once. Remove one of the two.`
      : d.isTooMany
        ? `Unexpected file with sources ${quote(d.found)}, expected at most 20 in a list. Put the sources of several files into one.`
        : `Unexpected ${quote(d.found)} in the list of sources, expected the path of a YAML file, such as "./sources.yaml", or sources by their ids. Paths start with ./ or ../ (from this file) and end in .yaml or .yml.`,
  'missing-sources-file': (d: {found: string}) =>
    `Unexpected file with sources ${quote(d.found)}, expected a file that exists. Fix the path, or add the file.`,
  'bad-extends': (d: {found: string; isTooDeep?: boolean}) =>
    d.isTooDeep
      ? `Unexpected fourth file to extend, ${quote(d.found)}, expected at most 3, each of which extends the next. Extend fewer, or copy what you need.`
      : `Unexpected ${quote(d.found)} for extends, expected the path of a YAML file, such as "./base.yaml". Paths start with ./ or ../ (from this file) and end in .yaml or .yml.`,
  'missing-base': (d: {found: string}) =>
    `Unexpected file to extend ${quote(d.found)}, expected a file that exists. Fix the path, or add the file.`,
  redefined: (d: {criterion: string; found: string; expected: string}) =>
    `Unexpected type ${quote(d.found)} of criterion ${quote(d.criterion)}, expected ${quote(d.expected)} as in the file that the dataset extends. Choose another id for another question.`,
  'bad-image': (d: {found: string; what: string}) =>
    `Unexpected ${quote(d.found)} for ${d.what}, expected the path of an image in the static folder, such as "/img/engine.svg". Paths start with / and end in .svg, .png, .jpg, .webp, .avif or .gif.`,
  'missing-image': (d: {found: string; what: string}) =>
    `Unexpected ${quote(d.found)} for ${d.what}, expected an image that exists in the static folder of the site. Fix the path, or add the file.`,

  // References
  'unknown-criterion': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected criterion ${quote(d.found)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)} Criteria are defined under "criteria".`,
  'unknown-subject': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected subject ${quote(d.found)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)}`,
  'unknown-layer': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected layer ${quote(d.found)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)} Layers are defined under "layers".`,
  'unknown-source': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected source ${quote(d.found)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)} Sources are named by their ids, and defined under "sources".`,
  'unknown-group': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected group ${quote(d.found)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)} Groups of subjects are defined under "subjectGroups".`,
  'unknown-claim': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected claim ${quote(d.found)}, expected ${d.expected.length > 0 ? oneOf(d.expected) : 'one of the dataset'}.${didYouMean(d.found, d.expected)} Claims are defined under "claims" in the dataset.`,
  'unknown-tag': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected tag ${quote(d.found)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)} Tags are defined under "tags".`,
  'unknown-dimension': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected dimension ${quote(d.found)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)} Dimensions are defined under "dimensions".`,
  'unknown-choice': (d: {
    found: string;
    dimension: string;
    expected: readonly string[];
  }) =>
    `Unexpected choice ${quote(d.found)} of dimension ${quote(d.dimension)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)} Choices are defined under "dimensions".`,
  'circular-reference': (d: {what: string; path: readonly string[]}) =>
    `Unexpected ${d.what}: it leads back to itself, ${d.path.join(' → ')}. Remove one of these links.`,
  'too-many-levels': (d: {subject: string; limit: number}) =>
    `Unexpected parent of subject ${quote(d.subject)}, expected at most ${d.limit} levels of subjects. Name a parent that is further up.`,
  'group-of-parent': (d: {
    subject: string;
    group: string;
    parent: string;
    expected: string;
  }) =>
    `Unexpected group ${quote(d.group)} of subject ${quote(d.subject)}, expected ${quote(d.expected)}, the group of its parent ${quote(d.parent)}. Remove the group or the parent.`,
  'unknown-scale': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected scale ${quote(d.found)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)} Scales are defined under "scales"; a list such as [low, high] needs no entry there.`,

  // Criteria, cells and values
  'taken-id': (d: {id: string; of: string; taken: string}) =>
    `Unexpected id ${quote(d.id)} of ${d.of}: it is also ${d.taken}. Choose another id.`,
  'too-many-dimensions': (d: {
    criterion: string;
    found: readonly string[];
    limit: number;
  }) =>
    `Unexpected ${d.found.length} dimensions of criterion ${quote(d.criterion)} (${joinList(d.found)}), expected at most ${d.limit}. Split the criterion.`,
  'missing-by': (d: {criterion: string; choice: string; dimension: string}) =>
    `Unexpected choice ${quote(d.choice)} in a value of criterion ${quote(d.criterion)}, which has no "by". Add "by: ${d.dimension}" to the criterion, or write one value.`,
  'same-shape': (d: {shape: string; of: string}) =>
    `Unexpected second ${quote(d.shape)} for shape of ${d.of}, expected a shape of its own for each word: without color, readers could not tell the two apart. Choose another shape.`,
  'missing-scale': (d: {criterion: string}) =>
    `Missing scale of criterion ${quote(d.criterion)}. Add its words, weakest first: "scale: [low, middle, high]".`,
  'needless-field': (d: {
    field: string;
    of: string;
    /** Omitted if the values are computed. */
    type?: string;
  }) =>
    d.type === undefined
      ? `Unexpected ${d.field} of ${d.of}, expected none, since its values are computed from those of other criteria. Remove the line.`
      : `Unexpected ${d.field} of ${d.of}, expected none, since its type is ${d.type}. Remove the line, or change the type.`,
  'renamed-field': (d: {field: string; renamed: string; of: string}) =>
    `Unexpected ${d.field} of ${d.of} next to ${d.renamed}, expected one of the two: "${d.field}" is the earlier name of "${d.renamed}". Move what is under "${d.field}" to "${d.renamed}".`,
  'missing-currency': (d: {criterion: string}) =>
    `Missing currency of criterion ${quote(d.criterion)}. Add its ISO 4217 code: "currency: EUR".`,
  'unknown-currency': (d: {
    found: string;
    criterion: string;
    suggestion?: string;
  }) =>
    `Unexpected currency ${quote(d.found)} of criterion ${quote(d.criterion)}, expected an ISO 4217 code such as EUR or USD.${d.suggestion === undefined ? '' : ` Did you mean ${quote(d.suggestion)}?`}`,
  'missing-value': (d: {
    criterion: string;
    name: string;
    subject: string;
    comment?: string;
  }) =>
    d.comment !== undefined
      ? `Missing value of criterion ${quote(d.criterion)} (${d.name}) for subject ${quote(d.subject)}: ${asComment(d.comment)}`
      : `Missing value of criterion ${quote(d.criterion)} (${d.name}) for subject ${quote(d.subject)}. ` +
        'Add it; write "unknown" where nobody knows, or "n/a" where the question does not apply.',
  'computed-value': (d: {criterion: string; subject: string}) =>
    `Unexpected value of criterion ${quote(d.criterion)} for subject ${quote(d.subject)}: it is computed, as "is" of the criterion says. Remove the value, or "is".`,
  'one-claim': (d: {count: number}) =>
    `Unexpected number of claims, ${d.count}, expected two or more under "disputed". Add the other side, or write the one as "value".`,
  'claim-without-source': () =>
    'Missing source of a claim. Each side of a disputed value names its source: "source: …".',
  'claim-without-value': (d: {found: string}) =>
    `Unexpected ${quote(d.found)} for a claim, expected a value: who claims nothing is no side of a dispute. Remove the claim.`,
  'figure-not-in-quote': (d: {
    found: string;
    missing: readonly string[];
    quotes: readonly string[];
  }) =>
    `Unexpected ${quote(d.found)}, expected what its ${d.quotes.length > 1 ? 'quotes say' : 'quote says'}: ${d.missing.map(quote).join(' and ')} ${d.missing.length > 1 ? 'are' : 'is'} not in ${d.quotes.map(quote).join(' or ')}. Correct the value or the quote. If the value is calculated from what the source says, write "derived: true".`,
  'two-answers': () =>
    'Unexpected "value" next to "disputed", expected one of the two. Remove one.',
  'bad-quantity': (
    d: {
      found: string;
      type: string;
      example: string;
      hint?: string;
    } & Mistyped,
  ) =>
    explained(d, `${d.type} such as ${d.example}`) ??
    `Unexpected ${quote(d.found)}, expected ${d.type} such as ${d.example}.${withHint(d)}`,
  'bad-unit': (d: {found: string; hint: string}) =>
    `Unexpected ${quote(d.found)}, expected a unit that can be read.${withHint(d)}`,
  'unit-taken': (d: {found: string; hint: string}) =>
    `Unexpected unit ${quote(d.found)}, expected a word that has no meaning yet.${withHint(d)}`,
  'ambiguous-unit': (d: {found: string; hint: string}) =>
    `Unexpected ${quote(d.found)}, expected a unit with one meaning.${withHint(d)}`,
  'ambiguous-number': (d: {found: string; hint: string}) =>
    `Unexpected ${quote(d.found)}, expected a number with one meaning.${withHint(d)}`,
  'decimal-comma': (d: {found: string; hint: string}) =>
    `Unexpected comma in ${quote(d.found)}, expected a number with a point.${withHint(d)}`,
  'other-dimension': (d: {found: string; hint: string}) =>
    `Unexpected ${quote(d.found)}, which measures something else.${withHint(d)}`,
  'other-currency': (d: {found: string; hint: string}) =>
    `Unexpected currency in ${quote(d.found)}, expected that of the criterion.${withHint(d)}`,
  'calendar-length': (d: {found: string; hint: string}) =>
    `Cannot convert ${quote(d.found)}.${withHint(d)}`,
  'temperature-difference': (d: {found: string; hint: string}) =>
    `Cannot compare ${quote(d.found)}: a temperature is not a difference of temperatures.${withHint(d)}`,
  'temperature-in-product': (d: {found: string; hint: string}) =>
    `Unexpected temperature in ${quote(d.found)}, expected a difference.${withHint(d)}`,
  'other-level': (d: {found: string; hint: string}) =>
    `Unexpected ${quote(d.found)}, expected the level of the criterion.${withHint(d)}`,
  'bad-compound': (d: {found: string; hint: string}) =>
    `Unexpected ${quote(d.found)}, expected units in order of size.${withHint(d)}`,
  'clock-time': (d: {found: string; hint: string}) =>
    `Unexpected ${quote(d.found)}, which may be hours and minutes or minutes and seconds.${withHint(d)}`,
  'word-for-sign': (d: {found: string; hint: string}) =>
    `Unexpected words in ${quote(d.found)}, expected a sign, which every language reads.${withHint(d)}`,
  'ambiguous-figure': (d: {found: string; readings: readonly string[]}) =>
    d.readings.length > 1
      ? `Unexpected ${quote(d.found)}, expected an amount with one meaning: this point may separate decimals or thousands. Write ${d.readings.map(quote).join(' or ')}.`
      : `Unexpected points in ${quote(d.found)}, expected thousands without separators. Write ${d.readings.map(quote).join()}.`,
  'missing-unit': (
    d: {
      found: string;
      type: string;
      units: readonly string[];
    } & Mistyped,
  ) =>
    explained(d, `${d.type} with ${oneOf(d.units)}`) ??
    `Missing unit after ${quote(d.found)}. Write ${d.type} with ${oneOf(d.units)}.`,
  'unknown-unit': (
    d: {
      found: string;
      type: string;
      units: readonly string[];
      hint?: string;
      suggestion?: string;
      /** Units that the one found may be a typo of. */
      candidates?: readonly string[];
    } & Mistyped,
  ) =>
    explained(d, d.type) ??
    `Unexpected unit ${quote(d.found)} of ${d.type}, expected ${oneOf(d.units)}.${unitHint(d)}`,
  'reversed-range': (d: {found: string}) =>
    `Unexpected range ${quote(d.found)}, expected the lower end first. Swap the two.`,
  'negative-quantity': (d: {found: string; type: string; hint?: string}) =>
    `Unexpected ${quote(d.found)}, expected ${d.type} of zero or more.${d.hint === undefined ? ' Remove the minus.' : withHint(d)}`,
  'bad-version': (d: {found: string} & Mistyped) =>
    explained(d, 'a version such as "1.10"') ??
    `Unexpected ${quote(d.found)}, expected a version such as "1.10", "2.0.0-rc.1" or "≥ 1.19". Use the type "text" for names that have no order.`,
  'bad-availability': (
    d: {found: string; readings?: readonly [string, string]} & Mistyped,
  ) =>
    d.readings
      ? `Unexpected ${quote(d.found)}, which does not say whether the last release still has it. Write ${d.readings[0]} if it does, or ${d.readings[1]} if it does not.`
      : (explained(d, 'availability such as 57') ??
        `Unexpected ${quote(d.found)} as availability, expected a version such as 57, "≤ 37", yes, no, preview, or ranges such as {since: 4, removed: 120, partial: true}.`),
  'overlapping-ranges': (d: {first: string; second: string}) =>
    `Unexpected ranges ${quote(d.first)} and ${quote(d.second)}, which share releases although neither has a condition. Say when the first was removed, or what one of them depends on: partial, prefix, as or flag.`,
  'needless-list': (d: {what: string; type: string}) =>
    `Unexpected list for ${d.what}, expected one value, since its type is ${d.type}. Write one value, without hyphens or [ ]${d.type === 'text' ? ', or change the type to "list"' : ''}.`,

  // Values from a CSV file
  'bad-values-path': (d: {found: string}) =>
    `Unexpected ${quote(d.found)} for values of the dataset, expected the path of a CSV file, such as "./values.csv". Paths start with ./ (from the dataset) and end in .csv, .tsv or .json.`,
  'missing-values-file': (d: {found: string}) =>
    `Unexpected values file ${quote(d.found)}, expected a file that exists. Fix the path, or add the file.`,
  'csv-quote': (d: {isOpen: boolean}) =>
    d.isOpen
      ? 'Missing closing quotation mark of the cell that starts here. Add it at the end of the cell.'
      : 'Unexpected quotation mark, expected a pair around the whole cell. Put the cell in quotes, and write each mark inside of it twice: "The ""slow"" engine".',
  'csv-cells': (d: {found: number; expected: number}) =>
    `Unexpected number of cells, ${d.found}, expected ${d.expected} as in the first row. ${d.found < d.expected ? 'Add what is missing; a cell may be empty.' : 'Put a cell that holds a comma in quotes.'}`,
  'csv-header': (d: {found: string}) =>
    `${d.found === '' ? 'Unexpected empty first row' : `Unexpected first column ${quote(d.found)}`}, expected "id". The first row names the columns: id, then criteria. Commas separate them${separatorsOf(d.found)}.${asFound(d.found)}`,
  'csv-column': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected column ${quote(d.found)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)} Criteria are defined under "criteria".`,
  'missing-column': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected column ${quote(d.found)}, expected a column of the file: ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)}`,
  'csv-column-missing': (d: {criterion: string}) =>
    `Missing column of criterion ${quote(d.criterion)}. Add a column with that name, or write the values of each subject in the YAML.`,
  'csv-and-yaml': (d: {field: string; subject: string}) =>
    `Unexpected second ${quote(d.field)} of subject ${quote(d.subject)}, expected it in the CSV file or in the YAML, not in both. Empty the cell, or remove it from the YAML.`,
  'other-rows': (d: {field: string; subject: string}) =>
    `Unexpected second ${quote(d.field)} of subject ${quote(d.subject)}, expected the same text as in its earlier row. Correct one of the two. If the value depends on a dimension, make it a criterion with "by".`,

  // Translations
  untranslatable: (d: {field: string}) =>
    `Unexpected ${quote(d.field)} in a translation, expected names, descriptions, notes and other texts only. Remove it; the original gives it.`,
  'not-in-original': (d: {
    field: string;
    original: string;
    expected: readonly string[];
  }) =>
    `Unexpected ${quote(d.field)} in a translation, expected what is in ${d.original}: ${oneOf(d.expected)}.${didYouMean(d.field, d.expected)}`,
  'translated-length': (d: {
    what: string;
    found: number;
    expected: number;
    original: string;
  }) =>
    `Unexpected number of entries in ${d.what}, ${d.found}, expected ${d.expected} as in ${d.original}. Translate each entry in its place.`,

  // Stacks
  'bad-copies': (d: {found: string; limit: number}) =>
    `Unexpected number of copies ${quote(d.found)}, expected a whole number from 2 to ${d.limit}.`,
  'stack-too-wide': (d: {columns: number; limit: number}) =>
    `Unexpected width of ${d.columns} boxes side by side, expected at most ${d.limit}. Draw fewer copies, or name fewer subjects with subjects="…".`,
  'too-many': (d: {
    what: string;
    count: number;
    limit: number;
    option: string;
  }) =>
    `Unexpected number of ${d.what}, ${d.count}, expected at most ${d.limit}. Split the dataset, or raise the option "limits.${d.option}".`,

  // Embeds
  'unknown-directive': (d: {
    found: string;
    suggestion: string;
    reason?: keyof typeof nearReasons;
  }) =>
    `${quote(d.found)} is not a directive here, so it shows nothing. Did you mean ${nearReasons[d.reason ?? 'name'](d.suggestion)}`,
  'typographic-quotes': (d: {found: string; directive: string}) =>
    `The quotation marks of ${quote(d.found)} are typographic, so ${d.directive} takes them as part of the value. Write straight ones: "${d.found.replace(/[“”„‟«»]/gu, '')}".`,
  'unread-directive': (d: {
    directive: string;
    /** The plugin of the page, and where its options are. */
    entry: string;
    options: string;
    /** The number of other pages with the same problem. */
    others: number;
  }) =>
    `${d.entry} does not read ${quote(d.directive)}, so a build stops at this page${d.others === 0 ? '' : d.others === 1 ? ' and at one more' : ` and at ${d.others} more`}. In docusaurus.config, export withComparison(config), or add remarkPlugins: [remarkComparison] to ${d.options}.`,
  'no-data': (d: {directive: string}) =>
    `Missing dataset of ${d.directive}. Write {data=./NAME.comparison.yaml}, or put "comparison: ./NAME.comparison.yaml" in the page's front matter.`,
  'no-view': (d: {
    element: string;
    data: string;
    view: string;
    directive: string;
    isInline: boolean;
  }) =>
    `Missing view of <${d.element}>, which shows what an import gives. Write: import ${d.view} from '${d.data}?${d.isInline ? 'cell=SUBJECT.CRITERION&' : ''}view=${d.view}'; <${d.element} {...${d.view}} />. ` +
    `In Markdown, ${d.directive}${d.isInline ? '[SUBJECT.CRITERION]' : ''}{data=${d.data}} shows the same.`,
  'inline-table': (d: {count: number; directive: string}) =>
    `${quote(d.directive)} has ${d.count === 0 ? 'no table' : `${d.count} tables`} in it, expected one. Write a Markdown table between its lines, with a blank line before and after it.`,
  'open-directive': (d: {directive: string}) =>
    `${quote(d.directive)} has no line that ends it, so the rest of the page is in it. Write ":::" on a line of its own after the table.`,
  'bad-block': (d: {
    reason: keyof typeof blockMistakes;
    /** Whether the file is one that only MDX reads. */
    isMdx: boolean;
  }) => blockMistakes[d.reason](d.isMdx ? mdxMarks : htmlMarks),
  'unclear-cell': (d: {
    ask: string;
    wayOut: keyof typeof cellWaysOut;
    /** What has the types of criteria. */
    line: 'row' | 'column';
  }) => `${d.ask} ${cellWaysOut[d.wayOut](d.line)}`,
  'unknown-view': (d: {
    found: string | undefined;
    expected: readonly string[];
  }) =>
    d.found === undefined
      ? `Missing view in the import. Write "?view=…" with ${oneOf(d.expected)} after the file name.`
      : `Unexpected view ${quote(d.found)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)}`,
  'unknown-attribute': (d: {
    found: string;
    of: string;
    expected: readonly string[];
  }) =>
    `Unexpected attribute ${quote(d.found)} of ${d.of}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)}`,
  'bad-sort': (d: {found: string}) =>
    `Unexpected sort ${quote(d.found)}, expected a criterion, with :asc or :desc after it where wanted, such as "startup:desc".`,
  'bad-cell': (d: {found: string}) =>
    `Unexpected cell ${quote(d.found)}, expected a subject and a criterion with a point between, such as ":fact[vm.startup]".`,
  'cell-and-is': (d: {found: string}) =>
    `Unexpected ${quote(d.found)} in the brackets of :fact, expected nothing next to "is". Remove one of the two.`,
  'missing-is': (d: {found: string}) =>
    `Unexpected ${quote(d.found)} of :fact, which only a computed fact can have. Add is="…", or remove it.`,
  'no-history': () =>
    'Missing history for the timeline. Add events under "history" in the dataset, for the subjects that are to be shown.',
  'no-guide': () =>
    'Missing guide. Add a question under "guide" in the dataset: "ask", "yes" and "no".',
  'no-claims': () =>
    'Missing claims. Add them under "claims" in the dataset, each with an id and a condition under "if".',
  'no-stack': (d: {subject: string}) =>
    `Missing stack of subject ${quote(d.subject)}. Give it a "stack" in the dataset, or name only others with subjects="…".`,

  // Pictures
  'missing-attribute': (d: {
    attribute: string;
    of: string;
    expected: readonly string[];
  }) =>
    d.expected[0] === undefined
      ? d.attribute === 'since'
        ? `Missing ${quote(d.attribute)} of ${d.of}, and no other version of the docs has the dataset. Remove ${d.of}, or add the dataset to a version.`
        : `Missing ${quote(d.attribute)} of ${d.of}, and the dataset has no criterion that it can show. Use ::comparison-table.`
      : `Missing ${quote(d.attribute)} of ${d.of}, expected ${oneOf(d.expected)}. Name the ${d.attribute === 'since' ? 'version' : 'criterion'}: ${d.attribute}="${d.expected[0]}".`,
  'not-a-quantity': (d: {
    criterion: string;
    type: string;
    of: string;
    expected: readonly string[];
  }) =>
    `Unexpected criterion ${quote(d.criterion)} of type ${d.type} for ${d.of}, expected one of a type that has a scale: ${joinList(d.expected)}. ${d.of.endsWith('::comparison-table') ? 'Name another.' : 'Name another, or use ::comparison-table.'}`,
  'nothing-to-draw': (d: {criterion: string; of: string}) =>
    `Unexpected criterion ${quote(d.criterion)} for ${d.of}, expected one that a shown subject has a value for. Name another, or other subjects.`,
  'bar-below-zero': (d: {criterion: string}) =>
    `Unexpected criterion ${quote(d.criterion)} for ::bar-chart, expected one whose figures are zero or more: a bar starts at zero. Use ::range-plot or ::comparison-table.`,
  'no-log-scale': (d: {
    criterion: string;
    reason: 'date' | 'negative' | 'zero';
  }) =>
    `Unexpected scale "log" for criterion ${quote(d.criterion)}, expected "linear": ${noLogarithm[d.reason]}. Write scale="linear", or leave the attribute out.`,
  'other-unit': (d: {
    criterion: string;
    of: string;
    /** The criterion that it is compared with. */
    than?: string;
    /** The version that has no such criterion. */
    since?: string;
  }) =>
    d.since === undefined
      ? `Unexpected criterion ${quote(d.criterion)} for ${d.of}, expected one of the type and unit of ${quote(d.than ?? '')}: both are on one axis. Name another one in "to".`
      : `Unexpected criterion ${quote(d.criterion)} for ${d.of}, expected one that version ${quote(d.since)} has with the same type and unit: both are on one axis. Name another criterion or version, or remove "since".`,
  'unknown-version': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected version ${quote(d.found)}, expected ${d.expected.length === 0 ? 'a version of the docs that has this dataset, of which there is none. Remove "since", or add the dataset to that version.' : `${oneOf(d.expected)}.${didYouMean(d.found, d.expected)}`}`,
  'picture-too-slow': (d: {dataset: string; detail: string}) =>
    `Cannot draw a picture of ${d.dataset}: ${d.detail}. Show fewer subjects, or raise the option "diagramTimeLimit".`,
  'picture-refused': (d: {dataset: string; reason: string}) =>
    `Unexpected picture of ${d.dataset} that cannot be drawn: ${d.reason}. Show fewer subjects, or shorten their names.`,
  'picture-failed': (d: {what: string; detail: string}) =>
    `Cannot draw ${d.what}. ${d.detail}`,
  'mermaid-syntax': (d: {detail: string}) =>
    `Unexpected Mermaid text: ${d.detail}. Fix the line; Mermaid's own documentation shows what each kind of diagram takes.`,
  'mermaid-left': (d: {detail: string}) =>
    `Unexpected Mermaid fence: ${d.detail}. It is left to theme-mermaid, in the reader's browser; write it otherwise, and it is drawn when the site is built.`,
  'mermaid-refused': (d: {
    detail: string;
    reason: 'timeout' | 'too-large' | 'unsafe';
  }) => `Cannot draw the Mermaid fence: ${d.detail}. ${waysOut[d.reason]}`,
  'mermaid-failed': (d: {detail: string}) =>
    `Cannot draw the Mermaid fence when the site is built. ${d.detail} The fence is left to theme-mermaid, in the reader's browser.`,
  'mermaid-setting': (d: {detail: string}) =>
    `Unexpected setting in the Mermaid fence. ${d.detail}`,
  'no-mermaid-theme': (d: {detail: string}) =>
    `Unexpected Mermaid fence: ${d.detail}, expected @docusaurus/theme-mermaid among the themes of the site, to draw it in the reader's browser. Install that theme, or write the fence otherwise, and it is drawn when the site is built.`,

  // Claims
  'bad-attributes': (d: {directive: string}) =>
    `The braces after ${d.directive} are not its attributes. Put each value in straight quotes, without spaces before the brace and without commas: ${d.directive === ':fact' ? ':fact{is="a.x / b.x"}' : `${d.directive}[words]{if="a.x < b.x"}`}. A value in double quotes may contain single quotes.`,
  'duplicate-attribute': (d: {found: string; of: string}) =>
    `Unexpected second ${quote(d.found)} of ${d.of}, expected each attribute once. Remove one of the two.`,
  'incomplete-claim': (d: {directive: string; attribute: string}) =>
    d.attribute === 'if'
      ? `Missing "if" of ${d.directive}, expected a condition. Write what the words state: if="vm.startup > container.startup".`
      : `Missing ${quote(d.attribute)} of ${d.directive}, expected a sentence for reviewers: why is the claim not expected to hold? Write it.`,
  'bad-age': (d: {found: string}) =>
    `Unexpected age ${quote(d.found)}, expected a number of days such as "730d". Fix it.`,
  'bad-expression': (d: ExpressionMistake) => describeExpressionMistake(d),
  'failed-claim': (d: ClaimDetails) =>
    `The data contradicts ${quote(d.words)}: ${d.condition} fails, ${d.since}. Correct the sentence, or the value.`,
  'not-applicable': (d: ClaimDetails) =>
    `The data cannot answer ${quote(d.words)}: ${d.condition} is open, ${d.since}. Correct the sentence, or ask another cell.`,
  'true-claim': (d: ClaimDetails) =>
    `${quote(d.words)} is expected to fail, but ${d.condition} holds, ${d.since}. Correct the sentence or the value, or remove expect="fails".`,
  'open-claim': (d: ClaimDetails) =>
    `The data does not decide ${quote(d.words)}: ${d.condition} is open, ${d.since}. Weaken the sentence, improve the data, or add expect="open" and a reason.`,
  'stale-claim': (d: {words: string; date: string; days: number}) =>
    `The data of ${quote(d.words)} is of ${d.date}, which is more than ${d.days} days ago. Check the values, and update asOf.`,
  'undated-claim': (d: {words: string; cell: string}) =>
    `The data of ${quote(d.words)} has no date: ${d.cell} lacks asOf. Add it, or remove "fresh".`,
  'decided-claim': (d: ClaimDetails) =>
    `${quote(d.words)} is expected to be open, but ${d.condition} holds, ${d.since}. Remove expect="open" and the reason.`,
  'unclaimed-comparison': (d: {words: string}) =>
    `The sentence compares (${quote(d.words)}) and contains a fact, but no claim checks it against the data. Put the words in a claim, :claim[…]{if="…"}, or give a reason in a comment: {/* no claim: … */}.`,

  // Warnings, of comparison:check only
  stale: (d: {date: string; what: string; days: number}) =>
    `${quote(d.date)}, ${d.what}, is more than ${d.days} days ago. Look whether it still holds, then change the date.`,
  'no-source': (d: {
    criterion: string;
    subject: string;
    more: number;
    isCsv: boolean;
  }) =>
    `Missing source of the value of criterion ${quote(d.criterion)} for subject ${quote(d.subject)}` +
    `${d.more > 0 ? ` and of ${d.more} more in this file` : ''}. ${
      d.isCsv
        ? `Name one for all of the file, "values: {path: …, source: …}", for a subject or criterion, or in a column "${d.criterion}.source".`
        : 'Name one in the long form, "{value: …, source: …}", or once for many values: "source" of a criterion, subject or the dataset.'
    }`,
  'unused-layer': (d: {id: string}) =>
    `Layer ${quote(d.id)} is in no stack. Use it, or remove it.`,
  'unused-scale': (d: {id: string}) =>
    `Scale ${quote(d.id)} is named by no criterion. Use it, or remove it.`,
  'unused-dimension': (d: {id: string}) =>
    `Dimension ${quote(d.id)} is named by no criterion. Use it, or remove it.`,
  'unused-group': (d: {id: string; of: 'criterion' | 'subject'}) =>
    `Group ${quote(d.id)} has no ${d.of}. Use it, or remove it.`,
  'unused-source': (d: {id: string}) =>
    `Source ${quote(d.id)} is named nowhere. Use it, or remove it.`,
  'unused-claim': (d: {id: string}) =>
    `Claim ${quote(d.id)} is not named on any page, although pages show its dataset. Name it in a sentence, list it with ::claims, or remove it.`,
  'unused-criterion': (d: {id: string}) =>
    `Criterion ${quote(d.id)} is shown on no page, though others of its dataset are. Show it, or remove it.`,
  placeholder: (d: {found: string; criterion: string; subject: string}) =>
    `${quote(d.found)}, the value of criterion ${quote(d.criterion)} for subject ${quote(d.subject)}, is shown as typed. Write "unknown" if nobody knows the value, or "n/a" if the question does not apply.`,
  'cut-by-comment': (d: {text: string; comment: string}) =>
    `The text ends as ${quote(d.text)}, since # after a space starts a comment. Put the text in quotes: "${d.text} ${d.comment}". For a comment, write a space after the #.`,
  'same-name': (d: {
    noun: 'criterion' | 'subject';
    id: string;
    name: string;
    other: string;
    isExact: boolean;
  }) =>
    `The ${d.noun} ${quote(d.id)} has the same name as ${quote(d.other)}, ${quote(d.name)}${d.isExact ? '' : ', except for characters that cannot be seen'}. Give each a name of its own.`,
  'blank-name': (d: {noun: 'criterion' | 'subject'; id: string}) =>
    `The name of ${d.noun} ${quote(d.id)} has no character that can be seen. Write a name.`,
  'future-review': (d: {date: string}) =>
    `${quote(d.date)}, reviewed of the dataset, is still to come. Write the day of the last review.`,
  'open-question': (d: {key: string; ask: string}) =>
    `The import left ${quote(d.key)} open: ${shortened(d.ask, 200)} Fill in "answer" and run comparison:import again, or delete the question if the dataset answers it.`,
} as const satisfies Record<string, (details: never) => string>;

function withHint({hint}: {readonly hint?: string}): string {
  return hint === undefined ? '' : ` ${hint}`;
}

// Why figures have no places on a logarithmic axis.
const noLogarithm = {
  date: 'dates have no logarithm',
  negative: 'a figure below zero has no logarithm',
  zero: 'each figure is zero, which has no logarithm',
};

// Why a directive is read as text.
const nearReasons = {
  name: (suggestion: string) =>
    `${quote(suggestion)}? Fix the name, and the number of colons before it.`,
  gap: (suggestion: string) =>
    `${quote(suggestion)}, without a space after the colon?`,
  space: (suggestion: string) => `${quote(suggestion)}, without the space?`,
  alone: (suggestion: string) =>
    `${quote(suggestion)} on a line of its own? Remove what is before and after it, including invisible characters.`,
  braces: (suggestion: string) =>
    `${quote(`${suggestion}{…}`)}? Close the brace, and put values that have spaces in straight quotes.`,
  brackets: (suggestion: string) => `${quote(suggestion)}, in square brackets?`,
  indented: (suggestion: string) =>
    `${quote(suggestion)}, without the spaces before it? An indented line is code.`,
};

/** What a file may contain instead of a dataset or its values. */
export type WrongContent = keyof typeof wrongContents;

const wrongContents = {
  conflict:
    'This file has conflict markers of Git: two edits of it were not merged. Keep the lines that are right, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
  'lfs-pointer':
    'This file is a pointer of Git LFS, and its content was not fetched. Run git lfs pull, in CI as well, or keep the file out of Git LFS.',
  html: 'This file is an HTML page, expected a dataset or its values. Download the file itself, not the page that shows it.',
};

// The codes of the YAML library, explained without terms of its grammar.
const yamlMistakes: Readonly<Record<string, string>> = {
  CONFLICT: wrongContents.conflict,
  TAB_AS_INDENT:
    'Unexpected tab, expected spaces: YAML is indented by spaces only. Put spaces in its place.',
  BAD_INDENT:
    'Unexpected indentation, expected lines of one level to start in the same column. Move the line.',
  BLOCK_AS_IMPLICIT_KEY:
    'Unexpected second ": ", expected one in a line. Put text that holds ": " in quotes, and let the lines of one level start in the same column.',
  MULTILINE_IMPLICIT_KEY:
    'Unexpected line without ": ", expected "name: value". Put a space after the colon, or "- " before an entry of a list.',
  BAD_SCALAR_START:
    'Unexpected sign at the start of a text: it has a meaning of its own in YAML. Put the text in quotes.',
  OPEN_QUOTE:
    'Missing closing quote of the text that starts here. Add it at the end of the text, or remove the quote. Put text that starts with an apostrophe in double quotes.',
  PLACEHOLDER:
    'This sign does not say what the value is, and has a meaning of its own in YAML. Write "unknown" if nobody knows the value, or "n/a" if the question does not apply.',
  COMMENT:
    'A comment starts here, since # follows a space, and hides the rest of the line. Put the text in quotes, such as "#1".',
  APOSTROPHE:
    "The text is in single quotes, and this apostrophe ends it. Write the apostrophe twice, as in 'it''s', or put the text in double quotes.",
  QUOTE_IN_TEXT:
    'The text is in double quotes, and this mark ends it. Put the text in single quotes, or write \\" for a mark inside of it.',
  MISSING_COMMA:
    'Missing comma before this entry: inside { } and [ ], commas separate entries. Add it; put text that holds ": " or a comma in quotes.',
  MISSING_BRACKET:
    'Missing closing } or ] after this. Add it at the end of the entry.',
  HYPHEN:
    'Unexpected "- ", which makes an entry of a list, next to lines of "name: value". Remove the hyphen.',
  TEXT_AFTER_BLOCK_SIGN:
    'Unexpected text after > or |, which start a text of several lines in YAML. Put the value in quotes, such as "> 5 MiB".',
};

/** What a message about a claim says. */
export interface ClaimDetails {
  readonly words: string;
  readonly condition: string;
  /** The reason, from "since" on. */
  readonly since: string;
}

export type Sentences = typeof sentences;
export type ProblemCode = keyof Sentences;
export type Details<Code extends ProblemCode> =
  Parameters<Sentences[Code]> extends [infer D] ? D : Record<never, never>;

/** The message of a common mistake; undefined for other mistakes. */
function explained({mistake}: Mistyped, expected: string): string | undefined {
  return mistake && describeMistake(mistake, expected);
}

// Nobody reads a longer list.
const mostListed = 14;

function joinList(words: readonly string[]): string {
  const shown = words.slice(0, mostListed);
  const more = words.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function oneOf(words: readonly string[]): string {
  if (words.length === 0) {
    return 'none, since none is defined';
  }
  return words.length === 1 ? joinList(words) : `one of ${joinList(words)}`;
}

/** A suggestion for a unit, after a space; empty if it is unclear. */
function unitHint({
  found,
  hint,
  suggestion,
  candidates = [],
}: {
  found: string;
  hint?: string;
  suggestion?: string;
  candidates?: readonly string[];
}): string {
  if (hint !== undefined) {
    return ` ${hint}`;
  }
  return suggestion === undefined
    ? didYouMean(found, candidates)
    : ` Did you mean ${quote(suggestion)}?`;
}

/** The separator that a first row seems to use instead of commas. */
function separatorsOf(found: string): string {
  const names = [
    found.includes(';') ? 'semicolons' : [],
    found.includes('\t') ? 'tabs' : [],
  ].flat();
  return names.length > 0 ? `, not ${names.join(' or ')}` : '';
}

/** How to read a file that was not written for its dataset. */
function asFound(found: string): string {
  const delimiter = [';', '\\t'].find((each) =>
    found.includes(each === ';' ? each : '\t'),
  );
  if (delimiter !== undefined) {
    return ` For a file as found, write values: {path: …, dialect: {delimiter: "${delimiter}"}}.`;
  }
  return found === ''
    ? ''
    : ` For a file as found, write values: {path: …, id: …}, with the name of the column that names the subjects.`;
}

/** Explains that text after a "#" is a comment. */
function asComment(comment: string): string {
  return `${quote(comment)} is a comment, since # follows a space. Put it in quotes: "${comment}".`;
}

const leave =
  'To leave it to each reader\'s browser, add the line "%% diagrams: client" to it.';

const waysOut = {
  timeout: `Show less in it, or raise the option "diagramTimeLimit". ${leave}`,
  'too-large': `Show less in it, or split it. ${leave}`,
  unsafe: 'Change the link.',
};

function kebab(id: string): string {
  const word = id
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return !/^[a-z]/.test(word) || word === id ? '' : `, such as ${quote(word)}`;
}

/** The comments of a block of a Markdown file. */
interface BlockMarks {
  readonly start: string;
  readonly end: string;
}

const htmlMarks: BlockMarks = {
  start: '<!-- comparison: docs/NAME.comparison.yaml -->',
  end: '<!-- /comparison -->',
};
const mdxMarks: BlockMarks = {
  start: '{/* comparison: ./NAME.comparison.yaml */}',
  end: '{/* /comparison */}',
};

const blockMistakes = {
  open: ({end}) =>
    `The block has no end. Write ${end} on a line of its own after it.`,
  nested: ({end}) =>
    `A block starts inside of another one. Write ${end} before it, or remove it.`,
  unopened: ({start}) =>
    `No block ends here. Write ${start} before it, or remove it.`,
  elsewhere: () =>
    'The block starts and ends in different elements. Move both comments into the same one.',
  misplaced: () =>
    'The comment of a block cannot be here. Write it on a line of its own, with an empty line before and after it, outside of lists, quotations, tables and HTML.',
  misspelled: ({start, end}) =>
    `The comment looks like that of a block, but is not. Write ${start} at the start of the block, and ${end} at its end.`,
  'no-data': ({start}) =>
    `Missing path of the dataset. Write it after the colon: ${start}. It is relative to this file.`,
} as const satisfies Record<string, (marks: BlockMarks) => string>;

/** How to fix what an inline table leaves open. */
const cellWaysOut = {
  value: (line) =>
    `Correct the cell, write "unknown" with the reason in brackets, or make the type "text" in a ${line} "type:".`,
  empty: () =>
    'Write a value, "n/a", or "unknown" with the reason in brackets.',
  currency: (line) =>
    `Write its code in the cells, such as 5 USD; or write "money USD", or "text", in a ${line} "type:".`,
  name: () => 'Write it in the cell.',
  footnote: () =>
    'Write it below the table, before the line that ends the directive.',
} as const satisfies Record<string, (line: 'row' | 'column') => string>;
