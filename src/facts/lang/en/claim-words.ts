import type { ClaimWords } from '../claim-words.ts';

/** What is given or sent besides weapons: each verb goes with each object. */
const GIVE = 'give, gives, gave, given, giving, provide, provides, provided, providing, send, sends, sent, sending';
const NO_WEAPON =
  'a number, numbers, a figure, figures, details, a toll, a model, evidence, proof, no evidence, no proof, no details, no number, a reason, reasons, the number, the figure, the type, a type, an account, a name, information, data, photographs, pictures, a letter, a message, a statement';
const NOT_SUPPLY = GIVE.split(', ')
  .flatMap((verb) => NO_WEAPON.split(', ').map((object) => `${verb} ${object}`))
  .join(', ');

/** Who is so placed knows nothing for certain: each goes with each verb of finding out. */
const UNABLE =
  'could not, cannot, unable to, not able to, not been able to, not in a position to, in no position to, not prepared to, not ready to, not yet ready to, yet to, could not yet, could not immediately, cannot yet, could not independently, could not at that point, could not at this stage';
const FIND_OUT = 'confirm, verify, establish, determine, identify, ascertain, say, tell, specify, corroborate, settle';
const UNSURE = UNABLE.split(', ')
  .flatMap((unable) => FIND_OUT.split(', ').map((verb) => `${unable} ${verb}`))
  .join(', ');

/** English words of whose weapon it was, how firmly that is said, and by whom. */
export const EN_CLAIMS: ClaimWords = {
  deny: 'brushed, denied, denies, deny, denying, denial, rejected, rejects, reject, rejecting, dismissed, dismisses, dismissing, refuted, refutes, disputed, disputes, disputing, rebuffed, scoffed, brushed off, had no hand, had had no hand, no hand in, nothing to do with, no part in, not responsible for, no involvement, not involved in',
  bad: 'conspiracy theory, conspiracy theories, a myth, fantasy, fantasies, recycled, made up, made-up, fairy tale, fairy tales, nothing but, untruth, untruths, bogus, smears, scandalous lie, concoction, baseless, groundless, nonsense, propaganda, a lie, lies, false, falsehood, fabrication, fabricated, absurd, paradox, untrue, fake, fakes, blackmail, ridiculous, unfounded, unsubstantiated, erroneous, wrong, disinformation, misinformation, slander, hoax, invention, rumor, rumour, rumors, rumours, fiction, speculation, smear, provocation, staged, ludicrous, laughable, tall tale',
  dub: 'call, calls, called, calling, described, describes, describing, dismissed, dismisses, dismissing, dubbed, branded, labelled, labeled',
  report:
    'account, accounts, finding, affair, episode, post, posts, idea, hypothesis, narrative, tale, tales, words, notion, claim, claims, accusation, accusations, report, reports, allegation, allegations, charge, charges, talk, suggestion, suggestions, assertion, assertions, remarks, theory, version, any part, any role, any involvement, involvement, responsibility, statement, statements, findings, story, stories, having had anything',
  bare: 'launch, launches, such use, it, they, this, that, them, these, having had anything, any part, any role, any involvement, involvement, responsibility, type, kind, origin, model, weapon, weapons, used, so',
  unsure: `${UNSURE}, have not seen, had not seen, has not seen, not aware of any, not seen any, no knowledge of, could not say, could not confirm, cannot confirm, can't confirm, couldn't confirm, not confirm, not yet confirm, cannot yet confirm, could not yet confirm, unable to confirm, unable to establish, unable to verify, unable to determine, unable to say, could not verify, cannot verify, could not independently, not independently, not been able to, no independent evidence, nothing to confirm, nothing to indicate, nothing to suggest, no indication of, no evidence, no proof, no information, no confirmation, no data, no sign that, not confirmed, not yet confirmed, not been confirmed, yet to confirm, yet to ascertain, yet to establish, yet to determine, yet to verify, yet to be proven, yet to be confirmed, yet to be established,
    too early, still establishing, being established, still being established, establishing the type, still examining, examining the origin, still determining, still verifying, still investigating, being clarified, was not clear, is not clear, unclear, remains unclear, not clear whether, not determined, not yet determined, have not determined, have not yet determined, has not determined, not established, not yet established, not known whether, did not identify, could not identify, cannot say, could not say, can't say, not say whether, had not verified, investigating the origin, investigation into the origin, could not determine, cannot determine, could not establish, without encountering, no trace of, found no trace, no indication, did not say what type, not yet known, unidentified, had not been able`,
  suspect:
    'suspect, suspects, suspected, believe, believes, believed, thinks, think, thought, suspecting, suggest, suggests, suggested, suggesting, estimate, estimates, estimated, fear, fears, reckon, reckons, reckoned, speculated, assumes, assume, hinted, implied, theorized, leaning towards, leaning toward, leans towards, presume, presumes, supposes, does not rule out, did not rule out, not ruled out, cannot rule out, not rule out, not excluded, does not exclude, did not exclude',
  hedge:
    'likely, probably, probable, possibly, possible, possibility, may have, might have, could have, may, might, could be, may be, appears, appear, appeared, appearing, seems, seem, seemed, seemingly, presumably, apparently, allegedly, believed to, believed, thought to, suspected, suspects, high likelihood, likelihood, every indication, indications, evidence suggests, suggest, suggests, suggested, resembled, resemble, resembles, resembling, credible, almost certainly, all but certain, leaning towards, consistent with, judging by, initial, preliminarily, purportedly, reportedly, estimated, in all likelihood, point to, points to, pointed to, signs of, is said to, are said to, either, assessed to be, supposedly, tentatively, similar to those, perhaps',
  preliminary:
    'preliminary, preliminarily, according to preliminary, early indications, initial findings, initial assessment, initial data, first findings, initial information',
  conclude:
    'reasonable grounds to believe, concluded, conclude, concludes, determined, established, confirmed, confirms, proved, proves',
  accuse:
    'accused, accuses, accuse, accusing, accusation, blamed, blames, blame, blaming, responsible for, responsible, behind the, carried out, had been hit by, guilty of, claimed responsibility, perpetrator*',
  deed: 'use, uses, used, using, fire, fires, fired, firing, launch*, deploy*, suppl*, deliver*, sent, send*, ship*, provid*, transfer*, struck, carr*, behind, produc*, sold, sell*, come, comes, came, coming, belong*, fly, flies, flew, flown, arm, arms, arming, give, gives, gave, given, receiv*, hit',
  not: "not, n't, no, never, none, neither, didn't, don't, doesn't, wasn't, weren't, isn't, aren't, hasn't, haven't, hadn't, nor, without, not one, not a single",
  supply: `delivered, deliver, delivering, delivers, delivery, deliveries, supplied, supply, supplying, supplies, provided, provide, provides, providing, provision, transferred, transfer, transferring, transfers, shipped, shipping, shipment, shipments, sent, send, sends, sending, sold, sell, sells, selling, sale, sales, exported, export, exports, exporting, handed over, handing over, arming, arms any, armed, passed on, passing on, given, gave, giving, gives, give, smuggled, smuggling, smuggles, funnelled, funneled, funneling, supplier, equipped, equips, donated, brought in, bought from, purchased from, received from, channelled, channeled, furnished, ships missiles, ships weapons, ships drones, ships rockets, ships arms, ships shells, ships ammunition, having passed, secretly passed, had passed, has passed, had passed on`,
  given:
    'supplied, provided, delivered, smuggled, sold, shipped, sent, exported, donated, transferred, received, obtained, bought, acquired',
  'not-supply': `${NOT_SUPPLY}, sent there, sent across, sent into, sent off, given a larger, given a longer, given a bigger, given the, given way, given up`,
  deal: 'it arms, it was arming, it is arming, arming, arms deal, arms deals, arms transfer, arms transfers, arms sales, arms shipments, arms supplies, arms deliveries, arms trade, weapons deal, weapons transfers, weapons deliveries, weapons shipments, weapons sales, weapons supplies, arms exports, military cooperation, transfer of weapons, deliveries, transfers, arms flights, sending weapons, sending arms, supplying weapons, arming, such exports, ships weapons, weapons supply, arms supply, weapon supplies, weapons trade',
  receive:
    'gets, get, getting, obtains, received, receive, receives, receiving, obtained, acquired, got, bought, purchased, took delivery, imported, procured, has taken delivery, buying, obtaining, acquiring',
  seize:
    'seized, seizes, seize, seizing, seizure, seizures, confiscated, confiscates, impounded, interdicted, interdicts, interdiction',
  halt: 'intercepted, intercepts, intercepting, interception, stopped, boarded, searched, caught, unloaded',
  cargo:
    'shipment, shipments, cargo, consignment, consignments, dhow, dhows, stateless vessel, smuggling, smuggled, smugglers, container, containers, crates, haul, bound for, destined for, headed for, heading for, headed to, heading to, on its way to, on their way to, on the way to, on way to, en route to, intended for, meant for, being carried to, being shipped to, being smuggled to, to be delivered to, to be handed to',
  bound:
    'bound for, destined for, headed for, heading for, headed to, heading to, on its way to, on their way to, on the way to, on way to, en route to, intended for, meant for, being carried to, being shipped to, being smuggled to, to be delivered to, to be handed to',
  use: `used, use, uses, using, fired, fire, fires, firing, launched, launch, launches, launching, struck, strike, strikes, striking, hit, hits, hitting, dropped, drops, dropping, attacked, attack, attacks, attacking, shelled, shelling, deployed, deploy, deploying, unleashed, employed, bombed, bombing, blew, exploded, killed, killing, landed, fell, falls, downed, shot down, intercepted, destroyed, launching, targeted, targeting, involved, involving, carried out, responsible, detonated, slammed, crashed, released, set off, planted, laid, sprayed`,
  downs: 'shot down, downed, intercepted, destroyed, firing at, fired at, repelled, neutralised, neutralized, jammed',
  fires: `used, using, fired, firing, fires, launched, launches, launching, struck, strikes, strike, attack, attacks, attacked, attacking, air strike, airstrike, airstrikes, bombarded, bombardment, shelled, shelling, hit, hits, unleashed, rained, dropped, dropping, pounded, targeted, barrage, raid`,
  'fired-by': `fired by, launched by, used by, dropped by, carried out by, attack by, attacks by, strike by, strikes by, conducted by, fired by the, launched by the, used by the, dropped by the, carried out by the, attack by the, strike by the, strikes by the`,
  'no-subject': 'was, were, been, being, is, are, by, and, with',
  made: 'make, of iranian make, made, manufactured, produced, built, designed, origin, developed, supplied, provided, manufacture, production, made in, came from, comes from, come from, were from, was from, developed by, delivered by, sent by, obtained from, imported from, bought from, acquired from, received from, series',
  'arms-kind':
    'chemical, biological, nuclear, radiological, banned, prohibited, illegal, incendiary, cluster, thermobaric, toxic, hypersonic, foreign, unguided, precision, guided, explosive, nerve',
  nothing: 'nothing, none of it, not a thing',
  arms: 'arms, weapons, weapon, weaponry, munitions, ammunition, military equipment, armaments, military aid, matériel, materiel, armament',
  unreal:
    'will, would, plans, planned, planning, plan, wants, want, wanted, asked for, asks for, requested, considering, considers, intends, threatened, threatens, threat, warned, warns, warning, urged, urges, called for, calls for, ready to, prepared to, seeking, seek, sought, negotiate, negotiating, talks on, capable of, able to, test-fired, tested, testing, tests, parade, ordered, contract, agreed to, agree to, pledged, promised, promise, pledge, may also, future, could soon, if, unless, should, need, needs, has a range, range of, carries, budget, approve, approved, approval',
  compare:
    'similar to, like the, than a, than the, than an, compared with, compared to, comparable to, equivalent of, copy of, copies of, based on, resembling, modelled on, modeled on, derived from, version of, unlike, rather than, instead of, differ from, differs from, analogue of, analog of, variant of, akin to, reminiscent of, much like, that of the, twice as heavy as',
  'but-no':
    'but no, and no, but not, but not a, but not a single, neither, mentioned no, mentioned neither, mentions no, mentions neither, mention of, nor',
  'not-weapon':
    'radar, radars, operators, operator, crew, crews, component, components, factory, plant, depot, warehouse, interceptor, interceptors, debris hit, defence, defenses, defences, defense, jets, aircraft, bombers, fighter',
  launcher: 'launcher, launchers, battery, batteries',
  superseded:
    'earlier version, an earlier version, earlier post, first version, first said, initially said, at first said, first spoke, earlier said, originally said, had initially, had first, initially reported, first reported it, earlier statement, first statement, initial statement, initial report, earlier report, first reports, initial reports, at first, initially, originally',
  'back-then': 'at the time, back then, a year ago, last year, years ago, in the past, before that',
  alias:
    'also known as, known as, or, called, designated, also called, dubbed, a.k.a, aka, otherwise known as, or hwasong',
  or: 'or, either, and/or',
  and: 'and, as well as, along with, plus, together with, alongside',
  turn: 'but, while, although, though, whereas, which, who, whom, whose, because, adding, saying, since, after, before, when, however, so that, so',
  outlet:
    'times, post, journal, newspaper, news agency, reuters, afp, bbc, cnn, bloomberg, guardian, tass, interfax, ria novosti, ria, yonhap, kyodo, media, outlet, journalists, reporters, tabloid, broadcaster, associated press, ap, daily, politico, axios, ft, local media, der spiegel, bild, le monde, kyiv independent, reporter, website, al jazeera, sky news, channel, observers on social media, press',
  'state-media': 'kcna, korean central news agency, state media, state television, state tv',
  enemy: 'the enemy, enemy, occupiers, invaders, occupiers, occupying forces, invading forces, the invaders, aggressor',
  self: 'we, our, its forces, its troops, its own, it had, they had, it has, they have, his forces, their forces, his troops, its army, its fighters, the group, the movement',
  'speaker-pronoun': 'it, they, we',
  'no-speaker':
    'declassified intelligence, new intelligence, intelligence reports, initial reports, media reports, early reports, data, preliminary, evidence, attacks, images, photographs, pictures, information, indications, analysis, estimates, figures, footage, debris, fragments, remains, strike, attack, missile, missiles, drone, drones, rocket, war, evening, morning, week, month, year, night, residents with, rescuers, title, deal, move, decision, video, videos, tests, satellite images, everything, nothing, something, that, this, there, what, which',
  'no-comment':
    'declined to comment, no comment, did not comment, not commented, did not respond, did not reply, did not answer, refused to comment, made no comment, not responded, no immediate comment, chosen not to comment, declined, could not be reached, not replied, did not immediately',
  title: `aide, aides, president, prime minister, foreign minister, defense minister, defence minister, minister, secretary of state, secretary, general, gen, gen., lieutenant, lieutenant general, colonel, col, col., major, major general, captain, brig, brig., brigadier, lt, lt., rear, rear adm, rear adm., adm, adm., admiral, governor, gov, gov., mayor, ambassador, senator, mr, mr., mrs, mrs., ms, ms., dr, dr., prosecutor general, attorney general, chancellor, king, crown prince, vice president, commander, chief, professor, deputy, spokesman, spokeswoman, spokesperson, chairman, chairwoman, director, director general, envoy, representative, researcher, analyst, expert, top general, official, investigator, adviser, advisor, head, leader, lawmaker, sir, judge, sheriff, detective, sgt, sgt., lt. gen., maj, maj., cmdr, capt, capt., chief of staff, special rapporteur, rapporteur, inspector, superintendent, officer, marshal, field marshal, premier, supreme leader, sheikh, ayatollah, tsar, coroner, prosecutor`,
  spokes:
    'aide, aides, spokesman, spokeswoman, spokesperson, spokespeople, representative, head, chief, director, commander, chairman, chairwoman, chair, deputy head, press secretary, press officer, adviser, advisor, secretary, minister, deputy minister, leader, member, investigator, investigators, director general, envoy, ambassador, deputy, executive director, chief executive, official, officials, spokesmen, chief spokesman, military spokesman, analyst, researcher, researchers, expert, rapporteur, special rapporteur, officer, officers, commissioner, president',
  role: 'commanders, diplomat, diplomats, source, sources, blogger, bloggers, milblogger, milbloggers, witnesses, residents, villagers, rebels, militants, chiefs, ministers, leaders, generals, engineers, lawmakers, medics, doctors, activists, survivors, specialist, correspondents, governor, mayor, senator, lawmaker, expert, analyst, president, prime minister, king, chancellor, resident, witness, leader, minister, secretary of state, secretary, foreign minister, defence minister, defense minister, general',
  aim: 'to, at, against, into, over, toward, towards',
  upon: 'on',
  by: 'by, by the',
  findings: 'data, information, findings, conclusions, results, estimates, indications',
  seem: 'appear, appears, appeared, seem, seems, seemed',
  body: `state, state television, state tv, country, kingdom, paramilitaries, watchdog, monitor, monitors, agencies, investigators, channel, channels, specialists, airline, operator, centre, committee, mission, ministry, force, forces, office, police, agency, army, navy, military, government, administration, council, department, service, intelligence, directorate, commission, committee, union, group, organisation, organization, movement, court, prosecutors, prosecutor, command, guard, guards, brigade, team, panel, embassy, mission, authority, authorities, staff, bureau, institute, university, research, monitors, experts, officials, regime, house, parliament, kremlin, pentagon, coalition, junta, company, party, academy, center, centre, corps, nations, front, brigades, investigators, researchers, analysts, records, battalion, division, media, board, laboratory, watch, amnesty, federation, foundation, campaign`,
  'person-pronoun': 'he, she, him, who',
  'body-pronoun': 'it, they, them, which, we',
  'thing-pronoun': 'it, itself',
  one: 'a, an, one',
  owner: 'its, their, his, her',
  known:
    'the ministry, the agency, the group, the service, the office, the report, the statement, the organisation, the organization, the military, the army, the police, the movement, the team, the panel, the administration, the department, the spokesman, the spokeswoman, the spokesperson, the minister, the president, the governor, the official, the officials, the general, the prosecutor, the prosecutors, the investigators, the researchers, the experts, the monitors, the analyst, the air force, the mayor, the commander, the ambassador, the envoy, the researcher, the government, the command, the prime minister, the body, the watchdog, the centre, the center, the institute, the militants, the rebels, the company, the department, the authors, the expert, the colonel, the source, the embassy, the diplomat, the council, the directorate, the committee, the commission, a ministry official',
  lead: 'the, a, an, its, his, her, their, and, but, senior, former, top, chief, deputy, another, both, even, then, acting, late, outgoing, meanwhile, earlier, however, later, also',
  document:
    'figures, numbers, statement, statements, report, reports, bulletin, message, letter, post, posts, briefing, update, table, paper, study, readout, communique, communiqué, press release, tally, summary, note, memo, dossier, assessment, ruling',
  'document-of': 'by, from, of',
  fronted: 'by, on, in, at, after, before, late, early, from, within, as of, hours, minutes, a day, two days, shortly',
};
