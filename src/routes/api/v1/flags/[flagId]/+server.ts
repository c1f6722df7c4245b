import type { z } from 'zod';
import { FLAG_STATUSES, type Verdict, VERDICTS } from '$lib/flags/flag';
import { Problem } from '$lib/server/access/problem';
import { bodyKind, parsedJson, wholeBody } from '$lib/server/commands/request-body';
import { decideFlag } from '$lib/server/store/results/decide-flag';
import { readFlag, type StoredFlag } from '$lib/server/store/results/flag-list';
import { verdictChoices } from '$lib/views/flags/verdict-choices';
import { decisionSchema } from '../../reading/decision-schema';
import { flagItem } from '../../reading/flag-item';
import { readAnswer, type Reading } from '../../reading/read-answer';
import type { RequestHandler } from './$types';

const LARGEST_BODY = 64 * 1024;

export const GET: RequestHandler = (event) =>
	readAnswer(event, async (reading) => flagItem(await flagOf(reading, event.params.flagId)));

/** What a person says of a flag; what is absent stays as it is, null takes it back. */
export const PATCH: RequestHandler = (event) =>
	readAnswer(event, async (reading) => {
		const { flagId } = event.params;
		const flag = await flagOf(reading, flagId);
		const decision = decisionOf(await jsonBody(event.request));
		mustFit(flag, decision.verdict);
		const { store, site } = reading;
		await decideFlag(store, site.siteId, flagId, decision, Date.now());
		event.locals.app.hub.publish(site.siteId, ['flags']);
		return flagItem(await flagOf(reading, flagId));
	});

async function flagOf({ store, site }: Reading, flagId: string): Promise<StoredFlag> {
	const flag = await readFlag(store, site.siteId, flagId);
	if (!flag) throw new Problem(404, 'Not found', 'This site has no such flag.');
	return flag;
}

/** @throws Problem where the verdict says nothing of such a flag: nobody was over-served by a weekend */
function mustFit({ subjectType, kind }: StoredFlag, verdict: Verdict | null | undefined): void {
	const fitting = verdictChoices(subjectType, kind).map((choice) => choice.verdict);
	if (!verdict || fitting.includes(verdict)) return;
	const reason = `fits no flag of the kind ${kind}: one of ${fitting.join(', ')}`;
	throw new Problem(422, 'Decision not valid', 'The verdict does not fit the flag.', {
		errors: [{ pointer: '/verdict', reason, value: verdict }]
	});
}

async function jsonBody(request: Request): Promise<unknown> {
	if (bodyKind(request.headers) !== 'json')
		throw new Problem(415, 'Media type not supported', 'Send a decision as application/json.');
	return parsedJson(await wholeBody(request, LARGEST_BODY, () => undefined));
}

function decisionOf(body: unknown): z.infer<typeof decisionSchema> {
	const parsed = decisionSchema.safeParse(body);
	if (parsed.success && Object.keys(parsed.data).length > 0) return parsed.data;
	const issues = parsed.error?.issues ?? [];
	throw new Problem(
		422,
		'Decision not valid',
		`A decision has any of status (${FLAG_STATUSES.join(', ')}), verdict (${VERDICTS.join(', ')}), expectationManaged, note and ownerId.`,
		{
			errors: issues.map(({ path, message }) => ({
				pointer: path.map((part) => `/${String(part)}`).join(''),
				reason: message,
				value: null
			}))
		}
	);
}
