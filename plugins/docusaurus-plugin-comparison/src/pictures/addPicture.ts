import {
  draw,
  RenderError,
  toFile,
  toPictureProps,
  type PictureOptions,
} from './draw.js';
import type {Dataset} from '../model/index.js';

import type {LaidOutView} from '../views/layOut.js';
import {anchorName} from '../views/anchor.js';
import {words, type Refuse, type View} from '../views/view.js';

/** Draws a view that is a diagram; others stay what they are. */
export async function addPicture(
  {view, props}: {readonly view: View; readonly props: unknown},
  {file: name}: Dataset,
  emit: (name: string, content: string) => void,
  {draw: how, words: translated}: PictureOptions,
  refuse: Refuse,
  drawPicture: typeof draw = draw,
): Promise<LaidOutView> {
  const drawing = view.draw?.(props, (id) => translated[id] ?? words[id]);
  if (!drawing) {
    return {view, props};
  }
  const {mermaid} = drawing;
  if (how.diagrams === 'client') {
    return {view, props: {...(props as object), mermaid}, mermaid};
  }
  try {
    const picture = await drawPicture(drawing, how);
    const file = toFile(`${anchorName(name)}-${view.name}`, picture);
    emit(file.path, file.content);
    return {
      view,
      props: {
        ...(props as object),
        mermaid,
        picture: {...toPictureProps(picture), file: file.path},
      },
    };
  } catch (error) {
    if (!(error instanceof RenderError)) {
      throw error;
    }
    switch (error.reason) {
      case 'timeout':
        refuse('picture-too-slow', {dataset: name, seconds: how.timeLimit});
        break;
      case 'internal':
        refuse('picture-failed', {
          what: `a picture of ${name}`,
          detail: error.message,
        });
        break;
      default:
        refuse('picture-refused', {dataset: name, reason: error.message});
    }
    return {view, props};
  }
}
