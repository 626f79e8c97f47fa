"""Families of words for people, places and belongings: kin, friends, phones, money, keys."""

PERSONS = """
KIN: mum dad mother father sister brother parents family kids children son daughter baby boy girl cousin
  cousins aunt uncle grandmother grandfather friends friend mate mates colleague colleagues boss neighbor
  neighbors ex girls lads boys sisters brothers
KIDS: kids children son daughter baby boys girls kid child
PET: dog cat puppy kitten pets rabbit hamster pet
PHONE: phone mobile laptop tablet messages texts inbox email emails whatsapp instagram insta facebook dms dm
  snapchat account accounts location gps chats call log calls history camera
SECRETKEY: password passwords passcode pin code passcodes pins login logins
MONEY: money card cards bank account accounts wages salary cash savings allowance payslip pay receipts receipt
MONEYWORD: money card cards bank loan loans debt debts savings cash salary bonus bill bills account statements
  receipt receipts pay spent bought owe owed transfer payments
WHEREABOUTS: location whereabouts
OUTSIDE: out friends party pub club gym work family mum sister dinner drinks
CLOTHES: dress skirt top outfit makeup clothes shorts jeans lipstick heels
WEAPON: knife gun hammer bat blade petrol rope pills tablets
PROPERTY: phone car house laptop stuff things clothes computer guitar bike books photos plates door window
  telly tv
STANDING: boss family parents mother mum dad friends everyone everybody work job court police photos videos
  pictures nudes school judge lawyer solicitor immigration online internet facebook visa
DEATH: die dying dead suicide suicidal death grave
BRIDGE: bridge pills tablets rope train cliff overdose wrists window knife river tracks
OUTSIDER: boss teacher traffic printer laptop computer car weather government landlord manager neighbor train
  bus doctor politician referee team show film movie book song game recipe bank phone wifi internet
SORE: headache stomach traffic heels shoes diet exam meeting commute workout stairs heat hunger boredom
"""
