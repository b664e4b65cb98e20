import { secondWords } from '../../i18n/second-words.ts';
import { useEffect, useRef, useState } from 'react';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { Select } from '../../charts/view/Select.tsx';
import type { Choice } from '../../domain/second-reading/decide.ts';
import type { ReconciledItem } from '../../domain/second-reading/reconcile.ts';
import { commandOf, KEYS } from '../record/review-keys.ts';
import { useI18n } from '../shell/contexts.ts';
import { fieldsOfItem, ItemCard } from './ItemCard.tsx';

export type ItemState = 'open' | 'taken' | 'left';

interface Props {
  readonly items: readonly ReconciledItem[];
  readonly stateOf: (item: ReconciledItem) => ItemState;
  readonly onSettle: (item: ReconciledItem, choice: Choice) => void;
  readonly onTakeBack: (item: ReconciledItem) => void;
  readonly onUndo: () => void;
}

const SHOWN = ['differs', 'second', 'first', 'same'] as const;
const SIGNS: { readonly [S in ItemState]: string } = { open: '○', taken: '✓', left: '✕' };

/** The records of one kind at a time, in a line each; the current one is open under its line. */
export function ItemList({ items, stateOf, onSettle, onTakeBack, onUndo }: Props) {
  const i18n = useI18n();
  const say = secondWords(i18n.lang);
  const ofKind = (kind: (typeof SHOWN)[number]) => items.filter((item) => item.kind === kind);
  const [shown, setShown] = useState<(typeof SHOWN)[number]>(
    () => SHOWN.find((kind) => ofKind(kind).length > 0) ?? 'differs',
  );
  const listed = ofKind(shown);
  const [at, setAt] = useState(0);
  const current = Math.min(at, listed.length - 1);
  const list = useRef<HTMLOListElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) list.current?.querySelector<HTMLElement>('[data-current] .record-line')?.focus();
    isFirst.current = false;
    // oxlint-disable-next-line react-hooks/exhaustive-effect-dependencies -- another current record is another line
  }, [current, shown]);
  const settle = (item: ReconciledItem, choice: Choice): void => {
    onSettle(item, choice);
    setAt(Math.min(current + 1, listed.length - 1));
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const command = commandOf(event);
    const item = listed[current];
    if (command === null || item === undefined) return;
    if (command === 'next') setAt(Math.min(current + 1, listed.length - 1));
    else if (command === 'previous') setAt(Math.max(0, current - 1));
    else if (command === 'accept') settle(item, 'second');
    else if (command === 'reject') settle(item, 'first');
    else if (command === 'undo') onUndo();
    else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the records inside
    <div className="second-items" onKeyDown={onKeyDown}>
      <p className="in-row review-filters">
        <Select
          aria-label={i18n.t('review.show')}
          value={shown}
          options={SHOWN}
          nameOf={(kind) => say.t(`second.show.${kind}`, { n: i18n.format.count(ofKind(kind).length) })}
          onChange={(kind) => {
            setShown(kind);
            setAt(0);
          }}
        />
      </p>
      <p className="in-row review-keys small muted">
        {(['accept', 'reject', 'next', 'previous', 'undo'] as const).map((command) => (
          <span key={command}>
            <kbd>{KEYS[command].toUpperCase()}</kbd> {say.t(`second.key.${command}`)}
          </span>
        ))}
      </p>
      {listed.length === 0 && <p className="muted">{say.t('second.none')}</p>}
      <ol className="records" ref={list}>
        {listed.map((item, i) => {
          const isCurrent = i === current;
          const state = stateOf(item);
          const fields = fieldsOfItem(item);
          return (
            <li key={item.id} data-current={isCurrent ? '' : undefined}>
              <button
                type="button"
                className="record-line"
                aria-current={isCurrent ? 'true' : undefined}
                onClick={() => setAt(i)}
              >
                <span className="record-sign" aria-hidden="true">
                  {SIGNS[state]}
                </span>
                <span className="visually-hidden">{say.t(`second.state.${state}`)} </span>
                <span className="record-name" lang="zh-CN">
                  {fields.scope + fields.indicator}
                </span>
                <span className="record-value numbers">
                  {mixed(i18n.format.quantity(fields) ?? i18n.t(`kind.${fields.kind}`), i18n.lang)}
                </span>
              </button>
              {isCurrent && (
                <ItemCard
                  item={item}
                  state={state}
                  onSettle={(choice) => settle(item, choice)}
                  onTakeBack={() => onTakeBack(item)}
                />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
