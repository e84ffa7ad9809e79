### Italian, in the words of the regulations: crediti, debiti, organismo di collegamento,
### spese effettive, importi forfettari, contestazione, commissione di controllo dei conti.
### Same as in English: colon, semicolon, no, party-AD, party-AR, party-AT, party-BG,
### party-BJ, party-CA, party-CG, party-DZ, party-EE, party-GA, party-IN, party-JE,
### party-LI, party-MC, party-ME, party-MG, party-ML, party-MR, party-MT, party-NE,
### party-RO, party-RS, party-SI, party-SM, party-SN, party-TG, party-TN, party-UY,
### party-XK, party-YT, dashboard-matrix-caption, dashboard-rejects-file,
### dashboard-found-files, annual-chart_of,
### annual-percent, annual-withheld

language = Italiano
    .locale = it

## Head of a statement

colon = { ": " }
semicolon = { "; " }
statement_of_account = Estratto conto
pair = { $owner } – { $counterpart }
account_of = Conto di
counterpart = Controparte
liaison_body = Organismo di collegamento
not_recorded = non indicato
settlement_period = Periodo di liquidazione
cut_off = Data di chiusura
payable_now = Da pagare ora
see_doubts = Regole o tassi non confermati hanno determinato importi di questo estratto; la pagina di controllo li indica per primi.
nothing_to_state = Non vi è nulla da indicare tra le due parti.

## Account under an agreement

account_caption = Conto ai sensi di { $agreement }, in { $currency }
line = Movimento
receivables = Crediti
debts = Debiti
claims_of = { $creditor } su { $debtor }
debts_of = { $debtor } verso { $creditor }
for_information = Per memoria

## Lines of an account. At most 49 columns each.

item-Opening = Saldo iniziale
item-BroughtIn = Saldi ripresi
item-Care = Crediti presentati: cure
item-Fees = Crediti presentati: spese di gestione
item-NotConsidered = Presentati fuori termine, non presi in esame
item-Waived = Rinunce
item-Credited = Note di credito
item-Contested = Contestazioni
item-Lifted = Contestazioni ritirate
item-Prepaid = Acconti
item-Paid = Pagamenti
item-Refunded = Pagamenti in eccesso restituiti
item-SetOff = Compensazioni
item-Closing = Saldo finale, aperto
item-KnownOpen = Parte nota del saldo finale
item-Eligible = di cui liquidabile ora
item-Carried = di cui riportato, sotto il minimo
item-Overpaid = Pagato in eccesso su singole liquidazioni
item-Asserted = Presentato finora
item-Agreed = Accettato finora dal debitore
item-AgreedOpen = di cui non ancora liquidato
item-Disputed = Contestato, fuori dal saldo
item-Withdrawn = Ritirato, da contestato ad accreditato
item-Held = Trattenuto, fuori dal saldo
item-NextPeriod = Presentato dopo la data di chiusura
item-Unallocated = Pagamenti senza liquidazione

## Net positions and what is paid

net_caption = Posizione netta per periodo contabile, importi aperti
period = Periodo
receivable_open = Credito
debt_open = Debito
net = Netto
pays_now = { $party } paga
mode = Modo
totals = totali
not_known = non noto
period_not_known = non noto
each_pays = Ciascuna parte paga i propri debiti.
after_set_off = È stata effettuata una compensazione; ecco che cosa ne resta.
pays = { $payer } paga ora a { $payee } { $amount } { $currency }.
remains_credit = { $creditor } deve a { $debtor } un accredito di { $amount } { $currency }.
nothing_payable = Ora non vi è nulla da pagare.
would_leave = Compensando con un atto registrato si estinguerebbero { $extinguished } { $currency } da ciascuna parte e { $payer } pagherebbe a { $payee } { $amount } { $currency }.
would_leave_nothing = Compensando con un atto registrato si estinguerebbero { $extinguished } { $currency } da ciascuna parte e non resterebbe nulla da pagare.
would_change_nothing = In questa valuta una compensazione non cambierebbe nulla: le due parti non hanno entrambe un importo da pagare ora.
nobody_states = Nessuno indica quanto { $debtor } doveva a { $creditor } per { $periods } all’apertura del libro. L’importo non si considera nullo: per questo periodo non è indicato alcun netto e le cifre comprendono solo ciò che è noto.
nobody_states_period = Nessuno indica quanto { $debtor } doveva a { $creditor } all’apertura del libro, e neppure il periodo contabile è noto. L’importo non si considera nullo: per esso non è indicato alcun netto e le cifre comprendono solo ciò che è noto.
totals_not_netted = { $party } indica totali pubblicati relativi a più Stati. I due totali possono riguardare Stati diversi e non se ne può ricavare un netto.

## How two parties settle. At most 9 columns each.

mode-Gross = lordo
mode-Bilateral = compens.
mode-OneSided = un lato

## Blocks

blocks = Liquidazioni
receivables_caption = Crediti di { $creditor } su { $debtor }, { $agreement }, { $currency }
debts_caption = Debiti di { $debtor } verso { $creditor }, { $agreement }, { $currency }
reference = Riferimento
introduced = Presentata
due = Scadenza
lines = Righe
care = Cure
fees = Spese
disputed = Contestato
deducted = Dedotto
deducted_note = Dedotto: non preso in esame, rinunciato, accreditato, versato in acconto o pagato. Cure + spese − contestato − dedotto − compensato = aperto.
parted_note = Dedotto: non preso in esame, rinunciato o accreditato. Cure + spese − contestato − dedotto − acconti − pagamenti − compensato = aperto.
of_which_paid = di cui acconti { $prepaid }, pagamenti { $paid }
set_off = Compensato
open = Aperto
total = Totale
no_blocks = Nessuna liquidazione.

## State of a block. At most 13 columns each.

state-Rejected = respinta
state-OutOfTime = fuori termine
state-Presented = presentata
state-Accepted = accettata
state-Contested = contestata
state-Maintained = mantenuta
state-Credited = accreditata
state-Waived = rinunciata
state-Overpaid = in eccesso
state-Settled = saldata

## Disputes

disputes = Contestazioni
disputes_note = Gli importi contestati sono fuori dal saldo aperto; una riga contestata non trattiene le altre. Le contestazioni chiuse da questa elaborazione figurano un’ultima volta.
no_disputes = Nulla è contestato.
contested_on = Contestata
stage = Stato
contested = Contestato
outstanding = Ancora contest.
line_of = riga { $claim }
block_as_a_whole = intera liquidazione
part_of_block = parte della liquidazione, senza riga indicata
replied_on = risposta del { $date }
reply_by = risposta entro il { $date }
settle_by = da risolvere entro il { $date }
closed_on = chiusa il { $date }

## State of a dispute. At most 24 columns each.

stage-Contested = contestata, in attesa
stage-Maintained = mantenuta
stage-Closed = chiusa

## Interest

interest = Interessi di mora
interest_note = Gli interessi sono una proposta finché il creditore non li richiede; non figurano in alcuno dei saldi precedenti. In corso: quanto si aggiungerebbe se tutto lo scaduto fosse pagato alla data di chiusura.
no_interest = Nessun interesse.
principal = Pagato tardi
paid_on = Ricevuto
late_for = Computo
months = { $count ->
     [one] { $count } mese
     [many] { $count } di mesi
    *[other] { $count } mesi
}
days = { $count ->
     [one] { $count } giorno
     [many] { $count } di giorni
    *[other] { $count } giorni
}
bears_none = nessun periodo produce interessi
running = in corso
claim_by = da richiedere entro il { $date }
interest_rates = Tassi d’interesse
not_confirmed = non confermato
not_computed = non è stato possibile calcolarli; si vedano i rilievi
refinancing_rate = Tasso di rifinanziamento principale del { $percent } % annuo dal { $date }
interest-computed = Calcolati sui pagamenti tardivi
interest-claimed = Richiesti
interest-credited = Accreditati o ritirati
interest-disputed = Contestati
interest-paid = Pagati
interest-unpaid = Richiesti e non pagati
interest-claimable = Possono ancora essere richiesti
interest-running = In corso

## Ageing

ageing = Anzianità
ageing_note = Per anno delle cure, quanto è accreditato, rinunciato, pagato o compensato si imputa dapprima all’anno più vecchio della liquidazione e poi, allo stesso modo, quanto è contestato del resto.
ageing_unknown = I saldi che nessuno indica non sono in alcun anno: sono gli importi noti.
year = Anno
age-Introduction = Per anno di presentazione
age-Care = Per anno delle cure
nothing_aged = Nulla è aperto né contestato.

## What is next

next = Prossimi passi
nothing_next = Non vi è nulla da fare.
last_day = Ultimo giorno
who = Chi
what = Che cosa
otherwise = Altrimenti
at_stake = In gioco
and_more = { $count ->
     [one] e { $count } altra
     [many] e { $count } di altre
    *[other] e altre { $count }
}
expected = { $creditor } non ha inviato crediti su { $debtor } per { $period } ({ $agreement }, { $basis }); gli ultimi erano quelli di { $last }.
introduce_by = Da presentare entro il { $date }.
inventory_by = Inventario entro il { $date }.
carries_over = { $payer } riporta { $amount } { $currency }: l’importo è inferiore al pagamento minimo convenuto.
to_refund = { $creditor } ha ricevuto { $amount } { $currency } in eccesso su singole liquidazioni; l’importo è dedotto dal saldo di { $debtor } fino alla restituzione.

## What somebody has to do. At most 33 columns each.

task-MendBlock = correggere la liquidazione
task-Reply = rispondere alla contestazione
task-ClaimInterest = richiedere gli interessi
task-Pay = pagare
task-DownPayment = acconto che evita gli interessi
task-AnswerOffer = rispondere all’offerta di acconto
task-PayInterest = pagare gli interessi richiesti
task-Contest = contestare, se vi è motivo
task-SettleDispute = risolvere la contestazione
task-Refer = adire la commissione dei conti
task-AwaitOpinion = parere della commiss. dei conti
task-Refund = restituire l’eccedenza
task-Allocate = imputare o restituire il denaro

## What happens otherwise. At most 14 columns each.

risk-Forfeit = si perde
risk-Interest = interessi
risk-Owed = resta dovuto
risk-Flag = segnalato

## On what a claim is based

basis-Actual = spese effettive
basis-Fixed = importi forfettari

## Blocks that wait

waiting = Liquidazioni in attesa
waiting_note = Non figurano in alcun credito, debito o posizione netta.
claims = Crediti
reason = Motivo dell’attesa
amount = Importo
none_waiting = Nessuna liquidazione è in attesa.
waiting-Held = trattenuta
waiting-NextPeriod = periodo successivo
waiting-Refused = rifiutata

## Set-off acts

set_offs = Atti di compensazione
act = Atto { $reference } (evento { $event }), liquidato il { $date }: { $amount } { $currency } estinti da ciascuna parte.
claim_amount = Credito
rates = Tassi di cambio
rate = 1 EUR = { $rate } { $currency } ({ $date })
settled_amount = Liquidato
difference = Differenza
introduction_value = Valore alla presentazione
borne_by = A carico di
difference_note = Differenza: valore alla liquidazione meno valore al tasso del giorno di presentazione, nella valuta di liquidazione.
no_set_offs = Nessun atto di compensazione.

## Payments without a block

unallocated = Pagamenti senza liquidazione
brought_forward = Riporto
received = Ricevuto
to_allocate = Da imputare
none_unallocated = Nessun pagamento attende l’imputazione.

## Opening balances

openings = Saldi iniziali ripresi
grade = Giustificazione
stated_by = Indicato da
as_of = Alla data
counts = Vale
not_stated = non indicato
openings_note = Di due indicazioni vale quella del creditore, quella del debitore le sta accanto e non si fa alcuna media. Differenza: l’indicazione che vale meno l’altra.
no_openings = Nessun saldo è stato ripreso.

## How a balance is evidenced. At most 22 columns each.

grade-Agreed = accettato da entrambe
grade-OneSided = indicato da una parte
grade-Unknown = sconosciuto

## Control page

control_page = Pagina di controllo
doubts = Non confermato e determinante per un importo
doubts_note = Non è stato possibile verificare il testo di queste regole o la fonte di questi tassi.
doubtful_rate = Tasso 1 EUR = { $rate } { $currency } del { $date }
no_doubts = Tutte le regole e i tassi che hanno determinato un importo sono confermati.
rules = Regole applicate
subject = Oggetto
source = Fonte
confirmed = Confermata
yes = sì
no = no
used = applicata
decided = determinante
no_rules = Nessuna regola è stata applicata.
rejects = Righe respinte
code = Codice
meaning = Significato
unreadable = Illeggibili
no_rejects = Nessuna riga è stata respinta.
findings = Rilievi
about = Riguarda
detail = Dettaglio
no_findings = Nessun rilievo.
controls = Controlli di questo estratto
control = Controllo
left = Un lato
right = Altro lato
result = Esito
equal = uguale
differ = DIVERSO
run_controls = Controlli dell’intera elaborazione: { $hold } su { $all } superati; controls.json riporta ciascuno con i suoi due lati.
ledger_digest = Impronta del giornale
engine = Programma

## Names of rules and comparisons. At most 57 columns each.

core-in-force-between-the-parties = in vigore tra le parti
core-date-that-decides = data determinante
core-refund = rimborso
core-waiver = rinuncia
core-classes-of-claims-waived = categorie di crediti oggetto di rinuncia
core-what-may-be-settled = ciò che può essere liquidato
core-set-off = compensazione
core-Annex-IV-reduction-X = allegato IV, riduzione X
core-deadline-for-introduction = termine di presentazione
core-deadline-for-payment = termine di pagamento
core-deadline-for-contestation = termine di contestazione
core-deadline-for-reply = termine di risposta
core-deadline-for-disputes = termine per risolvere le contestazioni
core-due-after-a-contestation = scadenza dopo una contestazione
core-interest-method = interessi: formula
core-interest-months = interessi: mesi computati
core-interest-rate-month = interessi: mese del tasso
core-interest-rate-reset = interessi: tasso fisso o variabile
core-interest-rounding = interessi: che cosa si arrotonda
core-variable-tender = interessi: tasso delle aste a tasso variabile
core-rounding = arrotondamento
core-shield = acconto che evita interessi: quota
core-shield-base = acconto che evita interessi: base
core-shield-instalments = acconto che evita interessi: versamenti parziali
core-shield-test = acconto che evita interessi: confronto
core-shield-scope = acconto che evita interessi: portata
core-opening-movements-closing-open = iniziale + movimenti = finale, aperto
core-blocks-closing-open = liquidazioni = finale, aperto
core-open-disputes-disputed = contestazioni aperte = contestato

## Codes of findings

code-C1001 = file illeggibile
code-C1002 = file vuoto
code-C1003 = l’intestazione non riporta le colonne di alcun file noto
code-C1004 = manca una colonna obbligatoria
code-C1005 = una colonna compare due volte
code-C1006 = una colonna estranea al formato è ignorata
code-C1007 = il file ha un’intestazione e nessuna riga
code-C1008 = l’ultima riga non termina con un a capo
code-C1009 = file danneggiato o incompleto
code-C1010 = riga di oltre 65536 byte
code-C1011 = numero di campi errato
code-C1012 = campo troppo lungo
code-C1013 = le virgolette non corrispondono
code-C1014 = la riga non è testo UTF-8
code-C1015 = colonna di un tipo che non contiene valori esatti
code-C1020 = un campo obbligatorio è vuoto
code-C1021 = non è un importo
code-C1022 = più decimali di quanti ne abbia la valuta
code-C1023 = importo troppo grande
code-C1024 = importo negativo senza credito corretto
code-C1025 = la correzione non è negativa
code-C1026 = non è una data
code-C1027 = non è un periodo
code-C1028 = il valore non è nell’elenco
code-C1029 = non è un numero intero
code-C1030 = stessa riga inviata di nuovo
code-C1031 = claim_id usato per righe diverse
code-C1032 = claim_id accettato in un’elaborazione precedente
code-C1033 = stesse cure richieste con più claim_id
code-C1040 = liquidazione senza intestazione: trattenuta
code-C1041 = liquidazione con più intestazioni diverse: trattenuta
code-C1042 = la riga differisce dall’intestazione della sua liquidazione
code-C1043 = liquidazione chiusa da un’elaborazione precedente
code-C1044 = numero di righe diverso dall’intestazione: liquidazione trattenuta
code-C1045 = totale diverso dall’intestazione: liquidazione trattenuta
code-C1046 = totale non confrontabile: un importo è illeggibile
code-C1047 = intestazione della liquidazione non valida
code-C1048 = riga dell’inventario non valida
code-C2001 = parte sconosciuta
code-C2002 = creditore e debitore coincidono
code-C2003 = accordo sconosciuto
code-C2004 = valuta sconosciuta
code-C2005 = né il creditore né il debitore è la parte di questo libro
code-C2006 = valuta non ammessa
code-C2007 = valuta sostituita dall’euro prima della contabilizzazione
code-C2008 = nessun importo forfettario pubblicato: provvisorio
code-C2009 = importo mensile diverso da quello pubblicato
code-C2010 = nessun tasso di cambio per questa data
code-C2011 = importo mensile pubblicato diverso da quello della formula
code-C2012 = ultimo giorno oltre la tabella dei giorni lavorativi
code-C3001 = accordo non in vigore tra le due parti in quella data
code-C3002 = l’accordo non ha una regola per questa direzione e questa base
code-C3003 = il creditore non può usare importi forfettari per quell’anno
code-C3004 = importo forfettario per un infortunio sul lavoro
code-C3005 = le cure finiscono prima di iniziare
code-C3006 = cure fuori dalla validità del documento che dà diritto
code-C3007 = le cure iniziano dopo la contabilizzazione
code-C3008 = contabilizzata dopo la presentazione della liquidazione
code-C3009 = data successiva alla data di chiusura
code-C3010 = i mesi non sono da 1 a 12
code-C3011 = l’importo non è il prodotto dei mesi per l’importo mensile
code-C3012 = liquidazione presentata fuori termine: non presa in esame
code-C3013 = documento che dà diritto senza una data necessaria, o che finisce prima di iniziare
code-C3014 = credito corretto sconosciuto
code-C3015 = credito corretto di un’altra coppia, un altro accordo o un’altra valuta
code-C3016 = le correzioni portano il credito sotto zero
code-C3017 = periodo contabile di un tipo che l’accordo non usa
code-C3018 = nessun importo forfettario ai sensi di questo articolo
code-C3019 = crediti di un anno civile troppo anteriore alla presentazione
code-C3020 = righe contabilizzate fuori dal periodo contabile della liquidazione
code-C3021 = l’ultimo giorno di un termine non è lavorativo, e ciò decide
code-C3022 = più mesi richiesti di quanti ne riporti l’inventario
code-C3023 = inventario presentato in ritardo
code-C3101 = evento incompleto o mal formato
code-C3102 = l’evento indica una liquidazione o riga che non è nel libro
code-C3103 = l’importo dell’evento supera ciò su cui può agire
code-C3104 = evento anteriore alla presentazione della liquidazione
code-C3105 = event_id usato per eventi diversi
code-C3106 = evento di tipo sconosciuto: conservato per l’esame
code-C3107 = atto fuori termine; ha comunque effetto
code-C3108 = atto fuori termine: rifiutato
code-C3109 = il pagamento supera l’importo aperto: il resto attende l’imputazione
code-C3110 = contestazione ritirata senza nuova scadenza
code-C3111 = interessi richiesti superiori a quelli che dà la regola
code-C3112 = il silenzio ha avuto effetto
code-C3113 = acconto versato benché rifiutato
code-C3114 = commissione di controllo dei conti adita prima del tempo
code-C3115 = l’evento non trova nulla su cui agire
code-C3116 = l’evento proroga un termine che non decorre
code-C3117 = evento successivo alla data di chiusura: attende
code-C4001 = compensazione non ammessa
code-C4002 = l’atto di compensazione non ha trovato nulla da compensare
code-C9001 = saldo iniziale non valido

## Parties

party-AD = Andorra
party-AR = Argentina
party-AT = Austria
party-BA = Bosnia-Erzegovina
party-BE = Belgio
party-BG = Bulgaria
party-BJ = Benin
party-BR = Brasile
party-CA = Canada
party-CA-QC = Québec
party-CG = Congo
party-CH = Svizzera
party-CI = Costa d’Avorio
party-CL = Cile
party-CM = Camerun
party-CV = Capo Verde
party-CY = Cipro
party-CZ = Cechia
party-DE = Germania
party-DK = Danimarca
party-DZ = Algeria
party-EE = Estonia
party-ES = Spagna
party-FI = Finlandia
party-FR = Francia
party-GA = Gabon
party-GB = Regno Unito
party-GR = Grecia
party-HR = Croazia
party-HU = Ungheria
party-IE = Irlanda
party-IL = Israele
party-IN = India
party-IS = Islanda
party-IT = Italia
party-JE = Jersey
party-JP = Giappone
party-KR = Corea
party-LI = Liechtenstein
party-LT = Lituania
party-LU = Lussemburgo
party-LV = Lettonia
party-MA = Marocco
party-MC = Monaco
party-ME = Montenegro
party-MG = Madagascar
party-MK = Macedonia del Nord
party-ML = Mali
party-MR = Mauritania
party-MT = Malta
party-NC = Nuova Caledonia
party-NE = Niger
party-NL = Paesi Bassi
party-NO = Norvegia
party-OTHER = Altri Stati (totale pubblicato)
party-PF = Polinesia francese
party-PH = Filippine
party-PL = Polonia
party-PT = Portogallo
party-RO = Romania
party-RS = Serbia
party-SE = Svezia
party-SI = Slovenia
party-SK = Slovacchia
party-SM = San Marino
party-SN = Senegal
party-TG = Togo
party-TN = Tunisia
party-TR = Turchia
party-US = Stati Uniti
party-UY = Uruguay
party-XK = Kosovo
party-YT = Mayotte

## Workbooks

workbook-summary = Riepilogo
workbook-movements = Movimenti per liquidazione
workbook-movements_note = Che cosa ha mosso questa elaborazione, liquidazione per liquidazione. In ogni riga il saldo iniziale e i movimenti danno il saldo finale; ciò che lo riduce è negativo.
workbook-agreement = Accordo
workbook-currency = Valuta
workbook-basis = Base
workbook-rule = Regola
workbook-line_id = Riga
workbook-event = Evento
workbook-reason = Motivo
workbook-exact = Importi esatti
workbook-exactly = Esattamente
workbook-payer = Pagatore
workbook-payee = Beneficiario
workbook-account_to_pay = Conto da accreditare
workbook-replied = Risposta del
workbook-reply_by = Rispondere entro il
workbook-settle_by = Risolvere entro il
workbook-closed = Chiusa il
workbook-claim_by = Richiedere entro il
workbook-paid_late = pagato in ritardo
workbook-entries = Voci
workbook-counted = Calcolo del giorno
workbook-aged_by = Anzianità per
workbook-settled_on = Liquidato il
workbook-settlement_currency = Liquidato in
workbook-missing = Atteso, non ricevuto
workbook-nothing_missing = Non manca nulla di quanto era atteso.
workbook-last_received = Ultima ricevuta
workbook-introduce_by = Presentare entro il
workbook-inventory_by = Inventario entro il
workbook-all_checks = Verifiche di questa cartella
workbook-checks_note = I due lati sono formule sui fogli di questa cartella; si ricalcolano ogni volta che una cella cambia.
workbook-check-Closing = saldo iniziale + movimenti = liquidazioni aperte
workbook-check-Moved = saldi finali dei movimenti = liquidazioni aperte
workbook-check-Presented = presentato: movimenti delle liquidazioni = conto
workbook-check-GivenUp = non preso in esame e rinunciato: movimenti delle liquidazioni = conto
workbook-check-Contested = contestato e accreditato: movimenti delle liquidazioni = conto
workbook-check-Paid = pagato: movimenti delle liquidazioni = conto
workbook-check-SetOff = compensato: movimenti delle liquidazioni = atti di compensazione
workbook-check-Disputed = contestazioni aperte = contestato delle liquidazioni
workbook-check-AgedIntroduction = aperto per anno di presentazione = liquidazioni aperte
workbook-check-AgedCare = aperto per anno delle cure = liquidazioni aperte
workbook-check-Nets = posizioni nette per periodo = saldo finale
workbook-check-Payable = da pagare ora e riportato = liquidabile ora

## Dashboard

dashboard-kind = Quadro di un’elaborazione
dashboard-title = Liquidazione { $run }
dashboard-subtitle = { $whose } · situazione al { $day }
dashboard-clearing_house = Stanza di compensazione, tutte le coppie
dashboard-skip = Vai alle cifre
dashboard-noscript = Questa pagina si disegna dai dati che contiene. Le serve JavaScript, e nessuna rete.
dashboard-theme = Colori
dashboard-theme-auto = Come il sistema
dashboard-theme-light = Chiaro
dashboard-theme-dark = Scuro
dashboard-filters = Che cosa si guarda
dashboard-contents = Sezioni
dashboard-accounting_period = Periodo contabile
dashboard-unknown_period = non noto
dashboard-party = Stato
dashboard-creditor = Creditore
dashboard-debtor = Debitore
dashboard-reset = Mostra tutto
dashboard-all-agreement = Tutti gli accordi
dashboard-all-accounting_period = Tutti i periodi
dashboard-all-party = Tutti gli Stati
dashboard-all-state = Tutti gli stati
dashboard-positions = Posizioni: { $count } su { $of } · { $chosen }. Importi di valute diverse non si sommano mai.
dashboard-nothing = Non c’è nulla per questa scelta.
dashboard-rows = { $count ->
     [one] { $count } riga
     [many] { $count } di righe
    *[other] { $count } righe
}
dashboard-rows-page = Righe { $from }–{ $to } di { $count }; totali di tutte
dashboard-rows-printed = Stampate: le prime { $count }. Per avere meno righe, scegliere un filtro prima di stampare.
dashboard-page-first = Prima
dashboard-page-previous = Precedente
dashboard-page-next = Successiva
dashboard-page-last = Ultima
dashboard-copy = Copia
dashboard-copied = Copiato
dashboard-marked = Selezionato; copiare con la tastiera
dashboard-scale-thousand = { $count ->
     [one] { $count } mila
     [many] { $count } mila
    *[other] { $count } mila
}
dashboard-scale-million = { $n } Mln
dashboard-scale-billion = { $n } Mrd
dashboard-scale-trillion = { $n } Bln
dashboard-overview-title = Somme
dashboard-overview-lines = { $count ->
     [one] { $count } riga in queste posizioni
     [many] { $count } di righe in queste posizioni
    *[other] { $count } righe in queste posizioni
}
dashboard-overview-lost = A rischio di perdita
dashboard-overview-lost-items = Termini il cui importo si perde se scadono: { $count }
dashboard-measure-open-short = dovuto e non liquidato
dashboard-measure-open-note = Aperto, lordo: ciò che lo Stato della colonna deve allo Stato della riga e non ha liquidato. Ogni direzione sta per sé.
dashboard-measure-open-cell = { $column } deve a { $row }
dashboard-measure-net-note = Aperto, netto: ciò che lo Stato della colonna deve allo Stato della riga, meno ciò che questo gli deve. Solo da leggere: il netto si calcola per accordo e periodo, e nulla si compensa senza un atto.
dashboard-measure-net-cell = Netto di { $column } verso { $row }
dashboard-measure-disputed-short = contestato, fuori dall’aperto
dashboard-measure-disputed-note = Ciò che lo Stato della colonna contesta dei crediti dello Stato della riga. Non è compreso nell’aperto.
dashboard-measure-disputed-cell = { $column } contesta dei crediti di { $row }
dashboard-measure-eligible-short = la parte aperta che gli accordi ammettono
dashboard-measure-eligible-note = La parte dell’aperto che la regola dell’accordo ammette ora al pagamento.
dashboard-measure-eligible-cell = { $column } può pagare ora a { $row }
dashboard-measure-held = Trattenuto
dashboard-measure-held-short = liquidazioni con un errore proprio
dashboard-measure-not_considered = Non preso in esame
dashboard-measure-not_considered-short = presentato fuori termine
dashboard-measure-asserted = Presentato
dashboard-measure-asserted-short = presentato finora, spese comprese
dashboard-measure-waived = Rinunce
dashboard-measure-credited = Note di credito
dashboard-measure-agreed = Accettato dal debitore
dashboard-measure-prepaid = Acconti
dashboard-measure-paid = Pagato
dashboard-matrix-title = Posizioni bilaterali
dashboard-matrix-lead = Le righe sono creditori, le colonne debitori. Aprire una casella mostra di che cosa si compone.
dashboard-matrix-shows = Mostra
dashboard-matrix-gross = Aperto, lordo
dashboard-matrix-netted = Aperto, netto
dashboard-matrix-order = Ordine
dashboard-matrix-by_amount = Per importo
dashboard-matrix-by_code = Per codice
dashboard-matrix-figures = Scrivere gli importi nelle caselle
dashboard-matrix-corner = Creditore ↓ debitore →
dashboard-matrix-caption = { $measure }, in { $currency }
dashboard-matrix-unknown = Netti che non si possono formare, perché nessuno indica una direzione o essa è un totale di più Stati: { $count }. Quanto ne è noto non è in queste somme, ma figura nei saldi degli Stati:
dashboard-matrix-more = e ancora: { $count }
dashboard-matrix-empty = Gli Stati senza alcun importo sono omessi: { $count }.
dashboard-matrix-hint = Indicare una casella, o percorrerle con le frecce, per leggerne l’importo; Invio la apre.
dashboard-legend-title = Il numero di una casella è il suo grado su questa scala, in { $currency }:
dashboard-legend-below = sotto { $to }
dashboard-legend-from = da { $from }
dashboard-balances-title = Saldi degli Stati
dashboard-balances-lead = Ciò che tutti gli altri devono a ciascuno Stato e ciò che esso deve loro. Uno Stato si apre come filtro.
dashboard-balances-caption = Crediti e debiti aperti per Stato
dashboard-balances-receivable = Gli è dovuto
dashboard-balances-debt = Deve
dashboard-balances-bar = Deve ◂ ▸ gli è dovuto
dashboard-balances-unknown = La matrice dei netti omette questi importi aperti, perché i loro netti ({ $count }) non si possono formare; sono in questi saldi:
dashboard-balances-look = Guardare solo { $party }
dashboard-flows-title = Flussi tra Stati
dashboard-flows-lead = Debiti aperti, da chi deve a chi è creditore. Indicare uno Stato per seguirne i flussi.
dashboard-flows-owe = Devono
dashboard-flows-owed = È loro dovuto
dashboard-flows-others = Altri
dashboard-flows-table = Lo stesso in tabella
dashboard-flows-caption = Debiti aperti per debitore e creditore
dashboard-flows-open = { $debtor } a { $creditor }: { $amount }; aprire
dashboard-flows-note = I { $count } maggiori di ciascun lato uno per uno, gli altri insieme; la tabella li ha tutti.
dashboard-flows-label = Diagramma dei flussi di debiti aperti ({ $count }), in { $currency }; la tabella che segue li ha tutti
dashboard-ageing-lead = Ciò che è aperto e ciò che è contestato, per anno.
dashboard-ageing-by = Anno
dashboard-ageing-introduction_year = Di presentazione
dashboard-ageing-care_year = Delle cure
dashboard-ageing-of_introduction_year = Anno di presentazione
dashboard-ageing-of_care_year = Anno delle cure
dashboard-ageing-caption = Aperto e contestato per anno
dashboard-ageing-label = Colonne di importi aperti e contestati per anno, in { $currency }; la tabella accanto dà le cifre
dashboard-ageing-no_period = Questa sezione mostra tutti i periodi contabili: l’anzianità non è tenuta per periodo contabile, perciò quella scelta non la cambia.
dashboard-deadlines-title = Termini e somme a rischio
dashboard-deadlines-lead = Che cosa va fatto ed entro quando, che cosa è in gioco e su quale regola si fonda. Più compiti possono riguardare lo stesso importo: perciò non si sommano.
dashboard-deadlines-summary = Compiti, i più gravi per primi
dashboard-deadlines-list = Termini del compito scelto
dashboard-deadlines-chosen = Compito: { $task }
dashboard-deadlines-risk = Se scade
dashboard-deadlines-task = Compito
dashboard-deadlines-items = Termini
dashboard-deadlines-overdue = Scaduti
dashboard-deadlines-next = Prossimo
dashboard-deadlines-days_left = Giorni restanti
dashboard-block = Liquidazione
dashboard-deadlines-undated = Nessuna regola fissa un giorno per questi.
dashboard-counted = { $months } dal { $day } ({ $from })
dashboard-counted-lifting = il giorno indicato al ritiro della contestazione
dashboard-start-introduction = presentazione
dashboard-start-publication = pubblicazione dei costi medi
dashboard-start-approval = approvazione dei costi medi
dashboard-start-identification = individuazione dell’istituzione competente
dashboard-start-half_year = semestre di contabilizzazione
dashboard-start-half_year_identified = semestre dell’individuazione dell’istituzione competente
dashboard-start-contestation = contestazione
dashboard-start-offer = offerta
dashboard-start-late_payment = pagamento tardivo
dashboard-start-interest_claim = richiesta di interessi
dashboard-start-referral = rinvio
dashboard-deadlines-cut_off = chiusura { $day }
dashboard-deadlines-label = Colonne delle somme in gioco per ultimo giorno, in { $currency }; la tabella che segue dà le cifre
dashboard-rejects-title = Rilievi per causa
dashboard-rejects-lead = Tutto ciò che è stato rilevato in file, righe di tabella, righe di credito, liquidazioni ed eventi, dell’intera elaborazione qualunque sia la scelta qui sopra: una riga illeggibile può non indicare valuta né Stato. I valori non sono mostrati; file, riga e colonna portano ad essi.
dashboard-rejects-lines = Errori: { $lines } righe di credito respinte e { $others } altrove. Avvisi: { $warnings }; non respingono nulla.
dashboard-rejects-money = Importi delle righe respinte, per quanto leggibili:
dashboard-rejects-unreadable = Righe il cui importo è illeggibile: { $count }.
dashboard-rejects-errors = Errori, i più frequenti per primi
dashboard-rejects-warnings = Avvisi, i più frequenti per primi
dashboard-rejects-where = Rilevato in
dashboard-found-lines = riga di credito
dashboard-found-rows = riga di un file
dashboard-found-files = file
dashboard-found-blocks = liquidazione
dashboard-found-acts = evento o liquidazione
dashboard-rejects-list = Posizioni nei file
dashboard-rejects-all = Tutte le posizioni nei file
dashboard-rejects-times = Volte
dashboard-rejects-share = Quota sul totale
dashboard-rejects-file = File
dashboard-rejects-column = Colonna
dashboard-blocks-lead = Ogni liquidazione e la sua situazione. Una liquidazione si apre con le sue registrazioni, i termini e le regole.
dashboard-blocks-find = Cercare un riferimento
dashboard-blocks-apart = { $count ->
     [one] { $count } trattenuta, rifiutata o di un periodo successivo, in nessuna posizione
     [many] { $count } trattenute, rifiutate o di un periodo successivo, in nessuna posizione
    *[other] { $count } trattenute, rifiutate o di un periodo successivo, in nessuna posizione
}
dashboard-block-status = Condizione
dashboard-block-state = Stato della liquidazione
dashboard-block-posted_in = Contabilizzata in
dashboard-block-holds = Trattenuta per
dashboard-block-contest_until = Contestare fino al
dashboard-block-shield_until = Acconto fino al
dashboard-block-dispute_until = Controversia fino al
dashboard-drill-way = Percorso
dashboard-drill-close = Chiudi
dashboard-drill-pair = Posizioni tra { $creditor } e { $debtor }, in { $currency }.
dashboard-drill-claims = Crediti: { $creditor } su { $debtor }
dashboard-drill-position = Posizione { $agreement } { $period }
dashboard-drill-nets = Posizioni nette della coppia
dashboard-drill-owes = { $debtor } deve a { $creditor }
dashboard-drill-net = Netto, { $debtor } a { $creditor }
dashboard-drill-account = Conto, in { $currency }
dashboard-drill-explain = Tutta la storia, con i suoi calcoli
dashboard-standing-held = Questa liquidazione è trattenuta: ha un errore proprio. Finché la sua testata non è corretta, o un evento non la sblocca o la rifiuta, il suo importo figura in «Trattenuto» e in nessun’altra cifra.
dashboard-standing-next_period = Questa liquidazione è stata presentata dopo la chiusura: la riprenderà un’elaborazione successiva e non figura in alcuna cifra di questa.
dashboard-standing-refused = Questa liquidazione è stata rifiutata: quanto presenta non figura in alcuna cifra e nulla ne è dovuto.
dashboard-standing-unnamed = Un evento l’ha rifiutata in un’elaborazione precedente; gli input di questa non lo contengono più.
dashboard-drill-orders = Decisioni sulla liquidazione
dashboard-order-reject_block = rifiutata
dashboard-order-release = sbloccata
dashboard-drill-blocks = Liquidazioni della posizione
dashboard-drill-postings = Registrazioni
dashboard-drill-rejects = Ciò che è stato rilevato nelle sue righe
dashboard-drill-findings = Ciò che è stato rilevato negli eventi che la riguardano
dashboard-drill-lines = Dove sono le sue righe
dashboard-drill-files = La pagina nomina solo le righe indicate da un evento o da un rilievo. Le altre sono in questi file di crediti del creditore; il comando qui sopra dice di più.
dashboard-drill-no_files = La pagina nomina solo le righe indicate da un evento o da un rilievo. Gli input di questa elaborazione non contengono più file di crediti del creditore; il comando qui sopra dice di più.
dashboard-posting-date = Giorno
dashboard-posting-kind = Registrazione
dashboard-posting-basis = Regola o riferimento
dashboard-posting-run = Elaborazione
dashboard-dispute-on = Contestata il
dashboard-dispute-outstanding = Ancora contestato

## Dashboard: postings

dashboard-posting-opening = saldo ripreso
dashboard-posting-care = cure presentate
dashboard-posting-fees = spese presentate
dashboard-posting-not_considered = non preso in esame
dashboard-posting-reconsidered = infine preso in esame
dashboard-posting-waived = rinunciato
dashboard-posting-contested = contestato
dashboard-posting-lifted = contestazione ritirata
dashboard-posting-withdrawn = ritirato
dashboard-posting-credited = accreditato
dashboard-posting-agreed = accettato
dashboard-posting-prepaid = acconto
dashboard-posting-paid = pagato
dashboard-posting-unallocated = ricevuto senza liquidazione
dashboard-posting-allocated = imputato
dashboard-posting-refunded = restituito
dashboard-posting-unallocated_refunded = restituito senza liquidazione
dashboard-posting-set_off = compensato
dashboard-posting-set_off_converted = compensato, convertito
dashboard-posting-set_off_value = valore della compensazione
dashboard-posting-conversion_difference = differenza di conversione
dashboard-posting-interest_claimed = interessi richiesti
dashboard-posting-interest_contested = interessi contestati
dashboard-posting-interest_lifted = contestazione degli interessi ritirata
dashboard-posting-interest_credited = interessi accreditati
dashboard-posting-interest_paid = interessi pagati

## Dashboard: other lists

dashboard-status-posted = contabilizzata
dashboard-status-opening = ripresa

## Dashboard: sources

dashboard-about-title = Da dove vengono le cifre
dashboard-about-lead = Ogni cifra è una casella di una tabella dell’elaborazione, o una somma di tali caselle in unità minime intere. La pagina le contiene e non chiede a nessuno.
dashboard-about-lines-value = { $read } lette = { $accepted } accettate + { $rejected } respinte + { $settled } liquidate prima
dashboard-about-controls = Controlli
dashboard-about-controls-value = superati { $held } su { $all }
dashboard-about-manifest = Manifesto, BLAKE3

## Letters

letter-title_introduction = Presentazione di crediti
letter-title_acknowledgement = Conferma di ricevimento di crediti
letter-title_contestation = Contestazione di crediti
letter-title_reply = Risposta alla Vostra contestazione
letter-title_reminder = Sollecito di importi scaduti
letter-title_interest = Richiesta di interessi di mora
letter-title_payment = Avviso di pagamento
letter-title_payable = Preavviso di pagamento
letter-title_confirmation = Richiesta di conferma del saldo
letter-title_record = Verbale congiunto di liquidazione
letter-subject_of = { $title }, periodo di liquidazione { $period }

## Letters: frame

letter-our_reference = Nostro riferimento
letter-your_references = Vostri riferimenti
letter-date = Data della lettera
letter-contact = Punto di contatto
letter-salutation = Gentili Signore, egregi Signori,
letter-valediction = Distinti saluti
letter-as_of = La presente lettera reca la data di chiusura. Espone la situazione al { $date }; i fatti successivi non sono presi in considerazione.
letter-legal_bases = Basi giuridiche applicate
letter-bases_note = Il testo di questa norma non è confermato.
letter-under = { $agreement }, importi in { $currency }
letter-signature = Firma
letter-name_and_function = Nome e qualifica
letter-place_and_date = Luogo e data
letter-stamp = Timbro
letter-last_notified = quello che Vi abbiamo comunicato da ultimo
letter-claim_number = N. di credito
letter-period_not_known = periodo non noto
letter-half_year_1 = 1º semestre { $year }
letter-half_year_2 = 2º semestre { $year }
letter-quarter_1 = 1º trimestre { $year }
letter-quarter_2 = 2º trimestre { $year }
letter-quarter_3 = 3º trimestre { $year }
letter-quarter_4 = 4º trimestre { $year }
letter-brought_in = saldo ripreso, { $period }
letter-claims_on = Crediti di { $creditor } verso { $debtor }
letter-held_for = { $creditor } detiene { $amount } { $currency } ricevuti da { $debtor } senza liquidazione indicata ({ $period }). La somma non è dedotta sopra: resta da convenire quali crediti essa paga.

## Letters: introduction and acknowledgement

letter-introduction_opening = Con la presente presentiamo i crediti elencati di seguito, per il rimborso del costo delle prestazioni in natura. Ogni liquidazione è corredata dei crediti individuali trasmessi con essa.
letter-introduction_request = Vi preghiamo di confermarne il ricevimento. Qualora non accettiate un credito, Vi preghiamo di indicarne i motivi entro il termine riportato. Quanto non è contestato è esigibile entro il giorno indicato.
letter-acknowledgement_opening = Confermiamo il ricevimento dei crediti elencati di seguito. Il giorno di presentazione indicato è quello dal quale decorrono i termini.
letter-acknowledgement_request = La presente conferma non vale accettazione degli importi. Ci riserviamo il diritto di contestare crediti entro i termini.
letter-acknowledgement_late = Le liquidazioni seguenti sono state presentate dopo l’ultimo giorno utile per la presentazione. Non sono prese in considerazione e nulla di esse è dovuto.
letter-missed_day = Ultimo giorno per la presentazione
letter-waived_of = Rinunce: { $amount } { $currency }, in { $blocks }. Fondamento: { $ground }.
letter-acknowledgement_held = Le liquidazioni seguenti non figurano nel conto, per i motivi indicati. Vi preghiamo di correggere o ritirare quanto necessario.
letter-acknowledgement_refused = Rifiutiamo le liquidazioni seguenti per i motivi indicati. Nulla di esse figura nel conto; quanto è corretto può essere rinviato in una nuova liquidazione.
letter-ground = Motivo
letter-acknowledgement_rejected = Al controllo dei file i crediti individuali contati di seguito non sono stati accettati.
letter-rejected_mend = Le righe errate possono essere rinviate, corrette, in una nuova liquidazione.
letter-rejected_known = Le righe inviate due volte o già accettate contano già una volta; non occorre rinviarle.
letter-rejected_lines = Righe non accettate
letter-file = File inviato
letter-line_number = Riga
letter-number_reused = numero di credito usato per righe diverse
letter-number_accepted = credito accettato in un periodo di liquidazione precedente
letter-more_lines = { $count ->
     [one] … e { $count } altra riga; rejects.csv dell’elaborazione le elenca tutte.
     [many] … e { $count } di altre righe; rejects.csv dell’elaborazione le elenca tutte.
    *[other] … e altre { $count } righe; rejects.csv dell’elaborazione le elenca tutte.
}
letter-contest_by = Contestare entro il

## Letters: contestation and reply

letter-contestation_opening = Abbiamo esaminato i crediti indicati di seguito e contestiamo gli importi riportati, per i motivi esposti.
letter-contestation_others = Quanto non è contestato in queste liquidazioni non è interessato.
letter-contestation_interest = Contestiamo gli interessi da Voi richiesti, per gli importi riportati e i motivi esposti.
letter-claimed_on = Richiesti il
letter-contestation_request = Dove non risulta una Vostra risposta, Vi preghiamo di rispondere, entro il giorno indicato se ve n’è uno, ritirando il credito o inviandoci i documenti che lo giustificano.
letter-reply_opening = Abbiamo esaminato le Vostre contestazioni e rispondiamo come segue.
letter-reply_request = Gli importi ritirati sono accreditati a Vostro favore. Per quanto resta contestato, Vi preghiamo di ritirare la contestazione o di comunicarci i motivi sui quali ancora Vi fondate.
letter-reason = Motivo addotto
letter-no_reason = nessun motivo indicato
letter-reply_by = Rispondere entro il
letter-decision = La nostra risposta
letter-decision_accepted = accolta, credito ritirato
letter-decision_partly = accolta in parte
letter-decision_maintained = credito mantenuto
letter-decision_withdrawn = credito ritirato
letter-withdrawn = Ritirato

## Letters: reminder, interest, payment

letter-reminder_opening = Secondo i nostri libri, gli importi seguenti erano esigibili e non erano pervenuti al { $date }.
letter-reminder_request = Vi preghiamo di versarli senza indugio, entro il { $date }, citando i riferimenti. Se il pagamento è già avvenuto, Vi preghiamo di comunicarcene data e riferimento.
letter-reminder_interest = Se tutti gli importi scaduti fossero pagati il { $date }, potrebbero essere chiesti interessi per { $amount } { $currency }.
letter-late = Ritardo
letter-overdue_since = { $date }, scaduto
letter-interest_opening = Gli importi seguenti sono stati pagati dopo l’ultimo giorno utile. Chiediamo su di essi gli interessi calcolati come indicato.
letter-interest_request = Vi preghiamo di versare il totale richiesto, citando il nostro riferimento.
letter-interest_pay_by = Gli interessi richiesti alla data della presente vanno pagati entro il { $date }.
letter-interest_amount = Interessi
letter-claimed_before = Meno interessi già richiesti
letter-claimed_now = Richiesto con la presente
letter-payment_opening = Vi comunichiamo i pagamenti seguenti, come risultano dai nostri libri per il periodo di liquidazione.
letter-payment_due = Gli importi seguenti sono ora da noi dovuti, alle scadenze indicate.
letter-payment_account = Vi preghiamo di avvisarci prima del pagamento se un conto indicato non è più esatto.
letter-payment_kind = Natura del pagamento
letter-payment_paid = pagamento
letter-payment_prepaid = acconto
letter-payment_interest = interessi
letter-payment_unallocated = pagamento senza liquidazione
letter-payment_refund = restituzione di quanto pagato in eccesso o senza liquidazione
letter-paid_day = Pagato il
letter-document = Documento

## Letters: confirmation of balance and joint record

letter-confirmation_opening = Ai fini della chiusura dei nostri conti, Vi preghiamo di confermare i saldi seguenti al { $date }.
letter-confirmation_request = Vi preghiamo di restituire il tagliando sottostante entro il { $date }, compilato e firmato. Se i Vostri libri differiscono, indicate le Vostre cifre e allegate un elenco delle differenze.
letter-our_claims = Nostri crediti verso di Voi
letter-your_claims = Vostri crediti verso di noi
letter-refund_by_us = Pagato in eccesso, da restituire da parte nostra
letter-refund_by_you = Pagato in eccesso, da restituire da parte Vostra
letter-slip = Tagliando di risposta: conferma del saldo
letter-return_to = Da restituire entro il { $date } a: { $address }
letter-slip_agree = I saldi di cui sopra concordano con i nostri libri.
letter-slip_differ = I nostri libri differiscono; si allega un elenco delle differenze.
letter-books_of = Nei libri di { $party }
letter-record_opening = I due organismi di collegamento sopra indicati prendono atto della liquidazione dei loro crediti per il periodo, quale risulta al { $date }.
letter-record_pays = Quanto versa ciascuna parte
letter-at_introduction = { $block }: { $amount } ai tassi del giorno di presentazione ({ $rates }); differenza { $difference }, a carico di: { $borne }.
letter-record_closing = Redatto in due originali, uno per ciascuna parte. Il verbale ha effetto con la firma di entrambe.
letter-for_party = Per: { $party }

## Annual report

annual-report = Relazione annuale
annual-title = Crediti e debiti nel { $year }
annual-of_group = Tutti gli Stati nel loro insieme
annual-contents = Indice
annual-until = Situazione al
annual-made_from = Elaborazioni
annual-subject = Oggetto

## Annual report: summary

annual-summary = Cifre principali
annual-key_claims_presented = Crediti presentati
annual-key_claims_settled = Crediti pagati o compensati
annual-key_claims_outstanding = Crediti in essere
annual-key_debts_presented = Debiti presentati a noi
annual-key_debts_settled = Debiti pagati o compensati
annual-key_debts_outstanding = Debiti in essere
annual-recovery_rate = Tasso di recupero
annual-payment_rate = Tasso di pagamento
annual-key_time_to_be_paid = Giorni per essere pagati, mediana
annual-key_time_to_pay = Giorni per pagare, mediana
annual-key_persons_claims = Persone curate qui
annual-key_persons_debts = Persone curate all’estero
annual-of_which_disputed = di cui contestato { $amount }
annual-fraction = { $numerator } su { $denominator }
annual-mean_per_head = { $amount } per beneficiario
annual-of_payments = { $count ->
     [one] su { $count } pagamento
     [many] su { $count } di pagamenti
    *[other] su { $count } pagamenti
}
annual-populations = I crediti presentati e quelli pagati in uno stesso anno sono popolazioni diverse: ciò che si paga è stato per lo più presentato in anni precedenti. I due stanno fianco a fianco e non si sommano né si sottraggono mai.
annual-incomplete = L’anno non è completo: le cifre arrivano al { $date }.
annual-all_currencies = Tutte le valute
annual-currency = Valuta
annual-claims_presented = Crediti: presentato
annual-claims_settled = Crediti: pagato o compensato
annual-claims_outstanding = Crediti: in essere
annual-debts_presented = Debiti: presentato
annual-debts_settled = Debiti: pagato o compensato
annual-debts_outstanding = Debiti: in essere
annual-units_per_euro = Unità per euro
annual-claims_euro = Crediti in essere, in euro
annual-debts_euro = Debiti in essere, in euro
annual-euro_note = Importi in valute diverse non si sommano mai. Il valore in euro serve solo al confronto: al cambio che il libro ha per il { $date } o per l’ultimo giorno precedente che ne ha uno; senza cambio non c’è valore.
annual-no_rate = nessun cambio

## Annual report: partners, agreements, bases, periods

annual-partners = Per controparte
annual-partners_note = I crediti sono ciò che altri Stati devono per cure prestate qui; i debiti, ciò che è loro dovuto per cure prestate là.
annual-partners_note_group = Ogni importo è un credito dello Stato che ha prestato le cure e un debito di quello che le sostiene. Le due tabelle mostrano gli stessi importi dai due capi; i loro totali sono uguali e non vanno sommati.
annual-flows_note = Riportato + presentato − fuori termine − rinunciato − accreditato − regolato = in essere. In essere è ciò che è aperto e ciò che è contestato. Accreditato è ciò a cui il creditore ha rinunciato con nota di credito o ritirando un credito contestato. Regolato è ciò che è stato pagato, meno il restituito, e ciò che è stato compensato.
annual-partner = Controparte
annual-claims = Crediti
annual-debts = Debiti
annual-by_creditor = Crediti, per Stato creditore
annual-by_debtor = Debiti, per Stato debitore
annual-brought_forward = Riportato
annual-presented = Presentato
annual-out_of_time = Fuori termine
annual-waived = Rinunciato
annual-credited = Accreditato
annual-settled = Regolato
annual-outstanding = In essere
annual-outstanding_by_partner = In essere alla fine dell’anno
annual-kinds = Per tipo di accordo
annual-kinds_note = Le norme europee comprendono i testi che le proseguono con il Regno Unito. Un tipo è la somma dei suoi accordi, che stanno sotto.
annual-agreement = Accordo
annual-kind_european = Norme europee
annual-kind_bilateral = Accordi bilaterali
annual-kind_decree = Decreti di coordinamento
annual-kind_other = Altri accordi
annual-bases = Per base
annual-bases_note = La base è quella della liquidazione. I saldi con cui il libro è iniziato stanno dove il libro li ha iscritti.
annual-basis = Base del credito
annual-series = Periodo per periodo
annual-series_note = In essere all’inizio + presentato − abbandonato − regolato = in essere alla fine, in ogni periodo. Abbandonato è il tardivo, il rinunciato o l’accreditato; sotto zero, più è stato ripreso. In essere è un livello: l’anno comincia con il primo e finisce con l’ultimo.
annual-outstanding_before = In essere all’inizio
annual-outstanding_then = In essere alla fine

## Annual report: claims by kind of care and document

annual-categories = Per tipo di cure
annual-categories_note = Crediti presentati nell’anno, rettifiche comprese. Pagamenti e contestazioni nominano una liquidazione e non il tipo di cure, perciò il pagato o l’in essere non si può ripartire così.
annual-merged_categories = altri tipi di cure, insieme
annual-category = Tipo di cure
annual-category_medical = medici e altri professionisti
annual-category_dental = cure dentistiche
annual-category_medicines = medicinali
annual-category_hospital = cure ospedaliere
annual-category_rehabilitation = riabilitazione
annual-category_transport = trasporto di malati
annual-category_medical_check = controlli medici e amministrativi
annual-category_other = altre cure
annual-none_named = non indicato
annual-documents = Per documento di diritto
annual-documents_note = Crediti presentati nell’anno, per il documento che ha aperto il diritto alle cure. Gli importi forfettari possono non nominarne.
annual-merged_documents = altri documenti, insieme
annual-not_told = I crediti per tipo di cure e per documento non figurano: senza contare le persone non si sa quali ne riguardano poche.
annual-document = Documento
annual-share = Quota

## Annual report: persons

annual-persons = Beneficiari
annual-persons_note = Persone a cui si riferiscono i crediti presentati nell’anno, contate esattamente. Una persona conta una volta con ogni controparte, per quanti crediti la nominino; e con ogni base e ogni documento dei suoi crediti, che perciò non si sommano alle persone di una controparte. Il totale somma le controparti. Il costo medio è il presentato, rettifiche comprese, diviso per le persone.
annual-beneficiaries = Persone
annual-beneficiaries_actual = Persone, costi effettivi
annual-beneficiaries_fixed = Persone, importi forfettari
annual-mean_cost = Costo medio per beneficiario
annual-mean_actual = Costo medio, costi effettivi
annual-mean_fixed = Costo medio, forfettari
annual-persons_by_group = Tutte le controparti, per base e documento
annual-persons_in_detail = Ogni controparte, per base e documento
annual-group = Base o documento
annual-withheld = *
annual-withheld_note = * Non pubblicato: meno di { $smallest } persone o righe, o un numero da cui si potrebbe dedurre una tale casella.

## Annual report: objectives

annual-objectives = Obiettivi
annual-objectives_note = Quanto di ciò che era da recuperare è stato recuperato, e in quanto tempo. Ogni media sta accanto al suo numeratore e denominatore.
annual-recovery_claims = Recupero dei crediti nell’anno
annual-recovery_debts = Pagamento dei debiti nell’anno
annual-recoverable = Da recuperare
annual-to_be_paid = Da pagare
annual-payments = Pagamenti
annual-median_to_pay = Mediana dei giorni di pagamento
annual-mean_to_pay = Media dei giorni, per importo
annual-cohorts = Per anno di presentazione
annual-cohorts_note = Che cosa è stato, fino alla fine dell’anno, di tutto ciò che è stato presentato in ogni anno. Qui numeratore e denominatore riguardano gli stessi crediti; dei saldi iniziali l’anno non è noto.
annual-given_up = Abbandonato
annual-maintained = Mantenuto
annual-times = Quanto ci vuole, in giorni
annual-times_note = Tempo per presentare: liquidazioni contabilizzate nell’anno, dall’ultimo giorno del loro periodo contabile alla presentazione. Tempo per pagare: pagamenti, acconti e compensazioni dell’anno, dalla presentazione della loro liquidazione. Tempo per chiudere: liquidazioni di cui nulla è più in essere, dalla presentazione all’ultima scrittura. Controversie: dalla contestazione alla fine dell’anno, o al giorno della chiusura. La media ponderata è giorni per importo diviso importo. Non contati sono quelli di cui non si conosce un giorno.
annual-measure = Misura
annual-population = Numero
annual-not_counted = Non contati
annual-median_days = Mediana
annual-days_times_amount = Giorni per importo
annual-weighted_days = Media per importo
annual-time_to_present = Tempo per presentare
annual-time_to_pay = Tempo per pagare
annual-time_to_close = Tempo per chiudere
annual-age_of_disputes = Età delle controversie aperte
annual-length_of_disputes = Durata delle controversie chiuse
annual-paid_within = Pagamenti dell’anno per giorni dalla presentazione
annual-paid_and_settled = { $paid } nella tabella + { $unknown } su crediti la cui introduzione non è nota − { $returned } restituiti = { $settled } regolati.
annual-days = Giorni

## Annual report: care years

annual-care_years = Per anno di cura
annual-care_years_note = Ciò che è stato presentato di ogni anno di cura fino alla fine di ogni anno, da quando il libro è iniziato. Una colonna è un anno di presentazione; gli importi sono cumulati.
annual-care_year = Anno di cura
annual-triangle = Presentato finora per anno di cura
annual-year_of_introduction = Anno di introduzione
annual-by_half = Presentato in ogni semestre
annual-earlier = precedenti
annual-first_half_before = 1º semestre, anno precedente
annual-second_half_before = 2º semestre, anno precedente
annual-first_half = 1º semestre
annual-second_half = 2º semestre
annual-triangle_unknown = Fuori tabella: { $amount }, di cui non è noto il giorno di presentazione o l’anno di cura.
annual-no_proposal_short = Nessun accantonamento è proposto, per mancanza di storia. Anni interi liquidati: { $years }; necessari: { $least }.
annual-no_proposal_factor = Nessun accantonamento è proposto: a una certa età nulla era stato presentato, e nessun fattore ne parte.
annual-proposal_note = Una proposta e non una scrittura: ciò che si attende ancora per anni di cura passati, con il metodo chain-ladder. Un fattore è ciò che gli anni di cura noti a entrambe le età avevano alla maggiore, diviso per ciò che avevano alla minore. Un anno di cura arriverà a ciò che ha, per tutti i fattori che ha davanti, arrotondato una volta. Ciò che verrebbe dopo la massima età nota non vi è compreso.
annual-development = Fattori da età a età
annual-age = Anni dalla cura
annual-care_years_used = Anni di cura
annual-presented_at_next = All’età maggiore
annual-presented_at_age = All’età minore
annual-factor = Fattore
annual-proposal = Accantonamento proposto
annual-presented_so_far = Presentato finora
annual-ultimate = Arriverà a
annual-expected_still = Ancora atteso

## Annual report: bridge

annual-bridge = Dal mastro alla cifra pubblicata
annual-bridge_note = I totali pubblicati comprendono le spese di gestione e tralasciano ciò a cui si è rinunciato e ciò che è negativo. Mastro − rinunciato + crediti negativi tralasciati = pubblicato. Quelli di liquidazioni rinunciate per intero sono già nel rinunciato.
annual-ledger_figure = Mastro
annual-waived_of_year = Rinunciato
annual-negative_lines = Negativi tralasciati
annual-published = Cifra pubblicata
annual-negatives_unknown = Un’elaborazione dell’anno non ha conservato i suoi file: i crediti negativi non si possono distinguere, e la cifra pubblicata li contiene ancora.
annual-outside = Fuori dai saldi
annual-what = Che cosa
annual-held = Liquidazioni trattenute alla fine dell’anno
annual-next_period = Liquidazioni presentate dopo la fine
annual-refused = Liquidazioni rifiutate
annual-interest_claimed = Interessi richiesti
annual-interest_credited = Interessi accreditati o ritirati
annual-interest_paid = Interessi pagati
annual-received_without_block = Pagamenti senza liquidazione
annual-allocated = di cui attribuiti a liquidazioni
annual-returned = di cui restituiti

## Annual report: controls and method

annual-controls = Controlli
annual-controls_note = Ogni cifra a sinistra è ricavata da altre tabelle che quella a destra.
annual-controls_hold = { $hold } controlli su { $all } sono superati. Ciascuno figura con i suoi due lati nella cartella di lavoro e nelle tabelle CSV e JSON; qui figurano quelli non superati.
annual-control_opening = Liquidazioni prima dell’anno = posizioni prima
annual-control_movements = Riportato + movimenti = posizioni alla fine
annual-control_partners = Somma delle controparti = tutto
annual-control_bases = Somma delle basi = tutto
annual-control_cube = Presentato secondo il mastro = secondo i cubi
annual-control_disputes = Controversie aperte = importi contestati
annual-control_care_years = Anni di cura = cubi di tutte le elaborazioni
annual-control_accepted = Righe accettate rilette = cubi, importo
annual-control_lines = Righe accettate rilette = cubi, righe
annual-control_times = Pagamenti per giorni − restituiti = regolato
annual-control_group = Crediti di tutti gli Stati = debiti di tutti gli Stati
annual-side = Lato
annual-method = Fonti e metodo
annual-runs = Elaborazioni dell’anno
annual-run = Elaborazione
annual-manifest = Manifesto (BLAKE3)
annual-digest = Impronta del mastro
annual-method_year = L’anno sono i periodi di liquidazione che vi cadono. Ciò che le loro elaborazioni hanno contabilizzato è dell’anno, anche se un fatto conosciuto tardi porta un giorno precedente. Di un periodo liquidato di nuovo conta solo l’ultima elaborazione.
annual-method_group = La relazione riguarda tutti gli Stati della camera di compensazione insieme: crediti per lo Stato che ha prestato le cure, debiti per quello che le sostiene. Le tabelle che non distinguono Stati mostrano gli importi una volta.
annual-method_outstanding = In essere è ciò che è stato presentato e non abbandonato, pagato o compensato, scaduto o no, contestato o no. Gli interessi stanno fuori.
annual-method_settled = I pagamenti contano nell’anno in cui sono stati iscritti, di qualunque anno sia il credito. Quelli senza liquidazione contano solo quando sono attribuiti.
annual-method_currencies = In nessuna tabella si converte, e nulla si somma tra valute.
annual-method_openings = I saldi con cui un libro inizia contano come riportati e non come presentati. Non hanno righe, anno di cura né persone.
annual-method_waiting = Le liquidazioni trattenute, presentate dopo la fine o rifiutate non stanno in altra cifra che quella che le nomina.
annual-method_fixed = Un importo forfettario è un credito come un altro; il suo anno di cura è il suo anno di riferimento, e non è mai convertito in casi di cura.
annual-method_rounding = Gli importi sono esatti. Quote, medie e fattori sono arrotondati solo per chi legge, e nulla si calcola con essi.
annual-method_withheld = Gli importi di una controparte, di un accordo, di una base o di un anno sono cifre del libro mastro, come le hanno gli estratti e i conti, e figurano sempre. Le persone, le loro righe e medie non sono pubblicate quando riguardano meno di { $smallest } persone o righe. I documenti e i tipi di cure con meno sono riuniti con almeno uno più grande, righe e importi, senza dire quali siano. Altre caselle non sono pubblicate finché nessuna combinazione di totali e parti riveli una casella piccola.
annual-codes = Codici
annual-document_ehic = tessera europea di assicurazione malattia
annual-document_prc = certificato sostitutivo provvisorio della tessera
annual-document_s1 = iscrizione per le cure nello Stato di residenza
annual-document_s2 = cure programmate, autorizzate prima
annual-document_s3 = cure di un lavoratore frontaliero in pensione nello Stato della precedente attività
annual-document_da1 = cure per infortunio sul lavoro o malattia professionale
annual-document_e106 = lavoratori residenti in un altro Stato, prima del 2010
annual-document_e109 = familiari di un lavoratore residenti in un altro Stato, prima del 2010
annual-document_e112 = cure programmate, prima del 2010
annual-document_e121 = pensionati residenti in un altro Stato, prima del 2010
annual-document_bil = formulario di un accordo bilaterale
annual-minor = Altre valute
annual-minor_note = Le valute con al massimo due controparti per lato stanno insieme, una riga per ciascuna. Nulla è sommato. Le loro tabelle complete, anche per periodo e per anno di introduzione, sono nella cartella di lavoro e nelle tabelle CSV e JSON.
annual-minor_recovery = Recupero dei crediti e pagamento dei debiti nell’anno
annual-minor_to_settle = Da regolare
annual-minor_rate = Tasso di recupero o di pagamento
annual-method_persons = Le persone sono state contate al momento della relazione, dai file conservati dalle elaborazioni e solo da crediti accettati. Durante il conteggio una persona era nota per un’impronta di 128 bit sotto una chiave casuale del momento. Né identificativi né impronte né chiave sono stati conservati o scritti.
annual-persons_not_asked = Le persone non sono state contate, perché la relazione è stata chiesta senza.
annual-persons_not_kept = Le persone non possono essere contate: un’elaborazione dell’anno è stata fatta senza conservare i suoi file.

## Annual report: charts

annual-chart_of = { $title }, { $unit }
annual-thousands = migliaia di { $currency }
annual-millions = milioni di { $currency }
annual-percent = { $number } %
annual-others = { $count ->
     [one] { $count } altro Stato
     [many] { $count } di altri Stati
    *[other] { $count } altri Stati
}


## Amounts due

due-caption = Importi esigibili da { $payer } a { $payee }, { $agreement }, { $currency }
due-day = Scade il
due-account = Conto di accredito
due-no_account = nessun conto indicato
due-no_day = nessun termine fissato
due-deduction = pagato in eccesso, dedotto
due-ask_account = Dove non è indicato alcun conto, l’intestazione della liquidazione non ne conteneva: chiedere al creditore prima di pagare.
due-other_account = { $payee } ha cambiato conto: dalla liquidazione { $block }, presentata il { $date }, indica { $now }, in precedenza { $before }. Farselo confermare da { $payee } per una via nota prima di pagare.

## Glossary: docs/glossary.md is drawn from it

term-claim = credito
term-debt = debito
term-clearing = liquidazione dei conti
term-recovery = recupero
term-settlement = pagamento, regolamento
term-balance = saldo
term-refund = rimborso
term-block = liquidazione, credito complessivo
term-claim-line = riga, credito individuale
term-creditor-state = Stato creditore
term-debtor-state = Stato debitore
term-creditor-institution = istituzione creditrice
term-debtor-institution = istituzione debitrice
term-competent-institution = istituzione competente
term-institution-of-residence = istituzione del luogo di residenza
term-institution-of-stay = istituzione del luogo di dimora
term-liaison-body = organismo di collegamento
term-administrative-commission = commissione amministrativa
term-audit-board = commissione di controllo dei conti
term-party = parte
term-benefits-in-kind = prestazioni in natura
term-accidents = infortuni sul lavoro e malattie professionali
term-planned-care = cure programmate
term-unplanned-care = cure non programmate
term-basis = base del credito
term-actual-expenditure = spese effettive
term-fixed-amount = importo forfettario
term-average-cost = costo medio
term-age-band = fascia di età
term-reduction = riduzione X
term-inventory = inventario dei mesi
term-reference-year = anno di riferimento
term-half-year = semestre
term-financial-year = esercizio
term-accounting-period = periodo contabile
term-settlement-period = periodo di liquidazione
term-cut-off = data di chiusura
term-booking = contabilizzazione
term-introduction = presentazione
term-deadline = termine
term-due-date = scadenza
term-out-of-time = presentato fuori termine
term-contestation = contestazione
term-reply = risposta
term-dispute = controversia
term-lifting = ritiro della contestazione
term-acceptance = accettazione
term-credit-note = nota di credito
term-correction = rettifica, credito negativo
term-overpayment = pagamento in eccesso
term-down-payment = acconto
term-interest = interessi di mora
term-refinancing-rate = tasso di rifinanziamento principale
term-agreement = accordo, convenzione
term-profile = profilo
term-settlement-mode = modo di regolamento
term-waiver = rinuncia
term-set-off = compensazione
term-management-fee = spese di gestione
term-statement-of-account = estratto conto
term-opening-balance = saldo iniziale
term-closing-balance = saldo finale
term-position = posizione
term-net-position = posizione netta
term-open-amount = importo aperto
term-disputed-amount = importo contestato
term-recovery-rate = tasso di recupero
term-payment-rate = tasso di pagamento
term-care-year = anno di cura
term-accrual = accantonamento, rateo
term-beneficiary = beneficiario
term-mean-cost = costo medio per beneficiario
term-ageing = anzianità dei crediti
term-held = trattenuto
term-reject = riga respinta
term-refused = rifiutato
term-asserted = fatto valere
term-brought-forward = riportato a nuovo
term-given-up = abbandonato
term-event = evento
term-run = elaborazione
term-book = libro di liquidazione
term-joint-committee = commissione mista
term-joint-record = verbale di chiusura
term-entitlement-document = documento che dà diritto
term-health-card = tessera europea di assicurazione malattia (TEAM)
term-replacement-certificate = certificato sostitutivo provvisorio (CSP)
term-business-use-case = caso d’uso (BUC)
term-structured-document = documento elettronico strutturato (SED)
term-exchange-network = Scambio elettronico di informazioni sulla sicurezza sociale (EESSI)
term-data-model = modello di dati comune (CDM)
term-official-journal = Gazzetta ufficiale dell’Unione europea (GU)
