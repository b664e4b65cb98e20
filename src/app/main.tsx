import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { DatasetView } from '../domain/dataset/view.ts';
import { loadI18n } from '../i18n/load.ts';
import { readHash } from '../platform/hash.ts';
import { loadDataset } from '../platform/load-data.ts';
import { preloadCharts } from '../platform/preload-charts.ts';
import '../styles/index.css';
import { OVERVIEW_CHARTS } from '../url/overview.ts';
import { parseView } from '../url/view-state.ts';
import { App } from './App.tsx';
import { SCREEN_TABLE } from './screens.tsx';
import { languageOf } from './use-language.ts';

/** Asked for at once; drawing, which comes later, asks for the same ones again and says what could not be read. */
async function firstParts(data: Promise<DatasetView>): Promise<void> {
  const { state } = parseView(readHash());
  const screen = SCREEN_TABLE[state.screen].Screen;
  await Promise.all([loadI18n(languageOf(state.common.lang)), screen.load(), data]);
  // Only now: what the first words need has gone before.
  if (state.screen !== 'overview') return;
  const { table } = state.params;
  if (OVERVIEW_CHARTS.some((chart) => !table.includes(chart))) preloadCharts();
}

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
const firstLoad = loadDataset();
firstParts(firstLoad).catch(() => {});
createRoot(root).render(
  <StrictMode>
    <App firstLoad={firstLoad} reload={loadDataset} />
  </StrictMode>,
);
