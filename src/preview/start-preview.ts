import Fastify from 'fastify';
import { PREVIEW_TOKEN } from './bot-user.ts';
import type { PreviewOptions } from './preview-options.ts';
import { type Preview, registerPreview } from './register-preview.ts';

export type PreviewServer = Preview & {
  /** `http://127.0.0.1:PORT`: the page, and the Bot API's root. */
  readonly url: string;
  /** A token that the preview takes; any other one of the same shape does as well. */
  readonly token: string;
  close(): Promise<void>;
};

export type ServerOptions = PreviewOptions & {
  readonly host?: string;
  /** 0: any free one. */
  readonly port: number;
};

/** The preview on a server of its own. Rejects with the system's error where the port is taken. */
export async function startPreview({ host = '127.0.0.1', port, ...options }: ServerOptions): Promise<PreviewServer> {
  const app = Fastify({ forceCloseConnections: true });
  const preview = await registerPreview(app, options);
  const url = await app.listen({ host, port }).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  return { ...preview, url, token: PREVIEW_TOKEN, close: () => app.close() };
}
