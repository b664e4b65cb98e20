/**
 * Tells zod not to try `new Function`, which the page's content security policy refuses and the console reports. It asks
 * when a schema is made, so this module is imported before any schema.
 */
import * as z from 'zod';

z.config({ jitless: true });
