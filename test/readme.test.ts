import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PLACES } from "../src/dashboard/keys.js";
import { keyWords } from "../src/terminal/bindings.js";

const README = new URL("../README.md", import.meta.url);
const SECTION = /(<!-- keys: .* -->\n)[\s\S]*?(<!-- end of keys -->)/;

/** The list of keys out of the table that the dashboard itself uses. */
function keyList(): string {
	return PLACES.map(({ place, bindings }) => {
		const rows = bindings.map(
			({ keys, says }) => `| ${keys.map((key) => `\`${keyWords(key)}\``).join(" ")} | ${says} |`,
		);
		return [`**${place}**`, "", "| key | does |", "| --- | --- |", ...rows, ""].join("\n");
	}).join("\n");
}

test("the README lists the keys that there are", () => {
	const text = readFileSync(README, "utf8");
	const current = text.replace(SECTION, (_, head: string, end: string) => `${head}\n${keyList()}\n${end}`);
	if (process.env.README_WRITE) writeFileSync(README, current);
	else expect(text).toBe(current);
});
