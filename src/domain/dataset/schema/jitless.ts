import * as z from 'zod';

// The page's security policy refuses `new Function`; without this, which must come before the first schema, zod would try it and the browser report it.
z.config({ jitless: true });
