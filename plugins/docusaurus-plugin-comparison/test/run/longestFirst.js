import Sequencer from '@jest/test-sequencer';

// What builds sites or opens many pages, the longest first: begun last, one of
// them would keep the whole run waiting. Two that share a build are apart, so
// that the second seldom waits for it.
const longest = [
  'sites/engines/engines',
  'sites/pages/site',
  'sites/package/package',
  'sites/pages/chunks',
  'sites/builds/diagrams',
  'sites/builds/build',
  'sites/builds/language',
  'sites/pages/start',
  'sites/pages/diagrams',
  'sites/pages/table',
  'labels',
  'diagrams/labels',
  'docs/howTos',
  'sites/builds/badInput',
  'sites/pages/hosting',
];

/** Orders the files of a run as a machine does that has never run them. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({path}) {
  const file = path.replaceAll('\\', '/');
  const rank = longest.findIndex((name) =>
    file.endsWith(`/test/${name}.test.ts`),
  );
  return rank === -1 ? longest.length : rank;
}
