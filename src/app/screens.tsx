/** The table of screens: adding one is a line in url/screens.ts and an entry here. Navigation shows what stands here. */
import type { ComponentType, ReactNode } from 'react';
import type { ScreenProps } from '../features/shared/shell/navigation.ts';
import { OverviewScreen } from '../features/overview/OverviewScreen.tsx';
import { TargetsScreen } from '../features/targets/TargetsScreen.tsx';
import type { PlainKey } from '../i18n/index.ts';
import type { ScreenId } from '../url/screens.ts';
import { lazyPart } from './lazy-part.tsx';
import { OpeningScreen } from './shell/OpeningScreen.tsx';

const lazyScreen = <S extends ScreenId>(
  load: () => Promise<{ readonly default: ComponentType<ScreenProps<S>> }>,
): ComponentType<ScreenProps<S>> => lazyPart(load, <OpeningScreen />);

/** All but the first screen and the list, which most links lead to, come when they are opened. */
const AboutScreen = lazyScreen(() => import('../features/about/AboutScreen.tsx'));
const CompareScreen = lazyScreen(() => import('../features/compare/CompareScreen.tsx'));
const DeadlinesScreen = lazyScreen(() => import('../features/deadlines/DeadlinesScreen.tsx'));
const DocumentsScreen = lazyPart(
  () => import('../features/documents/DocumentsScreen.tsx'),
  <OpeningScreen />,
);
const ImportScreen = lazyScreen(() => import('../features/import/ImportScreen.tsx'));
const MonitorScreen = lazyScreen(() => import('../features/progress/MonitorScreen.tsx'));
const PresentScreen = lazyScreen(() => import('../features/present/PresentScreen.tsx'));
const NotesScreen = lazyScreen(() => import('../features/notes/NotesScreen.tsx'));
const CorrectionsScreen = lazyPart(
  () => import('../features/curation/CorrectionsScreen.tsx'),
  <OpeningScreen />,
);
const MissedHere = lazyPart(() => import('../features/curation/MissedHere.tsx'), null);

export interface ScreenEntry<S extends ScreenId> {
  readonly label: PlainKey;
  /** Path data of a 20×20 outline icon. */
  readonly icon: string;
  /** On a phone the bar has room for five; the others stand behind its last place. */
  readonly phone: 'bar' | 'more';
  readonly render: (props: ScreenProps<S>) => ReactNode;
}

/** In the order of the navigation. */
export const SCREEN_TABLE: { readonly [S in ScreenId]: ScreenEntry<S> } = {
  overview: {
    label: 'nav.overview',
    icon: 'M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z',
    phone: 'bar',
    render: (props) => <OverviewScreen {...props} />,
  },
  targets: {
    label: 'nav.targets',
    icon: 'M3 5h14M3 10h14M3 15h9',
    phone: 'bar',
    render: (props) => <TargetsScreen {...props} />,
  },
  compare: {
    label: 'nav.compare',
    icon: 'M4 3v14M4 5h11M4 10h7M4 15h9',
    phone: 'bar',
    render: (props) => <CompareScreen {...props} />,
  },
  deadlines: {
    label: 'nav.deadlines',
    icon: 'M3 14h14M6 14v-3M10 14V7M14 14v-5M10 3v2',
    phone: 'bar',
    render: (props) => <DeadlinesScreen {...props} />,
  },
  documents: {
    label: 'nav.documents',
    icon: 'M5 3h7l3 3v11H5zM8 9h4M8 12h4',
    phone: 'bar',
    render: (props) => <DocumentsScreen {...props} missed={MissedHere} />,
  },
  monitor: {
    label: 'nav.monitor',
    icon: 'M3 16h14M4 13l4-5 3 3 5-7M16 4h-3M16 4v3',
    phone: 'more',
    render: (props) => <MonitorScreen {...props} />,
  },
  notes: {
    label: 'nav.notes',
    icon: 'M5 3h10v14H5zM8 7h4M8 10h4M8 13h2',
    phone: 'more',
    render: (props) => <NotesScreen {...props} />,
  },
  import: {
    label: 'nav.import',
    icon: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M3 13v4h14v-4',
    phone: 'more',
    render: (props) => <ImportScreen {...props} />,
  },
  corrections: {
    label: 'nav.corrections',
    icon: 'M4 16h3l9-9-3-3-9 9zM11 6l3 3M11 16h5',
    phone: 'more',
    render: () => <CorrectionsScreen />,
  },
  present: {
    label: 'nav.present',
    icon: 'M3 4h14v9H3zM10 13v3M7 17h6',
    phone: 'more',
    render: (props) => <PresentScreen {...props} />,
  },
  about: {
    label: 'nav.about',
    icon: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9v5M10 6v.5',
    phone: 'more',
    render: (props) => <AboutScreen {...props} />,
  },
};
