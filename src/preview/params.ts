import { badRequest } from './bot-api-error.ts';

export type UploadedFile = { readonly bytes: Uint8Array; readonly type: string };

/** The parameters of one request, whichever way they came. All methods take all ways: https://core.telegram.org/bots/api#making-requests */
export class Params {
  private readonly values: ReadonlyMap<string, unknown>;

  constructor(values: ReadonlyMap<string, unknown>) {
    this.values = values;
  }

  /** Numbers and booleans as they would stand in a form; undefined where missing. */
  text(name: string): string | undefined {
    const value = this.values.get(name);
    if (typeof value === 'string') return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  }

  /** Undefined where it is missing or no whole number: the real one takes both for 0. */
  integer(name: string): number | undefined {
    const text = this.text(name);
    return text !== undefined && /^-?\d{1,15}$/u.test(text.trim()) ? Number(text) : undefined;
  }

  flag(name: string): boolean {
    return ['true', '1', 'yes', 't'].includes((this.text(name) ?? '').toLowerCase());
  }

  /** A parameter that is an object: as such in JSON, as JSON text in a form. */
  object(name: string): Readonly<Record<string, unknown>> | undefined {
    const value = this.values.get(name);
    const parsed = typeof value === 'string' && value !== '' ? parseObject(name, value) : value;
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : undefined;
  }

  file(name: string): UploadedFile | undefined {
    const value = this.values.get(name);
    return typeof value === 'object' && value !== null && 'bytes' in value ? (value as UploadedFile) : undefined;
  }
}

function parseObject(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`can't parse ${name.replaceAll('_', ' ')} JSON object`);
  }
}
