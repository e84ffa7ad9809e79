### Polish, in the words of the regulations: należności, zobowiązania, instytucja
### łącznikowa, kwoty zryczałtowane, Komisja Obrachunkowa, odsetki za zwłokę.
### Same as in English: colon, semicolon, party-AT, party-BJ, party-CA-QC, party-CL,
### party-EE, party-GA, party-JE, party-KR, party-LI, party-ML, party-MT, party-NE,
### party-RS, party-SM, party-SN, party-TG, dashboard-block-status,
### dashboard-about-manifest, annual-chart_of, annual-percent, annual-withheld

language = Polski
    .locale = pl

## Head of a statement

colon = { ": " }
semicolon = { "; " }
statement_of_account = Wyciąg z konta
pair = { $owner } – { $counterpart }
account_of = Konto strony
counterpart = Druga strona
liaison_body = Instytucja łącznikowa
not_recorded = nie odnotowano
settlement_period = Okres rozliczenia
cut_off = Dzień zamknięcia
payable_now = Do zapłaty teraz
see_doubts = Zasady, kursy lub stopy procentowe, których nie potwierdzono, przesądziły o kwotach tego wyciągu; strona kontrolna wymienia je na początku.
nothing_to_state = Między obiema stronami nie ma nic do wykazania.

## Account under an agreement

account_caption = Konto na podstawie { $agreement }, w { $currency }
line = Pozycja
receivables = Należności
debts = Zobowiązania
claims_of = { $creditor } od { $debtor }
debts_of = { $debtor } wobec { $creditor }
for_information = Informacyjnie

## Lines of an account. At most 49 columns each.

item-Opening = Saldo początkowe
item-BroughtIn = Salda przejęte
item-Care = Przedstawione należności: świadczenia
item-Fees = Przedstawione należności: koszty obsługi
item-NotConsidered = Przedstawione po terminie, nieuwzględnione
item-Waived = Zrzeczenia
item-Credited = Noty uznaniowe
item-Contested = Zakwestionowane
item-Lifted = Wycofane zakwestionowania
item-Prepaid = Zaliczki
item-Paid = Płatności
item-Refunded = Zwrócone nadpłaty
item-SetOff = Potrącenia
item-Closing = Saldo końcowe, otwarte
item-KnownOpen = Znana część salda końcowego
item-Eligible = w tym możliwe do rozliczenia teraz
item-Carried = w tym przeniesione, poniżej minimum
item-Overpaid = Nadpłacone w pojedynczych zestawieniach
item-Asserted = Przedstawiono dotychczas
item-Agreed = Uznane dotychczas przez dłużnika
item-AgreedOpen = w tym jeszcze nierozliczone
item-Disputed = Sporne, poza saldem
item-Withdrawn = Wycofane, ze spornych do uznanych notą
item-Held = Wstrzymane, poza saldem
item-NextPeriod = Przedstawione po dniu zamknięcia
item-Unallocated = Płatności bez zestawienia

## Net positions and what is paid

net_caption = Pozycja netto według okresu księgowego, kwoty otwarte
period = Okres
receivable_open = Należność
debt_open = Zobowiązanie
net = Netto
pays_now = { $party } płaci
mode = Tryb
totals = sumy
not_known = nieznany
period_not_known = nieznany
each_pays = Każda strona płaci swoje zobowiązania.
after_set_off = Dokonano potrącenia; oto, co po nim pozostało.
pays = { $payer } płaci teraz na rzecz { $payee } { $amount } { $currency }.
remains_credit = { $creditor } jest winna { $debtor } uznanie w wysokości { $amount } { $currency }.
nothing_payable = Teraz nie ma nic do zapłaty.
would_leave = Przy potrąceniu na podstawie odnotowanego aktu po każdej stronie wygasłoby { $extinguished } { $currency }, a { $payer } zapłaciłaby na rzecz { $payee } { $amount } { $currency }.
would_leave_nothing = Przy potrąceniu na podstawie odnotowanego aktu po każdej stronie wygasłoby { $extinguished } { $currency } i nie pozostałoby nic do zapłaty.
would_change_nothing = W tej walucie potrącenie niczego by nie zmieniło: nie obie strony mają teraz kwotę do zapłaty.
nobody_states = Nikt nie podaje, ile { $debtor } była winna { $creditor } za { $periods } w chwili otwarcia księgi. Nie przyjmuje się, że było to zero: dla tego okresu nie podaje się kwoty netto, a liczby obejmują tylko to, co wiadomo.
nobody_states_period = Nikt nie podaje, ile { $debtor } była winna { $creditor } w chwili otwarcia księgi, a okres księgowy także nie jest znany. Nie przyjmuje się, że było to zero: nie podaje się kwoty netto, a liczby obejmują tylko to, co wiadomo.
totals_not_netted = { $party } oznacza opublikowane sumy dla kilku państw. Obie sumy mogą dotyczyć różnych państw i nie można ich skompensować.

## How two parties settle. At most 9 columns each.

mode-Gross = brutto
mode-Bilateral = potrąc.
mode-OneSided = jednostr.

## Blocks

blocks = Zestawienia
receivables_caption = Należności { $creditor } od { $debtor }, { $agreement }, { $currency }
debts_caption = Zobowiązania { $debtor } wobec { $creditor }, { $agreement }, { $currency }
reference = Oznaczenie
introduced = Wpłynęło
due = Termin
lines = Wiersze
care = Świadczenia
fees = Koszty
disputed = Sporne
deducted = Odliczone
deducted_note = Odliczone: nieuwzględnione, objęte zrzeczeniem, uznane notą, wpłacone zaliczką lub zapłacone. Świadczenia + koszty − sporne − odliczone − potrącone = otwarte.
parted_note = Odliczone: nieuwzględnione, objęte zrzeczeniem lub uznane notą. Świadczenia + koszty − sporne − odliczone − zaliczki − płatności − potrącone = otwarte.
of_which_paid = w tym zaliczki { $prepaid }, płatności { $paid }
set_off = Potrącone
open = Otwarte
total = Razem
no_blocks = Brak zestawień.

## State of a block. At most 13 columns each.

state-Rejected = odrzucone
state-OutOfTime = po terminie
state-Presented = przedstawione
state-Accepted = uznane
state-Contested = sporne
state-Maintained = podtrzymane
state-Credited = skorygowane
state-Waived = zrzeczenie
state-Overpaid = nadpłacone
state-Settled = rozliczone

## Disputes

disputes = Spory
disputes_note = Kwoty sporne są poza saldem otwartym; sporny wiersz nie wstrzymuje pozostałych. Spory zamknięte w tym przebiegu są pokazane po raz ostatni.
no_disputes = Nic nie jest sporne.
contested_on = Zakwest.
stage = Stan
contested = Zakwestionowano
outstanding = Nadal sporne
line_of = wiersz { $claim }
block_as_a_whole = całe zestawienie
part_of_block = część zestawienia, bez wskazania wiersza
replied_on = odpowiedź z dnia { $date }
reply_by = odpowiedź najpóźniej { $date }
settle_by = do rozstrzygnięcia do { $date }
closed_on = zamknięto { $date }

## State of a dispute. At most 24 columns each.

stage-Contested = sporne, bez odpowiedzi
stage-Maintained = podtrzymane
stage-Closed = zamknięte

## Interest

interest = Odsetki za zwłokę
interest_note = Odsetki są propozycją, dopóki wierzyciel ich nie zażąda; nie ma ich w żadnym z powyższych sald. Bieżące: co doszłoby, gdyby wszystko, co zaległe, zapłacono w dniu zamknięcia.
no_interest = Brak odsetek.
principal = Kwota zaległa
paid_on = Wpłynęło
late_for = Naliczono za
months = { $count ->
     [one] { $count } miesiąc
     [few] { $count } miesiące
     [many] { $count } miesięcy
    *[other] { $count } miesiąca
}
days = { $count ->
     [one] { $count } dzień
     [few] { $count } dni
     [many] { $count } dni
    *[other] { $count } dnia
}
bears_none = za żaden okres nie nalicza się odsetek
running = bieżące
claim_by = do zażądania do { $date }
interest_rates = Stopy procentowe
not_confirmed = niepotwierdzone
not_computed = nie można było obliczyć; zob. ustalenia
refinancing_rate = Stopa podstawowych operacji refinansujących { $percent } % rocznie od { $date }
interest-computed = Obliczone od płatności po terminie
interest-claimed = Zażądane
interest-credited = Uznane notą lub wycofane
interest-disputed = Zakwestionowane
interest-paid = Zapłacone
interest-unpaid = Zażądane i niezapłacone
interest-claimable = Można jeszcze zażądać
interest-running = Bieżące

## Ageing

ageing = Struktura wiekowa
ageing_note = Według roku świadczeń to, co uznano notą, objęto zrzeczeniem, zapłacono lub potrącono, zalicza się najpierw na najstarszy rok zestawienia, a następnie tak samo to, co z reszty jest sporne.
ageing_unknown = Salda, których nikt nie podaje, nie należą do żadnego roku: są to kwoty znane.
year = Rok
age-Introduction = Według roku przedstawienia
age-Care = Według roku świadczeń
nothing_aged = Nic nie jest otwarte ani sporne.

## What is next

next = Najbliższe kroki
nothing_next = Nie ma nic do zrobienia.
last_day = Ostatni dzień
who = Kto
what = Co
otherwise = W przeciwnym razie
at_stake = Kwota zagrożona
and_more = { $count ->
     [one] i jeszcze { $count }
     [few] i jeszcze { $count }
     [many] i jeszcze { $count }
    *[other] i jeszcze { $count }
}
expected = { $creditor } nie przesłała należności od { $debtor } za { $period } ({ $agreement }, { $basis }); ostatnie dotyczyły { $last }.
introduce_by = Do przedstawienia do { $date }.
inventory_by = Wykaz do { $date }.
carries_over = { $payer } przenosi { $amount } { $currency }: to mniej niż uzgodniona płatność minimalna.
to_refund = { $creditor } otrzymała o { $amount } { $currency } za dużo w pojedynczych zestawieniach; kwota pomniejsza saldo { $debtor } do czasu zwrotu.

## What somebody has to do. At most 33 columns each.

task-MendBlock = poprawić wstrzymane zestawienie
task-Reply = odpowiedzieć na zakwestionowanie
task-ClaimInterest = zażądać odsetek
task-Pay = zapłacić
task-DownPayment = zaliczka zapobiegająca odsetkom
task-AnswerOffer = odpowiedzieć na ofertę zaliczki
task-PayInterest = zapłacić zażądane odsetki
task-Contest = zakwestionować, jeśli jest powód
task-SettleDispute = rozstrzygnąć spór
task-Refer = wystąpić do Komisji Obrachunkowej
task-AwaitOpinion = opinia Komisji Obrachunkowej
task-Refund = zwrócić nadpłatę
task-Allocate = przypisać lub zwrócić wpłatę

## What happens otherwise. At most 14 columns each.

risk-Forfeit = utrata kwoty
risk-Interest = odsetki
risk-Owed = nadal należne
risk-Flag = do wyjaśnienia

## On what a claim is based

basis-Actual = rzeczywiste wydatki
basis-Fixed = kwoty zryczałtowane

## Blocks that wait

waiting = Zestawienia oczekujące
waiting_note = Nie ma ich w żadnej należności, zobowiązaniu ani pozycji netto.
claims = Należności
reason = Powód oczekiwania
amount = Kwota
none_waiting = Żadne zestawienie nie oczekuje.
waiting-Held = wstrzymane
waiting-NextPeriod = następny okres
waiting-Refused = odmowa

## Set-off acts

set_offs = Akty potrącenia
act = Akt { $reference } (zdarzenie { $event }), rozliczony { $date }: po każdej stronie wygasło { $amount } { $currency }.
claim_amount = Należność
rates = Kursy
rate = 1 EUR = { $rate } { $currency } ({ $date })
settled_amount = Rozliczono
difference = Różnica
introduction_value = Wartość przy przedstawieniu
borne_by = Obciąża
difference_note = Różnica: wartość w rozliczeniu pomniejszona o wartość według kursu z dnia wpływu, w walucie rozliczenia.
no_set_offs = Brak aktów potrącenia.

## Payments without a block

unallocated = Płatności bez zestawienia
brought_forward = Z przeniesienia
received = Otrzymano
to_allocate = Do przypisania
none_unallocated = Żadna płatność nie czeka na przypisanie.

## Opening balances

openings = Przejęte salda początkowe
grade = Dowód
stated_by = Podała
as_of = Na dzień
counts = Liczy się
not_stated = nie podano
openings_note = Z dwóch danych liczy się dana wierzyciela, dana dłużnika stoi obok i niczego się nie uśrednia. Różnica: dana, która się liczy, pomniejszona o drugą.
no_openings = Nie przejęto żadnego salda.

## How a balance is evidenced. At most 22 columns each.

grade-Agreed = uznane przez obie
grade-OneSided = podane przez jedną
grade-Unknown = nieznane

## Control page

control_page = Strona kontrolna
doubts = Niepotwierdzone, a przesądziło o kwocie
doubts_note = Nie można było sprawdzić tekstu tych zasad lub źródła tych kursów i stóp.
doubtful_rate = Kurs 1 EUR = { $rate } { $currency } z dnia { $date }
no_doubts = Wszystkie zasady, kursy i stopy procentowe, które przesądziły o kwocie, są potwierdzone.
rules = Zastosowane zasady
subject = Przedmiot
source = Źródło
confirmed = Potwierdzona
yes = tak
no = nie
used = zastosowana
decided = przesądziła
no_rules = Nie zastosowano żadnej zasady.
rejects = Odrzucone wiersze
code = Kod
meaning = Znaczenie
unreadable = Nieczytelne
no_rejects = Nie odrzucono żadnego wiersza.
findings = Ustalenia
about = Dotyczy
detail = Szczegół
no_findings = Brak ustaleń.
controls = Kontrole tego wyciągu
control = Kontrola
left = Jedna strona
right = Druga strona
result = Wynik
equal = zgodne
differ = RÓŻNE
run_controls = Kontrole całego przebiegu: spełnione { $hold } z { $all }; controls.json zawiera każdą z jej obiema stronami.
ledger_digest = Skrót księgi głównej
engine = Program

## Names of rules and comparisons. At most 57 columns each.

core-in-force-between-the-parties = obowiązuje między stronami
core-date-that-decides = rozstrzygająca data
core-refund = zwrot
core-waiver = zrzeczenie
core-classes-of-claims-waived = rodzaje należności objętych zrzeczeniem
core-what-may-be-settled = co można rozliczyć
core-set-off = potrącenie
core-Annex-IV-reduction-X = załącznik IV, obniżka X
core-deadline-for-introduction = termin przedstawienia
core-deadline-for-payment = termin płatności
core-deadline-for-contestation = termin zakwestionowania
core-deadline-for-reply = termin odpowiedzi
core-deadline-for-disputes = termin rozstrzygnięcia sporów
core-due-after-a-contestation = termin płatności po zakwestionowaniu
core-interest-method = odsetki: wzór
core-interest-months = odsetki: liczone miesiące
core-interest-rate-month = odsetki: miesiąc stopy
core-interest-rate-reset = odsetki: stopa stała czy zmienna
core-interest-rounding = odsetki: co się zaokrągla
core-variable-tender = odsetki: stopa przetargów o zmiennej stopie
core-rounding = zaokrąglenie
core-shield = zaliczka chroniąca przed odsetkami: udział
core-shield-base = zaliczka chroniąca przed odsetkami: podstawa
core-shield-instalments = zaliczka chroniąca przed odsetkami: raty
core-shield-test = zaliczka chroniąca przed odsetkami: porównanie
core-shield-scope = zaliczka chroniąca przed odsetkami: zakres
core-opening-movements-closing-open = początek + zmiany = koniec, otwarte
core-blocks-closing-open = zestawienia = koniec, otwarte
core-open-disputes-disputed = otwarte spory = sporne

## Codes of findings

code-C1001 = nie można odczytać pliku
code-C1002 = plik jest pusty
code-C1003 = nagłówek nie wymienia kolumn żadnego znanego pliku
code-C1004 = brak wymaganej kolumny
code-C1005 = kolumna występuje dwa razy
code-C1006 = kolumna nie należy do układu i zostaje pominięta
code-C1007 = plik ma nagłówek i żadnych wierszy
code-C1008 = ostatni wiersz nie kończy się znakiem nowego wiersza
code-C1009 = plik uszkodzony lub niepełny
code-C1010 = wiersz dłuższy niż 65536 bajtów
code-C1011 = niewłaściwa liczba pól
code-C1012 = pole za długie
code-C1013 = cudzysłowy do siebie nie pasują
code-C1014 = wiersz nie jest tekstem UTF-8
code-C1015 = kolumna typu, który nie zawiera dokładnych wartości
code-C1020 = wymagane pole jest puste
code-C1021 = to nie jest kwota
code-C1022 = więcej miejsc dziesiętnych, niż ma waluta
code-C1023 = kwota za duża
code-C1024 = kwota ujemna bez korygowanej należności
code-C1025 = korekta nie jest ujemna
code-C1026 = to nie jest data
code-C1027 = to nie jest okres
code-C1028 = wartości nie ma na liście
code-C1029 = to nie jest liczba całkowita
code-C1030 = ten sam wiersz przesłany ponownie
code-C1031 = claim_id użyty dla różnych wierszy
code-C1032 = claim_id przyjęty we wcześniejszym przebiegu
code-C1033 = te same świadczenia pod kilkoma claim_id
code-C1040 = zestawienie bez nagłówka: wstrzymane
code-C1041 = zestawienie z kilkoma różnymi nagłówkami: wstrzymane
code-C1042 = wiersz różni się od nagłówka swojego zestawienia
code-C1043 = zestawienie rozliczone we wcześniejszym przebiegu: jest zamknięte
code-C1044 = liczba wierszy inna niż w nagłówku: zestawienie wstrzymane
code-C1045 = suma inna niż w nagłówku: zestawienie wstrzymane
code-C1046 = sumy nie można porównać: kwota jest nieczytelna
code-C1047 = nagłówek zestawienia jest nieważny
code-C1048 = wiersz wykazu jest nieważny
code-C2001 = nieznana strona
code-C2002 = wierzyciel i dłużnik są tą samą stroną
code-C2003 = nieznana umowa
code-C2004 = nieznana waluta
code-C2005 = ani wierzyciel, ani dłużnik nie jest stroną tej księgi
code-C2006 = waluta niedozwolona
code-C2007 = walutę zastąpiło euro przed zaksięgowaniem
code-C2008 = brak opublikowanej kwoty zryczałtowanej: tymczasowo
code-C2009 = kwota miesięczna inna niż opublikowana
code-C2010 = brak kursu wymiany na ten dzień
code-C2011 = opublikowana kwota miesięczna inna niż z wzoru
code-C2012 = ostatni dzień wykracza poza tabelę dni roboczych
code-C3001 = umowa nie obowiązywała między stronami w tym dniu
code-C3002 = umowa nie ma zasady dla tego kierunku i tej podstawy
code-C3003 = wierzyciel nie może w tym roku stosować kwot zryczałtowanych
code-C3004 = kwota zryczałtowana za wypadek przy pracy
code-C3005 = świadczenie kończy się, zanim się zacznie
code-C3006 = świadczenie poza okresem ważności dokumentu uprawniającego
code-C3007 = świadczenie zaczyna się po zaksięgowaniu
code-C3008 = zaksięgowane po wpływie zestawienia
code-C3009 = data po dniu zamknięcia
code-C3010 = liczba miesięcy nie jest od 1 do 12
code-C3011 = kwota nie jest iloczynem miesięcy i kwoty miesięcznej
code-C3012 = zestawienie przedstawione po terminie: nieuwzględnione
code-C3013 = dokument uprawniający bez wymaganej daty lub kończący się, zanim się zacznie
code-C3014 = korygowana należność nieznana
code-C3015 = korygowana należność z innej pary, umowy lub waluty
code-C3016 = korekty sprowadzają należność poniżej zera
code-C3017 = okres księgowy rodzaju, którego umowa nie stosuje
code-C3018 = brak kwot zryczałtowanych na podstawie tego artykułu
code-C3019 = należności za rok kalendarzowy zbyt odległy od przedstawienia
code-C3020 = wiersze zaksięgowane poza okresem księgowym zestawienia
code-C3021 = ostatni dzień terminu nie jest roboczy i to rozstrzyga
code-C3022 = zażądano więcej miesięcy, niż obejmuje wykaz
code-C3023 = wykaz przedstawiony z opóźnieniem
code-C3101 = zdarzenie niepełne lub błędne
code-C3102 = zdarzenie wymienia zestawienie lub wiersz, którego nie ma w księdze
code-C3103 = kwota zdarzenia przekracza to, czego może dotyczyć
code-C3104 = zdarzenie sprzed wpływu zestawienia
code-C3105 = event_id użyty dla różnych zdarzeń
code-C3106 = zdarzenie nieznanego rodzaju: zachowane do sprawdzenia
code-C3107 = czynność po terminie; mimo to jest skuteczna
code-C3108 = czynność po terminie: odmowa
code-C3109 = płatność przekracza kwotę otwartą: reszta czeka na przypisanie
code-C3110 = zakwestionowanie wycofane bez nowego terminu płatności
code-C3111 = zażądane odsetki wyższe, niż daje zasada
code-C3112 = milczenie stało się skuteczne
code-C3113 = zaliczka mimo odmowy
code-C3114 = wystąpienie do Komisji Obrachunkowej przed czasem
code-C3115 = zdarzenie nie ma czego dotyczyć
code-C3116 = zdarzenie przedłuża termin, który nie biegnie
code-C3117 = zdarzenie z datą po dniu zamknięcia: czeka
code-C4001 = potrącenie niedozwolone
code-C4002 = akt potrącenia nie miał czego potrącić
code-C9001 = saldo początkowe nieważne

## Parties

party-AD = Andora
party-AR = Argentyna
party-AT = Austria
party-BA = Bośnia i Hercegowina
party-BE = Belgia
party-BG = Bułgaria
party-BJ = Benin
party-BR = Brazylia
party-CA = Kanada
party-CA-QC = Quebec
party-CG = Kongo
party-CH = Szwajcaria
party-CI = Wybrzeże Kości Słoniowej
party-CL = Chile
party-CM = Kamerun
party-CV = Republika Zielonego Przylądka
party-CY = Cypr
party-CZ = Czechy
party-DE = Niemcy
party-DK = Dania
party-DZ = Algieria
party-EE = Estonia
party-ES = Hiszpania
party-FI = Finlandia
party-FR = Francja
party-GA = Gabon
party-GB = Zjednoczone Królestwo
party-GR = Grecja
party-HR = Chorwacja
party-HU = Węgry
party-IE = Irlandia
party-IL = Izrael
party-IN = Indie
party-IS = Islandia
party-IT = Włochy
party-JE = Jersey
party-JP = Japonia
party-KR = Korea
party-LI = Liechtenstein
party-LT = Litwa
party-LU = Luksemburg
party-LV = Łotwa
party-MA = Maroko
party-MC = Monako
party-ME = Czarnogóra
party-MG = Madagaskar
party-MK = Macedonia Północna
party-ML = Mali
party-MR = Mauretania
party-MT = Malta
party-NC = Nowa Kaledonia
party-NE = Niger
party-NL = Niderlandy
party-NO = Norwegia
party-OTHER = Inne państwa (opublikowana suma)
party-PF = Polinezja Francuska
party-PH = Filipiny
party-PL = Polska
party-PT = Portugalia
party-RO = Rumunia
party-RS = Serbia
party-SE = Szwecja
party-SI = Słowenia
party-SK = Słowacja
party-SM = San Marino
party-SN = Senegal
party-TG = Togo
party-TN = Tunezja
party-TR = Turcja
party-US = Stany Zjednoczone
party-UY = Urugwaj
party-XK = Kosowo
party-YT = Majotta

## Workbooks

workbook-summary = Podsumowanie
workbook-movements = Ruchy według zestawień
workbook-movements_note = Co zmienił ten przebieg, zestawienie po zestawieniu. W każdym wierszu saldo początkowe i ruchy dają saldo końcowe; to, co je zmniejsza, jest ujemne.
workbook-agreement = Umowa
workbook-currency = Waluta
workbook-basis = Podstawa
workbook-rule = Zasada
workbook-line_id = Wiersz
workbook-event = Zdarzenie
workbook-reason = Powód
workbook-exact = Dokładne kwoty
workbook-exactly = Dokładnie
workbook-payer = Płatnik
workbook-payee = Odbiorca
workbook-account_to_pay = Rachunek do wpłaty
workbook-replied = Odpowiedź z dnia
workbook-reply_by = Odpowiedź do
workbook-settle_by = Rozstrzygnąć do
workbook-closed = Zamknięto
workbook-claim_by = Zażądać do
workbook-paid_late = zapłacono po terminie
workbook-entries = Pozycje
workbook-counted = Jak obliczono dzień
workbook-aged_by = Struktura wiekowa według
workbook-settled_on = Rozliczono dnia
workbook-settlement_currency = Rozliczono w
workbook-missing = Oczekiwane, nie wpłynęły
workbook-nothing_missing = Niczego z oczekiwanych nie brakuje.
workbook-last_received = Ostatnio otrzymano
workbook-introduce_by = Przedstawić do
workbook-inventory_by = Wykaz do
workbook-all_checks = Kontrole tego skoroszytu
workbook-checks_note = Obie strony to formuły na arkuszach tego skoroszytu; są przeliczane przy każdej zmianie komórki.
workbook-check-Closing = saldo początkowe + ruchy = otwarte zestawienia
workbook-check-Moved = salda końcowe ruchów = otwarte zestawienia
workbook-check-Presented = przedstawione: ruchy zestawień = konto
workbook-check-GivenUp = nieuwzględnione i zrzeczone: ruchy zestawień = konto
workbook-check-Contested = sporne i uznane notą: ruchy zestawień = konto
workbook-check-Paid = zapłacone: ruchy zestawień = konto
workbook-check-SetOff = potrącone: ruchy zestawień = akty potrącenia
workbook-check-Disputed = otwarte spory = sporne w zestawieniach
workbook-check-AgedIntroduction = otwarte według roku przedstawienia = otwarte zestawienia
workbook-check-AgedCare = otwarte według roku świadczeń = otwarte zestawienia
workbook-check-Nets = pozycje netto według okresu = saldo końcowe
workbook-check-Payable = do zapłaty teraz i przeniesione = możliwe do rozliczenia teraz

## Dashboard

dashboard-kind = Przegląd rozliczenia
dashboard-title = Rozliczenie { $run }
dashboard-subtitle = { $whose } · stan na { $day }
dashboard-clearing_house = Izba rozliczeniowa, wszystkie pary
dashboard-skip = Przejdź do liczb
dashboard-noscript = Ta strona rysuje się z zawartych w niej danych. Potrzebuje JavaScriptu, a nie sieci.
dashboard-theme = Kolory
dashboard-theme-auto = Jak w systemie
dashboard-theme-light = Jasne
dashboard-theme-dark = Ciemne
dashboard-filters = Zakres
dashboard-contents = Części
dashboard-accounting_period = Okres księgowy
dashboard-unknown_period = nieznany
dashboard-party = Państwo
dashboard-creditor = Wierzyciel
dashboard-debtor = Dłużnik
dashboard-reset = Pokaż wszystko
dashboard-all-agreement = Wszystkie umowy
dashboard-all-accounting_period = Wszystkie okresy
dashboard-all-party = Wszystkie państwa
dashboard-all-state = Każdy stan
dashboard-positions = Pozycje: { $count } z { $of } · { $chosen }. Kwot w różnych walutach nigdy się nie dodaje.
dashboard-nothing = Dla tego wyboru nie ma nic.
dashboard-rows = { $count ->
     [one] { $count } wiersz
     [few] { $count } wiersze
     [many] { $count } wierszy
    *[other] { $count } wiersza
}
dashboard-rows-page = Wiersze { $from }–{ $to } z { $count }; sumy wszystkich
dashboard-rows-printed = Wydrukowano pierwsze { $count }. Aby mieć mniej wierszy, wybierz filtr przed drukowaniem.
dashboard-page-first = Pierwsza
dashboard-page-previous = Poprzednia
dashboard-page-next = Następna
dashboard-page-last = Ostatnia
dashboard-copy = Kopiuj
dashboard-copied = Skopiowano
dashboard-marked = Zaznaczono; skopiuj klawiaturą
dashboard-scale-thousand = { $count ->
     [one] { $count } tys.
     [few] { $count } tys.
     [many] { $count } tys.
    *[other] { $count } tys.
}
dashboard-scale-million = { $n } mln
dashboard-scale-billion = { $n } mld
dashboard-scale-trillion = { $n } bln
dashboard-overview-title = Sumy
dashboard-overview-lines = { $count ->
     [one] { $count } wiersz w tych pozycjach
     [few] { $count } wiersze w tych pozycjach
     [many] { $count } wierszy w tych pozycjach
    *[other] { $count } wiersza w tych pozycjach
}
dashboard-overview-lost = Zagrożone utratą
dashboard-overview-lost-items = Terminy, po których kwota przepada: { $count }
dashboard-measure-open-short = należne i nierozliczone
dashboard-measure-open-note = Otwarte, brutto: to, co państwo z kolumny jest winne państwu z wiersza i czego nie rozliczyło. Każdy kierunek liczy się osobno.
dashboard-measure-open-cell = { $column } → { $row }, należne
dashboard-measure-net-note = Otwarte, netto: to, co państwo z kolumny jest winne państwu z wiersza, pomniejszone o to, co jest winne tamto. Tylko do odczytu: netto liczy się według umowy i okresu, a bez aktu niczego się nie potrąca.
dashboard-measure-net-cell = { $column } → { $row }, netto
dashboard-measure-disputed-short = zakwestionowane, poza otwartym
dashboard-measure-disputed-note = To, co państwo z kolumny kwestionuje z należności państwa z wiersza. Nie ma tego w kwotach otwartych.
dashboard-measure-disputed-cell = { $column } → { $row }, sporne
dashboard-measure-eligible-short = otwarta część, którą dopuszczają umowy
dashboard-measure-eligible-note = Część kwot otwartych, którą zasada umowy dopuszcza teraz do zapłaty.
dashboard-measure-eligible-cell = { $column } → { $row }, do zapłaty teraz
dashboard-measure-held = Wstrzymane
dashboard-measure-held-short = zestawienia z własnym błędem
dashboard-measure-not_considered = Nieuwzględnione
dashboard-measure-not_considered-short = przedstawione po terminie
dashboard-measure-asserted = Przedstawione
dashboard-measure-asserted-short = przedstawiono dotychczas, z kosztami
dashboard-measure-waived = Zrzeczenia
dashboard-measure-credited = Noty uznaniowe
dashboard-measure-agreed = Uznane przez dłużnika
dashboard-measure-prepaid = Zaliczki
dashboard-measure-paid = Zapłacone
dashboard-matrix-title = Pozycje dwustronne
dashboard-matrix-lead = Wiersze to wierzyciele, kolumny to dłużnicy. Otwarte pole pokazuje, z czego się składa.
dashboard-matrix-shows = Pokaż
dashboard-matrix-gross = Otwarte, brutto
dashboard-matrix-netted = Otwarte, netto
dashboard-matrix-order = Kolejność
dashboard-matrix-by_amount = Według kwoty
dashboard-matrix-by_code = Według kodu
dashboard-matrix-figures = Wpisz kwoty w pola
dashboard-matrix-corner = Wierzyciel ↓ dłużnik →
dashboard-matrix-caption = { $measure }, w { $currency }
dashboard-matrix-unknown = Kwoty netto, których nie można utworzyć, bo nikt nie podaje jednego z kierunków albo jest on sumą dla kilku państw: { $count }. To, co o nich wiadomo, nie wchodzi do tych sum, lecz jest w saldach państw:
dashboard-matrix-more = i dalsze: { $count }
dashboard-matrix-empty = Pominięto państwa bez żadnej kwoty: { $count }.
dashboard-matrix-hint = Wskaż pole lub przejdź do niego strzałkami, aby odczytać kwotę; Enter je otwiera.
dashboard-legend-title = Liczba w polu to jego stopień na tej skali, w { $currency }:
dashboard-legend-below = poniżej { $to }
dashboard-legend-from = od { $from }
dashboard-balances-title = Salda państw
dashboard-balances-lead = Co każdemu państwu są winne pozostałe i co ono jest im winne. Wybór państwa działa jak filtr.
dashboard-balances-caption = Otwarte należności i zobowiązania według państw
dashboard-balances-receivable = Należności
dashboard-balances-debt = Zobowiązania
dashboard-balances-bar = Zobowiązania ◂ ▸ należności
dashboard-balances-unknown = Macierz kwot netto pomija te otwarte kwoty, bo ich netto ({ $count }) nie można utworzyć; są one w tych saldach:
dashboard-balances-look = Pokaż tylko: { $party }
dashboard-flows-title = Przepływy między państwami
dashboard-flows-lead = Otwarte zobowiązania na drodze od dłużników do wierzycieli. Wskaż państwo, aby śledzić jego przepływy.
dashboard-flows-owe = Dłużnicy
dashboard-flows-owed = Wierzyciele
dashboard-flows-others = Inne
dashboard-flows-table = To samo w tabeli
dashboard-flows-caption = Otwarte zobowiązania według dłużnika i wierzyciela
dashboard-flows-open = { $debtor } → { $creditor }: { $amount }; otwórz
dashboard-flows-note = Po { $count } największych z każdej strony osobno, pozostałe razem; w tabeli są wszystkie.
dashboard-flows-label = Diagram przepływów otwartych zobowiązań ({ $count }), w { $currency }; wszystkie są w tabeli poniżej
dashboard-ageing-lead = Kwoty otwarte i sporne według roku.
dashboard-ageing-by = Rok
dashboard-ageing-introduction_year = Przedstawienia
dashboard-ageing-care_year = Świadczeń
dashboard-ageing-of_introduction_year = Rok przedstawienia
dashboard-ageing-of_care_year = Rok świadczeń
dashboard-ageing-caption = Otwarte i sporne według roku
dashboard-ageing-label = Słupki kwot otwartych i spornych według roku, w { $currency }; liczby są w tabeli obok
dashboard-ageing-no_period = Ta część pokazuje wszystkie okresy księgowe: struktury wiekowej nie prowadzi się według okresu księgowego, więc ten wybór jej nie zmienia.
dashboard-deadlines-title = Terminy i zagrożone kwoty
dashboard-deadlines-lead = Co i do kiedy trzeba zrobić, o jaką kwotę chodzi i na jakiej zasadzie się to opiera. Różne zadania mogą dotyczyć tej samej kwoty, dlatego się ich nie sumuje.
dashboard-deadlines-summary = Zadania, od najpoważniejszych
dashboard-deadlines-list = Terminy wybranego zadania
dashboard-deadlines-chosen = Zadanie: { $task }
dashboard-deadlines-risk = Po terminie
dashboard-deadlines-task = Zadanie
dashboard-deadlines-items = Terminy
dashboard-deadlines-overdue = Minęło
dashboard-deadlines-next = Najbliższy
dashboard-deadlines-days_left = Pozostało dni
dashboard-block = Zestawienie
dashboard-deadlines-undated = Żadna zasada nie wyznacza dla nich dnia.
dashboard-counted = { $months } od { $day } ({ $from })
dashboard-counted-lifting = dzień podany przy wycofaniu zakwestionowania
dashboard-start-introduction = przedstawienie
dashboard-start-publication = publikacja średnich kosztów
dashboard-start-approval = zatwierdzenie średnich kosztów
dashboard-start-identification = ustalenie instytucji właściwej
dashboard-start-half_year = półrocze zaksięgowania
dashboard-start-half_year_identified = półrocze ustalenia instytucji właściwej
dashboard-start-contestation = zakwestionowanie
dashboard-start-offer = oferta
dashboard-start-late_payment = zapłata po terminie
dashboard-start-interest_claim = żądanie odsetek
dashboard-start-referral = wystąpienie
dashboard-deadlines-cut_off = zamknięcie { $day }
dashboard-deadlines-label = Słupki zagrożonych kwot według ostatniego dnia, w { $currency }; liczby są w tabeli poniżej
dashboard-rejects-title = Ustalenia według przyczyny
dashboard-rejects-lead = Wszystko, co stwierdzono w plikach, rzędach, wierszach należności, zestawieniach i zdarzeniach całego przebiegu, bez względu na wybór powyżej: nieczytelny wiersz może nie podawać waluty ani państwa. Wartości nie są pokazywane; prowadzą do nich plik, wiersz i kolumna.
dashboard-rejects-lines = Błędy: { $lines } w odrzuconych wierszach należności i { $others } gdzie indziej. Ostrzeżenia: { $warnings }; niczego nie odrzucają.
dashboard-rejects-money = Kwoty odrzuconych wierszy, o ile są czytelne:
dashboard-rejects-unreadable = Wiersze z nieczytelną kwotą: { $count }.
dashboard-rejects-errors = Błędy, od najczęstszych
dashboard-rejects-warnings = Ostrzeżenia, od najczęstszych
dashboard-rejects-where = Stwierdzono w
dashboard-found-lines = wiersz należności
dashboard-found-rows = rząd w pliku
dashboard-found-files = plik
dashboard-found-blocks = zestawienie
dashboard-found-acts = zdarzenie lub zestawienie
dashboard-rejects-list = Miejsca
dashboard-rejects-all = Wszystkie miejsca
dashboard-rejects-times = Liczba
dashboard-rejects-share = Udział w całości
dashboard-rejects-file = Plik
dashboard-rejects-column = Kolumna
dashboard-blocks-lead = Każde zestawienie i jego stan. Otwarte pokazuje zapisy, terminy i zasady.
dashboard-blocks-find = Szukaj numeru
dashboard-blocks-apart = { $count ->
     [one] { $count } wstrzymane, z odmową lub z późniejszego okresu, w żadnej pozycji
     [few] { $count } wstrzymane, z odmową lub z późniejszego okresu, w żadnej pozycji
     [many] { $count } wstrzymanych, z odmową lub z późniejszego okresu, w żadnej pozycji
    *[other] { $count } wstrzymanych, z odmową lub z późniejszego okresu, w żadnej pozycji
}
dashboard-block-status = Status
dashboard-block-state = Stan zestawienia
dashboard-block-posted_in = Zaksięgowano w
dashboard-block-holds = Wstrzymano z powodu
dashboard-block-contest_until = Zakwestionować do
dashboard-block-shield_until = Zaliczka do
dashboard-block-dispute_until = Spór do
dashboard-drill-way = Droga tutaj
dashboard-drill-close = Zamknij
dashboard-drill-pair = Pozycje: { $creditor } – { $debtor }, w { $currency }.
dashboard-drill-claims = Należności: { $creditor } od { $debtor }
dashboard-drill-position = Pozycja { $agreement } { $period }
dashboard-drill-nets = Pozycje netto pary
dashboard-drill-owes = { $debtor } winna { $creditor }
dashboard-drill-net = Netto, { $debtor } na rzecz { $creditor }
dashboard-drill-account = Konto, w { $currency }
dashboard-drill-explain = Cała historia z obliczeniami
dashboard-standing-held = To zestawienie jest wstrzymane: ma własny błąd. Dopóki nagłówek nie zostanie poprawiony albo zdarzenie go nie zwolni lub nie odrzuci, jego kwota jest w „Wstrzymane” i w żadnej innej liczbie.
dashboard-standing-next_period = To zestawienie przedstawiono po zamknięciu: ujmie je późniejszy przebieg i nie ma go w żadnej liczbie tego przebiegu.
dashboard-standing-refused = Odmówiono przyjęcia tego zestawienia: tego, co przedstawia, nie ma w żadnej liczbie i nic z tego nie jest należne.
dashboard-standing-unnamed = Odmówiło go zdarzenie we wcześniejszym przebiegu; dane wejściowe tego przebiegu już go nie zawierają.
dashboard-drill-orders = Decyzje o zestawieniu
dashboard-order-reject_block = odmowa
dashboard-order-release = zwolnione
dashboard-drill-blocks = Zestawienia pozycji
dashboard-drill-postings = Zapisy
dashboard-drill-rejects = Co stwierdzono w jego wierszach
dashboard-drill-findings = Co stwierdzono w zdarzeniach, które go dotyczą
dashboard-drill-lines = Gdzie są jego wiersze
dashboard-drill-files = Strona wymienia tylko wiersze, które wskazuje zdarzenie lub ustalenie. Pozostałe są w tych plikach należności wierzyciela; polecenie powyżej mówi więcej.
dashboard-drill-no_files = Strona wymienia tylko wiersze, które wskazuje zdarzenie lub ustalenie. Dane wejściowe tego przebiegu nie zawierają już pliku należności wierzyciela; polecenie powyżej mówi więcej.
dashboard-posting-date = Dzień
dashboard-posting-kind = Zapis
dashboard-posting-basis = Zasada lub numer
dashboard-posting-run = Przebieg
dashboard-dispute-on = Zakwestionowano dnia
dashboard-dispute-outstanding = Nadal sporne

## Dashboard: postings

dashboard-posting-opening = saldo przejęte
dashboard-posting-care = przedstawione świadczenia
dashboard-posting-fees = przedstawione koszty
dashboard-posting-not_considered = nieuwzględnione
dashboard-posting-reconsidered = jednak uwzględnione
dashboard-posting-waived = zrzeczenie
dashboard-posting-contested = zakwestionowane
dashboard-posting-lifted = wycofane zakwestionowanie
dashboard-posting-withdrawn = wycofane
dashboard-posting-credited = uznane notą
dashboard-posting-agreed = uznane
dashboard-posting-prepaid = zaliczka
dashboard-posting-paid = zapłacone
dashboard-posting-unallocated = otrzymane bez zestawienia
dashboard-posting-allocated = przypisane
dashboard-posting-refunded = zwrócone
dashboard-posting-unallocated_refunded = zwrócone bez zestawienia
dashboard-posting-set_off = potrącone
dashboard-posting-set_off_converted = potrącone, przeliczone
dashboard-posting-set_off_value = wartość potrącenia
dashboard-posting-conversion_difference = różnica z przeliczenia
dashboard-posting-interest_claimed = zażądane odsetki
dashboard-posting-interest_contested = zakwestionowane odsetki
dashboard-posting-interest_lifted = wycofane zakwestionowanie odsetek
dashboard-posting-interest_credited = odsetki uznane notą
dashboard-posting-interest_paid = zapłacone odsetki

## Dashboard: other lists

dashboard-status-posted = zaksięgowane
dashboard-status-opening = przejęte

## Dashboard: sources

dashboard-about-title = Skąd pochodzą liczby
dashboard-about-lead = Każda liczba to pole tabeli przebiegu albo suma takich pól w całych najmniejszych jednostkach. Strona zawiera je sama i nikogo nie pyta.
dashboard-about-lines-value = { $read } odczytano = { $accepted } przyjęto + { $rejected } odrzucono + { $settled } rozliczono wcześniej
dashboard-about-controls = Kontrole
dashboard-about-controls-value = spełnione { $held } z { $all }
dashboard-about-manifest = Manifest, BLAKE3

## Letters

letter-title_introduction = Przedstawienie należności
letter-title_acknowledgement = Potwierdzenie otrzymania należności
letter-title_contestation = Zakwestionowanie należności
letter-title_reply = Odpowiedź na zakwestionowanie
letter-title_reminder = Przypomnienie o zaległych kwotach
letter-title_interest = Żądanie odsetek za zwłokę
letter-title_payment = Awizo płatności
letter-title_payable = Zapowiedź płatności
letter-title_confirmation = Prośba o potwierdzenie salda
letter-title_record = Wspólny protokół rozliczenia
letter-subject_of = { $title }, okres rozliczenia { $period }

## Letters: frame

letter-our_reference = Nasz znak
letter-your_references = Państwa znaki
letter-date = Data pisma
letter-contact = Punkt kontaktowy
letter-salutation = Szanowni Państwo,
letter-valediction = Z wyrazami szacunku
letter-as_of = Niniejsze pismo nosi datę dnia zamknięcia. Przedstawia stan na dzień { $date }; późniejsze zdarzenia nie są uwzględnione.
letter-legal_bases = Zastosowane podstawy prawne
letter-bases_note = Tekst tego przepisu nie jest potwierdzony.
letter-under = { $agreement }, kwoty w { $currency }
letter-signature = Podpis
letter-name_and_function = Imię, nazwisko i stanowisko
letter-place_and_date = Miejscowość i data
letter-stamp = Pieczęć
letter-last_notified = ostatnio Państwu podany
letter-claim_number = Nr należności
letter-period_not_known = okres nieznany
letter-half_year_1 = I półrocze { $year }
letter-half_year_2 = II półrocze { $year }
letter-quarter_1 = I kwartał { $year }
letter-quarter_2 = II kwartał { $year }
letter-quarter_3 = III kwartał { $year }
letter-quarter_4 = IV kwartał { $year }
letter-brought_in = saldo przeniesione, { $period }
letter-claims_on = Należności { $creditor } od { $debtor }
letter-held_for = { $creditor } posiada { $amount } { $currency } otrzymane od { $debtor } bez wskazania zestawienia ({ $period }). Kwota nie jest odliczona powyżej: należy uzgodnić, które należności pokrywa.

## Letters: introduction and acknowledgement

letter-introduction_opening = Niniejszym przedstawiamy poniższe należności z tytułu zwrotu kosztów świadczeń rzeczowych. Każde zestawienie jest poparte przekazanymi wraz z nim należnościami indywidualnymi.
letter-introduction_request = Prosimy o potwierdzenie otrzymania. Jeżeli nie uznają Państwo którejś należności, prosimy o podanie powodów we wskazanym terminie. Kwoty niezakwestionowane są płatne we wskazanym dniu.
letter-acknowledgement_opening = Potwierdzamy otrzymanie poniższych należności. Podany dzień przedstawienia jest dniem, od którego biegną terminy.
letter-acknowledgement_request = Niniejsze potwierdzenie nie stanowi uznania kwot. Zastrzegamy sobie prawo do zakwestionowania należności w obowiązujących terminach.
letter-acknowledgement_late = Poniższe zestawienia przedstawiono po ostatnim dniu terminu przedstawienia. Nie są uwzględniane i nic z nich nie jest płatne.
letter-missed_day = Ostatni dzień przedstawienia
letter-waived_of = Zrzeczenie: { $amount } { $currency }, w { $blocks }. Podstawa: { $ground }.
letter-acknowledgement_held = Poniższe zestawienia nie znajdują się na koncie z podanych powodów. Prosimy o poprawienie lub wycofanie tego, co tego wymaga.
letter-acknowledgement_refused = Odmawiamy przyjęcia poniższych zestawień z podanych powodów. Nic z nich nie znajduje się na koncie; poprawione należności można przesłać w nowym zestawieniu.
letter-ground = Powód
letter-acknowledgement_rejected = Podczas kontroli plików nie przyjęto policzonych poniżej należności indywidualnych.
letter-rejected_mend = Błędne wiersze można po poprawieniu przesłać w nowym zestawieniu.
letter-rejected_known = Wiersze przesłane dwukrotnie lub przyjęte wcześniej liczą się już raz; nie trzeba ich przesyłać ponownie.
letter-rejected_lines = Nieprzyjęte wiersze
letter-file = Plik
letter-line_number = Wiersz
letter-number_reused = numer należności użyty dla różnych wierszy
letter-number_accepted = należność przyjęta we wcześniejszym okresie rozliczenia
letter-more_lines = { $count ->
     [one] … i jeszcze { $count } wiersz; wszystkie podaje rejects.csv przebiegu.
     [few] … i jeszcze { $count } wiersze; wszystkie podaje rejects.csv przebiegu.
     [many] … i jeszcze { $count } wierszy; wszystkie podaje rejects.csv przebiegu.
    *[other] … i jeszcze { $count } wiersza; wszystkie podaje rejects.csv przebiegu.
}
letter-contest_by = Zakwestionować najpóźniej

## Letters: contestation and reply

letter-contestation_opening = Po zbadaniu wymienionych poniżej należności kwestionujemy wskazane kwoty z podanych powodów.
letter-contestation_others = To, co w tych zestawieniach nie jest kwestionowane, pozostaje bez zmian.
letter-contestation_interest = Kwestionujemy żądane przez Państwa odsetki we wskazanych kwotach i z podanych powodów.
letter-claimed_on = Zażądano dnia
letter-contestation_request = Tam, gdzie nie podano Państwa odpowiedzi, prosimy o odpowiedź, najpóźniej we wskazanym dniu, jeżeli go podano: o wycofanie należności albo o przesłanie dowodów, które ją uzasadniają.
letter-reply_opening = Po zbadaniu Państwa zakwestionowań odpowiadamy, co następuje.
letter-reply_request = Kwoty wycofane zapisujemy na Państwa dobro. W zakresie, który pozostaje sporny, prosimy o wycofanie zakwestionowania albo o podanie powodów, na których nadal się Państwo opierają.
letter-reason = Podany powód
letter-no_reason = nie podano
letter-reply_by = Odpowiedź najpóźniej
letter-decision = Nasza odpowiedź
letter-decision_accepted = uznane, należność wycofana
letter-decision_partly = uznane w części
letter-decision_maintained = należność podtrzymana
letter-decision_withdrawn = należność wycofana
letter-withdrawn = Wycofano

## Letters: reminder, interest, payment

letter-reminder_opening = Według naszych ksiąg poniższe kwoty były należne i do dnia { $date } nie wpłynęły.
letter-reminder_request = Prosimy o ich niezwłoczną zapłatę, najpóźniej { $date }, z powołaniem oznaczeń. Jeżeli zapłata została już dokonana, prosimy o podanie jej daty i oznaczenia.
letter-reminder_interest = Gdyby całą zaległość zapłacono { $date }, można by żądać odsetek w kwocie { $amount } { $currency }.
letter-late = Opóźnienie
letter-overdue_since = { $date }, zaległe
letter-interest_opening = Poniższe kwoty zapłacono po ostatnim dniu płatności. Żądamy od nich odsetek obliczonych w podany sposób.
letter-interest_request = Prosimy o zapłatę żądanej sumy z powołaniem naszego znaku.
letter-interest_pay_by = Odsetki żądane w dniu niniejszego pisma należy zapłacić najpóźniej { $date }.
letter-interest_amount = Odsetki
letter-claimed_before = Minus odsetki już zażądane
letter-claimed_now = Żądane niniejszym pismem
letter-payment_opening = Zawiadamiamy o poniższych płatnościach, zapisanych w naszych księgach za okres rozliczenia.
letter-payment_due = Następujące kwoty są obecnie przez nas należne, w podanych terminach.
letter-payment_account = Prosimy o informację przed zapłatą, jeżeli podany rachunek jest już nieaktualny.
letter-payment_kind = Rodzaj płatności
letter-payment_paid = płatność
letter-payment_prepaid = zaliczka
letter-payment_interest = odsetki
letter-payment_unallocated = płatność bez zestawienia
letter-payment_refund = zwrot nadpłaty lub wpłaty bez zestawienia
letter-paid_day = Zapłacono dnia
letter-document = Dokument

## Letters: confirmation of balance and joint record

letter-confirmation_opening = W związku z zamknięciem kont prosimy o potwierdzenie poniższych sald na dzień { $date }.
letter-confirmation_request = Prosimy o odesłanie poniższego odcinka, wypełnionego i podpisanego, najpóźniej { $date }. Jeżeli Państwa księgi wykazują inne kwoty, prosimy je podać i załączyć wykaz różnic.
letter-our_claims = Nasze należności od Państwa
letter-your_claims = Państwa należności od nas
letter-refund_by_us = Nadpłata do zwrotu przez nas
letter-refund_by_you = Nadpłata do zwrotu przez Państwa
letter-slip = Odcinek zwrotny: potwierdzenie salda
letter-return_to = Prosimy odesłać najpóźniej { $date } na adres: { $address }
letter-slip_agree = Powyższe salda są zgodne z naszymi księgami.
letter-slip_differ = Nasze księgi wykazują inne kwoty; wykaz różnic w załączeniu.
letter-books_of = W księgach strony { $party }
letter-record_opening = Obie wymienione wyżej instytucje łącznikowe stwierdzają rozliczenie swoich należności za okres rozliczenia według stanu na dzień { $date }.
letter-record_pays = Co płaci każda ze stron
letter-at_introduction = { $block }: { $amount } według kursów z dnia przedstawienia ({ $rates }); różnica { $difference }, ponosi: { $borne }.
letter-record_closing = Sporządzono w dwóch oryginałach, po jednym dla każdej ze stron. Protokół nabiera mocy z chwilą podpisania przez obie strony.
letter-for_party = W imieniu: { $party }

## Annual report

annual-report = Sprawozdanie roczne
annual-title = Należności i zobowiązania w { $year }
annual-of_group = Wszystkie państwa łącznie
annual-contents = Spis treści
annual-until = Stan na dzień
annual-made_from = Przebiegi
annual-subject = Dotyczy

## Annual report: summary

annual-summary = Najważniejsze liczby
annual-key_claims_presented = Należności przedstawione
annual-key_claims_settled = Należności zapłacone lub potrącone
annual-key_claims_outstanding = Należności pozostałe
annual-key_debts_presented = Zobowiązania nam przedstawione
annual-key_debts_settled = Zobowiązania zapłacone lub potrącone
annual-key_debts_outstanding = Zobowiązania pozostałe
annual-recovery_rate = Wskaźnik odzyskania
annual-payment_rate = Wskaźnik zapłaty
annual-key_time_to_be_paid = Dni do otrzymania zapłaty, mediana
annual-key_time_to_pay = Dni do naszej zapłaty, mediana
annual-key_persons_claims = Osoby leczone tutaj
annual-key_persons_debts = Osoby leczone za granicą
annual-of_which_disputed = w tym sporne { $amount }
annual-fraction = { $numerator } z { $denominator }
annual-mean_per_head = { $amount } na osobę uprawnioną
annual-of_payments = { $count ->
     [one] z { $count } płatności
     [few] z { $count } płatności
     [many] z { $count } płatności
    *[other] z { $count } płatności
}
annual-populations = Należności przedstawione i należności zapłacone w jednym roku to różne zbiorowości: to, co się płaci, przedstawiono przeważnie w latach wcześniejszych. Stoją obok siebie i nigdy się ich nie dodaje ani nie odejmuje.
annual-incomplete = Rok nie jest pełny: liczby sięgają do { $date }.
annual-all_currencies = Wszystkie waluty
annual-currency = Waluta
annual-claims_presented = Należności: przedstawione
annual-claims_settled = Należności: uregulowane
annual-claims_outstanding = Należności: pozostałe
annual-debts_presented = Zobowiązania: przedstawione
annual-debts_settled = Zobowiązania: uregulowane
annual-debts_outstanding = Zobowiązania: pozostałe
annual-units_per_euro = Jednostek za euro
annual-claims_euro = Należności pozostałe, w euro
annual-debts_euro = Zobowiązania pozostałe, w euro
annual-euro_note = Kwot w różnych walutach nigdy się nie dodaje. Wartość w euro służy tylko porównaniu: po kursie, który księga ma na { $date } lub na ostatni wcześniejszy dzień z kursem; bez kursu nie ma wartości.
annual-no_rate = brak kursu

## Annual report: partners, agreements, bases, periods

annual-partners = Według partnerów
annual-partners_note = Należności to to, co inne państwa są winne za świadczenia udzielone tutaj; zobowiązania to to, co im się należy za świadczenia udzielone tam.
annual-partners_note_group = Każda kwota jest należnością państwa, które udzieliło świadczeń, i zobowiązaniem państwa, które je ponosi. Obie tabele pokazują te same kwoty z dwóch stron; ich sumy są równe i nie wolno ich dodawać.
annual-flows_note = Przeniesione + przedstawione − po terminie − zrzeczone − uznane − uregulowane = pozostałe. Pozostałe to kwoty otwarte i sporne. Uznane to to, z czego wierzyciel zrezygnował notą uznaniową lub wycofując sporną należność. Uregulowane to kwoty zapłacone, pomniejszone o zwrócone, oraz potrącone.
annual-partner = Państwo partner
annual-claims = Należności
annual-debts = Zobowiązania
annual-by_creditor = Należności, według państwa wierzyciela
annual-by_debtor = Zobowiązania, według państwa dłużnika
annual-brought_forward = Przeniesione
annual-presented = Przedstawione
annual-out_of_time = Po terminie
annual-waived = Zrzeczone
annual-credited = Uznane
annual-settled = Uregulowane
annual-outstanding = Pozostałe
annual-outstanding_by_partner = Pozostałe na koniec roku
annual-kinds = Według rodzaju umowy
annual-kinds_note = Do przepisów europejskich należą teksty, które kontynuują je ze Zjednoczonym Królestwem. Rodzaj jest sumą swoich umów, które stoją poniżej.
annual-agreement = Umowa
annual-kind_european = Przepisy europejskie
annual-kind_bilateral = Umowy dwustronne
annual-kind_decree = Dekrety koordynacyjne
annual-kind_other = Inne umowy
annual-bases = Według podstawy
annual-bases_note = Podstawa jest podstawą zestawienia. Salda, z którymi księga się zaczęła, stoją tam, gdzie księga je wpisała.
annual-basis = Podstawa
annual-series = Okres po okresie
annual-series_note = Pozostałe na początku + przedstawione − zaniechane − uregulowane = pozostałe na koniec, w każdym okresie. Zaniechane to wniesione po terminie, umorzone lub uznane; poniżej zera więcej podjęto na nowo. Pozostałe jest stanem: rok zaczyna się pierwszym i kończy ostatnim.
annual-outstanding_before = Pozostałe na początku
annual-outstanding_then = Pozostałe na koniec

## Annual report: claims by kind of care and document

annual-categories = Według rodzaju świadczeń
annual-categories_note = Należności przedstawione w roku, z korektami. Płatności i zakwestionowania wskazują zestawienie, a nie rodzaj świadczeń, więc zapłaconego lub pozostałego nie da się tak podzielić.
annual-merged_categories = inne rodzaje świadczeń, łącznie
annual-category = Rodzaj świadczeń
annual-category_medical = lekarze i inni specjaliści
annual-category_dental = leczenie stomatologiczne
annual-category_medicines = leki
annual-category_hospital = leczenie szpitalne
annual-category_rehabilitation = rehabilitacja
annual-category_transport = transport chorych
annual-category_medical_check = kontrole lekarskie i administracyjne
annual-category_other = inne świadczenia
annual-none_named = nie podano
annual-documents = Według dokumentu uprawniającego
annual-documents_note = Należności przedstawione w roku, według dokumentu, który otworzył prawo do świadczeń. Kwoty zryczałtowane mogą nie wskazywać żadnego.
annual-merged_documents = inne dokumenty, łącznie
annual-not_told = Pominięto wierzytelności według rodzaju świadczeń i dokumentu: bez policzenia osób nie wiadomo, które dotyczą niewielu.
annual-document = Dokument
annual-share = Udział

## Annual report: persons

annual-persons = Osoby uprawnione
annual-persons_note = Osoby, których dotyczą należności przedstawione w roku, policzone dokładnie. Osoba liczy się raz u każdego partnera, ilekolwiek należności ją wymienia; oraz przy każdej podstawie i każdym dokumencie swoich należności, które dlatego nie sumują się do osób partnera. Suma dodaje partnerów. Średni koszt to kwota przedstawiona, z korektami, podzielona przez osoby.
annual-beneficiaries = Osoby
annual-beneficiaries_actual = Osoby, koszt rzeczywisty
annual-beneficiaries_fixed = Osoby, ryczałt
annual-mean_cost = Średni koszt na osobę uprawnioną
annual-mean_actual = Na osobę, koszt rzeczywisty
annual-mean_fixed = Na osobę, ryczałt
annual-persons_by_group = Wszyscy partnerzy, według podstawy i dokumentu
annual-persons_in_detail = Każdy partner, według podstawy i dokumentu
annual-group = Podstawa lub dokument
annual-withheld = *
annual-withheld_note = * Nie publikuje się: mniej niż { $smallest } osób lub wierszy albo liczba, z której można by taką komórkę wyliczyć.

## Annual report: objectives

annual-objectives = Cele
annual-objectives_note = Ile z tego, co było do odzyskania, odzyskano i jak długo to trwało. Każda średnia stoi obok swojego licznika i mianownika.
annual-recovery_claims = Odzyskanie należności w roku
annual-recovery_debts = Zapłata zobowiązań w roku
annual-recoverable = Do odzyskania
annual-to_be_paid = Do zapłaty
annual-payments = Płatności
annual-median_to_pay = Mediana dni do zapłaty
annual-mean_to_pay = Średnia dni, według kwoty
annual-cohorts = Według roku przedstawienia
annual-cohorts_note = Co stało się do końca roku z tym, co przedstawiono w każdym roku. Tu licznik i mianownik dotyczą tych samych należności; rok sald początkowych nie jest znany.
annual-given_up = Zaniechane
annual-maintained = Utrzymane
annual-times = Jak długo to trwa, w dniach
annual-times_note = Czas do przedstawienia: zestawienia zaksięgowane w roku, od ostatniego dnia ich okresu księgowego do przedstawienia. Czas do zapłaty: płatności, zaliczki i potrącenia roku, od przedstawienia ich zestawienia. Czas do zamknięcia: zestawienia, z których nic już nie pozostaje, od przedstawienia do ostatniego zapisu. Spory: od zakwestionowania do końca roku lub do dnia zamknięcia. Średnia ważona to dni razy kwota, podzielone przez kwotę. Niepoliczone są te, których dnia się nie zna.
annual-measure = Miara
annual-population = Liczba
annual-not_counted = Niepoliczone
annual-median_days = Mediana
annual-days_times_amount = Dni razy kwota
annual-weighted_days = Średnia według kwoty
annual-time_to_present = Czas do przedstawienia
annual-time_to_pay = Czas do zapłaty
annual-time_to_close = Czas do zamknięcia
annual-age_of_disputes = Wiek otwartych sporów
annual-length_of_disputes = Długość zamkniętych sporów
annual-paid_within = Płatności roku według dni od przedstawienia
annual-paid_and_settled = { $paid } w tabeli + { $unknown } na wierzytelności o nieznanym dniu wniesienia − { $returned } zwrócone = { $settled } uregulowane.
annual-days = Dni

## Annual report: care years

annual-care_years = Według roku świadczeń
annual-care_years_note = Co przedstawiono z każdego roku świadczeń do końca każdego roku, odkąd zaczęła się księga. Kolumna jest rokiem przedstawienia; kwoty są narastające.
annual-care_year = Rok świadczeń
annual-triangle = Przedstawione dotąd według roku świadczeń
annual-year_of_introduction = Rok wniesienia
annual-by_half = Przedstawione w każdym półroczu
annual-earlier = wcześniej
annual-first_half_before = I półrocze, rok poprzedni
annual-second_half_before = II półrocze, rok poprzedni
annual-first_half = I półrocze
annual-second_half = II półrocze
annual-triangle_unknown = Poza tabelą: { $amount }, których dzień przedstawienia lub rok świadczeń nie jest znany.
annual-no_proposal_short = Z braku historii nie proponuje się rezerwy. Pełne rozliczone lata: { $years }; potrzeba: { $least }.
annual-no_proposal_factor = Nie proponuje się rezerwy: w pewnym wieku nic nie przedstawiono i żaden czynnik stamtąd nie prowadzi.
annual-proposal_note = Propozycja, a nie zapis: czego się jeszcze oczekuje za minione lata świadczeń, metodą chain-ladder. Czynnik to to, co lata świadczeń znane w obu wiekach miały w wyższym, podzielone przez to, co miały w niższym. Rok świadczeń dojdzie do tego, co ma, razy wszystkie czynniki przed nim, zaokrąglone raz. Tego, co przyszłoby po najwyższym znanym wieku, tu nie ma.
annual-development = Czynniki od wieku do wieku
annual-age = Lata od świadczeń
annual-care_years_used = Lata świadczeń
annual-presented_at_next = W wyższym wieku
annual-presented_at_age = W niższym wieku
annual-factor = Czynnik
annual-proposal = Proponowana rezerwa
annual-presented_so_far = Przedstawione dotąd
annual-ultimate = Dojdzie do
annual-expected_still = Jeszcze oczekiwane

## Annual report: bridge

annual-bridge = Od księgi głównej do liczby publikowanej
annual-bridge_note = Sumy publikowane obejmują koszty obsługi i pomijają to, czego się zrzeczono, i to, co ujemne. Księga główna − zrzeczone + pominięte należności ujemne = publikowane. Te z zestawień zrzeczonych w całości są już w zrzeczonym.
annual-ledger_figure = Księga główna
annual-waived_of_year = Zrzeczone
annual-negative_lines = Pominięte ujemne
annual-published = Publikowane
annual-negatives_unknown = Przebieg roku nie zachował swoich plików: należności ujemnych nie da się odróżnić i liczba publikowana jeszcze je zawiera.
annual-outside = Poza saldami
annual-what = Co
annual-held = Zestawienia wstrzymane na koniec roku
annual-next_period = Zestawienia przedstawione po końcu
annual-refused = Zestawienia odrzucone
annual-interest_claimed = Odsetki żądane
annual-interest_credited = Odsetki uznane lub wycofane
annual-interest_paid = Odsetki zapłacone
annual-received_without_block = Płatności bez zestawienia
annual-allocated = w tym przypisane zestawieniom
annual-returned = w tym zwrócone

## Annual report: controls and method

annual-controls = Kontrole
annual-controls_note = Każda liczba po lewej jest obliczona z innych tabel niż ta po prawej.
annual-controls_hold = Spełnione są { $hold } z { $all } kontroli. Każda stoi z obiema stronami w skoroszycie oraz w tabelach CSV i JSON; tu stoją niespełnione.
annual-control_opening = Zestawienia przed rokiem = pozycje przed nim
annual-control_movements = Przeniesione + ruchy = pozycje na koniec
annual-control_partners = Suma partnerów = całość
annual-control_bases = Suma podstaw = całość
annual-control_cube = Przedstawione według księgi = według kostek
annual-control_disputes = Otwarte spory = kwoty sporne
annual-control_care_years = Lata świadczeń = kostki wszystkich przebiegów
annual-control_accepted = Wiersze przyjęte czytane ponownie = kostki, kwota
annual-control_lines = Wiersze przyjęte czytane ponownie = kostki, wiersze
annual-control_times = Płatności według dni − zwrócone = uregulowane
annual-control_group = Należności wszystkich państw = zobowiązania wszystkich
annual-side = Strona
annual-method = Źródła i metoda
annual-runs = Przebiegi roku
annual-run = Przebieg
annual-manifest = Manifest przebiegu (BLAKE3)
annual-digest = Skrót księgi głównej
annual-method_year = Rok to okresy rozliczenia, które w nim leżą. Co zaksięgowały ich przebiegi, należy do roku, także gdy późno poznane zdarzenie nosi wcześniejszy dzień. Z okresu rozliczonego na nowo liczy się tylko ostatni przebieg.
annual-method_group = Sprawozdanie dotyczy wszystkich państw izby rozliczeniowej łącznie: należności według państwa, które udzieliło świadczeń, zobowiązania według państwa, które je ponosi. Tabele, które nie rozróżniają państw, pokazują kwoty raz.
annual-method_outstanding = Pozostałe to kwoty przedstawione, a nie zaniechane, zapłacone ani potrącone, wymagalne lub nie, sporne lub nie. Odsetki stoją poza nimi.
annual-method_settled = Płatności liczą się w roku, w którym je wpisano, z którego roku byłaby należność. Płatności bez zestawienia liczą się dopiero po przypisaniu.
annual-method_currencies = W żadnej tabeli się nie przelicza i niczego nie dodaje się między walutami.
annual-method_openings = Salda, z którymi księga się zaczyna, liczą się jako przeniesione, a nie jako przedstawione. Nie mają wierszy, roku świadczeń ani osób.
annual-method_waiting = Zestawienia wstrzymane, przedstawione po końcu lub odrzucone nie stoją w żadnej innej liczbie niż ta, która je wymienia.
annual-method_fixed = Kwota zryczałtowana jest należnością jak każda inna; jej rokiem świadczeń jest jej rok odniesienia i nigdy nie przelicza się jej na przypadki.
annual-method_rounding = Kwoty są dokładne. Udziały, średnie i czynniki zaokrągla się tylko dla czytelnika i niczego się nimi nie liczy.
annual-method_withheld = Kwoty państwa partnera, umowy, podstawy lub roku są danymi księgi, jakie mają wyciągi i rozliczenia, i są zawsze podane. Osób, ich wierszy i średnich nie publikuje się, gdy dotyczą mniej niż { $smallest } osób lub wierszy. Dokumenty i rodzaje świadczeń, których dotyczy mniej, łączy się z co najmniej jednym większym, wiersze i kwoty, nie mówiąc, które to są. Pomija się dalsze komórki, aż żadne zestawienie sum i części nie ujawni małej komórki.
annual-codes = Skróty
annual-document_ehic = europejska karta ubezpieczenia zdrowotnego
annual-document_prc = certyfikat tymczasowo zastępujący kartę
annual-document_s1 = rejestracja do świadczeń w państwie zamieszkania
annual-document_s2 = leczenie planowane, za uprzednią zgodą
annual-document_s3 = świadczenia dla emerytowanego pracownika przygranicznego w państwie dawnej pracy
annual-document_da1 = świadczenia po wypadku przy pracy lub z tytułu choroby zawodowej
annual-document_e106 = pracownicy zamieszkali w innym państwie, przed 2010 r.
annual-document_e109 = rodzina pracownika w innym państwie, przed 2010 r.
annual-document_e112 = leczenie planowane, przed 2010 r.
annual-document_e121 = emeryci i renciści zamieszkali w innym państwie, przed 2010 r.
annual-document_bil = formularz umowy dwustronnej
annual-minor = Inne waluty
annual-minor_note = Waluty z najwyżej dwoma państwami partnerami po każdej stronie stoją razem, po wierszu dla każdego. Niczego się nie sumuje. Ich pełne tabele, także według okresów i roku wniesienia, są w skoroszycie oraz w tabelach CSV i JSON.
annual-minor_recovery = Odzyskanie wierzytelności i zapłata długów w roku
annual-minor_to_settle = Do uregulowania
annual-minor_rate = Wskaźnik odzyskania lub zapłaty
annual-method_persons = Osoby policzono przy sporządzaniu sprawozdania, z plików zachowanych przez przebiegi i tylko z należności przyjętych. Podczas liczenia osobę znano po skrócie 128 bitów pod losowym kluczem tej chwili. Ani identyfikatorów, ani skrótów, ani klucza nie zachowano i nie zapisano.
annual-persons_not_asked = Osób nie policzono, bo sprawozdania zażądano bez nich.
annual-persons_not_kept = Osób nie można policzyć: przebieg roku wykonano bez zachowania plików.

## Annual report: charts

annual-chart_of = { $title }, { $unit }
annual-thousands = tys. { $currency }
annual-millions = mln { $currency }
annual-percent = { $number } %
annual-others = { $count ->
     [one] { $count } inne państwo
     [few] { $count } inne państwa
     [many] { $count } innych państw
    *[other] { $count } innego państwa
}


## Amounts due

due-caption = Kwoty należne od { $payer } na rzecz { $payee }, { $agreement }, { $currency }
due-day = Termin
due-account = Rachunek do zapłaty
due-no_account = nie podano rachunku
due-no_day = nie ustalono terminu
due-deduction = nadpłata, odliczona
due-ask_account = Tam, gdzie nie podano rachunku, nagłówek zestawienia go nie zawierał; przed zapłatą należy zapytać wierzyciela.
due-other_account = { $payee } zmieniła rachunek: od zestawienia { $block }, przedstawionego { $date }, wskazuje { $now }, wcześniej { $before }. Przed zapłatą należy uzyskać potwierdzenie od { $payee } znaną drogą.

## Glossary: docs/glossary.md is drawn from it

term-claim = należność
term-debt = zobowiązanie
term-clearing = rozliczanie i zamykanie kont
term-recovery = odzyskiwanie należności
term-settlement = rozliczenie, uregulowanie
term-balance = saldo
term-refund = zwrot
term-block = zestawienie należności
term-claim-line = należność indywidualna
term-creditor-state = państwo wierzyciel
term-debtor-state = państwo dłużnik
term-creditor-institution = instytucja będąca wierzycielem
term-debtor-institution = instytucja będąca dłużnikiem
term-competent-institution = instytucja właściwa
term-institution-of-residence = instytucja miejsca zamieszkania
term-institution-of-stay = instytucja miejsca pobytu
term-liaison-body = instytucja łącznikowa
term-administrative-commission = Komisja Administracyjna
term-audit-board = Komisja Obrachunkowa
term-party = strona
term-benefits-in-kind = świadczenia rzeczowe
term-accidents = wypadki przy pracy i choroby zawodowe
term-planned-care = leczenie planowane
term-unplanned-care = leczenie nieplanowane
term-basis = podstawa należności
term-actual-expenditure = rzeczywiste wydatki
term-fixed-amount = kwota zryczałtowana
term-average-cost = koszt średni
term-age-band = grupa wiekowa
term-reduction = obniżka X
term-inventory = wykaz miesięcy
term-reference-year = rok referencyjny
term-half-year = półrocze
term-financial-year = rok obrachunkowy
term-accounting-period = okres księgowy
term-settlement-period = okres rozliczenia
term-cut-off = dzień zamknięcia
term-booking = zaksięgowanie
term-introduction = przedstawienie należności
term-deadline = termin
term-due-date = termin płatności
term-out-of-time = przedstawiona po terminie
term-contestation = zakwestionowanie
term-reply = odpowiedź
term-dispute = spór
term-lifting = wycofanie zakwestionowania
term-acceptance = uznanie
term-credit-note = nota uznaniowa
term-correction = korekta, należność ujemna
term-overpayment = nadpłata
term-down-payment = zaliczka
term-interest = odsetki za zwłokę
term-refinancing-rate = stopa podstawowych operacji refinansujących
term-agreement = umowa, konwencja
term-profile = profil
term-settlement-mode = tryb rozliczenia
term-waiver = zrzeczenie się
term-set-off = potrącenie
term-management-fee = koszty obsługi
term-statement-of-account = wyciąg z konta
term-opening-balance = saldo początkowe
term-closing-balance = saldo końcowe
term-position = pozycja
term-net-position = pozycja netto
term-open-amount = kwota otwarta
term-disputed-amount = kwota sporna
term-recovery-rate = wskaźnik odzyskania
term-payment-rate = wskaźnik zapłaty
term-care-year = rok świadczeń
term-accrual = rezerwa, rozliczenie międzyokresowe
term-beneficiary = osoba uprawniona
term-mean-cost = średni koszt na osobę uprawnioną
term-ageing = struktura wiekowa należności
term-held = wstrzymane
term-reject = odrzucony wiersz
term-refused = odmowa przyjęcia
term-asserted = dochodzone
term-brought-forward = przeniesione
term-given-up = zaniechane
term-event = zdarzenie
term-run = przebieg
term-book = księga rozliczeń
term-joint-committee = komisja mieszana
term-joint-record = protokół zamknięcia
term-entitlement-document = dokument uprawniający
term-health-card = europejska karta ubezpieczenia zdrowotnego (EKUZ)
term-replacement-certificate = certyfikat tymczasowo zastępujący EKUZ
term-business-use-case = przypadek użycia (BUC)
term-structured-document = ustrukturyzowany dokument elektroniczny (SED)
term-exchange-network = elektroniczna wymiana informacji dotyczących zabezpieczenia społecznego (EESSI)
term-data-model = wspólny model danych (CDM)
term-official-journal = Dziennik Urzędowy Unii Europejskiej (Dz.U.)
