import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { AsOfContext, NavigationContext, type Navigation } from '../../ui/shell/contexts.ts';
import { MyRegionContext, type MyRegion } from '../../ui/shell/my-region.ts';
import { today } from '../../platform/clock.ts';
import { SETTINGS_RESTORED } from '../../platform/settings.ts';
import { readMyRegion, writeMyRegion } from '../../platform/my-region.ts';
import { formatView, screenView, type ViewState } from '../../url/view-state.ts';
import type { View } from './use-view.ts';

interface Props {
  readonly view: View;
  readonly children: ReactNode;
}

/** The address as screens use it. */
export function NavigationProvider({ view: { parsed, navigate }, children }: Props) {
  const { state } = parsed;
  const navigation = useMemo<Navigation>(
    () => ({
      openId: state.common.t,
      targetHref: (id) => formatView(withTarget(state, id)),
      screenHref: (screen, params, t) => formatView(screenView(screen, state.common, params, t)),
      openTarget: (id) => navigate(withTarget(state, id)),
      closeTarget: () => navigate(withTarget(state, null)),
    }),
    [state, navigate],
  );
  const mine = useMine({ parsed, navigate });
  return (
    <AsOfContext value={state.common.asof ?? today()}>
      <MyRegionContext value={mine}>
        <NavigationContext value={navigation}>{children}</NavigationContext>
      </MyRegionContext>
    </AsOfContext>
  );
}

/** The region of the address, else the remembered one. */
function useMine({ parsed: { state }, navigate }: View): MyRegion {
  const [remembered, remember] = useState(readMyRegion);
  useEffect(() => {
    const restored = (): void => remember(readMyRegion());
    window.addEventListener(SETTINGS_RESTORED, restored);
    return () => window.removeEventListener(SETTINGS_RESTORED, restored);
  }, []);
  const code = state.common.mine ?? remembered;
  return useMemo(
    () => ({
      code,
      choose: (mine) => {
        writeMyRegion(mine);
        remember(mine);
        navigate({ ...state, common: { ...state.common, mine } }, { replace: true });
      },
    }),
    [code, state, navigate],
  );
}

function withTarget(state: ViewState, t: string | null): ViewState {
  return { ...state, common: { ...state.common, t } };
}
