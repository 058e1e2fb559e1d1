import {findEmbeds} from '../../src/embeds/find.js';

const text = "import a from './gone.comparison.yaml?view=table';";

// A build must not stop for code that does not run.
describe('findEmbeds(file)', () => {
  it.each([
    ['of a line', `// ${text}\n`],
    ['after code', `call(); // ${text}\n`],
    ['of a block', `/* ${text} */\n`],
    ['of a block in lines', `/*\n${text}\n*/\n`],
    ['of a block in lines with stars', `/**\n * ${text}\n */\n`],
  ])('passes over imports in a comment %s', (_, code) => {
    expect(findEmbeds({path: 'page.tsx', text: code})).toEqual([]);
    expect(
      findEmbeds({path: 'page.mdx', text: `export const x = 1;\n${code}`}),
    ).toEqual([]);
  });

  it('reads imports behind a comment, and with "//" in a text before', () => {
    for (const code of [`/* one */ ${text}`, `const a = 'http://x'; ${text}`]) {
      expect(findEmbeds({path: 'page.tsx', text: code})).toHaveLength(1);
    }
  });

  it.each([
    [
      'in lines',
      "import {\n  default as t,\n} from './x.comparison.yaml?view=table';",
    ],
    [
      'that is passed on',
      "export {default} from './x.comparison.yaml?view=table';",
    ],
    [
      'while it runs',
      "const x = await import('./x.comparison.yaml?view=table');",
    ],
    ['in double quotes', 'import x from "./x.comparison.yml?view=table"'],
  ])('reads an import %s', (_, code) => {
    const [embed] = findEmbeds({path: 'page.tsx', text: code});

    expect(embed?.data).toMatch(/^\.\/x\.comparison\.ya?ml$/);
    expect(code.slice(embed?.place.start, embed?.place.end)).toMatch(
      /^\.\/x\.comparison\.ya?ml\?view=table$/,
    );
  });
});
