import {findDataPeriod} from '../../src/views/period.js';

describe('findDataPeriod(notes)', () => {
  it.each([
    ['nothing', [], undefined],
    ['notes without dates', [{sources: [{}]}], undefined],
    ['one date', [{asOf: '2021-01', sources: []}], ['2021-01']],
    [
      'the same date twice',
      [
        {asOf: '2021-01', sources: []},
        {asOf: '2021-01', sources: [{published: '2021-01'}]},
      ],
      ['2021-01'],
    ],
    [
      'dates of one year',
      [
        {asOf: '2021-01', sources: []},
        {asOf: '2021-05-03', sources: []},
      ],
      ['2021'],
    ],
    [
      'dates of several years, in any order',
      [
        {asOf: '2026', sources: []},
        {asOf: '2012-12', sources: []},
        {asOf: '2019', sources: []},
      ],
      ['2012', '2026'],
    ],
    [
      'a value whose study is older than the date typed',
      [{asOf: '2026', sources: [{published: '2018-04'}]}],
      ['2018-04'],
    ],
    [
      'a range over two studies, which is as old as the older one',
      [
        {sources: [{published: '2023'}, {published: '2017'}]},
        {asOf: '2024', sources: []},
      ],
      ['2017', '2024'],
    ],
  ] as const)('finds how old values are: %s', (_, notes, period) => {
    expect(findDataPeriod(notes)).toEqual(period);
  });
});
