import type {Page} from 'playwright-core';

interface Part {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: {readonly value?: unknown};
  readonly name?: {readonly value?: unknown};
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {readonly value?: unknown};
  }[];
  readonly childIds?: readonly string[];
}

/** Roles that say nothing about the structure. */
const silent =
  /^(?:StaticText|InlineTextBox|generic|none|emphasis|superscript)$/;
/** Roles whose name is computed from their content. */
const named = /^(?:row|rowgroup)$/;

/**
 * The accessibility tree of a table in Chromium, found by its name: a line
 * `role "name"` for each node, indented by two spaces for each level.
 */
export async function accessibilityTree(
  page: Page,
  table: string,
): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: readonly Part[];
  };
  await session.detach();
  const parts = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(
    ({role, name}) => role?.value === 'table' && name?.value === table,
  );
  return root ? print(root, '') : [];

  function print(part: Part, indent: string): string[] {
    const role = String(part.role?.value);
    const isShown = !part.ignored && !silent.test(role);
    const inner = isShown ? `${indent}  ` : indent;
    const children = (part.childIds ?? []).flatMap((id) => {
      const child = parts.get(id);
      return child ? print(child, inner) : [];
    });
    return isShown
      ? [`${indent}${describePart(part, role)}`, ...children]
      : children;
  }
}

function describePart({name, properties = []}: Part, role: string): string {
  const states = properties
    .filter((property) => property.name === 'expanded')
    .map((property) => (property.value.value ? ' expanded' : ' folded'));
  const text = String(name?.value ?? '').trim();
  const quoted = text === '' || named.test(role) ? '' : ` "${text}"`;
  return `${role}${quoted}${states.join('')}`;
}
