import {measureText, type Drawing} from 'mermaid-to-svg';
import type {Tone} from '../model/index.js';
import {light} from './palette.js';

/** The class of a box; `shared` is in addition to a tone. */
export type BlockClass = Tone | 'heading' | 'boundary' | 'absent' | 'shared';

/** A box of a block diagram, or a gap. */
export type Block =
  | {readonly kind: 'space'; readonly span: number}
  | {
      readonly kind: 'box';
      /** Lines of text, not escaped. */
      readonly lines: readonly string[];
      readonly span: number;
      readonly looks: readonly BlockClass[];
    };

/** A question or an answer of a flowchart, or where an arrow divides. */
export interface FlowchartNode {
  readonly id: string;
  readonly lines: readonly string[];
  readonly shape: keyof typeof nodeBrackets;
  readonly tone: Tone;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

/** An event of a chart of events. */
export interface Milestone {
  /** Year, month and day. */
  readonly date: string;
  readonly label: string;
}

/** The ticks of the axis of a chart of events. */
export interface Ticks {
  readonly format: '%Y' | '%Y-%m';
  /** The interval; Mermaid chooses one if omitted. */
  readonly months?: number;
}

/** A point of a quadrant chart, from 0 to 1 from the lower left corner. */
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

const textColor = `color:${light('text')}`;

const classDefinitions: Readonly<Record<BlockClass, string>> = {
  neutral: toned('neutral'),
  platform: toned('platform'),
  system: toned('system'),
  support: toned('support'),
  workload: toned('workload'),
  heading: `fill:transparent,stroke:transparent,font-weight:bold,${textColor}`,
  boundary: `fill:transparent,stroke:${light('series-5')},stroke-width:2px,stroke-dasharray:4 3,${textColor}`,
  absent: `fill:transparent,stroke:${light('border')},stroke-dasharray:1 4`,
  shared: 'stroke-width:3px',
};

function toned(tone: Tone): string {
  const [fill, stroke] = [light(`${tone}-fill`), light(`${tone}-stroke`)];
  return `fill:${fill},stroke:${stroke},${textColor}`;
}

/** A block diagram, with rows from top to bottom; boundaries are lines. */
export function printBlocks(
  columns: number,
  rows: readonly (readonly Block[])[],
): Required<Pick<Drawing, 'mermaid' | 'separators'>> {
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
  // Mermaid applies its default padding to each column of a box, and sets the
  // font weight of each word, ignoring that of the box.
  const themeCSS = '.heading tspan{font-weight:bold}';
  return {
    mermaid: printDiagram('block-beta', {block: {padding: 4}, themeCSS}, [
      ...lines,
      ...printClasses(members),
    ]),
    separators: members.get('boundary') ?? [],
  };
}

const nodeBrackets = {
  box: ['[', ']'],
  rounded: ['(', ')'],
  circle: ['((', '))'],
} as const;

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
  return printDiagram(
    `flowchart ${direction}`,
    // Lines are already wrapped, so Mermaid must not wrap them again.
    {
      flowchart: {
        wrappingWidth: 600,
        nodeSpacing: 20,
        rankSpacing: 40,
        padding: 10,
      },
    },
    [
      ...nodes.map(({id, lines, shape}) => {
        const [open, close] = nodeBrackets[shape];
        return `  ${id}${open}"${printLines(lines)}"${close}`;
      }),
      ...edges.map(({from, to, label}) => {
        const printed = label === undefined ? '' : `|"${escapeLabel(label)}"|`;
        return `  ${from} -->${printed} ${to}`;
      }),
      ...printClasses(members),
    ],
  );
}

/**
 * The text of a Gantt chart with a row for each milestone, positioned by its
 * date. Mermaid's timeline has no scale, and is too wide to read.
 */
export function printMilestones(
  milestones: readonly Milestone[],
  {format, months}: Ticks,
): string {
  // Mermaid puts a label that does not fit on the right on the left, where it
  // may overlap its marker.
  const label = Math.max(
    ...milestones.map((each) => reservedWidthOf(each.label)),
  );
  const gantt = {
    useWidth: plotWidth + label,
    leftPadding: 16,
    rightPadding: label + 48,
    // Mermaid always puts the axis 50 pixels above the bottom.
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

// By default, years have 10 pixels, and grid lines cross the labels.
const milestoneStyles = [
  '.grid .tick{opacity:1}',
  '.grid .tick text{font-size:12px}',
  `.grid .tick line{stroke:${light('border')};opacity:0.35}`,
  '.milestoneText{font-style:normal}',
].join('');

/** The text of a chart with horizontal bars. */
export function printBars(title: string, bars: readonly Bar[]): string {
  const list = (values: readonly number[]) =>
    values.map((value) => Number(value.toFixed(3))).join(', ');
  // If one label is wider than the reserved space, which is half of the chart
  // by default, Mermaid omits all labels.
  const widest = Math.max(...bars.map(({label}) => widthOf(label)));
  // Labels are right-aligned at the bars, and wide ones could be cut off.
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
    // With numbers, the axis would not start at the bars.
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

// The minimum length in pixels of a bar that reaches the end of the axis.
const barWidth = 200;

const chartWidth = 720;

/** The width of a label in browsers, where Mermaid measures codes as text. */
function roomFor(label: string): number {
  const codes = escapeLabel(label).match(/#\d+;/g) ?? [];
  return widthOf(label) + codes.length * widthOf('codeofa') + 2 * textSize;
}

/** The text of a quadrant chart; each axis has a label at both ends. */
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
    // Otherwise the point would overlap its label.
    pointTextPadding: 9,
  };
  const axisLabel = ([low, high]: readonly [string, string]) =>
    `"${escapeLabel(low)}" --> "${escapeLabel(high)}"`;
  // Mermaid does not accept "1.0" as the end of an axis.
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

/** The size of a quadrant chart with its axis labels, in pixels. */
export const quadrantSize = {width: 640, height: 520};

/** The font size of charts, in pixels. */
export const textSize = 14;

const plotWidth = 480;

/** The width of a label in pixels, rounded up. */
export function widthOf(label: string): number {
  return Math.ceil(measureText(label, {size: textSize}));
}

/** The width to reserve for a label, as a reader may have other fonts. */
export function reservedWidthOf(label: string): number {
  const width = widthOf(label);
  return width + reserveWidth(width);
}

function reserveWidth(width: number): number {
  return Math.ceil(width / 8);
}

/**
 * Escapes text so that Mermaid cannot read it as syntax. Punctuation becomes
 * codes, and so does a letter of the one keyword that Mermaid reads in quotes.
 * Quotes alone break one label in ten. Letters are kept, because browsers
 * measure the text of a code.
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

// A flowchart reads a line as a statement if it contains "direction TB", even
// at the end of "redirection TB".
const direction = /d(?=irection$)/;

// Safe between two words in quotes: one punctuation mark with or without a
// space, or a separator between a name and a value.
const harmless = /^(?:[ .,-]| ?[≤≥–] ?|[:,] (?:[~≤≥] )?)$/;

/** Escapes text without quotes, so that it does not start with a keyword. */
function escapeBare(text: string): string {
  const [first = '', ...rest] = text;
  return toCodes(first) + escapeLabel(rest.join('')).replaceAll(':', '#58;');
}

function toCodes(text: string): string {
  return [...text].map((each) => `#${each.codePointAt(0)};`).join('');
}

/** Wraps text at spaces; only a longer word exceeds `maxLength` characters. */
export function wrap(text: string, maxLength: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && [...last, ...word].length < maxLength) {
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
  const fullConfig = {
    ...rest,
    themeVariables: {fontSize: `${textSize}px`, ...(themeVariables as object)},
  };
  return [
    '---',
    `config: ${JSON.stringify(fullConfig)}`,
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
