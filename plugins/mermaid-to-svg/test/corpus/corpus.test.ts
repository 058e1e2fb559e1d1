import {createRenderer, type Renderer} from '../../src/index.js';
import {compareWithKept} from '../compareWithKept.js';
import {corpusTexts} from './texts.js';

describe('a picture of the corpus', () => {
  let renderer: Renderer;
  beforeAll(() => {
    renderer = createRenderer({timeLimit: 60_000});
  });
  afterAll(() => renderer.close());

  it.each(corpusTexts)('$name', async ({name, mermaid, output}) => {
    const {svg} = await renderer.render({mermaid, title: name});

    compareWithKept(output, `${svg.join('picture')}\n`);
  });
});
