import {compile} from '@mdx-js/mdx';
import remarkDirective from 'remark-directive';
import {VFile} from 'vfile';
import {remarkComparison} from '../../src/markdown/remarkComparison.js';
import {parseModule, shapeOf} from '../support/runLoader.js';

const hostile = [
  '"; alert(1); "',
  "'; alert(1); '",
  '`${alert(1)}`',
  '{alert(1)}',
  '${alert(1)}',
  '"} onClick={alert(1)} x={"',
  '/><script>alert(1)</script><x y="',
  '*/ alert(1) /*',
  '\\"; alert(1); //',
  'line\nimport x from "evil"\n',
  '\u2028alert(1)\u2029',
  '!!raw-loader!/etc/passwd?x#y',
  '../../x.comparison.yaml!evil',
  '\0',
  '__proto__',
];

describe('remarkComparison()', () => {
  it.each(hostile)('takes %j for text in an attribute', async (text) => {
    const value = references(text);

    expect(await programShape(`{subjects="${value}"}`)).toEqual(
      await programShape('{subjects="a"}'),
    );
  });

  it.each(hostile)(
    'takes %j for text in the path of a dataset',
    async (text) => {
      const value = references(`./${text}.comparison.yaml`);

      expect(await programShape(`{data="${value}"}`)).toEqual(
        await programShape('{data="./a.comparison.yaml"}'),
      );
    },
  );

  it.each(hostile)('takes %j for text in the front matter', async (text) => {
    const data = {comparison: `./${text}.comparison.yaml`};

    expect(await programShape('', data)).toEqual(
      await programShape('', {comparison: './a.comparison.yaml'}),
    );
  });

  it.each(hostile)(
    'makes an id of %j that has letters, digits, - and _',
    async (text) => {
      const value = references(`./${text}.comparison.yaml`);
      const embed = `::comparison-table{data="${value}"}\n`;
      const anchors = anchorsIn(await codeOf(`${embed}\n${embed}`));

      expect(anchors).toHaveLength(2);
      expect(new Set(anchors).size).toBe(2);
      expect(anchors.filter((each) => !/^[\w-]+$/.test(each))).toEqual([]);
    },
  );

  it.each(hostile)('takes %j for text in a caption', async (text) => {
    expect(await programShape(`[a${references(text)}]`)).toEqual(
      await programShape('[a]'),
    );
  });

  it.each(['constructor', '__proto__', 'onClick', 'dangerouslySetInnerHTML'])(
    'makes no prop of the attribute %s',
    async (name) => {
      expect(await programShape(`{${name}="x"}`)).toEqual(
        await programShape(''),
      );
    },
  );
});

/** A text of which Markdown sees no character, only its number. */
function references(text: string): string {
  return [...text].map((each) => `&#${each.codePointAt(0)};`).join('');
}

/** The shape of the program that a page becomes. */
async function programShape(rest: string, frontMatter: object = {}) {
  return shapeOf(await codeOf(`::comparison-table${rest}\n`, frontMatter));
}

async function codeOf(value: string, frontMatter: object = {}) {
  const file = new VFile({value, path: '/site/docs/page.mdx'});
  file.data['frontMatter'] = frontMatter;
  const code = await compile(file, {
    remarkPlugins: [remarkDirective, remarkComparison],
  });
  return String(code);
}

/** The values of all properties `anchor`, in the order of the program. */
function anchorsIn(code: string): readonly string[] {
  const anchors: string[] = [];
  JSON.stringify(parseModule(code), (_, node: unknown) => {
    const {key, value} = (node ?? {}) as {
      readonly key?: {readonly name?: unknown};
      readonly value?: {readonly value?: unknown};
    };
    if (key?.name === 'anchor') {
      anchors.push(String(value?.value));
    }
    return node;
  });
  return anchors;
}
