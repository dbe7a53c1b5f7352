import { useMemo, useRef, useState } from "react";
import type { Context } from "../../command/context.js";
import { isFiltered } from "../../terminal/filter.js";
import { released } from "../../terminal/held-delete.js";
import type { KeyPress } from "../../terminal/keys.js";
import { useRead } from "../../terminal/use-read.js";
import { useStateNow } from "../../terminal/use-state-now.js";
import type { Day } from "../../time/days.js";
import { todayOf } from "../../time/moment.js";
import { findDeposits, newestFirst } from "../deposit-query.js";
import { bankCollection, type Deposit } from "../deposit-records.js";
import { type BankWays, bankActions, EMPTY } from "./bank-actions.js";
import { bankFooter } from "./bank-footer.js";
import { type BankLayout, bankLayout } from "./bank-layout.js";
import { bankLines, countKinds, ofKind } from "./bank-list.js";
import { cutPage, pageColumns, wholePage } from "./bank-page.js";
import { chosenIn, FIRST_BANK, pressInBank, searchIn, withDrawn } from "./bank-view.js";

/**
 * The room of the tab, what is shown, whether one is low, which decides what is drawn, and the id of the deposit of the day.
 * `version` changes when the journal did.
 */
type BankPlace = {
	version: number;
	isShown: boolean;
	columns: number;
	rows: number;
	low: boolean;
	ofDay: string | undefined;
};

const NONE: { kept: Deposit[]; deleted: Deposit[] } = { kept: [], deleted: [] };

/** The Bank tab's state and keys. Nothing is read before it `isShown`; it opens on the draw of the day, and is as it was left for the rest of it. */
export function useBankTab(context: Context, place: BankPlace, ways: BankWays) {
	const { isShown, columns, rows, low, ofDay } = place;
	const [view, now, set] = useStateNow(() => FIRST_BANK);
	const [changes, setChanges] = useState(0);
	const settings = context.settings();
	const today = todayOf(context.clock, settings.dayStartsAt);
	useFirstShowing(isShown, today, () => {
		if (ofDay !== undefined && !isFiltered(now())) set(withDrawn(now(), ofDay, "today"));
	});

	const all = useRead(isShown, `${place.version} ${changes}`, NONE, () => readDeposits(context));
	const { deleted, kind, typing } = view;
	const { text } = view.filter;
	const listed = deleted ? all.deleted : all.kept;
	const found = useMemo(() => findDeposits(listed, text, settings, typing), [listed, text, settings, typing]);
	const counts = useMemo(() => countKinds(found.deposits), [found]);
	const allCounts = useMemo(() => countKinds(listed), [listed]);
	const deposits = useMemo(() => ofKind(found.deposits, kind), [found, kind]);
	const lines = useMemo(() => bankLines(deposits), [deposits]);
	const shown = { deposits, counts, all: all.kept };
	const { deposit, row } = chosenIn(view, shown);
	const { selected } = view;
	// What comes and goes above it moves its row: when it goes itself, the next one takes its place and no other.
	if (view === now() && row >= 0 && row !== selected.row && deposit?._id === selected.id)
		set({ ...view, selected: { ...selected, row } });
	const layout = bankLayout(columns, rows, isFiltered(view));
	const page = usePages(deposit, layout, view.whole !== null);

	const gone = all.deleted.length;
	const isPartial = !deleted && (kind !== null || isFiltered(view));
	const act = bankActions(context, ways, {
		low,
		count: all.kept.length,
		found: isPartial && deposits.length > 0 ? new Set(deposits.map(({ _id }) => _id)) : undefined,
		shownId: deposit?._id,
		onDrawn: (id) => set(withDrawn(now(), id, "now")),
		onChanged: () => setChanges((count) => count + 1),
	});
	const press = (key: KeyPress): boolean => {
		const room = { list: layout.list.rows - 1, whole: page.wholeRows, lines: page.whole.length };
		const pressed = pressInBank(now(), key, shown, room);
		if (!pressed) {
			set(released(now()));
			return false;
		}
		set(pressed.view);
		if (pressed.effect) act(pressed.effect, deposit);
		return true;
	};

	const trouble = found.wrong ?? (deposits.length === 0 ? found.doubt : null);
	return {
		press,
		search: () => (all.kept.length + all.deleted.length > 0 ? set(searchIn(now())) : ways.say(EMPTY)),
		footer: bankFooter(view, { deposit, isCut: page.isCut, count: all.kept.length, gone }),
		typing,
		/** What the screen shows. */
		scene: { view, layout, today, deposit, row, counts, allCounts, lines, page, trouble, count: all.kept.length, gone },
	};
}

/** What `useBankTab` gives. */
export type BankTab = ReturnType<typeof useBankTab>;

/** What the Bank's screen shows. */
export type BankScene = BankTab["scene"];

/** Calls `first` when the tab is shown for the first time on a day, before anything of it is drawn. */
function useFirstShowing(isShown: boolean, today: Day, first: () => void): void {
	const shownOn = useRef<Day>(undefined);
	const wasShown = useRef(false);
	const opens = isShown && !wasShown.current;
	wasShown.current = isShown;
	if (!opens || shownOn.current === today) return;
	shownOn.current = today;
	first();
}

/** All deposits, the newest first, and those that somebody deleted. */
function readDeposits(context: Context): { kept: Deposit[]; deleted: Deposit[] } {
	const records = newestFirst(context.journal().records(bankCollection).inMonth(null, { deleted: true }));
	const kept = records.filter((record) => !record.deleted);
	// Nobody deleted one whose adding was undone.
	return { kept, deleted: records.filter((record) => record.deleted && !record.undone) };
}

/** What stands large of a deposit, and all of it while it is read whole; `wholeRows` of those lines are visible. */
function usePages(deposit: Deposit | undefined, { large, whole, air }: BankLayout, isWhole: boolean) {
	const largeWidth = pageColumns(large.width).text;
	const wholeWidth = pageColumns(whole.width).text;
	const largeRows = Math.max(1, large.rows - 1 - air);
	const cut = useMemo(
		() => (deposit ? cutPage(deposit, largeWidth, largeRows) : { lines: [], isCut: false }),
		[deposit, largeWidth, largeRows],
	);
	const lines = useMemo(
		() => (deposit && isWhole ? wholePage(deposit, wholeWidth) : []),
		[deposit, isWhole, wholeWidth],
	);
	// The head above it, and the line on what was scrolled away below.
	return { ...cut, whole: lines, wholeRows: Math.max(1, whole.rows - 2 - 2 * air) };
}
