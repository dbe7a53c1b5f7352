import { expect, test, vi } from "vitest";
import { openLive } from "../../src/journal/live.js";
import { openJournal } from "../../src/journal/open.js";
import { newHome } from "./support/home.js";
import { startWorker } from "./support/processes.js";
import { call, calls, cards } from "./support/records.js";

const soon = <R>(check: () => Promise<R>) => vi.waitFor(check, { timeout: 2_000, interval: 5 });

test("finds the records of a month, newest first, deleted ones only when asked for", async () => {
	const journal = openJournal(newHome());
	const [first] = journal.add("calls", calls, [
		call("b", "2026-11-02T00:00:00Z"),
		call("a", "2026-11-05T00:00:00Z"),
		call("c", "2026-11-01T00:00:00Z"),
	]);
	journal.change("delete", (change) => change.remove(calls, first?._id ?? ""));
	const live = await openLive(journal, calls);
	const whos = async (query: Partial<Parameters<typeof live.find>[1]>) =>
		(await live.find("2026-11", { sortBy: "at", ...query })).map(({ who }) => who);
	expect(live.months()).toEqual(["2026-11"]);
	expect(await whos({})).toEqual(["a", "c"]);
	expect(await whos({ deleted: true })).toEqual(["a", "b", "c"]);
	expect(await whos({ limit: 1 })).toEqual(["a"]);
	expect(await whos({ where: ({ who }) => who > "a", deleted: true })).toEqual(["b", "c"]);
	expect(await live.find("2020-01", { sortBy: "at" })).toEqual([]);
	live.close();
});

test("records come out as they went in", async () => {
	const journal = openJournal(newHome());
	const note = "👩‍👩‍👧‍👦 漢字 e\u0301 a\u2028b\u2029c\u0085d \"'\\\n lone \ud83d";
	const added = journal.add("a call", calls, [call("Acme", undefined, note)]);
	const live = await openLive(journal, calls);
	expect(await live.find("2026-11", { sortBy: "at" })).toEqual(added);
	live.close();
});

test("what another process writes is found, and announced", async () => {
	const home = newHome();
	const journal = openJournal(home);
	const live = await openLive(journal, calls);
	const announced = vi.fn();
	live.onChange(announced);
	await live.find("2026-11", { sortBy: "at" });
	await startWorker(["insert", home, 20, "w"]).ended;
	await soon(async () => expect(await live.find("2026-11", { sortBy: "who" })).toHaveLength(20));
	expect(announced).toHaveBeenCalled();
	live.close();
});

test("edits, deletions, undo and a move to another month are followed", async () => {
	const journal = openJournal(newHome());
	const [added] = journal.add("a call", calls, [call("Acme")]);
	const id = added?._id ?? "";
	const live = await openLive(journal, calls);
	const notes = async (month: string) => (await live.find(month, { sortBy: "at" })).map(({ note }) => note);
	expect(await notes("2026-11")).toEqual([null]);
	expect(await notes("2026-10")).toEqual([]);
	const edit = (note: string, at: string) =>
		journal.change("edit", (change) => change.update(calls, { ...call("Acme", at, note), _id: id, rev: 1 }));
	edit("edited", "2026-11-22T09:00:00Z");
	await soon(async () => expect(await notes("2026-11")).toEqual(["edited"]));
	edit("moved", "2026-10-22T09:00:00Z");
	await soon(async () => expect(await notes("2026-10")).toEqual(["moved"]));
	await soon(async () => expect(await notes("2026-11")).toEqual([]));
	journal.undo(1);
	await soon(async () => expect(await notes("2026-11")).toEqual(["edited"]));
	expect(await notes("2026-10")).toEqual([]);
	journal.change("delete", (change) => change.remove(calls, id));
	await soon(async () => expect(await notes("2026-11")).toEqual([]));
	live.close();
});

test("a collection of one file is one month without a name", async () => {
	const journal = openJournal(newHome());
	const live = await openLive(journal, cards);
	expect(live.months()).toEqual([null]);
	journal.add("cards", cards, [{ text: "a" }, { text: "b" }]);
	expect(await live.find(null, { sortBy: "text" })).toMatchObject([{ text: "b" }, { text: "a" }]);
	live.close();
});
