import {printDirective} from '../../src/embeds/allViews.js';
import type {Field, RecordFormat} from '../../src/format/index.js';
import type {View} from '../../src/views/view.js';
import {inOrder, type Rows} from './markdownTable.js';

// Each makes a table of the reference. Rows are in the order in which the page
// has them already, then those that it lacks.

/** The fields of a record. */
export function fieldRows(format: RecordFormat, before: Rows): Rows {
  const rows = Object.entries(format).map(([name, field]) => [
    `\`${name}\``,
    describe(field),
  ]);
  return inOrder(rows, before);
}

/** The directives; what a page says of one already is kept. */
export function directiveRows(views: readonly View[], before: Rows): Rows {
  const rows = views.map((view) => {
    const directive = `\`${printDirective(view)}\``;
    const [, shows] = before.find(([first]) => first === directive) ?? [];
    const attributes = view.isInline
      ? '`data`; the brackets name the cell'
      : codes(['data', ...view.attributes]);
    return [
      directive,
      shows ?? view.description.replace(/\.$/, ''),
      attributes,
    ];
  });
  return inOrder(rows, before);
}

/** The imports with their components. */
export function importRows(views: readonly View[], before: Rows): Rows {
  const rows = views.map(({name, component, attributes}) => [
    `\`view=${name}\``,
    `\`@theme/${component}\``,
    codes(attributes) +
      (attributes.includes('cell') ? ', such as `cell=vm.startup`' : ''),
  ]);
  return inOrder(rows, before);
}

function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function describe(field: Field): string {
  const text = field.reference ?? field.description.replace(/\.$/, '');
  const {separator, words} = ofKind(field);
  const whole = text.includes(words) ? text : text + separator + words;
  const isNeeded = [true, 'unless-in-csv', 'unless-extends'].some(
    (requirement) => field.required === requirement,
  );
  return isNeeded ? `Needed. ${whole}` : whole;
}

/** What the kind of a field adds, unless its text says it. */
function ofKind(field: Field): {
  readonly separator: string;
  readonly words: string;
} {
  switch (field.kind) {
    case 'prose':
      return {separator: '; ', words: '[may be marked](#marked-text)'};
    case 'link':
      return {separator: ': ', words: '[a link](#links)'};
    case 'count': {
      const words = `a whole number from ${field.min} to ${field.max}`;
      return {separator: ': ', words};
    }
    case 'word':
      return {separator: ': ', words: listWords(field.words, field.assumed)};
    default:
      return {separator: '', words: ''};
  }
}

/** Words as code, with a mark at the one that holds if nothing is said. */
export function listWords(words: readonly string[], assumed?: string): string {
  const codes = words.map((word) => {
    const code = `\`${word === '\t' ? '"\\t"' : word}\``;
    return word === assumed ? `${code} (default)` : code;
  });
  const last = codes.pop();
  return `${codes.join(', ')} or ${last}`;
}
