import { z } from 'zod';
import type { Path } from './config-problem.ts';

/** The schemas that may govern the value at `path`: several below a union, none below an unknown key. */
export function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  return path.reduce<z.ZodType[]>((schemas, step) => schemas.flatMap((each) => child(each, step)), unwrap(schema));
}

/** The keys that a mapping at `path` may have, of all branches of a union; none where its keys are free. */
export function knownKeys(schema: z.ZodType, path: Path): string[] {
  const objects = schemasAt(schema, path).filter((each) => each instanceof z.ZodObject);
  return [...new Set(objects.flatMap((each) => Object.keys(each.shape)))];
}

function child(schema: z.ZodType, step: string | number): z.ZodType[] {
  if (schema instanceof z.ZodObject) {
    const value = Object.hasOwn(schema.shape, step) ? schema.shape[step] : undefined;
    return value === undefined ? [] : unwrap(value as z.ZodType);
  }
  if (schema instanceof z.ZodArray) return unwrap(schema.element as z.ZodType);
  if (schema instanceof z.ZodRecord) return unwrap(schema.valueType as z.ZodType);
  return [];
}

/** Without defaults, `optional` and transforms; a union as its branches. */
function unwrap(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unwrap(option as z.ZodType));
  return [schema];
}
