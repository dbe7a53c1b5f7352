const LINE_END = 10;

/** The lines of a file without their line ends; the last one is empty if the file ends with one. */
export function splitLines(bytes: Buffer): Buffer[] {
	const lines: Buffer[] = [];
	let from = 0;
	for (let to = bytes.indexOf(LINE_END); to >= 0; to = bytes.indexOf(LINE_END, from)) {
		lines.push(bytes.subarray(from, to));
		from = to + 1;
	}
	return [...lines, bytes.subarray(from)];
}
