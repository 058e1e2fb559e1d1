import {homedir} from 'node:os';
import {join} from 'node:path';
import {findExecutables, findOnPath} from './findExecutables.js';
import type {BrowserSource} from './source.js';

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
];

function listMacPaths(): string[] {
  return ['/', homedir()].flatMap((root) =>
    ['Google Chrome', 'Chromium'].map((app) =>
      join(root, `Applications/${app}.app/Contents/MacOS/${app}`),
    ),
  );
}

function listWindowsPaths(): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((variable) => process.env[variable] ?? [])
    .flatMap((root) => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Chromium/Application/chrome.exe'),
    ]);
}

function listUsualPaths(): string[] {
  switch (process.platform) {
    case 'darwin':
      return listMacPaths();
    case 'win32':
      return listWindowsPaths();
    default:
      return [];
  }
}

/** A Chrome or Chromium that is installed on this machine. */
export const installed: BrowserSource = {
  name: 'This machine',
  async findPaths() {
    return [
      ...(await findOnPath(commands)),
      ...(await findExecutables(listUsualPaths())),
    ];
  },
};
