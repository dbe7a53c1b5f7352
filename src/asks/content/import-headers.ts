import type { ImportField } from "../import/import-headers.js";

/** What one program calls its columns, by field, in order of preference. Case, blanks and punctuation do not matter. */
export type HeaderWords = Partial<Record<ImportField, readonly string[]>>;

/** Words of any spreadsheet; they also fill the gaps of the lists below. */
export const GENERIC_HEADERS: HeaderWords = {
	id: ["id", "record id", "external id", "ask id", "deal id", "lead id", "opportunity id"],
	who: [
		...["who", "prospect", "account", "account name", "company", "company name", "organization", "organisation"],
		...["organization name", "customer", "customer name", "client", "client name", "investor", "donor", "employer"],
		...["lead", "lead name", "contact", "contact name", "contact person", "person", "candidate", "name"],
	],
	outcome: [
		...["outcome", "result", "status", "deal status", "lead status", "won lost", "won/lost", "answer", "response"],
		...["deal stage", "stage", "stage name", "sales stage", "pipeline stage", "opportunity stage", "won", "is won"],
	],
	date: [
		...["decided at", "decided", "decided on", "decision date", "close date", "closed date", "date closed"],
		...["closed at", "closed on", "outcome date", "date", "day", "when", "timestamp"],
	],
	askedAt: [
		...["asked at", "asked", "asked on", "ask date", "date asked", "sent", "sent at", "sent on", "date sent"],
		...["contacted", "contacted at", "contacted on", "contact date", "date contacted", "first contact", "pitched"],
		...["pitched on", "applied", "applied at", "applied on", "date applied", "application date"],
	],
	channel: ["channel", "medium", "via", "contact method", "contact channel", "method"],
	stage: ["furthest stage", "stage", "deal stage", "sales stage", "pipeline stage"],
	reason: [
		...["reason", "reasons", "lost reason", "loss reason", "reason lost", "closed lost reason", "why lost"],
		...["rejection reason", "decline reason", "reason for loss"],
	],
	segment: ["segment", "product", "product name", "industry", "vertical", "sector", "category", "deal type", "type"],
	value: ["value", "amount", "close value", "deal value", "deal amount", "deal size", "total value", "revenue"],
	currency: ["currency", "currency code", "deal currency", "amount currency", "value currency"],
	note: ["note", "notes", "comment", "comments", "description", "remarks", "details"],
	tag: ["tag", "tags", "label", "labels"],
};

/** HubSpot's deals and calls, by the label a person sees or the internal name. */
export const HUBSPOT_HEADERS: HeaderWords = {
	id: ["record id", "deal id", "hs_object_id"],
	who: [
		...["associated company", "associated companies", "associated company names", "company name"],
		...["associated contact", "associated contacts", "deal name", "call title", "hs_call_title"],
	],
	outcome: ["deal stage", "call outcome", "hs_call_disposition"],
	date: ["close date", "activity date", "hs_timestamp"],
	askedAt: ["create date"],
	channel: ["original source", "original source type", "original traffic source"],
	reason: ["closed lost reason", "primary closed lost reason", "closed-lost reason"],
	segment: ["deal type", "pipeline"],
	value: ["amount", "deal amount"],
	currency: ["currency", "deal currency code"],
	note: ["deal description", "description", "call notes", "hs_call_body"],
};

/** Salesforce's opportunities and tasks, by field label, report header or API name. */
export const SALESFORCE_HEADERS: HeaderWords = {
	id: ["opportunity id", "activity id", "id"],
	who: ["account name", "account", "company / account", "opportunity name", "name", "related to"],
	outcome: ["stage", "stage name", "call result", "call disposition"],
	date: ["close date", "due date", "due date only", "activity date"],
	askedAt: ["created date"],
	channel: ["lead source"],
	reason: ["loss reason", "lost reason", "closed lost reason", "reason lost", "reason for loss"],
	segment: ["type", "opportunity type", "product", "industry"],
	value: ["amount"],
	currency: ["amount currency", "opportunity currency", "currency iso code", "currency"],
	note: ["description", "comments"],
};

/** Pipedrive's deals; it puts the entity before each field ("Deal - Lost reason"). */
export const PIPEDRIVE_HEADERS: HeaderWords = {
	id: ["deal - id", "deal - pipedrive system id"],
	who: [
		...["deal - organization", "organization", "deal - contact person", "contact person", "deal - title"],
		"activity - subject",
	],
	outcome: ["deal - status", "status"],
	date: ["deal - won time", "deal - lost time", "deal - deal closed on", "deal - closed on"],
	askedAt: ["deal - deal created", "deal - creation date", "deal created"],
	channel: ["deal - source channel", "deal - channel"],
	stage: ["deal - stage", "deal - stage (pipeline)", "stage"],
	reason: ["deal - lost reason", "lost reason"],
	segment: ["deal - product name", "deal - pipeline", "pipeline"],
	value: ["deal - value"],
	currency: ["deal - currency of value", "deal - currency"],
	note: ["deal - note", "activity - note"],
	tag: ["deal - label"],
};
