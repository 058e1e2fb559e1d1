export {
  defaultPalette,
  type Palette,
  type PaletteColor,
  type PaletteToken,
} from './palette.js';
export type {Drawing, Picture, PictureWarning} from './picture.js';
export {
  createRenderer,
  type Renderer,
  type RendererOptions,
} from './renderer.js';
export {resolveColors} from './resolveColors.js';
export {RenderError, type Reason} from './renderError.js';
export {supportedDiagrams, type SupportedDiagram} from './supportedDiagrams.js';
export {measureText, type MeasuredFont} from './text/measureText.js';
export {toSvg} from './toSvg.js';
