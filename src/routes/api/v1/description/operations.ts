import { BATCH_OPERATIONS } from './batch-operations';
import { FLAG_OPERATIONS } from './flag-operations';
import type { Operation } from './operation';
import { READING_OPERATIONS } from './reading-operations';
import { RUNNING_OPERATIONS } from './running-operations';
import { WRITING_OPERATIONS } from './writing-operations';

/** Everything that programs may ask of the server. */
export const OPERATIONS: readonly Operation[] = [
	...WRITING_OPERATIONS,
	...BATCH_OPERATIONS,
	...READING_OPERATIONS,
	...FLAG_OPERATIONS,
	...RUNNING_OPERATIONS
];
