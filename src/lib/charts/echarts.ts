import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only what the forms draw with: the whole library is twice the size.
use([
	BarChart,
	CustomChart,
	LineChart,
	ScatterChart,
	GridComponent,
	MarkLineComponent,
	TooltipComponent,
	SVGRenderer,
]);

export { init };
