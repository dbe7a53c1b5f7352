import { wrongUsage } from "../../command/failure.js";
import {
	GENERIC_HEADERS,
	type HeaderWords,
	HUBSPOT_HEADERS,
	PIPEDRIVE_HEADERS,
	SALESFORCE_HEADERS,
} from "../content/import-headers.js";

/** What a column can hold, as `--map header=field` names it. */
export const IMPORT_FIELDS = [
	...(["id", "who", "outcome", "date", "askedAt", "channel", "stage", "reason", "segment", "value"] as const),
	...(["currency", "note", "tag"] as const),
] as const;

/** One of `IMPORT_FIELDS`. */
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Whose export a file is; `unfazed` is our own CSV, recognised but never asked for. */
export type ImportSystem = "generic" | "hubspot" | "salesforce" | "pipedrive" | "unfazed";

/** What `--from` takes. */
export const IMPORT_SYSTEMS = ["auto", "generic", "hubspot", "salesforce", "pipedrive"] as const;

/** Which columns (from 0) fill a field: the first that is not empty in a row counts. */
type Columns = Partial<Record<ImportField, number[]>>;

/** How a file's headers are understood; `unused` are the columns that no field takes. */
export type Mapping = { system: ImportSystem; headers: string[]; columns: Columns; unused: number[] };

/** One `--map` entry: a header, and its field or null to leave that column out ("header=none"). */
export type HandMapping = { header: string; field: ImportField | null };

const WORDS: Record<ImportSystem, HeaderWords> = {
	generic: {},
	unfazed: {},
	hubspot: HUBSPOT_HEADERS,
	salesforce: SALESFORCE_HEADERS,
	pipedrive: PIPEDRIVE_HEADERS,
};

/** These take every column that fits, in order; a deal without a company is known by its contact, a lost one by its lost time. */
const TAKES_SEVERAL: ReadonlySet<ImportField> = new Set(["who", "date"]);

/** A header without case, blanks and punctuation: "Deal - Lost reason" is "deallostreason". */
function headerKey(header: string): string {
	return header
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whose export these headers look like. */
export function systemOf(headers: string[]): ImportSystem {
	const keys = new Set(headers.map(headerKey));
	const hasAll = (...wanted: string[]) => wanted.every((key) => keys.has(key));
	if (hasAll("id", "who", "outcome", "askedat", "decidedat", "reasons")) return "unfazed";
	if (headers.some((header) => /^(deal|activity) - /i.test(header))) return "pipedrive";
	if (headers.some((header) => /^(hs|hubspot)_/i.test(header)) || hasAll("dealname", "dealstage")) return "hubspot";
	if (["opportunityid", "opportunityname", "opportunityowner", "stagename", "iswon"].some((key) => keys.has(key))) {
		return "salesforce";
	}
	return "generic";
}

/** Reads `--map`: "header=field,header=field". Throws a usage failure for a field that does not exist. */
export function readHandMapping(text: string): HandMapping[] {
	return text
		.split(",")
		.filter((part) => part.trim() !== "")
		.map((part) => {
			const at = part.lastIndexOf("=");
			if (at < 1) throw wrongUsage(`--map takes header=field, not "${part.trim()}". For example: --map "Account=who"`);
			const header = part.slice(0, at).trim();
			const wanted = headerKey(part.slice(at + 1));
			if (wanted === "none") return { header, field: null };
			const field = IMPORT_FIELDS.find((known) => headerKey(known) === wanted);
			if (field) return { header, field };
			throw wrongUsage(
				`--map knows no field "${part.slice(at + 1).trim()}". Fields: ${IMPORT_FIELDS.join(" ")}, or none.`,
			);
		});
}

/** Which column fills which field: by hand first, then by the words of the system, then by general ones. Throws a usage failure for a header that is not in the file. */
export function mapHeaders(headers: string[], system: ImportSystem, byHand: HandMapping[]): Mapping {
	const columns: Columns = {};
	const taken = new Set<number>();
	for (const { header, field } of byHand) {
		const index = columnNamed(headers, header);
		taken.add(index);
		if (field) columns[field] = [...(columns[field] ?? []), index];
	}
	const keys = headers.map(headerKey);
	for (const field of IMPORT_FIELDS) {
		if (columns[field]) continue;
		const found = recognised(keys, field, system).filter((index) => !taken.has(index));
		const chosen = TAKES_SEVERAL.has(field) ? found : found.slice(0, 1);
		if (chosen.length === 0) continue;
		columns[field] = chosen;
		for (const index of chosen) taken.add(index);
	}
	const used = new Set(Object.values(columns).flat());
	return { system, headers, columns, unused: headers.map((_, index) => index).filter((index) => !used.has(index)) };
}

/** Throws a usage failure naming the first thing that no column gives and how to say which does. */
export function requireColumns({ columns, headers, unused }: Mapping): void {
	const missing = !columns.who
		? "who"
		: !columns.outcome
			? "outcome"
			: !columns.date && !columns.askedAt
				? "date"
				: null;
	if (!missing) return;
	const example = headers[unused[0] ?? 0];
	const listed = headers.slice(0, 20).join(", ") + (headers.length > 20 ? ", ..." : "");
	throw wrongUsage(
		`no column is recognised as the ${missing}. Say which is: --map "${example}=${missing}". Headers: ${listed}`,
	);
}

function columnNamed(headers: string[], name: string): number {
	const exact = headers.indexOf(name);
	const index = exact >= 0 ? exact : headers.findIndex((header) => headerKey(header) === headerKey(name));
	if (index >= 0) return index;
	throw wrongUsage(`--map names "${name}", which is no header of this file. Headers: ${headers.join(", ")}`);
}

function recognised(keys: string[], field: ImportField, system: ImportSystem): number[] {
	const words = [...(WORDS[system][field] ?? []), ...(GENERIC_HEADERS[field] ?? [])].map(headerKey);
	const found = [...new Set(words)].map((word) => keys.indexOf(word)).filter((index) => index >= 0);
	if (found.length > 0 || field !== "reason" || system !== "salesforce") return found;
	// Salesforce has no loss reason of its own: every company names its field itself.
	return keys.flatMap((key, index) => (/lost|loss/.test(key) ? [index] : []));
}
