import type { Plugin } from 'chart.js';
import type { Palette } from './palette';

/** Dotted lines without words where something happened: what a wall needs of annotations, without their weight. */
export function eventStrokes(places: readonly { at: number }[], { soft }: Palette): Plugin {
	return {
		id: 'event-strokes',
		beforeDatasetsDraw: ({ ctx, chartArea: { top, bottom }, scales, height }) => {
			ctx.save();
			ctx.strokeStyle = soft;
			ctx.lineWidth = Math.max(1.5, height / 130);
			ctx.setLineDash([2, 4]);
			for (const { at } of places) {
				const x = scales['x']?.getPixelForValue(at) ?? 0;
				ctx.beginPath();
				ctx.moveTo(x, top);
				ctx.lineTo(x, bottom);
				ctx.stroke();
			}
			ctx.restore();
		}
	};
}
