import { useState } from 'react';
import { Chip } from '../../charts/view/Chip.tsx';
import { useI18n } from '../shell/contexts.ts';
import { FilterButton } from './FilterButton.tsx';
import { OptionList, SEARCHABLE, type Option } from './OptionList.tsx';
import { normalise } from '../../domain/search/query.ts';

interface Props {
  readonly name: string;
  readonly options: readonly Option[];
  /** What a chosen value is called that is none of the options. */
  readonly nameOf: (value: string) => string;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** A filter of several values, with the chosen ones beside it; nothing where there is none to choose. */
export function OptionFilter({ name, options, nameOf, chosen, onChange }: Props) {
  const { t, lang } = useI18n();
  const [find, setFind] = useState('');
  const known = new Set(options.map(({ value }) => value));
  const others = chosen.filter((value) => !known.has(value));
  const all = [...options, ...others.map((value) => ({ value, label: nameOf(value), count: 0 }))];
  if (all.length === 0) return null;
  const listed = all.filter(({ label }) => normalise(label).includes(normalise(find.trim())));
  return (
    <>
      <FilterButton name={name} isActive={chosen.length > 0}>
        {() => (
          <OptionList
            name={name}
            listed={listed.map((option) => ({ option, inside: [] }))}
            hidden={0}
            find={all.length >= SEARCHABLE ? find : null}
            onFind={setFind}
            chosen={chosen}
            onChange={onChange}
          />
        )}
      </FilterButton>
      {chosen.map((value) => (
        <Chip
          key={value}
          name={nameOf(value)}
          label={t('targets.chip.remove', { name, value: nameOf(value) })}
          lang={lang}
          onRemove={() => onChange(chosen.filter((other) => other !== value))}
        />
      ))}
    </>
  );
}
