import { type Deposit, depositJson } from "../../bank/deposit-records.js";
import { personJson } from "../../peers/people/people-json.js";
import type { Person } from "../../peers/people/person.js";
import { type SlumpRecord, slumpJson } from "../../ratio/slump/slump-collection.js";
import { type Settings, storedSettings } from "../../settings/settings.js";
import type { Clock } from "../../time/clock.js";
import { isoOf } from "../../time/iso.js";
import type { Ask } from "../ask.js";
import { askJson } from "../ask-json.js";

/** Everything that an export holds. */
export type Everything = { asks: Ask[]; bank: Deposit[]; people: Person[]; slumps: SlumpRecord[]; settings: Settings };

/** Everything as one JSON value in parts, an ask a line; the shape of the contract. */
export function* jsonParts({ asks, bank, people, slumps, settings }: Everything, clock: Clock): Generator<string> {
	const now = clock.now();
	yield `{"unfazed":1,"exportedAt":${JSON.stringify(isoOf(now, clock.offsetAt(now)))},"asks":`;
	yield* listParts(asks, askJson);
	yield ',"bank":';
	yield* listParts(bank, depositJson);
	yield ',"people":';
	yield* listParts(people, personJson);
	// Nothing is recorded in these yet; the keys are part of the shape.
	yield ',"sessions":[],"practices":[],"reviews":[],"slumps":';
	yield* listParts(slumps, slumpJson);
	yield ',"settings":';
	yield `${JSON.stringify(storedSettings(settings))}}\n`;
}

function* listParts<T>(items: T[], json: (item: T) => unknown): Generator<string> {
	if (items.length === 0) return yield "[]";
	let before = "[\n";
	for (const item of items) {
		yield before + JSON.stringify(json(item));
		before = ",\n";
	}
	yield "\n]";
}
