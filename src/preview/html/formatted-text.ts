export type EntityType =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'spoiler'
  | 'text_link'
  | 'text_mention'
  | 'code'
  | 'pre'
  | 'blockquote'
  | 'expandable_blockquote'
  | 'custom_emoji';

/** A formatted stretch, as the Bot API returns it: https://core.telegram.org/bots/api#messageentity. Offsets in UTF-16 units. */
export type MessageEntity = {
  readonly type: EntityType;
  readonly offset: number;
  readonly length: number;
  /** Of a `text_link`. */
  readonly url?: string;
  /** Of a `pre`: the programming language. */
  readonly language?: string;
  readonly custom_emoji_id?: string;
};

/** Entities are sorted by offset; of two that begin together the outer one comes first. They nest, and never overlap. */
export type FormattedText = { readonly text: string; readonly entities: readonly MessageEntity[] };

export function isQuote(entity: MessageEntity): boolean {
  return entity.type === 'blockquote' || entity.type === 'expandable_blockquote';
}

export function isCode(entity: MessageEntity): boolean {
  return entity.type === 'code' || entity.type === 'pre';
}
