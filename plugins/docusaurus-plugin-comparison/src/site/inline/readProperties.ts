import {isLink} from '../../dataset/texts.js';
import type {
  FoundCell,
  FoundTable,
  GivenCriterion,
} from '../../import/foundTable.js';
import {createIssue, type Issue} from '../../problems/issue.js';

/** The types that a row `type:` takes. */
const inlineTypes = [
  'text',
  'support',
  'number',
  'percent',
  'duration',
  'bytes',
  'money',
  'date',
  'version',
  'list',
] as const;

const propertyName = /^(type|group|better|source):$/i;

type ReportCell = (cell: FoundCell, issue: Issue) => void;

/**
 * Takes the rows `type:`, `group:`, `better:` and `source:` out of a table, and
 * gives what they say to the headings of the criteria. They are columns where
 * subjects are columns.
 */
export function readProperties(
  {rows, ...table}: FoundTable,
  subjectsAre: 'rows' | 'columns',
  report: ReportCell,
): FoundTable {
  const [heads = [], ...body] =
    subjectsAre === 'rows' ? rows : transposed(rows);
  const properties = body.filter(isPropertyLine);
  const given = heads.map((head, index) =>
    index === 0
      ? head
      : properties.reduce((cell, line) => {
          const [name] = line;
          const value = line[index];
          return name && value && value.text !== ''
            ? withProperty(cell, name.text.toLowerCase(), value, report)
            : cell;
        }, head),
  );
  const rest = [given, ...body.filter((line) => !isPropertyLine(line))];
  return {
    ...table,
    rows: subjectsAre === 'rows' ? rest : transposed(rest),
    headingRows: 1,
    headingColumns: 1,
  };
}

function isPropertyLine([first]: readonly FoundCell[]): boolean {
  return first !== undefined && propertyName.test(first.text);
}

function withProperty(
  head: FoundCell,
  name: string,
  value: FoundCell,
  report: ReportCell,
): FoundCell {
  const add = (given: GivenCriterion): FoundCell => ({
    ...head,
    given: {...head.given, ...given},
  });
  const refuse = (expected: readonly string[]): FoundCell => {
    const details = {found: value.text, what: `the row ${name}`, expected};
    report(value, createIssue('unknown-word', details));
    return head;
  };
  const {text} = value;
  switch (name) {
    case 'type:': {
      const [, word = text, currency] = /^(money) ([A-Z]{3})$/.exec(text) ?? [];
      const type = inlineTypes.find((each) => each === word);
      return type
        ? add({type, ...(currency !== undefined && {currency})})
        : refuse(inlineTypes);
    }
    case 'better:':
      return text === 'higher' || text === 'lower'
        ? add({better: text})
        : refuse(['lower', 'higher']);
    case 'group:':
      return {...head, group: text};
    default: {
      const links = value.links.flatMap(({url}) => url ?? []);
      const sources = links.length > 0 ? links : [text];
      const wrong = sources.find((url) => !isLink(url));
      if (wrong !== undefined) {
        const details = {found: wrong, what: `the row ${name}`};
        report(value, createIssue('bad-link', details));
        return head;
      }
      return add({sources});
    }
  }
}

function transposed(rows: FoundTable['rows']): FoundTable['rows'] {
  return (rows[0] ?? []).map((_, column) =>
    rows.flatMap((row) => row[column] ?? []),
  );
}
