import type {MermaidConfig} from 'mermaid';
import {fontFamily} from '../text/metrics.js';

/**
 * The configuration of Mermaid, without colors: labels are SVG text.
 */
export const config: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  htmlLabels: false,
  flowchart: {htmlLabels: false},
  class: {htmlLabels: false},
  sequence: {
    actorFontFamily: fontFamily,
    noteFontFamily: fontFamily,
    messageFontFamily: fontFamily,
  },
  // Browsers use the width of the page.
  gantt: {useWidth: 800, fontSize: 12, sectionFontSize: 12},
  journey: {
    taskFontFamily: fontFamily,
    titleFontFamily: fontFamily,
  },
  theme: 'base',
  look: 'classic',
  fontFamily,
  deterministicIds: true,
  deterministicIDSeed: 'comparison',
  handDrawnSeed: 1,
  suppressErrorRendering: true,
  logLevel: 'fatal',
};
