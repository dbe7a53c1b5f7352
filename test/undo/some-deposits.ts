import { bankCollection, DEPOSIT_KINDS, type Deposit } from "../../src/bank/deposit-records.js";
import {
	addDeposits,
	type DepositFields,
	editDeposit,
	removeDeposit,
	restoreDeposit,
	setPinned,
} from "../../src/bank/new-deposit.js";
import type { Journal } from "../../src/journal/journal.js";
import type { Moment } from "../../src/time/moment.js";

/** What a person may do to the bank; the frequent things several times. */
export const BANK_KINDS = [
	"deposit",
	"deposits",
	"edit deposit",
	"edit deposit",
	"pin deposit",
	"delete deposit",
	"restore deposit",
] as const;

type BankDeed = { kind: string; which: readonly number[]; choice: number; text: string };

/** Does it with the bank's own functions; false if it is no deed of the bank. */
export function performInBank(journal: Journal, { kind, which, choice, text }: BankDeed, moment: Moment): boolean {
	const all = journal.records(bankCollection).inMonth(null, { deleted: true });
	const deposits = [...all].sort((left, right) => (left._id < right._id ? -1 : 1));
	const fitting = deposits.filter(({ deleted }) => (kind === "restore deposit") === (deleted === true));
	const deposit = fitting[(which[0] ?? 0) % Math.max(1, fitting.length)];
	switch (kind) {
		case "deposit":
			addDeposits(journal, [fieldsOf(text, choice, moment)]);
			return true;
		case "deposits":
			addDeposits(
				journal,
				which.map((at) => fieldsOf(`${text} ${at}`, at, moment)),
				`${which.length} deposits from wins.txt`,
			);
			return true;
		case "edit deposit":
			if (deposit) editDeposit(journal, deposit._id, (current) => edited(current, text, choice, moment));
			return true;
		case "pin deposit":
			if (deposit) setPinned(journal, deposit, !deposit.pinned);
			return true;
		case "delete deposit":
			if (deposit) removeDeposit(journal, deposit);
			return true;
		case "restore deposit":
			if (deposit) restoreDeposit(journal, deposit);
			return true;
		default:
			return false;
	}
}

/** Other words, another date, a name and what was done that come or go. */
function edited(current: Deposit, text: string, choice: number, { at, offset, dateOnly }: Moment): Deposit {
	const edits: Partial<Deposit>[] = [
		{ text, kind: DEPOSIT_KINDS[choice % DEPOSIT_KINDS.length] ?? "win" },
		{ at: new Date(at), offset, dateOnly },
		{ from: choice % 2 ? text : null, did: choice % 3 ? text : null },
		{ private: !current.private, channel: "phone", reasons: ["price"] },
	];
	return { ...current, ...edits[choice % edits.length] };
}

function fieldsOf(text: string, choice: number, moment: Moment): DepositFields {
	return {
		text,
		kind: DEPOSIT_KINDS[choice % DEPOSIT_KINDS.length] ?? "win",
		from: choice % 2 ? `Who ${choice}` : null,
		did: choice % 3 ? text : null,
		moment,
		channel: choice % 2 ? "email" : null,
		reasons: choice % 3 ? [] : ["timing"],
		pinned: choice % 5 === 0,
		private: choice % 7 === 0,
	};
}
