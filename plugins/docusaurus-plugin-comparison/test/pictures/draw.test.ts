import {createPictures, toFile} from '../../src/pictures/draw.js';
import {makeFolder} from '../support/folder.js';

const folder = makeFolder({'a-file': ''});
const picture = {
  svg: ['<svg id="', '"><g id="', '-a"/></svg>'],
  width: 1,
  height: 1,
  smallestText: 14,
};

describe('toFile(name, picture)', () => {
  it('holds the picture whole, and is named by what is in it', () => {
    const file = toFile('engines-stack', picture);
    const other = toFile('engines-stack', {...picture, svg: ['<svg/>']});

    expect(file.content).toBe('<svg id="picture"><g id="picture-a"/></svg>\n');
    expect(file.path).toMatch(
      /^assets\/images\/engines-stack-[0-9a-f]{8}\.svg$/,
    );
    expect(toFile('engines-stack', picture)).toEqual(file);
    expect(other.path).not.toBe(file.path);
  });
});

describe('createPictures(options, warn).draw(drawing)', () => {
  it('draws where pictures cannot be kept, and warns once', async () => {
    const warnings: string[] = [];
    const pictures = createPictures(
      {
        diagrams: 'build',
        timeLimit: 60,
        cacheFolder: folder.at('a-file'),
      },
      (message) => warnings.push(message),
    );
    for (const mermaid of ['pie\n  "a": 1\n', 'pie\n  "b": 1\n']) {
      expect(await pictures.draw({mermaid})).toMatchObject({height: 450});
    }
    await pictures.close();

    expect(warnings).toEqual([
      expect.stringMatching(/^Cannot keep finished diagrams in .*a-file, so /),
    ]);
  });
});
