import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {Props} from '@theme/ComparisonFence/Content';
import {collected, environment, importTheme} from './importTheme.js';

describe('<ComparisonFence>', () => {
  it('has Docusaurus check the links to pages of the site', async () => {
    environment.canUseDOM = false;
    const Content = await importTheme<Props>('ComparisonFence/Content');
    collected.clear();
    renderToStaticMarkup(
      createElement(Content, {
        view: {
          title: 'Diagram',
          mermaid: '',
          picture: {
            svg: [
              '<svg><a href="/docs/other?a=1&amp;b=2#top">',
              '</a><a href="https://example.com/">A</a><a href="../x.mdx">B</a></svg>',
            ],
            width: 1,
            height: 1,
            smallestText: 12,
          },
        },
      }),
    );

    expect([...collected]).toEqual(['/docs/other?a=1&b=2#top', '../x.mdx']);
  });
});
