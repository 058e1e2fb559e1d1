/** The contrast that texts and lines need, as in WCAG 2.2. */
export interface NeededContrast {
  readonly text: number;
  readonly line: number;
}

/**
 * The texts and lines of the SVG on the page that have too little contrast with
 * what is behind them, as words. Runs in a browser, without access to this file.
 * What is behind a point is found by the browser, so nothing here knows how the
 * renderer chooses colors.
 */
export function findWeakColors({
  text: neededByText,
  line: neededByLine,
}: NeededContrast): readonly string[] {
  type Color = readonly [
    red: number,
    green: number,
    blue: number,
    alpha: number,
  ];

  const svg = document.querySelector('svg') as SVGSVGElement;
  const numbersOf = (css: string): Color => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      css.match(/[\d.]+/g) ?? []
    ).map(Number);
    return [red, green, blue, alpha];
  };
  const opacityOf = (element: Element): number => {
    let opacity = 1;
    for (
      let each: Element | null = element;
      each && each !== svg;
      each = each.parentElement
    ) {
      opacity *= Number(getComputedStyle(each).opacity);
    }
    return opacity;
  };
  const paintOf = (
    element: Element,
    property: 'fill' | 'stroke',
  ): Color | undefined => {
    const style = getComputedStyle(element);
    if (!style[property].startsWith('rgb')) {
      return undefined;
    }
    const [red, green, blue, alpha] = numbersOf(style[property]);
    const own = Number(style[`${property}Opacity`]);
    return [red, green, blue, alpha * own * opacityOf(element)];
  };
  const blend = (above: Color, below: Color): Color => {
    const mix = (index: 0 | 1 | 2) =>
      above[index] * above[3] + below[index] * (1 - above[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const luminanceOf = (color: Color): number => {
    const [red = 0, green = 0, blue = 0] = color.slice(0, 3).map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrastOf = (one: Color, other: Color): number => {
    const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort(
      (a, b) => a - b,
    );
    return (high + 0.05) / (low + 0.05);
  };

  const page = numbersOf(getComputedStyle(document.body).backgroundColor);
  const order = new Map(
    [...svg.querySelectorAll('*')].map((element, index) => [element, index]),
  );
  // Where a line starts with a circle, as with the numbers of messages.
  const discs = [...svg.querySelectorAll<SVGGeometryElement>('[marker-start]')]
    .map((line) => {
      const [, id = ''] =
        /#([^")]+)/.exec(line.getAttribute('marker-start') ?? '') ?? [];
      const circle = document.getElementById(id)?.querySelector('circle');
      const start = line
        .getPointAtLength(0)
        .matrixTransform(line.getScreenCTM() as DOMMatrix);
      return {line, start, fill: circle ? paintOf(circle, 'fill') : undefined};
    })
    .filter(({fill}) => fill !== undefined);
  /** The color that is seen behind an element at a point of the window. */
  const behind = (element: Element, x: number, y: number): Color => {
    const place = order.get(element) ?? 0;
    const disc = discs.find(
      ({line, start}) =>
        (order.get(line) ?? 0) < place &&
        Math.hypot(start.x - x, start.y - y) < 8,
    );
    if (disc?.fill) {
      return disc.fill;
    }
    const below = document
      .elementsFromPoint(x, y)
      .filter(
        (each) =>
          each instanceof SVGGeometryElement && (order.get(each) ?? 0) < place,
      )
      .reverse();
    return below.reduce<Color>((color, each) => {
      const shape = each as SVGGeometryElement;
      const matrix = (shape.getScreenCTM() as DOMMatrix).inverse();
      const point = new DOMPoint(x, y).matrixTransform(matrix);
      const fill = paintOf(shape, 'fill');
      return fill && shape.tagName !== 'line' && shape.isPointInFill(point)
        ? blend(fill, color)
        : color;
    }, page);
  };
  // Rounded as people write it: 4.497 is 4.5.
  const weakest = (
    element: Element,
    paint: Color,
    points: readonly DOMPoint[],
  ): number =>
    Math.min(
      ...points.map(({x, y}) => {
        const below = behind(element, x, y);
        const contrast = contrastOf(blend(paint, below), below);
        return Math.round(contrast * 100) / 100;
      }),
    );
  /**
   * Whether a line is the border of the shape before it, or lies on a part of the
   * same color, as in icons.
   */
  const isPartOfShape = (element: SVGGeometryElement): boolean => {
    const {stroke} = getComputedStyle(element);
    const own = element.getBBox();
    const siblings = [...(element.parentElement?.children ?? [])];
    return siblings.slice(0, siblings.indexOf(element)).some((each) => {
      if (!(each instanceof SVGGeometryElement)) {
        return false;
      }
      const {fill} = getComputedStyle(each);
      const box = each.getBBox();
      const isSame = (['x', 'y', 'width', 'height'] as const).every(
        (name) => Math.abs(own[name] - box[name]) < 1,
      );
      const overlaps =
        own.x <= box.x + box.width &&
        box.x <= own.x + own.width &&
        own.y <= box.y + box.height &&
        box.y <= own.y + own.height;
      return (isSame && fill !== 'none') || (overlaps && fill === stroke);
    });
  };

  const weak: string[] = [];
  for (const element of svg.querySelectorAll('text, tspan')) {
    const said = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map(({textContent}) => textContent ?? '')
      .join('')
      .trim();
    const paint = paintOf(element, 'fill');
    if (said === '' || !paint) {
      continue;
    }
    const style = getComputedStyle(element);
    if (style.paintOrder.startsWith('stroke') && style.stroke !== 'none') {
      const halo = paintOf(element, 'stroke') ?? page;
      if (contrastOf(paint, halo) < neededByText) {
        weak.push(`text "${said}" on its halo`);
      }
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(element);
    const points = [...range.getClientRects()]
      .filter(({width, height}) => width > 1 && height > 1)
      .flatMap(({left, top, width, height}) =>
        [0.05, 0.5, 0.95].map(
          (part) => new DOMPoint(left + part * width, top + height / 2),
        ),
      );
    const contrast = weakest(element, paint, points);
    if (contrast < neededByText) {
      weak.push(`text "${said}" ${contrast.toFixed(2)}`);
    }
  }
  for (const element of svg.querySelectorAll<SVGGeometryElement>(
    'line, path, polyline, polygon',
  )) {
    const stroke = paintOf(element, 'stroke');
    const style = getComputedStyle(element);
    const isLine = element.tagName === 'line' || !paintOf(element, 'fill');
    // What is wider is an area, such as a link of a Sankey diagram.
    const isArea = Number.parseFloat(style.strokeWidth) > 8;
    if (
      element.closest('defs') ||
      !stroke ||
      !isLine ||
      isArea ||
      isPartOfShape(element)
    ) {
      continue;
    }
    const matrix = element.getScreenCTM() as DOMMatrix;
    const length = element.getTotalLength();
    const points = [0.15, 0.35, 0.45, 0.65, 0.85].map((part) =>
      element.getPointAtLength(part * length).matrixTransform(matrix),
    );
    const contrast = weakest(element, stroke, points);
    if (contrast < neededByLine) {
      const {x, y} = points[2] as DOMPoint;
      weak.push(
        `${element.tagName} at ${x.toFixed()} ${y.toFixed()} ${contrast.toFixed(2)}`,
      );
    }
  }
  return weak;
}
