import { DEFINITIONS } from '$lib/views/definitions/definitions';
import type { PageServerLoad } from './$types';

/** Every word with all that it has meant. */
export const load: PageServerLoad = () => ({ definitions: DEFINITIONS });
