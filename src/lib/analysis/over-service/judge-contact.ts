import type { Thresholds } from '$lib/domain/thresholds';
import { typicalMs, type BaselineNode } from '../baselines/baseline-node';
import { displacedCustomers } from './displaced';
import type { ContactFacts, ContactJudgement, JudgementKind } from './judgement';
import type { Learnt } from './learnt';
import { handleZ, isHasty, isLong } from './long-bounds';
import { struggleProbability } from './struggle-odds';
import { stuckTimerAboveMs } from './stuck-timer';

/**
 * The contact rule (METHODS A2, data faults F): what a contact is against the baseline of its kind.
 * A function of its arguments, so a late score or a correction is simply judged again.
 * @returns null for an ordinary contact. O(1)
 */
export function judgeContact(
	facts: ContactFacts,
	node: BaselineNode,
	thresholds: Thresholds,
	{ struggle, hasteCosts }: Learnt
): ContactJudgement | null {
	const { handleMs, csat, tagged } = facts;
	const poor = csat !== null && csat <= thresholds.poorCsat;
	const judged = (
		kind: JudgementKind,
		odds: number | null = null,
		provisional = false
	): ContactJudgement => {
		const typical = typicalMs(node);
		const costs = kind !== 'rushed' && kind !== 'data-fault';
		return {
			kind,
			z: handleZ(handleMs, node),
			typicalMs: typical,
			baselineN: node.n,
			ratio: handleMs / typical,
			excessMs: handleMs - typical,
			displaced: costs ? displacedCustomers(handleMs, node.meanMs, facts.queueMeanMs) : 0,
			provisional,
			struggleProbability: odds
		};
	};
	if (handleMs > stuckTimerAboveMs(facts.siteP999Ms, thresholds)) return judged('data-fault');
	if (isLong(handleMs, node, thresholds)) {
		if (tagged) return judged('exception');
		if (csat !== null) return judged(poor ? 'struggle' : 'over-service');
		const odds = struggleProbability(struggle, facts, thresholds);
		return odds > thresholds.struggleProbability
			? judged('struggle', odds)
			: judged('over-service', odds, true);
	}
	// A quick answer is just a quick answer where customers do not mind haste.
	return hasteCosts && poor && isHasty(handleMs, node, thresholds) ? judged('rushed') : null;
}
