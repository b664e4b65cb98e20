import { regionName } from '../../i18n/shown-names.ts';
import { langOf } from '../../i18n/lang-of.ts';
import { useI18n } from '../shell/contexts.ts';
import { useMyRegion } from '../shell/my-region.ts';

interface Props {
  readonly region: { readonly code: string; readonly name: string };
  /** The name with what a search found of it marked. */
  readonly children?: React.ReactNode;
}

/** A place's name; the reader's own is set off. */
export function RegionName({ region, children }: Props) {
  const i18n = useI18n();
  const isMine = useMyRegion().code === region.code;
  const name = regionName(region, i18n);
  return (
    <span lang={langOf(name)} className={isMine ? 'my-region' : undefined}>
      {isMine && <span aria-hidden="true">▸</span>}
      {children ?? name}
      {isMine && <span className="visually-hidden" lang={i18n.lang}>{` (${i18n.t('mine.label')})`}</span>}
    </span>
  );
}
