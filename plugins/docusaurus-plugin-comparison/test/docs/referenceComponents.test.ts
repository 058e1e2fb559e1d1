import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {getSwizzleConfig} from '../../src/swizzle.js';
import {readComponentProps, type ComponentProp} from './componentProps.js';
import {printTable} from './markdownTable.js';

const file = fileURLToPath(new URL('../../docs/swizzling.md', import.meta.url));
const theme = fileURLToPath(new URL('../../src/theme', import.meta.url));
const {components} = getSwizzleConfig();
const propsOf = readComponentProps();

describe('docs/swizzling.md', () => {
  it('has a table for each component, as the types of its props say', () => {
    const page = fs.readFileSync(file, 'utf8');
    const [before = ''] = page.split(/(?<=can be omitted\.\n)/);
    const expected = before + printComponents();
    if (page !== expected && !process.env['CI']) {
      fs.writeFileSync(file, expected);
      return;
    }
    expect(page).toBe(expected);
  });

  it('has the props of every component that a site may wrap', () => {
    const wrappable = Object.keys(components).filter(
      (name) =>
        components[name]?.actions.wrap !== 'forbidden' && hasComponent(name),
    );

    expect([...propsOf.keys()].sort()).toEqual(wrappable.sort());
  });

  it('says of every prop what it means', () => {
    const silent = [...propsOf].flatMap(([name, props]) =>
      props
        .filter(({meaning}) => meaning === '')
        .map((prop) => `${name}: ${prop.name}`),
    );

    expect(silent).toEqual([]);
  });

  it('has types that a reader can use', () => {
    const long = [...propsOf].flatMap(([name, props]) =>
      props
        .filter(({type}) => type === '' || type.length > 80)
        .map((prop) => `${name}: ${prop.name}`),
    );

    expect(long).toEqual([]);
  });
});

/** Whether a name is that of a component, not only of the folder of its parts. */
function hasComponent(name: string): boolean {
  return [`${name}.tsx`, `${name}/index.tsx`].some((each) =>
    fs.existsSync(`${theme}/${each}`),
  );
}

function printComponents(): string {
  return [...propsOf]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, props]) => {
      const {actions, description} = components[name] ?? {};
      const safe = actions?.wrap === 'safe' ? ' Safe to wrap.' : '';
      return `\n### ${name}\n\n${description}${safe}\n\n${printProps(props)}`;
    })
    .join('');
}

function printProps(props: readonly ComponentProp[]): string {
  if (props.length === 0) {
    return 'It has no props.\n';
  }
  return printTable([
    ['Prop', 'Type', 'Meaning'],
    ...props.map(({name, type, isOptional, meaning}) => [
      `\`${name}${isOptional ? '?' : ''}\``,
      `\`${type}\``,
      meaning,
    ]),
  ]);
}
