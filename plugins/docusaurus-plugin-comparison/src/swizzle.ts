import type {SwizzleConfig} from '@docusaurus/types';
import {allViews} from './embeds/allViews.js';

type Swizzlable = SwizzleConfig['components'][string];

/** The components that a site may replace, and how safely. */
export function getSwizzleConfig(): SwizzleConfig {
  const views = allViews.map(
    ({component, description}) => [component, safeToWrap(description)] as const,
  );
  const contents = allViews.flatMap(({component, content}) =>
    content === undefined
      ? []
      : [
          [
            content,
            unsafeToWrap(`What ${component} shows, from its caption on.`),
          ] as const,
        ],
  );
  return {
    components: {
      ...Object.fromEntries(views),
      ...Object.fromEntries(contents),
      'ComparisonChanges/ChangeTable': unsafeToWrap(
        'What something was in one version, and is in another.',
      ),
      'ComparisonChanges/ClaimRows': unsafeToWrap(
        'The statements about which the data says something else.',
      ),
      'ComparisonChanges/NameLists': unsafeToWrap(
        'The names that are not in both versions.',
      ),
      ComparisonClaim: safeToWrap(
        'The words of a claim, with a mark that shows how it is known.',
      ),
      'ComparisonClaim/useClaimNote': impossibleToWrap(
        'Shows how a claim is known.',
      ),
      'ComparisonClaims/Known': unsafeToWrap(
        'What the data says about a statement, with the values behind it.',
      ),
      'ComparisonClaims/Grounds': unsafeToWrap(
        'The values on which a verdict about a statement rests.',
      ),
      'ComparisonClaims/VerdictWord': unsafeToWrap(
        'What the data says about a statement, in a word.',
      ),
      ComparisonDiagram: safeToWrap(
        'A diagram of any kind, with all that belongs to it.',
      ),
      ComparisonFigure: safeToWrap(
        'A picture with its caption, its words and its uses.',
      ),
      'ComparisonFigure/Cell': unsafeToWrap('One value, next to a picture.'),
      'ComparisonFigure/Export': unsafeToWrap(
        'The ways to use a picture or a chart elsewhere.',
      ),
      'ComparisonFigure/Scale': unsafeToWrap('The ends of an axis, in words.'),
      'ComparisonFigure/Words': unsafeToWrap('The text version of a picture.'),
      ComparisonFence: safeToWrap(
        'The picture of a hand-written Mermaid fence.',
      ),
      'ComparisonFence/Content': unsafeToWrap(
        'What ComparisonFence shows, from its caption on.',
      ),
      'ComparisonGuide/Question': unsafeToWrap(
        'A question of a decision guide with its answers, in words.',
      ),
      'ComparisonRangePlot/AxisGrid': unsafeToWrap(
        'The grid and the labels of an axis.',
      ),
      'ComparisonRangePlot/Change': unsafeToWrap(
        'The marks of two values that a chart compares.',
      ),
      'ComparisonRangePlot/ChangeWords': unsafeToWrap(
        'Two values that a chart compares, in words.',
      ),
      'ComparisonRangePlot/LaterSide': unsafeToWrap(
        'What the second one of two values is called.',
      ),
      'ComparisonRangePlot/chartStyles': impossibleToWrap(
        'The names of the classes that charts share.',
      ),
      'ComparisonRangePlot/Legend': unsafeToWrap(
        'What the shapes and the scale of a chart mean.',
      ),
      'ComparisonRangePlot/MarkShape': unsafeToWrap('One mark of a chart.'),
      'ComparisonRangePlot/Panel': unsafeToWrap(
        'A criterion of a chart: its axis with a row for each subject.',
      ),
      'ComparisonRangePlot/Row': unsafeToWrap(
        'A subject of a chart with its value and its marks.',
      ),
      'ComparisonScatterPlot/Plane': unsafeToWrap(
        'The axes of a scatter plot with all of its points.',
      ),
      'ComparisonScatterPlot/PlotPoint': unsafeToWrap(
        'A subject of a scatter plot with its marks and its name.',
      ),
      'ComparisonScatterPlot/pixelsToEm': impossibleToWrap(
        'A length that grows with the text of a scatter plot.',
      ),
      'ComparisonScatterPlot/PointShape': unsafeToWrap(
        'One mark of a scatter plot.',
      ),
      'ComparisonScatterPlot/PlotNotes': unsafeToWrap(
        'The names and the subjects that a chart leaves out.',
      ),
      'ComparisonScatterPlot/PlotWords': unsafeToWrap(
        'The text version of a chart of two criteria.',
      ),
      'ComparisonTimeline/Events': unsafeToWrap(
        'The events of a timeline as a list.',
      ),
      'ComparisonTimeline/Track': unsafeToWrap(
        'The axis of a timeline with its marks.',
      ),
      'ComparisonStripPlot/Strip': unsafeToWrap(
        'A word of a strip plot with the subjects that have it.',
      ),
      ComparisonPicture: safeToWrap(
        'A finished picture in a region that scrolls.',
      ),
      ComparisonEmbed: unsafeToWrap(
        'What an embed shows, rendered on the server alone.',
      ),
      'ComparisonFact/Annotations': unsafeToWrap(
        'What a sentence says of a value next to it, with its marks.',
      ),
      'ComparisonFact/FactMark': unsafeToWrap(
        'The mark that opens what is known of a value in a sentence.',
      ),
      'ComparisonFact/InlineAxis': unsafeToWrap(
        'The place of a value in a sentence among those of all subjects.',
      ),
      'ComparisonFact/useNote': impossibleToWrap(
        'Opens a note at a mark in a sentence.',
      ),
      'ComparisonFact/useFactNote': impossibleToWrap(
        'Opens what is known of a value in a sentence.',
      ),
      'ComparisonEmbed/useAnchor': impossibleToWrap(
        'Makes the ids of an embed unique on its page.',
      ),
      'ComparisonEmbed/useChoices': impossibleToWrap(
        'Shows an embed for the choices of a reader.',
      ),
      'ComparisonEmbed/NoteStart': impossibleToWrap(
        'How many notes of its page are before those of an embed.',
      ),
      'ComparisonEmbed/useNoteStart': impossibleToWrap(
        'Counts the notes that are before an embed on its page.',
      ),
      'ComparisonEmbed/missingView': impossibleToWrap(
        'The error of a component that is given nothing to show.',
      ),
      ComparisonValue: safeToWrap(
        'What a cell says, in tables and in sentences.',
      ),
      'ComparisonValue/shownText': impossibleToWrap(
        'The text of a value, in the language of the page.',
      ),
      'ComparisonValue/Isolated': unsafeToWrap(
        'A text that keeps its own direction.',
      ),
      ComparisonProse: safeToWrap(
        'A text of a dataset with code, emphasis and links.',
      ),
      ComparisonSources: safeToWrap('The sources of a value or an event.'),
      ComparisonProblems: {
        actions: {eject: 'safe', wrap: 'safe'},
        description: 'What is wrong with a dataset or an embed.',
      },
      'ComparisonTable/About': unsafeToWrap(
        'The descriptions of the criteria.',
      ),
      'ComparisonTable/Cell': safeToWrap('One cell of a table.'),
      'ComparisonTable/Controls': safeToWrap(
        'The buttons over a table, which open its menus.',
      ),
      'ComparisonTable/Corner': unsafeToWrap(
        'The header of the names, with its sort button.',
      ),
      'ComparisonTable/CriterionHeader': unsafeToWrap(
        'The header of a criterion, with its sort button.',
      ),
      'ComparisonTable/FootnoteLink': unsafeToWrap('The link to a footnote.'),
      'ComparisonTable/FootnoteText': unsafeToWrap('What a note says.'),
      'ComparisonTable/Footnotes': safeToWrap('The notes and sources.'),
      'ComparisonTable/Freshness': unsafeToWrap('The dates of the data.'),
      'ComparisonTable/ProvenanceNotes': unsafeToWrap(
        'What is said once about many values.',
      ),
      'ComparisonTable/SkipLink': unsafeToWrap(
        'The link that leads past a table.',
      ),
      'ComparisonTable/Status': unsafeToWrap(
        'What a reader has changed of a table.',
      ),
      'ComparisonTable/SubjectHeader': unsafeToWrap('The header of a subject.'),
      'ComparisonTable/SubjectName': unsafeToWrap(
        'The name of a subject, or its link.',
      ),
      'ComparisonTable/SubjectsAsColumns': unsafeToWrap(
        'The table with a column for each subject.',
      ),
      'ComparisonTable/SubjectsAsRows': unsafeToWrap(
        'The table with a row for each subject.',
      ),
      'ComparisonTable/bestLabel': impossibleToWrap(
        'The words after a value that is, or may be, the best.',
      ),
      'ComparisonTable/comparisonStrings': impossibleToWrap(
        'The texts of a comparison with a baseline.',
      ),
      'ComparisonTable/cornerLabel': impossibleToWrap(
        'What the first column of a table holds.',
      ),
      'ComparisonTable/loadStrings': impossibleToWrap(
        'Loads the texts that the browser adds to tables and charts.',
      ),
      'ComparisonTable/noteUses': impossibleToWrap(
        'Finds the values that notes lead back to.',
      ),
      'ComparisonTable/ReportLink': unsafeToWrap(
        'The link to report a value of a table.',
      ),
      'ComparisonTable/pageDescription': impossibleToWrap(
        'The words of descriptions of pages.',
      ),
      'ComparisonTable/strings': impossibleToWrap(
        'The texts that the browser adds to a table.',
      ),
      'StackDiagram/Boundary': unsafeToWrap(
        'The name of what separates copies in a stack.',
      ),
      'StackDiagram/EdgeKey': unsafeToWrap(
        'What the edges in a stack diagram mean.',
      ),
      'StackDiagram/Layers': unsafeToWrap('The layers of a stack, as a list.'),
      'StackDiagram/Stacks': unsafeToWrap(
        'The stacks below each other, in a narrow column.',
      ),
    },
  };
}

/** A component whose props do not change in minor versions. */
function safeToWrap(description: string): Swizzlable {
  return {actions: {eject: 'unsafe', wrap: 'safe'}, description};
}

/** A component whose props may change in minor versions. */
function unsafeToWrap(description: string): Swizzlable {
  return {actions: {eject: 'unsafe', wrap: 'unsafe'}, description};
}

/** A module of the theme that is not a component, so it cannot be wrapped. */
function impossibleToWrap(description: string): Swizzlable {
  return {actions: {eject: 'unsafe', wrap: 'forbidden'}, description};
}
