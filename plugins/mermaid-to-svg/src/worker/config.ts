import type {MermaidConfig} from 'mermaid';
import {sentinel} from '../output/palette.js';
import {fontFamily} from '../text/metrics.js';

/**
 * The configuration of Mermaid: labels are SVG text. Colors are in
 * `themeVariables`, except those of kinds that read none from there.
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
  c4: c4Colors(),
  // Browsers use the width of the page.
  gantt: {useWidth: 800, fontSize: 12, sectionFontSize: 12},
  journey: {
    taskFontFamily: fontFamily,
    titleFontFamily: fontFamily,
  },
  'wardley-beta': {labelFontSize: 12, axisFontSize: 14},
  theme: 'base',
  look: 'classic',
  fontFamily,
  deterministicIds: true,
  deterministicIDSeed: 'comparison',
  handDrawnSeed: 1,
  suppressErrorRendering: true,
  logLevel: 'fatal',
};

function c4Colors(): Readonly<Record<string, string>> {
  const tones = {
    person: 'platform',
    system: 'support',
    container: 'workload',
    component: 'system',
  } as const;
  return Object.fromEntries(
    Object.entries(tones).flatMap(([element, tone]) =>
      ['', '_db', '_queue'].flatMap((shape) => [
        [`${element}${shape}_bg_color`, sentinel(`${tone}-fill`)],
        [`${element}${shape}_border_color`, sentinel(`${tone}-stroke`)],
        [`external_${element}${shape}_bg_color`, sentinel('neutral-fill')],
        [
          `external_${element}${shape}_border_color`,
          sentinel('neutral-stroke'),
        ],
      ]),
    ),
  );
}
