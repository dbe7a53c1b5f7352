import type { Context } from "../../command/context.js";
import { cannot, wrongUsage } from "../../command/failure.js";
import { openOutside } from "../../command/open-outside.js";
import { didYouMean } from "../../command/suggest.js";
import { shown, shownLine } from "../../terminal/clean.js";
import { copyText } from "../../terminal/clipboard.js";
import { wrap } from "../../terminal/width.js";
import { todayOf } from "../../time/moment.js";
import { findPerson } from "../people/find-person.js";
import { personNowJson } from "../people/people-json.js";
import { everybody } from "../people/people-records.js";
import { wordFor } from "../people/people-text.js";
import { mailAddressIn, mailto } from "./mailto.js";
import { keptMessage, messageUsed } from "./message-records.js";
import { OCCASIONS, type Occasion } from "./reach.js";
import { subjectOf } from "./reach-message.js";
import { noteWritten, type Reach, reachNow } from "./reach-records.js";
import { ADD_COMMAND, NOT_SENT_BY_COMMAND, personLine } from "./reach-words.js";

type ReachFlags = { copy?: boolean; mail?: boolean; occasion?: string };

/**
 * `unfazed people reach [NAME]`: whom to reach out to, why now, and a message; `--copy` copies it, `--mail` opens it as a mail. Gives the
 * exit code: 1 where that could not be done. Throws a Failure: 1 if there is nobody, 2 for flags that do not go together.
 */
export async function runReach(context: Context, [word]: readonly string[], flags: ReachFlags): Promise<number> {
	if (flags.copy && flags.mail) throw wrongUsage("--copy and --mail exclude each other. Leave one out.");
	const occasion = occasionFrom(flags.occasion);
	const reach = reachNow(context, occasion, word === undefined ? undefined : idOf(context, word));
	if (!reach) throw cannot(nobodyWords(context, occasion));
	// What the person wrote themselves goes before what was drafted.
	const message = keptMessage(context, reach.person._id)?.text ?? reach.message;
	answer(context, reach, message, flags.copy === true || flags.mail === true);
	if (flags.copy) return copy(context, reach, message);
	return flags.mail ? mail(context, reach, message) : 0;
}

function answer(context: Context, { person, why }: Reach, message: string, goesOut: boolean): void {
	const { dayStartsAt } = context.settings();
	const next = `${NOT_SENT_BY_COMMAND} Once you have talked: unfazed people met ${wordFor(person)}`;
	const lines = [
		personLine(person),
		`Why now: ${why}`,
		"",
		...shown(message).split("\n"),
		...(goesOut ? [] : ["", next]),
	];
	const today = todayOf(context.clock, dayStartsAt);
	if (context.json) context.printJson({ person: personNowJson(person, today, dayStartsAt), why, message });
	else context.print(lines.map((line) => wrap(line, context.columns).join("\n")).join("\n"));
}

async function copy(context: Context, reach: Reach, message: string): Promise<number> {
	const { how, says } = await copyText(message, { stdout: process.stdout, env: context.env });
	if (how === "not") throw cannot(says);
	note(context, reach);
	say(context, says);
	return 0;
}

async function mail(context: Context, reach: Reach, message: string): Promise<number> {
	const { person, occasion } = reach;
	const to = mailAddressIn(person.contact);
	if (to === null) {
		const edit = `unfazed people edit ${wordFor(person)} --contact ADDRESS`;
		throw cannot(`no mail address of ${shownLine(person.name)} is known. Add it with: ${edit}`);
	}
	const trouble = await openOutside(mailto({ to, subject: subjectOf(occasion), body: message }), context.env);
	if (trouble) throw cannot(trouble);
	note(context, reach);
	say(context, `Opened as a mail to ${to}. It is yours to send.`);
	return 0;
}

function note(context: Context, reach: Reach): void {
	noteWritten(context, reach);
	messageUsed(context, reach.person._id);
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
