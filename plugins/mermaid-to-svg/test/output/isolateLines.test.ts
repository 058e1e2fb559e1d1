import {isolateLines} from '../../src/output/isolateLines.js';
import type {Shape} from '../../src/output/shape.js';

const shape = (
  tag: string,
  attributes: Shape['attributes'],
  ...children: Shape['children']
): Shape => ({tag, attributes, children});
const isolated = (...children: Shape['children']) =>
  shape('tspan', {'unicode-bidi': 'plaintext'}, ...children);

describe('isolateLines(shape)', () => {
  it.each(['نظام (5)', 'שרת (5)', '5 ܫܪܬ', 'C++ نظام'])(
    'gives "%s" a direction of its own',
    (text) => {
      const label = shape('g', {}, shape('text', {y: '1'}, text));

      expect(isolateLines(label)).toEqual(
        shape('g', {}, shape('text', {y: '1'}, isolated(text))),
      );
    },
  );

  it.each(['C++ (g++)', '≤ 125 ms', '漢字 (5)', 'Ünï', '🚀', ''])(
    'leaves "%s" as it is',
    (text) => {
      const label = shape('g', {}, shape('text', {y: '1'}, text));

      expect(isolateLines(label)).toEqual(label);
    },
  );

  it('does so for each line alone, with all that is in it', () => {
    const bold = shape('tspan', {'font-weight': '700'}, 'נ');
    const end = shape('tspan', {'font-size': '0'}, ' ');
    const lines = [['C++ '], ['ש ', bold, ' (5)']] as const;
    const [first, second] = lines;

    expect(
      isolateLines(
        shape(
          'text',
          {},
          shape('tspan', {x: '0'}, ...first),
          end,
          shape('tspan', {x: '0'}, ...second),
        ),
      ),
    ).toEqual(
      shape(
        'text',
        {},
        shape('tspan', {x: '0'}, ...first),
        end,
        shape('tspan', {x: '0'}, isolated(...second)),
      ),
    );
  });
});
