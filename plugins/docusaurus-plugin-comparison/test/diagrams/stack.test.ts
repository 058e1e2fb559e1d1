import {stack} from '../../src/diagrams/stack.js';
import {readSelection} from '../../src/views/select.js';
import type {ReportIssue} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {layOut, propsOf} from '../views/view.js';
import {english} from './english.js';
import {bodyOf, readLabels} from './readLabels.js';

function datasetWith(stacks: Readonly<Record<string, string>>) {
  return datasetOf(`
title: Engines
criteria: {x: {name: X, type: text}}
layers:
  hardware: {name: Hardware}
  system: {name: Operating system, tone: system}
  app: {name: App, tone: workload}
  idle: {name: In no stack}
subjects:
${Object.entries(stacks)
  .map(([id, text]) => `  ${id}: {name: The ${id}, values: {x: x}${text}}`)
  .join('\n')}
`);
}

const vm = ', short: VM, stack: [hardware, {copies: 2, of: [system, app]}]';
const container = ', stack: [hardware, system, app]';
const layer = (id: string) => ({kind: 'layer', layer: id});

function refusedOf(dataset: ReturnType<typeof datasetWith>, subjects?: string) {
  const refused: string[] = [];
  const refuse: ReportIssue = (code) => void refused.push(code);
  const typed = subjects === undefined ? {} : {subjects};
  stack.layOut(dataset, readSelection(dataset, typed, refuse), refuse);
  return refused;
}

function drawn(stacks: Readonly<Record<string, string>>, subjects?: string) {
  const typed = subjects === undefined ? {} : {subjects};
  return layOut(stack, datasetWith(stacks), typed).draw(english);
}

describe('stack.layOut(dataset, selection, reportIssue)', () => {
  it('holds the stacks, and the layers that are in them', () => {
    expect(propsOf(stack, datasetWith({vm, container}))).toEqual({
      title: 'The vm, The container',
      subjects: [
        {
          name: 'The vm',
          short: 'VM',
          stack: [
            layer('hardware'),
            {kind: 'copies', copies: 2, of: [layer('system'), layer('app')]},
          ],
        },
        {
          name: 'The container',
          short: 'The container',
          stack: [layer('hardware'), layer('system'), layer('app')],
        },
      ],
      layers: {
        hardware: {name: 'Hardware', tone: 'neutral', isShared: true},
        system: {name: 'Operating system', tone: 'system', isShared: true},
        app: {name: 'App', tone: 'workload', isShared: true},
      },
      edges: ['shared', 'boundary'],
    });
  });

  it('names the kinds of edges that are drawn, and no other', () => {
    const stacks = {
      vm,
      bare: ', stack: [hardware, app]',
      none: ', stack: [{copies: 2, of: [idle]}]',
    };
    const edgesOf = (subjects: string) =>
      propsOf(stack, datasetWith(stacks), {subjects}).edges;

    expect(edgesOf('vm')).toEqual(['boundary']);
    expect(edgesOf('bare')).toEqual([]);
    expect(edgesOf('none')).toEqual([]);
    expect(edgesOf('bare,none')).toEqual([]);
    expect(edgesOf('vm,bare')).toEqual(['shared', 'boundary', 'absent']);
  });

  it('calls a layer shared that is in each of several stacks', () => {
    const sharedOf = (subjects: string) =>
      Object.entries(
        propsOf(
          stack,
          datasetWith({vm, container, bare: ', stack: [hardware, app]'}),
          {subjects},
        ).layers,
      )
        .filter(([, {isShared}]) => isShared)
        .map(([id]) => id);

    expect(sharedOf('vm,bare')).toEqual(['hardware', 'app']);
    expect(sharedOf('vm,container,bare')).toEqual(['hardware', 'app']);
    expect(sharedOf('vm')).toEqual([]);
  });

  it('leaves out subjects without a stack, unless they are named', () => {
    const dataset = datasetWith({a: ', stack: [app]', b: ''});

    expect(propsOf(stack, dataset).title).toBe('The a');
    expect(refusedOf(dataset, 'a,b')).toEqual(['no-stack']);
    expect(refusedOf(datasetWith({a: '', b: ''}))).toEqual([
      'no-stack',
      'no-stack',
    ]);
  });

  it('refuses what nobody could read', () => {
    const wide = ', stack: [{copies: 9, of: [{copies: 5, of: [app]}]}]';
    const widest = ', stack: [{copies: 9, of: [{copies: 4, of: [app]}]}]';

    expect(refusedOf(datasetWith({a: wide}))).toEqual(['stack-too-wide']);
    expect(refusedOf(datasetWith({a: widest}))).toEqual([]);
    expect(refusedOf(datasetWith({a: widest, b: widest}), 'a,b')).toEqual([
      'stack-too-wide',
    ]);
  });
});

describe('draw(translate) of a stack', () => {
  it('draws rows from the top down, under the names', () => {
    const {mermaid} = drawn({vm, container});

    expect(bodyOf(mermaid)).toMatch(/^block-beta\n {2}columns 10\n/);
    expect(readLabels(mermaid)).toEqual([
      'VM',
      'The container',
      'App',
      'App',
      'App',
      'Operating system',
      'Operating system',
      'Operating system',
      'Isolation boundary',
      'Hardware',
      'Hardware',
    ]);
  });

  it('makes lines of the boundaries, and of nothing else', () => {
    const nested =
      ', stack: [hardware, {copies: 2, of: [system, {copies: 2, of: [app]}]}]';
    const {mermaid, separators = []} = drawn({nested, container});
    const lines = separators.map(
      (id) => new RegExp(`\\b${id}\\["([^"]*)"`).exec(mermaid)?.[1],
    );

    expect(lines).toHaveLength(3);
    expect(new Set(lines)).toEqual(new Set(['Isolation boundary']));
    expect(drawn({container}).separators).toEqual([]);
  });

  it('leaves room for the line next to the name of a boundary', () => {
    const dataset = {...datasetWith({vm}), boundary: 'Boundary of all tenants'};
    const {mermaid} = layOut(stack, dataset).draw(english);

    // A layer of this width has 24 characters.
    expect(mermaid).toContain('["Boundary of all<br/>tenants"]:6');
  });

  it('says the same in words, with whole names', () => {
    const {title, description} = drawn({vm, container});

    expect(title).toBe('The vm, The container');
    expect(description).toBe(
      'The vm: 2 × (App, Operating system), Hardware. The container: App, Operating system, Hardware.',
    );
  });

  it('marks boundaries, what is missing, and what each stack has', () => {
    const {mermaid} = drawn({vm, bare: ', stack: [hardware, app]'});
    const membersOf = (look: string) =>
      new RegExp(`^ {2}class (.*) ${look}$`, 'm').exec(mermaid)?.[1];

    expect(readLabels(mermaid).join('; ')).toBe(
      'VM; The bare; App; App; App; Operating system; Operating system;  ; Isolation boundary; Hardware; Hardware',
    );
    expect(membersOf('heading')).toBe('b1,b2');
    expect(membersOf('workload')).toBe('b3,b4,b5');
    expect(membersOf('system')).toBe('b6,b7');
    expect(membersOf('boundary')).toBe('b9');
    expect(membersOf('absent')).toBe('b8');
    expect(membersOf('neutral')).toBe('b10,b11');
    expect(membersOf('shared')).toBe('b3,b4,b5,b10,b11');
  });

  it('keeps the order in which an embed names subjects', () => {
    expect(drawn({vm, container}, 'container,vm').title).toBe(
      'The container, The vm',
    );
  });

  it('speaks the language of the page', () => {
    const {draw} = layOut(stack, datasetWith({vm}));
    const {mermaid} = draw((id) => `«${id}»`);

    expect(readLabels(mermaid)).toContain('«theme.comparison.stack.boundary»');
  });

  it('names the boundary as the dataset does', () => {
    const dataset = {...datasetWith({vm}), boundary: 'Shared by all'};
    const {props, draw} = layOut(stack, dataset);
    const labels = readLabels(draw((id) => `«${id}»`).mermaid);

    expect(props).toHaveProperty('boundary', 'Shared by all');
    expect(labels).toContain('Shared by all');
    expect(labels.join()).not.toContain('«');
    expect(layOut(stack, datasetWith({vm})).props).not.toHaveProperty(
      'boundary',
    );
  });
});
