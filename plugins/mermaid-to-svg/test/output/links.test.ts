import {hrefOf, linkTo} from '../../src/output/links.js';
import {readDocument} from '../../src/dom/document.js';
import type {DomElement} from '../../src/dom/element.js';
import {Styles} from '../../src/css/styles.js';

function read(svg: string): DomElement {
  const element = readDocument(`<svg>${svg}</svg>`).body?.firstElementChild
    ?.firstElementChild;
  if (!element) {
    throw new Error('The page holds an element');
  }
  return element;
}

function link(href: string, svg = '<g></g>') {
  const measure = {styles: new Styles(), reveal: (text: string) => text};
  return linkTo(href, read(svg), measure, ['child']);
}

describe('linkTo(href, element, measure, children)', () => {
  it.each([
    'https://example.com/?a=1&b=2#c',
    'HTTP://example.com',
    'mailto:someone@example.com',
    '//example.com/a',
    '/a/b',
    './a:b',
    'a',
    '#a',
    '?a',
    '',
  ])('leads to "%s"', (href) => {
    expect(link(href)).toEqual({
      tag: 'a',
      attributes: {href},
      children: ['child'],
    });
  });

  it.each([
    'javascript:alert(1)',
    'JaVa\tScript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'blob:https://example.com/a',
    'file:///etc/passwd',
    'ftp://example.com/',
    'xhttps://example.com/',
    'https-x:a',
    'a.mailto:b',
    'https://docs.example.com@evil/',
    '//docs.example.com:443@evil.example/',
    'https://',
    'https://[',
  ])('refuses to lead to "%s"', (href) => {
    expect(() => link(href)).toThrow(
      expect.objectContaining({
        reason: 'unsafe',
        message: `A link may not lead to "${href}"`,
      }),
    );
  });

  it('is named after the text, with a space between lines', () => {
    const text =
      '<g><text><tspan x="0">One <tspan>and</tspan></tspan><tspan x="0"> two</tspan></text></g>';

    expect(link('a', text).attributes['aria-label']).toBe('One and two');
    expect(
      link('a', '<g><text> All\n of it </text></g>').attributes['aria-label'],
    ).toBe('All of it');
  });
});

describe('hrefOf(link)', () => {
  it('reads either attribute', () => {
    expect(hrefOf(read('<a href="a" xlink:href="b"></a>'))).toBe('a');
    expect(hrefOf(read('<a xlink:href="b"></a>'))).toBe('b');
    expect(hrefOf(read('<a></a>'))).toBeUndefined();
  });
});
