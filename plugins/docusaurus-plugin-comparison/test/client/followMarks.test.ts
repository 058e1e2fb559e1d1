/** @jest-environment jsdom */
import {fireEvent, getByRole, queryByRole, waitFor} from '@testing-library/dom';
import {followMarks} from '../../src/client/followMarks.js';
import '../support/configureDomTests.js';
import './table/popovers.js';

const strings = {
  closeNote: 'Close',
  linkToCell: 'Link to this value',
  asTyped: 'In the data: [value]',
};

let release: (() => void) | undefined;

afterEach(() => {
  release?.();
  document.body.replaceChildren();
});

/** The part of a chart that a reader uses. */
function openChart(): HTMLElement {
  document.body.innerHTML = `
<div><figure><figcaption>Start-up</figcaption>
<a href="#engines.slow.startup" data-value="slow" aria-label="Slow: 1,5 h">1,5 h</a>
<a href="#engines.fast.startup" data-value="fast" aria-label="Fast: 45 s">45 s</a>
<a href="/p#engines.subject:odd" data-value="startup.odd" aria-label="Odd: unknown">unknown</a>
<ul>
<li data-value-of="slow"><bdi>Slow</bdi>: <span><span data-typed="1.5 h">1,5 h</span><sup><a data-number href="#n.note-1">1</a></sup></span></li>
<li data-value-of="fast"><bdi>Fast</bdi>: <span>45 s</span></li>
<li data-value-of="startup.odd"><bdi>Odd</bdi>: <span>unknown</span></li>
</ul>
<ol><li id="n.note-1"><span>With disks · As of 2026 · Handbook</span><span data-mark="back">↩</span></li></ol>
</figure></div>`;
  const place = document.body.firstElementChild as HTMLElement;
  release = followMarks(place, async () => strings);
  return place;
}

function markOf(place: HTMLElement, name: string): HTMLElement {
  return getByRole(place, 'link', {name: (text) => text.startsWith(name)});
}

function tabIndexes(place: HTMLElement): readonly number[] {
  return [...place.querySelectorAll<HTMLElement>('[data-value]')].map(
    ({tabIndex}) => tabIndex,
  );
}

describe('followMarks(place, loadStrings)', () => {
  it('makes the marks one Tab stop, which follows the focus', () => {
    const place = openChart();
    expect(tabIndexes(place)).toEqual([0, -1, -1]);

    markOf(place, 'Fast').focus();
    expect(tabIndexes(place)).toEqual([-1, 0, -1]);
  });

  it('leads to a cell whose id the HTML does not have', () => {
    const place = openChart();

    expect(markOf(place, 'Odd').getAttribute('href')).toBe(
      '/p#engines.odd.startup',
    );
    expect(markOf(place, 'Fast').getAttribute('href')).toBe(
      '#engines.fast.startup',
    );
  });

  it.each([
    ['Slow', 'ArrowDown', 'Fast'],
    ['Slow', 'ArrowRight', 'Fast'],
    ['Odd', 'ArrowUp', 'Fast'],
    ['Fast', 'ArrowLeft', 'Slow'],
    ['Odd', 'Home', 'Slow'],
    ['Slow', 'End', 'Odd'],
    ['Slow', 'ArrowUp', 'Slow'],
  ])('moves from %s by %s to %s', (from, key, to) => {
    const place = openChart();
    markOf(place, from).focus();
    fireEvent.keyDown(markOf(place, from), {key});

    expect(document.activeElement).toBe(markOf(place, to));
  });

  it('opens what is known of a value, with a link to its cell', async () => {
    const place = openChart();
    expect(fireEvent.click(markOf(place, 'Slow'))).toBe(false);

    const popover = await waitFor(() =>
      getByRole(place, 'dialog', {name: 'Slow · Start-up'}),
    );
    expect(
      [...popover.children].slice(1, -1).map(({textContent}) => textContent),
    ).toEqual([
      '1,5 h',
      'In the data: 1.5 h',
      'With disks · As of 2026 · Handbook',
    ]);
    expect(
      getByRole(popover, 'link', {name: 'Link to this value'}).getAttribute(
        'href',
      ),
    ).toContain('#engines.slow.startup');
  });

  it('names the list of the value where the chart has several', async () => {
    const place = openChart();
    place.querySelector('ul')?.setAttribute('data-title', 'Image size');
    fireEvent.click(markOf(place, 'Fast'));

    await waitFor(() =>
      getByRole(place, 'dialog', {name: 'Fast · Image size'}),
    );
  });

  it('opens at a link of a picture, with the same link to the cell', async () => {
    const place = openChart();
    place
      .querySelector('figure')
      ?.insertAdjacentHTML(
        'beforeend',
        '<svg><a href="#engines.fast.startup" data-value="fast" aria-label="In the picture">.</a></svg>',
      );
    release?.();
    release = followMarks(place, async () => strings);
    const mark = place.querySelector('svg a');
    expect(fireEvent.click(mark as Element)).toBe(false);

    const popover = await waitFor(() => getByRole(place, 'dialog'));
    expect(
      getByRole(popover, 'link', {name: 'Link to this value'}).getAttribute(
        'href',
      ),
    ).toBe('#engines.fast.startup');
  });

  it('closes by Esc, and gives the focus back', async () => {
    const place = openChart();
    const mark = markOf(place, 'Fast');
    mark.focus();
    fireEvent.click(mark);
    const popover = await waitFor(() => getByRole(place, 'dialog'));
    fireEvent.keyDown(popover, {key: 'Escape'});

    await waitFor(() => expect(queryByRole(place, 'dialog')).toBeNull());
    expect(document.activeElement).toBe(mark);
  });

  it('leaves a click alone that asks for another tab', () => {
    const place = openChart();

    expect(fireEvent.click(markOf(place, 'Fast'), {ctrlKey: true})).toBe(true);
  });

  it('leaves the marks as they were once it is ended', () => {
    const place = openChart();
    release?.();

    expect(tabIndexes(place)).toEqual([0, 0, 0]);
    expect(place.querySelector('[tabindex]')).toBeNull();
  });
});
