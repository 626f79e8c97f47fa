"""Families of words that patterns of blame, scorn and excuse turn on."""

TURNS = """
GOODDEED: make makes made know knew knows help helps helped listen listened support supported try tried there
  been welcome look looks manage find found forgive forgave encourage encouraged remember remembered think
  cheer cheered brighten laugh smile brought bring give gave say said told be have had take took care cared so
  kind sweet lovely patient gentle generous funny beautiful gorgeous smell cook cooked looked seem call ring
  come love loved believed believe stood trusted trust want wanted could can were was
BADDEED: hurt complain complained judge judged shout shouted lie lied mind minded gave give let yelled raised
  hit fail failed hesitate cease ask asked forget know guess believe mentioned told said knew met seen saw
  been heard have had stop stopped need needed lost cheated left miss missed be will would
LISTENS: listen listened help helped care cared think thought ask asked notice noticed support supported try
  tried apologise apologised appreciate appreciated want make made bother bothered stick stuck put say said
  consider considered clean cook do did take took finish finished call called answer answered show showed
WRONGING: doing forgetting lying ignoring leaving messing making interrupting letting going shouting nagging
  moaning breaking missing bringing checking spending ruining pushing picking blaming saying telling treating
  putting
GOODWORD: laugh smile smiled laughed safe loved better kind happy proud amazing wonderful best there patient
  good welcome calm gentle special lucky cheered warm grateful beautiful lovely great
ROLEWORD: husband wife partner mother father man woman person adult people couple parent mum dad friend human
  boyfriend girlfriend
FLAW: attitude selfishness laziness drama mess temper excuses lies nonsense moods ego stubbornness moaning
  nagging whining games carelessness jealousy negativity insecurity tantrums behavior bullshit crap lying
  cheapness sulking
CHARACTERISH: off quiet unfair impatient strange weird annoying silly harsh intense loud bitter difficult
  defensive extra much unkind hurtful sarcastic snappy picky fussy controlling awkward nasty
SLURGAP: absolute total complete utter stupid fucking bloody lazy pathetic fat little big useless selfish
  ungrateful lying cheating miserable sad worthless massive silly dirty ugly crazy stuck-up right real proper
  pure evil filthy damn feckless thick old whiny spoilt spoiled needy jealous manipulative vicious horrible
  nasty dumb heartless sorry sack of shit piece arrogant
DIMASK: stupid thick dumb deaf blind retarded slow dense dim insane mental serious mad twelve five brainless
  simple crazy daft clueless stoned drunk
BELITTLED: job hobby friends friend tears speech feelings band blog project projects game games business
  problems career opinions opinion brain mind girlfriends lads mates plan plans dreams dream gang club course
  book therapist tantrum theory theories group degree painting art music crisis drama world stories story list
  apology sister mother family mum episodes salary savings girlfriend
UNFAIRLY: attacking accusing blaming judging criticising criticizing picking twisting interrogating hounding
  nagging cornering punishing lecturing questioning hating jumping
EXCUSE: tired busy stressed exhausted drunk working work sick angry upset late overwhelmed knackered hungover
  hungry swamped under traffic boss deadline broke scared young lonely bored distracted ill asleep shattered
  pissed driving hormonal half-asleep
BADTURN: angry mad shout yell scream lie cheat hide drink snap crazy insane lose sick stressed jealous act
  leave react explode drinking this do paranoid violent behave cry suffer mean nasty like look hit
TOLDOFF: snapped shouted yelled lied cheated left drank hid exploded ignored gambled walked texted flirted hit
  swore screamed lost drunk forgotten needed had done did gone been acted reacted looked said told kept
  started stopped got spent shut blown snap shout yell lie cheat leave drink hide explode be have do lose need
  look go say tell get talk talked called met slept kissed
SMALLER: thing joke kiss drink text message coffee chat game bit mistake misunderstanding laugh fling phase
  blip hug meal photo like comment flirt night once weekend bet tenner euro quid bill lie money look mood
  scratch slap push shove friend colleague dance drinks texts messages words slip hiccup glass beer pint party
  week day argument row moment one couple joking kidding messing banter sex fun phone letter loan scratchcard
  purchase kissing texting accident matter
WHOLEACT: share open show tell tracker location
WAYSOUT: sister's sister mum mum's friend's friend mate's brother's parents hotel
RETURN: back tomorrow tonight later hour hours minutes mins half morning evening soon after when until by
  calmer calm cooled breath breather
DEADRIGHT: right on tired chuffed proud keen good sound against sure
MOREDOABLE: look find go let sleep bring stick use apply change say sit hand run grab take drop record save
  lock park water charge explain arrange tidy return remind replace speak talk make mow post teach walk
  share spend swap fetch text show ring see start check stay
BEINGTHERE: working leaving coming going staying doing being
"""
