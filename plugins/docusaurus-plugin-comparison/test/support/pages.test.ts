import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {usePages} from './pages.js';

const icon = '<link rel="icon" href="data:,">';
const bodies: Readonly<Record<string, string>> = {
  '/script': `${icon}<script>console.error('Said'); nowhere()</script>`,
  '/image': `${icon}<img src="/missing.png">`,
  '/closed': `${icon}<script>fetch('http://127.0.0.1:1/').catch(() => {})</script>`,
  '/late': `${icon}<script src="/first.js"></script>`,
  '/first.js': `import('/second.js')`,
  '/second.js': `document.title = 'All of it'`,
  '/store': `${icon}<script>document.title = localStorage.seen ?? 'New'; localStorage.seen = 'Seen'</script>`,
};

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const body = bodies[path];
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': path.endsWith('.js') ? 'text/javascript' : 'text/html',
    });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

describe('usePages()', () => {
  const pages = usePages();
  const urlOf = (path: string) => `${origin}${path}`;

  it('collects what a script raises, with its URL', async () => {
    const page = await pages.open(urlOf('/script'));

    expect(pages.takeErrors(page)).toEqual([
      `Said (${urlOf('/script')})`,
      expect.stringMatching(
        new RegExp(
          `^ReferenceError: nowhere is not defined\n.*${urlOf('/script')}`,
        ),
      ),
    ]);
  });

  it('names the URL of a request that failed, once', async () => {
    const image = await pages.open(urlOf('/image'));
    const closed = await pages.open(urlOf('/closed'));

    expect(pages.takeErrors(image)).toEqual([`404 ${urlOf('/missing.png')}`]);
    expect(pages.takeErrors(closed)).toEqual([
      expect.stringMatching(/^net::\w+ http:\/\/127\.0\.0\.1:1\/$/),
    ]);
  });

  it('waits for what scripts load in turn', async () => {
    const page = await pages.open(urlOf('/late'));

    expect(await page.title()).toBe('All of it');
  });

  it('closes the pages of a test, which fails if one has an error', async () => {
    const whole = await pages.open(urlOf('/late'));
    const broken = await pages.open(urlOf('/image'));

    await expect(pages.closeAll()).rejects.toThrow(urlOf('/missing.png'));
    expect([whole.isClosed(), broken.isClosed()]).toEqual([true, true]);
    await expect(pages.closeAll()).resolves.toBeUndefined();
  });

  it.each(['first', 'second'])('stores nothing for others, %s', async () => {
    const page = await pages.open(urlOf('/store'));

    expect(await page.title()).toBe('New');
  });
});
