import { Text } from "ink";
import { afterEach, expect, test, vi } from "vitest";
import { type AskField, askFields } from "../../src/asks/ask-fields.js";
import { useAskEdit } from "../../src/asks/use-ask-edit.js";
import { press } from "../../src/terminal/key-press.js";
import { aNo, contextAt } from "../support/context.js";
import { type Drawn, renderAt } from "../support/render-at.js";

let drawn: Drawn | undefined;
afterEach(() => drawn?.unmount());

type Edit = ReturnType<typeof useAskEdit>;

/** The editing of an ask, with its fields, and what presses a key in the one that is open. */
function editing() {
	const context = contextAt();
	const ask = aNo(context, "Acme", { note: "one" });
	const fields = askFields(ask, context.settings());
	let edit: Edit | undefined;
	const Harness = () => {
		edit = useAskEdit(context, ask._id, ask, 60);
		return <Text>{edit.view.read?.words ?? "nothing read"}</Text>;
	};
	drawn = renderAt(<Harness />, { columns: 80, rows: 24 });
	const now = () => {
		if (!edit) throw new Error("not drawn");
		return edit;
	};
	const open = (flag: AskField["flag"]) => {
		const at = fields.findIndex((field) => field.flag === flag);
		now().change({ selected: at });
		const field = fields[at];
		if (field) now().start(field);
	};
	const type = (key: Parameters<Edit["press"]>[2]) => {
		const field = fields[now().now().selected];
		const { editing: text } = now().now();
		if (field && text) now().press(field, text, key);
	};
	return { open, type, view: () => now().now() };
}

test("a date that is read late is shown of no other field, and of that field if it is as it was", async () => {
	const { open, type, view } = editing();
	const begin = () => {
		open("asked");
		type(press("char", { text: "u", ctrl: true }));
		type(press("paste", { text: "last friday" }));
		type(press("enter"));
	};
	begin();
	type(press("escape"));
	open("note");
	// A reading begun later ends later.
	const { parseWhen } = await import("../../src/time/when.js");
	await parseWhen("last monday", contextAt().clock, { future: false });
	await new Promise((done) => setImmediate(done));
	expect(view()).toMatchObject({ read: null, editing: { text: "one" } });
	type(press("escape"));
	begin();
	await vi.waitFor(() => expect(view().read?.words).toMatch(/^Fri 20 Nov 2026/));
});
