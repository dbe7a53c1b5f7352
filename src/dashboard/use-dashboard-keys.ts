import { removeAsk } from "../asks/ask-records.js";
import { FIRST_LOG, pressInLog } from "../asks/log-list.js";
import { logRoom } from "../asks/log-screen.js";
import type { Context } from "../command/context.js";
import { asksOf } from "../ratio/tab/drill.js";
import { pressInRatio } from "../ratio/tab/ratio-view.js";
import { actionFor } from "../terminal/bindings.js";
import { type KeyPress, keyId, useKeys } from "../terminal/keys.js";
import { pressInToday } from "../today/today.js";
import { SHELL_KEYS, type ShellAction } from "./keys.js";
import type { Tab } from "./shell.js";
import type { Exits } from "./use-actions.js";
import type { Dashboard } from "./use-dashboard.js";

/** Takes the keys: the shown tab's own first, then the dashboard's; none while something lies over the tabs but those that leave. */
export function useDashboardKeys(
	context: Context,
	dashboard: Dashboard,
	run: (action: ShellAction) => void,
	{ quit, pause }: Exits,
): void {
	const { shellNow, setShell } = dashboard;
	const tabs: Record<Tab, (key: KeyPress) => boolean> = {
		today: (key) => tookInToday(dashboard, key),
		ratio: (key) => tookInRatio(context, dashboard, key),
		log: (key) => tookInLog(context, dashboard, key),
	};
	useKeys((key) => {
		if (keyId(key) === "ctrl-c") return quit(130);
		if (keyId(key) === "ctrl-z") return pause?.();
		if (shellNow().over.length > 0) return;
		if (shellNow().notice) setShell({ ...shellNow(), notice: null });
		if (tabs[shellNow().tab](key)) return;
		const action = actionFor(SHELL_KEYS, key);
		if (action) run(action);
	});
}

function tookInToday({ dueNow, setDue, facts, openAsk }: Dashboard, key: KeyPress): boolean {
	const { due } = facts.today;
	const pressed = pressInToday(dueNow(), key, due.length);
	if (!pressed) return false;
	setDue(pressed.selected);
	if (pressed.open) openAsk(due[pressed.selected]?.askId);
	return true;
}

function tookInRatio(context: Context, dashboard: Dashboard, key: KeyPress): boolean {
	const { viewNow, setView, ratioTab, say, showInLog } = dashboard;
	const { facts, plan } = ratioTab(viewNow());
	const pressed = pressInRatio(viewNow(), key, plan.stage);
	if (!pressed) return false;
	setView(pressed.view);
	if (pressed.says) say(pressed.says);
	if (pressed.open) showInLog(asksOf(pressed.open, facts.ratio.window, context.settings().countGhosted));
	return true;
}

function tookInLog(context: Context, dashboard: Dashboard, key: KeyPress): boolean {
	const { shellNow, setShell, logNow, setLog, found, rows, openAsk, attempt } = dashboard;
	const { from } = shellNow();
	if (from && keyId(key) === "escape") {
		setLog(FIRST_LOG);
		setShell(from);
		return true;
	}
	const pressed = pressInLog(logNow(), key, found.rows.length, logRoom(logNow(), rows));
	if (!pressed) return false;
	setLog(pressed.list);
	const ask = found.rows[pressed.list.selected];
	if (pressed.effect === "open") openAsk(ask?._id);
	if (pressed.effect === "delete") attempt(() => (ask ? deleted(context, ask) : "Nothing to delete here."));
	return true;
}

function deleted(context: Context, ask: { _id: string; who: string }): string {
	removeAsk(context.journal(), ask);
	return `Deleted the ask of ${ask.who}. u brings it back.`;
}
