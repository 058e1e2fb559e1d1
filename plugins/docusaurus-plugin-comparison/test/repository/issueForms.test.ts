import fs from 'node:fs';
import path from 'node:path';
import {formats} from '../../src/problems/formats/index.js';
import {repoRoot} from '../support/repoRoot.js';
import {
  listWorkspaces,
  readManifest,
  readText,
  repositoryUrl,
} from './repositoryFiles.js';
import {readYaml} from './workflow.js';

interface Form {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly Field[];
}

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly description?: string;
    readonly value?: string;
    readonly render?: string;
    readonly options?: readonly unknown[];
  };
  readonly validations?: {readonly required: boolean};
}

const folder = '.github/ISSUE_TEMPLATE';
const names = fs
  .readdirSync(path.join(repoRoot, folder))
  .filter((name) => name !== 'config.yml')
  .sort();
const readForm = (name: string) =>
  readYaml(readText(`${folder}/${name}`)) as Form;

it('has a form for a bug, a data problem and a feature', () => {
  expect(names).toEqual(['bug.yml', 'data.yml', 'feature.yml']);
});

// GitHub leaves a form out of the list that lacks any of this.
describe.each(names)('.github/ISSUE_TEMPLATE/%s', (name) => {
  const {body, ...form} = readForm(name);
  const fields = body.filter(({type}) => type !== 'markdown');

  it('has a name, a description and a label', () => {
    expect(form).toEqual({
      name: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\S/),
      labels: [expect.stringMatching(/^[a-z]+$/)],
    });
  });

  it('has fields of the kinds that GitHub knows, each with its own id', () => {
    const ids = fields.map(({id}) => id);

    expect(fields.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(fields.length);
    for (const {type, id, attributes, validations} of fields) {
      expect(['checkboxes', 'dropdown', 'input', 'textarea']).toContain(type);
      expect(id).toMatch(/^[\w-]+$/);
      expect(attributes.label).toMatch(/\S/);
      expect(Array.isArray(attributes.options)).toBe(
        type === 'checkboxes' || type === 'dropdown',
      );
      expect([undefined, true]).toContain(validations?.required);
    }
  });

  it('asks for something that must be answered', () => {
    expect(fields.some(({validations}) => validations?.required)).toBe(true);
  });
});

describe('the form of a bug', () => {
  const field = (id: string) =>
    readForm('bug.yml').body.find((each) => each.id === id)?.attributes;

  it('asks for the report of the check in a format that it has', () => {
    const [, format] =
      /`npx docusaurus comparison:check --format (\w+)`/.exec(
        field('report')?.description ?? '',
      ) ?? [];

    expect(formats.map((each) => each.name)).toContain(format);
    expect(field('report')?.render).toBe(format);
  });

  it('knows every package', () => {
    const packages = listWorkspaces().map((each) => readManifest(each).name);

    expect(field('package')?.options).toEqual(expect.arrayContaining(packages));
    for (const each of packages) {
      expect(field('versions')?.description).toContain(` ${each} `);
    }
  });
});

describe('.github/ISSUE_TEMPLATE/config.yml', () => {
  const config = readYaml(readText(`${folder}/config.yml`));

  it('leads to the forms, to the site and to the private report', () => {
    expect(config).toEqual({
      blank_issues_enabled: false,
      contact_links: ['/contributing', '/security/advisories/new'].map(
        (end) => ({
          name: expect.stringMatching(/\S/),
          url: expect.stringMatching(new RegExp(`^https://.+${end}$`)),
          about: expect.stringMatching(/\S/),
        }),
      ),
    });
  });
});

describe('.github/SECURITY.md', () => {
  const text = readText('.github/SECURITY.md');

  it('asks for a private report, where the repository is', () => {
    expect(text).toContain(`](${repositoryUrl}/security)`);
    expect(text).not.toMatch(/@\w+\.\w+/);
  });

  it('names each package, and options that exist', () => {
    const readme = readText('plugins/docusaurus-plugin-comparison/README.md');
    const options = [...text.matchAll(/options? ((?:`\w+`(?: and )?)+)/g)]
      .flatMap(([, list = '']) => list.split(' and '))
      .filter(Boolean);

    expect(options.length).toBe(3);
    expect(
      options.filter((option) => !readme.includes(`| ${option} `)),
    ).toEqual([]);
    for (const each of listWorkspaces()) {
      expect(text).toContain(`\`${readManifest(each).name}\``);
    }
  });

  it('links to a form that exists', () => {
    const [, form] = /issues\/new\?template=([\w.]+)/.exec(text) ?? [];

    expect(names).toContain(form);
  });
});
