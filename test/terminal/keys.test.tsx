import { Text } from "ink";
import { useState } from "react";
import { afterEach, test } from "vitest";
import { keyId, useKeys } from "../../src/terminal/keys.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let screen: Drawn | undefined;
afterEach(() => screen?.unmount());

/** Shows the keys it heard; after an "n" a form hears them instead. */
function Screens() {
	const [heard, setHeard] = useState<string[]>([]);
	const [isOpen, setOpen] = useState(false);
	return isOpen ? (
		<Form onLeave={() => setOpen(false)} />
	) : (
		<Log
			heard={heard}
			onKey={(id) => {
				// Not an updater: a key heard before the last one was drawn would be lost.
				setHeard([...heard, id]);
				if (id === "n") setOpen(true);
			}}
		/>
	);
}

function Log({ heard, onKey }: { heard: string[]; onKey: (id: string) => void }) {
	useKeys((key) => onKey(keyId(key)));
	return <Text>log: {heard.join(" ")}</Text>;
}

function Form({ onLeave }: { onLeave: () => void }) {
	const [text, setText] = useState("");
	useKeys((key) => (key.name === "escape" ? onLeave() : setText(text + keyId(key))));
	return <Text>form: {text}</Text>;
}

/** Counts each key once in either of two listeners, and would count it by the hundred in the one that sleeps. */
function Two() {
	const [count, setCount] = useState(0);
	useKeys(() => setCount((before) => before + 1));
	useKeys(() => setCount((before) => before + 1));
	useKeys(() => setCount((before) => before + 100), { active: false });
	return <Text>count {count}</Text>;
}

test("every key of one read is heard, each after the one before it was drawn", async () => {
	screen = renderAt(<Screens />, { columns: 60, rows: 15 });
	await screen.waitFor("log:");
	screen.stdin.write("abc\r");
	await screen.waitFor("log: a b c enter");
});

test("what a key opens gets the keys typed after it in the same read", async () => {
	screen = renderAt(<Screens />, { columns: 60, rows: 15 });
	await screen.waitFor("log:");
	screen.stdin.write("xnAcme");
	await screen.waitFor("form: Acme");
	screen.stdin.write("\x1b");
	await screen.waitFor("log: x n");
});

test("Escape and a quick key after it are two keys, in one read or in two", async () => {
	screen = renderAt(<Screens />, { columns: 60, rows: 15 });
	await screen.waitFor("log:");
	screen.stdin.write("\x1bx");
	await screen.waitFor("log: escape x");
	screen.stdin.write("\x1b");
	screen.stdin.write("q");
	await screen.waitFor("log: escape x escape q");
});

test("an arrow whose bytes come in two reads is an arrow", async () => {
	screen = renderAt(<Screens />, { columns: 60, rows: 15 });
	await screen.waitFor("log:");
	screen.stdin.write("\x1b[");
	screen.stdin.write("A\x1bOB\x1b[3~\x7f\x1b[Z\x1b[5~");
	await screen.waitFor("log: up down delete backspace shift-tab pageUp");
});

test("a paste is one key with its text", async () => {
	screen = renderAt(<Screens />, { columns: 60, rows: 15 });
	await screen.waitFor("log:");
	screen.stdin.write("\x1b[200~one\rtwo\x1b[201~z");
	await screen.waitFor("log: paste z");
});

test("two components that listen both hear every key once", async () => {
	screen = renderAt(<Two />, { columns: 60, rows: 15 });
	await screen.waitFor("count 0");
	screen.stdin.write("ab");
	await screen.waitFor("count 4");
});
