import {findMisnamed} from '../../src/site/findMisnamed.js';
import {makeFolder} from '../support/folder.js';

const names = [
  'engines.comparision.yaml',
  'engines.yaml',
  'engines.yml',
  'engines-comparison.yaml',
  'Engines.comparison.yaml.txt',
  'engines.comparison.json',
  'engine.comparisn.yaml',
];
const others = {'boats.yaml': '', 'engines.mdx': '', 'engines.csv': ''};

describe.each(names)('findMisnamed(dataset)', (name) => {
  const {at} = makeFolder({...others, [name]: ''});

  it(`finds ${name} in place of the dataset`, () => {
    expect(findMisnamed(at('engines.comparison.yaml'))).toBe(name);
  });
});

describe('findMisnamed(dataset)', () => {
  const {at} = makeFolder(others);

  it('finds no other file, and none where there is no folder', () => {
    expect(findMisnamed(at('engines.comparison.yaml'))).toBeUndefined();
    expect(findMisnamed(at('gone/engines.comparison.yaml'))).toBeUndefined();
    expect(findMisnamed(at('boats.yaml/x.comparison.yaml'))).toBeUndefined();
  });
});
