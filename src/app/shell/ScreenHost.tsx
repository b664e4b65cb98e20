import { Button } from '../../charts/view/Button.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import type { ScreenId } from '../../url/screens.ts';
import { viewState, type ViewState } from '../../url/view-state.ts';
import { ErrorBoundary } from '../../ui/trouble/ErrorBoundary.tsx';
import { SCREEN_TABLE } from '../screens.tsx';
import type { View } from '../navigation/use-view.ts';

/** Draws the screen of the address; a failure stays inside it. */
export function ScreenHost({ view }: { readonly view: View }) {
  const i18n = useI18n();
  const { state } = view.parsed;
  return (
    <ErrorBoundary
      resetKey={state.screen}
      renderError={(error, reset) => (
        <div className="screen-message" role="alert">
          <h1>{i18n.t('error.title')}</h1>
          <p>{i18n.t('error.detail', { reason: error.message })}</p>
          <Button onClick={reset}>{i18n.t('error.retry')}</Button>
        </div>
      )}
    >
      <Screen state={state} navigate={view.navigate} />
    </ErrorBoundary>
  );
}

interface ScreenHolderProps<S extends ScreenId> {
  readonly state: ViewState<S>;
  readonly navigate: View['navigate'];
}

function Screen<S extends ScreenId>({ state, navigate }: ScreenHolderProps<S>) {
  const { screen, params, common } = state;
  const Shown = SCREEN_TABLE[screen].Screen;
  return (
    <Shown
      params={params}
      setParams={(patch, options) => navigate(viewState(screen, { ...params, ...patch }, common), options)}
    />
  );
}
