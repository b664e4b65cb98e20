import type { Outcome, Repository } from './repository.ts';
import type { Row } from './row.ts';

/** Changes a row as it stands by now, and again where somebody wrote in between: for changes that can be made on any version. */
export async function updateRow<R extends Row>(
  repository: Pick<Repository<R>, 'get' | 'put'>,
  id: string,
  change: (before: R | null) => R,
): Promise<Outcome<R>> {
  for (;;) {
    const here = await repository.get(id);
    if (!here.ok) return here;
    const put = await repository.put(change(here.value));
    if (!put.ok) return put;
    if (put.value.kind === 'saved') return { ok: true, value: put.value.row };
  }
}
