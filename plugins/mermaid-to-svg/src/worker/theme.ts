import {lightColor} from '../output/palette.js';
import type {PaletteToken} from '../palette.js';
import {fontFamily} from '../text/metrics.js';

const text = lightColor('text');
const mutedColor = lightColor('muted');
const line = lightColor('line');
const surfaceColor = lightColor('surface');
const groupColor = lightColor('group');
const borderColor = lightColor('border');
const fillColor = lightColor('neutral-fill');
const strokeColor = lightColor('neutral-stroke');

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
  noteBkgColor: lightColor('system-fill'),
  noteTextColor: text,
  noteBorderColor: lightColor('system-stroke'),
  // Sequences
  activationBkgColor: lightColor('platform-fill'),
  activationBorderColor: lightColor('platform-stroke'),
  sequenceNumberColor: surfaceColor,
  // States
  labelBackgroundColor: surfaceColor,
  // Entities
  rowOdd: surfaceColor,
  rowEven: groupColor,
  attributeBackgroundColorOdd: surfaceColor,
  attributeBackgroundColorEven: groupColor,
  faceColor: lightColor('system-fill'),
  ...gantt(),
  ...quadrantVariables(),
  ...categoricalVariables('fillType', (tone) => lightColor(`${tone}-fill`)),
  ...categoricalVariables('cScale', (tone) => lightColor(`${tone}-fill`)),
  ...categoricalVariables('cScaleLabel', () => text),
  ...categoricalVariables('cScaleInv', (tone) => lightColor(`${tone}-stroke`)),
  ...categoricalVariables('cScalePeer', (tone) => lightColor(`${tone}-stroke`)),
  ...Object.fromEntries(
    strong
      .slice(0, 6)
      .map((token, index) => [`actor${index}`, lightColor(token)]),
  ),
  ...pie(),
  ...git(),
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

function gantt(): Readonly<Record<string, string>> {
  return {
    // Mermaid shows a fifth of it.
    sectionBkgColor: borderColor,
    sectionBkgColor2: borderColor,
    altSectionBkgColor: surfaceColor,
    excludeBkgColor: fillColor,
    gridColor: borderColor,
    todayLineColor: lightColor('series-5'),
    vertLineColor: lightColor('series-1'),
    taskBkgColor: lightColor('support-fill'),
    taskBorderColor: lightColor('support-stroke'),
    activeTaskBkgColor: lightColor('platform-fill'),
    activeTaskBorderColor: lightColor('platform-stroke'),
    doneTaskBkgColor: fillColor,
    doneTaskBorderColor: strokeColor,
    critBkgColor: lightColor('system-fill'),
    critBorderColor: lightColor('series-5'),
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
    quadrantPointFill: lightColor('series-1'),
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
    ...Object.fromEntries(
      strong.map((token, index) => [`pie${index + 1}`, lightColor(token)]),
    ),
    pieSectionTextColor: surfaceColor,
    pieStrokeColor: surfaceColor,
    pieStrokeWidth: '2px',
    pieOuterStrokeColor: surfaceColor,
    pieOpacity: '1',
  };
}

function git(): Readonly<Record<string, string>> {
  const branches = strong.slice(0, 8).flatMap((token, index) => [
    [`git${index}`, lightColor(token)],
    [`gitInv${index}`, lightColor(token)],
    [`gitBranchLabel${index}`, surfaceColor],
  ]);
  return {
    ...Object.fromEntries(branches),
    commitLabelColor: text,
    commitLabelBackground: surfaceColor,
    commitLabelFontSize: '12px',
    tagLabelColor: text,
    tagLabelBackground: lightColor('system-fill'),
    tagLabelBorder: lightColor('system-stroke'),
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
    plotColorPalette: strong.slice(0, 6).map(lightColor).join(','),
  };
}
