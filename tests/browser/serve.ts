/** Serves the built page for the browser tests. */
import { join } from 'node:path';
import { BASE_PATH, PORT } from './address.ts';
import { serveFolder } from './static-server.ts';

const DIST = join(import.meta.dirname, '../../dist');

await serveFolder(() => DIST, BASE_PATH, PORT);
