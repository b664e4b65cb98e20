/**
 * zod, told not to try `new Function`, which the page's content security policy refuses and the browser reports. It asks
 * when a schema is made, so every schema of the page takes zod from here.
 */
import * as z from 'zod';

z.config({ jitless: true });

export * as z from 'zod';
