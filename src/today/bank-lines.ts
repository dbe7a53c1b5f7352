import type { DepositToRead } from "../bank/deposit-sheet.js";
import { depositWhen, quoted, sourceWords } from "../bank/deposit-words.js";
import { USEFUL } from "../bank/few-deposits.js";
import { shownLine } from "../terminal/clean.js";
import { truncate, wrapTo } from "../terminal/width.js";
import type { Day } from "../time/days.js";

/** What Today knows of the bank and of the people: the deposit of the day, how many there are of each; `isEarly` in the journal's first weeks, when hints still help. */
export type Behind = { deposit: DepositToRead | undefined; deposits: number; people: number; isEarly: boolean };

/** The bank on Today: a heading (when and from whom; null where there is only one row), the deposit, what the first weeks ask for. */
export type BankLines = { heading: string | null; text: string[]; hints: string[] };

const MOST_ROWS = 2;
const NONE: BankLines = { heading: null, text: [], hints: [] };

/** What the first weeks ask for, a sentence each: three deposits, one person. `add` says how a deposit is added, `find` how a person is. */
export function behindHints(
	{ deposits, people, isEarly }: Omit<Behind, "deposit">,
	{ add, find }: { add: string; find: string },
): string[] {
	if (!isEarly) return [];
	const bank =
		deposits === 0
			? `${add}: a good moment for your bank; three make it useful`
			: `${add}: another good moment; ${deposits} of ${USEFUL} that make the bank useful`;
	return [...(deposits < USEFUL ? [bank] : []), ...(people === 0 ? [`${find}: somebody to call in a bad week`] : [])];
}

/** The bank in the fullest form that has room in `rows` rows of `width` columns; empty where there is nothing to say, or no row. */
export function bankLines(behind: Behind, today: Day, width: number, rows: number): BankLines {
	const all = behindHints(behind, { add: "b", find: "5, then +" }).map((hint) => truncate(hint, width));
	if (rows < 1) return NONE;
	const { deposit } = behind;
	if (!deposit) return { ...NONE, hints: all.slice(0, rows) };
	if (rows === 1) return { ...NONE, text: [truncate(`From the bank: ${textWords(deposit)}`, width)] };
	const hints = all.slice(0, Math.max(0, rows - 1 - MOST_ROWS));
	const text = wrapTo(textWords(deposit), width, Math.min(MOST_ROWS, rows - 1));
	const heading = `FROM THE BANK, ${depositWhen(deposit, today)}  ${sourceWords(deposit)}`;
	return { heading: truncate(heading, width), text, hints };
}

/** How many rows they take. */
export function bankRows({ heading, text, hints }: BankLines): number {
	return (heading === null ? 0 : 1) + text.length + hints.length;
}

function textWords({ text }: DepositToRead): string {
	return quoted(shownLine(text));
}
