// An outlet with many feeds, as a process of its own. GET /feed/N: fifty items, with an ETag. POST /publish?feed=N&id=X: adds an item. GET
// /served: when each published item first went out. GET /stats: requests and bytes so far.
import { createServer } from 'node:http';

const ITEMS = 50;
const matchEvery = Number(process.argv[2] ?? 20);
const feeds = new Map();
const served = new Map();
const stats = { requests: 0, bytes: 0, firstAt: null };

const WEAPONS =
  'KN-23|Shahed-136|Iskander-M|Kalibr|Kh-101|Kh-59|Zircon|Oniks|Lancet drone|Gerbera|ATACMS|Storm Shadow|HIMARS|Tochka-U'.split(
    '|',
  );
const WORDS =
  'market road river school budget council winter harvest bridge theatre railway museum garden concert library office'.split(
    ' ',
  );

const TOWNS = (
  'Kharkiv|Odesa|Dnipro|Zaporizhzhia|Lviv|Mykolaiv|Kherson|Poltava|Chernihiv|Cherkasy|Sumy|Zhytomyr|Khmelnytskyi|Chernivtsi|Rivne|Ternopil|Lutsk|' +
  'Uzhhorod|Vinnytsia|Kropyvnytskyi|Kramatorsk|Sloviansk|Pavlohrad|Nikopol|Kremenchuk|Brovary|Izium|Kupiansk|Lozova|Konotop|Shostka|Okhtyrka|Romny|' +
  'Nizhyn|Pryluky|Uman|Smila|Korosten|Berdychiv|Kovel|Dubno|Stryi|Drohobych|Kalush|Kolomyia|Voznesensk|Izmail|Chuhuiv|Boryspil|Fastiv|Marhanets|' +
  'Druzhkivka|Myrhorod'
).split('|');

function pick(list, n) {
  return list[n % list.length];
}

/** Every matching item is an event of its own: another town, or another day than its neighbours'. `event`: null for no match. */
function item(feed, i, event, id = `f${feed}-i${i}`) {
  const n = feed * ITEMS + i;
  const filler = Array.from({ length: 30 }, (_, k) => `${pick(WORDS, n * 7 + k * 13)}${(n * 31 + k * 17) % 997}`).join(
    ' ',
  );
  const weapon = pick(WEAPONS, event ?? 0);
  const town = pick(TOWNS, event ?? 0);
  const daysAgo = 2 * Math.floor((event ?? 0) / TOWNS.length);
  const day = new Date(Date.now() - daysAgo * 86_400_000);
  const on = `${day.getUTCDate()} ${day.toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${day.getUTCFullYear()}`;
  const lead =
    event === null
      ? `The council of town${n} met on the ${pick(WORDS, n)}.`
      : `Russian forces struck ${town} with a ${weapon} on ${on}, officer ${n} said. At least ${2 + (event % 61)} people were injured.`;
  const title =
    event === null
      ? `Town${n} talks about the ${pick(WORDS, n)}: ${id}`
      : `${weapon} strike on ${town}, officer ${n} says: ${id}`;
  const date = new Date(Date.now() - 60_000).toUTCString();
  return `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>http://127.0.0.1/${id}</link><pubDate>${date}</pubDate><description>${lead} ${filler}.</description></item>`;
}

function feedOf(number) {
  let feed = feeds.get(number);
  if (feed === undefined) {
    feed = { items: [], version: 0, published: [] };
    for (let i = 0; i < ITEMS; i++) {
      const n = number * ITEMS + i;
      feed.items.push(item(number, i, n % matchEvery === 0 ? n / matchEvery : null));
    }
    render(feed, number);
    feeds.set(number, feed);
  }
  return feed;
}

function render(feed, number) {
  feed.version += 1;
  feed.etag = `"${number}-${feed.version}"`;
  feed.body = Buffer.from(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet ${number}</title>${feed.items.join('')}</channel></rss>`,
  );
}

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://127.0.0.1');
  if (url.pathname.startsWith('/feed/')) {
    const feed = feedOf(Number(url.pathname.slice(6)));
    stats.requests += 1;
    stats.firstAt ??= Date.now();
    if (request.headers['if-none-match'] === feed.etag) {
      stats.bytes += 100;
      response.writeHead(304, { etag: feed.etag }).end();
      return;
    }
    stats.bytes += feed.body.length + 200;
    const now = Date.now();
    for (const id of feed.published) if (!served.has(id)) served.set(id, now);
    response.writeHead(200, { etag: feed.etag, 'content-type': 'application/rss+xml' }).end(feed.body);
  } else if (url.pathname === '/publish') {
    const number = Number(url.searchParams.get('feed'));
    const id = url.searchParams.get('id');
    const feed = feedOf(number);
    feed.items = [item(number + 100_000, Number(id.slice(1)), 1 + Number(id.slice(1)), id), ...feed.items].slice(
      0,
      ITEMS,
    );
    feed.published.push(id);
    render(feed, number);
    response.end();
  } else if (url.pathname === '/served') response.end(JSON.stringify(Object.fromEntries(served)));
  else response.end(JSON.stringify(stats));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
