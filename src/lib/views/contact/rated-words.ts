import { m } from '$lib/i18n/compiled/messages';

/** Things as one says them that are looked for: "1 or 2". */
export const either = (things: readonly (string | number)[]): string =>
	things.map(String).reduce((first, second) => m.contact_or({ first, second }));

/** Ratings that are looked for: "rated 1 or 2". @param scores at least one */
export const ratedWords = (scores: readonly number[]): string =>
	m.contact_rated_as({ scores: either(scores) });
