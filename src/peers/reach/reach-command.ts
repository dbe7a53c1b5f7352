import type { Context } from "../../command/context.js";
import { cannot, wrongUsage } from "../../command/failure.js";
import { openOutside } from "../../command/open-outside.js";
import { didYouMean } from "../../command/suggest.js";
import { todayNow } from "../../command/today.js";
import { shown, shownLine } from "../../terminal/clean.js";
import { copyText } from "../../terminal/clipboard.js";
import { wrap } from "../../terminal/width.js";
import type { Day } from "../../time/days.js";
import { findPerson } from "../people/find-person.js";
import { personNowJson } from "../people/people-json.js";
import { everybody } from "../people/people-records.js";
import { wordFor } from "../people/people-text.js";
import { mailAddressIn, mailto } from "./mailto.js";
import { eraseOldMessages, keptMessage, messageUsed } from "./message-records.js";
import { OCCASIONS, type Occasion } from "./reach.js";
import { noteWritten, type Reach, reachNow } from "./reach-records.js";
import { ADD_COMMAND, NOT_SENT_BY_COMMAND, ownWords, personLine } from "./reach-words.js";

type PersonNowJson = ReturnType<typeof personNowJson>;
type ReachFlags = { copy?: boolean; mail?: boolean; occasion?: string };

/**
 * `unfazed people reach [NAME]`: whom to reach out to, why now, and a message; `--copy` copies it, `--mail` opens it as a mail. Gives the
 * exit code: 1 where that could not be done. Throws a Failure: 1 if there is nobody, 2 for flags that do not go together.
 */
export async function runReach(context: Context, [word]: readonly string[], flags: ReachFlags): Promise<number> {
	if (flags.copy && flags.mail) throw wrongUsage("--copy and --mail exclude each other. Leave one out.");
	const occasion = occasionFrom(flags.occasion);
	eraseOldMessages(context);
	const reach = reachNow(context, occasion, word === undefined ? undefined : idOf(context, word));
	if (!reach) throw cannot(nobodyWords(context, occasion));
	// What the person wrote themselves goes before what was drafted.
	const own = keptMessage(context, reach.person._id);
	const message = own?.text ?? reach.message;
	answer(context, reach, { message, own: own?.on, goesOut: flags.copy === true || flags.mail === true });
	if (flags.copy) return copy(context, reach, message);
	return flags.mail ? mail(context, reach, message) : 0;
}

/** The message with whom it is to, why now, and on which day the person wrote it themselves, if they did. */
function answer(
	context: Context,
	{ person, why }: Reach,
	{ message, own, goesOut }: { message: string; own: Day | undefined; goesOut: boolean },
): void {
	const today = todayNow(context);
	const { dayStartsAt } = context.settings();
	const next = `${NOT_SENT_BY_COMMAND} Once you have talked: unfazed people met ${wordFor(person)}`;
	const lines = [
		personLine(person),
		`Why now: ${why}`,
		...(own === undefined ? [] : ["", ownWords(own, today, true)]),
		"",
		...shown(message).split("\n"),
		...(goesOut ? [] : ["", next]),
	];
	if (context.json)
		context.printJson({ person: withoutNotes(personNowJson(person, today, dayStartsAt)), why, message });
	else context.print(lines.map((line) => wrap(line, context.columns).join("\n")).join("\n"));
}

/** What is handed on with a message holds no private word about the one whom it is to. */
function withoutNotes({ note: _, met, ...person }: PersonNowJson) {
	return { ...person, met: met.map(({ at, dateOnly }) => ({ at, dateOnly })) };
}

async function copy(context: Context, reach: Reach, message: string): Promise<number> {
	const { how, says } = await copyText(message, { stdout: process.stdout, env: context.env, isSpoken: context.plain });
	if (how === "not") throw cannot(says);
	note(context, reach, message);
	say(context, says);
	return 0;
}

async function mail(context: Context, reach: Reach, message: string): Promise<number> {
	const { person, subject } = reach;
	const to = mailAddressIn(person.contact);
	if (to === null) {
		const edit = `unfazed people edit ${wordFor(person)} --contact ADDRESS`;
		throw cannot(`no mail address of ${shownLine(person.name)} is known. Add it with: ${edit}`);
	}
	const trouble = await openOutside(mailto({ to, subject, body: message }), context.env);
	if (trouble) throw cannot(trouble);
	note(context, reach, message);
	say(context, `Opened as a mail to ${to}. It is yours to send.`);
	return 0;
}

function note(context: Context, reach: Reach, message: string): void {
	noteWritten(context, reach);
	messageUsed(context, reach.person._id, message);
}

function say(context: Context, says: string): void {
	if (context.json) context.say(says);
	else context.print(`\n${says}`);
}

function idOf(context: Context, word: string): string {
	return findPerson(everybody(context.journal(), { deleted: true }), word)._id;
}

function occasionFrom(word: string | undefined): Occasion {
	if (word === undefined) return "wish";
	const occasion = OCCASIONS.find((known) => known === word.toLowerCase());
	if (occasion) return occasion;
	throw wrongUsage(`--occasion must be one of ${OCCASIONS.join(", ")}, not "${word}".${didYouMean(word, OCCASIONS)}`);
}

function nobodyWords(context: Context, occasion: Occasion): string {
	if (everybody(context.journal()).length === 0) return `nobody is known to reach out to. Add somebody: ${ADD_COMMAND}`;
	return occasion === "turn"
		? "it is nobody's turn today. Without --occasion somebody is named all the same."
		: "everybody is paused, or was spoken to today. Name somebody: unfazed people reach NAME";
}
