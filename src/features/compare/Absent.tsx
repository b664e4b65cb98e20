import { useI18n } from '../../ui/shell/contexts.ts';
import type { Covered } from '../../domain/region/covered.ts';
import { absentRegions, type Absence } from './region-picks.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';

interface Props {
  readonly model: Comparison;
  readonly chosen: readonly string[];
  readonly covered: Covered;
}

const ABSENCES = ['elsewhen', 'words', 'not-found', 'no-document'] as const satisfies readonly Absence[];

/** Chosen regions that no drawing shows: which, and why. None is drawn as zero. */
export function Absent({ model, chosen, covered }: Props) {
  const i18n = useI18n();
  const absent = absentRegions(model, chosen, covered, i18n);
  if (absent.length === 0) return null;
  return (
    <ul className="compare-absent" aria-label={i18n.t('compare.absent')}>
      {ABSENCES.map((absence) => {
        const names = absent.filter((region) => region.absence === absence).map(({ name }) => name);
        if (names.length === 0) return null;
        return (
          <li key={absence}>
            <span className="absent-sign" data-absence={absence} aria-hidden="true" />
            {i18n.list(names)}
            {i18n.t('common.colon')}
            <span className="muted">{i18n.t(`compare.absent.${absence}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
