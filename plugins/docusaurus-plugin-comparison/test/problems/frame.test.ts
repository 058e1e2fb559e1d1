import {parse} from 'yaml';
import {frame} from '../../src/problems/frame.js';
import {Lines} from '../../src/problems/position.js';
import {expectOutputs, listFixtures} from '../support/fixtures.js';

/** An `input.yaml`; `⟦` and `⟧` are around the place. */
interface Input {
  readonly text: string;
  /** Where a terminal shows the place, from 1; null where it does not matter. */
  readonly column: number | null;
  /** How many columns of a terminal it takes. */
  readonly carets: number;
}

const fixtures = listFixtures(import.meta.url, 'fixtures/frame');

describe('frame(file, lines, place)', () => {
  it.each(fixtures)('shows $name', (fixture) => {
    const input = parse(fixture.read('input.yaml') ?? '') as Input;
    const shown = show(input.text);
    const carets = shown.split('\n').find((line) => /^ +\| +\^+$/.test(line));
    const margin = (carets?.indexOf('|') ?? 0) + 2;

    expectOutputs(fixture, {'frame.txt': `${shown}\n`});
    expect(carets?.match(/\^+/)?.[0]).toHaveLength(input.carets);
    if (input.column !== null) {
      expect((carets?.indexOf('^') ?? 0) - margin).toBe(input.column - 1);
    }
  });

  it('keeps every line narrow', () => {
    const widths = show(`${'a'.repeat(500)}⟦b⟧${'c'.repeat(500)}`)
      .split('\n')
      .map((line) => line.length);

    expect(Math.max(...widths)).toBeLessThanOrEqual(110);
  });
});

function show(marked: string): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  const file = {path: 'x', text};
  return frame(file, new Lines(file), {start, end});
}
