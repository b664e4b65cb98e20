import { useState } from 'react';
import type { Region } from '../../domain/dataset/schema.ts';
import { useI18n } from '../shell/contexts.ts';
import { useMyRegion } from '../shell/my-region.ts';
import { OptionList } from './OptionList.tsx';
import { placeOptions } from './place-options.ts';

interface Props {
  /** Those that there are, by code. */
  readonly regions: ReadonlyMap<string, Region>;
  /** Value of a filter for places → rows that it would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** From this many options on, one can search among them. */
export const SEARCHABLE = 9;

/** Places to choose from: mine, those around it, the nation, and the provinces with what lies in each. */
export default function PlaceChoices({ regions, counts, chosen, onChange }: Props) {
  const i18n = useI18n();
  const [find, setFind] = useState('');
  const { code: mine } = useMyRegion();
  return (
    <OptionList
      {...placeOptions({ counts, chosen, words: find, mine }, regions, i18n)}
      name={i18n.t('field.region')}
      find={counts.size >= SEARCHABLE ? find : null}
      onFind={setFind}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
