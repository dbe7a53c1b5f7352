/** An address with what may stand around it: "Ana <ana@example.org>", "mail ana@example.org, or call". Not "@ana@example.social". */
const ADDRESS =
	/(?<![\p{L}\p{N}@._%+-])("[^"\s@]+"|[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+)@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}|(?:[\p{L}\p{N}-]+\.)+xn--[\p{L}\p{N}-]+)/u;

/** The first mail address in what is known of how to reach somebody; null if there is none. */
export function mailAddressIn(contact: string | null): string | null {
	const found = ADDRESS.exec((contact ?? "").replace(/\bmailto:/giu, " "));
	return found ? `${found[1]}@${found[2]}` : null;
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
