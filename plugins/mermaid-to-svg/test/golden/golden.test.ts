import path from 'node:path';
import {createRenderer, type Renderer} from '../../src/index.js';
import {compareWithKept} from '../compareWithKept.js';
import {cases, readDrawing, root} from './cases.js';

describe('a golden picture', () => {
  let renderer: Renderer;
  beforeAll(() => {
    renderer = createRenderer({timeLimit: 60_000});
  });
  afterAll(() => renderer.close());

  it.each(cases)('%s', async (folder) => {
    const {svg} = await renderer.render(readDrawing(folder));

    compareWithKept(
      path.join(root, folder, 'output.svg'),
      `${svg.join('picture')}\n`,
    );
  });
});
