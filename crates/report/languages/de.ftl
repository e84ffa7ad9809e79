### German, in the words of the regulations: Forderungen, Schulden,
### Verbindungsstelle, Träger, Pauschalbeträge, Beanstandung, Rechnungsausschuss.
### Same as in English: colon, semicolon, code, party-AD, party-BJ, party-CL, party-CV,
### party-IL, party-JE, party-JP, party-KR, party-LI, party-MC, party-ME, party-ML,
### party-MT, party-NE, party-PT, party-SM, party-SN, party-TG, party-UY, party-XK,
### party-YT, dashboard-matrix-caption, dashboard-block-status, dashboard-drill-position,
### dashboard-about-manifest, annual-chart_of, annual-manifest, annual-partner,
### annual-percent, annual-withheld

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
see_doubts = Regeln, Kurse oder Zinssätze, die nicht bestätigt sind, haben Beträge dieses Auszugs bestimmt; die Kontrollseite nennt sie zuerst.
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
not_known = unbekannt
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
parted_note = Abgezogen: nicht berücksichtigt, verzichtet oder gutgeschrieben. Leistungen + Kosten − beanstandet − abgezogen − Anzahlungen − Zahlungen − aufgerechnet = offen.
of_which_paid = davon Anzahlungen { $prepaid }, Zahlungen { $paid }
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
part_of_block = Teil der Sammelforderung, keine Zeile benannt
replied_on = beantwortet am { $date }
reply_by = Antwort bis zum { $date }
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
interest_rates = Zinssätze
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

ageing = Altersgliederung
ageing_note = Nach Leistungsjahr wird, was gutgeschrieben, verzichtet, gezahlt oder aufgerechnet ist, zuerst auf das älteste Jahr der Sammelforderung angerechnet, danach ebenso, was vom Rest beanstandet ist.
ageing_unknown = Salden, die niemand angibt, stehen in keinem Jahr: Es sind die bekannten Beträge.
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
otherwise = Sonst
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
risk-Flag = nur vermerkt

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
introduction_value = Wert bei Einreichung
borne_by = Trägt
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
doubts_note = Der Wortlaut dieser Regeln oder die Quelle dieser Kurse und Zinssätze konnte nicht geprüft werden.
doubtful_rate = Kurs 1 EUR = { $rate } { $currency } vom { $date }
no_doubts = Alle Regeln, Kurse und Zinssätze, die einen Betrag bestimmt haben, sind bestätigt.
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
dashboard-unknown_period = unbekannt
dashboard-party = Staat
dashboard-creditor = Gläubiger
dashboard-debtor = Schuldner
dashboard-reset = Alles zeigen
dashboard-all-agreement = Alle Abkommen
dashboard-all-accounting_period = Alle Zeiträume
dashboard-all-party = Alle Staaten
dashboard-all-state = Jeder Stand
dashboard-positions = { $count } von { $of } Positionen · { $chosen }. Beträge verschiedener Währungen werden nie addiert.
dashboard-nothing = Für diese Auswahl gibt es nichts.
dashboard-rows = { $count ->
     [one] { $count } Zeile
    *[other] { $count } Zeilen
}
dashboard-rows-page = Zeilen { $from }–{ $to } von { $count }; Summen über alle
dashboard-rows-printed = Gedruckt sind die ersten { $count }. Für weniger Zeilen vor dem Drucken einen Filter wählen.
dashboard-page-first = Erste
dashboard-page-previous = Zurück
dashboard-page-next = Weiter
dashboard-page-last = Letzte
dashboard-copy = Kopieren
dashboard-copied = Kopiert
dashboard-marked = Markiert; mit der Tastatur kopieren
dashboard-scale-thousand = { $count ->
     [one] { $count } Tsd.
    *[other] { $count } Tsd.
}
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
dashboard-measure-open-note = Offen, brutto: was der Staat der Spalte dem Staat der Zeile schuldet und nicht abgerechnet hat. Jede Richtung steht für sich.
dashboard-measure-open-cell = { $column } schuldet { $row }
dashboard-measure-net-note = Offen, netto: was der Staat der Spalte dem Staat der Zeile schuldet, abzüglich dessen, was dieser ihm schuldet. Nur zum Lesen: Saldiert wird je Abkommen und Zeitraum, und ohne Akt wird nichts aufgerechnet.
dashboard-measure-net-cell = Netto von { $column } an { $row }
dashboard-measure-disputed-short = beanstandet, nicht in Offen
dashboard-measure-disputed-note = Was der Staat der Spalte von den Forderungen des Staates der Zeile beanstandet. Es ist nicht im Offenen enthalten.
dashboard-measure-disputed-cell = { $column } beanstandet von den Forderungen von { $row }
dashboard-measure-eligible-short = der offene Teil, den die Abkommen zulassen
dashboard-measure-eligible-note = Der Teil des Offenen, den die Regel des Abkommens jetzt zur Zahlung zulässt.
dashboard-measure-eligible-cell = { $column } kann jetzt an { $row } zahlen
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
dashboard-matrix-gross = Offen, brutto
dashboard-matrix-netted = Offen, netto
dashboard-matrix-order = Reihenfolge
dashboard-matrix-by_amount = Nach Betrag
dashboard-matrix-by_code = Nach Code
dashboard-matrix-figures = Beträge in die Felder schreiben
dashboard-matrix-corner = Gläubiger ↓ Schuldner →
dashboard-matrix-caption = { $measure }, in { $currency }
dashboard-matrix-unknown = Nettobeträge, die sich nicht bilden lassen, weil niemand eine Richtung angibt oder sie eine Summe über mehrere Staaten ist: { $count }. Was davon bekannt ist, steht nicht in diesen Summen, aber in den Salden der Staaten:
dashboard-matrix-more = und weitere: { $count }
dashboard-matrix-empty = Staaten ganz ohne Betrag sind weggelassen: { $count }.
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
dashboard-balances-unknown = Die Netto-Matrix lässt diese offenen Beträge weg, weil sich ihre Nettobeträge ({ $count }) nicht bilden lassen; sie sind in diesen Salden enthalten:
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
dashboard-ageing-of_introduction_year = Jahr der Einreichung
dashboard-ageing-of_care_year = Leistungsjahr
dashboard-ageing-caption = Offen und beanstandet nach Jahr
dashboard-ageing-label = Säulen offener und beanstandeter Beträge nach Jahr, in { $currency }; die Tabelle daneben enthält die Zahlen
dashboard-ageing-no_period = Dieser Abschnitt zeigt alle Buchungszeiträume: Die Altersgliederung wird nicht nach Buchungszeitraum geführt, diese Wahl ändert sie daher nicht.
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
dashboard-counted = { $months } ab { $day } ({ $from })
dashboard-counted-lifting = der bei Rücknahme der Beanstandung genannte Tag
dashboard-start-introduction = Einreichung
dashboard-start-publication = Veröffentlichung der Durchschnittskosten
dashboard-start-approval = Genehmigung der Durchschnittskosten
dashboard-start-identification = Feststellung des zuständigen Trägers
dashboard-start-half_year = Halbjahr der Verbuchung
dashboard-start-half_year_identified = Halbjahr der Feststellung des zuständigen Trägers
dashboard-start-contestation = Beanstandung
dashboard-start-offer = Angebot
dashboard-start-late_payment = verspätete Zahlung
dashboard-start-interest_claim = Zinsforderung
dashboard-start-referral = Anrufung
dashboard-deadlines-cut_off = Stichtag { $day }
dashboard-deadlines-label = Säulen der Beträge nach letztem Tag, in { $currency }; die Tabelle danach enthält die Zahlen
dashboard-rejects-title = Feststellungen nach Ursache
dashboard-rejects-lead = Alles, was in Dateien, Reihen, Forderungszeilen, Sammelforderungen und Ereignissen festgestellt wurde, im ganzen Lauf und unabhängig von der Auswahl oben: Eine unlesbare Zeile nennt womöglich weder Währung noch Staat. Werte werden nicht gezeigt; Datei, Zeile und Spalte führen zu ihnen.
dashboard-rejects-lines = Fehler: { $lines } abgelehnte Forderungszeilen und { $others } an anderer Stelle. Warnungen: { $warnings }; sie lehnen nichts ab.
dashboard-rejects-money = Beträge der abgelehnten Zeilen, soweit lesbar:
dashboard-rejects-unreadable = Zeilen mit unlesbarem Betrag: { $count }.
dashboard-rejects-errors = Fehler, die häufigsten zuerst
dashboard-rejects-warnings = Warnungen, die häufigsten zuerst
dashboard-rejects-where = Festgestellt in
dashboard-found-lines = Forderungszeile
dashboard-found-rows = Reihe einer Datei
dashboard-found-files = Datei
dashboard-found-blocks = Sammelforderung
dashboard-found-acts = Ereignis oder Sammelforderung
dashboard-rejects-list = Fundstellen
dashboard-rejects-all = Alle Fundstellen
dashboard-rejects-times = Anzahl
dashboard-rejects-share = Anteil an allen
dashboard-rejects-file = Datei
dashboard-rejects-column = Spalte
dashboard-blocks-lead = Jede Sammelforderung mit ihrem Stand. Geöffnet zeigt sie ihre Buchungen, Fristen und Regeln.
dashboard-blocks-find = Aktenzeichen suchen
dashboard-blocks-apart = { $count ->
     [one] { $count } zurückgestellt, zurückgewiesen oder aus einem späteren Zeitraum, in keiner Position
    *[other] { $count } zurückgestellt, zurückgewiesen oder aus einem späteren Zeitraum, in keiner Position
}
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
dashboard-standing-held = Diese Sammelforderung ist zurückgestellt: Sie hat einen eigenen Fehler. Bis ihr Kopfsatz berichtigt ist oder ein Ereignis sie freigibt oder zurückweist, steht ihr Betrag nur in „Zurückgestellt“ und in keiner anderen Zahl.
dashboard-standing-next_period = Diese Sammelforderung wurde nach dem Stichtag eingereicht: Ein späterer Lauf nimmt sie auf, und sie steht in keiner Zahl dieses Laufs.
dashboard-standing-refused = Diese Sammelforderung wurde zurückgewiesen: Was sie geltend macht, steht in keiner Zahl, und nichts davon wird geschuldet.
dashboard-standing-unnamed = Ein Ereignis wies sie in einem früheren Lauf zurück; die Eingaben dieses Laufs enthalten es nicht mehr.
dashboard-drill-orders = Entscheidungen über die Sammelforderung
dashboard-order-reject_block = zurückgewiesen
dashboard-order-release = freigegeben
dashboard-drill-blocks = Sammelforderungen der Position
dashboard-drill-postings = Buchungen
dashboard-drill-rejects = Was in ihren Zeilen festgestellt wurde
dashboard-drill-findings = Was in Ereignissen zu ihr festgestellt wurde
dashboard-drill-lines = Wo ihre Zeilen stehen
dashboard-drill-files = Die Seite nennt nur Zeilen, die ein Ereignis oder eine Feststellung nennt. Die übrigen stehen in diesen Forderungsdateien des Gläubigers; der Befehl oben sagt mehr.
dashboard-drill-no_files = Die Seite nennt nur Zeilen, die ein Ereignis oder eine Feststellung nennt. Die Eingaben dieses Laufs enthalten keine Forderungsdatei des Gläubigers mehr; der Befehl oben sagt mehr.
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

## Dashboard: sources

dashboard-about-title = Woher die Zahlen kommen
dashboard-about-lead = Jede Zahl ist ein Feld einer Tabelle des Laufs oder eine Summe solcher Felder in ganzen kleinsten Einheiten. Die Seite enthält sie selbst und fragt niemanden.
dashboard-about-lines-value = { $read } gelesen = { $accepted } angenommen + { $rejected } abgelehnt + { $settled } früher abgerechnet
dashboard-about-controls = Kontrollen
dashboard-about-controls-value = { $held } von { $all } sind erfüllt
dashboard-about-manifest = Manifest, BLAKE3

## Letters

letter-title_introduction = Einreichung von Forderungen
letter-title_acknowledgement = Empfangsbestätigung für Forderungen
letter-title_contestation = Beanstandung von Forderungen
letter-title_reply = Antwort auf Ihre Beanstandung
letter-title_reminder = Erinnerung an überfällige Beträge
letter-title_interest = Geltendmachung von Verzugszinsen
letter-title_payment = Zahlungsavis
letter-title_payable = Ankündigung einer Zahlung
letter-title_confirmation = Bitte um Saldenbestätigung
letter-title_record = Gemeinsame Abschlussniederschrift
letter-subject_of = { $title }, Abrechnungszeitraum { $period }

## Letters: frame

letter-our_reference = Unser Zeichen
letter-your_references = Ihre Zeichen
letter-date = Datum des Schreibens
letter-contact = Ansprechstelle
letter-salutation = Sehr geehrte Damen und Herren,
letter-valediction = Mit freundlichen Grüßen
letter-as_of = Dieses Schreiben trägt das Datum des Stichtags. Es gibt den Stand vom { $date } wieder; spätere Vorgänge sind nicht berücksichtigt.
letter-legal_bases = Angewandte Rechtsgrundlagen
letter-bases_note = Der Text dieser Vorschrift ist nicht bestätigt.
letter-under = { $agreement }, Beträge in { $currency }
letter-signature = Unterschrift
letter-name_and_function = Name und Funktion
letter-place_and_date = Ort und Datum
letter-stamp = Stempel
letter-last_notified = das Ihnen zuletzt mitgeteilte
letter-claim_number = Nr. der Einzelforderung
letter-period_not_known = Zeitraum nicht bekannt
letter-half_year_1 = 1. Halbjahr { $year }
letter-half_year_2 = 2. Halbjahr { $year }
letter-quarter_1 = 1. Quartal { $year }
letter-quarter_2 = 2. Quartal { $year }
letter-quarter_3 = 3. Quartal { $year }
letter-quarter_4 = 4. Quartal { $year }
letter-brought_in = übernommener Saldo, { $period }
letter-claims_on = Forderungen von { $creditor } an { $debtor }
letter-held_for = { $creditor } hält { $amount } { $currency }, die von { $debtor } ohne Sammelforderung eingegangen sind ({ $period }). Der Betrag ist oben nicht abgezogen; es ist zu vereinbaren, welche Forderungen er begleicht.

## Letters: introduction and acknowledgement

letter-introduction_opening = Hiermit reichen wir die nachstehenden Forderungen auf Erstattung der Kosten von Sachleistungen ein. Jede Sammelforderung ist durch die mit ihr übermittelten Einzelforderungen belegt.
letter-introduction_request = Wir bitten um eine Empfangsbestätigung. Falls Sie eine Forderung nicht anerkennen, bitten wir um Angabe der Gründe innerhalb der genannten Frist. Was nicht beanstandet wird, ist bis zum genannten Tag zu zahlen.
letter-acknowledgement_opening = Wir bestätigen den Empfang der nachstehenden Forderungen. Der angegebene Tag der Einreichung ist der Tag, von dem an die Fristen laufen.
letter-acknowledgement_request = Diese Empfangsbestätigung ist keine Anerkennung der Beträge. Wir behalten uns vor, Forderungen innerhalb der Fristen zu beanstanden.
letter-acknowledgement_late = Die nachstehenden Sammelforderungen wurden nach dem letzten Tag der Einreichungsfrist eingereicht. Sie werden nicht berücksichtigt, und nichts davon ist zu zahlen.
letter-missed_day = Letzter Tag der Einreichung
letter-waived_of = Verzichtet wird auf { $amount } { $currency }, in { $blocks }. Grundlage: { $ground }.
letter-acknowledgement_held = Die nachstehenden Sammelforderungen stehen aus den angegebenen Gründen nicht im Konto. Bitte berichtigen Sie, was zu berichtigen ist, oder ziehen Sie es zurück.
letter-acknowledgement_refused = Die nachstehenden Sammelforderungen weisen wir aus den angegebenen Gründen zurück. Nichts davon steht im Konto; Berichtigtes kann in einer neuen Sammelforderung eingereicht werden.
letter-ground = Grund
letter-acknowledgement_rejected = Bei der Prüfung der Dateien wurden die unten gezählten Einzelforderungen nicht angenommen.
letter-rejected_mend = Fehlerhafte Zeilen können nach Berichtigung in einer neuen Sammelforderung eingereicht werden.
letter-rejected_known = Zeilen, die doppelt gesendet oder früher angenommen wurden, zählen bereits einmal; sie sind nicht erneut zu senden.
letter-rejected_lines = Nicht angenommene Zeilen
letter-file = Datei
letter-line_number = Zeile
letter-number_reused = Nummer der Einzelforderung für verschiedene Zeilen verwendet
letter-number_accepted = Einzelforderung in einem früheren Abrechnungszeitraum angenommen
letter-more_lines = { $count ->
     [one] … und { $count } weitere Zeile; rejects.csv des Laufs nennt alle.
    *[other] … und { $count } weitere Zeilen; rejects.csv des Laufs nennt alle.
}
letter-contest_by = Zu beanstanden bis zum

## Letters: contestation and reply

letter-contestation_opening = Wir haben die nachstehenden Forderungen geprüft und beanstanden die angegebenen Beträge aus den genannten Gründen.
letter-contestation_others = Was in diesen Sammelforderungen nicht beanstandet wird, ist davon nicht berührt.
letter-contestation_interest = Wir beanstanden die von Ihnen verlangten Zinsen in Höhe der angegebenen Beträge und aus den genannten Gründen.
letter-claimed_on = Verlangt am
letter-contestation_request = Wo keine Antwort von Ihnen vermerkt ist, bitten wir um Antwort, bis zum angegebenen Tag, falls einer genannt ist: Ziehen Sie die Forderung zurück oder übersenden Sie uns die Belege, die sie stützen.
letter-reply_opening = Wir haben Ihre Beanstandungen geprüft und antworten wie folgt.
letter-reply_request = Zurückgezogene Beträge werden Ihnen gutgeschrieben. Soweit noch beanstandet wird, bitten wir, die Beanstandung zurückzunehmen oder uns die Gründe mitzuteilen, auf die Sie sich weiterhin stützen.
letter-reason = Angegebener Grund
letter-no_reason = kein Grund angegeben
letter-reply_by = Antwort bis zum
letter-decision = Unsere Antwort
letter-decision_accepted = angenommen, Forderung zurückgezogen
letter-decision_partly = teilweise angenommen
letter-decision_maintained = Forderung aufrechterhalten
letter-decision_withdrawn = Forderung zurückgezogen
letter-withdrawn = Zurückgezogen

## Letters: reminder, interest, payment

letter-reminder_opening = Nach unseren Büchern waren die nachstehenden Beträge fällig und bis zum { $date } nicht eingegangen.
letter-reminder_request = Wir bitten Sie, sie unter Angabe der Aktenzeichen unverzüglich, spätestens bis zum { $date }, zu zahlen. Haben Sie inzwischen gezahlt, nennen Sie uns bitte Tag und Zeichen der Zahlung.
letter-reminder_interest = Würde alles Überfällige am { $date } gezahlt, so könnten Zinsen von { $amount } { $currency } verlangt werden.
letter-late = Überfällig seit
letter-overdue_since = { $date }, überfällig
letter-interest_opening = Die nachstehenden Beträge wurden nach dem letzten Zahlungstag gezahlt. Wir verlangen dafür die wie angegeben berechneten Zinsen.
letter-interest_request = Wir bitten um Zahlung der verlangten Summe unter Angabe unseres Zeichens.
letter-interest_pay_by = Die mit Datum dieses Schreibens verlangten Zinsen sind spätestens bis zum { $date } zu zahlen.
letter-interest_amount = Zinsen
letter-claimed_before = Abzüglich bereits verlangter Zinsen
letter-claimed_now = Mit diesem Schreiben verlangt
letter-payment_opening = Wir zeigen Ihnen die nachstehenden Zahlungen an, wie sie für den Abrechnungszeitraum in unseren Büchern stehen.
letter-payment_due = Die folgenden Beträge sind von uns jetzt zu zahlen, bis zu den angegebenen Tagen.
letter-payment_account = Bitte teilen Sie uns vor der Zahlung mit, falls ein angegebenes Konto nicht mehr stimmt.
letter-payment_kind = Zahlung als
letter-payment_paid = Zahlung
letter-payment_prepaid = Anzahlung
letter-payment_interest = Zinsen
letter-payment_unallocated = Zahlung ohne Sammelforderung
letter-payment_refund = Rückzahlung Ihrer Überzahlung oder Zahlung ohne Zuordnung
letter-paid_day = Gezahlt am
letter-document = Beleg

## Letters: confirmation of balance and joint record

letter-confirmation_opening = Für den Abschluss unserer Konten bitten wir Sie, die nachstehenden Salden zum { $date } zu bestätigen.
letter-confirmation_request = Bitte senden Sie den untenstehenden Abschnitt bis zum { $date } ausgefüllt und unterschrieben zurück. Weichen Ihre Bücher ab, nennen Sie Ihre Beträge und fügen Sie eine Liste der Abweichungen bei.
letter-our_claims = Unsere Forderungen an Sie
letter-your_claims = Ihre Forderungen an uns
letter-refund_by_us = Überzahlt, von uns zu erstatten
letter-refund_by_you = Überzahlt, von Ihnen zu erstatten
letter-slip = Rückantwort: Saldenbestätigung
letter-return_to = Bitte bis zum { $date } zurücksenden an: { $address }
letter-slip_agree = Die obigen Salden stimmen mit unseren Büchern überein.
letter-slip_differ = Unsere Bücher weichen ab; eine Liste der Abweichungen liegt bei.
letter-books_of = In den Büchern von { $party }
letter-record_opening = Die beiden oben genannten Verbindungsstellen halten die Abrechnung ihrer Forderungen für den Abrechnungszeitraum nach dem Stand vom { $date } fest.
letter-record_pays = Was jede Seite zahlt
letter-at_introduction = { $block }: { $amount } zu den Kursen am Tag der Einreichung ({ $rates }); Differenz { $difference }, getragen von: { $borne }.
letter-record_closing = Ausgefertigt in zwei Urschriften, eine für jede Seite. Die Niederschrift wird mit der Unterschrift beider Seiten wirksam.
letter-for_party = Für: { $party }

## Annual report

annual-report = Jahresbericht
annual-title = Forderungen und Schulden { $year }
annual-of_group = Alle Staaten zusammen
annual-contents = Inhalt
annual-until = Stand
annual-made_from = Läufe
annual-subject = Gegenstand

## Annual report: summary

annual-summary = Kennzahlen
annual-key_claims_presented = Forderungen eingereicht
annual-key_claims_settled = Forderungen bezahlt oder verrechnet
annual-key_claims_outstanding = Forderungen ausstehend
annual-key_debts_presented = Schulden, bei uns eingereicht
annual-key_debts_settled = Schulden bezahlt oder verrechnet
annual-key_debts_outstanding = Schulden ausstehend
annual-recovery_rate = Einziehungsquote
annual-payment_rate = Zahlungsquote
annual-key_time_to_be_paid = Tage, bis wir bezahlt werden, Median
annual-key_time_to_pay = Tage, bis wir zahlen, Median
annual-key_persons_claims = Hier behandelte Personen
annual-key_persons_debts = Im Ausland behandelte Personen
annual-of_which_disputed = davon bestritten { $amount }
annual-fraction = { $numerator } von { $denominator }
annual-mean_per_head = { $amount } je Leistungsempfänger
annual-of_payments = { $count ->
     [one] aus { $count } Zahlung
    *[other] aus { $count } Zahlungen
}
annual-populations = Forderungen, die in einem Jahr eingereicht, und solche, die in ihm bezahlt wurden, sind verschiedene Gesamtheiten: Was bezahlt wird, wurde meist in früheren Jahren eingereicht. Beide stehen nebeneinander und werden nie addiert oder voneinander abgezogen.
annual-incomplete = Das Jahr ist nicht vollständig: Die Zahlen reichen bis { $date }.
annual-all_currencies = Alle Währungen
annual-currency = Währung
annual-claims_presented = Forderungen: eingereicht
annual-claims_settled = Forderungen: beglichen
annual-claims_outstanding = Forderungen: ausstehend
annual-debts_presented = Schulden: eingereicht
annual-debts_settled = Schulden: beglichen
annual-debts_outstanding = Schulden: ausstehend
annual-units_per_euro = Einheiten je Euro
annual-claims_euro = Forderungen ausstehend, in Euro
annual-debts_euro = Schulden ausstehend, in Euro
annual-euro_note = Beträge verschiedener Währungen werden nie addiert. Der Wert in Euro dient nur dem Vergleich: zum Kurs, den das Buch für { $date } oder den letzten Tag davor mit einem Kurs kennt; ohne Kurs kein Wert.
annual-no_rate = kein Kurs

## Annual report: partners, agreements, bases, periods

annual-partners = Nach Partnern
annual-partners_note = Forderungen sind, was andere Staaten für hier geleistete Behandlungen schulden; Schulden sind, was ihnen für dort geleistete geschuldet wird.
annual-partners_note_group = Jeder Betrag ist eine Forderung des Staates, der behandelt hat, und eine Schuld des Staates, der die Kosten trägt. Beide Tabellen zeigen dieselben Beträge von beiden Enden; ihre Summen sind gleich und dürfen nicht addiert werden.
annual-flows_note = Vortrag + eingereicht − verspätet − verzichtet − gutgeschrieben − beglichen = ausstehend. Ausstehend ist, was offen, und was bestritten ist. Gutgeschrieben ist, was der Gläubiger aufgegeben hat, durch Gutschrift oder durch Zurücknahme einer bestrittenen Forderung. Beglichen ist, was bezahlt, abzüglich dessen, was zurückgezahlt, und was verrechnet wurde.
annual-partner = Partner
annual-claims = Forderungen
annual-debts = Schulden
annual-by_creditor = Forderungen, nach forderungsberechtigtem Staat
annual-by_debtor = Schulden, nach leistungspflichtigem Staat
annual-brought_forward = Vortrag
annual-presented = Eingereicht
annual-out_of_time = Verspätet
annual-waived = Verzichtet
annual-credited = Gutgeschrieben
annual-settled = Beglichen
annual-outstanding = Ausstehend
annual-outstanding_by_partner = Ausstehend am Ende des Jahres
annual-kinds = Nach Art des Abkommens
annual-kinds_note = Zu den europäischen Vorschriften zählen die Texte, die sie mit dem Vereinigten Königreich fortführen. Eine Art ist die Summe ihrer Abkommen, die darunter stehen.
annual-agreement = Abkommen
annual-kind_european = Europäische Vorschriften
annual-kind_bilateral = Zweiseitige Abkommen
annual-kind_decree = Koordinierungsdekrete
annual-kind_other = Andere Abkommen
annual-bases = Nach Grundlage
annual-bases_note = Die Grundlage ist die der Sammelforderung. Salden, mit denen das Buch begann, stehen dort, wo das Buch sie eingetragen hat.
annual-basis = Grundlage
annual-series = Zeitraum für Zeitraum
annual-series_note = Ausstehend zu Beginn + eingereicht − aufgegeben − beglichen = ausstehend am Ende, in jedem Zeitraum. Aufgegeben ist, was verspätet, verzichtet oder gutgeschrieben ist; unter null wurde mehr wieder aufgenommen. Ausstehend ist ein Stand: Das Jahr beginnt mit dem ersten und endet mit dem letzten.
annual-outstanding_before = Ausstehend zu Beginn
annual-outstanding_then = Ausstehend am Ende

## Annual report: claims by kind of care and document

annual-categories = Nach Art der Leistung
annual-categories_note = Im Jahr eingereichte Forderungen, Berichtigungen eingeschlossen. Zahlungen und Bestreitungen nennen eine Sammelforderung und nicht die Art der Leistung; was bezahlt oder ausstehend ist, lässt sich danach nicht gliedern.
annual-merged_categories = andere Arten der Leistung, zusammen
annual-category = Art der Leistung
annual-category_medical = ärztliche und andere Leistungen
annual-category_dental = Zahnbehandlung
annual-category_medicines = Arzneimittel
annual-category_hospital = Krankenhaus
annual-category_rehabilitation = Rehabilitation
annual-category_transport = Krankentransport
annual-category_medical_check = ärztliche und verwaltungsmäßige Kontrollen
annual-category_other = andere Leistungen
annual-none_named = nicht genannt
annual-documents = Nach Anspruchsbescheinigung
annual-documents_note = Im Jahr eingereichte Forderungen nach der Bescheinigung, die den Anspruch eröffnet hat. Pauschalbeträge brauchen keine zu nennen.
annual-merged_documents = andere Bescheinigungen, zusammen
annual-not_told = Forderungen nach Art der Leistung und nach Bescheinigung fehlen: Wo Personen nicht gezählt werden, ist nicht bekannt, welche nur wenige betreffen.
annual-document = Bescheinigung
annual-share = Anteil

## Annual report: persons

annual-persons = Leistungsempfänger
annual-persons_note = Personen, die von den im Jahr eingereichten Forderungen betroffen sind, genau gezählt. Eine Person zählt bei jedem Partner einmal, wie viele Forderungen sie auch nennen; und bei jeder Grundlage und jeder Bescheinigung ihrer Forderungen, die sich deshalb nicht zu den Personen eines Partners addieren. Die Summe addiert die Partner. Die mittleren Kosten sind der eingereichte Betrag, Berichtigungen eingeschlossen, geteilt durch die Personen.
annual-beneficiaries = Personen
annual-beneficiaries_actual = Personen, tatsächliche Kosten
annual-beneficiaries_fixed = Personen, Pauschalen
annual-mean_cost = Mittlere Kosten je Leistungsempfänger
annual-mean_actual = Je Person, tatsächliche Kosten
annual-mean_fixed = Je Person, Pauschalen
annual-persons_by_group = Alle Partner, nach Grundlage und Bescheinigung
annual-persons_in_detail = Jeder Partner, nach Grundlage und Bescheinigung
annual-group = Grundlage oder Bescheinigung
annual-withheld = *
annual-withheld_note = * Nicht veröffentlicht: weniger als { $smallest } Personen oder Zeilen, oder eine Zahl, aus der sich eine solche errechnen ließe.

## Annual report: objectives

annual-objectives = Ziele
annual-objectives_note = Wie viel von dem, was einzuziehen war, eingezogen wurde, und wie lange es dauerte. Jedes Mittel steht neben seinem Zähler und Nenner.
annual-recovery_claims = Einzug der Forderungen im Jahr
annual-recovery_debts = Zahlung der Schulden im Jahr
annual-recoverable = Einzuziehen
annual-to_be_paid = Zu zahlen
annual-payments = Zahlungen
annual-median_to_pay = Median der Zahlungstage
annual-mean_to_pay = Mittel der Zahlungstage, nach Betrag
annual-cohorts = Nach Jahr der Einreichung
annual-cohorts_note = Was bis zum Ende des Jahres aus allem wurde, was in jedem Jahr eingereicht wurde. Hier stehen in Zähler und Nenner dieselben Forderungen; das Jahr übernommener Salden ist nicht bekannt.
annual-given_up = Aufgegeben
annual-maintained = Aufrechterhalten
annual-times = Wie lange es dauert, in Tagen
annual-times_note = Zeit bis zur Einreichung: im Jahr gebuchte Sammelforderungen, vom letzten Tag ihres Buchungszeitraums bis zur Einreichung. Zeit bis zur Zahlung: Zahlungen, Abschläge und Verrechnungen des Jahres, ab Einreichung ihrer Sammelforderung. Zeit bis zum Abschluss: Sammelforderungen, von denen nichts mehr aussteht, von der Einreichung bis zur letzten Buchung. Streitfälle: von der Bestreitung bis zum Ende des Jahres oder bis zum Tag ihres Abschlusses. Das gewichtete Mittel ist Tage mal Betrag, geteilt durch Betrag. Nicht gezählt sind die, bei denen ein Tag nicht bekannt ist.
annual-measure = Maß
annual-population = Anzahl
annual-not_counted = Nicht gezählt
annual-median_days = Median in Tagen
annual-days_times_amount = Tage mal Betrag
annual-weighted_days = Mittel nach Betrag
annual-time_to_present = Zeit bis zur Einreichung
annual-time_to_pay = Zeit bis zur Zahlung
annual-time_to_close = Zeit bis zum Abschluss
annual-age_of_disputes = Alter offener Streitfälle
annual-length_of_disputes = Dauer abgeschlossener Streitfälle
annual-paid_within = Zahlungen des Jahres nach Tagen seit Einreichung
annual-paid_and_settled = { $paid } in der Tabelle + { $unknown } auf Forderungen, deren Einreichung nicht bekannt ist − { $returned } zurückgezahlt = { $settled } beglichen.
annual-days = Tage

## Annual report: care years

annual-care_years = Nach Behandlungsjahr
annual-care_years_note = Was von jedem Behandlungsjahr bis zum Ende jedes Jahres eingereicht worden ist, seit Beginn des Buches. Eine Spalte ist ein Jahr der Einreichung; die Beträge sind aufaddiert.
annual-care_year = Leistungsjahr
annual-triangle = Bisher eingereicht je Behandlungsjahr
annual-year_of_introduction = Jahr der Einreichung
annual-by_half = In jedem Halbjahr eingereicht
annual-earlier = früher
annual-first_half_before = 1. Halbjahr, Vorjahr
annual-second_half_before = 2. Halbjahr, Vorjahr
annual-first_half = 1. Halbjahr
annual-second_half = 2. Halbjahr
annual-triangle_unknown = Nicht in der Tabelle: { $amount }, von denen der Tag der Einreichung oder das Behandlungsjahr nicht bekannt ist.
annual-no_proposal_short = Mangels Vorgeschichte wird keine Rückstellung vorgeschlagen. Bisher ganz abgerechnete Jahre: { $years }; nötig: { $least }.
annual-no_proposal_factor = Keine Rückstellung wird vorgeschlagen: In einem Alter war nichts eingereicht worden, und kein Faktor führt weiter.
annual-proposal_note = Ein Vorschlag und keine Buchung: was für vergangene Behandlungsjahre noch zu erwarten ist, nach dem Chain-Ladder-Verfahren. Ein Faktor ist, was die in beiden Altern bekannten Behandlungsjahre im höheren hatten, geteilt durch das, was sie im niedrigeren hatten. Ein Behandlungsjahr erreicht, was es hat, mal alle Faktoren vor ihm, einmal gerundet. Was nach dem höchsten bekannten Alter käme, ist nicht enthalten.
annual-development = Faktoren von Alter zu Alter
annual-age = Jahre seit der Behandlung
annual-care_years_used = Behandlungsjahre
annual-presented_at_next = Im höheren Alter
annual-presented_at_age = Im niedrigeren Alter
annual-factor = Faktor
annual-proposal = Vorgeschlagene Rückstellung
annual-presented_so_far = Bisher eingereicht
annual-ultimate = Wird erreichen
annual-expected_still = Noch zu erwarten

## Annual report: bridge

annual-bridge = Vom Hauptbuch zur veröffentlichten Zahl
annual-bridge_note = Veröffentlichte Summen enthalten Verwaltungskosten und lassen weg, worauf verzichtet wurde und was negativ ist. Hauptbuch − verzichtet + weggelassene negative Forderungen = veröffentlicht. Die von Sammelforderungen, auf die ganz verzichtet wurde, sind im Verzicht schon enthalten.
annual-ledger_figure = Hauptbuch
annual-waived_of_year = Verzichtet
annual-negative_lines = Negative weggelassen
annual-published = Veröffentlicht
annual-negatives_unknown = Ein Lauf des Jahres hat seine Dateien nicht behalten: Negative Forderungen lassen sich nicht trennen, und die veröffentlichte Zahl enthält sie noch.
annual-outside = Außerhalb der Salden
annual-what = Was
annual-held = Am Jahresende zurückgehaltene Sammelforderungen
annual-next_period = Nach dem Ende eingereichte Sammelforderungen
annual-refused = Abgelehnte Sammelforderungen
annual-interest_claimed = Geforderte Zinsen
annual-interest_credited = Gutgeschriebene oder zurückgenommene Zinsen
annual-interest_paid = Bezahlte Zinsen
annual-received_without_block = Zahlungen ohne Sammelforderung
annual-allocated = davon zugeordnet
annual-returned = davon zurückgezahlt

## Annual report: controls and method

annual-controls = Kontrollen
annual-controls_note = Jede Zahl links ist aus anderen Tabellen errechnet als die rechts.
annual-controls_hold = { $hold } von { $all } Kontrollen sind erfüllt. Jede steht mit ihren beiden Seiten in der Arbeitsmappe und in den CSV- und JSON-Tabellen; hier stehen die, die es nicht sind.
annual-control_opening = Sammelforderungen vor dem Jahr = Positionen davor
annual-control_movements = Vortrag + Bewegungen = Positionen am Ende
annual-control_partners = Summe der Partner = alles
annual-control_bases = Summe der Grundlagen = alles
annual-control_cube = Eingereicht laut Hauptbuch = laut Würfeln
annual-control_disputes = Offene Streitfälle = bestrittene Beträge
annual-control_care_years = Behandlungsjahre = Würfel aller Läufe
annual-control_accepted = Noch einmal gelesene Zeilen = Würfel, Betrag
annual-control_lines = Noch einmal gelesene Zeilen = Würfel, Zeilen
annual-control_times = Zahlungen nach Tagen − zurückgezahlt = beglichen
annual-control_group = Forderungen aller Staaten = Schulden aller Staaten
annual-side = Seite
annual-method = Quellen und Verfahren
annual-runs = Läufe des Jahres
annual-run = Lauf
annual-manifest = Manifest (BLAKE3)
annual-digest = Prüfwert des Hauptbuchs
annual-method_year = Das Jahr sind die Abrechnungszeiträume, die in ihm liegen. Was ihre Läufe gebucht haben, gehört zum Jahr, auch wenn ein spät bekannt gewordenes Ereignis einen früheren Tag trägt. Von einem neu abgerechneten Zeitraum zählt nur der jüngste Lauf.
annual-method_group = Der Bericht handelt von allen Staaten der Verrechnungsstelle zusammen: Forderungen nach dem Staat, der behandelt hat, Schulden nach dem Staat, der die Kosten trägt. Tabellen, die keine Staaten unterscheiden, zeigen die Beträge einmal.
annual-method_outstanding = Ausstehend sind Beträge, die eingereicht und weder aufgegeben noch bezahlt noch verrechnet sind, ob fällig oder nicht, ob bestritten oder nicht. Zinsen stehen außerhalb.
annual-method_settled = Zahlungen zählen in dem Jahr, in dem sie gebucht wurden, aus welchem Jahr die Forderung auch ist. Zahlungen ohne Sammelforderung zählen erst, wenn sie zugeordnet sind.
annual-method_currencies = In keiner Tabelle wird umgerechnet, und über Währungen hinweg wird nichts addiert.
annual-method_openings = Salden, mit denen ein Buch beginnt, zählen als Vortrag und nicht als eingereicht. Sie haben keine Zeilen, kein Behandlungsjahr und keine Personen.
annual-method_waiting = Sammelforderungen, die zurückgehalten, nach dem Ende eingereicht oder abgelehnt sind, stehen in keiner Zahl außer der, die sie nennt.
annual-method_fixed = Ein Pauschalbetrag ist eine Forderung wie jede andere; sein Behandlungsjahr ist sein Bezugsjahr, und er wird nie in Behandlungsfälle umgerechnet.
annual-method_rounding = Beträge sind genau. Anteile, Mittel und Faktoren sind nur für die Leser gerundet, und nichts wird mit ihnen gerechnet.
annual-method_withheld = Beträge eines Partners, eines Abkommens, einer Grundlage oder eines Jahres sind Zahlen des Hauptbuchs, wie Kontoauszüge und Rechnungslegung sie haben, und stehen immer da. Personen, ihre Zeilen und Mittelwerte werden nicht veröffentlicht, wo sie weniger als { $smallest } Personen oder Zeilen betreffen. Bescheinigungen und Arten der Leistung mit weniger werden mit mindestens einer größeren zusammengefasst, Zeilen und Beträge, ohne zu sagen, welche es sind. Weiteres bleibt unveröffentlicht, bis keine Verbindung von Summen und Teilen eine kleine Zelle verrät.
annual-codes = Abkürzungen
annual-document_ehic = Europäische Krankenversicherungskarte
annual-document_prc = provisorische Ersatzbescheinigung für die Karte
annual-document_s1 = Eintragung für Leistungen im Wohnstaat
annual-document_s2 = geplante Behandlung, vorab genehmigt
annual-document_s3 = Leistungen für Grenzgänger im Ruhestand im Staat der früheren Beschäftigung
annual-document_da1 = Leistungen bei Arbeitsunfall oder Berufskrankheit
annual-document_e106 = Arbeitnehmer mit Wohnort in einem anderen Staat, vor 2010
annual-document_e109 = Familie eines Arbeitnehmers in einem anderen Staat, vor 2010
annual-document_e112 = geplante Behandlung, vor 2010
annual-document_e121 = Rentner mit Wohnort in einem anderen Staat, vor 2010
annual-document_bil = Vordruck eines zweiseitigen Abkommens
annual-minor = Andere Währungen
annual-minor_note = Währungen mit höchstens zwei Partnern auf jeder Seite stehen beisammen, mit einer Zeile für jeden. Nichts wird addiert. Ihre vollständigen Tabellen, auch nach Zeiträumen und nach Jahr der Einreichung, stehen in der Arbeitsmappe und in den CSV- und JSON-Tabellen.
annual-minor_recovery = Einziehung der Forderungen und Zahlung der Schulden im Jahr
annual-minor_to_settle = Zu begleichen
annual-minor_rate = Einziehungs- oder Zahlungsquote
annual-method_persons = Die Personen wurden beim Erstellen des Berichts gezählt, aus den Dateien, die die Läufe behalten haben, und nur aus anerkannten Zeilen. Beim Zählen war eine Person durch einen Prüfwert von 128 Bit unter einem zufälligen Schlüssel des Augenblicks bekannt. Weder Kennungen noch Prüfwerte noch der Schlüssel wurden behalten oder geschrieben.
annual-persons_not_asked = Personen wurden nicht gezählt, weil der Bericht ohne sie verlangt wurde.
annual-persons_not_kept = Personen können nicht gezählt werden: Ein Lauf des Jahres wurde gemacht, ohne seine Dateien zu behalten.

## Annual report: charts

annual-chart_of = { $title }, { $unit }
annual-thousands = Tausend { $currency }
annual-millions = Millionen { $currency }
annual-percent = { $number } %
annual-others = { $count ->
     [one] { $count } anderer Staat
    *[other] { $count } andere Staaten
}


## Amounts due

due-caption = Fällige Beträge von { $payer } an { $payee }, { $agreement }, { $currency }
due-day = Fällig am
due-account = Zahlungskonto
due-no_account = kein Konto angegeben
due-no_day = kein Tag bestimmt
due-deduction = überzahlt, abgezogen
due-ask_account = Wo kein Konto angegeben ist, nannte der Kopf der Sammelforderung keines; fragen Sie vor der Zahlung beim Gläubiger nach.
due-other_account = { $payee } hat das Konto gewechselt: seit der Sammelforderung { $block }, eingereicht am { $date }, wird { $now } genannt, davor { $before }. Lassen Sie es sich vor der Zahlung von { $payee } auf bekanntem Weg bestätigen.

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
term-recovery-rate = Einziehungsquote
term-payment-rate = Zahlungsquote
term-care-year = Leistungsjahr
term-accrual = Rückstellung, Abgrenzung
term-beneficiary = Leistungsempfänger
term-mean-cost = mittlere Kosten je Leistungsempfänger
term-ageing = Altersstruktur der Forderungen
term-held = zurückgestellt
term-reject = abgelehnte Zeile
term-refused = zurückgewiesen
term-asserted = geltend gemacht
term-brought-forward = Vortrag
term-given-up = aufgegeben
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
