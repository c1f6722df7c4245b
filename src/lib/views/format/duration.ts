import { clock } from '$lib/flags/wording/duration';
import { MINUS } from './number';

/** Milliseconds as m:ss, from an hour on h:mm:ss; unknown as a dash, never as zero. */
export function duration(ms: number | null): string {
	return ms === null ? '–' : clock(ms / 1000);
}

/** A difference of durations with its sign: +0:42, −1:05. */
export function signedDuration(ms: number): string {
	const text = clock(Math.abs(ms) / 1000);
	if (!/[1-9]/.test(text)) return text;
	return `${ms < 0 ? MINUS : '+'}${text}`;
}

/** "2:50 – 3:40". */
export function durationRange(lowMs: number, highMs: number): string {
	return `${duration(lowMs)} – ${duration(highMs)}`;
}
