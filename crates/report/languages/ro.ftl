### Romanian, in the words of the regulations: creanțe, datorii, organism de legătură,
### cheltuieli efective, sume fixe, contestație, Comisia de conturi.
### Same as in English: colon, semicolon, net, total, party-AD, party-AR, party-AT,
### party-BG, party-BJ, party-CA, party-CG, party-CL, party-DZ, party-EE, party-GA,
### party-IL, party-IN, party-JE, party-LI, party-MC, party-MG, party-ML, party-MR,
### party-MT, party-NE, party-RS, party-SI, party-SM, party-SN, party-TG, party-TN,
### party-UY, party-XK, party-YT, dashboard-creditor, dashboard-about-manifest,
### annual-chart_of, annual-percent, annual-withheld

language = Română
    .locale = ro

## Head of a statement

colon = { ": " }
semicolon = { "; " }
statement_of_account = Extras de cont
pair = { $owner } – { $counterpart }
account_of = Contul părții
counterpart = Cealaltă parte
liaison_body = Organism de legătură
not_recorded = neînregistrat
settlement_period = Perioada de decontare
cut_off = Data de închidere
payable_now = De plată acum
see_doubts = Reguli, cursuri sau rate ale dobânzii neconfirmate au determinat sume din acest extras; pagina de control le numește pe primul loc.
nothing_to_state = Nu este nimic de arătat între cele două părți.

## Account under an agreement

account_caption = Cont în temeiul { $agreement }, în { $currency }
line = Mișcare
receivables = Creanțe
debts = Datorii
claims_of = { $creditor } – { $debtor }
debts_of = { $debtor } către { $creditor }
for_information = Pentru informare

## Lines of an account. At most 49 columns each.

item-Opening = Sold inițial
item-BroughtIn = Solduri preluate
item-Care = Creanțe prezentate: îngrijiri
item-Fees = Creanțe prezentate: cheltuieli de gestiune
item-NotConsidered = Prezentate peste termen, neluate în considerare
item-Waived = Renunțări
item-Credited = Note de credit
item-Contested = Contestații
item-Lifted = Contestații retrase
item-Prepaid = Avansuri
item-Paid = Plăți
item-Refunded = Plăți în plus restituite
item-SetOff = Compensări
item-Closing = Sold final, deschis
item-KnownOpen = Partea cunoscută a soldului final
item-Eligible = din care se poate deconta acum
item-Carried = din care se reportează, sub minim
item-Overpaid = Plătit în plus la unele deconturi, de restituit
item-Asserted = Prezentat până acum
item-Agreed = Acceptat de debitor până acum
item-AgreedOpen = din care nedecontat încă
item-Disputed = Contestat, în afara soldului
item-Withdrawn = Retras, din contestat în creditat
item-Held = Reținut, în afara soldului
item-NextPeriod = Prezentat după data de închidere
item-Unallocated = Plăți fără decont

## Net positions and what is paid

net_caption = Poziția netă pe perioade contabile, sume deschise
period = Perioadă
receivable_open = Creanță
debt_open = Datorie
net = Net
pays_now = { $party } plătește
mode = Mod
totals = totaluri
not_known = necunoscut
period_not_known = neștiută
each_pays = Fiecare parte își plătește datoriile.
after_set_off = S-a efectuat o compensare; iată ce rămâne după ea.
pays = { $payer } plătește acum către { $payee } { $amount } { $currency }.
remains_credit = { $creditor } datorează către { $debtor } un credit de { $amount } { $currency }.
nothing_payable = Nu este nimic de plată acum.
would_leave = Printr-un act de compensare înregistrat s-ar stinge { $extinguished } { $currency } de fiecare parte, iar { $payer } ar plăti către { $payee } { $amount } { $currency }.
would_leave_nothing = Printr-un act de compensare înregistrat s-ar stinge { $extinguished } { $currency } de fiecare parte și nu ar mai rămâne nimic de plată.
would_change_nothing = În această monedă o compensare nu ar schimba nimic: nu au ambele părți o sumă de plată acum.
nobody_states = Nimeni nu arată cât datora { $debtor } către { $creditor } pentru { $periods } la deschiderea registrului. Suma nu se consideră nulă: pentru această perioadă nu se indică nicio sumă netă, iar cifrele cuprind numai ce este cunoscut.
nobody_states_period = Nimeni nu arată cât datora { $debtor } către { $creditor } la deschiderea registrului și nici perioada contabilă nu este cunoscută. Suma nu se consideră nulă: nu se indică nicio sumă netă, iar cifrele cuprind numai ce este cunoscut.
totals_not_netted = { $party } desemnează totaluri publicate pentru mai multe state. Cele două totaluri pot privi state diferite și nu pot fi compensate.

## How two parties settle. At most 9 columns each.

mode-Gross = brut
mode-Bilateral = compensat
mode-OneSided = o parte

## Blocks

blocks = Deconturi
receivables_caption = Creanțele { $creditor } față de { $debtor }, { $agreement }, { $currency }
debts_caption = Datoriile { $debtor } către { $creditor }, { $agreement }, { $currency }
reference = Referință
introduced = Prezentat
due = Scadență
lines = Rânduri
care = Îngrijiri
fees = Cheltuieli
disputed = Contestat
deducted = Dedus
deducted_note = Dedus: neluat în considerare, la care s-a renunțat, creditat, achitat în avans sau plătit. Îngrijiri + cheltuieli − contestat − dedus − compensat = deschis.
parted_note = Dedus: neluat în considerare, la care s-a renunțat sau creditat. Îngrijiri + cheltuieli − contestat − dedus − avansuri − plăți − compensat = deschis.
of_which_paid = din care avansuri { $prepaid }, plăți { $paid }
set_off = Compensat
open = Deschis
total = Total
no_blocks = Niciun decont.

## State of a block. At most 13 columns each.

state-Rejected = respins
state-OutOfTime = peste termen
state-Presented = prezentat
state-Accepted = acceptat
state-Contested = contestat
state-Maintained = menținut
state-Credited = creditat
state-Waived = renunțat
state-Overpaid = supraplătit
state-Settled = decontat

## Disputes

disputes = Contestații
disputes_note = Sumele contestate stau în afara soldului deschis; un rând contestat nu le reține pe celelalte. Contestațiile închise în această prelucrare apar o ultimă dată.
no_disputes = Nimic nu este contestat.
contested_on = Contestat
stage = Stare
contested = Contestat
outstanding = Încă contestat
line_of = rândul { $claim }
block_as_a_whole = decontul în întregime
part_of_block = parte din decont, fără rând indicat
replied_on = răspuns din { $date }
reply_by = răspuns cel târziu la { $date }
settle_by = de soluționat până la { $date }
closed_on = închisă la { $date }

## State of a dispute. At most 24 columns each.

stage-Contested = contestat, fără răspuns
stage-Maintained = menținut
stage-Closed = închis

## Interest

interest = Dobânzi de întârziere
interest_note = Dobânzile sunt o propunere cât timp creditorul nu le cere; nu figurează în niciunul dintre soldurile de mai sus. În curs: ce s-ar adăuga dacă tot ce este scadent s-ar plăti la data de închidere.
no_interest = Fără dobânzi.
principal = Plătit târziu
paid_on = Primit
late_for = Calculat
months = { $count ->
     [one] { $count } lună
     [few] { $count } luni
    *[other] { $count } de luni
}
days = { $count ->
     [one] { $count } zi
     [few] { $count } zile
    *[other] { $count } de zile
}
bears_none = niciun interval nu poartă dobândă
running = în curs
claim_by = de cerut până la { $date }
interest_rates = Rate ale dobânzii
not_confirmed = neconfirmat
not_computed = nu s-a putut calcula; a se vedea constatările
refinancing_rate = Rata principală de refinanțare de { $percent } % pe an de la { $date }
interest-computed = Calculate la plăți întârziate
interest-claimed = Cerute
interest-credited = Creditate sau retrase
interest-disputed = Contestate
interest-paid = Plătite
interest-unpaid = Cerute și neplătite
interest-claimable = Mai pot fi cerute
interest-running = În curs

## Ageing

ageing = Vechime
ageing_note = Pe ani de îngrijire, ce s-a creditat, ce a fost obiect de renunțare, ce s-a plătit sau compensat se impută întâi asupra celui mai vechi an al decontului, apoi, la fel, ce este contestat din rest.
ageing_unknown = Soldurile pe care nu le indică nimeni nu aparțin niciunui an: acestea sunt sumele cunoscute.
year = An
age-Introduction = După anul prezentării
age-Care = După anul îngrijirii
nothing_aged = Nimic nu este deschis sau contestat.

## What is next

next = Pașii următori
nothing_next = Nu este nimic de făcut.
last_day = Ultima zi
who = Cine
what = Ce
otherwise = Altfel
at_stake = În joc
and_more = { $count ->
     [one] și încă { $count }
     [few] și încă { $count }
    *[other] și încă { $count }
}
expected = { $creditor } nu a trimis creanțe către { $debtor } pentru { $period } ({ $agreement }, { $basis }); ultimele au fost cele pentru { $last }.
introduce_by = De prezentat până la { $date }.
inventory_by = Inventar până la { $date }.
carries_over = { $payer } reportează { $amount } { $currency }: suma este sub plata minimă convenită.
to_refund = { $creditor } a primit cu { $amount } { $currency } prea mult la unele deconturi; suma se scade din soldul { $debtor } până la restituire.

## What somebody has to do. At most 33 columns each.

task-MendBlock = corectarea decontului reținut
task-Reply = răspuns la contestație
task-ClaimInterest = cererea dobânzilor
task-Pay = plată
task-DownPayment = avans care evită dobânzile
task-AnswerOffer = răspuns la oferta de avans
task-PayInterest = plata dobânzilor cerute
task-Contest = contestare, dacă există motiv
task-SettleDispute = soluționarea contestației
task-Refer = sesizarea Comisiei de conturi
task-AwaitOpinion = avizul Comisiei de conturi
task-Refund = restituirea plății în plus
task-Allocate = imputarea sau restituirea banilor

## What happens otherwise. At most 14 columns each.

risk-Forfeit = se pierde
risk-Interest = dobânzi
risk-Owed = rămâne dator
risk-Flag = semnalat

## On what a claim is based

basis-Actual = cheltuieli efective
basis-Fixed = sume fixe

## Blocks that wait

waiting = Deconturi în așteptare
waiting_note = Nu figurează în nicio creanță, datorie sau poziție netă.
claims = Creanțe
reason = Motivul așteptării
amount = Sumă
none_waiting = Niciun decont nu este în așteptare.
waiting-Held = reținut
waiting-NextPeriod = perioada următoare
waiting-Refused = refuzat

## Set-off acts

set_offs = Acte de compensare
act = Actul { $reference } (evenimentul { $event }), decontat la { $date }: { $amount } { $currency } stinși de fiecare parte.
claim_amount = Creanță
rates = Cursuri
rate = 1 EUR = { $rate } { $currency } ({ $date })
settled_amount = Decontat
difference = Diferență
introduction_value = Valoare la prezentare
borne_by = Suportată de
difference_note = Diferență: valoarea la decontare minus valoarea la cursul zilei de prezentare, în moneda de decontare.
no_set_offs = Niciun act de compensare.

## Payments without a block

unallocated = Plăți fără decont
brought_forward = Report
received = Primit
to_allocate = De imputat
none_unallocated = Nicio plată nu așteaptă imputarea.

## Opening balances

openings = Solduri inițiale preluate
grade = Justificare
stated_by = Arătat de
as_of = La data
counts = Contează
not_stated = neindicat
openings_note = Din două indicații contează a creditorului, a debitorului stă alături și nu se face nicio medie. Diferență: indicația care contează minus cealaltă.
no_openings = Nu s-a preluat niciun sold.

## How a balance is evidenced. At most 22 columns each.

grade-Agreed = acceptat de ambele
grade-OneSided = indicat de o parte
grade-Unknown = necunoscut

## Control page

control_page = Pagina de control
doubts = Neconfirmat și hotărâtor pentru o sumă
doubts_note = Textul acestor reguli sau sursa acestor cursuri și rate nu a putut fi verificată.
doubtful_rate = Curs 1 EUR = { $rate } { $currency } din { $date }
no_doubts = Toate regulile, cursurile și ratele care au determinat o sumă sunt confirmate.
rules = Reguli aplicate
subject = Obiect
source = Sursă
confirmed = Confirmată
yes = da
no = nu
used = aplicată
decided = hotărâtoare
no_rules = Nu s-a aplicat nicio regulă.
rejects = Rânduri respinse
code = Cod
meaning = Înțeles
unreadable = Ilizibile
no_rejects = Niciun rând nu a fost respins.
findings = Constatări
about = Privește
detail = Detaliu
no_findings = Nicio constatare.
controls = Controalele acestui extras
control = Verificare
left = O parte
right = Cealaltă parte
result = Rezultat
equal = egal
differ = DIFERIT
run_controls = Controalele întregii prelucrări: { $hold } din { $all } sunt îndeplinite; controls.json le arată pe fiecare cu cele două părți.
ledger_digest = Amprenta registrului
engine = Program

## Names of rules and comparisons. At most 57 columns each.

core-in-force-between-the-parties = în vigoare între părți
core-date-that-decides = data hotărâtoare
core-refund = rambursare
core-waiver = renunțare
core-classes-of-claims-waived = categorii de creanțe la care s-a renunțat
core-what-may-be-settled = ce se poate deconta
core-set-off = compensare
core-Annex-IV-reduction-X = anexa IV, reducerea X
core-deadline-for-introduction = termen de prezentare
core-deadline-for-payment = termen de plată
core-deadline-for-contestation = termen de contestare
core-deadline-for-reply = termen de răspuns
core-deadline-for-disputes = termen de soluționare a contestațiilor
core-due-after-a-contestation = scadența după o contestație
core-interest-method = dobânzi: formula
core-interest-months = dobânzi: lunile care contează
core-interest-rate-month = dobânzi: luna ratei
core-interest-rate-reset = dobânzi: rată fixă sau variabilă
core-interest-rounding = dobânzi: ce se rotunjește
core-variable-tender = dobânzi: rata licitațiilor cu rată variabilă
core-rounding = rotunjire
core-shield = avans care evită dobânzile: proporție
core-shield-base = avans care evită dobânzile: bază
core-shield-instalments = avans care evită dobânzile: tranșe
core-shield-test = avans care evită dobânzile: comparație
core-shield-scope = avans care evită dobânzile: întindere
core-opening-movements-closing-open = inițial + mișcări = final, deschis
core-blocks-closing-open = deconturi = final, deschis
core-open-disputes-disputed = contestații deschise = contestat

## Codes of findings

code-C1001 = fișierul nu poate fi citit
code-C1002 = fișierul este gol
code-C1003 = antetul nu numește coloanele niciunui fișier cunoscut
code-C1004 = lipsește o coloană obligatorie
code-C1005 = o coloană apare de două ori
code-C1006 = o coloană nu face parte din format și este ignorată
code-C1007 = fișierul are antet și niciun rând
code-C1008 = ultimul rând nu se încheie cu un sfârșit de rând
code-C1009 = fișier deteriorat sau incomplet
code-C1010 = rând mai lung de 65536 de octeți
code-C1011 = număr greșit de câmpuri
code-C1012 = câmp prea lung
code-C1013 = ghilimelele nu se potrivesc
code-C1014 = rândul nu este text UTF-8
code-C1015 = coloană de un tip care nu păstrează valori exacte
code-C1020 = un câmp obligatoriu este gol
code-C1021 = nu este o sumă
code-C1022 = mai multe zecimale decât are moneda
code-C1023 = sumă prea mare
code-C1024 = sumă negativă fără creanță corectată
code-C1025 = corecția nu este negativă
code-C1026 = nu este o dată
code-C1027 = nu este o perioadă
code-C1028 = valoarea nu este în listă
code-C1029 = nu este un număr întreg
code-C1030 = același rând trimis din nou
code-C1031 = claim_id folosit pentru rânduri diferite
code-C1032 = claim_id acceptat într-o prelucrare anterioară
code-C1033 = aceleași îngrijiri cerute cu mai multe claim_id
code-C1040 = decont fără antet: reținut
code-C1041 = decont cu mai multe antete diferite: reținut
code-C1042 = rândul diferă de antetul decontului său
code-C1043 = decont închis într-o prelucrare anterioară
code-C1044 = numărul de rânduri diferă de antet: decont reținut
code-C1045 = totalul diferă de antet: decont reținut
code-C1046 = totalul nu poate fi comparat: o sumă este ilizibilă
code-C1047 = antet de decont nevalabil
code-C1048 = rând de inventar nevalabil
code-C2001 = parte necunoscută
code-C2002 = creditorul și debitorul sunt aceeași parte
code-C2003 = acord necunoscut
code-C2004 = monedă necunoscută
code-C2005 = nici creditorul, nici debitorul nu este partea acestui registru
code-C2006 = moneda nu este admisă
code-C2007 = moneda a fost înlocuită de euro înainte de înregistrare
code-C2008 = nicio sumă fixă publicată: provizoriu
code-C2009 = suma lunară diferă de cea publicată
code-C2010 = niciun curs de schimb pentru această dată
code-C2011 = suma lunară publicată diferă de cea din formulă
code-C2012 = ultima zi este în afara tabelului zilelor lucrătoare
code-C3001 = acordul nu era în vigoare între cele două părți la acea dată
code-C3002 = acordul nu are o regulă pentru acest sens și această bază
code-C3003 = creditorul nu poate folosi sume fixe în acel an
code-C3004 = sumă fixă pentru un accident de muncă
code-C3005 = îngrijirea se încheie înainte de a începe
code-C3006 = îngrijire în afara valabilității documentului de drept
code-C3007 = îngrijirea începe după înregistrarea ei
code-C3008 = înregistrat după prezentarea decontului
code-C3009 = dată ulterioară datei de închidere
code-C3010 = lunile nu sunt de la 1 la 12
code-C3011 = suma nu este produsul dintre luni și suma lunară
code-C3012 = decont prezentat peste termen: neluat în considerare
code-C3013 = document de drept fără o dată necesară sau care se încheie înainte de a începe
code-C3014 = creanță corectată necunoscută
code-C3015 = creanță corectată a altei perechi, a altui acord sau în altă monedă
code-C3016 = corecțiile duc creanța sub zero
code-C3017 = perioadă contabilă de un tip pe care acordul nu îl folosește
code-C3018 = fără sume fixe în temeiul acestui articol
code-C3019 = creanțe dintr-un an calendaristic prea îndepărtat de prezentare
code-C3020 = rânduri înregistrate în afara perioadei contabile a decontului
code-C3021 = ultima zi a unui termen nu este lucrătoare, iar aceasta hotărăște
code-C3022 = mai multe luni cerute decât cuprinde inventarul
code-C3023 = inventar prezentat cu întârziere
code-C3101 = eveniment incomplet sau greșit
code-C3102 = evenimentul numește un decont sau un rând care nu este în registru
code-C3103 = suma evenimentului depășește lucrul asupra căruia poate acționa
code-C3104 = eveniment anterior prezentării decontului
code-C3105 = event_id folosit pentru evenimente diferite
code-C3106 = eveniment de tip necunoscut: păstrat pentru examinare
code-C3107 = act peste termen; produce totuși efecte
code-C3108 = act peste termen: refuzat
code-C3109 = plata depășește suma deschisă: restul așteaptă imputarea
code-C3110 = contestație retrasă fără o nouă scadență
code-C3111 = dobânzi cerute mai mari decât dă regula
code-C3112 = tăcerea a produs efecte
code-C3113 = avans plătit deși fusese refuzat
code-C3114 = Comisia de conturi sesizată prea devreme
code-C3115 = evenimentul nu găsește asupra a ce să acționeze
code-C3116 = evenimentul prelungește un termen care nu curge
code-C3117 = eveniment ulterior datei de închidere: așteaptă
code-C4001 = compensarea nu este permisă
code-C4002 = actul de compensare nu a găsit nimic de compensat
code-C9001 = sold inițial nevalabil

## Parties

party-AD = Andorra
party-AR = Argentina
party-AT = Austria
party-BA = Bosnia și Herțegovina
party-BE = Belgia
party-BG = Bulgaria
party-BJ = Benin
party-BR = Brazilia
party-CA = Canada
party-CA-QC = Québec
party-CG = Congo
party-CH = Elveția
party-CI = Côte d’Ivoire
party-CL = Chile
party-CM = Camerun
party-CV = Capul Verde
party-CY = Cipru
party-CZ = Cehia
party-DE = Germania
party-DK = Danemarca
party-DZ = Algeria
party-EE = Estonia
party-ES = Spania
party-FI = Finlanda
party-FR = Franța
party-GA = Gabon
party-GB = Regatul Unit
party-GR = Grecia
party-HR = Croația
party-HU = Ungaria
party-IE = Irlanda
party-IL = Israel
party-IN = India
party-IS = Islanda
party-IT = Italia
party-JE = Jersey
party-JP = Japonia
party-KR = Coreea
party-LI = Liechtenstein
party-LT = Lituania
party-LU = Luxemburg
party-LV = Letonia
party-MA = Maroc
party-MC = Monaco
party-ME = Muntenegru
party-MG = Madagascar
party-MK = Macedonia de Nord
party-ML = Mali
party-MR = Mauritania
party-MT = Malta
party-NC = Noua Caledonie
party-NE = Niger
party-NL = Țările de Jos
party-NO = Norvegia
party-OTHER = Alte state (total publicat)
party-PF = Polinezia Franceză
party-PH = Filipine
party-PL = Polonia
party-PT = Portugalia
party-RO = România
party-RS = Serbia
party-SE = Suedia
party-SI = Slovenia
party-SK = Slovacia
party-SM = San Marino
party-SN = Senegal
party-TG = Togo
party-TN = Tunisia
party-TR = Turcia
party-US = Statele Unite
party-UY = Uruguay
party-XK = Kosovo
party-YT = Mayotte

## Workbooks

workbook-summary = Sinteză
workbook-movements = Mișcări pe deconturi
workbook-movements_note = Ce a mișcat această prelucrare, decont cu decont. În fiecare rând, soldul inițial și mișcările dau soldul final; ce îl reduce este negativ.
workbook-agreement = Acord
workbook-currency = Monedă
workbook-basis = Bază
workbook-rule = Regulă
workbook-line_id = Rând
workbook-event = Eveniment
workbook-reason = Motiv
workbook-exact = Sume exacte
workbook-exactly = Exact
workbook-payer = Plătitor
workbook-payee = Beneficiar
workbook-account_to_pay = Cont de creditat
workbook-replied = Răspuns din
workbook-reply_by = Răspuns până la
workbook-settle_by = De soluționat până la
workbook-closed = Închisă la
workbook-claim_by = De cerut până la
workbook-paid_late = plătit cu întârziere
workbook-entries = Poziții
workbook-counted = Cum se calculează ziua
workbook-aged_by = Vechime după
workbook-settled_on = Decontat la
workbook-settlement_currency = Decontat în
workbook-missing = Așteptat, neprimit
workbook-nothing_missing = Nu lipsește nimic din ce era așteptat.
workbook-last_received = Ultima primită
workbook-introduce_by = De prezentat până la
workbook-inventory_by = Inventar până la
workbook-all_checks = Verificările registrului
workbook-checks_note = Ambele părți sunt formule peste foile acestui registru de calcul; se recalculează ori de câte ori se schimbă o celulă.
workbook-check-Closing = sold inițial + mișcări = deconturi deschise
workbook-check-Moved = soldurile finale ale mișcărilor = deconturi deschise
workbook-check-Presented = prezentat: mișcările deconturilor = cont
workbook-check-GivenUp = neluat în considerare și renunțat: mișcările deconturilor = cont
workbook-check-Contested = contestat și creditat: mișcările deconturilor = cont
workbook-check-Paid = plătit: mișcările deconturilor = cont
workbook-check-SetOff = compensat: mișcările deconturilor = acte de compensare
workbook-check-Disputed = contestații deschise = contestat la deconturi
workbook-check-AgedIntroduction = deschis după anul prezentării = deconturi deschise
workbook-check-AgedCare = deschis după anul îngrijirilor = deconturi deschise
workbook-check-Nets = poziții nete pe perioade = sold final
workbook-check-Payable = de plată acum și reportat = se poate deconta acum

## Dashboard

dashboard-kind = Tablou de bord al unei prelucrări
dashboard-title = Decontare { $run }
dashboard-subtitle = { $whose } · situația la { $day }
dashboard-clearing_house = Casă de decontare, toate perechile
dashboard-skip = Salt la cifre
dashboard-noscript = Această pagină se desenează din datele pe care le conține. Are nevoie de JavaScript, nu și de rețea.
dashboard-theme = Culori
dashboard-theme-auto = Ca sistemul
dashboard-theme-light = Luminos
dashboard-theme-dark = Întunecat
dashboard-filters = Ce se privește
dashboard-contents = Secțiuni
dashboard-accounting_period = Perioadă contabilă
dashboard-unknown_period = necunoscută
dashboard-party = Stat
dashboard-creditor = Creditor
dashboard-debtor = Debitor
dashboard-reset = Arată totul
dashboard-all-agreement = Toate acordurile
dashboard-all-accounting_period = Toate perioadele
dashboard-all-party = Toate statele
dashboard-all-state = Orice stare
dashboard-positions = Poziții: { $count } din { $of } · { $chosen }. Sumele în monede diferite nu se adună niciodată.
dashboard-nothing = Pentru această alegere nu există nimic.
dashboard-rows = { $count ->
     [one] { $count } rând
     [few] { $count } rânduri
    *[other] { $count } de rânduri
}
dashboard-rows-page = Rânduri { $from }–{ $to } din { $count }; totaluri pentru toate
dashboard-rows-printed = Tipărite: primele { $count }. Pentru mai puține rânduri, alegeți un filtru înainte de tipărire.
dashboard-page-first = Prima
dashboard-page-previous = Înapoi
dashboard-page-next = Înainte
dashboard-page-last = Ultima
dashboard-copy = Copiază
dashboard-copied = Copiat
dashboard-marked = Selectat; copiați cu tastatura
dashboard-scale-thousand = { $count ->
     [one] { $count } mie
     [few] { $count } mii
    *[other] { $count } de mii
}
dashboard-scale-million = { $n } mil.
dashboard-scale-billion = { $n } mld.
dashboard-scale-trillion = { $n } tril.
dashboard-overview-title = Sume
dashboard-overview-lines = { $count ->
     [one] { $count } rând în aceste poziții
     [few] { $count } rânduri în aceste poziții
    *[other] { $count } de rânduri în aceste poziții
}
dashboard-overview-lost = În pericol de pierdere
dashboard-overview-lost-items = Termene a căror sumă se pierde dacă trec: { $count }
dashboard-measure-open-short = datorat și nedecontat
dashboard-measure-open-note = Deschis, brut: ce datorează statul din coloană statului din rând și nu a decontat. Fiecare sens stă separat.
dashboard-measure-open-cell = { $column } → { $row }, datorat
dashboard-measure-net-note = Deschis, net: ce datorează statul din coloană statului din rând, minus ce îi datorează acesta. Doar pentru citire: netul se calculează pe acord și perioadă, iar fără un act nu se compensează nimic.
dashboard-measure-net-cell = { $column } → { $row }, net
dashboard-measure-disputed-short = contestat, în afara celor deschise
dashboard-measure-disputed-note = Ce contestă statul din coloană din creanțele statului din rând. Nu intră în ce este deschis.
dashboard-measure-disputed-cell = { $column } → { $row }, contestat
dashboard-measure-eligible-short = partea deschisă pe care o admit acordurile
dashboard-measure-eligible-note = Partea din ce este deschis pe care regula acordului o admite acum la plată.
dashboard-measure-eligible-cell = { $column } → { $row }, de plată acum
dashboard-measure-held = Reținut
dashboard-measure-held-short = deconturi cu o eroare proprie
dashboard-measure-not_considered = Neluat în considerare
dashboard-measure-not_considered-short = prezentat peste termen
dashboard-measure-asserted = Prezentat
dashboard-measure-asserted-short = prezentat până acum, cu cheltuieli
dashboard-measure-waived = Renunțări
dashboard-measure-credited = Note de credit
dashboard-measure-agreed = Acceptat de debitor
dashboard-measure-prepaid = Avansuri
dashboard-measure-paid = Plătit
dashboard-matrix-title = Poziții bilaterale
dashboard-matrix-lead = Rândurile sunt creditori, coloanele debitori. Deschideți o căsuță ca să vedeți din ce se compune.
dashboard-matrix-shows = Arată
dashboard-matrix-gross = Deschis, brut
dashboard-matrix-netted = Deschis, net
dashboard-matrix-order = Ordine
dashboard-matrix-by_amount = După sumă
dashboard-matrix-by_code = După cod
dashboard-matrix-figures = Scrie sumele în căsuțe
dashboard-matrix-corner = Creditor ↓ debitor →
dashboard-matrix-caption = { $measure }, în { $currency }
dashboard-matrix-unknown = Sume nete care nu pot fi formate, pentru că nimeni nu indică unul din sensuri sau acesta este un total al mai multor state: { $count }. Ce se știe despre ele nu intră în aceste sume, dar figurează în soldurile statelor:
dashboard-matrix-more = și încă: { $count }
dashboard-matrix-empty = Sunt omise statele fără nicio sumă: { $count }.
dashboard-matrix-hint = Indicați o căsuță sau parcurgeți-le cu săgețile ca să citiți suma; Enter o deschide.
dashboard-legend-title = Numărul din căsuță este treapta ei pe această scară, în { $currency }:
dashboard-legend-below = sub { $to }
dashboard-legend-from = de la { $from }
dashboard-balances-title = Soldurile statelor
dashboard-balances-lead = Ce îi datorează fiecărui stat toate celelalte și ce le datorează el. Un stat se deschide ca filtru.
dashboard-balances-caption = Creanțe și datorii deschise pe state
dashboard-balances-receivable = I se datorează
dashboard-balances-debt = Datorează
dashboard-balances-bar = Datorează ◂ ▸ i se datorează
dashboard-balances-unknown = Matricea sumelor nete omite aceste sume deschise, pentru că netul lor ({ $count }) nu poate fi format; ele intră în aceste solduri:
dashboard-balances-look = Doar { $party }
dashboard-flows-title = Fluxuri între state
dashboard-flows-lead = Datorii deschise, de la cei care datorează la cei cărora li se datorează. Indicați un stat ca să-i urmăriți fluxurile.
dashboard-flows-owe = Datorează
dashboard-flows-owed = Li se datorează
dashboard-flows-others = Altele
dashboard-flows-table = Același lucru în tabel
dashboard-flows-caption = Datorii deschise după debitor și creditor
dashboard-flows-open = { $debtor } → { $creditor }: { $amount }; deschide
dashboard-flows-note = Cele mai mari { $count } din fiecare parte una câte una, celelalte împreună; tabelul le are pe toate.
dashboard-flows-label = Diagrama fluxurilor de datorii deschise ({ $count }), în { $currency }; tabelul care urmează le are pe toate
dashboard-ageing-lead = Ce este deschis și ce este contestat, pe ani.
dashboard-ageing-by = Anul
dashboard-ageing-introduction_year = Prezentării
dashboard-ageing-care_year = Îngrijirilor
dashboard-ageing-of_introduction_year = Anul prezentării
dashboard-ageing-of_care_year = Anul îngrijirilor
dashboard-ageing-caption = Deschis și contestat pe ani
dashboard-ageing-label = Coloane ale sumelor deschise și contestate pe ani, în { $currency }; tabelul alăturat are cifrele
dashboard-ageing-no_period = Această secțiune arată toate perioadele contabile: vechimea nu se ține pe perioade contabile, deci această alegere nu o schimbă.
dashboard-deadlines-title = Termene și sume în pericol
dashboard-deadlines-lead = Ce este de făcut și până când, ce este în joc și pe ce regulă se sprijină. Sarcini diferite pot privi aceeași sumă, de aceea nu se adună.
dashboard-deadlines-summary = Sarcini, cele mai grave întâi
dashboard-deadlines-list = Termenele sarcinii alese
dashboard-deadlines-chosen = Sarcină: { $task }
dashboard-deadlines-risk = Dacă trece
dashboard-deadlines-task = Sarcină
dashboard-deadlines-items = Termene
dashboard-deadlines-overdue = Trecute
dashboard-deadlines-next = Următorul
dashboard-deadlines-days_left = Zile rămase
dashboard-block = Decont
dashboard-deadlines-undated = Nicio regulă nu fixează o zi pentru acestea.
dashboard-counted = { $months } de la { $day } ({ $from })
dashboard-counted-lifting = ziua indicată la ridicarea contestației
dashboard-start-introduction = prezentare
dashboard-start-publication = publicarea costurilor medii
dashboard-start-approval = aprobarea costurilor medii
dashboard-start-identification = identificarea instituției competente
dashboard-start-half_year = semestrul înregistrării
dashboard-start-half_year_identified = semestrul identificării instituției competente
dashboard-start-contestation = contestație
dashboard-start-offer = ofertă
dashboard-start-late_payment = plată întârziată
dashboard-start-interest_claim = cerere de dobânzi
dashboard-start-referral = sesizare
dashboard-deadlines-cut_off = închidere { $day }
dashboard-deadlines-label = Coloane ale sumelor în joc după ultima zi, în { $currency }; tabelul care urmează are cifrele
dashboard-rejects-title = Constatări după cauză
dashboard-rejects-lead = Tot ce s-a constatat în fișiere, rânduri de tabel, rânduri de creanță, deconturi și evenimente, în toată prelucrarea, oricare ar fi alegerea de mai sus: un rând ilizibil poate să nu numească moneda sau statul. Valorile nu sunt arătate; fișierul, rândul și coloana duc la ele.
dashboard-rejects-lines = Erori: { $lines } în rânduri de creanță respinse și { $others } în altă parte. Avertismente: { $warnings }; nu resping nimic.
dashboard-rejects-money = Sumele rândurilor respinse, în măsura în care pot fi citite:
dashboard-rejects-unreadable = Rânduri a căror sumă nu poate fi citită: { $count }.
dashboard-rejects-errors = Erori, cele mai frecvente întâi
dashboard-rejects-warnings = Avertismente, cele mai frecvente întâi
dashboard-rejects-where = Constatat în
dashboard-found-lines = rând de creanță
dashboard-found-rows = rând al unui fișier
dashboard-found-files = fișier
dashboard-found-blocks = decont
dashboard-found-acts = eveniment sau decont
dashboard-rejects-list = Locuri
dashboard-rejects-all = Toate locurile
dashboard-rejects-times = De câte ori
dashboard-rejects-share = Pondere din total
dashboard-rejects-file = Fișier
dashboard-rejects-column = Coloană
dashboard-blocks-lead = Fiecare decont cu situația lui. Un decont se deschide cu înregistrările, termenele și regulile lui.
dashboard-blocks-find = Caută o referință
dashboard-blocks-apart = { $count ->
     [one] { $count } reținut, refuzat sau dintr-o perioadă ulterioară, în nicio poziție
     [few] { $count } deconturi reținute, refuzate sau dintr-o perioadă ulterioară, în nicio poziție
    *[other] { $count } de deconturi reținute, refuzate sau dintr-o perioadă ulterioară, în nicio poziție
}
dashboard-block-status = Statut
dashboard-block-state = Starea decontului
dashboard-block-posted_in = Înregistrat în
dashboard-block-holds = Reținut pentru
dashboard-block-contest_until = De contestat până la
dashboard-block-shield_until = Avans până la
dashboard-block-dispute_until = Litigiu până la
dashboard-drill-way = Drumul până aici
dashboard-drill-close = Închide
dashboard-drill-pair = Poziții între { $creditor } și { $debtor }, în { $currency }.
dashboard-drill-claims = Creanțe: { $creditor } la { $debtor }
dashboard-drill-position = Poziția { $agreement } { $period }
dashboard-drill-nets = Pozițiile nete ale perechii
dashboard-drill-owes = { $debtor } datorează { $creditor }
dashboard-drill-net = Net, { $debtor } către { $creditor }
dashboard-drill-account = Cont, în { $currency }
dashboard-drill-explain = Toată povestea, cu calculele ei
dashboard-standing-held = Acest decont este reținut: are o eroare proprie. Până când antetul lui este corectat, sau un eveniment îl eliberează ori îl refuză, suma lui figurează în „Reținut” și în nicio altă cifră.
dashboard-standing-next_period = Acest decont a fost prezentat după închidere: îl va prelua o prelucrare ulterioară și nu figurează în nicio cifră a acesteia.
dashboard-standing-refused = Acest decont a fost refuzat: ce prezintă nu figurează în nicio cifră și nimic din el nu este datorat.
dashboard-standing-unnamed = Un eveniment l-a refuzat într-o prelucrare anterioară; intrările acesteia nu îl mai conțin.
dashboard-drill-orders = Decizii despre decont
dashboard-order-reject_block = refuzat
dashboard-order-release = eliberat
dashboard-drill-blocks = Deconturile poziției
dashboard-drill-postings = Înregistrări
dashboard-drill-rejects = Ce s-a constatat în rândurile lui
dashboard-drill-findings = Ce s-a constatat în evenimentele despre el
dashboard-drill-lines = Unde sunt rândurile lui
dashboard-drill-files = Pagina numește doar rândurile numite de un eveniment sau de o constatare. Celelalte sunt în aceste fișiere de creanțe ale creditorului; comanda de mai sus spune mai mult.
dashboard-drill-no_files = Pagina numește doar rândurile numite de un eveniment sau de o constatare. Intrările acestei prelucrări nu mai conțin niciun fișier de creanțe al creditorului; comanda de mai sus spune mai mult.
dashboard-posting-date = Ziua
dashboard-posting-kind = Înregistrare
dashboard-posting-basis = Regulă sau referință
dashboard-posting-run = Prelucrare
dashboard-dispute-on = Contestat la
dashboard-dispute-outstanding = Încă contestat

## Dashboard: postings

dashboard-posting-opening = sold preluat
dashboard-posting-care = îngrijiri prezentate
dashboard-posting-fees = cheltuieli prezentate
dashboard-posting-not_considered = neluat în considerare
dashboard-posting-reconsidered = luat totuși în considerare
dashboard-posting-waived = renunțat
dashboard-posting-contested = contestat
dashboard-posting-lifted = contestație retrasă
dashboard-posting-withdrawn = retras
dashboard-posting-credited = creditat
dashboard-posting-agreed = acceptat
dashboard-posting-prepaid = avans
dashboard-posting-paid = plătit
dashboard-posting-unallocated = primit fără decont
dashboard-posting-allocated = imputat
dashboard-posting-refunded = restituit
dashboard-posting-unallocated_refunded = restituit fără decont
dashboard-posting-set_off = compensat
dashboard-posting-set_off_converted = compensat, convertit
dashboard-posting-set_off_value = valoarea compensării
dashboard-posting-conversion_difference = diferență de conversie
dashboard-posting-interest_claimed = dobânzi cerute
dashboard-posting-interest_contested = dobânzi contestate
dashboard-posting-interest_lifted = contestația dobânzilor retrasă
dashboard-posting-interest_credited = dobânzi creditate
dashboard-posting-interest_paid = dobânzi plătite

## Dashboard: other lists

dashboard-status-posted = înregistrat
dashboard-status-opening = preluat

## Dashboard: sources

dashboard-about-title = De unde vin cifrele
dashboard-about-lead = Fiecare cifră este o căsuță dintr-un tabel al prelucrării sau o sumă de asemenea căsuțe, în unități mici întregi. Pagina le conține ea însăși și nu întreabă pe nimeni.
dashboard-about-lines-value = { $read } citite = { $accepted } acceptate + { $rejected } respinse + { $settled } decontate anterior
dashboard-about-controls = Controale
dashboard-about-controls-value = { $held } din { $all } sunt îndeplinite
dashboard-about-manifest = Manifest, BLAKE3

## Letters

letter-title_introduction = Prezentarea creanțelor
letter-title_acknowledgement = Confirmarea primirii creanțelor
letter-title_contestation = Contestarea creanțelor
letter-title_reply = Răspuns la contestația dumneavoastră
letter-title_reminder = Reamintire privind sumele restante
letter-title_interest = Solicitare de dobânzi de întârziere
letter-title_payment = Aviz de plată
letter-title_payable = Anunț de plată
letter-title_confirmation = Cerere de confirmare a soldului
letter-title_record = Proces-verbal comun de decontare
letter-subject_of = { $title }, perioada de decontare { $period }

## Letters: frame

letter-our_reference = Referința noastră
letter-your_references = Referințele dvs.
letter-date = Data scrisorii
letter-contact = Punct de contact
letter-salutation = Stimate doamne, stimați domni,
letter-valediction = Cu deosebită considerație,
letter-as_of = Prezenta scrisoare poartă data de închidere. Ea prezintă situația la { $date }; faptele ulterioare nu sunt luate în considerare.
letter-legal_bases = Temeiuri juridice aplicate
letter-bases_note = Textul acestei reguli nu este confirmat.
letter-under = { $agreement }, sume în { $currency }
letter-signature = Semnătura
letter-name_and_function = Numele și funcția
letter-place_and_date = Locul și data
letter-stamp = Ștampila
letter-last_notified = ultimul pe care vi l-am comunicat
letter-claim_number = Nr. creanței
letter-period_not_known = perioadă necunoscută
letter-half_year_1 = semestrul I { $year }
letter-half_year_2 = semestrul II { $year }
letter-quarter_1 = trimestrul I { $year }
letter-quarter_2 = trimestrul II { $year }
letter-quarter_3 = trimestrul III { $year }
letter-quarter_4 = trimestrul IV { $year }
letter-brought_in = sold preluat, { $period }
letter-claims_on = Creanțe ale { $creditor } asupra { $debtor }
letter-held_for = { $creditor } deține { $amount } { $currency } primiți de la { $debtor } fără decont indicat ({ $period }). Suma nu este dedusă mai sus: rămâne de convenit ce creanțe plătește.

## Letters: introduction and acknowledgement

letter-introduction_opening = Prin prezenta prezentăm creanțele de mai jos, pentru rambursarea costului prestațiilor în natură. Fiecare decont este susținut de creanțele individuale transmise împreună cu acesta.
letter-introduction_request = Vă rugăm să confirmați primirea. Dacă nu acceptați o creanță, vă rugăm să indicați motivele în termenul menționat. Ceea ce nu este contestat se plătește până în ziua indicată.
letter-acknowledgement_opening = Confirmăm primirea creanțelor de mai jos. Ziua prezentării indicată este cea de la care curg termenele.
letter-acknowledgement_request = Prezenta confirmare nu înseamnă acceptarea sumelor. Ne rezervăm dreptul de a contesta creanțe în termenele prevăzute.
letter-acknowledgement_late = Deconturile de mai jos au fost prezentate după ultima zi de prezentare. Ele nu sunt luate în considerare și nimic din ele nu este de plată.
letter-missed_day = Ultima zi de prezentare
letter-waived_of = Renunțări: { $amount } { $currency }, în { $blocks }. Temei: { $ground }.
letter-acknowledgement_held = Deconturile de mai jos nu figurează în cont, din motivele indicate. Vă rugăm să corectați sau să retrageți ceea ce este necesar.
letter-acknowledgement_refused = Refuzăm deconturile de mai jos, din motivele indicate. Nimic din ele nu figurează în cont; ceea ce este corectat poate fi retrimis într-un nou decont.
letter-ground = Motiv
letter-acknowledgement_rejected = La verificarea fișierelor nu au fost acceptate creanțele individuale numărate mai jos.
letter-rejected_mend = Rândurile cu erori pot fi retrimise, corectate, într-un nou decont.
letter-rejected_known = Rândurile trimise de două ori sau acceptate anterior contează deja o dată; nu trebuie retrimise.
letter-rejected_lines = Rânduri neacceptate
letter-file = Fișier
letter-line_number = Rând
letter-number_reused = numărul creanței folosit pentru rânduri diferite
letter-number_accepted = creanță acceptată într-o perioadă de decontare anterioară
letter-more_lines = { $count ->
     [one] … și încă { $count } rând; rejects.csv al prelucrării le conține pe toate.
     [few] … și încă { $count } rânduri; rejects.csv al prelucrării le conține pe toate.
    *[other] … și încă { $count } de rânduri; rejects.csv al prelucrării le conține pe toate.
}
letter-contest_by = De contestat cel târziu la

## Letters: contestation and reply

letter-contestation_opening = Am examinat creanțele de mai jos și contestăm sumele indicate, din motivele expuse.
letter-contestation_others = Ceea ce nu este contestat în aceste deconturi nu este afectat.
letter-contestation_interest = Contestăm dobânzile pe care le-ați solicitat, pentru sumele indicate și din motivele expuse.
letter-claimed_on = Solicitate la
letter-contestation_request = Unde nu figurează un răspuns al dumneavoastră, vă rugăm să răspundeți, cel târziu în ziua indicată, dacă există una, retrăgând creanța sau trimițându-ne dovezile care o susțin.
letter-reply_opening = Am examinat contestațiile dumneavoastră și răspundem după cum urmează.
letter-reply_request = Sumele retrase vă sunt creditate. Pentru ceea ce rămâne contestat, vă rugăm să retrageți contestația sau să ne comunicați motivele pe care vă întemeiați în continuare.
letter-reason = Motivul invocat
letter-no_reason = niciun motiv indicat
letter-reply_by = Răspuns cel târziu la
letter-decision = Răspunsul nostru
letter-decision_accepted = acceptată, creanța este retrasă
letter-decision_partly = acceptată în parte
letter-decision_maintained = creanța se menține
letter-decision_withdrawn = creanța este retrasă
letter-withdrawn = Retras

## Letters: reminder, interest, payment

letter-reminder_opening = Potrivit evidențelor noastre, sumele de mai jos erau exigibile și nu fuseseră primite până la { $date }.
letter-reminder_request = Vă rugăm să le plătiți fără întârziere, cel târziu la { $date }, cu menționarea referințelor. Dacă ați plătit între timp, vă rugăm să ne comunicați data și referința plății.
letter-reminder_interest = Dacă toate sumele restante ar fi plătite la { $date }, s-ar putea solicita dobânzi de { $amount } { $currency }.
letter-late = Întârziere
letter-overdue_since = { $date }, restant
letter-interest_opening = Sumele de mai jos au fost plătite după ultima zi de plată. Solicităm dobânzi pentru ele, calculate după cum se arată.
letter-interest_request = Vă rugăm să plătiți totalul solicitat, cu menționarea referinței noastre.
letter-interest_pay_by = Dobânzile solicitate la data prezentei se plătesc cel târziu la { $date }.
letter-interest_amount = Dobânzi
letter-claimed_before = Minus dobânzile deja solicitate
letter-claimed_now = Solicitat prin prezenta
letter-payment_opening = Vă comunicăm plățile de mai jos, așa cum figurează în evidențele noastre pentru perioada de decontare.
letter-payment_due = Următoarele sume sunt acum datorate de noi, la scadențele indicate.
letter-payment_account = Vă rugăm să ne anunțați înainte de plată dacă un cont indicat nu mai este corect.
letter-payment_kind = Felul plății
letter-payment_paid = plată
letter-payment_prepaid = avans
letter-payment_interest = dobânzi
letter-payment_unallocated = plată fără decont
letter-payment_refund = restituirea plății în plus sau fără decont
letter-paid_day = Plătit la
letter-document = Act justificativ

## Letters: confirmation of balance and joint record

letter-confirmation_opening = În vederea închiderii conturilor, vă rugăm să confirmați soldurile de mai jos la { $date }.
letter-confirmation_request = Vă rugăm să returnați cuponul de mai jos cel târziu la { $date }, completat și semnat. Dacă evidențele dumneavoastră diferă, indicați cifrele dumneavoastră și anexați o listă a diferențelor.
letter-our_claims = Creanțele noastre asupra dvs.
letter-your_claims = Creanțele dvs. asupra noastră
letter-refund_by_us = Plătit în plus, de restituit de noi
letter-refund_by_you = Plătit în plus, de restituit de dvs.
letter-slip = Cupon de răspuns: confirmarea soldului
letter-return_to = De returnat cel târziu la { $date } către: { $address }
letter-slip_agree = Soldurile de mai sus concordă cu evidențele noastre.
letter-slip_differ = Evidențele noastre diferă; se anexează o listă a diferențelor.
letter-books_of = În evidențele părții { $party }
letter-record_opening = Cele două organisme de legătură menționate mai sus consemnează decontarea creanțelor lor pentru perioada de decontare, astfel cum rezultă la { $date }.
letter-record_pays = Ce plătește fiecare parte
letter-at_introduction = { $block }: { $amount } la cursurile zilei de prezentare ({ $rates }); diferența { $difference }, suportată de: { $borne }.
letter-record_closing = Întocmit în două exemplare originale, câte unul pentru fiecare parte. Procesul-verbal produce efecte după semnarea lui de ambele părți.
letter-for_party = Pentru: { $party }

## Annual report

annual-report = Raport anual
annual-title = Creanțe și datorii în { $year }
annual-of_group = Toate statele împreună
annual-contents = Cuprins
annual-until = Situația la
annual-made_from = Prelucrări
annual-subject = Obiect

## Annual report: summary

annual-summary = Cifre principale
annual-key_claims_presented = Creanțe prezentate
annual-key_claims_settled = Creanțe plătite sau compensate
annual-key_claims_outstanding = Creanțe rămase
annual-key_debts_presented = Datorii care ne-au fost prezentate
annual-key_debts_settled = Datorii plătite sau compensate
annual-key_debts_outstanding = Datorii rămase
annual-recovery_rate = Rata de recuperare
annual-payment_rate = Rata de plată
annual-key_time_to_be_paid = Zile până când suntem plătiți, mediană
annual-key_time_to_pay = Zile până când plătim, mediană
annual-key_persons_claims = Persoane tratate aici
annual-key_persons_debts = Persoane tratate în străinătate
annual-of_which_disputed = din care contestat { $amount }
annual-fraction = { $numerator } din { $denominator }
annual-mean_per_head = { $amount } pe beneficiar
annual-of_payments = { $count ->
     [one] din { $count } plată
     [few] din { $count } plăți
    *[other] din { $count } de plăți
}
annual-populations = Creanțele prezentate și cele plătite într-un an sunt populații diferite: ce se plătește a fost prezentat de cele mai multe ori în anii anteriori. Ele stau alături și nu se adună și nu se scad niciodată.
annual-incomplete = Anul nu este complet: cifrele merg până la { $date }.
annual-all_currencies = Toate monedele
annual-currency = Moneda
annual-claims_presented = Creanțe: prezentat
annual-claims_settled = Creanțe: plătit sau compensat
annual-claims_outstanding = Creanțe: rămas
annual-debts_presented = Datorii: prezentat
annual-debts_settled = Datorii: plătit sau compensat
annual-debts_outstanding = Datorii: rămas
annual-units_per_euro = Unități pentru un euro
annual-claims_euro = Creanțe rămase, în euro
annual-debts_euro = Datorii rămase, în euro
annual-euro_note = Sumele în monede diferite nu se adună niciodată. Valoarea în euro servește numai la comparație: la cursul pe care registrul îl are pentru { $date } sau pentru ultima zi dinainte care are unul; fără curs nu există valoare.
annual-no_rate = fără curs

## Annual report: partners, agreements, bases, periods

annual-partners = Pe parteneri
annual-partners_note = Creanțele sunt ceea ce alte state datorează pentru îngrijiri acordate aici; datoriile, ceea ce li se datorează pentru îngrijiri acordate acolo.
annual-partners_note_group = Fiecare sumă este o creanță a statului care a acordat îngrijirile și o datorie a celui care le suportă. Cele două tabele arată aceleași sume din ambele capete; totalurile lor sunt egale și nu trebuie adunate.
annual-flows_note = Reportat + prezentat − peste termen − renunțat − creditat − stins = rămas. Rămas este ceea ce este deschis și ceea ce este contestat. Creditat este ceea ce creditorul a abandonat, prin notă de credit sau retrăgând o creanță contestată. Stins este ceea ce s-a plătit, minus ce s-a restituit, și ceea ce s-a compensat.
annual-partner = Partener
annual-claims = Creanțe
annual-debts = Datorii
annual-by_creditor = Creanțe, pe stat creditor
annual-by_debtor = Datorii, pe stat debitor
annual-brought_forward = Reportat
annual-presented = Prezentat
annual-out_of_time = Peste termen
annual-waived = Renunțat
annual-credited = Creditat
annual-settled = Stins
annual-outstanding = Rămas
annual-outstanding_by_partner = Rămas la sfârșitul anului
annual-kinds = Pe tip de acord
annual-kinds_note = Normele europene cuprind textele care le continuă cu Regatul Unit. Un tip este suma acordurilor sale, care stau dedesubt.
annual-agreement = Acord
annual-kind_european = Norme europene
annual-kind_bilateral = Acorduri bilaterale
annual-kind_decree = Decrete de coordonare
annual-kind_other = Alte acorduri
annual-bases = Pe bază
annual-bases_note = Baza este cea a decontului. Soldurile cu care a început registrul stau unde le-a înscris registrul.
annual-basis = Baza creanței
annual-series = Perioadă cu perioadă
annual-series_note = Rămas la început + prezentat − abandonat − stins = rămas la sfârșit, în fiecare perioadă. Abandonat este ce e tardiv, renunțat sau creditat; sub zero, mai mult a fost reluat. Rămas este un nivel: anul începe cu primul și se termină cu ultimul.
annual-outstanding_before = Rămas la început
annual-outstanding_then = Rămas la sfârșit

## Annual report: claims by kind of care and document

annual-categories = Pe fel de îngrijire
annual-categories_note = Creanțe prezentate în an, cu regularizări. Plățile și contestațiile numesc un decont și nu felul îngrijirii, deci ce este plătit sau rămas nu se poate împărți astfel.
annual-merged_categories = alte feluri de îngrijire, împreună
annual-category = Felul îngrijirii
annual-category_medical = medici și alți profesioniști
annual-category_dental = îngrijiri dentare
annual-category_medicines = medicamente
annual-category_hospital = îngrijiri spitalicești
annual-category_rehabilitation = recuperare medicală
annual-category_transport = transportul bolnavilor
annual-category_medical_check = controale medicale și administrative
annual-category_other = alte îngrijiri
annual-none_named = neindicat
annual-documents = Pe document de drept
annual-documents_note = Creanțe prezentate în an, după documentul care a deschis dreptul la îngrijiri. Sumele fixe pot să nu numească niciunul.
annual-merged_documents = alte documente, împreună
annual-not_told = Creanțele pe fel de îngrijire și pe document lipsesc: fără numărarea persoanelor nu se știe care privesc puține.
annual-document = Documentul
annual-share = Parte

## Annual report: persons

annual-persons = Beneficiari
annual-persons_note = Persoane la care se referă creanțele prezentate în an, numărate exact. O persoană contează o dată cu fiecare partener, oricâte creanțe o numesc; și cu fiecare bază și fiecare document al creanțelor sale, care de aceea nu se adună la persoanele unui partener. Totalul adună partenerii. Costul mediu este suma prezentată, cu regularizări, împărțită la persoane.
annual-beneficiaries = Persoane
annual-beneficiaries_actual = Persoane, cost real
annual-beneficiaries_fixed = Persoane, sume fixe
annual-mean_cost = Cost mediu pe beneficiar
annual-mean_actual = Cost mediu, cost real
annual-mean_fixed = Cost mediu, sume fixe
annual-persons_by_group = Toți partenerii, pe bază și document
annual-persons_in_detail = Fiecare partener, pe bază și document
annual-group = Bază sau document
annual-withheld = *
annual-withheld_note = * Nepublicat: mai puțin de { $smallest } persoane sau linii, sau un număr din care s-ar putea deduce o astfel de celulă.

## Annual report: objectives

annual-objectives = Obiective
annual-objectives_note = Cât din ce era de recuperat s-a recuperat și cât a durat. Fiecare medie stă lângă numărătorul și numitorul ei.
annual-recovery_claims = Recuperarea creanțelor în an
annual-recovery_debts = Plata datoriilor în an
annual-recoverable = De recuperat
annual-to_be_paid = De plătit
annual-payments = Plăți
annual-median_to_pay = Mediana zilelor până la plată
annual-mean_to_pay = Media zilelor, după sumă
annual-cohorts = Pe an de prezentare
annual-cohorts_note = Ce s-a întâmplat, până la sfârșitul anului, cu tot ce s-a prezentat în fiecare an. Aici numărătorul și numitorul sunt despre aceleași creanțe; anul soldurilor inițiale nu este cunoscut.
annual-given_up = Abandonat
annual-maintained = Menținut
annual-times = Cât durează, în zile
annual-times_note = Timp până la prezentare: deconturi înregistrate în an, de la ultima zi a perioadei lor contabile până la prezentare. Timp până la plată: plăți, avansuri și compensări ale anului, de la prezentarea decontului. Timp până la închidere: deconturi din care nu mai rămâne nimic, de la prezentare până la ultima înregistrare. Litigii: de la contestație până la sfârșitul anului sau până în ziua închiderii. Media ponderată este zile înmulțite cu sumă, împărțite la sumă. Nenumărate sunt cele pentru care o zi nu este cunoscută.
annual-measure = Măsură
annual-population = Număr
annual-not_counted = Nenumărate
annual-median_days = Mediană
annual-days_times_amount = Zile ori sumă
annual-weighted_days = Medie după sumă
annual-time_to_present = Timp până la prezentare
annual-time_to_pay = Timp până la plată
annual-time_to_close = Timp până la închidere
annual-age_of_disputes = Vechimea litigiilor deschise
annual-length_of_disputes = Durata litigiilor închise
annual-paid_within = Plățile anului după zilele de la prezentare
annual-paid_and_settled = { $paid } în tabel + { $unknown } pentru creanțe a căror introducere nu este cunoscută − { $returned } restituite = { $settled } stinse.
annual-days = Zile

## Annual report: care years

annual-care_years = Pe an de îngrijire
annual-care_years_note = Ce s-a prezentat din fiecare an de îngrijire până la sfârșitul fiecărui an, de la începutul registrului. O coloană este un an de prezentare; sumele sunt cumulate.
annual-care_year = An de îngrijire
annual-triangle = Prezentat până acum pe an de îngrijire
annual-year_of_introduction = Anul introducerii
annual-by_half = Prezentat în fiecare semestru
annual-earlier = anterior
annual-first_half_before = Semestrul 1, anul anterior
annual-second_half_before = Semestrul 2, anul anterior
annual-first_half = Semestrul 1
annual-second_half = Semestrul 2
annual-triangle_unknown = În afara tabelului: { $amount }, pentru care ziua prezentării sau anul de îngrijire nu este cunoscut.
annual-no_proposal_short = Nu se propune provizion, din lipsă de istoric. Ani întregi decontați: { $years }; necesari: { $least }.
annual-no_proposal_factor = Nu se propune provizion: la o anumită vârstă nu se prezentase nimic și niciun factor nu pornește de acolo.
annual-proposal_note = O propunere și nu o înregistrare: ce se mai așteaptă pentru anii de îngrijire trecuți, prin metoda chain-ladder. Un factor este ce aveau anii de îngrijire cunoscuți la ambele vârste la cea mai mare, împărțit la ce aveau la cea mai mică. Un an de îngrijire va ajunge la ce are, înmulțit cu toți factorii din fața lui, rotunjit o singură dată. Ce ar veni după cea mai mare vârstă cunoscută nu este cuprins.
annual-development = Factori de la vârstă la vârstă
annual-age = Ani de la îngrijire
annual-care_years_used = Ani de îngrijire
annual-presented_at_next = La vârsta mai mare
annual-presented_at_age = La vârsta mai mică
annual-factor = Factorul
annual-proposal = Provizion propus
annual-presented_so_far = Prezentat până acum
annual-ultimate = Va ajunge la
annual-expected_still = Încă așteptat

## Annual report: bridge

annual-bridge = De la registru la cifra publicată
annual-bridge_note = Totalurile publicate cuprind cheltuielile de gestiune și lasă deoparte ce s-a renunțat și ce este negativ. Registru − renunțat + creanțe negative lăsate deoparte = publicat. Cele din deconturi renunțate în întregime sunt deja în renunțat.
annual-ledger_figure = Registru
annual-waived_of_year = Renunțat
annual-negative_lines = Negative excluse
annual-published = Cifra publicată
annual-negatives_unknown = O prelucrare a anului nu și-a păstrat fișierele: creanțele negative nu se pot deosebi, iar cifra publicată le conține încă.
annual-outside = În afara soldurilor
annual-what = Ce
annual-held = Deconturi reținute la sfârșitul anului
annual-next_period = Deconturi prezentate după sfârșit
annual-refused = Deconturi refuzate
annual-interest_claimed = Dobânzi cerute
annual-interest_credited = Dobânzi creditate sau retrase
annual-interest_paid = Dobânzi plătite
annual-received_without_block = Plăți fără decont
annual-allocated = din care alocate deconturilor
annual-returned = din care restituite

## Annual report: controls and method

annual-controls = Controale
annual-controls_note = Fiecare cifră din stânga este calculată din alte tabele decât cea din dreapta.
annual-controls_hold = Sunt îndeplinite { $hold } din { $all } controale. Fiecare stă cu cele două părți în registrul de lucru și în tabelele CSV și JSON; aici stau cele neîndeplinite.
annual-control_opening = Deconturi înainte de an = poziții înainte de el
annual-control_movements = Reportat + mișcări = poziții la sfârșit
annual-control_partners = Suma partenerilor = tot
annual-control_bases = Suma bazelor = tot
annual-control_cube = Prezentat după registru = după cuburi
annual-control_disputes = Litigii deschise = sume contestate
annual-control_care_years = Ani de îngrijire = cuburile tuturor prelucrărilor
annual-control_accepted = Linii acceptate recitite = cuburi, sumă
annual-control_lines = Linii acceptate recitite = cuburi, linii
annual-control_times = Plăți după zile − restituite = stins
annual-control_group = Creanțele tuturor statelor = datoriile tuturor statelor
annual-side = Parte
annual-method = Surse și metodă
annual-runs = Prelucrările anului
annual-run = Prelucrare
annual-manifest = Manifestul (BLAKE3)
annual-digest = Amprenta registrului
annual-method_year = Anul este format din perioadele de decontare care se află în el. Ce au înregistrat prelucrările lor este al anului, chiar dacă un fapt aflat târziu poartă o zi mai veche. Dintr-o perioadă decontată din nou contează numai ultima prelucrare.
annual-method_group = Raportul este despre toate statele casei de compensare împreună: creanțe după statul care a acordat îngrijirile, datorii după cel care le suportă. Tabelele care nu deosebesc statele arată sumele o dată.
annual-method_outstanding = Rămas este ce s-a prezentat și nu s-a abandonat, plătit sau compensat, scadent sau nu, contestat sau nu. Dobânzile stau în afară.
annual-method_settled = Plățile contează în anul în care au fost înscrise, din orice an ar fi creanța. Plățile fără decont contează numai după ce sunt alocate.
annual-method_currencies = În niciun tabel nu se convertește și nimic nu se adună între monede.
annual-method_openings = Soldurile cu care începe un registru contează ca reportate și nu ca prezentate. Ele nu au linii, an de îngrijire sau persoane.
annual-method_waiting = Deconturile reținute, prezentate după sfârșit sau refuzate nu stau în altă cifră decât cea care le numește.
annual-method_fixed = O sumă fixă este o creanță ca oricare alta; anul ei de îngrijire este anul ei de referință și nu se transformă niciodată în cazuri de îngrijire.
annual-method_rounding = Sumele sunt exacte. Părțile, mediile și factorii sunt rotunjiți numai pentru cititor și nimic nu se calculează cu ei.
annual-method_withheld = Sumele unui partener, ale unui acord, ale unei baze sau ale unui an sunt cifre ale registrului, cum le au extrasele și conturile, și sunt date întotdeauna. Persoanele, liniile și mediile lor nu se publică unde privesc mai puțin de { $smallest } persoane sau linii. Documentele și felurile de îngrijire cu mai puține se reunesc cu cel puțin unul mai mare, linii și sume, fără a spune care sunt. Se mai omit celule până când nicio combinație de totaluri și părți nu dezvăluie o celulă mică.
annual-codes = Coduri
annual-document_ehic = cardul european de asigurări sociale de sănătate
annual-document_prc = certificat provizoriu de înlocuire a cardului
annual-document_s1 = înscriere pentru îngrijire în statul de reședință
annual-document_s2 = îngrijire planificată, autorizată în prealabil
annual-document_s3 = îngrijirea unui lucrător frontalier pensionat în statul fostei activități
annual-document_da1 = îngrijire după un accident de muncă sau pentru o boală profesională
annual-document_e106 = lucrători cu reședința în alt stat, înainte de 2010
annual-document_e109 = familia unui lucrător cu reședința în alt stat, înainte de 2010
annual-document_e112 = îngrijire planificată, înainte de 2010
annual-document_e121 = pensionari cu reședința în alt stat, înainte de 2010
annual-document_bil = formular al unui acord bilateral
annual-minor = Alte monede
annual-minor_note = Monedele cu cel mult doi parteneri pe fiecare parte stau împreună, câte un rând pentru fiecare. Nimic nu se adună. Tabelele lor complete, și pe perioade și ani de introducere, sunt în registrul de lucru și în tabelele CSV și JSON.
annual-minor_recovery = Recuperarea creanțelor și plata datoriilor în an
annual-minor_to_settle = De stins
annual-minor_rate = Rata de recuperare sau de plată
annual-method_persons = Persoanele au fost numărate la întocmirea raportului, din fișierele păstrate de prelucrări și numai din creanțe acceptate. La numărare o persoană era cunoscută printr-o amprentă de 128 de biți sub o cheie aleatorie a momentului. Nici identificatori, nici amprente, nici cheia nu au fost păstrate sau scrise.
annual-persons_not_asked = Persoanele nu au fost numărate, pentru că raportul a fost cerut fără ele.
annual-persons_not_kept = Persoanele nu pot fi numărate: o prelucrare a anului a fost făcută fără a-și păstra fișierele.

## Annual report: charts

annual-chart_of = { $title }, { $unit }
annual-thousands = mii { $currency }
annual-millions = milioane { $currency }
annual-percent = { $number } %
annual-others = { $count ->
     [one] { $count } alt stat
     [few] { $count } alte state
    *[other] { $count } de alte state
}


## Amounts due

due-caption = Sume datorate de { $payer } către { $payee }, { $agreement }, { $currency }
due-day = Scadent la
due-account = Cont de plată
due-no_account = niciun cont indicat
due-no_day = fără termen stabilit
due-deduction = plătit în plus, dedus
due-ask_account = Unde nu este indicat niciun cont, antetul decontului nu conținea unul: întrebați creditorul înainte de plată.
due-other_account = { $payee } și-a schimbat contul: de la decontul { $block }, prezentat la { $date }, indică { $now }, iar anterior { $before }. Solicitați confirmarea de la { $payee } pe o cale cunoscută înainte de plată.

## Glossary: docs/glossary.md is drawn from it

term-claim = creanță
term-debt = datorie
term-clearing = lichidarea conturilor
term-recovery = recuperare
term-settlement = decontare, plată
term-balance = sold
term-refund = rambursare
term-block = decont, creanță globală
term-claim-line = rând, creanță individuală
term-creditor-state = stat creditor
term-debtor-state = stat debitor
term-creditor-institution = instituție creditoare
term-debtor-institution = instituție debitoare
term-competent-institution = instituție competentă
term-institution-of-residence = instituția de la locul de reședință
term-institution-of-stay = instituția de la locul de ședere
term-liaison-body = organism de legătură
term-administrative-commission = Comisia administrativă
term-audit-board = Comisia de conturi
term-party = parte
term-benefits-in-kind = prestații în natură
term-accidents = accidente de muncă și boli profesionale
term-planned-care = îngrijiri programate
term-unplanned-care = îngrijiri neprogramate
term-basis = baza creanței
term-actual-expenditure = cheltuieli efective
term-fixed-amount = sumă fixă
term-average-cost = cost mediu
term-age-band = grupă de vârstă
term-reduction = reducerea X
term-inventory = inventarul lunilor
term-reference-year = an de referință
term-half-year = semestru
term-financial-year = exercițiu financiar
term-accounting-period = perioadă contabilă
term-settlement-period = perioadă de decontare
term-cut-off = data de închidere
term-booking = înregistrare în conturi
term-introduction = prezentarea creanței
term-deadline = termen
term-due-date = scadență
term-out-of-time = prezentat peste termen
term-contestation = contestație
term-reply = răspuns
term-dispute = litigiu
term-lifting = retragerea contestației
term-acceptance = acceptare
term-credit-note = notă de credit
term-correction = regularizare, creanță negativă
term-overpayment = plată în plus
term-down-payment = avans
term-interest = dobânzi de întârziere
term-refinancing-rate = rata principală de refinanțare
term-agreement = acord, convenție
term-profile = profil
term-settlement-mode = mod de decontare
term-waiver = renunțare
term-set-off = compensare
term-management-fee = cheltuieli de gestiune
term-statement-of-account = extras de cont
term-opening-balance = sold inițial
term-closing-balance = sold final
term-position = poziție
term-net-position = poziție netă
term-open-amount = sumă deschisă
term-disputed-amount = sumă contestată
term-recovery-rate = rata de recuperare
term-payment-rate = rata de plată
term-care-year = an de îngrijire
term-accrual = provizion, regularizare
term-beneficiary = beneficiar
term-mean-cost = cost mediu pe beneficiar
term-ageing = vechimea creanțelor
term-held = reținut
term-reject = rând respins
term-refused = refuzat
term-asserted = pretins de creditor
term-brought-forward = reportat
term-given-up = abandonat
term-event = eveniment
term-run = prelucrare
term-book = registru de decontare
term-joint-committee = comisie mixtă
term-joint-record = proces-verbal de închidere
term-entitlement-document = document de drept
term-health-card = card european de asigurări sociale de sănătate (CEASS)
term-replacement-certificate = certificat provizoriu de înlocuire (CPI)
term-business-use-case = caz de utilizare (BUC)
term-structured-document = document electronic structurat (SED)
term-exchange-network = schimbul electronic de informații privind securitatea socială (EESSI)
term-data-model = model comun de date (CDM)
term-official-journal = Jurnalul Oficial al Uniunii Europene (JO)
