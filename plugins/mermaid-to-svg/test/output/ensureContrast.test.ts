import {ensureContrast} from '../../src/output/ensureContrast.js';
import type {Shape} from '../../src/output/shape.js';

const text = 'var(--mermaid-text, #1c1e21)';
const surface = 'var(--mermaid-surface, #ffffff)';
const neutral = 'var(--mermaid-neutral-fill, #e5e7eb)';

function rect(fill?: string): Shape {
  return {
    tag: 'rect',
    attributes: fill === undefined ? {} : {fill},
    children: [],
  };
}

function label(fill?: string): Shape {
  return {
    tag: 'text',
    attributes: fill === undefined ? {x: '1'} : {x: '1', fill},
    children: ['Label'],
  };
}

function group(fill: string | undefined, ...children: Shape[]): Shape {
  return {...rect(fill), tag: 'g', children};
}

/** The fill that the text of a node gets. */
function lettersOf(node: Shape, inherited = 'none'): string | undefined {
  const texts: Shape[] = [];
  const visit = (shape: Shape | string) => {
    if (typeof shape === 'string') {
      return;
    }
    if (shape.tag === 'text') {
      texts.push(shape);
    }
    shape.children.forEach(visit);
  };
  visit(ensureContrast(node, inherited));
  expect(texts).toHaveLength(1);
  return texts[0]?.attributes['fill'];
}

describe('ensureContrast(shape, inherited)', () => {
  it.each([
    ['dark', '#fce7f3', '#1c1e21'],
    ['dark', '#777777', '#1c1e21'],
    ['light', '#3b0764', '#e3e3e3'],
    ['light', '#606060', '#e3e3e3'],
  ])('has %s text on the %s of an author', (_, fill, letters) => {
    expect(lettersOf(group(undefined, rect(fill), label(text)))).toBe(letters);
    expect(lettersOf(group(undefined, rect(fill), label()), text)).toBe(
      letters,
    );
  });

  it('leaves text and background that one author has chosen', () => {
    expect(lettersOf(group(undefined, rect('#3b0764'), label('#000000')))).toBe(
      '#000000',
    );
  });

  it('leaves text and background that follow the theme', () => {
    expect(lettersOf(group(undefined, rect(neutral), label(text)))).toBe(text);
  });

  it.each([
    // Contrast on the ground as it is in the light theme and in the dark one.
    ['12.1 and 1.3', neutral, '#3b0764', text],
    ['4.6 and 2.1', neutral, '#666666', text],
    ['4.0 and 2.4', neutral, '#707070', '#707070'],
    ['3.2 and 3.1', neutral, '#e5484d', '#e5484d'],
    ['4.5 and 3.8', surface, '#767676', '#767676'],
    ['7.5 and 2.3', surface, '#555555', text],
  ])(
    'gives up text that only the light theme can show: %s on %s',
    (_, fill, letters, expected) => {
      expect(lettersOf(group(undefined, rect(fill), label(letters)))).toBe(
        expected,
      );
    },
  );

  it('takes for the ground what is drawn first and filled', () => {
    expect(
      lettersOf(
        group(
          undefined,
          rect('none'),
          group(undefined, label(text), group('#3b0764', rect())),
          rect('#ffffff'),
        ),
      ),
    ).toBe('#e3e3e3');
  });

  it('leaves text without a background', () => {
    const node = group(undefined, rect('none'), label('#000000'));

    expect(ensureContrast(node, 'none')).toBe(node);
  });
});
