import * as plugin from '../src/index.js';
import * as client from '../src/client/index.js';
import * as table from '../src/client/table/index.js';

describe('docusaurus-plugin-comparison', () => {
  it('is these names', () => {
    expect(Object.keys(plugin).sort()).toEqual([
      'createMarkdownTransform',
      'default',
      'getSwizzleConfig',
      'remarkComparison',
      'setValues',
      'validateOptions',
      'withComparison',
    ]);
  });

  it('gives swizzled components these names', () => {
    expect(Object.keys(client).sort()).toEqual([
      'afterOpening',
      'availabilityText',
      'findFreeAnchor',
      'findSiteAddress',
      'followLinks',
      'followMarks',
      'isLong',
      'isNoted',
      'isPlainClick',
      'isRightToLeft',
      'isShortFigure',
      'listSeparator',
      'loadClaimPopover',
      'loadFactPopover',
      'nameWithShort',
      'openAncestors',
      'pictureMarkdown',
      'readFragment',
      'readUrlState',
      'reportUrl',
      'toGroups',
      'toSubjectRuns',
      'writeUrlState',
    ]);
  });

  it('gives a page of a browser this name', () => {
    expect(Object.keys(table)).toEqual(['enhance']);
  });
});
