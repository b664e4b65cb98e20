import { useMemo } from 'react';
import type { DatasetView } from '../../domain/dataset-view.ts';
import { ShellContext, type Shell } from '../../features/shell.ts';
import type { NotesPort } from '../../features/notes-port.ts';
import type { I18n } from '../../i18n/index.ts';
import { today } from '../../platform/clock.ts';
import { formatView, screenView, type ViewState } from '../../url/view-state.ts';
import { useNotes } from '../use-notes.ts';
import { useTheme } from '../use-theme.ts';
import type { View } from '../use-view.ts';
import { Header } from './Header.tsx';
import { Navigation } from './Navigation.tsx';
import { PanelHost } from './PanelHost.tsx';
import { ScreenHost } from './ScreenHost.tsx';
import { UrlProblems } from './UrlProblems.tsx';

interface Props {
  readonly dataset: DatasetView;
  readonly i18n: I18n;
  readonly view: View;
}

/** Header, navigation, the screen of the address, and beside it the panel of the opened commitment. */
export function AppFrame({ dataset, i18n, view }: Props) {
  const theme = useTheme();
  const notes = useNotes();
  const shell = useShellValue(dataset, i18n, view, theme.drawn, notes);
  const { state, problems } = view.parsed;
  return (
    <ShellContext value={shell}>
      <a className="skip-link" href="#main" onClick={focusMain}>
        {i18n.t('app.skip')}
      </a>
      <div className="frame" data-panel={state.common.t === null ? undefined : ''}>
        <Header view={view} theme={theme} />
        <Navigation current={state.screen} />
        <main className="main" id="main" tabIndex={-1}>
          <UrlProblems problems={problems} />
          <ScreenHost view={view} />
        </main>
        <PanelHost />
      </div>
    </ShellContext>
  );
}

/** The hash is the view's state, so the skip link moves the focus itself. */
function focusMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}

function withTarget(state: ViewState, t: string | null): ViewState {
  return { ...state, common: { ...state.common, t } };
}

function useShellValue(
  dataset: DatasetView,
  i18n: I18n,
  view: View,
  theme: 'light' | 'dark',
  notes: NotesPort,
): Shell {
  const { parsed, navigate } = view;
  return useMemo<Shell>(() => {
    const { state } = parsed;
    return {
      dataset,
      i18n,
      theme,
      notes,
      asOf: state.common.asof ?? today(),
      openId: state.common.t,
      targetHref: (id) => formatView(withTarget(state, id)),
      screenHref: (screen, params) => formatView(screenView(screen, state.common, params)),
      openTarget: (id) => navigate(withTarget(state, id)),
      closeTarget: () => navigate(withTarget(state, null)),
    };
  }, [dataset, i18n, parsed, navigate, theme, notes]);
}
