// Each peer runs in a separate process: node peers.js NAME [CHROMIUM]. It
// prints milliseconds since the start of the process, and megabytes.
import {execFileSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {corpus, texts} from './texts.js';

const ten = texts.slice(0, 10);

/** Ours: Mermaid in processes, with all diagrams requested at once. */
async function ours(done) {
  const {createRenderer} = await import('../../../mermaid-to-svg/lib/index.js');
  const renderer = createRenderer({timeLimit: 60_000});
  await Promise.all(
    ten.map(async ({kind, mermaid}) => {
      await renderer.render({mermaid, title: kind});
      done();
    }),
  );
  await renderer.close();
}

/** Mermaid in a page of one Chromium, like rehype-mermaid. */
async function chromium(done, executablePath) {
  await drawInChromium(ten, done, executablePath);
}

/** One Chromium for each file, like mermaid-cli. */
async function cli(done, executablePath) {
  for (const each of ten) {
    await drawInChromium([each], done, executablePath);
  }
}

async function drawInChromium(diagrams, done, executablePath) {
  const require = createRequire(import.meta.url);
  const {chromium: browsers} = await import('playwright-core');
  const browser = await browsers.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  await page.addScriptTag({
    path: require.resolve('mermaid/dist/mermaid.min.js'),
  });
  for (const {kind, mermaid} of diagrams) {
    await page.evaluate(
      ([name, text]) => globalThis.mermaid.render(name, text),
      [kind, mermaid],
    );
    done();
  }
  await browser.close();
}

/**
 * Five hundred different diagrams: those of the corpus in a mixed order, each
 * followed by one that nobody has drawn before.
 */
async function many(done) {
  const {createRenderer} = await import('../../../mermaid-to-svg/lib/index.js');
  const renderer = createRenderer({timeLimit: 60_000, maxWorkers: 1});
  for (let index = 0; index < 500; index += 1) {
    const {mermaid} = corpus[((index >> 1) * 67) % corpus.length];
    const steps = Array.from({length: 8}, (_, step) => `Step ${index}.${step}`);
    await renderer.render({
      mermaid:
        index % 2 === 0
          ? mermaid
          : `flowchart TD\n${steps.map((name, step) => `  n${step}[${name}] --> n${step + 1}\n`).join('')}`,
      title: `Diagram ${index}`,
    });
    done();
  }
  await renderer.close();
}

/** Megabytes of this process and of those that it has started. */
function sizeOfAll() {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number));
  const sizeOf = (parent) =>
    rows
      .filter(([pid, ppid]) => pid === parent || ppid === parent)
      .reduce(
        (sum, [pid, , kilobytes]) =>
          sum + (pid === parent ? kilobytes / 1000 : sizeOf(pid)),
        0,
      );
  return sizeOf(process.pid);
}

const peers = {ours, chromium, cli, many};
const [, script, name, executablePath] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  const times = [];
  const sizes = [];
  await peers[name](() => {
    times.push(performance.now());
    sizes.push(name === 'many' ? sizeOfAll() : process.memoryUsage.rss() / 1e6);
  }, executablePath);
  console.log(JSON.stringify({times, sizes, total: performance.now()}));
}
