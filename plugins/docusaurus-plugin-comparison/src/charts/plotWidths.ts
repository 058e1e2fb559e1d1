/**
 * The layouts of a chart in its column, and how wide the part with the marks is
 * in each at least, in pixels of a page whose text is 16 px high. The style
 * sheet of `ComparisonRangePlot` changes the layout at the same widths:
 *
 * - `narrow`: names above the marks. A column of 248 px, as in an admonition on
 *   a phone of 320 px, less 12 px at the sides.
 * - `wide`: names next to the marks, from 512 px on. The names take at most 38 %.
 * - `roomy`: the same from 704 px on.
 */
export const plotWidths = {narrow: 236, wide: 280, roomy: 400} as const;

/**
 * The same for a chart of so many panels, which are next to each other in the
 * `roomy` layout. Their names take at most 24 %. More panels are always one below
 * another.
 */
export const panelWidths: Readonly<Record<number, PlotWidths>> = {
  2: {...plotWidths, roomy: 230},
  3: {...plotWidths, roomy: 140},
};

export type PlotWidths = Readonly<Record<PlotLayout, number>>;

export type PlotLayout = keyof typeof plotWidths;

export const plotLayouts = Object.keys(plotWidths) as readonly PlotLayout[];
