const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;
const FIRST = Date.parse("2026-02-01T00:00:00Z");
const DAYS = 330;
/** Berlin's changes of the clocks in 2026 as instants (from +01:00 to +02:00 and back), written down rather than asked of a library. */
const [FORWARD, BACK] = ["2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"];
const CHANNELS = ["phone", "email", "referral", ""];
const STAGES = ["prospecting", "demo", "negotiation", ""];
const REASONS = ["price", "timing", "price;timing", "no_need", ""];
const SEGMENTS = ["Big bank", "Bäcker & Söhne", "none of it", ""];

/**
 * A CSV file of `count` deals decided from February to December 2026, many of them around the nights in which Berlin's clocks
 * change: as wall times there, with an offset of their own, in UTC, or as a day only. `rows` gives each deal's columns in SQL,
 * its days beginning at 04:00 on the wall. `random` gives numbers from 0 up to 1.
 */
export function timedDeals(count: number, random: () => number): { csv: string; rows: string } {
	const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
	const lines = Array.from({ length: count }, (_, index) => {
		const asked = minuteOf(momentNear(random));
		const decided = minuteOf(asked + random() * 60 * MS_PER_HOUR);
		const write = pick([onTheWall, inIndia, inUtc, asDay]);
		const outcome = pick(["yes", "no", "no", "no", "not now"]);
		const amount = outcome === "yes" ? String(100 + Math.floor(random() * 900)) : "";
		const facts = [pick(CHANNELS), pick(STAGES), pick(REASONS), pick(SEGMENTS), amount];
		return [`Company ${index}`, outcome, write(asked), write(decided), ...facts].join(",");
	});
	const headers = "who,outcome,asked at,decided at,channel,stage,reason,segment,value";
	return { csv: `${[headers, ...lines].join("\n")}\n`, rows: ROWS };
}

/** The clock on the wall for each way of writing: as written, but UTC is seen from Berlin. */
function wall(column: string): string {
	const berlin = `case when "${column}" >= '${FORWARD}' and "${column}" < '${BACK}' then '+2 hours' else '+1 hours' end`;
	return `case when "${column}" like '%Z' then datetime("${column}", ${berlin}) else substr("${column}", 1, 16) end`;
}

function day(column: string): string {
	return `case when length("${column}") = 10 then "${column}" else date(${wall(column)}, '-4 hours') end`;
}

const ROWS = `select case outcome when 'yes' then 'yes' else 'no' end as outcome, channel, stage, reason, segment, value,
	${day("asked at")} as asked_day, ${day("decided at")} as decided_day,
	case when length("asked at") = 10 then null else strftime('%H', ${wall("asked at")}) + 0 end as asked_hour
	from file`;

/** Half of the moments lie within a day of a change of the clocks. */
function momentNear(random: () => number): number {
	if (random() < 0.5) return FIRST + random() * DAYS * 24 * MS_PER_HOUR;
	return Date.parse(random() < 0.5 ? FORWARD : BACK) + (random() * 48 - 24) * MS_PER_HOUR;
}

/** Never midnight on the wall, which a file without zones means as a day. */
function minuteOf(at: number): number {
	const minute = Math.floor(at / MS_PER_MINUTE) * MS_PER_MINUTE;
	return minute % MS_PER_HOUR === 0 ? minute + MS_PER_MINUTE : minute;
}

function onTheWall(at: number): string {
	const summer = at >= Date.parse(FORWARD) && at < Date.parse(BACK);
	return text(at + (summer ? 2 : 1) * MS_PER_HOUR).replace("T", " ");
}

function inIndia(at: number): string {
	return `${text(at + 5.5 * MS_PER_HOUR)}+05:30`;
}

function inUtc(at: number): string {
	return `${text(at)}:00Z`;
}

function asDay(at: number): string {
	return text(at).slice(0, 10);
}

function text(at: number): string {
	return new Date(at).toISOString().slice(0, 16);
}
