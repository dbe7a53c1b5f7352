import {
	appendFileSync,
	chmodSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runDoctor } from "../../src/journal/doctor.js";
import { doctorText } from "../../src/journal/doctor-text.js";
import { openJournal } from "../../src/journal/open.js";
import { newHome } from "./support/home.js";
import { startWorker } from "./support/processes.js";
import { call, calls, cards } from "./support/records.js";

const FILE = "calls/2026-11.db";

function sick() {
	const home = newHome();
	const journal = openJournal(home);
	journal.add("calls", calls, [call("a"), call("b")]);
	appendFileSync(join(home, FILE), Buffer.concat([Buffer.from("\n{torn \u001b[31mred"), Buffer.from([0xff, 0x00])]));
	journal.add("a call", calls, [call("c")]);
	return home;
}

const whosIn = (home: string) => [...openJournal(home).records(calls).all()].map(({ who }) => who);

test("a journal in order is said to be well, and so is one that does not exist", () => {
	const home = newHome();
	expect(runDoctor(home, { fix: false })).toEqual({ home, files: 0, records: 0, problems: [], fixed: [] });
	const journal = openJournal(home);
	journal.add("calls", calls, [call("a"), call("b", "2025-01-01T00:00:00Z")]);
	journal.drafts.save("form", 1);
	const report = runDoctor(home, { fix: true, collections: [calls, cards] });
	expect(report).toMatchObject({ files: 3, records: 2, problems: [], fixed: [] });
	expect(doctorText(report)).toMatch(/2 records\.\nAll is well\./);
});

test("an unreadable line is shown with its file, its number and how it starts, without control characters", () => {
	const home = sick();
	const before = readFileSync(join(home, FILE));
	const report = runDoctor(home, { fix: false });
	expect(report).toMatchObject({
		records: 3,
		problems: [{ kind: "unreadable", file: FILE, line: 6, start: "{torn  [31mred" }],
	});
	expect(doctorText(report)).toContain("doctor --fix");
	expect(readFileSync(join(home, FILE))).toEqual(before);
});

test("fix sets unreadable lines aside after a backup, and loses no record", () => {
	const home = sick();
	const before = readFileSync(join(home, FILE));
	const report = runDoctor(home, { fix: true });
	expect(report.fixed).toHaveLength(1);
	expect(whosIn(home)).toEqual(["a", "b", "c"]);
	const names = readdirSync(join(home, "calls")).sort();
	expect(names).toHaveLength(3);
	const [, backup = "", aside = ""] = names;
	expect(readFileSync(join(home, "calls", backup))).toEqual(before);
	expect(
		readFileSync(join(home, "calls", aside))
			.subarray(0, 6)
			.toString(),
	).toBe("{torn ");
	for (const name of names) expect(statSync(join(home, "calls", name)).mode & 0o777).toBe(0o600);
	expect(runDoctor(home, { fix: false }).problems).toEqual([]);
	openJournal(home).undo(9);
	expect(whosIn(home)).toEqual([]);
	expect(readdirSync(home)).not.toContain("lock");
});

test("lines that do not fit their collection are found when the collections are given", () => {
	const home = newHome();
	openJournal(home).add("a card", cards, [{ text: "one" }]);
	appendFileSync(join(home, "cards.db"), '\n{"_id":"x","rev":1,"text":7}\n');
	expect(runDoctor(home, { fix: false }).problems).toEqual([]);
	expect(runDoctor(home, { fix: false, collections: [cards] }).problems).toMatchObject([{ file: "cards.db", line: 4 }]);
});

test("files others may look into, a dead holder's lock and old leftovers are found and put right", () => {
	const home = newHome();
	const journal = openJournal(home);
	journal.add("a card", cards, [{ text: "one" }]);
	journal.drafts.save("form", 1);
	chmodSync(home, 0o755);
	chmodSync(join(home, "cards.db"), 0o644);
	writeFileSync(join(home, "lock"), "", { mode: 0o600 });
	writeFileSync(join(home, "drafts/form.json.tmp-77"), "{", { mode: 0o600 });
	writeFileSync(join(home, "drafts/form.json.tmp-78"), "{", { mode: 0o600 });
	const past = new Date(Date.now() - 100_000);
	for (const name of ["lock", "drafts/form.json.tmp-77"]) utimesSync(join(home, name), past, past);
	const { problems, fixed } = runDoctor(home, { fix: true });
	expect(problems).toEqual([
		{ kind: "open", file: "", mode: "755" },
		{ kind: "open", file: "cards.db", mode: "644" },
		{ kind: "lock", file: "lock" },
		{ kind: "leftover", file: "drafts/form.json.tmp-77" },
	]);
	expect(fixed).toHaveLength(4);
	expect(statSync(home).mode & 0o777).toBe(0o700);
	expect(runDoctor(home, { fix: false }).problems).toEqual([]);
	expect(readdirSync(join(home, "drafts")).sort()).toEqual(["form.json", "form.json.tmp-78"]);
});

test("a folder where a file belongs is found, and the rest is looked at", () => {
	const home = sick();
	mkdirSync(join(home, "calls/2026-12.db"), { mode: 0o700 });
	const { problems } = runDoctor(home, { fix: true, collections: [calls] });
	expect(problems).toMatchObject([{ kind: "misplaced", file: "calls/2026-12.db", is: "folder" }, { line: 6 }]);
	const report = runDoctor(home, { fix: false, collections: [calls] });
	expect(report.problems).toHaveLength(1);
	expect(doctorText(report)).toMatch(
		/2026-12\.db: is a folder, where a file belongs\. Move it away\nNothing was changed\.$/,
	);
});

test("a file where the folder of a collection belongs is found", () => {
	const home = newHome();
	openJournal(home).add("a card", cards, [{ text: "one" }]);
	writeFileSync(join(home, "calls"), "mine", { mode: 0o600 });
	const { problems } = runDoctor(home, { fix: true, collections: [calls, cards] });
	expect(problems).toEqual([{ kind: "misplaced", file: "calls", is: "file" }]);
	expect(readFileSync(join(home, "calls"), "utf8")).toBe("mine");
});

test("what other processes insert while a file is put right is not lost", async () => {
	const home = sick();
	const workers = [startWorker(["insert", home, 300, "x"]), startWorker(["insert", home, 300, "y"])];
	let running = 2;
	for (const { ended } of workers) void ended.then(() => running--);
	await Promise.all(workers.map(({ printed }) => printed));
	for (let round = 0; running > 0; round++) {
		appendFileSync(join(home, FILE), `\ngarbage ${round}\n`);
		runDoctor(home, { fix: true });
		await new Promise((resolve) => setImmediate(resolve));
	}
	const ids = new Set([...openJournal(home).records(calls).all()].map(({ _id }) => _id));
	const acknowledged = workers.flatMap(({ lines }) => lines);
	expect(acknowledged).toHaveLength(600);
	expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
});
