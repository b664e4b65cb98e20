import type { FacetResult } from '../../bulk/facets.ts';
import { FilterButton } from '../../ui/form/FilterButton.tsx';
import { firstPart } from '../../ui/shell/lazy-part.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { facetName } from './facet-labels.ts';
import type { OtherFacet } from './facet-options.ts';

interface Props {
  readonly facet: OtherFacet;
  /** Per facet, value → rows that it would leave; null while that is not known. */
  readonly countsOf: FacetResult['countsOf'] | null;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

const FacetChoices = firstPart(() => import('./FacetChoices.tsx'), null);

export function FacetButton(props: Props) {
  const i18n = useI18n();
  return (
    <FilterButton
      name={facetName(props.facet, i18n)}
      isActive={props.chosen.length > 0}
      load={FacetChoices.load}
    >
      {() => <FacetChoicesWhenKnown {...props} />}
    </FilterButton>
  );
}

function FacetChoicesWhenKnown({ countsOf, ...props }: Props) {
  const i18n = useI18n();
  if (countsOf === null) return <output className="muted small">{i18n.t('targets.searching')}</output>;
  return <FacetChoices {...props} counts={countsOf(props.facet)} />;
}
