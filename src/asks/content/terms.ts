/** One word of a list: its id in records, its label on screen, the key that chooses it, and what else it is called (in CRMs, by people). */
export type Term = { id: string; label: string; key: string; aliases: readonly string[] };

/** Whether a reason lies in the asker's own control; "ask" where only the person can tell. */
type Control = "yes" | "partly" | "no" | "ask";

/** A reason for a no. */
export type Reason = Term & { inMyControl: Control };

/** How an ask is made. */
export const CHANNELS: readonly Term[] = [
	{ id: "phone", label: "Phone", key: "p", aliases: ["Call", "Cold Call", "Cold Calling", "Telephone"] },
	{ id: "email", label: "Email", key: "e", aliases: ["E-mail", "Cold Email", "Campaign", "Email Campaign"] },
	{ id: "linkedin_dm", label: "LinkedIn message", key: "l", aliases: ["LinkedIn", "LinkedIn DM", "InMail"] },
	{ id: "sms", label: "SMS or WhatsApp", key: "s", aliases: ["sms/whatsapp", "WhatsApp", "Text", "Text message"] },
	{
		id: "video_meeting",
		label: "Video meeting",
		key: "v",
		aliases: ["Video", "Video call", "Zoom", "Teams", "Google Meet"],
	},
	{ id: "in_person", label: "In person", key: "i", aliases: ["Walk In", "Visit", "Face to face", "Door to door"] },
	{ id: "event", label: "Event", key: "t", aliases: ["Conference", "Trade Show", "Exhibition"] },
	{
		id: "referral",
		label: "Referral",
		key: "r",
		aliases: [
			"Reference",
			"Word of mouth",
			"Partner",
			"Employee",
			"Employee Referral",
			"External Referral",
			"Supplier Reference",
			"Customer's Vendor",
		],
	},
	{
		id: "inbound_form",
		label: "Inbound form",
		key: "f",
		aliases: ["Inbound", "Web", "Web Site", "Website", "Web Form", "Advertisement"],
	},
	{ id: "mail", label: "Letter", key: "m", aliases: ["Direct Mail", "Mass Mailing", "Post"] },
	{ id: "webinar", label: "Webinar", key: "w", aliases: [] },
	{ id: "social_post", label: "Social post", key: "c", aliases: ["Social", "Social Media", "Facebook"] },
	{ id: "application_portal", label: "Application portal", key: "a", aliases: ["Portal", "Job board"] },
	{
		id: "other",
		label: "Other",
		key: "o",
		aliases: ["Existing Customer", "Self Generated", "Public Relations"],
	},
];

/** How far an ask got, in order, with the default names of HubSpot, Salesforce, Frappe, Espo and SuiteCRM. */
export const STAGES: readonly Term[] = [
	{ id: "prospecting", label: "Prospecting", key: "1", aliases: [] },
	{
		id: "qualifying",
		label: "Qualifying",
		key: "2",
		aliases: ["Qualification", "Qualified to Buy", "qualifiedtobuy", "Needs Analysis"],
	},
	{ id: "meeting", label: "Meeting", key: "3", aliases: ["Appointment Scheduled", "appointmentscheduled"] },
	{
		id: "demo",
		label: "Demo",
		key: "4",
		aliases: ["Presentation Scheduled", "presentationscheduled", "Demo/Making", "Value Proposition"],
	},
	{
		id: "decision",
		label: "Decision maker",
		key: "5",
		aliases: [
			"Decision Maker Bought-In",
			"decisionmakerboughtin",
			"Id. Decision Makers",
			"Identify Decision Makers",
			"Perception Analysis",
		],
	},
	{
		id: "proposal",
		label: "Proposal",
		key: "6",
		aliases: ["Proposal/Price Quote", "Proposal/Quotation", "Quote", "Quotation"],
	},
	{
		id: "negotiation",
		label: "Negotiation",
		key: "7",
		aliases: ["Negotiation/Review", "Contract Sent", "contractsent", "Ready to Close"],
	},
	{
		id: "closed",
		label: "Closed",
		key: "8",
		aliases: ["Closed Won", "Closed Lost", "closedwon", "closedlost", "Won", "Lost"],
	},
];

/** Why it was a no. `other` needs a note. */
export const REASONS: readonly Reason[] = [
	{
		id: "price",
		label: "Price too high",
		key: "p",
		inMyControl: "partly",
		aliases: ["Pricing", "Too expensive", "Expensive"],
	},
	{
		id: "budget",
		label: "No budget",
		key: "b",
		inMyControl: "no",
		aliases: ["Budget Constraints", "Budget eliminated", "Lost funding"],
	},
	{
		id: "competitor",
		label: "Chose competitor",
		key: "c",
		inMyControl: "partly",
		aliases: ["Competition", "Lost to competitor", "Lost to competition"],
	},
	{
		id: "incumbent",
		label: "Staying with current",
		key: "i",
		inMyControl: "partly",
		aliases: ["Happy with current", "Zostal przy obecnym rozwiazaniu", "Został przy obecnym rozwiązaniu"],
	},
	{
		id: "feature_gap",
		label: "Missing feature",
		key: "m",
		inMyControl: "no",
		aliases: ["Missing Features", "Product gap", "Feature gaps"],
	},
	{
		id: "poor_fit",
		label: "Not a fit",
		key: "f",
		inMyControl: "yes",
		aliases: ["Not qualified", "Unqualified", "Wrong fit", "No fit"],
	},
	{
		id: "timing",
		label: "Bad timing",
		key: "t",
		inMyControl: "no",
		aliases: ["Timeline delayed", "Wrong time"],
	},
	{
		id: "no_decision",
		label: "No decision",
		key: "d",
		inMyControl: "partly",
		aliases: ["No decision made", "Brak decyzji"],
	},
	{
		id: "no_authority",
		label: "Not the decision maker",
		key: "a",
		inMyControl: "yes",
		aliases: ["No Decision-Maker", "Authority"],
	},
	{
		id: "no_response",
		label: "Went silent",
		key: "s",
		inMyControl: "partly",
		aliases: ["Unresponsive Prospect", "Unresponsive", "Ghosted"],
	},
	{
		id: "slow_process",
		label: "Process too long",
		key: "l",
		inMyControl: "partly",
		aliases: ["Long Sales Cycle"],
	},
	{
		id: "no_need",
		label: "No need seen",
		key: "n",
		inMyControl: "yes",
		aliases: ["No interest", "Not interested"],
	},
	{ id: "trust", label: "Trust, proof", key: "u", inMyControl: "yes", aliases: ["Risk", "References", "Proof"] },
	{
		id: "legal",
		label: "Legal, security, compliance",
		key: "g",
		inMyControl: "no",
		aliases: ["Security", "Security review", "Compliance"],
	},
	{ id: "terms", label: "Terms", key: "e", inMyControl: "partly", aliases: ["Contract terms"] },
	{ id: "relationship", label: "Chemistry", key: "h", inMyControl: "partly", aliases: ["Bad chemistry"] },
	{
		id: "policy",
		label: "Policy, frozen",
		key: "z",
		inMyControl: "no",
		aliases: ["Frozen", "Hiring freeze", "Vendor freeze"],
	},
	{ id: "other", label: "Other", key: "o", inMyControl: "ask", aliases: [] },
];
