/**
 * What is wrong with the texts of the SVG on the page, as words: texts that leave
 * the picture or their shape, and texts that lie on others. Runs in a browser,
 * without access to this file. Texts may be SVG, or HTML in it.
 */
export function findFaults(): readonly string[] {
  const svg = document.querySelector('svg') as SVGSVGElement;
  const texts = [...svg.querySelectorAll('text, foreignObject')].filter(
    (text) =>
      text.textContent.trim() !== '' && text.getBoundingClientRect().width > 0,
  );
  const faults: string[] = [];

  type Corners = readonly DOMPoint[];
  const cornersOfRect = (
    {left, top, right, bottom}: DOMRect,
    inset: number,
  ): Corners => [
    new DOMPoint(left + inset, top + inset),
    new DOMPoint(right - inset, top + inset),
    new DOMPoint(right - inset, bottom - inset),
    new DOMPoint(left + inset, bottom - inset),
  ];
  const cornersOf = (element: Element, inset: number): Corners => {
    if (!(element instanceof SVGTextElement)) {
      const range = document.createRange();
      range.selectNodeContents(element);
      return cornersOfRect(range.getBoundingClientRect(), inset);
    }
    const {x, y, width, height} = element.getBBox();
    const matrix = element.getScreenCTM() as DOMMatrix;
    return cornersOfRect(new DOMRect(x, y, width, height), inset).map((point) =>
      point.matrixTransform(matrix),
    );
  };
  // Two upright or turned rectangles are apart where a side of one of them
  // has all of the other beyond it.
  const areApart = (one: Corners, other: Corners) =>
    one.some((from, index) => {
      const to = one[(index + 1) % 4] as DOMPoint;
      return other.every(
        ({x, y}) =>
          (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) <= 0,
      );
    });

  const frame = svg.getBoundingClientRect();
  const areas = texts.map((text) => ({
    said: text.textContent.replace(/\s+/g, ''),
    // Lines may touch; ink must not.
    corners: cornersOf(text, 2),
  }));
  for (const {said, corners} of areas) {
    const isInside = corners.every(
      ({x, y}) =>
        x >= frame.left &&
        x <= frame.right &&
        y >= frame.top &&
        y <= frame.bottom,
    );
    if (!isInside) {
      faults.push(`"${said}" leaves the picture`);
    }
  }
  areas.forEach((one, index) => {
    for (const other of areas.slice(index + 1)) {
      if (
        !areApart(one.corners, other.corners) &&
        !areApart(other.corners, one.corners)
      ) {
        const [first, second] = [one.said, other.said].sort();
        faults.push(`"${first}" lies on "${second}"`);
      }
    }
  });

  // A text is in the shape that is drawn before it in its group, unless
  // that is only a line or a sign next to it.
  for (const [index, text] of texts.entries()) {
    const {width} = (text as SVGGraphicsElement).getBBox();
    let group = text.parentElement;
    let box: SVGGeometryElement | undefined;
    while (
      group &&
      group.querySelectorAll('text, foreignObject').length === 1 &&
      !box
    ) {
      box = [...group.querySelectorAll<SVGGeometryElement>('*')].find(
        (each) =>
          each instanceof SVGGeometryElement &&
          each.tagName !== 'line' &&
          !each.closest('.label') &&
          getComputedStyle(each).fill !== 'none' &&
          each.getBBox().width > 0.6 * width,
      );
      group = group.parentElement;
    }
    if (box) {
      const toBox = (box.getScreenCTM() as DOMMatrix).inverse();
      const isInside = cornersOf(text, 2).every((corner) =>
        (box as SVGGeometryElement).isPointInFill(
          corner.matrixTransform(toBox),
        ),
      );
      if (!isInside) {
        faults.push(`"${areas[index]?.said}" leaves its ${box.tagName}`);
      }
    }
  }
  return faults;
}
