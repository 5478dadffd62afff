import { describe, expect, it } from 'vitest';
import { postLink } from '../../../src/digest/post-link.ts';

describe('postLink', () => {
  it.each([
    { chat: '@tracewire', id: 7, link: 'https://t.me/tracewire/7' },
    { chat: -1001234567890, id: 7, link: 'https://t.me/c/1234567890/7' },
    { chat: '-1001234567890', id: 7, link: 'https://t.me/c/1234567890/7' },
    { chat: '@tracewire', id: 7, thread: 3, link: 'https://t.me/tracewire/3/7' },
    { chat: -1001234567890, id: 7, thread: 3, link: 'https://t.me/c/1234567890/3/7' },
  ])('leads to message $id of $chat (topic $thread): $link', ({ chat, id, thread, link }) => {
    expect(postLink(chat, id, thread)).toBe(link);
  });

  it.each([-4012345678, -123, 123456789, '@a', '@name/../other'])('is null for %s, which has no address', (chat) => {
    expect(postLink(chat, 7)).toBeNull();
  });
});
