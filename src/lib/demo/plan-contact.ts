import type { Survey } from '$lib/domain/survey';
import type { DemoAgent } from './agents';
import type { Arrival } from './arrivals';
import { abandonedContact, type Call, servedContact } from './contact-record';
import type { DayScene } from './day-scene';
import { drawService, type Service } from './draw-service';
import { bareSurvey, drawSurvey } from './draw-survey';
import type { Moment } from './effects';
import { DEMO_TOPICS } from './kinds-of-work';
import type { PlannedContact } from './planned-contact';
import { type Random, seededRandom } from './random';
import { drawRequest, type Request } from './request';
import { route } from './route';
import { scoreOf } from './satisfaction';
import { SPOTLIGHT, spotlightService } from './spotlight';
import { NOISE } from './story';

const MINUTE = 60_000;
const EVENING_FROM = 17 * 60;

/**
 * Plans one contact of a day and leaves its traces in the scene. Its stream of chance is its own, so that what comes
 * of it depends on earlier contacts only through what they left behind.
 * @param index place among the day's arrivals
 * @param left arrivals of the queue still to come today, this one included
 */
export function planContact(
	scene: DayScene,
	arrival: Arrival,
	index: number,
	left: number
): PlannedContact {
	const { centre, day } = scene;
	const { queue, minute } = arrival;
	const random = seededRandom(centre.seed, 8, day, index);
	const moment: Moment = { day, weekend: scene.weekend, evening: minute >= EVENING_FROM };
	const request = drawRequest(random, scene, arrival, moment, left);
	const startedAt = scene.midnight + minute * MINUTE + arrival.ms;
	const taking = scene.roster.taking(queue, Math.floor(minute / 60));
	const { channel, customer } = request;
	const routed = route(random, centre, taking, channel.channel, startedAt, scene.busyUntil);
	const call: Call = {
		contactId: scene.idPrefix + String(index + 1).padStart(4, '0'),
		startedAt,
		queue,
		channel,
		waitMs: routed.waitMs,
		customerKey: scene.customers.keyOf(customer)
	};
	const agent = routed.agent === null ? undefined : centre.agents[routed.agent];
	if (routed.agent === null || !agent) {
		const contact = abandonedContact(call);
		const closedAt = startedAt + routed.waitMs;
		return {
			contact,
			survey: null,
			closedAt,
			kind: 'ordinary',
			day,
			minute,
			agent: -1,
			queue,
			topic: -1,
			customer,
			latent: 0
		};
	}
	const drawn = drawService(random, {
		centre,
		agent,
		agentDay: scene.agentDays[routed.agent] ?? { handle: 0, csat: 0 },
		shock: scene.shock,
		topic: DEMO_TOPICS[request.topic] ?? DEMO_TOPICS[0],
		channel,
		moment
	});
	const service = request.star ? spotlightService(drawn) : drawn;
	const closedAt = startedAt + routed.waitMs + service.parts.handleMs;
	if (channel.channel === 'voice') scene.busyUntil[routed.agent] = closedAt;
	const before = passedOnBy(random, scene, taking, routed.agent);
	const contact = servedContact(
		random,
		call,
		request.topic,
		agent,
		request.star ? null : before,
		service
	);
	const survey = surveyOf(random, scene, call, agent, request, service);
	if (service.kind === 'over-service') scene.history.overServed(customer, startedAt);
	const comesBack = random.chance(0.45);
	const inDays = 1 + random.below(5);
	if (!service.resolved && comesBack) {
		scene.history.expect(day + inDays, { customer, queue, topic: request.topic });
	}
	if (request.star) scene.starring = false;
	return {
		contact,
		survey: contact.surveyInvited || request.star ? survey : null,
		closedAt,
		kind: service.kind,
		day,
		minute,
		agent: routed.agent,
		queue,
		topic: request.topic,
		customer,
		latent: service.expected
	};
}

/** The colleague who had the contact first, in one of twenty-five. */
function passedOnBy(
	random: Random,
	{ centre }: DayScene,
	taking: readonly number[],
	agent: number
): DemoAgent | null {
	const passedOn = random.chance(0.04);
	const first = taking[random.below(taking.length)];
	if (!passedOn || first === undefined || first === agent) return null;
	return centre.agents[first] ?? null;
}

/** What the customer answers, if anything; one who was over-served not long ago is harder to please. */
function surveyOf(
	random: Random,
	{ history }: DayScene,
	{ contactId, startedAt, waitMs, channel }: Call,
	agent: DemoAgent,
	{ customer, star }: Request,
	{ kind, felt, parts }: Service
): Survey | null {
	const closedAt = startedAt + waitMs + parts.handleMs;
	if (star) return bareSurvey(contactId, 5, closedAt + SPOTLIGHT.answeredAfterMs);
	const spoilt = kind === 'ordinary' && history.isSpoilt(customer, startedAt);
	const csat = scoreOf(felt + (spoilt ? NOISE.hangover : 0));
	return drawSurvey(random, { contactId, closedAt }, csat, channel.answers + agent.answers);
}
