import {
  listWorkspaces,
  readManifest,
  readText,
  repositoryUrl,
} from './repositoryFiles.js';

describe.each(listWorkspaces())('%s/package.json', (folder) => {
  const manifest = readManifest(folder);

  // npm refuses provenance for a package that names another repository.
  it('names the repository that the site is edited in, and its own folder', () => {
    expect(manifest.repository).toEqual({
      type: 'git',
      url: `git+${repositoryUrl}.git`,
      directory: folder,
    });
    expect(manifest.bugs).toEqual({url: `${repositoryUrl}/issues`});
  });

  it('names the author and the license that LICENSE does', () => {
    const license = readText('LICENSE');
    const [, holder] = /^Copyright \(c\) \d{4} (.+)$/m.exec(license) ?? [];

    expect(manifest.author).toBe(holder);
    expect(license).toMatch(new RegExp(`^${manifest.license} License$`, 'm'));
    expect(readText(`${folder}/LICENSE`)).toBe(license);
  });

  it('asks for the Node that the repository asks for', () => {
    expect(manifest.engines).toEqual(readManifest().engines);
  });

  it('is not kept from being published', () => {
    expect(manifest.private).toBeUndefined();
  });
});

// What is tested is what is published.
it('pins Mermaid to one minor version, the same in each manifest', () => {
  const pins = ['.', 'plugins/mermaid-to-svg'].map((folder) => {
    const {dependencies, devDependencies} = readManifest(folder);
    return {...dependencies, ...devDependencies}['mermaid'];
  });

  expect(pins[0]).toMatch(/^~\d+\.\d+\.\d+$/);
  expect(pins[1]).toBe(pins[0]);
});
