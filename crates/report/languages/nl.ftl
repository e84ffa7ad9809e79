### Dutch, in the words of the regulations: vorderingen, schulden, verbindingsorgaan,
### werkelijke uitgaven, vaste bedragen, betwisting, Rekencommissie.
### Same as in English: colon, semicolon, open, risk-Interest, code, party-AD, party-BJ,
### party-CA, party-CA-QC, party-CG, party-CY, party-FI, party-GA, party-IN, party-JE,
### party-JP, party-KR, party-LI, party-MC, party-ME, party-ML, party-MT, party-NE,
### party-PT, party-SM, party-SN, party-TG, party-UY, party-XK, party-YT,
### dashboard-matrix-caption, dashboard-block-status, dashboard-about-manifest,
### annual-chart_of, annual-percent, annual-withheld

language = Nederlands
    .locale = nl

## Head of a statement

colon = { ": " }
semicolon = { "; " }
statement_of_account = Rekeningoverzicht
pair = { $owner } – { $counterpart }
account_of = Rekening van
counterpart = Tegenpartij
liaison_body = Verbindingsorgaan
not_recorded = niet vastgelegd
settlement_period = Afrekeningsperiode
cut_off = Peildatum
payable_now = Nu te betalen
see_doubts = Regels, koersen of rentevoeten die niet bevestigd zijn, hebben bedragen van dit overzicht bepaald; de controlepagina noemt ze als eerste.
nothing_to_state = Er is tussen de twee partijen niets te vermelden.

## Account under an agreement

account_caption = Rekening op grond van { $agreement }, in { $currency }
line = Mutatie
receivables = Vorderingen
debts = Schulden
claims_of = { $creditor } op { $debtor }
debts_of = { $debtor } aan { $creditor }
for_information = Ter informatie

## Lines of an account. At most 49 columns each.

item-Opening = Beginsaldo
item-BroughtIn = Overgenomen saldi
item-Care = Ingediende vorderingen: zorg
item-Fees = Ingediende vorderingen: beheerskosten
item-NotConsidered = Te laat ingediend, niet in aanmerking genomen
item-Waived = Kwijtgescholden
item-Credited = Creditnota’s
item-Contested = Betwistingen
item-Lifted = Ingetrokken betwistingen
item-Prepaid = Voorschotten
item-Paid = Betalingen
item-Refunded = Terugbetaalde te hoge betalingen
item-SetOff = Verrekeningen
item-Closing = Eindsaldo, open
item-KnownOpen = Bekend deel van het eindsaldo
item-Eligible = waarvan nu af te rekenen
item-Carried = waarvan doorgeschoven, onder het minimum
item-Overpaid = Te veel betaald op losse vorderingen
item-Asserted = Tot nu toe ingediend
item-Agreed = Tot nu toe door de debiteur aanvaard
item-AgreedOpen = waarvan nog niet afgerekend
item-Disputed = Betwist, niet in het saldo
item-Withdrawn = Ingetrokken, van betwist naar gecrediteerd
item-Held = Aangehouden, niet in het saldo
item-NextPeriod = Ingediend na de peildatum
item-Unallocated = Betalingen zonder verzamelvordering

## Net positions and what is paid

net_caption = Nettopositie per boekingsperiode, open bedragen
period = Periode
receivable_open = Vordering
debt_open = Schuld
net = Netto
pays_now = { $party } betaalt
mode = Wijze
totals = totalen
not_known = onbekend
period_not_known = onbekend
each_pays = Elke partij betaalt haar schulden.
after_set_off = Er is verrekend; dit is wat daarna overblijft.
pays = { $payer } betaalt { $payee } nu { $amount } { $currency }.
remains_credit = { $creditor } is { $debtor } een tegoed van { $amount } { $currency } verschuldigd.
nothing_payable = Er is nu niets te betalen.
would_leave = Bij verrekening door een vastgelegde akte zou aan elke kant { $extinguished } { $currency } tenietgaan en zou { $payer } aan { $payee } { $amount } { $currency } betalen.
would_leave_nothing = Bij verrekening door een vastgelegde akte zou aan elke kant { $extinguished } { $currency } tenietgaan en zou er niets te betalen overblijven.
would_change_nothing = In deze valuta zou verrekening niets veranderen: niet beide partijen hebben nu een bedrag te betalen.
nobody_states = Niemand vermeldt wat { $debtor } bij de opening van het boek aan { $creditor } verschuldigd was voor { $periods }. Dit geldt niet als nul: voor deze periode wordt geen nettobedrag genoemd en de cijfers bevatten alleen wat bekend is.
nobody_states_period = Niemand vermeldt wat { $debtor } bij de opening van het boek aan { $creditor } verschuldigd was, en ook de boekingsperiode is niet bekend. Dit geldt niet als nul: er wordt geen nettobedrag voor genoemd en de cijfers bevatten alleen wat bekend is.
totals_not_netted = { $party } staat voor gepubliceerde totalen over meer dan één staat. De twee totalen kunnen over verschillende staten gaan en laten zich niet salderen.

## How two parties settle. At most 9 columns each.

mode-Gross = bruto
mode-Bilateral = verrekend
mode-OneSided = één kant

## Blocks

blocks = Verzamelvorderingen
receivables_caption = Vorderingen van { $creditor } op { $debtor }, { $agreement }, { $currency }
debts_caption = Schulden van { $debtor } aan { $creditor }, { $agreement }, { $currency }
reference = Referentie
introduced = Ingediend
due = Vervaldag
lines = Regels
care = Zorg
fees = Kosten
disputed = Betwist
deducted = Afgetrokken
deducted_note = Afgetrokken: niet in aanmerking genomen, kwijtgescholden, gecrediteerd, als voorschot voldaan of betaald. Zorg + kosten − betwist − afgetrokken − verrekend = open.
parted_note = Afgetrokken: niet in aanmerking genomen, kwijtgescholden of gecrediteerd. Zorg + kosten − betwist − afgetrokken − voorschotten − betalingen − verrekend = open.
of_which_paid = waarvan voorschotten { $prepaid }, betalingen { $paid }
set_off = Verrekend
open = Open
total = Totaal
no_blocks = Geen verzamelvordering.

## State of a block. At most 13 columns each.

state-Rejected = afgewezen
state-OutOfTime = te laat
state-Presented = ingediend
state-Accepted = aanvaard
state-Contested = betwist
state-Maintained = gehandhaafd
state-Credited = gecrediteerd
state-Waived = kwijtgesch.
state-Overpaid = te veel
state-Settled = afgerekend

## Disputes

disputes = Betwistingen
disputes_note = Betwiste bedragen staan buiten het open saldo; een betwiste regel houdt de andere niet tegen. In deze verwerking afgesloten betwistingen worden nog één keer getoond.
no_disputes = Er is niets betwist.
contested_on = Betwist op
stage = Stand
contested = Betwist
outstanding = Nog betwist
line_of = regel { $claim }
block_as_a_whole = hele verzamelvordering
part_of_block = deel van de verzamelvordering, geen regel genoemd
replied_on = beantwoord op { $date }
reply_by = antwoord uiterlijk { $date }
settle_by = te regelen uiterlijk { $date }
closed_on = afgesloten op { $date }

## State of a dispute. At most 24 columns each.

stage-Contested = betwist, geen antwoord
stage-Maintained = gehandhaafd
stage-Closed = afgesloten

## Interest

interest = Moratoire interest
interest_note = Interest is een voorstel zolang de crediteur hem niet opeist; hij staat in geen van de saldi hierboven. Lopend: wat erbij zou komen als al het vervallene op de peildatum werd betaald.
no_interest = Geen interest.
principal = Te laat betaald
paid_on = Ontvangen
late_for = Geteld
months = { $count ->
     [one] { $count } maand
    *[other] { $count } maanden
}
days = { $count ->
     [one] { $count } dag
    *[other] { $count } dagen
}
bears_none = geen tijd draagt interest
running = lopend
claim_by = op te eisen uiterlijk { $date }
interest_rates = Rentevoeten
not_confirmed = niet bevestigd
not_computed = kon niet worden berekend; zie de bevindingen
refinancing_rate = Rente voor basisherfinancieringstransacties van { $percent } % per jaar vanaf { $date }
interest-computed = Berekend over te late betalingen
interest-claimed = Opgeëist
interest-credited = Gecrediteerd of ingetrokken
interest-disputed = Betwist
interest-paid = Betaald
interest-unpaid = Opgeëist en onbetaald
interest-claimable = Kan nog worden opgeëist
interest-running = Lopend

## Ageing

ageing = Ouderdom
ageing_note = Per zorgjaar wordt wat gecrediteerd, kwijtgescholden, betaald of verrekend is eerst toegerekend aan het oudste jaar van de verzamelvordering, en daarna op dezelfde wijze wat van de rest betwist is.
ageing_unknown = Saldi die niemand opgeeft, staan in geen enkel jaar: dit zijn de bekende bedragen.
year = Jaar
age-Introduction = Naar jaar van indiening
age-Care = Naar zorgjaar
nothing_aged = Er is niets open of betwist.

## What is next

next = Volgende stappen
nothing_next = Er is niets te doen.
last_day = Laatste dag
who = Wie
what = Wat
otherwise = Anders
at_stake = Op het spel
and_more = { $count ->
     [one] en nog { $count }
    *[other] en nog { $count }
}
expected = { $creditor } heeft voor { $period } geen vorderingen op { $debtor } gestuurd ({ $agreement }, { $basis }); de laatste waren die van { $last }.
introduce_by = In te dienen uiterlijk { $date }.
inventory_by = Inventaris uiterlijk { $date }.
carries_over = { $payer } schuift { $amount } { $currency } door: dat is minder dan de overeengekomen minimumbetaling.
to_refund = { $creditor } heeft op losse verzamelvorderingen { $amount } { $currency } te veel ontvangen; dit gaat van het saldo van { $debtor } af tot het is terugbetaald.

## What somebody has to do. At most 33 columns each.

task-MendBlock = verzamelvordering herstellen
task-Reply = de betwisting beantwoorden
task-ClaimInterest = interest opeisen
task-Pay = betalen
task-DownPayment = voorschot tegen interest
task-AnswerOffer = aangeboden voorschot beantwoorden
task-PayInterest = opgeëiste interest betalen
task-Contest = betwisten, als er reden is
task-SettleDispute = de betwisting regelen
task-Refer = voorleggen aan de Rekencommissie
task-AwaitOpinion = advies van de Rekencommissie
task-Refund = te veel betaalde terugbetalen
task-Allocate = geld toewijzen of teruggeven

## What happens otherwise. At most 14 columns each.

risk-Forfeit = vervalt
risk-Interest = interest
risk-Owed = blijft schuld
risk-Flag = gemeld

## On what a claim is based

basis-Actual = werkelijke uitgaven
basis-Fixed = vaste bedragen

## Blocks that wait

waiting = Wachtende verzamelvorderingen
waiting_note = Ze staan in geen vordering, schuld of nettopositie.
claims = Vorderingen
reason = Waarom ze wacht
amount = Bedrag
none_waiting = Er wacht geen verzamelvordering.
waiting-Held = aangehouden
waiting-NextPeriod = volgende periode
waiting-Refused = geweigerd

## Set-off acts

set_offs = Verrekeningsakten
act = Akte { $reference } (gebeurtenis { $event }), afgerekend op { $date }: { $amount } { $currency } aan elke kant tenietgegaan.
claim_amount = Vordering
rates = Koersen
rate = 1 EUR = { $rate } { $currency } ({ $date })
settled_amount = Afgerekend
difference = Verschil
introduction_value = Waarde bij indiening
borne_by = Ten laste van
difference_note = Verschil: waarde bij afrekening min de waarde tegen de koers van de dag van indiening, in de valuta van afrekening.
no_set_offs = Geen verrekeningsakte.

## Payments without a block

unallocated = Betalingen zonder verzamelvordering
brought_forward = Overgebracht
received = Ontvangen
to_allocate = Toe te wijzen
none_unallocated = Er wacht geen betaling op toewijzing.

## Opening balances

openings = Overgenomen beginsaldi
grade = Bewijs
stated_by = Opgave van
as_of = Per
counts = Telt
not_stated = niet vermeld
openings_note = Van twee opgaven telt die van de crediteur, die van de debiteur staat ernaast en er wordt niets gemiddeld. Verschil: de opgave die telt min de andere.
no_openings = Er is geen saldo overgenomen.

## How a balance is evidenced. At most 22 columns each.

grade-Agreed = door beide aanvaard
grade-OneSided = door één kant vermeld
grade-Unknown = onbekend

## Control page

control_page = Controlepagina
doubts = Niet bevestigd, en bepalend voor een bedrag
doubts_note = De tekst van deze regels of de bron van deze koersen en rentevoeten kon niet worden nagegaan.
doubtful_rate = Koers 1 EUR = { $rate } { $currency } van { $date }
no_doubts = Alle regels, koersen en rentevoeten die een bedrag hebben bepaald, zijn bevestigd.
rules = Toegepaste regels
subject = Onderwerp
source = Bron
confirmed = Bevestigd
yes = ja
no = nee
used = toegepast
decided = bepalend
no_rules = Er is geen regel toegepast.
rejects = Afgewezen regels
code = Code
meaning = Betekenis
unreadable = Onleesbaar
no_rejects = Er is geen regel afgewezen.
findings = Bevindingen
about = Betreft
detail = Bijzonderheid
no_findings = Geen bevinding.
controls = Controles van dit overzicht
control = Controle
left = Ene kant
right = Andere kant
result = Uitkomst
equal = gelijk
differ = ONGELIJK
run_controls = Controles van de hele verwerking: { $hold } van { $all } kloppen; controls.json bevat elk met zijn twee kanten.
ledger_digest = Controlesom grootboek
engine = Programma

## Names of rules and comparisons. At most 57 columns each.

core-in-force-between-the-parties = van kracht tussen de partijen
core-date-that-decides = bepalende datum
core-refund = vergoeding
core-waiver = kwijtschelding
core-classes-of-claims-waived = soorten kwijtgescholden vorderingen
core-what-may-be-settled = wat mag worden afgerekend
core-set-off = verrekening
core-Annex-IV-reduction-X = bijlage IV, vermindering X
core-deadline-for-introduction = termijn voor indiening
core-deadline-for-payment = termijn voor betaling
core-deadline-for-contestation = termijn voor betwisting
core-deadline-for-reply = termijn voor antwoord
core-deadline-for-disputes = termijn voor het regelen van betwistingen
core-due-after-a-contestation = vervaldag na een betwisting
core-interest-method = interest: formule
core-interest-months = interest: maanden die tellen
core-interest-rate-month = interest: maand van de rente
core-interest-rate-reset = interest: vaste of wisselende rente
core-interest-rounding = interest: wat wordt afgerond
core-variable-tender = interest: rente van tenders met variabele rente
core-rounding = afronding
core-shield = voorschot tegen interest: aandeel
core-shield-base = voorschot tegen interest: grondslag
core-shield-instalments = voorschot tegen interest: deelbetalingen
core-shield-test = voorschot tegen interest: vergelijking
core-shield-scope = voorschot tegen interest: reikwijdte
core-opening-movements-closing-open = begin + mutaties = eind, open
core-blocks-closing-open = verzamelvorderingen = eind, open
core-open-disputes-disputed = open betwistingen = betwist

## Codes of findings

code-C1001 = bestand kan niet worden gelezen
code-C1002 = bestand is leeg
code-C1003 = kopregel noemt niet de kolommen van een bekend bestand
code-C1004 = een verplichte kolom ontbreekt
code-C1005 = een kolom komt tweemaal voor
code-C1006 = een kolom hoort niet bij de indeling en wordt genegeerd
code-C1007 = bestand heeft een kopregel en geen regels
code-C1008 = laatste regel eindigt niet met een regeleinde
code-C1009 = bestand is beschadigd of onvolledig
code-C1010 = regel is langer dan 65536 bytes
code-C1011 = onjuist aantal velden
code-C1012 = veld is te lang
code-C1013 = aanhalingstekens kloppen niet
code-C1014 = regel is geen UTF-8-tekst
code-C1015 = kolom is van een soort zonder exacte waarden
code-C1020 = een verplicht veld is leeg
code-C1021 = geen bedrag
code-C1022 = meer decimalen dan de valuta heeft
code-C1023 = bedrag is te groot
code-C1024 = negatief bedrag zonder gecorrigeerde vordering
code-C1025 = correctie is niet negatief
code-C1026 = geen datum
code-C1027 = geen periode
code-C1028 = waarde staat niet in de lijst
code-C1029 = geen geheel getal
code-C1030 = dezelfde regel opnieuw verzonden
code-C1031 = claim_id voor verschillende regels gebruikt
code-C1032 = claim_id in een eerdere verwerking aanvaard
code-C1033 = dezelfde zorg onder meer dan één claim_id gevorderd
code-C1040 = verzamelvordering zonder kop: aangehouden
code-C1041 = verzamelvordering met afwijkende koppen: aangehouden
code-C1042 = regel wijkt af van de kop van haar verzamelvordering
code-C1043 = verzamelvordering in een eerdere verwerking afgerekend: afgesloten
code-C1044 = aantal regels wijkt af van de kop: verzamelvordering aangehouden
code-C1045 = totaal wijkt af van de kop: verzamelvordering aangehouden
code-C1046 = totaal niet te vergelijken: een bedrag is onleesbaar
code-C1047 = kop van de verzamelvordering is ongeldig
code-C1048 = regel van de inventaris is ongeldig
code-C2001 = onbekende partij
code-C2002 = crediteur en debiteur zijn dezelfde
code-C2003 = onbekende overeenkomst
code-C2004 = onbekende valuta
code-C2005 = crediteur noch debiteur is de partij van dit boek
code-C2006 = valuta is niet toegestaan
code-C2007 = valuta was vóór de boeking door de euro vervangen
code-C2008 = geen gepubliceerd vast bedrag: voorlopig
code-C2009 = maandbedrag wijkt af van het gepubliceerde
code-C2010 = geen wisselkoers voor deze datum
code-C2011 = gepubliceerd maandbedrag wijkt af van zijn formule
code-C2012 = laatste dag ligt buiten de tabel van werkdagen
code-C3001 = overeenkomst was op die datum tussen de partijen niet van kracht
code-C3002 = overeenkomst heeft geen regel voor deze richting en grondslag
code-C3003 = crediteur mag voor dat jaar geen vaste bedragen gebruiken
code-C3004 = vast bedrag voor een arbeidsongeval
code-C3005 = zorg eindigt voordat ze begint
code-C3006 = zorg valt buiten de geldigheid van het rechtgevend document
code-C3007 = zorg begint na de boeking
code-C3008 = geboekt nadat de verzamelvordering was ingediend
code-C3009 = datum ligt na de peildatum
code-C3010 = aantal maanden is niet 1 tot en met 12
code-C3011 = bedrag is niet het aantal maanden maal het maandbedrag
code-C3012 = verzamelvordering te laat ingediend: niet in aanmerking genomen
code-C3013 = rechtgevend document mist een verplichte datum of eindigt voordat het begint
code-C3014 = gecorrigeerde vordering is niet bekend
code-C3015 = gecorrigeerde vordering hoort bij een ander paar, een andere overeenkomst of valuta
code-C3016 = correcties brengen de vordering onder nul
code-C3017 = boekingsperiode van een soort die de overeenkomst niet gebruikt
code-C3018 = geen vaste bedragen op grond van dit artikel
code-C3019 = vorderingen over een kalenderjaar dat te lang vóór de indiening ligt
code-C3020 = regels geboekt buiten de boekingsperiode van hun verzamelvordering
code-C3021 = laatste dag van een termijn is geen werkdag, en dat is bepalend
code-C3022 = meer maanden gevorderd dan de inventaris vermeldt
code-C3023 = inventaris te laat overgelegd
code-C3101 = gebeurtenis is onvolledig of onjuist
code-C3102 = gebeurtenis noemt een vordering of regel die niet in het boek staat
code-C3103 = bedrag van de gebeurtenis is hoger dan waarop zij kan werken
code-C3104 = gebeurtenis dateert van vóór de indiening van de verzamelvordering
code-C3105 = event_id voor verschillende gebeurtenissen gebruikt
code-C3106 = gebeurtenis van onbekende soort: bewaard voor beoordeling
code-C3107 = handeling na haar termijn; zij heeft toch gevolg
code-C3108 = handeling na haar termijn: geweigerd
code-C3109 = betaling is hoger dan wat open is: de rest wacht op toewijzing
code-C3110 = betwisting ingetrokken zonder nieuwe vervaldag
code-C3111 = opgeëiste interest is meer dan de regel geeft
code-C3112 = stilzwijgen had gevolg
code-C3113 = voorschot hoewel het geweigerd was
code-C3114 = te vroeg aan de Rekencommissie voorgelegd
code-C3115 = gebeurtenis vindt niets om op te werken
code-C3116 = gebeurtenis verlengt een termijn die niet loopt
code-C3117 = gebeurtenis dateert van na de peildatum: zij wacht
code-C4001 = verrekening is niet toegestaan
code-C4002 = verrekeningsakte vond niets om te verrekenen
code-C9001 = beginsaldo is ongeldig

## Parties

party-AD = Andorra
party-AR = Argentinië
party-AT = Oostenrijk
party-BA = Bosnië en Herzegovina
party-BE = België
party-BG = Bulgarije
party-BJ = Benin
party-BR = Brazilië
party-CA = Canada
party-CA-QC = Quebec
party-CG = Congo
party-CH = Zwitserland
party-CI = Ivoorkust
party-CL = Chili
party-CM = Kameroen
party-CV = Kaapverdië
party-CY = Cyprus
party-CZ = Tsjechië
party-DE = Duitsland
party-DK = Denemarken
party-DZ = Algerije
party-EE = Estland
party-ES = Spanje
party-FI = Finland
party-FR = Frankrijk
party-GA = Gabon
party-GB = Verenigd Koninkrijk
party-GR = Griekenland
party-HR = Kroatië
party-HU = Hongarije
party-IE = Ierland
party-IL = Israël
party-IN = India
party-IS = IJsland
party-IT = Italië
party-JE = Jersey
party-JP = Japan
party-KR = Korea
party-LI = Liechtenstein
party-LT = Litouwen
party-LU = Luxemburg
party-LV = Letland
party-MA = Marokko
party-MC = Monaco
party-ME = Montenegro
party-MG = Madagaskar
party-MK = Noord-Macedonië
party-ML = Mali
party-MR = Mauritanië
party-MT = Malta
party-NC = Nieuw-Caledonië
party-NE = Niger
party-NL = Nederland
party-NO = Noorwegen
party-OTHER = Andere staten (gepubliceerd totaal)
party-PF = Frans-Polynesië
party-PH = Filipijnen
party-PL = Polen
party-PT = Portugal
party-RO = Roemenië
party-RS = Servië
party-SE = Zweden
party-SI = Slovenië
party-SK = Slowakije
party-SM = San Marino
party-SN = Senegal
party-TG = Togo
party-TN = Tunesië
party-TR = Turkije
party-US = Verenigde Staten
party-UY = Uruguay
party-XK = Kosovo
party-YT = Mayotte

## Workbooks

workbook-summary = Samenvatting
workbook-movements = Mutaties per verzamelvordering
workbook-movements_note = Wat deze verwerking heeft gewijzigd, per verzamelvordering. In elke regel tellen beginsaldo en mutaties op tot het eindsaldo; wat het vermindert, is negatief.
workbook-agreement = Overeenkomst
workbook-currency = Valuta
workbook-basis = Grondslag
workbook-rule = Regel
workbook-line_id = Regel
workbook-event = Gebeurtenis
workbook-reason = Reden
workbook-exact = Exacte bedragen
workbook-exactly = Exact
workbook-payer = Betaler
workbook-payee = Ontvanger
workbook-account_to_pay = Te crediteren rekening
workbook-replied = Beantwoord
workbook-reply_by = Antwoord uiterlijk
workbook-settle_by = Te regelen uiterlijk
workbook-closed = Afgesloten
workbook-claim_by = Op te eisen uiterlijk
workbook-paid_late = te laat betaald
workbook-entries = Posten
workbook-counted = Berekening van de dag
workbook-aged_by = Ouderdom naar
workbook-settled_on = Afgerekend op
workbook-settlement_currency = Afgerekend in
workbook-missing = Verwacht, niet ontvangen
workbook-nothing_missing = Er ontbreekt niets van wat werd verwacht.
workbook-last_received = Laatst ontvangen
workbook-introduce_by = In te dienen uiterlijk
workbook-inventory_by = Inventaris uiterlijk
workbook-all_checks = Controles van deze werkmap
workbook-checks_note = Beide kanten zijn formules over de bladen van deze werkmap; ze worden herberekend zodra een cel wijzigt.
workbook-check-Closing = beginsaldo + mutaties = open verzamelvorderingen
workbook-check-Moved = eindsaldi van de mutaties = open verzamelvorderingen
workbook-check-Presented = ingediend: mutaties van verzamelvorderingen = rekening
workbook-check-GivenUp = niet in aanmerking genomen en kwijtgescholden: mutaties van verzamelvorderingen = rekening
workbook-check-Contested = betwist en gecrediteerd: mutaties van verzamelvorderingen = rekening
workbook-check-Paid = betaald: mutaties van verzamelvorderingen = rekening
workbook-check-SetOff = verrekend: mutaties van verzamelvorderingen = verrekeningsakten
workbook-check-Disputed = open betwistingen = betwist op de verzamelvorderingen
workbook-check-AgedIntroduction = open naar jaar van indiening = open verzamelvorderingen
workbook-check-AgedCare = open naar zorgjaar = open verzamelvorderingen
workbook-check-Nets = nettoposities per periode = eindsaldo
workbook-check-Payable = nu te betalen en doorgeschoven = nu af te rekenen

## Dashboard

dashboard-kind = Dashboard van een verwerking
dashboard-title = Afrekening { $run }
dashboard-subtitle = { $whose } · stand op { $day }
dashboard-clearing_house = Verrekenkamer, alle paren
dashboard-skip = Naar de cijfers
dashboard-noscript = Deze pagina tekent zichzelf uit de gegevens die erin staan. Zij heeft JavaScript nodig en geen netwerk.
dashboard-theme = Kleuren
dashboard-theme-auto = Als het systeem
dashboard-theme-light = Licht
dashboard-theme-dark = Donker
dashboard-filters = Wat wordt bekeken
dashboard-contents = Onderdelen
dashboard-accounting_period = Boekingsperiode
dashboard-unknown_period = onbekend
dashboard-party = Staat
dashboard-creditor = Crediteur
dashboard-debtor = Debiteur
dashboard-reset = Alles tonen
dashboard-all-agreement = Alle overeenkomsten
dashboard-all-accounting_period = Alle perioden
dashboard-all-party = Alle staten
dashboard-all-state = Elke stand
dashboard-positions = { $count } van { $of } posities · { $chosen }. Bedragen in verschillende valuta’s worden nooit opgeteld.
dashboard-nothing = Voor deze keuze is er niets.
dashboard-rows = { $count ->
     [one] { $count } rij
    *[other] { $count } rijen
}
dashboard-rows-page = Rijen { $from }–{ $to } van { $count }; totalen van alle
dashboard-rows-printed = Afgedrukt zijn de eerste { $count }. Kies voor minder rijen een filter vóór het afdrukken.
dashboard-page-first = Eerste
dashboard-page-previous = Vorige
dashboard-page-next = Volgende
dashboard-page-last = Laatste
dashboard-copy = Kopiëren
dashboard-copied = Gekopieerd
dashboard-marked = Geselecteerd; kopieer met het toetsenbord
dashboard-scale-thousand = { $count ->
     [one] { $count } dzd.
    *[other] { $count } dzd.
}
dashboard-scale-million = { $n } mln.
dashboard-scale-billion = { $n } mld.
dashboard-scale-trillion = { $n } bln.
dashboard-overview-title = Sommen
dashboard-overview-lines = { $count ->
     [one] { $count } regel in deze posities
    *[other] { $count } regels in deze posities
}
dashboard-overview-lost = Dreigt verloren te gaan
dashboard-overview-lost-items = Termijnen waarvan het bedrag bij verzuim vervalt: { $count }
dashboard-measure-open-short = verschuldigd en niet afgerekend
dashboard-measure-open-note = Open, bruto: wat de staat van de kolom aan de staat van de rij verschuldigd is en niet heeft afgerekend. Elke richting staat op zichzelf.
dashboard-measure-open-cell = { $column } is verschuldigd aan { $row }
dashboard-measure-net-note = Open, netto: wat de staat van de kolom aan de staat van de rij verschuldigd is, min wat die aan hem verschuldigd is. Alleen om te lezen: er wordt per overeenkomst en periode gesaldeerd, en zonder akte wordt niets verrekend.
dashboard-measure-net-cell = Netto van { $column } aan { $row }
dashboard-measure-disputed-short = betwist, niet in wat open is
dashboard-measure-disputed-note = Wat de staat van de kolom betwist van de vorderingen van de staat van de rij. Het zit niet in wat open is.
dashboard-measure-disputed-cell = { $column } betwist van de vorderingen van { $row }
dashboard-measure-eligible-short = het open deel dat de overeenkomsten toelaten
dashboard-measure-eligible-note = Het deel van wat open is dat de regel van de overeenkomst nu tot betaling toelaat.
dashboard-measure-eligible-cell = { $column } kan nu betalen aan { $row }
dashboard-measure-held = Aangehouden
dashboard-measure-held-short = verzamelvorderingen met een eigen fout
dashboard-measure-not_considered = Niet in aanmerking genomen
dashboard-measure-not_considered-short = te laat ingediend
dashboard-measure-asserted = Ingediend
dashboard-measure-asserted-short = tot nu toe ingediend, met beheerskosten
dashboard-measure-waived = Kwijtgescholden
dashboard-measure-credited = Creditnota’s
dashboard-measure-agreed = Door de debiteur aanvaard
dashboard-measure-prepaid = Voorschotten
dashboard-measure-paid = Betaald
dashboard-matrix-title = Bilaterale posities
dashboard-matrix-lead = Rijen zijn crediteuren, kolommen debiteuren. Open een vak om te zien waaruit het bestaat.
dashboard-matrix-shows = Toon
dashboard-matrix-gross = Open, bruto
dashboard-matrix-netted = Open, netto
dashboard-matrix-order = Volgorde
dashboard-matrix-by_amount = Naar bedrag
dashboard-matrix-by_code = Naar code
dashboard-matrix-figures = Bedragen in de vakken schrijven
dashboard-matrix-corner = Crediteur ↓ debiteur →
dashboard-matrix-caption = { $measure }, in { $currency }
dashboard-matrix-unknown = Nettobedragen die niet te vormen zijn, omdat niemand een richting vermeldt of die een totaal over meerdere staten is: { $count }. Wat ervan bekend is, zit niet in deze sommen, maar wel in de saldi van de staten:
dashboard-matrix-more = en meer: { $count }
dashboard-matrix-empty = Staten zonder enig bedrag zijn weggelaten: { $count }.
dashboard-matrix-hint = Wijs een vak aan, of loop met de pijltjestoetsen, om het bedrag te lezen; Enter opent het.
dashboard-legend-title = Het getal in een vak is zijn trede op deze schaal, in { $currency }:
dashboard-legend-below = onder { $to }
dashboard-legend-from = vanaf { $from }
dashboard-balances-title = Saldi van de staten
dashboard-balances-lead = Wat alle andere aan elke staat verschuldigd zijn en wat hij hun verschuldigd is. Een staat opent als filter.
dashboard-balances-caption = Open vorderingen en schulden per staat
dashboard-balances-receivable = Tegoed
dashboard-balances-debt = Schuld
dashboard-balances-bar = Schuld ◂ ▸ tegoed
dashboard-balances-unknown = De nettomatrix laat deze open bedragen weg, omdat hun nettobedragen ({ $count }) niet te vormen zijn; ze zitten in deze saldi:
dashboard-balances-look = Alleen { $party } bekijken
dashboard-flows-title = Stromen tussen staten
dashboard-flows-lead = Open schulden, van wie verschuldigd is naar wie te vorderen heeft. Wijs een staat aan om zijn stromen te volgen.
dashboard-flows-owe = Verschuldigd
dashboard-flows-owed = Te vorderen
dashboard-flows-others = Andere
dashboard-flows-table = Hetzelfde als tabel
dashboard-flows-caption = Open schulden naar debiteur en crediteur
dashboard-flows-open = { $debtor } aan { $creditor }: { $amount }; openen
dashboard-flows-note = De { $count } grootste aan elke kant een voor een, de overige samen; de tabel heeft ze alle.
dashboard-flows-label = Diagram van stromen van open schulden ({ $count }), in { $currency }; de tabel erna heeft ze alle
dashboard-ageing-lead = Wat open en wat betwist is, naar jaar.
dashboard-ageing-by = Jaar van
dashboard-ageing-introduction_year = Indiening
dashboard-ageing-care_year = Zorg
dashboard-ageing-of_introduction_year = Jaar van indiening
dashboard-ageing-of_care_year = Zorgjaar
dashboard-ageing-caption = Open en betwist naar jaar
dashboard-ageing-label = Kolommen van open en betwiste bedragen naar jaar, in { $currency }; de tabel ernaast geeft de cijfers
dashboard-ageing-no_period = Dit deel toont alle boekingsperioden: de ouderdom wordt niet per boekingsperiode bijgehouden, dus die keuze verandert hem niet.
dashboard-deadlines-title = Termijnen en bedragen op het spel
dashboard-deadlines-lead = Wat tegen wanneer moet gebeuren, wat er op het spel staat en op welke regel het berust. Verschillende taken kunnen hetzelfde bedrag betreffen en worden daarom niet opgeteld.
dashboard-deadlines-summary = Taken, de ernstigste eerst
dashboard-deadlines-list = Termijnen van de gekozen taak
dashboard-deadlines-chosen = Taak: { $task }
dashboard-deadlines-risk = Bij verzuim
dashboard-deadlines-task = Taak
dashboard-deadlines-items = Termijnen
dashboard-deadlines-overdue = Verstreken
dashboard-deadlines-next = Volgende
dashboard-deadlines-days_left = Dagen over
dashboard-block = Verzamelvordering
dashboard-deadlines-undated = Geen regel stelt hiervoor een dag.
dashboard-counted = { $months } vanaf { $day } ({ $from })
dashboard-counted-lifting = de dag genoemd bij de intrekking van de betwisting
dashboard-start-introduction = indiening
dashboard-start-publication = bekendmaking van de gemiddelde kosten
dashboard-start-approval = goedkeuring van de gemiddelde kosten
dashboard-start-identification = vaststelling van het bevoegde orgaan
dashboard-start-half_year = halfjaar van boeking
dashboard-start-half_year_identified = halfjaar van de vaststelling van het bevoegde orgaan
dashboard-start-contestation = betwisting
dashboard-start-offer = aanbod
dashboard-start-late_payment = late betaling
dashboard-start-interest_claim = vordering van interest
dashboard-start-referral = voorlegging
dashboard-deadlines-cut_off = peildatum { $day }
dashboard-deadlines-label = Kolommen van bedragen naar laatste dag, in { $currency }; de tabel erna geeft de cijfers
dashboard-rejects-title = Bevindingen naar oorzaak
dashboard-rejects-lead = Alles wat in bestanden, rijen, vorderingsregels, verzamelvorderingen en gebeurtenissen is bevonden, van de hele verwerking, wat hierboven ook gekozen is: een onleesbare regel noemt soms valuta noch staat. Waarden worden niet getoond; bestand, regel en kolom leiden ernaartoe.
dashboard-rejects-lines = Fouten: { $lines } afgewezen vorderingsregels en { $others } elders. Waarschuwingen: { $warnings }; zij wijzen niets af.
dashboard-rejects-money = Bedragen van de afgewezen regels, voor zover leesbaar:
dashboard-rejects-unreadable = Regels waarvan het bedrag onleesbaar is: { $count }.
dashboard-rejects-errors = Fouten, de meest voorkomende eerst
dashboard-rejects-warnings = Waarschuwingen, de meest voorkomende eerst
dashboard-rejects-where = Bevonden in
dashboard-found-lines = vorderingsregel
dashboard-found-rows = rij van een bestand
dashboard-found-files = bestand
dashboard-found-blocks = verzamelvordering
dashboard-found-acts = gebeurtenis of verzamelvordering
dashboard-rejects-list = Vindplaatsen
dashboard-rejects-all = Alle vindplaatsen
dashboard-rejects-times = Aantal
dashboard-rejects-share = Aandeel in alle
dashboard-rejects-file = Bestand
dashboard-rejects-column = Kolom
dashboard-blocks-lead = Elke verzamelvordering met haar stand. Geopend toont zij haar boekingen, termijnen en regels.
dashboard-blocks-find = Referentie zoeken
dashboard-blocks-apart = { $count ->
     [one] { $count } aangehouden, geweigerd of van een latere periode, in geen positie
    *[other] { $count } aangehouden, geweigerd of van een latere periode, in geen positie
}
dashboard-block-status = Status
dashboard-block-state = Stand van de verzamelvordering
dashboard-block-posted_in = Geboekt in
dashboard-block-holds = Aangehouden om
dashboard-block-contest_until = Betwisten tot en met
dashboard-block-shield_until = Voorschot tot en met
dashboard-block-dispute_until = Geschil tot en met
dashboard-drill-way = Weg hiernaartoe
dashboard-drill-close = Sluiten
dashboard-drill-pair = Posities tussen { $creditor } en { $debtor }, in { $currency }.
dashboard-drill-claims = Vorderingen: { $creditor } op { $debtor }
dashboard-drill-position = Positie { $agreement } { $period }
dashboard-drill-nets = Nettoposities van het paar
dashboard-drill-owes = { $debtor } schuldig aan { $creditor }
dashboard-drill-net = Netto, { $debtor } aan { $creditor }
dashboard-drill-account = Rekening, in { $currency }
dashboard-drill-explain = Het hele verhaal, met de berekeningen
dashboard-standing-held = Deze verzamelvordering is aangehouden: zij heeft een eigen fout. Tot haar kop is hersteld, of een gebeurtenis haar vrijgeeft of weigert, staat haar bedrag in ‘Aangehouden’ en in geen ander cijfer.
dashboard-standing-next_period = Deze verzamelvordering is na de peildatum ingediend: een latere verwerking neemt haar op, en zij staat in geen cijfer van deze.
dashboard-standing-refused = Deze verzamelvordering is geweigerd: wat zij vordert staat in geen cijfer, en niets ervan is verschuldigd.
dashboard-standing-unnamed = Een gebeurtenis weigerde haar in een eerdere verwerking; de invoer van deze bevat die niet meer.
dashboard-drill-orders = Beslissingen over de verzamelvordering
dashboard-order-reject_block = geweigerd
dashboard-order-release = vrijgegeven
dashboard-drill-blocks = Verzamelvorderingen van de positie
dashboard-drill-postings = Boekingen
dashboard-drill-rejects = Wat in haar regels is bevonden
dashboard-drill-findings = Wat in gebeurtenissen over haar is bevonden
dashboard-drill-lines = Waar haar regels staan
dashboard-drill-files = De pagina noemt alleen regels die een gebeurtenis of bevinding noemt. De andere staan in deze vorderingsbestanden van de crediteur; het commando hierboven vertelt meer.
dashboard-drill-no_files = De pagina noemt alleen regels die een gebeurtenis of bevinding noemt. De invoer van deze verwerking bevat geen vorderingsbestand van de crediteur meer; het commando hierboven vertelt meer.
dashboard-posting-date = Dag
dashboard-posting-kind = Boeking
dashboard-posting-basis = Regel of referentie
dashboard-posting-run = Verwerking
dashboard-dispute-on = Betwist op
dashboard-dispute-outstanding = Nog betwist

## Dashboard: postings

dashboard-posting-opening = overgenomen saldo
dashboard-posting-care = zorg ingediend
dashboard-posting-fees = beheerskosten ingediend
dashboard-posting-not_considered = niet in aanmerking genomen
dashboard-posting-reconsidered = alsnog in aanmerking genomen
dashboard-posting-waived = kwijtgescholden
dashboard-posting-contested = betwist
dashboard-posting-lifted = betwisting ingetrokken
dashboard-posting-withdrawn = ingetrokken
dashboard-posting-credited = gecrediteerd
dashboard-posting-agreed = aanvaard
dashboard-posting-prepaid = voorschot
dashboard-posting-paid = betaald
dashboard-posting-unallocated = ontvangen zonder verzamelvordering
dashboard-posting-allocated = toegewezen
dashboard-posting-refunded = terugbetaald
dashboard-posting-unallocated_refunded = terugbetaald zonder verzamelvordering
dashboard-posting-set_off = verrekend
dashboard-posting-set_off_converted = verrekend, omgerekend
dashboard-posting-set_off_value = waarde van de verrekening
dashboard-posting-conversion_difference = omrekeningsverschil
dashboard-posting-interest_claimed = interest opgeëist
dashboard-posting-interest_contested = interest betwist
dashboard-posting-interest_lifted = betwisting van interest ingetrokken
dashboard-posting-interest_credited = interest gecrediteerd
dashboard-posting-interest_paid = interest betaald

## Dashboard: other lists

dashboard-status-posted = geboekt
dashboard-status-opening = overgenomen

## Dashboard: sources

dashboard-about-title = Waar de cijfers vandaan komen
dashboard-about-lead = Elk cijfer is een vak van een tabel van de verwerking, of een som van zulke vakken in hele kleinste eenheden. De pagina bevat ze zelf en vraagt niemand iets.
dashboard-about-lines-value = { $read } gelezen = { $accepted } aanvaard + { $rejected } afgewezen + { $settled } eerder afgerekend
dashboard-about-controls = Controles
dashboard-about-controls-value = { $held } van { $all } kloppen
dashboard-about-manifest = Manifest, BLAKE3

## Letters

letter-title_introduction = Indiening van vorderingen
letter-title_acknowledgement = Ontvangstbevestiging van vorderingen
letter-title_contestation = Betwisting van vorderingen
letter-title_reply = Antwoord op uw betwisting
letter-title_reminder = Herinnering: achterstallige bedragen
letter-title_interest = Vordering van moratoire interest
letter-title_payment = Betalingsadvies
letter-title_payable = Aankondiging van betaling
letter-title_confirmation = Verzoek om bevestiging van het saldo
letter-title_record = Gezamenlijk proces-verbaal van afrekening
letter-subject_of = { $title }, afrekeningsperiode { $period }

## Letters: frame

letter-our_reference = Ons kenmerk
letter-your_references = Uw kenmerken
letter-date = Datum van deze brief
letter-contact = Contactpunt
letter-salutation = Geachte mevrouw, geachte heer,
letter-valediction = Hoogachtend,
letter-as_of = Deze brief draagt de datum van de peildag. Hij geeft de stand weer op { $date }; wat later is gebeurd, is niet meegenomen.
letter-legal_bases = Toegepaste rechtsgronden
letter-bases_note = De tekst van deze regel is niet bevestigd.
letter-under = { $agreement }, bedragen in { $currency }
letter-signature = Handtekening
letter-name_and_function = Naam en functie
letter-place_and_date = Plaats en datum
letter-stamp = Stempel
letter-last_notified = de laatst aan u meegedeelde
letter-claim_number = Nr. vordering
letter-period_not_known = periode niet bekend
letter-half_year_1 = 1e halfjaar { $year }
letter-half_year_2 = 2e halfjaar { $year }
letter-quarter_1 = 1e kwartaal { $year }
letter-quarter_2 = 2e kwartaal { $year }
letter-quarter_3 = 3e kwartaal { $year }
letter-quarter_4 = 4e kwartaal { $year }
letter-brought_in = overgenomen saldo, { $period }
letter-claims_on = Vorderingen van { $creditor } op { $debtor }
letter-held_for = { $creditor } houdt { $amount } { $currency } die van { $debtor } zonder verzamelvordering zijn ontvangen ({ $period }). Het bedrag is hierboven niet afgetrokken: nog af te spreken is welke vorderingen ermee zijn betaald.

## Letters: introduction and acknowledgement

letter-introduction_opening = Hierbij dienen wij de onderstaande vorderingen in tot vergoeding van de kosten van verstrekkingen. Elke verzamelvordering wordt gestaafd door de individuele vorderingen die ermee zijn toegezonden.
letter-introduction_request = Wij verzoeken u de ontvangst te bevestigen. Indien u een vordering niet aanvaardt, verzoeken wij u binnen de vermelde termijn uw redenen mee te delen. Wat niet wordt betwist, is uiterlijk op de vermelde dag te betalen.
letter-acknowledgement_opening = Wij bevestigen de ontvangst van de onderstaande vorderingen. De vermelde dag van indiening is de dag vanaf welke de termijnen lopen.
letter-acknowledgement_request = Deze ontvangstbevestiging is geen aanvaarding van de bedragen. Wij behouden ons het recht voor vorderingen binnen de termijnen te betwisten.
letter-acknowledgement_late = De onderstaande verzamelvorderingen zijn na de laatste dag voor indiening ingediend. Zij worden niet in aanmerking genomen en niets ervan is verschuldigd.
letter-missed_day = Laatste dag voor indiening
letter-waived_of = Afgezien is van { $amount } { $currency }, in { $blocks }. Grondslag: { $ground }.
letter-acknowledgement_held = De onderstaande verzamelvorderingen staan om de vermelde redenen niet in de rekening. Wij verzoeken u te verbeteren of in te trekken wat nodig is.
letter-acknowledgement_refused = Wij weigeren de onderstaande verzamelvorderingen om de genoemde redenen. Niets ervan staat in de rekening; wat is verbeterd, kan in een nieuwe verzamelvordering worden toegezonden.
letter-ground = Reden
letter-acknowledgement_rejected = Bij de controle van de bestanden zijn de hieronder getelde individuele vorderingen niet aanvaard.
letter-rejected_mend = Foutieve regels kunnen na verbetering in een nieuwe verzamelvordering worden toegezonden.
letter-rejected_known = Regels die dubbel zijn verzonden of eerder zijn aanvaard, tellen al één keer; zij hoeven niet opnieuw te worden verzonden.
letter-rejected_lines = Niet aanvaarde regels
letter-file = Bestand
letter-line_number = Regel
letter-number_reused = vorderingsnummer voor verschillende regels gebruikt
letter-number_accepted = vordering in een eerdere afrekeningsperiode aanvaard
letter-more_lines = { $count ->
     [one] … en nog { $count } regel; rejects.csv van de verwerking vermeldt ze alle.
    *[other] … en nog { $count } regels; rejects.csv van de verwerking vermeldt ze alle.
}
letter-contest_by = Te betwisten uiterlijk op

## Letters: contestation and reply

letter-contestation_opening = Wij hebben de onderstaande vorderingen onderzocht en betwisten de vermelde bedragen om de genoemde redenen.
letter-contestation_others = Wat in deze verzamelvorderingen niet wordt betwist, blijft ongemoeid.
letter-contestation_interest = Wij betwisten de door u gevorderde interest voor de vermelde bedragen en om de genoemde redenen.
letter-claimed_on = Gevorderd op
letter-contestation_request = Waar geen antwoord van u is vermeld, verzoeken wij u te antwoorden, uiterlijk op de vermelde dag indien er een is: trek de vordering in of zend ons de bewijsstukken die haar staven.
letter-reply_opening = Wij hebben uw betwistingen onderzocht en antwoorden als volgt.
letter-reply_request = Ingetrokken bedragen worden u gecrediteerd. Wat nog wordt betwist, verzoeken wij u niet langer te betwisten, of ons de gronden mee te delen waarop u zich nog beroept.
letter-reason = Opgegeven reden
letter-no_reason = geen reden opgegeven
letter-reply_by = Antwoord uiterlijk op
letter-decision = Ons antwoord
letter-decision_accepted = aanvaard, vordering ingetrokken
letter-decision_partly = deels aanvaard
letter-decision_maintained = vordering gehandhaafd
letter-decision_withdrawn = vordering ingetrokken
letter-withdrawn = Ingetrokken

## Letters: reminder, interest, payment

letter-reminder_opening = Volgens onze boeken waren de onderstaande bedragen verschuldigd en op { $date } nog niet ontvangen.
letter-reminder_request = Wij verzoeken u ze onverwijld, uiterlijk op { $date }, te betalen, met vermelding van de referenties. Hebt u intussen betaald, deel ons dan de dag en het kenmerk van de betaling mee.
letter-reminder_interest = Indien al het achterstallige op { $date } werd betaald, zou { $amount } { $currency } aan interest kunnen worden gevorderd.
letter-late = Achterstand
letter-overdue_since = { $date }, achterstallig
letter-interest_opening = De onderstaande bedragen zijn na de laatste betaaldag betaald. Wij vorderen daarover interest, berekend zoals aangegeven.
letter-interest_request = Wij verzoeken u het gevorderde totaal te betalen met vermelding van ons kenmerk.
letter-interest_pay_by = De op de dag van deze brief gevorderde interest is uiterlijk op { $date } te betalen.
letter-interest_amount = Rente
letter-claimed_before = Verminderd met eerder gevorderde interest
letter-claimed_now = Met deze brief gevorderd
letter-payment_opening = Wij geven u kennis van de onderstaande betalingen, zoals zij voor de afrekeningsperiode in onze boeken staan.
letter-payment_due = De volgende bedragen zijn door ons nu verschuldigd, op de vermelde vervaldagen.
letter-payment_account = Laat ons vóór betaling weten of een vermelde rekening niet meer juist is.
letter-payment_kind = Soort betaling
letter-payment_paid = betaling
letter-payment_prepaid = voorschot
letter-payment_interest = interest op achterstand
letter-payment_unallocated = betaling zonder verzamelvordering
letter-payment_refund = terugbetaling van wat u te veel of zonder vordering betaalde
letter-paid_day = Betaald op
letter-document = Stuk

## Letters: confirmation of balance and joint record

letter-confirmation_opening = Met het oog op de afsluiting van onze rekeningen verzoeken wij u de onderstaande saldi per { $date } te bevestigen.
letter-confirmation_request = Wij verzoeken u de onderstaande strook uiterlijk op { $date } ingevuld en ondertekend terug te zenden. Wijken uw boeken af, vermeld dan uw cijfers en voeg een lijst van de verschillen bij.
letter-our_claims = Onze vorderingen op u
letter-your_claims = Uw vorderingen op ons
letter-refund_by_us = Te veel betaald, door ons terug te betalen
letter-refund_by_you = Te veel betaald, door u terug te betalen
letter-slip = Antwoordstrook: bevestiging van het saldo
letter-return_to = Uiterlijk op { $date } terugzenden aan: { $address }
letter-slip_agree = De bovenstaande saldi stemmen met onze boeken overeen.
letter-slip_differ = Onze boeken wijken af; een lijst van de verschillen is bijgevoegd.
letter-books_of = In de boeken van { $party }
letter-record_opening = De twee bovengenoemde verbindingsorganen leggen de afrekening van hun vorderingen voor de afrekeningsperiode vast naar de stand op { $date }.
letter-record_pays = Wat elke partij betaalt
letter-at_introduction = { $block }: { $amount } tegen de koersen van de dag van indiening ({ $rates }); verschil { $difference }, gedragen door: { $borne }.
letter-record_closing = Opgemaakt in twee originelen, één voor elke partij. Het proces-verbaal heeft gevolg zodra beide hebben ondertekend.
letter-for_party = Voor: { $party }

## Annual report

annual-report = Jaarverslag
annual-title = Vorderingen en schulden in { $year }
annual-of_group = Alle staten samen
annual-contents = Inhoud
annual-until = Stand per
annual-made_from = Verwerkingen
annual-subject = Betreft

## Annual report: summary

annual-summary = Kerncijfers
annual-key_claims_presented = Vorderingen ingediend
annual-key_claims_settled = Vorderingen betaald of verrekend
annual-key_claims_outstanding = Vorderingen uitstaand
annual-key_debts_presented = Schulden bij ons ingediend
annual-key_debts_settled = Schulden betaald of verrekend
annual-key_debts_outstanding = Schulden uitstaand
annual-recovery_rate = Inningspercentage
annual-payment_rate = Betalingspercentage
annual-key_time_to_be_paid = Dagen tot wij betaald zijn, mediaan
annual-key_time_to_pay = Dagen tot wij betalen, mediaan
annual-key_persons_claims = Hier behandelde personen
annual-key_persons_debts = In het buitenland behandelde personen
annual-of_which_disputed = waarvan betwist { $amount }
annual-fraction = { $numerator } van { $denominator }
annual-mean_per_head = { $amount } per rechthebbende
annual-of_payments = { $count ->
     [one] van { $count } betaling
    *[other] van { $count } betalingen
}
annual-populations = Vorderingen die in een jaar zijn ingediend en vorderingen die in dat jaar zijn betaald, zijn verschillende populaties: wat betaald wordt, is meestal in eerdere jaren ingediend. Beide staan naast elkaar en worden nooit opgeteld of afgetrokken.
annual-incomplete = Het jaar is niet volledig: de cijfers lopen tot en met { $date }.
annual-all_currencies = Alle valuta’s
annual-currency = Valuta
annual-claims_presented = Vorderingen: ingediend
annual-claims_settled = Vorderingen: betaald of verrekend
annual-claims_outstanding = Vorderingen: uitstaand
annual-debts_presented = Schulden: ingediend
annual-debts_settled = Schulden: betaald of verrekend
annual-debts_outstanding = Schulden: uitstaand
annual-units_per_euro = Eenheden per euro
annual-claims_euro = Vorderingen uitstaand, in euro
annual-debts_euro = Schulden uitstaand, in euro
annual-euro_note = Bedragen in verschillende valuta’s worden nooit opgeteld. De waarde in euro dient alleen ter vergelijking: tegen de koers die het boek heeft voor { $date } of voor de laatste dag daarvoor die er een heeft; zonder koers is er geen waarde.
annual-no_rate = geen koers

## Annual report: partners, agreements, bases, periods

annual-partners = Per partner
annual-partners_note = Vorderingen zijn wat andere staten verschuldigd zijn voor hier verleende zorg; schulden zijn wat hun verschuldigd is voor daar verleende zorg.
annual-partners_note_group = Elk bedrag is een vordering van de staat die de zorg verleende en een schuld van de staat die haar draagt. Beide tabellen tonen dezelfde bedragen van twee kanten; hun totalen zijn gelijk en mogen niet worden opgeteld.
annual-flows_note = Overgebracht + ingediend − te laat − kwijtgescholden − gecrediteerd − voldaan = uitstaand. Uitstaand is wat open staat en wat betwist is. Gecrediteerd is wat de crediteur heeft opgegeven, met een creditnota of door een betwiste vordering in te trekken. Voldaan is wat betaald is, min wat is teruggegeven, en wat verrekend is.
annual-partner = Partnerstaat
annual-claims = Vorderingen
annual-debts = Schulden
annual-by_creditor = Vorderingen, per crediteurstaat
annual-by_debtor = Schulden, per debiteurstaat
annual-brought_forward = Overgebracht
annual-presented = Ingediend
annual-out_of_time = Te laat
annual-waived = Kwijtgescholden
annual-credited = Gecrediteerd
annual-settled = Voldaan
annual-outstanding = Uitstaand
annual-outstanding_by_partner = Uitstaand aan het einde van het jaar
annual-kinds = Per soort overeenkomst
annual-kinds_note = Tot de Europese regels behoren de teksten die ze met het Verenigd Koninkrijk voortzetten. Een soort is de som van haar overeenkomsten, die eronder staan.
annual-agreement = Overeenkomst
annual-kind_european = Europese regels
annual-kind_bilateral = Bilaterale overeenkomsten
annual-kind_decree = Coördinatiebesluiten
annual-kind_other = Andere overeenkomsten
annual-bases = Per grondslag
annual-bases_note = De grondslag is die van de verzamelvordering. Saldi waarmee het boek begon, staan waar het boek ze heeft ingeschreven.
annual-basis = Grondslag
annual-series = Periode na periode
annual-series_note = Uitstaand aan het begin + ingediend − opgegeven − voldaan = uitstaand aan het einde, in elke periode. Opgegeven is te laat, kwijtgescholden of gecrediteerd; onder nul werd meer weer opgenomen. Uitstaand is een stand: het jaar begint met de eerste en eindigt met de laatste.
annual-outstanding_before = Uitstaand aan het begin
annual-outstanding_then = Uitstaand aan het einde

## Annual report: claims by kind of care and document

annual-categories = Per soort zorg
annual-categories_note = In het jaar ingediende vorderingen, correcties inbegrepen. Betalingen en betwistingen noemen een verzamelvordering en niet de soort zorg; wat betaald is of uitstaat, kan dus niet zo worden uitgesplitst.
annual-merged_categories = andere soorten zorg, samen
annual-category = Soort zorg
annual-category_medical = artsen en andere zorgverleners
annual-category_dental = tandzorg
annual-category_medicines = geneesmiddelen
annual-category_hospital = ziekenhuiszorg
annual-category_rehabilitation = revalidatie
annual-category_transport = ziekenvervoer
annual-category_medical_check = medische en administratieve controles
annual-category_other = andere zorg
annual-none_named = niet vermeld
annual-documents = Per rechtendocument
annual-documents_note = In het jaar ingediende vorderingen, per document dat het recht op zorg opende. Vaste bedragen hoeven er geen te noemen.
annual-merged_documents = andere bewijsstukken, samen
annual-not_told = Vorderingen per soort zorg en per bewijsstuk ontbreken: waar personen niet worden geteld, is niet bekend welke er weinig betreffen.
annual-document = Bewijsstuk
annual-share = Aandeel

## Annual report: persons

annual-persons = Rechthebbenden
annual-persons_note = Personen op wie de in het jaar ingediende vorderingen betrekking hebben, exact geteld. Een persoon telt bij elke partner één keer, hoeveel vorderingen hem ook noemen; en bij elke grondslag en elk document van zijn vorderingen, die daarom niet optellen tot de personen van een partner. Het totaal telt de partners op. De gemiddelde kosten zijn het ingediende bedrag, correcties inbegrepen, gedeeld door de personen.
annual-beneficiaries = Personen
annual-beneficiaries_actual = Personen, werkelijke kosten
annual-beneficiaries_fixed = Personen, vaste bedragen
annual-mean_cost = Gemiddelde kosten per rechthebbende
annual-mean_actual = Per persoon, werkelijke kosten
annual-mean_fixed = Per persoon, vaste bedragen
annual-persons_by_group = Alle partners, per grondslag en document
annual-persons_in_detail = Elke partner, per grondslag en document
annual-group = Grondslag of document
annual-withheld = *
annual-withheld_note = * Niet gepubliceerd: minder dan { $smallest } personen of regels, of een getal waaruit zo’n cel te berekenen zou zijn.

## Annual report: objectives

annual-objectives = Doelstellingen
annual-objectives_note = Hoeveel van wat te innen was, geïnd is, en hoe lang dat duurde. Elk gemiddelde staat naast zijn teller en noemer.
annual-recovery_claims = Inning van vorderingen in het jaar
annual-recovery_debts = Betaling van schulden in het jaar
annual-recoverable = Te innen
annual-to_be_paid = Te betalen
annual-payments = Betalingen
annual-median_to_pay = Mediaan van de dagen tot betaling
annual-mean_to_pay = Gemiddelde dagen, naar bedrag
annual-cohorts = Per jaar van indiening
annual-cohorts_note = Wat er tot het einde van het jaar geworden is van alles wat in elk jaar is ingediend. Hier gaan teller en noemer over dezelfde vorderingen; van beginsaldi is het jaar niet bekend.
annual-given_up = Opgegeven
annual-maintained = Gehandhaafd
annual-times = Hoe lang het duurt, in dagen
annual-times_note = Tijd tot indiening: in het jaar geboekte verzamelvorderingen, van de laatste dag van hun boekingsperiode tot indiening. Tijd tot betaling: betalingen, voorschotten en verrekeningen van het jaar, vanaf de indiening van hun verzamelvordering. Tijd tot sluiting: verzamelvorderingen waarvan niets meer uitstaat, van indiening tot de laatste boeking. Geschillen: van de betwisting tot het einde van het jaar, of tot de dag waarop zij gesloten zijn. Het gewogen gemiddelde is dagen maal bedrag gedeeld door bedrag. Niet geteld zijn die waarvan een dag niet bekend is.
annual-measure = Maatstaf
annual-population = Aantal
annual-not_counted = Niet geteld
annual-median_days = Mediaan
annual-days_times_amount = Dagen maal bedrag
annual-weighted_days = Gemiddelde naar bedrag
annual-time_to_present = Tijd tot indiening
annual-time_to_pay = Tijd tot betaling
annual-time_to_close = Tijd tot sluiting
annual-age_of_disputes = Leeftijd van open geschillen
annual-length_of_disputes = Duur van gesloten geschillen
annual-paid_within = Betalingen van het jaar naar dagen sinds indiening
annual-paid_and_settled = { $paid } in de tabel + { $unknown } op vorderingen waarvan de indiening niet bekend is − { $returned } terugbetaald = { $settled } voldaan.
annual-days = Dagen

## Annual report: care years

annual-care_years = Per zorgjaar
annual-care_years_note = Wat van elk zorgjaar tot het einde van elk jaar is ingediend, sinds het boek begon. Een kolom is een jaar van indiening; bedragen zijn cumulatief.
annual-care_year = Zorgjaar
annual-triangle = Tot nu toe ingediend per zorgjaar
annual-year_of_introduction = Jaar van indiening
annual-by_half = Ingediend in elk halfjaar
annual-earlier = eerder
annual-first_half_before = 1e halfjaar, vorig jaar
annual-second_half_before = 2e halfjaar, vorig jaar
annual-first_half = 1e halfjaar
annual-second_half = 2e halfjaar
annual-triangle_unknown = Niet in de tabel: { $amount }, waarvan de dag van indiening of het zorgjaar niet bekend is.
annual-no_proposal_short = Bij gebrek aan historie wordt geen voorziening voorgesteld. Hele afgerekende jaren: { $years }; nodig: { $least }.
annual-no_proposal_factor = Geen voorziening wordt voorgesteld: op een leeftijd was niets ingediend, en geen factor leidt daarvandaan.
annual-proposal_note = Een voorstel en geen boeking: wat voor voorbije zorgjaren nog te verwachten is, volgens de chain-laddermethode. Een factor is wat de op beide leeftijden bekende zorgjaren op de hogere hadden, gedeeld door wat zij op de lagere hadden. Een zorgjaar komt uit op wat het heeft, maal alle factoren die het nog voor zich heeft, eenmaal afgerond. Wat na de hoogste bekende leeftijd zou komen, is er niet in begrepen.
annual-development = Factoren van leeftijd tot leeftijd
annual-age = Jaren sinds de zorg
annual-care_years_used = Zorgjaren
annual-presented_at_next = Op de hogere leeftijd
annual-presented_at_age = Op de lagere leeftijd
annual-factor = Ontwikkelingsfactor
annual-proposal = Voorgestelde voorziening
annual-presented_so_far = Tot nu toe ingediend
annual-ultimate = Komt uit op
annual-expected_still = Nog te verwachten

## Annual report: bridge

annual-bridge = Van het grootboek naar het gepubliceerde cijfer
annual-bridge_note = Gepubliceerde totalen bevatten beheerskosten en laten weg wat kwijtgescholden en wat negatief is. Grootboek − kwijtgescholden + weggelaten negatieve vorderingen = gepubliceerd. Die van geheel kwijtgescholden verzamelvorderingen zitten al in de kwijtschelding.
annual-ledger_figure = Grootboek
annual-waived_of_year = Kwijtgescholden
annual-negative_lines = Negatief weggelaten
annual-published = Gepubliceerd
annual-negatives_unknown = Een verwerking van het jaar heeft haar bestanden niet bewaard: negatieve vorderingen zijn niet te onderscheiden, en het gepubliceerde cijfer bevat ze nog.
annual-outside = Buiten de saldi
annual-what = Wat
annual-held = Aan het einde van het jaar vastgehouden
annual-next_period = Na het einde ingediend
annual-refused = Geweigerde verzamelvorderingen
annual-interest_claimed = Gevorderde interest
annual-interest_credited = Gecrediteerde of ingetrokken interest
annual-interest_paid = Betaalde interest
annual-received_without_block = Betalingen zonder verzamelvordering
annual-allocated = waarvan toegewezen
annual-returned = waarvan teruggegeven

## Annual report: controls and method

annual-controls = Controles
annual-controls_note = Elk cijfer links is uit andere tabellen berekend dan dat rechts.
annual-controls_hold = { $hold } van { $all } controles kloppen. Elk staat met zijn twee kanten in de werkmap en in de CSV- en JSON-tabellen; hier staan die welke niet kloppen.
annual-control_opening = Verzamelvorderingen voor het jaar = posities ervoor
annual-control_movements = Overgebracht + mutaties = posities aan het einde
annual-control_partners = Som van partners = alles
annual-control_bases = Som van grondslagen = alles
annual-control_cube = Ingediend volgens grootboek = volgens kubussen
annual-control_disputes = Open geschillen = betwiste bedragen
annual-control_care_years = Zorgjaren = kubussen van alle verwerkingen
annual-control_accepted = Herlezen aanvaarde regels = kubussen, bedrag
annual-control_lines = Herlezen aanvaarde regels = kubussen, regels
annual-control_times = Betalingen naar dagen − terugbetaald = voldaan
annual-control_group = Vorderingen van alle staten = schulden van alle staten
annual-side = Kant
annual-method = Bronnen en methode
annual-runs = Verwerkingen van het jaar
annual-run = Verwerking
annual-manifest = Manifest van BLAKE3
annual-digest = Controlegetal van het grootboek
annual-method_year = Het jaar zijn de afrekeningsperioden die erin liggen. Wat hun verwerkingen geboekt hebben, is van het jaar, ook als een laat bekend geworden feit een eerdere dag draagt. Van een opnieuw afgerekende periode telt alleen de laatste verwerking.
annual-method_group = Het verslag gaat over alle staten van het verrekeningshuis samen: vorderingen per staat die de zorg verleende, schulden per staat die haar draagt. Tabellen die geen staten onderscheiden, tonen de bedragen één keer.
annual-method_outstanding = Uitstaand is wat ingediend en niet opgegeven, betaald of verrekend is, vervallen of niet, betwist of niet. Interest staat erbuiten.
annual-method_settled = Betalingen tellen in het jaar waarin zij zijn geboekt, van welk jaar de vordering ook is. Betalingen zonder verzamelvordering tellen pas als zij zijn toegewezen.
annual-method_currencies = In geen tabel wordt omgerekend, en over valuta’s heen wordt niets opgeteld.
annual-method_openings = Saldi waarmee een boek begint, tellen als overgebracht en niet als ingediend. Zij hebben geen regels, geen zorgjaar en geen personen.
annual-method_waiting = Verzamelvorderingen die vastgehouden, na het einde ingediend of geweigerd zijn, staan in geen ander cijfer dan dat ze noemt.
annual-method_fixed = Een vast bedrag is een vordering als elke andere; zijn zorgjaar is zijn referentiejaar, en het wordt nooit in gevallen van zorg omgerekend.
annual-method_rounding = Bedragen zijn exact. Aandelen, gemiddelden en factoren zijn alleen voor de lezer afgerond, en er wordt niet mee gerekend.
annual-method_withheld = Bedragen van een partnerstaat, een overeenkomst, een grondslag of een jaar zijn cijfers van het grootboek, zoals afschriften en rekeningen ze hebben, en staan er altijd. Personen, hun regels en gemiddelden worden niet gepubliceerd waar zij minder dan { $smallest } personen of regels betreffen. Bewijsstukken en soorten zorg met minder worden samengenomen met ten minste één grotere, regels en bedragen, zonder te zeggen welke het zijn. Meer blijft ongepubliceerd totdat geen combinatie van totalen en delen een kleine cel verraadt.
annual-codes = Afkortingen
annual-document_ehic = Europese ziekteverzekeringskaart
annual-document_prc = voorlopig vervangend certificaat van de kaart
annual-document_s1 = inschrijving voor zorg in de woonstaat
annual-document_s2 = geplande zorg, vooraf toegestaan
annual-document_s3 = zorg voor een gepensioneerde grensarbeider in de staat van de vroegere werkzaamheid
annual-document_da1 = zorg bij arbeidsongeval of beroepsziekte
annual-document_e106 = werknemers die in een andere staat wonen, vóór 2010
annual-document_e109 = gezin van een werknemer in een andere staat, vóór 2010
annual-document_e112 = geplande zorg, vóór 2010
annual-document_e121 = gepensioneerden die in een andere staat wonen, vóór 2010
annual-document_bil = formulier van een bilaterale overeenkomst
annual-minor = Andere valuta
annual-minor_note = Valuta met hoogstens twee partnerstaten aan elke kant staan bijeen, een rij voor elk. Er wordt niets opgeteld. Hun volledige tabellen, ook per periode en per jaar van indiening, staan in de werkmap en in de CSV- en JSON-tabellen.
annual-minor_recovery = Inning van vorderingen en betaling van schulden in het jaar
annual-minor_to_settle = Te voldoen
annual-minor_rate = Innings- of betalingspercentage
annual-method_persons = Personen zijn geteld toen dit verslag werd gemaakt, uit de bestanden die de verwerkingen bewaarden en alleen uit aanvaarde vorderingen. Tijdens het tellen was een persoon bekend door een controlegetal van 128 bits onder een willekeurige sleutel van dat moment. Noch kenmerken, noch controlegetallen, noch de sleutel zijn bewaard of geschreven.
annual-persons_not_asked = Personen zijn niet geteld, omdat het verslag zonder hen is gevraagd.
annual-persons_not_kept = Personen kunnen niet worden geteld: een verwerking van het jaar is gemaakt zonder haar bestanden te bewaren.

## Annual report: charts

annual-chart_of = { $title }, { $unit }
annual-thousands = duizend { $currency }
annual-millions = miljoen { $currency }
annual-percent = { $number } %
annual-others = { $count ->
     [one] { $count } andere staat
    *[other] { $count } andere staten
}


## Amounts due

due-caption = Verschuldigde bedragen van { $payer } aan { $payee }, { $agreement }, { $currency }
due-day = Vervalt op
due-account = Rekening
due-no_account = geen rekening vermeld
due-no_day = geen dag bepaald
due-deduction = te veel betaald, afgetrokken
due-ask_account = Waar geen rekening is vermeld, noemde de kop van de verzamelvordering er geen; vraag de schuldeiser ernaar vóór betaling.
due-other_account = { $payee } heeft een andere rekening opgegeven: sinds verzamelvordering { $block }, ingediend op { $date }, noemt zij { $now }, daarvoor { $before }. Laat dit vóór betaling langs bekende weg door { $payee } bevestigen.

## Glossary: docs/glossary.md is drawn from it

term-claim = vordering
term-debt = schuld
term-clearing = vereffening van de rekeningen
term-recovery = invordering
term-settlement = afrekening, betaling
term-balance = saldo
term-refund = vergoeding
term-block = verzamelvordering
term-claim-line = individuele vordering
term-creditor-state = crediteurstaat
term-debtor-state = debiteurstaat
term-creditor-institution = crediteurorgaan
term-debtor-institution = debiteurorgaan
term-competent-institution = bevoegd orgaan
term-institution-of-residence = orgaan van de woonplaats
term-institution-of-stay = orgaan van de verblijfplaats
term-liaison-body = verbindingsorgaan
term-administrative-commission = Administratieve Commissie
term-audit-board = Rekencommissie
term-party = partij
term-benefits-in-kind = verstrekkingen
term-accidents = arbeidsongevallen en beroepsziekten
term-planned-care = geplande zorg
term-unplanned-care = niet-geplande zorg
term-basis = grondslag van de vordering
term-actual-expenditure = werkelijke uitgaven
term-fixed-amount = vast bedrag
term-average-cost = gemiddelde kosten
term-age-band = leeftijdsgroep
term-reduction = vermindering X
term-inventory = inventaris van maanden
term-reference-year = referentiejaar
term-half-year = halfjaar
term-financial-year = boekjaar
term-accounting-period = boekingsperiode
term-settlement-period = afrekeningsperiode
term-cut-off = peildatum
term-booking = boeking
term-introduction = indiening
term-deadline = termijn
term-due-date = vervaldag
term-out-of-time = te laat ingediend
term-contestation = betwisting
term-reply = antwoord
term-dispute = geschil
term-lifting = intrekking van de betwisting
term-acceptance = aanvaarding
term-credit-note = creditnota
term-correction = correctie, negatieve vordering
term-overpayment = te veel betaald bedrag
term-down-payment = voorschot
term-interest = moratoire interest
term-refinancing-rate = rente voor basisherfinancieringstransacties
term-agreement = overeenkomst, verdrag
term-profile = profiel
term-settlement-mode = wijze van afrekening
term-waiver = kwijtschelding
term-set-off = verrekening
term-management-fee = beheerskosten
term-statement-of-account = rekeningoverzicht
term-opening-balance = beginsaldo
term-closing-balance = eindsaldo
term-position = positie
term-net-position = nettopositie
term-open-amount = open bedrag
term-disputed-amount = betwist bedrag
term-recovery-rate = inningspercentage
term-payment-rate = betalingspercentage
term-care-year = zorgjaar
term-accrual = voorziening, overlopende post
term-beneficiary = rechthebbende
term-mean-cost = gemiddelde kosten per rechthebbende
term-ageing = ouderdomsanalyse
term-held = aangehouden
term-reject = afgewezen regel
term-refused = geweigerd
term-asserted = opgeëist
term-brought-forward = overgebracht
term-given-up = opgegeven
term-event = gebeurtenis
term-run = verwerking
term-book = afrekeningsboek
term-joint-committee = gemengde commissie
term-joint-record = proces-verbaal van afsluiting
term-entitlement-document = rechtgevend document
term-health-card = Europese ziekteverzekeringskaart (EZVK)
term-replacement-certificate = voorlopig vervangend certificaat (VVC)
term-business-use-case = proces (BUC)
term-structured-document = gestructureerd elektronisch document (SED)
term-exchange-network = Elektronische uitwisseling van gegevens inzake sociale zekerheid (EESSI)
term-data-model = gemeenschappelijk datamodel (CDM)
term-official-journal = Publicatieblad van de Europese Unie (PB)
