/**
 * A way to get a Chromium. To add one: write a file in this folder that exports
 * one source, and list it in index.ts.
 */
export type BrowserSource = {
  /** The start of the line that says why it failed. */
  name: string;
  /**
   * Executables to try, the best first. May download or install, so a source is
   * used only if no browser of the earlier sources starts. Throws, with the
   * reason, if it does not work on this machine.
   */
  findPaths(): Promise<string[]>;
};
