import { capital } from "../../terminal/sentence.js";
import type { Ratio } from "../ratio.js";
import { FEWEST_BEFORE, halvedFoundAfter, RECENT, type Slump } from "./slump.js";

/** That the alarm may end without anything having changed: the usual rate is that of all answers before the last ones. */
const TAKEN_IN = "Your usual rate slowly takes these answers in; that too can end the alarm.";

/** The two figures of an alarm in a few words: "3 yeses in the last 60 answers, usually about 7"; `whose` is "my last " to tell somebody else. */
export function figuresWords(
	{ since, usual }: { since: { asks: number; yes: number }; usual: number | null },
	whose: "the last " | "my last " | "" = "the last ",
): string {
	return `${yesCount(since.yes)} in ${whose}${since.asks} answers, usually about ${Math.round((usual ?? 0) * since.asks)}`;
}

/** How things stand, a sentence each, the most important first. `history`: all decided asks ever, a letter each. */
export function standingLines(slump: Slump, history: string): string[] {
	const { usual, score, threshold, falseAlarmEvery } = slump;
	if (usual === null || falseAlarmEvery === null) {
		return [
			`No alarm is possible yet: it takes ${RECENT + FEWEST_BEFORE} decided asks to know what is usual, and there are ${history.length}.`,
			"From then on it watches whether yeses become rarer than luck explains.",
		];
	}
	const after = halvedFoundAfter(slump);
	const found =
		after === null
			? []
			: [`Once your usual rate is well known, a rate that has halved is found after about ${Math.round(after)}.`];
	if (slump.alarm) return [`${capital(figuresWords(slump))}.`, luckWords(falseAlarmEvery), TAKEN_IN, ...found];
	const last = history.slice(-RECENT);
	const since = { asks: last.length, yes: last.split("y").length - 1 };
	return [
		`No alarm: ${figuresWords({ since, usual })}.`,
		`The score stands at ${score > 0 ? `${score.toFixed(1)} and rings at ${threshold}` : "0"}: ${meaning(slump)}.`,
		luckWords(falseAlarmEvery, "would ring"),
		...found,
	];
}

/** What a score without an alarm means. After a look it says nothing of the answers before. */
function meaning({ score, since }: Slump): string {
	if (since.look)
		return since.asks === 0
			? "counted anew since you looked"
			: `counted anew over the ${since.asks} answers since you looked`;
	return score > 0 ? "ordinary bad luck" : "no sign of a slump";
}

/** The alarm in plain words with its false-alarm rate, and the next steps, lines of at most 76 columns; none without an alarm. */
export function slumpLines({ slump }: Ratio): string[] {
	if (!slump.alarm || slump.usual === null || slump.falseAlarmEvery === null) return [];
	return [
		`Slump alarm: ${figuresWords(slump)}.`,
		luckWords(slump.falseAlarmEvery),
		TAKEN_IN,
		"What may help:",
		"1. Debrief: what was meant to happen, what did, why the gap, what next?",
		"2. Take a good moment out of your bank and read it.",
		"3. Look at the list: unfazed ratio --days 30 --by segment, then by channel.",
		"4. Call somebody who hears noes too, and tell them these figures.",
		"In the dashboard, s leads through these. Looked at it: unfazed ratio --looked",
	];
}

/** The alarm for where there is little room and there are no keys: sentences. None without an alarm. */
export function slumpInShort({ slump }: Ratio): string[] {
	if (!slump.alarm || slump.usual === null || slump.falseAlarmEvery === null) return [];
	return [
		`Slump alarm: ${figuresWords(slump)}.`,
		luckWords(slump.falseAlarmEvery),
		"What may help: unfazed ratio. Looked at it: unfazed ratio --looked",
	];
}

/** The alarm on Today, the longest way first: each is a list of sentences, and `s` is the key that says more. None without an alarm. */
export function todayAlarmWays({ slump }: Ratio): string[][] {
	if (!slump.alarm || slump.usual === null || slump.falseAlarmEvery === null) return [];
	const every = Math.round(slump.falseAlarmEvery);
	const short = `Slump alarm: ${figuresWords(slump, "")}.`;
	return [
		["SLUMP ALARM", `${capital(figuresWords(slump))}.`, `${luckWords(every)} s shows what may help.`],
		[short, `Luck rings it once in ${every} answers. s: what may help`],
		[`${short} s: more`],
	];
}

function luckWords(every: number, rings = "rings"): string {
	return `By luck alone it ${rings} about once in ${Math.round(every)} answers.`;
}

function yesCount(yes: number): string {
	if (yes === 0) return "no yes";
	return yes === 1 ? "1 yes" : `${yes} yeses`;
}
