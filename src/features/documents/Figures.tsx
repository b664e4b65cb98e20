import type { ReactNode } from 'react';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { tally } from '../../domain/collections/tally.ts';
import type { Observation } from '../../domain/dataset/schema.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { isUnknownPlace } from '../../domain/region/provinces.ts';
import { regionName, scopedName } from '../../i18n/shown-names.ts';
import { periodWords, resultQuantity } from '../../reader/result-words.ts';
import { Due } from '../../ui/record/Due.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { firstCommitments, firstResults, type Said } from './glance.ts';

/** What was read, of a policy or of all that a document prints. */
export interface Figured {
  readonly rows: readonly TargetRow[];
  readonly results: readonly Observation[];
  /** Where the document says each. */
  readonly said: ReadonlyMap<string, Said>;
  readonly hrefOf: (id: string, at: number) => string;
  /** Whether they are of several places. */
  readonly isMixed?: boolean;
}

/** What is committed to and what is reported, by kind, with the first of each; a name leads to its place in the text. */
export function Figures({ rows, results, said, hrefOf, isMixed = false }: Figured) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const line = (
    id: string,
    region: TargetRow['region'],
    name: string,
    when: ReactNode,
    figure: string | null,
  ) => {
    const at = said.get(id)?.at;
    const hasPlace = isMixed && !isUnknownPlace(region);
    const words = mixed(hasPlace ? `${regionName(region, i18n)} ${name}` : name, i18n.lang);
    return (
      <li key={id}>
        <span className="line-main">{at === undefined ? words : <a href={hrefOf(id, at)}>{words}</a>}</span>
        <span className="muted numbers">{when}</span>
        <span className="numbers">{mixed(figure ?? '', i18n.lang)}</span>
      </li>
    );
  };
  return (
    <div className="glance-figures small">
      <Kinds title={t('reader.glance.commitments')} kinds={rows.map(({ kind }) => t(`fate.${kind}`))}>
        {firstCommitments(rows).map((row) =>
          line(
            row.id,
            row.region,
            scopedName(row, i18n),
            <Due deadline={row.deadline} />,
            format.quantity(row),
          ),
        )}
      </Kinds>
      <Kinds title={t('reader.glance.results')} kinds={results.map(({ measure }) => t(`measure.${measure}`))}>
        {firstResults(results, said).map((result) =>
          line(
            result.id,
            result.region,
            scopedName(result, i18n),
            mixed(periodWords(result.period, i18n), i18n.lang),
            format.quantity(resultQuantity(result)),
          ),
        )}
      </Kinds>
    </div>
  );
}

interface KindsProps {
  readonly title: string;
  /** Of each. */
  readonly kinds: readonly string[];
  readonly children: ReactNode;
}

function Kinds({ title, kinds, children }: KindsProps) {
  const { t, list, format } = useI18n();
  if (kinds.length === 0) return null;
  const counted = [...tally(kinds)].toSorted(([, a], [, b]) => b - a);
  return (
    <section>
      <h3>{title}</h3>
      <p className="muted numbers">
        {list(counted.map(([kind, n]) => t('reader.glance.kind', { kind, n: format.count(n) })))}
      </p>
      <ul className="lines">{children}</ul>
    </section>
  );
}
