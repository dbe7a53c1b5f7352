import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { Interrupted, openPrompter } from "../../src/terminal/plain-prompt.js";

function open({ isTTY = false, columns }: { isTTY?: boolean; columns?: number } = {}) {
	const input = Object.assign(new PassThrough(), { isTTY });
	const output = Object.assign(new PassThrough({ encoding: "utf8" }), columns ? { columns } : {});
	return { input, output, prompter: openPrompter({ input, output }) };
}

test("asks one question a line and gives the answers in order, though they came first", async () => {
	const { input, output, prompter } = open();
	input.end("price\n\nAsk first\n");
	expect(await prompter.ask("Why?", { hint: "price, timing, other" })).toBe("price");
	expect(await prompter.ask("Next?", { initial: "call again" })).toBe("call again");
	prompter.say("Kept.");
	expect(await prompter.ask("Lesson?")).toBe("Ask first");
	expect(await prompter.ask("More?")).toBeUndefined();
	expect(output.read()).toBe("Why? (price, timing, other)\nNext? (now: call again)\nKept.\nLesson?\nMore?\n");
});

test("in a terminal the answer has a line of its own", async () => {
	const { input, output, prompter } = open({ isTTY: true });
	const answer = prompter.ask("Who?");
	input.write("Acme\n");
	expect(await answer).toBe("Acme");
	expect(output.read()).toBe("Who?\n> ");
	prompter.close();
});

test("in a terminal a long question is broken between words, and the end of input ends its line", async () => {
	const { input, output, prompter } = open({ isTTY: true, columns: 20 });
	const answer = prompter.ask("What would you tell a colleague?");
	input.end();
	expect(await answer).toBeUndefined();
	expect(output.read()).toBe("What would you tell\na colleague?\n> \n");
});

test("Ctrl-C interrupts the question with exit code 130", async () => {
	const { prompter } = open();
	const answer = prompter.ask("Who?");
	process.emit("SIGINT");
	await expect(answer).rejects.toBeInstanceOf(Interrupted);
	await expect(prompter.ask("And?")).rejects.toMatchObject({ exitCode: 130 });
});

test("closing answers what is open and stops listening", async () => {
	const before = process.listenerCount("SIGINT");
	const { prompter } = open();
	const answer = prompter.ask("Who?");
	prompter.close();
	expect(await answer).toBeUndefined();
	expect(process.listenerCount("SIGINT")).toBe(before);
});
