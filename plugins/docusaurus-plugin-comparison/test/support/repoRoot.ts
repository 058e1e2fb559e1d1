import {fileURLToPath} from 'node:url';

/** The workspace root, which holds the one `node_modules`. */
export const repoRoot = fileURLToPath(new URL('../../../../', import.meta.url));
