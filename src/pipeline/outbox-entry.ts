/** The keys of a channel's config that name them. */
export type DigestEdition = 'digest' | 'weekly';

/** What an outbox entry stands for: a story, one article of a story (`group: none`), or the digest of a time. */
export type OutboxSubject =
  | { readonly kind: 'story'; readonly storyId: string }
  | { readonly kind: 'article'; readonly storyId: string; readonly articleId: string }
  | {
      readonly kind: 'digest';
      readonly edition: DigestEdition;
      /** Milliseconds since 1970: when it is due. */
      readonly at: number;
    };

export function storyEntry(storyId: string): string {
  return `story/${storyId}`;
}

export function articleEntry(storyId: string, articleId: string): string {
  return `article/${storyId}/${articleId}`;
}

export function digestEntry(edition: DigestEdition, at: number): string {
  return `${edition}/${at}`;
}

/** Reads an entry's id; null for one that no version of the program wrote. */
export function readEntry(entryId: string): OutboxSubject | null {
  const [kind, first = '', second = ''] = entryId.split('/');
  if (kind === 'story') return { kind, storyId: first };
  if (kind === 'article') return { kind, storyId: first, articleId: second };
  if ((kind === 'digest' || kind === 'weekly') && Number.isInteger(Number(first))) {
    return { kind: 'digest', edition: kind, at: Number(first) };
  }
  return null;
}
