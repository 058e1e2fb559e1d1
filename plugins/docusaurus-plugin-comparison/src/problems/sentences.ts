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
      ? `There is no dataset ${quote(d.data)}, but there is a file ${quote(d.misnamed)}. Rename the file: names of datasets end in .comparison.yaml.`
      : `There is no dataset ${quote(d.data)}.${didYouMean(d.data, d.nearby)} ` +
        'Paths start with ./ (from this page) or @site/ (from the site) and end in .comparison.yaml.',
  'not-a-file': (d: {found: string}) =>
    `This is a ${d.found}, not a regular file. Replace it with the file itself.`,
  'no-permission': () =>
    'Permission to read this file is denied. Give it to the user who runs Docusaurus, for example with chmod a+r.',
  'outside-site': () =>
    'This file is outside of the site, or a symbolic link leads there. Move the file into the site, or add its folder to the option "roots".',
  'file-too-large': (d: {bytes: number; limit: number; isFolder?: boolean}) =>
    `${d.isFolder ? `The files of subjects have more than ${d.limit} bytes in all` : `The file has ${d.bytes} bytes; the limit is ${d.limit}`}. Split the dataset, or raise the option "limits.bytes".`,
  'not-utf8': (d: {line: number; offset: number; isUtf16: boolean}) =>
    d.isUtf16
      ? 'The file is in UTF-16, not in UTF-8. Save it as UTF-8.'
      : `Line ${d.line} has a byte that is not UTF-8, at offset ${d.offset} of the file. Save the file as UTF-8.`,
  'wrong-content': (d: {content: WrongContent}) => wrongContents[d.content],

  // YAML
  'yaml-syntax': (d: {kind: string; detail: string}) =>
    yamlMistakes[d.kind] ??
    `This is not valid YAML: ${d.detail}. Fix the line. Text that starts with a sign such as > | @ & * ! %, or contains ": " or " #", must be in quotes.`,
  'several-documents': () =>
    'The file contains a second YAML document. Remove the line --- and what follows, or move the second document to a file of its own.',
  'duplicate-key': (d: {key: string}) =>
    `The key ${quote(d.key)} appears twice. Remove one of the two, or rename it.`,
  'bad-key': (d: {found: string}) =>
    `A key must be a word, but this one is ${d.found}. Write the key as plain text.`,
  'refused-key': (d: {key: string}) =>
    `The key ${quote(d.key)} is not allowed: it has a special meaning in JavaScript. Rename it.`,
  'merge-key': () => 'Merge keys (<<) are not supported. Write the fields out.',
  'yaml-tag': (d: {tag: string}) =>
    `The YAML tag ${quote(d.tag)} is not supported. Remove it, or put the text in quotes if it starts with !.`,
  'too-many-aliases': (d: {limit: number}) =>
    `Aliases repeat more than ${d.limit} values. Write some values out, or raise the option "limits.aliases".`,
  'unknown-alias': (d: {alias: string}) =>
    `The alias ${quote(d.alias)} has no anchor before it, or is inside its own anchor. Write the value out, or put the text in quotes if it starts with *.`,
  'unused-anchor': (d: {anchor: string}) =>
    `No alias "*${d.anchor}" refers to the anchor "&${d.anchor}" before this. Remove the anchor, or put the text in quotes if it starts with &.`,
  'too-deep': (d: {limit: number}) =>
    `This is nested more than ${d.limit} levels deep. Use fewer levels, or raise the option "limits.depth".`,

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
    `Unexpected id ${quote(d.id)} of ${d.of}, expected lowercase letters, digits and single hyphens, with a letter first${kebab(d.id)}.`,
  'empty-list': (d: {what: string}) =>
    `There is no entry for ${d.what}. Add at least one.`,
  'duplicate-word': (d: {word: string; what: string}) =>
    `${quote(d.word)} appears twice in ${d.what}. Remove one of the two.`,
  'empty-word': (d: {what: string}) =>
    `An entry for ${d.what} is empty. Remove it, or write "none" if there is nothing to list.`,
  'text-too-long': (d: {
    what: string;
    length: number;
    limit: number;
    /** Whether no option raises the limit. */
    isFixed?: boolean;
  }) =>
    `${d.length} characters are too many for ${d.what}; the limit is ${d.limit}. Shorten it${d.isFixed ? '' : ', or raise the option "limits.text"'}.`,
  'too-many-marks': (d: {what: string; count: number; limit: number}) =>
    `${d.count} formatting characters (*, \`, [ and ]) are too many for ${d.what}; the limit is ${d.limit}. Use fewer, or move the text to a page.`,
  'hidden-character': (d: {what: string; found: string}) =>
    `There is an invisible character, ${d.found}, in ${d.what}. Remove it.`,
  'bad-date': (
    d: {found: string; what: string; mayBeRange?: boolean} & Mistyped,
  ) =>
    explained(d, 'a date such as 2024, 2024-06 or 2024-06-30') ??
    `Unexpected ${quote(d.found)} for ${d.what}, expected a calendar date such as 2024, 2024-06 or 2024-06-30.${d.mayBeRange ? ' Write a range as "2008 to 2013" or "2008–2013".' : ''}`,
  'bad-link': (d: {found: string; what: string}) =>
    `Unexpected ${quote(d.found)} for ${d.what}, expected a web address (https: or http:), mailto:, a path that starts with /, or that of a page such as "./page.mdx".${/^https?:\/\/[^/?#]*@/i.test(d.found) ? ' Remove what is before "@": it hides where the link leads.' : ''}`,
  'missing-page': (d: {found: string; what: string; isInFile?: boolean}) =>
    `Unexpected ${quote(d.found)} for ${d.what}, expected the path of an existing page of the site. Paths start with ./ (from ${d.isInFile ? 'this file' : 'the dataset'}) and end in .md or .mdx.`,
  'bad-subjects-path': (d: {found: string}) =>
    `Unexpected ${quote(d.found)} for subjects, expected their files, such as "./engines/*.yaml", or the subjects themselves. Paths start with ./ (from the dataset) and end in /*.yaml or /*.yml.`,
  'missing-subject-files': (d: {found: string}) =>
    `No file of a subject matches ${quote(d.found)}. Fix the path, or add a file for each subject: its name is the id.`,
  'bad-sources-path': (d: {
    found: string;
    isTooMany?: boolean;
    isRepeated?: boolean;
  }) =>
    d.isRepeated
      ? `The list of sources names the file ${quote(d.found)} twice. Remove one of the two.`
      : d.isTooMany
        ? `The list of sources names more than 20 files: ${quote(d.found)} is one too many. Combine several files into one.`
        : `Unexpected ${quote(d.found)} in the list of sources, expected the path of a YAML file, such as "./sources.yaml", or sources by their ids. Paths start with ./ or ../ (from this file) and end in .yaml or .yml.`,
  'missing-sources-file': (d: {found: string}) =>
    `The file with sources, ${quote(d.found)}, does not exist. Fix the path, or add the file.`,
  'bad-extends': (d: {found: string; isTooDeep?: boolean}) =>
    d.isTooDeep
      ? `A dataset can extend a chain of at most 3 files, and ${quote(d.found)} is the fourth. Extend fewer files, or copy what you need.`
      : `Unexpected ${quote(d.found)} for extends, expected the path of a YAML file, such as "./base.yaml". Paths start with ./ or ../ (from this file) and end in .yaml or .yml.`,
  'missing-base': (d: {found: string}) =>
    `The file to extend, ${quote(d.found)}, does not exist. Fix the path, or add the file.`,
  redefined: (d: {criterion: string; found: string; expected: string}) =>
    `Criterion ${quote(d.criterion)} has the type ${quote(d.found)} here, but ${quote(d.expected)} in the file that the dataset extends. Use one type, or another id for a different question.`,
  'bad-image': (d: {found: string; what: string}) =>
    `Unexpected ${quote(d.found)} for ${d.what}, expected the path of an image in the static folder, such as "/img/engine.svg". Paths start with / and end in .svg, .png, .jpg, .webp, .avif or .gif.`,
  'missing-image': (d: {found: string; what: string}) =>
    `The ${d.what}, ${quote(d.found)}, is not in the static folder of the site. Fix the path, or add the file.`,

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
    `The ${d.what} refers back to itself: ${d.path.join(' → ')}. Remove one of these references.`,
  'too-many-levels': (d: {subject: string; limit: number}) =>
    `Subject ${quote(d.subject)} is more than ${d.limit} levels deep. Choose a parent at a higher level.`,
  'group-of-parent': (d: {
    subject: string;
    group: string;
    parent: string;
    expected: string;
  }) =>
    `Subject ${quote(d.subject)} is in group ${quote(d.group)}, but its parent ${quote(d.parent)} is in group ${quote(d.expected)}. Remove the group or the parent.`,
  'unknown-scale': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected scale ${quote(d.found)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)} Scales are defined under "scales"; a list such as [low, high] needs no entry there.`,

  // Criteria, cells and values
  'taken-id': (d: {id: string; of: string; taken: string}) =>
    `The id ${quote(d.id)} of ${d.of} is also ${d.taken}. Choose another id.`,
  'too-many-dimensions': (d: {
    criterion: string;
    found: readonly string[];
    limit: number;
  }) =>
    `Criterion ${quote(d.criterion)} has ${d.found.length} dimensions (${joinList(d.found)}); the limit is ${d.limit}. Split the criterion.`,
  'missing-by': (d: {criterion: string; choice: string; dimension: string}) =>
    `A value of criterion ${quote(d.criterion)} depends on the choice ${quote(d.choice)}, but the criterion has no "by". Add "by: ${d.dimension}" to the criterion, or write one value.`,
  'same-shape': (d: {shape: string; of: string}) =>
    `The shape ${quote(d.shape)} of ${d.of} is already taken. Without color, readers could not tell the two words apart. Choose another shape.`,
  'missing-scale': (d: {criterion: string}) =>
    `Missing scale of criterion ${quote(d.criterion)}. Add its words, weakest first: "scale: [low, middle, high]".`,
  'needless-field': (d: {
    field: string;
    of: string;
    /** Omitted if the values are computed. */
    type?: string;
  }) =>
    d.type === undefined
      ? `Unexpected ${d.field} of ${d.of}: its values are computed from other criteria. Remove the line.`
      : `Unexpected ${d.field} of ${d.of}: the type ${d.type} does not use it. Remove the line, or change the type.`,
  'renamed-field': (d: {field: string; renamed: string; of: string}) =>
    `The ${d.of} has both "${d.field}" and "${d.renamed}", but "${d.field}" is the earlier name of "${d.renamed}". Move what is under "${d.field}" to "${d.renamed}".`,
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
        'Add it, or write "unknown" if nobody knows the value, or "n/a" if the question does not apply.',
  'computed-value': (d: {criterion: string; subject: string}) =>
    `Subject ${quote(d.subject)} has a value of criterion ${quote(d.criterion)}, but "is" of the criterion computes its values. Remove the value, or "is".`,
  'one-claim': (d: {count: number}) =>
    `A dispute needs two or more claims, but "disputed" has ${d.count}. Add the other side, or write the one as "value".`,
  'claim-without-source': () =>
    'A claim has no source. Each side of a disputed value names its source: "source: …".',
  'claim-without-value': (d: {found: string}) =>
    `${quote(d.found)} is not a claim: each side of a dispute states a value. Remove the claim.`,
  'figure-not-in-quote': (d: {
    found: string;
    missing: readonly string[];
    quotes: readonly string[];
  }) =>
    `The value ${quote(d.found)} differs from its ${d.quotes.length > 1 ? 'quotes' : 'quote'}: ${d.missing.map(quote).join(' and ')} ${d.missing.length > 1 ? 'are' : 'is'} not in ${d.quotes.map(quote).join(' or ')}. Correct the value or the quote. If the value is calculated from what the source says, write "derived: true".`,
  'two-answers': () =>
    'A value has either "value" or "disputed", not both. Remove one of the two.',
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
    `${quote(d.found)} is not a valid unit.${withHint(d)}`,
  'unit-taken': (d: {found: string; hint: string}) =>
    `The unit ${quote(d.found)} already has a meaning.${withHint(d)}`,
  'ambiguous-unit': (d: {found: string; hint: string}) =>
    `The unit of ${quote(d.found)} is ambiguous.${withHint(d)}`,
  'ambiguous-number': (d: {found: string; hint: string}) =>
    `The number in ${quote(d.found)} is ambiguous.${withHint(d)}`,
  'decimal-comma': (d: {found: string; hint: string}) =>
    `The comma in ${quote(d.found)} does not separate thousands.${withHint(d)}`,
  'other-dimension': (d: {found: string; hint: string}) =>
    `${quote(d.found)} measures something else.${withHint(d)}`,
  'other-currency': (d: {found: string; hint: string}) =>
    `${quote(d.found)} is not in the currency of the criterion.${withHint(d)}`,
  'calendar-length': (d: {found: string; hint: string}) =>
    `Cannot convert ${quote(d.found)}.${withHint(d)}`,
  'temperature-difference': (d: {found: string; hint: string}) =>
    `Cannot compare ${quote(d.found)}: a temperature is not a difference of temperatures.${withHint(d)}`,
  'temperature-in-product': (d: {found: string; hint: string}) =>
    `${quote(d.found)} multiplies or divides by a temperature, which only a difference of temperatures allows.${withHint(d)}`,
  'other-level': (d: {found: string; hint: string}) =>
    `${quote(d.found)} is not in the unit of the criterion.${withHint(d)}`,
  'bad-compound': (d: {found: string; hint: string}) =>
    `The parts of ${quote(d.found)} are not in order of size.${withHint(d)}`,
  'clock-time': (d: {found: string; hint: string}) =>
    `${quote(d.found)} may be hours and minutes, or minutes and seconds.${withHint(d)}`,
  'word-for-sign': (d: {found: string; hint: string}) =>
    `${quote(d.found)} says in words what a sign says in every language.${withHint(d)}`,
  'ambiguous-figure': (d: {found: string; readings: readonly string[]}) =>
    d.readings.length > 1
      ? `${quote(d.found)} is ambiguous: its point may separate decimals or thousands. Write ${d.readings.map(quote).join(' or ')}.`
      : `The points in ${quote(d.found)} separate thousands, which are written without separators. Write ${d.readings.map(quote).join()}.`,
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
    `The range ${quote(d.found)} starts with its higher end. Swap the two ends.`,
  'negative-quantity': (d: {found: string; type: string; hint?: string}) =>
    `${quote(d.found)} is below zero, but the criterion takes ${d.type} of zero or more.${d.hint === undefined ? ' Remove the minus sign.' : withHint(d)}`,
  'bad-version': (d: {found: string} & Mistyped) =>
    explained(d, 'a version such as "1.10"') ??
    `Unexpected ${quote(d.found)}, expected a version such as "1.10", "2.0.0-rc.1" or "≥ 1.19". Use the type "text" for names that have no order.`,
  'bad-availability': (
    d: {found: string; readings?: readonly [string, string]} & Mistyped,
  ) =>
    d.readings
      ? `${quote(d.found)} does not say whether the last release still has it. Write ${d.readings[0]} if it does, or ${d.readings[1]} if it does not.`
      : (explained(d, 'availability such as 57') ??
        `Unexpected ${quote(d.found)} as availability, expected a version such as 57, "≤ 37", yes, no, preview, or ranges such as {since: 4, removed: 120, partial: true}.`),
  'overlapping-ranges': (d: {first: string; second: string}) =>
    `The ranges ${quote(d.first)} and ${quote(d.second)} share releases, although neither has a condition. Say when the first was removed, or what one of them depends on: partial, prefix, as or flag.`,
  'needless-list': (d: {what: string; type: string}) =>
    `Unexpected list for ${d.what}: the type ${d.type} takes one value. Write one value, without hyphens or [ ]${d.type === 'text' ? ', or change the type to "list"' : ''}.`,

  // Values from a CSV file
  'bad-values-path': (d: {found: string}) =>
    `Unexpected ${quote(d.found)} for values of the dataset, expected the path of a CSV file, such as "./values.csv". Paths start with ./ (from the dataset) and end in .csv, .tsv or .json.`,
  'missing-values-file': (d: {found: string}) =>
    `The values file ${quote(d.found)} does not exist. Fix the path, or add the file.`,
  'csv-quote': (d: {isOpen: boolean}) =>
    d.isOpen
      ? 'The cell that starts here has no closing quotation mark. Add it at the end of the cell.'
      : 'This quotation mark is inside a cell that is not in quotes. Put the whole cell in quotes, and double each mark inside it: "The ""slow"" engine".',
  'csv-cells': (d: {found: number; expected: number}) =>
    `The row has ${d.found} ${d.found === 1 ? 'cell' : 'cells'}, but the first row has ${d.expected}. ${d.found < d.expected ? 'Add what is missing; a cell may be empty.' : 'Put a cell that contains a comma in quotes.'}`,
  'csv-header': (d: {found: string}) =>
    `${d.found === '' ? 'The first row is empty' : `The first column is ${quote(d.found)}, not "id"`}. The first row names the columns: id, then the criteria. Commas separate them${separatorsOf(d.found)}.${asFound(d.found)}`,
  'csv-column': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected column ${quote(d.found)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)} Criteria are defined under "criteria".`,
  'missing-column': (d: {found: string; expected: readonly string[]}) =>
    `Unexpected column ${quote(d.found)}, expected a column of the file: ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)}`,
  'csv-column-missing': (d: {criterion: string}) =>
    `There is no column for criterion ${quote(d.criterion)}. Add a column with that name, or write the values of each subject in the YAML.`,
  'csv-and-yaml': (d: {field: string; subject: string}) =>
    `The CSV file and the YAML both have ${quote(d.field)} of subject ${quote(d.subject)}. Empty the cell, or remove the value from the YAML.`,
  'other-rows': (d: {field: string; subject: string}) =>
    `${quote(d.field)} of subject ${quote(d.subject)} differs from the text in its earlier row. Correct one of the two. If the value depends on a dimension, make it a criterion with "by".`,

  // Translations
  untranslatable: (d: {field: string}) =>
    `${quote(d.field)} cannot be translated: a translation contains names, descriptions, notes and other texts only. Remove it; the original has it.`,
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
    `${quote(d.what)} has ${d.found} ${d.found === 1 ? 'entry' : 'entries'}, but ${d.expected} in ${d.original}. Translate each entry in its place.`,

  // Stacks
  'bad-copies': (d: {found: string; limit: number}) =>
    `Unexpected number of copies ${quote(d.found)}, expected a whole number from 2 to ${d.limit}.`,
  'stack-too-wide': (d: {columns: number; limit: number}) =>
    `The stacks are ${d.columns} boxes wide; the limit is ${d.limit}. Draw fewer copies, or name fewer subjects with subjects="…".`,
  'too-many': (d: {
    what: string;
    count: number;
    limit: number;
    option: string;
  }) =>
    `The number of ${d.what} is ${d.count}; the limit is ${d.limit}. Split the dataset, or raise the option "limits.${d.option}".`,

  // Embeds
  'unknown-directive': (d: {
    found: string;
    suggestion: string;
    reason?: keyof typeof nearReasons;
  }) =>
    `${quote(d.found)} is not a directive here, so it shows nothing. Did you mean ${nearReasons[d.reason ?? 'name'](d.suggestion)}`,
  'typographic-quotes': (d: {found: string; directive: string}) =>
    `The quotation marks of ${quote(d.found)} are typographic, so ${d.directive} reads them as part of the value. Write straight ones: "${d.found.replace(/[“”„‟«»]/gu, '')}".`,
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
    `<${d.element}> has no view to show. Write: import ${d.view} from '${d.data}?${d.isInline ? 'cell=SUBJECT.CRITERION&' : ''}view=${d.view}'; <${d.element} {...${d.view}} />. ` +
    `In Markdown, ${d.directive}${d.isInline ? '[SUBJECT.CRITERION]' : ''}{data=${d.data}} shows the same.`,
  'inline-table': (d: {count: number; directive: string}) =>
    `${quote(d.directive)} contains ${d.count === 0 ? 'no table' : `${d.count} tables`} instead of one. Write one Markdown table between its lines, with a blank line before and after it.`,
  'open-directive': (d: {directive: string}) =>
    `${quote(d.directive)} is not closed, so it contains the rest of the page. Write ":::" on a line of its own after the table.`,
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
      ? `The import names no view. Write "?view=…" after the file name, with ${oneOf(d.expected)}.`
      : `Unexpected view ${quote(d.found)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)}`,
  'unknown-attribute': (d: {
    found: string;
    of: string;
    expected: readonly string[];
  }) =>
    `Unexpected attribute ${quote(d.found)} of ${d.of}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)}`,
  'bad-sort': (d: {found: string}) =>
    `Unexpected sort ${quote(d.found)}, expected a criterion, optionally followed by :asc or :desc, such as "startup:desc".`,
  'bad-cell': (d: {found: string}) =>
    `Unexpected cell ${quote(d.found)}, expected a subject and a criterion, separated by a point, such as ":fact[vm.startup]".`,
  'cell-and-is': (d: {found: string}) =>
    `This :fact has both ${quote(d.found)} in its brackets and "is". Remove one of the two.`,
  'missing-is': (d: {found: string}) =>
    `Only a computed fact can have ${quote(d.found)}. Add is="…" to this :fact, or remove ${quote(d.found)}.`,
  'no-history': () =>
    'There is no history for the timeline to show. Add events of the subjects shown under "history" in the dataset.',
  'no-guide': () =>
    'The dataset has no guide. Add a question under "guide" in the dataset: "ask", "yes" and "no".',
  'no-claims': () =>
    'The dataset has no claims. Add them under "claims", each with an id and a condition under "if".',
  'no-stack': (d: {subject: string}) =>
    `Subject ${quote(d.subject)} has no stack. Give it a "stack" in the dataset, or name other subjects with subjects="…".`,

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
    `Criterion ${quote(d.criterion)} has the type ${d.type}, which ${d.of} cannot draw. Name a criterion of one of these types: ${joinList(d.expected)}${d.of.endsWith('::comparison-table') ? '' : '; or use ::comparison-table'}.`,
  'nothing-to-draw': (d: {criterion: string; of: string}) =>
    `${d.of} has nothing to draw: no subject shown has a value of criterion ${quote(d.criterion)}. Name another criterion, or other subjects.`,
  'bar-below-zero': (d: {criterion: string}) =>
    `Criterion ${quote(d.criterion)} has values below zero, and the bars of ::bar-chart start at zero. Use ::range-plot or ::comparison-table.`,
  'no-log-scale': (d: {
    criterion: string;
    reason: 'date' | 'negative' | 'zero';
  }) =>
    `Criterion ${quote(d.criterion)} cannot have a logarithmic scale: ${noLogarithm[d.reason]}. Write scale="linear", or omit the attribute.`,
  'other-unit': (d: {
    criterion: string;
    of: string;
    /** The criterion that it is compared with. */
    than?: string;
    /** The version that has no such criterion. */
    since?: string;
  }) =>
    d.since === undefined
      ? `${d.of} draws criteria ${quote(d.than ?? '')} and ${quote(d.criterion)} on one axis, but their types or units differ. Name another criterion in "to".`
      : `${d.of} draws two versions of criterion ${quote(d.criterion)} on one axis, but version ${quote(d.since)} does not have it with the same type and unit. Name another criterion or version, or remove "since".`,
  'unknown-version': (d: {found: string; expected: readonly string[]}) =>
    d.expected.length === 0
      ? `No other version of the docs has this dataset, so there is no ${quote(d.found)} to compare with. Remove "since", or add the dataset to that version.`
      : `Unexpected version ${quote(d.found)}, expected ${oneOf(d.expected)}.${didYouMean(d.found, d.expected)}`,
  'picture-too-slow': (d: {dataset: string; detail: string}) =>
    `Cannot draw a picture of ${d.dataset}: ${d.detail}. Show fewer subjects, or raise the option "diagramTimeLimit".`,
  'picture-refused': (d: {dataset: string; reason: string}) =>
    `Cannot draw a picture of ${d.dataset}: ${d.reason}. Show fewer subjects, or shorten their names.`,
  'picture-failed': (d: {what: string; detail: string}) =>
    `Cannot draw ${d.what}. ${d.detail}`,
  'mermaid-syntax': (d: {detail: string}) =>
    `Mermaid cannot read this fence: ${d.detail}. Fix the line. Mermaid's documentation shows the syntax of each kind of diagram.`,
  'mermaid-left': (d: {detail: string}) =>
    `This Mermaid fence is not drawn when the site is built. ${d.detail}. theme-mermaid draws it in the reader's browser, unless you rewrite it.`,
  'mermaid-refused': (d: {
    detail: string;
    reason: 'timeout' | 'too-large' | 'unsafe';
  }) => `Cannot draw the Mermaid fence: ${d.detail}. ${waysOut[d.reason]}`,
  'mermaid-failed': (d: {detail: string}) =>
    `Cannot draw the Mermaid fence when the site is built. ${d.detail} theme-mermaid draws it in the reader's browser instead.`,
  'mermaid-setting': (d: {detail: string}) =>
    `A setting of the Mermaid fence has no effect. ${d.detail}`,
  'no-mermaid-theme': (d: {detail: string}) =>
    `This Mermaid fence is not drawn at all. ${d.detail}, and the site does not have @docusaurus/theme-mermaid, which draws fences in the reader's browser. Install that theme, or rewrite the fence.`,

  // Claims
  'bad-attributes': (d: {directive: string}) =>
    `The braces after ${d.directive} are not its attributes. Put each value in straight quotes, without spaces before the brace and without commas: ${d.directive === ':fact' ? ':fact{is="a.x / b.x"}' : `${d.directive}[words]{if="a.x < b.x"}`}. A value in double quotes may contain single quotes.`,
  'duplicate-attribute': (d: {found: string; of: string}) =>
    `The attribute ${quote(d.found)} of ${d.of} appears twice. Remove one of the two.`,
  'incomplete-claim': (d: {directive: string; attribute: string}) =>
    d.attribute === 'if'
      ? `${d.directive} has no condition. Write what its words state as "if", such as if="vm.startup > container.startup".`
      : `There is no ${quote(d.attribute)} for ${d.directive}. Tell reviewers in a sentence why the claim is not expected to hold.`,
  'bad-age': (d: {found: string}) =>
    `Unexpected age ${quote(d.found)}, expected a number of days such as "730d".`,
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
    `The data of ${quote(d.words)} is from ${d.date}, which is more than ${d.days} days ago. Check the values, and update asOf.`,
  'undated-claim': (d: {words: string; cell: string}) =>
    `The data of ${quote(d.words)} has no date: ${d.cell} lacks asOf. Add it, or remove "fresh".`,
  'decided-claim': (d: ClaimDetails) =>
    `${quote(d.words)} is expected to be open, but ${d.condition} holds, ${d.since}. Remove expect="open" and the reason.`,
  'unclaimed-comparison': (d: {words: string}) =>
    `The sentence compares (${quote(d.words)}) and contains a fact, but no claim checks it against the data. Put the words in a claim, :claim[…]{if="…"}, or give a reason in a comment: {/* no claim: … */}.`,

  // Warnings, of comparison:check only
  stale: (d: {date: string; what: string; days: number}) =>
    `${quote(d.date)}, ${d.what}, is more than ${d.days} days ago. Check whether it still holds, then update the date.`,
  'no-source': (d: {
    criterion: string;
    subject: string;
    more: number;
    isCsv: boolean;
  }) =>
    `There is no source for the value of criterion ${quote(d.criterion)} for subject ${quote(d.subject)}` +
    `${d.more > 0 ? ` or for ${d.more} more in this file` : ''}. ${
      d.isCsv
        ? `Name one for all of the file, "values: {path: …, source: …}", for a subject or criterion, or in a column "${d.criterion}.source".`
        : 'Name one in the long form, "{value: …, source: …}", or once for many values: "source" of a criterion, subject or the dataset.'
    }`,
  'unused-layer': (d: {id: string}) =>
    `No stack contains layer ${quote(d.id)}. Use it, or remove it.`,
  'unused-scale': (d: {id: string}) =>
    `No criterion uses scale ${quote(d.id)}. Use it, or remove it.`,
  'unused-dimension': (d: {id: string}) =>
    `No criterion uses dimension ${quote(d.id)}. Use it, or remove it.`,
  'unused-group': (d: {id: string; of: 'criterion' | 'subject'}) =>
    `Group ${quote(d.id)} has no ${d.of}. Use it, or remove it.`,
  'unused-source': (d: {id: string}) =>
    `Nothing refers to source ${quote(d.id)}. Use it, or remove it.`,
  'unused-claim': (d: {id: string}) =>
    `No page uses claim ${quote(d.id)}, although pages show its dataset. Use it in a sentence, list it with ::claims, or remove it.`,
  'unused-criterion': (d: {id: string}) =>
    `No page shows criterion ${quote(d.id)}, although pages show others of its dataset. Show it, or remove it.`,
  placeholder: (d: {found: string; criterion: string; subject: string}) =>
    `${quote(d.found)}, the value of criterion ${quote(d.criterion)} for subject ${quote(d.subject)}, is shown as typed. Write "unknown" if nobody knows the value, or "n/a" if the question does not apply.`,
  'cut-by-comment': (d: {text: string; comment: string}) =>
    `The text ends after ${quote(d.text)}, because # after a space starts a comment. Put the text in quotes: "${d.text} ${d.comment}". If it is a comment, write a space after the #.`,
  'same-name': (d: {
    noun: 'criterion' | 'subject';
    id: string;
    name: string;
    other: string;
    isExact: boolean;
  }) =>
    `The ${d.noun} ${quote(d.id)} has the same name as ${quote(d.other)}, ${quote(d.name)}${d.isExact ? '' : ', except for invisible characters'}. Give each a name of its own.`,
  'blank-name': (d: {noun: 'criterion' | 'subject'; id: string}) =>
    `The name of ${d.noun} ${quote(d.id)} has no visible character. Write a name.`,
  'future-review': (d: {date: string}) =>
    `The review date of the dataset, ${quote(d.date)}, is in the future. Write the day of the last review.`,
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
    'This file contains conflict markers of Git: two edits were not merged. Keep the right lines, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
  'lfs-pointer':
    'This file is a pointer of Git LFS, whose content was not fetched. Run git lfs pull, in CI as well, or keep the file out of Git LFS.',
  html: 'This file is an HTML page, not a dataset or its values. Download the file itself, not the page that shows it.',
};

// The codes of the YAML library, explained without terms of its grammar.
const yamlMistakes: Readonly<Record<string, string>> = {
  CONFLICT: wrongContents.conflict,
  TAB_AS_INDENT:
    'YAML is indented with spaces, but this is a tab. Replace it with spaces.',
  BAD_INDENT:
    'The indentation is inconsistent: lines of one level start in the same column. Move the line.',
  BLOCK_AS_IMPLICIT_KEY:
    'The line contains ": " twice. Put text that contains ": " in quotes, and start the lines of one level in the same column.',
  MULTILINE_IMPLICIT_KEY:
    'The line has no ": ". Write "name: value" with a space after the colon, or "- " before an entry of a list.',
  BAD_SCALAR_START:
    'The text starts with a sign that has a special meaning in YAML. Put the text in quotes.',
  OPEN_QUOTE:
    'The text that starts here has no closing quotation mark. Add it at the end, or remove the mark. Put text that starts with an apostrophe in double quotes.',
  PLACEHOLDER:
    'This sign does not say what the value is, and has a special meaning in YAML. Write "unknown" if nobody knows the value, or "n/a" if the question does not apply.',
  COMMENT:
    '# after a space starts a comment, which hides the rest of the line. Put the text in quotes, such as "#1".',
  APOSTROPHE:
    "The text is in single quotes, and this apostrophe ends it. Write the apostrophe twice, as in 'it''s', or put the text in double quotes.",
  QUOTE_IN_TEXT:
    'The text is in double quotes, and this mark ends it. Put the text in single quotes, or write \\" for a mark inside it.',
  MISSING_COMMA:
    'There is no comma before this entry: inside { } and [ ], commas separate entries. Add it, and put text that contains ": " or a comma in quotes.',
  MISSING_BRACKET:
    'A closing } or ] is missing after this. Add it at the end of the entry.',
  HYPHEN:
    'This line is an entry of a list ("- "), but the lines next to it are "name: value". Remove the hyphen.',
  TEXT_AFTER_BLOCK_SIGN:
    '> and | start a text of several lines in YAML, so no text can follow on the same line. Put the value in quotes, such as "> 5 MiB".',
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
    return 'none, because none is defined';
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
  return `${quote(comment)} is a comment, because # follows a space. Put it in quotes: "${comment}".`;
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
    `A block starts inside another one. Write ${end} before it, or remove it.`,
  unopened: ({start}) =>
    `No block ends here. Write ${start} before it, or remove it.`,
  elsewhere: () =>
    'The block starts and ends in different elements. Move both comments into the same one.',
  misplaced: () =>
    'The comment of a block cannot be here. Write it on a line of its own, with an empty line before and after it, outside lists, quotations, tables and HTML.',
  misspelled: ({start, end}) =>
    `The comment looks like that of a block, but is misspelled. Write ${start} at the start of the block, and ${end} at its end.`,
  'no-data': ({start}) =>
    `The block names no dataset. Write its path after the colon, relative to this file: ${start}.`,
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
