import type { FacetResult } from '../../bulk/facets.ts';
import type { Facet } from '../../domain/search/facets.ts';
import { PopupButton } from '../../ui/popup/PopupButton.tsx';
import { firstPart } from '../../ui/shell/lazy-part.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { facetName } from './facet-labels.ts';

interface Props {
  readonly facet: Facet;
  /** Per facet, value → rows that it would leave; null while that is not known. */
  readonly countsOf: FacetResult['countsOf'] | null;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

const FacetChoices = firstPart(() => import('./FacetChoices.tsx'), null);

export function FacetButton(props: Props) {
  const i18n = useI18n();
  const { chosen } = props;
  const name = facetName(props.facet, i18n);
  return (
    <PopupButton
      className={chosen.length > 0 ? 'button facet-button facet-active' : 'button facet-button'}
      opens="dialog"
      placement="bottom start"
      load={FacetChoices.load}
      face={
        <>
          {name}
          {chosen.length > 0 && <span className="facet-count numbers">{chosen.length}</span>}
          <span className="caret" aria-hidden="true" />
        </>
      }
    >
      {({ Dialog }) => (
        <Dialog className="stack facet-dialog" aria-label={name}>
          <FacetChoicesWhenKnown {...props} />
        </Dialog>
      )}
    </PopupButton>
  );
}

function FacetChoicesWhenKnown({ countsOf, ...props }: Props) {
  const i18n = useI18n();
  if (countsOf === null) return <output className="muted small">{i18n.t('targets.searching')}</output>;
  return <FacetChoices {...props} counts={countsOf(props.facet)} />;
}
