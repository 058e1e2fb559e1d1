import {cellLabel} from '../../src/views/cellLabel.js';
import type {Translate} from '../../src/views/view.js';
import {english} from '../diagrams/english.js';

const german: Translate = (id) =>
  id === 'theme.comparison.cell.range' ? '{low} bis {high}' : english(id);

const range = {
  text: '17.2 s to 97 s',
  endpoints: ['17.2 s', '97 s'],
} as const;

describe('cellLabel(cell, say)', () => {
  it.each([
    [english, '17.2 s to 97 s'],
    [german, '17.2 s bis 97 s'],
  ])('says a range in the language of the page', (say, text) => {
    expect(cellLabel({state: 'value', claims: [range]}, say)).toBe(text);
  });

  it.each([
    ['atMost', 'at most 5 s'],
    ['atLeast', 'at least 5 s'],
    ['lessThan', 'less than 5 s'],
    ['moreThan', 'more than 5 s'],
    ['about', 'about 5 s'],
  ] as const)('says the sign of a figure in words: %s', (qualifier, text) => {
    const claims = [{text: '? 5 s', qualified: {qualifier, figure: '5 s'}}];

    expect(cellLabel({state: 'value', claims}, english)).toBe(text);
  });

  it('says what was typed otherwise', () => {
    const claims = [{text: '17.2–97 s'}, {text: '{low} to {high}'}];

    expect(cellLabel({state: 'disputed', claims}, german)).toBe(
      'disputed: 17.2–97 s or {low} to {high}',
    );
  });
});
