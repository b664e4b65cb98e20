/** The one file that brings ECharts in, with the parts that the charts use and no more. Loaded after the first paint. */
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  GridComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

export interface Drawing {
  draw(option: EChartsCoreOption): void;
  /** In CSS pixels; null measures the box, which lays the whole page out again, once per chart. */
  resize(size: { readonly width: number; readonly height: number } | null): void;
  /** Called with what ECharts says of the mark that was clicked. */
  onClick(listener: (event: unknown) => void): void;
  dispose(): void;
}

/** SVG, since it stays sharp in print and at any zoom, and a chart here has tens of marks, not thousands. */
export function open(element: HTMLElement): Drawing {
  const chart = init(element, null, { renderer: 'svg', width: 1, height: 1 });
  return {
    // Nothing of an earlier option may shine through in another chart of the same place.
    draw: (option) => chart.setOption(option, { notMerge: true }),
    resize: (size) => chart.resize(size ?? { width: 'auto', height: 'auto' }),
    onClick: (listener) => {
      chart.on('click', listener);
    },
    dispose: () => chart.dispose(),
  };
}

/** The drawing as the text of an SVG file, without a page: for slides and files. Width and height in CSS pixels. */
export function drawSvg(option: EChartsCoreOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
