import {addressOfPicture} from '../../../src/site/publish/pictureAddress.js';

const addressOf = (query: Readonly<Record<string, string>>) =>
  addressOfPicture('docs/current/engines', new Map(Object.entries(query)));

describe('addressOfPicture(dataset, query)', () => {
  it('names the view and its criteria', () => {
    expect(addressOf({view: 'stack'})).toBe('docs/current/engines/stack');
    expect(addressOf({view: 'range-plot', criterion: 'startup'})).toBe(
      'docs/current/engines/range-plot.startup',
    );
    expect(addressOf({view: 'scatter-plot', x: 'a', y: 'b-c'})).toBe(
      'docs/current/engines/scatter-plot.a.b-c',
    );
  });

  it('has a number where something else is asked for', () => {
    expect(addressOf({view: 'stack', subjects: 'vm,container'})).toMatch(
      /^docs\/current\/engines\/stack\.[0-9a-f]{8}$/,
    );
  });

  it('does not depend on the order of attributes, or on what is not shown', () => {
    const query = {view: 'table', subjects: 'a,b', criteria: 'c'};

    expect(addressOf({criteria: 'c', subjects: 'a,b', view: 'table'})).toBe(
      addressOf(query),
    );
    expect(addressOf({...query, page: '/docs', controls: 'none'})).toBe(
      addressOf(query),
    );
  });

  it('differs for each other query', () => {
    const queries = [
      {view: 'range-plot', criterion: 'a', to: 'b'},
      {view: 'range-plot', criterion: 'a.b'},
      {view: 'range-plot', criterion: 'a', since: 'b'},
      {view: 'range-plot', criterion: 'a', subjects: 'b'},
      {view: 'range-plot', criterion: 'a', subjects: 'B'},
      {view: 'range-plot', criterion: 'a/../b'},
      {view: 'range-plot', criterion: 'a___b'},
    ];
    const addresses = queries.map((query) =>
      addressOf(query as Record<string, string>),
    );

    expect(new Set(addresses).size).toBe(queries.length);
    expect(addresses.join('\n')).not.toContain('..' + '/');
  });
});
