import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { composeFrame, type Composed, type DrawSvg } from '../../charts/exhibit/picture.ts';
import { isDrawn, type Exhibit } from '../../charts/exhibit/exhibit.ts';
import type { I18n } from '../../i18n/index.ts';
import { useLoaded } from '../../platform/use-loaded.ts';
import { sizeOf, type Wishes } from './wishes.ts';

async function loadDrawSvg(): Promise<DrawSvg> {
  const { drawSvg } = await import('../../charts/view/runtime.ts');
  return drawSvg;
}

export type ComposedState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ready'; readonly value: readonly Composed[] };

/** The pictures as they would come out now. Typing is not held up by the drawing. */
export function useComposed(exhibit: Exhibit, wishes: Wishes, i18n: I18n): ComposedState {
  const runtime = useLoaded(useMemo(() => (isDrawn(exhibit) ? loadDrawSvg() : null), [exhibit]));
  const later = useDeferredValue(wishes);
  return useMemo((): ComposedState => {
    if (!isDrawn(exhibit)) return { kind: 'none' };
    if (runtime.kind !== 'ready') return runtime;
    const { title, footnote, ground, preset, custom } = later;
    const frame = {
      exhibit,
      title,
      footnote: footnote.trim(),
      ...sizeOf(preset, custom),
      theme: ground === 'dark' ? ('dark' as const) : ('light' as const),
      isTransparent: ground === 'transparent',
    };
    try {
      return { kind: 'ready', value: composeFrame(frame, runtime.value, i18n) };
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }, [exhibit, later, runtime, i18n]);
}

/** The address of a text as a file of the page, while it is shown. */
export function useBlobUrl(text: string | null, type: string): string | null {
  const [shown, setShown] = useState<{ readonly text: string; readonly url: string } | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    const url = URL.createObjectURL(new Blob([text], { type }));
    const show = async (): Promise<void> => setShown({ text, url });
    void show();
    return () => URL.revokeObjectURL(url);
  }, [text, type]);
  return shown !== null && shown.text === text ? shown.url : null;
}
