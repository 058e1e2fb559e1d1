import {colorOf, element} from '../../charts/svg.js';

/** Puts the background of a page behind a diagram, whose labels need it. */
export function putOnSurface(svg: string): string {
  const [, box = ''] = /^<svg\b[^>]*?\sviewBox="([^"]*)"/.exec(svg) ?? [];
  const [x = '', y = '', width = '', height = ''] = box.split(/[\s,]+/);
  const background = element('rect', {
    x,
    y,
    width,
    height,
    fill: colorOf('surface'),
  });
  // Viewers expect the name and the description first.
  return svg.replace(
    /^<svg\b[^>]*>(?:<(title|desc)\b[^>]*>[^<]*<\/\1>)*/,
    (start) => start + background,
  );
}
