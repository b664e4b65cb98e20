import { useId } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import type { ArticleOverrides } from '../../../domain/curation/article-overrides.ts';
import { doubtsOf, hasNoRecord } from '../../../domain/dataset/doubts.ts';
import { groupBy } from '../../../domain/collections/group-by.ts';
import { isUnknownPlace } from '../../../domain/region/provinces.ts';
import { factOf, SAID_FACTS } from '../../../domain/dataset/policy-facts.ts';
import type { Article } from '../../../domain/dataset/schema.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import type { PlaceOf } from '../../../ui/record/places.ts';
import { DoubtedFact } from './DoubtedFact.tsx';
import { FactInput, type Take } from './FactInput.tsx';

interface Props {
  readonly article: Article;
  /** From 1; null where the document is one policy. */
  readonly number: number | null;
  /** What the person has said of it so far. */
  readonly overrides: ArticleOverrides;
  readonly placeOf: PlaceOf;
  /** Null: back to what the machine reads. */
  readonly onChange: (patch: ArticleOverrides | null) => void;
  readonly register: (take: Take) => () => void;
}

/** The facts of one policy, the doubtful ones first. */
export function ArticleForm({ article, number, overrides, placeOf, onChange, register }: Props) {
  const i18n = useI18n();
  const isCorrected = Object.keys(overrides).length > 0;
  const titleId = useId();
  const doubts = doubtsOf(article);
  const doubted = groupBy(doubts, ({ fact }) => fact);
  const field = { article, placeOf, onChange, register };
  const others = SAID_FACTS.filter((said) => doubts.every(({ fact }) => fact !== factOf(said)));
  return (
    <fieldset className="box article-form" aria-labelledby={titleId}>
      <h2 id={titleId} className="small muted">
        {number === null ? i18n.t('facts.one') : i18n.t('reader.policy', { n: number })} ·{' '}
        {i18n.t('reader.outline.lines', { first: article.lines[0], last: article.lines[1] })}
      </h2>
      {hasNoRecord(article) && <p className="small tag-warn">{i18n.t('doubted.noRecord')}</p>}
      {doubted.size > 0 && (
        <div className="stack doubted-facts">
          <p className="small">{i18n.t('doubted.first')}</p>
          {[...doubted].map(([fact, own]) => (
            <DoubtedFact key={fact} {...field} fact={fact} doubts={own} />
          ))}
          {isUnknownPlace(article.region) && <p className="small muted">{i18n.t('facts.unknownPlace')}</p>}
        </div>
      )}
      <div className="form-grid">
        {others.map((fact) => (
          <FactInput key={fact} {...field} fact={fact} />
        ))}
      </div>
      {overrides.isPolicy === true && <p className="small muted">{i18n.t('facts.isPolicy')}</p>}
      {isCorrected && (
        <p className="small">
          <span className="tag">{i18n.t('facts.corrected')}</span>{' '}
          <Button look="small" onClick={() => onChange(null)}>
            {i18n.t('facts.asRead')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
