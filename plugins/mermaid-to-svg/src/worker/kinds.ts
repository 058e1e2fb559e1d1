import {sentinel} from '../output/palette.js';
import {categoricalScale, strongPaint, type ScaleColor} from './theme.js';

type Settings =
  | 'architecture'
  | 'block'
  | 'c4'
  | 'class'
  | 'er'
  | 'eventmodeling'
  | 'flowchart'
  | 'gantt'
  | 'gitGraph'
  | 'ishikawa'
  | 'journey'
  | 'kanban'
  | 'mindmap'
  | 'pie'
  | 'packet'
  | 'quadrantChart'
  | 'radar'
  | 'requirement'
  | 'sankey'
  | 'sequence'
  | 'state'
  | 'timeline'
  | 'treemap'
  | 'treeView'
  | 'venn'
  | 'wardley-beta'
  | 'xyChart';

/** A kind of diagram. */
export interface Kind {
  /** The key of its settings in Mermaid's configuration. */
  readonly settings: Settings;
  /** CSS that overrides Mermaid's style sheet. */
  readonly css: string;
  /** The same for a color of the categorical scale. */
  readonly scaleCss?: (color: ScaleColor) => string;
  /** Its layout engine; `dagre` if omitted. */
  readonly layout?: string;
}

const plain = (settings: Settings): Kind => ({settings, css: ''});
/**
 * Labels as in a browser, where they are HTML: words have the style of their
 * label, also if Mermaid writes "normal", and nothing is seen behind them.
 *
 * @param lineHeight - The height of their lines, as a part of the font size.
 */
const labelCss = (lineHeight: number) =>
  `.text-outer-tspan { line-height: ${lineHeight}; }
    .text-inner-tspan[font-weight="normal"] { font-weight: inherit; }
    .text-inner-tspan[font-style="normal"] { font-style: inherit; }
    .edgeLabel rect { opacity: 1; }`;
const htmlLabels = labelCss(1.5);
const textPaint = sentinel('text');
const linePaint = sentinel('line');
const borderPaint = sentinel('border');
const surfacePaint = sentinel('surface');
const fillPaint = sentinel('neutral-fill');
const fillStrokePaint = sentinel('neutral-stroke');

// By the colors that Mermaid writes.
const priorityPaints = {
  red: sentinel('series-5'),
  orange: sentinel('series-2'),
  blue: sentinel('series-1'),
  lightblue: sentinel('series-6'),
};

// The ten colors that Mermaid gives the nodes of Sankey diagrams in every theme.
const sankeyColors = [
  '#4e79a7',
  '#f28e2c',
  '#e15759',
  '#76b7b2',
  '#59a14f',
  '#edc949',
  '#af7aa1',
  '#ff9da7',
  '#9c755f',
  '#bab0ab',
];

// Text of 11 pixels is too small, and its background is the page.
const classLikeKind: Kind = {
  settings: 'class',
  // Mermaid adds 3 px to each line.
  css: `${labelCss(1.3125)}
    .label[style*="underline"] .text-outer-tspan { text-decoration: underline; }
    .edgeTerminals { font-size: 12px; }
    .edgeLabel .label rect { fill: ${surfacePaint}; }`,
};

/**
 * The supported kinds, by Mermaid's names. Their pictures look like those of a
 * browser. For another one, add a text to test/texts: the tests draw it, and
 * `npm run bench diagrams` compares it with Chromium's picture.
 */
export const kinds: Readonly<Record<string, Kind>> = {
  architecture: {
    settings: 'architecture',
    // The icons of Mermaid have styles.
    css: `[style*="#087ebf"] { fill: ${sentinel('series-1')} !important; }
      [style*="fill: #fff"] { fill: ${surfacePaint} !important; }
      [style*="stroke: #fff"] { stroke: ${surfacePaint} !important; }`,
  },
  block: {settings: 'block', css: htmlLabels},
  c4: {
    settings: 'c4',
    css: `.c4-shape .label .c4-type, .c4-shape .label .c4-descr { font-size: 12px; }
      text[fill="#444444"] { fill: ${textPaint}; }
      [stroke="#444444"] { stroke: ${linePaint}; }`,
  },
  class: classLikeKind,
  classDiagram: classLikeKind,
  er: {
    settings: 'er',
    // Mermaid adds 7.5 px to each line, and 6 px in a browser.
    css: `${labelCss(1.40625)}
      .relationshipLabelBox { fill: ${surfacePaint}; opacity: 1; }`,
  },
  eventmodeling: plain('eventmodeling'),
  'flowchart-v2': {settings: 'flowchart', css: htmlLabels},
  gantt: {
    settings: 'gantt',
    css: `.grid .tick { opacity: 1; }
      .grid .tick line { stroke: ${borderPaint}; stroke-dasharray: 2 4; }
      .grid .tick text { stroke: none; font-size: 12px; }`,
  },
  gitGraph: plain('gitGraph'),
  ishikawa: plain('ishikawa'),
  journey: {
    settings: 'journey',
    css: `.mouth { stroke: ${linePaint}; }
      .face { stroke: ${borderPaint}; }
      text.journey-section, text.task { fill: ${textPaint}; }`,
  },
  kanban: {
    settings: 'kanban',
    css: [
      htmlLabels,
      '.kanban-ticket-link { fill: inherit; stroke: none; }',
      '.kanban-ticket-link text { text-decoration: underline; }',
      ...Object.entries(priorityPaints).map(
        ([name, paint]) => `.node line[stroke="${name}"] { stroke: ${paint}; }`,
      ),
    ].join('\n'),
    scaleCss: ({index, fill, stroke}) =>
      `.section-${index - 1} rect { fill: ${fill}; stroke: ${stroke}; }`,
  },
  mindmap: {
    settings: 'mindmap',
    layout: 'cose-bilkent',
    css: [
      htmlLabels,
      '.label-container ~ .label text { text-anchor: middle; }',
      // The label of a cloud or a bang starts at its left end.
      'path.basic.label-container ~ .label text { text-anchor: start; }',
      '.mindmap-node .label text { text-align: center; }',
      ...categoricalScale.flatMap(({index, tone}) => {
        const colour = sentinel(`${tone}-stroke`);
        const name = `.section-${index - 1}`;
        return [
          `.section-edge-${index - 1} { stroke: ${colour}; }`,
          `${name} line { stroke: ${colour}; }`,

          ...['rect', 'path', 'circle', 'polygon'].map(
            (shape) => `.mindmap-node${name} ${shape} { stroke: ${colour}; }`,
          ),
        ];
      }),
      '.section-root line { stroke: none; }',
    ].join('\n'),
  },
  pie: plain('pie'),
  packet: {
    settings: 'packet',
    css: `.packetByte { font-size: 12px; }
      .packetByte, .packetLabel, .packetTitle { fill: ${textPaint}; }
      .packetBlock { fill: ${fillPaint}; stroke: ${fillStrokePaint}; }`,
  },
  quadrantChart: plain('quadrantChart'),
  radar: {
    settings: 'radar',
    css: '',
    scaleCss: ({index, strong}) =>
      `.radarCurve-${index}, .radarLegendBox-${index} { fill: ${strong}; stroke: ${strong}; }`,
  },
  requirement: {
    settings: 'requirement',
    // Mermaid adds 6 px to each line.
    css: labelCss(1.125),
  },
  sankey: {
    settings: 'sankey',
    // Labels are on the links.
    css: [
      '.link path { stroke-opacity: 0.35; }',
      ...sankeyColors.map((color, index) => {
        const paint = strongPaint(index);
        return `.node rect[fill="${color}"] { fill: ${paint}; }
          stop[stop-color="${color}"] { stop-color: ${paint}; }
          .link path[stroke="${color}"] { stroke: ${paint}; }`;
      }),
    ].join('\n'),
  },
  sequence: plain('sequence'),
  stateDiagram: {
    settings: 'state',
    css: `${htmlLabels}
      .statediagram-state .label text { text-align: center; }`,
  },
  timeline: plain('timeline'),
  treemap: {
    settings: 'treemap',
    css: '.treemapSectionValue { font-size: 12px !important; }',
    scaleCss: ({fill, stroke}) =>
      `.treemapLeaf[fill="${fill}"] { stroke: ${stroke}; stroke-width: 1; }
        .treemapSection[fill="${fill}"] { stroke: ${stroke}; stroke-opacity: 1; }`,
  },
  treeView: {
    settings: 'treeView',
    // Browsers do not show the line before the root, which is outside.
    css: '.tree-view > line:nth-child(2) { display: none; }',
  },
  venn: {
    settings: 'venn',
    // Mermaid derives a color for a set whose author has chosen none.
    css: `.venn-circle text[style*="fill: hsl("] { fill: ${textPaint} !important; }`,
  },
  wardley: plain('wardley-beta'),
  xychart: plain('xyChart'),
};
