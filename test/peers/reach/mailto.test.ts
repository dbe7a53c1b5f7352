import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mailAddressIn, mailto } from "../../../src/peers/reach/mailto.js";

/** What a mail program makes of a mailto address. */
function readBack(link: string) {
	const url = new URL(link);
	return {
		to: decodeURIComponent(url.pathname),
		subject: url.searchParams.get("subject"),
		body: url.searchParams.get("body"),
	};
}

const text = fc.string({ unit: "grapheme" }).map((value) => value.toWellFormed());

describe("a mailto address", () => {
	test("is read back as it was meant, whatever is in it", () => {
		const local = fc.constantFrom("ana+peers", "o'neil", "müller", "a&b=c?d", "50%off", '"ana.x"', "a/b#c");
		const host = fc.constantFrom("example.org", "exämple.org", "mail.example.co.uk");
		fc.assert(
			fc.property(local, host, text, text, (name, domain, subject, body) => {
				const to = `${name}@${domain}`;
				const link = mailto({ to, subject, body });
				expect(readBack(link)).toEqual({
					to,
					subject: subject.replace(/\s+/gu, " "),
					body: body.replace(/\r\n?|\n/g, "\r\n"),
				});
				expect(link).toMatch(/^mailto:[\w%.~!*'()-]+@[\w%.-]+\?subject=[\w%.~!*'()-]*&body=[\w%.~!*'()-]*$/);
			}),
		);
	});

	test("has new lines as RFC 6068 wants them, and a plus that stays one", () => {
		const link = mailto({ to: "ana+x@example.org", subject: "1 + 1", body: "Hi Ana,\n\nGrüße" });
		expect(link).toBe("mailto:ana%2Bx@example.org?subject=1%20%2B%201&body=Hi%20Ana%2C%0D%0A%0D%0AGr%C3%BC%C3%9Fe");
	});

	test("is made of half a sign too", () => {
		expect(() => mailto({ to: "a@example.org", subject: "x", body: "\ud83d" })).not.toThrow();
	});
});

test.each([
	["ana@example.org", "ana@example.org"],
	["Ana Meier <ana.meier+peers@mail.example.org>, evenings", "ana.meier+peers@mail.example.org"],
	["+49 170 1234567 or mailto:ana@example.org.", "ana@example.org"],
	["mailto:ana@example.org?subject=Hi", "ana@example.org"],
	["jörg@exämple.de; Signal", "jörg@exämple.de"],
	["jo\u0308rg@exämple.de", "jo\u0308rg@exämple.de"],
	["ana@xn--exmple-cua.de", "ana@xn--exmple-cua.de"],
	["o'neil@example.org", "o'neil@example.org"],
	["'ana@example.org'", "ana@example.org"],
	["‘ana@example.org’!", "ana@example.org"],
	["“ana@example.org”", "ana@example.org"],
	["mail=ana@example.org", "ana@example.org"],
	["Mail:ana@example.org", "ana@example.org"],
	["E-Mail: ana@example.org", "ana@example.org"],
	["Ana/ana@example.org/0123", "ana@example.org"],
	["xmpp ana@jabber.example, mail dana@example.org", "dana@example.org"],
	["https://ana@host.example/path or dana@example.org", "dana@example.org"],
	["https://ana@host.example/path", null],
	["//ana@host.example/path", null],
	["sip:ana@voip.example", null],
	["sip:ana@voip.example;transport=tcp", null],
	["xmpp ana@jabber.example", null],
	["XMPP: ana@jabber.example", null],
	["Jabber - ana@jabber.example", null],
	["acct:ana@social.example", null],
	["ana:secret@host.example", null],
	["git@example.org:ana/notes", null],
	["ana@mail.example.c0m", null],
	["ana@example.com2", null],
	["ana@exa_mple.org", null],
	["ana..meier@example.org", null],
	['"ana.x"@example.org', null],
	["ana%40home@example.org", null],
	["@ana@social.example", null],
	["@ana:matrix.example.org", null],
	["ana at example.org", null],
	["ana@localhost", null],
	["0123 456", null],
	["", null],
	[null, null],
])("in %j the mail address is %j", (contact, address) => {
	expect(mailAddressIn(contact)).toBe(address);
});

test("whatever stands around it, what is found is a piece of what was written, with blanks, quotes and schemes outside", () => {
	const piece = fc.constantFrom(
		"ana@example.org",
		"'",
		"sip:",
		"https://",
		"/",
		"=",
		" ",
		"<",
		">",
		".",
		"!",
		"@",
		"c0m",
		"mailto:",
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
			const contact = pieces.join("");
			const found = mailAddressIn(contact);
			if (found === null) return;
			expect(contact).toContain(found);
			expect(found).toMatch(/^[\w'-][\w.'-]*@[\w.-]+$/);
			expect(found).not.toMatch(/^'|'$|\.$/);
		}),
	);
});

// A search that tried every beginning would take minutes for these.
test.each(["!", "a", "a.", "a@", "'", "a-", "@a.", ".", "=", "a'"])("400,000 times %j are read at once", (sign) => {
	expect(mailAddressIn(`${sign.repeat(400_000)} ${sign.repeat(400_000)}@`)).toBeNull();
});
