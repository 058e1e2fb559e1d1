/// <reference types="@docusaurus/module-type-aliases" />

// The props of an import. TypeScript allows one wildcard, so `view` must be last
// in the query of a typed import.
declare module '*view=table' {
  import type {TableView, ViewEmbed} from 'docusaurus-plugin-comparison';

  const table: ViewEmbed<TableView>;
  export default table;
}

declare module '*view=stack' {
  import type {DiagramEmbed, StackView} from 'docusaurus-plugin-comparison';

  const stack: DiagramEmbed<StackView>;
  export default stack;
}

declare module '*view=timeline' {
  import type {TimelineView, ViewEmbed} from 'docusaurus-plugin-comparison';

  const timeline: ViewEmbed<TimelineView>;
  export default timeline;
}

declare module '*view=guide' {
  import type {DiagramEmbed, GuideView} from 'docusaurus-plugin-comparison';

  const guide: DiagramEmbed<GuideView>;
  export default guide;
}

declare module '*view=bars' {
  import type {BarsView, ViewEmbed} from 'docusaurus-plugin-comparison';

  const bars: ViewEmbed<BarsView>;
  export default bars;
}

declare module '*view=quadrants' {
  import type {QuadrantsView, ViewEmbed} from 'docusaurus-plugin-comparison';

  const quadrants: ViewEmbed<QuadrantsView>;
  export default quadrants;
}

declare module '*view=strip-plot' {
  import type {StripPlotView, ViewEmbed} from 'docusaurus-plugin-comparison';

  const stripPlot: ViewEmbed<StripPlotView>;
  export default stripPlot;
}

declare module '*view=scatter-plot' {
  import type {ScatterPlotView, ViewEmbed} from 'docusaurus-plugin-comparison';

  const scatterPlot: ViewEmbed<ScatterPlotView>;
  export default scatterPlot;
}

declare module '*view=range-plot' {
  import type {RangePlotView, ViewEmbed} from 'docusaurus-plugin-comparison';

  const rangePlot: ViewEmbed<RangePlotView>;
  export default rangePlot;
}

declare module '*view=sources' {
  import type {SourceListView, ViewEmbed} from 'docusaurus-plugin-comparison';

  const sources: ViewEmbed<SourceListView>;
  export default sources;
}

declare module '*view=claims' {
  import type {ClaimListView, ViewEmbed} from 'docusaurus-plugin-comparison';

  const claims: ViewEmbed<ClaimListView>;
  export default claims;
}

declare module '*view=changes' {
  import type {ChangesView, ViewEmbed} from 'docusaurus-plugin-comparison';

  const changes: ViewEmbed<ChangesView>;
  export default changes;
}

declare module '*view=fact' {
  import type {FactView} from 'docusaurus-plugin-comparison';

  const fact: FactView;
  export default fact;
}

declare module '@theme/ComparisonEmbed' {
  import type {ReactNode} from 'react';
  import type {ViewEmbed} from 'docusaurus-plugin-comparison';

  export interface Props<View> {
    /** What an import of the view gives. */
    readonly embed: ViewEmbed<View>;
    /** A caption; the words of the dataset if omitted. */
    readonly caption?: string | undefined;
    /** What the ids of its parts start with; another one if the page has it already. */
    readonly anchor?: string | undefined;
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
    /** What they start with if `anchor` is omitted. */
    readonly defaultAnchor?: (view: View) => string;
    /** Whether `anchor` itself is the id of an element, as that of a figure. */
    readonly hasElement?: boolean;
    /**
     * Loads the function that makes the embed interactive; it returns a function
     * that ends this.
     */
    readonly enhance?: () => Promise<(place: HTMLElement) => () => void>;
  }

  export default function ComparisonEmbed<View>(props: Props<View>): ReactNode;
}

declare module '@theme/ComparisonEmbed/NoteStart' {
  import type {Context} from 'react';

  /** How many notes of its page are before those of an embed. */
  export const NoteStart: Context<number>;
}

declare module '@theme/ComparisonEmbed/useChoices' {
  import type {RefObject} from 'react';
  import type {ChosenViews, LoadedView} from 'docusaurus-plugin-comparison';

  export function useChoices<View>(
    place: RefObject<HTMLElement | null>,
    choices: ChosenViews<View>['choices'] | undefined,
    made: LoadedView<View> | undefined,
    show: (view: LoadedView<View>) => void,
  ): void;
}

declare module '@theme/ComparisonEmbed/useNoteStart' {
  import type {RefObject} from 'react';

  export function useNoteStart(
    place: RefObject<HTMLElement | null>,
    isRendered: boolean,
  ): number;
}

declare module '@theme/ComparisonEmbed/useAnchor' {
  import type {RefObject} from 'react';

  export interface WantedAnchor {
    readonly name: string;
    /** Whether the name itself is the id of an element. */
    readonly hasElement: boolean | undefined;
  }

  export function useAnchor(
    wanted: WantedAnchor | undefined,
    place: RefObject<HTMLElement | null>,
  ): string | undefined;
}

declare module '@theme/ComparisonEmbed/missingView' {
  export const missingView: string;
}

declare module '@theme/ComparisonDiagram' {
  import type {ReactNode} from 'react';
  import type {DiagramEmbed, ProblemReport} from 'docusaurus-plugin-comparison';

  export type Props<View> = DiagramEmbed<View> & {
    /** A caption; the words of the dataset if omitted. */
    readonly caption?: string | undefined;
    /** The id of the figure. */
    readonly anchor?: string | undefined;
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
  };

  export default function ComparisonDiagram<View>(
    props: Props<View>,
  ): ReactNode;
}

declare module '@theme/ComparisonFence/Content' {
  import type {ReactNode} from 'react';
  import type {ContentProps, WithPicture} from 'docusaurus-plugin-comparison';

  export type Props = ContentProps<
    WithPicture<{
      readonly title: string;
      /** Why there is no picture, if Mermaid cannot read the text. */
      readonly message?: string;
    }>
  >;

  export default function Content(props: Props): ReactNode;
}

declare module '@theme/ComparisonFigure' {
  import type {ReactNode} from 'react';
  import type {WithPicture} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The props of the diagram, with its picture. */
    readonly view: WithPicture<{readonly title: string}>;
    /** The caption below the picture; the title of the view if undefined. */
    readonly caption: string | undefined;
    /** The id of the figure, if the author gives it one. */
    readonly anchor: string | undefined;
    /** What says the same as the picture. */
    readonly children: ReactNode;
  }

  export default function ComparisonFigure(props: Props): ReactNode;
}

declare module '@theme/ComparisonFigure/Export' {
  import type {ReactNode} from 'react';
  import type {
    ChartFileNames,
    SharedPicture,
  } from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The Mermaid text, if there is one. */
    readonly mermaid?: string | undefined;
    /** The picture as a file of its own, from the site's base address. */
    readonly file?: string | undefined;
    /** A chart as files of their own, and its data. */
    readonly files?: ChartFileNames | undefined;
    /** Its files for other sites; those of `files` if omitted. */
    readonly shared?: SharedPicture | undefined;
    /** The id of a chart. */
    readonly anchor?: string | undefined;
    /** What the Mermaid text does not show. */
    readonly children?: ReactNode;
  }

  export default function Export(props: Props): ReactNode;
}

declare module '@theme/ComparisonFigure/Words' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Whether the text version is open when the page loads. */
    readonly isOpen: boolean;
    /** The text version. */
    readonly children: ReactNode;
  }

  export default function Words(props: Props): ReactNode;
}

declare module '@theme/ComparisonFigure/Cell' {
  import type {ReactNode} from 'react';
  import type {CellProps} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The value. */
    readonly cell: CellProps;
    /** What the ids of the notes start with. */
    readonly anchor: string;
  }

  export default function Cell(props: Props): ReactNode;
}

declare module '@theme/ComparisonFigure/Scale' {
  import type {ReactNode} from 'react';
  import type {Axis} from 'docusaurus-plugin-comparison';

  export type Props = Axis;

  export default function Scale(props: Props): ReactNode;
}

declare module '@theme/ComparisonPicture' {
  import type {ReactNode} from 'react';
  import type {Picture} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The SVG and its size. */
    readonly picture: Picture;
    /** The name of the region in which the picture scrolls. */
    readonly label: string;
  }

  export default function ComparisonPicture(props: Props): ReactNode;
}

declare module '@theme/StackDiagram' {
  import type {ReactNode} from 'react';
  import type {
    DiagramEmbed,
    ProblemReport,
    StackView,
  } from 'docusaurus-plugin-comparison';

  export type Props = DiagramEmbed<StackView> & {
    /** The caption below the picture; the subjects' names if omitted. */
    readonly caption?: string;
    /** The id of the figure. */
    readonly anchor?: string;
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
  };

  export default function StackDiagram(props: Props): ReactNode;
}

declare module '@theme/StackDiagram/Content' {
  import type {ReactNode} from 'react';
  import type {
    ContentProps,
    WithPicture,
    StackView,
  } from 'docusaurus-plugin-comparison';

  export type Props = ContentProps<WithPicture<StackView>>;

  export default function Content(props: Props): ReactNode;
}

declare module '@theme/ComparisonTimeline' {
  import type {ReactNode} from 'react';
  import type {TimelineView, ViewEmbed} from 'docusaurus-plugin-comparison';

  export type Props = ViewEmbed<TimelineView> & {
    /** The title of the chart; that of the dataset, or of the criterion, if omitted. */
    readonly caption?: string;
    /** The id of the figure. */
    readonly anchor?: string;
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
  };

  export default function ComparisonTimeline(props: Props): ReactNode;
}

declare module '@theme/ComparisonTimeline/Content' {
  import type {ReactNode} from 'react';
  import type {ContentProps, TimelineView} from 'docusaurus-plugin-comparison';

  export type Props = ContentProps<TimelineView>;

  export default function Content(props: Props): ReactNode;
}

declare module '@theme/ComparisonTimeline/Events' {
  import type {ReactNode} from 'react';
  import type {TimelineEvent} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The events, the earliest first. */
    readonly events: readonly TimelineEvent[];
    /** What the ids of the events start with. */
    readonly anchor: string;
  }

  export default function Events(props: Props): ReactNode;
}

declare module '@theme/ComparisonTimeline/Track' {
  import type {ReactNode} from 'react';
  import type {TimelineView} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The chart: its axis and the marks on it. */
    readonly view: TimelineView;
    /** What the ids of the events start with. */
    readonly anchor: string;
  }

  export default function Track(props: Props): ReactNode;
}

declare module '@theme/ComparisonGuide' {
  import type {ReactNode} from 'react';
  import type {
    DiagramEmbed,
    ProblemReport,
    GuideView,
  } from 'docusaurus-plugin-comparison';

  export type Props = DiagramEmbed<GuideView> & {
    /** The caption below the picture; the dataset's title if omitted. */
    readonly caption?: string;
    /** The id of the figure. */
    readonly anchor?: string;
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
  };

  export default function ComparisonGuide(props: Props): ReactNode;
}

declare module '@theme/ComparisonGuide/Content' {
  import type {ReactNode} from 'react';
  import type {
    ContentProps,
    WithPicture,
    GuideView,
  } from 'docusaurus-plugin-comparison';

  export type Props = ContentProps<WithPicture<GuideView>>;

  export default function Content(props: Props): ReactNode;
}

declare module '@theme/ComparisonBars' {
  import type {ReactNode} from 'react';
  import type {BarsView, ViewEmbed} from 'docusaurus-plugin-comparison';

  export type Props = ViewEmbed<BarsView> & {
    /** The title of the chart; the criterion's name if omitted. */
    readonly caption?: string;
    /** The id of the figure. */
    readonly anchor?: string;
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
  };

  export default function ComparisonBars(props: Props): ReactNode;
}

declare module '@theme/ComparisonBars/Content' {
  import type {ReactNode} from 'react';
  import type {BarsView, ContentProps} from 'docusaurus-plugin-comparison';

  export type Props = ContentProps<BarsView>;

  export default function Content(props: Props): ReactNode;
}

declare module '@theme/ComparisonRangePlot' {
  import type {ReactNode} from 'react';
  import type {RangePlotView, ViewEmbed} from 'docusaurus-plugin-comparison';

  export type Props = ViewEmbed<RangePlotView> & {
    /** The title of the chart; the criterion's name if omitted. */
    readonly caption?: string;
    /** The id of the figure. */
    readonly anchor?: string;
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
  };

  export default function ComparisonRangePlot(props: Props): ReactNode;
}

declare module '@theme/ComparisonRangePlot/Content' {
  import type {ReactNode} from 'react';
  import type {ContentProps, RangePlotView} from 'docusaurus-plugin-comparison';

  export type Props = ContentProps<RangePlotView> & {
    /** The chart as Mermaid text, if Mermaid can draw it. */
    readonly mermaid?: string;
    /** What the Mermaid text does not show. */
    readonly children?: ReactNode;
  };

  export default function Content(props: Props): ReactNode;
}

declare module '@theme/ComparisonRangePlot/AxisGrid' {
  import type {ReactNode} from 'react';
  import type {RangePlotAxis} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The ticks, with their places in percent of the axis. */
    readonly axis: RangePlotAxis;
  }

  export default function AxisGrid(props: Props): ReactNode;
}

declare module '@theme/ComparisonRangePlot/Row' {
  import type {ReactNode} from 'react';
  import type {RangePlotRow} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** A subject, with its value in words and the marks of it. */
    readonly row: RangePlotRow;
  }

  export default function Row(props: Props): ReactNode;
}

declare module '@theme/ComparisonRangePlot/MarkShape' {
  import type {ReactNode} from 'react';
  import type {Mark} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The shape, with its places in percent of the axis. */
    readonly mark: Mark;
    /** Whether it is of the value with which another one is compared. */
    readonly isEarlier?: boolean;
  }

  export default function MarkShape(props: Props): ReactNode;
}

declare module '@theme/ComparisonRangePlot/Change' {
  import type {ReactNode} from 'react';
  import type {EarlierValue, Mark} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The marks of the earlier value, and the arrow from them. */
    readonly earlier: Pick<EarlierValue, 'marks' | 'arrow'>;
    /** The marks of the value, with their places in percent of the axis. */
    readonly marks: readonly Mark[];
  }

  export default function Change(props: Props): ReactNode;
}

declare module '@theme/ComparisonRangePlot/ChangeWords' {
  import type {ReactNode} from 'react';
  import type {ChangeSides, RangePlotRow} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** A subject with two values. */
    readonly row: RangePlotRow;
    /** What distinguishes them, in words. */
    readonly sides: ChangeSides;
    /** What the ids of the notes start with. */
    readonly anchor: string;
  }

  export default function ChangeWords(props: Props): ReactNode;
}

declare module '@theme/ComparisonRangePlot/LaterSide' {
  import type {ReactNode} from 'react';
  import type {ChangeSides} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** What distinguishes the values that arrows join, in words. */
    readonly sides: ChangeSides;
  }

  export default function LaterSide(props: Props): ReactNode;
}

declare module '@theme/ComparisonRangePlot/Panel' {
  import type {ReactNode} from 'react';
  import type {RangePlotPanel} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** A criterion with its axis and its rows. */
    readonly panel: RangePlotPanel;
    /** The name of its table, if the chart has several. */
    readonly label?: string;
  }

  export default function Panel(props: Props): ReactNode;
}

declare module '@theme/ComparisonRangePlot/Legend' {
  import type {ReactNode} from 'react';
  import type {
    ChangeSides,
    RangePlotAxis,
    RangePlotShape,
  } from 'docusaurus-plugin-comparison';

  export interface Props {
    /** An axis whose scale is explained if it is logarithmic. */
    readonly axis?: RangePlotAxis | undefined;
    /** The shapes that are drawn and need an explanation. */
    readonly shapes: readonly RangePlotShape[];
    /** What distinguishes the values that arrows join, in words. */
    readonly sides?: ChangeSides | undefined;
  }

  export default function Legend(props: Props): ReactNode;
}

declare module '@theme/ComparisonRangePlot/chartStyles' {
  /** The names of the classes that charts of every kind share. */
  export const chartStyles: Readonly<Record<string, string>>;
}

declare module '@theme/ComparisonScatterPlot' {
  import type {ReactNode} from 'react';
  import type {ScatterPlotView, ViewEmbed} from 'docusaurus-plugin-comparison';

  export type Props = ViewEmbed<ScatterPlotView> & {
    /** The title of the chart; the names of both criteria if omitted. */
    readonly caption?: string;
    /** The id of the figure. */
    readonly anchor?: string;
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
  };

  export default function ComparisonScatterPlot(props: Props): ReactNode;
}

declare module '@theme/ComparisonScatterPlot/Content' {
  import type {ReactNode} from 'react';
  import type {
    ContentProps,
    ScatterPlotView,
  } from 'docusaurus-plugin-comparison';

  export type Props = ContentProps<ScatterPlotView> & {
    /** Whether its text version has numbers. */
    readonly isNumbered?: boolean | undefined;
    /** The chart as Mermaid text, if it has one. */
    readonly mermaid?: string | undefined;
    /** What the Mermaid text does not show. */
    readonly children?: ReactNode;
  };

  export default function Content(props: Props): ReactNode;
}

declare module '@theme/ComparisonScatterPlot/Plane' {
  import type {ReactNode} from 'react';
  import type {ScatterPlotView} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The chart: its axes and the points between them. */
    readonly view: ScatterPlotView;
  }

  export default function Plane(props: Props): ReactNode;
}

declare module '@theme/ComparisonScatterPlot/PlotPoint' {
  import type {ReactNode} from 'react';
  import type {ScatterPoint} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** A subject, with its marks and the places of its name. */
    readonly point: ScatterPoint;
  }

  export default function PlotPoint(props: Props): ReactNode;
}

declare module '@theme/ComparisonScatterPlot/pixelsToEm' {
  /** A length of SVG that grows with the text of a scatter plot. */
  export function pixelsToEm(pixels: number): string;
}

declare module '@theme/ComparisonScatterPlot/PointShape' {
  import type {ReactNode} from 'react';
  import type {ScatterMark} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The shape, with its places in percent of the plot. */
    readonly mark: ScatterMark;
  }

  export default function PointShape(props: Props): ReactNode;
}

declare module '@theme/ComparisonScatterPlot/PlotNotes' {
  import type {ReactNode} from 'react';
  import type {
    ScatterLayout,
    ScatterSubject,
  } from 'docusaurus-plugin-comparison';

  export interface Props {
    /** Whether zero is next to a logarithmic scale. */
    readonly hasZero?: boolean;
    /** How many points the chart has. */
    readonly count: number;
    /** How many of them have a name, in each layout. */
    readonly named: Readonly<Record<ScatterLayout, number>>;
    /** The subjects that are not shown. */
    readonly without: readonly Pick<ScatterSubject, 'name'>[];
  }

  export default function PlotNotes(props: Props): ReactNode;
}

declare module '@theme/ComparisonScatterPlot/PlotWords' {
  import type {ReactNode} from 'react';
  import type {Props as ScaleProps} from '@theme/ComparisonFigure/Scale';
  import type {Footnote, ScatterSubject} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The names and the ends of both axes. */
    readonly scales: readonly [ScaleProps, ScaleProps];
    /** The subjects that are shown. */
    readonly points: readonly ScatterSubject[];
    /** The other subjects. */
    readonly without: readonly ScatterSubject[];
    /** Whether the subjects that are shown have numbers. */
    readonly isNumbered?: boolean | undefined;
    /** The notes and sources. */
    readonly footnotes: readonly Footnote[];
    /** What the ids of the notes start with. */
    readonly anchor: string;
  }

  export default function PlotWords(props: Props): ReactNode;
}

declare module '@theme/ComparisonStripPlot' {
  import type {ReactNode} from 'react';
  import type {StripPlotView, ViewEmbed} from 'docusaurus-plugin-comparison';

  export type Props = ViewEmbed<StripPlotView> & {
    /** The title of the chart; the names of both criteria if omitted. */
    readonly caption?: string;
    /** The id of the figure. */
    readonly anchor?: string;
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
  };

  export default function ComparisonStripPlot(props: Props): ReactNode;
}

declare module '@theme/ComparisonStripPlot/Content' {
  import type {ReactNode} from 'react';
  import type {ContentProps, StripPlotView} from 'docusaurus-plugin-comparison';

  export type Props = ContentProps<StripPlotView> & {
    /** Whether its text version has numbers. */
    readonly isNumbered?: boolean | undefined;
    /** The chart as Mermaid text, if it has one. */
    readonly mermaid?: string | undefined;
    /** What the Mermaid text does not show. */
    readonly children?: ReactNode;
  };

  export default function Content(props: Props): ReactNode;
}

declare module '@theme/ComparisonStripPlot/Strip' {
  import type {ReactNode} from 'react';
  import type {StripRow} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** A word, with the subjects that have it. */
    readonly row: StripRow;
  }

  export default function Strip(props: Props): ReactNode;
}

declare module '@theme/ComparisonQuadrants' {
  import type {ReactNode} from 'react';
  import type {QuadrantsView, ViewEmbed} from 'docusaurus-plugin-comparison';

  export type Props = ViewEmbed<QuadrantsView> & {
    /** The title of the chart; the names of both criteria if omitted. */
    readonly caption?: string;
    /** The id of the figure. */
    readonly anchor?: string;
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
  };

  export default function ComparisonQuadrants(props: Props): ReactNode;
}

declare module '@theme/ComparisonQuadrants/Content' {
  import type {ReactNode} from 'react';
  import type {ContentProps, QuadrantsView} from 'docusaurus-plugin-comparison';

  export type Props = ContentProps<QuadrantsView>;

  export default function Content(props: Props): ReactNode;
}

declare module '@theme/ComparisonGuide/Question' {
  import type {ReactNode} from 'react';
  import type {GuideQuestion} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The question with its answers. */
    readonly question: GuideQuestion;
  }

  export default function Question(props: Props): ReactNode;
}

declare module '@theme/ComparisonFact' {
  import type {ReactNode} from 'react';
  import type {FactView, ProblemReport} from 'docusaurus-plugin-comparison';

  export type Props = ((FactView & Partial<ProblemReport>) | ProblemReport) & {
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
    /** Whether it is inside a link, which cannot contain another one. */
    readonly isInLink?: boolean | undefined;
  };

  export default function ComparisonFact(props: Props): ReactNode;
}

declare module '@theme/ComparisonFact/Annotations' {
  import type {MouseEvent, ReactNode} from 'react';
  import type {FactView, Footnote} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The value, with the address of its cell. */
    readonly fact: Pick<FactView, 'subject' | 'criterion' | 'link'>;
    /** What is said of the value, or of one side of a dispute. */
    readonly footnote: Footnote | undefined;
    /** Whether it is inside a link, which cannot contain another one. */
    readonly isInLink: boolean;
    /** Opens what is known of the value. */
    readonly onPress: (event: MouseEvent<HTMLElement>) => void;
  }

  export default function Annotations(props: Props): ReactNode;
}

declare module '@theme/ComparisonFact/InlineAxis' {
  import type {ReactNode} from 'react';
  import type {FactAxis} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The marks of the value, and the places of the others. */
    readonly axis: FactAxis;
  }

  export default function InlineAxis(props: Props): ReactNode;
}

declare module '@theme/ComparisonFact/FactMark' {
  import type {MouseEvent, ReactNode} from 'react';

  export interface Props {
    /** Where it leads without JavaScript; it is a button if omitted. */
    readonly href: string | undefined;
    /** What its tooltip says, and paper in its place. */
    readonly title?: string | undefined;
    /** Its name for screen readers. */
    readonly label: string;
    /** Whether another mark before it opens the same. */
    readonly isFurther?: boolean;
    /** Opens what is known of the value. */
    readonly onPress: (event: MouseEvent<HTMLElement>) => void;
  }

  export default function FactMark(props: Props): ReactNode;
}

declare module '@theme/ComparisonFact/useNote' {
  import type {MouseEvent, ReactNode, RefObject} from 'react';

  export interface AskedNote {
    /** What has to be rendered for the popover to copy it. */
    readonly note: ReactNode;
    /** Opens the popover; `source` is what was rendered, if anything. */
    open(mark: HTMLElement, source: HTMLElement | undefined): void;
  }

  export interface SentenceNote<Loaded> {
    /** Takes a press of a mark, and prepares the note with what was loaded. */
    ask(
      event: MouseEvent<HTMLElement>,
      prepare: (loaded: Loaded) => AskedNote,
    ): void;
    /** What has to be rendered, unseen, for the popover to copy it. */
    readonly note: ReactNode;
  }

  export function useNote<Loaded>(
    place: RefObject<HTMLElement | null>,
    load: (place: HTMLElement, signal: AbortSignal) => Promise<Loaded>,
  ): SentenceNote<Loaded>;
}

declare module '@theme/ComparisonClaim' {
  import type {ReactNode} from 'react';
  import type {
    ClaimListView,
    ProblemReport,
  } from 'docusaurus-plugin-comparison';

  export type Props = Partial<ProblemReport> & {
    /** The claim; omitted if its dataset cannot be shown. */
    readonly view?: ClaimListView;
    /** Why the page does not expect it to hold. */
    readonly reason?: string;
    /** The words of the claim. */
    readonly children?: ReactNode;
  };

  export default function ComparisonClaim(props: Props): ReactNode;
}

declare module '@theme/ComparisonClaim/useClaimNote' {
  import type {MouseEvent, ReactNode, RefObject} from 'react';
  import type {ListedClaim} from 'docusaurus-plugin-comparison';

  export interface ClaimNote {
    /** Takes a press of the mark. */
    press(event: MouseEvent<HTMLElement>): void;
    /** What has to be rendered, unseen, for the popover to copy it. */
    readonly note: ReactNode;
  }

  export function useClaimNote(
    place: RefObject<HTMLElement | null>,
    claim: ListedClaim | undefined,
  ): ClaimNote;
}

declare module '@theme/ComparisonClaims/Known' {
  import type {ReactNode} from 'react';
  import type {ListedClaim, ShownGrounds} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The claim, with the reason if it is not expected to hold. */
    readonly claim: Pick<ListedClaim, 'reason'>;
    /** What the data says, with the values on which that rests. */
    readonly known: ShownGrounds;
  }

  export default function Known(props: Props): ReactNode;
}

declare module '@theme/ComparisonFact/useFactNote' {
  import type {MouseEvent, ReactNode, RefObject} from 'react';
  import type {FactView, Footnote} from 'docusaurus-plugin-comparison';

  export interface FactNote {
    /** Takes a press of a mark. */
    press(event: MouseEvent<HTMLElement>, footnote?: Footnote): void;
    /** What has to be rendered, unseen, for the popover to copy it. */
    readonly note: ReactNode;
  }

  export function useFactNote(
    place: RefObject<HTMLElement | null>,
    fact: FactView,
  ): FactNote;
}

declare module '@theme/ComparisonValue/shownText' {
  import type {ValueProps} from 'docusaurus-plugin-comparison';

  export function shownText(
    value: Pick<ValueProps, 'text' | 'availability'>,
  ): string;
}

declare module '@theme/ComparisonValue/Isolated' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The text in the language of the page. */
    readonly text: string;
    /** What was typed, if it is not the text. */
    readonly typed?: string | undefined;
    /** The text with its marks; the text alone if omitted. */
    readonly children?: ReactNode;
  }

  export default function Isolated(props: Props): ReactNode;
}

declare module '@theme/ComparisonValue' {
  import type {ReactNode} from 'react';
  import type {CellProps} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The value. */
    readonly cell: CellProps;
    /** Whether it is inside a link, which cannot contain another one. */
    readonly isInLink?: boolean | undefined;
    /** Shows what leads to a footnote; nothing for undefined. */
    readonly renderFootnote: (index: number | undefined) => ReactNode;
  }

  export default function ComparisonValue(props: Props): ReactNode;
}

declare module '@theme/ComparisonProse' {
  import type {ReactNode} from 'react';
  import type {Prose} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The text with its marks. */
    readonly text: Prose;
    /** Whether it is inside a link, which cannot contain another one. */
    readonly isInLink?: boolean | undefined;
  }

  export default function ComparisonProse(props: Props): ReactNode;
}

declare module '@theme/ComparisonSources' {
  import type {ReactNode} from 'react';
  import type {SourceProps} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The sources, in the order of the dataset. */
    readonly sources: readonly SourceProps[];
  }

  export default function ComparisonSources(props: Props): ReactNode;
}

declare module '@theme/ComparisonSourceList' {
  import type {ReactNode} from 'react';
  import type {
    ProblemReport,
    SourceListView,
    ViewEmbed,
  } from 'docusaurus-plugin-comparison';

  export type Props = ViewEmbed<SourceListView> & {
    /** The caption of the list; the words of the theme if omitted. */
    readonly caption?: string;
    /** The id of the list on its page. */
    readonly anchor?: string;
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
  };

  export default function ComparisonSourceList(props: Props): ReactNode;
}

declare module '@theme/ComparisonSourceList/Content' {
  import type {ReactNode} from 'react';
  import type {
    ContentProps,
    SourceListView,
  } from 'docusaurus-plugin-comparison';

  export type Props = ContentProps<SourceListView>;

  export default function Content(props: Props): ReactNode;
}

declare module '@theme/ComparisonClaims' {
  import type {ReactNode} from 'react';
  import type {
    ClaimListView,
    ProblemReport,
    ViewEmbed,
  } from 'docusaurus-plugin-comparison';

  export type Props = ViewEmbed<ClaimListView> & {
    /** The caption of the list; the title of the dataset if omitted. */
    readonly caption?: string;
    /** The id of the list on its page. */
    readonly anchor?: string;
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
  };

  export default function ComparisonClaims(props: Props): ReactNode;
}

declare module '@theme/ComparisonClaims/Content' {
  import type {ReactNode} from 'react';
  import type {ClaimListView, ContentProps} from 'docusaurus-plugin-comparison';

  export type Props = ContentProps<ClaimListView>;

  export default function Content(props: Props): ReactNode;
}

declare module '@theme/ComparisonClaims/Grounds' {
  import type {ReactNode} from 'react';
  import type {ShownGrounds} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** What the data says, with the values on which that rests. */
    readonly known: ShownGrounds;
  }

  export default function Grounds(props: Props): ReactNode;
}

declare module '@theme/ComparisonClaims/VerdictWord' {
  import type {ReactNode} from 'react';
  import type {ShownGrounds} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** What the data says about a statement. */
    readonly verdict: ShownGrounds['verdict'];
  }

  export default function VerdictWord(props: Props): ReactNode;
}

declare module '@theme/ComparisonChanges' {
  import type {ReactNode} from 'react';
  import type {
    ChangesView,
    ProblemReport,
    ViewEmbed,
  } from 'docusaurus-plugin-comparison';

  export type Props = ViewEmbed<ChangesView> & {
    /** The caption of the changes; the title of the dataset if omitted. */
    readonly caption?: string;
    /** The id of the changes on their page. */
    readonly anchor?: string;
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
  };

  export default function ComparisonChanges(props: Props): ReactNode;
}

declare module '@theme/ComparisonChanges/Content' {
  import type {ReactNode} from 'react';
  import type {ChangesView, ContentProps} from 'docusaurus-plugin-comparison';

  export type Props = ContentProps<ChangesView>;

  export default function Content(props: Props): ReactNode;
}

declare module '@theme/ComparisonChanges/ChangeTable' {
  import type {ReactNode} from 'react';
  import type {ChangesView} from 'docusaurus-plugin-comparison';

  /** A change: its name, and what it was and is. */
  export interface ChangeRow {
    readonly name: ReactNode;
    readonly was: ReactNode;
    readonly is: ReactNode;
  }

  export interface Props {
    /** The props of the view, which name both versions. */
    readonly view: ChangesView;
    /** What has changed. */
    readonly heading: ReactNode;
    /** A row for each change: its name, and what it was and is. */
    readonly rows: readonly ChangeRow[];
  }

  export default function ChangeTable(props: Props): ReactNode;
}

declare module '@theme/ComparisonChanges/ClaimRows' {
  import type {ReactNode} from 'react';
  import type {ChangesView} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The props of the view, with the statements. */
    readonly view: ChangesView;
  }

  export default function ClaimRows(props: Props): ReactNode;
}

declare module '@theme/ComparisonChanges/NameLists' {
  import type {ReactNode} from 'react';
  import type {ChangedNames} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The names of subjects. */
    readonly subjects: ChangedNames;
    /** The names of criteria. */
    readonly criteria: ChangedNames;
  }

  export default function NameLists(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable' {
  import type {ReactNode} from 'react';
  import type {
    ProblemReport,
    TableView,
    ViewEmbed,
  } from 'docusaurus-plugin-comparison';

  export type Props = ViewEmbed<TableView> & {
    /** The caption above the table; the dataset's title if omitted. */
    readonly caption?: string;
    /** The id of the table on its page; the dataset's name if omitted. */
    readonly anchor?: string;
    /** Whether another embed on the page reports the problems of the dataset. */
    readonly isReported?: boolean | undefined;
  };

  export default function ComparisonTable(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Content' {
  import type {ReactNode} from 'react';
  import type {ContentProps, TableView} from 'docusaurus-plugin-comparison';

  export type Props = ContentProps<TableView>;

  export default function Content(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/bestLabel' {
  import type {Best} from 'docusaurus-plugin-comparison';

  export function bestLabel(best: Best): string;
}

declare module '@theme/ComparisonTable/comparisonStrings' {
  export function comparisonStrings(): Readonly<Record<string, string>>;
}

declare module '@theme/ComparisonTable/loadStrings' {
  export function loadStrings(): Promise<Readonly<Record<string, string>>>;
}

declare module '@theme/ComparisonTable/ReportLink' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The template of the address of the form. */
    readonly report: string;
    /** The title of the table. */
    readonly title: string;
    /** The address of the data. */
    readonly data?: string | undefined;
  }

  export default function ReportLink(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/pageDescription' {
  export function pageDescription(): Readonly<Record<string, string>>;
}

declare module '@theme/ComparisonTable/strings' {
  export function strings(): Readonly<Record<string, string>>;
}

declare module '@theme/ComparisonTable/noteUses' {
  import type {TableView} from 'docusaurus-plugin-comparison';
  import type {NoteUse} from '@theme/ComparisonTable/Footnotes';

  export function findNoteUses(
    view: Pick<TableView, 'subjects' | 'criteria'>,
    anchor: string,
  ): readonly NoteUse[];
}

declare module '@theme/ComparisonTable/Controls' {
  import type {ReactNode} from 'react';
  import type {TableView} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The whole table. */
    readonly view: TableView;
  }

  export default function Controls(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Corner' {
  import type {ReactNode} from 'react';
  import type {TableView} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** What the rows are: the corner names what is below it. */
    readonly view: Pick<TableView, 'orientation'>;
    /** What the cell is for assistive technology, where the row is a box. */
    readonly role?: 'columnheader' | undefined;
  }

  export default function Corner(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Status' {
  import type {ReactNode} from 'react';

  export default function Status(): ReactNode;
}

declare module '@theme/ComparisonTable/cornerLabel' {
  import type {TableView} from 'docusaurus-plugin-comparison';

  export function cornerLabel(orientation: TableView['orientation']): string;
}

declare module '@theme/ComparisonTable/SkipLink' {
  import type {ReactNode} from 'react';
  import type {TableView} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The whole table. */
    readonly view: TableView;
    /** What the ids of this table's parts start with. */
    readonly anchor: string;
  }

  export default function SkipLink(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/About' {
  import type {ReactNode} from 'react';
  import type {TableView} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The whole table. */
    readonly view: TableView;
  }

  export default function About(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/ProvenanceNotes' {
  import type {ReactNode} from 'react';
  import type {ProvenanceNote} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** What is said once about many values. */
    readonly notes: readonly ProvenanceNote[];
  }

  export default function ProvenanceNotes(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Freshness' {
  import type {ReactNode} from 'react';
  import type {TableView} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The whole table. */
    readonly view: TableView;
  }

  export default function Freshness(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/SubjectsAsRows' {
  import type {ReactNode} from 'react';
  import type {TableView} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The whole table. */
    readonly view: TableView;
    /** What the ids of this table's parts start with. */
    readonly anchor: string;
  }

  export default function SubjectsAsRows(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/SubjectsAsColumns' {
  import type {ReactNode} from 'react';
  import type {TableView} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The whole table. */
    readonly view: TableView;
    /** What the ids of this table's parts start with. */
    readonly anchor: string;
  }

  export default function SubjectsAsColumns(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/CriterionHeader' {
  import type {ReactNode} from 'react';
  import type {Sort, TableCriterion} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The criterion, with what the browser needs to order and filter it. */
    readonly criterion: TableCriterion;
    /** Whether it heads a column or a row. */
    readonly scope: 'col' | 'row';
    /** The order that the page opens with. */
    readonly sort: Sort | undefined;
    /** The role in a long table, whose rows some browsers do not take for rows. */
    readonly role?: 'columnheader' | undefined;
  }

  export default function CriterionHeader(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/SubjectHeader' {
  import type {ReactNode} from 'react';
  import type {TableSubject} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The subject. */
    readonly subject: TableSubject;
    /** Whether it heads a column or a row. */
    readonly scope: 'col' | 'row';
    /** Whether the page opens with another order than the author's. */
    readonly isSorted: boolean;
    /** The role in a long table, whose rows some browsers do not take for rows. */
    readonly role?: 'rowheader' | undefined;
    /** Where a link leads to whose cell has no id. */
    readonly id?: string;
  }

  export default function SubjectHeader(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/SubjectName' {
  import type {ReactNode} from 'react';
  import type {TableSubject} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The name, with the link and the icon if there are any. */
    readonly subject: Pick<TableSubject, 'name' | 'link' | 'icon'>;
  }

  export default function SubjectName(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Cell' {
  import type {ReactNode} from 'react';
  import type {TableCell} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The value; an empty cell if undefined. */
    readonly cell: TableCell | undefined;
    /** The id by which an address leads to the cell. */
    readonly id: string;
    /** What the ids of this table's parts start with. */
    readonly anchor: string;
    /** The role in a long table, whose rows some browsers do not take for rows. */
    readonly role?: 'cell' | undefined;
  }

  export default function Cell(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/FootnoteLink' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** What the ids of this table's parts start with. */
    readonly anchor: string;
    /** From 0; nothing is shown where it is undefined. */
    readonly index: number | undefined;
    /** Whether the footnote says what the value was in an earlier version. */
    readonly isChanged?: boolean;
  }

  export default function FootnoteLink(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/FootnoteText' {
  import type {ReactNode} from 'react';
  import type {Footnote} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** What the note says. */
    readonly footnote: Footnote;
    /** What the ids of its table start with, if it is of a table. */
    readonly anchor?: string | undefined;
  }

  export default function FootnoteText(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Footnotes' {
  import type {ReactNode} from 'react';
  import type {Footnote} from 'docusaurus-plugin-comparison';

  /** A value that leads to a footnote. */
  export interface NoteUse {
    /** The id of its cell. */
    readonly id: string;
    readonly subject: string;
    readonly criterion: string;
  }

  export interface Props {
    /** The notes, in the order of their numbers. */
    readonly footnotes: readonly Footnote[];
    /** What the ids of this table's parts start with. */
    readonly anchor: string;
    /** What each footnote leads back to; nothing if omitted. */
    readonly uses?: readonly (NoteUse | undefined)[];
  }

  export default function Footnotes(props: Props): ReactNode;
}

declare module '@theme/StackDiagram/Boundary' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Its name; that of the theme if omitted. */
    readonly name?: string | undefined;
  }

  export default function Boundary(props: Props): ReactNode;
}

declare module '@theme/StackDiagram/EdgeKey' {
  import type {ReactNode} from 'react';
  import type {StackEdge} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The kinds of edges that are drawn. */
    readonly edges: readonly StackEdge[];
  }

  export default function EdgeKey(props: Props): ReactNode;
}

declare module '@theme/StackDiagram/Stacks' {
  import type {ReactNode} from 'react';
  import type {StackView} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** The props of the view. */
    readonly view: StackView;
  }

  export default function Stacks(props: Props): ReactNode;
}

declare module '@theme/StackDiagram/Layers' {
  import type {ReactNode} from 'react';
  import type {StackItem, StackView} from 'docusaurus-plugin-comparison';

  export interface Props {
    /** Bottom first. */
    readonly stack: readonly StackItem[];
    /** The names and tones of the layers, by id. */
    readonly layers: StackView['layers'];
    /** What separates copies from the layers that they share. */
    readonly boundary?: StackView['boundary'] | undefined;
  }

  export default function Layers(props: Props): ReactNode;
}

declare module '@theme/ComparisonProblems' {
  import type {ReactNode} from 'react';
  import type {ProblemReport} from 'docusaurus-plugin-comparison';

  export interface Props extends Pick<ProblemReport, 'problems'> {
    /** Whether the rest of the dataset is shown. */
    readonly isPart?: boolean | undefined;
    /** Whether another embed on the page reports the same problems. */
    readonly isReported?: boolean | undefined;
    /** Whether it is inside a link, which cannot contain another one. */
    readonly isInLink?: boolean | undefined;
  }

  export default function ComparisonProblems(props: Props): ReactNode;
}
