import type { Context } from "../../command/context.js";
import { shown } from "../../terminal/clean.js";
import { wrap } from "../../terminal/width.js";
import { isoOf } from "../../time/iso.js";
import { momentText } from "../../time/when.js";
import { dayWithYear } from "../../time/words.js";
import type { Ask, NextMove, Resolution } from "../ask.js";
import { askJson } from "../ask-json.js";
import { OUTCOME_WORDS } from "../ask-records.js";
import { findAsk } from "../find-ask.js";
import { resolvedText, waitText } from "../follow-ups.js";
import { channelLabel, reasonLabel, stageLabel } from "../vocabulary.js";
import { wonReasonLabel } from "../won-reasons.js";
import { valueText } from "./log-text.js";

const NAME_WIDTH = 14;

/** `unfazed log show ID`: everything about one ask. */
export async function runShow(context: Context, [id = ""]: readonly string[]): Promise<undefined> {
	const ask = findAsk(context.journal(), id);
	if (context.json) context.printJson({ ask: askJson(ask) });
	else context.print(askLines(ask, context.settings().dayStartsAt, Math.min(context.columns, 120)).join("\n"));
	return undefined;
}

/** An ask as lines of a name and a value; what is not known is left out. */
function askLines(ask: Ask, dayStartsAt: number, columns: number): string[] {
	return askRows(ask, dayStartsAt).flatMap(([name, value]) => {
		if (value === null || value === undefined || value === false || value === "") return [];
		const lines = wrap(shown(String(value)), Math.max(20, columns - NAME_WIDTH));
		return lines.map((line, index) => `${(index === 0 ? name : "").padEnd(NAME_WIDTH)}${line}`.trimEnd());
	});
}

function askRows(ask: Ask, dayStartsAt: number): [string, string | number | false | null | undefined][] {
	const { ritual, forecast, source } = ask;
	// What an ask that was taken for a yes says of it is kept, for the day it is one again.
	const isYes = ask.outcome === "yes";
	const decided = ask.decidedAt && moment(ask.decidedAt, ask.decidedOffset ?? ask.askedOffset, ask.dateOnly);
	return [
		["who", ask.who],
		["outcome", outcomeText(ask)],
		["deleted", ask.deleted ? "yes; bring it back with: unfazed log restore ID" : null],
		["asked", moment(ask.askedAt, ask.askedOffset, ask.dateOnly)],
		["decided", decided],
		["come back", ask.until && settledText(dayWithYear(ask.until), ask.untilResolved, ask, dayStartsAt)],
		["channel", ask.channel && channelLabel(ask.channel)],
		["stage", ask.stage && stageLabel(ask.stage)],
		["reason", ask.reasons.map(reasonLabel).join(", ")],
		["segment", ask.segment],
		["value", valueText(ask)],
		["tags", ask.tags.join(", ")],
		["note", ask.note],
		["why", isYes && ask.why],
		["won by", isYes && (ask.wonReasons ?? []).map(wonReasonLabel).join(", ")],
		["guess of a yes", forecast?.chance === null ? null : forecast && `${forecast.chance} %`],
		["dread", forecast?.dread],
		["explanation", ritual?.explanation],
		["lesson", ritual?.lesson],
		["next move", ritual?.nextMove && nextMove(ritual.nextMove, ask, dayStartsAt)],
		["feeling after", ritual?.feeling],
		["from", source && `${source.system} ${source.id}`],
		["id", ask._id],
	];
}

function outcomeText(ask: Ask): string {
	if (ask.outcome !== "pending") return OUTCOME_WORDS[ask.outcome];
	return [ask.outcome, waitText(ask)].filter(Boolean).join(", ");
}

function nextMove({ text, on, resolved }: NextMove, ask: Ask, dayStartsAt: number): string {
	return settledText(on ? `${text} (${dayWithYear(on)})` : text, resolved, ask, dayStartsAt);
}

function settledText(text: string, resolved: Resolution | null | undefined, ask: Ask, dayStartsAt: number): string {
	return resolved ? `${text}, ${resolvedText(resolved, ask, dayStartsAt)}` : text;
}

function moment(at: Date, offset: number, dateOnly: boolean): string {
	const text = momentText({ at: at.getTime(), offset, dateOnly });
	return dateOnly ? text : `${text} (${isoOf(at.getTime(), offset).slice(-6)})`;
}
