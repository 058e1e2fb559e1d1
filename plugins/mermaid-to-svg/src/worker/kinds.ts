import {light} from '../output/palette.js';
import {turns} from './theme.js';

type Settings =
  | 'block'
  | 'class'
  | 'er'
  | 'flowchart'
  | 'gantt'
  | 'gitGraph'
  | 'journey'
  | 'mindmap'
  | 'pie'
  | 'quadrantChart'
  | 'sequence'
  | 'state'
  | 'timeline'
  | 'xyChart';

/** A kind of diagram. */
export interface Kind {
  /** Where its settings stand in Mermaid's configuration. */
  readonly settings: Settings;
  /** What Mermaid's own style sheet has otherwise than we need it. */
  readonly css: string;
}

const plain = (settings: Settings): Kind => ({settings, css: ''});
const text = light('text');
const line = light('line');
const border = light('border');
const surface = light('surface');

// Characters of 11 pixels are too small, and letters stand on the page.
const classes: Kind = {
  settings: 'class',
  css: `.edgeTerminals { font-size: 12px; }
    .edgeLabel .label rect { fill: ${surface}; }`,
};

/**
 * The kinds that we draw, by Mermaid's names: those whose pictures are the ones
 * that a browser makes. For another one, add a text to test/texts: the tests
 * draw it, and `npm run bench diagrams` compares it with Chromium's.
 */
export const kinds: Readonly<Record<string, Kind>> = {
  block: plain('block'),
  class: classes,
  classDiagram: classes,
  er: {
    settings: 'er',
    css: `.relationshipLabelBox { fill: ${surface}; opacity: 1; }`,
  },
  'flowchart-v2': plain('flowchart'),
  gantt: {
    settings: 'gantt',
    css: `.grid .tick { opacity: 1; }
      .grid .tick line { stroke: ${border}; stroke-dasharray: 2 4; }
      .grid .tick text { stroke: none; font-size: 12px; }`,
  },
  gitGraph: plain('gitGraph'),
  journey: {
    settings: 'journey',
    css: `.mouth { stroke: ${line}; }
      .face { stroke: ${border}; }
      text.journey-section, text.task { fill: ${text}; }`,
  },
  mindmap: {
    settings: 'mindmap',
    css: [
      '.label-container ~ .label text { text-anchor: middle; }',
      ...turns.flatMap(({index, tone}) => {
        const colour = light(`${tone}-stroke`);
        const name = `.section-${index - 1}`;
        return [
          `.section-edge-${index - 1} { stroke: ${colour}; }`,
          `${name} line { stroke: ${colour}; }`,
          ...['rect', 'path', 'circle', 'polygon'].map(
            (shape) => `.mindmap-node${name} ${shape} { stroke: ${colour}; }`,
          ),
        ];
      }),
    ].join('\n'),
  },
  pie: plain('pie'),
  quadrantChart: plain('quadrantChart'),
  sequence: plain('sequence'),
  stateDiagram: plain('state'),
  timeline: plain('timeline'),
  xychart: plain('xyChart'),
};
