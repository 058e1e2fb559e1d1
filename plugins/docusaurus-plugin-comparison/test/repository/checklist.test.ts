import {parseTable} from '../docs/markdownTable.js';
import {leadsSomewhere} from './guide.js';
import {readText} from './repositoryFiles.js';

const file = 'plugins/docusaurus-plugin-comparison/CHECKLIST.md';
const [table = ''] = /(?:^\|.*\n)+/m.exec(readText(file)) ?? [];
const [header, ...rows] = parseTable(table);

// Its links are tested with those of the other guides.
describe('CHECKLIST.md', () => {
  it('has 29 rows, each once', () => {
    expect(header).toEqual(['Row', 'Met', 'Evidence']);
    expect(new Set(rows.map(([name]) => name)).size).toBe(29);
    expect(rows).toHaveLength(29);
  });

  it.each(rows)('says of "%s" whether it is met, and where', (...cells) => {
    const [name, met = '', evidence = ''] = cells;
    const links = [...evidence.matchAll(/\]\(([^)]+)\)/g)].map(
      ([, link = '']) => link,
    );

    expect(name).not.toBe('');
    // What is met only in part says what is missing.
    expect(met).toMatch(/^(?:Yes\b|(?:Partly|No): \S)/);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !leadsSomewhere(link, file))).toEqual([]);
  });
});
