import type {DomElement} from '../dom/element.js';
import type {Styles} from '../css/styles.js';
import {readViewBox} from './viewBox.js';

/**
 * The transform of an element in attribute syntax, from its attribute or the
 * style sheet; undefined if there is none.
 */
export function transformOf(
  element: DomElement,
  styles: Styles,
): string | undefined {
  const value = styles.own(element, 'transform');
  const printed = value ? formatTransform(value.text) : '';
  const origin = styles
    .own(element, 'transform-origin')
    ?.text.split(/\s+/)
    .map(Number.parseFloat);
  const [x = 0, y = 0] = origin?.every(Number.isFinite) ? origin : [];
  if (printed === '') {
    return undefined;
  }
  return x === 0 && y === 0
    ? printed
    : `translate(${x} ${y}) ${printed} translate(${-x} ${-y})`;
}

/**
 * The transform that draws a nested `<svg>` as a group, in the middle of its
 * place, as browsers do; undefined if there is none.
 */
export function transformOfNested(element: DomElement): string | undefined {
  const number = (name: string) =>
    Number.parseFloat(element.getAttribute(name) ?? '') || 0;
  const {left, top, width, height} = readViewBox(element);
  const [x, y] = [number('x'), number('y')];
  const scale = Math.min(number('width') / width, number('height') / height);
  if (!(scale > 0 && scale < Infinity)) {
    return x === 0 && y === 0 ? undefined : `translate(${x} ${y})`;
  }
  const shift = (start: number, place: number, size: number, inner: number) =>
    start + (place - inner * scale) / 2 - size * scale;
  return formatTransform(
    `translate(${shift(x, number('width'), left, width)} ${shift(y, number('height'), top, height)}) scale(${scale})`,
  );
}

function formatTransform(transform: string): string {
  const parts = transform.matchAll(
    /\b(translate|scale|rotate|matrix|skewX|skewY)\s*\(([^)]*)\)/g,
  );
  return [...parts]
    .map(([, name = '', list = '']) => {
      // A scale needs more digits than a position.
      const factor = name === 'translate' ? 100 : 1e5;
      const numbers = list
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((each) => Math.round(Number.parseFloat(each) * factor) / factor);
      return numbers.every(Number.isFinite)
        ? `${name}(${numbers.join(' ')})`
        : '';
    })
    .filter(Boolean)
    .join(' ');
}
