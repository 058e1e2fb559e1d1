import type {Cell, Value} from '../model/index.js';

/** The values of a cell: none, one, or the sides of a dispute. */
export function valuesOf(cell: Cell): readonly Value[] {
  switch (cell.state) {
    case 'value':
      return [cell.value];
    case 'disputed':
      return cell.claims.map(({value}) => value);
    default:
      return [];
  }
}
