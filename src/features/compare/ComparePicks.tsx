import { useCallback } from 'react';
import { useSteps } from '../../bulk/use-work.ts';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { PickGroup, PickOption } from '../../charts/view/pick-groups.ts';
import { PickMany } from '../../charts/view/PickMany.tsx';
import { eachOf, type Steps } from '../../domain/collections/steps.ts';
import { hasTopic, type Topic } from '../../domain/compare/topics.ts';
import { placeCounts } from '../../domain/dataset/levels.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { I18n } from '../../i18n/index.ts';
import { useDataset, useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import type { CompareParams } from '../../url/compare.ts';
import { PlaceFilter, type PlaceChoice } from '../../ui/form/PlaceFilter.tsx';
import { keyName, labelsIn } from '../../i18n/shown-names.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import type { Covered } from '../../domain/region/covered.ts';

interface Props {
  readonly model: Comparison;
  /** None chosen: the topics of most regions, and all regions. */
  readonly params: Pick<CompareParams, 'topic' | 'show' | 'level'>;
  /** What of a filter for places is chosen, among those of all levels. */
  readonly place: Omit<PlaceChoice, 'onChange'>;
  /** Of all levels. */
  readonly rows: DatasetView['rows'];
  readonly covered: Covered;
  readonly setParams: ScreenProps<'compare'>['setParams'];
}

interface TopicOptions {
  readonly families: readonly PickGroup[];
  readonly indicators: readonly PickGroup[];
}

const NO_TOPICS: TopicOptions = { families: [], indicators: [] };

/** What is compared, and where: the picks of the comparison. */
export function ComparePicks({ model, params, place, rows, covered, setParams }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const { topics } = model;
  const named = useSteps(
    dataset.rows,
    useCallback(() => topicOptions(topics, dataset, i18n), [topics, i18n, dataset]),
  );
  const { families, indicators } = named.value ?? NO_TOPICS;
  const first = place.region.length > 0 ? 'compare.topicOfChosen' : 'compare.topicDefault';
  // The first one that is chosen replaces what was shown before.
  const picked = params.topic.length === 0 ? [] : model.picked;
  /** Of the picked topics; of what documents cover without one, none. */
  const countsOf = () => {
    const ofTopics = rows.filter(hasTopic(model.picked)).map(({ region }) => region);
    const level = params.level === 'all' ? null : params.level;
    return new Map([
      ...[...covered.keys()].map((code) => [code, 0] as const),
      ...placeCounts(ofTopics, level),
    ]);
  };
  return (
    <div className="in-row filters screen-only">
      {params.show !== 'bench' && params.show !== 'history' && (
        <PlaceFilter {...place} hasOthers countsOf={countsOf} onChange={setParams} />
      )}
      <PickMany
        i18n={i18n}
        label={i18n.t('field.indicator')}
        placeholder={i18n.t(params.topic.length > 0 ? 'compare.topicHint' : first, {
          n: model.picked.length,
        })}
        groups={indicators}
        picked={picked.filter((key) => !isFamily(key))}
        onPick={(keys) => setParams({ topic: [...picked.filter(isFamily), ...keys] })}
      />
      {families.length > 0 && (
        <PickMany
          i18n={i18n}
          label={i18n.t('compare.topics.families')}
          placeholder={i18n.t('compare.familyHint')}
          groups={families}
          picked={picked.filter(isFamily)}
          onPick={(keys) => setParams({ topic: [...keys, ...picked.filter((key) => !isFamily(key))] })}
        />
      )}
      {params.topic.length > 0 && <Related model={model} setParams={setParams} />}
    </div>
  );
}

const isFamily = (key: string): boolean => key.startsWith('family:');

/** Families and single indicators, each in a list of its own, as the groups of a picker. */
function* topicOptions(topics: readonly Topic[], dataset: DatasetView, i18n: I18n): Steps<TopicOptions> {
  const labels = labelsIn(dataset, i18n);
  const wordings = new Map(dataset.keys.map((key) => [key.name, key.wordings]));
  const options: Record<Topic['kind'], PickOption[]> = { family: [], indicator: [] };
  yield* eachOf(topics, ({ kind, key, name, regions, count: n }) =>
    options[kind].push({
      key,
      name: kind === 'family' ? (labels.get(name) ?? name) : keyName(name, i18n),
      also: [name, ...(wordings.get(name) ?? [])].join('\n'),
      meta: () => i18n.t('compare.topicMeta', { regions, n }),
    }),
  );
  const groupsOf = (kind: Topic['kind']): PickGroup[] =>
    options[kind].length === 0 ? [] : [{ key: kind, label: '', options: options[kind] }];
  return { families: groupsOf('family'), indicators: groupsOf('indicator') };
}

/** Indicators that could stand beside what is chosen: one press adds them. */
function Related({ model, setParams }: Pick<Props, 'model' | 'setParams'>) {
  const i18n = useI18n();
  const { rows } = useDataset();
  const { value: related, isFresh } = useSteps(rows, model.related);
  if (related === null || !isFresh || related.length === 0) return null;
  return (
    <div className="in-row compare-related small screen-only">
      <span className="muted">{i18n.t('compare.related')}</span>
      <ul className="in-row">
        {related
          .map((topic) => ({ ...topic, name: keyName(topic.name, i18n) }))
          .map(({ key, name, regions }) => (
            <li key={key}>
              <Button
                look="button-quiet"
                aria-label={i18n.t('compare.addRelated', { name, n: regions })}
                onClick={() => setParams({ topic: [...model.picked, key] })}
              >
                + {mixed(name, i18n.lang)}{' '}
                <span className="muted">{i18n.t('compare.relatedMeta', { n: regions })}</span>
              </Button>
            </li>
          ))}
      </ul>
    </div>
  );
}
