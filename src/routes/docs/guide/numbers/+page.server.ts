import { definedNow } from '$lib/views/definitions/definition';
import { DEFINITIONS } from '$lib/views/definitions/definitions';
import type { PageServerLoad } from './$types';

/** Every word as it is meant now. */
export const load: PageServerLoad = () => ({ definitions: DEFINITIONS.map(definedNow) });
