import {createProblem} from '../../src/problems/collect.js';
import {createUnreported} from '../../src/site/reported.js';

const file = {path: 'x.comparison.yaml', text: 'title: X\n'};
const one = createProblem(file, 'claim-without-source', undefined, {});
const two = createProblem(file, 'merge-key', {start: 0, end: 1}, {});

describe('createUnreported(siteConfig, id)', () => {
  it('passes on what no other instance has reported', () => {
    const config = {};
    const first = createUnreported(config, 'first');
    const second = createUnreported(config, 'second');

    expect(first([one])).toEqual([one]);
    expect(second([one, two])).toEqual([two]);
    expect(first([one, two])).toEqual([one]);
  });

  it('passes on what the same instance has reported, and others no more', () => {
    const config = {};
    const first = createUnreported(config, 'first');
    const second = createUnreported(config, 'second');

    expect([first([one]), first([one]), first([])]).toEqual([[one], [one], []]);
    expect(second([one])).toEqual([one]);
  });

  it('tells apart problems at two places', () => {
    const config = {};
    const moved = {...two, place: {start: 3, end: 4}};
    createUnreported(config, 'first')([two]);

    expect(createUnreported(config, 'second')([two, moved])).toEqual([moved]);
  });

  it('starts anew for another load of the site', () => {
    createUnreported({}, 'first')([one]);

    expect(createUnreported({}, 'second')([one])).toEqual([one]);
  });

  it('adds nothing that is written into the files of the site', () => {
    const config = {title: 'T'};
    createUnreported(config, 'first');

    expect({...config}).toEqual({title: 'T'});
    expect(Object.getOwnPropertySymbols({...config})).toEqual([]);
  });
});
