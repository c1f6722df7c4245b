import { expect, it } from 'vitest';
import { fittingVerdicts } from './fitting-verdicts';

it('lets a contact that was too long be over-served, not one that was too short, nor a weekend', () => {
	expect(fittingVerdicts('contact', 'over-service')).toContain('over-served');
	expect(fittingVerdicts('agent', 'agent-over-service')).toContain('complex');
	expect(fittingVerdicts('contact', 'rushed')).toEqual(['process-fault', 'justified', 'no-issue']);
	expect(fittingVerdicts('swing', 'swing')).toEqual(['process-fault', 'justified', 'no-issue']);
});
