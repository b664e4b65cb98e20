import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Judgement, Method, Pace } from '../../domain/progress/types.ts';
import { amountLabel } from '../../charts/progress/figure-words.ts';
import { completionLines } from '../../charts/progress/completion-words.ts';
import { impliedWords } from '../../charts/progress/implied-words.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { impliedBaseOf } from '../../domain/progress/baseline.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { formulaText, paceText, ratioText } from './words.ts';
import { Segmented } from '../../charts/view/Segmented.tsx';

interface Props {
  readonly row: TargetRow;
  readonly judgement: Judgement;
  readonly method: Method;
  readonly onMethod: (method: Method) => void;
}

/** How the status came about: formula, numbers, and what was assumed. */
export function Arithmetic({ row, judgement, method, onMethod }: Props) {
  const i18n = useI18n();
  const { pace, periods, unconverted, completion } = judgement;
  return (
    <>
      {unconverted > 0 && (
        <p className="save-failed small">
          {i18n.t('progress.unconverted', { n: unconverted, unit: i18n.format.unit(row.unit) })}
        </p>
      )}
      <Implied row={row} judgement={judgement} />
      {completion !== null && <Lines lines={completionLines(completion, judgement.unit, i18n)} />}
      {pace !== null && pace.ratio !== null && (
        <PaceTable pace={pace} unit={judgement.unit} method={method} onMethod={onMethod} />
      )}
      {periods.length > 0 && <Periods judgement={judgement} />}
    </>
  );
}

/** The baseline that goal and growth imply, where the path starts from it: nothing that the text states. */
function Implied({ row, judgement: { path } }: Pick<Props, 'row' | 'judgement'>) {
  const i18n = useI18n();
  const { rows, policyById } = useDataset();
  if (path?.start.origin !== 'implied') return null;
  const implied = impliedBaseOf(row, rows, policyById.get(row.articleId)?.article ?? {});
  if (implied === null || typeof implied === 'string') return null;
  return (
    <p className="small">
      <span className="tag">{i18n.t('inferred.mark')}</span>{' '}
      {mixed(impliedWords(implied, row.unit, i18n), i18n.lang)}
    </p>
  );
}

interface PaceProps {
  readonly pace: Pace;
  readonly unit: string;
  readonly method: Method;
  readonly onMethod: (method: Method) => void;
}

const METHODS = ['compound', 'linear'] as const satisfies readonly Method[];

function PaceTable({ pace, unit, method, onMethod }: PaceProps) {
  const i18n = useI18n();
  const lines: [string, string][] = [
    [
      i18n.t('progress.from'),
      `${i18n.format.date(pace.start.date)} ${amountLabel(pace.start.value, unit, i18n)} · ${i18n.t(`progress.origin.${pace.start.origin}`)}`,
    ],
    [i18n.t('progress.observed'), formulaText(pace, unit, i18n, 'observed')],
    [i18n.t('progress.required'), formulaText(pace, unit, i18n, 'required')],
  ];
  if (pace.ratio !== null) lines.push([i18n.t('progress.ratio'), ratioText(pace, pace.ratio, i18n)]);
  if (pace.stillRequired !== null)
    lines.push([i18n.t('progress.still'), paceText(pace, pace.stillRequired, unit, i18n)]);
  return (
    <div className="stack arithmetic small">
      <Segmented
        label={i18n.t('progress.method')}
        value={method}
        options={METHODS}
        nameOf={(choice) => i18n.t(`progress.method.${choice}`)}
        onChange={onMethod}
      />
      {method === 'compound' && pace.linearBecause !== null && pace.linearBecause !== 'chosen' && (
        <p className="muted">{i18n.t(`progress.linear.${pace.linearBecause}`)}</p>
      )}
      <Lines lines={lines} />
      <p className="muted">{i18n.t('progress.thresholds')}</p>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly (readonly [string, string])[] }) {
  return (
    <table className="data-table fields small">
      <tbody>
        {lines.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="numbers">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A recurring duty, period by period. */
function Periods({ judgement: { periods, unit } }: { readonly judgement: Judgement }) {
  const i18n = useI18n();
  return (
    <table className="data-table fields small">
      <caption className="muted">{i18n.t('progress.periods')}</caption>
      <tbody>
        {periods.map(({ period, value, met, isPartial, isOver, ratio }) => (
          <tr key={period}>
            <th scope="row">{period}</th>
            <td>{amountLabel(value, unit, i18n)}</td>
            <td>
              {met === 'met' && !isPartial
                ? `● ${i18n.t('progress.periodMet')}`
                : met === 'open'
                  ? `◇ ${i18n.t('progress.reason.bound')}`
                  : isOver && !isPartial
                    ? `■ ${i18n.t('progress.periodMissed')}`
                    : i18n.t('progress.periodRunning', { percent: i18n.format.percent(ratio) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
