import { expect, it } from 'vitest';
import { habitFindings } from '$lib/server/ingest/quality/habit-findings';
import { speak } from '$lib/server/access/speak';
import { findingWords } from '$lib/views/import/finding-words';
import { bytesOf, ingestFeed } from '../../../../tests/support/ingest-feed';
import { reportOf } from './batch-report';

const header =
	'contact_id,start_utc,talk_s,acw_s,agent_id,hire_date,answered,csat,avg_hold,comment';
const row = (i: number) =>
	`c${i},2026-11-0${1 + (i % 9)}T09:${10 + (i % 50)}:07Z,${100 + 7 * i},90,a,,yes,,,`;
const FAULTS = [
	'x1,2026-11-01T09:00:07Z,,,a,,yes,,,',
	'x2,2026-11-01T09:00:08Z,120,90,,,yes,,,',
	'x3,2026-11-01T09:00:09Z,15000,90,a,,yes,,,',
	'x4,2026-11-01T09:00:10Z,120,90,a,2027-01-01,yes,,,',
	'x5,2026-11-01T09:00:11Z,120,90,a,,no,,,',
	'c3,2026-11-04T09:13:07Z,121,90,a,,yes,,,',
	...Array.from({ length: 12 }, (_, i) => `s${i},2026-11-02T00:00:00Z,${i % 5},,a,,yes,,,`)
];

it('says to an English reader what was kept, of every fault that has more than words', async () => {
	const rows = Array.from({ length: 40 }, (_, i) => row(i));
	const file = bytesOf([header, ...rows, ...FAULTS].join('\n') + '\n');
	const { findings } = await ingestFeed(file, {}, 'UTC');
	const kept = reportOf(JSON.parse(JSON.stringify({ findings }))).findings;
	expect(kept.map(({ kind }) => kind)).toEqual([
		...['no-handle-time', 'no-agent', 'midnight-starts', 'wrap-capped', 'stuck-timer', 'short'],
		...['unanswered-handled', 'hired-later', 'repeated-id', 'empty-column']
	]);
	for (const finding of kept) {
		const { sentence, done } = finding;
		const said = findingWords(finding, true);
		expect(said, finding.kind ?? '').toMatchObject({ sentence, done, lang: undefined });
	}
});

it('leaves what was kept by words alone in English, and leads to contacts but not to lines', () => {
	const old = { sentence: 'It is odd.', done: 'Nothing.', samples: ['line 7', 'a/b'] };
	expect(findingWords(old, true)).toEqual({
		...{ sentence: 'It is odd.', done: 'Nothing.', lang: 'en' },
		samples: [
			{ text: 'line 7', href: null },
			{ text: 'a/b', href: '/contacts/a%2Fb' }
		]
	});
	expect(findingWords(old, false).samples[1]?.href).toBeNull();
});

it('says a change of habit to every reader, as it was kept to an English one', async () => {
	const rows = Array.from({ length: 60 }, (_, i) => row(i));
	const plain = [header, ...rows].join('\n') + '\n';
	const odd = plain.replaceAll(',90,a,', ',,a,').replaceAll(/T09:\d\d:07Z/g, 'T00:00:00Z');
	const before = (await ingestFeed(bytesOf(plain), {}, 'UTC')).profile;
	const now = (await ingestFeed(bytesOf(odd), {}, 'UTC')).profile;
	const changes = habitFindings(before, now);
	const kept = reportOf(JSON.parse(JSON.stringify({ findings: changes }))).findings;
	expect(kept.map(({ habit }) => habit?.kind)).toEqual(['silent', 'at-midnight']);
	for (const finding of kept) {
		const { sentence, done } = finding;
		expect(findingWords(finding, true)).toMatchObject({ sentence, done, lang: undefined });
		const said = speak('lv', () => findingWords(finding, true));
		expect(said.lang).toBeUndefined();
		expect(said.sentence).toMatch(/^Citādi nekā iepriekšējā failā: .+ %.*; iepriekš .+ %\.$/);
	}
});
