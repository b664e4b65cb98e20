import { pointWords } from '../../charts/progress/figure-words.ts';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { farOff } from '../../domain/progress/far-off.ts';
import { convertUnit } from '../../domain/quantity/conversion.ts';
import { unitWords } from '../../i18n/shown-unit.ts';
import { useI18n } from '../shell/contexts.ts';

interface Props {
  readonly value: number;
  readonly unit: string;
  /** What it is held against, with its words: the goal, a baseline. */
  readonly beside: {
    readonly value: number | null;
    readonly valueMax?: number | null;
    readonly unit: string;
  };
  readonly besideWords: string;
  /** Where the unit can be changed in one step. */
  readonly onUnit?: ((unit: string) => void) | undefined;
}

/** Asks about a value that may be in another unit than was meant; it stands in nobody's way. */
export function FarOffNote({ value, unit, beside, besideWords, onUnit }: Props) {
  const i18n = useI18n();
  const far = farOff(value, unit, beside);
  if (far === null) return null;
  const { side, likelyUnit } = far;
  const amount = (of: string): string => {
    const here = convertUnit(value, of, beside.unit);
    return here.ok ? pointWords({ value: here.value }, beside.unit, i18n) : '';
  };
  const asked = i18n.t(`far.${side}`, { amount: amount(unit), goal: besideWords });
  const likely = likelyUnit === null ? '' : i18n.t('far.likely', { amount: amount(likelyUnit) });
  return (
    <output className="far-off small own-line">
      {mixed(joinedSentences(asked, likely, i18n.lang), i18n.lang)}{' '}
      {likelyUnit !== null && onUnit !== undefined && (
        <Button look="button-quiet small" onClick={() => onUnit(likelyUnit)}>
          {i18n.t('far.use', { unit: unitWords(likelyUnit, beside.unit, i18n) })}
        </Button>
      )}
    </output>
  );
}

const joinedSentences = (first: string, second: string, lang: 'zh-CN' | 'en'): string =>
  second === '' ? first : `${first}${lang === 'en' ? ' ' : ''}${second}`;
