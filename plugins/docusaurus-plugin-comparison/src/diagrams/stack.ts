import type {Dataset, StackItem, Subject} from '../model.js';
import type {Refuse, Selection, View} from '../views/view.js';
import {columnsOf, sideBySide, toGrid, type Box} from './grid.js';
import {printBlocks, type Block} from './mermaid.js';

const mostColumns = 36;

/** The props of `@theme/StackDiagram`. */
export interface StackView {
  readonly title: string;
  /** The picture as Mermaid text. */
  readonly mermaid: string;
  /** How many boxes stand side by side in the widest row. */
  readonly columns: number;
  /** The same in words, top first. */
  readonly subjects: readonly StackSubject[];
}

export interface StackSubject {
  readonly name: string;
  readonly layers: readonly StackLayer[];
}

export type StackLayer =
  | {readonly name: string}
  | {readonly copies: number; readonly of: readonly StackLayer[]};

/** What stands on what, from the hardware to the application. */
export const stack: View<StackView> = {
  name: 'stack',
  directive: 'stack-diagram',
  component: 'StackDiagram',
  attributes: ['subjects'],
  props: draw,
};

function draw(
  dataset: Dataset,
  selection: Selection,
  refuse: Refuse,
): StackView | undefined {
  const subjects = selection.subjects.filter(({stack: items}) => items.length);
  const without = selection.subjects.filter(({stack: items}) => !items.length);
  const lacking = selection.namesSubjects || subjects.length === 0;
  for (const {id} of lacking ? without : []) {
    refuse('no-stack', {subject: id});
  }
  // Copies of copies multiply, so the width is known before anything is laid
  // out.
  const widths = subjects.map(({stack: items}) => columnsOf(items));
  const columns = widths.reduce((sum, width) => sum + width + 1, -1);
  if (columns > mostColumns) {
    refuse('stack-too-wide', {columns, limit: mostColumns});
  }
  if ((lacking && without.length > 0) || columns > mostColumns) {
    return undefined;
  }
  const grids = subjects.map(({stack: items}) => toGrid(items));
  const grid = sideBySide(grids);
  const layers = new Map(dataset.layers.map((layer) => [layer.id, layer]));
  const toBlock = (box: Box): Block => {
    const layer = box.kind === 'layer' ? layers.get(box.layer) : undefined;
    return layer
      ? {kind: 'box', label: layer.name, tone: layer.tone, span: box.span}
      : {kind: 'space', span: box.span};
  };
  const rows = [
    headings(subjects, widths),
    ...grid.rows.map((row) => row.map(toBlock)).reverse(),
  ];
  const nameOf = (id: string) => layers.get(id)?.name ?? id;
  return {
    title: subjects.map(({name}) => name).join(', '),
    mermaid: printBlocks(grid.columns, rows),
    columns: grid.columns,
    subjects: subjects.map(({name, stack: items}) => ({
      name,
      layers: inWords(items, nameOf),
    })),
  };
}

function headings(
  subjects: readonly Subject[],
  columns: readonly number[],
): readonly Block[] {
  return subjects.flatMap(({name, short}, index): readonly Block[] => {
    const span = columns[index] ?? 1;
    const label = short ?? name;
    const heading = {kind: 'box', label, span, tone: 'heading'} as const;
    return index === 0 ? [heading] : [{kind: 'space', span: 1}, heading];
  });
}

function inWords(
  items: readonly StackItem[],
  nameOf: (id: string) => string,
): readonly StackLayer[] {
  return items
    .map((item) =>
      item.kind === 'layer'
        ? {name: nameOf(item.layer)}
        : {copies: item.copies, of: inWords(item.of, nameOf)},
    )
    .reverse();
}
