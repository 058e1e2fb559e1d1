import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import zlib from 'node:zlib';
import {Ajv} from 'ajv';
import {createSourcesCommand} from '../../../src/commands/sources/index.js';
import {
  realNetwork,
  type Network,
} from '../../../src/commands/sources/network.js';
import type {SourcesReport} from '../../../src/commands/sources/sourcesReport.js';
import {makeFolder} from '../../support/folder.js';
import {runIn, siteOf, type Ended} from '../runIn.js';

const schema = new URL(
  '../../../src/commands/sources/sources.schema.json',
  import.meta.url,
);
const fits = new Ajv({allowUnionTypes: true, validateFormats: false}).compile(
  JSON.parse(fs.readFileSync(schema, 'utf8')) as object,
);

const quote = 'It’s “ready” in 17 s – at most 97 s.';
const page = (text: string) =>
  `<!doctype html><title>Tests</title><script>var x = "<p>${quote}</p>"</script><p>${text}</p>`;

type Answer = (response: http.ServerResponse) => void;

const send =
  (
    status: number,
    body: string | Buffer = '',
    headers: http.OutgoingHttpHeaders = {'content-type': 'text/html'},
  ): Answer =>
  (response) =>
    void response.writeHead(status, headers).end(body);
const redirect = (status: number, location: string) =>
  send(status, '', {location});

/** What a server may do, and what the command says of it. */
const behaviors: Readonly<
  Record<string, readonly [answer: Answer, status: string, more?: RegExp]>
> = {
  present: [send(200, page(`Tests say: ${quote} Good.`)), 'ok'],
  gone: [send(200, page('It is ready in 18 s.')), 'quoteMissing', /not on/],
  'only-in-script': [send(200, page('')), 'quoteMissing'],
  'not-found': [send(404, page(quote)), 'dead', /404/],
  deleted: [send(410), 'dead', /410/],
  broken: [send(500), 'unchecked', /500/],
  moved: [redirect(301, '/present'), 'moved', /for good/],
  'moved-twice': [redirect(308, '/moved'), 'moved'],
  'moved-and-gone': [redirect(301, '/gone'), 'quoteMissing'],
  'moved-to-nothing': [redirect(301, '/not-found'), 'dead'],
  elsewhere: [redirect(302, '/present'), 'ok'],
  'elsewhere-then-moved': [redirect(307, '/moved'), 'ok'],
  loop: [redirect(302, '/loop-back'), 'dead', /circle/],
  'loop-back': [redirect(302, '/loop'), 'dead', /circle/],
  nowhere: [redirect(301, 'javascript:alert(1)'), 'dead', /no web address/],
  silent: [() => undefined, 'unchecked', /too long/],
  slow: [
    (response) => {
      response.writeHead(200, {'content-type': 'text/html'});
      response.write('<p>It’s');
    },
    'unchecked',
    /too long/,
  ],
  huge: [
    send(200, page(`${'x '.repeat(200_000)}${quote}`)),
    'unchecked',
    /too long to read/,
  ],
  'huge-later': [send(200, page(`${quote}${'x '.repeat(200_000)}`)), 'ok'],
  bomb: [
    send(200, zlib.gzipSync('x'.repeat(20_000_000)), {
      'content-type': 'text/plain',
      'content-encoding': 'gzip',
    }),
    'unchecked',
    /too long to read/,
  ],
  packed: [
    send(200, zlib.brotliCompressSync(page(quote)), {
      'content-type': 'text/html',
      'content-encoding': 'br',
    }),
    'ok',
  ],
  pdf: [
    send(200, `%PDF-1.7 ${quote}`, {'content-type': 'application/pdf'}),
    'unchecked',
    /PDF/,
  ],
  'pdf-as-text': [
    send(200, `%PDF-1.7 ${quote}`, {'content-type': 'text/html'}),
    'unchecked',
    /PDF/,
  ],
  image: [
    send(200, quote, {'content-type': 'image/png'}),
    'unchecked',
    /not text/,
  ],
  password: [send(401), 'unchecked', /401/],
  payment: [send(402), 'unchecked', /402/],
  forbidden: [send(403, page(quote)), 'unchecked', /403/],
  entities: [
    send(
      200,
      page(
        'It&rsquo;s &ldquo;ready&rdquo; in <b>17</b>&nbsp;s &ndash;\n at most&#32;9<i>7</i> s.',
      ),
    ),
    'ok',
  ],
  'wrong-charset': [
    send(200, page(quote), {'content-type': 'text/html; charset=iso-8859-1'}),
    'ok',
  ],
  'unknown-charset': [
    send(200, page(quote), {'content-type': 'text/html; charset=klingon'}),
    'ok',
  ],
  'no-charset': [
    send(
      200,
      Buffer.from(
        page('It\x92s \x93ready\x94 in 17 s \x96 at most 97 s.'),
        'latin1',
      ),
    ),
    'ok',
  ],
  text: [send(200, quote, {'content-type': 'text/plain'}), 'ok'],
  cut: [
    (response) => {
      response.writeHead(200, {
        'content-type': 'text/html',
        'content-length': 10_000,
      });
      response.write(page(''));
      setTimeout(() => response.destroy(), 20);
    },
    'unchecked',
    /connection failed/,
  ],
  nested: [send(200, `${'<div>'.repeat(30_000)}${quote}`), 'ok'],
};

const sites = makeFolder();
let siteCount = 0;

/** A site with one dataset; tests have no folders of their own. */
function addSite(dataset: string) {
  siteCount += 1;
  const dir = `site-${siteCount}`;
  const write = (file: string, text: string) =>
    sites.write(`${dir}/${file}`, text);
  write('docs/engines.comparison.yaml', dataset);
  return {dir: sites.at(dir), write};
}

let origin = '';
let requests: string[] = [];
/** What a path answers now, if not as above. */
const answers = new Map<string, Answer>();
const server = http.createServer(({url = ''}, response) => {
  const name = url.slice(1);
  requests.push(name);
  (answers.get(name) ?? behaviors[name]?.[0] ?? send(404))(response);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  requests = [];
  answers.clear();
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A site with a source for each of these links, quoted unless it says no. */
function siteWith(links: Readonly<Record<string, string>>, isQuoted = true) {
  const ids = Object.keys(links);
  return addSite(`
title: Engines
criteria: {about: {name: About, type: text}}
subjects:
${ids
  .map(
    (id) => `  ${id}:
    name: ${id}
    values: {about: {value: x, source: ${isQuoted ? `{id: ${id}, quote: ${JSON.stringify(quote)}}` : id}}}`,
  )
  .join('\n')}
sources:
${ids.map((id) => `  ${id}: {title: ${id}, url: '${links[id]}'}`).join('\n')}
`);
}

/** The real network with a clock that nobody waits for. */
function networkWith(own: Partial<Network> = {}) {
  let time = Date.parse('2026-06-30T12:00:00Z');
  const waits: number[] = [];
  const network: Network = {
    ...realNetwork,
    now: () => time,
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    ...own,
  };
  return {
    network,
    waits,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const limits = {bytes: 300_000, time: 1500, redirects: 5};

interface Setting {
  readonly network?: Network;
  readonly options?: Readonly<Record<string, string>>;
  readonly isPublic?: boolean;
}

function run(
  dir: string,
  {
    network = networkWith().network,
    options = {},
    isPublic = false,
  }: Setting = {},
): Promise<Ended> {
  const command = createSourcesCommand(network, limits);
  return runIn(dir, command, [], {
    options: {...(!isPublic && {allowPrivate: ''}), ...options},
  });
}

async function report(dir: string, setting: Setting = {}) {
  const {printed, code} = await run(dir, {
    ...setting,
    options: {...setting.options, format: 'json'},
  });
  const read = JSON.parse(printed) as SourcesReport;
  expect(fits(read) || fits.errors).toBe(true);
  return {...read, code};
}

describe('comparison:sources', () => {
  it('reports everything that a server may do', async () => {
    const links = Object.keys(behaviors).map((name) => [
      name,
      `${origin}/${name}`,
    ]);
    const {links: found, summary} = await report(
      siteWith(Object.fromEntries(links)).dir,
    );

    expect(
      found.map(({url, status}) => [url.slice(origin.length + 1), status]),
    ).toEqual(
      Object.entries(behaviors).map(([name, [, status]]) => [name, status]),
    );
    for (const {url, reason} of found) {
      const [, , more] = behaviors[url.slice(origin.length + 1)] ?? [];
      expect(String(reason)).toMatch(more ?? /./);
    }
    expect(summary.links).toBe(Object.keys(behaviors).length);
  });

  it('names the new address, to where the redirects are permanent', async () => {
    const {links} = await report(
      siteWith({
        a: `${origin}/moved-twice`,
        b: `${origin}/elsewhere-then-moved`,
      }).dir,
    );

    expect(links.map(({address}) => address)).toEqual([
      `${origin}/present`,
      null,
    ]);
  });

  it('says which quotes are there', async () => {
    const {links} = await report(
      siteWith({
        a: `${origin}/present`,
        b: `${origin}/gone`,
        c: `${origin}/pdf`,
      }).dir,
    );

    expect(links.map(({quotes}) => quotes)).toEqual([
      [{quote, isFound: true}],
      [{quote, isFound: false}],
      [{quote, isFound: null}],
    ]);
  });

  it('looks for the quotes of all choices', async () => {
    const cite = (words: string) =>
      `{value: x, source: {id: a, quote: ${words}}}`;
    const {dir} = addSite(`
title: Engines
dimensions: {region: {name: Region, choices: {eu: {name: Europe}, us: {name: USA}}}}
criteria: {about: {name: About, type: text, by: region}}
subjects: {one: {name: One, values: {about: {eu: ${cite('in Europe')}, us: ${cite('in the USA')}}}}}
sources: {a: {title: A, url: '${origin}/regions'}}
`);
    answers.set('regions', send(200, page('It is ready in Europe.')));
    const {links} = await report(dir);

    expect(links.map(({quotes}) => quotes)).toEqual([
      [
        {quote: 'in Europe', isFound: true},
        {quote: 'in the USA', isFound: false},
      ],
    ]);
  });

  it('checks a named dataset even if the site excludes it', async () => {
    const {dir} = siteWith({a: `${origin}/present`});
    const {network} = networkWith();
    const command = createSourcesCommand(network, limits);
    const file = 'docs/engines.comparison.yaml';
    const site = siteOf(dir, ['docs/**']);
    const options = {allowPrivate: ''};
    const {printed} = await runIn(dir, command, [file], {site, options});

    expect(printed).toMatch(/^NO ARCHIVE .*\n1 link: 1 ok/);
  });

  it('says that a server is gone', async () => {
    const closed = http.createServer();
    await new Promise<void>((resolve) => {
      closed.listen(0, '127.0.0.1', resolve);
    });
    const {port} = closed.address() as AddressInfo;
    await new Promise((resolve) => {
      closed.close(resolve);
    });
    const {network} = networkWith({
      resolve: (host) =>
        host === 'gone.example'
          ? Promise.reject(Object.assign(new Error(), {code: 'ENOTFOUND'}))
          : realNetwork.resolve(host),
    });
    const {links} = await report(
      siteWith({
        a: `http://127.0.0.1:${port}/`,
        b: 'https://gone.example/',
      }).dir,
      {network},
    );

    expect(links.map(({status, reason}) => [status, reason])).toEqual([
      ['dead', 'The server refuses the connection'],
      ['dead', 'There is no server of this name'],
    ]);
  });
});

describe('comparison:sources without a network', () => {
  it('takes no link for dead', async () => {
    const {network} = networkWith({
      resolve: () =>
        Promise.reject(Object.assign(new Error(), {code: 'ENOTFOUND'})),
    });
    const {links, code} = await report(
      siteWith({a: 'https://one.example/', b: 'https://two.example/'}).dir,
      {network},
    );

    expect(code).toBe(0);
    expect(links.map(({status, reason}) => [status, reason])).toEqual(
      Array(2).fill([
        'unchecked',
        'No server was found for any link. Is there a network?',
      ]),
    );
  });
});

describe('comparison:sources and addresses of private networks', () => {
  const hosts = [
    '127.0.0.1',
    '[::1]',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '[fe80::1]',
    '[fc00::1]',
    '[fd12::1]',
    '[::ffff:127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '2130706433',
    '0x7f.1',
    'localhost',
  ];

  it.each(hosts)('does not ask %s', async (host) => {
    const {port} = new URL(origin);
    const {links} = await report(
      siteWith({a: `http://${host}:${port}/present`}).dir,
      {isPublic: true},
    );

    expect(links).toMatchObject([
      {status: 'unchecked', reason: expect.stringMatching(/private network/)},
    ]);
    expect(requests).toEqual([]);
  });

  it.each(['8.8.8.8', '93.184.215.14', '223.255.255.255', '2606:4700::1111'])(
    'asks %s',
    async (address) => {
      const asked: string[] = [];
      const {network} = networkWith({
        resolve: () => Promise.resolve([address]),
        request: (url, at, signal) => {
          asked.push(at);
          return realNetwork.request(url, '127.0.0.1', signal);
        },
      });
      const {port} = new URL(origin);
      const {links} = await report(
        siteWith({a: `http://good.example:${port}/present`}).dir,
        {network, isPublic: true},
      );

      expect(links).toMatchObject([{status: 'ok'}]);
      expect(asked).toEqual([address]);
    },
  );

  it('does not follow a redirect to one', async () => {
    // The server is taken for a public one.
    const {network} = networkWith({
      resolve: (host) =>
        Promise.resolve([host === 'good.example' ? '93.184.215.14' : host]),
      request: (url, address, signal) => {
        expect(address).toBe('93.184.215.14');
        return realNetwork.request(url, '127.0.0.1', signal);
      },
    });
    const {port} = new URL(origin);
    answers.set('start', redirect(302, `${origin}/present`));
    const {links} = await report(
      siteWith({a: `http://good.example:${port}/start`}).dir,
      {network, isPublic: true},
    );

    expect(links).toMatchObject([
      {status: 'unchecked', reason: expect.stringMatching(/private network/)},
    ]);
    expect(requests).toEqual(['start']);
  });

  it('connects to the address that was checked, not to a later one', async () => {
    const asked: string[] = [];
    const {network} = networkWith({
      resolve: (host) => {
        asked.push(host);
        return Promise.resolve(['127.0.0.1']);
      },
    });
    const {port} = new URL(origin);
    // No resolver of the system knows this name.
    const {links} = await report(
      siteWith({a: `http://rebind.invalid:${port}/present`}).dir,
      {network},
    );

    expect(links).toMatchObject([{status: 'ok'}]);
    expect(asked).toEqual(['rebind.invalid']);
  });

  it('does not ask a host that has one private address among others', async () => {
    const {network} = networkWith({
      resolve: () => Promise.resolve(['93.184.215.14', '192.168.0.1']),
    });
    const {links} = await report(
      siteWith({a: 'http://two.example/present'}).dir,
      {network, isPublic: true},
    );

    expect(links).toMatchObject([{status: 'unchecked'}]);
  });
});

describe('comparison:sources is polite', () => {
  it('waits a second from one request to a host to the next', async () => {
    const {network, waits} = networkWith();
    await report(
      siteWith({
        a: `${origin}/present`,
        b: `${origin}/moved`,
        c: `${origin}/text`,
      }).dir,
      {network},
    );

    expect(requests).toEqual(['present', 'moved', 'present', 'text']);
    expect(waits).toEqual([1000, 1000, 1000]);
  });

  it('waits as long as a server asks for, and asks once more', async () => {
    const {network, waits} = networkWith();
    const busy = send(429, '', {'retry-after': '7'});
    answers.set('busy', (response) => {
      answers.set('busy', send(200, page(quote)));
      busy(response);
    });
    const {links} = await report(siteWith({a: `${origin}/busy`}).dir, {
      network,
    });

    expect(links).toMatchObject([{status: 'ok'}]);
    expect(waits).toEqual([7000]);
  });

  it('does not ask a server again that asks for a longer wait', async () => {
    answers.set('busy', send(429, '', {'retry-after': '3600'}));
    const {links} = await report(
      siteWith({a: `${origin}/busy`, b: `${origin}/present`}).dir,
    );

    expect(links.map(({status, reason}) => [status, reason])).toEqual([
      ['unchecked', 'It asks to come back later (429)'],
      ['unchecked', 'It asks to come back later (429)'],
    ]);
    expect(requests).toEqual(['busy']);
  });

  it('asks once for a link that several sources have', async () => {
    const {links} = await report(
      siteWith({a: `${origin}/text#one`, b: `${origin}/text#two`}).dir,
    );

    expect(links).toMatchObject([{url: `${origin}/text`, status: 'ok'}]);
    expect(requests).toEqual(['text']);
  });

  it('takes what an earlier run found, for seven days', async () => {
    const {dir} = siteWith({a: `${origin}/present`, b: `${origin}/gone`});
    const {network, pass} = networkWith();
    const first = await report(dir, {network});
    const again = await report(dir, {network});
    expect(again).toEqual(first);
    expect(requests).toEqual(['present', 'gone']);

    await report(dir, {network, options: {maxAge: '0'}});
    expect(requests).toHaveLength(4);

    pass(8 * 86_400_000);
    await report(dir, {network});
    expect(requests).toHaveLength(6);
  });

  it('asks again if the quote has changed, or nothing was found out', async () => {
    const {dir, write} = siteWith({
      a: `${origin}/present`,
      b: `${origin}/broken`,
    });
    await report(dir);
    const file = path.join(dir, 'docs/engines.comparison.yaml');
    const text = fs.readFileSync(file, 'utf8').replaceAll('17 s', '18 s');
    write('docs/engines.comparison.yaml', text);
    const {links} = await report(dir);

    expect(links[0]?.status).toBe('quoteMissing');
    expect(requests).toEqual(['present', 'broken', 'present', 'broken']);
  });

  it('continues where a run was stopped', async () => {
    const {dir} = siteWith({
      a: `${origin}/present`,
      b: `${origin}/text`,
      c: `${origin}/gone`,
    });
    const stopped = networkWith({
      request: (url, address, signal) => {
        if (url.pathname === '/gone') {
          throw new Error('stopped');
        }
        return realNetwork.request(url, address, signal);
      },
      sleep: () =>
        requests.length === 2
          ? Promise.reject(new Error('stopped'))
          : Promise.resolve(),
    });
    const {code} = await run(dir, {network: stopped.network});
    expect(code).toBe(3);
    expect(requests).toEqual(['present', 'text']);

    const {links} = await report(dir);
    expect(links.map(({status}) => status)).toEqual([
      'ok',
      'ok',
      'quoteMissing',
    ]);
    expect(requests).toEqual(['present', 'text', 'gone']);
  });
});

describe('the output of comparison:sources', () => {
  it('is for people', async () => {
    const {dir} = siteWith({
      a: `${origin}/present`,
      b: `${origin}/gone`,
      c: `${origin}/moved`,
      d: `${origin}/pdf`,
      e: `${origin}/deleted`,
    });
    const {printed, code} = await run(dir);

    expect(code).toBe(1);
    expect(printed.replaceAll(origin, 'https://x.example')).toBe(
      `
DEAD  https://x.example/deleted
  The page is not there (410). docs/engines.comparison.yaml: e
QUOTE  https://x.example/gone
  A quote is not on the page. docs/engines.comparison.yaml: b
  Not there: "${quote}"
MOVED  https://x.example/moved
  It redirects for good. docs/engines.comparison.yaml: c
  Now at https://x.example/present
NOT CHECKED  https://x.example/pdf
  A PDF is not read. docs/engines.comparison.yaml: d
NO ARCHIVE  docs/engines.comparison.yaml: a, docs/engines.comparison.yaml: b, docs/engines.comparison.yaml: c, docs/engines.comparison.yaml: d, docs/engines.comparison.yaml: e
5 links: 1 ok, 1 dead, 1 without their quote, 1 moved, 1 not checked. 5 sources without an archive.
`.trim(),
    );
  });

  it.each([
    ['dead', {}, 1],
    ['gone', {}, 1],
    ['moved', {}, 0],
    ['pdf', {}, 0],
    ['moved', {failOn: 'moved'}, 1],
    ['pdf', {failOn: 'unchecked'}, 1],
    ['present', {failOn: 'dead,quote,moved,unchecked'}, 0],
    ['present', {failOn: 'archive'}, 1],
    ['gone', {failOn: 'dead'}, 0],
  ])('of %s with %j exits with %i', async (name, options, code) => {
    const ended = await run(siteWith({a: `${origin}/${name}`}).dir, {options});

    expect(ended.code).toBe(code);
  });

  it.each([
    [{failOn: 'all'}, /--fail-on/],
    [{format: 'xml'}, /--format/],
    [{maxAge: 'soon'}, /--max-age/],
  ])('of %j says what was typed wrong', async (options, message) => {
    const {dir} = siteWith({a: `${origin}/present`});
    const {code, printed} = await run(dir, {options});

    expect(code).toBe(2);
    expect(printed).toMatch(message);
    expect(requests).toEqual([]);
  });

  it('are the problems of datasets that have some', async () => {
    const {dir, write} = siteWith({a: `${origin}/present`});
    write('docs/broken.comparison.yaml', 'title: Broken');
    const {code, printed} = await run(dir);

    expect(code).toBe(1);
    expect(printed).toContain('missing-field');
    expect(requests).toEqual([]);
  });

  it('checks archives, links of subjects and links in texts too', async () => {
    const {dir} = addSite(`
title: Engines
description: About [engines](${origin}/not-found)
criteria: {about: {name: About, type: text}}
subjects: {one: {name: One, link: '${origin}/deleted', values: {about: {value: x, source: book}}}}
sources: {book: {title: Book, url: 'mailto:me@example.com', archive: '${origin}/text'}}
`);
    const {links, withoutArchive} = await report(dir);

    expect(
      links.map(({url, status, uses}) => [
        url.slice(origin.length),
        status,
        uses.map((use) => use.as),
      ]),
    ).toEqual([
      ['/text', 'ok', ['archive']],
      ['/not-found', 'dead', ['link']],
      ['/deleted', 'dead', ['link']],
    ]);
    expect(withoutArchive).toEqual([]);
  });
});
