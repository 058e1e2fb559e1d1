import type {Page} from 'playwright-core';

/** The errors of one page. */
export interface PageErrors {
  /** The errors since the last call. */
  take(): readonly string[];
}

/** A request that a page gives up because it needs it no longer. */
const canceled = 'net::ERR_ABORTED';
/** Chromium repeats a failed request in its console, without a URL. */
const repeated = /^Failed to load resource/;

/**
 * Collects the errors of a page, including those of hydration. An error names
 * the URL of the failed request, or of the script that threw it.
 */
export function collectErrors(page: Page): PageErrors {
  const errors: {readonly text: string; readonly repeats?: string}[] = [];
  const failed = new Set<string>();

  page.on('pageerror', (error) =>
    errors.push({text: error.stack ?? String(error)}),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) {
      failed.add(response.url());
      errors.push({text: `${response.status()} ${response.url()}`});
    }
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    if (reason !== canceled) {
      failed.add(request.url());
      errors.push({text: `${reason} ${request.url()}`});
    }
  });
  page.on('console', (message) => {
    if (message.type() === 'error') {
      const text = message.text();
      const {url} = message.location();
      errors.push({
        text: `${text} (${url || page.url()})`,
        ...(repeated.test(text) && {repeats: url}),
      });
    }
  });

  return {
    take: () =>
      errors
        .splice(0)
        .filter(({repeats}) => repeats === undefined || !failed.has(repeats))
        .map(({text}) => text),
  };
}
