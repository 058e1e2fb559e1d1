import type {MermaidConfig} from 'mermaid';
import {light, type Token} from '../../diagrams/palette.js';
import {fontFamily} from './text/metrics.js';

const tones = ['support', 'workload', 'system', 'platform', 'neutral'] as const;
const series: readonly Token[] = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
];

/** How Mermaid is to draw: in our colours, and with letters as SVG text. */
export const config: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  htmlLabels: false,
  flowchart: {htmlLabels: false},
  class: {htmlLabels: false},
  theme: 'base',
  look: 'classic',
  layout: 'dagre',
  fontFamily,
  deterministicIds: true,
  deterministicIDSeed: 'comparison',
  handDrawnSeed: 1,
  suppressErrorRendering: true,
  logLevel: 'fatal',
  themeVariables: themeVariables(),
};

function themeVariables(): Readonly<Record<string, unknown>> {
  const text = light('text');
  const line = light('line');
  const surface = light('surface');
  const group = light('group');
  const border = light('border');
  const fill = light('neutral-fill');
  const stroke = light('neutral-stroke');
  return {
    fontFamily,
    fontSize: '16px',
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
    ...quadrants(),
    ...scales(),
    xyChart: xyChart(),
  };
}

function quadrants(): Readonly<Record<string, string>> {
  const text = light('text');
  const corners = [1, 2, 3, 4].flatMap((corner) => [
    [`quadrant${corner}Fill`, light(corner % 2 ? 'group' : 'surface')],
    [`quadrant${corner}TextFill`, light('muted')],
  ]);
  return {
    ...Object.fromEntries(corners),
    quadrantPointFill: light('series-1'),
    quadrantPointTextFill: text,
    quadrantXAxisTextFill: text,
    quadrantYAxisTextFill: text,
    quadrantTitleFill: text,
    quadrantInternalBorderStrokeFill: light('border'),
    quadrantExternalBorderStrokeFill: light('line'),
  };
}

function xyChart(): Readonly<Record<string, string>> {
  const text = light('text');
  const line = light('line');
  return {
    backgroundColor: light('surface'),
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
    plotColorPalette: series.map(light).join(','),
  };
}

// The colours that Mermaid gives in turn to sections and branches.
function scales(): Readonly<Record<string, string>> {
  const count = 12;
  return Object.fromEntries(
    Array.from({length: count}, (_, index) => {
      const tone = tones[index % tones.length] ?? 'neutral';
      return [
        [`cScale${index}`, light(`${tone}-fill`)],
        [`cScaleLabel${index}`, light('text')],
        [`cScaleInv${index}`, light(`${tone}-stroke`)],
        [`cScalePeer${index}`, light(`${tone}-stroke`)],
      ];
    }).flat(),
  );
}
