import {createFenceWarnings} from '../../src/bundler/fenceWarnings.js';
import {createProblem} from '../../src/problems/collect.js';

describe('createFenceWarnings(warn)', () => {
  it('prints all warnings at once, and each once', () => {
    const reports: string[] = [];
    const warnings = createFenceWarnings((report) => void reports.push(report));
    let finish = () => {};
    warnings.plugin.apply({
      hooks: {done: {tap: (_, then) => void (finish = then)}},
    });
    for (const path of ['docs/a.mdx', 'docs/b.mdx']) {
      warnings.add(
        createProblem(
          {path, text: 'x\ny\n'},
          'mermaid-left',
          {start: 2, end: 3},
          {
            detail: 'A formula ($$…$$) is drawn by a browser only',
          },
        ),
      );
    }

    expect(reports).toEqual([]);
    finish();
    finish();
    expect(reports).toHaveLength(1);
    expect(reports[0]).toContain('docs/a.mdx:2:1  warning mermaid-left');
    expect(reports[0]).toContain('docs/b.mdx:2:1  warning mermaid-left');
    expect(reports[0]).toContain('2 warnings in 2 files');
  });
});
