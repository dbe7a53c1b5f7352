import type { Ask } from "../asks/ask.js";
import { asksCollection } from "../asks/ask-collection.js";
import { findAsk } from "../asks/find-ask.js";
import { fold } from "../asks/log/log-filter-fits.js";
import type { Context } from "../command/context.js";
import { cannot, wrongUsage } from "../command/failure.js";
import { didYouMean } from "../command/suggest.js";
import { peopleCollection } from "../peers/people/people-collection.js";
import { everybody } from "../peers/people/people-records.js";
import type { Person } from "../peers/people/person.js";
import { shownLine } from "../terminal/clean.js";
import type { AskDue, Due } from "./due.js";
import { calledSo, severalDueWords } from "./due-names.js";
import { dueNow } from "./due-records.js";
import { personOf } from "./person-due-command.js";

/** What a command settles or moves: what is open with an ask, or the turn of a person. */
export type Target = { person: Person; ask?: undefined } | { ask: Ask; person?: undefined };

/**
 * The ask or the person that is meant by an id, by the name of who is due, by a part of an id, or by the name of a person who is not due.
 * `kind` is what a flag chooses of an ask. Throws a Failure: 1 if there is none, 2 if several fit or a flag is not for a person.
 */
export function targetOf(context: Context, typed: string, kind?: AskDue["kind"]): Target {
	const target = named(context, typed, kind);
	if (target.person && kind) throw wrongUsage(flagWords(target.person));
	return target;
}

function named(context: Context, typed: string, kind?: AskDue["kind"]): Target {
	const journal = context.journal();
	const asks = journal.records(asksCollection);
	const part = typed.trim().toLowerCase();
	if (asks.get(part) || journal.records(peopleCollection).get(part)) return byId(context, part);
	const due = dueNow(context);
	const namesake = exactlyCalled(everybody(journal), due, typed);
	if (namesake) return { person: namesake };
	const called = calledSo(due, ({ who }) => who, typed);
	const chosen = called.filter((item) => item.kind === kind);
	const found = chosen.length > 0 ? chosen : called;
	const [first] = found;
	if (found.some(({ id }) => id !== first?.id)) throw wrongUsage(severalDueWords(typed, found));
	if (first) return byId(context, first.id);
	const person = personOf(context, typed);
	if (person) return { person };
	if (asks.matching(part).length > 0) return { ask: findAsk(journal, typed) };
	const people = calledSo(everybody(journal), ({ name }) => name, typed);
	const [only, ...more] = people;
	if (only && more.length === 0) return { person: only };
	throw cannot(noneWords(typed, due, people));
}

/**
 * A person of exactly this name who is not due, for whom nobody else is taken that is only called so in part; undefined if there is none.
 * Throws a Failure (2) where somebody of the same name is due.
 */
function exactlyCalled(people: readonly Person[], due: readonly Due[], typed: string): Person | undefined {
	const isSo = (name: string) => fold(name) === fold(typed);
	const dueIds = new Set(due.map(({ id }) => id));
	const [other, ...more] = people.filter(({ _id, name }) => isSo(name) && !dueIds.has(_id));
	if (!other) return undefined;
	const others = more.length + due.filter(({ who }) => isSo(who)).length;
	if (others === 0) return other;
	const count = others + 1;
	throw wrongUsage(`"${shownLine(typed)}" is the name of ${count}. Give the id: unfazed people, unfazed due.`);
}

function byId(context: Context, id: string): Target {
	const person = personOf(context, id);
	return person ? { person } : { ask: findAsk(context.journal(), id) };
}

function flagWords({ name, _id }: Person): string {
	return `${shownLine(name)} (${_id}) is one of your people; a flag chooses among what is open with an ask. Leave it out.`;
}

function noneWords(typed: string, due: readonly Due[], people: readonly Person[]): string {
	if (people.length > 1)
		return `"${shownLine(typed)}" fits ${people.length} people, and none of them is due. Ids are in: unfazed people`;
	const meant = shownLine(
		didYouMean(
			typed.trim(),
			due.map(({ who }) => who),
		),
	);
	return `nothing that is due has the id or the name "${shownLine(typed)}".${meant} Ids are in: unfazed due`;
}
