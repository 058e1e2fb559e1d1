import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import type {LoaderOptions} from './loaderContext.js';

const {version} = createRequire(import.meta.url)('../../package.json') as {
  readonly version: string;
};

const loader = fileURLToPath(new URL('./loader.js', import.meta.url));

/** The rule for Rspack and webpack that turns datasets into modules. */
export function createRule(options: Omit<LoaderOptions, 'version'>) {
  return {
    test: /\.comparison\.ya?ml$/,
    type: 'javascript/auto',
    use: [
      {
        loader,
        options: {...options, version} satisfies LoaderOptions,
      },
    ],
  };
}

/** Whether another instance of the plugin has added its rule. */
export function hasRule({
  module,
}: {
  readonly module?: {readonly rules?: unknown};
}): boolean {
  const rules: readonly unknown[] = Array.isArray(module?.rules)
    ? module.rules
    : [];
  return rules.some((rule) => {
    const {use} = (rule ?? {}) as {readonly use?: unknown};
    return (
      Array.isArray(use) &&
      use.some(
        (each) =>
          (each as {readonly loader?: unknown} | null)?.loader === loader,
      )
    );
  });
}
