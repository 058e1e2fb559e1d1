import {sentinel} from '../output/palette.js';
import type {PaletteToken} from '../palette.js';
import {fontFamily} from '../text/metrics.js';

const text = sentinel('text');
const mutedColor = sentinel('muted');
const line = sentinel('line');
const surfaceColor = sentinel('surface');
const groupColor = sentinel('group');
const borderColor = sentinel('border');
const fillColor = sentinel('neutral-fill');
const strokeColor = sentinel('neutral-stroke');

const categoricalTones = [
  'support',
  'workload',
  'system',
  'platform',
  'neutral',
] as const;

/** Mermaid has twelve categorical colors; ours repeat. */
export const categoricalScale = Array.from({length: 12}, (_, index) => ({
  index,
  tone: categoricalTones[index % categoricalTones.length] ?? 'neutral',
}));

/** Strong colors, on which text has the color of the surface. */
const strong: readonly PaletteToken[] = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
  ...categoricalTones.map((tone) => `${tone}-stroke` as const),
  'line',
];

/** A strong color; after the last one, they repeat. */
export function strongPaint(index: number): string {
  return sentinel(strong[index % strong.length] ?? 'line');
}

/** A color of the categorical scale: `fill` behind text, `stroke` for lines. */
export interface ScaleColor {
  readonly index: number;
  readonly fill: string;
  readonly stroke: string;
  /** For areas and lines that need contrast with the page. */
  readonly strong: string;
}

/** The categorical scale, with the colors that an author has chosen. */
export function scaleColorsOf(
  variables: Readonly<Record<string, unknown>>,
): readonly ScaleColor[] {
  return categoricalScale.map(({index, tone}) => {
    const fill = String(variables[`cScale${index}`]);
    return fill === themeVariables[`cScale${index}`]
      ? {
          index,
          fill,
          stroke: sentinel(`${tone}-stroke`),
          strong: strongPaint(index),
        }
      : {index, fill, stroke: fill, strong: fill};
  });
}

/** Mermaid's theme "base" with our colors, so that it derives none. */
export const themeVariables: Readonly<Record<string, unknown>> = {
  fontFamily,
  fontSize: '16px',
  useGradient: false,
  background: surfaceColor,
  primaryColor: fillColor,
  primaryTextColor: text,
  primaryBorderColor: strokeColor,
  secondaryColor: groupColor,
  secondaryTextColor: text,
  secondaryBorderColor: borderColor,
  tertiaryColor: groupColor,
  tertiaryTextColor: text,
  tertiaryBorderColor: borderColor,
  mainBkg: fillColor,
  nodeBorder: strokeColor,
  nodeTextColor: text,
  textColor: text,
  titleColor: text,
  lineColor: line,
  arrowheadColor: line,
  defaultLinkColor: line,
  clusterBkg: groupColor,
  clusterBorder: borderColor,
  edgeLabelBackground: surfaceColor,
  labelBackground: surfaceColor,
  noteBkgColor: sentinel('system-fill'),
  noteTextColor: text,
  noteBorderColor: sentinel('system-stroke'),
  // Sequences
  activationBkgColor: sentinel('platform-fill'),
  activationBorderColor: sentinel('platform-stroke'),
  sequenceNumberColor: surfaceColor,
  // States
  labelBackgroundColor: surfaceColor,
  // Entities
  rowOdd: surfaceColor,
  rowEven: groupColor,
  attributeBackgroundColorOdd: surfaceColor,
  attributeBackgroundColorEven: groupColor,
  faceColor: sentinel('system-fill'),
  ...gantt(),
  ...quadrantVariables(),
  ...categoricalVariables('fillType', (tone) => sentinel(`${tone}-fill`)),
  ...categoricalVariables('cScale', (tone) => sentinel(`${tone}-fill`)),
  ...categoricalVariables('cScaleLabel', () => text),
  ...categoricalVariables('cScaleInv', (tone) => sentinel(`${tone}-stroke`)),
  ...categoricalVariables('cScalePeer', (tone) => sentinel(`${tone}-stroke`)),
  ...strongVariables('actor', {first: 0, count: 6}),
  ...pie(),
  ...git(),
  radar: {
    axisColor: line,
    axisStrokeWidth: 1,
    axisLabelFontSize: 12,
    curveOpacity: 0.2,
    curveStrokeWidth: 2,
    graticuleColor: borderColor,
    graticuleStrokeWidth: 1,
    graticuleOpacity: 0.1,
    legendFontSize: 12,
  },
  treeView: {
    labelFontSize: '16px',
    labelColor: text,
    lineColor: line,
    iconColor: line,
    descriptionColor: mutedColor,
    highlightBg: sentinel('system-fill'),
    highlightStroke: sentinel('system-stroke'),
  },
  ...strongVariables('venn', {first: 1, count: 8}),
  archEdgeColor: line,
  archEdgeArrowColor: line,
  archGroupBorderColor: borderColor,
  archGroupBorderWidth: '2px',
  emUiFill: surfaceColor,
  emUiStroke: borderColor,
  emProcessorFill: sentinel('platform-fill'),
  emProcessorStroke: sentinel('platform-stroke'),
  emReadModelFill: sentinel('workload-fill'),
  emReadModelStroke: sentinel('workload-stroke'),
  emCommandFill: sentinel('support-fill'),
  emCommandStroke: sentinel('support-stroke'),
  emEventFill: sentinel('system-fill'),
  emEventStroke: sentinel('system-stroke'),
  emSwimlaneBackgroundOdd: groupColor,
  emSwimlaneBackgroundStroke: borderColor,
  emRelationStroke: line,
  emArrowhead: line,
  vennTitleTextColor: text,
  vennSetTextColor: text,
  wardley: {
    backgroundColor: surfaceColor,
    axisColor: line,
    axisTextColor: text,
    gridColor: borderColor,
    componentFill: fillColor,
    componentStroke: strokeColor,
    componentLabelColor: text,
    linkStroke: line,
    evolutionStroke: sentinel('series-5'),
    annotationStroke: strokeColor,
    annotationTextColor: text,
    annotationFill: fillColor,
  },
  xyChart: xyChart(),
};

function categoricalVariables(
  name: string,
  colourOf: (tone: (typeof categoricalTones)[number]) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    categoricalScale.map(({index, tone}) => [
      `${name}${index}`,
      colourOf(tone),
    ]),
  );
}

/** Variables whose names end in numbers, each with the next strong color. */
function strongVariables(
  name: string,
  {first, count}: {readonly first: number; readonly count: number},
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({length: count}, (_, index) => [
      `${name}${first + index}`,
      strongPaint(index),
    ]),
  );
}

function gantt(): Readonly<Record<string, string>> {
  return {
    // Mermaid shows a fifth of it.
    sectionBkgColor: borderColor,
    sectionBkgColor2: borderColor,
    altSectionBkgColor: surfaceColor,
    excludeBkgColor: fillColor,
    gridColor: borderColor,
    todayLineColor: sentinel('series-5'),
    vertLineColor: sentinel('series-1'),
    taskBkgColor: sentinel('support-fill'),
    taskBorderColor: sentinel('support-stroke'),
    activeTaskBkgColor: sentinel('platform-fill'),
    activeTaskBorderColor: sentinel('platform-stroke'),
    doneTaskBkgColor: fillColor,
    doneTaskBorderColor: strokeColor,
    critBkgColor: sentinel('system-fill'),
    critBorderColor: sentinel('series-5'),
    taskTextColor: text,
    taskTextOutsideColor: text,
    taskTextLightColor: text,
    taskTextDarkColor: text,
    taskTextClickableColor: text,
  };
}

function quadrantVariables(): Readonly<Record<string, string>> {
  const corners = [1, 2, 3, 4].flatMap((corner) => [
    [`quadrant${corner}Fill`, corner % 2 ? groupColor : surfaceColor],
    [`quadrant${corner}TextFill`, mutedColor],
  ]);
  return {
    ...Object.fromEntries(corners),
    quadrantPointFill: sentinel('series-1'),
    quadrantPointTextFill: text,
    quadrantXAxisTextFill: text,
    quadrantYAxisTextFill: text,
    quadrantTitleFill: text,
    quadrantInternalBorderStrokeFill: borderColor,
    quadrantExternalBorderStrokeFill: line,
  };
}

function pie(): Readonly<Record<string, string>> {
  return {
    ...strongVariables('pie', {first: 1, count: strong.length}),
    pieSectionTextColor: surfaceColor,
    pieStrokeColor: surfaceColor,
    pieStrokeWidth: '2px',
    pieOuterStrokeColor: surfaceColor,
    pieOpacity: '1',
  };
}

function git(): Readonly<Record<string, string>> {
  const branches = strong.slice(0, 8).flatMap((token, index) => [
    [`git${index}`, sentinel(token)],
    [`gitInv${index}`, sentinel(token)],
    [`gitBranchLabel${index}`, surfaceColor],
  ]);
  return {
    ...Object.fromEntries(branches),
    commitLabelColor: text,
    commitLabelBackground: surfaceColor,
    commitLabelFontSize: '12px',
    tagLabelColor: text,
    tagLabelBackground: sentinel('system-fill'),
    tagLabelBorder: sentinel('system-stroke'),
    tagLabelFontSize: '12px',
  };
}

function xyChart(): Readonly<Record<string, string>> {
  return {
    backgroundColor: surfaceColor,
    titleColor: text,
    dataLabelColor: text,
    xAxisLabelColor: text,
    xAxisTitleColor: text,
    xAxisTickColor: line,
    xAxisLineColor: line,
    yAxisLabelColor: text,
    yAxisTitleColor: text,
    yAxisTickColor: line,
    yAxisLineColor: line,
    plotColorPalette: strong.slice(0, 6).map(sentinel).join(','),
  };
}
