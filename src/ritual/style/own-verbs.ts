import { findVerb, type Takes, type Verb } from "./verbs.js";

const verbs = (takes: Takes, pairs: string, isUsual = false): Verb[] =>
	pairs
		.trim()
		.split(/\s*\n\s*/)
		.map((line) => {
			const [base = "", past = base] = line.split(" > ");
			return { base, past, takes, isUsual };
		});

/** Ways to fail that say so themselves. */
const FAILURES: Verb[] = [
	...verbs(
		"thing",
		`blow > blew
		botch > botched
		ruin > ruined
		bungle > bungled
		fumble > fumbled
		flub > flubbed
		wreck > wrecked
		spoil > spoiled
		butcher > butchered
		sabotage > sabotaged
		tank > tanked
		make a mess of > made a mess of`,
	),
	...verbs(
		"thing?",
		`mess up > messed up
		screw up > screwed up
		fuck up > fucked up
		bomb > bombed
		flunk > flunked
		fail > failed`,
	),
	...verbs(
		"circumstance?",
		`fail > failed
		choke > choked
		freeze > froze
		freeze up > froze up
		panic > panicked
		crumble > crumbled
		ramble > rambled
		stutter > stuttered
		stammer > stammered
		waffle > waffled
		babble > babbled
		fall apart > fell apart
		fall flat > fell flat
		drop the ball > dropped the ball
		talk too much > talked too much
		talk too fast > talked too fast
		say too much > said too much
		say the wrong thing > said the wrong thing
		say the wrong things > said the wrong thing
		say something stupid > said the wrong thing
		get it wrong > got it wrong
		do it wrong > did it wrong
		do everything wrong > did it wrong
		lose my nerve > lost my nerve
		undersell myself > undersold myself
		sell myself short > sold myself short
		make a fool of myself > did not come across well
		let everyone down > let them down
		let everybody down > let them down
		let the team down > let the team down
		scare people off > scared them off
		scare them off > scared them off
		scare everyone off > scared them off
		scare people away > scared them away
		scare everyone away > scared them away
		put people off > put them off
		drive people away > drove them away`,
	),
];

/** What everybody does now and then: a failure where it is always so. */
const USUAL_FAILURES: Verb[] = [
	...verbs("thing", "lose to > lost to\nlose out to > lost out to\ncome second to > came second to", true),
	...verbs(
		/(^| )(deals?|accounts?|clients?|customers?|candidates?|investors?|donors?|buyers?|bids?|tenders?|pitch(es)?|negotiations?|them|the room|the thread)( (to|at|in|on|after|before) [a-z -]+)?$/i,
		"lose > lost",
		true,
	),
	...verbs(/^(the|my) (moment|chance|opening|signs?|point)( to [a-z ]+)?$/i, "miss > missed", true),
	...verbs(
		/^to (ask|say|mention|listen|prepare|pause|stop|show|name|send|follow up|call back)\b[\w ]*$/i,
		"forget > forgot",
		true,
	),
	...verbs(/^(too (early|soon|much|fast))?$/i, "discount > discounted", true),
	...verbs(
		/^(desperate|needy|pushy|weak|nervous|unsure|unprepared|boring|arrogant|cold|junior|like .+)$/i,
		"come across as > came across as\ncome across > came across\ncome off as > came off as\nsound > sounded\nlook > looked",
		true,
	),
	...verbs(
		"circumstance?",
		`lose > lost
		lose out > lost out
		cave > caved
		cave in > caved in
		fold > folded
		give in > gave in
		give up > gave up
		give up too early > gave up too early
		give up too soon > gave up too soon
		give up too easily > gave up too easily
		ask the wrong question > asked the wrong question
		ask the wrong questions > asked the wrong question
		pick the wrong time > picked the wrong time
		pick the wrong moment > picked the wrong moment
		call at the wrong time > called at the wrong time
		get the timing wrong > got the timing wrong
		let them walk all over me > let them walk all over me
		back down > backed down
		chicken out > chickened out
		hesitate > hesitated
		stumble > stumbled
		blank > blanked
		undercharge > undercharged
		overpromise > overpromised
		oversell > oversold
		give too much away > gave too much away
		give away too much > gave away too much
		drop the price > dropped the price
		hit a wall > hit a wall
		fall short > fell short
		come second > came second
		come in second > came in second
		finish second > finished second
		sound stupid > did not come across well
		look stupid > did not come across well
		come across as stupid > did not come across well
		get rejected > got rejected
		get turned down > got turned down
		get ghosted > got ghosted
		get passed over > got passed over
		get cold feet > got cold feet
		get stuck > got stuck
		get nervous > got nervous
		get tongue-tied > got tongue-tied
		get flustered > got flustered
		get defensive > got defensive
		get carried away > got carried away
		get ignored > got ignored
		get told no > got told no
		get hung up on > got hung up on
		get cut off > got cut off
		get nowhere > got nowhere
		get a no > got a no
		get noes > got a no
		get nos > got a no`,
		true,
	),
];

/** Finds a way to fail at the beginning of a text, by what follows it. */
export const OWN_FINDERS = [...new Set([...FAILURES, ...USUAL_FAILURES].map(({ takes }) => takes))].map((takes) =>
	findVerb([...FAILURES, ...USUAL_FAILURES].filter((verb) => verb.takes === takes)),
);
