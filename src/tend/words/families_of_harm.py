"""Families of words for harm and for power over another: what is done, with what, to whom, before whom."""

HARM = """
HARMING: kill murder strangle choke stab shoot drown poison smother slaughter behead gut bury throttle
  suffocate hit slap punch smack beat batter belt thrash kick thump whack wallop deck lamp hammer clobber
  pummel bash knock headbutt flog cane whip hurt harm injure maim cripple scar bruise crush smash trash wreck
  ruin destroy demolish torch burn break snap rip tear slash flush skin swat shred disfigure stamp stomp shake
  key
HARMINGNOW: killing murdering strangling choking stabbing shooting drowning poisoning burying hitting slapping
  punching smacking beating battering kicking hurting smashing trashing wrecking ruining destroying torching
  burning breaking ripping tearing slashing flushing shredding dragging
UNDOING: finish end get deal sort teach bleed drag swing throw put lay take come have make lock
TARGET: you your yours yourself him her his them their it everything every all that this someone somebody
  anyone us
LIMB: teeth tooth face legs leg neck jaw nose head skull throat arms arm fingers finger bones ribs knees
  kneecaps hands eyes ears lip lips fists lights
BELONGING: phone car house home flat laptop computer stuff things clothes dress dresses guitar bike books
  photos plates door window windows telly tv piano records paintings plants tools tyres tires truck van dog
  cat puppy kitten hamster rabbit horse bird budgie chickens pet pets ring tablet console playstation xbox
  shoes bag letters gaff place
DEPENDENT: kids children child son sons daughter daughters baby babies bairn bairns boy boys girl girls wean
  weans
STAKE: kids children child son daughter baby bairns boys girls house home job career reputation licence
  license visa passport custody pension inheritance savings business marriage penny cent car dog cat money
  roof lot everything nothing
OFFICE: boss employer manager hr police cops guards garda court judge immigration embassy social school
  headmaster landlord council employers department registrar priest pastor imam bishop taxman welfare benefits
  lawyer solicitor authorities sheriff ice press papers newspapers
FOLK: everyone everybody family parents father mother mum dad mama amma sister brother husband wife boyfriend
  girlfriend kids children friends colleagues work village town neighbours neighbors relatives society
  community church parish internet online facebook instagram story group world street temple mosque people
  uncle uncles aunt team mates
SHAMING: photos photo pictures picture pics pic nudes nude video videos screenshots screenshot recordings
  recording tape tapes secret secrets messages message chats chat texts letters emails abortion affair past
  diary voice voicemail voicemails proof evidence
DARING: leave tell ring drag sign contest refuse cross lie ignore block push embarrass cheat dare touch
  mention breathe fight file report repeat disobey shout sell testify sue divorce cancel hide threaten
  challenge test speak bring
DOOM: regret sorry suffer pay wish beg crawl cry bleed scream rot burn
BADPLACE: hospital morgue grave coffin ground box ditch river bin bath fire toilet skip pound motorway road
  street gutter lawn pavement footpath canal pond wheelchair tip wall bonfire lake sea prison jail cell yard
ARMS: knife gun rifle shotgun pistol bullet bullets bat axe machete crowbar hammer shovel spade petrol acid
  hatchet cutters matches match lighter gasoline blade belt poker
SPARKED: test push cross tempt provoke try dare force threaten challenge mess fuck play defy
HEAVIES: brothers cousins uncles lads boys mates family brother cousin uncle people guys crew dad
RECKON: think consider careful remember beware watch mind imagine
PLAYED: scrabble chess cards mario kart fifa tennis monopoly uno poker pool golf darts ludo cricket quiz
  trivia football footy game games bowling badminton carrom spades tetris ranked zelda snooker horseshoes
  rummy dominoes charades catan risk backgammon sudoku crossword boggle jenga pictionary table-tennis rugby
  hockey basketball chequers checkers draughts match tournament league level boss quest five-a-side minecraft
  fortnite ping-pong
TOLDTALE: film films movie movies series episode novel book drama serial show soap character scene podcast
  song play documentary opera musical comic manga anime thriller chapter cartoon
TREAT: coffee tea curry pizza burger chips cake biscuit biscuits pie lasagne sandwich bacon kebab beer pint
  wine dessert chocolate mcflurry ice-cream soup noodles dumpling tacos cheese crisps nap cuddle holiday
  cigarette doughnut doughnuts breakfast snack wee drink toast plate roast sauce drumstick lie-in fag bath
WEARY: deadline deadlines shift shifts meeting meetings exam exams essay report traffic commute heat stairs
  shoes heels feet back knee knees hip tooth head legs diet workout gym run homework spreadsheet conference
  zoom hangover boots humidity migraine cramps hayfever job weather queue suspense ironing marking
  presentation nights course
ACCESS: phone mobile laptop tablet whatsapp insta instagram facebook snap snapchat tiktok messages message
  texts dms dm inbox email emails mail mails correspondence chats chat log history account accounts browser
  apps profile contacts gallery password passwords passcode passcodes pin pins code codes login logins
  location whereabouts gps tracker bank statement statements receipts receipt payslip card cards wages salary
  pay paycheck diary journal post letters screen camera conversation conversations call calls purse wallet bag
  browsing fingerprint
LOCKED: password passwords passcode passcodes pin pins login logins location whereabouts
PURSE: money pay wage wages salary paycheck card cards account accounts purse wallet tips pension earnings
  check cheque benefits debit savings allowance cash bank income chequebook checkbook
COIN: penny cent dime dollar euro pound naira rupee receipt receipts cents pounds expense purchase quid
  expenditure spending
FRIENDLY: friends friend mates mate men man guys guy girls lads boys male males ex exes sister brother mother
  father mum dad family cousin colleagues coworkers people anyone anybody someone neighbours neighbour
  neighbors neighbor woman women him her them that uncle aunt parents mam mama amma
OUTING: out party pub club bar gym choir class classes college church mass trip holiday wedding cookout
  concert town shops practice drinks dinner lunch work office party cinema guild band anywhere there nowhere
  night nights festival clubbing reunion university
WORN: dress dresses skirt skirts top shorts jeans makeup make-up lipstick heels perfume clothes outfit hijab
  scarf swimsuit bikini leggings crop-top blouse sleeveless trousers hair nails
RESOURCE: job car phone key keys card money account friends internet degree privacy work password wifi bank
  therapist driving school college classes licence passport lock visitors
SAYS: decide choose approve say control handle manage
DYING: die dying dead death suicide suicidal overdose
DEADLY: bridge viaduct cliff roof balcony terrace overpass railway train trains tracks track river lake sea
  canal pier rope noose belt razor razors blade blades gun bullet rifle shotgun pistol pills pill tablets
  tablet paracetamol aspirin insulin morphine medication medicine medicines meds bleach poison phenyl exhaust
  hosepipe wrists wrist veins vodka quay motorway window knife scissors stones wall lorry truck quarry weir
  sleeping-pills pesticide barn rafters beam bottle
PILLS: pills pill tablets tablet paracetamol aspirin insulin morphine medication medicine medicines meds
  bleach poison phenyl bottle packet box pack lot stash sniper antidepressants painkillers sleeping codeine
HARMSELF: cut cutting burn burning burnt burned scratch scratching scratched punch punching punched hit
  hitting starve starving starved bite biting hurt hurting slap slapping bang banging carve carving
OWNFLESH: arm arms wrist wrists leg legs thigh thighs skin veins
HEALTHY: doctor doctors dr nurse dentist vet vets gp clinic prescription patient patients ward physio hospice
  chemist pharmacy surgery insurance midwife
KINDLY: be become feel love miss stay wait help come join call ring phone text write listen bring pick fetch
  collect get buy make cook bake fry feed clean wash fix mend repair sort mind hold hug kiss drive lift give
  lend pay book order charge water walk read watch sing dance try stop understand know think remember cry
  worry sleep eat drink go leave move see meet tell ask say let keep put take send show share open close set
  turn do have need want mow iron hoover pack unpack carry return answer reply reach respond talk speak look
  like also just then still never not always probably happily gladly definitely even only really sit stand run
  swap check print email forward save reserve cover handle arrange plan support follow respect honor accept
  apologise forgive thank teach learn explain treat surprise visit host drop park dig paint build plant hang
  post warm heat peel chop carve wrap hide play beat win race fight bet owe work start finish begin remind
  promise swear hope wish believe trust admit confess chase race stick transfer fill press tune glue rub sand
  frame trim record lug oil polish weed back engrave proofread service shine stitch sew darn massage braid
  brush comb sharpen tidy sweep wax knit draw sketch photograph design code draft edit translate
LIFE: job shop business career name reputation licence license visa papers status degree practice firm
  citizenship custody reference pension inheritance passport standing
UNMADE: disappear disappears vanish vanishes burn burns gone ashes ash bits pieces rubble flames finished
  destroyed ruined crumble crumbles over dead sinks sink collapses smoke
MARK: bruise bruises ambulance stretcher stitches straw wheelchair coffin box hearse hospital casualty
MALE: man men male males woman women boy boys girl girls guy guys lad lads lass lasses dude dudes bloke blokes
  fella him her them friend friends visitor visitors cousin mate mates
GADGET: phone phones telephone mobile laptop tablet car tracker app camera location password pin passcode code
  login logins card cards keys key passport papers documents account accounts statements
PLUNGE: reservoir bridge overbridge flyover river canal sea cliff viaduct platform tracks track rail rails
  parapet quay pier lake weir quarry ledge roof balcony overpass motorway train trains water dam
LETHAL: shotgun rifle gun pistol revolver knife rope razor blade pills tablets meds medication sniper insulin
  poison belt paracetamol morphine pesticide bleach noose
"""
