import { capital } from "../../terminal/sentence.js";
import { wrap } from "../../terminal/width.js";
import { forecastLines } from "../forecasts/forecast-words.js";
import type { TabFacts } from "./tab-facts.js";

/** The forecasts against what came, as rows of text. */
export function forecastText({ calibration, answered }: TabFacts, width: number): string[] {
	return forecastLines(calibration, answered).flatMap((line) => wrap(capital(line), width));
}

/** Rows that the forecasts take with their heading. */
export function forecastRows(facts: TabFacts, width: number): number {
	return 1 + forecastText(facts, width).length;
}
