import {criterionFormat} from '../format/index.js';
import type {Criterion, UnitDeclaration} from '../model/index.js';
import {createQuantityReader} from '../values/units/quantityReader.js';
import {UnitProblem} from '../values/units/unitProblem.js';
import type {Context} from './context.js';
import type {Fields} from './fields.js';

type UnitFields = Pick<
  Criterion,
  'unit' | 'units' | 'show' | 'bare' | 'negative'
>;

/** Reads what the criterion of a quantity says of its figures. */
export function readCriterionUnit(
  fields: Fields<typeof criterionFormat>,
  units: readonly UnitDeclaration[],
  {report}: Context,
): UnitFields | undefined {
  const unit = fields.text('unit');
  if (unit === undefined) {
    return undefined;
  }
  const bare = fields.flag('bare');
  const negative = fields.flag('negative');
  const found: UnitFields = {
    unit,
    ...(units.length > 0 && {units}),
    ...(fields.word('show', criterionFormat.show.words) === 'unit' && {
      show: 'unit',
    }),
    ...(bare && {bare}),
    ...(negative && {negative}),
  };
  try {
    createQuantityReader(found);
    return found;
  } catch (problem) {
    if (!(problem instanceof UnitProblem)) {
      throw problem;
    }
    const {hint} = problem;
    report('bad-unit', fields.get('unit')?.value.place, {found: unit, hint});
    return undefined;
  }
}
