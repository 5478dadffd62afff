import { CronExpressionParser } from 'cron-parser';

const FIELDS = 5;

/** What is wrong with a cron expression of minute, hour, day, month and weekday, or null. */
export function cronProblem(expression: string): string | null {
  const fields = expression.trim().split(/\s+/u);
  // The parser itself also takes six fields, the first of them seconds, and fills up missing ones.
  if (fields.length !== FIELDS || expression.trim() === '') {
    return `expected five fields (minute hour day month weekday), such as "0 8,20 * * *", found ${JSON.stringify(expression)}`;
  }
  try {
    CronExpressionParser.parse(expression, { tz: 'UTC' }).next();
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `${JSON.stringify(expression)} is not a schedule of minute hour day month weekday: ${reason}`;
  }
}
