import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {jest} from '@jest/globals';
import {compareWithKept} from '../compareWithKept.js';
import {cases, readDrawing} from '../golden/cases.js';
import {readDocument, SvgElement} from '../../src/dom/document.js';
import {createPurify, dirtyHtml} from './purify.js';
import {Recorder, type Recorded} from './recorder.js';

// The room that is recorded.
const dom = new URL('../../src/dom/', import.meta.url);

const introduction = `# Members of the DOM

The page that Mermaid draws in has these members, and no others. After each member are the packages that ask for it while the texts in \`test/golden\` are drawn: Mermaid, the libraries in its bundle (such as d3-selection, DOMPurify and Rough.js), and mermaid-to-svg itself. A newer DOMPurify than the bundled one, which needs more members, also cleans the HTML in \`test/dom/purify.ts\`. What \`SvgElement\` measures is defined in \`src/worker/globals.ts\`, as is the window.

\`test/dom/members.test.ts\` writes this list and fails when it is stale. To update it, delete this file and run the test. The test also fails for a member that nobody asks for. Delete the member, or add a golden text that needs it. Before you delete one, search Mermaid's bundle for its name: some branches may have no golden text yet.
`;

/** All classes of the room, those first that others extend. */
async function listClasses(): Promise<readonly Recorded[]> {
  const classes = new Set<Recorded>();
  const add = (value: unknown) => {
    if (isClass(value)) {
      add(Object.getPrototypeOf(value));
      classes.add(value);
    }
  };
  for (const file of fs.readdirSync(dom).sort()) {
    if (file.endsWith('.ts')) {
      const exported = (await import(new URL(file, dom).href)) as object;
      Object.values(exported).forEach(add);
    }
  }
  return [...classes];
}

// Its prototype cannot be replaced; built-in classes are not ours to record.
function isClass(value: unknown): value is Recorded {
  return (
    typeof value === 'function' &&
    Object.getOwnPropertyDescriptor(value, 'prototype')?.writable === false &&
    !Object.values(Object.getOwnPropertyDescriptors(globalThis)).some(
      (global) => global.value === value,
    )
  );
}

/** Draws all golden texts, cleans HTML, and records who asks for what. */
async function record() {
  const recorder = new Recorder();
  // Before Mermaid is loaded, for DOMPurify takes getters then.
  for (const each of await listClasses()) {
    recorder.watch(each);
  }
  const {finish} = await import('../../src/output/finish.js');
  jest.unstable_mockModule('../../src/output/finish.js', () => ({
    finish: (...args: Parameters<typeof finish>) =>
      recorder.runOwn(() => finish(...args)),
  }));
  const {draw} = await import('../../src/worker/draw.js');
  recorder.watch(SvgElement);
  for (const folder of cases) {
    await draw(readDrawing(folder));
  }
  const purify = createPurify();
  for (const [dirty] of dirtyHtml) {
    purify.sanitize(dirty);
  }
  return recorder.read();
}

describe('the members of the DOM', () => {
  let classes: Awaited<ReturnType<typeof record>>;
  beforeAll(async () => {
    classes = await record();
  }, 600_000);

  it('are all asked for', () => {
    const unasked = [...classes].flatMap(([name, members]) =>
      [...members]
        .filter(([, askers]) => askers.size === 0)
        .map(([member]) => `${name}.${member}`),
    );

    expect(unasked).toEqual([]);
  });

  it('are listed with who asks for them', () => {
    const sections = [...classes]
      .filter(([, members]) => members.size > 0)
      .map(([name, members]) => {
        const lines = [...members].map(
          ([member, askers]) =>
            `- \`${member}\`: ${[...askers].sort().join(', ') || 'nobody'}`,
        );
        return `\n## ${name}\n\n${lines.join('\n')}\n`;
      });

    compareWithKept(
      fileURLToPath(new URL('README.md', dom)),
      [introduction, ...sections].join(''),
    );
  });

  // The recorder does not see a field; of those there is one, which is protected.
  it('are methods, getters and setters, not fields', () => {
    const document = readDocument('<p>a</p><svg></svg><!-- b -->');
    const {body} = document;
    const nodes = [
      document,
      ...(body?.childNodes ?? []),
      body?.firstChild?.firstChild,
    ];

    expect(
      nodes.map((node) => [node?.nodeName, Object.keys(node ?? {})]),
    ).toEqual(
      ['#document', 'P', 'svg', '#comment', '#text'].map((name) => [
        name,
        ['nodes'],
      ]),
    );
    expect(Object.keys(body?.style ?? document)).toEqual([]);
    expect(Object.keys(document.createNodeIterator(document))).toEqual([]);
  });
});
