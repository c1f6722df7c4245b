import type { Segment } from '$lib/domain/segment';
import type { AnalysisWindow, WindowCells } from '$lib/domain/window';
import { pick, pickInt } from '../segment-effects/pick';

/** Which kinds of work are asked about, by their numbers; what is absent does not matter. */
export type SegmentChoice = Partial<Segment>;

/** The part of a window that is about some kinds of work. Load stays what it was in the whole queue. */
export function narrowWindow(window: AnalysisWindow, choice: SegmentChoice): AnalysisWindow {
	const asked = window.segments.map(
		({ queue, topic, channel }) =>
			queue === (choice.queue ?? queue) &&
			topic === (choice.topic ?? topic) &&
			channel === (choice.channel ?? channel)
	);
	if (!asked.includes(false)) return window;
	const { cells } = window;
	const kept: number[] = [];
	for (let row = 0; row < cells.segment.length; row++)
		if (asked[cells.segment[row] as number]) kept.push(row);
	return { ...window, cells: rowsOf(cells, Int32Array.from(kept)) };
}

function rowsOf(cells: WindowCells, rows: Int32Array): WindowCells {
	const [one, two, three, four, five] = cells.csat;
	const { joint } = cells;
	return {
		agent: pickInt(cells.agent, rows),
		day: pickInt(cells.day, rows),
		shift: pickInt(cells.shift, rows),
		peak: Int8Array.from(rows, (row) => cells.peak[row] as number),
		segment: pickInt(cells.segment, rows),
		n: pick(cells.n, rows),
		s1: pick(cells.s1, rows),
		s2: pick(cells.s2, rows),
		csat: [
			...([pick(one, rows), pick(two, rows), pick(three, rows)] as const),
			...([pick(four, rows), pick(five, rows)] as const)
		],
		invited: pick(cells.invited, rows),
		joint: {
			n: pick(joint.n, rows),
			csat: pick(joint.csat, rows),
			ln: pick(joint.ln, rows),
			product: pick(joint.product, rows)
		}
	};
}
