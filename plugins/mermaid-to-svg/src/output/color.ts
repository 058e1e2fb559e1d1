/** A colour as six hexadecimal digits, and how much of it is seen: 0 to 1. */
export interface Colour {
  readonly hex: string;
  readonly alpha: number;
}

// The names that Mermaid itself writes.
const names: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  grey: '#808080',
  gray: '#808080',
  lightgrey: '#d3d3d3',
  lightgray: '#d3d3d3',
};

/** Reads a colour of CSS; undefined for other names and functions. */
export function parseColour(text: string): Colour | undefined {
  const lower = text.trim().toLowerCase();
  if (lower === 'transparent') {
    return {hex: '#000000', alpha: 0};
  }
  if (/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(lower)) {
    return fromDigits(lower.slice(1));
  }
  const [, model, list] = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(lower) ?? [];
  if (model !== undefined && list !== undefined) {
    return fromNumbers(model, list);
  }
  const hex = names[lower];
  return hex === undefined ? undefined : {hex, alpha: 1};
}

function fromDigits(digits: string): Colour {
  const long =
    digits.length < 6
      ? [...digits].map((each) => each + each).join('')
      : digits;
  const alpha = Number.parseInt(long.slice(6) || 'ff', 16) / 255;
  return {hex: `#${long.slice(0, 6)}`, alpha};
}

function fromNumbers(model: string, list: string): Colour | undefined {
  const numbers = list
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map((each) => ({
      value: Number.parseFloat(each),
      isPart: each.endsWith('%'),
    }));
  const [first, second, third, fourth] = numbers;
  if (
    !first ||
    !second ||
    !third ||
    numbers.some(({value}) => Number.isNaN(value))
  ) {
    return undefined;
  }
  const alpha = fourth ? fourth.value / (fourth.isPart ? 100 : 1) : 1;
  const channels =
    model === 'hsl'
      ? toChannels(first.value, second.value / 100, third.value / 100)
      : [first, second, third].map(({value, isPart}) =>
          isPart ? value * 2.55 : value,
        );
  const hex = channels
    .map((each) => Math.max(0, Math.min(255, Math.round(each))))
    .map((each) => each.toString(16).padStart(2, '0'))
    .join('');
  return {hex: `#${hex}`, alpha};
}

// CSS Color 4, 7.1.
function toChannels(
  hue: number,
  saturation: number,
  lightness: number,
): readonly number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((shift) => {
    const turn = (((hue / 30 + shift) % 12) + 12) % 12;
    const part = Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return 255 * (lightness - reach * part);
  });
}
