import {parseColour} from '../../src/output/color.js';

describe('parseColour(text)', () => {
  it.each([
    ['a name', 'RebeccaPurple', '#663399', 1],
    ['three digits', '#F90', '#ff9900', 1],
    ['four digits', '#f908', '#ff9900', 0x88 / 255],
    ['six digits', ' #ff9900 ', '#ff9900', 1],
    ['eight digits', '#ff990000', '#000000', 0],
    ['no colour at all', 'transparent', '#000000', 0],
    ['whole channels', 'rgb(255, 153, 0)', '#ff9900', 1],
    ['fractions of a channel', 'rgb(254.6, 153.2, 0.4)', '#ff9900', 1],
    ['fractions and an alpha', 'rgba(0, 0, 9.5, 0.5)', '#00000a', 0.5],
    ['parts of a channel', 'rgb(100%, 60%, 0%)', '#ff9900', 1],
    ['spaces and a slash', 'rgb(255 153 0 / 50%)', '#ff9900', 0.5],
    ['a hue', 'hsl(36, 100%, 50%)', '#ff9900', 1],
    ['a hue of less than nothing', 'hsl(-324, 100%, 50%)', '#ff9900', 1],
    ['a hue with a unit', 'hsla(36deg 100% 50% / 0.5)', '#ff9900', 0.5],
    ['more than everything', 'rgba(300, 153, -9, 7)', '#ff9900', 1],
  ])('reads %s', (_, text, hex, alpha) => {
    expect(parseColour(text)).toEqual({hex, alpha});
  });

  it.each([
    'banana',
    '#ff990',
    'rgb(1, 2)',
    'rgb(1px 2 3)',
    'rgb(from red r g b)',
    'hsl(1turn 50% 50%)',
    'url(#a)',
    'var(--a)',
  ])('does not read %s', (text) => {
    expect(parseColour(text)).toBeUndefined();
  });
});
