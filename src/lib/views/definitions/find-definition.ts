import { definedNow, type Defined, type Definition } from './definition';
import { DEFINITIONS, type DefinitionId } from './definitions';

const BY_ID = new Map<DefinitionId, Definition>(
	DEFINITIONS.map((definition) => [definition.id, definition] as const)
);

/** What a word means now, in the reader's language; null where the screen's word explains itself. */
export function findDefinition(id: DefinitionId | undefined): Defined | null {
	const found = id && BY_ID.get(id);
	return found ? definedNow(found) : null;
}
