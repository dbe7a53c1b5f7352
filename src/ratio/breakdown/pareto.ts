import { EVERY_REASON, type Reason } from "../../asks/vocabulary.js";
import { NONE, type Tallies } from "./tallies.js";

/**
 * A reason and the noes that name it. `share` of the noes with a reason; `cumulative` the share of them that names this reason or
 * one of those above it, so that a no with two reasons counts once. `control`: whether it lies in the asker's own, "ask" where
 * only the person can tell.
 */
export type ParetoRow = {
	reason: string;
	noes: number;
	share: number;
	cumulative: number;
	control: Reason["inMyControl"];
};

/**
 * The reasons of a window's noes, the most frequent first. `noes` of the window, `given` those with a reason; Shares of these:
 * `inControl` with a reason that lies in one's own control, `partlyInControl` with none but such as partly do (0 without any).
 */
export type Pareto = { rows: ParetoRow[]; noes: number; given: number; inControl: number; partlyInControl: number };

/** The Pareto list of the reasons. */
export function paretoOf({ overall, reason, reasonsTogether }: Tallies): Pareto {
	const given = overall.no - (reason.get(NONE)?.no ?? 0);
	/** How many noes name at least one of these reasons. */
	const naming = (reasons: ReadonlySet<string>) => {
		const each = [...reasons].reduce((sum, name) => sum + (reason.get(name)?.no ?? 0), 0);
		const countedAgain = reasonsTogether.reduce((sum, { reasons: together, noes }) => {
			const named = together.filter((name) => reasons.has(name)).length;
			return sum + noes * Math.max(0, named - 1);
		}, 0);
		return each - countedAgain;
	};
	const share = (noes: number) => (given === 0 ? 0 : noes / given);
	const named = [...reason].filter(([level, { no }]) => level !== NONE && no > 0);
	named.sort(([left, { no: leftNoes }], [right, { no: rightNoes }]) => rightNoes - leftNoes || (left < right ? -1 : 1));
	const soFar = new Set<string>();
	const rows = named.map(([level, { no }]) => {
		soFar.add(level);
		return { reason: level, noes: no, share: share(no), cumulative: share(naming(soFar)), control: controlOf(level) };
	});
	const shareOf = (...controls: ParetoRow["control"][]) =>
		share(naming(new Set(rows.filter(({ control }) => controls.includes(control)).map((row) => row.reason))));
	const inControl = shareOf("yes");
	return { rows, noes: overall.no, given, inControl, partlyInControl: shareOf("yes", "partly") - inControl };
}

/** A person's own reasons are not rated: only they can tell. */
function controlOf(reason: string): Reason["inMyControl"] {
	return EVERY_REASON.find(({ id }) => id === reason)?.inMyControl ?? "ask";
}
