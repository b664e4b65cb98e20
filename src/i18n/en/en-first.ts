import { charts } from './charts.ts';
import { common } from './common.ts';
import { overview } from './overview.ts';
import { shared } from './shared.ts';
import { target } from './target.ts';
import { targets } from './targets.ts';

/** They come with the first words of English and not with the page. */
export { names } from './names.ts';

export const first = {
  ...charts,
  ...common,
  ...overview,
  ...shared,
  ...target,
  ...targets,
} as const;
