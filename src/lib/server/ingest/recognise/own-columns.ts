import type { FieldName } from '../map/mapping';

/** How our own flat files name the columns, beside the names of the API. Units are part of the name. */
export const OWN_COLUMNS: readonly {
	field: FieldName;
	names: readonly string[];
	unit?: 's' | 'ms';
}[] = [
	{ field: 'contactId', names: ['contactId'] },
	{ field: 'startedAt', names: ['startedAt', 'start_utc', 'started_utc'] },
	{ field: 'sourceUpdatedAt', names: ['sourceUpdatedAt', 'updated_utc'] },
	{ field: 'channel', names: ['channel'] },
	{ field: 'direction', names: ['direction'] },
	{ field: 'queue', names: ['queue'] },
	{ field: 'topic', names: ['topic'] },
	{ field: 'agentId', names: ['agentId', 'agent'] },
	{ field: 'agentName', names: ['agentName'] },
	{ field: 'team', names: ['team'] },
	{ field: 'teamFrom', names: ['teamFrom'] },
	{ field: 'hiredOn', names: ['hiredOn', 'hire_date', 'hired'] },
	{ field: 'active', names: ['active'] },
	{ field: 'answered', names: ['answered'] },
	{ field: 'shift', names: ['shift'] },
	{ field: 'tenureBand', names: ['tenureBand'] },
	{ field: 'surveyInvited', names: ['surveyInvited'] },
	{ field: 'talk', names: ['talkSeconds', 'talk_s'], unit: 's' },
	{ field: 'hold', names: ['holdSeconds', 'hold_s'], unit: 's' },
	{ field: 'wrap', names: ['wrapSeconds', 'wrap_s', 'acw_s'], unit: 's' },
	{ field: 'handle', names: ['handleSeconds', 'handle_s'], unit: 's' },
	{ field: 'wait', names: ['waitSeconds', 'wait_s'], unit: 's' },
	{ field: 'customerId', names: ['customerId', 'customer'] },
	{ field: 'legs', names: ['legs'] },
	{ field: 'transfers', names: ['transfers'] },
	{ field: 'resolved', names: ['resolved'] },
	{ field: 'complaint', names: ['complaint'] },
	{ field: 'exceptionReason', names: ['exceptionReason', 'exception', 'tag'] },
	{ field: 'expectationManaged', names: ['expectationManaged', 'exception.expectationManaged'] },
	{ field: 'promisedBy', names: ['promisedBy'] },
	{ field: 'fulfilledAt', names: ['fulfilledAt'] },
	{ field: 'surveyAnsweredAt', names: ['answeredAt', 'surveyAnsweredAt', 'answered_utc'] },
	{ field: 'csat', names: ['csat'] },
	{ field: 'effort', names: ['effort'] },
	{ field: 'recommend', names: ['recommend'] },
	{ field: 'loyaltySatisfaction', names: ['loyalty.satisfaction'] },
	{ field: 'loyaltyDeepen', names: ['loyalty.deepen'] },
	{ field: 'loyaltyRepurchase', names: ['loyalty.repurchase'] },
	{ field: 'loyaltyRecommend', names: ['loyalty.recommend'] },
	{ field: 'loyaltyResist', names: ['loyalty.resist'] },
	{ field: 'driver', names: ['driver'] },
	{ field: 'comment', names: ['comment'] }
];
