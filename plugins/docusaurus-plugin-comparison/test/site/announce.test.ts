import {inspect} from 'node:util';
import {jest} from '@jest/globals';
import {createProblem} from '../../src/problems/collect.js';
import {
  InvalidDataError,
  reportProblems,
  warnMissingTheme,
} from '../../src/site/announce.js';

const file = {path: 'x.comparison.yaml', text: ''};
const problem = createProblem(file, 'claim-without-source', undefined, {});

describe('tell(problems, stops)', () => {
  const said: string[] = [];
  const say = (text: unknown) => void said.push(String(text));

  beforeEach(() => {
    said.length = 0;
    jest.spyOn(console, 'warn').mockImplementation(say);
    jest.spyOn(console, 'error').mockImplementation(say);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('says nothing where nothing is wrong', () => {
    reportProblems([], true);

    expect(said).toEqual([]);
  });

  it('says all and goes on', () => {
    reportProblems([problem], false);

    expect(said.join()).toContain('error claim-without-source');
    expect(said.join()).toContain('1 problem in 1 file');
  });

  it('says all and stops, without the frames of a stack', () => {
    expect(() => reportProblems([problem], true)).toThrow(InvalidDataError);
    expect(said.join()).toContain('error claim-without-source');
    expect(inspect(new InvalidDataError('Told above.'))).toBe('Told above.');
  });

  it('says a warning, and goes on', () => {
    const warning = createProblem(file, 'blank-name', undefined, {
      noun: 'criterion',
      id: 'x',
    });

    reportProblems([warning], true);

    expect(said.join()).toContain('warning blank-name');
  });

  it('stops for what another has said, and does not repeat it', () => {
    expect(() => reportProblems([problem], true, () => [])).toThrow(
      InvalidDataError,
    );
    expect(said).toEqual([]);
  });

  it('leaves the stacks of other errors in the process alone', () => {
    const {stackTraceLimit} = Error;

    expect(() => reportProblems([problem], true)).toThrow(InvalidDataError);
    expect(Error.stackTraceLimit).toBe(stackTraceLimit);
    expect(new Error('Another').stack).toMatch(/^ {4}at /m);
  });
});

describe('tellOfMissingTheme({themes}, diagrams)', () => {
  const tellOf = (
    themes: readonly string[],
    diagrams: 'build' | 'client' = 'client',
  ) => {
    const said: string[] = [];
    warnMissingTheme({themes: [...themes]}, diagrams, (text) =>
      said.push(text),
    );
    return said;
  };

  it('says so where readers are to draw and nothing can', () => {
    expect(tellOf([])).toEqual([
      expect.stringContaining('needs @docusaurus/theme-mermaid among'),
    ]);
    expect(tellOf(['@docusaurus/theme-live-codeblock'])).toHaveLength(1);
  });

  it.each(['@docusaurus/theme-mermaid', 'mermaid', '/x/theme-mermaid'])(
    'says nothing where there is %s',
    (theme) => {
      expect(tellOf([theme])).toEqual([]);
    },
  );

  it('says nothing where pictures are drawn in the build', () => {
    expect(tellOf([], 'build')).toEqual([]);
  });
});
