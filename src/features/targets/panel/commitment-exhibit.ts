/** One commitment as an exhibit: what was read, how, and the sentence it stands in. Pure. */
import { mainMention } from '../../../domain/dataset/main-mention.ts';
import { deadlineDate, deadlineLabel } from '../../../charts/deadline-label.ts';
import { commitmentData } from '../../../charts/exhibit/commitment-data.ts';
import { listOf, type ExhibitContext } from '../../../charts/exhibit/context.ts';
import { subtitleOf, type Exhibit } from '../../../charts/exhibit/exhibit.ts';
import { citedSources } from '../../../charts/exhibit/sources.ts';
import { standingLines, type Known } from '../../../charts/progress/standing-words.ts';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import type { Target } from '../../../domain/dataset/schema.ts';
import { joined } from '../../../domain/text/joined.ts';
import { readings } from './readings.ts';
import { scopedName, regionName } from '../../../i18n/shown-names.ts';

/** `target` is the commitment's record, which holds its sentence; `known` is null where it cannot be read what was recorded. */
export function commitmentExhibit(
  row: TargetRow,
  target: Target,
  known: Known | null,
  context: ExhibitContext,
): Exhibit {
  const { dataset, i18n } = context;
  const mention = mainMention(target.mentions);
  const quote = (mention?.displayText ?? mention?.quote ?? '') || i18n.t('list.noSentence');
  const fields = readings(row, target, dataset, i18n);
  const amount = i18n.format.quantity(row) ?? '';
  const due = deadlineLabel(row.deadline, i18n);
  const what = joined([regionName(row.region, i18n), scopedName(row, i18n), amount], ' ');
  return listOf(context, {
    kind: 'commitment',
    title: i18n.t('panel.exhibit', { what, due }),
    subtitle: subtitleOf(['measure', scopedName(row, i18n)]),
    doubts: [
      ...row.flags.map((flag) => i18n.t(`flag.${flag}`)),
      ...fields
        .filter(({ isInferred }) => isInferred)
        .map(({ name, value, basis }) => i18n.t('panel.exhibit.inferred', { name, value, basis }).trim()),
    ],
    sources: citedSources([row], dataset, i18n),
    table: {
      columns: [
        { key: 'field', label: i18n.t('panel.field'), numeric: false, short: true },
        { key: 'reading', label: i18n.t('panel.reading'), numeric: false },
        { key: 'basis', label: i18n.t('panel.basis'), numeric: false },
      ],
      rows: [
        { id: 'quote', cells: [i18n.t('panel.evidence'), quote, ''] },
        ...fields.map(({ name, value, basis, isInferred }) => ({
          id: name,
          cells: [name, value, isInferred ? `${i18n.t('inferred.mark')} ${basis}`.trim() : basis],
        })),
      ],
    },
    statement: {
      figure: amount || (deadlineDate(row.deadline, i18n) ?? ''),
      quote,
      standing: known === null ? [] : standingLines(row, known, context),
    },
    data: commitmentData([row], dataset, i18n, [['quote', i18n.t('panel.evidence'), 'text', () => quote]]),
  });
}
