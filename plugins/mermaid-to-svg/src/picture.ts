/** What is to be drawn. */
export interface Drawing {
  /** Mermaid text. */
  readonly mermaid: string;
  /** The name of the picture, its `<title>`. */
  readonly title: string;
  /** What the picture shows, its `<desc>`. */
  readonly description?: string;
  /** Addresses by the id of a node of a flowchart: the node becomes a link. */
  readonly links?: Readonly<Record<string, string>>;
}

/** A drawing as SVG: without style sheet, script or anything from elsewhere. */
export interface Picture {
  /**
   * The SVG, cut where the id of the picture belongs; `toSvg` joins the parts.
   * Whoever shows it chooses the id, so ids are unique on a page by construction.
   */
  readonly svg: readonly string[];
  /** The accessible name, as in its `<title>`. */
  readonly title: string;
  /** The accessible description, as in its `<desc>`. */
  readonly description?: string;
  /** Pixels at natural size. */
  readonly width: number;
  readonly height: number;
  /** The smallest font size used, in pixels at natural size; 0 without text. */
  readonly smallestText: number;
}
