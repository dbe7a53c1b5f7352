import { expect, test } from "vitest";
import { draftOf, effectsInOrder } from "../../src/settings/settings-effects.js";
import { FIRST_SETTINGS, type SettingsList } from "../../src/settings/settings-list.js";
import { contextAt } from "../support/context.js";

const SAVE = { do: "save", key: "windowDays", stored: 30, typed: "30" } as const;

/** The effects of settings in a home of their own, and the list that they leave. */
function effects(store: Promise<typeof import("../../src/settings/settings-store.js")>) {
	const context = contextAt();
	let list: SettingsList = FIRST_SETTINGS;
	const doEffect = effectsInOrder(
		context,
		store,
		() => list,
		(next) => {
			list = next;
		},
	);
	return { context, doEffect, list: () => list };
}

test("what is typed after a save that still waits is kept", async () => {
	const { promise, resolve } = Promise.withResolvers<typeof import("../../src/settings/settings-store.js")>();
	const { context, doEffect } = effects(promise);
	doEffect(SAVE);
	const typed = doEffect({ do: "draft", key: "windowDays", typed: "31" });
	resolve(await import("../../src/settings/settings-store.js"));
	await typed;
	expect(context.settings().windowDays).toBe(30);
	expect(draftOf(context, "windowDays")).toBe("31");
});

test("if what writes settings cannot be loaded, that is said, and what was typed is kept", async () => {
	const { context, doEffect, list } = effects(Promise.reject(new Error("settings-store.js is gone")));
	await doEffect({ do: "draft", key: "windowDays", typed: "30" });
	expect(list().notice).toBeNull();
	await doEffect(SAVE);
	expect(list()).toMatchObject({ selected: 1, notice: "settings-store.js is gone", editing: { text: "30" } });
	expect(draftOf(context, "windowDays")).toBe("30");
	expect(context.settings().windowDays).toBe(90);
});
