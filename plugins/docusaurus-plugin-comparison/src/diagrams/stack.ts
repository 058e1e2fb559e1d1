import type {Dataset, StackItem, Tone} from '../model/index.js';
import type {Drawing} from 'mermaid-to-svg';
import {defineDiagram} from '../views/defineView.js';
import type {ReportIssue, Translate, Selection} from '../views/view.js';
import {columnsOf, sideBySide, toGrid, type GridBox} from './grid.js';
import {printBlocks, wrap, type Block} from './mermaid.js';

const maxColumns = 36;
// Several columns, so that the gap between stacks can be narrower than a box.
const columnsOfBox = 3;
// Six boxes then fit the width of a page, also in German.
const charactersOfBox = 12;
// What a boundary leaves for its line, next to its name.
const charactersOfLine = 4;

/** The props of `@theme/StackDiagram`. */
export interface StackView {
  readonly title: string;
  readonly subjects: readonly StackSubject[];
  /** Every layer of the stacks, by its id. */
  readonly layers: Readonly<Record<string, StackLayer>>;
  /** What separates copies from what they share, if the dataset names it. */
  readonly boundary?: string;
  /** The kinds of edges that are drawn, for a key. */
  readonly edges: readonly StackEdge[];
}

/**
 * The edge of a layer that all stacks share, the line of the boundary below
 * copies, or the edge of a box where another stack has a layer.
 */
export type StackEdge = 'shared' | 'boundary' | 'absent';

export interface StackSubject {
  readonly name: string;
  /** The text of a narrow heading. */
  readonly short: string;
  /** Bottom first. */
  readonly stack: readonly StackItem[];
}

export interface StackLayer {
  readonly name: string;
  readonly tone: Tone;
  /** Whether it is in the stacks of all subjects, if there are several. */
  readonly isShared: boolean;
}

/** The layers of each subject, from the hardware to the application. */
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
  reportIssue: ReportIssue,
): StackView | undefined {
  const subjects = selection.subjects.filter(({stack: items}) => items.length);
  const without = selection.subjects.filter(({stack: items}) => !items.length);
  const needsStacks = selection.namesSubjects || subjects.length === 0;
  for (const {id} of needsStacks ? without : []) {
    reportIssue('no-stack', {subject: id});
  }
  // Copies of copies multiply, so the width is checked before the layout.
  const columns = subjects
    .map(({stack: items}) => columnsOf(items))
    .reduce((sum, width) => sum + width + 1, -1);
  if (columns > maxColumns) {
    reportIssue('stack-too-wide', {columns, limit: maxColumns});
  }
  if ((needsStacks && without.length > 0) || columns > maxColumns) {
    return undefined;
  }
  const layersOf = subjects.map(({stack: items}) => new Set(idsIn(items)));
  const isShared = (id: string) =>
    subjects.length > 1 && layersOf.every((ids) => ids.has(id));
  const {rows} = sideBySide(subjects.map(({stack: items}) => toGrid(items)));
  const has = (kind: GridBox['kind']) =>
    rows.some((row) => row.some((box) => box.kind === kind));
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
        .map(({id, name, tone}) => [id, {name, tone, isShared: isShared(id)}]),
    ),
    ...(dataset.boundary !== undefined && {boundary: dataset.boundary}),
    edges: [
      ...(dataset.layers.some(({id}) => isShared(id))
        ? ['shared' as const]
        : []),
      ...(['boundary', 'absent'] as const).filter(has),
    ],
  };
}

function draw(
  {title, subjects, layers, boundary}: StackView,
  translate: Translate,
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
          boundary ?? translate('theme.comparison.stack.boundary'),
          box.span,
          ['boundary'],
          charactersOfLine,
        );
      case 'layer': {
        const {name, tone, isShared} = layers[box.layer] ?? unknownLayer;
        return toBox(name, box.span, isShared ? [tone, 'shared'] : [tone]);
      }
    }
  };
  return {
    ...printBlocks(grid.columns, [
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
  reserved = 0,
): Block {
  const characters = Math.floor((span / columnsOfBox) * charactersOfBox);
  const maxCharacters = characters - reserved;
  return {kind: 'box', lines: wrap(text, maxCharacters), span, looks};
}

function idsIn(items: readonly StackItem[]): readonly string[] {
  return items.flatMap((item) =>
    item.kind === 'layer' ? [item.layer] : idsIn(item.of),
  );
}

/** A stack in one line, top first: `3 × (Application, Libraries), Hardware`. */
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
