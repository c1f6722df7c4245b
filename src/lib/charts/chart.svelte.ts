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
	ScatterController,
	Tooltip,
	type ChartConfiguration
} from 'chart.js';
import { flushSync, untrack } from 'svelte';
import { readPalette, type Palette } from './palette';

Chart.register(
	...[LineController, LineElement, PointElement, BarController, BarElement, ScatterController],
	...[CategoryScale, LinearScale, LogarithmicScale, Filler, Tooltip]
);

/** Dots that a printed chart has for each of the page's: 288 to the inch. */
const PAPER_DENSITY = 3;

/**
 * The one way to draw: draws into a canvas, updates in place when what the configuration reads changes, draws anew in
 * other colours when the theme changes, and, in the colours, width and sharpness of paper, when the page is printed; and
 * tidies up.
 */
export function chart(configure: (palette: Palette) => ChartConfiguration) {
	return (canvas: HTMLCanvasElement) => {
		let palette = $state.raw(readPalette(canvas));
		const print = matchMedia('print');
		const configured = () => {
			const { options, ...rest } = configure(palette);
			const devicePixelRatio = print.matches ? PAPER_DENSITY : window.devicePixelRatio;
			return { ...rest, options: { ...options, devicePixelRatio } } as ChartConfiguration;
		};
		const drawn = new Chart(canvas, untrack(configured));
		$effect(() => {
			const { data, options, plugins = [] } = configured();
			drawn.data = data;
			// Ours hold colours, too.
			drawn.config.plugins?.splice(0, Infinity, ...plugins);
			if (options) drawn.options = options;
			drawn.update('none');
		});
		const repaint = () => {
			palette = readPalette(canvas);
		};
		/** The browser takes the picture of the page right after this. */
		const onPaper = () => {
			flushSync(repaint);
			drawn.resize();
		};
		let there = true;
		// The first drawing may come before the typeface.
		void document.fonts.ready.then(() => there && repaint());
		const theme = new MutationObserver(repaint);
		theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
		print.addEventListener('change', onPaper);
		return () => {
			there = false;
			theme.disconnect();
			print.removeEventListener('change', onPaper);
			drawn.destroy();
		};
	};
}
