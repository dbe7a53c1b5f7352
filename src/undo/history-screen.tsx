import { Box, Text } from "ink";
import { useMemo, useState } from "react";
import type { Context } from "../command/context.js";
import { footerKeys } from "../terminal/bindings.js";
import { Footer } from "../terminal/footer.js";
import { Frame, useSize } from "../terminal/frame.js";
import { glyphs } from "../terminal/glyphs.js";
import { useKeys } from "../terminal/keys.js";
import { roleProps } from "../terminal/theme.js";
import { TitleBar } from "../terminal/title-bar.js";
import { useStateNow } from "../terminal/use-state-now.js";
import { wrap } from "../terminal/width.js";
import { HISTORY_KEYS, type HistoryAction } from "./history-keys.js";
import { historyLayout } from "./history-layout.js";
import { HistoryList } from "./history-list.js";
import { turnChanges } from "./history-records.js";
import {
	FIRST_HISTORY,
	type HistoryEffect,
	type HistoryRow,
	historyRows,
	pressInHistory,
	rangeTo,
	selectedIn,
} from "./history-view.js";
import { countsWords, doesLines, enterWords, nothingWords, toldPlaces } from "./history-words.js";
import { toldNow } from "./told-records.js";

const MARGIN = 1;
/** So many changes are read at first, and further ones when the selection comes so near to the last. */
const AT_A_TIME = 100;
const NEAR = 20;

/**
 * Every change, the newest on top, whichever terminal made it: what undoing down to the selected one does, or redoing up to it, and
 * the doing of it. `version` changes when the journal did.
 */
export function HistoryScreen({ context, version, onBack }: { context: Context; version: number; onBack: () => void }) {
	const { columns, rows: height } = useSize();
	const journal = context.journal();
	const [view, now, set] = useStateNow(() => FIRST_HISTORY);
	const [notice, setNotice] = useState<string | null>(null);
	const [turns, setTurns] = useState(0);
	const [limit, setLimit] = useState(AT_A_TIME);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `version` says that the journal changed, `turns` that it did here
	const changes = useMemo(() => journal.changes(limit), [journal, limit, version, turns]);
	const rows = useMemo(() => historyRows(changes), [changes]);
	const selected = selectedIn(rows, view);
	const range = useMemo(() => rangeTo(rows, selected), [rows, selected]);
	const layout = historyLayout(height);
	const width = columns - 2 * MARGIN;

	const turn = (effect: HistoryEffect) => {
		const { way, count, first } = effect;
		try {
			// What is not on the screen was not seen: if something came since, it is shown now, and nothing done.
			if (first === null) setNotice(nothingWords(way, way === "redo" && changes.lost));
			else setNotice(turnChanges(journal, { way, count, first }, width));
		} catch (error) {
			setNotice(error instanceof Error ? error.message : String(error));
		}
		setTurns(turns + 1);
	};
	useKeys((key) => {
		const { view: next, effect } = pressInHistory(now(), key, rows, layout.list);
		set(next);
		setNotice(null);
		if (changes.more && selectedIn(rows, next) >= rows.length - NEAR) setLimit(limit + AT_A_TIME);
		if (effect === "back") return onBack();
		if (effect) turn(effect);
	});

	const isAsked = view.asked !== null && view.asked === range.at(-1)?.change.id;
	const told = useMemo(() => {
		const what = range.map(({ change }) => change);
		const how = { way: range[0]?.way ?? "undo", done: false };
		return toldNow(context, what, how, toldPlaces(range.length, layout.pane));
	}, [context, range, layout.pane]);
	return (
		<Frame
			header={<TitleBar title="History" right={countsWords(rows, changes.more)} width={columns} />}
			footer={<Footer keys={keysOf(rows, range)} width={columns} notice={notice} />}
		>
			<Box flexDirection="column" paddingLeft={MARGIN} paddingTop={layout.airy ? 1 : 0}>
				{rows.length === 0 ? (
					<Empty width={width} />
				) : (
					<>
						<HistoryList rows={rows} selected={selected} height={layout.list} width={width} clock={context.clock} />
						<Text {...roleProps("muted")} aria-hidden>
							{glyphs.line.repeat(width)}
						</Text>
						<Text {...roleProps(isAsked ? "warn" : "strong")} wrap="truncate">
							{enterWords(range, isAsked)}
						</Text>
						<Text wrap="truncate">{doesLines(told, range.length, width).join("\n")}</Text>
					</>
				)}
			</Box>
		</Frame>
	);
}

function Empty({ width }: { width: number }) {
	const [first, ...rest] = [
		"Everything you record, edit and delete stands here, newest first.",
		"u takes the newest back, U does it again; Enter goes back to where you choose.",
	];
	return (
		<>
			<Text {...roleProps("strong")}>{wrap(first ?? "", width).join("\n")}</Text>
			<Text>{wrap(rest.join(" "), width).join("\n")}</Text>
		</>
	);
}

/** The keys that can act; Enter says which way it goes. */
function keysOf(rows: readonly HistoryRow[], range: readonly HistoryRow[]) {
	const has = (way: HistoryRow["way"]) => rows.some((row) => row.way === way);
	const off: HistoryAction[] = [
		...(rows.length === 0 ? (["to-here"] as const) : []),
		...(has("undo") ? [] : (["undo"] as const)),
		...(has("redo") ? [] : (["redo"] as const)),
	];
	const bindings = HISTORY_KEYS.filter(({ id }) => !off.includes(id));
	const isRedo = range[0]?.way === "redo";
	return footerKeys(bindings.map((one) => (one.id === "to-here" && isRedo ? { ...one, footer: "redo to here" } : one)));
}
