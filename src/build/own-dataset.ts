/**
 * Which dataset the page is built of. Documents of one's own go into a dataset of their own, beside them by default: what
 * people wrote hangs on the ids that it keeps, so it must outlive `npm ci`, and `data/` stays what the project committed.
 */
import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

/** Names the dataset that `dev`, `build` and `build:single` take. */
export const VARIABLE = 'POLICY_TARGETS_DATA';

/** The dataset that is built: the one that the environment names, else the project's own. */
export const datasetFolder = (env: NodeJS.ProcessEnv, root: string): string =>
  resolve(root, env[VARIABLE] || 'data');

/**
 * The dataset that is asked for, and the words for the extractor, which judges the others.
 * @throws Error in words where it is the project's own
 */
export function startPlan(argv: readonly string[], root: string): { folder: string; words: string[] } {
  const { values } = parseArgs({
    args: [...argv],
    strict: false,
    options: { input: { type: 'string', multiple: true }, output: { type: 'string' } },
  });
  const [input] = values.input ?? [];
  const own = resolve(root, 'data');
  if (typeof values.output === 'string') {
    const folder = resolve(root, values.output);
    if (`${folder}${sep}`.startsWith(`${own}${sep}`))
      throw new Error(`${folder} is of the project's own dataset: name another folder with --output`);
    return { folder, words: [...argv] };
  }
  if (typeof input !== 'string') return { folder: own, words: [...argv] };
  const folder = `${resolve(root, input)}-dataset`;
  return { folder, words: [...argv, '--output', folder] };
}
