import { onTestFinished } from "vitest";
import type { Context } from "../../src/command/context.js";
import { SettingsScreen } from "../../src/settings/settings-screen.js";
import { type Drawn, renderAt } from "../support/render-at.js";

/** The settings as a person sees them; `left` gets an entry each time they are left. */
export function openSettings(
	context: Context,
	size: { columns: number; rows: number; screenReader?: boolean } = { columns: 80, rows: 24 },
): { screen: Drawn; left: (string | undefined)[] } {
	const left: (string | undefined)[] = [];
	const screen = renderAt(<SettingsScreen context={context} onBack={(notice) => left.push(notice)} />, size);
	onTestFinished(() => screen.unmount());
	return { screen, left };
}

/** A frame's words in one line. */
export function flat(frame: string): string {
	return frame.replace(/\s+/g, " ");
}
