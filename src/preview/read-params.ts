import { badRequest } from './bot-api-error.ts';
import { Params, type UploadedFile } from './params.ts';

/** A request's parameters out of its address and its body: JSON, urlencoded or multipart. */
export async function readParams(
  query: URLSearchParams,
  contentType: string,
  body: Uint8Array | undefined,
): Promise<Params> {
  const values = new Map<string, unknown>(query);
  if (body === undefined || body.length === 0) return new Params(values);
  if (/^application\/json\b/iu.test(contentType)) {
    for (const [name, value] of Object.entries(parseJson(body))) values.set(name, value);
  } else if (/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/iu.test(contentType)) {
    for (const [name, value] of await parseForm(contentType, body)) values.set(name, value);
  }
  return new Params(values);
}

function parseJson(body: Uint8Array): object {
  const parsed = attempt(() => JSON.parse(new TextDecoder().decode(body)) as unknown);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw badRequest("can't parse request body as a JSON object");
  }
  return parsed;
}

async function parseForm(contentType: string, body: Uint8Array): Promise<[string, string | UploadedFile][]> {
  const form = await new Response(body as Uint8Array<ArrayBuffer>, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => undefined);
  if (form === undefined) throw badRequest("can't parse request body as a form");
  return Promise.all(
    [...form].map(async ([name, value]): Promise<[string, string | UploadedFile]> => {
      if (typeof value === 'string') return [name, value];
      return [name, { bytes: new Uint8Array(await value.arrayBuffer()), type: value.type }];
    }),
  );
}

function attempt(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
