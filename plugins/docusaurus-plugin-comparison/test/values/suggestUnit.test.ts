import {createIssue} from '../../src/problems/issue.js';
import type {Details} from '../../src/problems/sentences.js';
import {findValueType} from '../../src/values/index.js';

/** The unit that the message about an unknown one suggests. */
function suggestionFor(unit: string, type: string): string | undefined {
  const criterion = {id: 'x', name: 'X', type, currency: 'EUR'};
  const reading = findValueType(type)?.read(`5 ${unit}`, criterion);
  if (!reading || !('refused' in reading)) {
    return unit;
  }
  const details = reading.details as Details<'unknown-unit'>;
  const {message} = createIssue('unknown-unit', details);
  return /Did you mean "(.+)"\?/.exec(message)?.[1];
}

function factorOf(unit: string, type: string): number | undefined {
  return findValueType(type)?.units?.({id: 'x', name: 'X', type})[unit];
}

describe('suggestUnit(typed, dimension)', () => {
  it.each([
    ['msec', 'ms'],
    ['msec.', 'ms'],
    ['msecs', 'ms'],
    ['millis', 'ms'],
    ['usec', 'µs'],
    ['µsec', 'µs'],
    ['nsec', 'ns'],
    ['secs', 's'],
    ['sec.', 'sec'],
    ['mins', 'min'],
    ['Min.', 'min'],
    ['hrs', 'h'],
    ['wk', 'weeks'],
    ['minuts', 'minute'],
    ['miliseconds', 'milliseconds'],
  ])('suggests for a duration in %s %s', (typed, meant) => {
    expect(suggestionFor(typed, 'duration')).toBe(meant);
  });

  it.each([
    ['MIB', 'MiB'],
    ['megabytes', 'MB'],
    ['Mbyte', 'MB'],
    ['gibibytes', 'GiB'],
    ['Mo', 'MB'],
    ['Bytes', 'bytes'],
    ['byts', 'byte'],
  ])('suggests for a size in %s %s', (typed, meant) => {
    expect(suggestionFor(typed, 'bytes')).toBe(meant);
  });

  it.each([
    ['pct', 'percent', '%'],
    ['permille', 'percent', '‰'],
    ['eur', 'money', 'EUR'],
  ])('suggests for %s as %s %s', (typed, type, meant) => {
    expect(suggestionFor(typed, type)).toBe(meant);
  });

  // Each is a letter or two away from a unit that would make another value.
  it.each([
    ['jours', 'duration'],
    ['mois', 'duration'],
    ['mn', 'duration'],
    ['sm', 'duration'],
    ['psec', 'duration'],
    ['centiseconds', 'duration'],
    ['bits', 'bytes'],
    ['Mb', 'bytes'],
    ['Mib', 'bytes'],
    ['mB', 'bytes'],
    ['KB', 'bytes'],
    ['ZB', 'bytes'],
    ['TEUR', 'money'],
    ['EUX', 'money'],
  ])('suggests nothing for %s as %s', (typed, type) => {
    expect(suggestionFor(typed, type)).toBeUndefined();
  });

  it('never takes a prefix for another one, or for none', () => {
    const prefixes = Object.entries({
      pico: 1e-12,
      nano: 1e-9,
      micro: 1e-6,
      milli: 1e-3,
      centi: 1e-2,
      deci: 1e-1,
      kilo: 1e3,
      mega: 1e6,
      giga: 1e9,
      tera: 1e12,
      n: 1e-9,
      u: 1e-6,
      k: 1e3,
      G: 1e9,
      T: 1e12,
    });
    const nouns = [
      ...['second', 'seconds', 'secs', 'sec', 'secnds'].map(
        (noun) => ['duration', noun] as const,
      ),
      ...['byte', 'bytes', 'bites', 'byts'].map(
        (noun) => ['bytes', noun] as const,
      ),
    ];
    const changed = prefixes.flatMap(([prefix, factor]) =>
      nouns.flatMap(([type, noun]) => {
        const suggestion = suggestionFor(prefix + noun, type);
        const ratio = (factorOf(suggestion ?? '', type) ?? factor) / factor;
        return Math.abs(ratio - 1) > 1e-9
          ? [`${prefix}${noun}: ${suggestion}`]
          : [];
      }),
    );

    expect(changed).toEqual([]);
  });
});
