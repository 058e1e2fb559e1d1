import {readDocument} from '../../src/dom/document.js';
import {Styles} from '../../src/css/styles.js';
import {referToGradients, toGradient} from '../../src/output/gradient.js';
import {RenderError} from '../../src/renderError.js';

const {body} = readDocument(`<svg>
  <linearGradient id="blue" gradientUnits="userSpaceOnUse" x1="1.234" x2="9" href="#other" onload="alert(1)">
    <stop offset="0%" stop-color="#123456" class="a"></stop>
    <stop offset="50" stop-color="url(#blue)"></stop>
    <stop offset="100%" stop-color="javascript:alert(1)"></stop>
    <script>alert(1)</script>
  </linearGradient>
  <pattern id="dots"></pattern>
</svg>`);
const gradient = body?.querySelector('#blue');

describe('referToGradients(presentation, element, ids)', () => {
  const refer = (paint: string, ids = new Map<string, string>()) => {
    if (!gradient) {
      throw new Error('The page has a gradient');
    }
    return referToGradients({stroke: paint}, gradient, ids);
  };

  it('replaces the id of a gradient by a new one, and keeps it', () => {
    const ids = new Map([['head', '1']]);

    expect(refer('url(#blue)', ids)).toEqual({stroke: 'url(#\u0000-2)'});
    expect(refer('url("#blue")', ids)).toEqual({stroke: 'url(#\u0000-2)'});
    expect([...ids]).toEqual([
      ['head', '1'],
      ['blue', '2'],
    ]);
  });

  it.each(['url(#dots)', 'url(#missing)'])('refuses %s', (paint) => {
    expect(() => refer(paint)).toThrow(RenderError);
  });

  it('leaves colors as they are', () => {
    expect(refer('#123456')).toEqual({stroke: '#123456'});
  });
});

describe('toGradient(gradient, styles)', () => {
  it('keeps stops with colors, and nothing else', () => {
    if (!gradient) {
      throw new Error('The page has a gradient');
    }

    expect(toGradient(gradient, new Styles())).toEqual({
      tag: 'linearGradient',
      attributes: {gradientUnits: 'userSpaceOnUse', x1: '1.23', x2: '9'},
      children: [
        {
          tag: 'stop',
          attributes: {offset: '0%', 'stop-color': '#123456'},
          children: [],
        },
        {tag: 'stop', attributes: {'stop-color': 'none'}, children: []},
        {
          tag: 'stop',
          attributes: {offset: '100%', 'stop-color': 'none'},
          children: [],
        },
      ],
    });
  });
});
