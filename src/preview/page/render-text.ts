import { escapeHtml } from '../../digest/escape-html.ts';
import type { EntityType, FormattedText, MessageEntity } from '../html/formatted-text.ts';

type Markup = { readonly open: string; readonly close: string; readonly block?: true };
type OpenMarkup = Markup & { readonly end: number };

const MARKUP: Readonly<Record<Exclude<EntityType, 'text_link'>, Markup>> = {
  bold: { open: '<b>', close: '</b>' },
  italic: { open: '<i>', close: '</i>' },
  underline: { open: '<u>', close: '</u>' },
  strikethrough: { open: '<s>', close: '</s>' },
  code: { open: '<code>', close: '</code>' },
  pre: { open: '<pre>', close: '</pre>', block: true },
  spoiler: { open: '<span class="spoiler" tabindex="0">', close: '</span>' },
  text_mention: { open: '<span class="mention">', close: '</span>' },
  custom_emoji: { open: '', close: '' },
  blockquote: { open: '<blockquote>', close: '</blockquote>', block: true },
  expandable_blockquote: {
    open: '<blockquote class="fold"><div class="folded">',
    close: '</div></blockquote>',
    block: true,
  },
};

/** Addresses that clients make links of, without the sentence's end. */
const BARE_URL = /\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’»”]/gu;

/**
 * A parsed text as HTML for a browser. Only the tags written here come out, whatever a bot has sent. Line breaks stay
 * characters: the page's style keeps them.
 */
export function renderText({ text, entities }: FormattedText): string {
  const open: OpenMarkup[] = [];
  let out = '';
  let at = 0;
  let afterBlock = false;

  const write = (end: number): void => {
    if (end <= at) return;
    // A block begins a line by itself.
    const from = afterBlock && text[at] === '\n' ? at + 1 : at;
    const words = text.slice(from, end);
    out += open.some(({ open: tag }) => /^<(?:a|code|pre)\b/u.test(tag)) ? escapeHtml(words) : linkUrls(words);
    afterBlock = false;
    at = end;
  };
  const closeUntil = (position: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= position; last = open.at(-1)) {
      write(last.end);
      out += last.close;
      open.pop();
      if (last.block) afterBlock = true;
    }
  };

  for (const entity of entities) {
    closeUntil(entity.offset);
    write(entity.offset);
    const markup = markupOf(entity);
    out += markup.open;
    open.push({ ...markup, end: Math.min(entity.offset + entity.length, open.at(-1)?.end ?? text.length) });
    if (markup.block) afterBlock = false;
  }
  closeUntil(text.length);
  write(text.length);
  return out;
}

function markupOf({ type, url }: MessageEntity): Markup {
  return type === 'text_link' ? { open: linkTag(url ?? ''), close: '</a>' } : MARKUP[type];
}

function linkUrls(words: string): string {
  let out = '';
  let at = 0;
  for (const { 0: url, index } of words.matchAll(BARE_URL)) {
    out += `${escapeHtml(words.slice(at, index))}${linkTag(url)}${escapeHtml(url)}</a>`;
    at = index + url.length;
  }
  return out + escapeHtml(words.slice(at));
}

function linkTag(url: string): string {
  const href = /^(?:https?|ftp|tg|ton):/iu.test(url) ? url : '#';
  return `<a href="${escapeHtml(href)}" title="${escapeHtml(href)}" target="_blank" rel="noopener noreferrer nofollow">`;
}
