/** The page before any post has come. What it says is for an operator who has just started the bot. */
export const PAGE_MARKUP = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Tracewire preview</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="preview/page.css">
</head>
<body>
<div class="app" id="app" data-state="loading">
  <aside class="channels" aria-label="Channels">
    <header class="bar"><div><h1>Channels</h1><p>Preview: nothing is sent to Telegram</p></div></header>
    <nav id="channels"></nav>
  </aside>
  <main class="channel">
    <header class="bar">
      <a class="back" href="#" aria-label="All channels">‹</a>
      <span class="avatar" id="avatar" aria-hidden="true"></span>
      <div class="names"><h2 id="title"></h2><p id="subtitle"></p></div>
      <span class="offline" id="offline" role="status" hidden>Reconnecting…</span>
    </header>
    <div class="scroll" id="scroll" tabindex="0"><div class="posts" id="posts" role="log" aria-live="polite"></div></div>
    <button class="down" id="down" type="button" aria-label="To the newest post" hidden><span id="unread"></span></button>
    <section class="empty" id="empty">
      <div>
        <h2>Nothing has been posted yet</h2>
        <p>What the bot posts to its channels appears here at once, as subscribers would see it on Telegram. With <code>TELEGRAM_BOT_TOKEN</code> set it goes to Telegram instead.</p>
        <ol>
          <li>The feeds of <code>config/feeds.yaml</code> are polled.</li>
          <li>An article that matches a topic of <code>config/keywords.yaml</code> becomes a story.</li>
          <li>Each channel of <code>config/channels.yaml</code> gets the stories of its topics.</li>
        </ol>
        <p>Nothing comes? <code>tracewire explain LINK</code> says what the bot makes of an article, and why a channel does not get it.</p>
      </div>
    </section>
  </main>
</div>
<noscript><p class="noscript">The preview needs JavaScript. The posts as JSON: <a href="preview/messages">preview/messages</a></p></noscript>
<script src="preview/page.js" defer></script>
</body>
</html>
`;
