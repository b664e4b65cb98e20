/** Where the reader is and where one can go from there; all of it stands in the address. */
import type { ScreenId, ScreenParams } from '../../../url/screens.ts';
import { held } from './held.ts';

export interface Navigation {
  /** The commitment whose panel is open. */
  readonly openId: string | null;
  /** Address of this screen with a commitment's panel open (null: closed): for links. */
  readonly targetHref: (id: string | null) => string;
  /** Address of another screen, as-of date and language kept; `t` opens a commitment's panel beside it. */
  readonly screenHref: <S extends ScreenId>(
    screen: S,
    params?: Partial<ScreenParams[S]>,
    t?: string | null,
  ) => string;
  /** Opens a commitment's panel beside this screen: for marks on a chart. */
  readonly openTarget: (id: string) => void;
  readonly closeTarget: () => void;
}

export const [NavigationContext, useNavigation] = held<Navigation>('navigation');

/** The day, `YYYY-MM-DD`, against which deadlines are past or coming. */
export const [AsOfContext, useAsOf] = held<string>('as-of date');

export interface ScreenProps<S extends ScreenId> {
  readonly params: ScreenParams[S];
  /** Writes the parameters to the address; `replace` leaves no entry in the history (typing). */
  readonly setParams: (patch: Partial<ScreenParams[S]>, options?: { readonly replace?: boolean }) => void;
}
