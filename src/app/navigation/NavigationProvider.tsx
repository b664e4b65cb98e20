import { useMemo, type ReactNode } from 'react';
import { AsOfContext, NavigationContext, type Navigation } from '../../features/shared/shell/navigation.ts';
import { today } from '../../platform/clock.ts';
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
  return (
    <AsOfContext value={state.common.asof ?? today()}>
      <NavigationContext value={navigation}>{children}</NavigationContext>
    </AsOfContext>
  );
}

function withTarget(state: ViewState, t: string | null): ViewState {
  return { ...state, common: { ...state.common, t } };
}
