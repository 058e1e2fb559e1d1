import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {jest} from '@jest/globals';
import {createElement, Fragment, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {ContentProps} from '../../src/views/module.js';
import type {TableView} from '../../src/views/table.js';

const theme = fileURLToPath(new URL('../../src/theme', import.meta.url));

/**
 * The HTML of a table as a server renders it: the real components, with what
 * Docusaurus gives them put in its simplest form.
 */
export async function renderTable(
  props: ContentProps<TableView>,
): Promise<string> {
  mockDocusaurus();
  for (const file of fs.readdirSync(theme, {recursive: true}) as string[]) {
    mockThemeFile(file.split(path.sep).join('/'));
  }
  jest.unstable_mockModule(
    'docusaurus-plugin-comparison/client',
    () => import('../../src/client/index.js'),
    {virtual: true},
  );
  const content = path.join(theme, 'ComparisonTable/Content.tsx');
  const {default: Content} = (await import(content)) as {
    default: (props: ContentProps<TableView>) => ReactNode;
  };
  return renderToStaticMarkup(createElement(Content, props));
}

function mockThemeFile(file: string): void {
  const full = path.join(theme, file);
  if (file.endsWith('.module.css')) {
    // A class is called by its name.
    const styles = new Proxy({}, {get: (_, name) => name});
    jest.unstable_mockModule(full, () => ({default: styles}));
  } else if (/\.tsx?$/.test(file)) {
    const name = file.replace(/(?:\/index)?\.tsx?$/, '');
    jest.unstable_mockModule(`@theme/${name}`, () => import(full), {
      virtual: true,
    });
  }
}

interface Message {
  readonly message: string;
}

function mockDocusaurus(): void {
  const fill = (text: string, values: Readonly<Record<string, unknown>> = {}) =>
    text
      .split(/\{(\w+)\}/)
      .map((part, index) =>
        createElement(
          Fragment,
          {key: index},
          index % 2 === 1 ? (values[part] as ReactNode) : part,
        ),
      );
  jest.unstable_mockModule(
    '@docusaurus/Translate',
    () => ({
      default: (given: {children: string; values?: Record<string, unknown>}) =>
        fill(given.children, given.values),
      translate: ({message}: Message, values: Record<string, unknown> = {}) =>
        message.replace(/\{(\w+)\}/g, (_, name: string) =>
          String(values[name]),
        ),
    }),
    {virtual: true},
  );
  jest.unstable_mockModule(
    '@docusaurus/useBrokenLinks',
    () => ({default: () => ({collectAnchor: () => {}})}),
    {virtual: true},
  );
  jest.unstable_mockModule(
    '@docusaurus/Link',
    () => ({
      default: ({to, ...rest}: {to: string}) =>
        createElement('a', {href: to, ...rest}),
    }),
    {virtual: true},
  );
}
