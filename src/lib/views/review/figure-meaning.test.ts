import { expect, it } from 'vitest';
import { speak } from '$lib/server/access/speak';
import { figureMeaning } from './figure-meaning';

it('explains a figure in the language of who reads, however its label was kept', () => {
	expect(figureMeaning('median')?.word).toBe('Handle time');
	expect(speak('lv', () => figureMeaning('coverage'))?.word).toBe('Atbilžu īpatsvars');
	expect(speak('zh-Hant', () => figureMeaning('csat'))?.word).toBe('滿意度');
	expect(figureMeaning('contacts')).toBeNull();
});
