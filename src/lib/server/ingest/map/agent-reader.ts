import type { AgentDraft } from '../validate/agent-draft';
import { compileDate, compileFlag, compileText } from './compile-text';
import type { FieldReaders } from './field-readers';

/** A reader of words about agents from rows. */
export function agentReader(readers: FieldReaders): (cells: readonly string[]) => AgentDraft {
	const agentId = readers.name('agentId');
	const site = readers.field('site', compileText);
	const agentName = readers.name('agentName');
	const team = readers.name('team');
	const teamFrom = readers.field('teamFrom', compileDate);
	const hiredOn = readers.field('hiredOn', compileDate);
	const active = readers.field('active', compileFlag);
	return (cells) => ({
		agentId: agentId(cells),
		site: site(cells),
		agentName: agentName(cells),
		team: team(cells),
		teamFrom: teamFrom(cells),
		hiredOn: hiredOn(cells),
		active: active(cells)
	});
}
