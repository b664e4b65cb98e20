import { memo } from 'react';
import type { StoredSlide } from '../../storage/presentation.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { PageView } from '../../ui/frame/PageView.tsx';
import { slidePages } from './pages.ts';

/** The first page of a slide. Drawn again when the slide is another. */
export const SlideSheet = memo(function SlideSheet({ slide }: { readonly slide: StoredSlide }) {
  const i18n = useI18n();
  const [page] = slidePages(slide, i18n);
  return page !== undefined && <PageView page={page} i18n={i18n} />;
});
