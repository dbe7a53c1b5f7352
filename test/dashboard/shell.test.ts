import { expect, test } from "vitest";
import { layOver, nextTab, replaceOver, type Shell, showTab, takeOff } from "../../src/dashboard/shell.js";

const shell: Shell = { tab: "today", over: [], notice: "just done" };

test("Tab goes through the tabs and begins again", () => {
	expect(nextTab("today")).toBe("ratio");
	expect(nextTab("ratio")).toBe("log");
	expect(nextTab("log")).toBe("bank");
	expect(nextTab("bank")).toBe("peers");
	expect(nextTab("peers")).toBe("today");
});

test("what lies over the tabs comes off in turn, and the tab is as it was", () => {
	const two = layOver(layOver(showTab(shell, "log"), { kind: "ask", id: "1" }), { kind: "help" });
	expect(takeOff(two).over).toEqual([{ kind: "ask", id: "1" }]);
	expect(takeOff(takeOff(two, "kept"), "done")).toEqual({ tab: "log", over: [], notice: "done" });
});

test("a form gives its place to the ritual", () => {
	const form = layOver(shell, { kind: "form", form: "no" });
	expect(replaceOver(form, { kind: "help" }).over).toEqual([{ kind: "help" }]);
});
