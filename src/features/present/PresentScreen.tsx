import { useEffect, useState } from 'react';
import '../../styles/deck.css';
import '../../styles/present.css';
import { Button } from '../../charts/view/Button.tsx';
import { Select } from '../../charts/view/Select.tsx';
import { readSetting } from '../../platform/settings.ts';
import type { Presentation } from '../../storage/presentation.ts';
import { theStore } from '../../storage/the-store.ts';
import { useI18n, useNotify, type ScreenProps } from '../../ui/shell/contexts.ts';
import { lazyPart } from '../../ui/shell/lazy-part.tsx';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { UnreadableNotice } from '../../ui/trouble/UnreadableNotice.tsx';
import { CURRENT, emptyPresentation } from './collect.ts';
import type { Listing, Outcome } from '../../storage/repository.ts';

const DeckEditor = lazyPart(() => import('./DeckEditor.tsx'), null);

/** What was collected: put in order, named, shown, and taken elsewhere. */
export default function PresentScreen({ params, setParams }: ScreenProps<'present'>) {
  const i18n = useI18n();
  const outcome = usePresentations();
  if (outcome === null) return <output className="screen-message">{i18n.t('load.screen')}</output>;
  if (!outcome.ok)
    return (
      <p className="screen-message" role="alert">
        {i18n.t('present.unavailable')} {failureText(outcome.failure, i18n)}
      </p>
    );
  const all = outcome.value.rows;
  const wished = params.p ?? readSetting(CURRENT);
  const chosen = all.find(({ id }) => id === wished) ?? all[0];
  return (
    <section className="screen-scroll present" aria-labelledby="present-title">
      <div className="in-row spaced present-choice">
        <h1 id="present-title">{i18n.t('vault.section.presentations')}</h1>
        <Choice all={all} chosen={chosen} onChoose={(p) => setParams({ p, s: null })} />
      </div>
      <UnreadableNotice count={outcome.value.unreadable.length} />
      {chosen === undefined ? (
        <p className="muted">{i18n.t('present.intro')}</p>
      ) : (
        <DeckEditor
          key={chosen.id}
          stored={chosen}
          at={params.s}
          onChoose={(s) => setParams({ s }, { replace: true })}
        />
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly all: readonly Presentation[];
  readonly chosen: Presentation | undefined;
  readonly onChoose: (id: string) => void;
}

function Choice({ all, chosen, onChoose }: ChoiceProps) {
  const i18n = useI18n();
  const notify = useNotify();
  const byId = new Map(all.map((one) => [one.id, one]));
  const create = async (): Promise<void> => {
    const put = await (await theStore()).presentations.put(emptyPresentation(i18n));
    if (put.ok && put.value.kind === 'saved') onChoose(put.value.row.id);
    else if (!put.ok) notify({ text: i18n.t('present.saveFailed') + failureText(put.failure, i18n) });
  };
  return (
    <>
      {all.length > 0 && (
        <label>
          <span className="visually-hidden">{i18n.t('present.choose')}</span>
          <Select
            value={chosen?.id ?? ''}
            options={[...byId.keys()]}
            nameOf={(id) => {
              const { name = '', slides = [] } = byId.get(id) ?? {};
              return i18n.t('present.choice', { name, n: slides.length });
            }}
            onChange={onChoose}
          />
        </label>
      )}
      <Button onClick={() => void create()}>{i18n.t('present.new')}</Button>
    </>
  );
}

/** Live, in this tab and in others; null while they are being read. */
function usePresentations(): Outcome<Listing<Presentation>> | null {
  const [outcome, setOutcome] = useState<Outcome<Listing<Presentation>> | null>(null);
  useEffect(() => {
    let unsubscribe = (): void => {};
    let isGone = false;
    const open = async (): Promise<void> => {
      const { presentations } = await theStore();
      if (!isGone) unsubscribe = presentations.subscribe(setOutcome);
    };
    open().catch((error: unknown) =>
      setOutcome({ ok: false, failure: { reason: 'other', detail: String(error) } }),
    );
    return () => {
      isGone = true;
      unsubscribe();
    };
  }, []);
  return outcome;
}
