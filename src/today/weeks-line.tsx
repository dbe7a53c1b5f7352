import { Text } from "ink";
import { percentWords } from "../ratio/percent-words.js";
import type { Week } from "../ratio/weekly.js";
import { sparkline } from "../terminal/chart.js";
import { roleProps } from "../terminal/theme.js";
import { wrap } from "../terminal/width.js";

/** The counted rate of yeses by week as a sparkline; to a screen reader its span and the week in progress. There is a week with decided asks. */
export function WeeksLine({ weeks, width }: { weeks: readonly Week[]; width: number }) {
	const rates = weeks.map((week) => (week.decided > 0 ? week.yes / week.decided : null));
	return (
		<Text wrap="truncate" aria-label={wrap(sentence(rates), width).join("\n")}>
			{sparkline(rates)}
			<Text {...roleProps("muted")}>{`  yes rate, ${weeks.length} weeks`}</Text>
		</Text>
	);
}

function sentence(rates: readonly (number | null)[]): string {
	const known = rates.filter((rate) => rate !== null);
	const [least, most, last] = [Math.min(...known), Math.max(...known), rates.at(-1) ?? null].map(rateWords);
	return `yes rate in ${rates.length} weeks: between ${least} and ${most}, this week ${last}`;
}

function rateWords(rate: number | null): string {
	return rate === null ? "nothing decided yet" : percentWords(rate);
}
