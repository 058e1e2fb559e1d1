// What a page of React imports of a dataset, and the components that show it.
import type {
  BarsView,
  ChangesView,
  ClaimListView,
  DiagramEmbed,
  FactView,
  GuideView,
  QuadrantsView,
  RangePlotView,
  ScatterPlotView,
  SourceListView,
  StackView,
  StripPlotView,
  TableView,
  TimelineView,
  ViewEmbed,
} from 'docusaurus-plugin-comparison';
import ComparisonBars from '@theme/ComparisonBars';
import ComparisonChanges from '@theme/ComparisonChanges';
import ComparisonClaims from '@theme/ComparisonClaims';
import ComparisonDiagram from '@theme/ComparisonDiagram';
import ComparisonFact from '@theme/ComparisonFact';
import ComparisonGuide from '@theme/ComparisonGuide';
import ComparisonQuadrants from '@theme/ComparisonQuadrants';
import ComparisonRangePlot from '@theme/ComparisonRangePlot';
import ComparisonScatterPlot from '@theme/ComparisonScatterPlot';
import ComparisonSourceList from '@theme/ComparisonSourceList';
import ComparisonStripPlot from '@theme/ComparisonStripPlot';
import ComparisonTable from '@theme/ComparisonTable';
import ComparisonTimeline from '@theme/ComparisonTimeline';
import StackDiagram from '@theme/StackDiagram';
import bars from './engines.comparison.yaml?criterion=startup&view=bars';
import changes from './engines.comparison.yaml?since=1.0&view=changes';
import claims from './engines.comparison.yaml?view=claims';
import fact from './engines.comparison.yaml?fact=slow.startup&view=fact';
import guide from './engines.comparison.yaml?view=guide';
import quadrants from './engines.comparison.yaml?x=startup&y=memory&view=quadrants';
import rangePlot from './engines.comparison.yaml?criterion=startup&view=range-plot';
import scatterPlot from './engines.comparison.yaml?x=startup&y=memory&view=scatter-plot';
import sources from './engines.comparison.yaml?view=sources';
import stack from '@site/docs/engines.comparison.yaml?view=stack';
import stripPlot from './engines.comparison.yaml?x=startup&y=boundary&view=strip-plot';
import table from '@site/docs/engines.comparison.yaml?sort=startup&view=table';
import timeline from './engines.comparison.yaml?view=timeline';
import type {Same} from './same.js';

export const same: {
  readonly table: Same<typeof table, ViewEmbed<TableView>>;
  readonly stack: Same<typeof stack, DiagramEmbed<StackView>>;
  readonly timeline: Same<typeof timeline, ViewEmbed<TimelineView>>;
  readonly guide: Same<typeof guide, DiagramEmbed<GuideView>>;
  readonly bars: Same<typeof bars, ViewEmbed<BarsView>>;
  readonly quadrants: Same<typeof quadrants, ViewEmbed<QuadrantsView>>;
  readonly rangePlot: Same<typeof rangePlot, ViewEmbed<RangePlotView>>;
  readonly scatterPlot: Same<typeof scatterPlot, ViewEmbed<ScatterPlotView>>;
  readonly stripPlot: Same<typeof stripPlot, ViewEmbed<StripPlotView>>;
  readonly sources: Same<typeof sources, ViewEmbed<SourceListView>>;
  readonly changes: Same<typeof changes, ViewEmbed<ChangesView>>;
  readonly claims: Same<typeof claims, ViewEmbed<ClaimListView>>;
  readonly fact: Same<typeof fact, FactView>;
} = {
  table: true,
  stack: true,
  timeline: true,
  guide: true,
  bars: true,
  quadrants: true,
  rangePlot: true,
  scatterPlot: true,
  stripPlot: true,
  sources: true,
  changes: true,
  claims: true,
  fact: true,
};

export const shown = (
  <>
    <ComparisonTable {...table} caption="Engines" anchor="all" />
    <StackDiagram {...stack} caption="Engines" anchor="stacks" />
    <ComparisonTimeline {...timeline} caption="Engines" anchor="history" />
    <ComparisonGuide {...guide} caption="Engines" anchor="guide" />
    <ComparisonBars {...bars} caption="Engines" anchor="bars" />
    <ComparisonQuadrants {...quadrants} caption="Engines" anchor="places" />
    <ComparisonRangePlot {...rangePlot} caption="Engines" anchor="ranges" />
    <ComparisonScatterPlot {...scatterPlot} caption="Engines" anchor="points" />
    <ComparisonStripPlot {...stripPlot} caption="Engines" anchor="strips" />
    <ComparisonSourceList {...sources} caption="Sources" anchor="sources" />
    <ComparisonChanges {...changes} caption="Changes" anchor="changes" />
    <ComparisonClaims {...claims} caption="Claims" anchor="claims" />
    <ComparisonFact {...fact} />
    <ComparisonDiagram {...stack} caption="Engines" anchor="stacks" />
  </>
);

export const refused = (
  <>
    {/* @ts-expect-error A table is no diagram. */}
    <StackDiagram {...table} />
    {/* @ts-expect-error A diagram is no table. */}
    <ComparisonTable {...stack} />
    {/* @ts-expect-error A timeline is no stack. */}
    <StackDiagram {...timeline} />
    {/* @ts-expect-error A stack is no timeline. */}
    <ComparisonTimeline {...stack} />
    {/* @ts-expect-error Bars are no guide. */}
    <ComparisonGuide {...bars} />
    {/* @ts-expect-error A guide has no bars. */}
    <ComparisonBars {...guide} />
    {/* @ts-expect-error Bars are no quadrants. */}
    <ComparisonQuadrants {...bars} />
    {/* @ts-expect-error A range plot has no Mermaid text. */}
    <ComparisonBars {...rangePlot} />
    {/* @ts-expect-error A range plot is no scatter plot. */}
    <ComparisonScatterPlot {...rangePlot} />
    {/* @ts-expect-error A scatter plot is no strip plot. */}
    <ComparisonStripPlot {...scatterPlot} />
    {/* @ts-expect-error A table is no list of sources. */}
    <ComparisonSourceList {...table} />
    {/* @ts-expect-error A list of sources has no changes. */}
    <ComparisonChanges {...sources} />
    {/* @ts-expect-error A list of sources is no table. */}
    <ComparisonTable {...sources} />
    {/* @ts-expect-error A table is no fact. */}
    <ComparisonFact {...table} />
    {/* @ts-expect-error A fact is no table. */}
    <ComparisonTable {...fact} />
    {/* @ts-expect-error A component takes the import, and no path. */}
    <ComparisonTable data="./engines.comparison.yaml" />
    {/* @ts-expect-error A caption is text. */}
    <ComparisonTable {...table} caption={1} />
    {/* @ts-expect-error An anchor is text. */}
    <StackDiagram {...stack} anchor={1} />
  </>
);

export const cells: readonly string[] = fact.cell.claims.map(({text}) => text);
// @ts-expect-error What a page shows cannot be changed.
fact.subject = 'Another';

// @ts-expect-error TypeScript finds the types of an import by its end.
export type {default as First} from './engines.comparison.yaml?view=table&sort=startup';
