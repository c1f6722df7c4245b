import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	ScatterController,
	Tooltip,
	type ChartConfiguration
} from 'chart.js';
import { flushSync, untrack } from 'svelte';
import type { Drawing } from './drawing';
import { readPalette, type Palette } from './palette';
import { walkPoints, type Reader } from './walk-points';

Chart.register(
	...[LineController, LineElement, PointElement, BarController, BarElement, ScatterController],
	...[CategoryScale, LinearScale, Filler, Tooltip]
);

/** One for all charts: the browser keeps what it made of a question as long as the page lives, and a wall draws for weeks. */
let printed: MediaQueryList | undefined;

/** Dots that a printed chart has for each of the page's: 288 to the inch. */
const PAPER_DENSITY = 3;

/**
 * The one way to draw: draws into a canvas, updates in place when what the configuration reads changes, draws anew in
 * other colours when the theme changes, and, in the colours, width and sharpness of paper, when the page is printed; and
 * tidies up.
 * @param reader who may walk over the points; nobody on the wall
 */
export function chart(configure: (palette: Palette) => Drawing, reader?: Reader) {
	return (canvas: HTMLCanvasElement) => {
		let palette = $state.raw(readPalette(canvas));
		const print = (printed ??= matchMedia('print'));
		const configured = () => {
			const { options, points, ...rest } = configure(palette);
			const devicePixelRatio = print.matches ? PAPER_DENSITY : window.devicePixelRatio;
			const config = { ...rest, options: { ...options, devicePixelRatio } } as ChartConfiguration;
			return { config, points };
		};
		const first = untrack(configured);
		let { points } = first;
		const drawn = new Chart(canvas, first.config);
		$effect(() => {
			const now = configured();
			const { data, options, plugins = [] } = now.config;
			points = now.points;
			drawn.data = data;
			// Ours hold colours, too.
			drawn.config.plugins?.splice(0, Infinity, ...plugins);
			if (options) drawn.options = options;
			drawn.update('none');
		});
		const endWalk = reader && walkPoints(drawn, () => points, reader);
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
			endWalk?.();
			theme.disconnect();
			print.removeEventListener('change', onPaper);
			drawn.destroy();
		};
	};
}
