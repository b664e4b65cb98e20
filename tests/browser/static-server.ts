/** A static server for a built page under a sub-path, as an intranet would serve it: no rewriting, nothing else. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.mjs', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webmanifest', 'application/manifest+json'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

export interface StaticServer {
  readonly port: number;
  /** Ends every connection: from here on the page is offline. */
  readonly close: () => Promise<void>;
}

/** Serves the folder that `folder()` names at the time of each request; port 0 takes a free one. */
export function serveFolder(folder: () => string, basePath: string, port: number): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(basePath) ? pathname.slice(basePath.length) || 'index.html' : null;
    send(inside === null ? null : join(folder(), normalize(`/${decodeURIComponent(inside)}`)), response);
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ port: typeof address === 'object' && address !== null ? address.port : port, close });
    });
  });
}

function send(file: string | null, response: ServerResponse): void {
  if (file === null || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': TYPES.get(extname(file)) ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}
