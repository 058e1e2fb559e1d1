/** @jest-environment jsdom */
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {importTheme} from './importTheme.js';

interface Props {
  readonly problems: string;
  readonly isPart?: boolean;
  readonly isReported?: boolean;
  readonly isInLink?: boolean;
}

const ComparisonProblems = await importTheme<Props>('ComparisonProblems');

const problems = `docs/x.comparison.yaml:7:9  error unknown-unit  Unexpected unit "sek".
   6 |     values:
>  7 |       a: 46 sek
     |          ^^^^^^
   8 |       b: see https://example.com/
  see https://comparison-docs.github.io/plugin/messages/unknown-unit

1 problem in 1 file`;

/** What the component shows, in a page. */
function show(props: Partial<Props> = {}): HTMLElement {
  document.body.innerHTML = renderToStaticMarkup(
    createElement(ComparisonProblems, {problems, ...props}),
  );
  return document.body;
}

describe('ComparisonProblems', () => {
  it('shows the lines of a file as they are, and other text as lines that wrap', () => {
    const page = show();
    const textsOf = (name: string) =>
      [...page.querySelectorAll(`.${name}`)].map(
        ({textContent}) => textContent,
      );

    expect(textsOf('line')).toEqual([
      'docs/x.comparison.yaml:7:9  error unknown-unit  Unexpected unit "sek".',
      'see https://comparison-docs.github.io/plugin/messages/unknown-unit',
      '1 problem in 1 file',
    ]);
    expect(textsOf('frame')).toEqual([
      problems.split('\n').slice(1, 5).join('\n'),
    ]);
  });

  it('links to the page about a message, and to nothing that a file contains', () => {
    const links = [...show().querySelectorAll('a')];

    expect(links.map(({href}) => href)).toEqual([
      'https://comparison-docs.github.io/plugin/messages/unknown-unit',
    ]);
  });

  it('contains no link inside of a link', () => {
    const page = show({isInLink: true});

    expect(page.querySelector('a')).toBeNull();
    expect(page.textContent).toContain('/messages/unknown-unit');
  });

  it('lets the keyboard scroll the lines of a file', () => {
    expect(show().querySelector('.frame')?.getAttribute('tabindex')).toBe('0');
  });

  it('consists of spans, as a sentence allows', () => {
    const names = [...show().querySelectorAll('*')].map(
      ({localName}) => localName,
    );

    expect([...new Set(names)].sort()).toEqual(['a', 'code', 'span']);
  });

  it.each([
    [{}, 'This comparison cannot be shown'],
    [{isPart: true}, 'Part of this comparison cannot be shown'],
  ])('has a heading for %j', (props, heading) => {
    expect(show(props).querySelector('.heading')?.textContent).toBe(heading);
  });

  it('is one sentence, or nothing, where another embed reports the same', () => {
    expect(show({isReported: true}).textContent).toMatch(
      /^This comparison cannot be shown\. The reason is given/,
    );
    expect(show({isReported: true, isPart: true}).innerHTML).toBe('');
  });
});
