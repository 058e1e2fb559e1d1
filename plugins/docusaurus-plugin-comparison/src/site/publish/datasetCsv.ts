import {FreeIds} from '../../dataset/slug.js';
import type {
  Annotations,
  Cell,
  Criterion,
  Dataset,
  DatasetDimension,
  Subject,
  Value,
} from '../../model/index.js';
import {
  combineChoices,
  keyOfChoice,
  type ChoiceIds,
} from '../../values/chooseCells.js';
import {plainText} from '../../values/prose.js';
import {withInherited} from '../../views/cell.js';
import {printCsv} from '../../views/printCsv.js';
import {baseUnitOf, type DatasetIdentity} from './datasetJson.js';
import {toValueJson, type ValueJson} from './valueJson.js';

/** A value of a dataset, and what is said of it, as a row of a CSV file. */
interface ValueRow {
  readonly subject: Subject;
  readonly criterion: Criterion;
  /** Those of the dimensions of the criterion. */
  readonly choices: ChoiceIds;
  readonly cell: Cell;
  /** From 1; a disputed cell has several. */
  readonly side: number;
  readonly value: ValueJson | undefined;
  /** With what is inherited. */
  readonly annotations: Annotations;
  readonly sources: string;
  readonly url: string | undefined;
}

/** A column of the CSV file, in the terms of Frictionless. */
interface ValueColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'any';
  readonly description: string;
  readonly constraints?: {readonly required: true};
  readonly missingValues?: readonly string[];
  print(row: ValueRow): string | undefined;
}

const required = {required: true} as const;

const fixedColumns: readonly ValueColumn[] = [
  {
    name: 'subject',
    type: 'string',
    description: 'The id of the subject.',
    constraints: required,
    print: ({subject}) => subject.id,
  },
  {
    name: 'subject_name',
    type: 'string',
    description: 'Its name.',
    print: ({subject}) => subject.name,
  },
  {
    name: 'criterion',
    type: 'string',
    description: 'The id of the criterion.',
    constraints: required,
    print: ({criterion}) => criterion.id,
  },
  {
    name: 'criterion_name',
    type: 'string',
    description: 'Its name.',
    print: ({criterion}) => criterion.name,
  },
  {
    name: 'type',
    type: 'string',
    description: 'The type of its values.',
    print: ({criterion}) => criterion.type,
  },
  {
    name: 'state',
    type: 'string',
    description: 'One of value, disputed, unknown, not-applicable and invalid.',
    constraints: required,
    print: ({cell}) => cell.state,
  },
  {
    name: 'side',
    type: 'integer',
    description: 'From 1; a disputed value has a row for each of its sides.',
    constraints: required,
    print: ({side}) => String(side),
  },
  {
    name: 'text',
    type: 'string',
    description: 'The value as typed, without the marks of Markdown.',
    print: ({value}) => value?.text,
  },
  {
    name: 'low',
    type: 'any',
    description:
      'The lower end: a number in the unit, a day, or a version. Empty if there is none.',
    print: ({value}) => value?.low?.toString(),
  },
  {
    name: 'high',
    type: 'any',
    description: 'The upper end.',
    print: ({value}) => value?.high?.toString(),
  },
  {
    name: 'open',
    type: 'string',
    description: 'The end that is left out, as that of "< 5 s": low or high.',
    print: ({value}) => value?.open,
  },
  {
    name: 'approximate',
    type: 'boolean',
    description: 'Whether the author wrote "about".',
    print: ({value}) => (value?.approximate ? 'true' : undefined),
  },
  {
    name: 'rank',
    type: 'integer',
    description: 'The place of a word in its scale, the weakest 0.',
    print: ({value}) => value?.rank?.toString(),
  },
  {
    name: 'unit',
    type: 'string',
    description: 'What figures are counted in.',
    print: ({criterion}) => baseUnitOf(criterion),
  },
  {
    name: 'computed',
    type: 'string',
    description: 'How the value is computed.',
    print: ({annotations}) => annotations.computed,
  },
  {
    name: 'note',
    type: 'string',
    description: 'What a reader should know.',
    print: ({annotations: {note}}) => note && plainText(note),
  },
  {
    name: 'when',
    type: 'string',
    description: 'The condition under which it holds.',
    print: ({annotations}) => annotations.when,
  },
  {
    name: 'as_of',
    type: 'string',
    description: 'The year, month or day for which it holds.',
    print: ({annotations}) => annotations.asOf,
  },
  {
    name: 'sources',
    type: 'string',
    description: 'Where it comes from, separated by "; ".',
    print: ({sources}) => sources,
  },
  {
    name: 'url',
    type: 'string',
    description: 'Where a page shows it.',
    print: ({url}) => url,
  },
];

/** The columns of a dataset, with one for each of its dimensions at the end. */
function csvColumnsOf(
  dimensions: readonly DatasetDimension[] = [],
): readonly ValueColumn[] {
  const free = new FreeIds(fixedColumns.map(({name}) => name));
  return [
    ...fixedColumns,
    ...dimensions.map(({id}): ValueColumn => ({
      name: free.take(id),
      type: 'string',
      description: `The id of the choice of ${id}. Empty if the criterion does not depend on it.`,
      // A part of the primary key may be empty, but not missing.
      missingValues: [],
      print: ({choices}) => choices.get(id),
    })),
  ];
}

/** The columns of the CSV file of a dataset, as a schema of Frictionless. */
export function toCsvSchema({dimensions}: Pick<Dataset, 'dimensions'>): object {
  const fields = csvColumnsOf(dimensions).map(({print: _, ...field}) => field);
  const added = fields.slice(fixedColumns.length).map(({name}) => name);
  return {
    fields,
    primaryKey: ['subject', 'criterion', ...added, 'side'],
    missingValues: [''],
  };
}

/**
 * The cells of a dataset, exactly, one row for each value. A criterion that
 * depends on dimensions has rows for each choice, even if one value is for all.
 */
export function toDatasetCsv(
  dataset: Dataset,
  urlOfCell: DatasetIdentity['urlOfCell'],
): string {
  const columns = csvColumnsOf(dataset.dimensions);
  const addresses = new Map(
    dataset.sources.map(({id, url, title}) => [id, url ?? title]),
  );
  const rows = dataset.subjects.flatMap((subject) =>
    dataset.criteria.flatMap((criterion, index) => {
      const shown = subject.cells[index];
      const url = urlOfCell(subject, criterion);
      return cellsByChoice(shown, criterion, dataset).flatMap(
        ([choices, cell]) =>
          sidesOf(cell).map(({value, annotations: own}, at): ValueRow => {
            const annotations = withInherited(own);
            return {
              subject,
              criterion,
              choices,
              cell,
              side: at + 1,
              value: value && toValueJson(value, criterion),
              annotations,
              sources: annotations.sources
                .map((id) => addresses.get(id) ?? id)
                .join('; '),
              // Pages show the first choice.
              url: cell === shown ? url : undefined,
            };
          }),
      );
    }),
  );
  const lines = rows.map((row) => columns.map(({print}) => print(row) ?? ''));
  return `${printCsv([columns.map(({name}) => name), ...lines])}\r\n`;
}

/** The cell for each choice of the dimensions of its criterion. */
function cellsByChoice(
  cell: Cell | undefined,
  {by}: Criterion,
  {dimensions = []}: Dataset,
): readonly (readonly [ChoiceIds, Cell])[] {
  return cell
    ? combineChoices(by, dimensions).map((chosen) => [
        chosen,
        cell.choices?.[keyOfChoice(by, dimensions, chosen)] ?? cell,
      ])
    : [];
}

function sidesOf(cell: Cell): readonly {
  readonly value?: Value;
  readonly annotations: Annotations;
}[] {
  switch (cell.state) {
    case 'value':
      return [{value: cell.value, annotations: cell}];
    case 'disputed':
      return cell.claims.map((claim) => ({
        value: claim.value,
        annotations: claim,
      }));
    default:
      return [{annotations: cell}];
  }
}
