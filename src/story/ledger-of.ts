import type { LedgerClaim, StoryArticle } from '../domain/story.ts';
import { claimIdentity, saidIn, withdrawnFrom } from '../ledger/identity.ts';

/** An article's entries in the ledger: what it claims, and what earlier versions of it claimed and it does not. */
export function ledgerOf(article: StoryArticle): LedgerClaim[] {
  const { id: articleId, source, url, published, facts, edits } = article;
  const where = { articleId, source, url, published };
  const past = new Map(edits?.claims.map((claim) => [claimIdentity(claim), claim]));
  const standing = facts.claims.map((claim): LedgerClaim => {
    const said = saidIn(article, past.get(claimIdentity(claim)));
    return { ...claim, ...where, ...(said === published ? {} : { said }) };
  });
  const current = new Set(facts.claims.map(claimIdentity));
  const gone = (edits?.claims ?? []).filter((claim) => !current.has(claimIdentity(claim)));
  return [
    ...standing,
    ...gone.map((entry): LedgerClaim => {
      const { firstRead: _first, lastRead: _last, fullText: _full, ...claim } = entry;
      const said = saidIn(article, entry);
      const withdrawn = withdrawnFrom(article, entry);
      return {
        ...claim,
        ...where,
        ...(said === published ? {} : { said }),
        ...(withdrawn === undefined ? {} : { withdrawn }),
      };
    }),
  ];
}
