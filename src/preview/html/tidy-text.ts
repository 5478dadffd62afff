import { type FormattedText, isCode, isQuote, type MessageEntity } from './formatted-text.ts';

/** Formatted stretches of one message; Telegram drops the formatting of those beyond. */
const MAX_ENTITIES = 100;

/** What Telegram's server does with every text: blank ends cut, nothing formatted within code, no quotation in another. */
export function tidyText({ text, entities }: FormattedText): FormattedText {
  const swallowing = entities.filter((entity) => isCode(entity) || isQuote(entity));
  const outside = entities.filter((entity) => !isSwallowed(entity, swallowing));
  const firstEntity = outside.length === 0 ? text.length : Math.min(...outside.map(({ offset }) => offset));
  const blank = /^\s*/u.exec(text)?.[0].length ?? 0;
  const from = Math.min(blank, firstEntity);
  const to = Math.max(from, text.trimEnd().length);
  const kept = withPreLanguage(outside)
    .map((entity) => cut(entity, from, to))
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.offset - b.offset);
  return { text: text.slice(from, to), entities: kept.slice(0, MAX_ENTITIES) };
}

function cut(entity: MessageEntity, from: number, to: number): MessageEntity {
  const start = Math.max(entity.offset, from);
  const end = Math.min(entity.offset + entity.length, to);
  return { ...entity, offset: start - from, length: end - start };
}

/** @param swallowing all code and quotations of the text, outer ones before inner ones */
function isSwallowed(entity: MessageEntity, swallowing: readonly MessageEntity[]): boolean {
  for (const outer of swallowing) {
    if (outer === entity || outer.offset > entity.offset) return false;
    const swallows = isCode(outer) ? !isPreLanguage(outer, entity) : isQuote(outer) && isQuote(entity);
    if (swallows && contains(outer, entity)) return true;
  }
  return false;
}

function contains(outer: MessageEntity, inner: MessageEntity): boolean {
  return outer.offset <= inner.offset && inner.offset + inner.length <= outer.offset + outer.length;
}

/** `<pre><code class="language-x">`: the two are one entity. */
function isPreLanguage(pre: MessageEntity, code: MessageEntity): boolean {
  return (
    pre.type === 'pre' &&
    code.type === 'code' &&
    code.language !== undefined &&
    pre.offset === code.offset &&
    pre.length === code.length
  );
}

function withPreLanguage(entities: readonly MessageEntity[]): MessageEntity[] {
  const merged: MessageEntity[] = [];
  for (const entity of entities) {
    const last = merged.at(-1);
    if (last !== undefined && isPreLanguage(last, entity) && entity.language !== undefined) {
      merged[merged.length - 1] = { ...last, language: entity.language };
    } else if (entity.type === 'code') {
      merged.push({ type: 'code', offset: entity.offset, length: entity.length });
    } else {
      merged.push(entity);
    }
  }
  return merged;
}
