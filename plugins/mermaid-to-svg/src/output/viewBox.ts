import type {DomElement} from '../dom/element.js';

/** The numbers of a `viewBox`; 0 for those that are missing. */
export interface ViewBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function readViewBox(svg: DomElement): ViewBox {
  const [left = 0, top = 0, width = 0, height = 0] = (
    svg.getAttribute('viewBox') ?? ''
  )
    .split(/[\s,]+/)
    .map(Number.parseFloat);
  return {left, top, width, height};
}
