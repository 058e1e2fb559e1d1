import type {ReactNode} from 'react';
import type {Picture as RenderedPicture} from 'mermaid-to-svg';

/** A view with the component that shows all of it. */
export interface ViewModule<View> {
  /** The component that shows the view. */
  readonly Content: (props: ContentProps<View>) => ReactNode;
  /** The props of the view. */
  readonly view: View;
}

export interface ContentProps<View> {
  /** The props of the view. */
  readonly view: View;
  /** A caption; the words of the dataset if omitted. */
  readonly caption?: string | undefined;
  /** What the ids of its parts start with; the view's own if omitted. */
  readonly anchor?: string | undefined;
}

/** What a page shows in place of what it cannot show. */
export interface ProblemReport {
  /** The problems of the dataset or of the embed, as text. */
  readonly problems: string;
  /** Whether every other embed of the same dataset has the same problems. */
  readonly isOfDataset?: boolean;
}

/**
 * What an import of a view has where all of it is there. A view of a dataset
 * that is shown in part has problems as well.
 */
export type LoadedView<View> =
  (ViewModule<View> & Partial<ProblemReport>) | ProblemReport;

/**
 * What an import of a view gives that is rendered on the server. In a browser it
 * is made later for the page that was served, or never: `load` then adds it.
 */
export type ViewEmbed<View> =
  | (LoadedView<View> & ChosenViews<View>)
  | ({
      /** Loads the view in a browser, instead of `Content` and `view`. */
      readonly load: () => Promise<LoadedView<View>>;
    } & ChosenViews<View>);

/** The same view for other choices of the dimensions of a dataset. */
export interface ChosenViews<View> {
  /**
   * Loads the view in a browser, by the ids of the choices in the order of the view's
   * dimensions, such as `us` or `us/pro`. Omitted if there is nothing to choose.
   */
  readonly choices?: Readonly<Record<string, () => Promise<LoadedView<View>>>>;
}

/** What a page shows of a picture; its name is in the other props. */
export type Picture = Pick<
  RenderedPicture,
  'svg' | 'width' | 'height' | 'smallestText'
>;

/** The props of a diagram, with what was drawn of them. */
export type WithPicture<View> = View & {
  /** The picture as Mermaid text. */
  readonly mermaid: string;
  /** Absent where it is drawn in the reader's browser. */
  readonly picture?: Picture & {
    /** The picture as a file of its own, from the site's base address. */
    readonly file?: string;
    readonly shared?: SharedPicture;
  };
};

/** The files of a picture at an address that does not change. */
export interface SharedPicture {
  /** From `/`, without color scheme and ending: `-light.svg` and so on. */
  readonly path: string;
  readonly alt: string;
  /** Whether there are PNG files next to the SVG files. */
  readonly hasPng?: true;
}

/** The files of a chart, from the site's base address. */
export interface WithFiles {
  /** Absent where a chart is not made by a build of the site. */
  readonly files?: ChartFileNames;
}

export interface ChartFileNames {
  /** A picture for light pages, and one for dark pages. */
  readonly light: string;
  readonly dark: string;
  /** The data, as typed. */
  readonly csv: string;
  readonly shared?: SharedPicture;
}

/** What an import of a diagram gives. */
export type DiagramEmbed<View> =
  | (ViewEmbed<WithPicture<View>> & {
      /** The Mermaid text, if the picture is drawn in the reader's browser. */
      readonly mermaid?: string;
    })
  // A fence that is left to the reader's browser has nothing next to it.
  | {readonly mermaid: string};
