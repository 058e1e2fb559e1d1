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
      ComparisonProblems: {
        actions: {eject: 'safe', wrap: 'safe'},
        description:
          'What stands in place of an embed while its dataset has problems.',
      },
    },
  };
}
