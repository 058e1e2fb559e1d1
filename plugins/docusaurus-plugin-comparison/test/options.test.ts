import type {Options} from '../src/options.js';
import {validated} from './support/validated.js';

describe('validateOptions({options, validate})', () => {
  it('sets what is not said', () => {
    expect(validated(undefined)).toEqual({
      roots: [],
      exclude: [],
      onInvalidData: 'throw',
      diagrams: 'build',
      diagramTimeLimit: 30,
      mermaidFences: false,
      figures: 'localized',
      limits: {
        bytes: 5_000_000,
        depth: 30,
        aliased: 1_000,
        subjects: 10_000,
        cells: 200_000,
        text: 5_000,
      },
    });
    expect(validated({limits: {bytes: 1}}).limits).toMatchObject({
      bytes: 1,
      cells: 200_000,
    });
  });

  it.each([
    [{onInvalidData: 'ignore'}, '"onInvalidData" must be one of [throw, warn]'],
    [{limits: {bytes: 0}}, '"limits.bytes" must be greater than or equal to 1'],
    [{root: ['x']}, '"root" is not allowed'],
    [{diagrams: 'browser'}, '"diagrams" must be one of [build, client]'],
    [{diagramTimeLimit: 0}, '"diagramTimeLimit" must be a positive number'],
    [{mermaidFences: 'all'}, '"mermaidFences" must be a boolean'],
    [{figures: 'de'}, '"figures" must be one of [localized, typed]'],
  ])('refuses %j', (options, message) => {
    expect(() => validated(options as Options)).toThrow(message);
  });
});
