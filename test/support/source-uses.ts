/**
 * Reads what a source file uses: the modules it imports and the globals it names. Understands .ts, .js, .mjs,
 * the frontmatter and scripts of .astro, and the import lines of .mdx.
 */
import ts from 'typescript';

/** A module specifier or a global, and the line it stands on (from 1). */
export interface Use {
  readonly name: string;
  readonly line: number;
}

/** All that a file uses. Type imports and dynamic imports with a literal count as imports. */
export interface Uses {
  readonly imports: readonly Use[];
  /** Names used as values or types that the file itself does not declare. */
  readonly globals: readonly Use[];
}

/** A stretch of TypeScript in a file that holds other things too. */
interface Script {
  readonly code: string;
  /** Lines of the file above it. */
  readonly above: number;
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** All matches of `pattern`, whose group `code` is TypeScript. */
function scriptsMatching(text: string, pattern: RegExp): Script[] {
  return [...text.matchAll(pattern)].map((match) => {
    const code = match.groups?.['code'] ?? '';
    const start = match.index + match[0].indexOf(code);
    return { code, above: linesIn(text.slice(0, start)) };
  });
}

function scriptsOf(file: string, text: string): Script[] {
  if (file.endsWith('.astro')) {
    return [
      ...scriptsMatching(text, /^---\n(?<code>[\s\S]*?)^---$/gm).slice(0, 1),
      ...scriptsMatching(text, /<script\b[^>]*>(?<code>[\s\S]*?)<\/script>/g),
    ];
  }
  if (file.endsWith('.mdx')) {
    const blank = (match: string): string => match.replace(/[^\n]/g, '');
    const prose = text.replace(/^(?:```|~~~)[\s\S]*?^(?:```|~~~)/gm, blank);
    return scriptsMatching(prose, /^(?<code>(?:import|export)\s[^;]*?['"][^'"\n]+['"];?)$/gm);
  }
  return [{ code: text, above: 0 }];
}

/** The specifier of anything that imports; undefined for every other node. */
function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0];
  }
  return undefined;
}

/** Whether an identifier only names a member, as `document` does in `answer.document` and `{ document: 1 }`. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return true;
  const named =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isJsxAttribute(parent) ||
    ts.isAccessor(parent);
  return named && parent.name === node;
}

/** Whether an identifier declares a name: a variable, parameter, function, type, import. */
function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionLike(parent) ||
    ts.isClassLike(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent) ||
    ts.isTypeParameterDeclaration(parent) ||
    ts.isImportClause(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isNamespaceImport(parent);
  return declares && parent.name === node;
}

/** Reads one file; `file` matters for its ending only. */
export function readUses(file: string, text: string): Uses {
  const imports: Use[] = [];
  const names: Use[] = [];
  const declared = new Set<string>();

  // In .tsx, and only there, `<T>(a: T) => a` is no function.
  const name = file.endsWith('x') && !file.endsWith('.mdx') ? 'file.tsx' : 'file.ts';
  for (const { code, above } of scriptsOf(file, text)) {
    const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
    const lineOf = (node: ts.Node): number =>
      above + source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const visit = (node: ts.Node): void => {
      const specifier = specifierOf(node);
      if (specifier && ts.isStringLiteralLike(specifier)) {
        imports.push({ name: specifier.text, line: lineOf(specifier) });
      }
      if (ts.isIdentifier(node)) {
        if (isDeclaration(node)) declared.add(node.text);
        else if (!isMemberName(node)) names.push({ name: node.text, line: lineOf(node) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { imports, globals: names.filter(({ name }) => !declared.has(name)) };
}
