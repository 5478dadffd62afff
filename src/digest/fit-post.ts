import { fitsTelegram } from './telegram-length.ts';

/** How much of each part a post may show. Units are UTF-16, the rest are counts. */
export type PostBudget = {
  readonly titleUnits: number;
  readonly quotes: number;
  readonly quoteUnits: number;
  readonly claims: number;
  /** Lines of one row of the fact table: weapons, places. */
  readonly rowLines: number;
};

/**
 * From generous to tight: quotes get shorter, then fewer, then the older claims go, then the lesser lines of the table.
 * The last one fits whatever the story holds, because every name in a post has a limit of its own.
 */
export const POST_BUDGETS: readonly PostBudget[] = [
  { titleUnits: 400, quotes: 20, quoteUnits: 500, claims: 16, rowLines: 12 },
  { titleUnits: 300, quotes: 16, quoteUnits: 300, claims: 16, rowLines: 12 },
  { titleUnits: 300, quotes: 12, quoteUnits: 220, claims: 16, rowLines: 12 },
  { titleUnits: 300, quotes: 8, quoteUnits: 160, claims: 16, rowLines: 12 },
  { titleUnits: 300, quotes: 8, quoteUnits: 160, claims: 12, rowLines: 10 },
  { titleUnits: 300, quotes: 5, quoteUnits: 120, claims: 10, rowLines: 8 },
  { titleUnits: 250, quotes: 3, quoteUnits: 120, claims: 8, rowLines: 6 },
  { titleUnits: 200, quotes: 0, quoteUnits: 0, claims: 6, rowLines: 4 },
  { titleUnits: 150, quotes: 0, quoteUnits: 0, claims: 3, rowLines: 2 },
];

/** The post under the most generous budget that Telegram takes. */
export function fitPost(render: (budget: PostBudget) => string): string {
  let html = '';
  for (const budget of POST_BUDGETS) {
    html = render(budget);
    if (fitsTelegram(html)) return html;
  }
  return html;
}
