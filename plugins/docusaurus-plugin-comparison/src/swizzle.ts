import type {SwizzleConfig} from '@docusaurus/types';
import {allViews} from './embeds/embeddables.js';

/** What a site may replace of the theme, and how safely. */
export function getSwizzleConfig(): SwizzleConfig {
  const views = allViews.map(
    ({component, description}) =>
      [
        component,
        {actions: {eject: 'unsafe', wrap: 'safe'}, description},
      ] as const,
  );
  return {
    components: {
      ...Object.fromEntries(views),
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
        description: 'Replaces an embed while its dataset has problems.',
      },
    },
  };
}
