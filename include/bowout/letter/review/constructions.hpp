// What the review looks for: one table, one line a construction.
#pragma once

#include <array>
#include <cstdint>

#include <bowout/letter/finding.hpp>

namespace bowout::detail {

/// What a construction may be a sign of besides a finding.
enum class Cue : std::uint8_t { thanks, no_thanks, door, refusal, hedge, apology };

/// What a construction is a sign of: a finding, or a cue.
struct Sign {
    std::uint8_t value;
    constexpr Sign(ReviewCode code) noexcept : value(static_cast<std::uint8_t>(code)) {}
    constexpr Sign(Cue cue) noexcept : value(static_cast<std::uint8_t>(static_cast<unsigned>(cue) + 64U)) {}
    [[nodiscard]] constexpr bool is_cue() const noexcept { return value >= 64; }
    [[nodiscard]] constexpr Cue cue() const noexcept { return static_cast<Cue>(value - 64U); }
    [[nodiscard]] constexpr ReviewCode code() const noexcept { return static_cast<ReviewCode>(value); }
    constexpr Sign() noexcept : value(0) {}
    friend constexpr bool operator==(Sign, Sign) = default;
};

struct Constructions {
    Sign sign;
    const char* patterns;
};

/// To add a construction, add a line to its group. A line is a row of steps, parted by blanks:
///   word      that word, in small letters; contractions are read in full ("don't" is "do not", "it's" is "it is"), hyphens part
///             words, a possessive is a word of its own ("'s")
///   <class>   any word of that class of words.hpp
///   a/b       one or the other; any number of words and classes
///   step?     may be left out
///   *         a gap of up to three words within the clause
///   **        a gap of up to eight words within the sentence
///   ^ and $   the beginning and the end of a sentence
///   & steps   behind the row: and these stand somewhere near it in the same sentence
///   ! steps   behind the row: unless these stand there, in a gap of the row too
/// No line reaches past the end of a sentence, and no gap steps over "I", "my" or a negation: "your tests ** slow" is not found in
/// "your tests were not slow". What finds fault is dropped where the clause denies it just before ("neither the pay ...").
inline constexpr auto constructions = std::to_array<Constructions>({
    {Cue::thanks, R"(
merci/gracias/danke/grazie/obrigado/obrigada/diolch/mahalo
could not have been <very>? kind/considerate/helpful/welcoming/patient/generous/nicer/kinder
put me at my? ease
<thank>
compliment * in/to/of/by/that
means/meant a/so * lot/much
mean a/so lot/much
kind/good/generous/lovely/thoughtful/decent/gracious/nice/sweet/considerate/big of you/<name>/<person>/everyone/all
kind/kindly/good/generous enough
your/such/a/an <very>? kind/generous/lovely/gracious/handsome offer/letter/invitation/words/note/call/email
<very> decent/kind/fair/good/nice/patient about
happiest of my
reward you
take/took/taken it <very>? kindly
glad of the/your/that/this
<be> a? <very>? diamond/diamonds/angel/angels/star/stars/legend/legends/saint/saints/gold/gem/gentleman/gentlemen/gent/brick/bricks/trooper/treasure
<be> a joy/delight
few people/would/others/employers
chuffed to bits
wonderful/kind/good/lovely/great/nice to me/us
rapt/sensible that/of
nothing but admiration
<be> <very>? <very>? good/kind to ring/call/write/ask/offer/think/see/let/give/show/come/wait
what a/an <very>? <very>? bunch/team/crew/place/lot/day/welcome
not have been <very>? better
nobody/one ** kindly/gently/warmly
have been <very>? fantastic/marvellous/terrific/amazing/super/great/sound/smashing ! not
bowled over
feeling valued/welcome/wanted
good things to say
much/what trouble you
the world of you/your/everyone
over the moon to/that/when/with/at
most fun <i>
best/nicest/kindest/happiest interview/day/hour/afternoon/morning/conversation/welcome <i>
how <very>? kind/good/lovely/generous/thoughtful it/that was
how <very>? kind/good/lovely/generous/thoughtful of you
only/nothing/such kindness
sweetheart/darling/star/angel/gem for
with <very>? great/much/every/real kindness/respect/courtesy/patience/care
treated <i>/us with
<i> did value/appreciate
<be> a great/real/true kindness
you were <very>? good to
been/were nothing but sweet/kind/helpful/lovely/good/generous/patient/welcoming/gracious/courteous/square/fair/great
you were/are the first/only/one person/people/employer/firm/manager/company ** to/who/that
made up to/that/when/with
you gave/give/given up * to ! not
you gave/showed/taught me a/an/so/more/such/the ! not/no/wrong/impression/runaround
handled ** beautifully/kindly/gracefully/impeccably
nicer/finer/greater/lovelier/bigger compliment
heart good
had a/an <very>? brilliant/great/lovely/good/wonderful/grand/fine/cracking/fantastic time/day/morning/afternoon/visit ! not
feel at home
feel one of
you ** wonderful/patience/fair/helpful/lovely/kind/brilliant/generous/marvellous/splendid/open/gentle ! not/if/would/could
treated me
kinder/kindest ! regards/to
nobody/one ** could have been
could not have been more
impressed/encouraged me/by
happiest days/hours/day/hour/morning/afternoon of
will not/never forget
glad to have
rare to be offered
bless your
tapadh/maith
answered every/all
with such/so courtesy/kindness/care/patience/grace/warmth/tact/good/much
fine/grand/great/lovely thing to
<be> <very>? touched/flattered
<be> <very>? honoured/honored
<i> remember/treasure/value/valued/treasured * kindness/welcome/time/generosity/patience/conversation/visit
it was an? honour/honor/privilege
your/the <very>? kindness/generosity/hospitality/warmth/welcome/encouragement/courtesy
you were/have been <very>? kind/generous/patient/welcoming/lovely/good to
owe you/<person>/<name>
<i> <very>? value/valued/treasure/treasured/cherish/cherished
meant the? world/lot/much
bless you
honour/honor/honoured/honored/privilege/privileged
lucky/fortunate/blessed to/that/enough/i
count myself <very>? lucky/fortunate
taken/took/take/takes <very>? such/much/great/so ** trouble/care/pains
you/everyone/everybody/<person>/<name>/team/all <be>/have <very>? <very>? generous/kind/patient/helpful/gracious/welcoming/thoughtful/hospitable/supportive/lovely/wonderful/great/brilliant
you have been <very>? <very>? generous/kind/patient/helpful/gracious/welcoming/thoughtful/hospitable/supportive/lovely/wonderful/great/brilliant
remiss
what a gift/pleasure/joy/treat/privilege
made/make/makes <i> feel <very>? <very>? welcome/home/valued/special/wanted/comfortable/ease/respected
made me <very>? welcome
faith/trust/confidence/interest/belief you/<person>/<name>/team <have>? ** showed/shown/put/placed/had/have/took
hats off
not take ** lightly/granted
<i> enjoyed/loved/relished
a pleasure/joy/delight to
will not/never forget your/the/how/<person>/<name>
above and beyond
touched/flattered/humbled by/that/to
moved by/that
made my day/week/month/year/christmas/morning
made to feel
in your debt
delighted/thrilled/pleased/overjoyed/chuffed/proud/glad/happy to be/have ** asked/chosen/offered/invited/considered/picked/shortlisted/selected/wanted/thought
how much it/this/that/you/your ** meant/means/mean
more than kind/generous/fair/patient
did me good
means/meant/mean a/so/very ** lot/much/deal
spring in my step
it/that was/is/has been? <very>? <very>? treat/lovely/wonderful/great/joy/delight to
lovely/great/good/nice/wonderful/treat/joy to meet/see/talk/spend/visit/watch/hear/be
not thank you/everyone/him/her/them/<name>/<person> ** enough
enjoyed/loved/relished <very>? my/our/your/the/meeting/talking/seeing/every/hearing/visiting/being/working
a/real/great/true <very>? pleasure/joy/delight/treat/privilege to
delighted/thrilled/pleased/overjoyed/chuffed/glad/happy by/with/to/at ** offer/letter/invitation/call/email
what a/an <very>? <praise>/lovely/wonderful/kind/generous/splendid/great/marvellous offer/letter/day/welcome/visit/morning/afternoon/team/place
took/taken/take the/such/so time/trouble/care/pains
appreciate/appreciated that/it/this/everything/all ** lot/much/deal/greatly/deeply/more
kind/good/generous/lovely/thoughtful/nice/sweet of the/your/him/her/them/<org>/mr/mrs/ms/dr
came/come/went/left ** inspired/uplifted/smiling/heartened/refreshed
walking on air
full of admiration/gratitude/thanks/respect
felt/feel <very>? <very>? welcome/valued/wanted/honoured/honored/home
a/great/real/huge <very>? lift/boost
gave/given/give me <very>? such/courage/hope/confidence
gave/given/give me a/an ** not/never forget
pleased/glad/happy/delighted that? you ** wanted/chose/asked/thought/offered/picked/considered
out of <your>/their way
<be> a gift/treasure/honour/honor
glad/happy/pleased/delighted to have met/seen/known/visited/spent/been
few/nobody/no one? ** <be> ** patient/kind/generous/welcoming/good ** as you
not/hardly tell/say/describe you? how pleased/happy/glad/touched/proud/moved/much
so/very happy/pleased/glad/proud when
a/the highlight/highlights of
treated <very>? <very>? well/kindly/warmly/thoughtfully/decently
everyone/everybody/you/team/all <be> all? <very>? friendly/kindness/welcoming/nice
great/huge/real/such/enormous a? compliment
compliment/compliments to/on
in awe of
kindness itself
how lovely/fair/decent/gentle/gracious/nice/thoughtful/kind/generous/patient/good/welcoming/friendly you/everyone/everybody/the/your/they
meant/means more than
decent/straight/good to/with me
)"},
    {Cue::no_thanks, R"(
no thanks
thanks for nothing
would/'d <very>? appreciate/grateful it? if
would be <very>? grateful if
would be <very>? grateful for a/your? confirmation/reply/prompt
cheers $
thanks to your/this/that/such/a
^ thanks to the
grateful/thankful/appreciate/obliged ** confirmation/written/reply/prompt/refund/reimbursement/receipt/payment/return/removal ! to you ! speedy/quick/kind/trouble/warm
appreciate if
appreciate that it/this/there/i/time/times/the/your
appreciate that you <be>/will/may/might/must/need/have/cannot/do <very>? busy/under/not/many/other/to/a/hoping/hoped
gratitude alone
thank you note/letter/card from/would
thankfully my/the/i/no/it/we
gratefully decline
few/nobody/one ** appreciate
should/ought ** thankful/grateful
how grateful ! i
thankful/grateful/glad to be left/rid/out/done
asked/told to thank
no/little/not reason/cause/need/lot/much to? thank
little/nothing to thank
not <very>? <very>? grateful/thankful
not ** lack appreciation
)"},
    {Cue::apology, R"(
<apology>
)"},
    {Cue::door, R"(
in touch
in contact
hope/hopes/hoping/hoped ** <contact_verb>/touch/again/paths/path/reconsider
hope/hoping ** <glad>
hope/hopes/hoping you/the/that/this/your/everyone/everything/they/<name>/<org>/<person>/it/all ** find/finds/found/go/goes/gets/get/well/success/successful/succeed/thrive/thrives/season/flourish/flourishes/fine/right/soon/grow/grows/good/great/best/prosper/prospers/easy/easily/quickly/brings/bring/enjoy/lovely/year/happy/lucky/fills/fill/filled/wonderful/splendid/marvellous
would/could/should/will <very>? be <very>? <very>? <glad> ** <contact_verb>
would/will/should <very>? <glad> ** <contact_verb>/chance/opportunity
would/will <very>? welcome
<be>/<would> <glad> to ** <contact_verb>
<glad> to ** <contact_verb> <i>/you/again/from/in/with/your/the
<glad> if/when/should
paths cross
path/paths/ways * cross/meet/again
look/looking forward
think of/about <i>
bear/keep/have/hold <i> * mind/list/file/books
keep * in mind
let <i> know if/when/whenever/should/how
give/drop/send/buy <i>/you/<person>/<name> * shout/ring/line/call/note/message/word/coffee/lunch/drink/pint/beer/tea/card/postcard
<do> get/keep/stay/come/drop/call/let/give/send/ask/look
please get/keep/stay/come/drop/call/let/give/send/ask/remember/look/say ! where/which/out/badge/keys
you are/<be> <very>? always? welcome
door ** open
open door
if/should/when/whenever you/<org>/the/a/an/something/anything/there/your/another ** again/need/needs/opens/opening/comes/come/arises/arise/up/vacancy/other/later/future/help/hand/pass/near/passing/changes
see you/<person>/<name>/everyone ** at/on/in/around/there/soon/again/for/next/about
until then
next/another time
hope to
<i> hope so
again one/some day
one/some day
wish/wishes/wishing you/the/your/everyone/everybody/all/<org>/<person>/<name>/them/every/<role>/both/him/her/each/whoever/whomever
i wish ** well/success/luck/best/happy
good/best/kind/kindest/warm/warmest/every/fond wishes/wish to/for/on/with/and
all the/my <very>? best to/for/with/in/on/and/of
best/good of? luck
every/great/much/continued/all success/happiness/joy/luck
success to/with/in/for
good things
long may
may you/your/the/it/<org>/<person>/this
fingers crossed
rooting for
cheering * on
cross * fingers
god bless
follow/following/watching/watch/cheer/cheering your/the/<org>/with/how
happy to ** help/recommend/suggest/introduce/refer/pass/talk/speak/answer/come/share
count on <i>
call on <i>
you know where/how to? find/reach <i>
my number/door/email/address is/will
lets/let us ** touch/contact/coffee/lunch/drink/talk/meet/catch/again/speak
could/can/may/might <i> ** lunch/coffee/tea/drink/pint/visit/beer/dinner/again
work/apply/applying/working/meet/meeting/talk/talking/speak/speaking/see/seeing/hear/join/collaborate/coming/come/cross/knock/return/consider/try/sing/play ** again/future/later/someday/day
another chance/opportunity/occasion
in the future
in future
forward to
reconnect
luck
bright future
remain/stay/keep/be friends/friendly/connected
someone/somebody/person/candidate/appointment who ** deserves/right/love/lucky
deserve/deserves * right/best/someone/person/good/better/great
find ** right/good/great/perfect/wonderful/excellent person/someone/candidate/one/fit/man/woman/teacher/nurse
come back
back one day
<i> trust
pray/prayer/prayers
fair winds
strength/power to
privilege/pleasure/honour/honor to
swing/pop/drop/stop by/in/round
got/have/has my number
speak well of
hug/hugs/love to/for all/the/your/everyone
regards to
greetings/love/wishes to
will/shall be in/at/there/following/watching/cheering/back
gladly
come and/to/over/by/along
until we
thrive/flourish/prosper
long and happy
bump/run into
not ** goodbye
be a stranger
might/may/could/shall/can we ** meet/talk/speak/chat/lunch/coffee/keep
we might/may/could/can/shall ** meet/talk/speak/chat/lunch/coffee/again/visit
every good/success/happiness/joy/blessing
good fortune/luck/things/health
not be our/my/the last
down the road/line
lose touch
keep/keeping an eye
take <very>? good? care
keep ** alive/connection/relationship/friendship
here is to
have/has/had a/another/one? friend/fan/customer/ally in/for/here
any time you
^ fancy a/an/some/coming/meeting
hear from me when/once/after
anytime you
maybe/perhaps when/once
off for life
say the word
catch up ! work
put/putting in my name
safe flying/travels/sailing/journey/home/running/driving
bon voyage
have <i> out/over/round/in for/to
look after yourself/yourselves
would willingly/gladly/happily
send <i> any/your/a
still have <i>
^ have a/an <very>? great/good/lovely/happy/wonderful/nice/safe
could not be happier for
round/rounds/drink/drinks/lunch/coffee ** on me
sign <i> up
my best/love/regards to
peace to/be
plan/mean/intend/want/hope to come/apply/try/visit ! not
lose my number/email/address
compare records/notes/results/data/recipes ** you
supper
send ** my way
all the best with/for/in
you must/should come for/to/and
your number one
lucky man/woman/person/one
wish to the/all/your
talk now and then
nothing but the best
a friend of
another day/year/season/occasion/chapter
best for the/your/<org>/everyone/all
imagine <i>? joining/working/coming
break/breaking a? leg/legs
keep up the <very>? good/great/wonderful/fine work
hope/hopes/hoping/hoped
if you/your/ever/there/the/a/an/it/we/<i>/any/anyone/anybody/somebody/someone/one/<org>/<person>/<name>/<role>
should you/your/<org>/the/a/an/any/anyone/there
ever ! thanks/thank
may/could/can/might/shall/would <i>/we/you
<i> will/shall/should/would/may/might/can/could ! not/never/therefore/start/take/add/longer/withdraw/decline/obliged/miss/dreamed/post/posted/return/returned/where/which/sooner/neither ! be starting/taking/joining/moving/going/working/remaining/staying/leaving
you/it will/would be/know/have ! not
in any way
ask to be
want to trade/swap/come/meet/see/join/have
not wait to
wave/pass when/by
<i> am ** yours
we will/shall/would/may/might/can/could ! share/so
count/call/find/ring/ask/tell/save/remember/keep <i> ! out/trouble/took/take/confusion
come/bring/lunch/coffee ! thank/thanks/number/again/book
your man/girl/woman
yours whenever/anytime/any
whenever/anytime
lets/let us
let <i> ! good/kind/where/which
i wish ! to
drink/drinks/pint/dinner
calling/expect/anybody/anyone
mean to
at your service
deffo/definitely
put <i>/my
catch/see/hit/look/watch you/<i>
look/watch out? for <i>
tell <person>/<name>
say hey/hello/hi
happy to
pass on my
bless all/you
wish to you
<i> will be sending/coming/following/watching/bringing/cheering
lucky to have
)"},
    {Cue::refusal, R"(
settled/settle/landed/landing/land on no
scratch from
give up this/the/your
say/tell to? you that? no
concluded ** should not
excuse/excusing myself from
^ no $
^ and/so no $
so no and/but/thank/thanks/$
^ no with
ought/should/must/decided to keep/stay/remain ! touch/contact/open
going to keep/carry/continue/remain ! touch/contact/eye/open/thinking
going to leave it ! open
bail/bailing on
resign/resigning/resigned from/my
says no
must find a/an/another/someone/somebody
<decided> ** should not
no can do
no dice
have/having to leave it
leave me out of? ! loop/copy
<i> should stay
thank you and/but no
<i> ** <refuse>
<refuse>
to/must/will/would/shall/hereby/respectfully/regretfully/reluctantly/gratefully/politely/therefore <refuse>
<refuse> it/this/that/your/the/my/from/<org>/<role>
decline/declining $
withdrawal
turn/turns/turning/turned ** down
turn/turns/turning/turned down
say/saying/said no
say/saying/said a/my/<very> * no
said/say/saying that/to no
answer/decision/reply/response/verdict/conclusion ** no
it/that/this <be>/<would> * no
a no from/to/this/$
no from/for <i>
<i> am out ! of
knock/knocking/knocked it/this/that/the/your ** back
<i> am choosing/retiring
gone for the/another
not think <i> can/could/will/shall/should
and/so/but <i> will not $
no is the/my/what
<i> ** instead ! of
calling it a day
going to leave/stay/knock ! touch
leaving it
<decided> to take/accept a/an/the/my
chosen ** over
released from
draw/drawing back
goes ** to someone/somebody/another
arrived/come/came/settled at/to/on/down is no
<i> come off the
finish/finishing/do/doing that/it/this/them first/instead
going to ** first/instead
no $
<be> a no
<decided> ** to go/return
my mind to go/return/stay/stop/remain
<thank> ** but no
but no thank/thanks
but no $
thanks no
not ** <take> ** offer/position/role/job/post/it/this/up/you/forward/further/with/your/the/<org>/<role>/ahead/part ! tell/express/imagine/thank/waiting
<i>/we ** not <be>? <very>? <take> ! not have been ! waiting ! tell/say/imagine/express how
^ will/would/can/could/shall/am/have/not/but/so/and/sadly not? <be>? <very>? not? <take> ! not have been ! waiting
not <be> <very>? able
<i>/we * will/would/can/could/shall/do/am/are/have not * <take> ! not have been ! waiting ! tell/say/imagine/express how
unable/impossible ** <take>
unable/impossible to
not be/in/at able/free/available/position/liberty/possible
no longer
<decided> that? <i> should not
<decided> that? <i> had better
with/and a no $/and/about/for/to/on/in
but <i> can not $
but not coming
tapping/ringing out/off
^ nope
my mind not to
need/want/have to take it back
concluded ** too
let you down over/on/about
gone with the/a/another
stepping/step/standing/stand down from
have/need/going to bail
<decided> * <i> should keep/stay/stick/remain/carry
set/setting aside my
scrub/scratch/strike <i> from/off
let ** go by
set my application/name/candidacy aside
it is no to
^ no is/was
^ no on/to the
<decided> * to accept/take/join/train/study/retire
<i> <be> going to train/study/retire
<i> ** not suited
go/goes/going to somebody/someone/another/anyone else
not be <very>? surprised that <i>
chosen the
it can not be $/me
<i> did not want to $
<i> am out on/of
put a line through my name
say/said/saying yes but
say/said/saying yes ** to but
<i> <be> going to the/a/an? academy/college/university/uni/sea/seminary
not ** going ahead
not ** consider/considered/candidate/candidacy/pursuing/interested/available/continue/proceed/right/running/fit/join/joining
<decided>/going/am/come/came/coming/reached/think/feel/felt/clear/sure/find/know/best/better/right ** not to
<decided> ** against/otherwise/no/another/elsewhere/different/stay/remain/decline/instead
<decided> to? <stay>/stop/leave
<decided> in favour/favor of
<decided> ** in favour/favor/instead
against <take>/the/this/it/your/leaving/making/a
in favour/favor of
<stay> ** work/put/where/current/present/employer/company/school/job/firm/role/team/post/here/teaching/home/practice/ward/position/classroom/with
<i> ** <stay> at/in/with/on/where/put ! touch/contact/mind/loop/orbit/waiting/asked
take/taking/remove/removing/strike/striking/scratch/pull/pulling/removed/withdraw/taken/drop/cross ** me/myself/name/application/candidacy/papers
take/taking/remove/removing/strike/striking/scratch/pull/pulling/removed/withdraw/taken/drop/cross ** my/our name/hat/application/candidacy/candidature/papers/file
take/count <i> out/off/from
out of the? <very>? running/consideration/process/race/hat/contention/frame/hunt/ring
drop/dropping/dropped/pull/pulling/pulled/bow/bowing/bowed/opt/opting/opted/back/backing/duck/ducking/stand/standing/step/stepping/stepped/count/counting/rule/ruling/bail/bailing/crying/cry/check/checking out/aside/away/back/down/off
pass/passing/passed on it/this/the/your/<role>/that/what/an/<org>
pass/passing/passed * up
have/going/need/will to pass
gonna pass/decline/stay/stick/skip/say/give/leave
pass $
have to/a? <very>? pass
let/letting/leave/leaving/give/giving/gave it/this/the/that/your/one ** go/pass/others/another/someone/somebody/miss/up/to/by
let it/this/that go
give it a miss
not for <i>
not ** be/<glad> * part/joining/coming/there/able/right/one
not <be>? the/quite? ** right/one/person/match/fit
is not ** going to happen
manage/do/have to? without <i>
offer/give/pass/release/free/leave/hand/fill ** someone/somebody/another/else/others/next/candidate ! face/light/complexion/days/weeks
cancel/cancelling/end/ending/close/closing/stop/stopping/conclude/terminate/terminating/retract/retracting/rescind/rescinding/revoke/recall my/the/our/this application/candidacy/file/interview/process
return/returning/send/sending ** unsigned/contract/back
<i>/unfortunately/sadly/regretfully/therefore * cannot/can not ! thank/wait/remember/help/believe/fault/drop/complain/tell/express/imagine ! say how
could not ** accept/take/join/leave/bring/say/face/do/move/commit
<be> not * <take>
opt/opting/opted for/to
another/new/different <role_word>
accepted/taken/took/accept/found/signed/accepting/taking/chosen/said/agreed * another/other/elsewhere/somewhere/something/position/role/post/job/place/offer/yes/contract
gone/going/go with/to/for another/someone/a/elsewhere/something
<i> <have>/am staying/stayed
<i> ** rather/prefer/sooner/instead <stay>/not
would/will rather
prefer/preferred to <stay>
will/shall/must/would/do not <be>? * <take>
not mine
regretfully/regrettably/sadly/unfortunately/alas ** no/not/unable/impossible
forego/foregoing/forgone/renounce/abstain/desist/refrain/refraining/abandon/abandoning
hand/handing/give/giving back
missing/miss/miss out on this
someone/somebody/anyone else ** instead/job/role/post/position/place
place/job/role/post/position/offer/seat/slot/spot ** someone/somebody/another
not ** this time
not this time
step/stepping/stepped ** out/aside/back/away
the end of my application
look/looking elsewhere
not to <be>
resist
giving it up
saying goodbye
no to
turned it/you/this/that/them/<org> down
pass up
passing up
my no
must ** no
i ** must not
bid ** farewell
part company
sit/sitting this/it one? out
stay/staying put
decline
negative
nay
leave/leaving my/the/this application/candidacy/hat
cannot see <i>
declined
not hold/keep/save/wait/reserve ** account/me
without me
removed/remove/delete/strike/withdraw/take from ** consideration/list/process/shortlist/pool
give/giving/gave/given up my ** place/offer/candidacy/seat/spot/post/position
giving up my
offer/give/pass/hand it/the/this/that/my ** to your/another/the/one/other second/next/other/choice/candidate/candidates/person/runner/finalist
not ** agree/intend/plan/propose/aim/mean to ** join/stand/come/take/accept/sign/start/proceed/continue/pursue/go
not agree to
disappoint you
have/will/must ** disappoint
not expect me
not a ** step/move/role/job/post/place/choice/change i
treat/consider/regard/count/mark my ** candidacy/application/name as? ** ended/closed/withdrawn/void/finished/over
<i> gave/given/give/made them/her/him/another/somebody/someone/my ** word/promise/commitment
the other finalists/candidates/applicants
look to the other
not intend/propose/plan/wish/want/choose/expect to ** take/stand/accept/join/proceed/continue/pursue/apply/go/move/come
changed my mind about the
bow/bowing out
call it a day
no thank you
thank/thanks you? but no
remain/stay/continuing/continue as a? ** here
my place is here/with/at
<i> ** not ** board/aboard/onboard
look for someone/somebody else
free/freeing the/my/this place/slot/position/up
will have to be/give/do without
leave/leaving the field/race/competition/running/running
end/ending/close/closing my candidacy/application/part
cannot be me
cancel it/that/my/the/our
leave the/this/that/your <role_word> to
have/need to find/look/search ** another/someone/somebody/other
come/came down on the side of
someone/somebody/another else? should/deserves/must/can have/take/get/fill/step
call/calling/called it off
keep/keeping my ** job/desk/post/classroom/day/seat/place/position
<i> <be> out $
<i> <be> out i
not ** count on <i>
thought better of
my candidacy/application/interest/story/search ends/end/stops/stop here/there/with
release/releasing/releases the/my/this/your
want/wish/prefer/like/choose/going/mean/intend/need/ought/should to stay/remain/keep/carry/continue/go back ! touch/contact/waiting/open
want/wish/prefer/choose/mean/intend to stay/remain/keep ! touch/contact/waiting/open
wrong/unfair/dishonest/foolish ** to accept/take/say/come/join/leave
hang/hanging up my hat
staying/remaining a/an/with/here/at/in/on/where/put
let/letting the/this chance/opportunity/offer/place/post go/pass
leave/leaving it/this to/for another/others/someone/somebody/younger
^ no but/thank/thanks/alas/sadly/and/it/not
i belong
go/going/gone/taking/take/taken/chosen another/a/different different? way/direction/path/road/turning/route
leave/leaving it there/at
<be> not <your>/the/your <very>? man/woman/person/engineer/nurse/one/candidate/<role>
keep/keeping to/with/on my/our
settled/settle on/for another/the/a/an/my
<be> off to
go/going ahead with someone/somebody/another/the other/others/next
^ no i <be>
have/has accepted/taken/signed a/an/another/my/the
release you/me from
<be> not possible/feasible/practical/workable for
like/want/need/have to stop/end here/there/it
promised/given/gave ** elsewhere/word
another summer/season/year/term with/at/in
<be> not in a/any position to
not see/picture/imagine myself leaving/moving/changing/giving
elected/decided/chosen to go/stay/study/train/remain/wait/finish/return
talked/persuaded into staying
bound for
contract/place/job/post/position with another/my/the/a
committed to another/my/a/the
thank you and goodbye
will/shall/would be staying/remaining
right place for me
ought/should/must/had not to? <very>? <take>
better not
<decided> to ! accept/take/join/come/start/sign/yes/think/wait/consider/ask/write/apply/accepting/say/give
)"},
    {Cue::hedge, R"(
probably
possibly
maybe
perhaps ! foolishly/wrongly/sadly/surprise/surprised/know/guessed/expected/remember/selfishly/unwisely/oddly
i may/might/could ! not/wonder ! if i may
leaning ! had/was/were
lean/leans towards/toward/to
inclined
undecided
unsure
doubtful
likely
unlikely
tempted
presumably
almost <very>? certain/certainly/sure
provisionally
tentatively
hesitant
not <very>? sure/certain/decided
at present
at the moment ! work/where/teach/live/study/am/are
for now & think/might/may/could/unless/if/though/although/maybe/perhaps/call/treat/consider/leaning/see ! good
for the moment
for the present & think/might/may/could/unless/if/though/although/maybe/perhaps/call/treat/consider/leaning/see ! year/term/season/post/role/job/employer/school/company
for the time being
for a/the while
just yet & think/might/may/could/unless/if/though/although/maybe/perhaps/call/treat/consider/leaning/see
not yet & think/might/may/could/unless/if/though/although/maybe/perhaps/call/treat/consider/leaning/see/but/as/decided/made/sure/ready
not ** just yet & think/might/may/could/unless/if/though/although/maybe/perhaps/call/treat/consider/leaning/see
unless
as things stand
as it stands
i suppose/guess/imagine/reckon
more or less
kind/sort of
until further notice
in principle
in all likelihood/probability
currently leaning/inclined/declining/not/thinking/unsure/unable/a
i believe/fear/expect i/that i? ** will/may/might/shall probably/likely
possible that
perhaps it would
about/roughly/nearly/around <number> per/percent
<number> per cent sure/certain
provisional/provisionally/tentative
pending
conditionally
until further
sort of
as of now/today
at this point/stage/moment i/we am/think/feel/would/will
for the present/time/moment & think/might/may/could/unless/if/though/although/maybe/perhaps/call/treat/consider/leaning/see
it seems/looks/appears/feels ** i am/will/shall/going
it seems/looks/appears like
not rule/ruled/ruling out
subject to
unofficially
on paper
i would say/think ** no
most/very likely
more no than yes
i feel i am not <very>? able
in two minds ! had/was/were/been/no
)"},
    {ReviewCode::ambiguous, R"(
ask <i> again
try <i>/back ** again/monday/tuesday/wednesday/thursday/friday/week/month/later
check/chase back/<i> ** week/month/monday/tuesday/wednesday/thursday/friday/later
change/changes/changing my/our mind ! not/never/no
my mind may/might/could/can
will/would/can ** reconsider if/when/once/after
keep/hold/leave/keeping/leaving my ** name/application/papers/file/hat ** in/on/open/until/active/alive/ring/pile/case
keep/hold/leave/keeping/leaving my ** form/forms/folder/cv/resume/letter/details/paper ** tray/drawer/pile/side/top/bottom/until/near/handy/desk
keep/hold/leave/keeping/leaving my ** pile/tray/drawer
in/with/only pencil & no/down/withdraw/withdrawn/name/out ! drawing/sketch/drew
<number> per/percent cent? no/sure/certain
do not ** ring/call/offer/ask/tell/write ** next/anyone/anybody/others/list ** just/yet
back in the running/frame/market & i/would/me
leave/keep the/my/that/a seat/chair/desk/stool/place/bench/peg ** warm
thing/job/offer/post could/might/may always? fall through
i may/might well see/think/feel ** light/otherwise/differently
may/might yet shake/talk/change/overrule/be
for the time being ** take/treat/regard/consider/count
keep/leave/put/have <i> ** running/reserve/mix/frame/standby
keep/leave/put/have <i> ** list ** case/until/anyway/while
on the fence
still undecided
not * made * decision
not * final * answer/word/decision
not a definite/definitive/firm/final/flat/hard no/answer/decision
not saying never/no
not ** say no just/yet
not/never say never
sleep on it
give <i> ** days/week/weeks/month/months/longer/weekend/more time
need/like/want more time to think/decide/consider
need/like/want another/a <very>? few? day/days/week/weeks to think/decide/consider
leaning towards/toward/to ! had/was/were
lean/leaning ** no
inclined to ** no/decline/stay/say/turn
more or less/likely decided/no/made
almost certainly/certain/sure ** not/no/decline/declining/going
wait and see
let us ** see how/what/where
unless ** changes/change/falls/fall
if/in case ** falls/fall/fell through
if/in case ** not ** work out
in case i/we/the/my/it/something/things/other & work/change/changes/falls/fall/fell/fails/works/keep/hold/list/file/free/come/comes/lost/wrong/through ! enclose/attach/number/post/letter
probably/likely/think/feel/seems ** a no
i may/might ** <take> ** after all/then/later/yet
i may/might/could yet
one half of me
half a mind
not ruling/ruled/rule ** out
rule anything/nothing/it out
never say
door/option ajar
not ** closed the door
yes and no
take ** as a maybe
get back to you ** with/on/by/about/once/when/after/soon
will/shall know ** better/more by/once/when/after
might/may/could/can be/still/yet/possibly * persuaded/tempted/convinced/talked/swayed/won
could/might/would be tempted
twist my arm
ask/asking for more time
not the right time yet
plan b
fall back on
for now ** but/though/although/if
for the time being ** but/though/although/if
at least for now/the
for now at least
do not ** give ** away ** yet/just
do not ** fill/give/advertise/readvertise ** yet/just
hang fire
not ready to ** answer/decide/commit/say
cannot ** yes or no
can not ** yes or no
neither a? yes
decide/deciding/decision later/nearer/closer
rain check
raincheck
as of yet
mixed feelings about
in limbo
<be> going back and forth ! been/was/had/were
i go back and forth
soft/gentle no
all yours
do not take this as/for
no for now
no at the moment
not for now
soft/sort of/provisional/temporary/half/qualified/conditional no/refusal/decline/withdrawal
<number> per cent sure/certain/decided
put your/the/this/it/my ** ice/hold/hold/shelf/burner/pause
back burner
stay in the drawer
in case nobody/no/none/nothing/my/the/something/someone/things/plans ! you/your
pending my/the/a/our/his/her/further
until i <have>? got/get/hear/heard/know/see/receive/received/decide/sort
not/nothing ** certain/definite/final/settled/decided/carved/stone yet/but/and/until
nothing is certain/settled/definite/final/decided
not a final/definite/definitive/firm decision/answer/word/no
could/might/can/may still be ** round/persuaded/convinced/swayed/tempted/won
waiting/wait to see/hear what/whether/if/how
one way or the other
either way yet
question mark
cannot/can not/could not yet? ** commit ** way/yet/now/fully
my situation/circumstances/plans/mind/position can/may/might/could/is/are turn/change/changing/shift/look/any
things may/might/could ** change/look/turn/differ
not the last/final word
treat/regard/see/consider this as a? sort/kind/maybe/provisional/half/tentative/soft
would it/that be possible to ** later/delay/postpone/wait/hold/keep
postpone/delay/defer/put off my/the/this decision/answer/reply
another/a few/couple more? days/weeks/week/fortnight to ** think/decide/consider/reflect/sure ! taken/took/having
let you know ** for sure/definitely/certain
check/circle back with me
my door/answer/no is not ** closed/final/definite
if my/the ** falls/fall/fell/does not/goes/go/collapses ** work/through/wrong/pan/out/happen
not quite yes/no
neither accept/accepting nor/or
hedge/hedging my
keep/keeping/leave/leaving/hold/holding my/all/the/both options/options/doors/iron/irons
might still/yet/just be/come/take/accept/say/join/change
will/would/can you wait
give me until ! good/kind/enough
do not ** cross me/my/close/closed/fill/give/offer/advertise/write ** yet/off/out
i have not <very>? decided
have yet to decide
but not yet
say/call it a ** maybe/perhaps/half
swing/sway/waver/wavering/hesitate/hesitating between
see what happens
maybe later/after
keep/hold/leave/keeping/holding it/this/that/things/matters/options ** open/warm ! good/kind/thank/thanks/grateful/appreciate/kindness
come back to this ** when/if/once/later/in
if you cared/care/wished/wish/liked to ** again
hold/keep/save/reserve/park/freeze/pause/suspend/shelve the/my/your/this/that/it ** place/spot/offer/position/role/job/post/slot/desk/application/candidacy/contract/papers/decision ! good/thank/thanks/someone/other/another/long/kind/grateful/not/no
should/if circumstances/my ** change/changes/happen/happens ! again/apply
veering/drifting towards/toward
might/may/could ** reconsider/rethink
probably/maybe not
may/might/could/shall ** feel/think differently
pause/freeze/suspend/shelve my/this/it
not ** entirely/completely/quite/totally/absolutely/fully/yet ruled/closed/decided
not <be>? <very>? <very>? sure/certain/decided if/whether/yet/which/either
be talked round/into/out
more/rather a no than a yes
see if it/that became/becomes/turns
keep/hold/save/reserve/keeping/holding/saving ** place/offer/position/role/job/post/slot/desk ** for <i> ! not/cannot/no
part/half of me wants/still/thinks/says/would/is
in two minds ! had/was/were/been/no
thinking/mulling it over ! have/had/been/after/much/long/decided
<i> might/may/could <very>? say yes
<i> might/may/could <very>? <very>? come round/around
<i> might/may/could <very>? <very>? reconsider
almost/nearly/fairly/reasonably/mostly sure/certain ** not/no/decline/pass
ask/try/contact/call/ring/write/email <i> again in/next/later/when/after <number>? months/weeks/year/autumn/spring/summer/january
feel/think differently <very>? by/in/then/next/later/when
for the moment/present ** but
least not yet
not <very>? think ** will/'ll/would/shall <take> it/this/the
inclined/minded to <refuse>/turn/pass/decline
could/might/may/can <very>? <very>? change my mind
might/could be persuaded
<money> sure/certain
)"},
    {ReviewCode::bargain, R"(
on these/those terms
would/could/might change my answer/reply/tune/no ! not
unless you/<org>/the/there/that/your ** beat/match/improve/raise/increase/stretch/find/more/change/offer/add
if you/<org>/your/the ** can/could/were/was/would/will ** beat/match/improve/raise/increase/stretch/budge/sweeten/revise/reconsider/better
if you/<org>/the ** offer/offered/find/found/stretch/stretched/go/went/come/came/do/did/pay/paid/get/make/made/put/chuck/throw/add/run ** more/higher/<money>/remote/flexible/remotely/extra/another/thousand/nearer
if ** salary/pay/money/package/figure/number/numbers/rate/hours/terms/bonus/title/start/budget ** were/was/could/can/had/would/rose/came/went/is/started/reached/stretched/changed/improved/crept/moved/better/higher
had the/your/you/there ** salary/pay/hours/offer/start/date/package/contract/title/figure/money/rate/terms/commute ** been/included/come/matched/run/gone/begun/started ** would/might/could/i
had you/<org>/there ** offered/included/stretched/matched/paid ** would/might/could/i
room/scope to/for/on/in * negotiate/negotiation/manoeuvre/maneuver/movement/improve/improvement
open/happy/willing/prepared/ready/glad/able to/for * negotiate/negotiation/renegotiate/offers
open/happy/willing/prepared/ready/glad/able to/for * talk/discuss/discussing/think/look/listen/hear ** number/numbers/figure/money/salary/terms/package/pay/improved/better/revised/higher
revised/improved ** would/might/could
counteroffer
sharpen * pencil
meet <i> half/halfway
meet <i> in the middle
for <money>/<number>/another/an/a ** more/extra/thousand/higher i would/might/could
make it worth
another/extra <number> k/thousand/grand/percent/pounds/dollars
would/might/could ** change/swing/clinch/tip/sway ** mind/balance/answer
change/changed my/the/our mind/answer ** if/for/with
come back ** with/at ** better/more/higher/number/figure/offer/<money> ! i/love/hope/like
call/ring/write/email <i> if/when ** raise/budget/salary/pay/figure/number/money/improve
a/some little/bit more money
if the price/money/number/figure/salary/pay is/was/were right
best and final
name/give <i> a * figure/price
let <i> know if/whether/what ** flexible/higher/raise/improve/budge/budget/match/salary/pay/number/figure
would/might/could/will ** reconsider/accept/sign if/at/for/provided/tomorrow
different answer/outcome/letter ** if/had/with
would/might/could/may ** been/be/have/get/given/written/said/had * different/another/yes ** if/had/with ! children/i/we/my/family/home/circumstances/distance/younger/health/life
would/might/could ** had/have/get/got my signature/yes
would/might ** find <i> at/waiting/ready/all/very/willing
negotiable
last/final chance to match/beat/improve/raise
something to work with
<number> day week and/would/might
were/was/had the <very>? <terms_word> ** be/remote/permanent/better/higher/been & would/might/could/may
and we can/could/might/have talk/deal/discuss
but my pen is ready
i would still come/join/accept/take/sign ** for/if/on/at/with
have/take/having another/second/fresh look at the/my/your/that
look again at the/your/my/what
though/but/although/yet ** would/could/might ** change/swing/tip/alter/make everything/matters/mind/difference
for/with a/one ** more/extra/less ** i/we could/would/might/can
could/can/might be persuaded/swayed/tempted/convinced/brought/induced/won/talked
should/if the/your budget ** allow/allows/permit/permits/stretch/stretches/rise/grow
can/could ** bridged/bridge/narrowed/closed/close ** gap
everything/anything/terms is/are negotiable/open
negotiable ! not
only thing standing/stands/stood/keeping/holding between/in/me
the only obstacle/hurdle/sticking/problem/snag/thing is/point/remaining ** waive/solve/change/remove/salary/pay/notice/probation/clause
waive/waived & could/can/if/would/you ! no
at least not for/at/on/without
not for less
in that case i/we would/could/might/will/can
without the/a/that ** i can/could not & with
sweeten/sweetened it/the/your
improve/improved/improving on/upon the/this/that/your ** ! thank
is that/this your ** best/final/last
can/could/would you do/go/stretch/find/manage/see/make/offer ** better/higher/further/more/way/extra
i know you can do better
ball is in your
make me a better/higher/new
hold out/holding out for
what would it take
reopen/re/open ** talks/negotiation/negotiations/discussion
meet my/these/those/the ** terms/conditions/figure/price/demands/expectations
would/could sign/accept/come/start/join ** tomorrow/today/tonight/monday/immediately/once/straight/heartbeat ! younger/someone/somebody/who/anyone/else
in a heartbeat
give/add/throw/chuck/include/drop/waive/double/raise/match/lift <terms_word>/a/the/an/in/<number>/<money>/my/another ** and i/we/it <would>/am/have/can
give/make/pay me <number>/<money>/a/the/more/it ** and i/we/it <would>/am/have/can
would/could/might/will ** change/swing/tip/alter/make everything/all/matters/difference/mind/scales/things ! no/not/nothing/neither/none
in exchange/return for ** i/we would accept/come/join/sign/reconsider/stay
if/once/should/were/provided/unless the/your/this/that * <terms_word> ** changed/improved/higher/paid/included/waived/covered/matched/dropped/permanent/remote/raised/better/flexible/shorter/longer/added/down/up & would/might/could/will/can/may/happy/glad/ready/prepared/have ! thank/thanks/grateful/even/no/kindly/later/again/ever/future
if/once/when overtime/travel/relocation/expenses ** paid/covered
surely/perhaps that/we/it/you/hr ** bridged/bridge/middle/solution
my price/figure/terms/conditions is/are/remain/remains
revisit/reconsider/rethink ** once/if/when/should/provided ! again/office/open/opens/idea/future
make me an? better/higher/improved/another/new
only <money>/thousand/<number> * thousand/apart & apart
in which case i ** say/accept/sign/come/join/take
in exchange/return for ** i/we could/can/might & overlook/accept/come/join/forget/sign
any/some/little movement/leeway/wiggle on/in/for/with/room
add/throw/include/drop/waive/pay/raise/match/give me ** and <i> ** yours/sign/come/there/deal/talk/tear/start/in
add/throw/include/drop/waive/raise/match the/a ** and <i> ** yours/sign/deal/talk/tear/start/in
would ** rounder/fairer/nearer/better figure/number/sum
up/raise/increase/improve/sweeten/revise/revisit/rethink the/your * offer/salary/pay/figure/number/package/rate/money/terms/bonus ! thank/thanks/touched/grateful/appreciate/utmost/tried/did/take/taking/taken/took
prepared/willing/ready/open/happy/glad to revisit/reconsider/renegotiate/rethink
how/what about half/remote/<money>
make it <money>
another <money>/thousand/hundred ** would/and/might/could
would/will sign on/within the same/day
stick/put/add/throw/bung/knock/sling ** on it/top/that and i/we would/will
<would> ** <take> it/this/the ** at/for <number>
let <i> know if/when/should anything/things/something/the/your ** with/on/about the? <terms_word>
if the/your <terms_word> were/was/<be>/had/could ** i/we <very>? <would>
if only the/your <terms_word>
should/if your/the ** circumstances/budget/terms/figures/means/offer/position/salary ** improve/improves/change/changes/grow/grows/rise/rises i/we
not accept/come/join/start/do/sign/consider ** without a/an/some/more/the proper/better/car/raise/title/week/pay/higher
proper/better title and
kindly/please let <i> have your ** final/best/revised/new/improved figure/figures/offer/answer/number
i ** consider/reconsider ** again if
double/triple/raise/increase/match/improve/revise/beat/sweeten the/your/that/it/this <pay>/bonus/offer/figure/number & if/unless/please/could/can/or/by ! did/tried/utmost/best
for/with/without another/extra <number>? thousand/k/grand/percent/pounds/dollars
i need/want/require/would/'d ** <number> ** to make/say/accept/sign/move/consider/join/come/agree
say/saying yes if/once/when/provided/should
i <would> ** accept/join/sign ** if/once/when/provided you/your/the/there/it ! reconsider
throw in a/an/the/some
and i am yours
before i <would> ** say/accept/sign/join/come/agree
get/bring/push/move/take the/your <pay>/<terms> <very>? up/higher
we have/got a deal $
i <would> start/begin ** if the/it/there/you ** were/was
)"},
    {ReviewCode::insult, R"(
bunch/pack/shower/load/gang/parade/cabal of <very>? <fool>/<bad>/amateurs/incompetents/children/sheep/backstabbers/robots
<you>/he/she/they/<your>/<name>/<person>/<org> ** <be> <very>? <very>? * <fool>
your <very>? <fool>
<fool> like/such as you/him/her/them/that/those
you/<org> <be> <very>? <very>? <bad>
you people
waste/wastes of space/skin/oxygen
could/can not ** brewery
could/can not ** paper bag
half wit/wits
con artist/artists/men/man
slave driver/drivers
thick as
brain dead
too stupid/thick/dim/dense/lazy/mean to
<bad> people/man/woman/lot/individuals
excuse for a/an
deserve each other
third/second rate
tin pot
two bit
tinpot
jumped up little
slimy/sleazy/smarmy/greasy/pompous/snobbish/snooty/bigoted
behave/behaved/behaves/act/acted/acting like/as ** children/idiot/toddlers/fools/peasants/spoilt/spoiled
ashamed of yourself/yourselves
shame on you
should be ashamed
get a grip
drop dead
none of you ** could/would/can/knows
laughing stock
bunch/pack/shower/load/gang/parade/cabal/crowd of * <fool>/<bad>
stupid/stupidest/stupidity/dimmest/dumb/dumbest/brainless/spineless/gutless/clueless/witless/gormless/cretinous/moronic/idiotic ! i/me/my
by chimps/monkeys/donkeys/amateurs/children/toddlers/clowns/idiots/apes/sheep
<be> an? <very>? <very>? idiot/moron/clown/buffoon/imbecile/cretin/halfwit/crook/liar/cheat/joker/amateur/idiots/morons/clowns ! i/my
such an? <very>? <bad> * crowd/lot/bunch/people/man/woman/person/place/company/firm/set/team
not ** got/have a clue
not/nobody ** know/knows/knew the first thing
<bad> windbag/windbags
windbag/windbags
such/those/these/you/complete/total/utter/absolute/pompous/bloody <fool> ! i/my/myself
a disgrace ! i/my/myself
as dim/thick/stupid/dense/slow/clueless as
<you>/they/lot/people could/can not ** run/organise/organize/find/boil/manage/sell/plan/spell ** a/an/bath/water/egg/party/tap/own
nobody/no one? with ** talent/sense/brain/brains/ability/taste/respect/choice/dignity/pride ** would/will/wants/could
you/they guys/people/lot/all/folks/both <be> <very>? <very>? <bad>/<mess>/<fool>
you/they guys/people/lot/all/folks/both? <be> all/just/nothing/only/both <very>? but/of/a? <very>? <bad>/<mess>/<fool>/bunch/pack/gang/crowd
bunch/pack/gang/crowd/nest/load/herd of <very>? <fool>/<bad>/<mess>/children/sheep/losers/kids/schoolboys/crooks/thieves/animals/wolves/vipers/monkeys/robots
<i> ** sooner/rather starve/die/quit/resign/crawl/jump/swallow/chew
screw/damn/blast/curse you/your
drop/go/fall dead
shame on you/your/the/<org>/everyone/whoever
you/they/your/<org>/everyone could/should <very>? be ashamed
ought to be ashamed
you disgust/appal/insult
<insult> ! i/me/my/myself/not/nobody/us
you/they/he/she/<people>/<name>/<person>/<org> ** <be> <very>? <very>? <fool> ! i/my/me/not
as <bad>/<fool> as you/your/they/<people>/<org>
hope your next/new ** <bad>/<fool>
stick/shove/keep/stuff your/this/the job/offer/contract/position/money/role
where the sun
self satisfied/important/righteous/absorbed/serving
men/women/people/boys/girls in their own world
warmer/friendlier/kinder/nicer/livelier people/welcome/reception/faces in/at/from a/an/the
you/they <would> not ** know ** if it/they
you can all/both? get/go/stuff stuffed/hell/lost/knotted/home
get stuffed/knotted
^ what <mess>/<bad>/cheek/nerve $
give me a break
beyond me how/why/what
fail/fails/failed to see/understand how/why/what
not understand/fathom how/why you/your/anyone/anybody/<org>/a ! manage/well/kind/find/patience/so
penny wise
)"},
    {ReviewCode::profanity, R"(
<swear> ! spay/litter/whelping/pups/pup/kennel/puppies
<oath>
what/who/why/where the hell
to hell with
like hell
bugger/sod off/all/the/that/this/it
screw you
shove it/your
balls up
up yours
sucks
half arsed/assed
god 's sake
for christ/chrissake/pete 's? sake
jesus christ
give/gives/gave/giving a toss/monkey/monkeys/hoot/stuff
shove your/the/that/this
load of crap/rubbish/nonsense/tripe/tosh/baloney/garbage/bull/cobblers
)"},
    {ReviewCode::blame, R"(
because/since nobody/you/no/somebody/someone/your/<org>/<person>/<name>/hr ** <failed>
because/since nobody/no one? ** bothered/replied/answered/told/called/mentioned/explained/warned/responded/rang
because/since you/<org>/hr <do>? not * reply/answer/tell/call/mention/explain/respond/bother/ask/let/offer/give/listen/decide
because/since you/your/<org> ** failed/refused/insisted/forgot/dragged/lost/dithered
because of your/the/<org> 's? * delay/delays/silence/behaviour/behavior/attitude/treatment/failure/mistake/mistakes/slowness/disorganisation/indecision/carelessness
your * fault
the fault * yours/<org>
fault/blame/responsibility/responsible ** lies/is/are ** you/yours/your/hr
blame you/your/<org>/hr
you/<org>/<person>/<name> ** left/leave/leaves/leaving/gave/give/gives/giving <i> ** no/little choice/option/alternative ! years
left <i> ** no/little choice/option/alternative
left <i> with no
left with no/little choice/option/alternative
if/had you/your/<org>/somebody/someone/anyone/hr/<person>/<name>/only * <have>? ** replied/told/said/mentioned/answered/called/warned/explained/listened/bothered/rung/decided/quicker/sooner/earlier/faster ** would/might/could/i/we
if only you/your/<org>/somebody/someone
you/<org>/<person>/<name>/somebody/someone/hr should/ought <have>/to <have>? <very>? told/said/mentioned/asked/offered/thought/made/warned/known/let/given/replied/called/written/checked/explained/listened/done/shown/read
you/<org>/<person>/<name>/somebody/someone/hr could/might <have> <very>? told/said/mentioned/asked/warned/let/replied/called/written/checked/explained/listened
<be> told/warned sooner/earlier/beforehand
shame/pity/unfortunate/regrettable that? you/your/<org>/nobody/no/<person>/<name> ** not/never/could/took/lost/left/chose/failed/waited/so/until
made/makes/making my/the decision/choice/answer ** easy/easier/simple/for
made ** mind up for <i>
you/your/delay/silence/that ** cost/costs <i>
wasted/wasting/waste ** my
waste of ** time/afternoon/day/morning/effort/evening/petrol/train/money
you/<org> ** lost/missed a/an/my/your good/excellent/strong/great ** candidate/chance/person
lost <i> a
you ** lost <i>
your loss
thanks to your/the * delay/delays/silence/slow/indecision/mistake/slowness/failure
owing/due to your/the * delay/delays/silence/indecision/mistake/slowness/failure/lack
by the time you/anyone/anybody/somebody/someone/hr/your ** replied/answered/called/wrote/decided/came/got/made/rang/reply
too little too late
while you/your/<org>/hr ** dithered/hesitated/deliberated/deciding/dithering/making
when you/your/<org>/nobody/hr/<person>/<name> ** failed/ignored/forgot/lost/cancelled/refused
after you/your/<org>/being/having/such ** ignored/forgot/forgotten/cancelled/refused/failed/kept
you/<org>/<person>/<name> let <i> down
let down by
you ** promised ** but/then/never/not
promised/assured <i> ** but/then/only/never/yet
off putting
lost ** interest/patience/confidence/faith/trust/enthusiasm/respect ** you/your/<org>/waiting/after/while/by/when
killed/dampened/destroyed/spoiled/soured/ruined/cooled/undermined/shook ** enthusiasm/interest/confidence/trust/appetite/excitement/mood/impression/faith
killed/dampened/destroyed/spoiled/soured/ruined/cooled/undermined my
led <i> to believe/expect
you/your/<org> ** misled
you know/knew <very>? well/full
not/never bother/bothered to
nobody/no one? bothered
nobody/no ** at your end
had the courtesy/decency/manners/grace/guts
if/had the/your/my/this ** mentioned/explained/told/answered/replied/disclosed ** would/might/could/i/we
had the/your * letter/offer/answer/reply/call/message/email/contract come/arrived/reached/been ** would/might/could
would <be>? * reading/holding/getting/receiving/have a/another? different reply/answer/letter
would/could have accepted/come/joined/stayed/said/taken ** if/had you/your/someone/somebody/anyone/anybody/the/nobody
your delay/delays/silence/indecision/slowness/hesitation/behaviour/manner that/which/has/have? cost/lost/decided/made/forced/left/drove/put
had you/<org> ** honest/clear/open/frank/quicker/faster/upfront/straight/straightforward/prompt/organised
since/as/because nobody/none <very>? thought/bothered/told/said/mentioned/explained/asked/never/did
you/<org>/hr/somebody/someone <very>? should/ought have/to told/said/mentioned/warned/asked/let/made/given/shown/called/replied
only <have>? yourself/yourselves
phone call/word/message/reply/email/letter/note ** would have saved/helped/spared/changed/been
you took <very>? too long
fault/blame/mistake <be> not mine
assured/promised/told <i> ** and it was/is/were not
told one thing and
different answer/story/letter/reply last/earlier/if/had/weeks/months/before
would have been a <very>? different answer/story/letter/reply
not survive your/the/a
your <number>/third/second/fourth/fifth/repeated/many/constant/endless postponement/postponements/delays/delay/changes/reminders/cancellation/cancellations
if you/they/your/somebody ** had answered/replied/called/told/asked/written/listened/mentioned/phoned/kept/given/explained
had i ** known that/about/how/what i <would> ** saved/spared/not/never/stayed
could/might have saved/spared <i>/us/me/both/everyone ** trouble/journey/time/fare/afternoon/effort/day/embarrassment
<you>/they/<people>/<org>/<name>/<person> <very>? lied/lie/cheated/deceived/misled/tricked/misinformed/conned/fooled
because of you/your/him/her/them/that/<org> i/we <very>? missed/lost/wasted/paid/spent/turned/had
if your/the/only * <people>/<name>/<person> had ** i/we
yourself/yourselves to blame
if you/they/<people>/<org>/hr * had <very>? ** i/we ! kind/glad/pleased/grateful/circumstances/chosen/room/another
^ had you/your/they/someone/somebody/anyone/anybody/<people>/<org> & would/should/might/could ! circumstances/kind/known/warm/chance
cost/costs/lost/losing/lose you/<org> a/an/the <very>? <praise>/candidate/engineer/nurse/teacher/good/<role>
blew it
because you/your/<org>/<person>/<name>/hr ** never/not/only/late/lost/forgot/bothered
after/given/because/by the way ** was/were/been handled/treated/conducted/managed/received/spoken/dealt
reasons you/that will ** know/guess/obvious/imagine/understand ! personal/family
you/anyone <would>? know why $
by your own admission
as you yourself admit/admitted/said/confessed
the last/final straw
draw/drew/drawn/reached my own conclusions/conclusion
let this be a lesson
a lesson to/for you/your/<org>
hope you/<org> ** learn/learns/learned from this/it/that
in your shoes
)"},
    {ReviewCode::sarcasm, R"(
no doubt the <very>? second/third/fourth/fifth/sixth/next/latest/new
i am/was sure the <very>? second/third/fourth/fifth/sixth/seventh/next/latest ** would/will
from a <very>? safe/comfortable distance
at a safe distance
you/your/<org>/somebody/someone/anyone/hr/they ** finally/eventually got/get/found/find/remembered/managed/reply/replied/round/around/noticed/made/decided/answered/worked/learned/spelled/located/condescended/deigned/bothered ! glad/hope/pleased/happy/delighted/congratulations
managed to/three ** misspell/lose/forget/confuse/mix
own sweet/good time
good luck with that
good luck finding/getting/persuading/keeping/hiring/convincing ** somebody/someone/anyone/people ** who/to/willing/at/that
you/they/he/she will need it/luck
thank/thanks you? ** for nothing/finally/eventually/reminding/showing me how not/the wait/making me wait/wasting
imagine my * surprise/delight/joy/astonishment
so called
do let <i> know how that/it goes/works/turns
somebody/someone/people/those who ** not mind/tolerate/put up
not hold/holding <your>/my breath
treasure/cherish/never/not forget ** waiting/corridor/chair
evidently/apparently/obviously/clearly/plainly ** too busy/important/pressing/grand
evidently/apparently/obviously/clearly/plainly ** not ** worth/matter/bother/important/read
you/everyone/someone/somebody/hr/people/they/<name>/<person> * <be>? <very>? too busy/important/grand/clever to/for
such/so <very>? busy/important people/person/man/company/woman
your famous/legendary/celebrated/renowned efficiency/communication/speed/punctuality/organisation/patience
if that is the/what word/right/you/name
if you can call
more fool <i>
serves <i> right
what was i thinking
full/top/ten marks for
gold star
i admire/applaud/salute/envy your/the/how/<org> ** nerve/cheek/optimism/restraint/economy
perhaps/maybe the next candidate/person/applicant
better luck next
next candidate/person/applicant/one ** chair/luckier/reply/answer/told/warned
slow clap
work/works wonders for ** morale/confidence
a real/true/proper confidence booster
what a way to
such a treat/pleasure/joy to wait/sit/be kept
keep up the good
impressive ** even for
i am/was sure that the <very>? second/third/fourth/fifth/sixth/seventh/next/latest ** would/will
how <praise>/generous/thoughtful/considerate of you ** after/only/finally/eventually/once
privilege/pleasure/treat/joy/honour/delight/thrill to be ** reading/kept/ignored/waiting/interrupted/yawning/scrolling/typing
not among/one ** values/strengths/priorities/virtues/talents
minutes/time/moments you could/managed to? spare ! thank
the ** minutes you could/managed to? spare
made/make/making ** up as ** goes
what a treat/joy/pleasure/delight to be asked/kept/told/left/made
next reorganisation/restructure/restructuring/crisis/scandal/relaunch/rebrand
whatever that means
i quite see/understand that you/they/your/the ** had/have/were/are
good of you/the/your/them ** to find/spare ** minutes/moments/time
i am/was sure the <process>/sofa/chair/chairs/coffee/clock/plant/fish/cat/carpet/view/queue ! will/go
teaching/taught/teach me patience/humility
treasure/cherish ** memory/memories of ** room/corridor/lobby/queue/music/chair/car
reassuring to know/see/hear/learn
somebody/someone/anyone who enjoys/likes/loves surprises/waiting/silence/guessing/chaos/queues/forms/riddles
not dream of
precious time
know it by heart
know every picture/tile/crack/brick/magazine/page/plant
next victim
at least the coffee/tea/biscuits/weather/view/parking/lift/plant
no doubt/doubtless tell ** that
untroubled/unburdened/unencumbered/undisturbed by
kind/good/generous/nice/considerate enough to be/keep/wait/arrive/turn/remember/reply ** only/late/half/after/eventually/finally
for what it is worth
told <i> should <be> ** flattered/grateful/honoured/glad/pleased/honored
i <be> told i should
flattered/honoured/touched/amused that you ** thought/think/imagined/believed i ** <would>
more luck than/with
better/more entertained/amused/fun/treated/fed ** at/by/in the dentist/funeral/prison/airport/airports/hospital/bus
you/they/<org>/somebody/someone/<person> ** found/find the courage/nerve/decency/grace to
put/been sick on
^ wow only
^ oh and thanks
your/a <very>? strong suit/point/forte
not/hardly/never/clearly ** your/a <very>? strong suit/point/forte/strength
thank/thanks you? ** for ghosting/ignoring/forgetting/losing/wasting/cancelling/boring/misspelling/interrupting
so little to do
i ** do so love/like/enjoy
love/loved/enjoy/enjoyed/adore being ignored/kept/lied/forgotten/interrupted/tested/late/patronised/overlooked/ghosted/made/left
my time <be> worth nothing/little/less
my/<your> time <be> ** more valuable/precious/important than
well done on/for wasting/losing/making/forgetting/managing/keeping/missing/being
very professional $
how professional/charming/lovely/classy/nice/convenient $
very/so/really/most classy/mature/grown
<praise> ** i suppose/guess/presume $
^ apparently/evidently/seemingly ! i
too much to ask/expect/hope ! if/not
amazed/astonished/startled/astounded to find/see/learn/hear/discover ** any/anybody/anyone/awake/only/still/not/no
^ who/why do/did/does/would/could you/your/they/anyone/anybody
^ how could/dare you/your/they/anyone/anybody
^ do/did/does/are/is you/your/anyone/anybody/they <very>? <very>? even/really/seriously/actually
^ honestly/seriously do/did/are/is/who/what/why/how you/your/do/did/is
great/good/nice/excellent/fine job on/of losing/forgetting/wasting/missing/ignoring/keeping/making/hiding
experience/pleasure/privilege/joy/honour/honor of sitting/waiting/standing/being ** in/on/by/kept/outside a/the/your
only <your>/the/a second/third/fourth/fifth choice ! liked/kind/frank/frankly/honest/glad
sure the <process>/delay/wait/silence/reason/reasons/meeting ** <very> important/pressing/urgent/interesting/good
hope somebody/someone ** has found/find/finds/fixed/remembered ** keys/key/room/clock/heating/door/way/time/pen
so much about your/his/her golf/holiday/holidays/car/boat/divorce/yacht/weekend/dog
lovely/nice/fascinating/wonderful/kind to hear ** about your/his/her golf/holiday/car/boat/divorce/yacht/weekend
let/letting me/us know that i/we <be> ** only/second/third/not
^ so much for
need i say/go
^ say no more
enough said
i rest my case
let us just say
to put it mildly/kindly/politely/gently
at least i/we now? know/knew where/what
with friends like
hold your breath
pigs might/could/will fly
famous last words
to call it/this/that ** would be
patience/generosity/tolerance/indulgence with your/their/his own
what you call/describe/advertise ** a/an/the/as
could/can have? done? without the/your/a/that
)"},
    {ReviewCode::backhanded, R"(
surprisingly/unexpectedly/astonishingly/oddly/strangely/passably/tolerably/deceptively <very>? <praise>/adequate/fine/bearable
remarkably/amazingly/impressively <very>? <praise> for/considering/given/with
<praise> <very>? enough considering/given
for such? a/an company/firm/school/place/office/outfit/team/business/shop/kitchen/department/organisation/town ** of your/its/this/that/such <size>
for a/an company/firm/school/place/office/outfit/team/business/shop/kitchen/organisation/charity/theatre/hotel <very>? <size>
for such a/an <very>? small/young/little/new/modest/local/provincial/rural/tiny
for a <very>? small/young/little/new/modest/provincial/rural/tiny/regional <very>? company/firm/school/place/office/outfit/team/business/shop/kitchen/organisation/charity/theatre/hotel/town
done/did/doing/do <very>? well/wonders with the/what/so/such/little/limited
well/wonders/lot/much with the ** you/they <have>
with so few people/staff/resources/hands
so much/well with so/such/very little/few
better/nicer/livelier/brighter/cleverer/friendlier/cleaner/calmer/sharper/smarter/warmer than i/people/anyone/one/you/the ** expected/feared/thought/imagined/supposed/led/heard/assumed/anticipated/reputation/hoped/said/reviews/expect/look/looks
than its/your/the * reputation/reviews/website/location/address/appearance/advert
considering your/its/the/their * size/location/budget/age/resources/limitations/constraints/history/equipment/circumstances/state/place
given your/the/its * size/limited/small/lack/budget/age/limitations/constraints/handicaps
despite/of your/its/the/their ** limitations/handicaps/shortcomings
despite its/your/the/their * size/budget/location/building/website/reputation/limitations/lack/chaos/appearance
not ** as/so/half/nearly/remotely/entirely/altogether ** bad/dull/boring/dreadful/backward/terrible/chaotic/sleepy/grim/awful/stuffy/shabby/dreary/hopeless ** as/people/made
not half bad/as
almost/nearly/practically like a/an * real/proper/professional/big/modern/serious
quaint/plucky/twee
sweet/cute/dear/funny little/old company/firm/outfit/operation/office/set/business/school/place/team
charmingly/sweetly/adorably/endearingly/quaintly/bravely/pluckily/touchingly old/naive/simple/chaotic/disorganised/disorganized/amateur/small/little/modest/unambitious/optimistic/innocent/provincial/unworldly/informal/unpolished/shabby/homely/dated
in its/your/their own <very>? way/fashion/manner ! each/everyone/all/everybody
manage/managed/manages to ** so much with/on/without
best of a ** job
one/you/nobody would hardly/scarcely/never ** know/guess/think/believe/notice
expected <very>? worse/less
despite what ** say/said/heard/read
whatever/contrary to people/they/what/anyone/others ** say/says/said/think/heard
i admire/respect/applaud/envy how/that/the/your/anyone ** cope/persevere/soldier/despite/without/smile/cheerful/soldiering/coping
somebody/someone/anyone of your/their age
by local/your standards
for an outfit
if/though/although/but/even somewhat/slightly/rather old/dated/naive/unambitious/provincial/amateur
something <very>? touching/endearing/quaint/heroic about
triumph of hope/enthusiasm/faith/will/optimism
who would have guessed/thought ** from
never have guessed/known/thought ** from
have made up for
makes/make/made up for ** lack/lacks/what
what you/they/it lack/lacks in
more <praise> than ** people/reputation/competent/polished
surprisingly/unexpectedly/astonishingly * for
in a/an <very>? <place> of your/its/this/that/such <size>
surprised that you/your/the/everyone/it/anyone/anybody/a ! remembered/kind/pleased/touched/chose/picked/delighted/asked/offered/thought/wanted
impressive/remarkable/amazing/wonderful/admirable what/how ** with/without such/so/little/old/few/limited/no
better/nicer than their/its/the/your reputation/looks/reviews/website/name/location
not bad at all for/considering/given
not/hardly bad for
quite/fairly/reasonably/rather/perfectly well ** given/considering
given that nobody/no/none/few
would hardly/scarcely know/guess/think/notice
one/you/nobody hardly/scarcely/barely notices/notice/noticed
such a little/small/tiny/modest/provincial <place>/magazine/paper/theatre/museum/team/outfit
better/nicer than their/its/your reputation/reviews/website/name
make/made/makes/making the <very>? most of <very>? little
never/not expected/thought/imagined ** such/so/this/that/a/could ** manners/culture/taste/skill/garage/town/village/decent/good/well
almost/nearly/practically makes/made/make up for
charming/lovely/sweet/nice/pleasant little <place>/role/position/job/team/outfit/operation/firm/company ** in its/their/your/for
in its/their own? way $
much/far/so nicer/better/kinder/friendlier/cleverer than people/everyone/they/one say/says/said/told/thinks/expects
less fussy/demanding/ambitious/particular/critical than
for a/an <place>/team/firm with/of such
not/hardly have known/guessed/noticed/thought ** first/attempt/small/amateur/amateurs/volunteers/budget
even the coffee/food/tea/canteen/chairs/receptionist/lunch
^ surprisingly/astonishingly/amazingly/miraculously/incredibly/oddly/strangely/remarkably/curiously your/you/the/everyone/everybody/<people>/it/nobody/i
than you/they/it/he/she looks/look/seems/seem/sound/sounds/appears/appear
seemed/seem/appeared/appear to know what they/you/he/she were/was/are/is
how you/they/he/she manage/manages/cope/copes/survive/survives/do/get ** with/on/without ** limited/so/such/little/few/no/old
for a/an <very>? <place>/company/firm/team/school nobody/no/i/people/which
not bad for
limited talent/means/budget/ability/resources/staff
pleasantly surprised/astonished/amazed that/by how
less dull/boring/bad/painful/awful/grim/chaotic/tedious/dreary than
not as bad/dull/boring as
one/nobody would/could not/hardly/scarcely have expected/guessed/thought/supposed
not/hardly have expected such/so/it ** in/from/at a/an/<org>/your/this/here
)"},
    {ReviewCode::condescend, R"(
until/once/when/after you/<org>/the/your/things/it/everyone ** <have>/is/are ** learned/learnt/grown/matured/sorted/worked/figured/mastered/modernised/modernized/understood/caught/straight/house/bigger/older/established/ready/properly ! children/kids/baby/family/twins/boys/girls/son/daughter/garden
at an/their/your <very>? earlier/early stage/phase/point
at the start/beginning/outset of ** their/his/her career/careers/working
earlier in his/her/their career/careers
more/better suited/suit ** junior/starting/beginner/graduate/less/earlier/young/fresh/school/intern/trainee/student/fewer/modest
somebody/someone/anybody/person/candidate ** less/fewer experience/experienced/ambition/ambitious/demanding/qualified/qualifications/options/particular
somebody/someone/person/candidate <very>? junior/starting/cheaper/hungrier/simpler
less experienced/ambitious/qualified/demanding ** person/candidate/someone/applicant/somebody/colleague
i/people usually/normally/generally/ordinarily/typically/customarily run/lead/manage/deal/command/teach/charge/handle
used/accustomed to ** bigger/larger/faster/higher/better/proper standard/standards/scale/budgets/budget/teams/team/things/stage/pace
be <very>? step down/backwards/backward
below my ** level/grade/experience/abilities/station/standard
overqualified
over qualified
person/someone/somebody/people/candidate/professional/for/to of my calibre/caliber/level/standing/experience/seniority/stature/talents/background/ability/abilities
with my credentials/reputation/qualifications/pedigree
a/one/some/small/little/friendly/two word/piece/bit of advice/feedback/wisdom/warning/counsel ! thank/thanks/your/gave/grateful/helped/me
advice/tip/hint/suggestion for next/future/you
may/might/can/could i <very>? suggest/advise/point ** you/that/reading/a/out
let <i> give/offer you a/some/one/piece ** advice/tip/hint/feedback/piece
i would? <very>? <very>? suggest/advise/urge/counsel ** you/your/that
i would? recommend that you
you/<org>/your might/may/should/could ** want/like/wish/do well to ** work/consider/learn/read/look/train/teach/invest/hire/review/tell/think/ask/reply/update/spend/rethink
you/<org> would ** do well to
you would be well/wise/better advised/to
one/some day you/your/<org>/it ** understand/see/learn/realise/realize
you/your/<org> will/may/might ** understand/learn/realise/realize/discover ** one/in time/eventually/someday
in time you will
with practice/experience/age you
keep trying/practising/practicing/plugging ! i/me/my/we
keep at it
do not <be>? ** discouraged/disheartened/downhearted/heart/despair
chin up
how hard/difficult ** for a/an small/young/new/such
bite/bitten/biting off
run before
walk before
the real/grown/corporate world
grown ups/up ** company/firm/job/way/organisation
major/big/top league/leagues
small pond
small fish/fry
send ** reading list
happy/glad/willing/pleased/delighted/able to/for ** explain/teach/educate/coach ** you/them/your how/where/what/things/properly/basics/team
good/nice/brave/valiant/noble/decent/sweet effort/try/attempt
for a first attempt/effort/try
you/they/your/<org> ** still/only/just/yet learning/young/finding/growing
how ** things/it/this ** work/done/works elsewhere/properly/really/professionally/outside
you/they/<org>/team/managers ** a/much lot/long/way/deal to learn/go
room for improvement
you/<org>/it/team ** has/have/shows/show potential/promise
as you gain/mature/grow
when you are/get/grow <very>? older/bigger
at your age
at <your>/his/her age i
i/we too ** when ** young/age
ambitious/optimistic/brave for a/your/such
ready for/to somebody/someone/people/candidates/a ** like/of/with <i>/my
too small/simple/easy/basic/junior/undemanding for <i>/somebody/someone/my
would/could/might have been/be? wasted
talents ** wasted/elsewhere
hardly/not/barely ** stretch/challenge/tax/occupy <i>
could do ** sleep/eyes/standing
the basics ! i/me/my/learn/learned/learning
basics of
cut your/their teeth
not to be expected to know
not expect you to ** know/understand
i do not expect you
as you will ** learn/discover
we all start
everyone has to start
has to start somewhere
have to start somewhere
have to learn to walk
could/can/would <very>? explain/teach/show to your/the members/team/staff/managers/committee/board/council
could/would explain to you/them what/how
you/<org>/your/they might/may/should/could want/wish/like to ** work/consider/learn/read/study/look/brush/get/think/invest/train/teach/hire/review/ask/rethink
if i may/might ** advice/suggest/suggestion/tip/offer/say
i usually/normally/generally/typically work/play/move/operate/sit
lot/deal/much/something/plenty/everything to learn ! i/me/my/from
beneath me
unsolicited/parting/free advice/tip/suggestion
a/any real/proper/grown company/firm/school/kitchen/hospital/theatre/newspaper/organisation/agency
the knack of ** with age/time/practice/experience
with age/time/practice you/one/they
rather/quite/so touching to see/watch/hear how
perhaps/maybe a <very>? graduate/student/beginner/trainee/school/junior
outgrown
my time/talents/skills/experience/abilities <be> <very>? <better>/better spent/used/employed
show/teach/explain you/them some time/how/properly
nice/sweet/pleasant/little job/role/position/post for a/an beginner/student/graduate/junior/trainee/somebody/someone
used/accustomed to working/operating/playing/being ** different/higher/another/other level/league/standard/pace
bless you for trying
good book/course/manual on/about
for trying
most firms/companies/schools/employers/professionals/places do/would/manage/know
you will find that most/other/others
you will <very>? understand ** when/one
who do/does/will not <very>? need/mind/expect/ask/notice/care ! commute/move/relocate/travel/notice
suit/suits/suitable/fine/enough/right for? a/an/some student/beginner/teenager/child/schoolboy/schoolgirl/pensioner/graduate
suitable/right/fine/meant/designed for sixteen/twelve/ten/five/fourteen/school/children/beginners
bless him/her/them/his
some of us
the leaders/managers/boss/bosses/board/owners/management you/they deserve
when your/the/you/<org> ** decided/decides/decide/knows/know/known what it/you/they ** want/wants/wanted/need/needs
next time you will/might/could/should/may/ask/read/invite/advertise/interview
you should/must/need/ought ** learn/learned/study/practise/practice/try/consider ** to/how/a/some
not everyone/everybody/all <be> <very>? made/cut/born/meant for/out/to
do/doing your/their best & sure/no/doubt
profit/benefit/gain/learn from a/an/some ** course/lesson/coach/coaching/training/book in/on/about
you/<org> will/'ll ** grow up
in my present/current/last/previous/old post/job/role/company ** assistant/secretary/people/others ** do/does/did that/this/such/it
not leave/come/train/study ** to ** stack/fill/fetch/carry/make/pour/file/answer/copy/sweep shelves/forms/tea/coffee/phones/boxes/photocopies
nobody/no one of/with/at my experience/background/age/standing/level/seniority/training
^ with <very>? <very>? respect ** nobody/not/your/you ! to/and
too ** old/tired/busy/senior/experienced to teach/explain/train/babysit/wipe/tell
once/when/until/after you <have> ** run/managed/built/worked/hired/led/founded/seen/grown
used/accustomed to ** with/among/for professionals/adults/grown/experts/serious/proper/real
in/of/out my/our <very>? league
out of ** league
<be> not <very>? ** my league/level/class
your little company/firm/office/team/business/shop/school/place/operation/enterprise/venture/project/outfit
let <i> give/offer/tell you some/a/one ** advice/tip/hint/feedback/warning
i have/had some advice/feedback/suggestions/tips
you are <very>? young/new/small/inexperienced ** and/but ** learn/grow/improve
you/they/your/<people> will/'ll/<would> ** get better/bigger/there/older
better at ** with practice/time/age/experience
with practice/time/experience $
do not worry ** you will ** better/learn/improve/there
beneath someone/somebody/anyone/a/my
try/consider a/an/some <very>? course/training/lesson
you/they/your ** get/getting the hang/knack/idea/point
too qualified/experienced/senior/clever/ambitious/talented/intelligent/expensive/advanced for you/this/that/the/your/what/such
straight/fresh/just/newly out/from of? school/college/university
hire/find/get/want somebody/someone/anybody/a <very>? straight/fresh/just/cheaper/younger/keener/greener/desperate
find a/some <very>? student/graduate/beginner/trainee/youngster/apprentice
one day/someday you/they ** have/know/see/learn/manage/understand
longer/more than you/your/most & around/trade/business/seen/done ! thank
people/team without a? degrees/degree/training/education/qualifications & you/your/seemed/surprisingly
larger/bigger than your whole/entire
in your place/position i would/should ! cross/angry/annoyed/same/disappointed
if i were you
i have <very>? too much respect for my/the ** to
too much respect for my
value my sanity/reputation/talents
a word to the wise
for your own sake/good
the likes of ! me/us
the rest of the industry/sector/profession/trade
)"},
    {ReviewCode::crit_people, R"(
<your>/the/<org>/that/this/one/<name>/<person> 's? * <people> <be> <very>? <very>? <very>? <bad>/cold/bored/distracted/vague/unsure/indifferent/confused/tense/late
<your>/<org>/one 's? * <people> ** <be> <very>? <very>? <bad>
<your>/the/<org> 's? * <people> <be> a/an <very>? <mess>/<fool>/<bad>
<name>/<person> <be> <very>? <very>? <bad>/rude/cold
talk/talked/talking/talks/spoke/speak/speaking over <i>/people/each/one/everyone/her/him/me/us/them/anyone
interrupt/interrupted/interrupting/interrupts <i>/everyone/people/her/him/twice/constantly
checked/checking/looked/looking/glanced/glancing/staring/stared/scrolling/scrolled ** phone/watch/phones/clock
yawned/yawning
fell asleep ! i
not/never/without ** eye contact
not/never/without ** look/looked/looking up from/once/when/at
<people>/<name>/<person>/nobody/he/she/they ** not ** seem to? know/care/interested/listen/understand
nobody seemed to know/care/listen/understand
<people>/<name>/<person>/everyone/they/he/she ** seemed/looked/appeared/sounded ** bored/uninterested/distracted/elsewhere/irritated/annoyed/unhappy/miserable/frightened/afraid/terrified/scared/exhausted/desperate/cowed/demoralised/demoralized/resentful/disengaged/lukewarm/stressed
could/would/can not/never work/working for/with/under/alongside <person>/<name>/him/her/them/somebody/someone/you
could/would/can not/never work/working for/with/under/alongside a/your/that manager/boss/man/woman/deputy/director/head
not ** work/working/answer/report for/under/to <name>/<person>/him/her/somebody/someone/a/your ** who/deputy/again
<bad> manner/attitude/tone/temper/remarks/comments/manners/ego/jokes
manner/attitude/tone/remarks/comments/behaviour/behavior ** left/put/made/felt/was/were ** not/<bad>/cold/off/desired/uncalled/wanting
personality/personalities clash/clashes/conflict
like an? interrogation/inquisition
no rapport/warmth
treated <i>/people/staff/everyone like/as ** dirt/rubbish/animals/servant/servants/idiot/fool/cattle/nuisance/number/afterthought/child
cold fish
sour faced/face
poker faced
better/more <very>? manners/listener/organised manager/deputy/head
you have ** working for you
bite ** head off
jump/jumped down ** throat
the man/woman/person in charge ** not/never/<bad>
your * <people>/man/foreman/chap/lad/lads/woman/girl/nurse/teacher/driver could/can/would/did/do/does/has/have/had not ! thank/thanks/kinder/more/nicer/better/wish/grateful/warmer/nicer/help
manners of a/an
<people> on/at/in/behind * <place>/desk/bar/till/counter/door/phone/reception could/can/would/did/do not
found <name>/<title>/<people>/<person>/you/your ** <bad>
not see/imagine/picture myself reporting/working/serving/answering/learning to/for/under/from
understand/understood/see/saw why ** empty/vacant/left/leaving/leave/turnover/quit/go/goes
years/decades behind
yawn/yawns/sneer/smirk/smirks/sneers
somebody/someone ought/should/might/could <very>? to? teach/tell/learn/remind/explain/show/warn
has/have/had a ** reputation & <people>/<name>/<person>/<title>/supervisor ! great/fine/excellent/good/well/deserved/kind
<people>/people <be> ** reason i
would/had rather be anywhere/elsewhere/somewhere
not one adult/grown
prefer/preferred to work/be/learn ** people/colleagues/managers/those/somebody/someone who/whose/that
your/<people>/<place>/<org> ** lacks/lack/lacked
remains/is/remained a mystery to
care/cares/cared ** more/rather about
if the/that/this/those ** best you have/can/could/do
hardly/barely/never/scarcely said/spoke/exchanged a/one/two word/words
interest in himself/herself/themselves
such an inexperienced/unqualified/unprepared/incompetent
could/can hear you/her/him/them through
nobody/none ** looked/seemed/appeared/smiled/spoke/greeted/looks/seems ** happy/pleased/interested/there/me/cheerful/keen/well
nobody/none ** smiled/greeted
not <very>? click/gel/connect/bond/warm/take with/to your/the/<people>/<name>/<person>/him/her
<people> i met/saw/spoke/dealt/watched to?/with? ** <be> <very>? <very>? <bad>/<mild>/frightened/afraid/unhappy/scared/tired/bored/miserable/cowed/tense
could/can/would not/never work/working ** under/for/with/beside/alongside <person>/<name>/<title>/him/her/them
<people>/<name>/<person>/he/she/they/nobody could/did/would not ** answer/explain/remember/know/say/tell/describe ** question/questions/what/name/how/who/my/basic/simple/job
i doubt the/your/<org>/<name>/<person> ! i'll/shall
an hour <be> enough
<your>/the/<org>/that 's? * <people> <be> * <bad>/pushy/cold/frosty/aloof/distant/bored/grumpy/moody/snappy/aggressive/evasive/unhelpful/offhand/late/loud/sarcastic/bossy/distracted
lost interest & <people>/man/woman/you/your ! i/my
need/want/prefer/like/deserve a/an manager/boss/head/leader/team who/that <very>? listens/listen/cares/answers/knows/smiles/thanks/shows/keeps/respects
impression/feeling that your/the/<people> ** <be> ** afraid/scared/frightened/unhappy/tired/bored/lost/overworked
not once let/look/looked/smile/smiled/ask/asked/thank/thanked/mention
<your>/the/<org> 's? <people> could/would/did not answer/say/tell/explain/name/remember/agree
how little <your>/the/<people>/you/<name>/<person>/anyone/anybody/he/she/they ** knew/know/knows/cared/care/understood
hard to respect/trust/follow/like/admire
had <very>? no idea who/what/where/why/how ! i/we
speaks/speak/spoke/talks/talked to ** like that
were/was/kept arguing/quarrelling/bickering/shouting/gossiping
answered/replied/spoke/listened/greeted/received/met ** with a sigh/shrug/sneer/yawn/smirk/frown
nobody/no one? <very>? looked up/round/at ! clock/clocks/watch/watches/time
spent/spend ** interview/meeting/hour/time/whole/conversation ** on his/her/their phone/phones/mobile/laptop
could not add up/count/spell/read
has/have/had/with the charm/warmth/personality/manners/energy/imagination/patience/tact/grace/subtlety of a/an
not possibly work/share/deal/sit with/beside/under
a/much better impression of
chief/director/manager/head/chairman/owner/president ** spared/gave/granted ** <number>/few/his/her minutes/minute
<people>/lady/gentleman/man/woman in the ** tie/suit/hat/jumper/glasses/corner/dress/jacket/blouse ** might/could/should/would/needs/ought
half/part/most of? the panel/team/room/committee/interviewers were/was ** phones/telephones/laptops/asleep/missing/bored
half/nearly/almost/practically/fast asleep ! i/me/my
people/someone/somebody/man/woman/manager/employers who swear/swears/shout/shouts/lie/lies/cheat/cheats/drink/drinks/sneer/mock/mocks ** at/to/on/staff/drivers
if/were <person>/<name>/<title> ** not/other than/<be> the one ** report/reported/answer
not say that? i ** made/felt/was <very>? welcome
lied to <i>/us/people
a lecture/telling/sermon/interrogation/quiz/speech & hoped/instead/given/got/conversation/expected/was ! room/hall/theatre/notes/give/attend/your
<people>/people/person/anyone who/that ** <be> <very>? <very>? <bad>/cold/bored/distracted/vague/indifferent/aggressive/sarcastic
found/thought/considered <your>/the/both/everyone/<name>/<person>/most * <be>? <very>? <bad>/cold/distant/aggressive/aloof/vague/sarcastic/evasive
<very> nasty/rude/cold/unkind/unfriendly/unpleasant to <i>/us/me/people/everyone
do/did/could/would not <very>? trust/respect/rate your/<people>/<name>/<person>
felt/made/left ** <negverb>/<harsh> & you/your/<people>/<process>/<person>/<name>/they/them ! not/never/nobody/about
none/neither/few of you/them/the/your <very>? cared/knew/seemed/looked/asked/listened/bothered/had/were/was/could/read/wanted/said/spoke/paid
spent ** hour/time/interview/meeting/day/afternoon/morning whispering/texting/yawning/arguing/complaining/typing/boasting/bragging
found <name>/<person>/<title>/him/her/them/you/the/your ** to be <very>? <very>? <bad>/disagreeable/cold/distant/unpleasant/evasive/aggressive/odious
hung up on me/us
remark/remarks/comment/comments/joke/jokes/aside about women/men/my/age/accents/foreigners/mothers/immigrants/drivers/girls/weight/religion
not ** answer ** simplest/basic/easiest/single question/questions/one
atmosphere/mood/air/tension between the/your/<people>/<name> ** <be> ** poisonous/icy/frosty/strained/bad/thick/cold/tense
<people>/everyone/everybody/nobody ** <be> looking/applying for another/other/new/different
never felt/been so <harsh>/<negverb>/small/old/stupid/unwelcome/patronised
not like how/the way/manner? you/your/he/she/they/<people>
never ** put up with a/your/such
high and mighty
holier than
nose in the air
down your/their/his/her/its nose/noses
the nerve/cheek/gall/audacity to/of
you/they/he/she have/has/had a/some <very>? nerve/cheek
sniggering/smirking
i pity <people>/whoever/your/those/anyone/the/you/him/her
feel sorry for <people>/whoever/your/those/anyone/him/her/them
)"},
    {ReviewCode::crit_pay, R"(
what/how little? you/<org> ** pay/paying/offer/offering/offered/pays/paid ** <be>? <very>? <bad>/<mess>/<mild>/not
<your>/the/<org>/that/this/such/a 's? * <pay> <be> <very>? <very>? <very>? <bad>/low/poor/small/thin/weak/unfair/below/tight/limited/<mess>
<your>/the/<org>/that/this/such/a 's? * <pay> ** <be> a/an <very>? <very>? <mess>
<your>/the/<org>/that/this 's? * pay/salary/money/wage/figure/rate/package ** <be> <very>? <very>? <bad>/low/poor/small/thin/weak/unfair/below/tight/limited
<bad>/poor/low/mean <very>? pay/salary/wage/wages/money/package/rate/figure/bonus/pension/benefits/stipend/offer
salary/pay/wage/money/rate/figure/package ** disappointing/disappointed/disappointment/insult/insulting/joke/laughable/derisory/unrealistic/below/under
offer <be> ** disappointing/disappointment/insult/insulting/joke/laughable/derisory/low/below
below/under/beneath/behind ** market/going/industry/national/minimum/sector/average ** rate/rates/wage/value/level/average/standards/norm/worth/salary/pay/scale/$
below/under market/average/scale/par
not ** enough to live on
not ** enough to ** cover/afford
not/hardly/barely/scarcely ** cover/covers/pay/pays/meet/meets ** rent/bills/mortgage/commute/childcare/petrol/fare/train/parking/groceries
barely ** live/afford
can not ** live/survive/manage/eat ** on ** that/salary/wage/wages/money/what/pay/it/this/such
for/pay/paid/pays/paying ** peanuts
slave/starvation/poverty wages/wage
get what you pay
for that/this/such sort/kind of money/salary/pay
for that/this/such money/salary/wage/pay
for what you/<org>/it/is * pay/paying/offer/offering/pays/offers/paid
nobody/no one? ** could/can/would/will ** live/work ** on/for that/money/salary/wage/rate/pay
expected/hoped/hoping/expecting ** more/better/higher/larger <very>? money/pay/salary/figure/offer/package
<pay> ** not ** reflect/match/recognise/recognize/reward/correspond/justify/stretch
<pay> ** not add up
insult/insulting/insulted/slap ** pay/salary/money/figure/offer/wage/rate/face/package
less than i/what/my/the/a ** earn/earning/make/earned/current/cleaner/babysitter/minimum/barista/paid/salary
pay/salary/wage/money/figure/rate ** less than/half
pay/salary/money/wage/package ** where it/they ** should/ought/needs
<pay> ** leave/leaves/left ** desired
pay/salary/wage/money/package/figure/rate/offer ** not <be>? <very>? competitive/generous/adequate/sufficient/realistic/fair/attractive/serious/much
pay cut
cut/drop in pay/salary/wages
tight fisted
penny pinching
cheap/cheaply/cheapest/cheaper labour/labor
on the <very>? low/cheap/mean/modest/thin/light side
salary/pay/money/wage/offer/package/figure to match/reflect
the money side
match ** ambition/ambitions
more generous/realistic/serious/sensible salary/pay/figure/offer/money/budget
<pay> would/could/does/will/did/do not <very>? <very>? keep/cover/pay/feed/stretch/buy/match/reflect/allow/meet/support/go/begin/even/get ! terms
earned/earn/made/make/earning/making more than that/this/you
nobody/one can/could ** on what
on what you/<org> <be>? pay/paying/offer/offering/pays
insult/joke/pittance/scandal/peanuts & <money>/hour/salary/pay/fee/rate/wage/dollars/pounds/offer ! not
tells/told/says/said <i>? ** how/what you/<org> value/values/think/thinks
one would/might have <very>? hoped/expected/thought/imagined
unpaid overtime/hours/internship
i did not study/train/qualify ** paid/earn/pay
equal work/pay/money deserves/for
<pay>/allowance would/could/does/will/did/do not have? <very>? keep/cover/covered/pay/feed/stretch/buy/match/reflect/allow/meet/support/begin/even ! terms
nineties/eighties/seventies & pay/salary/figure/wage/offer/equipment/software/technology/office/money/rate/still
<pay>/figure/number <be> not <very>? serious/competitive/realistic/generous/fair
with a base/salary/wage/pay/rate so <mild>/<bad>
<pay>/base so <mild>/<bad>
stingy/mean/tight/miserly with
you/your/<org>/<be> <very>? underpay/underpays/underpaid/undervalue/undervalues/undervalued/underpaying
<pay> <be> <very>? <very>? not <very>? enough/sufficient/adequate/right
disappointed/surprised/shocked/dismayed/puzzled/taken by/at/with/aback the/your * <pay>/figure/number/offer/sum ! delighted/pleasantly
expect people/anyone/anybody/nurses/staff/somebody/someone ** work/live ** for/on peanuts/that/this/nothing
at that/this * salary/price/wage/figure
had/have hoped/expected ** salary/pay/offer/figure/wage/package ** would/to reflect/match/recognise/recognize/allow/cover/be
not afford to work/live/join/take/accept/come ** you/on/it/that/this/job
at that/those/such rate/rates/pay/wages/money
lower/less/smaller/thinner than i/what ** led/expected/hoped/expect/thought/told/promised
overtime/training/travel/lunch/breaks/holidays ** <be> <very>? unpaid
gets/get/earns/earn/makes twice/double/more than that
hardly/scarcely/barely worth
the money would/might/may/will <very>? suit/do/feed
given/considering/for what you/<org>/they charge/charges/earn/make
another/a/extra/missing nought/zero
offer/salary/figure/sum/number/pay ** misprint/typo/typing
pay/salary/money/offer/package stinks/sucks/reeks
easier/better/quicker/faster ways/way to be/get/become/stay poor
accountant/wife/husband/friend/friends/colleagues/bank ** laughed/laughs/choked ** figure/figures/offer/salary/number/it/pay
<pay>/figure <be> what/less/lower/roughly i <have>? earned/made/earn/paid/got/had
the same as i/what/my ** earned/made/earn/years
unpaid trial/test/week/training/period/probation/shift
more conditions/strings/clauses/catches/small than
asks/ask/asking/want/expect/demand a great/lot/deal ** for <very>? <very>? little/less
one is/be embarrassed/ashamed to show/tell
saved ** trouble/time/journey/fare/both/bother & salary/advert/advertisement/pay/fare
structure/scheme/plan/commission/bonus/pension/model <be> a/an <very>? <mess>
pay/salary/money/wage/offer/package/wages <be> <very>? worse
no/nobody one? <would>/can live/survive/manage on
you/<org>/they do/does/did/will/can/could not <very>? pay ** enough/well/properly/fairly/much/market/living
be/<be> <very>? embarrassed/ashamed by/about/of/at the/that/your/this <pay>/figure/number
you must be/have joking/joked/kidding/mad/misread
are you serious/joking/kidding
you cannot/can not? be serious
i <very>? earn/make/earned/made <very>? more <very>? stacking/driving/cleaning/working/doing/babysitting/on
keep a cat/dog/mouse/goldfish/canary/bird
get/earn/make that/the/more/better/twice/such ** money/pay/salary/much ** at/in/on/by/from/as a/an/any/the
how low/little/small/poor/thin/mean ** <pay>
<pay> ** <be> ** fantasy/fiction/dream/illusion/joke/embarrassment
not <very>? expect ** to work/live/come/move/teach/nurse/drive for that/this/it/so/such
money on ** and not/never on
)"},
    {ReviewCode::crit_organization, R"(
<your>/the/<org>/that/this 's? * <place> <be> <very>? <very>? <very>? <bad>/<mild>/<mess>
<your>/<org>/that 's? * <place> ** <be> * <bad>/<mess>
<your>/<org> 's? <very>? <bad> * <place>
<org>/you <be> <very>? <very>? chaotic
<place>/<org>/you ** old fashioned
behind the times
out of date systems/methods/equipment/software/kit
out of the ark
dark/stone ages/age
falling apart
held together with/by
high/rapid/staff turnover
so/how/too many <very>? people/staff/teachers/nurses/colleagues/employees ** left/leaving/leave/quit
everyone/everybody/half/nobody/most/people ** left/leaving/leaves/lasts/lasted/stays/quit ** year/months/month/within/long
revolving door
circling the drain
going/gone/go downhill
no windows/ventilation/heating/leadership/strategy/direction/discipline
lick/coat of paint
you/your/<org>/the ** could do with
<place> ** in need of
leave/leaves/left ** to be desired
something/lot/much/everything/little to be desired
not ** live up to
<be> not <very>? <very>? impressed/convinced/inspired/persuaded/reassured
not ** fill <i> with
failed to impress/inspire/convince/excite/persuade
not see/imagine/picture/envisage myself ** there/your/such/fitting/under
not imagine/picture/envisage ** anyone/why/how ** work/stay/staying/want/wanting/working
not <be>? <very>? comfortable/proud ** there/in/at/with ** your/such/<org>/place/culture/office/atmosphere
not the/a <very>? kind/sort/type of <very>? place/company/environment/organisation/school/firm/culture
where nobody/people/everyone ** afraid/cry/shout/shouts/scared/frightened/unhappy
somewhere/company/place/firm/school/employer/organisation/people/team that/where/who <very>? actually/properly/still/genuinely
somewhere with/that/where ** proper/working/functioning/organised/knows/answers/takes
reviews/glassdoor/rumours/rumors/stories ** confirmed/true/worrying/concern/bad/about you/<org>/online
asked around
red flag/flags
too many/warning/alarm warning/signs/bells
lack of <very>? leadership/direction/vision/ambition/imagination/discipline/planning/structure/clarity/organisation/communication/professionalism
culture/atmosphere/morale/environment/mood/ethos <be>/felt <very>? <very>? low/tense/toxic/wrong/off/unhappy/cold/uneasy/strained/fraught/not
culture/atmosphere ** not ** fit/suit/right/for
doubts/misgivings/reservations/concerns/qualms ** about/over your/<org>/how/the
do/does/could/did not trust/believe/share/agree in/with/your/<org>/the ** direction/values/way/company/methods/approach/management/leadership
do/could not believe in/what ** product/products/direction/company
not <very>? sure/convinced/certain/persuaded <org>/you/your
standards ** slipped/fallen/drop/dropped
deathtrap
boring/dull/monotonous/dreary/tedious/mundane/menial work/job/role/duties/place/town
middle of nowhere
back of beyond
no career/progression/prospects/ladder
about to fold/close/collapse/go under
on the rocks
only at/for/with/by/in * established/proper/professional/serious/larger/bigger/stable/modern/reputable/better/real
not ** fit/fitted for purpose
without working/proper heating/window/desk/computer
could/might/should be better organised/run/managed/led/organized
better/properly/well/more organised/organized/run/managed/led/equipped/funded/resourced/structured company/firm/place/team/school/environment/workplace/organisation/somewhere/employer/one
a firm/company/school/team/place/organisation where/that/which ** work/things/plans/people/doors/computers ** work/works/actually/properly/finished/done
not ** where i ** want/wish ** be
one foot in
seen better days
has had its day
<place> <be>/<have>? <very>? stinks/stank/reeks/mouldy/moldy/squalid/draughty/damp/leaks
looked older than <i>
crashed on me
seen/heard/learned/know how/what/the way? ** treats/treated/treat ** <people>/staff/subcontractors/workers/suppliers/tenants/customers/women/employees
little/no/without joy/warmth/life/laughter/energy/spirit in/on/at/about
put my name to
of that/such/this quality/standard & not/never/below
not/hardly/scarcely yet? a/your priority
nothing to do after
appears/appear/seems/seem to have forgotten/lost/given
spends/spend more on
said it all
<be> not <very>? reasonable/acceptable/professional/respectful/polite/courteous/humane/safe/serious/hygienic/legal/ethical/honest ! i/me/my
too/so/rather/most/how <bad> & your/you/there/place/team/<org>/<people> ! i/me/my/not/never/nothing
how can/could a/an/any ** while/when/if
freezes/fakes/dumps/exploits/pollutes ** its/the/their/you/people/workers
years/decades out of date
<place>/website/systems ** out of date
worrying/bad/negative/mixed/poor/alarming/troubling/disturbing reviews/stories/things/reports/rumours/rumors/comments
somewhere/company/place/job/firm/employer with a/some/any/better/real future/prospects/ambition/standards/heating/windows
your/the way/ways/style/manner ** <be> <very>? <very>? <bad>/old/dated/odd/strange/slow
rather/prefer/want/looking/need/somewhere & that/which/who <very>? takes/values/cares/treats/listens/invests/respects ! you/your/like
not strike/struck/seem/appear/sound/look/feel ** as? a/an/like ** happy/healthy/safe/serious/good/pleasant/friendly/well ! i/me/my/myself
not strike me
culture/atmosphere/morale/environment/mood/ethos/tone ** <be>/felt <very>? <very>? low/tense/toxic/wrong/off/unhappy/cold/uneasy/strained/fraught/not/chilly/frosty/heavy/glum/grey
everything/thing/experience/visit/tour/meeting/call <be> <very>? <very>? <bad> ! me/i/my/not/loss/if/would
tells/told/says/said me plenty
spoke/speaks/speak volumes ! face/faces/smile/care/kindness/warmth/good/well/quality
the state of your
need/want/prefer/like to be/work somewhere/anywhere that/where/with people/everyone/nobody/staff
looking/look for a/an ** with a/an? <very>? <better>/clear/clearer/clearly/sound/safer/stable/steady/proper
where nobody/no one? <very>? wears/knows/cares/smiles/talks/speaks/listens/stays/lasts/sweeps/checks
everyone/everybody who can <very>? leave/go
not imagine spending/working/being/staying/getting/myself
your values/ideas/standards/methods/ways/view/views and mine
made/built in this century
lose/lost my appetite
prefer/want/need an? employer/company/firm/workplace/office/school/team that/who/which/where <very>? pays/treats/keeps/answers/knows/listens/trains/trusts/locks/sweeps
had hoped for a <very>? <better>/modern/newer/quieter/cleaner/warmer/safer ** place/office/school/company/firm/team/workshop/kitchen
<be> no place/way/time/condition to ** work/think/learn/live/teach/treat
not/hardly imagine/see/think/believe that? any/anyone/anybody/people ** stays/stay/lasts/last/wants/want/enjoys/wanting/staying
i suppose/guess that? somebody/someone has/must
somebody/someone has/had/must have? to ** work/live/sell ** there/it/them/that
not ** place/house/shop/room/firm ** bring/take/introduce my ** friends/family/parents
a relief ** not to/have
once great/proud/fine/famous/mighty/respected name/house/firm/paper/school/place/hospital/company/brand/theatre
last <number>/person/people/holder/holders in this/the/that chair/job/post/role/seat ** off/left/stress/sick/ill/gone/resigned/lasted
such a/an <very>? tired/sad/gloomy/dark/draughty/ugly/shabby/cold <place>/room/reception
promised mountains/sea/sunshine/gardens/palaces
window/windows/door ** looked/looks/look/opens/opened/faces/faced ** car/wall/bins/brick/park/yard
<number>/third/fourth/fifth/sixth/tenth person/holder/manager/director/head ** in that/this/the post/job/role/chair/year/years
going/gone/headed nowhere
<be> going nowhere
looks/look/looked like ** made/built/designed/written/painted ** <number>/last/century/age
advertising/advertise this/that/the ** again
expected/had expected/hoped ** better of/from
expected a more
not wish/want ** on my worst enemy
worst enemy/enemies
the/only reason <people>/people/they/anyone/staff ** stay/stays
left hand ** right
spoken/spoke/talked to some/people/those/several/staff/someone ** left/leaving/quit
children/patients/residents/guests/animals/customers/pupils/students/dogs ** <be> <very>? afraid/frightened/hungry/neglected/dirty/unhappy/scared/cold/bored ** of/with/in/$
a <very>? smell/stench/stink/odour/odor in/of/from ! coffee/bread/fresh/baking
rather drive/sweep/clean/starve/stack/dig/eat/peel/scrub/beg/busk a/an/the/my/streets/toilets/shelves/floors/potatoes/than
dropped/drop ** hints
says people/customers/staff/quality/care first
somebody/someone believed/believes it/that
not take the <very>? <role_word>/offer/company/firm/interview/place seriously
being/is/was wound up
has/have/shows potential & with/could/one/someday
your * <be> <very>? <very>? <bad>/<mess> ! <process>/<pay>/<people>
your * <be> a/an <very>? <mess> ! <process>/<pay>/<people>
your * <be> <very>? <very>? filthy/out/behind/stuck ** date/times/past/age
you/<org> <be> <very>? a/an? <place>/company/business/firm in/with <very>? trouble/decline/difficulty/difficulties/problems/crisis
not raise a/my/any dog/dogs/child/children/family/kids/pig there/in/on/here
<be> ** falling to/apart/down
career suicide
<would>/will be/get/become/die <very>? bored within/in/by/after/there/of
bored ** within/in a/an/the week/day/month/hour
your ** <be> <very>? <very>? inferior/behind/worse/overpriced/obsolete
inferior to
not touch ** with/job/offer/it
bargepole
nobody/no one? has/had ever? heard of
rather/sooner/prefer ** work/be for/with/at a/an <very>? leader/bigger/larger/proper/real/serious/known/established/modern/market/successful/growing/winning/better/healthy/friendly
working/work for/with/under you/your/<org>/him/her/them would/will ** be/mean/bore/kill/drive/ruin/damage
reputation <be> <very>? <bad>/low/poor/known
<harsh> ! i <be> * <harsh> ! my * <harsh> ! weather/rain/traffic/storm/handwriting/mission/fight/fighting/against/survivors/victims/children/campaign/campaigns/research/report/exhibition/book/play/film
belong/belongs in/to a/the/another ** museum/past/century/bin/skip/era/age/ark
run/runs/managed/governed/looks/felt/feel/feels/sounded/sounds like a/an <grim>/<mess>
doubts/misgivings/reservations/concerns/qualms/worries ** about/over where/whether/if/what/who
steer/stay/keep <very>? <very>? clear/away of/from you/your/<org>
no future/soul/leadership/vision/heart/spirit/spark ** in/at/about ** your/<org>/<place>
nonexistent
non existent
still using/on/running/with ** windows/paper/fax/floppy/carbon/typewriters/pencil
not/no <very>? confidence/faith/trust/belief ** in the/your/<org>/where/how
seem/seems/appear to have no/none
bored stiff/rigid/silly/senseless
values do/did/does not match
not bring myself to work/eat/trust/set
no serious/self/sane/decent/sensible/competent/experienced/respectable respecting? person/engineer/nurse/teacher/cook/candidate/professional/worker/one would ! turn/refuse/decline/down
no self respecting
not ** for all the/<money>
not ** inspire/inspired/fill/filled ** confidence
did/does/do nothing to ** reassure/change/help/persuade/improve/dispel
no/small/little wonder that? you/your/nobody/people/so/they/staff/the ! stay/love/loved/proud/famous/happy/smile/win/won/come/good
calls/call themselves/itself a/an
that/which/who claims/boasts ** itself/themselves/to
in this day and age ! rare/rarely/seldom
not <very>? keep/kept/keeping/move/moved/moving up? with the times
seen dead
<be> all talk
hot air ! balloon/balloons/oven/heating/dryer
smoke and mirrors
lip service
empty promises/words/phrases/talk/slogans
dog eat dog
rat race
hire and fire
on the cheap
short of/on ideas/manners/courtesy/imagination/charm/talent/warmth/common
left/leaves/leave a <very>? bad/sour/bitter/unpleasant/nasty taste
made/make/makes my heart/skin/blood/flesh sink/crawl/creep/boil
heart sank & your/you/<place>
not worth the/my/it ** paper/trouble/time/journey/candle/money/stamp/fare/effort/wait/ink
out of <your>/their depth
headless chicken/chickens
deckchairs
amateur hour/dramatics/night/theatricals
mickey mouse
kafkaesque/dickensian/orwellian/stalinist
banana republic
third world country/conditions/office/wages
dodged a bullet
the less said
staff/people/team/nurses/teachers/everyone/faces ** looked/seemed/appeared/were ** exhausted/worn/burnt/burned/overworked/grey/hollow/haunted/broken
firms/companies/employers/schools/clients that/who/which <be>/have <very>? <very>? further/actually/already/properly/serious/ready/organised/organized/professional
)"},
    {ReviewCode::crit_process, R"(
<your>/the/<org>/that/this/such/a 's? * <process> <be> <very>? <very>? <very>? <bad>/<mess>/slow/vague/poor/unclear/odd/muddled/patchy
<your>/<org> 's? * <process> ** <be> * <bad>/<mess>
<your>/the/<org>/that/this 's? ** <process> ** <be>/felt a <very>? <mess>/<bad>
<bad> process/interview/interviews/selection/recruitment/scheduling/communication/communications/correspondence/paperwork/arrangements
process/interview/interviews/recruitment/selection/communication/scheduling ** could/might/should/needs/need/deserves <have>? <be>? better/improved/quicker/clearer/faster/kinder/shorter/improvement/overhaul
process/interview/interviews/recruitment/communication ** leave/leaves/left ** desired
process/interview/interviews/recruitment/communication/selection/organisation ** not <be>? <very>? well/smooth/good/ideal/inspire/impress/clear/professional/organised/organized/reassure/pleasant/best/inspiring/quick
<process> ** dragged/dragging
<process> ** took/taken/takes/stretched ** <number>/forever/ages/weeks/months
too many interviews/rounds/stages/tests/hoops/meetings/forms
you/nobody/<org>/<person>/<name>/hr/recruiter/manager/office/team never even/once/ever? replied/answered/called/wrote/rang/emailed/phoned/bothered/explained/told/acknowledged/apologised/apologized/confirmed/reply/answer/responded/rung/returned/came/got
kept/left/leave/leaving/keeping <i>/candidates/applicants/people ** waiting/hanging/standing/dark/guessing/wondering/limbo
left <i> sitting/alone/outside/on/in
long/lengthy/endless silence/silences/delay/delays
it/that took you/<org>/your/hr/them/<people>/<name>/<person> ** <time>/long/forever/ages
you/<org>/hr/<people>/<name> took ** <number>/forever/long/ages/weeks/months ** to
took <number>/several/many/over/nearly/almost ** <time> to ** reply/answer/arrive/come/respond/get/hear/make/write/tell/return
after <number>/several/many/all/so ** interviews/rounds/weeks/months/calls/emails/meetings/delays/reminders/cancellations/chasing
<number>/so/many/endless rounds/interviews/stages/panels/meetings for a/one/this
asked/answer/answering/answered/repeat/repeating/told/explain ** same question/questions/thing/things/story
the same * question/questions ** twice/times/three/each/every/again/different/asked
not/never/nobody/hardly/without ** read/reading/opened/looked ** my? cv/résumé/resume/application/portfolio/form/notes/file/papers
changed/moved/rescheduled/postponed/rearranged/cancelled/canceled/shifted/switched ** date/time/interview/meeting/appointment/call/start/it ** twice/times/again/last/minute/without
rescheduled/postponed/rearranged/cancelled/canceled ** without/last/hour/minute/morning
interview/meeting/call/appointment/date <be> ** rescheduled/postponed/moved/cancelled/canceled/changed/forgotten/rearranged
you/hr/somebody/someone/office/your/<org> ** lost/mislaid/misplaced/forgot/mixed/forgotten/muddled ** my? cv/résumé/resume/application/interview/form/name/papers/references/certificates/date/appointment/paperwork/documents
lost/losing/mislaid/misplaced my cv/résumé/resume/application/form/papers/references/certificates/details
misspelled/misspelt my
my name wrong
called/addressed/introduced/welcomed <i> ** as/by ** wrong/different/another/name
mixed/mixing <i> up
confused/mistook/mistaken <i> with/for
somebody/someone else 's cv/résumé/resume/name/application/form/notes/file/papers
made/make/making ** up as ** went/go/along
nobody/no one? seemed/appeared ** to? know/expect/expecting/sure/ready/care
jump/jumping/jumped through
unpaid work/trial/task/assignment/day/shift/project/week/exercise/hours/test
free labour/labor/consultancy
chase/chasing/chased ** reply/answer/response/feedback/hr/you/anyone
had to chase/ring/call/email/prompt/remind/beg
after ** chasing/reminders/unanswered/nagging/prompting
unanswered/unreturned
ghosted/ghosting
communication/communications/correspondence ** poor/lacking/slow/patchy/non/improve/improved
passed/shunted/bounced/shuffled/handed <i> from/around/between
from pillar to post
kafka/kafkaesque
in a/the/your/draughty corridor/lobby/reception/stairwell ** hour/minutes/waiting/hours/alone/forgotten
moving/moved/changing/changed/shifting the? goalposts
trick/inappropriate/intrusive/illegal/impertinent/irrelevant questions/question
whether/if ** planned/planning/pregnant/married ** children/baby/family/pregnant/married
felt like <very>? ** interrogation/cattle/circus/afterthought/ordeal/lottery/gauntlet/obstacle/conveyor/hurdle/exam/box
cattle market
obstacle course
drawn out
took/taken forever/ages
<number>/several/repeated/countless/numerous/many reminders/unanswered
without so much as
not so much as
job/role/post/position ** changed/kept changing ** description/twice/times/between/every/each/since
changed ** job/role/description/terms/title ** after/twice/halfway/between/again
<be>/seemed <very>? different from/to ** advertised/described/advert/promised/told
not <be>? <very>? <very>? as/what * advertised/described/promised
nobody/none <be>/<have>? ** replied/answered/called/wrote/rang/emailed/phoned/bothered/explained/acknowledged/apologised/apologized/confirmed/responded/returned/answer/reply
no one <be>/<have>? ** replied/answered/called/wrote/rang/emailed/phoned/bothered/explained/acknowledged/apologised/apologized/confirmed/responded/returned/answer/reply
fourth/fifth/sixth/seventh/eighth/ninth/tenth conversation/interview/round/meeting/call/stage/panel/test
nothing ** heard
not the one/job/post/role/position * advert/advertised/advertisement/described/discussed/applied/offered
nobody/one had told/informed/warned/prepared
promised to an/another/someone/somebody/internal
references/referees/employer/boss ** contacted/telephoned/called/rung/phoned before/without
not/hardly/never ** inspire/inspired confidence
so slow/long/late/badly/poorly/chaotic that ! i
please consider/try telling/giving/informing/letting/training/answering/replying
interrogation/inquisition/beauty/cattle contest/market/parade
who knew nothing of/about
way/manner ** was/been/were/being dealt/handled/treated/run/conducted/managed ! kind/kindly/well/thank/thanks/warm/warmly/impressed/grateful/appreciate/admire/courtesy/fairly/praise/delight/pleasure/ease/enjoyed/liked/loved/clever/cleverly
marked down
test/link/form/portal/website/system/platform/app <be>/did/would <very>? not? work/broken/down/missing/wrong/dead/open
by algorithm/robot/machine/bot
to meet/talk/speak to? a human
felt/feel like a/an ** show/contest/exam/game/trial/auction/lottery/audition/parade
papers/cv/application/references/certificates/form/documents/portfolio were/was/got/had/went <very>? <have>? ** lost/missing/mislaid/misplaced
wrong <very>? cv/building/room/candidate/application/form/link/name/address/date
missing panel/link/interviewer/page/pages
turned/turns out to be ** different/something/another/not/nothing
different from/to/than the ** advert/advertisement/description/job/role/one
without/no a/an/any? <very>? explanation/warning/apology/acknowledgement ! need/needed/necessary/owe/owed/required
heard/hearing nothing ! but/good
no/without/single ** reply/answer/response/word/feedback/explanation/acknowledgement/acknowledgment ** from/came/arrived/until/since/after/in/for <number>/weeks/you/anyone/days/months/hr/anybody/a/the
<number>/several/many/of <time> ** without a/any/so? ** reply/answer/hearing/word/news/sign/call
no way to hire/treat/recruit/run/select
addressed/sent/meant to/for ** somebody/someone/another else/candidate/person
had/have expected ** at least/acknowledgement/reply/answer/word/call/line/courtesy
not know whether/if/when/why my/the/i ** expenses/paid/application/interview/decision/heard/happened
no one/body told/informed/warned
had no place in
longer/slower/harder than it/they needed/need/had/ought/should
without a/an/any break/lunch/glass/reply/explanation
pity/shame that? nobody/no/none
decision/choice/mind/minds/winner ** been/was/had made/chosen/taken/settled/decided/up before & i/we/you/interview/invited ! my
read/opened/open/seen/look/looked/glanced ** cv/resume/application before ** interview/meeting/i/met
would/might have been <very>? courteous/polite/kinder/helpful/fairer/decent/civil/honest/useful/nice to mention/tell/say/know/ask/warn/have/be
of which i/we ** spent/sat/waited/passed/stood
nobody/one/none/you/they asked me? a? single/any/anything ** work/question/about
suspect/defendant/prisoner/criminal/schoolboy/schoolgirl/cattle/commodity than a/an? candidate/person/guest/human/adult/applicant
only/merely/just ** minutes/hour/hours/week/weeks/days/months late
punctuality/courtesy/manners/tact/spelling/grammar/listening/politeness/honesty <be>/do/does not
waste/wasted/wasting people/everyone/everybody/anyone/candidates/someone ** afternoons/afternoon/time/days/mornings/evenings
advert/advertisement/description/posting and the job/role/post ** not/little/nothing/different
asked the same/identical ** question/questions ** by/times/again
none of whom/them had/seemed/knew/has
it/that is/was <very>? clear/plain/obvious/evident that you/they/the/your ** somebody/someone/else/already/chosen/mind/insider
somebody/someone else in mind
still waiting/owed/without for? the/my/your ** expenses/fare/reply/answer/feedback/refund/money/promised
the only one/person ** read/seen/prepared/understood ** description/brief/advert/advertisement/papers/plan
better things to do
things to do than
same form/questions/test/details for the second/third/fourth/fifth
<people>/nephew/son/daughter/niece/cousin/friend/brother ** <be> also? a/the candidate/applicant/favourite ! recommended
whether your/the <process>/test/contract/form/questions/offer <be> legal/lawful/allowed/valid
before i take/took/waste/wasted/buy/bought a/another/day/my ** off/leave/suit/time/fare
what to ask/avoid/expect next/before
you lost me
taught/teach me what to ask/avoid/never/not
question/questions ** about my ** <be> <very>? illegal/unlawful/intrusive/improper/inappropriate/personal/rude/offensive
illegal/unlawful/improper/inappropriate/intrusive/offensive/personal question/questions
worst interview/experience/process/letter/offer
not ** a? word/apology/sorry/explanation/glass/cup/chair & waited/waiting/kept/sat
try/consider answering/reading/replying/listening/paying ! i/me
maybe/perhaps try
you/they/<people>/hr/<org> <very>? changed/moved/postponed/rescheduled/cancelled/canceled/altered/switched/shifted the/my/our/it/<i>
free/unpaid work/labour/labor/days/consultancy/advice/consulting & asked/expected/do/did
you/they/<people>/hr/<org>/nobody never <very>? reimbursed/refunded/repaid/returned/acknowledged/sent/gave/told/called/rang/wrote/asked/explained/apologised/apologized/mentioned/offered/answered/replied/bothered/read/listened
<number>/several/many/countless/multiple times & you/they/<people>/hr/<org> & changed/moved/postponed/rescheduled/cancelled/canceled ! thank/thanks/grateful
i <very>? had to chase/remind/beg you/your/hr/for/the
chased/chase/chasing ** for/reply/answer/you/weeks
shocked/appalled/dismayed/horrified/alarmed/disturbed/baffled/bewildered/puzzled/troubled/annoyed/irritated/angry/furious/upset at/by/to/that/how/when/about ! my/i/not/yourself
<be> not how i/we/people/one/you ** treated/interviewed/treat/spoken/interview
promised ** never/not ** got/came/received/arrived/happened/materialised/sent
no one/nobody thought to offer/tell/mention/warn/explain/say/introduce
went silent/quiet/dark/cold/missing
only <very>? learned/learnt/heard/told/discovered/found ** at the <very>? end/last/minute/interview/after
<be> not <very>? fair/right/acceptable/good/honest/reasonable $ ! i/me/my/would
no need ** write/contact/call/ring/email ** again/further
plainly/obviously/evidently/visibly/transparently/patently ** not/never/nobody/no/none & read/opened/met/looked/prepared/seen/heard/spoken/idea/interested/interest ! i/me/fault
you/they/<people>/hr/<org> could/did/do/had/would/can not even ask/asked/read/know/look/looked/reply/say/answer/tell/told/thank/offer/offered/spell/remember/mention/apologise/bothered/bother
hardly/scarcely the ** i/one <have>? expected/hoped/imagined/wanted/looking
not exactly a/the/what/how ! sure
left wondering/guessing
left me wondering/guessing/none
as if/though i/we were/was ** nobody/nothing/invisible/there/thief/criminal/child/servant/nuisance/idiot ! not
raised/raise my? eyebrow/eyebrows
rubbed ** wrong way
got my back up
set my teeth
way my ** was/were/has handled/treated/conducted/managed/dealt ! kind/kindly/well/thank/thanks/warmly/impressed/grateful/appreciate/admire
)"},
    {ReviewCode::ultimatum, R"(
or else
otherwise i/we will/shall/would have/be/take/report/go
i/we need/expect/require/want/demand an/your/the * answer/reply/decision/confirmation/response/refund/payment ** by/within/before
i/we expect/require/demand/insist ** refund/reimbursement/payment/cheque/check/expenses/apology/explanation/compensation/reimbursed
pay/reimburse/refund ** expenses/fare/costs ** or/by/within/before
send/sending/enclose/enclosing/enclosed/attached ** invoice
you/<org> have/has until/till
you have <number> days/hours/weeks/minutes
within/in the? next? <number> days/hours/working/weeks or/otherwise/please
please reply/respond/confirm/answer/pay/call/decide ** by/before/within ** <by_when>/<number>/noon/days/hours
last/final warning
last/final chance to
i/we will/shall/may/might/intend/plan ** report/reporting/sue/suing/expose/exposing/complain/complaining/publish/publishing ** you/this/your/<org>/to/it
hear from my/our/the <very>? lawyer/solicitor/lawyers/solicitors/attorney/union
speak/spoken/consult/consulting/consulted/instructed ** lawyer/solicitor/attorney/lawyers
my lawyer/solicitor/attorney will/has/is
legal action/steps/proceedings
small claims
employment tribunal
glassdoor/trustpilot
linkedin ** review/honest/followers/everyone
leave/leaving/write/writing/post/posting ** review/reviews
honest review
review/reviews ** online
warn/warning everyone/everybody/others/colleagues/friends/students/people/candidates/members/anyone
let everyone/everybody/others ** know
word gets/travels/spreads
word will get/travel/spread/out
see to it
live to regret
be warned/advised
mark my words
face/suffer/accept the consequences
hold you/<org> ** responsible/liable/accountable/to
think twice before/about
if ** not ** refunded/paid/settled/apologise/apologize/reimbursed
unless ** hear/receive/paid/refunded/settled/apologise/apologize/apology/reply ** will/shall/have/must/going
small/tight/close industry/town/community/profession/field/trade/sector/valley/circle/world ** talk/talks/remember/remembers/gossip/hears/travels
would be a? pity/shame/unfortunate if ** known/public/knew/heard/found/press/out/reached
never/not recommend <org>/you/this/applying/your/anyone
must insist
take it or leave it
on condition that
provided that you
i would hate for ** to/get/hear/reach/find/come/inspectorate/press/council/authorities ! goodbye
interested to hear/know/learn/read how/what/about ** you/your
i would not want/like this/it/that/you/the to ** get/reach/hear/find/press/council/authorities/newspapers
<authority> & informed/complaint/complain/complained/report/reported/forms/shame/publish/raise/contacted/instructed/consulted/copied/filed/filled
what/which/further steps/action/measures to take
reserve all/my/the rights/right
failing a/an/your/which/that/this
in your <very>? interest/interests to
my followers/readers/subscribers/network
only then
nothing prevents/stops/prevented/stopped me
your ** rating/reputation/name ** suffer/harm/harmed/damaged/mud
do the decent/right/honourable/honorable thing
will/shall learn/hear/know ** from me what/how/to
will/shall/may/going/might to? ** take this/the/my ** further/elsewhere/press/papers/union/council ! not/any/regret
would be a shame/pity if
hearing from my/our
or everyone/everybody/people/others ** will/hear/know/shall
telling/tell/warn/warning/advise/advising ** to avoid/stay/steer
you/<org>/somebody ** will/may/might/would ** regret
hears/hear/knows/know/learn/learns about/of this & everyone/everybody/every/graduate & will/sure/shall
or i/we will/shall/must report/post/sue/publish/write/complain/tell/instruct
or i/we will/shall/must take legal/advice/steps/action/matters/this
by/before <by_when> or/otherwise
hate/loath/reluctant/sorry to involve/trouble/inform/tell/contact my/the/our
share/sharing my/our/this experience/experiences/story/letter
know/have ** journalist/journalists/reporter/reporters/lawyer/lawyers ** who/would
formal/first/final/fair warning
i <have> told everyone/everybody/all/people/friends about? what/how you/they/your/<org>/badly/i
i/we <would>/shall <very>? write/go/speak/talk/turn/complain/report/post ** to/on/about/in the? <authority>
i have <very>? reported/told/notified/informed the/your ** to/matter/council/police/authority/authorities/union
you/they will/'ll <very>? <very>? regret/pay/suffer
take it/this/the ** further/higher/elsewhere/court/up & if/unless/or/by/expect
expect/demand/require/want ** payment/reply/refund/answer/apology/reimbursement/cheque/money ** by/within/before/immediately/today
pay/refund/reimburse/settle/send ** or/otherwise/else i/we/you
see you in court
last/final chance to/for
or <very>? forget it
unless i/we/you/your ** hear/receive/get/reply/raise/match/pay/by
you/they/<org> will be sorry
reply/respond/answer/decide/call/confirm by ** or i/we
warn/advise/tell/urge my/other/all/any ** friends/colleagues/others/people/everyone/candidates/nurses/teachers/students ** away/against/avoid/clear/warn
)"},
    {ReviewCode::door_shut, R"(
do/please not contact/call/email/write/ring/phone/message/approach/bother/text/invite/send/disturb ** <i>/again/further/any/anything/about
do/please not ** in touch
do not/never ever? contact/call/email/write/ring/phone/approach <i>/us
not wish/want/like/expect/care/prefer to ** contacted/hear/approached/touch/contact
not <be> contacted/approached
no need to ** contact/keep/stay ** touch/<i>/contact
never ** work/apply/consider/foot/darken/return/deal ** again/you/<org>/there/here/foot
not/nor ** apply/applying/return/returning/considering/darken ** again/future/ever/further
not ** consider/considering ** again/future/ever
not/hardly/unlikely/doubt ** paths/path ** cross/again
doubt ** again/meet/cross/speak
not expect/imagine/foresee/suppose/think that? we/our/i/my ** again/cross/each
delete/remove/erase/destroy/shred/scrub/wipe ** details/number/cv/records/email/address/data/information
take <i> off your/the ** mailing/books/database/records/contact
lose my number
rather/prefer/wish/want/care not to? <be>? ** hear/contacted/contact/touch/correspond
rather you did not
no/little point/reason/purpose/sense/use/benefit/wish/desire/need/intention ** contact/touch/correspond/correspondence/returning/applying
let us/we leave it there/at
leave it there/at that
leave matters there
draw/drawing/drawn a line
last you will/shall hear
last you will be hearing
name/details from/off whatever/all/any/every
off ** books/list/files for good
this is goodbye/farewell
consider the matter/this/it/our <very>? closed/over/ended/finished
matter <be> closed
only ** from now on
from now on ** only/not/never/elsewhere/avoid
now or ever
now or in the
not interested in hearing/staying/further/future/any/working/keeping
no further/more/future contact/correspondence/emails/calls/approaches/communication/mailings/messages
please cease
unsubscribe
steer clear
wide berth
had my fill
had enough of you/your/this
under no circumstances
ever again & you/your/<org>/contact/write/apply ! hope/see/meet/if/forget/laugh
once was/is enough
burn/burned/burnt/burning ** bridge/bridges/boat/boats
first and last time
life <be>? too short
stop sending/emailing/contacting/calling/ringing
leave <i> alone
wash/washed/washing my hands of
good riddance
nothing/no more/further to say/discuss
please consider this/the ** final/closed/last
will/shall be the/my last letter/email/message/application/time
you will not ** hearing ** from/again
not ** cross/crossing ** threshold/doorstep
not trouble/bother one/each another/other
no longer wish/want to ** contact/touch/hear/contacted/associated
not ** interested ** now or
take ** business elsewhere
crossed/crossing/cross <org>/you/<i> off
matter as <very>? finished/closed/ended/over
regard/consider the matter/this/it as? <very>? finished/closed/ended/over
remove/delete/take/strike me/my ** from/off your ** list/lists/database/system/files/books/records
remain/go/goes/be/left unread/unanswered/ignored/deleted
of no <very>? interest to
relationship/acquaintance/dealings/contact/correspondence ** end/over/finished/closed/done & an/at/over/all/my/consider/is
stop writing/contacting/emailing/calling/sending/ringing/phoning
whatever you may/might/could/can offer/do/say/send
we are <very>? done/finished/through
never try/do/go/attempt this/it/that/through again
off my list
no longer exists/exist
this time and all/every/any
end/ending/ends/ended all/any contact/communication/correspondence/dealings
had one/your chance
no interest in/whatever
with this/that letter i end
no wish/desire/intention/interest/plan to/in/of ** work/hear/hearing/contact/keep/return/see/meet/apply/reapply/stay
once bitten
the end of our <very>? contact/dealings/acquaintance/correspondence/relationship/conversation
close/closed/closing/shut/shutting/bolt/slam/slams the/this/my/that/a door
want nothing <very>? to do with
not imagine any? circumstances
not ** anything ** ever ! hope/if/seen/heard/met/had/tasted/known
never write/call/phone/email to? <i>
delete my number/details/address/data/cv/file
not be applying/returning/writing/calling/considering ** again/time/back/future/elsewhere
nothing more/further/else/left to be? said/say/discuss/add
remove my ** details/data/address/number
spare me any/further/your/the
that/this is the end of it/this
not be? <very>? recommend/recommending you/your/<org>/the
not/never ** want/wish ** hear/heard/hearing from you/your/anyone/<org>
i have done with you/your/this/<org>
never/not ** work/apply/applying/working/buy/buying/set/setting/return/returning/deal ** you/your/<org>/there/here ** again
lose/erase/forget my number/name/address/cv/details/email
not now and/or/nor not? ever/never
not ** now or/nor ever
never ever ** work/apply/come/return/contact/deal
no interest in ever/working
^ never <very>? call/contact/write/email/phone/ring/approach/bother/text/send
i am <very>? <very>? done/finished/through with you/your/this/the/<org>/it
the last of it/me $
)"},
    {ReviewCode::competitor, R"(
<better>/more/higher/generous than you/yours/your/what you/<org>/anything
than <org>/yours 's?
than what/anything you/<org>/that
in another/different/higher/better/altogether/whole <very>? <very>? league/bracket/class/category/ballpark
the only one/firm/company/school/place/employer/offer/team ** to/of/that/which/who ** <reacted>/three/two/four/could/did
better/improved/matching/counter offer/package/terms/deal/salary/pay/conditions/benefits/pension/bonus/prospects
better paid/paying/money/pay/salary/offer/package/terms/prospects/organised/run/equipped/resourced/funded/opportunity/option
higher/highest/bigger/larger/greater salary/pay/wage/offer/bonus/package/rate/budget/money/figure/title/responsibility/profile
bigger/larger/better known/stronger name/team/brand/firm/company/agency
<money> ** more/extra/higher/above/better
<number> k/thousand/percent/grand more/extra/higher/above/better
<number> percent more/higher/above/extra
double/twice/treble/triple the/my/your/what ** salary/money/pay/you/offer/offered
came/come/comes in <very>? higher/above/over/better/lower
<very> more generous/senior/tempting/lucrative/prestigious/competitive/stimulating/ambitious/innovative/professional offer/package/role/position/company/firm/one/opportunity/job/team/proposal/place/school/project/option/post/organisation/employer/terms
stronger/superior/richer/sweeter/finer offer/package/deal/terms/role/position/firm/company/proposal
more attractive/generous/exciting/senior/tempting/lucrative/prestigious/competitive offer/package/role/position/one/opportunity/job/terms/post/proposal
prestigious/leading/top/biggest/largest/foremost/world/premier firm/company/name/hospital/studio/employer/house/bank/agency/restaurant/player/brand/flight/class
who/which/that/they actually/really/genuinely/properly/clearly ** value/values/pays/know/knows/understand/understands/listen/appreciate/treat/replied/answered/wanted
who/they/which/one made up ** mind/minds
compared/comparison/compare to/with/favourably/unfavourably you/your/yours/other/poorly/badly/what
unlike you/your/yours/<org>
by comparison
in comparison
won/win/wins/edged hands/out
weighed/weighing/set/put/stood ** against/beside/alongside yours/you/your
pipped at
theirs <be>/includes/comes/has/pays/offers ! theirs is in/on/at/near
they/<name> include/includes/throw/throws/add/adds ** car/gym/bonus/pension/equity/shares/laptop/flat/accommodation/house
with equity/stock/shares
company car ! would/could/if/and
bigger fish/stage
more than you ! know/think/thought/imagine/realise/realize/guess/meant/means/said/say/can/could
outbid
a place/firm/company/school/team where/that/with ** better/more/faster/newer ** than
came down to ** and they/theirs/<name>
other/another/second/new <very>? <terms>/<place>/side/party/bidder/one/contract/yard/plant/clinic/firm/agency/lab & <more> ! fit/fits/suit/suits/suited/closer/wish/hope/thank/thanks/success/kind/grateful/appreciate
<money> & than/against/with/from/versus/elsewhere & <money>
yours & proposal/package/other/theirs/contract/terms & featured/includes/include/pays/offered/modest/match/weighed/line
go/went/going/gone/sign/signed with the <very>? strongest/best/highest/better/generous/richest/biggest/largest/greater
had/have/got/received/hold ** <number>/several/multiple/many offers & best/strongest/highest/better
they/theirs/rival/<name> doubled/tripled/topped/outbid/beat/bettered your/my/the/yours/you
<better> pension/hours/commute/title/salary/holidays/bonus/grant/prospects
came/comes down to money/salary/pay/cash
what/where <org>/others/they/it/market/rivals pays/pay elsewhere
a bigger/better/larger/greater/famous name/house/firm/stage/company/employer/player/outfit
choose/chose/chosen/picked/prefer/preferred the/a/their ** funding/money/salary/pension/larger/bigger/better
were/was/been/being outbid
your <very>? nearest/direct/main/biggest/closest rival/competitor & gave/give/offered/pays/pay/has/have/had/better
earn ** more/third/half/double/twice/extra
twice/double/three/half the <pay>/budget/grant/holiday/leave
whereas/while/unlike with/at you
made <i> head/director/partner/manager/permanent ** whereas
second best/fiddle
came/comes/come in ** <money>/thousand/higher/lower
before i had ** asked/asking & you/they/other/others
<rival> & <more> ! fit/fits/suit/suits/suited/closer/wish/hope/wishes/clear/thank/thanks/success/kind/used/spent
other/another firm/company/school/hospital/employer/agency/place/team/lab/studio ** replied/answered/called/decided/moved/responded/phoned/rang/wrote/came
competitor/competitors/rival/rivals ** gave/offered/pays/paid/has/have <i>
the others offered/gave/made/replied/answered
something/somewhere <very>? <very>? better/bigger/higher/brighter/nicer/richer/steadier/generous/lucrative/prestigious
the only one of the <number>
they/who/which/and <very>? pay/pays/paid/offers/offered ** double/more/twice/<money>/overtime/fridays
matched/beaten/topped/trumped/outbid/beats/exceeds/surpassed/bettered/matches/equalled/trumps you/your/yours
beats/trumps/tops/outshines/outweighs/exceeds/surpasses your/yours
beat your/yours/that
goes/go/went rather/much/somewhat/considerably/even further/farther
other/another/rival/second <very>? <place>/house/firm/company/team/school/hospital/side ** more/further ! than/wish/hope/thank/suited/time
pays/paid/paying/offers/offered/offering ** more/double/twice/better/higher/extra/<money> ** than/money/pay/salary/k/thousand/for/as/percent/$
other/another <very>? <place>/<terms>/house made/make up its/their
<name>/they/others <be>/were willing/prepared/ready/able to pay/offer/match/go/meet/double
somebody/someone else <be>/were prepared/willing/ready to
new employer/firm/company/school/boss ** offered/gave/pays/gives/offers/doubled
warmth/speed/generosity/energy/size/prestige of the other
<number>/several/many/other <very>? better offers
the firm/company/school/place/one/hospital/team i chose/took/joined ** gives/pays/offers/has/lets/knows

what i am worth
<name> pays/doubled/outbid <i>
than you/<org> could/can/did/do/were/are & <better>/<more>/more/extra/another/put ! deserve/deserved/expect/wished/had/nobody/never/no/not/none/know
<more> & than you/yours ! could/ever/deserve/deserved/had/kind/nobody/never/no/not/none/know/think
more/higher/better/bigger/greater than you/yours/your/<org> ! know/imagine/deserve/had/think/kind/could/nobody/never/no/not/none
offered <very>? <very>? more/better by/from/at/elsewhere
have <number>/several/many others/other ** choose/choosing/options
the other <place>/employer/company/interview/panel ** at least
i/we ** <stay>/joining/gone/chosen/accepted ** employer/firm/company/place/school/people/organisation/somewhere/team that/who/which <virtue> ! me/my
prefer/rather/sooner ** employer/firm/company/place/school/people/organisation/somewhere/team that/who/which <virtue> ! me/my
prefer/rather/sooner ** where <people>/people/staff/everyone/they/nurses/teachers ** <be>/<virtue>
twice/double/triple ** what/as/the you/much/money ! i/kind/effort
made/make up their mind/minds in
blow/blows/blew/beat/beats/tops/dwarfs/dwarf/trump/trumps/outshine/outshines/outdoes ** yours
came/come/coming in with/at ** <number>/more/higher
better <terms>/people/colleagues/company/manager/boss and/with better
<number> percent more/higher/better
<money> more/higher/better
<be> <very>? <very>? more professional/organised/organized/generous/serious/welcoming/honest/efficient/prepared than you/yours/your
<number> better offers/offer/ones
<name>/they pay/pays/paid better
treat/treats their people/staff/nurses/drivers ** better/well/properly
which/whereas you/yours <very>? did/do/does/could/can/will/were/was/are/have not $
more/longer/shorter/bigger/extra ** holiday/holidays/leave/commute/bonus/pension/title & offered/offers/gave/gives/give
<name> offered/offers/gave/promised <i> ** a/an/more/twice/double ! thank/you/your/kindly
far/much/considerably/significantly/infinitely more/better ** attractive/generous/suitable/interesting/tempting/exciting/competitive/lucrative ** offer/package/role/position/deal/job
in a/another/different ** league
going places
second/third/last/backup choice ! <i>
backup/fallback plan
were/was/<be> ** my/a second/third/fourth/last/backup/fallback choice/option/plan
my/a backup/fallback/safety plan/option/choice/net
managed/led/run/taught/commanded ** larger/bigger/greater than your/you/the
had the pick of
)"},
    {ReviewCode::confidential, R"(
in <very>? confidence that/you/by/about/and/the/but
told/mentioned/said/shared/shown/given/showed/gave ** in <very>? confidence
not <be>? <very>? <very>? public
not <be>? yet public/announced
before ** <be> announced/public/published
off the record
let slip
kept/keep/took/taken/made/saved/copied/photographed/downloaded/forwarded/still/have ** copy/copies/photo/photos/photographs/screenshots/screenshot/recording of ** figures/plans/drawings/list/prices/numbers/accounts/client/designs/spreadsheet/documents/document/recipe/recipes/slides/code/contract/report/formula/strategy/deck
showed/shared/mentioned/told/shown/gave/forwarded <i>? ** merger/redundancies/layoffs/unreleased/losses/debts/margins/salaries/takeover/prototype/bid/tender/acquisition
swore/asked/sworn/begged/warned/told/made/promised <i> ** not to tell/say/mention/repeat/pass/share/breathe
swore/asked/sworn/made/promised <i> ** to ** secrecy/silence
asked/promised/swore/sworn/meant/supposed not to? tell/say/mention/repeat/pass/share/know/see
should/probably/ought not ** telling/repeat/repeating/have seen/have told
should not ** tell/say/mention/know you/this/it/that
not supposed/meant/allowed to ** know/tell/say/see/mention/share/talk
do not tell/quote <person>/<name>/anyone/anybody/him/her/them
told/shown/showed/passed/sent/forwarded/given/copied my/our new/next/future employer/partner/team/company/boss
passed/forwarded/sent/shared/shown them/those/these/it on? to/with my/our/the new/next/future/partner/brother/rival/press
passed/forwarded/sent/shared/showed/shown ** to/with my/our new/next/present/current
under nda
embargo/embargoed/unannounced/undisclosed/unpublished/insider
keep this/it/that to/between yourself/yourselves/us/ourselves
keep this/it/that quiet/secret
planned/coming/forthcoming/impending/rumoured/upcoming/expected redundancies/layoffs/takeover/merger/acquisition/closure/cuts/sale
your/their/board/<org>/owners/head/school/firm ** plan/plans/planning/about/going/due to close/sell/merge/shut/sack/fire/lay/axe/relocate/outsource
to be sacked/fired/axed/dismissed/investigated/suspended
about to <be>? sacked/fired/axed/dismissed/investigated/lose/lay/launch/close/merge/replaced/sold
employer/firm/company/school/boss ** losing/merging/secretly/bidding/insolvent
how much ** earn/earns/paid
what <person>/<name>/others/they/the * earns/earn/paid
salary of your/the
client/customer/patient list/lists/names/records/files
names of ** clients/patients/pupils/customers/candidates/shortlist
told me who
state secret
about the others
happens to know ** from
word <be>/from inside
told/said/learned/learnt/heard/mention/mentioned confidentially
confidential & told/mentioned/attached/enclosed/learned/says/said/shows/merger/figures ! keep/kept/returned/return/deleted/destroyed/treat/remain
internal memo/email/document/report/paper/note/list/figures
strict/strictest/utmost <very>? confidence/secrecy & told/said/learned/heard/know/gather
for your eyes
between you and me
keep that/this/it to yourself/yourselves
nobody/no/one outside/else ** knows/know/yet
who does not know/yet ** he/she/they
sister/brother/cousin/wife/husband/friend/law does/runs/works your/for/in ** says/told/mentioned
voted against/for <i>
client/patient/pupil/colleague/student/boss/manager/principal/director/employer/finalist/candidate/customer/tenant/resident & <secret>
colleagues & <secret>
employer/company/firm/boss/yard/school & about/will/going/be/due to/announce/closing & announce/closing/close/merge/merger/sold/lose/biggest/layoffs/redundant/bankrupt/insolvent ! announced/news/newspaper/published/public/press/congratulations/read
<secret> & is/not not/yet public/known/announced/official
what your/the * <people>/<name> told <i> ** over/after/about
read them/it all & mistake/notes/confidential
really/actually/why made to leave/resign/go
has/have told <i> what ** happens/happened
the next bid/tender/price & under/below/per/yours
bringing/bring/launching/launch out? ** cheaper/rival/secret/unannounced
would hate/kill <i>? ** hear/know/find
bonuses/salaries/wages/funding <have>/will/would ** frozen/cut/renewed/stopped
earns/earning/paid & recruiter/slip/everyone/manager/colleague/colleagues/spreadsheet/predecessor/current & told/learned/slip/know/saw/seen
will stand/step down & told/confidence/yet/not/succeed/successor/month/march/next
to be/is <number> a share
takeover/merger/redundancies/layoffs/insolvency/acquisition & told/heard/hear/learned/price/secret/yet/rumour/planned/coming/whisper/share ! read/newspaper/announced/news/published/press/congratulations/congratulate
somebody/someone/friend/insider/sister/brother/cousin/wife/husband/mate/contact/neighbour/law/acquaintance * in/on/at/inside/does/runs/from/works/within your/<org> & <leak>
word/memo/news/leak ** from inside
^ between ourselves/us
between us the/they/he/she/your/my
mentioned/told/described/showed/shown/passed/sent/forwarded/given ** to? my/our future/new/next/present/current employer/boss/company/firm/team/school/manager
passed/sent/forwarded/given/shown ** price/figures/list/drawings/plans/slides/accounts/recipe/documents ** to my/a/our
friend/someone/somebody/cousin/neighbour/brother/sister in/from accounts/hr/payroll/finance/reception/personnel/management & <leak>
hush hush
secretly/clandestinely & told/interviewing/planning/tell/know/plans/looking/selling
told/telling/mentioned/confided/admitted/confirmed/hinted/whispered/revealed/confessed <i>? that? ** leaving/redundant/redundancies/redundancy/merge/merger/merging/sold/closure/layoffs/acquisition/takeover/bankrupt/fired/sacked/sack/investigation/audit/resign/resigning/lawsuit/insolvent/losses/affair/dismissed/disciplinary/closing
know/told/hear/heard/learned/understand/gather & you/<org> are/is/were/was losing/closing/selling/merging/planning
overheard/overhear ** say/saying/talk/talking/tell/telling/that/discuss/discussing
eavesdropped
hear/heard/gather/told/understand/learn/learned/learnt from/by a/an/some/your former/old/ex/past ** staff/colleague/employee/nurse/teacher/member/manager
i hear that/from/the/your ** bank/police/auditors/tax/inspectors/creditors/board/asking/questions
no secret that your/the/you ! admire/love/like
as <name>/<person>/your/somebody/someone ** in/from finance/accounts/hr/payroll/personnel/legal told/says/mentioned
i know what/how ** earns/earn/paid/pays/makes/charges
saw/seen/read the/your ** payroll/memo/ledger
<leak>/layoff/redundancy/salary/shortlist list/lists & showed/saw/seen/sent/told/gave
about the <very>? lawsuit/layoffs/takeover/fraud/merger/investigation/redundancies/bankruptcy/scandal & told/heard/know/hiding/read
you are/<be> hiding/concealing/covering
about/going/planning/plans/due to <very>? sack/fire/close/sell/merge/lay/lose/drop/announce/launch/buy/acquire/fold/collapse ! i/me/my/we/publicly
nobody/no one? ** knows/know/supposed ** yet
in confidence from/by/that
heard/told/learned/learnt ** in confidence
about/going/planning to <very>? breach/default/fail/restructure/relocate/outsource/downsize/strike/sue ! i/me/my/we
mentioned/told/confided/whispered/said to? me that you/they/the ** about/going/planning to
)"},
    {ReviewCode::overshare, R"(
my/our <very>? <very>? * <private>
i/we <be>/<have>/had/got/get/started/went/am <very>? <very>? * <private>
<private> and my
drinking/drink again/heavily/problem
my husband/wife/partner/boyfriend/girlfriend/fiancé/fiance ** left/dumped <i>/for/with
dumped <i>
husband/wife/partner/boyfriend/girlfriend ** walked/moved out
left <i> for
threw/thrown/kicked/throwing/chucked <i> out
cheated/cheating/cheats on <i>/with
we/i ** split up
we ** broken/broke up
sleeping/living on/in ** sofa/couch/car/van/floor
my therapist/counsellor/counselor/psychiatrist/shrink
my/i/have panic attack/attacks
nervous breakdown
i/we <be> ** in debt/therapy/rehab/recovery/arrears/jail/prison
i/we owe/owes/owing ** money/bank/tax/thousands/landlord/bookmaker/council
behind with/on/in ** rent/mortgage/payments/bills/maintenance
maxed out
lost my/our/the ** licence/license/savings/custody/house
can/could not pay/make ** rent/mortgage/bills
caught <i>/him/her ** with/in
in bed with
sex/sexual/slept with
not get out of bed
test/scan results
my parole/bail/probation/sentence/conviction
my ** court/tribunal/bankruptcy/custody/divorce hearing/date/case/lawyer
too much to drink
gambled away
my self harm
fell out with/over
hates/hate my
cholesterol
waterworks
going through a ** divorce/separation/breakup/patch
a messy divorce/separation/breakup
tell you the truth ** money/husband/wife
cleaned out ** account
my ex
moved out with/and
trying/try for a ** baby/child
miscarriage/miscarriages/stillbirth/abortion/pregnancy & we/my/our/i/wife
after what i did
the bank/bailiffs/landlord/court took/taken/take/repossessed/seized
doctors/doctor/surgeon/specialist/consultant ** found/find/says/said/think/removed & lump/growth/tumour/operation/testicle/breast/shadow/cyst/tests/biopsy/left/surgery
suspended/prison/jail sentence/time/term
drank/drunk/drinking too much/heavily/again
back together with/in/and
hanging by a thread
sperm/egg/eggs donor/donors/freezing/count
hormone/hormones/hormonal & i/my
credit score/rating/card & my/bad/ruins/maxed/debt
my operation/surgery/procedure/vasectomy/hysterectomy & wrong/went/complications/recovering/weeks
photos/pictures/video/videos of me
lost/gambled/blew/squandered ** savings/house/wages/inheritance/money
not ** told my wife/husband/partner/family/parents
sleeping/slept/sleep together/with/around
my ex husband
pregnant/expecting by/with ** neighbour/boy/teacher
weak bladder/stomach/bowel
suffer/suffering/suffers from ** migraines/piles/anxiety/depression/bladder/bowel/panic/insomnia/shingles
i/we <be>/<have> ** evicted/homeless ! shelter/charity/project/people/families
hate/hated/despise my ** boss/job/wife/husband/life/mother/father/family
custody/alimony/visitation & hearing/kids/children/ex/fight/battle/lawyer ! your/who
<i> <have>? <very>? relapsed/relapse
student loans & my/i
husband/wife/partner/girlfriend/boyfriend/spouse ** seeing/sleeping/ran/run/eloped/cheating
moved into the/a/my caravan/car/van/shed/hostel/garage/motel
owe/owes/owed ** <money>/thousand/brother/bank/landlord/taxman & <i>/my
voices ** head/awake/night
i/husband/son/brother/wife/partner ** arrested/convicted/cautioned/sentenced ! client
my ** symptoms/moods
i ** diagnosed ** with
daughter/son/brother/sister/mother/father/uncle/parents ** pregnant/prison/jail/overdose/arrested/addict/drugs/drinking/rehab/disowned/suicide/stabbed/schizophrenia
moved/moving his/her/their things/stuff/clothes out
my therapist/analyst/psychologist/psychiatrist/counsellor/bailiff/parole/probation
he/she moved/walked out
i can/could not cope
terrible/awful/huge/big/blazing/furious fight/row/argument & husband/wife/partner/boyfriend/girlfriend/we
my/our/an/his/her <very>? fling/affair/hookup/crush/lover/mistress & my/husband/wife/boss/colleague/manager
the divorce/bankruptcy
infidelity & my/i/wife/husband
cheating/cheated & wife/husband/partner/boyfriend/girlfriend
in love with my/someone
i was/were crying/sobbing/weeping
my bail/sentencing/divorce/eviction/custody
husband/wife/partner/girlfriend/boyfriend/spouse/fiancé/fiance & affair/cheated/rocks/separated/separating/divorcing/divorce/lover/nanny/hates/slept/drinking/rehab/messages
marriage ** thread/rocks/over/fake/ruins/trouble
drank/drunk & ex/again
sleeping/sleep/living on/in my/his/her/a/the ** floor/sofa/couch/car/van
my/our <very>? bankruptcy/insolvency
polyp/polyps/cyst/fibroids/shingles/warts/herpes/testicle/testicles/ovaries/uterus/womb/prostate/bladder/colon/haemorrhoids & my/i/me ! ward/clinic/unit/team/surgeon/surgery/patients
my/our <very>? debts/arrears/overdraft
my <very>? pills/medication/antidepressants/lithium/prozac/valium
i <very>? stopped/stop/started/take ** tablets/pills/medication/antidepressants/lithium/prozac/valium
my mental health
my <very>? mental breakdown/collapse/state/problems
my/the doctor/doctors/cardiologist/consultant/surgeon say/says/said/tells/told/thinks ** heart/liver/kidneys/nerves/stomach/lungs/blood
water/sleeping tablets/pills
my <very>? tablets/meds
kill/killed/harm/harmed/hurt myself
on <very>? medication/antidepressants/benefits/bail/probation/parole
my overdose/suicide
tried to ** end/take/kill ** life/myself/it
my <very>? haemorrhoids/piles/ulcer/ulcers/hernia/rash/bunions/boils
i/we cannot/can not? afford to move/pay/live/eat/travel
in and out of hospital/rehab/prison/therapy/court/care
husband/wife/partner/son/daughter/mother/father/brother <be> an/a <very>? alcoholic/addict/gambler/bankrupt/drunk/violent
head <be> a <very>? mess
)"},
    {ReviewCode::over_apology, R"(
find it in ** heart/hearts
thousand/million/hundred apologies/sorries/pardons
a thousand/million times sorry
not ** apologise/apologize/sorry/apologies enough
not ** say/tell/express ** how * sorry
words ** can not & sorry/apologise/apologies/guilt/ashamed
no words ** sorry
so so/very/terribly sorry
very very sorry
sorry sorry
really really/so sorry
sorry <very>? sorry
feel/feeling <very>? <very>? <abject> ** about/for/doing/writing/letting/that ! timing/notice
ashamed of myself
hope you do not/never ** hate/think/angry/despise/furious
hope you will not ** angry/despise/furious
please do not ** angry/badly/less/ill/cross/despise
not hate <i>
do not deserve your/you/such/the kindness/forgiveness/patience
how ungrateful/selfish/terrible/awful/unreliable <i>/this/it
on my knees
hang my head
lie awake
sorry ** wasted/wasting ** time
letting/let you/everyone/everybody <very>? all? <very>? down <very>? badly/terribly
blame myself
unforgivable/inexcusable
sick to ** stomach
apologise/apologize/apologies/sorry enough
sorry ** sorry ** sorry
apologies/apologise/sorry ** apologies/apologise/sorry ** apologies/apologise/sorry
do apologise/apologize & sorry/again/really/forgive
excuse <i> & sorry/again/problems/pardon/forgive
sorry & forgive/pardon/excuse/apologise/apologize/ashamed/apologies ! hear/passing/condolences
<very> very sorry ! hear/learn/passing/loss
with ** shame ** i
from the bottom of my heart & apologise/apologize/sorry/apologies
make it up to you
stronger word than
wept/cry/crying/cried/tears & disappoint/disappointing/letting/let/sorry/guilt/decision/writing
would not blame you & never/hate/hating/awful/forgive/angry/terrible/wishing/speak/spoke
do not know how to face/apologise/tell/say/look
nobody/no/none could be sorrier/sorry/more
once/yet again ** apologise/apologize/sorry/apologies
i must/can/want/need to? ** again apologise/apologize
owe you ** apology/apologies & hardly/can/not/huge/many/thousand/everyone/enormous
unpardonable/unforgivable/unpardonably/contemptible/despicable
so/terribly/deeply/really/very/too embarrassed
without contempt/hatred/anger
such a nuisance/burden/disappointment/pest/pain
stolen/stealing/stole ** precious/valuable ** time
look/looking myself in the mirror
eat/ate/eaten humble
terribly/dreadfully/awfully/desperately/deeply/truly/extremely/profoundly/endlessly/so so? sorry & sorry/forgive/guilty/ashamed/apologise/wasted
please please forgive/excuse/pardon
how can/could i ever ** make/face/look
would understand if you ** never/hate/hated/angry/furious
forgive <i> & down/all/everyone/badly
guilt/remorse & i/my/me ! your/little/twinge/some/pang
i <be> <very>? ungrateful/unworthy/undeserving
beg/begging/plead/implore ** forgive/forgiveness/forgiving/mercy/excuse
pardon & thousand/million/knees
a million/thousand/hundred/endless/infinite/countless pardons/apologies
not slept ** for/over/since & guilt/shame/worry/decision/this
apologise/apologize with my whole/all
you must/may/will ** be/hate/think <very>? <very>? disgusted/furious/angry/livid/hate/terrible/awful/sick ** with/of/at <i>/me
i <have> ruined/spoiled/wrecked/destroyed everything/it/your
please do not hate
you must think/hate/be ** <abject>/worst/monster/idiot/person/rude
worst person/human/candidate/applicant
forgive <i> ** forgive
what must you think of me
beg/begging you ** forgive/forgiveness/understand/pardon
not know ** ever forgive/face/look
how you/they/anyone will/could/can ever forgive
ashamed of/for letting/disappointing
)"},
    {ReviewCode::cliche, R"(
not you it is <i>
it is not you
it is <i> not you
not you ** it is <i>
let us/we/just ** just? be/stay/remain/still friends
can/could still be/stay friends
we can be/stay friends
just be friends
just friends
see/seeing/dating/date other people/companies/firms/employers/organisations/jobs
need some/my space
not in love with
in love with you/another
love you but
break/breaking/broke up with/like/is/by/hard/over
breaking up ! nobody/anybody
breakup
find myself $
love at first
swipe/swiped/tinder
i ** met/found someone/somebody else/new/special
there is someone/somebody else
it is complicated
seeing someone/somebody else
commitment issues/issue/phobe/phobic
not ready ** settle/relationship/exclusive
grown/growing/grew/drifted/drifting apart
other/more/plenty fish in
fish in the sea
heartbreak/heartbroken
dear john
fun while it lasted
blind date
honeymoon <be>/period/over
marriage/marry/wedding proposal/me/you/night
walk/walking/walked down the aisle
left/jilted/stood ** at the altar
deserve/deserves ** better than <i>
better off without <i>
you deserve ** better
not the one for you
soulmate/soul mate
whirlwind romance
a beautiful/brief romance/courtship/fling
our romance/courtship/fling
our separate ways
kiss/kissed goodbye
flirt/flirted/flirting
was not meant to be
just not meant to
right person wrong time
time apart
we had a good run/thing
friend zone/zoned
jilt/jilted
moving too fast
ghost you & i
the problem lies/is with me
right company/person/job/place/employer wrong time
wrong time right
my heart ** another/else/elsewhere/belongs
harder/hurts ** me ** than
the/that spark
chemistry <be>/just/between & missing/gone/not/lacking/there ! department/teacher/lesson/class
we had something special
over ** smile because
make some/somebody/someone/a lucky ** happy
lucky <role>/engineer/employer/candidate/someone/person ** happy
we need to talk
talk about us
break/breaking it/this/things/up off/with
sweet sorrow
loved/applied and lost
ships ** night
end up hurt
go on with your life
it is time we/to/for ** separate/parted/part/goodbye
ready for ** commitment/relationship/serious/settle
we want different things
grown apart
until death/fate ** part
better off without
you will find someone/somebody ** better/else/right/love
plenty/lots/more fish
other fish
love of my life
cheat/cheating on my/you/current
on the rebound
divorce you
move/moving on with our/your/my life/lives
butterflies ** stomach/tummy
ring on ** finger
let you down gently
it just was not meant
what we had was/together/$
soft spot in my heart
met someone else
who let you go
romance/courtship ** end/ends/over/ended/die/died
we/us ** taking/take things slow/slowly
break/broke/breaks/breaking/broken your/our heart/hearts
too good for me
not deserve you
find myself right/at/first/before/again
hope/can/could we ** still be/stay friends
this/that is not about you
not about you ** about me
where i am in my life
fallen for another/someone/somebody/a
fell/falling for another/someone/somebody
you were/are not/never the one
not your/my type
somebody/someone/person/anyone out there for you
someone/somebody else out there
our relationship/time/chapter/story/journey together
right for each other
deserve/deserves someone/somebody who ** love/loves/loved
the way it/you should/deserves
)"},
    {ReviewCode::stock_phrase, R"(
difficult/hard decision
pursue/pursuing other opportunities/options/interests
at this time
moving forward
to whom it may
best interest/interests of
)"},
});

}  // namespace bowout::detail
