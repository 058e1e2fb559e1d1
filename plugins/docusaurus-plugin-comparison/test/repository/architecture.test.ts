import fs from 'node:fs';
import path from 'node:path';
import type {Rooms} from '../../rooms.js';
import {repoRoot} from '../support/repoRoot.js';
import {listWorkspaces, readManifest, readText} from './repositoryFiles.js';

const file = 'ARCHITECTURE.md';
/** A room of a package: its name, what it is, and what it imports. */
const item = /^- `([^`]+)`: (.+)\n {2}(Imports.*)$/gm;

/** The list of the rooms of a package: from its heading to the next. */
function sectionOf(name: string, text: string): string {
  const [, section = ''] = text.split(`\n### ${name}\n`);
  return section.split(/^#/m, 1)[0] ?? '';
}

/** What a room may import, as a sentence. */
function describeImports(allowed: readonly string[]): string {
  const names = allowed
    .filter(
      (entry) =>
        !allowed.includes(entry.replace(/:types$/, '')) ||
        !entry.endsWith(':types'),
    )
    .map((entry) => {
      const [name = '', types] = entry.split(/:(?=types$)/);
      const shown = name === 'node:*' ? 'Node.js' : `\`${name}\``;
      return types ? `${shown} (types)` : shown;
    });
  return `Imports ${names.length > 0 ? names.join(', ') : 'nothing'}.`;
}

describe.each(listWorkspaces())(
  'the rooms of %s in ARCHITECTURE.md',
  (folder) => {
    const {name} = readManifest(folder);
    const rooms = JSON.parse(readText(`${folder}/rooms.json`)) as Rooms;
    const list = () => [...sectionOf(name, readText(file)).matchAll(item)];

    it('are those of rooms.json, in its order', () => {
      expect(list().map(([, room]) => room)).toEqual(Object.keys(rooms));
    });

    // UPDATE_FIXTURES=1 writes the sentences.
    it('import what rooms.json allows', () => {
      if (process.env['UPDATE_FIXTURES'] === '1') {
        const text = readText(file);
        const section = sectionOf(name, text);
        const updated = section.replaceAll(
          item,
          (_, room: string, what: string) =>
            `- \`${room}\`: ${what}\n  ${describeImports(rooms[room] ?? [])}`,
        );
        fs.writeFileSync(
          path.join(repoRoot, file),
          text.replace(section, () => updated),
        );
      }
      expect(list().map(([, room, , imports]) => [room, imports])).toEqual(
        Object.entries(rooms).map(([room, allowed]) => [
          room,
          describeImports(allowed),
        ]),
      );
    });
  },
);
