import {readDocument} from '../../src/dom/document.js';
import {Styles} from '../../src/css/styles.js';

/** A node with a box and a text, below a sheet. */
function draw(css: string, style = '') {
  const {body} = readDocument(
    `<svg id="r">
      <style>${css}</style>
      <g class="node a" data-look="classic">
        <rect id="b" class="box" fill="plain" style="${style}"></rect>
        <g class="label"><text></text></g>
      </g>
    </svg>`,
  );
  const [box, text] = ['rect', 'text'].map((tag) => body?.querySelector(tag));
  if (!box || !text) {
    throw new Error('The page holds a box and a text');
  }
  return {box, text};
}

describe('Styles', () => {
  it.each([
    ['an attribute', '', '', 'plain'],
    ['a rule over an attribute', '#r rect{fill:red}', '', 'red'],
    [
      'the last of two rules',
      '#r rect{fill:red}#r rect{fill:blue}',
      '',
      'blue',
    ],
    ['a class over a tag', '#r .box{fill:red}#r rect{fill:blue}', '', 'red'],
    [
      'an id over classes',
      '#r #b{fill:red}#r .node.a .box.box{fill:blue}',
      '',
      'red',
    ],
    [
      'what is important over a later rule for more classes',
      '#r rect{fill:red!important}#r .node .box{fill:blue}',
      '',
      'red',
    ],
    ['a style over a rule', '#r .box{fill:red}', 'fill: blue', 'blue'],
    [
      'what is important over a style',
      '#r rect{fill:red!important}',
      'fill: blue',
      'red',
    ],
    ['a child', '#r .node > .box{fill:red}', '', 'red'],
    ['no grandchild', '#r > .box{fill:red}', '', 'plain'],
    [
      'an attribute selector',
      '#r [data-look="classic"].node rect{fill:red}',
      '',
      'red',
    ],
    [
      'the end of an attribute',
      '#r [data-look$="ic"] rect{fill:red}',
      '',
      'red',
    ],
    ['no pointer', '#r rect:hover{fill:red}', '', 'plain'],
    ['no other diagram', '#s rect{fill:red}', '', 'plain'],
    [
      'no keyframes',
      '@keyframes a{from{fill:red;}}#r .box{fill:blue}',
      '',
      'blue',
    ],
    ['no rule for other media', '@media print{#r rect{fill:red}}', '', 'plain'],
    [
      'a rule after a value with a bracket in quotes',
      '#r rect{--a:"}"}#r rect{fill:red}',
      '',
      'red',
    ],
    [
      'a style after a value with a semicolon',
      '',
      "--a: url('data:x;y'); fill: red",
      'red',
    ],
    ['no value that is none', '#r .box{fill:undefined}', '', 'plain'],
    ['one of several selectors', '#r .x,#r .box{fill:red}', '', 'red'],
  ])('takes %s', (_, css, style, fill) => {
    expect(new Styles().value(draw(css, style).box, 'fill')?.text).toBe(fill);
  });

  it('passes over a stroke of less than nothing', () => {
    const css = '#r .box{stroke-width:3}#r rect.box{stroke-width:-1}';

    expect(new Styles().value(draw(css).box, 'stroke-width')?.text).toBe('3');
  });

  it('follows a change', () => {
    const {box} = draw('#r .other{fill:red}');
    const styles = new Styles();
    expect(styles.value(box, 'fill')?.text).toBe('plain');

    box.setAttribute('class', 'other');
    expect(styles.value(box, 'fill')?.text).toBe('red');

    box.style.setProperty('fill', 'blue');
    expect(styles.value(box, 'fill')?.text).toBe('blue');
  });

  it('finds what comes after, and what a group has', () => {
    const {box, text} = draw(
      '#r .box ~ .label text{text-anchor:middle}#r .node{font-size:20px}#r .label{font-size:1.5em}',
    );
    const styles = new Styles();

    expect(styles.value(text, 'text-anchor')?.text).toBe('middle');
    expect(styles.fontSize(text)).toBe(30);
    expect(styles.fontSize(box)).toBe(20);
  });
});
