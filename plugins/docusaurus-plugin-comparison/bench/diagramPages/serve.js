import http from 'node:http';
import handler from 'serve-handler';

/** Serves a folder on a free port. */
export async function serve(folder) {
  const server = http.createServer((request, response) =>
    handler(request, response, {public: folder}),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
