import { logKeys } from "../asks/log/log-actions.js";
import { FIRST_LOG, type LogList } from "../asks/log/log-list.js";
import { logRoom } from "../asks/log/log-screen.js";
import type { Context } from "../command/context.js";
import { asksOf } from "../ratio/tab/drill.js";
import { pressInRatio } from "../ratio/tab/ratio-view.js";
import { actionFor } from "../terminal/bindings.js";
import { type KeyPress, keyId, useKeys } from "../terminal/keys.js";
import { SHELL_KEYS, type ShellAction } from "./keys.js";
import { layOver, type Tab } from "./shell.js";
import type { Exits } from "./use-actions.js";
import type { Dashboard } from "./use-dashboard.js";

/** Takes the keys: the shown tab's own first, then the dashboard's; none while something lies over the tabs but those that leave. */
export function useDashboardKeys(
	context: Context,
	dashboard: Dashboard,
	run: (action: ShellAction) => void,
	{ quit, pause }: Exits,
): void {
	const { shell, shellNow, setShell } = dashboard;
	const tabs: Record<Tab, (key: KeyPress) => boolean> = {
		today: dashboard.due.press,
		ratio: (key) => tookInRatio(context, dashboard, key),
		log: (key) => tookInLog(context, dashboard, key),
		bank: dashboard.bank.press,
		peers: dashboard.people.press,
	};
	useKeys((key) => {
		if (keyId(key) === "ctrl-c") return quit(130);
		if (keyId(key) === "ctrl-z") return pause?.();
		// A screen that this very key has taken off was still drawn when it was pressed: the key was its own.
		if (shell.over.length > 0 || shellNow().over.length > 0) return;
		if (shellNow().notice) setShell({ ...shellNow(), notice: null });
		if (tabs[shellNow().tab](key)) return;
		const action = actionFor(SHELL_KEYS, key);
		if (action) run(action);
	});
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
	const { shellNow, setShell, logNow, setLog, found, rows, openAsk, say, attempt } = dashboard;
	const { from } = shellNow();
	if (from && keyId(key) === "escape" && logNow().marks.size === 0) {
		setLog(FIRST_LOG);
		setShell(from);
		return true;
	}
	const openBulk = (ids: readonly string[]) => setShell(layOver(shellNow(), { kind: "bulk", ids }));
	const page = (list: LogList) => logRoom(list, rows);
	return logKeys(context, { logNow, setLog, found, page, say, attempt, openAsk, openBulk })(key);
}
