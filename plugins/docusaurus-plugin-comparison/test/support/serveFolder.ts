import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import serve from 'serve-handler';

export type FolderServer = {
  /** The URL of the folder, including the base URL. */
  url: string;
  close(): Promise<void>;
};

/**
 * Serves a built site on a free port of 127.0.0.1 like `docusaurus serve`, with
 * three differences. URLs outside of the base URL are not found, as on a real
 * host, instead of redirected. `.html` URLs are served without redirects,
 * because those of serve-handler lose the base URL. There is an empty favicon
 * for files without one, such as SVG files.
 *
 * @param headersFor - Returns additional response headers for a path.
 */
export async function serveFolder(
  dir: string,
  baseUrl = '/',
  headersFor: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<FolderServer> {
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if (!request.url?.startsWith(baseUrl)) {
      response.writeHead(404).end(`Not below ${baseUrl}`);
      return;
    }
    response.setHeaders(new Map(Object.entries(headersFor(request.url))));
    request.url = `/${request.url.slice(baseUrl.length)}`;
    void serve(request, response, {
      public: dir,
      cleanUrls: ['/', '**/!(*.html)'],
      directoryListing: false,
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}${baseUrl}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
