import fc from 'fast-check';
import {reportUrl} from '../../src/client/reportUrl.js';
import {plainTexts} from '../properties/arbitraryText.js';
import {check} from '../properties/check.js';

const template = 'https://example.com/new?title={title}&body={body}';

describe('reportUrl(template, values)', () => {
  const hostile = fc.oneof(
    plainTexts,
    fc.string({unit: 'binary', maxLength: 3000}),
    fc.constantFrom(
      '&labels=spam#',
      '{body}',
      '\ud800',
      'a\udc00b',
      '+ %20 %',
      '\r\nBcc: a@example.com',
    ),
  );

  it('has these values and no other parameters, in at most 6,000 characters', () => {
    check(
      fc.property(hostile, hostile, (title, body) => {
        const url = new URL(reportUrl(template, {title, body}));

        expect(url.href.length).toBeLessThanOrEqual(6000);
        expect(url.hash).toBe('');
        expect([...url.searchParams.keys()]).toEqual(['title', 'body']);
        for (const [name, text] of Object.entries({title, body})) {
          const whole = Buffer.from(text).toString();
          const found = url.searchParams.get(name) ?? '';
          expect(
            found === whole ||
              (found.endsWith('…') && whole.startsWith(found.slice(0, -1))),
          ).toBe(true);
        }
      }),
    );
  });

  it('cuts long values only as far as needed', () => {
    const url = new URL(
      reportUrl(template, {title: 'Engines', body: '漢'.repeat(5000)}),
    );

    expect(url.searchParams.get('title')).toBe('Engines');
    expect(url.searchParams.get('body')).toBe(`${'漢'.repeat(200)}…`);
  });

  it('leaves out what is not known', () => {
    expect(reportUrl('https://example.com/{other}', {})).toBe(
      'https://example.com/',
    );
  });
});
