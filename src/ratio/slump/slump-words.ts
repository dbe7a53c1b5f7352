import type { Ratio } from "../ratio.js";
import { FEWEST_BEFORE, RECENT, type Slump } from "./slump.js";

/** "3 yeses in the last 60 answers; your usual rate would give about 7". */
function figuresWords(answers: { asks: number; yes: number }, usual: number): string {
	return `${yesesIn(answers)}; your usual rate would give about ${Math.round(usual * answers.asks)}`;
}

/** The two figures of an alarm in a few words, to tell somebody else: "3 yeses in my last 60 answers, usually about 7". */
export function figuresToTell({ since, usual }: Slump): string {
	return `${yesCount(since.yes)} in my last ${since.asks} answers, usually about ${Math.round((usual ?? 0) * since.asks)}`;
}

/**
 * How things stand, a sentence each, the most important first. `history`: all decided asks ever, a letter each; `found`: mean
 * answers until a halved rate is found.
 */
export function standingLines(slump: Slump, history: string, found: number | null): string[] {
	const { usual, score, threshold, falseAlarmEvery } = slump;
	if (usual === null || falseAlarmEvery === null) {
		return [
			`No alarm is possible yet: it takes ${RECENT + FEWEST_BEFORE} decided asks to know what is usual, and there are ${history.length}.`,
			"From then on it watches whether yeses become rarer than luck explains.",
		];
	}
	const luck = `By luck alone it ${slump.alarm ? "rings" : "would ring"} about once in ${Math.round(falseAlarmEvery)} answers`;
	const sure =
		found === null ? `${luck}.` : `${luck}; a rate that has halved is found after about ${Math.round(found)}.`;
	if (slump.alarm) return [`${sentence(figuresWords(slump.since, usual))}.`, sure];
	const last = history.slice(-RECENT);
	const recent = { asks: last.length, yes: last.split("y").length - 1 };
	const stands =
		score > 0 ? `at ${score.toFixed(1)} and rings at ${threshold}: ordinary bad luck` : "at 0: no sign of a slump";
	return [
		`No alarm: ${yesesIn(recent)}, usually about ${Math.round(usual * RECENT)}.`,
		`The score stands ${stands}.`,
		sure,
	];
}

/** The alarm in plain words with its false-alarm rate, and the next steps, lines of at most 76 columns; none without an alarm. `command`: for where there are no keys. */
export function slumpLines({ slump }: Ratio, command: boolean): string[] {
	if (!slump.alarm || slump.usual === null || slump.falseAlarmEvery === null) return [];
	const list = command
		? "unfazed ratio --days 30 --by segment, then by channel"
		: "whom you ask now, and whom you asked before";
	return [
		`Slump alarm: ${yesesIn(slump.since)}, usually about ${usually(slump)}.`,
		luckWords(slump.falseAlarmEvery),
		"What may help:",
		"1. Debrief: what was meant to happen, what did, why the gap, what next?",
		"2. Take a good moment out of your bank and read it.",
		`3. Look at the list: ${list}.`,
		"4. Call somebody who hears noes too, and tell them these figures.",
		command
			? "In the dashboard, s leads through these. Looked at it: unfazed ratio --looked"
			: "s leads through these, and clears the alarm.",
	];
}

/** The alarm for where there is little room and there are no keys: sentences. None without an alarm. */
export function slumpInShort({ slump }: Ratio): string[] {
	if (!slump.alarm || slump.usual === null || slump.falseAlarmEvery === null) return [];
	return [
		`Slump alarm: ${yesesIn(slump.since)}, usually about ${usually(slump)}.`,
		luckWords(slump.falseAlarmEvery),
		"What may help: unfazed ratio. Looked at it: unfazed ratio --looked",
	];
}

/** The alarm on Today, the longest way first: each is a list of sentences, and `s` is the key that says more. None without an alarm. */
export function todayAlarmWays({ slump }: Ratio): string[][] {
	if (!slump.alarm || slump.usual === null || slump.falseAlarmEvery === null) return [];
	const every = Math.round(slump.falseAlarmEvery);
	const short = `Slump alarm: ${yesCount(slump.since.yes)} in ${slump.since.asks} answers, usually about ${usually(slump)}.`;
	return [
		[
			"SLUMP ALARM",
			`${sentence(figuresWords(slump.since, slump.usual))}.`,
			`By luck alone it rings about once in ${every} answers. s shows what may help.`,
		],
		[short, `Luck rings it once in ${every} answers. s: what may help`],
		[`${short} s: more`],
	];
}

function luckWords(every: number): string {
	return `By luck alone it rings about once in ${Math.round(every)} answers.`;
}

function usually({ usual, since }: Slump): number {
	return Math.round((usual ?? 0) * since.asks);
}

function yesesIn({ asks, yes }: { asks: number; yes: number }): string {
	return `${yesCount(yes)} in the last ${asks} answers`;
}

function yesCount(yes: number): string {
	if (yes === 0) return "no yes";
	return yes === 1 ? "1 yes" : `${yes} yeses`;
}

function sentence(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
