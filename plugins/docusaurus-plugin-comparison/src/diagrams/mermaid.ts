import {measureText} from 'mermaid-to-svg';
import type {Tone} from '../model/index.js';
import {light} from './palette.js';

/** What a box says of itself by its looks; `shared` comes beside a tone. */
export type BlockClass = Tone | 'heading' | 'boundary' | 'absent' | 'shared';

/** A box of a block diagram, or a gap. */
export type Block =
  | {readonly kind: 'space'; readonly span: number}
  | {
      readonly kind: 'box';
      /** Lines, each as it is shown. */
      readonly lines: readonly string[];
      readonly span: number;
      readonly looks: readonly BlockClass[];
    };

/** A question or an answer of a flowchart. */
export interface FlowchartNode {
  readonly id: string;
  readonly lines: readonly string[];
  readonly shape: 'box' | 'rounded';
  readonly tone: Tone;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** An event of a chart of events. */
export interface Milestone {
  /** Year, month and day. */
  readonly date: string;
  readonly label: string;
}

/** What stands under the axis of a chart of events. */
export interface Ticks {
  readonly format: '%Y' | '%Y-%m';
  /** From one to the next; Mermaid's own choice if omitted. */
  readonly months?: number;
}

/** A point of a quadrant chart; from 0 to 1, from the lower left corner. */
export interface QuadrantPoint {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** One bar, in percent of the axis: solid up to `low`, then pale to `high`. */
export interface Bar {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

const letters = `color:${light('text')}`;

const classDefinitions: Readonly<Record<BlockClass, string>> = {
  neutral: toned('neutral'),
  platform: toned('platform'),
  system: toned('system'),
  support: toned('support'),
  workload: toned('workload'),
  heading: `fill:transparent,stroke:transparent,font-weight:bold,${letters}`,
  boundary: `fill:transparent,stroke:${light('series-5')},stroke-dasharray:4 3,${letters}`,
  absent: `fill:transparent,stroke:${light('line')},stroke-dasharray:1 4`,
  shared: 'stroke-width:3px',
};

function toned(tone: Tone): string {
  const [fill, stroke] = [light(`${tone}-fill`), light(`${tone}-stroke`)];
  return `fill:${fill},stroke:${stroke},${letters}`;
}

/** The text of a block diagram: rows from the top down. */
export function printBlocks(
  columns: number,
  rows: readonly (readonly Block[])[],
): string {
  const lines = [`  columns ${columns}`];
  const members = new Map<BlockClass, string[]>();
  let boxes = 0;
  for (const row of rows) {
    const words = row.map((block) => {
      if (block.kind === 'space') {
        return `space:${block.span}`;
      }
      boxes += 1;
      const id = `b${boxes}`;
      for (const look of block.looks) {
        members.set(look, [...(members.get(look) ?? []), id]);
      }
      return `${id}["${printLines(block.lines)}"]:${block.span}`;
    });
    lines.push(`  ${words.join(' ')}`);
  }
  // Mermaid's own padding would count for each of the columns of a box, and it
  // gives each word of a label a weight, whatever the box has.
  const themeCSS = '.heading tspan{font-weight:bold}';
  return printDiagram('block-beta', {block: {padding: 4}, themeCSS}, [
    ...lines,
    ...printClasses(members),
  ]);
}

/** The text of a flowchart, from the top or from the left. */
export function printFlowchart(
  direction: 'TD' | 'LR',
  nodes: readonly FlowchartNode[],
  edges: readonly Edge[],
): string {
  const members = new Map<BlockClass, string[]>();
  for (const {id, tone} of nodes) {
    members.set(tone, [...(members.get(tone) ?? []), id]);
  }
  const [open, close] = [
    {box: '["', rounded: '("'},
    {box: '"]', rounded: '")'},
  ] as const;
  return printDiagram(
    `flowchart ${direction}`,
    // Lines are broken here, and not once more by Mermaid.
    {
      flowchart: {
        wrappingWidth: 600,
        nodeSpacing: 20,
        rankSpacing: 40,
        padding: 10,
      },
    },
    [
      ...nodes.map(
        ({id, lines, shape}) =>
          `  ${id}${open[shape]}${printLines(lines)}${close[shape]}`,
      ),
      ...edges.map(
        ({from, to, label}) => `  ${from} -->|"${escapeLabel(label)}"| ${to}`,
      ),
      ...printClasses(members),
    ],
  );
}

/**
 * The text of a Gantt chart whose tasks are milestones: a row for each, placed
 * by its date. Mermaid's own timeline has no scale, and is too wide to read.
 */
export function printMilestones(
  milestones: readonly Milestone[],
  {format, months}: Ticks,
): string {
  // A label that does not fit on the right of its sign would be put on the
  // left, and over the sign where both are nearly as wide.
  const label = Math.max(
    ...milestones.map((each) => reservedWidthOf(each.label)),
  );
  const gantt = {
    useWidth: plotWidth + label,
    leftPadding: 16,
    rightPadding: label + 48,
    // Mermaid lets the axis lie 50 pixels over the foot, whatever is there.
    topPadding: 50,
    barHeight: 16,
    barGap: 8,
    fontSize: textSize,
    gridLineStartPadding: 46,
  };
  return printDiagram('gantt', {gantt, themeCSS: milestoneStyles}, [
    '  dateFormat YYYY-MM-DD',
    `  axisFormat ${format}`,
    ...(months === undefined ? [] : [`  tickInterval ${months}month`]),
    '  todayMarker off',
    ...milestones.map(
      ({date, label: text}) => `  ${escapeBare(text)}: milestone, ${date}, 0d`,
    ),
  ]);
}

// Mermaid writes the years at 10 pixels, and draws lines through the labels.
const milestoneStyles = [
  '.grid .tick{opacity:1}',
  '.grid .tick text{font-size:12px}',
  `.grid .tick line{stroke:${light('border')};opacity:0.35}`,
  '.milestoneText{font-style:normal}',
].join('');

/** The text of a chart of bars that lie one under another. */
export function printBars(title: string, bars: readonly Bar[]): string {
  const list = (values: readonly number[]) =>
    values.map((value) => Number(value.toFixed(3))).join(', ');
  // Mermaid leaves out all labels where one is wider than what it spares for
  // them, which is half of the chart unless it is told otherwise.
  const widest = Math.max(...bars.map(({label}) => widthOf(label)));
  // The labels end beside the bars, and would begin beyond the edge.
  const labelPadding = reserveWidth(widest);
  const room =
    Math.max(...bars.map(({label}) => roomFor(label))) + 2 * labelPadding;
  const width = Math.max(chartWidth, room + barWidth);
  const xyChart = {
    width,
    plotReservedSpacePercent: Math.floor((1000 * barWidth) / width) / 10,
    height: 70 + 36 * bars.length,
    chartOrientation: 'horizontal',
    xAxis: {labelFontSize: textSize, labelPadding, showTick: false},
    // The axis would start beside the bars' foot if it had numbers.
    yAxis: {titleFontSize: textSize, showLabel: false, showTick: false},
  };
  const plotColorPalette = `${light('border')}, ${light('series-1')}`;
  return printDiagram(
    'xychart-beta',
    {xyChart, themeVariables: {xyChart: {plotColorPalette}}},
    [
      `  x-axis [${bars.map(({label}) => `"${escapeLabel(label)}"`).join(', ')}]`,
      `  y-axis "${escapeLabel(title)}" 0 --> 100`,
      `  bar [${list(bars.map(({high}) => high))}]`,
      `  bar [${list(bars.map(({low}) => low))}]`,
    ],
  );
}

// Pixels of a bar that goes to the end of the axis, at least.
const barWidth = 200;

const chartWidth = 720;

/** What a label takes where browsers measure a code by its letters. */
function roomFor(label: string): number {
  const codes = escapeLabel(label).match(/#\d+;/g) ?? [];
  return widthOf(label) + codes.length * widthOf('codeofa') + 2 * textSize;
}

/** The text of a quadrant chart; each axis is named by what is at its ends. */
export function printQuadrants(
  x: readonly [string, string],
  y: readonly [string, string],
  points: readonly QuadrantPoint[],
): string {
  const quadrantChart = {
    chartWidth: quadrantSize.width,
    chartHeight: quadrantSize.height,
    pointLabelFontSize: textSize,
    xAxisLabelFontSize: textSize,
    yAxisLabelFontSize: textSize,
    pointRadius: 6,
    // Else the sign would stand over the letters.
    pointTextPadding: 9,
  };
  const axisLabel = ([low, high]: readonly [string, string]) =>
    `"${escapeLabel(low)}" --> "${escapeLabel(high)}"`;
  // Mermaid knows "1" as the end of an axis, and not "1.0".
  const at = (place: number) => Number(place.toFixed(4));
  return printDiagram('quadrantChart', {quadrantChart}, [
    `  x-axis ${axisLabel(x)}`,
    `  y-axis ${axisLabel(y)}`,
    ...points.map(
      (point) =>
        `  "${escapeLabel(point.label)}": [${at(point.x)}, ${at(point.y)}]`,
    ),
  ]);
}

/** Pixels of a quadrant chart with its axes' names. */
export const quadrantSize = {width: 640, height: 520};

/** Pixels of the letters of charts. */
export const textSize = 14;

const plotWidth = 480;

/** How many whole pixels a label of a chart takes. */
export function widthOf(label: string): number {
  return Math.ceil(measureText(label, {size: textSize}));
}

/** What a label may take where a reader has none of the measured fonts. */
export function reservedWidthOf(label: string): number {
  const width = widthOf(label);
  return width + reserveWidth(width);
}

function reserveWidth(width: number): number {
  return Math.ceil(width / 8);
}

/**
 * Text that no part of Mermaid can take for syntax: a sign as its code, and so a
 * letter of the one word that Mermaid reads in quotes too. Quotes alone lose or
 * break one label in ten. Letters stay, since browsers measure a code by its
 * length.
 */
export function escapeLabel(text: string): string {
  return text
    .split(/([^\p{L}\p{Nd}]+)/u)
    .map((part, index, parts) => {
      if (index % 2 === 0) {
        return part.replace(direction, toCodes);
      }
      const isBetween = parts[index - 1] !== '' && parts[index + 1] !== '';
      return isBetween && harmless.test(part) ? part : toCodes(part);
    })
    .join('');
}

// A flowchart takes all of a line for a statement where "direction TB" stands
// somewhere in it, even as the end of "redirection TB".
const direction = /d(?=irection$)/;

// What may stand between two words in quotes: one sign, with a space or without,
// or what parts a name from a value.
const harmless = /^(?:[ .,-]| ?[≤≥–] ?|[:,] (?:[~≤≥] )?)$/;

/** The same where no quotes stand around it, so that its start is no keyword. */
function escapeBare(text: string): string {
  const [first = '', ...rest] = text;
  return toCodes(first) + escapeLabel(rest.join('')).replaceAll(':', '#58;');
}

function toCodes(text: string): string {
  return [...text].map((each) => `#${each.codePointAt(0)};`).join('');
}

/** Lines of at most so many characters, unless one word is longer. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && [...last, ...word].length < most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function printDiagram(
  kind: string,
  config: Readonly<Record<string, unknown>>,
  lines: readonly string[],
): string {
  const {themeVariables, ...rest} = config;
  const whole = {
    ...rest,
    themeVariables: {fontSize: `${textSize}px`, ...(themeVariables as object)},
  };
  return [
    '---',
    `config: ${JSON.stringify(whole)}`,
    '---',
    kind,
    ...lines,
    '',
  ].join('\n');
}

function printClasses(
  members: ReadonlyMap<BlockClass, readonly string[]>,
): readonly string[] {
  return [...members].flatMap(([look, ids]) => [
    `  classDef ${look} ${classDefinitions[look]}`,
    `  class ${ids.join(',')} ${look}`,
  ]);
}

function printLines(lines: readonly string[]): string {
  return lines.map(escapeLabel).join('<br/>');
}
