import { describe, expect, test } from "vitest";
import { asksCollection } from "../../../src/asks/ask-records.js";
import type { Context } from "../../../src/command/context.js";
import { runLessons, runRate } from "../../../src/ritual/lessons/lessons-command.js";
import { widthOf } from "../../../src/terminal/width.js";
import { contextAt } from "../../support/context.js";
import { learn } from "./lessons.js";

/** What a command prints in a context with these lessons; the text, or with `json` the value. */
function heard(given: Context, look: Partial<Pick<Context, "json" | "plain" | "columns">> = {}) {
	const said: string[] = [];
	const values: unknown[] = [];
	const context: Context = {
		...given,
		columns: 80,
		...look,
		print: (text) => void said.push(text),
		printJson: (value) => void values.push(value),
		say: (text) => void said.push(text),
	};
	return { context, said, values };
}

async function list(given: Context, words: string[] = [], look: Parameters<typeof heard>[1] = {}, limit?: string) {
	const { context, said } = heard(given, look);
	await runLessons(context, words, limit === undefined ? {} : { limit });
	return said.join("\n");
}

function withLessons() {
	const context = contextAt();
	const ids = learn(
		context,
		{
			who: "Globex",
			lesson: "Ask who owns the budget first. It was never theirs to say yes.",
			reasons: ["price"],
			daysAgo: 41,
		},
		{
			who: "Müller\x1b[31m & Söhne",
			lesson: "Send it\nthe same day.",
			channel: "phone",
			rated: "outdated",
			daysAgo: 3,
		},
		{ who: "漢字の会社".repeat(20), lesson: "Ask twice. ".repeat(40), reasons: ["budget", "timing"], daysAgo: 90 },
	);
	return { context, ids };
}

describe("the list", () => {
	test("has a line for each lesson's ask and the lesson below, newest first, in the terminal's width", async () => {
		const { context } = withLessons();
		for (const columns of [60, 80, 120, 200]) {
			const text = await list(context, [], { columns });
			for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(Math.min(columns, 120));
		}
		const lines = (await list(context)).split("\n");
		expect(lines[0]).toMatch(/^2026-11-19 {2}Müller & Söhne +no +outdated +[a-z0-9]{9}$/);
		expect(lines.slice(1, 3)).toEqual([`${" ".repeat(12)}Send it`, `${" ".repeat(12)}the same day.`]);
		expect(lines[3]).toMatch(/^2026-10-12 {2}Globex +no, price too high +[a-z0-9]{9}$/);
		expect(lines.at(-1)).toBe("3 lessons");
	});

	test("tells every lesson whole, and how many it leaves out", async () => {
		const { context } = withLessons();
		expect((await list(context)).match(/Ask twice\./g)).toHaveLength(40);
		expect(await list(context, [], {}, "1")).toMatch(/\n3 lessons, the newest 1 shown\. More with --limit$/);
	});

	test("is a fact a line in plain", async () => {
		const { context, ids } = withLessons();
		const text = await list(context, ["globex"], { plain: true });
		expect(text.split("\n")).toEqual([
			"Lesson: Ask who owns the budget first. It was never theirs to say yes.",
			"Who: Globex",
			"Answered: 12 October 2026",
			"Outcome: no, price too high",
			`Id: ${ids[0]?.slice(7)}`,
			"",
			"1 lesson",
		]);
	});

	test("is found by words and the Log's filters, as a shell passes them on", async () => {
		const { context } = withLessons();
		expect(await list(context, ["reason:price", "budget"])).toContain("Globex");
		expect(await list(context, ["rated:outdated"])).toContain("1 lesson");
		expect(await list(context, ["channel:phone", "who:& söhne"])).toContain("1 lesson");
		expect(await list(context, ["nobody"])).toBe(
			"No lesson fits. Try fewer words or filters; all lessons: unfazed lessons",
		);
		await expect(list(context, ["reason:prise"])).rejects.toMatchObject({ exitCode: 2 });
		await expect(list(context, ["hour:99"])).rejects.toThrow("is no hour");
		await expect(list(context, [], {}, "few")).rejects.toThrow("--limit");
	});

	test("says how lessons come to be where there are none", async () => {
		expect(await list(contextAt())).toContain("unfazed ritual");
	});

	test("is JSON for programs", async () => {
		const { context, ids } = withLessons();
		const { context: asked, values } = heard(context, { json: true });
		await runLessons(asked, ["globex"], {});
		expect(values).toEqual([
			{
				lessons: [
					{
						id: ids[0],
						who: "Globex",
						on: "2026-10-12",
						outcome: "no",
						reasons: ["price"],
						channel: null,
						stage: null,
						lesson: "Ask who owns the budget first. It was never theirs to say yes.",
						rated: null,
					},
				],
				total: 1,
			},
		]);
	});
});

describe("rating", () => {
	const ratedIn = (context: Context, id = "") => context.journal().records(asksCollection).get(id)?.ritual?.rated?.as;

	test("takes a part of the id, says the same when it is said twice, and can be taken away", async () => {
		const { context, ids } = withLessons();
		const { context: asked, said, values } = heard(context);
		const id = ids[0]?.slice(7) ?? "";
		await runRate(asked, [id, "still-true"]);
		await runRate(asked, [id, "still-true"]);
		expect(ratedIn(context, ids[0])).toBe("true");
		expect(said).toEqual([said[0], said[0]]);
		expect(said[0]).toMatch(/^Rated still true: Ask who owns/);
		await runRate(asked, [id, "outdated"]);
		expect(ratedIn(context, ids[0])).toBe("outdated");
		await runRate(asked, [id, "none"]);
		await runRate(asked, [id, "none"]);
		expect(ratedIn(context, ids[0])).toBeUndefined();
		expect(said.at(-1)).toMatch(/^Not rated: /);
		await runRate({ ...asked, json: true }, [id, "outdated"]);
		expect(values).toMatchObject([{ lesson: { id: ids[0], rated: "outdated" } }]);
	});

	test("refuses what is no rating, and an ask without a lesson", async () => {
		const context = contextAt();
		const [id = ""] = learn(context, { who: "Globex", lesson: "x", ritual: null } as Parameters<typeof learn>[1]);
		const { context: asked } = heard(context);
		await expect(runRate(asked, [id, "good"])).rejects.toThrow("Say still-true, outdated or none.");
		await expect(runRate(asked, [id, "outdated"])).rejects.toThrow("there is no lesson from Globex");
		await expect(runRate(asked, ["zzzzzzz", "outdated"])).rejects.toMatchObject({ exitCode: 1 });
	});
});
