import { describe, expect, it } from 'vitest';
import type { ContactEvidence } from '../flag';
import { contactSentence } from './contact-sentence';

const long: ContactEvidence = {
	contactId: 'c-1',
	agent: 'Anna',
	handleSeconds: 2400,
	typicalSeconds: 185,
	ratio: 12.97,
	segment: 'billing by phone',
	n: 412,
	longerThan: 1,
	talkSeconds: 1860,
	holdSeconds: 360,
	wrapSeconds: 180,
	z: 4.6,
	displacedCustomers: 12.3,
	satisfied: true,
	exception: null,
	provisional: false,
	struggleProbability: null
};

describe('the sentence of an over-served contact', () => {
	it('says how long against what, how unusual among how many, why, and what it cost', () => {
		expect(contactSentence('over-service', { ...long, longerThan: 0.9995 })).toBe(
			'40:00 against 3:05 typical for billing by phone, 13 times, longer than 99.9 % of 412; ' +
				'31 min talk, 6 hold, 3 wrap; room for 12 other customers used up; the customer was satisfied.'
		);
	});

	it('leaves out what is not known', () => {
		expect(
			contactSentence('over-service', {
				...long,
				longerThan: null,
				talkSeconds: null,
				holdSeconds: null,
				wrapSeconds: null,
				satisfied: null
			})
		).toBe(
			'40:00 against 3:05 typical for billing by phone, 13 times; room for 12 other customers used up; not rated yet.'
		);
	});

	it('says one customer, and less than one', () => {
		expect(contactSentence('over-service', { ...long, displacedCustomers: 1.2 })).toContain(
			'room for 1 other customer used up'
		);
		expect(contactSentence('over-service', { ...long, displacedCustomers: 0.3 })).toContain(
			'room for less than one other customer'
		);
	});

	it('tells a struggle from generosity, and says how likely while it is unrated', () => {
		expect(contactSentence('struggle', { ...long, satisfied: false })).toContain(
			'a struggle, not generosity'
		);
		expect(
			contactSentence('struggle', { ...long, satisfied: null, struggleProbability: 0.614 })
		).toContain('probably a struggle (61 %)');
	});

	it('says all where none was longer', () => {
		expect(contactSentence('over-service', long)).toContain('longer than all 412;');
	});

	it('never rounds a share up to everything', () => {
		expect(contactSentence('over-service', { ...long, longerThan: 0.99996 })).toContain('99.9 %');
	});
});
