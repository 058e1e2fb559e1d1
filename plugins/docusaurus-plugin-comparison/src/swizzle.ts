import type {SwizzleConfig} from '@docusaurus/types';

/** What a site may replace of the theme, and how safely. */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: {
      ComparisonTable: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'The sortable table of a comparison dataset.',
      },
      StackDiagram: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description:
          'The stacks of a comparison dataset, as picture and words.',
      },
      ComparisonTimeline: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'The history of a comparison dataset.',
      },
      ComparisonGuide: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'The decision guide of a comparison dataset.',
      },
      ComparisonBars: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'One quantity of a comparison dataset, as bars.',
      },
      ComparisonQuadrants: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'Two criteria of a comparison dataset as axes.',
      },
      ComparisonDiagram: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'A diagram of any kind, with all that belongs to it.',
      },
      ComparisonFigure: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'A picture with its caption, its words and its uses.',
      },
      ComparisonFence: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'The picture of a hand-written Mermaid fence.',
      },
      ComparisonPicture: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'A finished picture in a region that scrolls.',
      },
      ComparisonEmbed: {
        actions: {eject: 'unsafe', wrap: 'unsafe'},
        description: 'What an embed shows, rendered on the server alone.',
      },
      ComparisonFact: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'One value of a comparison dataset inside of a sentence.',
      },
      ComparisonValue: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'What a cell says, in tables and in sentences.',
      },
      ComparisonProse: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'A text of a dataset with code, emphasis and links.',
      },
      ComparisonSources: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'The sources of a value or an event.',
      },
      ComparisonSourceList: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'All sources of a comparison dataset, with their uses.',
      },
      ComparisonProblems: {
        actions: {eject: 'safe', wrap: 'safe'},
        description:
          'What stands in place of an embed while its dataset has problems.',
      },
    },
  };
}
