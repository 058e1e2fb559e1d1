import fc from 'fast-check';
import {parseFragment, serialize} from 'parse5';
import {DomDocument, readDocument} from '../../src/dom/document.js';
import type {DomElement} from '../../src/dom/element.js';
import {createPurify, dirtyHtml} from './purify.js';

function read(html: string): DomElement {
  return sure(readDocument(html).body);
}

/** The first elements within. */
function childrenOf(element: DomElement): [DomElement, DomElement] {
  const [first, second] = element.children;
  return [sure(first), second ?? sure(first)];
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
      serialize(parseFragment(html)).replace(/<c>/, '&lt;c&gt;'),
    );
  });

  it('becomes what is in an element, in the place of what was', () => {
    const body = read('<p>a</p><p>b</p>');
    const [first] = childrenOf(body);
    first.innerHTML = 'c<b>d</b>';

    expect(body.innerHTML).toBe('<p>c<b>d</b></p><p>b</p>');
    expect(body.textContent).toBe('cdb');
  });

  it('is text again after any letters', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const body = read('<p></p>');
        const [p] = childrenOf(body);
        p.textContent = text;
        expect(read(body.innerHTML).textContent).toBe(
          // What HTML reads otherwise than it stands there.
          text.replace(/\r\n?/g, '\n').replace(/\0/g, ''),
        );
      }),
    );
  });
});

describe('a tree', () => {
  it('takes a node from where it stood', () => {
    const body = read('<p>a</p><div>b</div>');
    const [p, div] = childrenOf(body);
    div.insertBefore(p, div.firstChild);

    expect(body.innerHTML).toBe('<div><p>a</p>b</div>');
    expect(p.parentElement).toBe(div);
    expect(p.nextSibling?.textContent).toBe('b');
  });

  it('takes what a fragment holds', () => {
    const document = new DomDocument();
    const fragment = document.createDocumentFragment();
    fragment.append(document.createElement('p'), 'a');
    const div = document.createElement('div');
    div.append('b');
    div.insertBefore(fragment, div.firstChild);

    expect(div.innerHTML).toBe('<p></p>ab');
    expect(fragment.hasChildNodes()).toBe(false);
  });

  it('is no part of itself', () => {
    const div = sure(read('<div><p></p></div>').firstElementChild);

    expect(() => childrenOf(div)[0].appendChild(div)).toThrow('itself');
    expect(() => div.insertBefore(div, null)).toThrow('itself');
  });

  it('knows which of two stands first', () => {
    const body = read('<p><b>a</b><i>c</i></p><p>d</p>');
    const [first, second] = childrenOf(body);
    const [b, i] = childrenOf(first);

    expect(b.compareDocumentPosition(i)).toBe(4);
    expect(second.compareDocumentPosition(b)).toBe(2);
    expect(first.compareDocumentPosition(b)).toBe(4 | 16);
    expect(b.compareDocumentPosition(first)).toBe(2 | 8);
    expect(b.compareDocumentPosition(b)).toBe(0);
  });

  it('is copied without what it hangs on', () => {
    const p = sure(read('<p class="a">b<i>c</i></p>').firstElementChild);
    const copy = p.cloneNode(true);
    copy.setAttribute('class', 'd');

    expect(copy.outerHTML).toBe('<p class="d">b<i>c</i></p>');
    expect(copy.parentNode).toBeNull();
    expect(p.outerHTML).toBe('<p class="a">b<i>c</i></p>');
    expect(p.cloneNode().outerHTML).toBe('<p class="a"></p>');
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
    expect(read(html).querySelector(selector)?.outerHTML).toBe(
      found[0]?.outerHTML,
    );
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
  it('stands in its attribute', () => {
    const [p] = childrenOf(read('<p style="fill: red; stroke: blue"></p>'));
    p.style.setProperty('fill', 'green', 'important');
    p.style.setProperty('stroke', '');
    p.style.setProperty('width', '2px');
    p.style.removeProperty('height');

    expect(p.getAttribute('style')).toBe('fill: green !important; width: 2px;');
    expect(p.style.getPropertyValue('fill')).toBe('green');
    expect(p.style.getPropertyValue('stroke')).toBe('');
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
