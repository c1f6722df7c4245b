import { apiAnswer } from '$lib/server/commands/api-answer';
import { receiveItems } from '$lib/server/commands/receive-items';
import { contactsAnswer } from '../reading/list-contacts';
import { readAnswer } from '../reading/read-answer';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	readAnswer(event, (reading) => contactsAnswer(reading, event.request.headers.get('accept')));

export const POST: RequestHandler = ({ locals, request, url }) =>
	apiAnswer(url.pathname, () => receiveItems(locals.app, request, 'contacts'));
