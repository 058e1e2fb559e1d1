import {datasetOf} from './datasetOf.js';

const dataset = (was: string) => `
title: Engines
criteria: {fuel: {name: Fuel, type: text, was: '${was}'}}
subjects: {fast: {name: Fast engine, was: '${was}', values: {fuel: petrol}}}
`;

describe('the earlier id of a subject or a criterion', () => {
  it('is an id, of which the dataset need not know anything', () => {
    const {criteria, subjects} = datasetOf(dataset('old-id'));

    expect([criteria[0]?.was, subjects[0]?.was]).toEqual(['old-id', 'old-id']);
  });

  it.each(['Old id', 'old_id', '-'])('is refused if it is %j', (was) => {
    expect(() => datasetOf(dataset(was))).toThrow(
      /bad-id .* of a criterion.*bad-id .* of a subject/s,
    );
  });
});
