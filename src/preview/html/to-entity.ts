import { badRequest } from '../bot-api-error.ts';
import { checkLink } from './check-link.ts';
import type { EntityType, MessageEntity } from './formatted-text.ts';
import type { StartTag } from './read-start-tag.ts';

/** A tag with its stretch of the parsed text. `order`: its place among the start tags. */
export type OpenEntity = {
  readonly tag: StartTag;
  readonly order: number;
  readonly start: number;
  readonly end: number;
};

const TYPES: Readonly<Record<string, EntityType>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  'tg-emoji': 'custom_emoji',
  a: 'text_link',
  pre: 'pre',
  code: 'code',
  blockquote: 'blockquote',
};
const USER_LINK = /^tg:\/\/user\?id=\d+$/u;
const LANGUAGE = 'language-';

/** What a tag becomes; undefined for an empty stretch and for a link that Telegram does not accept: the text stays. */
export function toEntity({ tag, start, end }: OpenEntity, text: string): MessageEntity | undefined {
  const type = TYPES[tag.name];
  if (type === undefined || end <= start) return undefined;
  const span = { offset: start, length: end - start };
  switch (type) {
    case 'text_link': {
      const href = tag.attributes.get('href') ?? '';
      if (USER_LINK.test(href)) return { type: 'text_mention', ...span };
      const url = checkLink(href === '' ? text.slice(start, end) : href);
      return url === undefined ? undefined : { type, ...span, url };
    }
    case 'custom_emoji': {
      const id = tag.attributes.get('emoji-id') ?? '';
      if (!/^[1-9]\d*$/u.test(id)) throw badRequest("can't parse entities: Invalid custom emoji identifier specified");
      return { type, ...span, custom_emoji_id: id };
    }
    case 'code': {
      const language = tag.attributes.get('class') ?? '';
      return language.startsWith(LANGUAGE)
        ? { type, ...span, language: language.slice(LANGUAGE.length) }
        : { type, ...span };
    }
    case 'blockquote':
      return { type: tag.attributes.has('expandable') ? 'expandable_blockquote' : type, ...span };
    default:
      return { type, ...span };
  }
}
