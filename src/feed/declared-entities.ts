import { escapeXml } from './mend-references.ts';

const DECLARATION =
  /<!ENTITY\s+(?<name>[A-Za-z_][\w.-]{0,60})\s+(?:"(?<double>[^"<&%]{0,200})"|'(?<single>[^'<&%]{0,200})')\s*>/gu;
const REFERENCE = /&(?<name>[A-Za-z_][\w.-]{0,60});/gu;

/** All expansions of a document together, in UTF-16 units: a bomb is left as it stands. */
const MAX_EXPANSION = 100_000;

/**
 * Reads the plain entities of a DOCTYPE's internal subset (`<!ENTITY outlet "The Herald">`) and puts them into texts. Entities
 * that hold others, markup or another file's address stay unread: nothing can grow, and nothing is fetched.
 */
export function declaredEntities() {
  const values = new Map<string, string>();
  let expanded = 0;
  return {
    read(doctype: string): void {
      for (const { groups } of doctype.matchAll(DECLARATION)) {
        if (groups?.name !== undefined) values.set(groups.name, escapeXml(groups.double ?? groups.single ?? ''));
      }
    },
    expand(text: string): string {
      if (values.size === 0 || !text.includes('&')) return text;
      return text.replace(REFERENCE, (reference, name: string) => {
        const value = values.get(name);
        if (value === undefined || expanded + value.length > MAX_EXPANSION) return reference;
        expanded += value.length;
        return value;
      });
    },
  };
}
