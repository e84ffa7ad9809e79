### German, in the words of the regulations: Forderungen, Schulden,
### Verbindungsstelle, Träger, Pauschalbeträge, Beanstandung, Rechnungsausschuss.
### Same as in English: colon, semicolon, code, party-AD, party-BJ, party-CL, party-CV,
### party-IL, party-JE, party-JP, party-KR, party-LI, party-MC, party-ME, party-ML,
### party-MT, party-NE, party-PT, party-SM, party-SN, party-TG, party-UY, party-XK,
### party-YT, dashboard-matrix-caption, dashboard-block-status, dashboard-drill-position,
### dashboard-about-manifest

language = Deutsch
    .locale = de

## Head of a statement

colon = { ": " }
semicolon = { "; " }
statement_of_account = Kontoauszug
pair = { $owner } – { $counterpart }
account_of = Konto von
counterpart = Gegenseite
liaison_body = Verbindungsstelle
not_recorded = nicht erfasst
settlement_period = Abrechnungszeitraum
cut_off = Stichtag
payable_now = Jetzt zu zahlen
see_doubts = Regeln oder Kurse, die nicht bestätigt sind, haben Beträge dieses Auszugs bestimmt; die Kontrollseite nennt sie zuerst.
nothing_to_state = Zwischen den beiden Parteien gibt es nichts auszuweisen.

## Account under an agreement

account_caption = Konto nach { $agreement }, in { $currency }
line = Bewegung
receivables = Forderungen
debts = Schulden
claims_of = { $creditor } an { $debtor }
debts_of = { $debtor } bei { $creditor }
for_information = Nachrichtlich

## Lines of an account. At most 49 columns each.

item-Opening = Anfangssaldo
item-BroughtIn = Übernommene Salden
item-Care = Eingereichte Forderungen: Leistungen
item-Fees = Eingereichte Forderungen: Verwaltungskosten
item-NotConsidered = Verspätet eingereicht, nicht berücksichtigt
item-Waived = Verzichte
item-Credited = Gutschriften
item-Contested = Beanstandungen
item-Lifted = Zurückgenommene Beanstandungen
item-Prepaid = Anzahlungen
item-Paid = Zahlungen
item-Refunded = Erstattete Überzahlungen
item-SetOff = Aufrechnungen
item-Closing = Schlusssaldo, offen
item-KnownOpen = Bekannter Teil des Schlusssaldos
item-Eligible = davon jetzt abrechenbar
item-Carried = davon vorgetragen, unter dem Mindestbetrag
item-Overpaid = Überzahlt bei einzelnen Forderungen, zu erstatten
item-Asserted = Bisher geltend gemacht
item-Agreed = Vom Schuldner bisher anerkannt
item-AgreedOpen = davon noch nicht abgerechnet
item-Disputed = Beanstandet, nicht im Saldo
item-Withdrawn = Zurückgezogen, von beanstandet zu gutgeschrieben
item-Held = Zurückgestellt, nicht im Saldo
item-NextPeriod = Nach dem Stichtag eingereicht
item-Unallocated = Zahlungen ohne Sammelforderung

## Net positions and what is paid

net_caption = Nettoposition nach Buchungszeitraum, offene Beträge
period = Periode
receivable_open = Forderung
debt_open = Schuld
net = Netto
pays_now = { $party } zahlt
mode = Verfahren
totals = Summen
not_known = nicht bekannt
period_not_known = unbekannt
each_pays = Jede Seite zahlt ihre Schulden.
after_set_off = Eine Aufrechnung wurde vorgenommen; dies ist, was sie übrig lässt.
pays = { $payer } zahlt jetzt { $amount } { $currency } an { $payee }.
remains_credit = { $creditor } schuldet { $debtor } ein Guthaben von { $amount } { $currency }.
nothing_payable = Jetzt ist nichts zu zahlen.
would_leave = Bei einer Aufrechnung durch förmlichen Akt würden auf jeder Seite { $extinguished } { $currency } erlöschen, und { $payer } würde { $amount } { $currency } an { $payee } zahlen.
would_leave_nothing = Bei einer Aufrechnung durch förmlichen Akt würden auf jeder Seite { $extinguished } { $currency } erlöschen, und es bliebe nichts zu zahlen.
would_change_nothing = In dieser Währung würde eine Aufrechnung nichts ändern: Es haben nicht beide Seiten jetzt einen Betrag zu zahlen.
nobody_states = Niemand gibt an, was { $debtor } bei Eröffnung des Buches { $creditor } für { $periods } schuldete. Der Betrag gilt nicht als null: Für diesen Zeitraum wird kein Nettobetrag genannt, und die Zahlen enthalten nur, was bekannt ist.
nobody_states_period = Niemand gibt an, was { $debtor } bei Eröffnung des Buches { $creditor } schuldete, und auch der Buchungszeitraum ist nicht bekannt. Der Betrag gilt nicht als null: Dafür wird kein Nettobetrag genannt, und die Zahlen enthalten nur, was bekannt ist.
totals_not_netted = { $party } steht für veröffentlichte Summen über mehrere Staaten. Die beiden Summen können verschiedene Staaten betreffen und lassen sich nicht saldieren.

## How two parties settle. At most 9 columns each.

mode-Gross = brutto
mode-Bilateral = saldiert
mode-OneSided = einseitig

## Blocks

blocks = Sammelforderungen
receivables_caption = Forderungen von { $creditor } an { $debtor }, { $agreement }, { $currency }
debts_caption = Schulden von { $debtor } bei { $creditor }, { $agreement }, { $currency }
reference = Aktenzeichen
introduced = Eingereicht
due = Fällig
lines = Zeilen
care = Leistungen
fees = Kosten
disputed = Beanstandet
deducted = Abgezogen
deducted_note = Abgezogen: nicht berücksichtigt, verzichtet, gutgeschrieben, angezahlt oder gezahlt. Leistungen + Kosten − beanstandet − abgezogen − aufgerechnet = offen.
set_off = Aufgerechnet
open = Offen
total = Summe
no_blocks = Keine Sammelforderung.

## State of a block. At most 13 columns each.

state-Rejected = abgelehnt
state-OutOfTime = verspätet
state-Presented = eingereicht
state-Accepted = anerkannt
state-Contested = beanstandet
state-Maintained = aufrecht
state-Credited = gutgeschr.
state-Waived = verzichtet
state-Overpaid = überzahlt
state-Settled = abgerechnet

## Disputes

disputes = Beanstandungen
disputes_note = Beanstandete Beträge stehen außerhalb des offenen Saldos; eine beanstandete Zeile hält die übrigen nicht auf. In diesem Lauf abgeschlossene Beanstandungen erscheinen ein letztes Mal.
no_disputes = Nichts ist beanstandet.
contested_on = Beanst. am
stage = Stand
contested = Beanstandet
outstanding = Noch strittig
line_of = Zeile { $claim }
block_as_a_whole = ganze Sammelforderung
replied_on = beantwortet am { $date }
reply_by = Antwort bis { $date }
settle_by = zu klären bis { $date }
closed_on = abgeschlossen am { $date }

## State of a dispute. At most 24 columns each.

stage-Contested = beanstandet, unbeantw.
stage-Maintained = aufrechterhalten
stage-Closed = abgeschlossen

## Interest

interest = Verzugszinsen
interest_note = Zinsen sind ein Vorschlag, bis der Gläubiger sie verlangt; sie stehen in keinem der obigen Salden. Laufend: was hinzukäme, wenn alles Überfällige am Stichtag gezahlt würde.
no_interest = Keine Zinsen.
principal = Verspätet
paid_on = Eingegangen
late_for = Gezählt
months = { $count ->
     [one] { $count } Monat
    *[other] { $count } Monate
}
days = { $count ->
     [one] { $count } Tag
    *[other] { $count } Tage
}
bears_none = keine Zeit ist zu verzinsen
running = laufend
claim_by = zu verlangen bis { $date }
not_confirmed = nicht bestätigt
not_computed = konnte nicht berechnet werden; siehe Feststellungen
refinancing_rate = Hauptrefinanzierungssatz von { $percent } % im Jahr ab { $date }
interest-computed = Auf verspätete Zahlungen berechnet
interest-claimed = Verlangt
interest-credited = Gutgeschrieben oder zurückgezogen
interest-disputed = Beanstandet
interest-paid = Gezahlt
interest-unpaid = Verlangt und unbezahlt
interest-claimable = Können noch verlangt werden
interest-running = Laufend

## Ageing

ageing = Altersstruktur
ageing_note = Nach Leistungsjahr wird, was gutgeschrieben, verzichtet, gezahlt oder aufgerechnet ist, zuerst auf das älteste Jahr der Sammelforderung angerechnet, danach ebenso, was vom Rest beanstandet ist.
year = Jahr
age-Introduction = Nach Jahr der Einreichung
age-Care = Nach Leistungsjahr
nothing_aged = Nichts ist offen oder beanstandet.

## What is next

next = Nächste Schritte
nothing_next = Es ist nichts zu tun.
last_day = Letzter Tag
who = Wer
what = Was
otherwise = Andernfalls
at_stake = Betrag
and_more = { $count ->
     [one] und { $count } weitere
    *[other] und { $count } weitere
}
expected = { $creditor } hat für { $period } keine Forderungen an { $debtor } geschickt ({ $agreement }, { $basis }); die letzten waren jene für { $last }.
introduce_by = Einzureichen bis { $date }.
inventory_by = Verzeichnis bis { $date }.
carries_over = { $payer } trägt { $amount } { $currency } vor: Der Betrag liegt unter der vereinbarten Mindestzahlung.
to_refund = { $creditor } hat bei einzelnen Sammelforderungen { $amount } { $currency } zu viel erhalten; der Betrag mindert den Saldo von { $debtor }, bis er erstattet ist.

## What somebody has to do. At most 33 columns each.

task-MendBlock = Sammelforderung berichtigen
task-Reply = auf die Beanstandung antworten
task-ClaimInterest = Zinsen verlangen
task-Pay = zahlen
task-DownPayment = Anzahlung gegen Verzugszinsen
task-AnswerOffer = Anzahlungsangebot beantworten
task-PayInterest = verlangte Zinsen zahlen
task-Contest = beanstanden, falls begründet
task-SettleDispute = Beanstandung klären
task-Refer = Rechnungsausschuss anrufen
task-AwaitOpinion = Gutachten des Rechn.-Ausschusses
task-Refund = Überzahlung erstatten
task-Allocate = Zahlung zuordnen oder erstatten

## What happens otherwise. At most 14 columns each.

risk-Forfeit = verfällt
risk-Interest = Zinsen
risk-Owed = bleibt offen
risk-Flag = Vermerk

## On what a claim is based

basis-Actual = tatsächliche Aufwendungen
basis-Fixed = Pauschalbeträge

## Blocks that wait

waiting = Wartende Sammelforderungen
waiting_note = Sie stehen in keiner Forderung, Schuld oder Nettoposition.
claims = Forderungen
reason = Warum sie wartet
amount = Betrag
none_waiting = Keine Sammelforderung wartet.
waiting-Held = zurückgestellt
waiting-NextPeriod = nächster Zeitraum
waiting-Refused = zurückgewiesen

## Set-off acts

set_offs = Aufrechnungsakte
act = Akt { $reference } (Ereignis { $event }), abgerechnet am { $date }: Auf jeder Seite erloschen { $amount } { $currency }.
claim_amount = Forderung
rates = Kurse
rate = 1 EUR = { $rate } { $currency } ({ $date })
settled_amount = Abgerechnet
difference = Differenz
difference_note = Differenz: Wert bei Abrechnung abzüglich des Wertes zum Kurs am Tag der Einreichung, in der Abrechnungswährung.
no_set_offs = Kein Aufrechnungsakt.

## Payments without a block

unallocated = Zahlungen ohne Sammelforderung
brought_forward = Vortrag
received = Eingegangen
to_allocate = Zuzuordnen
none_unallocated = Keine Zahlung wartet auf ihre Zuordnung.

## Opening balances

openings = Übernommene Anfangssalden
grade = Nachweis
stated_by = Angabe von
as_of = Zum
counts = Zählt
not_stated = nicht angegeben
openings_note = Von zwei Angaben zählt die des Gläubigers, die des Schuldners steht daneben, und nichts wird gemittelt. Differenz: die zählende Angabe abzüglich der anderen.
no_openings = Es wurde kein Saldo übernommen.

## How a balance is evidenced. At most 22 columns each.

grade-Agreed = von beiden anerkannt
grade-OneSided = einseitig angegeben
grade-Unknown = unbekannt

## Control page

control_page = Kontrollseite
doubts = Nicht bestätigt und für einen Betrag maßgeblich
doubts_note = Der Wortlaut dieser Regeln oder die Quelle dieser Kurse konnte nicht geprüft werden.
doubtful_rate = Kurs 1 EUR = { $rate } { $currency } vom { $date }
no_doubts = Alle Regeln und Kurse, die einen Betrag bestimmt haben, sind bestätigt.
rules = Angewandte Regeln
subject = Gegenstand
source = Quelle
confirmed = Bestätigt
yes = ja
no = nein
used = angewandt
decided = maßgeblich
no_rules = Keine Regel wurde angewandt.
rejects = Abgelehnte Zeilen
code = Code
meaning = Bedeutung
unreadable = Unlesbar
no_rejects = Keine Zeile wurde abgelehnt.
findings = Feststellungen
about = Betrifft
detail = Einzelheit
no_findings = Keine Feststellung.
controls = Kontrollen dieses Auszugs
control = Kontrolle
left = Eine Seite
right = Andere Seite
result = Ergebnis
equal = gleich
differ = UNGLEICH
run_controls = Kontrollen des ganzen Laufs: { $hold } von { $all } sind erfüllt; controls.json enthält jede mit ihren beiden Seiten.
ledger_digest = Prüfsumme Hauptbuch
engine = Programm

## Names of rules and comparisons. At most 57 columns each.

core-in-force-between-the-parties = zwischen den Parteien in Kraft
core-date-that-decides = maßgebliches Datum
core-refund = Erstattung
core-waiver = Verzicht
core-classes-of-claims-waived = Arten von Forderungen, auf die verzichtet wird
core-what-may-be-settled = was abgerechnet werden darf
core-set-off = Aufrechnung
core-Annex-IV-reduction-X = Anhang IV, Abschlag X
core-deadline-for-introduction = Frist für die Einreichung
core-deadline-for-payment = Frist für die Zahlung
core-deadline-for-contestation = Frist für die Beanstandung
core-deadline-for-reply = Frist für die Antwort
core-deadline-for-disputes = Frist für die Klärung von Beanstandungen
core-due-after-a-contestation = Fälligkeit nach einer Beanstandung
core-interest-method = Zinsen: Formel
core-interest-months = Zinsen: Monate, die zählen
core-interest-rate-month = Zinsen: Monat des Satzes
core-interest-rate-reset = Zinsen: fester oder wechselnder Satz
core-interest-rounding = Zinsen: was gerundet wird
core-variable-tender = Zinsen: Satz bei Zinstendern
core-rounding = Rundung
core-shield = Anzahlung gegen Zinsen: Anteil
core-shield-base = Anzahlung gegen Zinsen: Bemessungsgrundlage
core-shield-instalments = Anzahlung gegen Zinsen: Teilzahlungen
core-shield-test = Anzahlung gegen Zinsen: Vergleich
core-shield-scope = Anzahlung gegen Zinsen: Umfang
core-opening-movements-closing-open = Anfang + Bewegungen = Schluss, offen
core-blocks-closing-open = Sammelforderungen = Schluss, offen
core-open-disputes-disputed = offene Beanstandungen = beanstandet

## Codes of findings

code-C1001 = Datei nicht lesbar
code-C1002 = Datei leer
code-C1003 = Kopfzeile nennt nicht die Spalten einer bekannten Datei
code-C1004 = eine Pflichtspalte fehlt
code-C1005 = eine Spalte kommt zweimal vor
code-C1006 = eine Spalte gehört nicht zum Aufbau und wird übergangen
code-C1007 = Datei hat eine Kopfzeile und keine Zeilen
code-C1008 = letzte Zeile endet nicht mit einem Zeilenumbruch
code-C1009 = Datei beschädigt oder unvollständig
code-C1010 = Zeile länger als 65536 Byte
code-C1011 = falsche Anzahl von Feldern
code-C1012 = Feld zu lang
code-C1013 = Anführungszeichen passen nicht zusammen
code-C1014 = Zeile ist kein UTF-8-Text
code-C1015 = Spalte von einer Art, die keine genauen Werte hält
code-C1020 = ein Pflichtfeld ist leer
code-C1021 = kein Betrag
code-C1022 = mehr Nachkommastellen, als die Währung hat
code-C1023 = Betrag zu groß
code-C1024 = negativer Betrag ohne berichtigte Forderung
code-C1025 = Berichtigung ist nicht negativ
code-C1026 = kein Datum
code-C1027 = kein Zeitraum
code-C1028 = Wert steht nicht in der Liste
code-C1029 = keine ganze Zahl
code-C1030 = dieselbe Zeile nochmals gesendet
code-C1031 = claim_id für verschiedene Zeilen verwendet
code-C1032 = claim_id in einem früheren Lauf angenommen
code-C1033 = dieselben Leistungen unter mehreren claim_id gefordert
code-C1040 = Sammelforderung ohne Kopf: zurückgestellt
code-C1041 = Sammelforderung mit mehreren abweichenden Köpfen: zurückgestellt
code-C1042 = Zeile weicht vom Kopf ihrer Sammelforderung ab
code-C1043 = Sammelforderung in einem früheren Lauf abgerechnet: abgeschlossen
code-C1044 = Zeilenzahl weicht vom Kopf ab: Sammelforderung zurückgestellt
code-C1045 = Summe weicht vom Kopf ab: Sammelforderung zurückgestellt
code-C1046 = Summe nicht vergleichbar: ein Betrag ist unlesbar
code-C1047 = Kopf der Sammelforderung ungültig
code-C1048 = Zeile des Verzeichnisses ungültig
code-C2001 = unbekannte Partei
code-C2002 = Gläubiger und Schuldner sind dieselben
code-C2003 = unbekanntes Abkommen
code-C2004 = unbekannte Währung
code-C2005 = weder Gläubiger noch Schuldner ist die Partei dieses Buches
code-C2006 = Währung nicht zugelassen
code-C2007 = Währung wurde vor der Verbuchung durch den Euro ersetzt
code-C2008 = kein veröffentlichter Pauschalbetrag: vorläufig
code-C2009 = Monatsbetrag weicht vom veröffentlichten ab
code-C2010 = kein Wechselkurs für diesen Tag
code-C2011 = veröffentlichter Monatsbetrag weicht von seiner Formel ab
code-C2012 = letzter Tag liegt jenseits der Tabelle der Arbeitstage
code-C3001 = Abkommen war an diesem Tag zwischen den Parteien nicht in Kraft
code-C3002 = Abkommen hat keine Regel für diese Richtung und Grundlage
code-C3003 = Gläubiger darf für dieses Jahr keine Pauschalbeträge fordern
code-C3004 = Pauschalbetrag für einen Arbeitsunfall
code-C3005 = Leistung endet, bevor sie beginnt
code-C3006 = Leistung liegt außerhalb der Gültigkeit des Anspruchsnachweises
code-C3007 = Leistung beginnt nach ihrer Verbuchung
code-C3008 = verbucht, nachdem die Sammelforderung eingereicht war
code-C3009 = Datum liegt nach dem Stichtag
code-C3010 = Anzahl der Monate nicht 1 bis 12
code-C3011 = Betrag ist nicht Monate mal Monatsbetrag
code-C3012 = Sammelforderung verspätet eingereicht: nicht berücksichtigt
code-C3013 = Anspruchsnachweis ohne ein nötiges Datum, oder er endet, bevor er beginnt
code-C3014 = berichtigte Forderung nicht bekannt
code-C3015 = berichtigte Forderung gehört zu anderem Paar, Abkommen oder anderer Währung
code-C3016 = Berichtigungen bringen die Forderung unter null
code-C3017 = Buchungszeitraum von einer Art, die das Abkommen nicht verwendet
code-C3018 = keine Pauschalbeträge nach diesem Artikel
code-C3019 = Forderungen für ein Kalenderjahr, das zu lange vor der Vorlage liegt
code-C3020 = Zeilen außerhalb des Buchungszeitraums ihrer Sammelforderung verbucht
code-C3021 = letzter Tag einer Frist ist kein Arbeitstag, und das entscheidet
code-C3022 = mehr Monate gefordert, als das Verzeichnis aufführt
code-C3023 = Verzeichnis verspätet vorgelegt
code-C3101 = Ereignis unvollständig oder fehlerhaft
code-C3102 = Ereignis nennt eine Forderung oder Zeile, die nicht im Buch steht
code-C3103 = Betrag des Ereignisses übersteigt, worauf es wirken kann
code-C3104 = Ereignis vor der Einreichung der Sammelforderung datiert
code-C3105 = event_id für verschiedene Ereignisse verwendet
code-C3106 = Ereignis unbekannter Art: zur Prüfung aufbewahrt
code-C3107 = Handlung nach Fristablauf; sie wirkt dennoch
code-C3108 = Handlung nach Fristablauf: zurückgewiesen
code-C3109 = Zahlung übersteigt das Offene: der Rest wartet auf Zuordnung
code-C3110 = Beanstandung ohne neue Fälligkeit zurückgenommen
code-C3111 = verlangte Zinsen höher, als die Regel ergibt
code-C3112 = Schweigen wurde wirksam
code-C3113 = Anzahlung, obwohl sie abgelehnt war
code-C3114 = Rechnungsausschuss vor der Zeit angerufen
code-C3115 = Ereignis findet nichts, worauf es wirken kann
code-C3116 = Ereignis verlängert eine Frist, die nicht läuft
code-C3117 = Ereignis nach dem Stichtag datiert: es wartet
code-C4001 = Aufrechnung nicht zulässig
code-C4002 = Aufrechnungsakt fand nichts aufzurechnen
code-C9001 = Anfangssaldo ungültig

## Parties

party-AD = Andorra
party-AR = Argentinien
party-AT = Österreich
party-BA = Bosnien und Herzegowina
party-BE = Belgien
party-BG = Bulgarien
party-BJ = Benin
party-BR = Brasilien
party-CA = Kanada
party-CA-QC = Québec
party-CG = Kongo
party-CH = Schweiz
party-CI = Côte d’Ivoire
party-CL = Chile
party-CM = Kamerun
party-CV = Cabo Verde
party-CY = Zypern
party-CZ = Tschechien
party-DE = Deutschland
party-DK = Dänemark
party-DZ = Algerien
party-EE = Estland
party-ES = Spanien
party-FI = Finnland
party-FR = Frankreich
party-GA = Gabun
party-GB = Vereinigtes Königreich
party-GR = Griechenland
party-HR = Kroatien
party-HU = Ungarn
party-IE = Irland
party-IL = Israel
party-IN = Indien
party-IS = Island
party-IT = Italien
party-JE = Jersey
party-JP = Japan
party-KR = Korea
party-LI = Liechtenstein
party-LT = Litauen
party-LU = Luxemburg
party-LV = Lettland
party-MA = Marokko
party-MC = Monaco
party-ME = Montenegro
party-MG = Madagaskar
party-MK = Nordmazedonien
party-ML = Mali
party-MR = Mauretanien
party-MT = Malta
party-NC = Neukaledonien
party-NE = Niger
party-NL = Niederlande
party-NO = Norwegen
party-OTHER = Andere Staaten (veröffentlichte Summe)
party-PF = Französisch-Polynesien
party-PH = Philippinen
party-PL = Polen
party-PT = Portugal
party-RO = Rumänien
party-RS = Serbien
party-SE = Schweden
party-SI = Slowenien
party-SK = Slowakei
party-SM = San Marino
party-SN = Senegal
party-TG = Togo
party-TN = Tunesien
party-TR = Türkei
party-US = Vereinigte Staaten
party-UY = Uruguay
party-XK = Kosovo
party-YT = Mayotte

## Workbooks

workbook-summary = Übersicht
workbook-movements = Bewegungen
workbook-movements_note = Was dieser Lauf bewegt hat, nach Sammelforderungen. In jeder Zeile ergeben Anfangssaldo und Bewegungen den Schlusssaldo; was ihn mindert, ist negativ.
workbook-agreement = Abkommen
workbook-currency = Währung
workbook-basis = Grundlage
workbook-rule = Regel
workbook-line_id = Zeile
workbook-event = Ereignis
workbook-reason = Grund
workbook-exact = Genaue Beträge
workbook-exactly = Genau
workbook-payer = Zahler
workbook-payee = Empfänger
workbook-due_since = Fällig seit
workbook-account_to_pay = Konto des Empfängers
workbook-replied = Beantwortet
workbook-reply_by = Antwort bis
workbook-settle_by = Zu klären bis
workbook-closed = Abgeschlossen
workbook-claim_by = Zu verlangen bis
workbook-paid_late = verspätet gezahlt
workbook-entries = Einträge
workbook-counted = Berechnung des Tages
workbook-aged_by = Gegliedert nach
workbook-settled_on = Abgerechnet am
workbook-settlement_currency = Abgerechnet in
workbook-missing = Erwartet, nicht eingegangen
workbook-nothing_missing = Nichts Erwartetes ist ausgeblieben.
workbook-last_received = Zuletzt eingegangen
workbook-introduce_by = Einzureichen bis
workbook-inventory_by = Verzeichnis bis
workbook-all_checks = Kontrollen dieser Mappe
workbook-checks_note = Beide Seiten sind Formeln über die Blätter dieser Mappe; sie werden neu berechnet, sobald sich eine Zelle ändert.
workbook-check-Closing = Anfangssaldo + Bewegungen = offene Sammelforderungen
workbook-check-Moved = Schlusssalden der Bewegungen = offene Sammelforderungen
workbook-check-Presented = eingereicht: Bewegungen der Sammelforderungen = Konto
workbook-check-GivenUp = nicht berücksichtigt und verzichtet: Bewegungen der Sammelforderungen = Konto
workbook-check-Contested = beanstandet und gutgeschrieben: Bewegungen der Sammelforderungen = Konto
workbook-check-Paid = gezahlt: Bewegungen der Sammelforderungen = Konto
workbook-check-SetOff = aufgerechnet: Bewegungen der Sammelforderungen = Aufrechnungsakte
workbook-check-Disputed = offene Beanstandungen = beanstandet bei den Sammelforderungen
workbook-check-AgedIntroduction = offen nach Jahr der Einreichung = offene Sammelforderungen
workbook-check-AgedCare = offen nach Leistungsjahr = offene Sammelforderungen
workbook-check-Nets = Nettopositionen nach Zeitraum = Schlusssaldo
workbook-check-Payable = jetzt zu zahlen und vorgetragen = jetzt abrechenbar

## Dashboard

dashboard-kind = Übersicht eines Laufs
dashboard-title = Abrechnung { $run }
dashboard-subtitle = { $whose } · Stand { $day }
dashboard-clearing_house = Clearingstelle, alle Paare
dashboard-skip = Zu den Zahlen springen
dashboard-noscript = Diese Seite zeichnet sich aus den Daten, die sie enthält. Sie braucht JavaScript und kein Netz.
dashboard-theme = Farben
dashboard-theme-auto = Wie das System
dashboard-theme-light = Hell
dashboard-theme-dark = Dunkel
dashboard-filters = Was betrachtet wird
dashboard-contents = Abschnitte
dashboard-accounting_period = Buchungszeitraum
dashboard-party = Staat
dashboard-creditor = Gläubiger
dashboard-debtor = Schuldner
dashboard-reset = Alles zeigen
dashboard-all-agreement = Alle Abkommen
dashboard-all-accounting_period = Alle Zeiträume
dashboard-all-party = Alle Staaten
dashboard-all-state = Jeder Stand
dashboard-positions = { $count } von { $of } Positionen · { $chosen }. Beträge verschiedener Währungen werden nie addiert.
dashboard-nothing = Nichts in dem, was betrachtet wird.
dashboard-rows = { $count ->
     [one] { $count } Zeile
    *[other] { $count } Zeilen
}
dashboard-rows-page = Zeilen { $from }–{ $to } von { $count }; Summen über alle
dashboard-page-first = Erste
dashboard-page-previous = Zurück
dashboard-page-next = Weiter
dashboard-page-last = Letzte
dashboard-copy = Kopieren
dashboard-copied = Kopiert
dashboard-marked = Markiert; mit der Tastatur kopieren
dashboard-scale-thousand = { $n } Tsd.
dashboard-scale-million = { $n } Mio.
dashboard-scale-billion = { $n } Mrd.
dashboard-scale-trillion = { $n } Bio.
dashboard-overview-title = Summen
dashboard-overview-lines = { $count ->
     [one] { $count } Zeile in diesen Positionen
    *[other] { $count } Zeilen in diesen Positionen
}
dashboard-overview-lost = Vom Verfall bedroht
dashboard-overview-lost-items = Fristen, deren Betrag bei Versäumnis verfällt: { $count }
dashboard-measure-open-short = geschuldet und nicht abgerechnet
dashboard-measure-open-note = Brutto: was der Staat der Spalte dem Staat der Zeile schuldet und nicht abgerechnet hat. Jede Richtung steht für sich.
dashboard-measure-open-cell = { $column } schuldet { $row }
dashboard-measure-net-note = Netto: was der Staat der Spalte dem Staat der Zeile schuldet, abzüglich dessen, was dieser ihm schuldet. Nur zum Lesen: Saldiert wird je Abkommen und Zeitraum, und ohne Akt wird nichts aufgerechnet.
dashboard-measure-net-cell = Netto von { $column } an { $row }
dashboard-measure-disputed-short = beanstandet, nicht in Offen
dashboard-measure-disputed-note = Was der Staat der Spalte von den Forderungen des Staates der Zeile beanstandet. Es ist nicht im Offenen enthalten.
dashboard-measure-disputed-cell = { $column } beanstandet von den Forderungen von { $row }
dashboard-measure-eligible = Jetzt abrechenbar
dashboard-measure-eligible-short = der offene Teil, den die Abkommen zulassen
dashboard-measure-eligible-note = Der Teil des Offenen, den die Regel des Abkommens jetzt zur Abrechnung zulässt.
dashboard-measure-eligible-cell = { $column } kann jetzt mit { $row } abrechnen
dashboard-measure-held = Zurückgestellt
dashboard-measure-held-short = Sammelforderungen mit eigenem Fehler
dashboard-measure-not_considered = Nicht berücksichtigt
dashboard-measure-not_considered-short = verspätet eingereicht
dashboard-measure-asserted = Geltend gemacht
dashboard-measure-asserted-short = bisher eingereicht, mit Verwaltungskosten
dashboard-measure-waived = Verzichte
dashboard-measure-credited = Gutschriften
dashboard-measure-agreed = Vom Schuldner anerkannt
dashboard-measure-prepaid = Anzahlungen
dashboard-measure-paid = Gezahlt
dashboard-matrix-title = Bilaterale Positionen
dashboard-matrix-lead = Zeilen sind Gläubiger, Spalten sind Schuldner. Ein Feld zeigt geöffnet, woraus es besteht.
dashboard-matrix-shows = Zeigen
dashboard-matrix-order = Reihenfolge
dashboard-matrix-by_amount = Nach Betrag
dashboard-matrix-by_code = Nach Code
dashboard-matrix-figures = Beträge in die Felder schreiben
dashboard-matrix-corner = Gläubiger ↓ Schuldner →
dashboard-matrix-caption = { $measure }, in { $currency }
dashboard-matrix-unknown = Nettobeträge, die nicht bekannt sind, weil niemand eine ihrer Richtungen angibt: { $count }. Sie stehen in keiner Summe.
dashboard-matrix-hint = Ein Feld zeigt seinen Betrag unter dem Zeiger oder mit den Pfeiltasten; die Eingabetaste öffnet es.
dashboard-legend-title = Die Zahl in einem Feld ist seine Stufe auf dieser Skala, in { $currency }:
dashboard-legend-below = unter { $to }
dashboard-legend-from = ab { $from }
dashboard-balances-title = Salden der Staaten
dashboard-balances-lead = Was jedem Staat von allen anderen geschuldet wird und was er ihnen schuldet. Ein Staat öffnet sich als Filter.
dashboard-balances-caption = Offene Forderungen und Schulden nach Staaten
dashboard-balances-receivable = Ihm geschuldet
dashboard-balances-debt = Schuldet
dashboard-balances-bar = Schuldet ◂ ▸ ihm geschuldet
dashboard-balances-look = Nur { $party } betrachten
dashboard-flows-title = Ströme zwischen Staaten
dashboard-flows-lead = Offene Schulden auf dem Weg von denen, die schulden, zu denen, die zu fordern haben. Unter dem Zeiger treten die Ströme eines Staates hervor.
dashboard-flows-owe = Schulden
dashboard-flows-owed = Zu fordern
dashboard-flows-others = Andere
dashboard-flows-table = Dasselbe als Tabelle
dashboard-flows-caption = Offene Schulden nach Schuldner und Gläubiger
dashboard-flows-open = { $debtor } an { $creditor }: { $amount }; öffnen
dashboard-flows-note = Die { $count } größten auf jeder Seite einzeln, die übrigen zusammen; die Tabelle enthält alle.
dashboard-flows-label = Diagramm der Ströme offener Schulden ({ $count }), in { $currency }; die Tabelle danach enthält alle
dashboard-ageing-lead = Was offen und was beanstandet ist, nach Jahr.
dashboard-ageing-by = Jahr
dashboard-ageing-introduction_year = Der Einreichung
dashboard-ageing-care_year = Der Leistung
dashboard-ageing-caption = Offen und beanstandet nach Jahr
dashboard-ageing-label = Säulen offener und beanstandeter Beträge nach Jahr, in { $currency }; die Tabelle daneben enthält die Zahlen
dashboard-ageing-no_period = Die Altersstruktur wird nicht nach Buchungszeitraum geführt: Diese Wahl ändert sie nicht.
dashboard-deadlines-title = Fristen und gefährdete Beträge
dashboard-deadlines-lead = Was bis wann zu tun ist, worum es geht und auf welcher Regel es beruht. Verschiedene Aufgaben können denselben Betrag betreffen, daher werden sie nicht addiert.
dashboard-deadlines-summary = Aufgaben, die schwersten zuerst
dashboard-deadlines-list = Fristen der gewählten Aufgabe
dashboard-deadlines-chosen = Aufgabe: { $task }
dashboard-deadlines-risk = Bei Versäumnis
dashboard-deadlines-task = Aufgabe
dashboard-deadlines-items = Fristen
dashboard-deadlines-overdue = Verstrichen
dashboard-deadlines-next = Nächste
dashboard-deadlines-days_left = Tage übrig
dashboard-block = Sammelforderung
dashboard-deadlines-undated = Keine Regel setzt dafür einen Tag.
dashboard-deadlines-cut_off = Stichtag { $day }
dashboard-deadlines-label = Säulen der Beträge nach letztem Tag, in { $currency }; die Tabelle danach enthält die Zahlen
dashboard-rejects-title = Ablehnungen nach Ursache
dashboard-rejects-lead = Was in Dateien und Zeilen festgestellt wurde, im ganzen Lauf und unabhängig von der Auswahl oben: Eine unlesbare Zeile nennt womöglich weder Währung noch Staat. Werte werden nicht gezeigt; Datei, Zeile und Spalte führen zu ihnen.
dashboard-rejects-causes = Ursachen, die häufigsten zuerst
dashboard-rejects-list = Fundstellen
dashboard-rejects-all = Alle Fundstellen
dashboard-rejects-severity = Schwere
dashboard-rejects-times = Anzahl
dashboard-rejects-share = Anteil
dashboard-rejects-file = Datei
dashboard-rejects-column = Spalte
dashboard-blocks-lead = Jede Sammelforderung mit ihrem Stand. Geöffnet zeigt sie ihre Buchungen, Fristen und Regeln.
dashboard-blocks-find = Aktenzeichen suchen
dashboard-blocks-waiting = wartend
dashboard-block-status = Status
dashboard-block-state = Stand der Sammelforderung
dashboard-block-posted_in = Gebucht in
dashboard-block-holds = Zurückgestellt wegen
dashboard-block-contest_until = Zu beanstanden bis
dashboard-block-shield_until = Anzahlung bis
dashboard-block-dispute_until = Zu klären bis
dashboard-drill-way = Weg hierher
dashboard-drill-close = Schließen
dashboard-drill-pair = Positionen zwischen { $creditor } und { $debtor }, in { $currency }.
dashboard-drill-claims = Forderungen: { $creditor } an { $debtor }
dashboard-drill-position = Position { $agreement } { $period }
dashboard-drill-nets = Nettopositionen des Paares
dashboard-drill-owes = { $debtor } schuldet { $creditor }
dashboard-drill-net = Netto, { $debtor } an { $creditor }
dashboard-drill-account = Konto, in { $currency }
dashboard-drill-explain = Die ganze Geschichte, mit allen Rechnungen
dashboard-drill-blocks = Sammelforderungen der Position
dashboard-drill-postings = Buchungen
dashboard-drill-rejects = Was in ihren Zeilen festgestellt wurde
dashboard-posting-date = Tag
dashboard-posting-kind = Buchung
dashboard-posting-basis = Regel oder Aktenzeichen
dashboard-posting-run = Lauf
dashboard-dispute-on = Beanstandet am
dashboard-dispute-outstanding = Noch strittig

## Dashboard: postings

dashboard-posting-opening = übernommener Saldo
dashboard-posting-care = Leistungen eingereicht
dashboard-posting-fees = Verwaltungskosten eingereicht
dashboard-posting-not_considered = nicht berücksichtigt
dashboard-posting-reconsidered = doch berücksichtigt
dashboard-posting-waived = verzichtet
dashboard-posting-contested = beanstandet
dashboard-posting-lifted = Beanstandung zurückgenommen
dashboard-posting-withdrawn = zurückgezogen
dashboard-posting-credited = gutgeschrieben
dashboard-posting-agreed = anerkannt
dashboard-posting-prepaid = Anzahlung
dashboard-posting-paid = gezahlt
dashboard-posting-unallocated = ohne Sammelforderung eingegangen
dashboard-posting-allocated = zugeordnet
dashboard-posting-refunded = erstattet
dashboard-posting-unallocated_refunded = ohne Sammelforderung erstattet
dashboard-posting-set_off = aufgerechnet
dashboard-posting-set_off_converted = aufgerechnet, umgerechnet
dashboard-posting-set_off_value = Wert der Aufrechnung
dashboard-posting-conversion_difference = Umrechnungsdifferenz
dashboard-posting-interest_claimed = Zinsen verlangt
dashboard-posting-interest_contested = Zinsen beanstandet
dashboard-posting-interest_lifted = Beanstandung der Zinsen zurückgenommen
dashboard-posting-interest_credited = Zinsen gutgeschrieben
dashboard-posting-interest_paid = Zinsen gezahlt

## Dashboard: other lists

dashboard-status-posted = gebucht
dashboard-status-opening = übernommen
dashboard-severity-error = Fehler
dashboard-severity-warning = Warnung

## Dashboard: sources

dashboard-about-title = Woher die Zahlen kommen
dashboard-about-lead = Jede Zahl ist ein Feld einer Tabelle des Laufs oder eine Summe solcher Felder in ganzen kleinsten Einheiten. Die Seite enthält sie selbst und fragt niemanden.
dashboard-about-lines-value = { $read } gelesen = { $accepted } angenommen + { $rejected } abgelehnt + { $settled } früher abgerechnet
dashboard-about-controls = Kontrollen
dashboard-about-controls-value = { $held } von { $all } sind erfüllt
dashboard-about-manifest = Manifest, BLAKE3

## Letters


## Annual report


## Amounts due


## Glossary: docs/glossary.md is drawn from it

term-claim = Forderung
term-debt = Schuld, Verbindlichkeit
term-clearing = Abrechnung, Abschluss der Rechnungsführung
term-recovery = Beitreibung
term-settlement = Begleichung
term-balance = Saldo
term-refund = Erstattung
term-block = Sammelforderung
term-claim-line = Einzelforderung
term-creditor-state = forderungsberechtigter Staat
term-debtor-state = leistungspflichtiger Staat
term-creditor-institution = forderungsberechtigter Träger
term-debtor-institution = leistungspflichtiger Träger
term-competent-institution = zuständiger Träger
term-institution-of-residence = Träger des Wohnorts
term-institution-of-stay = Träger des Aufenthaltsorts
term-liaison-body = Verbindungsstelle
term-administrative-commission = Verwaltungskommission
term-audit-board = Rechnungsausschuss
term-party = Partei
term-benefits-in-kind = Sachleistungen
term-accidents = Arbeitsunfälle und Berufskrankheiten
term-planned-care = geplante Behandlung
term-unplanned-care = ungeplante Behandlung
term-basis = Grundlage der Forderung
term-actual-expenditure = tatsächliche Aufwendungen
term-fixed-amount = Pauschalbetrag
term-average-cost = Durchschnittskosten
term-age-band = Altersgruppe
term-reduction = Abschlag X
term-inventory = Verzeichnis der Monate
term-reference-year = Bezugsjahr
term-half-year = Kalenderhalbjahr
term-financial-year = Rechnungsjahr
term-accounting-period = Buchungszeitraum
term-settlement-period = Abrechnungszeitraum
term-cut-off = Stichtag
term-booking = Aufnahme in die Rechnungsführung
term-introduction = Einreichung
term-deadline = Frist
term-due-date = Fälligkeit
term-out-of-time = verspätet eingereicht
term-contestation = Beanstandung
term-reply = Antwort
term-dispute = Streitfall
term-lifting = Zurücknahme der Beanstandung
term-acceptance = Anerkennung
term-credit-note = Gutschrift
term-correction = Berichtigung, negative Forderung
term-overpayment = Überzahlung
term-down-payment = Anzahlung
term-interest = Verzugszinsen
term-refinancing-rate = Hauptrefinanzierungssatz
term-agreement = Abkommen
term-profile = Profil
term-settlement-mode = Abrechnungsverfahren
term-waiver = Verzicht
term-set-off = Aufrechnung, Verrechnung
term-management-fee = Verwaltungskosten
term-statement-of-account = Kontoauszug
term-opening-balance = Anfangssaldo
term-closing-balance = Schlusssaldo
term-position = Position
term-net-position = Nettoposition
term-open-amount = offener Betrag
term-disputed-amount = beanstandeter Betrag
term-event = Ereignis
term-run = Lauf
term-book = Abrechnungsbuch
term-joint-committee = gemischte Kommission
term-joint-record = Abschlussniederschrift
term-entitlement-document = Anspruchsnachweis
term-health-card = Europäische Krankenversicherungskarte (EHIC)
term-replacement-certificate = provisorische Ersatzbescheinigung (PEB)
term-business-use-case = Geschäftsvorgang (BUC)
term-structured-document = strukturiertes elektronisches Dokument (SED)
term-exchange-network = Elektronischer Austausch von Sozialversicherungsdaten (EESSI)
term-data-model = gemeinsames Datenmodell (CDM)
term-official-journal = Amtsblatt der Europäischen Union (ABl.)
