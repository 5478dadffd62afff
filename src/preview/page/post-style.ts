/** How a post looks: the bubble and everything in it. */
export const POST_STYLE = `
.day { align-self: center; margin: 10px 0 6px; }
.day span {
  display: block; padding: 3px 11px; border-radius: 13px; background: var(--chip); color: var(--chip-text); font-size: 13.5px;
  font-weight: 600; backdrop-filter: blur(6px);
}
.post {
  position: relative; align-self: flex-start; width: fit-content; min-width: 120px; max-width: min(100%, 520px); margin-top: 8px;
  padding: 7px 11px 7px 13px; border-radius: 15px; border-end-start-radius: 6px; background: var(--bubble); box-shadow: var(--shadow);
  scroll-margin: 48px;
}
.post.joined { margin-top: 3px; border-start-start-radius: 6px; }
.post .from { color: var(--accent); font-size: 14.5px; font-weight: 600; }
.post.joined .from { display: none; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 15.5px; unicode-bidi: plaintext; text-align: start; }
.text b { font-weight: 650; }
.text a, .mention { color: var(--link); }
.text code, .text pre { font: 0.9em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; color: var(--code); }
.text code { padding: 0.05em 0.2em; border-radius: 4px; background: var(--code-bg); }
.text pre { margin: 4px 0; padding: 7px 10px; border-radius: 6px; background: var(--code-bg); white-space: pre-wrap; }
.photo { display: block; width: calc(100% + 24px); max-height: 720px; margin: -7px -11px 6px -13px; border-radius: 15px 15px 4px 4px; object-fit: cover; }
.text blockquote, .reply {
  position: relative; margin: 4px 0; padding: 4px 26px 5px 11px; border-radius: 5px; background: var(--quote-bg);
  border-inline-start: 3px solid var(--quote); font-size: 14.5px; line-height: 1.36;
}
.text blockquote::after {
  content: "”"; position: absolute; inset-inline-end: 7px; top: 1px; color: var(--quote); font: 700 23px/1 Georgia, serif;
}
.text blockquote.fold { cursor: pointer; }
.fold .folded { max-height: calc(3 * 1.36em); overflow: hidden; -webkit-mask: linear-gradient(#000 45%, #0002); mask: linear-gradient(#000 45%, #0002); }
.fold:is(.short, [aria-expanded="true"]) .folded { max-height: none; -webkit-mask: none; mask: none; }
.fold.short { cursor: auto; }
.fold:not(.short)::before {
  content: ""; position: absolute; inset-inline-end: 9px; bottom: 9px; width: 7px; height: 7px; rotate: 45deg;
  border: solid var(--quote); border-width: 0 2px 2px 0;
}
.fold[aria-expanded="true"]::before { rotate: 225deg; bottom: 5px; }
.reply { display: block; padding-block: 3px; padding-inline-end: 11px; color: inherit; }
.reply:hover { text-decoration: none; }
.reply b { display: block; color: var(--quote); font-weight: 600; }
.reply span { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.spoiler { border-radius: 4px; cursor: pointer; color: transparent; background: repeating-conic-gradient(var(--soft) 0 25%, #0000 0 50%) 0 0 / 3px 3px; }
.spoiler * { color: transparent !important; }
.spoiler.shown { color: inherit; background: var(--code-bg); cursor: auto; }
.spoiler.shown a { color: var(--link) !important; }
.spoiler.shown b, .spoiler.shown i, .spoiler.shown s, .spoiler.shown u { color: inherit !important; }
.when { display: flex; justify-content: flex-end; gap: 5px; margin-top: 1px; color: var(--soft); font-size: 12.5px; user-select: none; }
.post.new { animation: appear 0.22s ease-out; }
.post.flash { animation: flash 1.6s ease-out; }
@keyframes appear { from { opacity: 0; translate: 0 10px; } }
@keyframes flash { 0%, 40% { background-color: color-mix(in srgb, var(--bubble), var(--accent) 22%); } }
@media (prefers-reduced-motion: reduce) { .post { animation: none !important; } }
`;
