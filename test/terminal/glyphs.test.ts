import { expect, test } from "vitest";
import { glyphsFor } from "../../src/terminal/glyphs.js";
import { widthOf } from "../../src/terminal/width.js";

const signsOf = (env: Record<string, string>) => Object.values(glyphsFor(env)).flat();

test("every sign is one column wide, so that swapping one for another moves nothing", () => {
	for (const env of [{ TERM: "xterm-256color" }, { TERM: "dumb" }]) {
		for (const sign of signsOf(env)) expect(widthOf(sign), sign).toBe(1);
	}
});

test("a dumb terminal gets plain ASCII", () => {
	expect(signsOf({ TERM: "dumb" }).join("")).toMatch(/^[\x20-\x7e]+$/);
});
