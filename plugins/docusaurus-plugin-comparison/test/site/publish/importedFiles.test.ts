import path from 'node:path';
import {findImportedFiles} from '../../../src/site/publish/importedFiles.js';
import {makeFolder} from '../../support/folder.js';

describe('findImportedFiles(text, file, siteDir)', () => {
  const {dir} = makeFolder({
    'src/pages/index.module.css': '',
    'src/Part/index.tsx': '',
    'docs/_part.mdx': '',
    'docs/folder.mdx/x.mdx': '',
  });

  it.each([
    ["import Part from '@site/src/Part';", ['src/Part/index.tsx']],
    ["import Part from './_part.mdx';", ['docs/_part.mdx']],
    ['import Part from "./_part";', ['docs/_part.mdx']],
    ["import styles from '@site/src/pages/index.module.css';", []],
    ["import Part from './folder';", []],
    ["import data from './none.comparison.yaml';", []],
    ["import React from 'react';", []],
  ])('finds in %j %j', (text, found) => {
    expect(findImportedFiles(text, path.join(dir, 'docs/a.mdx'), dir)).toEqual(
      found.map((file) => path.join(dir, file)),
    );
  });
});
