import path from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

/** A prop of a component, as its type says it. */
export interface ComponentProp {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  /** What its comment says; empty if it has none. */
  readonly meaning: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The props of each component of the theme, by its name without `@theme/`. A
 * module without a default export is no component.
 */
export function readComponentProps(): ReadonlyMap<
  string,
  readonly ComponentProp[]
> {
  const file = path.join(root, 'src/ambient.d.ts');
  const config = path.join(root, 'tsconfig.theme.json');
  const {options} = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (name) => ts.sys.readFile(name)).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram([file], {...options, noEmit: true});
  const checker = program.getTypeChecker();
  const found = new Map<string, readonly ComponentProp[]>();
  program.getSourceFile(file)?.forEachChild((node) => {
    if (ts.isModuleDeclaration(node) && node.name.text.startsWith('@theme/')) {
      const symbol = checker.getSymbolAtLocation(node.name);
      const props = symbol?.exports?.get(ts.escapeLeadingUnderscores('Props'));
      if (symbol?.exports?.has(ts.InternalSymbolName.Default)) {
        found.set(
          node.name.text.replace('@theme/', ''),
          props
            ? listProps(checker.getDeclaredTypeOfSymbol(props), checker)
            : [],
        );
      }
    }
  });
  return found;
}

function listProps(
  type: ts.Type,
  checker: ts.TypeChecker,
): readonly ComponentProp[] {
  // A component may be given one of several sets of props.
  const sets = (type.isUnion() ? type.types : [type]).map((each) =>
    checker.getPropertiesOfType(each),
  );
  const symbols = new Map<string, ts.Symbol[]>();
  for (const symbol of sets.flat()) {
    symbols.set(symbol.name, [...(symbols.get(symbol.name) ?? []), symbol]);
  }
  return [...symbols].map(([name, all]) => ({
    name,
    type: [...new Set(all.flatMap((each) => printType(each, checker)))].join(
      ' | ',
    ),
    isOptional:
      all.length < sets.length ||
      all.some(({flags}) => (flags & ts.SymbolFlags.Optional) !== 0),
    meaning: describeAll(all, checker),
  }));
}

function printType(symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  const [declaration] = symbol.declarations ?? [];
  // Its alias is lost where undefined is taken out of it.
  if (
    declaration &&
    ts.isPropertySignature(declaration) &&
    declaration.type?.getText() === 'ReactNode'
  ) {
    return ['ReactNode'];
  }
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  return type.flags & ts.TypeFlags.Never
    ? []
    : [
        checker.typeToString(
          type,
          undefined,
          ts.TypeFormatFlags.NoTruncation |
            ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope,
        ),
      ];
}

function describeAll(
  symbols: readonly ts.Symbol[],
  checker: ts.TypeChecker,
): string {
  const [first = ''] = symbols
    .map((each) =>
      ts
        .displayPartsToString(each.getDocumentationComment(checker))
        .replace(/\s+/g, ' ')
        .replace(/\.$/, ''),
    )
    .filter(Boolean);
  return first;
}
