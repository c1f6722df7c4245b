import type { FieldName } from '../map/mapping';

/** Names that exports give our fields, as column keys; the first match of a field wins. */
export const FIELD_SYNONYMS: readonly (readonly [field: FieldName, names: readonly string[]])[] = [
	[
		'contactId',
		[
			...[
				'contactid',
				'callid',
				'conversationid',
				'interactionid',
				'ticketid',
				'caseid',
				'uniqueid'
			],
			...[
				'sessionid',
				'recordid',
				'callsid',
				'ucid',
				'id',
				'ticketnumber',
				'casenumber',
				'reference'
			]
		]
	],
	[
		'startedAt',
		[
			...[
				'startedat',
				'starttime',
				'startdate',
				'startdatetime',
				'callstart',
				'calldate',
				'timestamp'
			],
			...[
				'createdat',
				'createdtime',
				'datetime',
				'callstarttime',
				'contactstart',
				'startutc',
				'date'
			],
			...[
				'contactstartdatetime',
				'initiationtimestamp',
				'started',
				'created',
				'datecreated',
				'time',
				'openedat',
				'opened',
				'openedtime',
				'begin',
				'beginn',
				'calldatetime'
			]
		]
	],
	[
		'sourceUpdatedAt',
		['updatedat', 'lastupdatetimestamp', 'lastupdate', 'modifiedat', 'lastupdatetime']
	],
	[
		'agentId',
		['agentid', 'agentno', 'userid', 'employeeid', 'agentlogin', 'operatorid', 'advisorid']
	],
	[
		'agentName',
		[
			...['agentname', 'agent', 'username', 'user', 'operator', 'advisor', 'assignee', 'employee'],
			...['handledby', 'server', 'representative', 'rep', 'consultant']
		]
	],
	['team', ['team', 'teamname', 'agentgroup', 'department', 'supervisor', 'group']],
	[
		'hiredOn',
		['hiredon', 'hiredate', 'datehired', 'joiningdate', 'dateofjoining', 'employedsince']
	],
	[
		'queue',
		['queue', 'queuename', 'skill', 'skillname', 'campaign', 'campaignname', 'line', 'inbox']
	],
	[
		'topic',
		[
			...[
				'topic',
				'category',
				'reason',
				'callreason',
				'contactreason',
				'type',
				'tickettype',
				'subject'
			],
			...['wrapup', 'disposition', 'intent', 'calltype']
		]
	],
	['channel', ['channel', 'channelname', 'mediatype', 'media', 'medianame', 'via', 'source']],
	['direction', ['direction', 'initialdirection', 'calldirection']],
	[
		'answered',
		['answered', 'answeredyn', 'isanswered', 'abandoned', 'outcome', 'callstatus', 'status']
	],
	[
		'handle',
		[
			...['handletime', 'handletimes', 'handletimeseconds', 'totalhandle', 'aht', 'handlingtime'],
			...[
				'connectedhandlingtime',
				'servicetime',
				'sertime',
				'callduration',
				'duration',
				'durations'
			],
			...[
				'totaltime',
				'agenttime',
				'handleseconds',
				'callhandletime',
				'timespent',
				'took',
				'timespent',
				'took'
			]
		]
	],
	[
		'talk',
		['talktime', 'talktimes', 'totaltalk', 'talkduration', 'avgtalkduration', 'talkseconds', 'talk']
	],
	['hold', ['holdtime', 'holdtimes', 'totalhold', 'holdseconds', 'holdduration', 'hold']],
	[
		'wrap',
		[
			...[
				'wraptime',
				'wrapuptime',
				'acw',
				'acwtime',
				'acwseconds',
				'totalacw',
				'aftercallworktime'
			],
			...['aftercallwork', 'wrapseconds', 'aftercontactwork', 'wrapupseconds']
		]
	],
	[
		'wait',
		[
			...[
				'waittime',
				'waitingtime',
				'queuetime',
				'queuewaittime',
				'qtime',
				'speedofanswer',
				'wait'
			],
			...['speedofanswerinseconds', 'inqueue', 'totalqueue', 'answerspeed', 'waitseconds', 'asa']
		]
	],
	[
		'customerId',
		['customerid', 'customer', 'clientid', 'accountid', 'ani', 'callerid', 'phone', 'requesterid']
	],
	['shift', ['shift', 'agentshift', 'shiftname']],
	['tenureBand', ['tenurebucket', 'tenureband', 'tenure']],
	['transfers', ['transfers', 'transfercount', 'numberoftransfers']],
	['resolved', ['resolved', 'isresolved', 'fcr', 'firstcontactresolution', 'resolvedyn']],
	[
		'csat',
		[
			...['csat', 'csatscore', 'satisfaction', 'satisfactionrating', 'satisfactionscore', 'rating'],
			...['surveyscore', 'score', 'customersatisfaction', 'conversationrating', 'stars']
		]
	],
	['effort', ['effort', 'ces', 'customereffort', 'effortscore']],
	['recommend', ['recommend', 'nps', 'npsscore', 'promoterscore', 'likelihoodtorecommend']],
	[
		'surveyAnsweredAt',
		['answeredat', 'surveydate', 'surveyresponsedate', 'recordeddate', 'surveycompletedat']
	],
	['comment', ['comment', 'comments', 'feedback', 'feedbackcomment', 'customerremarks', 'remarks']]
];
