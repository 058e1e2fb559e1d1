import {datasetOf} from './datasetOf.js';

const dataset = (units: string, unit: string, value: string) => `
title: Engines
units: ${units}
criteria: {load: {name: Load, type: quantity, unit: ${unit}}}
subjects: {fast: {name: Fast engine, values: {load: ${value}}}}
`;

function loadOf(units: string, unit: string, value: string) {
  const [cell] =
    datasetOf(dataset(units, unit, value)).subjects[0]?.cells ?? [];
  return cell?.state === 'value' ? cell.value.exact : undefined;
}

describe('the section "units"', () => {
  it.each([
    ['{toString: counted}', 'toString', '5 toString', '5'],
    ['{valueOf: counted}', 'valueOf/s', '5 valueOf/min', '1/12'],
    ['{hasOwnProperty: 2 B}', 'B', '5 hasOwnProperty', '10'],
  ])('takes names of properties: %s', (units, unit, value, point) => {
    expect(loadOf(units, unit, value)?.point).toBe(point);
  });

  it('declares units by those before them', () => {
    const units = '{pod: counted, rack: 40 pod, aisle: 10 rack}';

    expect(loadOf(units, 'pod', '2 aisle')?.point).toBe('800');
    expect(() =>
      loadOf('{rack: 40 pod, pod: counted}', 'pod', '1 pod'),
    ).toThrow(/bad-unit/);
  });

  it.each([
    ['{month: counted}', 's', '1 s'],
    ['{month: 5 MB}', 's', '1 s'],
    ['{a1: 1e99 B, a2: 1e99 a1, a3: 1e99 a2}', 'B', '1 B'],
    [
      `{${Array.from({length: 101}, (_, index) => `u${index}: counted`).join()}}`,
      's',
      '1 s',
    ],
  ])('refuses %.40s', (...given) => {
    expect(() => loadOf(...given)).toThrow(/bad-unit/);
  });

  it('refuses a figure that no number of a computer holds', () => {
    const units = '{tiny: 1e-99 B, less: 1e-99 tiny, big: 1e99 B}';

    expect(loadOf(units, 'less', '1e99 B')?.point).toHaveLength(298);
    expect(() => loadOf(units, 'less', '1e99 big')).toThrow(/bad-quantity/);
  });
});
