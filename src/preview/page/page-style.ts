import { POST_STYLE } from './post-style.ts';

const FRAME_STYLE = `
:root {
  color-scheme: light dark;
  --bg: #fff; --wall: linear-gradient(160deg, #d9e6c8, #b8d3b4 45%, #a3c6c0); --line: #e3e6e9;
  --text: #0f1419; --soft: #6b7782; --accent: #2b7fc3; --chosen: #2b7fc3; --link: #1f74b8; --bubble: #fff; --hover: #f1f4f6;
  --quote: #3390ec; --quote-bg: #3390ec17; --code: #3b6e9c; --code-bg: #0f14190d; --chip: #4d6b4f99; --chip-text: #fff;
  --shadow: 0 1px 1.5px #00000026; --flash: #3390ec38;
}
@media (prefers-color-scheme: dark) {
  :root {
    --bg: #17212b; --wall: linear-gradient(160deg, #101921, #0d1a1f 50%, #111c2b); --line: #0e161e;
    --text: #f2f5f7; --soft: #8393a1; --accent: #6ab3f3; --chosen: #2b5f8f; --link: #6ab8f7; --bubble: #1e2c3a; --hover: #202e3b;
    --quote: #6ab3f3; --quote-bg: #6ab3f31c; --code: #8fc4f2; --code-bg: #ffffff14; --chip: #1b2836cc; --chip-text: #c9d6e0;
    --shadow: 0 1px 1.5px #00000059; --flash: #6ab3f338;
  }
}
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body {
  background: var(--bg); color: var(--text); font: 16px/1.375 system-ui, -apple-system, "Segoe UI", Roboto,
  "Helvetica Neue", "Noto Sans", "DejaVu Sans", "Noto Color Emoji", sans-serif; -webkit-text-size-adjust: 100%;
}
h1, h2, p { margin: 0; font-size: inherit; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
[hidden] { display: none !important; }
.app { display: grid; grid-template-columns: minmax(0, 1fr); height: 100dvh; }
.app.many { grid-template-columns: 340px minmax(0, 1fr); }
.channels { display: none; flex-direction: column; border-right: 1px solid var(--line); min-height: 0; }
.many .channels { display: flex; }
.bar {
  display: flex; align-items: center; gap: 12px; min-height: 56px; padding: 7px 16px; background: var(--bg);
  border-bottom: 1px solid var(--line);
}
.bar h1, .bar h2 { font-size: 16px; font-weight: 600; line-height: 1.25; }
.bar p { color: var(--soft); font-size: 13px; }
.names { min-width: 0; flex: 1; }
.names > * { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.avatar {
  flex: none; display: grid; place-items: center; width: 42px; height: 42px; border-radius: 50%; color: #fff;
  font-weight: 600; font-size: 17px; line-height: 1; padding-top: 1px; background: linear-gradient(hsl(var(--hue) 60% 62%), hsl(var(--hue) 55% 47%));
}
.back { display: none; flex: none; font-size: 34px; line-height: 1; padding: 0 12px 6px 2px; }
.back:hover { text-decoration: none; }
.offline { color: var(--soft); font-size: 13px; }
nav { overflow-y: auto; flex: 1; padding: 6px; }
nav a {
  display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 0 12px; align-items: center; padding: 8px 10px;
  border-radius: 10px; color: inherit;
}
nav a:hover { background: var(--hover); text-decoration: none; }
nav a[aria-current="page"] { background: var(--chosen); color: #fff; }
nav .avatar { grid-row: span 2; width: 48px; height: 48px; }
nav b, nav small { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
nav b { font-weight: 600; align-self: end; }
nav small { color: var(--soft); font-size: 14px; align-self: start; }
nav time { color: var(--soft); font-size: 12.5px; }
nav .count {
  justify-self: end; min-width: 22px; padding: 1px 7px; border-radius: 11px; background: var(--chosen); color: #fff;
  font-size: 12.5px; font-weight: 600; text-align: center;
}
nav a[aria-current="page"] :is(small, time) { color: #ffffffd9; }
.channel { position: relative; display: flex; flex-direction: column; min-width: 0; min-height: 0; }
.scroll { flex: 1; overflow-y: auto; overflow-anchor: none; background: var(--wall); outline-offset: -3px; }
.posts { display: flex; flex-direction: column; justify-content: flex-end; min-height: 100%; max-width: 728px; margin: 0 auto; padding: 8px 16px 18px; }
.down {
  position: absolute; right: 20px; bottom: 20px; width: 46px; height: 46px; border: 0; border-radius: 50%;
  background: var(--bubble); box-shadow: 0 1px 5px #0000004d; cursor: pointer;
}
.down::after {
  content: ""; position: absolute; left: 17px; top: 15px; width: 11px; height: 11px; rotate: 45deg;
  border: solid var(--soft); border-width: 0 2.5px 2.5px 0;
}
.down span:not(:empty) {
  position: absolute; top: -9px; left: 50%; translate: -50%; min-width: 22px; padding: 2px 6px; border-radius: 11px;
  background: var(--accent); color: #fff; font-size: 12.5px; font-weight: 600;
}
.empty, [data-state="loading"] .channel > * { display: none; }
[data-state="empty"] .empty { display: grid; flex: 1; place-items: center; padding: 24px; background: var(--wall); }
[data-state="empty"] .channel > .bar, [data-state="empty"] .scroll { display: none; }
.empty > div { max-width: 460px; padding: 20px 26px 22px; border-radius: 15px; background: var(--bubble); box-shadow: var(--shadow); }
.empty h2 { font-size: 19px; }
.empty p { margin-top: 10px; }
.empty ol { margin: 12px 0 0; padding-left: 24px; }
.empty li { margin-top: 4px; }
.noscript { position: fixed; inset: auto 0 0; padding: 16px; background: var(--bg); }
@media (max-width: 759px) {
  .app.many { grid-template-columns: minmax(0, 1fr); }
  .many .channels { border: 0; }
  .many:not(.open) .channel, .many.open .channels { display: none; }
  .many .back { display: block; }
  .posts { padding: 6px 8px 14px; }
  .bar { padding: 6px 12px; }
}
`;

export const PAGE_STYLE = FRAME_STYLE + POST_STYLE;
