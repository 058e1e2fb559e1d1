/** @jest-environment jsdom */
import {fireEvent, getByRole, getByText, waitFor} from '@testing-library/dom';
import {userEvent} from '@testing-library/user-event';
import {jest} from '@jest/globals';
import {act, createElement, type ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import type {LoadedView, ViewEmbed} from '../../src/views/module.js';
import {importTheme, router} from './importTheme.js';
import {mount, type MountedPage} from './mount.js';

interface View {
  readonly text: string;
}

interface Props {
  readonly embed: ViewEmbed<View>;
  readonly enhance?: () => Promise<(place: HTMLElement) => () => void>;
  readonly caption?: string;
  readonly isReported?: boolean;
}

const ComparisonEmbed = await importTheme<Props>('ComparisonEmbed');

/** How often the component that shows a view has been rendered. */
const render = jest.fn<(text: string) => void>();

function Content({
  view: {text},
  caption,
}: {
  readonly view: View;
  readonly caption?: string | undefined;
}): ReactNode {
  render(text);
  return createElement(
    'div',
    {},
    caption,
    text,
    ...[
      ['In the site', '/docs/page?x=1#part'],
      ['Beside', './other'],
      ['Of the page', '#note'],
      ['Elsewhere', 'https://example.com/page'],
      ['A file', '/img/picture.svg'],
    ].map(([name, href]) => createElement('a', {key: name, href}, name)),
    createElement('a', {href: '/a', target: '_blank', key: 1}, 'Another tab'),
    createElement('a', {href: '/a', download: '', key: 2}, 'To keep'),
    createElement(
      'details',
      {key: 3},
      createElement('button', {'data-copied': 'Copied'}, 'Copy'),
      createElement('pre', {}, 'flowchart LR\n  a --> b'),
    ),
  );
}

const made: LoadedView<View> = {Content, view: {text: 'All of it. '}};
const page = (props: Props) => createElement(ComparisonEmbed, props);

/** What the server writes of an embed. */
const served = () => renderToString(page({embed: made, caption: 'One. '}));

const pages: MountedPage[] = [];

/** Opens a page that a server wrote; one that a link leads to without HTML. */
async function open(props: Props, html?: string): Promise<MountedPage> {
  const opened = await mount(page(props), html);
  pages.push(opened);
  return opened;
}

beforeEach(() => {
  router.push.mockClear();
  history.replaceState(null, '', '/docs/here');
});

afterEach(async () => {
  for (const {unmount, container} of pages.splice(0)) {
    await unmount();
    container.remove();
  }
});

describe('ComparisonEmbed', () => {
  it('shows a view on the server, or its problems', () => {
    expect(served()).toMatch(
      /^<div class="comparison-embed"><div>One\. (?:<!-- -->)?All of it\. /,
    );
    document.body.innerHTML = renderToString(
      page({embed: {problems: 'x.comparison.yaml:1 is wrong'}}),
    );
    expect(getByRole(document.body, 'alert').textContent).toBe(
      'This comparison cannot be shownx.comparison.yaml:1 is wrong',
    );
    document.body.replaceChildren();
  });

  it('shows a view with the problems of the rest before it', () => {
    const problems = 'x.comparison.yaml:1 is wrong';
    const html = renderToString(page({embed: {...made, problems}}));

    expect(html.replace(/<[^>]*>/g, '')).toMatch(
      /^Part of this comparison cannot be shownx\.comparison\.yaml:1 is wrongAll of it\. /,
    );
  });

  it('leaves the problems of a dataset to another embed of the page', () => {
    const report = {problems: 'x.comparison.yaml:1 is wrong'};
    const isOfDataset = true;
    const textOf = (embed: ViewEmbed<View>) =>
      renderToString(page({embed, isReported: true})).replace(/<[^>]*>/g, '');

    expect(textOf({...made, ...report, isOfDataset})).toMatch(/^All of it\. /);
    expect(textOf({...report, isOfDataset})).toBe(
      'This comparison cannot be shown. The reason is given with another comparison of the same data on this page.',
    );
    // What is wrong with this embed alone no other one reports.
    expect(textOf(report)).toContain('x.comparison.yaml:1 is wrong');
  });

  it('keeps what the server wrote, without rendering or loading it', async () => {
    const html = served();
    render.mockClear();
    const load = jest.fn(async () => made);
    const warn = jest.spyOn(console, 'error');
    const {container, errors} = await open({embed: {load}}, html);

    expect(container.innerHTML).toBe(html);
    expect(errors).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
    expect(render).not.toHaveBeenCalled();
    expect(load).not.toHaveBeenCalled();
  });

  it('loads for those who come back when a reader leaves', async () => {
    const load = jest.fn(async () => made);
    const {unmount} = await open({embed: {load}}, served());
    await unmount();

    expect(load).toHaveBeenCalledTimes(1);
  });

  it('lets a reader leave offline', async () => {
    const load = jest.fn(() => Promise.reject(new Error('offline')));
    const {unmount, container} = await open({embed: {load}}, served());
    await unmount();
    // A rejection that nobody takes would fail the test.
    await new Promise((resolve) => setTimeout(resolve));

    expect(load).toHaveBeenCalledTimes(1);
    expect(container.textContent).toBe('');
  });

  it('loads what the server did not write', async () => {
    const load = jest.fn(async () => made);
    const {container} = await open({embed: {load}, caption: 'Two. '});

    await waitFor(() =>
      expect(container.textContent).toMatch(/^Two\. All of it\. /),
    );
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('shows the problems that come late', async () => {
    const load = async () => ({problems: 'is wrong'});
    const {container} = await open({embed: {load}});

    await waitFor(() =>
      expect(getByRole(container, 'alert').textContent).toBe(
        'This comparison cannot be shownis wrong',
      ),
    );
  });

  it('follows a view that changes while the page is open', async () => {
    const {container, render: show} = await open({embed: made});
    await show(page({embed: {Content, view: {text: 'Anew. '}}}));

    expect(container.textContent).toMatch(/^Anew\. /);
  });

  it('keeps what the server wrote though the rest comes by itself', async () => {
    const html = served();
    const {container, render: show} = await open(
      {embed: {load: async () => made}},
      html,
    );
    await show(page({embed: {Content, view: {text: 'Anew. '}}}));

    expect(container.innerHTML).toBe(html);
  });
});

describe('enhance', () => {
  /** An enhancement that says when it begins and ends. */
  function watch() {
    const release = jest.fn();
    const give = jest.fn((place: HTMLElement) => {
      expect(place.textContent).toContain('All of it. ');
      return release;
    });
    return {release, give, enhance: jest.fn(async () => give)};
  }

  const later: ViewEmbed<View> = {load: async () => made};

  it.each([
    {kind: 'kept', embed: later, html: served()},
    {kind: 'made', embed: made, html: undefined},
    {kind: 'loaded late', embed: later, html: undefined},
  ])(
    'is given the place of a view that is $kind, until a reader leaves',
    async ({embed, html}) => {
      const {release, give, enhance} = watch();
      const {unmount} = await open({embed, enhance}, html);

      await waitFor(() => expect(give).toHaveBeenCalledTimes(1));
      expect(enhance).toHaveBeenCalledTimes(1);
      expect(release).not.toHaveBeenCalled();
      await unmount();
      expect(release).toHaveBeenCalledTimes(1);
    },
  );

  it('is not given the place where a reader has left before', async () => {
    const {give} = watch();
    let arrive: (value: typeof give) => void = () => undefined;
    const enhance = () =>
      new Promise<typeof give>((resolve) => (arrive = resolve));
    const {unmount} = await open({embed: made, enhance});
    await unmount();
    arrive(give);
    await new Promise((resolve) => setTimeout(resolve));

    expect(give).not.toHaveBeenCalled();
  });

  it('is given the place once where the view changes before', async () => {
    const {give, release} = watch();
    const arrivals: ((value: typeof give) => void)[] = [];
    const enhance = () =>
      new Promise<typeof give>((resolve) => arrivals.push(resolve));
    const {render: show} = await open({embed: made, enhance});
    await show(page({embed: {...made}, enhance}));
    arrivals.forEach((arrive) => arrive(give));
    await new Promise((resolve) => setTimeout(resolve));

    expect(arrivals).toHaveLength(2);
    expect(give).toHaveBeenCalledTimes(1);
    expect(release).not.toHaveBeenCalled();
  });
});

describe('a link in what the server wrote', () => {
  it.each([
    ['In the site', '/docs/page?x=1#part'],
    ['Beside', '/docs/other'],
  ])(
    '"%s" is followed without loading the page anew',
    async (name, address) => {
      const {container} = await open(
        {embed: {load: async () => made}},
        served(),
      );
      const link = getByText(container, name);

      expect(fireEvent.click(link)).toBe(false);
      expect(router.push.mock.calls).toEqual([[address]]);
    },
  );

  it('is followed once, though the view has changed', async () => {
    const {container, render: show} = await open({embed: made});
    await show(page({embed: {...made}}));
    fireEvent.click(getByText(container, 'Beside'));

    expect(router.push.mock.calls).toEqual([['/docs/other']]);
  });

  it('is not followed where something else has taken the click', async () => {
    const {container} = await open({embed: {load: async () => made}}, served());
    const link = getByText(container, 'In the site');
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);

    expect(router.push).not.toHaveBeenCalled();
  });

  // What jsdom does of itself is nothing but a warning.
  const leave = (event: Event) => event.preventDefault();
  let isTaken: boolean;
  const look = (event: Event) => {
    isTaken = event.defaultPrevented;
    leave(event);
  };
  beforeEach(() => document.addEventListener('click', look));
  afterEach(() => document.removeEventListener('click', look));

  it.each([
    ['Of the page', {}],
    ['Elsewhere', {}],
    ['A file', {}],
    ['Another tab', {}],
    ['To keep', {}],
    ['In the site', {ctrlKey: true}],
    ['In the site', {metaKey: true}],
    ['In the site', {shiftKey: true}],
    ['In the site', {altKey: true}],
    ['In the site', {button: 1}],
  ])('"%s" is left to the browser, with %j', async (name, keys) => {
    const {container} = await open({embed: {load: async () => made}}, served());
    fireEvent.click(getByText(container, name), keys);

    expect(isTaken).toBe(false);
    expect(router.push).not.toHaveBeenCalled();
  });
});

describe('a choice of a dimension', () => {
  const viewOf = (region: string): LoadedView<View> => ({
    Content: () =>
      createElement(
        'div',
        {'data-anchor': 'prices'},
        createElement(
          'select',
          {
            'data-choice': 'region',
            defaultValue: region,
            'aria-label': 'Region',
          },
          ...['eu', 'us', 'asia'].map((id) =>
            createElement('option', {key: id, value: id}, id),
          ),
        ),
        createElement('p', {}, `Prices of ${region}`),
      ),
    view: {text: region},
  });
  const choices = {
    eu: jest.fn(async () => viewOf('eu')),
    us: jest.fn(async () => viewOf('us')),
    asia: jest.fn(() => Promise.reject(new Error('offline'))),
  };
  const embed = {load: async () => viewOf('eu'), choices};
  const html = () => renderToString(page({embed: viewOf('eu')}));
  const listIn = (container: HTMLElement) =>
    getByRole<HTMLSelectElement>(container, 'combobox');
  const choose = (container: HTMLElement, value: string) =>
    act(async () => {
      const list = listIn(container);
      list.focus();
      fireEvent.change(list, {target: {value}});
    });

  beforeEach(() => Object.values(choices).forEach((each) => each.mockClear()));

  it('is loaded when it is made, and is in the address', async () => {
    const {container} = await open({embed}, html());
    expect(choices.eu).not.toHaveBeenCalled();
    await choose(container, 'us');

    await waitFor(() => getByText(container, 'Prices of us'));
    expect(location.search).toBe('?prices.region=us');
    // The list is another element now.
    expect(document.activeElement).toBe(listIn(container));
    expect(listIn(container).value).toBe('us');
    await choose(container, 'eu');
    await waitFor(() => getByText(container, 'Prices of eu'));
    expect(location.search).toBe('');
  });

  it('is the one in the address when a page is opened', async () => {
    history.replaceState(null, '', '?prices.region=us');
    const served = await open({embed}, html());
    await waitFor(() => getByText(served.container, 'Prices of us'));
    const linked = await open({embed: {...viewOf('eu'), choices}});

    await waitFor(() => getByText(linked.container, 'Prices of us'));
  });

  it('goes back with the page', async () => {
    const {container} = await open({embed}, html());
    await choose(container, 'us');
    await waitFor(() => getByText(container, 'Prices of us'));
    history.replaceState(null, '', '/docs/here');
    await act(async () => void fireEvent.popState(window));

    await waitFor(() => getByText(container, 'Prices of eu'));
  });

  it('is left alone if the address has no such choice', async () => {
    history.replaceState(null, '', '?prices.region=moon');
    const {container} = await open({embed}, html());

    expect(listIn(container).value).toBe('eu');
    expect(choices.eu).not.toHaveBeenCalled();
  });

  it('goes back to what is shown if it cannot be loaded', async () => {
    const {container} = await open({embed}, html());
    await choose(container, 'asia');

    await waitFor(() => expect(listIn(container).value).toBe('eu'));
    getByText(container, 'Prices of eu');
  });

  it('restarts a script, which releases what was there', async () => {
    const letGo = jest.fn();
    const give = jest.fn((_: HTMLElement) => letGo);
    const {container} = await open({embed, enhance: async () => give}, html());
    await choose(container, 'us');
    await waitFor(() => getByText(container, 'Prices of us'));

    expect(give).toHaveBeenCalledTimes(2);
    expect(letGo).toHaveBeenCalledTimes(1);
  });
});

describe('a button that copies', () => {
  it('copies the text next to it, and says so', async () => {
    const user = userEvent.setup({delay: null});
    const {container} = await open({embed: {load: async () => made}}, served());
    const button = getByText(container, 'Copy');
    await user.click(button);

    await waitFor(() => expect(button.textContent).toBe('Copied'));
    expect(await navigator.clipboard.readText()).toBe(
      'flowchart LR\n  a --> b',
    );
  });
});
