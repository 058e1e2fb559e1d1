import {readManifest, readText} from './repositoryFiles.js';

interface Lock {
  readonly packages: Readonly<Record<string, {hasInstallScript?: boolean}>>;
}

describe('allowScripts', () => {
  // npm warns about each package that is missing here.
  it('decides on every package that has an install script, and no other', () => {
    const {packages} = JSON.parse(readText('package-lock.json')) as Lock;
    const withScript = Object.entries(packages)
      .filter(([, {hasInstallScript}]) => hasInstallScript)
      .map(([folder]) => folder.split('node_modules/').at(-1))
      .sort();

    expect(withScript.length).toBeGreaterThan(0);
    expect(Object.keys(readManifest().allowScripts ?? {}).sort()).toEqual(
      withScript,
    );
  });

  it('denies all of them: none is needed', () => {
    expect(Object.values(readManifest().allowScripts ?? {})).not.toContain(
      true,
    );
  });
});
