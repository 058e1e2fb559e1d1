/** The kinds of diagrams that are drawn, by the word that begins their text. */
export const supportedDiagrams = [
  'block',
  'classDiagram',
  'erDiagram',
  'flowchart',
  'gantt',
  'gitGraph',
  'journey',
  'mindmap',
  'pie',
  'quadrantChart',
  'sequenceDiagram',
  'stateDiagram-v2',
  'timeline',
  'xychart',
] as const;

export type SupportedDiagram = (typeof supportedDiagrams)[number];
