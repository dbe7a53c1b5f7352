import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openDrafts } from "../../src/journal/drafts.js";
import { newHome } from "./support/home.js";

test("a draft comes back the same, in another process too, until it is dropped", () => {
	const home = newHome();
	const draft = { lesson: "Half a thought 🙂\u2028\u0085", startedAt: new Date(5), steps: [1, null] };
	openDrafts(home).save("ritual-202611-k7h3m9q2x", draft);
	const drafts = openDrafts(home);
	expect(drafts.load("ritual-202611-k7h3m9q2x")).toEqual(draft);
	expect(drafts.keys()).toEqual(["ritual-202611-k7h3m9q2x"]);
	drafts.drop("ritual-202611-k7h3m9q2x");
	expect(drafts.load("ritual-202611-k7h3m9q2x")).toBeUndefined();
	expect(drafts.keys()).toEqual([]);
	drafts.drop("never there");
});

test("a draft is private and leaves no other file", () => {
	const home = newHome();
	openDrafts(home).save("form", 1);
	openDrafts(home).save("form", 2);
	expect(readdirSync(join(home, "drafts"))).toEqual(["form.json"]);
	expect(statSync(join(home, "drafts/form.json")).mode & 0o777).toBe(0o600);
	expect(statSync(join(home, "drafts")).mode & 0o777).toBe(0o700);
});

test("any key names a file of its own inside the folder", () => {
	const key = fc.oneof(
		fc.string({ unit: "binary", maxLength: 40 }),
		fc.constantFrom("../x", "a/b", "A", "a", "", "%", "%41-"),
	);
	fc.assert(
		fc.property(fc.uniqueArray(key, { minLength: 2, maxLength: 6 }), (keys) => {
			const home = newHome();
			const drafts = openDrafts(home);
			for (const each of keys) drafts.save(each, { each });
			for (const each of keys) expect(drafts.load(each)).toEqual({ each });
			expect(drafts.keys()).toEqual([...keys].sort());
			const found = drafts.startingWith("a").map(({ value }) => value);
			expect(found).toHaveLength(keys.filter((each) => each.startsWith("a")).length);
			expect(readdirSync(home)).toEqual(["drafts"]);
		}),
	);
});

test("a draft that cannot be read is as good as none", () => {
	const home = newHome();
	openDrafts(home).save("form", 1);
	for (const contents of ["", "{", "null", "7", '{"value":1}']) {
		writeFileSync(join(home, "drafts/form.json"), contents);
		expect(openDrafts(home).load("form")).toBeUndefined();
		expect(openDrafts(home).keys()).toEqual([]);
	}
});
