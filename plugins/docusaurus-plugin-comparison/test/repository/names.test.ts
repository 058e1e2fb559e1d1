import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {repoRoot} from '../support/repoRoot.js';
import {listWorkspaces} from './repositoryFiles.js';

// One word has one meaning. A name that several files declare on purpose is
// listed here, with the reason.
const shared: Readonly<Record<string, string>> = {
  Content: 'Each view has a component of this name, which shows its props.',
  draw: 'Each kind of diagram has a function of this name.',
  dimension: 'Each value type with units has one, in the same shape.',
  text: 'A value type, and the color of text in pictures.',
  Picture: 'What the renderer returns, and the part of it that a page shows.',
  Cell: 'A part of the model, and the component that shows it.',
  Layer: 'A part of the model, and the component that shows it.',
  Question: 'A part of the model, and the component that shows it.',
  Answer: 'A part of the model, and the component that shows it.',
  Annotations: 'A part of the model, and the component that shows it.',
  Footnotes: 'The footnotes of an embed, and the component that shows them.',
};

/** The files that declare each name at their top level. */
function listDeclarations(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const folder of listWorkspaces()) {
    const src = path.join(repoRoot, folder, 'src');
    for (const file of fs.readdirSync(src, {
      recursive: true,
      encoding: 'utf8',
    })) {
      if (/(?<!\.d)\.tsx?$/.test(file)) {
        for (const name of namesIn(path.join(src, file))) {
          found.set(name, [
            ...(found.get(name) ?? []),
            path.posix.join(folder, 'src', file.split(path.sep).join('/')),
          ]);
        }
      }
    }
  }
  return found;
}

function namesIn(file: string): ReadonlySet<string> {
  const source = ts.createSourceFile(
    file,
    fs.readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
  );
  return new Set(
    source.statements.flatMap((statement) => {
      if (ts.isVariableStatement(statement)) {
        return statement.declarationList.declarations.flatMap(({name}) =>
          ts.isIdentifier(name) ? name.text : [],
        );
      }
      return (ts.isFunctionDeclaration(statement) ||
        ts.isClassDeclaration(statement) ||
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement)) &&
        statement.name
        ? statement.name.text
        : [];
    }),
  );
}

describe('the names at the top level of files', () => {
  const repeated = [...listDeclarations()].filter(
    ([, files]) => files.length > 1,
  );

  it('are declared once, except for a few', () => {
    const others = repeated
      .filter(([name]) => !Object.hasOwn(shared, name))
      .map(([name, files]) => `${name}: ${files.join(', ')}`);

    expect(others.length <= 4 ? [] : others).toEqual([]);
  });

  it('are listed as shared only while they are', () => {
    const names = new Set(repeated.map(([name]) => name));

    expect(Object.keys(shared).filter((name) => !names.has(name))).toEqual([]);
  });
});
