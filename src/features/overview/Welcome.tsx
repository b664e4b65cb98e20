import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { readSetting, writeSetting } from '../../platform/settings.ts';
import { useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';

const SETTING = 'welcome';

/** For the first visit: three useful states to start from, until the reader has seen enough of it. */
export function Welcome() {
  const i18n = useI18n();
  const dataset = useDataset();
  const { screenHref } = useNavigation();
  const [isDone, setIsDone] = useState(() => readSetting(SETTING) === 'done');
  if (isDone) return null;
  const [document] = dataset.documents;
  const dismiss = (): void => {
    writeSetting(SETTING, 'done');
    setIsDone(true);
  };
  return (
    <aside className="in-row welcome small screen-only" aria-labelledby="welcome-label">
      <span id="welcome-label">{i18n.t('welcome.label')}</span>
      <ul>
        <li>
          <a href={screenHref('compare')}>{i18n.t('welcome.compare')}</a>
        </li>
        <li>
          <a href={screenHref('deadlines')}>{i18n.t('welcome.due')}</a>
        </li>
        {document !== undefined && (
          <li>
            <a href={screenHref('documents', { doc: document.id })}>{i18n.t('welcome.document')}</a>
          </li>
        )}
        <li>
          <a href={screenHref('about', { part: 'found' })}>{i18n.t('welcome.about')}</a>
        </li>
      </ul>
      <Button look="button-quiet small" onClick={dismiss}>
        {i18n.t('welcome.dismiss')}
      </Button>
    </aside>
  );
}
