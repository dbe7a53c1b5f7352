import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decode, encode, goneLine, readLine, toLine } from "../../src/journal/lines.js";

// NeDB's own writer and reader: the format they share with us is the point.
const nedb: { serialize(value: unknown): string; deserialize(line: string): unknown } = createRequire(import.meta.url)(
	"@seald-io/nedb/lib/model.js",
);

const name = fc.string({ unit: "grapheme" }).filter((key) => !key.startsWith("$") && !key.includes("."));
const text = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.string({ unit: "grapheme" }),
	fc.constantFrom("\u2028", "\u0085", "\ud800", "\udc00x", '"\n\\'),
);
const { value } = fc.letrec((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3 },
		text,
		fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
		fc.boolean(),
		fc.constant(null),
		fc.date({ noInvalidDate: true }),
		fc.array(tie("value")),
		fc.dictionary(name, tie("value")),
	),
}));
const doc = fc.dictionary(name, value);

test("any record comes back the same, on one line whatever ends a line", () => {
	fc.assert(
		fc.property(doc, (record) => {
			const json = encode(record);
			expect(decode(json)).toEqual({ ...record });
			expect(json).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
		}),
	);
});

test("NeDB reads what is written here, and the other way round", () => {
	fc.assert(
		fc.property(doc, (record) => {
			expect(nedb.deserialize(encode(record))).toEqual(nedb.deserialize(nedb.serialize(record)));
			expect(decode(nedb.serialize(record))).toEqual(nedb.deserialize(nedb.serialize(record)));
		}),
	);
});

test("but for the characters that end a line, it is written as NeDB writes it", () => {
	const record = {
		who: "Zoë 🙂",
		at: new Date(7),
		value: 1.5,
		none: undefined,
		list: [1, undefined, null],
		_id: "a",
		rev: 1,
	};
	expect(encode(record)).toBe(nedb.serialize(record));
});

test("texts of every kind come back the same", () => {
	const texts = [
		"👩‍👩‍👧‍👦 🇩🇪",
		"漢字かな交じり文",
		"e\u0301 ȧ̈",
		"a\u2028b\u2029c\u0085d",
		`"'\\\r\n\t`,
		"lone \ud83d",
		"\ude00 lone",
		"\0",
		"x".repeat(10_000),
	];
	expect(decode(encode({ texts }))).toEqual({ texts });
});

test.each(["$where", "$$date", "a.b", "."])("the field name %s is refused", (field) => {
	expect(() => encode({ deep: [{ [field]: 1 }] })).toThrow(TypeError);
});

test("a date that is none is refused", () => {
	expect(() => encode({ at: new Date(Number.NaN) })).toThrow(TypeError);
});

test("a field called __proto__ is a field like any other", () => {
	const record = JSON.parse('{"__proto__":{"polluted":true},"_id":"a"}');
	const back = decode(encode(record)) as Record<string, unknown>;
	expect(Object.keys(back)).toEqual(["__proto__", "_id"]);
	expect(back.polluted).toBeUndefined();
});

test("a line says whether it is a record, a departure, nothing, or not readable", () => {
	expect(readLine(toLine({ _id: "a", rev: 1 }).trim())).toEqual({ kind: "record", doc: { _id: "a", rev: 1 } });
	expect(readLine(goneLine('a"b').trim())).toEqual({ kind: "gone", id: 'a"b' });
	expect(readLine("")).toEqual({ kind: "blank" });
	expect(readLine('{"$$indexCreated":{"fieldName":"at"}}')).toEqual({ kind: "blank" });
	for (const line of [
		"{",
		"null",
		"7",
		"[]",
		"{}",
		'{"_id":""}',
		'{"_id":7,"rev":1}',
		'{"_id":"a"}',
		'{"_id":"a","rev":0}',
		"\0",
	]) {
		expect(readLine(line), line).toEqual({ kind: "unreadable" });
	}
});
