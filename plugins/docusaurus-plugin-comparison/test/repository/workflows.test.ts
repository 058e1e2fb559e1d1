import fs from 'node:fs';
import path from 'node:path';
import {repoRoot} from '../support/repoRoot.js';
import {listWorkspaces, readManifest, readText} from './repositoryFiles.js';
import {
  listCommands,
  listWorkflows,
  readWorkflow,
  readYaml,
  workflowFolder,
  type Job,
  type Workflow,
} from './workflow.js';

const workflows = listWorkflows();
const textOf = (name: string) => readText(`${workflowFolder}/${name}`);

// It may write comments, and runs after a job that may not.
const writing = 'comment-changes.yml';

describe.each(workflows)('.github/workflows/%s', (name) => {
  const {on, permissions, jobs} = readWorkflow(name);
  const text = textOf(name);

  it('may read by default, and has no secret', () => {
    expect(permissions).toEqual({contents: 'read'});
    expect(text).not.toMatch(/secrets\./);
    expect(/GITHUB_TOKEN|github\.token/.test(text)).toBe(name === writing);
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on).includes('workflow_run')).toBe(name === writing);
  });

  it('ends each job', () => {
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  it('checks out without leaving credentials', () => {
    for (const {steps} of Object.values(jobs)) {
      expect(steps[0]?.uses).toMatch(/^actions\/checkout@/);
      expect(steps[0]?.with).toMatchObject({'persist-credentials': false});
    }
  });

  // A title or a branch that somebody else chose would become a command.
  it('puts nothing of an event into a command', () => {
    for (const command of Object.values(jobs).flatMap(listCommands)) {
      expect(command).not.toMatch(/\$\{\{(?!\s*matrix\.)/);
    }
  });

  it('runs only what a contributor can run', () => {
    const {scripts} = readManifest();
    const isKnown = (command: string) => {
      const [, script] = /^npm run ([\w:]+)(?: |$)/.exec(command) ?? [];
      return script === undefined
        ? commands.some((known) => known.test(command))
        : script in scripts;
    };
    const unknown = Object.values(jobs)
      .flatMap(listCommands)
      .filter((command) => !isKnown(command));

    expect(unknown).toEqual(name === 'release.yml' ? [publish] : []);
  });
});

// What is not a script of the manifest. Only a release may publish, and only
// from a job that npm knows.
const commands = [
  /^npm ci( --ignore-scripts)?$/,
  /^npm cit$/,
  /^npx docusaurus comparison:\w+( |$)/,
  /^node \.github\/commentChanges\.mjs( |$)/,
  /^\.ci\/run$/,
];
const publish =
  'npm publish --provenance --access public -w ${{ matrix.package }}';

describe('actions', () => {
  const pins = workflows.flatMap((name) =>
    textOf(name)
      .split('\n')
      .filter((line) => /^\s*(- )?uses:/.test(line))
      .map((line) => line.trim()),
  );

  it('are pinned by commit, with the version in a comment', () => {
    const pinned = /^- uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

    expect(pins.length).toBeGreaterThan(0);
    expect(pins.filter((line) => !pinned.test(line))).toEqual([]);
  });

  it('have one version each', () => {
    const distinct = [...new Set(pins)];
    const names = distinct.map((line) => line.split('@')[0]);

    expect(names).toEqual([...new Set(names)]);
  });

  it('have the same major version in the docs', () => {
    const folder = 'plugins/docusaurus-plugin-comparison/docs';
    const majors = new Map(
      pins.map((line) => {
        const [, action = '', major] =
          /uses: (.+)@.+ # (v\d+)/.exec(line) ?? [];
        return [action, major];
      }),
    );
    const documented = [
      'review.md',
      'reviewing-changes.md',
      'hosting.md',
    ].flatMap((page) => [
      ...readText(`${folder}/${page}`).matchAll(/uses: (.+)@(.+)/g),
    ]);
    const ours = documented.filter(([, action = '']) => majors.has(action));

    expect(ours.length).toBe(11);
    expect(
      ours.filter(([, action = '', major]) => majors.get(action) !== major),
    ).toEqual([]);
  });
});

describe(writing, () => {
  const {jobs} = readWorkflow(writing);

  it('runs nothing of a pull request', () => {
    const [checkout] = jobs['comment']?.steps ?? [];

    // Without a "ref" it is the main branch.
    expect(checkout?.with).toEqual({'persist-credentials': false});
    expect(Object.values(jobs).flatMap(listCommands)).toEqual([
      'node .github/commentChanges.mjs changes/changes.md',
    ]);
  });

  it.each(['changes.yml', writing])('is documented as %s is', (name) => {
    const page = readText(
      'plugins/docusaurus-plugin-comparison/docs/reviewing-changes.md',
    );
    const [, shown = ''] =
      new RegExp(
        `\`\`\`yaml title="\\.github/workflows/${name}"\n(.*?)\n\`\`\``,
        's',
      ).exec(page) ?? [];
    const documented = readYaml(shown) as Workflow;
    const stepsOf = ({jobs: all}: Workflow) =>
      Object.values(all).flatMap(({steps}) =>
        steps
          .filter(({run}) => !run?.startsWith('npm run build'))
          .map(({uses, run}) => uses?.split('@')[0] ?? run),
      );
    const own = readWorkflow(name);

    expect(documented.on).toEqual(own.on);
    expect(documented.permissions).toEqual(own.permissions);
    expect(stepsOf(documented)).toEqual(stepsOf(own));
  });
});

describe('ci.yml', () => {
  const {jobs} = readWorkflow('ci.yml');

  it('checks as the plugin tells others to', () => {
    const [, shown = ''] =
      /```yaml title="\.github\/workflows\/comparison\.yml"\n(.*?)\n```/s.exec(
        readText('plugins/docusaurus-plugin-comparison/docs/review.md'),
      ) ?? [];
    const {jobs: documented} = readYaml(shown) as Workflow;
    const actionsOf = (job: Job | undefined) =>
      job?.steps.flatMap(({uses}) => uses?.split('@')[0] ?? []);
    const commandsOf = (job: Job | undefined) =>
      job?.steps.flatMap(({run}) => run?.split(' --')[0] ?? []);

    expect(actionsOf(jobs['check'])).toEqual(actionsOf(documented['check']));
    expect(commandsOf(jobs['check'])).toEqual(
      commandsOf(documented['check'])?.toSpliced(1, 0, 'npm run build'),
    );
  });

  it('runs all tests on each Node, from the oldest that is supported', () => {
    const [oldest] = /\d+/.exec(readManifest().engines.node) ?? [];
    const {strategy, steps} = jobs['test'] as Job;

    expect(strategy?.matrix['node']).toEqual([Number(oldest), 22, 24]);
    expect(steps[1]?.with).toMatchObject({
      'node-version': '${{ matrix.node }}',
    });
    expect(steps.at(-1)?.run).toBe('npm cit');
  });

  it('runs unit tests on Windows', () => {
    expect(jobs['windows']).toMatchObject({'runs-on': 'windows-latest'});
    expect(jobs['windows']?.steps.at(-1)?.run).toBe('npm run test:unit');
  });

  it('runs all tests in a bare Debian, by a script that npm cit is in', () => {
    const script = path.join(repoRoot, '.ci/run');

    expect(jobs['debian']?.container).toMatch(/^node:20-bookworm$/);
    expect(jobs['debian']?.steps.at(-1)?.run).toBe('.ci/run');
    expect(fs.readFileSync(script, 'utf8')).toMatch(/^step npm cit$/m);
    fs.accessSync(script, fs.constants.X_OK);
  });
});

describe('release.yml', () => {
  const {on, jobs} = readWorkflow('release.yml');
  const {test, publish} = jobs as {test: Job; publish: Job};

  it('starts by a tag, and checks and tests before it publishes', () => {
    expect(on).toEqual({push: {tags: ['v*']}});
    expect(listCommands(test)).toEqual([
      'npm run release:check -- "$GITHUB_REF_NAME"',
      'npm cit',
    ]);
    expect(publish.needs).toBe('test');
  });

  it('publishes as a job that npm trusts', () => {
    expect(publish.environment).toBe('npm');
    expect(publish.permissions).toEqual({
      contents: 'read',
      'id-token': 'write',
    });
    expect(test.permissions).toBeUndefined();
  });

  // Anyone who can write to the cache of a branch could change what is published.
  it('uses no cache', () => {
    for (const {steps} of [test, publish]) {
      expect(steps[1]?.with).toMatchObject({'package-manager-cache': false});
    }
  });

  it('publishes each package after those that it depends on', () => {
    const order = publish.strategy?.matrix['package'] ?? [];
    expect(publish.strategy?.['max-parallel']).toBe(1);
    for (const folder of listWorkspaces()) {
      const {name, dependencies} = readManifest(folder);
      const later = order.slice(order.indexOf(name) + 1);

      expect(order).toContain(name);
      expect(
        Object.keys(dependencies).filter((each) => later.includes(each)),
      ).toEqual([]);
    }
  });
});
