import {stack} from '../../src/diagrams/stack.js';
import {escape} from '../../src/diagrams/mermaid.js';
import {select} from '../../src/views/select.js';
import {datasetOf} from '../dataset/datasetOf.js';

function datasetWith(stacks: Readonly<Record<string, string>>, name = 'App') {
  return datasetOf(`
title: Engines
criteria: {x: {name: X, type: text}}
layers:
  hardware: {name: Hardware}
  app: {name: ${JSON.stringify(name)}, tone: workload}
subjects:
${Object.entries(stacks)
  .map(([id, text]) => `  ${id}: {name: ${id}, values: {x: x}${text}}`)
  .join('\n')}
`);
}

function draw(dataset: ReturnType<typeof datasetWith>, subjects?: string) {
  const refused: string[] = [];
  const typed = subjects === undefined ? {} : {subjects};
  const refuse = (code: string) => void refused.push(code);
  const props = stack.props(dataset, select(dataset, typed, refuse), refuse);
  return {props, refused};
}

// What a label says, once its codes are read back.
function readLabels(mermaid: string): string[] {
  return [...mermaid.matchAll(/\["([^"]*)"\]/g)].map(([, label = '']) =>
    label
      .replaceAll('<br/>', ' ')
      .replace(/#(\d+);/g, (_, code: string) =>
        String.fromCodePoint(Number(code)),
      ),
  );
}

describe('stack.props(dataset, selection, refuse)', () => {
  it('draws rows from the top down, and says the same in words', () => {
    const dataset = datasetWith({
      vm: ', stack: [hardware, {copies: 2, of: [app]}]',
    });
    const {props} = draw(dataset);
    expect(readLabels(props?.mermaid ?? '')).toEqual([
      'vm',
      'App',
      'App',
      'Hardware',
    ]);
    expect(props?.mermaid).toMatch(/^block-beta\n {2}columns 2\n/);
    expect(props?.subjects).toEqual([
      {
        name: 'vm',
        layers: [{copies: 2, of: [{name: 'App'}]}, {name: 'Hardware'}],
      },
    ]);
  });

  it.each([
    'direction TB',
    '"] --> evil["',
    '<script>alert(1)</script>',
    '%%{init: {}}%%',
    'end',
    '`**bold**`',
    '#35;',
    'click a href "x"',
    '日本語 🚀',
  ])('gives Mermaid nothing but codes for the label %s', (name) => {
    const {props} = draw(datasetWith({a: ', stack: [app]'}, name));
    const text = props?.mermaid ?? '';
    expect(readLabels(text)[1]).toBe(name);
    for (const [, label] of text.matchAll(/\["(.*)"\]/g)) {
      expect(label).toMatch(/^(?:#\d+;|<br\/>)+$/);
    }
  });

  it('leaves out subjects without a stack, unless they are named', () => {
    const dataset = datasetWith({a: ', stack: [app]', b: ''});
    expect(draw(dataset).props?.title).toBe('a');
    expect(draw(dataset, 'a,b')).toEqual({
      props: undefined,
      refused: ['no-stack'],
    });
  });

  it('refuses what nobody could read', () => {
    const wide = ', stack: [{copies: 9, of: [{copies: 5, of: [app]}]}]';
    expect(draw(datasetWith({a: wide})).refused).toEqual(['stack-too-wide']);
  });
});

describe('escape(text)', () => {
  it('is one code for each character, letters and emoji too', () => {
    expect(escape('a"🚀')).toBe('#97;#34;#128640;');
  });
});
