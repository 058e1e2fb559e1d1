/** @jest-environment jsdom */
import {findByRole, waitFor} from '@testing-library/dom';
import {foldText} from '../../../src/client/table/fold.js';
import {leavePage, openMenu, openTable, searchBoxOf} from './openTable.js';

afterEach(leavePage);

// What a reader types, and what the page says, in the scripts of the world.
const searches: readonly (readonly [string, string])[] = [
  ['curacao', 'Curaçao'],
  ['CURAÇAO', 'Curaçao'],
  ['aland', 'Åland'],
  ['izmir', 'İzmir'],
  ['İZMİR', 'izmir'],
  ['isik', 'ışık'],
  ['ISIK', 'Işık'],
  ['strasse', 'Straße'],
  ['STRASSE', 'Straße'],
  ['straße', 'STRAẞE'],
  ['lodz', 'Łódź'],
  ['smorrebrod', 'Smørrebrød'],
  ['encyclopaedia', 'Encyclopædia'],
  ['thingvellir', 'Þingvellir'],
  ['ha noi', 'Hà\u00a0Nội'],
  ['dong', 'Đồng'],
  ['cafe', 'cafe\u0301'],
  ['café', 'CAFE'],
  ['office', 'oﬃce'],
  ['οδυσσευσ', 'Ὀδυσσεύς'],
  ['ΟΔΥΣΣΕΥΣ', 'Ὀδυσσεύς'],
  ['МОСКВА', 'Москва́'],
  ['еж', 'Ёж'],
  ['მთა', 'ᲛᲗᲐ'],
  ['ԵՐԵՒԱՆ', 'Երևան'],
  ['שלום', 'שָׁלוֹם'],
  ['محمد', 'مُحَمَّد'],
  ['احمد', 'أحمد'],
  ['محمد', 'محـــمد'],
  ['میخواهم', 'می\u200cخواهم'],
  ['क', 'क़'],
  ['ขาว', 'ข่าว'],
  ['ｶﾞｲﾄﾞ', 'ガイド'],
  ['한', '한글'],
  ['linux', 'ＬＩＮＵＸ'],
  ['5 µm', '5 μm'],
];

describe('foldText(text)', () => {
  it.each(searches)('lets "%s" find "%s"', (typed, shown) => {
    expect(foldText(shown)).toContain(foldText(typed));
  });

  it.each([
    ['は', 'ば'],
    ['は', 'ぱ'],
    ['כ', 'ב'],
    ['क', 'ख'],
    ['o', '0'],
    ['α', 'a'],
  ])('keeps "%s" apart from "%s", another letter', (typed, shown) => {
    expect(foldText(shown)).not.toContain(foldText(typed));
  });
});

describe('a search and a filter, whatever the accents and the case', () => {
  const yaml = `
title: Places
criteria:
  seat: {name: Seat, type: text}
subjects:
  a: {name: Curaçao, values: {seat: Willemstad}}
  b: {name: Åland, values: {seat: Mariehamn}}
  c: {name: Ege, values: {seat: İzmir}}
  d: {name: Αττική, values: {seat: ΑΘΉΝΑ}}
`;

  const found = [
    ['curacao', 'Curaçao'],
    ['ALAND', 'Åland'],
    ['izmir', 'Ege'],
    ['αθηνα αττικη', 'Αττική'],
  ] as const;

  it.each(found)('searches "%s" and finds %s', async (typed, name) => {
    const {root, user, subjects} = await openTable({yaml});

    await user.type(await searchBoxOf(root), typed);

    await waitFor(() => expect(subjects()).toEqual([name]));
  });

  it('filters a criterion by "izmir" and finds İzmir', async () => {
    const {root, user, subjects} = await openTable({yaml});

    await openMenu(root, 'Filter');
    await user.type(await findByRole(root, 'textbox', {name: /Seat/}), 'izmir');

    await waitFor(() => expect(subjects()).toEqual(['Ege']));
  });
});
