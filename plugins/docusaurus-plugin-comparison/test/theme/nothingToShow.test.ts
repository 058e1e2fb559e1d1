import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {importTheme} from './importTheme.js';
import {allViews} from '../../src/embeds/allViews.js';

const components = allViews.map(({component}) => component);

describe('a component that is given nothing to show', () => {
  it.each(components)('%s says so and what to write', async (name) => {
    const Component = await importTheme<object>(name);
    const given = [{}, {data: './x.comparison.yaml', caption: 'Engines'}];

    for (const props of given) {
      expect(() => renderToString(createElement(Component, props))).toThrow(
        "import table from './NAME.comparison.yaml?view=table'",
      );
    }
  });

  it('ComparisonFact says so of a view that is no fact', async () => {
    const ComparisonFact = await importTheme<object>('ComparisonFact');
    const table = {Content: () => null, view: {title: 'Engines'}};

    expect(() => renderToString(createElement(ComparisonFact, table))).toThrow(
      'is given nothing to show',
    );
  });
});
