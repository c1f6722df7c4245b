import { CHANNELS, DIRECTIONS, EXCEPTION_REASONS } from './contact';
import { EVENT_KINDS } from './event';
import { STAFFING_SECONDS } from './staffing';
import { CSAT_SCALES, DRIVERS } from './survey';

/** What the fields that take one of a few values take, by their names in the API and in mappings. */
export const FIELD_CHOICES: Readonly<Record<string, readonly (string | number)[]>> = {
	channel: CHANNELS,
	direction: DIRECTIONS,
	'exception/reason': EXCEPTION_REASONS,
	exceptionReason: EXCEPTION_REASONS,
	driver: DRIVERS,
	kind: EVENT_KINDS,
	csatScale: CSAT_SCALES,
	seconds: STAFFING_SECONDS
};

const FACTOR = 'a whole number from 1 to 5';

/** What the fields that take a score take. */
export const FIELD_RANGES: Readonly<Record<string, string>> = {
	csat: '1 to 5; 0 to 10 where csatScale is 10, and 0 to 100 where it is 100',
	effort: 'a whole number from 1 to 7',
	recommend: 'a whole number from 0 to 10',
	'loyalty/satisfaction': FACTOR,
	'loyalty/deepen': FACTOR,
	'loyalty/repurchase': FACTOR,
	'loyalty/recommend': FACTOR,
	'loyalty/resist': FACTOR
};
