import { describe, expect, it } from 'vitest';
import { differingSettings } from './differing-settings';

const suggests = { zone: 'Asia/Jerusalem', weekend: [5, 6] as const };

describe('differingSettings', () => {
	it('is what the site has otherwise, the order of days aside', () => {
		expect(differingSettings(suggests, { zone: 'Europe/Riga', weekend: [6, 7] })).toEqual(suggests);
		expect(differingSettings(suggests, { zone: 'Asia/Jerusalem', weekend: [6, 7] })).toEqual({
			weekend: [5, 6]
		});
		expect(differingSettings(suggests, { zone: 'Europe/Riga', weekend: [6, 5] })).toEqual({
			zone: 'Asia/Jerusalem'
		});
		expect(differingSettings(suggests, { zone: 'Asia/Jerusalem', weekend: [5, 6] })).toEqual({});
	});
	it('says nothing of what the export does not speak of', () => {
		expect(differingSettings({}, { zone: 'Europe/Riga', weekend: [6, 7] })).toEqual({});
	});
});
