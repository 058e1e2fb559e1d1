import {availabilityFormat} from '../format/index.js';
import {
  findReadings,
  isReversed,
  parseRanges,
  readRemoved,
  readSince,
  type AvailabilityMistake,
  type AvailabilityRange,
} from '../values/availabilityRanges.js';
import type {Reading, ValueType} from '../values/valueType.js';
import type {Context} from './context.js';
import {fieldsOf, readText} from './fields.js';
import type {ListNode, MapNode, Node} from './node.js';

/** Whether a map is a range of releases, in place of the long form of a cell. */
export function isAvailabilityRange({entries}: MapNode): boolean {
  return (
    !entries.has('value') &&
    !entries.has('disputed') &&
    Object.keys(availabilityFormat).some(
      (field) => field !== 'note' && entries.has(field),
    )
  );
}

/**
 * Reads one range of releases, or a list of them, of which each is a map or a
 * text; undefined if something in it is invalid, which is reported there.
 */
export function readAvailability(
  node: MapNode | ListNode,
  {readRanges}: Required<Pick<ValueType, 'readRanges'>>,
  of: string,
  context: Context,
): Reading | undefined {
  const items = node.kind === 'list' ? node.items : [node];
  const ranges = items.map((item) => readStatement(item, of, context));
  return ranges.every((range) => range !== undefined)
    ? readRanges(ranges.flat())
    : undefined;
}

function readStatement(
  node: Node,
  of: string,
  context: Context,
): readonly AvailabilityRange[] | undefined {
  if (node.kind === 'map') {
    const range = readReleaseRange(node, of, context);
    return range && [range];
  }
  const text = readText(node, of, context);
  const ranges = text === undefined ? undefined : parseRanges(text);
  if (ranges && 'found' in ranges) {
    context.report('bad-availability', node.place, ranges);
    return undefined;
  }
  return ranges;
}

function readReleaseRange(
  node: MapNode,
  of: string,
  context: Context,
): AvailabilityRange | undefined {
  const fields = fieldsOf(
    node,
    `a range of ${of}`,
    availabilityFormat,
    context,
  );
  const release = (
    field: 'since' | 'removed',
    read: (typed: string) => string | undefined,
  ): string | undefined => {
    const typed = fields.text(field);
    const found = typed === undefined ? undefined : read(typed);
    if (typed !== undefined && found === undefined) {
      const readings = findReadings(typed);
      const mistake: AvailabilityMistake = {
        found: typed,
        ...(readings && {readings}),
      };
      context.report(
        'bad-availability',
        fields.get(field)?.value.place,
        mistake,
      );
    }
    return found;
  };
  const since = release('since', readSince);
  const removed = release('removed', readRemoved);
  const isValid =
    (since !== undefined || !fields.get('since')) &&
    (removed !== undefined || !fields.get('removed'));
  if (since === undefined && removed === undefined && isValid) {
    context.report('missing-field', node.place, {
      field: 'since',
      of: fields.of,
    });
  }
  const partial = fields.flag('partial');
  const texts = (['prefix', 'as', 'flag', 'note'] as const).flatMap((field) => {
    const text = fields.text(field);
    return text === undefined ? [] : [[field, text.trim()] as const];
  });
  if (!isValid || (since ?? removed) === undefined) {
    return undefined;
  }
  const range = {
    since: since ?? 'yes',
    ...(removed !== undefined && {removed}),
    ...(partial && {partial}),
    ...Object.fromEntries(texts),
  };
  if (isReversed(range)) {
    const found = `${range.since}, removed in ${removed}`;
    context.report('reversed-range', node.place, {found});
    return undefined;
  }
  return range;
}
