import type { Chart } from 'chart.js';
import type { ChartPoint } from './drawing';
import { nextPlace } from './next-place';

/** What a reader's walk over the points leads to. */
export type Reader = {
	/** Says a sentence aloud; empty when the reader leaves. */
	say(text: string): void;
	/** Goes to the contacts behind a point. */
	open(href: string): void;
};

/**
 * Lets a reader walk over a chart's points: arrows, Home and End go from point to point, its tooltip is drawn and its
 * sentence said; Enter goes to its contacts, Escape ends the walk. A click on a point goes there as well, on a touch screen
 * the second one, because the first shows what it is.
 * @param points of the chart as it is drawn now
 * @returns ends it
 */
export function walkPoints(
	drawn: Chart,
	points: () => readonly ChartPoint[],
	{ say, open }: Reader
): () => void {
	const { canvas } = drawn;
	let at: number | null = null;
	let touched: string | null = null;

	const show = (place: number | null) => {
		at = place;
		const point = place === null ? undefined : points()[place];
		const active = point ? [{ datasetIndex: point.set, index: point.index }] : [];
		drawn.setActiveElements(active);
		drawn.tooltip?.setActiveElements(active, { x: 0, y: 0 });
		drawn.update('none');
		say(point?.text ?? '');
	};
	const onKey = (event: KeyboardEvent) => {
		const href = at === null ? undefined : points()[at]?.href;
		const place = nextPlace(event.key, at, points().length);
		if (event.key === 'Enter' && href) open(href);
		else if (event.key === 'Escape' && at !== null) show(null);
		else if (place !== null && !event.altKey && !event.ctrlKey && !event.metaKey) show(place);
		else return;
		event.preventDefault();
	};
	const onBlur = () => {
		if (at !== null) show(null);
	};
	const hrefAt = (event: Event) => {
		const [found] = drawn.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false);
		return points().find(({ set, index }) => set === found?.datasetIndex && index === found.index)
			?.href;
	};
	const onClick = (event: PointerEvent | MouseEvent) => {
		const href = hrefAt(event);
		const isSecond = href !== undefined && href === touched;
		touched = href ?? null;
		const byTouch = 'pointerType' in event && event.pointerType === 'touch';
		if (href && (isSecond || !byTouch)) open(href);
	};
	const onMove = (event: PointerEvent) => {
		canvas.style.cursor = hrefAt(event) ? 'pointer' : '';
	};
	canvas.addEventListener('keydown', onKey);
	canvas.addEventListener('blur', onBlur);
	canvas.addEventListener('click', onClick);
	canvas.addEventListener('pointermove', onMove);
	return () => {
		canvas.removeEventListener('keydown', onKey);
		canvas.removeEventListener('blur', onBlur);
		canvas.removeEventListener('click', onClick);
		canvas.removeEventListener('pointermove', onMove);
	};
}
