import { expect, it } from 'vitest';
import { overServedLine } from './over-served-line';

it('says how many, what they cost and which was the dearest; nothing where there was none', () => {
	const dearest = {
		...{ contactId: 'c', when: '', work: '', handle: '1:02:16', typical: '1:53', displaced: 21.7 }
	};
	expect(overServedLine({ overServed: 4, displaced: 60.9, exceptions: 0, worst: [dearest] })).toBe(
		'4 contacts, room for 61 customers used up; the dearest took 1:02:16 against 1:53 typical.'
	);
	expect(overServedLine({ overServed: 1, displaced: 1, exceptions: 0, worst: [] })).toBe(
		'1 contact, room for 1 customer used up.'
	);
	expect(overServedLine({ overServed: 0, displaced: 0, exceptions: 2, worst: [] })).toBeNull();
});
