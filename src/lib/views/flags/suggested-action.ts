/** What could be done about a flag: what the form beside it begins with. */
export function suggestedAction(flag: {
	subjectType: string;
	subjectId: string;
	agent: string | null;
	queue: string | null;
}): string {
	const { subjectType, subjectId, agent, queue } = flag;
	if (subjectType === 'contact')
		return `Go through contact ${subjectId}${agent === null ? '' : ` with ${agent}`}`;
	if (subjectType === 'agent' && agent !== null) return `Look at it together with ${agent}`;
	if (subjectType === 'data') return 'Ask who sends these data';
	return `Find out what is different${queue === null ? '' : ` in ${queue}`}`;
}
