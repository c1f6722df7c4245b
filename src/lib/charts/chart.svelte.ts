import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
	Tooltip,
	type ChartConfiguration
} from 'chart.js';
import { untrack } from 'svelte';
import { readPalette, type Palette } from './palette';

Chart.register(
	...[LineController, LineElement, PointElement, BarController, BarElement],
	...[CategoryScale, LinearScale, LogarithmicScale, Filler, Tooltip]
);

/**
 * The one way to draw: draws into a canvas, updates in place when what the configuration reads changes, draws anew in
 * other colours when the theme changes or the page is printed, and tidies up.
 */
export function chart(configure: (palette: Palette) => ChartConfiguration) {
	return (canvas: HTMLCanvasElement) => {
		let palette = $state.raw(readPalette(canvas));
		const drawn = new Chart(
			canvas,
			untrack(() => configure(palette))
		);
		$effect(() => {
			const { data, options } = configure(palette);
			drawn.data = data;
			if (options) drawn.options = options;
			drawn.update('none');
		});
		const repaint = () => {
			palette = readPalette(canvas);
		};
		let there = true;
		// The first drawing may come before the typeface.
		void document.fonts.ready.then(() => there && repaint());
		const theme = new MutationObserver(repaint);
		theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
		const print = matchMedia('print');
		print.addEventListener('change', repaint);
		return () => {
			there = false;
			theme.disconnect();
			print.removeEventListener('change', repaint);
			drawn.destroy();
		};
	};
}
