import { z } from 'zod';
import { formatPath, type Path } from './config-problem.ts';
import { cronProblem } from './cron-problem.ts';
import { findRepeats, type Unique } from './find-repeats.ts';
import { looseList, looseText, looseTexts } from './loose.ts';
import { suggestName } from './near-name.ts';
import type { Finding } from './validate.ts';

const looseTime = z.object({ at: looseText, timezone: looseText, from: looseText, to: looseText }).optional();
const looseChannel = z
  .object({
    id: looseText,
    chat: z.union([z.string(), z.number()]).optional().catch(undefined),
    thread: z.number().optional().catch(undefined),
    topics: looseTexts,
    language: looseText,
    alerts: z.unknown().optional(),
    digest: looseTime.catch(undefined),
    weekly: looseTime.catch(undefined),
    quiet: looseTime.catch(undefined),
  })
  .catch({ topics: [] });
const looseFile = z.object({ channels: looseList(looseChannel) }).catch({ channels: [] });

type LooseChannel = z.output<typeof looseChannel>;

/**
 * What no single key of a channel can tell: ids that stand twice, topics that nobody defined, a topic that reaches one
 * chat twice, times that are none. Two channels may share a chat where their topics (or languages) differ.
 * @param topics ids of keywords.yaml; null where that file could not be read.
 */
export function checkChannels(data: unknown, topics: readonly string[] | null): Finding[] {
  const { channels } = looseFile.parse(data);
  const uniques = channels.flatMap((channel, i) => [...uniqueId(channel, i), ...uniqueRoutes(channel, i)]);
  return [
    ...channels.flatMap((channel, i) => [
      ...checkTimes(channel, ['channels', i]),
      ...(topics === null ? [] : unknownTopics(channel, i, topics)),
    ]),
    ...findRepeats(uniques),
  ];
}

function uniqueId({ id }: LooseChannel, i: number): Unique[] {
  if (id === undefined) return [];
  const says = (first: Path) => `channel id "${id}" stands already in ${formatPath(first.slice(0, 2))}`;
  return [{ key: id, path: ['channels', i, 'id'], says }];
}

function uniqueRoutes({ chat, thread, language = 'en', topics }: LooseChannel, i: number): Unique[] {
  if (chat === undefined) return [];
  return topics.map(({ text, step }) => ({
    key: JSON.stringify([String(chat).toLowerCase(), thread, language, text]),
    path: ['channels', i, 'topics', ...step],
    says: (first) => `this chat already gets "${text}" through ${formatPath(first.slice(0, 2))}`,
  }));
}

function unknownTopics(channel: LooseChannel, i: number, topics: readonly string[]): Finding[] {
  return channel.topics.flatMap(({ text, step }) => {
    if (topics.includes(text)) return [];
    const message = `unknown topic ${JSON.stringify(text)}${suggestName(text, topics)}`;
    return [{ path: ['channels', i, 'topics', ...step], part: 'value' as const, message }];
  });
}

function checkTimes({ alerts, digest, weekly, quiet }: LooseChannel, path: Path): Finding[] {
  const findings: Finding[] = [];
  const add = (step: Path, message: string): void => {
    findings.push({ path: [...path, ...step], part: 'value', message });
  };
  if (alerts === false && digest === undefined && weekly === undefined)
    add(['alerts'], 'without alerts and digest nothing is sent; add a digest');
  for (const [key, schedule] of Object.entries({ digest, weekly })) {
    const cron = schedule?.at === undefined ? null : cronProblem(schedule.at);
    if (cron !== null) add([key, 'at'], cron);
  }
  for (const [key, span] of Object.entries({ digest, weekly, quiet })) {
    const zone = span?.timezone;
    if (zone !== undefined && !isTimeZone(zone)) {
      // The list of ICU has only the older spelling of Kyiv.
      const near = suggestName(zone, ['UTC', 'Europe/Kyiv', ...Intl.supportedValuesOf('timeZone')]);
      add([key, 'timezone'], `unknown time zone ${JSON.stringify(zone)}${near || ', expected such as Europe/Kyiv'}`);
    }
  }
  if (quiet?.from !== undefined && quiet.from === quiet.to) {
    add(['quiet', 'to'], `expected another time than from, found ${JSON.stringify(quiet.to)}`);
  }
  return findings;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}
