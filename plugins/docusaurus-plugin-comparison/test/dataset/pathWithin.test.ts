import path from 'node:path';
import {pathWithin} from '../../src/dataset/pathWithin.js';

describe('pathWithin(folder, file)', () => {
  const folder = path.resolve('/site/docs');

  it.each(['x.md', 'deep/x.md', '..drafts/x.md', '...', 'deep/..x/y.md'])(
    'is %s, from the folder that contains it',
    (file) => {
      const expected = path.normalize(file);

      expect(pathWithin(folder, path.join(folder, file))).toBe(expected);
    },
  );

  it.each(['/site', '/site/x.md', '/site/docs', '/site/docs2/x.md', '/'])(
    'is undefined for %s',
    (file) => {
      expect(pathWithin(folder, path.resolve(file))).toBeUndefined();
    },
  );
});
