interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Runs in a page: texts that overlap another or a mark, and those that leave the
 * window.
 */
export function findFaults(): readonly string[] {
  const tolerance = 0.5;
  const faults: string[] = [];
  const meet = (a: Box, b: Box): boolean =>
    a.left < b.right - tolerance &&
    b.left < a.right - tolerance &&
    a.top < b.bottom - tolerance &&
    b.top < a.bottom - tolerance;
  const isShown = (element: Element): boolean => {
    const {clipPath} = getComputedStyle(element);
    return element.checkVisibility() && clipPath === 'none';
  };
  const toBox = (text: string, rect: DOMRect): Box => {
    const {left, right, top, bottom} = rect;
    return {text, left, right, top, bottom};
  };
  // Without the halo of a text, which some browsers count in its rectangle, and
  // no higher than a line, as the boxes of some scripts are.
  const fillOf = (element: Element): DOMRect => {
    const text = element as SVGTextElement;
    if (text.getBoundingClientRect().width === 0) {
      return new DOMRect();
    }
    const {x, y, width, height} = text.getBBox();
    const {a = NaN, d = NaN, e = NaN, f = NaN} = text.getScreenCTM() ?? {};
    const line = Math.min(
      height,
      1.25 * parseFloat(getComputedStyle(text).fontSize),
    );
    const top = y + (height - line) / 2;
    return new DOMRect(a * x + e, d * top + f, a * width, d * line);
  };
  for (const figure of document.querySelectorAll('figure')) {
    const chart = [...figure.children].filter(
      ({tagName}) => tagName !== 'DETAILS',
    );
    const texts = chart
      .flatMap((part) => [
        ...part.querySelectorAll('text, bdi, li > :not(svg)'),
      ])
      .filter((element) => isShown(element) && element.textContent !== '')
      .map((element): readonly Box[] => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const rects =
          element.tagName === 'text'
            ? [fillOf(element)]
            : [...range.getClientRects()];
        return rects
          .filter(({width}) => width > 0)
          .map((rect) => toBox(element.textContent, rect));
      });
    const marks = chart
      .flatMap((part) => [
        ...part.querySelectorAll(
          'circle, path, [data-mark]:not(ul, svg), svg svg ~ line, [role="listitem"] :is(rect, line)',
        ),
      ])
      // Those of the other layout have a rectangle in WebKit.
      .filter((element) => element.checkVisibility())
      .map((element) =>
        toBox(`a ${element.tagName}`, element.getBoundingClientRect()),
      );
    texts.forEach((boxes, index) => {
      const others = [...texts.slice(index + 1).flat(), ...marks];
      for (const box of boxes) {
        if (box.left < 0 || box.right > document.documentElement.clientWidth) {
          faults.push(`${box.text} leaves the window`);
        }
        for (const other of others.filter((each) => meet(box, each))) {
          // A factor in a sentence is a part of it.
          if (!box.text.includes(other.text)) {
            faults.push(`${box.text} meets ${other.text}`);
          }
        }
      }
    });
  }
  if (document.documentElement.scrollWidth > window.innerWidth) {
    faults.push('the page scrolls sideways');
  }
  return faults;
}

/** Where the marks of a chart are, and the lines of its ticks, in pixels. */
export interface ChartMarks {
  /** The ends of its grid. */
  readonly left: number;
  readonly right: number;
  readonly marks: readonly number[];
  readonly ticks: readonly number[];
  /** The ends of the pictures of its rows. */
  readonly frames: readonly {readonly left: number; readonly right: number}[];
}

/** Runs in a page: where each chart has its marks. */
export function findMarks(): readonly ChartMarks[] {
  return [...document.querySelectorAll('figure')].map((figure) => {
    const grid = figure.querySelector('svg:has(> line)');
    const {left = NaN, right = NaN} = grid?.getBoundingClientRect() ?? {};
    const marks = [...figure.querySelectorAll('tr circle, tr svg svg')].map(
      (mark) => {
        if (mark.tagName === 'circle') {
          const box = mark.getBoundingClientRect();
          return box.left + box.width / 2;
        }
        // The stop of a bound is where its own picture begins.
        const frame = mark.parentElement?.getBoundingClientRect();
        const share = parseFloat(mark.getAttribute('x') ?? '') / 100;
        return frame ? frame.left + share * frame.width : NaN;
      },
    );
    const ticks = [...(grid?.querySelectorAll('line') ?? [])]
      .filter((line) => line.dataset['line'] !== 'minor')
      .map((line) => {
        const box = line.getBoundingClientRect();
        return box.left + box.width / 2;
      });
    const frames = [...figure.querySelectorAll('td > svg')].map((picture) => {
      const box = picture.getBoundingClientRect();
      return {left: box.left, right: box.right};
    });
    return {left, right, marks, ticks, frames};
  });
}

interface ChartBars {
  /** The ends of its grid. */
  readonly left: number;
  readonly right: number;
  /** The line of zero. */
  readonly zero: number;
  readonly bars: readonly {readonly left: number; readonly right: number}[];
}

/** Runs in a page: where each chart has its bars. */
export function findBars(): readonly ChartBars[] {
  return [...document.querySelectorAll('figure')].map((figure) => {
    const grid = figure.querySelector('svg:has(> line)');
    const {left = NaN, right = NaN} = grid?.getBoundingClientRect() ?? {};
    const base = grid?.querySelector('[data-line="base"]');
    const {left: start = NaN, width = 0} = base?.getBoundingClientRect() ?? {};
    const bars = [...figure.querySelectorAll('[data-mark="bar"]')].map(
      (bar) => {
        const box = bar.getBoundingClientRect();
        return {left: box.left, right: box.right};
      },
    );
    return {left, right, zero: start + width / 2, bars};
  });
}

/**
 * Runs in a page that has only a standalone chart: what is wrong with it as XML,
 * texts that overlap another or a mark, and those outside of it.
 */
export function findStandaloneFaults(source: string): readonly string[] {
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
  const [error] = parsed.getElementsByTagName('parsererror');
  if (error) {
    return [error.textContent];
  }
  const faults: string[] = [];
  const frame = document.querySelector('svg')?.getBoundingClientRect();
  const texts = [...document.querySelectorAll('svg text')].map((text) => ({
    name: text.textContent,
    box: text.getBoundingClientRect(),
  }));
  const marks = [...document.querySelectorAll('svg :is(circle, path)')].map(
    (mark) => ({
      name: `a ${mark.tagName}`,
      box: mark.getBoundingClientRect(),
    }),
  );
  texts.forEach(({name, box}, index) => {
    if (!frame || box.left < 0 || box.right > frame.right + 0.5) {
      faults.push(`${name} leaves the picture`);
    }
    for (const other of [...texts.slice(index + 1), ...marks]) {
      const b = other.box;
      // The boxes of texts are higher than their letters.
      if (
        box.left < b.right - 0.5 &&
        b.left < box.right - 0.5 &&
        box.top + 2 < b.bottom - 2 &&
        b.top + 2 < box.bottom - 2
      ) {
        faults.push(`${name} meets ${other.name}`);
      }
    }
  });
  return faults;
}
