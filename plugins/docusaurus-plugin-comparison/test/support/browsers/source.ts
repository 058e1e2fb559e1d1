/**
 * A way to come by a Chromium. A further one is a file in this folder that
 * exports one source, and its line in index.ts.
 */
export type BrowserSource = {
  /** Begins the line that says why it was of no use. */
  name: string;
  /**
   * Executables worth a try, best first. May download or install, so a source
   * is asked only when those before it had none that starts. Throws, with the
   * reason, when it cannot deliver on this machine.
   */
  findPaths(): Promise<string[]>;
};
