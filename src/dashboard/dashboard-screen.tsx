import { LogScreen } from "../asks/log/log-screen.js";
import { BankScreen } from "../bank/tab/bank-screen.js";
import type { Context } from "../command/context.js";
import { PeopleScreen } from "../peers/people/tab/people-screen.js";
import { RatioScreen } from "../ratio/tab/ratio-screen.js";
import { isPlaced } from "../ratio/tab/ratio-view.js";
import { Footer } from "../terminal/footer.js";
import { Frame } from "../terminal/frame.js";
import { todayFooterKeys } from "../today/today-keys.js";
import { TodayScreen } from "../today/today-screen.js";
import { footerKeysOf } from "./footer-keys.js";
import { Header } from "./header.js";
import { OverScreen } from "./over-screen.js";
import { type Exits, useActions } from "./use-actions.js";
import { useDashboard } from "./use-dashboard.js";
import { useDashboardKeys } from "./use-dashboard-keys.js";

/** The dashboard: the tabs, and over them whatever is open. `demo` is the line that says the data is invented. */
export function DashboardScreen({
	context,
	demo,
	quit,
	pause,
}: Exits & { context: Context; demo?: string | undefined }) {
	const dashboard = useDashboard(context);
	const run = useActions(context, dashboard, { quit, pause });
	useDashboardKeys(context, dashboard, run, { quit, pause });

	const { shell, shellNow, setShell, facts, log, found, view, due, columns, rows } = dashboard;
	const over = shell.over.at(-1);
	if (over)
		return (
			<OverScreen
				over={over}
				context={context}
				shellNow={shellNow}
				setShell={setShell}
				run={run}
				onLog={dashboard.showInLog}
				version={facts.version}
			/>
		);
	const ratioTab = shell.tab === "ratio" ? dashboard.ratioTab(view) : undefined;
	const typing = due.moving !== null;
	const dueKeys = todayFooterKeys(due.due[due.selected], typing);
	const selected = ratioTab !== undefined && isPlaced(view, ratioTab.plan.stage);
	return (
		<Frame
			header={<Header tab={shell.tab} day={facts.today.day} clock={context.clock} width={columns} demo={demo} />}
			footer={
				<Footer
					keys={footerKeysOf(shell, {
						log,
						found: found.rows,
						selected,
						due: { keys: dueKeys, typing },
						bank: dashboard.bank,
						peers: dashboard.people,
					})}
					width={columns}
					notice={shell.notice ?? facts.damage}
				/>
			}
		>
			{shell.tab === "today" ? (
				<TodayScreen
					facts={facts}
					target={context.settings().target}
					due={due}
					dayStartsAt={context.settings().dayStartsAt}
					columns={columns}
					rows={rows}
				/>
			) : null}
			{ratioTab ? <RatioScreen {...ratioTab} columns={columns} /> : null}
			{shell.tab === "log" ? (
				<LogScreen
					list={log}
					found={found}
					columns={columns}
					rows={rows}
					dayStartsAt={context.settings().dayStartsAt}
				/>
			) : null}
			{shell.tab === "bank" ? <BankScreen tab={dashboard.bank} /> : null}
			{shell.tab === "peers" ? <PeopleScreen tab={dashboard.people} /> : null}
		</Frame>
	);
}
