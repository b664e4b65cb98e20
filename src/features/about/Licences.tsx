import { useState } from 'react';
import { loadLicences } from '../../platform/load-data.ts';
import { useLoaded } from '../../platform/use-loaded.ts';
import { useI18n } from '../../ui/shell/contexts.ts';

/** What other people's software is in the page, and under which licences; read when it is opened. */
export function Licences() {
  const i18n = useI18n();
  const [asked, setAsked] = useState<Promise<string> | null>(null);
  return (
    <section className="stack" aria-labelledby="about-licences">
      <h2 id="about-licences">{i18n.t('about.licences')}</h2>
      <p>{i18n.t('about.licencesHint')}</p>
      <details
        onToggle={({ currentTarget }) => currentTarget.open && setAsked((was) => was ?? loadLicences())}
      >
        <summary>{i18n.t('about.licencesShow')}</summary>
        {asked !== null && <LicencesText promise={asked} />}
      </details>
    </section>
  );
}

function LicencesText({ promise }: { readonly promise: Promise<string> }) {
  const i18n = useI18n();
  const text = useLoaded(promise);
  if (text.kind === 'loading') return null;
  if (text.kind === 'failed')
    return <p role="alert">{i18n.t('about.licencesFailed', { reason: text.reason })}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key
    <pre className="licences small" lang="en" tabIndex={0} aria-labelledby="about-licences">
      {text.value}
    </pre>
  );
}
