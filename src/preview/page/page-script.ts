import { POSTS_SCRIPT } from './posts-script.ts';

/** Fetches what has changed, keeps it, and shows the channel of the address. */
const LIVE_SCRIPT = String.raw`
const channels = new Map();
let epoch = '';
let version = 0;
let shown = null;
let asking = false;
let askAgain = false;

async function ask() {
  if (asking) { askAgain = true; return; }
  asking = true;
  try {
    const response = await fetch('preview/updates?epoch=' + epoch + '&since=' + version);
    if (!response.ok) throw new Error(response.status);
    take(await response.json());
    $('offline').hidden = true;
  } catch {
    $('offline').hidden = false;
  }
  asking = false;
  if (askAgain) { askAgain = false; ask(); }
}

function take(update) {
  const first = epoch === '';
  if (update.whole) { channels.clear(); shown = null; }
  ({ epoch, version } = update);
  const changed = new Set();
  for (const post of update.messages) {
    const { key } = post.channel;
    if (!channels.has(key)) channels.set(key, { ...post.channel, posts: new Map(), unread: 0 });
    const channel = channels.get(key);
    if (!first && !update.whole && key !== wanted() && !channel.posts.has(post.id)) channel.unread += 1;
    channel.posts.set(post.id, post);
    changed.add(key + '/' + post.id);
  }
  for (const { channel, id } of update.gone) {
    channels.get(channel)?.posts.delete(id);
    changed.add(channel + '/' + id);
  }
  for (const [key, channel] of channels) if (channel.posts.size === 0) channels.delete(key);
  show(changed);
}

function wanted() {
  const asked = decodeURIComponent(location.hash.slice(1));
  if (channels.has(asked)) return asked;
  const narrow = matchMedia('(max-width: 759px)').matches;
  return channels.size > 1 && narrow ? null : newestFirst()[0]?.key ?? null;
}

function newestFirst() {
  return [...channels.values()].sort((a, b) => last(b).date - last(a).date);
}

const last = (channel) => [...channel.posts.values()].at(-1);

function show(changed) {
  const app = $('app');
  app.dataset.state = channels.size === 0 ? 'empty' : 'posts';
  app.classList.toggle('many', channels.size > 1);
  const key = wanted();
  app.classList.toggle('open', key !== null);
  const channel = channels.get(key);
  if (channel) {
    channel.unread = 0;
    const isOther = shown !== key;
    shown = key;
    $('title').textContent = channel.title;
    const n = channel.posts.size;
    $('subtitle').textContent = channel.handle + ' · ' + n + (n === 1 ? ' post' : ' posts') + ' · preview';
    dress($('avatar'), channel);
    document.title = channel.title + ' · Tracewire preview';
    showPosts(channel, changed, isOther);
  }
  showChannels(key);
}

function showChannels(current) {
  $('channels').replaceChildren(...newestFirst().map((channel) => {
    const post = last(channel);
    const line = make('a', { href: '#' + encodeURIComponent(channel.key) });
    if (channel.key === current) line.setAttribute('aria-current', 'page');
    line.append(
      dress(make('span', { className: 'avatar' }), channel),
      make('b', { textContent: channel.title }), make('time', { textContent: shortTime(post.date) }),
      make('small', { textContent: post.snippet }));
    if (channel.unread > 0) line.append(make('span', { className: 'count', textContent: channel.unread }));
    return line;
  }));
}

function dress(avatar, { key, title }) {
  let hue = 0;
  for (const char of key) hue = (hue * 31 + char.codePointAt(0)) % 360;
  avatar.style.setProperty('--hue', hue);
  avatar.textContent = [...title.replace(/^(?:Topic|Channel|Group|Chat) /u, '')][0]?.toUpperCase() ?? '#';
  return avatar;
}

addEventListener('hashchange', () => show(new Set()));
matchMedia('(max-width: 759px)').addEventListener('change', () => show(new Set()));
const events = new EventSource('preview/events');
events.onmessage = ask;
events.onerror = () => { $('offline').hidden = false; };
ask();
`;

export const PAGE_SCRIPT = `'use strict';\n${POSTS_SCRIPT}${LIVE_SCRIPT}`;
