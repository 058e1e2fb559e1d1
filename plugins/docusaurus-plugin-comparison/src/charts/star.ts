import {colorOf, element} from './svg.js';

/** The room of a star next to a text of 14 pixels, with the gap after it. */
export const starWidth = 18;

/** A star for the best value: few fonts have the character. */
export function printStar(x: number, y: number, size = 14): string {
  const points = Array.from({length: 10}, (_, index) => {
    const radius = index % 2 === 0 ? 0.5 : 0.2;
    const angle = (index * Math.PI) / 5;
    const across = x + size * (0.5 + radius * Math.sin(angle));
    const down = y + size * (0.5 - radius * Math.cos(angle));
    return `${across.toFixed(1)},${down.toFixed(1)}`;
  });
  return element('polygon', {
    points: points.join(' '),
    fill: colorOf('series-1'),
  });
}
