import { useCallback, useMemo } from 'react';
import { resultsOf } from '../../domain/time/due.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { ShellContext, type Shell } from '../../features/shared/shell.ts';
import type { I18n } from '../../i18n/index.ts';
import { today } from '../../platform/clock.ts';
import { formatView, screenView, type ViewState } from '../../url/view-state.ts';
import { useCollect } from '../use-collect.ts';
import { useCuratedDataset } from '../use-curated-dataset.ts';
import { useLocalDataset } from '../use-local-dataset.ts';
import { useStore } from '../use-store.ts';
import { useTheme } from '../use-theme.ts';
import { useToasts } from '../use-toasts.tsx';
import { useIsPhone } from '../use-is-phone.ts';
import { useVersionedView, type View } from '../use-view.ts';
import { ExportHost, useExport } from './ExportHost.tsx';
import { Header } from './Header.tsx';
import { Navigation } from './Navigation.tsx';
import { PanelHost } from './PanelHost.tsx';
import { ScreenHost } from './ScreenHost.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';
import { UrlProblems } from './UrlProblems.tsx';
import { DataNews } from './DataNews.tsx';
import { VersionNotice } from './VersionNotice.tsx';

interface Props {
  readonly dataset: DatasetView;
  readonly i18n: I18n;
  readonly view: View;
}

/** Header, navigation, the screen of the address, and beside it the panel of the opened commitment. */
export function AppFrame({ dataset: builtIn, i18n, view: opened }: Props) {
  const view = useVersionedView(opened, builtIn.version);
  const theme = useTheme();
  const store = useStore(builtIn.version);
  const { dataset: corrected, curation } = useCuratedDataset(builtIn, store.corrections);
  const dataset = useLocalDataset(corrected, store.imports);
  const { notify, region } = useToasts();
  const { openExport, ...exporting } = useExport(i18n, notify);
  const services = useMemo(
    () => ({ dataset, i18n, ...store, curation, notify, openExport, theme: theme.drawn }),
    [dataset, i18n, store, curation, notify, openExport, theme.drawn],
  );
  const shell = useShellValue(services, view);
  const { state, problems } = view.parsed;
  // On a phone the panel is a sheet over everything else, which then cannot be reached.
  const isCovered = useIsPhone() && state.common.t !== null;
  return (
    <ShellContext value={shell}>
      <a className="skip-link" href="#main" onClick={focusMain}>
        {i18n.t('app.skip')}
      </a>
      <div className="frame" data-panel={state.common.t === null ? undefined : ''}>
        <Header view={view} theme={theme} inert={isCovered} />
        <Navigation current={state.screen} inert={isCovered} />
        <main className="main" id="main" tabIndex={-1} inert={isCovered}>
          <UpdateNotice />
          <UrlProblems problems={problems} />
          <VersionNotice linked={opened.parsed.state.common.v} />
          <DataNews />
          <ScreenHost view={view} />
        </main>
        <PanelHost documentId={state.screen === 'documents' ? state.params.doc : null} />
      </div>
      <ExportHost i18n={i18n} {...exporting} />
      {region}
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

type Services = Pick<
  Shell,
  | 'dataset'
  | 'i18n'
  | 'notes'
  | 'progress'
  | 'imports'
  | 'curation'
  | 'statuses'
  | 'storeHealth'
  | 'drafts'
  | 'notify'
  | 'openExport'
  | 'theme'
>;

function useShellValue(services: Services, { parsed, navigate }: View): Shell {
  const asOf = parsed.state.common.asof ?? today();
  const recorded = services.progress.state;
  const results = useMemo(
    () => (recorded.kind === 'ready' ? resultsOf(recorded.all, asOf) : null),
    [recorded, asOf],
  );
  const { dataset, i18n, notify } = services;
  const { state } = parsed;
  const href = formatView(withTarget(state, null));
  const open = useCallback(
    (p: string) => navigate(screenView('present', state.common, { p })),
    [navigate, state.common],
  );
  const collect = useCollect({ dataset, i18n, notify, href, open });
  return useMemo<Shell>(() => {
    return {
      ...services,
      collect,
      asOf,
      results,
      openId: state.common.t,
      targetHref: (id) => formatView(withTarget(state, id)),
      screenHref: (screen, params, t) => formatView(screenView(screen, state.common, params, t)),
      openTarget: (id) => navigate(withTarget(state, id)),
      closeTarget: () => navigate(withTarget(state, null)),
    };
  }, [services, state, navigate, asOf, results, collect]);
}
