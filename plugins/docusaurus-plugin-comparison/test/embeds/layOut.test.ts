import {layOut} from '../../src/embeds/layOut.js';
import {fileLanguage} from '../../src/values/language.js';
import {datasetOf} from '../dataset/datasetOf.js';

const dataset = datasetOf(`
title: T
criteria:
  startup: {name: Start-up time, type: duration}
  change: {name: Change, type: percent}
subjects:
  a: {name: A, values: {startup: 1 s, change: -5 %}}
  b: {name: B, values: {startup: unknown, change: 5 %}}
`);

/** The view that is laid out, and the codes of what is refused. */
function ask(view: string, typed: Readonly<Record<string, string>> = {}) {
  const result = layOut(
    dataset,
    new Map([['view', view], ...Object.entries(typed)]),
    {language: fileLanguage},
  );
  return 'issues' in result
    ? {props: undefined, codes: result.issues.map(({code}) => code)}
    : {props: result.laidOut.props, codes: []};
}

describe('layOut(dataset, query)', () => {
  it('is what the view makes of what is asked for', () => {
    expect(ask('table', {criteria: 'change', subjects: 'b'})).toMatchObject({
      props: {title: 'T', criteria: [{id: 'change'}], subjects: [{id: 'b'}]},
      codes: [],
    });
  });

  // Of what is left of the selection, each view would have more to say.
  it.each([
    ['bars', {criterion: 'startpu'}, 'unknown-criterion'],
    ['bars', {criterion: 'startup', subjects: 'b,c'}, 'unknown-subject'],
    ['bars', {criterion: 'change', subjects: 'a,c'}, 'unknown-subject'],
    ['quadrants', {x: 'startup', y: 'chang'}, 'unknown-criterion'],
    ['stack', {subjects: 'c'}, 'unknown-subject'],
  ])('refuses %s of %o once, with %s', (view, typed, code) => {
    expect(ask(view, typed)).toEqual({props: undefined, codes: [code]});
  });

  it.each([
    ['bars', {}, 'missing-attribute'],
    ['bars', {criterion: 'startup', subjects: 'b'}, 'nothing-to-draw'],
    ['bars', {criterion: 'change', subjects: 'a'}, 'bar-below-zero'],
    ['quadrants', {x: 'startup'}, 'missing-attribute'],
    ['stack', {subjects: 'a'}, 'no-stack'],
  ])('refuses %s of %o by the view itself, with %s', (view, typed, code) => {
    expect(ask(view, typed)).toEqual({props: undefined, codes: [code]});
  });

  it('refuses a view that is not there', () => {
    expect(ask('tabel')).toEqual({props: undefined, codes: ['unknown-view']});
  });

  it('refuses each attribute that the view does not take', () => {
    expect(ask('table', {cell: 'a.startup', title: 'x'})).toEqual({
      props: undefined,
      codes: ['unknown-attribute', 'unknown-attribute'],
    });
  });
});
