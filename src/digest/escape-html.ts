const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as Telegram HTML text or attribute value. Telegram knows these four named entities and no others. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (char) => ENTITIES[char] ?? char);
}
