import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import type { UrlProblem } from '../../url/view-state.ts';

/** Says which parts of the address were not understood, while the rest works. */
export function UrlProblems({ problems }: { readonly problems: readonly UrlProblem[] }) {
  const i18n = useI18n();
  const [dismissed, setDismissed] = useState<readonly UrlProblem[] | null>(null);
  if (problems.length === 0 || dismissed === problems) return null;
  const said = problems.map(({ name, value, reason }) => i18n.t(`url.${reason}`, { name, value }));
  return (
    <output className="notice">
      <span>
        {i18n.t('url.problems', { n: problems.length })} {i18n.clauses(said)}
      </span>
      <Button look="button-quiet" onClick={() => setDismissed(problems)}>
        {i18n.t('url.dismiss')}
      </Button>
    </output>
  );
}
