import {lookup} from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import {isIP} from 'node:net';

/** What the check of links needs of the world; a test gives its own. */
export interface Network {
  /** The addresses of a host. */
  resolve(host: string): Promise<readonly string[]>;
  /** Asks the server at an address, and no other, for a page. */
  request(
    url: URL,
    address: string,
    signal: AbortSignal,
  ): Promise<http.IncomingMessage>;
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

const headers = {
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en, *;q=0.5',
  'user-agent':
    'docusaurus-plugin-comparison (check of sources; +https://comparison-docs.github.io/plugin)',
};

export const realNetwork: Network = {
  async resolve(host) {
    const found = await lookup(host, {all: true});
    return found.map(({address}) => address);
  },
  request: (url, address, signal) =>
    new Promise((resolve, reject) => {
      const {request} = url.protocol === 'https:' ? https : http;
      const family = isIP(address);
      const asked = request(
        url,
        {
          headers,
          signal,
          // A connection of its own, or an older one would be taken.
          agent: false,
          // The name is not looked up again: it may have another address now.
          lookup: (_, {all}, answer) => {
            if (all) {
              answer(null, [{address, family}]);
            } else {
              answer(null, address, family);
            }
          },
        },
        resolve,
      );
      asked.on('error', reject);
      asked.end();
    }),
  now: Date.now,
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};
