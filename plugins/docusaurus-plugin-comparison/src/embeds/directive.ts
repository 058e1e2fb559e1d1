import type {Directives} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import type {View} from '../views/view.js';
import type {Embed} from './embed.js';
import {printDirective} from './allViews.js';

/**
 * Reads a directive of Markdown, such as
 * `::comparison-table[Caption]{data=./x.comparison.yaml subjects="vm"}`. What
 * is in the brackets of an inline one names its cell: `:fact[vm.startup]`. A
 * computed one has an expression instead.
 *
 * @param pageData the `comparison` of the page's front matter, which is meant
 *   where the directive names no dataset.
 */
export function readDirective(
  directive: Pick<Directives, 'attributes' | 'children' | 'position'>,
  view: View,
  pageData: unknown,
): Embed {
  const {data: own, id, ...attributes} = directive.attributes ?? {};
  const {toc, ...withoutToc} = attributes;
  const takesToc =
    view.wholeId !== undefined && ['', 'true', 'false'].includes(toc ?? 'none');
  const others = takesToc ? withoutToc : attributes;
  const isAnchor = view.content !== undefined && /^[\w-]+$/.test(id ?? '');
  const rest = isAnchor || id === undefined ? others : {...others, id};
  const data = own ?? (typeof pageData === 'string' ? pageData : undefined);
  const label = toString(directive);
  const typed = Object.entries(rest).flatMap(([name, value]) =>
    typeof value === 'string' ? [[queryName(name, view), value] as const] : [],
  );
  return {
    name: printDirective(view),
    ...(isAnchor && typeof id === 'string' && {anchor: id}),
    ...(data !== undefined && {data}),
    ...(takesToc && {inToc: toc !== 'false'}),
    query: new Map([
      ['view', view.name],
      ...(view.isInline && (label.trim() !== '' || rest['is'] === undefined)
        ? [['cell', label] as const]
        : []),
      ...typed,
    ]),
    place: {
      start: directive.position?.start.offset ?? 0,
      end: directive.position?.end.offset ?? 0,
    },
  };
}

/** These words of a query are ours: typed as an attribute they are unknown. */
export const queryWords: readonly string[] = [
  'view',
  'missing',
  'absent',
  'from',
  'only',
  'part',
  'fence',
  'inline',
  'if',
];

/** The name of an attribute in a query. */
export function queryName(
  attribute: string,
  {isInline}: Pick<View, 'isInline'> = {},
): string {
  const isOurs =
    queryWords.includes(attribute) || (isInline && attribute === 'cell');
  return isOurs ? `@${attribute}` : attribute;
}
