import { expect, it } from "vitest";
import { nearest } from "../../src/command/suggest.js";

it("finds the word that was meant", () => {
	expect(nearest("pric", ["price", "policy"])).toBe("price");
	expect(nearest("PHONE", ["email", "phone"])).toBe("phone");
	expect(nearest("reasno", ["reason", "segment"])).toBe("reason");
});

it("suggests nothing for something else altogether", () => {
	expect(nearest("zebra", ["price", "policy", "no"])).toBeUndefined();
	expect(nearest("x", ["price"])).toBeUndefined();
});
