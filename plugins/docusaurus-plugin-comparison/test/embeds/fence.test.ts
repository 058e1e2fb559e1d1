import fc from 'fast-check';
import {packFence, unpackFence} from '../../src/embeds/fence.js';
import {check} from '../properties/check.js';
import {plainTexts} from '../properties/arbitraryText.js';

describe('unpackFence(packFence(mermaid))', () => {
  it('is the text again, whatever it holds', () => {
    check(
      fc.property(fc.oneof(plainTexts, fc.string({unit: 'binary'})), (text) => {
        expect(unpackFence(packFence(text))).toBe(text);
      }),
    );
  });
});

describe('packFence(mermaid)', () => {
  it('needs no escapes in a query, and is short', () => {
    const chain = Array.from(
      {length: 100},
      (_, at) => `  step${at} --> step${at + 1}`,
    ).join('\n');
    const packed = packFence(`flowchart TD\n${chain}\n`);

    expect(packed).toMatch(/^[\w-]+$/);
    expect(packed.length).toBeLessThan(chain.length / 2);
  });
});
