/** @jest-environment jsdom */
import {getAllByRole, getByRole, waitFor} from '@testing-library/dom';
import {userEvent} from '@testing-library/user-event';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import type {ContentProps, ViewEmbed} from '../../src/views/module.js';
import {table, type TableView} from '../../src/views/table.js';
import '../client/table/intersectionObserver.js';
import '../client/table/matchMedia.js';
import '../client/table/resizeObserver.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from '../views/view.js';
import {importTheme} from './importTheme.js';
import {mount} from './mount.js';

type Props = ViewEmbed<TableView> & {
  readonly caption?: string;
  readonly anchor?: string;
};

const ComparisonTable = await importTheme<Props>('ComparisonTable');
const Content = await importTheme<ContentProps<TableView>>(
  'ComparisonTable/Content',
);

const view = propsOf(
  table,
  datasetOf(`
title: Engines
criteria: {startup: {name: Start-up, type: duration}}
subjects:
  slow: {name: Slow, values: {startup: 1 h}}
  fast: {name: Fast, values: {startup: 45 s}}
`),
);

const made = {Content, view};
const page = (props: Props) =>
  createElement(ComparisonTable, {...props, anchor: 'mine', caption: 'Mine'});

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

function subjectsIn(container: HTMLElement): readonly string[] {
  return getAllByRole(container, 'rowheader').map(
    ({textContent}) => textContent,
  );
}

describe('ComparisonTable', () => {
  it.each([
    ['the server wrote', () => renderToString(page(made))],
    ['a link leads to', () => undefined],
  ])(
    'can be ordered on a page that %s, until a reader leaves',
    async (_, html) => {
      const user = userEvent.setup({delay: null});
      const {container, errors, unmount} = await mount(
        page({load: async () => made}),
        html(),
      );
      const button = await waitFor(() =>
        getByRole(container, 'button', {name: 'Start-up'}),
      );
      expect(getByRole(container, 'table', {name: 'Mine'})).toBeDefined();
      await user.click(button);

      await waitFor(() =>
        expect(subjectsIn(container)).toEqual(['Fast', 'Slow']),
      );
      await waitFor(() => expect(location.search).toBe('?mine=sort:startup'));
      await unmount();
      expect(container.textContent).toBe('');
      expect(errors).toEqual([]);
    },
  );

  it('is no table where there are problems', async () => {
    const {container, unmount} = await mount(
      page({problems: 'engines.comparison.yaml:2 is wrong'}),
    );

    expect(getByRole(container, 'alert').textContent).toContain(
      'engines.comparison.yaml:2 is wrong',
    );
    await unmount();
  });
});
