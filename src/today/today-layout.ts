/** Where a list stands on Today: how wide, and how many rows with its heading (0: not at all). */
type Place = { width: number; rows: number };

/** Today's places. `compact`: few rows, so the gauge stands below the day's line and not beside it. `upper` are the rows of both. */
export type TodayLayout = {
	compact: boolean;
	left: number;
	right: number;
	gap: number;
	upper: number;
	/** Rows of the slump alarm, 0 without one. */
	alarm: number;
	/** Rows of the bank, 0 without any. */
	bank: number;
	sideBySide: boolean;
	due: Place;
	latest: Place;
};

const GAP = 4;
/** From so many columns on, the two lists stand side by side. */
const SIDE_BY_SIDE = 160;
const FEW_ROWS = 16;
/** The heading of the gauge and the gauge itself. */
const GAUGE = 5;
const FEWEST_LATEST = 4;
/** The due list with its heading. */
const FEWEST_DUE = 2;
/** Somebody whose turn it is stands second at the latest: in a slump they are seen. */
const DUE_BESIDE_ALARM = 3;
/** The due list keeps so many rows when the bank comes in, where there is so much due. */
const DUE_BESIDE_BANK = 4;
const DUE_BESIDE_BANK_TIGHT = 3;
/** Rows that the newest asks get at least where there are so many. */
const ROOMY = 12;
const KEPT_FOR_LATEST = 6;

/**
 * Lays Today out in a body of this size. `textRows` tells how many rows the words under the gauge take at a width, `alarmRows`
 * how many of `room` rows the slump alarm takes, `bankRows` the same of the bank.
 */
export function todayLayout(
	columns: number,
	rows: number,
	due: number,
	textRows: (width: number) => number,
	alarmRows: (width: number, room: number) => number = () => 0,
	bankRows: (width: number, room: number) => number = () => 0,
): TodayLayout {
	const width = columns - 2;
	const sideBySide = columns >= SIDE_BY_SIDE;
	const compact = rows < FEW_ROWS;
	const left = sideBySide ? Math.floor((width - GAP) / 2) : Math.max(28, Math.floor(columns * 0.37));
	const right = compact ? width : width - GAP - left;
	const upper = compact ? GAUGE : GAUGE + textRows(right);
	const air = compact ? 0 : 1;
	const free = rows - upper - 2 * air;
	// In a bad week the bank is not what gives way.
	const good = bankRows(width, 1) > 0 ? 1 + air : 0;
	const wanted = 1 + Math.max(1, due);
	const spare = free - air - FEWEST_DUE;
	const beside = good + (compact ? 0 : Math.min(wanted, DUE_BESIDE_ALARM) - FEWEST_DUE);
	const alarm = alarmRows(width, spare > beside ? spare - beside : spare);
	const lower = free - (alarm > 0 ? alarm + air : 0);
	const most = compact || alarm > 0 ? DUE_BESIDE_BANK_TIGHT : DUE_BESIDE_BANK;
	const kept = Math.min(wanted, Math.max(FEWEST_DUE, Math.min(most, lower - good)));
	const bank = bankRows(width, Math.max(0, lower - kept - air));
	const below = lower - (bank > 0 ? bank + air : 0);
	if (sideBySide && !compact) {
		const half = { width: left, rows: below };
		return {
			compact,
			left,
			right,
			gap: GAP,
			upper,
			alarm,
			bank,
			sideBySide,
			due: half,
			latest: { width: right, rows: below },
		};
	}
	const dueRows = Math.max(FEWEST_DUE, Math.min(wanted, below >= ROOMY ? below - KEPT_FOR_LATEST - 1 : below));
	const rest = below - dueRows - 1;
	const latest = { width, rows: !compact && rest >= FEWEST_LATEST ? rest : 0 };
	return {
		compact,
		left,
		right,
		gap: GAP,
		upper,
		alarm,
		bank,
		sideBySide: false,
		due: { width, rows: dueRows },
		latest,
	};
}
