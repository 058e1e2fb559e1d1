import fs from 'node:fs';
import {load} from '../../src/dataset/load.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import {makeFolder} from '../support/folder.js';

const yaml = (icon: string) => `title: Images
criteria: {fuel: {name: Fuel, type: text}}
subjects: {one: {name: One, icon: ${icon}, values: {fuel: petrol}}}
`;

const outside = makeFolder({'secret.svg': '<svg />'});
const {dir, at} = makeFolder({
  'inside.comparison.yaml': yaml('/inside.svg'),
  'link.comparison.yaml': yaml('/link.svg'),
  'second.comparison.yaml': yaml('/second.svg'),
  'static/inside.svg': '<svg />',
  'pictures/second.svg': '<svg />',
});
fs.symlinkSync(outside.at('secret.svg'), at('static/link.svg'));
fs.symlinkSync(at('static/inside.svg'), at('static/alias.svg'));

const codesOf = async (name: string, staticFolders?: readonly string[]) => {
  const loaded = await load(
    at(`${name}.comparison.yaml`),
    [dir],
    defaultLimits,
    {staticFolders},
  );
  return 'problems' in loaded ? loaded.problems.map(({code}) => code) : [];
};

describe('the icon of a subject', () => {
  it('is a file of the folder "static", if the site names no other', async () => {
    expect(await codesOf('inside')).toEqual([]);
    expect(await codesOf('second')).toEqual(['missing-image']);
  });

  it('may be in any of the static folders', async () => {
    const folders = [at('static'), at('pictures')];

    expect(await codesOf('second', folders)).toEqual([]);
    expect(await codesOf('inside', [at('pictures')])).toEqual([
      'missing-image',
    ]);
  });

  it('is no link that leads out of its folder', async () => {
    expect(await codesOf('link')).toEqual(['missing-image']);
  });

  it('is a file on which the dataset depends, whether or not it is there', async () => {
    const folders = [at('static'), at('pictures')];
    const {present, missing, stamps} = await load(
      at('second.comparison.yaml'),
      [dir],
      defaultLimits,
      {staticFolders: folders},
    );

    expect(present).toEqual([at('pictures/second.svg')]);
    expect(missing).toEqual([at('static/second.svg')]);
    expect([...stamps.keys()]).toEqual([
      at('second.comparison.yaml'),
      at('static/second.svg'),
      at('pictures/second.svg'),
    ]);
  });
});
