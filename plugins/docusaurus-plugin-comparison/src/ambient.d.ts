/// <reference types="@docusaurus/module-type-aliases" />

// The props of an import: TypeScript allows one wildcard, so `view` stands last
// in a query whose import is to be typed.
declare module '*view=table' {
  import type {TableView} from 'docusaurus-plugin-comparison';

  const table: TableView;
  export default table;
}

declare module '*view=stack' {
  import type {StackView} from 'docusaurus-plugin-comparison';

  const stack: StackView;
  export default stack;
}

declare module '@theme/ComparisonTable' {
  import type {ReactNode} from 'react';
  import type {ProblemReport, TableView} from 'docusaurus-plugin-comparison';

  export type Props = (TableView | ProblemReport) & {
    /** Stands over the table; the dataset's title where absent. */
    readonly caption?: string;
  };

  export default function ComparisonTable(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/Table' {
  import type {ReactNode} from 'react';
  import type {TableView} from 'docusaurus-plugin-comparison';

  export type Props = TableView & {readonly caption?: string};

  export default function Table(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/SubjectsAsRows' {
  import type {ReactNode} from 'react';
  import type {
    Sort,
    TableSubject,
    TableView,
  } from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly view: TableView;
    /** In the order in which they are shown. */
    readonly subjects: readonly TableSubject[];
    /** What the ids of this table's footnotes start with. */
    readonly footnotePrefix: string;
    readonly sort: Sort | undefined;
    /** A reader has pressed the button of a criterion. */
    readonly onSort: (criterion: string) => void;
  }

  export default function SubjectsAsRows(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/SubjectsAsColumns' {
  import type {ReactNode} from 'react';
  import type {
    Sort,
    TableSubject,
    TableView,
  } from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly view: TableView;
    /** In the order in which they are shown. */
    readonly subjects: readonly TableSubject[];
    /** What the ids of this table's footnotes start with. */
    readonly footnotePrefix: string;
    readonly sort: Sort | undefined;
    /** A reader has pressed the button of a criterion. */
    readonly onSort: (criterion: string) => void;
  }

  export default function SubjectsAsColumns(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/SortHeader' {
  import type {ReactNode} from 'react';
  import type {Sort, TableCriterion} from 'docusaurus-plugin-comparison';

  export interface Props {
    readonly criterion: TableCriterion;
    readonly scope: 'col' | 'row';
    readonly sort: Sort | undefined;
    readonly onSort: (criterion: string) => void;
  }

  export default function SortHeader(props: Props): ReactNode;
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
    readonly footnotePrefix: string;
  }

  export default function Cell(props: Props): ReactNode;
}

declare module '@theme/ComparisonTable/FootnoteLink' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly prefix: string;
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
    readonly prefix: string;
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
