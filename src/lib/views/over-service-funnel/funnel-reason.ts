import { m } from '$lib/i18n/compiled/messages';
import { amount } from '../format/number';

/** Why there is no funnel, said to who reads. @param reason as `rateFunnel` and `storedFunnel` give it */
export function funnelReason(reason: string): string {
	if (reason === 'no review has had two agents to compare yet') return m.agents_no_review();
	if (reason === 'no agent has more than one contact') return m.agents_one_contact();
	const [, agents, least] = /^(\d+) .* needs (\d+)$/.exec(reason) ?? [];
	return agents === undefined || least === undefined
		? reason
		: m.agents_funnel_few({ ...amount(Number(agents)), least });
}
