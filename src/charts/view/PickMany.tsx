import '../../styles/pick.css';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Header } from 'react-aria-components/Header';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { I18n } from '../../i18n/index.ts';
import { Chip } from './Chip.tsx';
import { mixed } from './mixed-words.tsx';
import { namesOf, nearIn, offeredOf, type Offered, type PickGroup } from './pick-groups.ts';

interface Props {
  readonly i18n: I18n;
  readonly label: string;
  readonly placeholder: string;
  readonly groups: readonly PickGroup[];
  readonly picked: readonly string[];
  readonly onPick: (keys: readonly string[]) => void;
}

/** The combobox need not search again. */
const foundBefore = (): boolean => true;

function offeredIn(groups: readonly PickGroup[], typed: string) {
  const asked = groups.filter(({ onSearch }) => typed.trim() !== '' || onSearch !== true);
  const offered = asked.map((group) => offeredOf(group, typed));
  const isNear = typed.trim() !== '' && offered.every(({ options }) => options.length === 0);
  return { offered: isNear ? asked.map((group) => nearIn(group, typed)) : offered, isNear };
}

/** A combobox to search and pick several, and what is picked as chips that can be removed. */
export function PickMany({ i18n, label, placeholder, groups, picked, onPick }: Props) {
  const [typed, setTyped] = useState('');
  const names = useMemo(() => namesOf(picked, groups), [picked, groups]);
  const { offered, isNear } = useMemo(() => offeredIn(groups, typed), [groups, typed]);
  return (
    <div className="in-row pick">
      <I18nProvider locale={i18n.lang}>
        <ComboBox
          className="pick-box"
          selectionMode="multiple"
          menuTrigger="focus"
          allowsEmptyCollection
          defaultFilter={foundBefore}
          value={picked}
          onChange={(keys) => onPick(keys.map(String))}
          onInputChange={setTyped}
        >
          <Label className="small muted">{label}</Label>
          <div className="pick-input">
            <Input className="input" placeholder={placeholder} />
            <Button className="button button-quiet button-icon" aria-label={i18n.t('chart.pick.open')}>
              <span className="caret" aria-hidden="true" />
            </Button>
          </div>
          <Popover className="popover pick-popover">
            <PickList i18n={i18n} groups={offered} near={isNear ? typed : null} />
          </Popover>
        </ComboBox>
      </I18nProvider>
      {picked.map((key) => {
        const name = names.get(key) ?? key;
        return (
          <Chip
            key={key}
            name={name}
            label={i18n.t('chart.pick.remove', { name })}
            lang={i18n.lang}
            onRemove={() => onPick(picked.filter((other) => other !== key))}
          />
        );
      })}
    </div>
  );
}

interface PickListProps {
  readonly i18n: I18n;
  readonly groups: readonly Offered[];
  /** What is typed, where only what is near it is offered. */
  readonly near: string | null;
}

function PickList({ i18n, groups: all, near }: PickListProps) {
  const groups = all.filter(({ options }) => options.length > 0);
  return (
    <ListBox
      className="pick-list"
      renderEmptyState={() => <p className="muted small">{i18n.t('targets.filter.nothing')}</p>}
    >
      {groups.map((group) => (
        <ListBoxSection key={group.key} id={group.key}>
          {(group.label !== '' || group.more > 0 || near !== null) && (
            <Header className="pick-header small muted">
              {near === null ? group.label : i18n.t('chart.pick.near', { typed: near })}{' '}
              {group.more > 0 && i18n.t('chart.pick.more', { n: i18n.format.count(group.more) })}
            </Header>
          )}
          {group.options.map(({ key, name, meta }) => (
            <ListBoxItem key={key} id={key} textValue={name} className="menu-item pick-option">
              <span className="pick-name">{mixed(name, i18n.lang)}</span>
              <span className="muted small numbers">{typeof meta === 'function' ? meta() : meta}</span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
