import type { RestoreMode, RestorePlan } from '../../../storage/restore-plan.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { rowProblemText, sectionName } from './FileProblemWords.tsx';

/** Per section, how many rows are new, the same, newer in the file, changed here since, and only here. */
export function PlanTable({ plan, mode }: { readonly plan: RestorePlan; readonly mode: RestoreMode }) {
  const i18n = useI18n();
  const columns = ['new', 'change', 'conflict', 'same'] as const;
  return (
    <div className="table-box">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('vault.contents')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="numeric">
                {i18n.t(`vault.plan.${column}`)}
              </th>
            ))}
            <th scope="col" className="numeric">
              {i18n.t(mode === 'replace' ? 'vault.plan.removed' : 'vault.plan.onlyHere')}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.sections.map((section) => (
            <tr key={section.name}>
              <th scope="row">{sectionName(section.name, i18n)}</th>
              {columns.map((column) => (
                <td key={column} className="numeric">
                  {i18n.format.count(section.effects[column])}
                </td>
              ))}
              <td className="numeric">{i18n.format.count(section.onlyHere)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {plan.foreign.length > 0 && (
        <p className="small muted">{i18n.t('vault.foreign', { names: i18n.list(plan.foreign) })}</p>
      )}
    </div>
  );
}

export function Samples({ plan }: { readonly plan: RestorePlan }) {
  const i18n = useI18n();
  const samples = plan.sections.flatMap(({ samples }) => samples);
  if (samples.length === 0) return null;
  return (
    <details className="small">
      <summary>{i18n.t('vault.samples', { n: samples.length })}</summary>
      <ul className="samples">
        {samples.map(({ effect, id, title, here }) => (
          <li key={id}>
            <span className="tag">{i18n.t(`vault.sample.${effect}`)}</span> {title || id}
            {here !== '' && here !== title && <span className="muted"> ↔ {here}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What of the file is left out, and why. */
export function PlanProblems({ plan }: { readonly plan: RestorePlan }) {
  const i18n = useI18n();
  if (plan.problemCount === 0) return null;
  return (
    <div className="save-failed small" role="alert">
      <p>{i18n.t('vault.problems', { n: plan.problemCount })}</p>
      <ul>
        {plan.problems.map((problem) => (
          <li key={`${problem.section} ${problem.index} ${problem.code}`}>{rowProblemText(problem, i18n)}</li>
        ))}
      </ul>
    </div>
  );
}
