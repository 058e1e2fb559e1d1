/** The supported kinds of diagrams: the first words of their texts. */
export const supportedDiagrams = [
  'block',
  'classDiagram',
  'erDiagram',
  'flowchart',
  'gantt',
  'gitGraph',
  'journey',
  'mindmap',
  'packet',
  'pie',
  'quadrantChart',
  'requirementDiagram',
  'sequenceDiagram',
  'stateDiagram-v2',
  'timeline',
  'xychart',
] as const;

export type SupportedDiagram = (typeof supportedDiagrams)[number];
