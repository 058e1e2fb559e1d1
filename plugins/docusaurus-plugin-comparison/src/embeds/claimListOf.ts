import type {Embed} from './embed.js';
import type {AttributeNode} from './nodeAttributes.js';

/** What a claim of a page says of itself. */
interface StatedClaim {
  readonly use: string | undefined;
  readonly condition: string | undefined;
  readonly data: string | undefined;
  readonly page: string | undefined;
}

/** The embed that shows how one claim of a page is known. */
export function claimListOf(
  {position}: Pick<AttributeNode, 'position'>,
  {use, condition, data, page}: StatedClaim,
): Embed {
  return {
    name: ':claim',
    ...(data !== undefined && {data}),
    query: new Map([
      ['view', 'claims'],
      ...(use === undefined ? [] : [['claims', use] as const]),
      ...(use === undefined && condition !== undefined
        ? [['if', condition] as const]
        : []),
      ...(page === undefined ? [] : [['page', page] as const]),
    ]),
    place: {
      start: position?.start.offset ?? 0,
      end: position?.end.offset ?? 0,
    },
  };
}
