import {
  buildEngines,
  createEnginesSite,
  type EnginesSite,
} from '../sites/package/enginesSite.js';
import {readManifest} from '../repository/repositoryFiles.js';

// What the plugin's peer ranges allow, except for the newest of everything,
// which the test of the package has.
const hosts = [
  {docusaurus: '~3.9.2', react: '^18.3.0', faster: 'experimental_faster'},
  {docusaurus: '~3.9.2', react: '^19.2.0', faster: 'experimental_faster'},
  {docusaurus: '~3.10.2', react: '^18.3.0', faster: 'faster'},
];

// The progress bar of Docusaurus 3.9 passes options that later versions refuse.
const overrides = {webpack: '~5.102.1'};

describe.each(hosts)(
  'a site with Docusaurus $docusaurus and React $react',
  ({docusaurus, react, faster}) => {
    let site: EnginesSite;

    // npm fails here if a peer range does not allow these versions.
    beforeAll(async () => {
      site = await createEnginesSite({docusaurus, react, overrides});
    }, 900_000);

    afterAll(() => site.remove());

    it('has the versions that it asks for', () => {
      const versionOf = (name: string) =>
        (
          JSON.parse(site.read(`node_modules/${name}/package.json`)) as {
            readonly version: string;
          }
        ).version;

      expect(versionOf('react').split('.')[0]).toBe(/\d+/.exec(react)?.[0]);
      expect(versionOf('@docusaurus/core').split('.', 2)).toEqual(
        docusaurus.slice(1).split('.', 2),
      );
    });

    it.each([
      {bundler: 'Rspack', future: `{v4: true, ${faster}: true}`},
      {bundler: 'webpack', future: `{v4: false, ${faster}: false}`},
    ])(
      'passes its type check and builds on $bundler',
      async ({future}) => {
        site.setFuture(future);
        const {code, stdout} = await site.run('npx', 'tsc');

        expect({code, stdout}).toEqual({code: 0, stdout: ''});
        await buildEngines(site);
      },
      900_000,
    );
  },
);

it('the hosts are those that the manifest allows', () => {
  const {peerDependencies = {}} = readManifest(
    'plugins/docusaurus-plugin-comparison',
  );

  expect(peerDependencies['@docusaurus/core']).toBe('^3.9.0');
  expect(peerDependencies['react']).toBe('^18.0.0 || ^19.0.0');
});
