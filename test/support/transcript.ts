import type { Happening } from './replay-sequence.ts';

/** What a channel got, for a reviewer to read: posts and replies in full, of edits the lines that changed. */
export function transcript(happenings: readonly Happening[]): string {
  return happenings
    .map(({ at, kind, id, replyTo, html, was }) => {
      const what = replyTo === null ? `${kind} ${id}` : `${kind} ${id} to ${replyTo}`;
      const body = was === null ? plain(html) : changed(plain(was), plain(html));
      return `──── ${at.slice(0, 16).replace('T', ' ')} · ${what}\n${body}\n`;
    })
    .join('\n');
}

function changed(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ].join('\n');
}

function plain(html: string): string {
  return html
    .replace(/<blockquote(?: expandable)?>(?<quoted>[\s\S]*?)<\/blockquote>/gu, (_all, quoted: string) =>
      quoted.replace(/^/gmu, '> '),
    )
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
