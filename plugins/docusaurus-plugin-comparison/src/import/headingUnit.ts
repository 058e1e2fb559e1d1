import {isUnit} from './quantityUnit.js';

const bracketed = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/;
const bracketUnits = new Set(
  'ms s min kB MB GB KiB MiB GiB B EUR USD %'.split(' '),
);

/** A heading such as "Decode (ms)" in parts; without `unit` if it has none. */
export function splitHeadingUnit(name: string): {
  readonly base: string;
  readonly unit?: string;
} {
  const [, base, unit] = bracketed.exec(name) ?? [];
  return base !== undefined &&
    unit !== undefined &&
    (bracketUnits.has(unit) || (unit.length > 1 && isUnit(unit)))
    ? {base, unit}
    : {base: name};
}
