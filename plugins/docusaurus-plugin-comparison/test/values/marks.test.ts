import {toTableMarkdown} from '../../src/commands/tableMarkdown.js';
import {parseProse, plainText} from '../../src/values/prose.js';
import {table} from '../../src/views/table.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {english} from '../diagrams/english.js';
import {renderTable} from '../theme/renderTable.js';
import {propsOf} from '../views/view.js';

/** A text with its marks as HTML. */
function toHtml(text: string): string {
  return toElement(parseProse(text));
}

function toElement(prose: ReturnType<typeof parseProse>): string {
  if (typeof prose === 'string') {
    return prose;
  }
  const names = {code: 'code', emphasis: 'em', strong: 'strong', link: 'a'};
  return prose
    .map((inline) => {
      if (typeof inline === 'string') {
        return inline;
      }
      const name = names[inline.kind];
      const inner =
        inline.kind === 'code' ? inline.text : toElement(inline.children);
      return `<${name}>${inner}</${name}>`;
    })
    .join('');
}

const starred = [
  '2*3*4',
  '2**3**4',
  '/etc/*/conf and /usr/*/lib',
  '/etc/_/conf and /usr/_/lib',
  '*.js,*.ts',
  '*.js, *.ts',
  '**/*.ts and **/*.js',
  'src/**, lib/**',
  '"*" and "*"',
  '(*) and (*)',
  'SELECT *, COUNT(*) FROM *',
  'a * b * c',
  '5* (4*)',
  'a*, b*',
  'x*y and z*w',
  '长*宽*高',
  'char *a, *b',
  '(*a)->b * (*c)->d',
  '*p++ = *q++',
  'un*believ*able',
];

describe('stars inside words', () => {
  it.each(starred)('are shown in %j', (text) => {
    expect(parseProse(text)).toBe(text);
  });

  it.each([
    ['*a*', '<em>a</em>'],
    ['**a**', '<strong>a</strong>'],
    ['It is *fast*.', 'It is <em>fast</em>.'],
    ['*a*, *b*; *c*: *d*!', '<em>a</em>, <em>b</em>; <em>c</em>: <em>d</em>!'],
    ['(*a*) [*b*] {*c*}', '(<em>a</em>) [<em>b</em>] {<em>c</em>}'],
    ['"*a*" \'*b*\'', '"<em>a</em>" \'<em>b</em>\''],
    ['„*a*“, «*b*», »*c*«', '„<em>a</em>“, «<em>b</em>», »<em>c</em>«'],
    ['「*a*」、（*b*）。', '「<em>a</em>」、（<em>b</em>）。'],
    ['¿*a*? ¡*b*!', '¿<em>a</em>? ¡<em>b</em>!'],
    ['*"a"* and *(b)*', '<em>"a"</em> and <em>(b)</em>'],
    ['(see *a*.)', '(see <em>a</em>.)'],
    ['**Note:** *2*3*', '<strong>Note:</strong> <em>2*3</em>'],
    ['*a*\n*b*', '<em>a</em>\n<em>b</em>'],
    ['*`a`* **[b](/c)**', '<em><code>a</code></em> <strong><a>b</a></strong>'],
  ])('do not stop the marks of %j', (text, html) => {
    expect(toHtml(text)).toBe(html);
  });

  it.each(['rock`n`roll', '5`6`7'])('nor are backticks eaten in %j', (text) => {
    expect(parseProse(text)).toBe(text);
  });

  it.each([
    ['two `VM`s', 'two <code>VM</code>s'],
    ['`a`/`b`', '<code>a</code>/<code>b</code>'],
    ['使用`npm`安装', '使用<code>npm</code>安装'],
  ])('but code is code in %j', (text, html) => {
    expect(toHtml(text)).toBe(html);
  });

  it('are shown wherever a text of a dataset is', async () => {
    const text = '/etc/*/conf, 2*3*4';
    const view = propsOf(
      table,
      datasetOf(`
title: T
description: ${text}
criteria: {x: {name: X, type: text, description: "${text}"}}
subjects:
  s:
    name: S
    description: ${text}
    values: {x: {value: "${text}", note: "${text}"}}
`),
    );
    const html = await renderTable({view});
    const markdown = toTableMarkdown(view, english);

    expect(html.split(text)).toHaveLength(6);
    expect(plainText(view.subjects[0]?.description ?? '')).toBe(text);
    expect(markdown.replaceAll('\\', '').split(text)).toHaveLength(3);
  });
});
