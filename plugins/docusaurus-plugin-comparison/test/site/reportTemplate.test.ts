import {reportTemplate} from '../../src/site/reportTemplate.js';

const newest = {version: undefined, versionLabel: undefined};

describe('reportTemplate(context)', () => {
  it.each([
    [
      'https://github.com/owner/name/edit/main/docs/x.comparison.yaml',
      'https://github.com/owner/name/issues/new?title={title}&body={body}',
    ],
    [
      'https://github.example.com/owner/name/tree/main/docs/x.comparison.yaml',
      'https://github.example.com/owner/name/issues/new?title={title}&body={body}',
    ],
    [
      'https://gitlab.com/group/part/name/-/edit/main/docs/x.comparison.yaml',
      'https://gitlab.com/group/part/name/-/issues/new?issue[title]={title}&issue[description]={body}',
    ],
    ['https://codeberg.org/owner/name/_edit/main/x.comparison.yaml', undefined],
    ['https://example.com/wiki/edit/x', undefined],
    [undefined, undefined],
  ])('is for the edit URL %s the form %s', (editUrl, form) => {
    expect(reportTemplate({option: true, editUrl, ...newest})).toBe(form);
  });

  it('ends with the version', () => {
    expect(
      reportTemplate({
        option: true,
        editUrl: 'https://github.com/owner/name/edit/main/x',
        version: '1.0&',
        versionLabel: 'Version 1.0&',
      }),
    ).toBe(
      'https://github.com/owner/name/issues/new?title={title}&body={body}%0A%0AVersion%201.0%26',
    );
  });

  it('is the one of the option, with the version', () => {
    const option = 'https://example.com/?v={version}&t={title}';
    const editUrl = 'https://github.com/owner/name/edit/main/x';
    const of = (version: string | undefined) =>
      reportTemplate({option, editUrl, version, versionLabel: version});

    expect(of(undefined)).toBe('https://example.com/?v=&t={title}');
    expect(of('1.0&')).toBe('https://example.com/?v=1.0%26&t={title}');
    expect(reportTemplate({option: false, editUrl, ...newest})).toBe(undefined);
  });
});
