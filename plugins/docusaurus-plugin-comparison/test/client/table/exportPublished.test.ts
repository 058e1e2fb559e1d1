/** @jest-environment jsdom */
import {getByRole, queryByRole, waitFor} from '@testing-library/dom';
import {jest} from '@jest/globals';
import {leavePage, openMenu, openTable} from './openTable.js';

const url = '/data/docs/current/engines.json';

const published = {
  version: 1,
  title: 'Engines',
  license: {text: 'MIT'},
  criteria: ['startup', 'memory', 'kernel', 'maker'].map((id) => ({id})),
  subjects: ['slow', 'fast', 'odd', 'fine'].map((id) => ({
    id,
    name: id,
    cells: Object.fromEntries(
      ['startup', 'memory', 'kernel', 'maker'].map((criterion) => [
        criterion,
        {state: 'value', value: {text: `${id} ${criterion}`}},
      ]),
    ),
  })),
};

/** A file that a reader gets: its name, and its text or its address. */
type Download = readonly [name: string, content: string];

const downloads: Download[] = [];
const requests: string[] = [];

/** Answers each request, and collects what is downloaded. */
function answer(response: {
  readonly ok: boolean;
  readonly json?: object;
}): void {
  const blobs: string[] = [];
  Object.assign(globalThis, {
    fetch: async (address: string) => {
      requests.push(address);
      return {
        ...response,
        status: 404,
        json: async () => response.json,
        text: async () => 'Engines, 2026.\n',
      };
    },
    Blob: class {
      constructor([text = '']: readonly string[]) {
        blobs.push(text);
      }
    },
  });
  Object.assign(URL, {
    createObjectURL: () => 'blob:text',
    revokeObjectURL: () => {},
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const isText = this.href === 'blob:text';
    const content = isText ? (blobs.pop() ?? '') : new URL(this.href).pathname;
    downloads.push([this.download, content]);
  });
}

async function press(name: string, address = ''): Promise<Download> {
  history.replaceState(null, '', address || '/');
  const {root, user} = await openTable({
    change: (view) => ({...view, published: url}),
  });
  const menu = await openMenu(root, 'Export');
  await user.click(getByRole(menu, 'button', {name}));
  await waitFor(() => expect(downloads).toHaveLength(1));
  return downloads[0] ?? ['', ''];
}

afterEach(() => {
  downloads.length = 0;
  requests.length = 0;
  leavePage();
  jest.restoreAllMocks();
});

describe('"Download JSON" of a table whose data is published', () => {
  it('has all that is published of the subjects and criteria shown', async () => {
    answer({ok: true, json: published});
    const [name, text] = await press(
      'Download JSON',
      '/?engines=hide:odd;without:maker;sort:-memory',
    );
    const {criteria, subjects, ...rest} = JSON.parse(text) as typeof published;

    expect(requests).toEqual([url]);
    expect(name).toBe('engines.json');
    expect(rest).toEqual({
      version: 1,
      title: 'Engines',
      license: {text: 'MIT'},
    });
    expect(criteria.map(({id}) => id)).not.toContain('maker');
    expect(subjects.map(({id}) => id)).not.toContain('odd');
    expect(subjects.length).toBe(3);
    for (const {id, cells} of subjects) {
      expect(Object.keys(cells)).toEqual(criteria.map((each) => each.id));
      expect(cells['startup']).toEqual({
        state: 'value',
        value: {text: `${id} startup`},
      });
    }
  });

  it('has the texts of the page where the file cannot be loaded', async () => {
    answer({ok: false});
    const [, text] = await press('Download JSON');

    expect(JSON.parse(text)).toContainEqual({
      name: 'Fast',
      values: expect.arrayContaining([{criterion: 'Start-up', value: '45 s'}]),
    });
  });
});

describe('"Download the whole dataset (JSON)"', () => {
  it('is the file of the site', async () => {
    answer({ok: true});

    expect(await press('Download the whole dataset (JSON)')).toEqual([
      'engines.json',
      url,
    ]);
    expect(requests).toEqual([]);
  });

  it('exists only if the data is published', async () => {
    const {root} = await openTable();
    const menu = await openMenu(root, 'Export');

    expect(getByRole(menu, 'button', {name: 'Download JSON'})).toBeTruthy();
    expect(queryByRole(menu, 'button', {name: /whole dataset/})).toBeNull();
  });
});

describe('the ways to cite a table whose data is published', () => {
  it('copies a sentence', async () => {
    answer({ok: true});
    const {root, user, status} = await openTable({
      change: (view) => ({...view, published: url}),
    });
    const copied: string[] = [];
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockImplementation(async (text) => void copied.push(text));
    const menu = await openMenu(root, 'Export');
    await user.click(getByRole(menu, 'button', {name: 'Copy citation'}));

    await waitFor(() => expect(status()).toBe('Copied'));
    expect(copied).toEqual(['Engines, 2026.']);
    expect(requests).toEqual(['/data/docs/current/engines.cite.txt']);
  });

  it('downloads the sentence where it cannot be copied', async () => {
    answer({ok: false});

    expect(await press('Copy citation')).toEqual([
      'engines.txt',
      '/data/docs/current/engines.cite.txt',
    ]);
  });

  it.each([
    ['BibTeX', 'bib'],
    ['CSL-JSON', 'csl.json'],
  ])('downloads %s', async (name, ending) => {
    answer({ok: true});

    expect(await press(`Download citation (${name})`)).toEqual([
      `engines.${ending}`,
      `/data/docs/current/engines.${ending}`,
    ]);
  });

  it('exist only if the data is published', async () => {
    const {root} = await openTable();
    const menu = await openMenu(root, 'Export');

    expect(queryByRole(menu, 'button', {name: /citation/})).toBeNull();
  });
});
