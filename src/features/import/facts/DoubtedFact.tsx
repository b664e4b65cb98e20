import { mixed } from '../../../charts/view/mixed-words.tsx';
import { Button } from '../../../charts/view/Button.tsx';
import { placeEvidence } from '../../../domain/dataset/mistitled.ts';
import type { Article, Doubt, FactEvidence as Evidence } from '../../../domain/dataset/schema.ts';
import { isUnknownPlace } from '../../../domain/region/provinces.ts';
import { FactEvidence } from '../../../ui/record/FactEvidence.tsx';
import { doubtWords, factName, sureWords } from '../../../ui/record/fact-words.ts';
import { asItStands, readFact } from '../../../ui/record/fact-form.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { FactInput, type FactProps } from './FactInput.tsx';

type AskedFact = Doubt['fact'];

interface Props extends Omit<FactProps, 'fact'> {
  readonly fact: AskedFact;
  readonly doubts: readonly Doubt[];
}

/** The field that says it. */
const saidOf = (fact: AskedFact) => (fact === 'place' ? 'region' : fact);

const evidenceOf = (article: Article, fact: AskedFact): readonly Evidence[] =>
  fact === 'place' ? placeEvidence(article) : (article.facts?.[fact].evidence ?? []);

/** The value that holds, as evidence says it. */
function takenOf({ region, kind, title, planPeriod }: Article, fact: AskedFact): string {
  if (fact === 'place') return region.name;
  if (fact === 'kind') return kind ?? '';
  if (fact === 'title') return title;
  return planPeriod === undefined ? '' : `${planPeriod.start}—${planPeriod.end}`;
}

/** A fact that must be looked at before anything else: why, its field, what else it may be, and what says so. */
export function DoubtedFact({ fact, doubts, ...props }: Props) {
  const i18n = useI18n();
  const { article } = props;
  const evidence = evidenceOf(article, fact);
  const taken = takenOf(article, fact);
  const certainty = article.facts?.[fact].certainty;
  return (
    <div className="stack doubted-fact">
      {doubts.map((doubt) => (
        <p key={`${doubt.reason} ${doubt.line}`} className="tag-warn small">
          {mixed(doubtWords(doubt, i18n), i18n.lang)}
          {doubt.line !== undefined && ` · ${i18n.t('doubted.line', { n: doubt.line })}`}
        </p>
      ))}
      <FactInput {...props} fact={saidOf(fact)} />
      <Candidates {...props} fact={fact} evidence={evidence} taken={taken} />
      <details className="small">
        <summary className="muted">
          {i18n.t('doubted.evidence')}
          {certainty !== undefined && ` · ${sureWords(certainty, i18n)}`}
        </summary>
        <FactEvidence evidence={evidence} taken={[taken]} documentId={null} />
      </details>
    </div>
  );
}

interface CandidateProps extends Omit<Props, 'doubts'> {
  readonly evidence: readonly Evidence[];
  readonly taken: string;
}

/** As many as anybody looks at. */
const MOST = 4;

/** What else it may be, to be taken with one press, and that it is right as it stands. */
function Candidates({ article, fact, placeOf, onChange, evidence, taken }: CandidateProps) {
  const i18n = useI18n();
  const isUnknown = fact === 'place' && isUnknownPlace(article.region);
  const others = [...new Set(evidence.map(({ says }) => says))].filter(
    (says) => says !== taken && says !== '',
  );
  const choose = async (words: string): Promise<void> => {
    const reading = await readFact(saidOf(fact), words, placeOf, i18n);
    if (reading !== null) onChange(reading);
  };
  return (
    <p className="in-row small">
      {fact !== 'kind' && others.length > 0 && (
        <>
          <span className="muted">{i18n.t('doubted.candidates')}</span>
          {others.slice(0, MOST).map((words) => (
            <Button key={words} look="small" onClick={() => void choose(words)}>
              {mixed(words, i18n.lang)}
            </Button>
          ))}
        </>
      )}
      {!isUnknown && (
        <Button
          look="small"
          aria-label={i18n.t('doubted.confirmOf', { fact: factName(fact, i18n) })}
          onClick={() => onChange(asItStands(article, fact))}
        >
          {i18n.t('doubted.confirm')}
        </Button>
      )}
    </p>
  );
}
