import fs from 'node:fs';
import {parse} from 'yaml';
import {readThemeMessages} from '../../src/site/themeMessages.js';
import {
  formatRanges,
  parseRanges,
  type AvailabilityRange,
} from '../../src/values/availabilityRanges.js';
import {
  availabilityText,
  type AvailabilityWord,
} from '../../src/views/availabilityText.js';
import {translateWith} from '../../src/views/view.js';

const cases = parse(
  fs.readFileSync(
    new URL('../values/fixtures/availability/cases.yaml', import.meta.url),
    'utf8',
  ),
) as readonly {readonly typed: string; readonly problem?: string}[];

function rangesOf(typed: string): readonly AvailabilityRange[] {
  const ranges = parseRanges(typed);
  if ('found' in ranges) {
    throw new Error(`Not read: ${typed}`);
  }
  return ranges;
}

function textIn(locale: string, typed: string, isInSentence = false): string {
  const say = translateWith(readThemeMessages(locale));
  const ranges = rangesOf(typed);
  return availabilityText(
    {ranges, ...(isInSentence && {isSpelled: true})},
    (word: AvailabilityWord) => say(`theme.comparison.availability.${word}`),
  );
}

const all =
  '120; 4, removed in ≤ 120, partial, prefix -webkit-, as a, behind the flag b, "c"; preview, partial';

describe('availabilityText({ranges, isSpelled}, say)', () => {
  it('is in English what reads back as the same ranges', () => {
    const valid = cases.filter(({problem}) => problem === undefined);
    const found = valid.map(({typed}) => textIn('en', typed));

    expect(found).toEqual(
      valid.map(({typed}) => formatRanges(rangesOf(typed))),
    );
    expect(found.map(rangesOf)).toEqual(
      valid.map(({typed}) => rangesOf(typed)),
    );
  });

  it.each([
    [
      'de',
      '120; 4, entfernt in ≤ 120, teilweise, Präfix -webkit-, als a, mit Flag b, "c"; Vorschau, teilweise',
    ],
    [
      'es',
      '120; 4, retirado en ≤ 120, parcial, prefijo -webkit-, como a, con la opción b, "c"; versión preliminar, parcial',
    ],
    [
      'fr',
      '120; 4, supprimé dans ≤ 120, partiel, préfixe -webkit-, sous le nom a, avec l’option b, "c"; préversion, partiel',
    ],
    [
      'ja',
      '120; 4, ≤ 120 で削除, 一部, 接頭辞 -webkit-, a として, フラグ b が必要, "c"; プレビュー, 一部',
    ],
    [
      'ko',
      '120; 4, ≤ 120에서 제거됨, 부분 지원, 접두사 -webkit-, a 이름으로, b 플래그 필요, "c"; 미리 보기, 부분 지원',
    ],
    [
      'zh-Hans',
      '120; 4, 在 ≤ 120 中移除, 部分支持, 前缀 -webkit-, 名称为 a, 需启用标志 b, "c"; 预览, 部分支持',
    ],
    [
      'pt-BR',
      '120; 4, removido em ≤ 120, parcial, prefixo -webkit-, como a, com a opção b, "c"; versão prévia, parcial',
    ],
  ])('is in the words of %s', (locale, text) => {
    expect(textIn(locale, all)).toBe(text);
  });

  it('keeps the direction of what is not Arabic', () => {
    expect(textIn('ar', '4, removed in 120, prefix -webkit-')).toBe(
      '4, أزيل في \u2068120\u2069, بالبادئة \u2068-webkit-\u2069',
    );
    expect(textIn('ar', '4, partial, "Images only (2)."')).toBe(
      '4, جزئي, \u2068"Images only (2)."\u2069',
    );
  });

  it.each([
    ['en', '≤ 37', '37 or earlier'],
    ['en', '≤ 37, removed in ≤ 60', '37 or earlier, removed in 60 or earlier'],
    ['en', 'removed in preview', 'removed in preview'],
    ['en', '57', '57'],
    ['de', '≤ 37', '37 oder früher'],
    ['de', 'no', 'nein'],
    ['ja', 'removed in ≤ 60', '60 以前 で削除'],
  ])('says signs in words, in a sentence of %s: %s', (locale, typed, text) => {
    expect(textIn(locale, typed, true)).toBe(text);
  });
});
