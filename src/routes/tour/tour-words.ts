import type { TourSight } from '$lib/demo/tour';
import { m } from '$lib/i18n/compiled/messages';

const WORDS: Readonly<Record<TourSight, readonly [title: () => string, look: () => string]>> = {
	questions: [m.tour_questions, m.tour_questions_look],
	call: [m.tour_call, m.tour_call_look],
	weekend: [m.tour_weekend, m.tour_weekend_look],
	generous: [m.tour_generous, m.tour_generous_look],
	held: [m.tour_held, m.tour_held_look],
	wall: [m.tour_wall, m.tour_wall_look],
	meeting: [m.tour_meeting, m.tour_meeting_look]
};

/** What a stop of the tour is called, and what to look at there, in the reader's language. */
export function tourWords(sight: TourSight): { title: string; look: string } {
	const [title, look] = WORDS[sight];
	return { title: title(), look: look() };
}
