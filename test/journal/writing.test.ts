import { expect, test } from "vitest";
import { joinLines } from "../../src/journal/writing.js";

const line = (month: string, text: string) => ({ collection: "calls", month, text });

test("a file's lines go out together, and a record is written where it goes before it is taken from where it was", () => {
	const kept = [line("2026-02", "a"), line("2026-03", "b"), line("2026-02", "c")];
	const gone = [line("2026-03", "-c"), line("2026-01", "-a"), line("2026-03", "-d")];
	expect(joinLines(kept, gone)).toEqual([
		line("2026-02", "ac"),
		line("2026-03", "b"),
		line("2026-03", "-c-d"),
		line("2026-01", "-a"),
	]);
});
