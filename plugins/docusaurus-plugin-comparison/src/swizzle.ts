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
      ComparisonProblems: {
        actions: {eject: 'safe', wrap: 'safe'},
        description:
          'What stands in place of an embed while its dataset has problems.',
      },
    },
  };
}
