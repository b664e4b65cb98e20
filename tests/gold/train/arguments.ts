/** What is asked of `npm run train`. */
import { parseArgs } from 'node:util';

export const USAGE = `usage:
  npm run train -- [--gold DIR --documents DIR …] [--curation FILE …] [--only NAME]
  npm run train -- [--gold DIR --documents DIR …] [--only NAME] --measure [--errors]
Without --measure the weights in extract/ are written anew, from the project's own annotated texts and from those given.`;

export interface Asked {
  readonly only: string | undefined;
  readonly measure: boolean;
  readonly errors: boolean;
  readonly curations: readonly string[];
}

/** @returns undefined where the words are not understood: then nothing may be written */
export function askedOf(args: readonly string[], names: readonly string[]): Asked | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        gold: { type: 'string' },
        documents: { type: 'string', multiple: true },
        curation: { type: 'string', multiple: true },
        only: { type: 'string' },
        measure: { type: 'boolean' },
        errors: { type: 'boolean' },
      },
    });
    const { only, measure = false, errors = false, curation: curations = [] } = values;
    return only === undefined || names.includes(only) ? { only, measure, errors, curations } : undefined;
  } catch {
    return undefined;
  }
}
