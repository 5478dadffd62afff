/** What a strict reader of Telegram's HTML makes of a message, and all that Telegram would refuse in it. */
export type ReadMessage = { readonly text: string; readonly entities: number; readonly faults: readonly string[] };

const TOKEN = /<(?<slash>\/?)(?<tag>[a-z]+)(?<attributes>[^<>]*)>|&(?<entity>[^;\s&]{1,8});|(?<bare>[<>&])|[^<>&]+/gu;
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  b: /^$/u,
  i: /^$/u,
  a: /^ href="https?:\/\/[^"<>\s]+"$/u,
  blockquote: /^(?: expandable)?$/u,
};
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads a message as the Bot API does; https://core.telegram.org/bots/api#html-style names the rules. */
export function readTelegramHtml(html: string): ReadMessage {
  const open: string[] = [];
  const faults: string[] = [];
  let text = '';
  let entities = 0;
  for (const { 0: piece, groups = {} } of html.matchAll(TOKEN)) {
    const { slash, tag, attributes = '', entity, bare } = groups;
    if (bare !== undefined) faults.push(`bare ${bare} after ${text.slice(-20)}`);
    else if (entity !== undefined) {
      if (NAMED[entity] === undefined) faults.push(`entity ${entity}`);
      text += NAMED[entity] ?? '';
    } else if (tag === undefined) text += piece;
    else if (slash === '/') {
      if (open.pop() !== tag) faults.push(`</${tag}> closes nothing`);
    } else {
      entities++;
      open.push(tag);
      if (ATTRIBUTES[tag]?.test(attributes) !== true) faults.push(`tag ${piece}`);
    }
  }
  if (open.length > 0) faults.push(`unclosed ${open.join(', ')}`);
  if (/\p{Surrogate}/u.test(text)) faults.push('lone surrogate');
  if (text.trim() === '') faults.push('empty');
  if (text.length > 4_096) faults.push(`${String(text.length)} units`);
  if (entities > 100) faults.push(`${String(entities)} entities`);
  return { text, entities, faults };
}
