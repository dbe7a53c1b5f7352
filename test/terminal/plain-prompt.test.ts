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

test("a wait ends with its time, and takes no line that comes after it", async () => {
	const { input, prompter } = open();
	expect(await prompter.lineWithin(1)).toBe(false);
	const answer = prompter.ask("Who?");
	input.write("Acme\n");
	expect(await answer).toBe("Acme");
	prompter.close();
});

test("a wait ends with a line, which is taken, and with the end of input", async () => {
	const { input, prompter } = open();
	const wait = prompter.lineWithin(60_000);
	input.write("\nAcme\n");
	expect(await wait).toBe(true);
	expect(await prompter.ask("Who?")).toBe("Acme");
	const last = prompter.lineWithin(60_000);
	input.end();
	expect(await last).toBe(true);
	expect(await prompter.lineWithin(60_000)).toBe(true);
});

test("closing answers what is open and stops listening", async () => {
	const before = process.listenerCount("SIGINT");
	const { prompter } = open();
	const answer = prompter.ask("Who?");
	prompter.close();
	expect(await answer).toBeUndefined();
	expect(process.listenerCount("SIGINT")).toBe(before);
});

test("a line ends where its newline is, and keeps nothing of keys that a line editor would have taken", async () => {
	const { input, prompter } = open();
	const [price, rest] = [Buffer.from("Prix\u2028価"), Buffer.from("格\x1b[D!\r\nlast")];
	input.write(Buffer.concat([price.subarray(0, -1)]));
	input.end(Buffer.concat([price.subarray(-1), rest]));
	expect(await prompter.ask("Lesson?")).toBe("Prix\u2028価格!");
	expect(await prompter.ask("Next?")).toBe("last");
	expect(await prompter.ask("More?")).toBeUndefined();
});

test("nothing that is said moves the cursor, and a long answer that stands is said in short", async () => {
	const { input, output, prompter } = open();
	prompter.say("Acme\x1b[2J\x07 said no.");
	input.end("\n");
	const before = `Ask first.\n${"And again. ".repeat(100)}`;
	expect(await prompter.ask("Lesson?", { initial: before })).toBe(before);
	const [said, question] = output.read().split("\n");
	expect(said).toBe("Acme said no.");
	expect(question).toMatch(/^Lesson\? \(now: Ask first\. And again\. .*…\)$/);
	expect(question.length).toBeLessThan(230);
});

test("a line that the terminal cut is asked for again", async () => {
	const { input, output, prompter } = open({ isTTY: true });
	const answer = prompter.ask("Lesson?");
	input.write(`${"x".repeat(4095)}\n`);
	input.write("short\n");
	expect(await answer).toBe("short");
	expect(output.read()).toMatch(/^Lesson\?\n> That is more than a terminal takes[^\n]+\n> $/);
	prompter.close();
});

test("a prompter goes on where another one stopped", async () => {
	const { input, prompter } = open();
	input.write("Acme\n");
	expect(await prompter.ask("Who?")).toBe("Acme");
	prompter.close();
	const next = openPrompter({ input, output: new PassThrough() });
	input.write("price\n");
	expect(await next.ask("Why?")).toBe("price");
	next.close();
});
