import type { Ask, Source } from "../ask.js";
import { furthestStage } from "../vocabulary.js";
import type { ImportField, ImportSystem, Mapping } from "./import-headers.js";
import type { RowFields } from "./import-row.js";

/** The ask that an earlier import made of a record, by the record's id; undefined if the record is new. */
export type ImportedBefore = (id: string) => Ask | undefined;

/**
 * Finds what earlier imports of a system left in the journal. A deleted ask stays known, so that importing again does
 * not bring back what a person deleted. But a batch of which nothing is left was taken back (by `undo`), so its records
 * are new again. Our own export is known by the asks' own ids too.
 */
export function importedBefore(system: ImportSystem, existing: Iterable<Ask>): ImportedBefore {
	const alive = new Map<string, Ask>();
	const deleted = new Map<string, Ask>();
	const batches = new Set<string>();
	for (const ask of existing) {
		const into = ask.deleted ? deleted : alive;
		if (system === "unfazed") into.set(ask._id, ask);
		if (ask.source?.system !== system) continue;
		into.set(ask.source.id, ask);
		if (!ask.deleted) batches.add(ask.source.batch);
	}
	return (id) => {
		const gone = deleted.get(id);
		const stays = gone?.source?.system !== system || batches.has(gone.source.batch);
		return alive.get(id) ?? (stays ? gone : undefined);
	};
}

const FIELDS_OF_COLUMNS: Partial<Record<ImportField, (keyof RowFields)[]>> = {
	who: ["who"],
	date: ["askedAt", "askedOffset", "decidedAt", "decidedOffset", "dateOnly"],
	askedAt: ["askedAt", "askedOffset", "decidedAt", "decidedOffset", "dateOnly"],
	outcome: ["outcome", "decidedAt", "decidedOffset"],
	channel: ["channel"],
	segment: ["segment"],
	value: ["value", "currency"],
	reason: ["reasons"],
	tag: ["tags"],
};

/**
 * An ask as its changed record makes it; undefined if nothing changed there, or the ask was made here. Only columns of the file count, and
 * what was done here stays: ritual, forecast and note (a note is only filled while empty), the furthest stage, and a
 * decision that the other program does not know of yet.
 */
export function updated(ask: Ask, fields: RowFields, source: Source, { columns }: Mapping): Ask | undefined {
	if (ask.deleted || ask.source?.system !== source.system || ask.source.content === source.content) return undefined;
	const changed = Object.entries(FIELDS_OF_COLUMNS).flatMap(([column, keys]) =>
		columns[column as ImportField] ? keys.map((key) => [key, fields[key]] as const) : [],
	);
	const next: Ask = {
		...ask,
		...Object.fromEntries(changed),
		stage: furthestStage(ask.stage, fields.stage),
		note: ask.note ?? fields.note,
	};
	if (fields.outcome === "pending" && ask.outcome !== "pending") {
		Object.assign(next, { outcome: ask.outcome, decidedAt: ask.decidedAt, decidedOffset: ask.decidedOffset });
	}
	if (next.outcome !== "not_now") next.until = null;
	if (JSON.stringify(ask) === JSON.stringify(next)) return undefined;
	return { ...next, source: { ...source, batch: ask.source.batch } };
}
