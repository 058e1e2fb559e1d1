import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {jest} from '@jest/globals';
import {createElement, Fragment, useLayoutEffect, type ReactNode} from 'react';

const theme = fileURLToPath(new URL('../../src/theme', import.meta.url));

type Component<Props> = (props: Props) => ReactNode;

/** The router of the site: a test sees where it was sent, and clears it. */
export const router = {
  push: jest.fn<(address: string) => void>(),
  replace: jest.fn<(address: object) => void>(),
  /** Takes what wants to know of each new location. */
  listen: jest.fn<(onChange: () => void) => () => void>(() => () => {}),
  /** The location that the router knows of. */
  location: {search: ''},
};

/** Where the components are rendered: a test that plays the server says so. */
export const environment = {
  canUseDOM: typeof document !== 'undefined',
  /** The direction of the page's language. */
  direction: 'ltr',
  /** The texts of the page's language, by id; English if there is none. */
  translations: {} as Readonly<Record<string, string>>,
};

/** The ids that the server has rendered of a page; a test empties it. */
export const collected = new Set<string>();

/**
 * The component `@theme/NAME` with the real ones inside, and what Docusaurus
 * gives them in its simplest form.
 */
export async function importTheme<Props>(
  name: string,
): Promise<Component<Props>> {
  const component = await importThemeModule<{
    readonly default: Component<Props>;
  }>(name);
  return component.default;
}

/** The module `@theme/NAME`, as above. */
export async function importThemeModule<Module>(name: string): Promise<Module> {
  mockDocusaurus();
  for (const file of fs.readdirSync(theme, {recursive: true}) as string[]) {
    mockThemeFile(file.split(path.sep).join('/'));
  }
  mockClient('client', () => import('../../src/client/index.js'));
  mockClient('client/table', () => import('../../src/client/table/index.js'));
  const file = [`${name}.tsx`, `${name}/index.tsx`, `${name}.ts`]
    .map((each) => path.join(theme, each))
    .find((each) => fs.existsSync(each));
  return (await import(String(file))) as Module;
}

function mockThemeFile(file: string): void {
  const full = path.join(theme, file);
  if (file.endsWith('.module.css')) {
    // A class is called by its name.
    const styles = new Proxy({}, {get: (_, name) => name});
    jest.unstable_mockModule(full, () => ({default: styles}));
  } else if (/\.tsx?$/.test(file)) {
    const name = file.replace(/(?:\/index)?\.tsx?$/, '');
    mockVirtual(`@theme/${name}`, () => import(full) as Promise<object>);
  }
}

function mockClient(entry: string, load: () => Promise<object>): void {
  mockVirtual(`docusaurus-plugin-comparison/${entry}`, load);
}

function mockVirtual(name: string, load: () => object | Promise<object>): void {
  jest.unstable_mockModule(name, load, {virtual: true});
}

interface Message {
  readonly id: string;
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
  mockVirtual('@docusaurus/Translate', () => ({
    default: (given: {
      id: string;
      children: string;
      values?: Record<string, unknown>;
    }) =>
      fill(environment.translations[given.id] ?? given.children, given.values),
    translate: ({id, message}: Message, values: Record<string, unknown> = {}) =>
      (environment.translations[id] ?? message).replace(
        /\{(\w+)\}/g,
        (_, name: string) => String(values[name]),
      ),
  }));
  mockVirtual('@docusaurus/useBrokenLinks', () => ({
    default: () =>
      environment.canUseDOM
        ? {collectAnchor: () => {}, collectLink: () => {}}
        : {
            collectLink: (link: string) => collected.add(link),
            collectAnchor: (id: string) => collected.add(id),
            getCollectedAnchors: () => [...collected],
          },
  }));
  mockVirtual('@docusaurus/ExecutionEnvironment', () => ({
    default: environment,
  }));
  mockVirtual('@docusaurus/useIsomorphicLayoutEffect', () => ({
    default: useLayoutEffect,
  }));
  mockVirtual('@docusaurus/useDocusaurusContext', () => ({
    default: () => ({
      siteConfig: {url: 'https://docs.example.com'},
      i18n: {
        currentLocale: 'en',
        localeConfigs: {en: {direction: environment.direction}},
      },
    }),
  }));
  mockVirtual('@docusaurus/Link', () => ({
    default: ({to, ...rest}: {to: string}) =>
      createElement('a', {href: to, ...rest}),
  }));
  mockVirtual('@docusaurus/useBaseUrl', () => ({
    default: (address: string) => `/base/${address}`,
  }));
  mockVirtual('@docusaurus/router', () => ({
    useHistory: () => router,
    useLocation: () => ({pathname: '/docs/page'}),
  }));
}
