import {light} from '../output/palette.js';
import type {PaletteToken} from '../palette.js';
import {fontFamily} from '../text/metrics.js';

const text = light('text');
const muted = light('muted');
const line = light('line');
const surface = light('surface');
const group = light('group');
const border = light('border');
const fill = light('neutral-fill');
const stroke = light('neutral-stroke');

const tones = ['support', 'workload', 'system', 'platform', 'neutral'] as const;

/** Mermaid has twelve colours for what comes in turn; ours begin anew. */
export const turns = Array.from({length: 12}, (_, index) => ({
  index,
  tone: tones[index % tones.length] ?? 'neutral',
}));

/** Strong colours, on which letters have that of the surface. */
const strong: readonly PaletteToken[] = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
  ...tones.map((tone) => `${tone}-stroke` as const),
  'line',
];

/** Mermaid's theme "base" in our colours: none is left to be derived. */
export const themeVariables: Readonly<Record<string, unknown>> = {
  fontFamily,
  fontSize: '16px',
  useGradient: false,
  background: surface,
  primaryColor: fill,
  primaryTextColor: text,
  primaryBorderColor: stroke,
  secondaryColor: group,
  secondaryTextColor: text,
  secondaryBorderColor: border,
  tertiaryColor: group,
  tertiaryTextColor: text,
  tertiaryBorderColor: border,
  mainBkg: fill,
  nodeBorder: stroke,
  nodeTextColor: text,
  textColor: text,
  titleColor: text,
  lineColor: line,
  arrowheadColor: line,
  defaultLinkColor: line,
  clusterBkg: group,
  clusterBorder: border,
  edgeLabelBackground: surface,
  labelBackground: surface,
  noteBkgColor: light('system-fill'),
  noteTextColor: text,
  noteBorderColor: light('system-stroke'),
  // Sequences
  activationBkgColor: light('platform-fill'),
  activationBorderColor: light('platform-stroke'),
  sequenceNumberColor: surface,
  // States
  labelBackgroundColor: surface,
  // Entities
  rowOdd: surface,
  rowEven: group,
  attributeBackgroundColorOdd: surface,
  attributeBackgroundColorEven: group,
  faceColor: light('system-fill'),
  ...gantt(),
  ...quadrants(),
  ...turnsOf('fillType', (tone) => light(`${tone}-fill`)),
  ...turnsOf('cScale', (tone) => light(`${tone}-fill`)),
  ...turnsOf('cScaleLabel', () => text),
  ...turnsOf('cScaleInv', (tone) => light(`${tone}-stroke`)),
  ...turnsOf('cScalePeer', (tone) => light(`${tone}-stroke`)),
  ...Object.fromEntries(
    strong.slice(0, 6).map((token, index) => [`actor${index}`, light(token)]),
  ),
  ...pie(),
  ...git(),
  xyChart: xyChart(),
};

function turnsOf(
  name: string,
  colourOf: (tone: (typeof tones)[number]) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    turns.map(({index, tone}) => [`${name}${index}`, colourOf(tone)]),
  );
}

function gantt(): Readonly<Record<string, string>> {
  return {
    // Mermaid shows a fifth of it.
    sectionBkgColor: border,
    sectionBkgColor2: border,
    altSectionBkgColor: surface,
    excludeBkgColor: fill,
    gridColor: border,
    todayLineColor: light('series-5'),
    vertLineColor: light('series-1'),
    taskBkgColor: light('support-fill'),
    taskBorderColor: light('support-stroke'),
    activeTaskBkgColor: light('platform-fill'),
    activeTaskBorderColor: light('platform-stroke'),
    doneTaskBkgColor: fill,
    doneTaskBorderColor: stroke,
    critBkgColor: light('system-fill'),
    critBorderColor: light('series-5'),
    taskTextColor: text,
    taskTextOutsideColor: text,
    taskTextLightColor: text,
    taskTextDarkColor: text,
    taskTextClickableColor: text,
  };
}

function quadrants(): Readonly<Record<string, string>> {
  const corners = [1, 2, 3, 4].flatMap((corner) => [
    [`quadrant${corner}Fill`, corner % 2 ? group : surface],
    [`quadrant${corner}TextFill`, muted],
  ]);
  return {
    ...Object.fromEntries(corners),
    quadrantPointFill: light('series-1'),
    quadrantPointTextFill: text,
    quadrantXAxisTextFill: text,
    quadrantYAxisTextFill: text,
    quadrantTitleFill: text,
    quadrantInternalBorderStrokeFill: border,
    quadrantExternalBorderStrokeFill: line,
  };
}

function pie(): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(
      strong.map((token, index) => [`pie${index + 1}`, light(token)]),
    ),
    pieSectionTextColor: surface,
    pieStrokeColor: surface,
    pieStrokeWidth: '2px',
    pieOuterStrokeColor: surface,
    pieOpacity: '1',
  };
}

function git(): Readonly<Record<string, string>> {
  const branches = strong.slice(0, 8).flatMap((token, index) => [
    [`git${index}`, light(token)],
    [`gitInv${index}`, light(token)],
    [`gitBranchLabel${index}`, surface],
  ]);
  return {
    ...Object.fromEntries(branches),
    commitLabelColor: text,
    commitLabelBackground: surface,
    commitLabelFontSize: '12px',
    tagLabelColor: text,
    tagLabelBackground: light('system-fill'),
    tagLabelBorder: light('system-stroke'),
    tagLabelFontSize: '12px',
  };
}

function xyChart(): Readonly<Record<string, string>> {
  return {
    backgroundColor: surface,
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
    plotColorPalette: strong.slice(0, 6).map(light).join(','),
  };
}
