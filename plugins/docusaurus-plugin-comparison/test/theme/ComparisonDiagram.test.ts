/** @jest-environment jsdom */
import {getByRole, waitFor} from '@testing-library/dom';
import {jest} from '@jest/globals';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import type {DiagramEmbed} from '../../src/views/module.js';
import {importTheme} from './importTheme.js';
import {mount} from './mount.js';

interface View {
  readonly title: string;
}

type Props = DiagramEmbed<View> & {
  readonly caption?: string;
  readonly anchor?: string;
};

const ComparisonDiagram = await importTheme<Props>('ComparisonDiagram');
const load = jest.fn(() => ({
  default: ({value}: {readonly value: string}) =>
    createElement('div', {role: 'img', 'aria-label': value}),
}));
jest.unstable_mockModule('@theme/Mermaid', load, {virtual: true});

const page = (props: Props) => createElement(ComparisonDiagram, props);

afterEach(() => document.body.replaceChildren());

describe('ComparisonDiagram', () => {
  const Content = ({
    view,
    caption,
  }: {
    view: View;
    caption?: string | undefined;
  }) => createElement('p', {}, view.title, caption);
  const view = {title: 'A stack. ', mermaid: 'block\n  a'};

  it('shows what was drawn at build, and loads nothing to draw with', async () => {
    const embed = {Content, view, caption: 'Layers'};
    const html = renderToString(page(embed));
    const {container, errors, unmount} = await mount(page(embed), html);

    expect(container.textContent).toBe('A stack. Layers');
    expect(errors).toEqual([]);
    expect(load).not.toHaveBeenCalled();
    await unmount();
  });

  it('draws in the browser, over what says the same in words', async () => {
    const embed = {Content, view, mermaid: 'block\n  a'};
    const html = renderToString(page(embed));
    expect(html).not.toContain('role="img"');
    const {container, errors, unmount} = await mount(page(embed), html);

    const picture = await waitFor(() => getByRole(container, 'img'));
    expect(picture.getAttribute('aria-label')).toBe('block\n  a');
    expect(picture.nextElementSibling?.textContent).toBe('A stack. ');
    expect(errors).toEqual([]);
    await unmount();
  });

  it('draws a fence, next to which there is nothing', async () => {
    const {container, unmount} = await mount(page({mermaid: 'pie'}));

    const picture = await waitFor(() => getByRole(container, 'img'));
    expect(picture.getAttribute('aria-label')).toBe('pie');
    expect(container.children).toHaveLength(1);
    await unmount();
  });
});
