// What one writes in an afternoon, for comparison: rss-parser, one regular expression, Telegraf, a JSON file of seen guids.
//   node afternoon-script.mjs SETTINGS.json     { feeds: [url…], everyMs: 0 = once, apiRoot, seenFile, saveAfterEachSend, pattern }
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import Parser from 'rss-parser';
import { Telegram } from 'telegraf';

const { feeds, everyMs, apiRoot, seenFile, saveAfterEachSend, pattern } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
);
const parser = new Parser();
const telegram = new Telegram(`1234567:${'a'.repeat(35)}`, { apiRoot });
const keywords = new RegExp(pattern, 'i');
const seen = new Set(existsSync(seenFile) ? JSON.parse(readFileSync(seenFile, 'utf8')) : []);
const save = () => writeFileSync(seenFile, JSON.stringify([...seen]));

async function send(html) {
  for (;;) {
    try {
      return await telegram.sendMessage('@channel', html, { parse_mode: 'HTML' });
    } catch (error) {
      const seconds = error.parameters?.retry_after;
      if (seconds === undefined) throw error;
      await new Promise((done) => setTimeout(done, seconds * 1_000));
    }
  }
}

async function poll(url) {
  const feed = await parser.parseURL(url);
  for (const item of feed.items) {
    if (seen.has(item.guid)) continue;
    const matches = keywords.test(`${item.title} ${item.contentSnippet}`);
    if (matches) await send(`<b>${item.title}</b>\n${item.link}`);
    seen.add(item.guid);
    if (matches && saveAfterEachSend) save();
  }
}

for (;;) {
  const started = Date.now();
  await Promise.all(feeds.map((url) => poll(url).catch((error) => console.error(url, error.message))));
  save();
  if (everyMs === 0) break;
  await new Promise((done) => setTimeout(done, Math.max(0, everyMs - (Date.now() - started))));
}
