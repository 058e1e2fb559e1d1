/** A diagram to draw. */
export interface Drawing {
  /** Mermaid text. */
  readonly mermaid: string;
  /**
   * The name of the picture, its `<title>`; if omitted, the `accTitle` or the
   * title in the text, else "Diagram".
   */
  readonly title?: string;
  /** What the picture shows, its `<desc>`; if omitted, the `accDescr`. */
  readonly description?: string;
  /** URLs by the ids of flowchart nodes, which become links. */
  readonly links?: Readonly<Record<string, string>>;
  /**
   * The ids of blocks of a block diagram that become lines with their text. A
   * row that has only such blocks is as low as that text.
   */
  readonly separators?: readonly string[];
  /**
   * Whether light colors of the palette in the text follow the theme. If
   * omitted, all colors in the text are its author's, and stay as they are.
   */
  readonly usesPalette?: boolean;
}

/** A part of a text that its picture does not follow. */
export interface PictureWarning {
  /** For the author of the text. */
  readonly message: string;
  /** Of the Mermaid text, from 1. */
  readonly line?: number;
}

/** A diagram as SVG, without style sheets, scripts or external resources. */
export interface Picture {
  /**
   * The SVG, split where the id of the picture belongs. `toSvg` joins the parts
   * with an id that the caller chooses, so that ids are unique on a page.
   */
  readonly svg: readonly string[];
  /** The accessible name, as in its `<title>`. */
  readonly title: string;
  /** The accessible description, as in its `<desc>`. */
  readonly description?: string;
  /** In pixels at natural size. */
  readonly width: number;
  readonly height: number;
  /** The smallest font size used, in pixels at natural size; 0 without text. */
  readonly smallestText: number;
  /** What an author should know; omitted if there is nothing. */
  readonly warnings?: readonly PictureWarning[];
}
