import {subscribe, unsubscribe} from 'node:diagnostics_channel';

/** The files of the datasets that are loaded while something is done. */
export async function countLoads(
  run: () => Promise<unknown>,
): Promise<readonly string[]> {
  const files: string[] = [];
  const listen = (message: unknown) =>
    void files.push((message as {readonly file: string}).file);
  subscribe('docusaurus-plugin-comparison:load', listen);
  try {
    await run();
  } finally {
    unsubscribe('docusaurus-plugin-comparison:load', listen);
  }
  return files;
}
