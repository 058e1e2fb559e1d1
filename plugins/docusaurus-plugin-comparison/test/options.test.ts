import {inspect} from 'node:util';
import type {Options} from '../src/options.js';
import {OptionsError} from '../src/problems/optionsError.js';
import {validated} from './support/validated.js';

describe('validateOptions({options, validate})', () => {
  it('sets what is not said', () => {
    expect(validated(undefined)).toEqual({
      id: 'default',
      roots: [],
      exclude: [],
      onInvalidData: 'throw',
      onFailedClaims: 'throw',
      onOpenClaims: 'warn',
      claimMarks: false,
      suggestClaims: false,
      diagrams: 'build',
      diagramTimeLimit: 30,
      mermaidFences: false,
      onBrokenFence: 'throw',
      figures: 'localized',
      publishData: true,
      reportUrl: true,
      publishMarkdown: true,
      socialCards: false,
      cardFonts: [],
      limits: {
        bytes: 5_000_000,
        depth: 30,
        aliases: 1_000,
        subjects: 10_000,
        cells: 200_000,
        choices: 100,
        text: 5_000,
      },
    });
    expect(validated({limits: {bytes: 1}}).limits).toMatchObject({
      bytes: 1,
      cells: 200_000,
    });
  });

  it('takes the former name of a limit', () => {
    const {limits} = validated({limits: {aliased: 5, bytes: 1}});

    expect(limits).toMatchObject({aliases: 5, bytes: 1});
    expect(limits).not.toHaveProperty('aliased');
  });

  it.each([
    [
      {root: ['x']},
      'Unexpected option "root" of docusaurus-plugin-comparison, expected one of id, roots, exclude, onInvalidData, onFailedClaims, onOpenClaims, claimMarks, suggestClaims, diagrams, diagramTimeLimit, mermaidFences, onBrokenFence, figures, publishData, publishMarkdown, reportUrl, socialCards, cardFonts, limits. Did you mean "roots"?',
    ],
    [
      {limits: {cell: 5}},
      'Unexpected option "limits.cell" of docusaurus-plugin-comparison, expected one of bytes, depth, aliases, subjects, cells, choices, text. Did you mean "cells"?',
    ],
    [
      {onInvalidData: 'warning'},
      'Unexpected "warning" in the option "onInvalidData" of docusaurus-plugin-comparison, expected \'throw\' or \'warn\'.',
    ],
    [
      {reportUrl: 'javascript:alert(1)'},
      'Unexpected "javascript:alert(1)" in the option "reportUrl" of docusaurus-plugin-comparison, expected true, false, or an address such as "https://example.com/new?title={title}&body={body}".',
    ],
    [
      {diagrams: 'clients'},
      'Unexpected "clients" in the option "diagrams" of docusaurus-plugin-comparison, expected \'build\' or \'client\'. Did you mean "client"?',
    ],
    [
      {limits: {bytes: 0}},
      'Unexpected 0 in the option "limits.bytes" of docusaurus-plugin-comparison, expected a whole number from 1 up.',
    ],
    [
      {limits: 7},
      'Unexpected 7 in the option "limits" of docusaurus-plugin-comparison, expected an object.',
    ],
    [
      {diagramTimeLimit: Infinity},
      'Unexpected Infinity in the option "diagramTimeLimit" of docusaurus-plugin-comparison, expected a number of seconds above 0.',
    ],
    [
      {mermaidFences: 'all'},
      'Unexpected "all" in the option "mermaidFences" of docusaurus-plugin-comparison, expected true or false.',
    ],
    [
      {roots: '../data'},
      'Unexpected "../data" in the option "roots" of docusaurus-plugin-comparison, expected a list of texts.',
    ],
    [
      {exclude: [() => true]},
      'Unexpected [null] in the option "exclude" of docusaurus-plugin-comparison, expected a list of texts.',
    ],
    [
      {id: 'two words'},
      'Unexpected "two words" in the option "id" of docusaurus-plugin-comparison, expected letters, digits, "_" and "-".',
    ],
    [
      {figures: null},
      "Unexpected null in the option \"figures\" of docusaurus-plugin-comparison, expected 'localized' or 'typed'.",
    ],
    [
      ['docs'],
      'Unexpected ["docs"] in the options of docusaurus-plugin-comparison, expected an object.',
    ],
  ])('refuses %j, and says what to write', (options, message) => {
    expect(() => validated(options as Options)).toThrow(
      new OptionsError(message),
    );
  });

  it('names all that is wrong at once, without a stack', () => {
    const options: unknown = {exlude: ['x'], figures: 'de'};
    let thrown: unknown;
    try {
      validated(options as Options);
    } catch (error) {
      thrown = error;
    }

    expect(inspect(thrown).split('\n')).toEqual([
      expect.stringContaining('Did you mean "exclude"?'),
      expect.stringContaining('in the option "figures"'),
    ]);
  });
});
