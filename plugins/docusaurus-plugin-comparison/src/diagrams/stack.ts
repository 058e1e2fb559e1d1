import type {Dataset, StackItem, Tone} from '../model/index.js';
import type {Drawing} from 'mermaid-to-svg';
import {defineDiagram} from '../views/defineView.js';
import type {ReportIssue, Translate, Selection} from '../views/view.js';
import {columnsOf, sideBySide, toGrid, type GridBox} from './grid.js';
import {printBlocks, wrap, type Block} from './mermaid.js';

const mostColumns = 36;
// So that the gap between two stacks can be narrower than a box.
const columnsOfBox = 3;
// Six boxes then fit a page's column, also in German.
const charactersOfBox = 12;

/** The props of `@theme/StackDiagram`. */
export interface StackView {
  readonly title: string;
  readonly subjects: readonly StackSubject[];
  /** Every layer that stands in a stack, by its id. */
  readonly layers: Readonly<Record<string, StackLayer>>;
  /** What separates copies from what they share, if the dataset names it. */
  readonly boundary?: string;
}

export interface StackSubject {
  readonly name: string;
  /** What a narrow heading says. */
  readonly short: string;
  /** Bottom first. */
  readonly stack: readonly StackItem[];
}

export interface StackLayer {
  readonly name: string;
  readonly tone: Tone;
  /** Whether it stands in the stack of each of several subjects. */
  readonly isShared: boolean;
}

/** What stands on what, from the hardware to the application. */
export const stack = defineDiagram<StackView>({
  name: 'stack',
  directive: 'stack-diagram',
  component: 'StackDiagram',
  description: 'The stacks of a comparison dataset, as picture and words.',
  content: 'StackDiagram/Content',
  attributes: ['subjects'],
  props: lay,
  draw,
});

function lay(
  dataset: Dataset,
  selection: Selection,
  refuse: ReportIssue,
): StackView | undefined {
  const subjects = selection.subjects.filter(({stack: items}) => items.length);
  const without = selection.subjects.filter(({stack: items}) => !items.length);
  const lacking = selection.namesSubjects || subjects.length === 0;
  for (const {id} of lacking ? without : []) {
    refuse('no-stack', {subject: id});
  }
  // Copies of copies multiply, so the width is known before anything is laid
  // out.
  const columns = subjects
    .map(({stack: items}) => columnsOf(items))
    .reduce((sum, width) => sum + width + 1, -1);
  if (columns > mostColumns) {
    refuse('stack-too-wide', {columns, limit: mostColumns});
  }
  if ((lacking && without.length > 0) || columns > mostColumns) {
    return undefined;
  }
  const layersOf = subjects.map(({stack: items}) => new Set(idsIn(items)));
  return {
    title: subjects.map(({name}) => name).join(', '),
    subjects: subjects.map(({name, short, stack: items}) => ({
      name,
      short: short ?? name,
      stack: items,
    })),
    layers: Object.fromEntries(
      dataset.layers
        .filter(({id}) => layersOf.some((ids) => ids.has(id)))
        .map(({id, name, tone}) => [
          id,
          {
            name,
            tone,
            isShared:
              subjects.length > 1 && layersOf.every((ids) => ids.has(id)),
          },
        ]),
    ),
    ...(dataset.boundary !== undefined && {boundary: dataset.boundary}),
  };
}

function draw(
  {title, subjects, layers, boundary}: StackView,
  say: Translate,
): Drawing {
  const grids = subjects.map((each) => toGrid(each.stack, columnsOfBox));
  const grid = sideBySide(grids);
  const headings = subjects.flatMap(({short}, index): readonly Block[] => {
    const span = grids[index]?.columns ?? 1;
    const heading = toBox(short, span, ['heading']);
    return index === 0 ? [heading] : [{kind: 'space', span: 1}, heading];
  });
  const toBlock = (box: GridBox): Block => {
    switch (box.kind) {
      case 'gap':
        return {kind: 'space', span: box.span};
      case 'absent':
        return {kind: 'box', lines: [' '], span: box.span, looks: ['absent']};
      case 'boundary':
        return toBox(
          boundary ?? say('theme.comparison.stack.boundary'),
          box.span,
          ['boundary'],
        );
      case 'layer': {
        const {name, tone, isShared} = layers[box.layer] ?? unknownLayer;
        return toBox(name, box.span, isShared ? [tone, 'shared'] : [tone]);
      }
    }
  };
  return {
    mermaid: printBlocks(grid.columns, [
      headings,
      ...grid.rows.map((row) => row.map(toBlock)).reverse(),
    ]),
    title,
    description: subjects
      .map(
        ({name, stack: items}) => `${name}: ${describeStack(items, layers)}.`,
      )
      .join(' '),
  };
}

const unknownLayer: StackLayer = {name: '', tone: 'neutral', isShared: false};

function toBox(
  text: string,
  span: number,
  looks: Extract<Block, {kind: 'box'}>['looks'],
): Block {
  const most = Math.floor((span / columnsOfBox) * charactersOfBox);
  return {kind: 'box', lines: wrap(text, most), span, looks};
}

function idsIn(items: readonly StackItem[]): readonly string[] {
  return items.flatMap((item) =>
    item.kind === 'layer' ? [item.layer] : idsIn(item.of),
  );
}

/** A stack in one line, top first, as `3 × (Application, Libraries), Hardware`. */
function describeStack(
  items: readonly StackItem[],
  layers: StackView['layers'],
): string {
  return items
    .map((item) =>
      item.kind === 'layer'
        ? (layers[item.layer]?.name ?? item.layer)
        : `${item.copies} × (${describeStack(item.of, layers)})`,
    )
    .reverse()
    .join(', ');
}
