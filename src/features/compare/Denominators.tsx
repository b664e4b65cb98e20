import { Button } from '../../charts/view/Button.tsx';
import type { Denominator, DenominatorKind } from '../../domain/compare/denominators.ts';
import { knownDenominatorHeadings } from '../../domain/tables/denominators.ts';
import { TableIntake } from '../../ui/form/TableIntake.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { MappedDenominators } from './MappedDenominators.tsx';
import type { Covered } from '../../domain/region/covered.ts';

interface Props {
  readonly kind: DenominatorKind;
  readonly values: readonly Denominator[];
  readonly covered: Covered;
  readonly onValues: (values: readonly Denominator[]) => void;
}

/** The reader's own population or GDP figures: a table, read here, kept on this computer, cited on the chart. */
export default function Denominators({ kind, values, covered, onValues }: Props) {
  const i18n = useI18n();
  return (
    <section className="compare-denominators small" aria-label={i18n.t(`compare.per.${kind}`)}>
      <p>{i18n.t(kind === 'head' ? 'compare.per.needHead' : 'compare.per.needGdp')}</p>
      <TableIntake
        known={knownDenominatorHeadings}
        more={
          values.length > 0 && (
            <>
              {i18n.t('compare.per.have', { n: values.length })}
              <Button look="small" onClick={() => onValues([])}>
                {i18n.t('compare.per.forget')}
              </Button>
            </>
          )
        }
      >
        {(table, end) => (
          <MappedDenominators
            kind={kind}
            table={table}
            covered={covered}
            onTaken={(taken) => {
              onValues(taken);
              end(i18n.t('compare.per.read', { n: taken.length }));
            }}
            onCancel={() => end()}
          />
        )}
      </TableIntake>
    </section>
  );
}
