import {toFile} from '../../src/pictures/draw.js';

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
