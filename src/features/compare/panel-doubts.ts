/** What is to be doubted of a panel: what differs, what is inferred, drafts, marks of single figures. */
import { isInferred } from '../../charts/deadline-label.ts';
import type { Panel } from '../../domain/compare/panels.ts';
import type { I18n } from '../../i18n/index.ts';
import { caveatWords } from './gate-words.ts';
import type { ComparableRow } from './topic-index.ts';
import { regionName } from '../../i18n/shown-names.ts';
import { distinct } from './panel-words.ts';

function namesOf(members: readonly ComparableRow[], i18n: I18n): string {
  return i18n.list(distinct(members.map(({ region }) => regionName(region, i18n))));
}

export function panelDoubts({ members, caveats }: Panel<ComparableRow>, i18n: I18n): string[] {
  const inferred = members.filter(({ deadline }) => isInferred(deadline));
  const drafts = members.filter(({ status }) => status === 'draft' || status === 'proposal');
  const flagged = (
    [
      'contradiction',
      'mentions-differ',
      'region-from-body',
      'region-unknown',
      'region-doubtful',
      'facts-doubtful',
      'odd-writing',
      'no-sentence',
    ] as const
  ).flatMap((flag) => {
    const having = members.filter(({ flags }) => flags.includes(flag));
    if (having.length === 0) return [];
    return [i18n.t('compare.doubt.flag', { what: i18n.t(`flag.${flag}`), names: namesOf(having, i18n) })];
  });
  return [
    ...caveats.map((caveat) => caveatWords(caveat, i18n)),
    ...(inferred.length === 0
      ? []
      : [i18n.t('compare.doubt.inferredDeadline', { names: namesOf(inferred, i18n) })]),
    ...(drafts.length === 0 ? [] : [i18n.t('compare.doubt.draft', { names: namesOf(drafts, i18n) })]),
    ...flagged,
  ];
}
