import {printStandaloneTable} from '../charts/standaloneTable.js';
import {toSvg} from '../pictures/draw.js';
import type {SharedPicture, WithFiles, WithPicture} from '../views/module.js';
import type {ViewData} from '../views/moduleData.js';
import type {TableView} from '../views/table.js';
import type {LaidOut, Translate} from '../views/view.js';

/** Where a picture is published, and how. */
export interface SharedOptions {
  /** The path in the site, from `/`. */
  readonly path: string;
  readonly say: Translate;
  readonly canDrawPng?: ((svg: string) => boolean) | undefined;
}

/** Adds to a picture or a table where its files are that other sites can show. */
export function addShared(
  data: ViewData,
  {toFiles}: LaidOut,
  {path, say, canDrawPng}: SharedOptions,
): ViewData {
  const props = data.props as {readonly title?: string} & WithFiles &
    Partial<WithPicture<object>>;
  const toShared = (svg: string, alt = props.title ?? ''): SharedPicture => ({
    path,
    alt,
    ...(canDrawPng?.(svg) && {hasPng: true}),
  });
  if (props.files && toFiles) {
    const {svg, title} = toFiles(say);
    const shared = toShared(svg, title);
    return {...data, props: {...props, files: {...props.files, shared}}};
  }
  if (props.picture) {
    const shared = toShared(toSvg(props.picture, 'picture'));
    return {...data, props: {...props, picture: {...props.picture, shared}}};
  }
  const svg =
    data.view.name === 'table'
      ? printStandaloneTable(data.props as TableView, say)
      : undefined;
  return svg === undefined
    ? data
    : {...data, props: {...data.props, shared: toShared(svg)}};
}
