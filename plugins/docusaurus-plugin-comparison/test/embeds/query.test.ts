import path from 'node:path';
import {parseQuery, printQuery} from '../../src/embeds/query.js';
import {
  fromRequest,
  toFenceRequest,
  toRequest,
} from '../../src/embeds/request.js';
import {resolveData} from '../../src/embeds/resolve.js';

const page = '/site/docs/a b!&=.mdx';

describe('parseQuery(printQuery(query))', () => {
  it('is the same query, whatever it holds', () => {
    const query = new Map([
      ['view', 'table'],
      ['subjects', 'vm,container'],
      ['sort', 'a:asc'],
      ['caption', '!"#$%&\'()*+ \n\\`${x}😀=&'],
    ]);
    expect(parseQuery(`?${printQuery(query)}`)).toEqual(query);
  });

  it('can be read, and has no sign that bundlers give a meaning', () => {
    const query = new Map([['subjects', 'vm,container']]);
    expect(printQuery(query)).toBe('subjects=vm,container');
    expect(printQuery(new Map([['x', '!a?b#c']]))).not.toMatch(/[!?#]/);
  });
});

describe('toRequest(embed, exists, page)', () => {
  const embed = {
    name: 'comparison-table',
    data: 'x.comparison.yaml',
    query: new Map([['view', 'table']]),
    place: {start: 3, end: 9},
  };

  it.each([
    ['x.comparison.yaml', './x.comparison.yaml', 'page.mdx'],
    [
      '../data/x.comparison.yaml',
      '../data/x.comparison.yaml',
      '../docs/page.mdx',
    ],
  ])('imports %s itself where it is there', (data, file, from) => {
    const request = toRequest({...embed, data}, true, '/site/docs/page.mdx');

    expect(request).toBe(`${file}?view=table&from=${encodeURIComponent(from)}`);
  });

  it('tells the loader what was meant where it is not', () => {
    const request = toRequest(embed, false, page);
    const [file = '', query = ''] = request.split('?');
    expect(file).toMatch(/\/embeds\/missing\.comparison\.yaml$/);
    expect(fromRequest(parseQuery(query))).toEqual({
      query: embed.query,
      missing: {directive: 'comparison-table', data: 'x.comparison.yaml'},
      page: path.relative(path.dirname(file), page),
      propsOnly: false,
    });
  });

  it('is asked for in part by a word that is no part of the embed', () => {
    const request = `${toRequest(embed, true, page)}&only=props`;

    expect(fromRequest(parseQuery(request.replace(/^[^?]*/, '')))).toEqual({
      query: embed.query,
      page: 'a b!&=.mdx',
      propsOnly: true,
    });
  });
});

// A bundler may have compiled pages of an earlier version in its cache.
describe('fromRequest(query)', () => {
  it.each(['only=props', 'part=props'])('reads %s', (only) => {
    expect(fromRequest(parseQuery(`?view=table&${only}`))).toEqual({
      query: new Map([['view', 'table']]),
      propsOnly: true,
    });
  });

  it.each(['missing', 'absent'])('reads the directive from %s', (name) => {
    const query = parseQuery(`?view=table&${name}=comparison-table&data=./x`);

    expect(fromRequest(query)).toEqual({
      query: new Map([['view', 'table']]),
      missing: {directive: 'comparison-table', data: './x'},
      propsOnly: false,
    });
  });
});

describe('toFenceRequest(packed, page)', () => {
  it('is a placeholder that holds the fence and its place', () => {
    const [file = '', query = ''] = toFenceRequest('aB_-9', page).split('?');

    expect(file).toMatch(/\/embeds\/missing\.comparison\.yaml$/);
    expect(fromRequest(parseQuery(query))).toEqual({
      query: new Map(),
      fence: 'aB_-9',
      page: path.relative(path.dirname(file), page),
      propsOnly: false,
    });
  });
});

describe('resolveData(data, pagePath, siteDir)', () => {
  it.each([
    ['./x.comparison.yaml', '/site/docs/x.comparison.yaml'],
    ['x.comparison.yml', '/site/docs/x.comparison.yml'],
    ['../x.comparison.yaml', '/site/x.comparison.yaml'],
    ['@site/data/x.comparison.yaml', '/site/data/x.comparison.yaml'],
  ])('finds %s', (data, file) => {
    expect(resolveData(data, '/site/docs/page.mdx', '/site')).toBe(file);
  });

  it.each([
    '/etc/x.comparison.yaml',
    './secret.yaml',
    './x.comparison.yaml!evil',
    './x.comparison.yaml?view=table',
    './a#b.comparison.yaml',
    './a\0.comparison.yaml',
    'https://example.com/x.comparison.yaml?',
    '',
  ])('refuses %j', (data) => {
    expect(resolveData(data, '/site/docs/page.mdx', '/site')).toBeUndefined();
  });
});
