/**
 * The layouts of a chart in its column, and how wide the part with the marks is
 * in each at least, in pixels of a page whose text is 16 px high. The style
 * sheet of `ComparisonRangePlot` changes the layout at the same widths:
 *
 * - `narrow`: names above the marks. A column of 248 px, as in an admonition on
 *   a phone of 320 px, less 12 px at the sides.
 * - `wide`: names next to the marks, from 512 px on. The names take at most 38 %.
 * - `roomy`: the same from 688 px on.
 */
export const plotWidths = {narrow: 236, wide: 280, roomy: 400} as const;

/** The room of a plot. */
export interface PlotRoom {
  readonly widths: Readonly<Record<PlotLayout, number>>;
  /** How far the label of a tick may reach beyond the plot. */
  readonly overhang: number;
}

/** With nothing next to it but the names: the gap to them, and the padding. */
export const plotRoom: PlotRoom = {widths: plotWidths, overhang: 28};

/** The width of a plot in its narrowest layout. */
export function leastWidth({widths}: PlotRoom = plotRoom): number {
  return Math.min(...Object.values(widths));
}

/**
 * The same in a chart of so many panels, which are next to each other in the
 * `roomy` layout. Their names take at most 24 %. More panels are always one below
 * another.
 */
export function panelRoom(panels: number): PlotRoom {
  const roomy = panelWidths[panels];
  return roomy === undefined
    ? plotRoom
    : {widths: {...plotWidths, roomy}, overhang: 8};
}

/** The same with room for the values right of bars, but not where names are above. */
export const barRoom: PlotRoom = {
  widths: {narrow: plotWidths.narrow, wide: 200, roomy: 320},
  overhang: plotRoom.overhang,
};

/** How far the value of a bar may reach beyond the plot. */
export const barValueRoom = 92;

const panelWidths: Readonly<Record<number, number>> = {2: 230, 3: 140};

export type PlotLayout = keyof typeof plotWidths;

export const plotLayouts = Object.keys(plotWidths) as readonly PlotLayout[];
