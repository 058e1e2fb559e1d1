import type {conditionFormat, Field} from '../format/index.js';
import type {DataCondition} from '../model/index.js';
import {readAge} from '../values/readAge.js';
import type {Context} from './context.js';
import type {Fields} from './fields.js';
import type {Scalars} from './scalars.js';

type ConditionName = keyof typeof conditionFormat;

/**
 * Reads a condition on the data; undefined if there is none, or if a part of it
 * is invalid. Whether the data meets it is for the check of the site.
 */
export function readDataCondition(
  fields: Fields<Readonly<Record<ConditionName, Field>>>,
  {if: text, expect = 'holds', reason, fresh}: Scalars<typeof conditionFormat>,
  {report, places}: Context,
): DataCondition | undefined {
  const {of} = fields;
  const placeOf = (name: ConditionName) => fields.get(name)?.value.place;
  const maxDays = readAge(fresh ?? '');
  if (fresh !== undefined && maxDays === undefined) {
    report('bad-age', placeOf('fresh'), {found: fresh});
  }
  if (expect !== 'holds' && reason === undefined) {
    const details = {directive: of, attribute: 'reason'};
    report('incomplete-claim', placeOf('expect'), details);
  }
  if (text === undefined) {
    const lone = (['expect', 'reason', 'fresh'] as const).find(placeOf);
    if (lone && !fields.format.if.required) {
      const place = fields.get(lone)?.keyPlace;
      report('missing-field', place, {field: 'if', of});
    }
    return undefined;
  }
  const condition: DataCondition = {
    if: text,
    expect,
    ...(reason !== undefined && {reason}),
    ...(maxDays !== undefined && {maxDays}),
  };
  const place = placeOf('if');
  if (place) {
    places.set(condition, place);
  }
  return condition;
}
