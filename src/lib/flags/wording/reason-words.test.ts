import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { speak } from '$lib/server/access/speak';
import { reasonWords } from './reason-words';

/** Every reason that an analysis of a folder may give, with values in the place of what varies. */
function reasonsIn(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
		.flatMap((name) => {
			const code = readFileSync(`${folder}/${name}`, 'utf8');
			const texts = code.match(/(['`])(?:[A-Z][^'`]*?)\.\1/g) ?? [];
			return texts.map((text) => text.slice(1, -1));
		})
		.map((text) =>
			text
				.replaceAll('${what}', 'answers')
				.replace('${side} it', 'before it')
				.replace('${side}', 'since')
		)
		.map((text) => text.replace("${of.join(' and ')}", 'Evening and Night'))
		.map((text) => text.replaceAll(/\$\{[^}]*\}/g, '7'));
}

describe('reasonWords', () => {
	const reasons = ['before-after', 'consistency-index', 'swings'].flatMap((name) =>
		reasonsIn(`src/lib/analysis/${name}`)
	);

	it('says every reason that these analyses give as it is in English', () => {
		expect(reasons.length).toBeGreaterThan(15);
		for (const reason of reasons) expect(reasonWords(reason)).toBe(reason);
	});

	it.each(['lv', 'zh-Hans', 'zh-Hant'] as const)('says every one of them in %s', (language) => {
		// Why a swing is not explained or tried again is kept nowhere.
		const silent = /^There is no estimate to explain|^There is nothing in|^No kind of work/;
		for (const reason of reasons.filter((text) => !silent.test(text)))
			expect(
				speak(language, () => reasonWords(reason)),
				reason
			).not.toBe(reason);
	});

	it('leaves a reason that it does not know as it is', () => {
		expect(speak('lv', () => reasonWords('Because of the weather.'))).toBe(
			'Because of the weather.'
		);
	});
});
