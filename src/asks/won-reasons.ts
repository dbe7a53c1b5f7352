import { capital } from "../terminal/sentence.js";
import { WON_REASONS } from "./content/won-reasons.js";
import { spelling } from "./vocabulary.js";

export { WON_REASONS } from "./content/won-reasons.js";

/** The id of a won reason named by its key, id, label or an alias ("Follow-up" is followed_up); undefined if it is none of them. */
export function knownWonReason(text: string): string | undefined {
	const wanted = spelling(text);
	if (wanted === "") return undefined;
	return WON_REASONS.find(({ key, id, label, aliases }) =>
		[key, id, label, ...aliases].some((name) => spelling(name) === wanted),
	)?.id;
}

/** A won reason's label; one of another making is its id in words. */
export function wonReasonLabel(id: string): string {
	const label = WON_REASONS.find((reason) => reason.id === id)?.label ?? id.replaceAll("_", " ");
	return capital(label);
}

/** Those of some won reasons that lie in the asker's own control. */
export function inOwnControl(ids: readonly string[]): string[] {
	return ids.filter((id) => WON_REASONS.find((reason) => reason.id === id)?.inMyControl === "yes");
}
