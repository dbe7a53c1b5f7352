const MS_PER_MINUTE = 60_000;

/** ISO 8601 with offset, to the second or, if there are any, the millisecond: "2026-11-22T09:00:00+01:00". `offset` in minutes east of UTC. */
export function isoOf(at: number, offset: number): string {
	const local = new Date(at + offset * MS_PER_MINUTE).toISOString().replace(/(\.000)?Z$/, "");
	return `${local}${offsetText(offset)}`;
}

/** The minutes east of UTC at the end of an ISO text ("Z", "+01:00", "-0330"); undefined if there are none. */
export function offsetOf(text: string): number | undefined {
	if (/\dZ$/i.test(text)) return 0;
	const found = /T.*([+-])(\d{2}):?(\d{2})$/i.exec(text);
	if (!found) return undefined;
	return (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3]));
}

function offsetText(offset: number): string {
	const minutes = Math.abs(Math.round(offset));
	const two = (count: number) => String(count).padStart(2, "0");
	return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
