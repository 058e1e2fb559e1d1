import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/**
 * Serves a folder on a free port like hosts do, with compressed text and URLs
 * without `.html`.
 */
export async function serve(folder) {
  const server = http.createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://host');
    const name = path.join(folder, decodeURIComponent(pathname));
    const file = [name, `${name}.html`, path.join(name, 'index.html')].find(
      (each) => fs.statSync(each, {throwIfNoEntry: false})?.isFile(),
    );
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
    });
    response.end(gzipSync(fs.readFileSync(file)));
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
