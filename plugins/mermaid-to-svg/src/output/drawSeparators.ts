import {namespaces, type DomElement} from '../dom/element.js';
import {boxAround, type Box} from '../geometry/box.js';
import {parseTransform} from '../geometry/matrix.js';
import {boxInRoot, type MeasureContext} from '../geometry/measure.js';
import type {Point} from '../geometry/path.js';
import {readViewBox} from './viewBox.js';

const textGap = 6;
// A shorter line next to a text is hard to see.
const minLength = 8;
const underlineGap = 1;
const noBox: Box = {left: 0, top: 0, right: 0, bottom: 0};

/** A block of a block diagram, where Mermaid has put it. */
interface PlacedBlock {
  readonly node: DomElement;
  readonly frame: DomElement;
  readonly box: Box;
  /** The box of its text, if it has one. */
  readonly text: Box | undefined;
  /** The box of its line and its text, if it is a separator. */
  readonly separator?: Box;
}

/** Blocks next to each other. */
type BlockRow = readonly PlacedBlock[];

/**
 * Draws blocks of a block diagram as lines with their text. Mermaid gives all
 * blocks one height, so a row that has only such lines gets that of its texts.
 * A box with a free place below it in such a row grows down to the next box, as
 * nothing separates the two.
 *
 * @param ids - The ids of the elements of these blocks.
 */
export function drawSeparators(
  root: DomElement,
  measure: MeasureContext,
  ids: ReadonlySet<string>,
): void {
  const blocks = root.querySelectorAll('.node').flatMap((node): BlockRow => {
    const frame = node.querySelector('rect.label-container');
    const box = frame ? boxInRoot(frame, measure) : undefined;
    const text = textBoxOf(node, measure);
    return frame && box ? [{node, frame, box, text}] : [];
  });
  const drawn = blocks.map((block) =>
    ids.has(block.node.id)
      ? {...block, separator: replaceWithLine(block)}
      : block,
  );
  // Arrows and groups would have to move too.
  if (!root.querySelector('.composite, .flowchart-link')) {
    reduceRows(root, toRows(drawn));
  }
}

/** Replaces the frame with a line; returns the box of this line and the text. */
function replaceWithLine({node, frame, box, text}: PlacedBlock): Box {
  const line = frame.ownerDocument?.createElementNS(namespaces.svg, 'path');
  if (!line) {
    return box;
  }
  const isBeside = text && text.left - textGap - box.left >= minLength;
  const {top, bottom} = text ?? box;
  const y = text && !isBeside ? bottom + underlineGap : (top + bottom) / 2;
  const parts: readonly (readonly [number, number])[] =
    text && isBeside
      ? [
          [box.left, text.left - textGap],
          [text.right + textGap, box.right],
        ]
      : [[box.left, box.right]];
  const center = middleOfNode(node);
  const d = parts.map(
    ([from, to]) => `M${from - center.x},${y - center.y}H${to - center.x}`,
  );
  line.setAttribute('d', d.join(''));
  line.setAttribute('style', `${frame.getAttribute('style') ?? ''};fill:none`);
  frame.replaceWith(line);
  return boxAround([{...box, top: y, bottom: y}, text]) ?? box;
}

function textBoxOf(node: DomElement, measure: MeasureContext): Box | undefined {
  const label = node.querySelector('text');
  const box = label ? boxInRoot(label, measure) : undefined;
  return box && box.left < box.right ? box : undefined;
}

function toRows(blocks: readonly PlacedBlock[]): readonly BlockRow[] {
  const rows = new Map<number, PlacedBlock[]>();
  for (const block of blocks) {
    const top = Math.round(block.box.top);
    rows.set(top, [...(rows.get(top) ?? []), block]);
  }
  return [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);
}

function reduceRows(root: DomElement, rows: readonly BlockRow[]): void {
  let saved = 0;
  for (const [index, row] of rows.entries()) {
    const {top, bottom} = boxAroundAll(row.map(({box}) => box));
    const needed = boxAroundAll(row.map(({box, separator = box}) => separator));
    row.forEach(({node}) => moveUp(node, saved + needed.top - top));
    const height = needed.bottom - needed.top;
    saved += bottom - top - height;
    if (height < bottom - top) {
      const [above = [], below = []] = [rows[index - 1], rows[index + 1]];
      const gap = top - boxAroundAll(above.map(({box}) => box)).bottom;
      closeGaps(above, row, below, gap + height);
    }
  }
  const {left, top, width, height} = readViewBox(root);
  root.setAttribute('viewBox', `${left} ${top} ${width} ${height - saved}`);
}

/**
 * Lets boxes grow over the free places of the row between them. Boxes without a
 * text do so first, as others keep the height of their row then.
 */
function closeGaps(
  above: BlockRow,
  row: BlockRow,
  below: BlockRow,
  growth: number,
): void {
  const isFree = (block: PlacedBlock) =>
    !row.some((each) => isOver(block, each));
  const [upper, lower] = [above.filter(isFree), below.filter(isFree)];
  for (const block of upper) {
    const others = lower.filter((each) => isOver(block, each));
    if (others.some(({text}) => text) || (others.length > 0 && !block.text)) {
      grow(block, growth, 'down');
    }
  }
  for (const block of lower.filter(({text}) => !text)) {
    const others = upper.filter((each) => isOver(block, each));
    if (others.length > 0 && others.every(({text}) => text)) {
      grow(block, growth, 'up');
    }
  }
}

function boxAroundAll(boxes: readonly Box[]): Box {
  return boxAround(boxes) ?? noBox;
}

function isOver({box: one}: PlacedBlock, {box: other}: PlacedBlock): boolean {
  return one.left < other.right && other.left < one.right;
}

function moveUp(node: DomElement, distance: number): void {
  const {x, y} = middleOfNode(node);
  node.setAttribute('transform', `translate(${x}, ${y - distance})`);
}

// The text stays in the middle.
function grow(
  {node, frame}: PlacedBlock,
  growth: number,
  direction: 'up' | 'down',
): void {
  const height = Number(frame.getAttribute('height')) + growth;
  frame.setAttribute('height', height);
  frame.setAttribute('y', -height / 2);
  moveUp(node, direction === 'up' ? growth / 2 : -growth / 2);
}

function middleOfNode(node: DomElement): Point {
  const [, , , , x, y] = parseTransform(node.getAttribute('transform'));
  return {x, y};
}
