export type {Drawing, Picture} from './picture.js';
export {
  createRenderer,
  type Renderer,
  type RendererOptions,
} from './renderer.js';
export {RenderError, type Reason} from './renderError.js';
