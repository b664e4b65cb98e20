import '../../../styles/sheet.css';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useSteps } from '../../../bulk/use-work.ts';
import { Button } from '../../../charts/view/Button.tsx';
import { Select } from '../../../charts/view/Select.tsx';
import { localId } from '../../../domain/dataset/local-id.ts';
import { filterOf } from '../../../domain/collections/lists-in-steps.ts';
import type { Steps } from '../../../domain/collections/steps.ts';
import { placeCounts } from '../../../domain/dataset/levels.ts';
import { regionName } from '../../../i18n/shown-names.ts';
import { download } from '../../../platform/download.ts';
import { loadSheetFacts } from '../../../platform/load-data.ts';
import { useLoaded } from '../../../platform/use-loaded.ts';
import { SHEET_SHOWS, SHEET_SORTS, type SheetSort } from '../../../url/documents.ts';
import { useExhibitContext } from '../../../ui/frame/exhibit-context.ts';
import { FrameTools } from '../../../ui/frame/FrameTools.tsx';
import { PlaceFilter } from '../../../ui/form/PlaceFilter.tsx';
import { SearchBox } from '../../../ui/form/SearchBox.tsx';
import { bothWays, SortMenu } from '../../../ui/form/sorting.tsx';
import { useDataset, useI18n, type ScreenProps } from '../../../ui/shell/contexts.ts';
import { NotAll } from '../../../ui/shell/NotAll.tsx';
import { lazyPart } from '../../../ui/shell/lazy-part.tsx';
import { useImports } from '../../../ui/shell/work.ts';
import { documentGroups } from '../list-model.ts';
import { EditingContext } from './editing.ts';
import { choicesOf, isListed, orderedRows, policyRows, sheetItems, type PolicyRow } from './model.ts';
import { SheetTable, toggled } from './SheetTable.tsx';
import { TextHits } from './TextHits.tsx';
import { useDesk } from './use-desk.ts';

const EditDesk = lazyPart(() => import('./EditDesk.tsx'), null);
const SheetImport = lazyPart(() => import('./SheetImport.tsx'), null);

type Props = ScreenProps<'documents'>;

/** Every policy in one sheet, the doubtful first; its facts are corrected where they stand. */
export function DocumentSheet({ params, setParams }: Props) {
  const q = useDeferredValue(params.q);
  const { sort, dir } = params;
  const known = usePolicyRows();
  const rows = known ?? NO_ROWS;
  const ordered = useListed(rows, { ...params, q });
  const listed = ordered ?? NO_ROWS;
  const isCounted = known !== null && ordered !== null;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [isImporting, setImporting] = useState(false);
  const items = useMemo(() => sheetItems(listed, sort, folded), [listed, sort, folded]);
  const { editing, isNeeded, register } = useDesk();
  const chosenRows = rows.filter(({ id }) => chosen.has(id));
  return (
    <EditingContext value={editing}>
      <section className="screen documents" aria-labelledby="documents-title">
        <SheetTools
          {...{ params, setParams, rows, listed }}
          isImporting={isImporting}
          onImport={() => setImporting(!isImporting)}
        />
        <SheetFilters {...{ params, setParams, rows }} />
        {q.trim() !== '' && rows.length > 0 && <TextHits q={q} />}
        {(isNeeded || isImporting || chosenRows.length > 0) && (
          <EditDesk register={register} chosen={chosenRows} onClear={() => setChosen(new Set())} />
        )}
        {isImporting && <SheetImport rows={rows} onEnd={() => setImporting(false)} />}
        {listed.length === 0 ? (
          <NoPolicies isCounted={isCounted} isEmpty={rows.length === 0} q={params.q} />
        ) : (
          <SheetTable
            items={items}
            order={{ sort, dir }}
            onSort={(order) => setParams(order)}
            chosen={chosen}
            onChoose={(ids, isChosen) =>
              setChosen((before) => ids.reduce((set, id) => toggled(set, id, isChosen), before))
            }
            folded={folded}
            onFold={(id, isFolded) => setFolded((before) => toggled(before, id, isFolded))}
          />
        )}
      </section>
    </EditingContext>
  );
}

const NO_ROWS: readonly PolicyRow[] = [];

/** The rows, first without what comes in a file of its own; null while those of a large dataset are put together. */
function usePolicyRows(): readonly PolicyRow[] | null {
  const dataset = useDataset();
  const { documents } = useImports();
  const loading = useMemo(() => loadSheetFacts(), []);
  const beside = useLoaded(loading);
  const own = documents.state.kind === 'ready' ? documents.state.all : null;
  const make = useCallback(
    () =>
      policyRows(dataset, {
        built: beside.kind === 'ready' ? beside.value : null,
        imported: new Map(
          own?.flatMap(({ leftOut = [] }) => leftOut.map(([id, n]) => [localId(id), n] as const)),
        ),
      }),
    [dataset, beside, own],
  );
  return useSteps(dataset.rows, make).value;
}

/** Null while a large dataset is put in order. */
function useListed(
  rows: readonly PolicyRow[],
  { q, show, kind, level, place, sort, dir }: Props['params'],
): readonly PolicyRow[] | null {
  const i18n = useI18n();
  const order = useCallback(() => {
    const isWanted = isListed({ q, show, kind, level, place }, (one) => regionName(one, i18n));
    return listedIn(rows, isWanted, { sort, dir });
  }, [rows, q, show, kind, level, place, sort, dir, i18n]);
  return useSteps(rows, order).value;
}

function* listedIn(
  rows: readonly PolicyRow[],
  isWanted: (row: PolicyRow) => boolean,
  order: Parameters<typeof orderedRows>[1],
): Steps<readonly PolicyRow[]> {
  return yield* orderedRows(yield* filterOf(rows, isWanted), order);
}

interface ToolsProps extends Props {
  readonly rows: readonly PolicyRow[];
  readonly listed: readonly PolicyRow[];
  readonly isImporting: boolean;
  readonly onImport: () => void;
}

function SheetTools({ params, setParams, rows, listed, isImporting, onImport }: ToolsProps) {
  const i18n = useI18n();
  const dataset = useDataset();
  const context = useExhibitContext();
  const save = async (): Promise<void> => {
    const [{ sheetFile }, { writeXlsx }] = await Promise.all([
      import('./sheet-file.ts'),
      import('../../../platform/xlsx.ts'),
    ]);
    const blob = await writeXlsx([sheetFile(listed, i18n)]);
    download(`${i18n.t('sheet.name')}.xlsx`, blob, blob.type);
  };
  const isAll = listed.length === rows.length;
  return (
    <div className="screen-head">
      <h1 id="documents-title">{i18n.t('nav.documents')}</h1>
      <output className="muted numbers">
        {isAll
          ? i18n.t('documents.count', { documents: dataset.documents.length, policies: rows.length })
          : i18n.t('documents.countOf', { policies: listed.length, total: rows.length })}
      </output>
      <NotAll />
      <SearchBox
        value={params.q}
        label={i18n.t('documents.search')}
        onChange={(q) => setParams({ q }, { replace: true })}
      />
      <Button look="button-quiet" disabled={listed.length === 0} onClick={() => void save()}>
        {i18n.t('sheet.export')}
      </Button>
      <Button look="button-quiet" aria-pressed={isImporting} onClick={onImport}>
        {i18n.t('sheet.import')}
      </Button>
      <FrameTools
        exhibit={async () =>
          (await import('../list-exhibit.ts')).documentsExhibit(documentGroups(listed), params.q, context)
        }
        name={i18n.t('documents.list')}
        isEmpty={listed.length === 0}
        asTable
      />
    </div>
  );
}

interface FilterProps extends Props {
  readonly rows: readonly PolicyRow[];
}

function SheetFilters({ params, setParams, rows }: FilterProps) {
  const i18n = useI18n();
  const { shows, kinds, regions } = useMemo(() => choicesOf(rows), [rows]);
  return (
    <div className="in-row bar sheet-filters screen-only">
      <PlaceFilter
        regions={regions}
        level={params.level}
        region={params.place}
        countsOf={() =>
          placeCounts(
            rows.map(({ article }) => article.region),
            params.level,
          )
        }
        onChange={({ level, region }) =>
          setParams({
            ...(region && { place: region }),
            ...(level && { level: level === 'all' ? null : level }),
          })
        }
      />
      <Select
        aria-label={i18n.t('review.show')}
        value={params.show}
        options={SHEET_SHOWS}
        nameOf={(show) => i18n.t(`sheet.show.${show}`, { n: i18n.format.count(shows.get(show) ?? 0) })}
        onChange={(show) => setParams({ show })}
      />
      {kinds.length > 0 && (
        <Select
          aria-label={i18n.t('facts.kind')}
          value={params.kind ?? ''}
          options={['' as const, ...kinds]}
          nameOf={(kind) => (kind === '' ? i18n.t('sheet.anyKind') : i18n.t(`documentKind.${kind}`))}
          onChange={(kind) => setParams({ kind: kind === '' ? null : kind })}
        />
      )}
      <SortMenu<SheetSort>
        order={params}
        choices={bothWays(SHEET_SORTS).filter(({ sort, dir }) => sort !== 'doubts' || dir === 'asc')}
        nameOf={(sort, dir) =>
          sort === 'doubts'
            ? i18n.t('sheet.sort.doubts')
            : `${i18n.t(`facts.${sort}`)} ${i18n.t(`targets.sort.${dir}`)}`
        }
        onSort={(order) => setParams(order)}
      />
    </div>
  );
}

interface NoPoliciesProps {
  readonly isCounted: boolean;
  readonly isEmpty: boolean;
  readonly q: string;
}

function NoPolicies({ isCounted, isEmpty, q }: NoPoliciesProps) {
  const i18n = useI18n();
  if (!isCounted) return <output className="screen-message">{i18n.t('load.counting')}</output>;
  const words = q === '' ? i18n.t('sheet.none') : i18n.t('documents.none', { q });
  const hint = q === '' ? i18n.t('sheet.noneHint') : i18n.t('documents.noneHint');
  return (
    <div className="screen-message">
      <p>{isEmpty ? i18n.t('documents.empty') : words}</p>
      <p className="muted">{isEmpty ? i18n.t('targets.emptyDatasetHint') : hint}</p>
    </div>
  );
}
