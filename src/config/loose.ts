import { z } from 'zod';

/**
 * Views of half-valid files for the cross-checks: what has the wrong type is left out instead of refused, so that one
 * mistake does not hide the others. What is left out has already been reported by `validate`.
 */
export const looseText = z.string().optional().catch(undefined);

export const looseList = <T extends z.ZodType>(entry: T) => z.array(entry).catch([]);

/** Keys in their order; an object that is none becomes `{}`. */
export const looseRecord = <T extends z.ZodType>(value: T) => z.record(z.string(), value).catch({});

/** A text or a list of texts as entries with the step that leads to each: none for a bare text. */
export const looseTexts = z
  .union([z.string(), z.array(z.unknown())])
  .optional()
  .catch(undefined)
  .transform((value): { readonly text: string; readonly step: readonly number[] }[] => {
    if (typeof value === 'string') return [{ text: value, step: [] }];
    return (value ?? []).flatMap((text, i) => (typeof text === 'string' ? [{ text, step: [i] }] : []));
  });
