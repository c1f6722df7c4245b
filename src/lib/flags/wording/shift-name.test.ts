import { afterEach, describe, expect, it } from 'vitest';
import { FIRST_LANGUAGE, learnLanguage } from '$lib/i18n/language';
import { shiftName, shiftWithin } from './shift-name';

afterEach(() => {
	learnLanguage(() => FIRST_LANGUAGE);
});

describe('shiftName', () => {
	it('says the names of a new site in the language of who reads', () => {
		expect([shiftName('Evening'), shiftWithin('Evening')]).toEqual(['Evening', 'evening']);
		learnLanguage(() => 'lv');
		expect([shiftName('Evening'), shiftWithin('Evening')]).toEqual(['Vakara', 'vakara']);
	});

	it('leaves a name that the centre gave, and one that every object has', () => {
		learnLanguage(() => 'lv');
		expect(['Team B', 'toString', ''].map(shiftName)).toEqual(['Team B', 'toString', '']);
		expect(['Team B', 'toString'].map(shiftWithin)).toEqual(['Team B', 'toString']);
	});
});
