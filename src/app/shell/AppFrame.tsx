import type { DatasetView } from '../../domain/dataset/view.ts';
import { I18nContext, ThemeContext, useI18n, useDataset } from '../../ui/shell/contexts.ts';
import type { I18n } from '../../i18n/index.ts';
import { PHONE, useMedia } from '../../charts/view/use-media.ts';
import { DataProvider } from '../data/DataProvider.tsx';
import { ExportProvider } from '../export/ExportProvider.tsx';
import { NavigationProvider } from '../navigation/NavigationProvider.tsx';
import { useVersionedView, type View } from '../navigation/use-view.ts';
import { useThemeChoice, type ThemeChoice } from '../use-theme.ts';
import { WorkProvider } from '../work/WorkProvider.tsx';
import { DataNews } from './DataNews.tsx';
import { Header } from './Header.tsx';
import { Navigation } from './Navigation.tsx';
import { PanelHost } from './PanelHost.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';
import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { type UrlProblem, viewState, type ViewState } from '../../url/view-state.ts';
import type { ScreenId } from '../../url/screens.ts';
import { ErrorBoundary } from '../../ui/trouble/ErrorBoundary.tsx';
import { SCREEN_TABLE } from '../screens.tsx';
import { lazyPart } from '../../ui/shell/lazy-part.tsx';

interface Props {
  readonly dataset: DatasetView;
  readonly i18n: I18n;
  readonly view: View;
}

/**
 * The frame with all that screens take from their surroundings. Each provider holds its own state and is given what
 * stands in it as children, which React leaves alone: what changes redraws those who asked for it.
 */
export function AppFrame({ dataset, i18n, view: opened }: Props) {
  const view = useVersionedView(opened, dataset.version);
  const theme = useThemeChoice();
  return (
    <I18nContext value={i18n}>
      <ThemeContext value={theme.drawn}>
        <NavigationProvider view={view}>
          <WorkProvider version={dataset.version}>
            <DataProvider builtIn={dataset}>
              <ExportProvider>
                <Frame view={view} theme={theme} linked={opened.parsed.state.common.v} />
              </ExportProvider>
            </DataProvider>
          </WorkProvider>
        </NavigationProvider>
      </ThemeContext>
    </I18nContext>
  );
}

const UnjoinedNotice = lazyPart(() => import('./UnjoinedNotice.tsx'), null, 'help');
const PartsNotice = lazyPart(() => import('./PartsNotice.tsx'), null, 'help');

interface FrameProps {
  readonly view: View;
  readonly theme: ThemeChoice;
  /** The dataset's version that the link says. */
  readonly linked: string | null;
}

/** Header, navigation, the screen of the address, and beside it the panel of the opened commitment. */
function Frame({ view, theme, linked }: FrameProps) {
  const i18n = useI18n();
  const dataset = useDataset();
  const { state, problems } = view.parsed;
  // On a phone the panel is a sheet over all but the header: what it covers cannot be reached.
  const isCovered = useMedia(PHONE) && state.common.t !== null;
  return (
    <>
      <a className="skip-link" href="#main" onClick={focusMain}>
        {i18n.t('app.skip')}
      </a>
      <div className="frame" data-panel={state.common.t === null ? undefined : ''}>
        <Header view={view} theme={theme} />
        <Navigation current={state.screen} inert={isCovered} />
        <main className="main" id="main" tabIndex={-1} inert={isCovered}>
          <UpdateNotice />
          <UrlProblems problems={problems} />
          <VersionNotice linked={linked} />
          <DataNews />
          {dataset.unjoined !== undefined && dataset.unjoined.length > 0 && (
            <UnjoinedNotice titles={dataset.unjoined} />
          )}
          {dataset.unread !== undefined && <PartsNotice state={state} />}
          <ScreenHost view={view} />
        </main>
        <PanelHost documentId={state.screen === 'documents' ? state.params.doc : null} />
      </div>
    </>
  );
}

/** The hash is the view's state, so the skip link moves the focus itself. */
function focusMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}

/** Says which parts of the address were not understood, while the rest works. */
function UrlProblems({ problems }: { readonly problems: readonly UrlProblem[] }) {
  const i18n = useI18n();
  const [dismissed, setDismissed] = useState<readonly UrlProblem[] | null>(null);
  if (problems.length === 0 || dismissed === problems) return null;
  const said = problems.map(({ name, value, reason }) => i18n.t(`url.${reason}`, { name, value }));
  return (
    <output className="notice">
      <span>
        {i18n.t('url.problems', { n: problems.length })} {i18n.clauses(said)}
      </span>
      <Button look="button-quiet" onClick={() => setDismissed(problems)}>
        {i18n.t('url.dismiss')}
      </Button>
    </output>
  );
}

/** Says when a link was made on another version of the data, until it is dismissed: what it shows may have changed. */
function VersionNotice({ linked }: { readonly linked: string | null }) {
  const dataset = useDataset();
  const i18n = useI18n();
  const [other, setOther] = useState<string | null>(null);
  const [seen, setSeen] = useState<string | null>(null);
  // The address says the current version after the first step, so the link's own is kept here.
  if (linked !== seen) {
    setSeen(linked);
    if (linked !== null && linked !== dataset.version) setOther(linked);
  }
  if (other === null) return null;
  return (
    <output className="notice">
      <span>{i18n.t('url.otherVersion', { linked: other, version: dataset.version })}</span>
      <Button look="button-quiet" onClick={() => setOther(null)}>
        {i18n.t('url.dismiss')}
      </Button>
    </output>
  );
}

/** Draws the screen of the address; a failure stays inside it. */
function ScreenHost({ view }: { readonly view: View }) {
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
