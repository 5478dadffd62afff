/** Shows the posts of a channel: only what has changed is touched, so that nothing jumps while somebody reads. */
export const POSTS_SCRIPT = String.raw`
const $ = (id) => document.getElementById(id);
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
const time = (seconds) => new Date(seconds * 1000).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayOf = (seconds) => new Date(seconds * 1000).toDateString();
const SAME_RUN_SECONDS = 900;
let unread = 0;

function dayName(seconds) {
  const date = new Date(seconds * 1000);
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 86400000);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  const thisYear = date.getFullYear() === new Date().getFullYear();
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', ...(thisYear ? {} : { year: 'numeric' }) });
}

const shortTime = (seconds) => dayOf(seconds) === dayOf(Date.now() / 1000) ? time(seconds) : dayName(seconds);

function showPosts(channel, changed, isOther) {
  const list = $('posts');
  const scroll = $('scroll');
  const atEnd = isOther || scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  const anchor = atEnd ? null : topMost(list, scroll);
  const anchorTop = anchor?.getBoundingClientRect().top;
  const old = new Map(isOther ? [] : [...list.children].map((node) => [node.dataset.id, node]));
  const nodes = [];
  let before = null;
  let fresh = 0;
  for (const post of channel.posts.values()) {
    if (before === null || dayOf(before.date) !== dayOf(post.date)) {
      const id = 'day ' + dayOf(post.date);
      const day = old.get(id) ?? make('div', { className: 'day' });
      day.dataset.id = id;
      day.replaceChildren(make('span', { textContent: dayName(post.date) }));
      nodes.push(day);
      before = null;
    }
    const known = old.get(String(post.id));
    const isChanged = changed.has(channel.key + '/' + post.id);
    const node = known && !isChanged ? known : postNode(channel, post, known);
    if (!isOther && !known) { node.classList.add('new'); fresh += 1; }
    if (known && isChanged) node.classList.add('flash');
    node.classList.toggle('joined', before !== null && post.date - before.date < SAME_RUN_SECONDS);
    nodes.push(node);
    before = post;
  }
  place(list, nodes);
  for (const fold of list.querySelectorAll('.fold')) measure(fold);
  if (atEnd) scroll.scrollTop = scroll.scrollHeight;
  else {
    // The post at the top stays where it is, also where it was itself drawn anew.
    const place = anchor && $(anchor.id);
    if (place) scroll.scrollTop += place.getBoundingClientRect().top - anchorTop;
  }
  unread = atEnd ? 0 : unread + fresh;
  showDown();
}

/** Puts the nodes there in this order and leaves those alone that stand where they should. */
function place(list, nodes) {
  const wanted = new Set(nodes);
  for (const node of [...list.children]) if (!wanted.has(node)) node.remove();
  nodes.forEach((node, i) => {
    if (list.children[i] !== node) list.insertBefore(node, list.children[i] ?? null);
  });
}

const topMost = (list, scroll) => [...list.children]
  .find((node) => node.classList.contains('post') && node.getBoundingClientRect().bottom > scroll.getBoundingClientRect().top);

function postNode(channel, post, known) {
  const node = make('article', { className: 'post', id: 'post-' + post.id });
  node.dataset.id = post.id;
  if (post.photo) node.append(make('img', { className: 'photo', src: post.photo, alt: '', onload: keepEnd }));
  node.append(make('div', { className: 'from', textContent: channel.title }));
  if (post.reply) {
    const reply = make('a', { className: 'reply', href: '#' });
    reply.dataset.to = post.reply.id;
    reply.append(make('b', { textContent: channel.title }), make('span', { textContent: post.reply.snippet }));
    node.append(reply);
  }
  // The server builds this from parsed entities; nothing of a bot's own markup reaches it.
  node.append(make('div', { className: 'text', innerHTML: post.html }));
  const when = make('div', { className: 'when' });
  // As Telegram writes it: the time is that of the post, whenever it was edited.
  if (post.editDate !== null) {
    const title = 'Edited ' + new Date(post.editDate * 1000).toLocaleString('en-GB');
    when.append(make('span', { textContent: 'edited', title }));
  }
  when.append(make('time', {
    textContent: time(post.date), dateTime: new Date(post.date * 1000).toISOString(),
    title: new Date(post.date * 1000).toLocaleString('en-GB'),
  }));
  node.append(when);
  const open = [...known?.querySelectorAll('.fold') ?? []].map((fold) => fold.getAttribute('aria-expanded') === 'true');
  node.querySelectorAll('.fold').forEach((fold, i) => {
    Object.assign(fold, { tabIndex: 0, role: 'button' });
    fold.setAttribute('aria-expanded', String(open[i] ?? false));
  });
  return node;
}

/** A quotation of three lines or fewer needs no fold. */
function measure(fold) {
  if (fold.getAttribute('aria-expanded') === 'true') return;
  fold.classList.remove('short');
  const inner = fold.querySelector('.folded');
  const isShort = inner.scrollHeight <= inner.clientHeight + 2;
  fold.classList.toggle('short', isShort);
  fold.tabIndex = isShort ? -1 : 0;
}

function keepEnd() {
  const scroll = $('scroll');
  if ($('down').hidden) scroll.scrollTop = scroll.scrollHeight;
}

function showDown() {
  const scroll = $('scroll');
  const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  if (atEnd) unread = 0;
  $('down').hidden = atEnd;
  $('unread').textContent = unread > 0 ? unread : '';
}

function act(target, event) {
  const reply = target.closest('.reply');
  if (reply) {
    event.preventDefault();
    const original = $('post-' + reply.dataset.to);
    original?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    original?.classList.remove('flash', 'new');
    void original?.offsetWidth;
    original?.classList.add('flash');
    return;
  }
  const spoiler = target.closest('.spoiler:not(.shown)');
  if (spoiler) {
    event.preventDefault();
    spoiler.classList.add('shown');
    return;
  }
  const fold = target.closest('.fold:not(.short)');
  if (fold && !target.closest('a') && getSelection().isCollapsed) {
    event.preventDefault();
    fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') !== 'true'));
    showDown();
  }
}

$('posts').addEventListener('click', (event) => act(event.target, event));
$('posts').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.matches('.fold, .spoiler')) act(event.target, event);
});
$('scroll').addEventListener('scroll', showDown, { passive: true });
$('down').addEventListener('click', () => $('scroll').scrollTo({ top: $('scroll').scrollHeight, behavior: 'smooth' }));
addEventListener('resize', () => { for (const fold of document.querySelectorAll('.fold')) measure(fold); });
`;
