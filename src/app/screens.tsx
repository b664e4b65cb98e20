/** The table of screens: adding one is a line in url/screens.ts and an entry here. Navigation shows what stands here. */
import type { ComponentType } from 'react';
import type { ScreenProps } from '../ui/shell/contexts.ts';
import type { Part } from '../i18n/load.ts';
import type { PlainKey } from '../i18n/index.ts';
import type { ScreenId } from '../url/screens.ts';
import { firstPart, lazyPart, type LazyPart } from '../ui/shell/lazy-part.tsx';
import { OpeningScreen } from './shell/OpeningScreen.tsx';

const lazyScreen = <S extends ScreenId>(
  fetch: () => Promise<{ readonly default: ComponentType<ScreenProps<S>> }>,
  ...words: readonly Part[]
): LazyPart<ScreenProps<S>> => lazyPart(fetch, <OpeningScreen />, ...words);

const ArticleCuration = lazyPart(() => import('../features/curation/ArticleCuration.tsx'), null);
const MissedHere = lazyPart(() => import('../features/curation/MissedHere.tsx'), null);
const SecondOfDocument = lazyPart(
  () => import('../features/curation/SecondOfDocument.tsx'),
  <OpeningScreen />,
  'second',
);

const SecondOfImport = lazyPart(
  () => import('../features/import/second/SecondStep.tsx'),
  <OpeningScreen />,
  'second',
);

export interface ScreenEntry<S extends ScreenId> {
  readonly label: PlainKey;
  /** Path data of a 20×20 outline icon. */
  readonly icon: string;
  /** On a phone the bar has room for five; the others stand behind its last place. */
  readonly phone: 'bar' | 'more';
  readonly Screen: LazyPart<ScreenProps<S>>;
}

/** In the order of the navigation. */
export const SCREEN_TABLE: { readonly [S in ScreenId]: ScreenEntry<S> } = {
  overview: {
    label: 'nav.overview',
    icon: 'M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z',
    phone: 'bar',
    Screen: firstPart(() => import('../features/overview/OverviewScreen.tsx'), <OpeningScreen />),
  },
  targets: {
    label: 'nav.targets',
    icon: 'M3 5h14M3 10h14M3 15h9',
    phone: 'bar',
    Screen: firstPart(() => import('../features/targets/TargetsScreen.tsx'), <OpeningScreen />),
  },
  compare: {
    label: 'nav.compare',
    icon: 'M4 3v14M4 5h11M4 10h7M4 15h9',
    phone: 'bar',
    Screen: lazyScreen(() => import('../features/compare/CompareScreen.tsx'), 'compare'),
  },
  deadlines: {
    label: 'nav.deadlines',
    icon: 'M3 14h14M6 14v-3M10 14V7M14 14v-5M10 3v2',
    phone: 'bar',
    Screen: lazyScreen(() => import('../features/deadlines/DeadlinesScreen.tsx'), 'deadlines'),
  },
  documents: {
    label: 'nav.documents',
    icon: 'M5 3h7l3 3v11H5zM8 9h4M8 12h4',
    phone: 'bar',
    Screen: lazyScreen(async () => {
      const { default: DocumentsScreen } = await import('../features/documents/DocumentsScreen.tsx');
      return {
        default: (props) => (
          <DocumentsScreen {...props} missed={MissedHere} facts={ArticleCuration} second={SecondOfDocument} />
        ),
      };
    }, 'export'),
  },
  monitor: {
    label: 'nav.monitor',
    icon: 'M3 16h14M4 13l4-5 3 3 5-7M16 4h-3M16 4v3',
    phone: 'more',
    Screen: lazyScreen(() => import('../features/progress/MonitorScreen.tsx'), 'monitor'),
  },
  notes: {
    label: 'nav.notes',
    icon: 'M5 3h10v14H5zM8 7h4M8 10h4M8 13h2',
    phone: 'more',
    Screen: lazyScreen(() => import('../features/notes/NotesScreen.tsx'), 'export'),
  },
  import: {
    label: 'nav.import',
    icon: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M3 13v4h14v-4',
    phone: 'more',
    Screen: lazyScreen(async () => {
      const { default: ImportScreen } = await import('../features/import/ImportScreen.tsx');
      return { default: (props) => <ImportScreen {...props} second={SecondOfImport} /> };
    }),
  },
  corrections: {
    label: 'nav.corrections',
    icon: 'M4 16h3l9-9-3-3-9 9zM11 6l3 3M11 16h5',
    phone: 'more',
    Screen: lazyScreen(() => import('../features/curation/CorrectionsScreen.tsx')),
  },
  present: {
    label: 'nav.present',
    icon: 'M3 4h14v9H3zM10 13v3M7 17h6',
    phone: 'more',
    Screen: lazyScreen(() => import('../features/present/PresentScreen.tsx')),
  },
  about: {
    label: 'nav.about',
    icon: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9v5M10 6v.5',
    phone: 'more',
    Screen: lazyScreen(() => import('../features/about/AboutScreen.tsx'), 'help'),
  },
};
