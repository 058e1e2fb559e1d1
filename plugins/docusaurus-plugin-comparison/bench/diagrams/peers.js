// Each peer runs in a separate process: node peers.js NAME [CHROMIUM]. It
// prints milliseconds since the start of the process, and megabytes.
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {texts} from './texts.js';

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

/** Five hundred different diagrams. */
async function many(done) {
  const {createRenderer} = await import('../../../mermaid-to-svg/lib/index.js');
  const renderer = createRenderer({timeLimit: 60_000});
  for (let index = 0; index < 500; index += 1) {
    const {kind, mermaid} = texts[index % texts.length];
    await renderer.render({mermaid, title: `${kind} ${index}`});
    done();
  }
  await renderer.close();
}

const peers = {ours, chromium, cli, many};
const [, script, name, executablePath] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  const times = [];
  const sizes = [];
  await peers[name](() => {
    times.push(performance.now());
    sizes.push(process.memoryUsage.rss() / 1e6);
  }, executablePath);
  console.log(JSON.stringify({times, sizes, total: performance.now()}));
}
