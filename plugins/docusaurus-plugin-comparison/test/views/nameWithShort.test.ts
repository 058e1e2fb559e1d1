import {nameWithShort} from '../../src/views/nameWithShort.js';

describe('nameWithShort(name, short)', () => {
  it.each([
    ['Sandboxed container', 'gVisor', 'Sandboxed container (gVisor)'],
    ['MicroVM', 'Micro', 'MicroVM'],
    ['Virtual machine', 'machine', 'Virtual machine'],
    ['Box', 'Box', 'Box'],
  ])('has both, once: %s, %s', (name, short, expected) => {
    expect(nameWithShort(name, short)).toBe(expected);
  });
});
