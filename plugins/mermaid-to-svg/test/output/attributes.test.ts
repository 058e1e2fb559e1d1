import {allowed, attributesOf} from '../../src/output/attributes.js';
import {readDocument} from '../../src/dom/document.js';
import {Styles} from '../../src/css/styles.js';

// What would load, run, or break out of the attribute, whatever its name.
const hostile = [
  '',
  'url(#a)',
  'url(https://example.com/)',
  'javascript:alert(1)',
  'var(--x)',
  'calc(1px + 1em)',
  'attr(x)',
  '1"',
  "1'",
  '1>',
  '1<script>',
  '1&quot;',
  '1;',
  '1/**/',
  '\\31',
  '\u00001',
  '１',
];

const lengths = {
  accepted: [
    '0',
    '-12',
    '+3',
    '1.5',
    '.5',
    '5.',
    '-.25',
    '1em',
    '-1.5em',
    '9px',
  ],
  refused: [
    '1%',
    '1rem',
    '1pt',
    '1 px',
    '1px 2px',
    '1\n',
    ' 1',
    '.',
    '-',
    'px',
    '1e5',
    '--1',
    'NaN',
    'auto',
    'inherit',
  ],
};

const numbers = {
  accepted: ['0 0 10 10', '1,2 3,4', '-1.5,+2e-3\n4', '7'],
  refused: ['1 2 px', 'none', '1 2)', 'NaN,1'],
};

const paths = {
  accepted: ['M0,0', 'M 0 0 L10-5.5 z', 'm1e-3.5a1,1,0,0,1,2,2Z', 'M0\n0'],
  refused: ['M0 0;', 'path("M0 0")', 'M0 0 #', 'M0:0', 'M0%'],
};

const values: Readonly<
  Record<
    string,
    {readonly accepted: readonly string[]; readonly refused: readonly string[]}
  >
> = {
  ...Object.fromEntries(
    'cx cy dx dy height markerHeight markerWidth r refX refY rx ry width x x1 x2 y y1 y2'
      .split(' ')
      .map((name) => [name, lengths]),
  ),
  d: paths,
  gradientUnits: {
    accepted: ['userSpaceOnUse'],
    refused: ['objectBoundingBox', 'userspaceonuse', 'userSpaceOnUse x'],
  },
  markerUnits: {
    accepted: ['userSpaceOnUse', 'strokeWidth'],
    refused: ['userspaceonuse', 'xstrokeWidth', 'strokeWidth x', '1'],
  },
  offset: {
    accepted: ['0%', '100%'],
    refused: ['50', '0.5', '1000%', '-1%', '1% 2%'],
  },
  orient: {
    accepted: ['auto', 'auto-start-reverse', '90', '-22.5'],
    refused: ['auto reverse', 'xauto', '90deg', '+90', '1e5'],
  },
  points: numbers,
  viewBox: numbers,
};

const attributes = Object.entries(allowed).flatMap(([tag, patterns]) =>
  Object.entries(patterns).map(([name, pattern]) => ({tag, name, pattern})),
);

describe('allowed', () => {
  it('is this and no more', () => {
    const names = Object.entries(allowed).map(([tag, patterns]) =>
      [tag, ...Object.keys(patterns).sort()].join(' '),
    );

    expect(names.sort()).toEqual([
      'a',
      'circle cx cy r',
      'ellipse cx cy rx ry',
      'g',
      'line x1 x2 y1 y2',
      'linearGradient gradientUnits x1 x2 y1 y2',
      'marker markerHeight markerUnits markerWidth orient refX refY viewBox',
      'path d',
      'polygon points',
      'polyline points',
      'rect height rx ry width x y',
      'stop offset',
      'text dx dy x y',
      'tspan dx dy x y',
    ]);
  });

  it.each(attributes)('accepts $name of <$tag>', ({name, pattern}) => {
    const accepted = values[name]?.accepted ?? [];

    expect(accepted.length).toBeGreaterThan(0);
    expect(accepted.filter((value) => !pattern.test(value))).toEqual([]);
  });

  it.each(attributes)('refuses $name of <$tag>', ({name, pattern}) => {
    const refused = [...hostile, ...(values[name]?.refused ?? [])];

    expect(refused.filter((value) => pattern.test(value))).toEqual([]);
  });
});

describe('attributesOf(element, styles)', () => {
  function read(svg: string) {
    const root = readDocument(`<svg id="r">${svg}</svg>`).body
      ?.firstElementChild;
    const element = root?.children.at(-1);
    if (!element) {
      throw new Error('The page holds an element');
    }
    return attributesOf(element, new Styles());
  }

  it('keeps what is allowed, and leaves out each value that is not', () => {
    expect(
      read(
        '<rect x="1" y="url(#y)" width="10%" height="5" onload="alert(1)" style="x: 1" class="a" data-x="1" href="#a" id="b"></rect>',
      ),
    ).toEqual({x: '1', height: '5'});
    expect(read('<path d="M0 0 url(#a)"></path>')).toEqual({});
    expect(read('<image href="https://example.com/" x="1"></image>')).toEqual(
      {},
    );
  });

  it('takes the radii of a corner from the sheet, by the same rule', () => {
    const rect = '<rect rx="1" ry="2" x="3"></rect>';

    expect(read(`<style>#r rect{rx:4px;x:5px}</style>${rect}`)).toEqual({
      rx: '4px',
      ry: '2',
      x: '3',
    });
    expect(
      read(`<style>#r rect{rx:50%;ry:var(--corner,9px)}</style>${rect}`),
    ).toEqual({x: '3'});
  });

  it('rounds to what a pixel shows', () => {
    expect(read('<path d=" M0.123456,-1.005e1\n L 2e-1,10 "></path>')).toEqual({
      d: 'M0.12,-10.05 L 2e-1,10',
    });
  });
});

describe('attributesOf(element, styles)', () => {
  it.each([
    ['m1.234,5.678', 'm1.23,5.68'],
    ['c-.26.71-.5.25-1.5.125', 'c-0.26 0.71-0.5 0.25-1.5 0.13'],
    ['c0,.27-.45.5-1,.5', 'c0,0.27-0.45 0.5-1,0.5'],
  ])('rounds the numbers of %s and keeps them apart', (d, expected) => {
    const path = readDocument(`<svg><path d="${d}"/></svg>`).querySelector(
      'path',
    );

    expect(path && attributesOf(path, new Styles())).toEqual({d: expected});
  });
});
