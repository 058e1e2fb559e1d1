/** The supported kinds of diagrams: the first words of their texts. */
export const supportedDiagrams = [
  'C4Component',
  'C4Container',
  'C4Context',
  'C4Deployment',
  'C4Dynamic',
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
