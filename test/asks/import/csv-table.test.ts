import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../../src/asks/export/csv-text.js";
import { nameHeaders, readTable, sniffDelimiter } from "../../../src/asks/import/csv-table.js";

describe("a table", () => {
	test("counts real lines: the header is 1, blank lines and quoted newlines count", () => {
		const { rows, headers } = readTable('who,note\r\nA,x\r\n\r\n"B\r\nCo","two\r\nlines"\r\nC,y\r\n');
		expect(headers).toEqual(["who", "note"]);
		expect(rows).toEqual([
			{ line: 2, cells: ["A", "x"] },
			{ line: 4, cells: ["B\nCo", "two\nlines"] },
			{ line: 7, cells: ["C", "y"] },
		]);
	});

	test("skips rows of another length with their line, but takes empty cells too many", () => {
		const { rows, skip } = readTable("a,b\n1\n1,2,3\n1,2,\n1,2\n");
		expect(rows.map(({ line }) => line)).toEqual([4, 5]);
		expect(skip).toEqual([
			{ line: 2, why: "has 1 cells where the header has 2" },
			{ line: 3, why: "has 3 cells where the header has 2" },
		]);
	});

	test("begins after a byte order mark, and after Excel's line that names the separator", () => {
		expect(readTable("\uFEFFa,b\n1,2\n").headers).toEqual(["a", "b"]);
		expect(readTable("sep=;\na;b,c\n1;2\n")).toMatchObject({ headers: ["a", "b,c"], rows: [{ line: 3 }] });
	});

	test.each([
		["", "empty"],
		["\n\n", "empty"],
		["who,outcome\n", "no rows"],
		['who,outcome\nA,no\nB,"no\nC,yes\n', "line 3"],
	])("says what is wrong with %j", (text, says) => {
		expect(() => readTable(text)).toThrow(says);
	});

	test("quotes inside a cell do no harm", () => {
		expect(readTable('a,b\nthe "big" one,2\n').rows[0]?.cells).toEqual(['the "big" one', "2"]);
	});

	test("whatever is written as CSV is read back, with any separator", () => {
		const cell = fc.string({ unit: "grapheme" }).map((text) => text.replace(/\r\n?/g, "\n"));
		const row = fc.tuple(fc.constant("x"), cell, cell);
		fc.assert(
			fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(",", ";", "\t", "|"), (cells, delimiter) => {
				const text = stringify([["one", "two", "three"], ...cells], { delimiter, quoted: true });
				const table = readTable(text);
				expect(table.delimiter).toBe(delimiter);
				expect(table.rows.map((read) => read.cells)).toEqual(cells);
			}),
		);
	});
});

test("the separator is the one most frequent in the header, outside quotes", () => {
	expect(sniffDelimiter('"a,b,c";d;e\n1,2,3\n')).toBe(";");
	expect(sniffDelimiter("a\tb\n")).toBe("\t");
	expect(sniffDelimiter("a|b|c\n")).toBe("|");
	expect(sniffDelimiter("who\n")).toBe(",");
});

test("headers get a name each", () => {
	expect(nameHeaders(["Amount", "", " Amount ", "Amount"])).toEqual(["Amount", "column 2", "Amount (2)", "Amount (3)"]);
});

describe("the text of a file", () => {
	test("is UTF-8, UTF-16 with or without a mark, or Windows-1252", () => {
		expect(decodeText(Buffer.from("Zoë,no"))).toEqual({ text: "Zoë,no", encoding: "UTF-8" });
		expect(decodeText(Buffer.from("\uFEFFZoë,no", "utf16le"))).toEqual({ text: "Zoë,no", encoding: "UTF-16" });
		expect(decodeText(Buffer.from("who,outcome", "utf16le"))).toEqual({ text: "who,outcome", encoding: "UTF-16" });
		expect(decodeText(Buffer.from("\uFEFFwho", "utf16le").swap16())).toEqual({ text: "who", encoding: "UTF-16" });
		expect(decodeText(Buffer.from("Zo\u00eb,no \u0080", "latin1"))).toEqual({
			text: "Zoë,no €",
			encoding: "Windows-1252",
		});
	});

	test("is refused when it is none", () => {
		expect(() => decodeText(Buffer.from("PK\u0003\u0004rest"))).toThrow("Excel");
		expect(() => decodeText(Buffer.from([1, 2, 0, 200, 7, 0, 0, 3]))).toThrow("no text file");
		expect(() => decodeText(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4, 5, 6, 7]))).toThrow("no text file");
	});
});
