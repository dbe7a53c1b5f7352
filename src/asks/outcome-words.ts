import type { Outcome } from "./ask.js";

/** What a word of another program means here; `reason` comes with words such as "no decision". */
export type OutcomeWord = { outcome: Outcome; reason?: string } | { skip: string };

const WORDS: Record<Outcome, string> = {
	yes: `yes y true 1 won win closedwon dealwon closewon success successful succeeded accepted approved agreed signed sold
		converted hired funded invested donated offeraccepted positive ja oui si sí sim gewonnen gagné gagne ganado ganada
		ganho vinto wygrane wygrana`,
	no: `no n false 0 lost lose loss closedlost deallost closelost rejected rejection declined refused denied failed
		unsuccessful turneddown notinterested dead negative nein non não nao verloren perdu perdue perdido perdida
		perso przegrane przegrana`,
	not_now: "notnow later notyet postponed deferred nurture callbacklater maybelater onhold",
	ghosted: "ghosted ghost noreply noresponse neveranswered unresponsive wentsilent",
	unreached: `unreached voicemail leftvoicemail vmleft vmanswer leftlivemessage busy noanswer wrongnumber notheld
		unreachable notreached blocked 9d9162e76cf34944bf634dff82258764 a4c4c377d2464b32a13b75a56a4cd0ff
		b2cf5968551e4856978352b3da59a7d0 73a0d17f11634015bdd5ec830791da20
		17b47fee58de441ea44cc6300d46f273`,
	withdrawn: "withdrawn withdrew cancelled canceled referred abandoned walkedaway retracted",
	pending: `pending open new active inprogress ongoing waiting waitingonsomeoneelse planned notstarted scheduled started
		sent asked contacted attempted working inpipeline offen ouvert abierto aberto aperto otwarte`,
};

const WITH_REASON: Record<string, OutcomeWord> = {
	nodecision: { outcome: "no", reason: "no_decision" },
	nodecisionmade: { outcome: "no", reason: "no_decision" },
	disqualified: { outcome: "no", reason: "poor_fit" },
	unqualified: { outcome: "no", reason: "poor_fit" },
	notqualified: { outcome: "no", reason: "poor_fit" },
	nextstepagreed: { outcome: "pending" },
	softyes: { outcome: "pending" },
};

/** Records that say nothing about an answer, and why they are left out. */
const LEFT_OUT: Record<string, string> = {
	duplicate: "marked as a duplicate",
	duplikat: "marked as a duplicate",
	dublette: "marked as a duplicate",
	baddata: "marked as bad data",
	badrecord: "marked as bad data",
	deleted: "marked as deleted",
};

let known: Map<string, OutcomeWord> | undefined;

/** Made with the first question: few commands ask, and it would cost each of them a part of its start. */
function knownWords(): Map<string, OutcomeWord> {
	known ??= new Map<string, OutcomeWord>([
		...Object.entries(WORDS).flatMap(([outcome, words]) =>
			words.split(/\s+/).map((word): [string, OutcomeWord] => [word, { outcome: outcome as Outcome }]),
		),
		...Object.entries(WITH_REASON),
		...Object.entries(LEFT_OUT).map(([word, skip]): [string, OutcomeWord] => [word, { skip }]),
	]);
	return known;
}

/** What another program's word for an outcome means here; undefined if it is not known. "Closed Won (Sales Pipeline)" is read without its pipeline. */
export function outcomeWord(text: string): OutcomeWord | undefined {
	const words = knownWords();
	return words.get(wordKey(text)) ?? words.get(wordKey(text.replace(/\s*\([^()]*\)\s*$/, "")));
}

/** Why a record with this reason or status is no answer at all (a duplicate, bad data); undefined for all others. */
export function leftOutWord(text: string): string | undefined {
	return LEFT_OUT[wordKey(text)];
}

function wordKey(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, "");
}
