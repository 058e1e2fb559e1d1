/**
 * The kinds of diagrams, by Mermaid's names, whose pictures are those that a
 * browser makes; `npm run bench` measures them side by side.
 */
export const kinds: Readonly<Record<string, string>> = {
  block: 'block',
  'flowchart-v2': 'flowchart',
  gantt: 'gantt',
  quadrantChart: 'quadrant chart',
  timeline: 'timeline',
  xychart: 'XY chart',
};
