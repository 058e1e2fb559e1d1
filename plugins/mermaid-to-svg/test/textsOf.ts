import {readSvg} from '../../docusaurus-plugin-comparison/test/diagrams/readSvg.js';

/** What the texts of an SVG say, each with a space where a line breaks. */
export function textsOf(svg: string): readonly string[] {
  return readSvg(svg)
    .filter(({name}) => name === 'text')
    .map(({text}) => text);
}
