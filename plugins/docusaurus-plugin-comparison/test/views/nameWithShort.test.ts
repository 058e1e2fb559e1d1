import {nameWithShort} from '../../src/views/nameWithShort.js';

describe('nameWithShort(name, short)', () => {
  it.each([
    ['Sandboxed container', 'gVisor', 'gVisor, Sandboxed container'],
    ['MicroVM', 'Micro', 'Micro, MicroVM'],
    ['Virtual machine', 'machine', 'Virtual machine'],
    ['Box (old)', 'Box', 'Box (old)'],
    ['Box', 'Box', 'Box'],
  ])('has both, once: %s, %s', (name, short, expected) => {
    expect(nameWithShort(name, short)).toBe(expected);
  });
});
