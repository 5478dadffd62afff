import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Chats } from '../../../src/preview/chats.ts';
import { listMessages } from '../../../src/preview/list-messages.ts';
import { MessageStore } from '../../../src/preview/message-store.ts';
import type { MessageDraft } from '../../../src/preview/stored-message.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tracewire-preview-'));
  file = join(folder, 'sub', 'messages.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

function draft(text: string): MessageDraft {
  return { date: 1, text, entities: [], html: text, replyTo: null, thread: null, photo: null, silent: false };
}

function open(): { store: MessageStore; chats: Chats; texts: () => string[] } {
  const chats = new Chats();
  const store = new MessageStore(chats, file);
  return { store, chats, texts: () => listMessages(store).map(({ html, edits }) => html + '*'.repeat(edits)) };
}

describe('a file', () => {
  it('brings back messages, edits and the next id, without an orderly end', () => {
    const { store, chats } = open();
    const chat = chats.mustFind('@Example');
    const first = store.add(chat, draft('one'));
    store.add(chats.mustFind(-100123), draft('other'));
    store.add(chat, draft('two'));
    store.edit(chat, first, { text: 'uno', entities: [], html: 'uno', editDate: 2 });
    store.remove(chat, 2);

    const again = open();
    expect(again.texts()).toEqual(['uno*', 'other']);
    expect(listMessages(again.store)[0]?.chat).toBe('@Example');
    expect(again.store.add(again.chats.mustFind('@example'), draft('three')).id).toBe(3);
    expect(open().store.add(again.chats.mustFind('@example'), draft('four')).id).toBe(4);
  });

  it.each([
    ['a torn last line', '{"op":"message","chat":"@example","mess'],
    ['lines of something else', 'hello\n[]\nnull\n{"op":"message","chat":"@example","message":{"id":"x"}}\n'],
  ])('survives %s', (_name, rest) => {
    const { store, chats } = open();
    store.add(chats.mustFind('@example'), draft('one'));
    appendFileSync(file, rest);
    const again = open();
    expect(again.texts()).toEqual(['one']);
    again.store.add(again.chats.mustFind('@example'), draft('two'));
    expect(open().texts()).toEqual(['one', 'two']);
  });

  it('keeps what is appended after a torn line', () => {
    open().store.close();
    writeFileSync(file, '{"torn');
    const { store, chats } = open();
    store.add(chats.mustFind('@example'), draft('one'));
    expect(open().texts()).toEqual(['one']);
  });

  it('keeps the newest 2,000 messages of a chat, and each once', () => {
    const { store, chats } = open();
    const chat = chats.mustFind('@example');
    for (let i = 1; i <= 2_300; i += 1) store.add(chat, draft(`post ${i}`));
    const again = open();
    expect(again.texts()).toHaveLength(2_000);
    expect(again.texts().at(-1)).toBe('post 2300');
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(2_001);
  });

  it('is written anew before it grows without end', () => {
    const { store, chats } = open();
    const chat = chats.mustFind('@example');
    let message = store.add(chat, draft('one'));
    for (let i = 0; i < 20_100; i += 1) {
      message = store.edit(chat, message, { text: 'one', entities: [], html: 'one', editDate: i });
    }
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(200);
    expect(open().store.find(chat, 1)?.edits).toBe(20_100);
  });
});

it('takes no message that the file did not take', () => {
  const { store, chats, texts } = open();
  const chat = chats.mustFind('@example');
  store.add(chat, draft('one'));
  store.close();
  expect(() => store.add(chat, draft('two'))).toThrow('EBADF');
  expect(texts()).toEqual(['one']);
});
