/**
 * The kinds of diagrams, by Mermaid's names, whose pictures are those that a
 * browser makes; `npm run bench` measures them side by side.
 */
export const kinds: Readonly<Record<string, string>> = {
  block: 'block',
  class: 'classDiagram',
  classDiagram: 'classDiagram',
  er: 'erDiagram',
  'flowchart-v2': 'flowchart',
  gantt: 'gantt',
  gitGraph: 'gitGraph',
  journey: 'journey',
  mindmap: 'mindmap',
  pie: 'pie',
  quadrantChart: 'quadrantChart',
  sequence: 'sequenceDiagram',
  stateDiagram: 'stateDiagram-v2',
  timeline: 'timeline',
  xychart: 'xychart-beta',
};
