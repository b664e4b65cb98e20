export const PORT = Number(process.env['TEST_PORT'] ?? 4273);
/** A sub-folder, so that a path that is not relative fails the tests. */
export const BASE_PATH = '/bureau/policy-targets/';
export const BASE_URL = `http://127.0.0.1:${PORT}${BASE_PATH}`;
