import {queryName} from './directive.js';
import type {Embed} from './embed.js';
import {claimAttributes} from './findClaims.js';
import type {AttributeNode} from './nodeAttributes.js';

/** Where a claim finds its dataset, and its mark the table. */
interface ClaimContext {
  readonly data: string | undefined;
  readonly page: string | undefined;
}

/** The embed that shows how one claim of a page is known. */
export function claimListOf(
  {position}: Pick<AttributeNode, 'position'>,
  attributes: ReadonlyMap<string, string>,
  {data, page}: ClaimContext,
): Embed {
  const use = attributes.get('use');
  const condition = attributes.get('if');
  const choices = [...attributes]
    .filter(([name]) => !claimAttributes.includes(name))
    .map(([name, value]) => [queryName(name), value] as const);
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
      ...choices,
    ]),
    place: {
      start: position?.start.offset ?? 0,
      end: position?.end.offset ?? 0,
    },
  };
}
