import type { BarDimension } from "./tab-facts.js";

/** The words below the gauge: all of them, or on two pages what the ratio means, and what it is made of. */
export type WordsKind = "words" | "meaning" | "counts";

/** A part of the tab; `beside`: the breakdowns on its page, its own among them. */
export type Block =
	| { kind: "gauge" | WordsKind | "weeks" | "reasons" | "heat" | "patterns" | "forecasts" }
	| { kind: "bars"; dimension: BarDimension; beside: readonly BarDimension[] };
