import {anchorName} from '../views/anchor.js';
import type {ViewData} from '../views/moduleData.js';
import {createIssue, type Issue} from '../problems/issue.js';
import {translateWith, type LaidOut} from '../views/view.js';
import {
  isRenderError,
  type RenderError,
  listChartFiles,
  toFile,
  toPictureProps,
  type PictureOptions,
  type Pictures,
} from './draw.js';

/** What drawing a picture needs, and the texts of a locale. */
export interface AddOptions extends Pick<PictureOptions, 'words'> {
  readonly pictures: Pictures;
  /** The path of the dataset. */
  readonly dataset: string;
  /** Adds the picture to the files of the site. */
  readonly emit: (name: string, content: string) => void;
}

/** Draws a view that is a diagram; leaves other views unchanged. */
export async function addPicture(
  {view, props, draw, isExport, toFiles}: LaidOut,
  {pictures, words, dataset, emit}: AddOptions,
): Promise<ViewData | {readonly issues: readonly Issue[]}> {
  const name = `${anchorName(dataset)}-${view.name}`;
  const charts = toFiles && listChartFiles(name, toFiles(translateWith(words)));
  if (charts) {
    Object.values(charts).forEach(({path, content}) => emit(path, content));
    const {light, dark, csv} = charts;
    const files = {light: light.path, dark: dark.path, csv: csv.path};
    return {view, props: {...props, files}};
  }
  const drawing = isExport ? undefined : draw?.(translateWith(words));
  if (!drawing) {
    return {view, props};
  }
  const {mermaid} = drawing;
  if (pictures.diagrams === 'client') {
    return {view, props: {...props, mermaid}, mermaid};
  }
  try {
    const picture = await pictures.draw(drawing);
    const file = toFile(name, picture);
    emit(file.path, file.content);
    return {
      view,
      props: {
        ...props,
        mermaid,
        picture: {...toPictureProps(picture), file: file.path},
      },
    };
  } catch (error) {
    if (!isRenderError(error)) {
      throw error;
    }
    return {issues: [toIssue(error, dataset)]};
  }
}

function toIssue({reason, message}: RenderError, dataset: string): Issue {
  switch (reason) {
    case 'timeout':
      return createIssue('picture-too-slow', {dataset, detail: message});
    case 'internal':
      return createIssue('picture-failed', {
        what: `a picture of ${dataset}`,
        detail: message,
      });
    default:
      return createIssue('picture-refused', {dataset, reason: message});
  }
}
