/** Runs the extractor and keeps, for each grant that it names, all names it had to choose among. */
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import type { Name } from '../../../extract/interpret/names/candidates.ts';
import { emptyRegister } from '../../../extract/merge/ids.ts';
import type * as Pipeline from '../../../extract/pipeline.ts';
import type { Features } from '../../../extract/weigh/linear.ts';
import { tables } from '../../extract/support.ts';
import type { Lesson } from './annotated.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const CHOOSE = '/extract/interpret/names/choose.ts';

/** One choice: the names with their features, and where its figure stands. */
export interface Recorded {
  readonly names: readonly Name[];
  readonly features: readonly Features[];
  readonly scope: string;
  readonly base: string;
  /** What the rules call it. */
  readonly ruled: string;
  readonly value: number;
  readonly start: number;
  readonly text: string;
}

const RECORDER = `
  import { featuresOf } from './features.ts';
  import { evidence } from '../evidence.ts';
  export const records = [];
  export const choose = (names, setting, { of: { amount, sentence }, scope, base }) => {
    const { valueRange: [start] } = evidence(sentence.flow, [amount.start, amount.end], [amount.start, amount.end]);
    const features = names.map((name) => featuresOf(name, setting));
    records.push({ ruled: setting.rule, names, features, scope, base, value: amount.value, start, text: sentence.flow.text.slice(amount.start, amount.end) });
    return names[0];
  };`;

const recorder: Plugin = {
  name: 'record-names',
  enforce: 'pre',
  load: (id) => (id.endsWith(CHOOSE) ? RECORDER : undefined),
};

/** The choices of each document. */
export async function record(all: readonly Lesson[]): Promise<readonly (readonly Recorded[])[]> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [recorder],
  });
  try {
    const { extract } = (await server.ssrLoadModule('/extract/pipeline.ts')) as typeof Pipeline;
    const { records } = (await server.ssrLoadModule(CHOOSE)) as { records: Recorded[] };
    return all.map(({ source }) => {
      extract([source], tables, emptyRegister());
      return records.splice(0);
    });
  } finally {
    await server.close();
  }
}
