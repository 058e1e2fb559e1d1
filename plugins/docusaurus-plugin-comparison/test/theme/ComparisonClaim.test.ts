/** @jest-environment jsdom */
import {fireEvent, getByRole, waitFor} from '@testing-library/dom';
import {act, createElement, type ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {simplifyEmbeds} from '../../src/feeds/simplifyEmbeds.js';
import type {ClaimListView} from '../../src/views/claimList.js';
import {importTheme, router} from './importTheme.js';
import {mount, type MountedPage} from './mount.js';
import '../client/table/popovers.js';

interface Props {
  readonly view?: ClaimListView;
  readonly reason?: string;
  readonly problems?: string;
  readonly children?: ReactNode;
}

const ComparisonClaim = await importTheme<Props>('ComparisonClaim');

const viewOf = (link?: string): ClaimListView => ({
  title: 'Engines',
  claims: [
    {
      id: '',
      condition: 'fast.startup < slow.startup',
      known: {
        verdict: 'open',
        grounds: [
          {
            subject: 'Fast',
            criterion: 'Start-up',
            cell: {state: 'value', claims: [{text: '≤ 2 s'}], footnote: 0},
            footnotes: [
              {
                when: 'On a laptop',
                asOf: '2021',
                sources: [{title: 'A book', url: 'https://example.com/book'}],
              },
            ],
            ...(link !== undefined && {link}),
          },
          {
            subject: 'Slow',
            criterion: 'Start-up',
            cell: {state: 'unknown', claims: []},
            footnotes: [],
          },
        ],
      },
    },
  ],
});

const opened: MountedPage[] = [];

afterEach(async () => {
  for (const {unmount, container} of opened.splice(0)) {
    await act(unmount);
    container.remove();
  }
  router.push.mockClear();
});

async function open(props: Props): Promise<HTMLElement> {
  const element = createElement(ComparisonClaim, props, 'there first');
  const page = await mount(element, renderToString(element));
  opened.push(page);
  expect(page.errors).toEqual([]);
  return page.container;
}

async function press(container: HTMLElement): Promise<HTMLElement> {
  const mark = container.querySelector<HTMLElement>('sup > *');
  await act(async () => {
    mark?.focus();
    expect(fireEvent.click(mark as HTMLElement)).toBe(false);
  });
  return waitFor(() => getByRole(container, 'dialog'));
}

describe('ComparisonClaim', () => {
  it('opens what the data says, why, and the values with their sources', async () => {
    const container = await open({
      view: viewOf('#all.fast.startup'),
      reason: 'Nobody knows.',
    });
    const dialog = await press(container);
    const [header, body] = dialog.children;

    expect(header?.textContent).toBe('According to the data×');
    expect(
      [...(body?.children ?? [])].map(({textContent}) => textContent),
    ).toEqual([
      'open · Nobody knows.',
      'Fast: Start-up – ≤ 2 s (On a laptop · As of 2021 · A book)Slow: Start-up – unknown',
    ]);
    expect(
      [...dialog.querySelectorAll('a')].map((link) =>
        link.getAttribute('href'),
      ),
    ).toEqual(['#all.fast.startup', 'https://example.com/book']);
  });

  it('closes when a link in it leads to a cell', async () => {
    const container = await open({view: viewOf('#all.fast.startup')});
    const dialog = await press(container);

    await act(async () => {
      fireEvent.click(dialog.querySelector('a') as HTMLElement);
    });

    expect(dialog.isConnected).toBe(false);
  });

  it('stays in the site where a link leads to another page', async () => {
    const container = await open({view: viewOf('/docs/full#all.fast.startup')});
    const dialog = await press(container);

    await act(async () => {
      fireEvent.click(dialog.querySelector('a') as HTMLElement);
    });

    expect(router.push).toHaveBeenCalledWith('/docs/full#all.fast.startup');
  });

  it('adds nothing to the words of the sentence, and leads to a cell without JavaScript', () => {
    const place = document.createElement('div');
    place.innerHTML = renderToString(
      createElement(ComparisonClaim, {view: viewOf('#x')}, 'there first'),
    );

    expect(place.textContent).toBe('there first');
    expect(place.innerHTML).toContain(
      '<a href="#x" aria-label="How this is known"></a>',
    );
    expect(
      renderToString(createElement(ComparisonClaim, {view: viewOf()}, 'first')),
    ).toContain('<button type="button" aria-label="How this is known">');
  });

  it('is only the words if its dataset cannot be shown or judged', () => {
    const [claim] = viewOf().claims;
    const unjudged = {id: '', condition: claim?.condition ?? ''};

    for (const props of [
      {problems: 'Wrong'},
      {view: {title: 'Engines', claims: [unjudged]}},
    ]) {
      expect(
        renderToString(createElement(ComparisonClaim, props, 'first')),
      ).toBe('<span class="comparison-claim" data-claim="">first</span>');
    }
  });

  it('is its words in a feed', () => {
    for (const link of [undefined, '#x']) {
      const page = renderToString(
        createElement(ComparisonClaim, {view: viewOf(link)}, 'there first'),
      );

      expect(simplifyEmbeds(`<p>${page}.</p>`, (file) => file).html).toBe(
        '<p>there first.</p>',
      );
    }
  });
});
