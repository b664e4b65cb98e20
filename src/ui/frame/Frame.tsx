import { ChartFrame, type ChartFrameProps } from '../../charts/view/ChartFrame.tsx';
import { FrameTools } from './FrameTools.tsx';
import { useI18n, useNavigation, useTheme } from '../shell/contexts.ts';

type FromShell = 'i18n' | 'theme' | 'targetHref' | 'openId' | 'tools';

/** An exhibit on a screen. What is framed here is what is exported. */
export function Frame(props: Omit<ChartFrameProps, FromShell>) {
  const i18n = useI18n();
  const theme = useTheme();
  const { targetHref, openId } = useNavigation();
  const { exhibit, view } = props;
  return (
    <ChartFrame
      {...props}
      i18n={i18n}
      theme={theme}
      targetHref={targetHref}
      openId={openId}
      tools={
        <FrameTools
          exhibit={() => exhibit}
          name={exhibit.title}
          asTable={view === 'table' || exhibit.drawing === null}
        />
      }
    />
  );
}
