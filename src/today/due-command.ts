import type { Ask } from "../asks/ask.js";
import { dayFrom } from "../asks/ask-flags.js";
import { askJson } from "../asks/ask-json.js";
import { findAsk } from "../asks/find-ask.js";
import type { Context } from "../command/context.js";
import { cannot, wrongUsage } from "../command/failure.js";
import {
	ghost,
	moveMove,
	moveUntil,
	settleMove,
	settleUntil,
	waitFor,
} from "../ritual/follow-ups/follow-up-records.js";
import {
	type FollowUp,
	followUpName,
	openFollowUps,
	RESOLVED_WORDS,
	resolutionOf,
} from "../ritual/follow-ups/follow-ups.js";
import { waitingRituals } from "../ritual/ritual-records.js";
import { shown } from "../terminal/clean.js";
import { addDays, type Day, dayOf } from "../time/days.js";
import { thisMoment } from "../time/moment.js";
import { dayShort } from "../time/words.js";
import { dueNow } from "./due-records.js";
import { duePlain, dueText } from "./due-text.js";

/** Which of two open things is meant. */
type Which = { nextMove?: boolean; notNow?: boolean };

const DATED: readonly FollowUp[] = ["next_move", "not_now"];

/** `unfazed due`: what is due now. With `--exit-code` it gives 1 if something is. */
export function runDue(context: Context, flags: { exitCode?: boolean }): number {
	const due = dueNow(context);
	if (context.json) {
		const items = due.map(({ askId: id, ...item }) => ({ id, ...item }));
		context.printJson({ due: items, total: items.length });
	} else context.print(context.plain ? duePlain(due) : dueText(due, context.columns));
	return flags.exitCode && due.length > 0 ? 1 : 0;
}

/** `unfazed due done ID`: the next move is done, or they were asked again. */
export function runDone(context: Context, [id = ""]: readonly string[], which: Which): undefined {
	settle(context, id, which, "done");
}

/** `unfazed due drop ID`: lets it go. */
export function runDrop(context: Context, [id = ""]: readonly string[], which: Which): undefined {
	settle(context, id, which, "dropped");
}

/** `unfazed due move ID WHEN`: puts it off; an ask without an answer waits longer. */
export async function runMove(
	context: Context,
	[id = "", ...when]: readonly string[],
	which: Which,
): Promise<undefined> {
	const ask = findAsk(context.journal(), id);
	const followUp = theOne(context, ask, ["quiet", ...DATED], which);
	if (followUp === "quiet") return waitLonger(context, ask, when);
	const to = await dayFrom(context, when.join(" "));
	const journal = context.journal();
	const moved = followUp === "next_move" ? moveMove(journal, ask._id, to) : moveUntil(journal, ask._id, to);
	answer(context, moved, `Moved to ${dayWords(to)}: ${followUpName(followUp, shown(ask.who))}.`);
	return undefined;
}

/** `unfazed due wait ID WHEN`: waits longer for an answer. */
export async function runWait(context: Context, [id = "", ...when]: readonly string[]): Promise<undefined> {
	const ask = findAsk(context.journal(), id);
	theOne(context, ask, ["quiet"], {});
	return waitLonger(context, ask, when);
}

/** `unfazed due quiet ID`: no answer will come, and the person is sure. */
export function runQuiet(context: Context, [id = ""]: readonly string[]): undefined {
	const ask = findAsk(context.journal(), id);
	theOne(context, ask, ["quiet"], {});
	const ghosted = ghost(context.journal(), ask._id, thisMoment(context.clock));
	answer(context, ghosted, `${shown(ask.who)} is ghosted. ${ghostedWords(context.settings().countGhosted)}`);
}

function ghostedWords(countGhosted: boolean): string {
	return countGhosted ? "It counts as a no, as you have set it." : "No answer is not a no: it stays out of the ratio.";
}

function settle(context: Context, id: string, which: Which, how: "done" | "dropped"): void {
	const ask = findAsk(context.journal(), id);
	const followUp = theOne(context, ask, DATED, which);
	const settled = (followUp === "next_move" ? settleMove : settleUntil)(
		context.journal(),
		ask._id,
		how,
		context.clock.now(),
	);
	const again = followUp === "not_now" && how === "done" ? " The new ask: unfazed ask WHO" : "";
	const did = how === "done" ? "Done" : "Let go";
	answer(context, settled, `${did}: ${followUpName(followUp, shown(ask.who))}.${again}`);
}

async function waitLonger(context: Context, ask: Ask, when: readonly string[]): Promise<undefined> {
	const to = await dayFrom(context, when.join(" "));
	const waiting = waitFor(context.journal(), ask._id, to);
	answer(
		context,
		waiting,
		`${shown(ask.who)} is asked about again on ${dayWords(firstQuietDay(context, waiting, to))}.`,
	);
	return undefined;
}

/** Nobody is asked about before they have been quiet for as long as the setting says. */
function firstQuietDay(context: Context, ask: Ask, to: Day): Day {
	const { dayStartsAt, ghostAfterDays } = context.settings();
	const quiet = addDays(dayOf(ask.askedAt.getTime(), ask.askedOffset, dayStartsAt), ghostAfterDays);
	return quiet > to ? quiet : to;
}

/** What is meant of what is open with an ask. Throws a Failure: 2 if two things are and no flag chooses, or it is none of `kinds`; 1 if nothing is open. */
function theOne(context: Context, ask: Ask, kinds: readonly FollowUp[], { nextMove, notNow }: Which): FollowUp {
	const who = shown(ask.who);
	if (ask.deleted) throw wrongUsage(`that ask is deleted. Bring it back with: unfazed log restore ${ask._id}`);
	const open = openFollowUps(ask);
	const wanted = nextMove ? "next_move" : notNow ? "not_now" : undefined;
	const found = open.filter((followUp) => kinds.includes(followUp) && (!wanted || followUp === wanted));
	const [one, ...more] = found;
	if (one && more.length === 0) return one;
	if (one) throw wrongUsage(`${who} has two things open. ${choices(ask, found)}`);
	if (open.includes("quiet")) throw wrongUsage(`${who} has not answered yet. ${waysOfQuiet(ask)}`);
	const waits = waitingRituals(context.journal()).some((ritual) => ritual.ask._id === ask._id);
	if (waits) throw wrongUsage(`the ritual of ${who} is half-walked. Go on with: unfazed ritual ${ask._id}`);
	throw cannot(nothingOpen(ask, wanted ? [wanted] : kinds));
}

function choices(ask: Ask, open: readonly FollowUp[]): string {
	const ways = open.map((followUp) => {
		if (followUp === "next_move") return `--next-move (${shown(ask.ritual?.nextMove?.text ?? "")})`;
		return followUp === "not_now" ? `--not-now (come back on ${ask.until})` : `the command due wait (no answer yet)`;
	});
	return `Choose with ${ways.join(" or ")}.`;
}

function waysOfQuiet({ _id }: Ask): string {
	return `If they went quiet: unfazed due quiet ${_id}. To wait longer: unfazed due move ${_id} WHEN. If they answered: unfazed no WHO, unfazed yes WHO.`;
}

function nothingOpen(ask: Ask, kinds: readonly FollowUp[]): string {
	for (const followUp of kinds) {
		const resolved = resolutionOf(ask, followUp);
		if (!resolved) continue;
		return `${followUpName(followUp, shown(ask.who))} is ${RESOLVED_WORDS[resolved.how]} already. See: unfazed log show ${ask._id}`;
	}
	if (kinds.includes("quiet") && kinds.length === 1)
		return `${shown(ask.who)} has answered already. What is due: unfazed due`;
	return `nothing like that is open with ${shown(ask.who)}. What is due: unfazed due`;
}

function answer(context: Context, ask: Ask, text: string): void {
	if (context.json) context.printJson({ ask: askJson(ask) });
	else context.print(`${text} Take it back with: unfazed undo`);
}

function dayWords(day: Day): string {
	return `${dayShort(day)} ${day.slice(0, 4)}`;
}
