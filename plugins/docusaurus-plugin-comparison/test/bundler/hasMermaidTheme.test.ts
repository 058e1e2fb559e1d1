import {hasMermaidTheme} from '../../src/bundler/hasMermaidTheme.js';

describe('drawsMermaid(config)', () => {
  it.each([
    ['/site/node_modules/@docusaurus/theme-mermaid/lib/theme/Mermaid', true],
    ['/site/src/theme/Mermaid.tsx', true],
    ['/site/node_modules/@docusaurus/theme-classic/lib/theme/Mermaid', false],
    [
      'C:\\site\\node_modules\\@docusaurus\\theme-classic\\lib\\theme\\Mermaid.js',
      false,
    ],
    [undefined, false],
  ])('with the component of %s is %s', (file, is) => {
    expect(hasMermaidTheme({resolve: {alias: {'@theme/Mermaid': file}}})).toBe(
      is,
    );
  });

  it('is false where nothing is named', () => {
    expect(hasMermaidTheme({})).toBe(false);
    expect(hasMermaidTheme({resolve: {}})).toBe(false);
  });
});
