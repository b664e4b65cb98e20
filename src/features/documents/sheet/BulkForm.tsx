import { useState } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import { Select } from '../../../charts/view/Select.tsx';
import { factOf, type SaidFact } from '../../../domain/dataset/policy-facts.ts';
import { factName } from '../../../ui/record/fact-words.ts';
import { badFact, readFact } from '../../../ui/record/fact-form.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { useEditing } from './editing.ts';
import { FactEditor } from '../../../ui/record/FactEditor.tsx';
import type { PolicyRow } from './model.ts';

interface Props {
  readonly rows: readonly PolicyRow[];
  readonly onEnd: () => void;
}

/** What many policies may have alike; a title and a number are each one's own. */
const FACTS = [
  'region',
  'kind',
  'period',
  'issued',
  'issuer',
  'status',
] as const satisfies readonly SaidFact[];

/** One fact for all the policies that are chosen. */
export function BulkForm({ rows, onEnd }: Props) {
  const i18n = useI18n();
  const { save, placeOf } = useEditing();
  const [fact, setFact] = useState<(typeof FACTS)[number]>('region');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const open = rows.filter(({ isFixed }) => !isFixed);
  const apply = async (): Promise<void> => {
    const facts = await readFact(fact, typed, placeOf, i18n);
    if (facts === null) return setProblem(badFact(fact, typed, i18n));
    const trouble = await save(open.map((row) => ({ policy: row, facts })));
    setProblem(trouble);
    return trouble === null ? onEnd() : undefined;
  };
  return (
    <form
      className="in-row box box-asking sheet-bulk"
      aria-label={i18n.t('sheet.bulk')}
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      <output className="numbers">{i18n.t('sheet.chosen', { n: i18n.format.count(rows.length) })}</output>
      <Select
        aria-label={i18n.t('sheet.bulk.fact')}
        value={fact}
        options={FACTS}
        nameOf={(one) => factName(factOf(one), i18n)}
        onChange={(one) => {
          setFact(one);
          setTyped('');
          setProblem(null);
        }}
      />
      <FactEditor
        key={fact}
        fact={fact}
        label={i18n.t('sheet.bulk.value')}
        value={typed}
        isBad={problem !== null}
        onChange={(words) => {
          setTyped(words);
          setProblem(null);
        }}
      />
      <button type="submit" className="button button-main" disabled={open.length === 0}>
        {i18n.t('sheet.bulk.apply', { n: i18n.format.count(open.length) })}
      </button>
      <Button look="button-quiet" onClick={onEnd}>
        {i18n.t('sheet.clear')}
      </Button>
      <Failed small>{problem}</Failed>
    </form>
  );
}
