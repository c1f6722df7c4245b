import { m } from '$lib/i18n/compiled/messages';
import { markedText, type TextPart } from './marked-text';
import { GUIDE_PICTURES, type GuidePictureName } from './guide-pictures';
import type { GuideSlug } from './guide-pages';

/** What a page of the guide is made of, from top to bottom. */
export type GuideBlock =
	| { kind: 'heading'; text: string }
	| { kind: 'text'; parts: TextPart[] }
	| { kind: 'steps' | 'list'; items: TextPart[][] }
	| { kind: 'command'; text: string }
	| { kind: 'words' }
	| {
			kind: 'picture';
			name: GuidePictureName;
			width: number;
			height: number;
			alt: string;
			caption: string;
	  };

const heading = (text: string): GuideBlock => ({ kind: 'heading', text });
const text = (said: string): GuideBlock => ({ kind: 'text', parts: markedText(said) });
const steps = (...items: string[]): GuideBlock => ({
	kind: 'steps',
	items: items.map(markedText)
});
const list = (...items: string[]): GuideBlock => ({ kind: 'list', items: items.map(markedText) });
const command = (typed: string): GuideBlock => ({ kind: 'command', text: typed });

const ALTS: Readonly<Record<GuidePictureName, () => string>> = {
	...{ mapping: m.guide_alt_mapping, overview: m.guide_alt_overview, flag: m.guide_alt_flag },
	...{ wall: m.guide_alt_wall, review: m.guide_alt_review, exception: m.guide_alt_exception },
	...{ agent: m.guide_alt_agent, swings: m.guide_alt_swings, imports: m.guide_alt_imports }
};
const picture = (name: GuidePictureName, caption: string): GuideBlock => ({
	...{ kind: 'picture', name, ...GUIDE_PICTURES[name], alt: ALTS[name](), caption }
});

const PAGES: Readonly<Record<GuideSlug, () => GuideBlock[]>> = {
	'first-steps': () => [
		heading(m.guide_steps_looking()),
		text(m.guide_steps_demo()),
		heading(m.guide_steps_import()),
		steps(
			...[m.guide_steps_export(), m.guide_steps_drop()],
			...[m.guide_steps_columns(), m.guide_steps_rejects()]
		),
		picture('mapping', m.guide_steps_mapping_caption()),
		heading(m.guide_steps_needs()),
		text(m.guide_steps_fields()),
		heading(m.guide_steps_then()),
		text(m.guide_steps_answers()),
		picture('overview', m.guide_steps_overview_caption())
	],
	flags: () => [
		text(m.guide_flag_lead()),
		picture('flag', m.guide_flag_caption()),
		heading(m.guide_flag_order()),
		steps(m.guide_flag_sentence(), m.guide_flag_sure(), m.guide_flag_contacts()),
		heading(m.guide_flag_kinds()),
		list(
			...[m.guide_flag_over(), m.guide_flag_struggle()],
			...[m.guide_flag_swing(), m.guide_flag_improvement()]
		),
		heading(m.guide_flag_say()),
		text(m.guide_flag_verdict()),
		text(m.guide_flag_keys()),
		heading(m.guide_flag_own()),
		text(m.guide_flag_own_link()),
		text(m.guide_flag_own_answer())
	],
	wall: () => [
		text(m.guide_wall_lead()),
		picture('wall', m.guide_wall_caption()),
		heading(m.guide_wall_usual()),
		text(m.guide_wall_strip()),
		heading(m.guide_wall_never()),
		text(m.guide_wall_names()),
		heading(m.guide_wall_yours()),
		text(m.guide_wall_settings()),
		heading(m.guide_wall_linked()),
		steps(m.guide_wall_link(), m.guide_wall_open(), m.guide_wall_revoke()),
		text(m.guide_wall_need()),
		heading(m.guide_wall_wrong()),
		text(m.guide_wall_stale())
	],
	meeting: () => [
		text(m.guide_meeting_lead()),
		picture('review', m.guide_meeting_review_caption()),
		heading(m.guide_meeting_before()),
		text(m.guide_meeting_publish()),
		heading(m.guide_meeting_in()),
		steps(
			...[m.guide_meeting_keys(), m.guide_meeting_each()],
			...[m.guide_meeting_range(), m.guide_meeting_actions()]
		),
		picture('exception', m.guide_meeting_exception_caption()),
		heading(m.guide_meeting_after()),
		text(m.guide_meeting_print()),
		text(m.guide_meeting_mail())
	],
	agents: () => [
		text(m.guide_agents_lead()),
		picture('agent', m.guide_agents_caption()),
		heading(m.guide_agents_fair()),
		list(
			...[m.guide_agents_few(), m.guide_agents_ranking(), m.guide_agents_many()],
			...[m.guide_agents_new(), m.guide_agents_tagged()]
		),
		heading(m.guide_agents_speak()),
		steps(m.guide_agents_open(), m.guide_agents_ask(), m.guide_agents_agree()),
		text(m.guide_agents_long()),
		heading(m.guide_agents_goals()),
		text(m.guide_agents_goals_what())
	],
	numbers: () => [
		text(m.guide_numbers_lead()),
		{ kind: 'words' },
		picture('swings', m.guide_numbers_caption()),
		heading(m.guide_numbers_colours()),
		text(m.guide_numbers_grey()),
		heading(m.guide_numbers_partial()),
		text(m.guide_numbers_late())
	],
	safety: () => [
		text(m.guide_safety_lead()),
		heading(m.guide_safety_wrong()),
		text(m.guide_safety_undo()),
		picture('imports', m.guide_safety_caption()),
		heading(m.guide_safety_crash()),
		text(m.guide_safety_start()),
		heading(m.guide_safety_backup()),
		text(m.guide_safety_one()),
		command('npx evenkeel backup evenkeel.backup'),
		text(m.guide_safety_daily()),
		heading(m.guide_safety_restore()),
		text(m.guide_safety_empty()),
		command('npx evenkeel restore evenkeel.backup --data ./restored'),
		text(m.guide_safety_compare())
	]
};

/** A page of the guide in the reader's language. */
export const guideBlocks = (slug: GuideSlug): GuideBlock[] => PAGES[slug]();
