import fc from 'fast-check';
import * as parse5 from 'parse5';
import {readDocument} from '../../src/dom/document.js';
import type {DomElement} from '../../src/dom/element.js';
import {serialize} from '../../src/dom/serialize.js';
import {createPurify, dirtyHtml} from './purify.js';

function read(html: string): DomElement {
  return sure(readDocument(html).body);
}

/** The first elements within. */
function childrenOf(element: DomElement): [DomElement, DomElement] {
  const [first, second] = element.children;
  return [sure(first), second ?? sure(first)];
}

function toHtml(element: DomElement | null | undefined): string | undefined {
  return element ? serialize(element) : undefined;
}

function sure<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) {
    throw new Error('Nothing is there');
  }
  return value;
}

describe('HTML', () => {
  it.each([
    ['text with signs', 'a &lt; b &amp; c&nbsp;d > e "f"'],
    ['elements that hold nothing', 'a<br>b<img src="x">c'],
    ['a comment', 'a<!-- b --><p>c</p>'],
    ['raw text', 'a<style>a > b {}</style><script>1 < 2</script>'],
    [
      'an SVG, with the letters of its names',
      '<svg viewbox="0 0 1 1"><foreignobject><p>a</p></foreignobject><a xlink:href="#b">c</a></svg>',
    ],
    ['tags that are not closed', '<p>a<p><b>c<i>d</b>e'],
    ['quotes in an attribute', '<p title="a &quot;b&quot; <c>">d</p>'],
  ])('is read and printed as browsers do: %s', (_, html) => {
    expect(read(html).innerHTML).toBe(
      // The fragment of a body, as the body of a page.
      parse5.serialize(parse5.parseFragment(html)).replace(/<c>/, '&lt;c&gt;'),
    );
  });

  it('becomes what is in an element, in the place of what was', () => {
    const body = read('<p>a</p><p>b</p>');
    const [first] = childrenOf(body);
    first.innerHTML = 'c<b>d</b>';

    expect(body.innerHTML).toBe('<p>c<b>d</b></p><p>b</p>');
    expect(body.textContent).toBe('cdb');
  });

  it('is text again after any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const body = read('<p></p>');
        const [p] = childrenOf(body);
        p.textContent = text;
        expect(read(body.innerHTML).textContent).toBe(
          // What HTML does not read as written.
          text.replace(/\r\n?/g, '\n').replace(/\0/g, ''),
        );
      }),
    );
  });
});

describe('a tree', () => {
  it('takes a node from its old place', () => {
    const body = read('<p>a</p><div>b</div>');
    const [p, div] = childrenOf(body);
    div.insertBefore(p, div.firstChild);

    expect(body.innerHTML).toBe('<div><p>a</p>b</div>');
    expect(p.parentElement).toBe(div);
    expect(p.nextSibling?.textContent).toBe('b');
  });

  it('is no part of itself', () => {
    const div = sure(read('<div><p></p></div>').firstElementChild);

    expect(() => childrenOf(div)[0].appendChild(div)).toThrow('itself');
    expect(() => div.insertBefore(div, null)).toThrow('itself');
  });

  it('is copied without what it hangs on', () => {
    const p = sure(
      read('<p class="a">b<i>c</i><!-- d --></p>').firstElementChild,
    );
    const copy = p.cloneNode(true);
    copy.setAttribute('class', 'e');

    expect(serialize(copy)).toBe('<p class="e">b<i>c</i><!-- d --></p>');
    expect(copy.parentNode).toBeNull();
    expect(serialize(p)).toBe('<p class="a">b<i>c</i><!-- d --></p>');
    expect(serialize(p.cloneNode())).toBe('<p class="a"></p>');
  });
});

describe('selectors', () => {
  const html =
    '<svg><g class="root"><g class="node a" id="x"><rect></rect><text>b</text></g><path></path><path></path></g></svg>';

  it.each([
    ['a tag', 'rect', 1],
    ['a class', '.node', 1],
    ['an id in brackets', '[id="x"]', 1],
    ['the first child', 'g :first-child', 2],
    ['the last child', 'path:last-child', 1],
    ['a child by its number', 'path:nth-child(2)', 1],
    ['what is not', 'g:not(.node)', 1],
    ['one of several', 'rect, text', 2],
    ['a comma in a value', '[id="a,b"], rect', 1],
    ['a child', 'svg > g > path', 2],
    ['no grandchild', 'svg > path', 0],
    ['what comes after', 'g ~ path', 2],
    ['what comes next', 'g + path', 1],
    ['one of two classes', '.a.node, .a:not(.node)', 1],
    ['the start of an attribute', '[class^="no"]', 1],
    ['the end of an attribute', '[class$="t"]', 1],
    ['a part of an attribute', '[class*="de"]', 1],
    ['no part that is empty', '[class*=""]', 0],
    ['a word of an attribute', '[class~="a"]', 1],
    ['an attribute', '[id]', 1],
    ['what is not within another', 'g:not(.root g)', 1],
    ['a sign that is escaped', '#\\78 ', 1],
  ])('find %s', (_, selector, count) => {
    const found = read(html).querySelectorAll(selector);

    expect(found).toHaveLength(count);
    expect(toHtml(read(html).querySelector(selector))).toBe(toHtml(found[0]));
    expect(found.every((each) => each.matches(selector))).toBe(true);
  });

  it.each(['p:hover', 'p::before', '> p', 'p >', '*|p', 'p:nth-child(2n)', ''])(
    'are not understood: %s',
    (selector) => {
      expect(() => read(html).querySelector(selector)).toThrow(
        `Unexpected selector "${selector}"`,
      );
    },
  );
});

describe('the style of an element', () => {
  it('is in its attribute', () => {
    const [p] = childrenOf(read('<p style="fill: red; stroke: blue"></p>'));
    p.style.setProperty('fill', 'green', 'important');
    p.style.setProperty('stroke', '');
    p.style.setProperty('width', '2px');
    p.style.removeProperty('height');

    expect(p.getAttribute('style')).toBe('fill: green !important; width: 2px;');
  });
});

describe('a node iterator', () => {
  it('meets what was put in, and not what was taken away', () => {
    const body = read('<p>a</p><div><b>c</b></div><i>d</i>');
    const document = sure(body.ownerDocument);
    const iterator = document.createNodeIterator(body, 1);
    const met: string[] = [];
    let node = iterator.nextNode();
    while (node) {
      met.push(node.nodeName);
      if (node.nodeName === 'DIV') {
        body.insertBefore(document.createElement('u'), node.nextSibling);
        node.remove();
      }
      node = iterator.nextNode();
    }

    expect(met).toEqual(['BODY', 'P', 'DIV', 'U', 'I']);
  });
});

describe('DOMPurify', () => {
  // Mermaid cleans labels and the whole picture with it, so it must work here.
  it('cleans as it does in browsers', () => {
    const purify = createPurify();

    expect(purify.isSupported).toBe(true);
    for (const [dirty, clean] of dirtyHtml) {
      expect([dirty, purify.sanitize(dirty)]).toEqual([dirty, clean]);
    }
  });
});
