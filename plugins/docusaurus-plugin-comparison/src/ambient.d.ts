/// <reference types="@docusaurus/module-type-aliases" />

// The props of an import: TypeScript allows one wildcard, so `view` stands last
// in a query whose import is to be typed.
declare module '*view=table' {
  import type {TableEmbed} from 'docusaurus-plugin-comparison';

  const table: TableEmbed;
  export default table;
}

declare module '*view=stack' {
  import type {StackView} from 'docusaurus-plugin-comparison';

  const stack: StackView;
  export default stack;
}

declare module '*view=timeline' {
  import type {TimelineView} from 'docusaurus-plugin-comparison';

  const timeline: TimelineView;
  export default timeline;
}

declare module '*view=guide' {
  import type {GuideView} from 'docusaurus-plugin-comparison';

  const guide: GuideView;
  export default guide;
}

declare module '*view=fact' {
  import type {FactView} from 'docusaurus-plugin-comparison';

  const fact: FactView;
  export default fact;
}

declare module '@theme/ComparisonTimeline' {
  import type {ReactNode} from 'react';
  import type {ProblemReport, TimelineView} from 'docusaurus-plugin-comparison';

  export type Props = (TimelineView | ProblemReport) & {
    /** Stands over the events; the dataset's title where absent. */
    readonly caption?: string;
  };

  export default function ComparisonTimeline(props: Props): ReactNode;
}

declare module '@theme/ComparisonGuide' {
  import type {ReactNode} from 'react';
  import type {GuideView, ProblemReport} from 'docusaurus-plugin-comparison';

  export type Props = (GuideView | ProblemReport) & {
    /** Stands over the questions; the dataset's title where absent. */
    readonly caption?: string;
  };

  export default function ComparisonGuide(props: Props): ReactNode;
}

declare module '@theme/ComparisonGuide/Question' {
  import type {ReactNode} from 'react';
  import type {GuideQuestion} from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly question: GuideQuestion;
  }

  export default function Question(props: Props): ReactNode;
}

declare module '@theme/ComparisonFact' {
  import type {ReactNode} from 'react';
  import type {FactView, ProblemReport} from 'docusaurus-plugin-comparison';

  export type Props = FactView | ProblemReport;

  export default function ComparisonFact(props: Props): ReactNode;
}

declare module '@theme/ComparisonValue' {
  import type {ReactNode} from 'react';
  import type {ShownCell} from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly cell: ShownCell;
    /** Shows what leads to a footnote; nothing for undefined. */
    readonly renderFootnote: (index: number | undefined) => ReactNode;
  }

  export default function ComparisonValue(props: Props): ReactNode;
}

declare module '@theme/ComparisonProse' {
  import type {ReactNode} from 'react';
  import type {Prose} from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly text: Prose;
  }

  export default function ComparisonProse(props: Props): ReactNode;
}

declare module '@theme/ComparisonSources' {
  import type {ReactNode} from 'react';
  import type {ShownSource} from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly sources: readonly ShownSource[];
  }

  export default function ComparisonSources(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable' {
  import type {ReactNode} from 'react';
  import type {ProblemReport, TableEmbed} from 'docusaurus-plugin-comparison';

  export type Props = (TableEmbed | ProblemReport) & {
    /** Stands over the table; the dataset's title where absent. */
    readonly caption?: string;
    /** The id of the table on its page; the dataset's name where absent. */
    readonly anchor?: string;
  };

  export default function ComparisonTable(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Content' {
  import type {ReactNode} from 'react';
  import type {TableContentProps} from 'docusaurus-plugin-comparison';

  export type Props = TableContentProps;

  export default function Content(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/strings' {
  export function strings(): Readonly<Record<string, string>>;
}

declare module '@theme/ComparisonTable/Controls' {
  import type {ReactNode} from 'react';
  import type {TableView} from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly view: TableView;
    /** What the ids of this table's parts start with. */
    readonly anchor: string;
  }

  export default function Controls(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/About' {
  import type {ReactNode} from 'react';
  import type {TableView} from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly view: TableView;
  }

  export default function About(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Freshness' {
  import type {ReactNode} from 'react';
  import type {TableView} from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly view: TableView;
  }

  export default function Freshness(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/SubjectsAsRows' {
  import type {ReactNode} from 'react';
  import type {TableView} from 'docusaurus-plugin-comparison';

  export interface Props {
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
    readonly criterion: TableCriterion;
    readonly scope: 'col' | 'row';
    /** The order that the page opens with. */
    readonly sort: Sort | undefined;
  }

  export default function CriterionHeader(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/SubjectHeader' {
  import type {ReactNode} from 'react';
  import type {TableSubject} from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly subject: TableSubject;
    readonly scope: 'col' | 'row';
  }

  export default function SubjectHeader(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/SubjectName' {
  import type {ReactNode} from 'react';
  import type {TableSubject} from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly subject: TableSubject;
  }

  export default function SubjectName(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Cell' {
  import type {ReactNode} from 'react';
  import type {TableCell} from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly cell: TableCell | undefined;
    /** The id by which an address leads to the cell. */
    readonly id: string;
    readonly anchor: string;
  }

  export default function Cell(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/FootnoteLink' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly anchor: string;
    /** From 0; nothing is shown where it is undefined. */
    readonly index: number | undefined;
  }

  export default function FootnoteLink(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Footnotes' {
  import type {ReactNode} from 'react';
  import type {Footnote} from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly footnotes: readonly Footnote[];
    readonly anchor: string;
  }

  export default function Footnotes(props: Props): ReactNode;
}

declare module '@theme/StackDiagram' {
  import type {ReactNode} from 'react';
  import type {ProblemReport, StackView} from 'docusaurus-plugin-comparison';

  export type Props = (StackView | ProblemReport) & {
    /** Stands under the picture; the subjects' names where absent. */
    readonly caption?: string;
  };

  export default function StackDiagram(props: Props): ReactNode;
}

declare module '@theme/StackDiagram/Diagram' {
  import type {ReactNode} from 'react';
  import type {StackView} from 'docusaurus-plugin-comparison';

  export type Props = StackView & {readonly caption?: string};

  export default function Diagram(props: Props): ReactNode;
}

declare module '@theme/StackDiagram/Layers' {
  import type {ReactNode} from 'react';
  import type {StackLayer} from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly layers: readonly StackLayer[];
  }

  export default function Layers(props: Props): ReactNode;
}

declare module '@theme/ComparisonProblems' {
  import type {ReactNode} from 'react';
  import type {ProblemReport} from 'docusaurus-plugin-comparison';

  export type Props = ProblemReport;

  export default function ComparisonProblems(props: Props): ReactNode;
}
