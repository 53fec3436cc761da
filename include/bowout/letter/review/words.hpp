// What words mean to the review: one table, one line a class.
#pragma once

#include <array>

namespace bowout::detail {

struct WordClass {
    const char* name;
    const char* words;
};

/// The classes that constructions.hpp names in angle brackets. To add a word, write it into its class, in small letters, in every
/// form in which it occurs; a word may stand in several classes. Hyphens and apostrophes part words ("old-fashioned" is "old
/// fashioned"), and contractions are read in full ("isn't" is "is not"). There is room for 128 classes.
inline constexpr auto word_classes = std::to_array<WordClass>({
    // Marks that reading a letter sets by itself: no words.
    {"<name>", ""},    // a name: capitalised within a sentence, or after a title
    {"<org>", ""},     // the organisation, as the caller knows it
    {"<role>", ""},    // the position, as the caller knows it
    {"<person>", ""},  // somebody whom the caller knows
    {"<number>",
     "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty dozen several countless umpteen thirteen "
     "fourteen sixteen seventeen eighteen nineteen forty fifty sixty seventy eighty ninety hundred"},
    {"<money>", "k pounds dollars euros quid francs"},

    {"<i>", "i me my mine myself we us our ours ourselves"},
    {"<my>", "my our"},
    {"<we>", "i we"},
    {"<you>", "you u ya"},
    {"<your>", "your yours ur"},
    {"<they>", "he she they him her them his their it who nobody somebody someone anyone everybody everyone"},
    {"<not>", "not never no neither nor nothing without hardly none nobody nowhere cannot scarcely"},
    {"<no_denial>", "doubt wonder expect believe accept stand bear understand"},  // behind a no: it denies no fault
    {"<be>",
     "be is are was were am been being isnt feel feels felt seem seems seemed look looks looked sound sounds sounded appear appears "
     "appeared "
     "strikes struck remain remains remained became becomes become"},
    {"<have>", "have has had having"},
    {"<would>", "would could might should will may"},
    {"<do>", "do does did"},
    {"<very>",
     "very so too rather quite really truly extremely incredibly frankly utterly completely totally absolutely fairly pretty somewhat "
     "simply just plain deeply downright far much more most all such bit little particularly especially exceptionally terribly "
     "awfully always still also a an as honestly total complete utter absolute positively thoroughly unbelievably hopelessly clearly "
     "obviously plainly decidedly distinctly appallingly woefully shockingly ridiculously painfully"},
    {"<det>", "the a an this that these those your our my their his her its any some such what"},
    {"<time>",
     "minute minutes hour hours day days week weeks month months fortnight year years ages eternity evening evenings morning weekend"},
    {"<by_when>",
     "today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday noon midday midnight morning evening "
     "afternoon week weekend month january february march april may june july august september october november december "
     "close end deadline"},

    // Their side.
    {"<process>",
     "process processes interview interviews interviewing selection recruitment recruiting hiring screening test tests "
     "assessment assessments round rounds procedure procedures scheduling application communication communications organisation "
     "organization correspondence administration paperwork onboarding tasks task exercise schedule arrangements call meeting trial"},
    {"<pay>",
     "pay salary money wage wages package offer compensation rate rates figure remuneration benefits pension bonus stipend hourly terms "
     "fee fees salaries allowance commission bonuses"},
    {"<people>",
     "team staff manager managers boss bosses deputy director directors panel interviewer interviewers recruiter recruiters hr "
     "colleagues colleague people receptionist assistant supervisor supervisors founder founders ceo foreman secretary "
     "management leadership partner partners committee trustees governors lot crew head chef owner chairman lady man gentleman "
     "woman guy board consultant lad lads chap chaps bloke blokes nurse porter porters guard driver foremen clerk"},
    {"<place>",
     "company office offices building buildings culture place firm school hospital department product products code codebase "
     "software systems kit equipment facilities premises site workshop kitchen website workplace environment atmosphere "
     "organisation organization business shop ward lab laboratory studio practice factory yard warehouse plant farm tools "
     "technology technologies methods approach reputation morale ethos outfit home stack machinery vehicles vans canteen "
     "staffroom depot branch nursery clinic hotel restaurant agency surgery theatre church ideas strategy brand labs "
     "rota hours workload management turnover town village city area neighbourhood neighborhood street parking toilets chairs furniture "
     "lighting store club gallery museum bakery garage salon gym paper newspaper magazine college university computers laptops printers "
     "policy policies rules structure customers clients service"},

    // Blame and belittling.
    {"<bad>",
     "awful terrible dreadful appalling atrocious abysmal rude unprofessional disorganised disorganized chaotic shoddy sloppy "
     "amateur amateurish ridiculous insulting laughable pathetic disappointing dismal outdated antiquated filthy grubby "
     "depressing toxic miserable unimpressive unacceptable unreasonable incompetent useless hopeless lazy arrogant dismissive "
     "patronising patronizing condescending confusing stingy measly paltry meagre meager derisory primitive mediocre "
     "shabby soulless clueless ignorant dishonest misleading careless messy uninspiring underwhelming lacklustre lackluster "
     "lamentable woeful woefully deplorable disgraceful shambolic haphazard slapdash unfriendly unwelcoming "
     "pushy hostile intimidating humiliating degrading demeaning disrespectful offensive obnoxious pompous smug surly sullen sour "
     "inept bumbling hapless dysfunctional exploitative unethical cynical stifling oppressive dilapidated rundown squalid "
     "dingy dreary unprepared unorganised unorganized uninterested worthless farcical absurd ludicrous "
     "preposterous shocking scandalous outrageous inexcusable unforgivable insufferable unbearable exhausting interminable "
     "endless tiresome frustrating infuriating irritating annoying maddening bewildering baffling unimaginative "
     "archaic prehistoric fossilised tatty scruffy dirty mismanaged impersonal robotic unresponsive inconsiderate thoughtless "
     "abrupt brusque curt evasive shifty incoherent inefficient unworkable understaffed overworked stingiest worst "
     "substandard subpar inadequate unsatisfactory poorly badly unkind petty bureaucratic glacial glacially shameful laughably "
     "embarrassing embarrassingly insulted offended appalled unimpressed disgusted infuriated horrified dismayed "
     "underpaid undervalued disjointed muddled muddle tedious pointless meaningless drab "
     "grim bleak sexist racist ageist rigid hierarchical stuffy backward cliquey cutthroat ruthless mean tacky tasteless "
     "ugly boring awkward uncomfortable stressful unpleasant nasty horrible horrid lousy rubbish crummy weird creepy grotty dispiriting "
     "disheartening demoralising demoralizing lifeless joyless humourless charmless spineless gutless heartless graceless crude feeble "
     "flimsy hollow insincere insensitive irresponsible malicious negligent obstructive opaque overbearing paranoid perfunctory "
     "pretentious punitive puerile questionable reckless slipshod snobbish spiteful stilted stupid tactless tightfisted trivial tyrannical "
     "uncaring uncivil uncommunicative uncooperative undignified ungracious unhelpful unintelligent unjust unmotivated unprincipled "
     "unpunctual unreliable unsafe unscrupulous unskilled untidy untrained untrustworthy vain vindictive vulgar wasteful callous clumsy "
     "contemptuous cowardly crass cruel deceitful deluded discourteous disingenuous fake flippant foolish frosty greedy haughty icy "
     "illogical immature impolite impatient inflexible inhumane insolent jaded loutish macho manipulative nosy officious overpriced phoney "
     "pigheaded prejudiced sanctimonious scornful senseless shallow sluggish snide snooty supercilious tawdry threadbare toothless "
     "unambitious uncouth unfeeling unfocused unhygienic uninformed unruly unsanitary unsavoury unsavory vacuous vile witless wretched "
     "costly grudging halfhearted listless lacking leaderless lawless stinks sucks smelly stinking inferior obsolete"},
    {"<mild>",
     "poor slow low thin vague odd dated dull weak stale basic cramped noisy tight limited lacking unclear uneven patchy unfair gloomy "
     "confused "
     "behind below slack lax muddled backward"},
    {"<mess>",
     "joke mess shambles farce circus disgrace insult nightmare disaster fiasco embarrassment pantomime madhouse zoo dump "
     "pigsty sweatshop chaos mayhem nonsense garbage rubbish muddle ordeal shower scandal travesty mockery debacle slog grind "
     "treadmill shock letdown disappointment rabble circuses maze labyrinth marathon carousel pittance peanuts crumbs "
     "sham charade gauntlet torture scam con trap swindle ripoff cult prison jail cesspit hellhole hovel slum dive backwater graveyard "
     "morgue minefield asylum kindergarten playground shithole wasteland dungeon catastrophe calamity failure flop fraud hoax lottery"},
    {"<fool>",
     "idiot idiots clown clowns fool fools moron morons imbecile imbeciles amateurs cowboys crooks liar liars cheats bully bullies "
     "jerk jerks snob snobs dinosaur dinosaurs tyrant tyrants incompetents buffoon buffoons halfwit halfwits dimwit dimwits muppet "
     "muppets numpty numpties prat prats twit twits loser losers sharks parasites vultures vampires charlatan charlatans hypocrite "
     "hypocrites dictator windbag windbags cretin cretins dope dopes dunce dunces thug thugs weasel weasels rat rats "
     "snake snakes pigs oaf oafs nitwit nitwits simpleton simpletons bunglers fossils fossil jackass dullards creep creeps wretches "
     "skinflint skinflints cheapskate cheapskates misers miser slavedriver slavedrivers crook cowboy conmen frauds fraud"},
    {"<swear>",
     "fuck fucks fucking fucked fucker shit shitty shite shat shithole shitshow bullshit bollocks ballocks bugger buggered buggering "
     "pissed pissing arse "
     "arses arsed "
     "arsehole "
     "asshole assholes bastard bastards bitch bitching bitches wtf stfu twat wanker wankers tosser tossers dickhead bellend sodding effing "
     "prick pricks cunt dickheads"},
    // Coarse in one sentence and not in another: a bloody history, a damn-fool beginner.
    {"<oath>", "crap crappy bloody damn damned dammit goddamn piss ass asses knob feck frigging freaking goddamned"},
    {"<failed>",
     "lost forgot forgotten cancelled canceled ignored dragged mislaid misplaced neglected bungled botched failed refused mixed muddled "
     "lied misled wasted dismissed interrupted belittled overlooked messed ghosted strung fobbed mishandled blew dithered "
     "stalled dawdled fumbled mismanaged shouted yawned sneered sniggered laughed smirked snapped bullied patronised patronized bored "
     "mocked insulted talked ruined spoiled undercut exploited"},
    {"<reacted>",
     "reply replied replies answer answered answering answers call called calling write wrote written respond responded return "
     "returned ring rang rung email emailed phone phoned bother bothered explain explained tell told say said ask asked show showed "
     "mention mentioned come came get got give gave let confirm confirmed acknowledge acknowledged send sent turn turned know knew "
     "read look looked listen listened introduce introduced remember remembered apologise apologised apologize apologized "
     "thank thanked offer offered pay paid prepare prepared keep kept find found manage managed think thought care cared smile smiled "
     "notice noticed organise organised organize organized arrange arranged"},
    {"<praise>",
     "good well nice pleasant kind friendly efficient interesting impressive competent professional modern clever bright organised "
     "organized polite warm clean capable talented thoughtful lively enjoyable smart articulate normal sensible decent tidy "
     "enthusiastic knowledgeable intelligent charming civilised civilized sane helpful ambitious sophisticated cheerful coherent "
     "happy welcoming passable acceptable tolerable bearable creative informed stylish thorough"},
    {"<better>",
     "better best bigger larger higher greater stronger superior richer fairer wealthier livelier brighter newer quicker faster nicer "
     "kinder generous prestigious lucrative attractive exciting established ambitious modern competitive senior interesting "
     "innovative renowned reputable progressive dynamic rewarding sensible realistic convincing professional respected forward "
     "serious substantial tempting"},
    {"<terms>",
     "offer offers salary pay money package terms benefits pension bonus prospects firm company school team equipment budget role "
     "position job post opportunity rate deal contract package conditions employer organisation organization hospital agency shop "
     "studio title holidays future career wage wages option proposal place outfit house figure"},
    // How reasons are strung together.
    {"<and>", "and but"},
    {"<link>",
     "because besides also moreover furthermore firstly secondly thirdly fourthly lastly finally first second third fourth additionally "
     "then "
     "since as"},
    {"<terms_word>",
     "salary pay money wage wages rate rates hours package terms bonus pension budget contract title remote hybrid week days day shifts "
     "shift "
     "flat housing van car visa relocation clause probation notice holiday holidays leave equity shares allowance overtime fees tuition "
     "childcare nursery grade band start date flexible flexibility part time role post figure numbers number offer rota rotas commute "
     "location weekends nights duties hour ceiling reporting"},
    {"<rival>", "elsewhere theirs rival rivals competitor competitors competing bidder bidders opposite outbid counteroffer"},
    {"<more>",
     "better higher highest bigger biggest larger newer nicer stronger strongest richer twice double doubled doubles tripled beat beats "
     "outbid thousand grand pounds euros dollars generous overtime pays paid extra superior"},
    {"<authority>",
     "union press newspaper newspapers journalist journalists reporter reporters regulator ombudsman inspectorate commission tribunal "
     "solicitor lawyer lawyers attorney glassdoor trustpilot shareholder court"},
    {"<secret>",
     "cancer arrested affair drinks drinking drunk sacked fired dismissed investigated suspended bankrupt rehab secretly fraud stealing "
     "theft stole hiv prosecuted"},
    {"<leak>",
     "voted earn earns paid cut cuts frozen closing trouble sold merge merger salary salaries payroll bonuses against fired sacked "
     "replaced "
     "redundancies funding candidates finalist finalists shortlist dismissed leave leaves quit bankrupt"},
    {"<private>",
     "divorce divorced divorcing bankrupt bankruptcy rehab depression depressed anxiety therapist therapy affair antidepressants tumour "
     "tumor ivf miscarriage pregnant haemorrhoids hemorrhoids bowel bowels bladder prostate breakdown gambling evicted eviction bailiffs "
     "overdraft debts alcoholic drunk hangover addiction addicted cocaine insomnia sober relapse relapsed psychiatrist psychiatric "
     "suicidal "
     "menopause fertility vasectomy colonoscopy chemotherapy chemo biopsy libido hysterectomy ulcer hernia diarrhoea rash impotence "
     "sciatica migraines arrears mistress paternity psoriasis eczema ibs incontinence catheter epilepsy "
     "bipolar burnout cyst gallbladder hallucinations creditors infidelity"},
    {"<apology>", "sorry apologise apologize apologies apology apologising apologizing forgive forgiveness pardon mortified ashamed"},
    {"<abject>", "mortified ashamed unforgivable inexcusable dreadful terrible awful horrible wretched guilty sick rotten miserable"},
    {"<size>", "size kind sort type age small provincial local family new young modest regional rural little tiny backwater village"},

    // Thanks, doors and refusals.
    {"<thank>",
     "thank thanks thanked thanking thankful thankyou grateful gratitude appreciate appreciated appreciation appreciative obliged "
     "indebted thanx thx ta gratefully thankfully cheers beholden"},
    {"<glad>",
     "glad happy delighted pleased honoured honored love like pleasure thrilled keen welcome grateful proud please privilege enjoy "
     "jump charmed overjoyed"},
    {"<contact_verb>",
     "hear see meet work talk speak stay keep help apply come visit catch collaborate join return share send buy have show cross "
     "contribute remain follow bring discuss be cooperate lend read try volunteer drop give attend listen support "
     "think consider watch call continue learn pop swap take run teach know go host welcome write play sing treat "
     "recommend introduce refer pass point"},
    {"<touch>", "touch contact"},
    {"<refuse>",
     "decline declining declined withdraw withdrawing withdrawn withdrew refuse refusing refused reject rejecting rejected forgo forgoing "
     "relinquish relinquishing"},
    {"<take>",
     "accept accepting take taking join joining start starting come coming go going able proceed proceeding continue continuing "
     "pursue pursuing move moving sign signing be become becoming work working apply commit committing say take do doing "
     "progress attend attending interview up relocate relocating wish want fill filling have make making"},
    {"<role_word>",
     "position role job post vacancy opening opportunity appointment place offer vacancies posting seat placement internship "
     "traineeship apprenticeship fellowship lectureship headship"},
    {"<another>", "another other different new elsewhere else someone somewhere alternative"},
    {"<decided>",
     "decided chosen choose chose choosing resolved deciding opted elected concluded determined preferred prefer decision determination"},
    {"<stay>", "stay staying stayed remain remaining remained keep keeping stick sticking carry continue continuing stop stopping stopped"},
    {"<perhaps>",
     "probably possibly maybe perhaps might may leaning inclined undecided unsure doubtful likely unlikely tempted presumably "
     "almost provisionally tentatively hesitant hesitating torn"},

    {"<title>",
     "mr mrs ms miss mx dr prof professor sir madam dame lord lady rev reverend father sister st mme herr frau messrs captain capt "
     "major sgt sergeant judge canon rabbi imam chef cllr councillor hon archdeacon dean provost vicar bishop archbishop chancellor "
     "ambassador commissioner headmaster headmistress chairman chairwoman principal president governor colonel general admiral commander "
     "lieutenant inspector constable coach chief matron mayor senator congressman warden pastor deacon superintendent "
     "monsieur madame mademoiselle senor senora signor signora don"},
    {"<anyone>",
     "dear hi hello hey alright yo chara chairde good morning afternoon evening day greetings hiya to whom it may concern my sir or madam "
     "sirs hiring "
     "manager team "
     "all "
     "everyone both there recruiter recruitment committee colleagues friends search panel the and a again folks selection hr department "
     "director members ma maam ma'am your honor honour excellency grace worship lordship ladyship respected esteemed very reverend"},
    {"<proper>",
     "january february march april may june july august september october november december monday tuesday wednesday thursday friday "
     "saturday sunday hr ceo cv i glassdoor linkedin english christmas easter internet google you your it's ok pa cfo cto"},
    {"<abbreviation>",
     "dr mr mrs ms mx prof st rev sr jr no vs etc inc ltd co corp dept approx eg ie am pm messrs capt sgt hon cllr mt ave rd"},
    {"<company_word>", "the ltd limited llp inc incorporated co plc gmbh company corp corporation group llc and of"},
    {"<ordinary>",
     "the and that this with from they been their would there what when where which who how after before again about because very "
     "really please stop still ever worst every must now waited waiting times late once twice only even while could should "
     "email emails phone number everyone everything anything something absolutely completely totally ridiculous seriously "
     "immediately urgent asap finally hours weeks days months unacceptable disgusting unprofessional"},
    // In a closing, a good wish: "All the best,".
    {"<wishing>", "wish wishes wishing care luck all"},
    // Where the name of an employer stands.
    {"<joining>", "join joining wish visit visiting"},
    {"<met_at>",
     "interview interviews time team everyone everybody colleagues welcome staff day here people working work process conversations "
     "everything things partners plan plans training career careers studio workshop classroom atmosphere culture future life community "
     "vacancy"},
    {"<faring>", "go goes gone well best luck success spot fall falls fell future hopes admiration respect affection"},
    {"<liking>", "taken well fond highly"},
    {"<working>", "working work team"},
    {"<part>", "team work future part board staff guests fan admirer gates doors walls halls history life news"},
    {"<interest>", "interest"},
    {"<learning>", "learn learned learnt more much hear feeling"},
    {"<coming>", "welcome coming application credit"},
    {"<institution>",
     "studio maison casa opticians solicitors builders farm farms foods motors systems solutions services industries logistics software "
     "technologies media "
     "studios "
     "games press brewery bakery consulting engineering electronics pharma energy airways airlines railways buses haulage stores dental "
     "vets homes housing packaging plastics textiles estates works hospital infirmary school college university academy institute theatre "
     "construction roofing plumbing joinery interiors electrical surveyors contractors architects landscapes museum library clinic surgery "
     "hotel bank trust council "
     "foundation laboratories labs partners associates holdings group nursery hospice"},
    {"<occupied>",
     "accepted agreed awarded taken take accepting taking started starting start joined joining said found got landed current present own "
     "old former "
     "promoted promotion stay staying remain remaining working until another chosen new elsewhere back become becoming took"},
    {"<virtue>",
     "keeps keep knows know pays pay paid answers answer tells tell values value treats treat listens listen respects respect trusts trust "
     "reads read cares care plans plan means mean replies reply honours honors appreciates appreciate thinks invests invest delivers says "
     "remembers understands understand"},
    {"<insult>",
     "idiot idiots moron morons imbecile imbeciles halfwit halfwits dimwit dimwits muppet muppets numpty numpties prat prats twit twits "
     "loser losers hypocrite hypocrites cretin cretins buffoon buffoons liar liars charlatan charlatans simpleton simpletons nitwit "
     "nitwits crook crooks scumbag scumbags jerk jerks thug thugs incompetents cheapskate cheapskates skinflint skinflints nincompoop "
     "nincompoops weasel weasels oaf oafs slob slobs pillock pillocks cowboys fools"},
    {"<harsh>",
     "atrocious abysmal appalling unprofessional amateurish insulting laughable pathetic derisory unacceptable incompetent "
     "incompetence arrogant arrogance patronising patronizing condescending lamentable woeful deplorable disgraceful shambolic shambles "
     "farce farcical fiasco demeaning degrading disrespectful disrespected disrespect obnoxious pompous smug surly inept hapless "
     "dysfunctional exploitative unethical squalid ludicrous preposterous scandalous outrageous outrage inexcusable insufferable "
     "infuriating shameful laughably offended disgusted infuriated undervalued sexist racist ageist belittled belittling sneered smirked "
     "sniggered ghosted botched bungled fobbed vile spiteful vindictive pretentious snobbish snooty callous crass tactless hypocritical "
     "hypocrisy uncaring untrustworthy unscrupulous illegal unlawful pittance travesty mockery debacle swindle fuming livid lousy crummy "
     "shoddy sloppy slapdash abominable contemptible despicable loathsome repulsive idiotic moronic imbecilic gormless brainless mindless"},
    {"<negverb>",
     "ignored interrupted mocked insulted bullied belittled patronised patronized misled deceived cheated tricked humiliated humiliate "
     "offended frightened alarmed depressed bored annoyed upset appalled disgusted irritated dismissed snubbed ambushed grilled "
     "interrogated harassed hounded pestered overlooked forgot forgotten lied wasted ruined spoiled sabotaged undermined underestimated "
     "underpaid exploited cheapened embarrassed disappointed disrespected insult insults bores bore annoys annoy frightens scares scared"},
    {"<grim>",
     "prison jail circus zoo morgue funeral graveyard dungeon bunker courtroom interrogation market battlefield madhouse asylum factory "
     "sweatshop tomb cave barn nightmare lottery lecture exam cult war punishment afterthought nuisance number machine robot child "
     "schoolboy schoolgirl criminal suspect beggar servant slave burden joke"},
});

}  // namespace bowout::detail
