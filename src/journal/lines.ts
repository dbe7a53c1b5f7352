import type { Doc } from "./journal.js";

/** What one line of a file says: a record, that a record is gone from this file (it moved), nothing, or nothing readable. */
export type Line =
	| { kind: "record"; doc: Doc }
	| { kind: "gone"; id: string }
	| { kind: "blank" }
	| { kind: "unreadable" };

const BLANK: Line = { kind: "blank" };
const UNREADABLE: Line = { kind: "unreadable" };

/** Line ends to some readers of text (NeDB's own among them), though not to JSON. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** A record as one line of a file, line ends included. The leading one keeps it apart from a torn line before it. */
export function toLine(doc: Doc): string {
	return `\n${encode(doc)}\n`;
}

/** The line that takes a record out of its file. */
export function goneLine(id: string): string {
	return `\n{"$$deleted":true,"_id":${JSON.stringify(id)}}\n`;
}

/** A value as JSON in NeDB's dialect: dates as `{"$$date":ms}`, no character that ends a line. Throws a TypeError on field names it cannot keep. */
export function encode(value: unknown): string {
	const json = write(value) ?? "null";
	return json.replace(LINE_ENDS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The value that `encode` wrote. Throws a SyntaxError if it is not JSON. */
export function decode(json: string): unknown {
	const value: unknown = JSON.parse(json);
	return json.includes('"$$date"') ? revive(value) : value;
}

/** Reads one line, without its line end. */
export function readLine(line: string): Line {
	if (line === "") return BLANK;
	let value: unknown;
	try {
		value = decode(line);
	} catch {
		return UNREADABLE;
	}
	if (!isObject(value)) return UNREADABLE;
	if ("$$indexCreated" in value || "$$indexRemoved" in value) return BLANK;
	if (typeof value._id !== "string" || value._id === "") return UNREADABLE;
	if (value.$$deleted === true) return { kind: "gone", id: value._id };
	return isDoc(value) ? { kind: "record", doc: value } : UNREADABLE;
}

function write(value: unknown): string | undefined {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if (value instanceof Date) return writeDate(value);
	if (Array.isArray(value)) return `[${value.map((item) => write(item) ?? "null").join(",")}]`;
	let fields = "";
	for (const [name, field] of Object.entries(value)) {
		refuseName(name);
		const json = write(field);
		if (json !== undefined) fields += `${fields && ","}${JSON.stringify(name)}:${json}`;
	}
	return `{${fields}}`;
}

function writeDate(date: Date): string {
	const at = date.getTime();
	if (Number.isNaN(at)) throw new TypeError("A date that is no date cannot be kept.");
	return `{"$$date":${at}}`;
}

function refuseName(name: string): void {
	if (name.startsWith("$") || name.includes(".")) {
		throw new TypeError(`A field cannot be called ${JSON.stringify(name)}: no $ in front, no dot in it.`);
	}
}

function revive(value: unknown): unknown {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map(revive);
	const fields = value as Record<string, unknown>;
	if (Object.hasOwn(fields, "$$date")) return new Date(fields.$$date as number);
	for (const name of Object.keys(fields)) {
		const field = fields[name];
		if (typeof field === "object" && field !== null) fields[name] = revive(field);
	}
	return fields;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}

function isDoc(value: Record<string, unknown>): value is Doc & Record<string, unknown> {
	return typeof value.rev === "number" && value.rev >= 1;
}
