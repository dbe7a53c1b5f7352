import type { Ask } from "../asks/ask.js";
import { dayFrom } from "../asks/ask-flags.js";
import { askJson } from "../asks/ask-json.js";
import { whenLastAsked } from "../asks/ask-records.js";
import { type FollowUp, followUpName, openFollowUps, RESOLVED_WORDS, resolutionOf } from "../asks/follow-ups.js";
import { lastMoment } from "../asks/last-asked.js";
import type { Context } from "../command/context.js";
import { cannot, wrongUsage } from "../command/failure.js";
import { todayNow } from "../command/today.js";
import type { Person } from "../peers/people/person.js";
import { contactDay, lastContact } from "../peers/people/rhythm.js";
import { waitingRituals } from "../ritual/ritual-records.js";
import { shown, shownLine } from "../terminal/clean.js";
import { addDays, type Day, dayOf } from "../time/days.js";
import { dayWithYear } from "../time/words.js";
import { wasAskedSince } from "./due.js";
import { dueNow } from "./due-records.js";
import { targetOf } from "./due-target-command.js";
import { duePlain, dueText } from "./due-text.js";
import { donePerson, dropPerson, movePerson, refusePerson } from "./person-due-command.js";
import { ghostedWords, putOff, settle } from "./settle-records.js";

/** Which of several open things is meant. */
type Which = { nextMove?: boolean; notNow?: boolean; ritual?: boolean };

/** What may be open with an ask, its half-walked ritual included. */
type Open = FollowUp | "ritual";

const DATED = ["next_move", "not_now"] as const;
const DROPPABLE = [...DATED, "ritual"] as const;
const MOVABLE = ["quiet", ...DATED] as const;

/** `unfazed due`: what is due now. With `--exit-code` it gives 1 if something is. */
export function runDue(context: Context, flags: { exitCode?: boolean }): number {
	const due = dueNow(context);
	if (context.json) {
		context.printJson({ due, total: due.length });
	} else context.print(context.plain ? duePlain(due) : dueText(due, context.columns));
	return flags.exitCode && due.length > 0 ? 1 : 0;
}

/** `unfazed due done ID|NAME`: the next move is done, they were asked again, or one talked with the person. */
export function runDone(context: Context, [id = ""]: readonly string[], which: Which): undefined {
	const { person, ask } = targetOf(context, id, kindOf(which));
	if (person) {
		refuseSecond(context, person);
		return donePerson(context, person);
	}
	const kind = theOne(context, ask, DATED, which);
	const again = kind === "not_now" ? " The new ask: unfazed ask WHO." : "";
	answer(context, settle(context, { askId: ask._id, kind }, "done"), `Done: ${nameOf(kind, ask)}.${again} ${UNDO}`);
}

/** `unfazed due drop ID|NAME`: lets it go. */
export function runDrop(context: Context, [id = ""]: readonly string[], which: Which): undefined {
	const { person, ask } = targetOf(context, id, kindOf(which));
	if (person) return dropPerson(context, person);
	const kind = theOne(context, ask, DROPPABLE, which);
	const after = kind === "ritual" ? "What was recorded stays." : UNDO;
	answer(context, settle(context, { askId: ask._id, kind }, "drop"), `Let go: ${nameOf(kind, ask)}. ${after}`);
}

/** `unfazed due move ID|NAME WHEN`: puts it off; an ask without an answer waits longer. */
export async function runMove(
	context: Context,
	[id = "", ...when]: readonly string[],
	which: Which,
): Promise<undefined> {
	const { person, ask } = targetOf(context, id, kindOf(which));
	if (person) return movePerson(context, person, await dayFrom(context, when.join(" ")));
	const kind = theOne(context, ask, MOVABLE, which);
	if (kind === "quiet") return waitLonger(context, ask, when);
	if (kind === "not_now" && wasAskedSince(lastMoment(ask), whenLastAsked(context.journal())(ask.who)))
		throw cannot(askedSince(ask));
	const to = await dayFrom(context, when.join(" "));
	const moved = putOff(context, { askId: ask._id, kind }, to);
	answer(context, moved, `Moved to ${dayWithYear(to)}: ${nameOf(kind, ask)}. ${UNDO}`);
	return undefined;
}

/** `unfazed due wait ID|NAME WHEN`: waits longer for an answer. */
export async function runWait(context: Context, [id = "", ...when]: readonly string[]): Promise<undefined> {
	const { person, ask } = targetOf(context, id);
	if (person) return refusePerson(person);
	theOne(context, ask, ["quiet"], {});
	return waitLonger(context, ask, when);
}

/** `unfazed due quiet ID|NAME`: no answer will come, and the person is sure. */
export function runQuiet(context: Context, [id = ""]: readonly string[]): undefined {
	const { person, ask } = targetOf(context, id);
	if (person) return refusePerson(person);
	const kind = theOne(context, ask, ["quiet"], {});
	const ghosted = settle(context, { askId: ask._id, kind }, "quiet");
	answer(context, ghosted, `${ghostedWords(shown(ask.who), context.settings())} ${UNDO}`);
}

const UNDO = "Take it back with: unfazed undo";

async function waitLonger(context: Context, ask: Ask, when: readonly string[]): Promise<undefined> {
	const to = await dayFrom(context, when.join(" "));
	const waiting = putOff(context, { askId: ask._id, kind: "quiet" }, to);
	const again = dayWithYear(firstQuietDay(context, waiting, to));
	answer(context, waiting, `${shown(ask.who)} is asked about again on ${again}. ${UNDO}`);
	return undefined;
}

/** Nobody is asked about before they have been quiet for as long as the setting says. */
function firstQuietDay(context: Context, ask: Ask, to: Day): Day {
	const { dayStartsAt, ghostAfterDays } = context.settings();
	const quiet = addDays(dayOf(ask.askedAt.getTime(), ask.askedOffset, dayStartsAt), ghostAfterDays);
	return quiet > to ? quiet : to;
}

/** What is meant of what is open with an ask. Throws a Failure: 2 if several things are and no flag chooses; 1 if none of `kinds` is open. */
function theOne<K extends Open>(context: Context, ask: Ask, kinds: readonly K[], which: Which): K {
	if (ask.deleted) throw cannot(`that ask is deleted. Bring it back with: unfazed log restore ${ask._id}`);
	const open = openOf(context, ask);
	const wanted = kindOf(which);
	const found = kinds.filter((kind) => open.includes(kind) && (!wanted || kind === wanted));
	const [one, ...more] = found;
	if (one && more.length > 0)
		throw wrongUsage(`${shown(ask.who)} has ${found.length} things open. ${choices(ask, found)}`);
	if (one) return one;
	throw cannot(refusal(ask, open, wanted ? kinds.filter((kind) => kind === wanted) : kinds));
}

/** Which of the kinds a flag chooses, if one does. */
function kindOf({ nextMove, notNow, ritual }: Which): Open | undefined {
	return nextMove ? "next_move" : notNow ? "not_now" : ritual ? "ritual" : undefined;
}

/** One contact a day is enough; a second is most often the same command run twice. */
function refuseSecond(context: Context, person: Person): void {
	const { dayStartsAt } = context.settings();
	const last = lastContact(person);
	if (!last || contactDay(last, dayStartsAt) !== todayNow(context)) return;
	const { name, _id } = person;
	throw cannot(`You talked with ${shownLine(name)} today already. To note it once more: unfazed people met ${_id}`);
}

function openOf(context: Context, ask: Ask): Open[] {
	const waits = waitingRituals(context.journal()).some((ritual) => ritual.ask._id === ask._id);
	return [...openFollowUps(ask), ...(waits ? (["ritual"] as const) : [])];
}

function choices(ask: Ask, open: readonly Open[]): string {
	const ways: Record<Open, string> = {
		next_move: `--next-move (${shown(ask.ritual?.nextMove?.text ?? "")})`,
		not_now: `--not-now (come back on ${ask.until})`,
		quiet: "the command due wait (no answer yet)",
		ritual: "--ritual (half-walked)",
	};
	return `Choose with ${open.map((one) => ways[one]).join(" or ")}.`;
}

/** Why nothing of these kinds can be settled, and what can be done. */
function refusal(ask: Ask, open: readonly Open[], kinds: readonly Open[]): string {
	const { _id } = ask;
	const who = shown(ask.who);
	if (open.includes("quiet"))
		return `${who} has not answered yet. If they went quiet: unfazed due quiet ${_id}. To wait longer: unfazed due move ${_id} WHEN. If they answered: unfazed no WHO, unfazed yes WHO.`;
	for (const kind of kinds) {
		const resolved = kind === "ritual" ? undefined : resolutionOf(ask, kind);
		if (resolved)
			return `${nameOf(kind, ask)} is ${RESOLVED_WORDS[resolved.how]} already. See: unfazed log show ${_id}`;
	}
	if (open.includes("ritual"))
		return `the ritual of ${who} is half-walked. Go on with: unfazed ritual ${_id}. To let it go: unfazed due drop ${_id}`;
	if (kinds.includes("quiet") && kinds.length === 1) return `${who} has answered already. What is due: unfazed due`;
	return `nothing like that is open with ${who}. What is due: unfazed due`;
}

function askedSince({ who }: Ask): string {
	return `${shown(who)} was asked again after that not-now, so its day does not come due. To come back to what they said last: unfazed not-now WHO --until WHEN`;
}

function nameOf(kind: Open, { who }: Ask): string {
	return kind === "ritual" ? `the ritual of ${shown(who)}` : followUpName(kind, shown(who));
}

function answer(context: Context, ask: Ask | undefined, text: string): void {
	if (context.json) context.printJson({ ask: ask ? askJson(ask) : null });
	else context.print(text);
}
