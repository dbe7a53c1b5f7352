/** What parts the words of a line on how to reach somebody, brackets and quotes among it. */
const BETWEEN_PIECES = /[\s<>()[\]{}"“”„«»,;|]+/u;
/** What parts "mail=ana@example.org" and "Ana/ana@example.org", but belongs to the address of a page. */
const BETWEEN_WORDS = /[=/]/;
const MAIL_LABEL = /^(?:mailto|e-?mail|mail):([^?]*).*$/iu;
const AROUND_WORD = /^['‘’*•–—-]+|['‘’*.!?:]+$/gu;
/** Networks whose names look like mail addresses. */
const NO_MAIL = /^(xmpp|jabber|sips?|matrix|mastodon|ssh)[:-]?$/iu;
/** The longest address there is (RFC 5321, 4.5.3.1.3). */
const LONGEST = 254;

/** A whole word that is an address, of the signs that people use in one. What is not sure to be an address is better none. */
const ADDRESS =
	/^[\p{L}\p{M}\p{N}&'+_~-]+(?:\.[\p{L}\p{M}\p{N}&'+_~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+(?:[\p{L}\p{M}]{2,}|xn--[a-z\d-]+)$/iu;

/** The first mail address in what is known of how to reach somebody; null if there is none. Names on other networks and logins in a page's address are none. */
export function mailAddressIn(contact: string | null): string | null {
	let before = "";
	for (const word of wordsIn(contact ?? "")) {
		const address = word.replace(MAIL_LABEL, "$1").replace(AROUND_WORD, "");
		if (ADDRESS.test(address) && !NO_MAIL.test(before)) return address;
		if (/[\p{L}\p{N}]/u.test(word)) before = word;
	}
	return null;
}

/** The words that may be an address: as short as one, and no page's address. */
function wordsIn(text: string): string[] {
	const pieces = text.split(BETWEEN_PIECES).filter((piece) => !piece.includes("//"));
	return pieces.flatMap((piece) => piece.split(BETWEEN_WORDS)).filter((word) => word.length <= LONGEST);
}

/** A `mailto:` address that opens a mail as it is to be sent (RFC 6068): all but plain letters is encoded, a new line as %0D%0A. */
export function mailto({ to, subject, body }: { to: string; subject: string; body: string }): string {
	const at = to.lastIndexOf("@");
	const address = `${encoded(to.slice(0, at))}@${encoded(to.slice(at + 1))}`;
	return `mailto:${address}?subject=${encoded(subject.replace(/\s+/gu, " "))}&body=${encoded(withMailLines(body))}`;
}

function withMailLines(text: string): string {
	return text.replace(/\r\n?|\n/g, "\r\n");
}

function encoded(text: string): string {
	return encodeURIComponent(text.toWellFormed());
}
