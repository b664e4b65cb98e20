/** The commitments that share one axis, as an exhibit. Pure. */
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import type { Panel } from '../../domain/compare/panels.ts';
import { atOneYear } from '../../domain/compare/paths.ts';
import { joined } from '../../domain/text/joined.ts';
import { sharedDate } from '../dot-range/data.ts';
import { dotsDrawing, dotsPlot } from '../dot-range/drawing.ts';
import { commitmentData, commitmentWords } from '../exhibit/commitment-data.ts';
import { exhibitOf, type ExhibitContext } from '../exhibit/context.ts';
import { subtitleOf, type Exhibit, type SubtitleLine } from '../exhibit/exhibit.ts';
import { tableOf } from '../exhibit/fields.ts';
import { citedSources } from '../exhibit/sources.ts';
import { gatedWords, type Gated } from '../gate-words.ts';
import { drawnOf, type Drawn, type PanelWishes } from './data.ts';
import { panelDefinition, panelDoubts, panelSubtitle, standingWords } from './words.ts';

/** `gated`: what separates it from the panel that it is judged against; that one, which has none, says also that we stand alone in it. */
export function panelExhibit(
  panel: Panel<ComparableRow>,
  wishes: PanelWishes,
  gated: Gated | null,
  context: ExhibitContext,
): Exhibit {
  const { dataset, i18n } = context;
  const drawn = drawnOf(panel, wishes, context);
  const { members, dots, reading } = drawn;
  const [first] = members;
  const isEmpty = dots.length === 0;
  const said = dots.map(({ region, amount, due }) => i18n.t('compare.chartBar', { region, amount, due }));
  const words = commitmentWords(context);
  const own = [words.region, words.indicator, words.value, words.deadline, words.policy];
  return exhibitOf(
    context,
    {
      kind: 'dot-range',
      title: drawn.title,
      subtitle: subtitleIn(drawn, gated === null, context),
      doubts: [
        ...(gated === null ? [] : [gatedWords(gated, i18n)]),
        ...drawn.doubts,
        ...panelDoubts(reading.kind === 'year' ? atOneYear(panel) : panel, i18n),
      ],
      sources: citedSources(members, dataset, i18n),
      summary: i18n.t('compare.chartSummary', { n: dots.length, bars: i18n.list(said) }),
      // An axis without marks says nothing: the table has why there are none.
      drawing: isEmpty ? null : dotsDrawing(drawn, i18n),
      table: tableOf<ComparableRow>([...own, ...reading.words], members, ({ id }) => id),
      plot: isEmpty ? null : dotsPlot(drawn, i18n.format.unit((first && reading.inUnit(first).unit) ?? '')),
    },
    () => commitmentData(members, dataset, i18n, reading.fields),
  );
}

function subtitleIn(
  { members, standing, dots, reading, keys }: Drawn,
  isReference: boolean,
  { dataset, i18n }: ExhibitContext,
): SubtitleLine[] {
  const date = reading.kind === 'year' ? '' : (sharedDate(dots) ?? '');
  const isSaid = standing !== null && (isReference || standing.n > 0);
  return subtitleOf(
    ['measure', joined([panelSubtitle(members, i18n), reading.measure, date])],
    ['definition', panelDefinition(members, dataset.definitions, i18n)],
    ['standing', isSaid ? standingWords(standing, i18n) : ''],
    ['key', i18n.clauses(keys)],
  );
}
