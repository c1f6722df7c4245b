import fc from 'fast-check';
import { expect } from 'vitest';

/** Expects a property to hold for everything fast-check tries; its counterexample is the message. */
export function holds<Values>(property: fc.IRawProperty<Values, false>): void {
	expect(() => fc.assert(property)).not.toThrow();
}
