### Greek, in the words of the regulations: απαιτήσεις, οφειλές, οργανισμός σύνδεσης,
### πραγματικές δαπάνες, κατ’ αποκοπή ποσά, αμφισβήτηση, επιτροπή λογαριασμών.
### Same as in English: colon, annual-chart_of, annual-percent, annual-withheld

language = Ελληνικά
    .locale = el

## Head of a statement

colon = { ": " }
semicolon = { "· " }
statement_of_account = Κατάσταση λογαριασμού
pair = { $owner } – { $counterpart }
account_of = Λογαριασμός μέρους
counterpart = Αντισυμβαλλόμενος
liaison_body = Οργανισμός σύνδεσης
not_recorded = δεν έχει καταχωριστεί
settlement_period = Περίοδος εκκαθάρισης
cut_off = Ημερομηνία αναφοράς
payable_now = Πληρωτέα τώρα
see_doubts = Κανόνες, ισοτιμίες ή επιτόκια που δεν έχουν επιβεβαιωθεί καθόρισαν ποσά αυτής της κατάστασης· η σελίδα ελέγχου τα αναφέρει πρώτα.
nothing_to_state = Δεν υπάρχει τίποτε προς αναφορά μεταξύ των δύο μερών.

## Account under an agreement

account_caption = Λογαριασμός βάσει { $agreement }, σε { $currency }
line = Κίνηση
receivables = Απαιτήσεις
debts = Οφειλές
claims_of = { $creditor } από { $debtor }
debts_of = { $debtor } προς { $creditor }
for_information = Για ενημέρωση

## Lines of an account. At most 49 columns each.

item-Opening = Αρχικό υπόλοιπο
item-BroughtIn = Υπόλοιπα που αναλήφθηκαν
item-Care = Υποβληθείσες απαιτήσεις: περίθαλψη
item-Fees = Υποβληθείσες απαιτήσεις: έξοδα διαχείρισης
item-NotConsidered = Εκπρόθεσμες, δεν λαμβάνονται υπόψη
item-Waived = Παραιτήσεις
item-Credited = Πιστωτικά σημειώματα
item-Contested = Αμφισβητήσεις
item-Lifted = Αμφισβητήσεις που αποσύρθηκαν
item-Prepaid = Προκαταβολές
item-Paid = Πληρωμές
item-Refunded = Επιστροφές υπερπληρωμών
item-SetOff = Συμψηφισμοί
item-Closing = Τελικό υπόλοιπο, ανοικτό
item-KnownOpen = Γνωστό μέρος του τελικού υπολοίπου
item-Eligible = εκ του οποίου εκκαθαρίσιμο τώρα
item-Carried = εκ του οποίου μεταφέρεται, κάτω του ελάχιστου
item-Overpaid = Υπερπληρωμές προς επιστροφή
item-Asserted = Έχουν υποβληθεί έως τώρα
item-Agreed = Έχουν γίνει δεκτές από τον οφειλέτη
item-AgreedOpen = εκ των οποίων δεν έχουν εκκαθαριστεί
item-Disputed = Αμφισβητούνται, εκτός υπολοίπου
item-Withdrawn = Αποσύρθηκαν, από αμφισβήτηση σε πίστωση
item-Held = Παρακρατούνται, εκτός υπολοίπου
item-NextPeriod = Υποβλήθηκαν μετά την ημερομηνία αναφοράς
item-Unallocated = Πληρωμές χωρίς συγκεντρωτική απαίτηση

## Net positions and what is paid

net_caption = Καθαρή θέση ανά λογιστική περίοδο, ανοικτά ποσά
period = Περίοδος
receivable_open = Απαίτηση
debt_open = Οφειλή
net = Καθαρό
pays_now = { $party } πληρώνει
mode = Τρόπος
totals = σύνολα
not_known = άγνωστο
period_not_known = άγνωστη
each_pays = Κάθε πλευρά πληρώνει τις οφειλές της.
after_set_off = Έγινε συμψηφισμός· αυτό είναι ό,τι απομένει.
pays = { $payer } πληρώνει τώρα στην πλευρά { $payee } { $amount } { $currency }.
remains_credit = { $creditor } οφείλει στην πλευρά { $debtor } πίστωση { $amount } { $currency }.
nothing_payable = Δεν υπάρχει τίποτε πληρωτέο τώρα.
would_leave = Με συμψηφισμό βάσει καταγεγραμμένης πράξης θα αποσβέννυντο { $extinguished } { $currency } από κάθε πλευρά και η πλευρά { $payer } θα πλήρωνε στην πλευρά { $payee } { $amount } { $currency }.
would_leave_nothing = Με συμψηφισμό βάσει καταγεγραμμένης πράξης θα αποσβέννυντο { $extinguished } { $currency } από κάθε πλευρά και δεν θα απέμενε τίποτε πληρωτέο.
would_change_nothing = Σε αυτό το νόμισμα ο συμψηφισμός δεν θα άλλαζε τίποτε: δεν έχουν και οι δύο πλευρές πληρωτέο ποσό τώρα.
nobody_states = Κανείς δεν δηλώνει τι όφειλε η πλευρά { $debtor } στην πλευρά { $creditor } για { $periods } κατά το άνοιγμα του βιβλίου. Δεν θεωρείται μηδέν: για την περίοδο αυτή δεν δίνεται καθαρό ποσό και τα ποσά περιλαμβάνουν μόνο όσα είναι γνωστά.
nobody_states_period = Κανείς δεν δηλώνει τι όφειλε η πλευρά { $debtor } στην πλευρά { $creditor } κατά το άνοιγμα του βιβλίου, και ούτε η λογιστική περίοδος είναι γνωστή. Δεν θεωρείται μηδέν: δεν δίνεται καθαρό ποσό και τα ποσά περιλαμβάνουν μόνο όσα είναι γνωστά.
totals_not_netted = { $party } σημαίνει δημοσιευμένα σύνολα για περισσότερα κράτη. Τα δύο σύνολα μπορεί να αφορούν διαφορετικά κράτη και δεν συμψηφίζονται.

## How two parties settle. At most 9 columns each.

mode-Gross = μικτά
mode-Bilateral = συμψηφ.
mode-OneSided = μονομερ.

## Blocks

blocks = Συγκεντρωτικές απαιτήσεις
receivables_caption = Απαιτήσεις { $creditor } από { $debtor }, { $agreement }, { $currency }
debts_caption = Οφειλές { $debtor } προς { $creditor }, { $agreement }, { $currency }
reference = Αναφορά
introduced = Υποβολή
due = Λήξη
lines = Γραμμές
care = Περίθαλψη
fees = Έξοδα
disputed = Αμφισβητούνται
deducted = Αφαιρούνται
deducted_note = Αφαιρούνται: όσα δεν λήφθηκαν υπόψη, όσα αφορά παραίτηση, πίστωση, προκαταβολή ή πληρωμή. Περίθαλψη + έξοδα − αμφισβητούνται − αφαιρούνται − συμψηφίστηκαν = ανοικτά.
parted_note = Αφαιρούνται: όσα δεν λήφθηκαν υπόψη, όσα αφορά παραίτηση ή πίστωση. Περίθαλψη + έξοδα − αμφισβητούνται − αφαιρούνται − προκαταβολές − πληρωμές − συμψηφίστηκαν = ανοικτά.
of_which_paid = εκ των οποίων προκαταβολές { $prepaid }, πληρωμές { $paid }
set_off = Συμψηφίστηκαν
open = Ανοικτά
total = Σύνολο
no_blocks = Καμία συγκεντρωτική απαίτηση.

## State of a block. At most 13 columns each.

state-Rejected = απορρίφθηκε
state-OutOfTime = εκπρόθεσμη
state-Presented = υποβλήθηκε
state-Accepted = έγινε δεκτή
state-Contested = αμφισβητ.
state-Maintained = διατηρείται
state-Credited = πιστώθηκε
state-Waived = παραίτηση
state-Overpaid = υπερπληρωμή
state-Settled = εξοφλήθηκε

## Disputes

disputes = Αμφισβητήσεις
disputes_note = Τα αμφισβητούμενα ποσά βρίσκονται εκτός του ανοικτού υπολοίπου· μία αμφισβητούμενη γραμμή δεν εμποδίζει τις άλλες. Οι αμφισβητήσεις που έκλεισαν σε αυτήν την επεξεργασία εμφανίζονται μία τελευταία φορά.
no_disputes = Δεν αμφισβητείται τίποτε.
contested_on = Αμφισβήτηση
stage = Στάδιο
contested = Αμφισβητήθηκε
outstanding = Αμφισβητείται
line_of = γραμμή { $claim }
block_as_a_whole = ολόκληρη η συγκεντρωτική απαίτηση
part_of_block = μέρος της συγκεντρωτικής απαίτησης, χωρίς μνεία γραμμής
replied_on = απάντηση στις { $date }
reply_by = απάντηση το αργότερο στις { $date }
settle_by = να διευθετηθεί έως { $date }
closed_on = έκλεισε στις { $date }

## State of a dispute. At most 24 columns each.

stage-Contested = χωρίς απάντηση ακόμη
stage-Maintained = διατηρείται
stage-Closed = έκλεισε

## Interest

interest = Τόκοι υπερημερίας
interest_note = Οι τόκοι αποτελούν πρόταση έως ότου τους ζητήσει ο πιστωτής· δεν περιλαμβάνονται σε κανένα από τα παραπάνω υπόλοιπα. Τρέχοντες: ό,τι θα προσετίθετο αν όλα τα ληξιπρόθεσμα πληρώνονταν την ημερομηνία αναφοράς.
no_interest = Κανένας τόκος.
principal = Εκπρόθεσμο
paid_on = Εισπράχθηκε
late_for = Διάρκεια
months = { $count ->
     [one] { $count } μήνας
    *[other] { $count } μήνες
}
days = { $count ->
     [one] { $count } ημέρα
    *[other] { $count } ημέρες
}
bears_none = κανένα διάστημα δεν είναι τοκοφόρο
running = τρέχοντες
claim_by = να ζητηθούν έως { $date }
interest_rates = Επιτόκια
not_confirmed = δεν έχει επιβεβαιωθεί
not_computed = δεν ήταν δυνατό να υπολογιστούν· βλ. διαπιστώσεις
refinancing_rate = Επιτόκιο πράξεων κύριας αναχρηματοδότησης { $percent } % ετησίως από { $date }
interest-computed = Υπολογίστηκαν για εκπρόθεσμες πληρωμές
interest-claimed = Ζητήθηκαν
interest-credited = Πιστώθηκαν ή αποσύρθηκαν
interest-disputed = Αμφισβητούνται
interest-paid = Πληρώθηκαν
interest-unpaid = Ζητήθηκαν και δεν πληρώθηκαν
interest-claimable = Μπορούν ακόμη να ζητηθούν
interest-running = Τρέχοντες

## Ageing

ageing = Παλαιότητα
ageing_note = Ανά έτος περίθαλψης, όσα πιστώθηκαν, αφέθηκαν με παραίτηση, πληρώθηκαν ή συμψηφίστηκαν καταλογίζονται πρώτα στο παλαιότερο έτος της συγκεντρωτικής απαίτησης και έπειτα, με τον ίδιο τρόπο, όσα από τα υπόλοιπα αμφισβητούνται.
ageing_unknown = Τα υπόλοιπα που κανείς δεν δηλώνει δεν ανήκουν σε κανένα έτος: αυτά είναι τα γνωστά ποσά.
year = Έτος
age-Introduction = Ανά έτος υποβολής
age-Care = Ανά έτος περίθαλψης
nothing_aged = Δεν υπάρχει τίποτε ανοικτό ή αμφισβητούμενο.

## What is next

next = Επόμενα βήματα
nothing_next = Δεν υπάρχει καμία ενέργεια.
last_day = Τελευταία
who = Ποιος
what = Τι
otherwise = Διαφορετικά
at_stake = Διακύβευμα
and_more = { $count ->
     [one] και { $count } ακόμη
    *[other] και { $count } ακόμη
}
expected = { $creditor }: δεν στάλθηκαν απαιτήσεις από { $debtor } για { $period } ({ $agreement }, { $basis })· οι τελευταίες αφορούσαν { $last }.
introduce_by = Να υποβληθούν έως { $date }.
inventory_by = Κατάλογος έως { $date }.
carries_over = { $payer } μεταφέρει { $amount } { $currency }: το ποσό είναι κάτω από τη συμφωνημένη ελάχιστη πληρωμή.
to_refund = { $creditor } εισέπραξε { $amount } { $currency } επιπλέον για ορισμένες συγκεντρωτικές απαιτήσεις· το ποσό αφαιρείται από το υπόλοιπο της πλευράς { $debtor } έως ότου επιστραφεί.

## What somebody has to do. At most 33 columns each.

task-MendBlock = διόρθωση της απαίτησης
task-Reply = απάντηση στην αμφισβήτηση
task-ClaimInterest = αίτηση τόκων
task-Pay = πληρωμή
task-DownPayment = προκαταβολή για αποφυγή τόκων
task-AnswerOffer = απάντηση σε προσφορά προκαταβολής
task-PayInterest = πληρωμή των τόκων που ζητήθηκαν
task-Contest = αμφισβήτηση, αν υπάρχει λόγος
task-SettleDispute = διευθέτηση της αμφισβήτησης
task-Refer = προσφυγή στην επ. λογαριασμών
task-AwaitOpinion = γνώμη της επιτροπής λογαριασμών
task-Refund = επιστροφή της υπερπληρωμής
task-Allocate = καταλογισμός ή επιστροφή ποσού

## What happens otherwise. At most 14 columns each.

risk-Forfeit = χάνεται
risk-Interest = τόκοι
risk-Owed = οφείλεται
risk-Flag = επισήμανση

## On what a claim is based

basis-Actual = πραγματικές δαπάνες
basis-Fixed = κατ’ αποκοπή ποσά

## Blocks that wait

waiting = Απαιτήσεις σε αναμονή
waiting_note = Δεν περιλαμβάνονται σε καμία απαίτηση, οφειλή ή καθαρή θέση.
claims = Απαιτήσεις
reason = Λόγος αναμονής
amount = Ποσό
none_waiting = Καμία απαίτηση σε αναμονή.
waiting-Held = παρακρατείται
waiting-NextPeriod = επόμενη περίοδος
waiting-Refused = δεν έγινε δεκτή

## Set-off acts

set_offs = Πράξεις συμψηφισμού
act = Πράξη { $reference } (γεγονός { $event }), εκκαθάριση στις { $date }: αποσβέστηκαν { $amount } { $currency } από κάθε πλευρά.
claim_amount = Απαίτηση
rates = Ισοτιμίες
rate = 1 EUR = { $rate } { $currency } ({ $date })
settled_amount = Εκκαθαρίστηκε
difference = Διαφορά
introduction_value = Αξία κατά την υποβολή
borne_by = Βαρύνει
difference_note = Διαφορά: αξία εκκαθάρισης μείον την αξία με την ισοτιμία της ημέρας υποβολής, στο νόμισμα εκκαθάρισης.
no_set_offs = Καμία πράξη συμψηφισμού.

## Payments without a block

unallocated = Πληρωμές χωρίς συγκεντρωτική απαίτηση
brought_forward = Από μεταφορά
received = Εισπράχθηκαν
to_allocate = Για καταλογισμό
none_unallocated = Καμία πληρωμή δεν αναμένει καταλογισμό.

## Opening balances

openings = Αρχικά υπόλοιπα που αναλήφθηκαν
grade = Τεκμηρίωση
stated_by = Δήλωση
as_of = Στις
counts = Ισχύει
not_stated = δεν δηλώθηκε
openings_note = Από δύο δηλώσεις ισχύει του πιστωτή, του οφειλέτη εμφανίζεται δίπλα και δεν υπολογίζεται μέσος όρος. Διαφορά: η δήλωση που ισχύει μείον την άλλη.
no_openings = Δεν αναλήφθηκε κανένα υπόλοιπο.

## How a balance is evidenced. At most 22 columns each.

grade-Agreed = δεκτό και από τις δύο
grade-OneSided = δήλωση μίας πλευράς
grade-Unknown = άγνωστο

## Control page

control_page = Σελίδα ελέγχου
doubts = Δεν έχουν επιβεβαιωθεί και καθόρισαν ποσό
doubts_note = Το κείμενο αυτών των κανόνων ή η πηγή αυτών των ισοτιμιών και επιτοκίων δεν ήταν δυνατό να επαληθευτεί.
doubtful_rate = Ισοτιμία 1 EUR = { $rate } { $currency } της { $date }
no_doubts = Όλοι οι κανόνες, οι ισοτιμίες και τα επιτόκια που καθόρισαν ποσό έχουν επιβεβαιωθεί.
rules = Κανόνες που εφαρμόστηκαν
subject = Αντικείμενο
source = Πηγή
confirmed = Βέβαιος
yes = ναι
no = όχι
used = εφαρμόστηκε
decided = καθόρισε
no_rules = Δεν εφαρμόστηκε κανένας κανόνας.
rejects = Απορριφθείσες γραμμές
code = Κωδικός
meaning = Σημασία
unreadable = Δυσανάγνωστες
no_rejects = Δεν απορρίφθηκε καμία γραμμή.
findings = Διαπιστώσεις
about = Αφορά
detail = Λεπτομέρεια
no_findings = Καμία διαπίστωση.
controls = Έλεγχοι αυτής της κατάστασης
control = Έλεγχος
left = Μία πλευρά
right = Άλλη πλευρά
result = Έκβαση
equal = ίσα
differ = ΔΙΑΦΟΡΑ
run_controls = Έλεγχοι ολόκληρης της επεξεργασίας: ισχύουν { $hold } από { $all }· το controls.json δείχνει τον καθένα με τις δύο πλευρές του.
ledger_digest = Αποτύπωμα καθολικού
engine = Πρόγραμμα

## Names of rules and comparisons. At most 57 columns each.

core-in-force-between-the-parties = σε ισχύ μεταξύ των μερών
core-date-that-decides = καθοριστική ημερομηνία
core-refund = απόδοση δαπανών
core-waiver = παραίτηση
core-classes-of-claims-waived = κατηγορίες απαιτήσεων που αφορά η παραίτηση
core-what-may-be-settled = τι μπορεί να εκκαθαριστεί
core-set-off = συμψηφισμός
core-Annex-IV-reduction-X = παράρτημα IV, μείωση X
core-deadline-for-introduction = προθεσμία υποβολής
core-deadline-for-payment = προθεσμία πληρωμής
core-deadline-for-contestation = προθεσμία αμφισβήτησης
core-deadline-for-reply = προθεσμία απάντησης
core-deadline-for-disputes = προθεσμία διευθέτησης αμφισβητήσεων
core-due-after-a-contestation = λήξη έπειτα από αμφισβήτηση
core-interest-method = τόκοι: τύπος υπολογισμού
core-interest-months = τόκοι: μήνες που μετρούν
core-interest-rate-month = τόκοι: μήνας του επιτοκίου
core-interest-rate-reset = τόκοι: σταθερό ή μεταβαλλόμενο επιτόκιο
core-interest-rounding = τόκοι: τι στρογγυλοποιείται
core-variable-tender = τόκοι: επιτόκιο δημοπρασιών ανταγωνιστικού επιτοκίου
core-rounding = στρογγυλοποίηση
core-shield = προκαταβολή για αποφυγή τόκων: ποσοστό
core-shield-base = προκαταβολή για αποφυγή τόκων: βάση
core-shield-instalments = προκαταβολή για αποφυγή τόκων: δόσεις
core-shield-test = προκαταβολή για αποφυγή τόκων: σύγκριση
core-shield-scope = προκαταβολή για αποφυγή τόκων: πεδίο
core-opening-movements-closing-open = αρχικό + κινήσεις = τελικό, ανοικτό
core-blocks-closing-open = συγκεντρωτικές απαιτήσεις = τελικό, ανοικτό
core-open-disputes-disputed = ανοικτές αμφισβητήσεις = αμφισβητούνται

## Codes of findings

code-C1001 = το αρχείο δεν διαβάζεται
code-C1002 = το αρχείο είναι κενό
code-C1003 = η κεφαλίδα δεν αναφέρει τις στήλες γνωστού αρχείου
code-C1004 = λείπει υποχρεωτική στήλη
code-C1005 = μία στήλη εμφανίζεται δύο φορές
code-C1006 = μία στήλη δεν ανήκει στη διάταξη και αγνοείται
code-C1007 = το αρχείο έχει κεφαλίδα και καμία γραμμή
code-C1008 = η τελευταία γραμμή δεν τελειώνει με αλλαγή γραμμής
code-C1009 = αρχείο κατεστραμμένο ή ελλιπές
code-C1010 = γραμμή μεγαλύτερη από 65536 byte
code-C1011 = λανθασμένος αριθμός πεδίων
code-C1012 = πολύ μεγάλο πεδίο
code-C1013 = τα εισαγωγικά δεν ταιριάζουν
code-C1014 = η γραμμή δεν είναι κείμενο UTF-8
code-C1015 = στήλη τύπου που δεν κρατά ακριβείς τιμές
code-C1020 = υποχρεωτικό πεδίο κενό
code-C1021 = δεν είναι ποσό
code-C1022 = περισσότερα δεκαδικά από όσα έχει το νόμισμα
code-C1023 = πολύ μεγάλο ποσό
code-C1024 = αρνητικό ποσό χωρίς διορθούμενη απαίτηση
code-C1025 = η διόρθωση δεν είναι αρνητική
code-C1026 = δεν είναι ημερομηνία
code-C1027 = δεν είναι περίοδος
code-C1028 = η τιμή δεν υπάρχει στον κατάλογο
code-C1029 = δεν είναι ακέραιος αριθμός
code-C1030 = η ίδια γραμμή στάλθηκε ξανά
code-C1031 = το claim_id χρησιμοποιήθηκε για διαφορετικές γραμμές
code-C1032 = το claim_id έγινε δεκτό σε προηγούμενη επεξεργασία
code-C1033 = η ίδια περίθαλψη με περισσότερα claim_id
code-C1040 = συγκεντρωτική απαίτηση χωρίς κεφαλίδα: παρακρατείται
code-C1041 = συγκεντρωτική απαίτηση με διαφορετικές κεφαλίδες: παρακρατείται
code-C1042 = η γραμμή διαφέρει από την κεφαλίδα της απαίτησης
code-C1043 = η απαίτηση εκκαθαρίστηκε σε προηγούμενη επεξεργασία: είναι κλειστή
code-C1044 = ο αριθμός γραμμών διαφέρει από την κεφαλίδα: η απαίτηση παρακρατείται
code-C1045 = το σύνολο διαφέρει από την κεφαλίδα: η απαίτηση παρακρατείται
code-C1046 = το σύνολο δεν συγκρίνεται: ένα ποσό δεν διαβάζεται
code-C1047 = μη έγκυρη κεφαλίδα συγκεντρωτικής απαίτησης
code-C1048 = μη έγκυρη γραμμή καταλόγου
code-C2001 = άγνωστο μέρος
code-C2002 = πιστωτής και οφειλέτης είναι ο ίδιος
code-C2003 = άγνωστη συμφωνία
code-C2004 = άγνωστο νόμισμα
code-C2005 = ούτε ο πιστωτής ούτε ο οφειλέτης είναι το μέρος αυτού του βιβλίου
code-C2006 = το νόμισμα δεν επιτρέπεται
code-C2007 = το νόμισμα αντικαταστάθηκε από το ευρώ πριν από την καταχώριση
code-C2008 = δεν έχει δημοσιευτεί κατ’ αποκοπή ποσό: προσωρινό
code-C2009 = το μηνιαίο ποσό διαφέρει από το δημοσιευμένο
code-C2010 = καμία ισοτιμία για την ημερομηνία αυτή
code-C2011 = το δημοσιευμένο μηνιαίο ποσό διαφέρει από τον τύπο του
code-C2012 = η τελευταία ημέρα βρίσκεται εκτός του πίνακα εργάσιμων ημερών
code-C3001 = η συμφωνία δεν ίσχυε μεταξύ των μερών την ημερομηνία αυτή
code-C3002 = η συμφωνία δεν έχει κανόνα για αυτήν την κατεύθυνση και βάση
code-C3003 = ο πιστωτής δεν χρησιμοποιεί κατ’ αποκοπή ποσά για το έτος αυτό
code-C3004 = κατ’ αποκοπή ποσό για εργατικό ατύχημα
code-C3005 = η περίθαλψη τελειώνει πριν αρχίσει
code-C3006 = περίθαλψη εκτός ισχύος του εγγράφου δικαιώματος
code-C3007 = η περίθαλψη αρχίζει μετά την καταχώρισή της
code-C3008 = καταχωρίστηκε μετά την υποβολή της απαίτησης
code-C3009 = ημερομηνία μετά την ημερομηνία αναφοράς
code-C3010 = οι μήνες δεν είναι από 1 έως 12
code-C3011 = το ποσό δεν είναι μήνες επί μηνιαίο ποσό
code-C3012 = εκπρόθεσμη υποβολή: δεν λαμβάνεται υπόψη
code-C3013 = έγγραφο δικαιώματος χωρίς αναγκαία ημερομηνία, ή που λήγει πριν αρχίσει
code-C3014 = άγνωστη διορθούμενη απαίτηση
code-C3015 = διορθούμενη απαίτηση άλλου ζεύγους, συμφωνίας ή νομίσματος
code-C3016 = οι διορθώσεις μειώνουν την απαίτηση κάτω από το μηδέν
code-C3017 = λογιστική περίοδος είδους που η συμφωνία δεν χρησιμοποιεί
code-C3018 = χωρίς κατ’ αποκοπή ποσά βάσει αυτού του άρθρου
code-C3019 = απαιτήσεις έτους που απέχει πολύ από την υποβολή
code-C3020 = γραμμές καταχωρισμένες εκτός της λογιστικής περιόδου της απαίτησης
code-C3021 = η τελευταία ημέρα προθεσμίας δεν είναι εργάσιμη, και αυτό κρίνει
code-C3022 = ζητούνται περισσότεροι μήνες από όσους έχει ο κατάλογος
code-C3023 = ο κατάλογος υποβλήθηκε καθυστερημένα
code-C3101 = γεγονός ελλιπές ή εσφαλμένο
code-C3102 = το γεγονός αναφέρει απαίτηση ή γραμμή που δεν υπάρχει στο βιβλίο
code-C3103 = το ποσό του γεγονότος υπερβαίνει ό,τι μπορεί να αφορά
code-C3104 = γεγονός πριν από την υποβολή της απαίτησης
code-C3105 = το event_id χρησιμοποιήθηκε για διαφορετικά γεγονότα
code-C3106 = γεγονός άγνωστου είδους: φυλάσσεται για εξέταση
code-C3107 = εκπρόθεσμη πράξη· παράγει παρ’ όλα αυτά αποτελέσματα
code-C3108 = εκπρόθεσμη πράξη: δεν γίνεται δεκτή
code-C3109 = η πληρωμή υπερβαίνει το ανοικτό ποσό: το υπόλοιπο αναμένει καταλογισμό
code-C3110 = η αμφισβήτηση αποσύρθηκε χωρίς νέα λήξη
code-C3111 = ζητούνται τόκοι μεγαλύτεροι από όσους δίνει ο κανόνας
code-C3112 = η σιωπή παρήγαγε αποτελέσματα
code-C3113 = προκαταβολή παρότι είχε απορριφθεί
code-C3114 = πρόωρη προσφυγή στην επιτροπή λογαριασμών
code-C3115 = το γεγονός δεν βρίσκει τι να αφορά
code-C3116 = το γεγονός παρατείνει προθεσμία που δεν τρέχει
code-C3117 = γεγονός μετά την ημερομηνία αναφοράς: αναμένει
code-C4001 = ο συμψηφισμός δεν επιτρέπεται
code-C4002 = η πράξη συμψηφισμού δεν βρήκε τι να συμψηφίσει
code-C9001 = μη έγκυρο αρχικό υπόλοιπο

## Parties

party-AD = Ανδόρα
party-AR = Αργεντινή
party-AT = Αυστρία
party-BA = Βοσνία-Ερζεγοβίνη
party-BE = Βέλγιο
party-BG = Βουλγαρία
party-BJ = Μπενίν
party-BR = Βραζιλία
party-CA = Καναδάς
party-CA-QC = Κεμπέκ
party-CG = Κονγκό
party-CH = Ελβετία
party-CI = Ακτή Ελεφαντοστού
party-CL = Χιλή
party-CM = Καμερούν
party-CV = Πράσινο Ακρωτήριο
party-CY = Κύπρος
party-CZ = Τσεχία
party-DE = Γερμανία
party-DK = Δανία
party-DZ = Αλγερία
party-EE = Εσθονία
party-ES = Ισπανία
party-FI = Φινλανδία
party-FR = Γαλλία
party-GA = Γκαμπόν
party-GB = Ηνωμένο Βασίλειο
party-GR = Ελλάδα
party-HR = Κροατία
party-HU = Ουγγαρία
party-IE = Ιρλανδία
party-IL = Ισραήλ
party-IN = Ινδία
party-IS = Ισλανδία
party-IT = Ιταλία
party-JE = Τζέρσεϊ
party-JP = Ιαπωνία
party-KR = Κορέα
party-LI = Λιχτενστάιν
party-LT = Λιθουανία
party-LU = Λουξεμβούργο
party-LV = Λετονία
party-MA = Μαρόκο
party-MC = Μονακό
party-ME = Μαυροβούνιο
party-MG = Μαδαγασκάρη
party-MK = Βόρεια Μακεδονία
party-ML = Μάλι
party-MR = Μαυριτανία
party-MT = Μάλτα
party-NC = Νέα Καληδονία
party-NE = Νίγηρας
party-NL = Κάτω Χώρες
party-NO = Νορβηγία
party-OTHER = Άλλα κράτη (δημοσιευμένο σύνολο)
party-PF = Γαλλική Πολυνησία
party-PH = Φιλιππίνες
party-PL = Πολωνία
party-PT = Πορτογαλία
party-RO = Ρουμανία
party-RS = Σερβία
party-SE = Σουηδία
party-SI = Σλοβενία
party-SK = Σλοβακία
party-SM = Άγιος Μαρίνος
party-SN = Σενεγάλη
party-TG = Τόγκο
party-TN = Τυνησία
party-TR = Τουρκία
party-US = Ηνωμένες Πολιτείες
party-UY = Ουρουγουάη
party-XK = Κοσσυφοπέδιο
party-YT = Μαγιότ

## Workbooks

workbook-summary = Σύνοψη
workbook-movements = Κινήσεις ανά απαίτηση
workbook-movements_note = Οι κινήσεις αυτής της επεξεργασίας, ανά συγκεντρωτική απαίτηση. Σε κάθε γραμμή το αρχικό υπόλοιπο και οι κινήσεις δίνουν το τελικό υπόλοιπο· ό,τι το μειώνει είναι αρνητικό.
workbook-agreement = Συμφωνία
workbook-currency = Νόμισμα
workbook-basis = Βάση
workbook-rule = Κανόνας
workbook-line_id = Γραμμή
workbook-event = Γεγονός
workbook-reason = Λόγος
workbook-exact = Ακριβή ποσά
workbook-exactly = Ακριβώς
workbook-payer = Πληρωτής
workbook-payee = Δικαιούχος
workbook-account_to_pay = Λογαριασμός πίστωσης
workbook-replied = Απάντηση
workbook-reply_by = Απάντηση έως
workbook-settle_by = Διευθέτηση έως
workbook-closed = Έκλεισε
workbook-claim_by = Να ζητηθούν έως
workbook-paid_late = εκπρόθεσμη πληρωμή
workbook-entries = Εγγραφές
workbook-counted = Υπολογισμός ημέρας
workbook-aged_by = Παλαιότητα ανά
workbook-settled_on = Εκκαθάριση στις
workbook-settlement_currency = Εκκαθάριση σε
workbook-missing = Αναμένονταν, δεν λήφθηκαν
workbook-nothing_missing = Δεν λείπει τίποτε από όσα αναμένονταν.
workbook-last_received = Τελευταία λήψη
workbook-introduce_by = Υποβολή έως
workbook-inventory_by = Κατάλογος έως
workbook-all_checks = Έλεγχοι του βιβλίου εργασίας
workbook-checks_note = Και οι δύο πλευρές είναι τύποι πάνω στα φύλλα του βιβλίου εργασίας· υπολογίζονται εκ νέου όταν αλλάζει ένα κελί.
workbook-check-Closing = αρχικό υπόλοιπο + κινήσεις = ανοικτές απαιτήσεις
workbook-check-Moved = τελικά υπόλοιπα κινήσεων = ανοικτές απαιτήσεις
workbook-check-Presented = υποβληθείσες: κινήσεις απαιτήσεων = λογαριασμός
workbook-check-GivenUp = εκτός υπολογισμού και παραιτήσεις: κινήσεις απαιτήσεων = λογαριασμός
workbook-check-Contested = αμφισβητήσεις και πιστώσεις: κινήσεις απαιτήσεων = λογαριασμός
workbook-check-Paid = πληρωμές: κινήσεις απαιτήσεων = λογαριασμός
workbook-check-SetOff = συμψηφισμοί: κινήσεις απαιτήσεων = πράξεις συμψηφισμού
workbook-check-Disputed = ανοικτές αμφισβητήσεις = αμφισβητούμενα των απαιτήσεων
workbook-check-AgedIntroduction = ανοικτά ανά έτος υποβολής = ανοικτές απαιτήσεις
workbook-check-AgedCare = ανοικτά ανά έτος περίθαλψης = ανοικτές απαιτήσεις
workbook-check-Nets = καθαρές θέσεις ανά περίοδο = τελικό υπόλοιπο
workbook-check-Payable = πληρωτέα τώρα και μεταφερόμενα = εκκαθαρίσιμα τώρα

## Dashboard

dashboard-kind = Πίνακας μιας επεξεργασίας
dashboard-title = Εκκαθάριση { $run }
dashboard-subtitle = { $whose } · κατάσταση στις { $day }
dashboard-clearing_house = Κέντρο εκκαθάρισης, όλα τα ζεύγη
dashboard-skip = Μετάβαση στα ποσά
dashboard-noscript = Η σελίδα σχεδιάζεται από τα δεδομένα που περιέχει. Χρειάζεται JavaScript και κανένα δίκτυο.
dashboard-theme = Χρώματα
dashboard-theme-auto = Όπως το σύστημα
dashboard-theme-light = Φωτεινά
dashboard-theme-dark = Σκούρα
dashboard-filters = Τι εξετάζεται
dashboard-contents = Ενότητες
dashboard-accounting_period = Λογιστική περίοδος
dashboard-unknown_period = άγνωστη
dashboard-party = Κράτος
dashboard-creditor = Πιστωτής
dashboard-debtor = Οφειλέτης
dashboard-reset = Εμφάνιση όλων
dashboard-all-agreement = Όλες οι συμφωνίες
dashboard-all-accounting_period = Όλες οι περίοδοι
dashboard-all-party = Όλα τα κράτη
dashboard-all-state = Κάθε στάδιο
dashboard-positions = Θέσεις: { $count } από { $of } · { $chosen }. Ποσά σε διαφορετικά νομίσματα δεν αθροίζονται ποτέ.
dashboard-nothing = Δεν υπάρχει τίποτε για αυτή την επιλογή.
dashboard-rows = { $count ->
     [one] { $count } γραμμή
    *[other] { $count } γραμμές
}
dashboard-rows-page = Γραμμές { $from }–{ $to } από { $count }· σύνολα για όλες
dashboard-rows-printed = Εκτυπώνονται οι πρώτες { $count }. Για λιγότερες γραμμές επιλέξτε φίλτρο πριν από την εκτύπωση.
dashboard-page-first = Πρώτη
dashboard-page-previous = Προηγούμενη
dashboard-page-next = Επόμενη
dashboard-page-last = Τελευταία
dashboard-copy = Αντιγραφή
dashboard-copied = Αντιγράφηκε
dashboard-marked = Επιλέχθηκε· αντιγράψτε με το πληκτρολόγιο
dashboard-scale-thousand = { $count ->
     [one] { $count } χιλ.
    *[other] { $count } χιλ.
}
dashboard-scale-million = { $n } εκ.
dashboard-scale-billion = { $n } δισ.
dashboard-scale-trillion = { $n } τρισ.
dashboard-overview-title = Αθροίσματα
dashboard-overview-lines = { $count ->
     [one] { $count } γραμμή σε αυτές τις θέσεις
    *[other] { $count } γραμμές σε αυτές τις θέσεις
}
dashboard-overview-lost = Κίνδυνος απώλειας
dashboard-overview-lost-items = Προθεσμίες των οποίων το ποσό χάνεται αν παρέλθουν: { $count }
dashboard-measure-open-short = οφείλονται και δεν εκκαθαρίστηκαν
dashboard-measure-open-note = Ανοικτά, ακαθάριστα: όσα οφείλει το κράτος της στήλης στο κράτος της γραμμής και δεν έχουν εκκαθαριστεί. Κάθε κατεύθυνση υπολογίζεται χωριστά.
dashboard-measure-open-cell = { $column } → { $row }, οφειλή
dashboard-measure-net-note = Ανοικτά, καθαρά: όσα οφείλει το κράτος της στήλης στο κράτος της γραμμής, μείον όσα οφείλει εκείνο. Μόνο για ανάγνωση: το καθαρό υπολογίζεται ανά συμφωνία και περίοδο, και τίποτε δεν συμψηφίζεται χωρίς πράξη.
dashboard-measure-net-cell = { $column } → { $row }, καθαρό
dashboard-measure-disputed-short = εκτός των ανοικτών
dashboard-measure-disputed-note = Όσα αμφισβητεί το κράτος της στήλης από τις απαιτήσεις του κράτους της γραμμής. Δεν περιλαμβάνονται στα ανοικτά.
dashboard-measure-disputed-cell = { $column } → { $row }, αμφισβητούμενα
dashboard-measure-eligible-short = το ανοικτό μέρος που επιτρέπουν οι συμφωνίες
dashboard-measure-eligible-note = Το μέρος των ανοικτών που ο κανόνας της συμφωνίας επιτρέπει να πληρωθεί τώρα.
dashboard-measure-eligible-cell = { $column } → { $row }, πληρωτέα τώρα
dashboard-measure-held = Παρακρατούνται
dashboard-measure-held-short = απαιτήσεις με δικό τους σφάλμα
dashboard-measure-not_considered = Δεν λήφθηκαν υπόψη
dashboard-measure-not_considered-short = εκπρόθεσμες
dashboard-measure-asserted = Υποβλήθηκαν
dashboard-measure-asserted-short = έως τώρα, με τα έξοδα
dashboard-measure-waived = Παραιτήσεις
dashboard-measure-credited = Πιστωτικά σημειώματα
dashboard-measure-agreed = Δεκτά από τον οφειλέτη
dashboard-measure-prepaid = Προκαταβολές
dashboard-measure-paid = Πληρώθηκαν
dashboard-matrix-title = Διμερείς θέσεις
dashboard-matrix-lead = Οι γραμμές είναι πιστωτές, οι στήλες οφειλέτες. Ανοίξτε ένα κελί για να δείτε από τι αποτελείται.
dashboard-matrix-shows = Εμφάνιση
dashboard-matrix-gross = Ανοικτά, ακαθάριστα
dashboard-matrix-netted = Ανοικτά, καθαρά
dashboard-matrix-order = Σειρά
dashboard-matrix-by_amount = Κατά ποσό
dashboard-matrix-by_code = Κατά κωδικό
dashboard-matrix-figures = Εμφάνιση των ποσών στα κελιά
dashboard-matrix-corner = Πιστωτής ↓ οφειλέτης →
dashboard-matrix-caption = { $measure }, σε { $currency }
dashboard-matrix-unknown = Καθαρά που δεν μπορούν να σχηματιστούν, επειδή κανείς δεν δηλώνει μία κατεύθυνση ή αυτή είναι σύνολο πολλών κρατών: { $count }. Όσα είναι γνωστά δεν περιλαμβάνονται σε αυτά τα αθροίσματα, αλλά στα υπόλοιπα των κρατών:
dashboard-matrix-more = και ακόμη: { $count }
dashboard-matrix-empty = Παραλείπονται τα κράτη χωρίς κανένα ποσό: { $count }.
dashboard-matrix-hint = Δείξτε ένα κελί ή κινηθείτε με τα βέλη για να διαβάσετε το ποσό του· το Enter το ανοίγει.
dashboard-legend-title = Ο αριθμός σε ένα κελί είναι η βαθμίδα του σε αυτή την κλίμακα, σε { $currency }:
dashboard-legend-below = κάτω από { $to }
dashboard-legend-from = από { $from }
dashboard-balances-title = Υπόλοιπα των κρατών
dashboard-balances-lead = Τι οφείλουν όλα τα άλλα σε κάθε κράτος και τι τους οφείλει αυτό. Ένα κράτος ανοίγει ως φίλτρο.
dashboard-balances-caption = Ανοικτές απαιτήσεις και οφειλές ανά κράτος
dashboard-balances-receivable = Απαιτήσεις
dashboard-balances-debt = Οφειλές
dashboard-balances-bar = Οφείλει ◂ ▸ του οφείλονται
dashboard-balances-unknown = Ο πίνακας των καθαρών παραλείπει αυτά τα ανοικτά ποσά, επειδή τα καθαρά τους ({ $count }) δεν μπορούν να σχηματιστούν· περιλαμβάνονται σε αυτά τα υπόλοιπα:
dashboard-balances-look = Μόνο: { $party }
dashboard-flows-title = Ροές μεταξύ κρατών
dashboard-flows-lead = Ανοικτές οφειλές, από όσους οφείλουν προς όσους έχουν απαίτηση. Δείξτε ένα κράτος για να δείτε τις ροές του.
dashboard-flows-owe = Οφείλουν
dashboard-flows-owed = Τους οφείλονται
dashboard-flows-others = Άλλα
dashboard-flows-table = Τα ίδια σε πίνακα
dashboard-flows-caption = Ανοικτές οφειλές ανά οφειλέτη και πιστωτή
dashboard-flows-open = { $debtor } → { $creditor }: { $amount }· άνοιγμα
dashboard-flows-note = Τα { $count } μεγαλύτερα κάθε πλευράς ένα προς ένα, τα υπόλοιπα μαζί· ο πίνακας τα έχει όλα.
dashboard-flows-label = Διάγραμμα ροών ανοικτών οφειλών ({ $count }), σε { $currency }· ο πίνακας που ακολουθεί τις έχει όλες
dashboard-ageing-lead = Ανοικτά και αμφισβητούμενα ποσά, ανά έτος.
dashboard-ageing-by = Έτος
dashboard-ageing-introduction_year = Υποβολής
dashboard-ageing-care_year = Περίθαλψης
dashboard-ageing-of_introduction_year = Έτος υποβολής
dashboard-ageing-of_care_year = Έτος περίθαλψης
dashboard-ageing-caption = Ανοικτά και αμφισβητούμενα ανά έτος
dashboard-ageing-label = Στήλες ανοικτών και αμφισβητούμενων ποσών ανά έτος, σε { $currency }· ο διπλανός πίνακας έχει τα ποσά
dashboard-ageing-no_period = Αυτή η ενότητα δείχνει όλες τις λογιστικές περιόδους: η παλαιότητα δεν τηρείται ανά λογιστική περίοδο, άρα αυτή η επιλογή δεν την αλλάζει.
dashboard-deadlines-title = Προθεσμίες και ποσά σε κίνδυνο
dashboard-deadlines-lead = Τι πρέπει να γίνει και έως πότε, τι διακυβεύεται και σε ποιον κανόνα στηρίζεται. Διαφορετικές ενέργειες μπορεί να αφορούν το ίδιο ποσό, γι’ αυτό δεν αθροίζονται.
dashboard-deadlines-summary = Ενέργειες, οι σοβαρότερες πρώτα
dashboard-deadlines-list = Προθεσμίες της επιλεγμένης ενέργειας
dashboard-deadlines-chosen = Ενέργεια: { $task }
dashboard-deadlines-risk = Αν παρέλθει
dashboard-deadlines-task = Ενέργεια
dashboard-deadlines-items = Προθεσμίες
dashboard-deadlines-overdue = Παρήλθαν
dashboard-deadlines-next = Επόμενη
dashboard-deadlines-days_left = Ημέρες που μένουν
dashboard-block = Απαίτηση
dashboard-deadlines-undated = Κανένας κανόνας δεν ορίζει ημέρα γι’ αυτές.
dashboard-counted = { $months } από { $day } ({ $from })
dashboard-counted-lifting = η ημέρα που ορίστηκε κατά την άρση της αμφισβήτησης
dashboard-start-introduction = υποβολή
dashboard-start-publication = δημοσίευση του μέσου κόστους
dashboard-start-approval = έγκριση του μέσου κόστους
dashboard-start-identification = προσδιορισμός του αρμόδιου φορέα
dashboard-start-half_year = εξάμηνο καταχώρισης
dashboard-start-half_year_identified = εξάμηνο προσδιορισμού του αρμόδιου φορέα
dashboard-start-contestation = αμφισβήτηση
dashboard-start-offer = προσφορά
dashboard-start-late_payment = εκπρόθεσμη πληρωμή
dashboard-start-interest_claim = αίτηση τόκων
dashboard-start-referral = παραπομπή
dashboard-deadlines-cut_off = αναφορά { $day }
dashboard-deadlines-label = Στήλες ποσών ανά τελευταία ημέρα, σε { $currency }· ο πίνακας που ακολουθεί έχει τα ποσά
dashboard-rejects-title = Διαπιστώσεις ανά αιτία
dashboard-rejects-lead = Όλα όσα διαπιστώθηκαν σε αρχεία, σειρές, γραμμές απαιτήσεων, συγκεντρωτικές απαιτήσεις και συμβάντα, σε ολόκληρη την επεξεργασία ανεξάρτητα από την παραπάνω επιλογή: μια δυσανάγνωστη γραμμή μπορεί να μην αναφέρει νόμισμα ή κράτος. Οι τιμές δεν εμφανίζονται· αρχείο, γραμμή και στήλη οδηγούν σε αυτές.
dashboard-rejects-lines = Σφάλματα: { $lines } γραμμές απαιτήσεων που απορρίφθηκαν και { $others } αλλού. Προειδοποιήσεις: { $warnings }· δεν απορρίπτουν τίποτε.
dashboard-rejects-money = Ποσά των γραμμών που απορρίφθηκαν, εφόσον διαβάζονται:
dashboard-rejects-unreadable = Γραμμές με ποσό που δεν διαβάζεται: { $count }.
dashboard-rejects-errors = Σφάλματα, τα συχνότερα πρώτα
dashboard-rejects-warnings = Προειδοποιήσεις, οι συχνότερες πρώτες
dashboard-rejects-where = Διαπιστώθηκε σε
dashboard-found-lines = γραμμή απαίτησης
dashboard-found-rows = σειρά αρχείου
dashboard-found-files = αρχείο
dashboard-found-blocks = συγκεντρωτική απαίτηση
dashboard-found-acts = συμβάν ή απαίτηση
dashboard-rejects-list = Θέσεις στα αρχεία
dashboard-rejects-all = Όλες οι θέσεις στα αρχεία
dashboard-rejects-times = Φορές
dashboard-rejects-share = Μερίδιο στο σύνολο
dashboard-rejects-file = Αρχείο
dashboard-rejects-column = Στήλη
dashboard-blocks-lead = Κάθε συγκεντρωτική απαίτηση με την κατάστασή της. Ανοίγει με τις εγγραφές, τις προθεσμίες και τους κανόνες της.
dashboard-blocks-find = Αναζήτηση αναφοράς
dashboard-blocks-apart = { $count ->
     [one] { $count } παρακρατούμενη, μη δεκτή ή μεταγενέστερης περιόδου, σε καμία θέση
    *[other] { $count } παρακρατούμενες, μη δεκτές ή μεταγενέστερης περιόδου, σε καμία θέση
}
dashboard-block-status = Κατάσταση
dashboard-block-state = Στάδιο της απαίτησης
dashboard-block-posted_in = Καταχωρίστηκε σε
dashboard-block-holds = Παρακρατείται λόγω
dashboard-block-contest_until = Αμφισβήτηση έως
dashboard-block-shield_until = Προκαταβολή έως
dashboard-block-dispute_until = Διαφορά έως
dashboard-drill-way = Διαδρομή
dashboard-drill-close = Κλείσιμο
dashboard-drill-pair = Θέσεις: { $creditor } – { $debtor }, σε { $currency }.
dashboard-drill-claims = Απαιτήσεις: { $creditor } από { $debtor }
dashboard-drill-position = Θέση { $agreement } { $period }
dashboard-drill-nets = Καθαρές θέσεις του ζεύγους
dashboard-drill-owes = { $debtor } οφείλει προς { $creditor }
dashboard-drill-net = Καθαρό, { $debtor } προς { $creditor }
dashboard-drill-account = Λογαριασμός, σε { $currency }
dashboard-drill-explain = Ολόκληρη η πορεία, με τους υπολογισμούς
dashboard-standing-held = Αυτή η απαίτηση παρακρατείται: έχει δικό της σφάλμα. Ώσπου να διορθωθεί η κεφαλίδα της, ή να την αποδεσμεύσει ή να την απορρίψει ένα συμβάν, το ποσό της βρίσκεται μόνο στο «Παρακρατούνται».
dashboard-standing-next_period = Αυτή η απαίτηση υποβλήθηκε μετά την ημερομηνία κλεισίματος: θα την περιλάβει μεταγενέστερη επεξεργασία και δεν βρίσκεται σε κανένα ποσό αυτής.
dashboard-standing-refused = Αυτή η απαίτηση δεν έγινε δεκτή: όσα προβάλλει δεν βρίσκονται σε κανένα ποσό και τίποτε από αυτά δεν οφείλεται.
dashboard-standing-unnamed = Την απέρριψε συμβάν προηγούμενης επεξεργασίας· τα δεδομένα αυτής δεν το περιέχουν πια.
dashboard-drill-orders = Αποφάσεις για την απαίτηση
dashboard-order-reject_block = απορρίφθηκε
dashboard-order-release = αποδεσμεύτηκε
dashboard-drill-blocks = Απαιτήσεις της θέσης
dashboard-drill-postings = Εγγραφές
dashboard-drill-rejects = Τι διαπιστώθηκε στις γραμμές της
dashboard-drill-findings = Τι διαπιστώθηκε στα συμβάντα που την αφορούν
dashboard-drill-lines = Πού βρίσκονται οι γραμμές της
dashboard-drill-files = Η σελίδα αναφέρει μόνο γραμμές που αναφέρει ένα συμβάν ή μια διαπίστωση. Οι άλλες βρίσκονται σε αυτά τα αρχεία απαιτήσεων του πιστωτή· η παραπάνω εντολή λέει περισσότερα.
dashboard-drill-no_files = Η σελίδα αναφέρει μόνο γραμμές που αναφέρει ένα συμβάν ή μια διαπίστωση. Τα δεδομένα αυτής της επεξεργασίας δεν περιέχουν πια αρχείο απαιτήσεων του πιστωτή· η παραπάνω εντολή λέει περισσότερα.
dashboard-posting-date = Ημέρα
dashboard-posting-kind = Εγγραφή
dashboard-posting-basis = Κανόνας ή αναφορά
dashboard-posting-run = Επεξεργασία
dashboard-dispute-on = Αμφισβήτηση στις
dashboard-dispute-outstanding = Αμφισβητείται ακόμη

## Dashboard: postings

dashboard-posting-opening = υπόλοιπο που αναλήφθηκε
dashboard-posting-care = υποβολή περίθαλψης
dashboard-posting-fees = υποβολή εξόδων
dashboard-posting-not_considered = δεν λήφθηκε υπόψη
dashboard-posting-reconsidered = τελικά λήφθηκε υπόψη
dashboard-posting-waived = παραίτηση
dashboard-posting-contested = αμφισβήτηση
dashboard-posting-lifted = απόσυρση αμφισβήτησης
dashboard-posting-withdrawn = ανάκληση
dashboard-posting-credited = πίστωση
dashboard-posting-agreed = αποδοχή
dashboard-posting-prepaid = προκαταβολή
dashboard-posting-paid = πληρωμή
dashboard-posting-unallocated = είσπραξη χωρίς απαίτηση
dashboard-posting-allocated = καταλογισμός
dashboard-posting-refunded = επιστροφή
dashboard-posting-unallocated_refunded = επιστροφή χωρίς απαίτηση
dashboard-posting-set_off = συμψηφισμός
dashboard-posting-set_off_converted = συμψηφισμός, μετατροπή
dashboard-posting-set_off_value = αξία του συμψηφισμού
dashboard-posting-conversion_difference = διαφορά μετατροπής
dashboard-posting-interest_claimed = ζητήθηκαν τόκοι
dashboard-posting-interest_contested = αμφισβήτηση τόκων
dashboard-posting-interest_lifted = απόσυρση αμφισβήτησης τόκων
dashboard-posting-interest_credited = πίστωση τόκων
dashboard-posting-interest_paid = πληρωμή τόκων

## Dashboard: other lists

dashboard-status-posted = καταχωρίστηκε
dashboard-status-opening = αναλήφθηκε

## Dashboard: sources

dashboard-about-title = Από πού προέρχονται τα ποσά
dashboard-about-lead = Κάθε ποσό είναι ένα κελί πίνακα της επεξεργασίας ή άθροισμα τέτοιων κελιών σε ακέραιες ελάχιστες μονάδες. Η σελίδα τα περιέχει η ίδια και δεν ρωτά κανέναν.
dashboard-about-lines-value = { $read } διαβάστηκαν = { $accepted } έγιναν δεκτές + { $rejected } απορρίφθηκαν + { $settled } είχαν εκκαθαριστεί
dashboard-about-controls = Έλεγχοι
dashboard-about-controls-value = ισχύουν { $held } από { $all }
dashboard-about-manifest = Κατάλογος εκτέλεσης, BLAKE3

## Letters

letter-title_introduction = Υποβολή απαιτήσεων
letter-title_acknowledgement = Βεβαίωση παραλαβής απαιτήσεων
letter-title_contestation = Αμφισβήτηση απαιτήσεων
letter-title_reply = Απάντηση στην αμφισβήτησή σας
letter-title_reminder = Υπενθύμιση ληξιπρόθεσμων ποσών
letter-title_interest = Αξίωση τόκων υπερημερίας
letter-title_payment = Ειδοποίηση πληρωμής
letter-title_payable = Αναγγελία πληρωμής
letter-title_confirmation = Αίτημα επιβεβαίωσης υπολοίπου
letter-title_record = Κοινό πρακτικό εκκαθάρισης
letter-subject_of = { $title }, περίοδος εκκαθάρισης { $period }

## Letters: frame

letter-our_reference = Αριθ. πρωτ. μας
letter-your_references = Δικά σας στοιχεία
letter-date = Ημερομηνία επιστολής
letter-contact = Σημείο επαφής
letter-salutation = Αξιότιμες κυρίες, αξιότιμοι κύριοι,
letter-valediction = Με εκτίμηση,
letter-as_of = Η παρούσα επιστολή φέρει την ημερομηνία αναφοράς. Αποτυπώνει την κατάσταση στις { $date }· τα μεταγενέστερα δεν λαμβάνονται υπόψη.
letter-legal_bases = Νομικές βάσεις που εφαρμόστηκαν
letter-bases_note = Το κείμενο αυτού του κανόνα δεν έχει επιβεβαιωθεί.
letter-under = { $agreement }, ποσά σε { $currency }
letter-signature = Υπογραφή
letter-name_and_function = Ονοματεπώνυμο και ιδιότητα
letter-place_and_date = Τόπος και ημερομηνία
letter-stamp = Σφραγίδα
letter-last_notified = αυτός που σας γνωστοποιήσαμε τελευταία
letter-claim_number = Αριθ. απαίτησης
letter-period_not_known = άγνωστη περίοδος
letter-half_year_1 = α΄ εξάμηνο { $year }
letter-half_year_2 = β΄ εξάμηνο { $year }
letter-quarter_1 = α΄ τρίμηνο { $year }
letter-quarter_2 = β΄ τρίμηνο { $year }
letter-quarter_3 = γ΄ τρίμηνο { $year }
letter-quarter_4 = δ΄ τρίμηνο { $year }
letter-brought_in = μεταφερθέν υπόλοιπο, { $period }
letter-claims_on = Απαιτήσεις { $creditor } έναντι { $debtor }
letter-held_for = Η πλευρά { $creditor } κατέχει { $amount } { $currency } που εισέπραξε από την πλευρά { $debtor } χωρίς μνεία συγκεντρωτικής ({ $period }). Το ποσό δεν αφαιρείται ανωτέρω: απομένει να συμφωνηθεί ποιες απαιτήσεις εξοφλεί.

## Letters: introduction and acknowledgement

letter-introduction_opening = Με την παρούσα υποβάλλουμε τις κατωτέρω απαιτήσεις για την επιστροφή του κόστους παροχών σε είδος. Κάθε συγκεντρωτική απαίτηση τεκμηριώνεται από τις ατομικές απαιτήσεις που διαβιβάστηκαν μαζί της.
letter-introduction_request = Παρακαλούμε να βεβαιώσετε την παραλαβή. Αν δεν αποδέχεστε κάποια απαίτηση, παρακαλούμε να αναφέρετε τους λόγους εντός της προθεσμίας που σημειώνεται. Ό,τι δεν αμφισβητείται είναι πληρωτέο έως την ημέρα που αναφέρεται.
letter-acknowledgement_opening = Βεβαιώνουμε την παραλαβή των κατωτέρω απαιτήσεων. Η ημέρα υποβολής που αναφέρεται είναι εκείνη από την οποία αρχίζουν οι προθεσμίες.
letter-acknowledgement_request = Η παρούσα βεβαίωση δεν αποτελεί αποδοχή των ποσών. Επιφυλασσόμαστε του δικαιώματος να αμφισβητήσουμε απαιτήσεις εντός των προθεσμιών.
letter-acknowledgement_late = Οι κατωτέρω συγκεντρωτικές απαιτήσεις υποβλήθηκαν μετά την τελευταία ημέρα υποβολής. Δεν λαμβάνονται υπόψη και δεν οφείλεται τίποτε από αυτές.
letter-missed_day = Τελευταία ημέρα υποβολής
letter-waived_of = Παραίτηση: { $amount } { $currency }, σε { $blocks }. Βάση: { $ground }.
letter-acknowledgement_held = Οι κατωτέρω συγκεντρωτικές απαιτήσεις δεν περιλαμβάνονται στον λογαριασμό, για τους λόγους που αναφέρονται. Παρακαλούμε να διορθώσετε ή να αποσύρετε ό,τι χρειάζεται.
letter-acknowledgement_refused = Δεν δεχόμαστε τις κατωτέρω συγκεντρωτικές απαιτήσεις, για τους λόγους που αναφέρονται. Τίποτε από αυτές δεν περιλαμβάνεται στον λογαριασμό· ό,τι διορθωθεί μπορεί να σταλεί εκ νέου σε νέα συγκεντρωτική απαίτηση.
letter-ground = Λόγος
letter-acknowledgement_rejected = Κατά τον έλεγχο των αρχείων δεν έγιναν δεκτές οι ατομικές απαιτήσεις που αριθμούνται κατωτέρω.
letter-rejected_mend = Γραμμές με σφάλμα μπορούν, αφού διορθωθούν, να σταλούν εκ νέου σε νέα συγκεντρωτική απαίτηση.
letter-rejected_known = Γραμμές που στάλθηκαν δύο φορές ή έγιναν ήδη δεκτές μετρούν ήδη μία φορά· δεν χρειάζεται να σταλούν εκ νέου.
letter-rejected_lines = Γραμμές που δεν έγιναν δεκτές
letter-file = Αρχείο
letter-line_number = Γραμμή
letter-number_reused = αριθμός απαίτησης για διαφορετικές γραμμές
letter-number_accepted = απαίτηση που έγινε δεκτή σε προηγούμενη περίοδο εκκαθάρισης
letter-more_lines = { $count ->
     [one] … και { $count } ακόμη γραμμή· όλες αναφέρονται στο rejects.csv της επεξεργασίας.
    *[other] … και { $count } ακόμη γραμμές· όλες αναφέρονται στο rejects.csv της επεξεργασίας.
}
letter-contest_by = Αμφισβήτηση το αργότερο στις

## Letters: contestation and reply

letter-contestation_opening = Εξετάσαμε τις κατωτέρω απαιτήσεις και αμφισβητούμε τα ποσά που αναφέρονται, για τους λόγους που εκτίθενται.
letter-contestation_others = Ό,τι δεν αμφισβητείται σε αυτές τις συγκεντρωτικές απαιτήσεις δεν θίγεται.
letter-contestation_interest = Αμφισβητούμε τους τόκους που αξιώσατε, για τα ποσά και τους λόγους που αναφέρονται.
letter-claimed_on = Αξιώθηκαν στις
letter-contestation_request = Όπου δεν αναφέρεται απάντησή σας, παρακαλούμε να απαντήσετε, το αργότερο την ημέρα που αναφέρεται αν υπάρχει, αποσύροντας την απαίτηση ή αποστέλλοντας τα αποδεικτικά στοιχεία που τη στηρίζουν.
letter-reply_opening = Εξετάσαμε τις αμφισβητήσεις σας και απαντούμε ως εξής.
letter-reply_request = Τα ποσά που αποσύρονται πιστώνονται υπέρ σας. Για όσα εξακολουθούν να αμφισβητούνται, παρακαλούμε να αποσύρετε την αμφισβήτηση ή να μας γνωστοποιήσετε τους λόγους στους οποίους ακόμη στηρίζεστε.
letter-reason = Λόγος που αναφέρεται
letter-no_reason = δεν αναφέρεται
letter-reply_by = Απάντηση το αργότερο στις
letter-decision = Η απάντησή μας
letter-decision_accepted = δεκτή, η απαίτηση αποσύρεται
letter-decision_partly = δεκτή εν μέρει
letter-decision_maintained = η απαίτηση διατηρείται
letter-decision_withdrawn = η απαίτηση αποσύρεται
letter-withdrawn = Αποσύρεται

## Letters: reminder, interest, payment

letter-reminder_opening = Σύμφωνα με τα βιβλία μας, τα κατωτέρω ποσά ήταν απαιτητά και δεν είχαν εισπραχθεί έως τις { $date }.
letter-reminder_request = Παρακαλούμε να τα καταβάλετε χωρίς καθυστέρηση, το αργότερο στις { $date }, αναφέροντας τα στοιχεία. Αν έχετε ήδη πληρώσει, παρακαλούμε να μας γνωρίσετε την ημέρα και τα στοιχεία της πληρωμής.
letter-reminder_interest = Αν όλα τα ληξιπρόθεσμα καταβάλλονταν στις { $date }, θα μπορούσαν να αξιωθούν τόκοι { $amount } { $currency }.
letter-late = Καθυστέρηση
letter-overdue_since = { $date }, ληξιπρόθεσμο
letter-interest_opening = Τα κατωτέρω ποσά καταβλήθηκαν μετά την τελευταία ημέρα πληρωμής. Αξιώνουμε τόκους επ’ αυτών, υπολογισμένους όπως αναφέρεται.
letter-interest_request = Παρακαλούμε να καταβάλετε το συνολικό ποσό που αξιώνεται, αναφέροντας τα στοιχεία μας.
letter-interest_pay_by = Οι τόκοι που αξιώνονται κατά την ημερομηνία της παρούσας καταβάλλονται το αργότερο στις { $date }.
letter-interest_amount = Τόκοι
letter-claimed_before = Μείον τόκοι που έχουν ήδη αξιωθεί
letter-claimed_now = Αξιώνεται με την παρούσα
letter-payment_opening = Σας γνωστοποιούμε τις κατωτέρω πληρωμές, όπως εμφανίζονται στα βιβλία μας για την περίοδο εκκαθάρισης.
letter-payment_due = Τα ακόλουθα ποσά είναι τώρα πληρωτέα από εμάς, στις ημερομηνίες που αναφέρονται.
letter-payment_account = Παρακαλούμε να μας ενημερώσετε πριν από την πληρωμή αν κάποιος λογαριασμός δεν ισχύει πλέον.
letter-payment_kind = Είδος πληρωμής
letter-payment_paid = πληρωμή
letter-payment_prepaid = προκαταβολή
letter-payment_interest = τόκοι
letter-payment_unallocated = πληρωμή χωρίς συγκεντρωτική
letter-payment_refund = επιστροφή υπερπληρωμής ή πληρωμής χωρίς συγκεντρωτική
letter-paid_day = Καταβλήθηκε στις
letter-document = Έγγραφο

## Letters: confirmation of balance and joint record

letter-confirmation_opening = Για το κλείσιμο των λογαριασμών μας παρακαλούμε να επιβεβαιώσετε τα κατωτέρω υπόλοιπα στις { $date }.
letter-confirmation_request = Παρακαλούμε να επιστρέψετε το κατωτέρω απόκομμα το αργότερο στις { $date }, συμπληρωμένο και υπογεγραμμένο. Αν τα βιβλία σας διαφέρουν, αναφέρετε τα δικά σας ποσά και επισυνάψτε κατάλογο των διαφορών.
letter-our_claims = Απαιτήσεις μας έναντι εσάς
letter-your_claims = Απαιτήσεις σας έναντι ημών
letter-refund_by_us = Υπερπληρωμή, επιστρέφεται από εμάς
letter-refund_by_you = Υπερπληρωμή, επιστρέφεται από εσάς
letter-slip = Απόκομμα απάντησης: επιβεβαίωση υπολοίπου
letter-return_to = Επιστρέφεται το αργότερο στις { $date } προς: { $address }
letter-slip_agree = Τα ανωτέρω υπόλοιπα συμφωνούν με τα βιβλία μας.
letter-slip_differ = Τα βιβλία μας διαφέρουν· επισυνάπτεται κατάλογος των διαφορών.
letter-books_of = Στα βιβλία της πλευράς { $party }
letter-record_opening = Οι δύο ανωτέρω οργανισμοί σύνδεσης καταγράφουν την εκκαθάριση των απαιτήσεών τους για την περίοδο εκκαθάρισης, όπως έχει στις { $date }.
letter-record_pays = Τι καταβάλλει κάθε πλευρά
letter-at_introduction = { $block }: { $amount } με τις ισοτιμίες της ημέρας υποβολής ({ $rates })· διαφορά { $difference }, βαρύνει: { $borne }.
letter-record_closing = Συντάχθηκε σε δύο πρωτότυπα, ένα για κάθε πλευρά. Το πρακτικό παράγει αποτελέσματα μόλις υπογράψουν και οι δύο.
letter-for_party = Από πλευράς: { $party }

## Annual report

annual-report = Ετήσια έκθεση
annual-title = Απαιτήσεις και οφειλές το { $year }
annual-of_group = Όλα τα κράτη μαζί
annual-contents = Περιεχόμενα
annual-until = Κατάσταση στις
annual-made_from = Επεξεργασίες
annual-subject = Αντικείμενο

## Annual report: summary

annual-summary = Βασικά μεγέθη
annual-key_claims_presented = Απαιτήσεις που υποβλήθηκαν
annual-key_claims_settled = Απαιτήσεις πληρωμένες ή συμψηφισμένες
annual-key_claims_outstanding = Απαιτήσεις σε εκκρεμότητα
annual-key_debts_presented = Οφειλές που μας υποβλήθηκαν
annual-key_debts_settled = Οφειλές πληρωμένες ή συμψηφισμένες
annual-key_debts_outstanding = Οφειλές σε εκκρεμότητα
annual-recovery_rate = Ποσοστό είσπραξης
annual-payment_rate = Ποσοστό πληρωμής
annual-key_time_to_be_paid = Ημέρες ώσπου να πληρωθούμε, διάμεσος
annual-key_time_to_pay = Ημέρες ώσπου να πληρώσουμε, διάμεσος
annual-key_persons_claims = Άτομα που περιθάλφθηκαν εδώ
annual-key_persons_debts = Άτομα που περιθάλφθηκαν αλλού
annual-of_which_disputed = από αυτά υπό αμφισβήτηση { $amount }
annual-fraction = { $numerator } από { $denominator }
annual-mean_per_head = { $amount } ανά δικαιούχο
annual-of_payments = { $count ->
     [one] από { $count } πληρωμή
    *[other] από { $count } πληρωμές
}
annual-populations = Οι απαιτήσεις που υποβλήθηκαν και όσες πληρώθηκαν σε ένα έτος είναι διαφορετικά σύνολα: ό,τι πληρώνεται υποβλήθηκε ως επί το πλείστον σε προηγούμενα έτη. Τα δύο στέκουν πλάι πλάι και ποτέ δεν προστίθενται ούτε αφαιρούνται.
annual-incomplete = Το έτος δεν είναι πλήρες: τα μεγέθη φτάνουν έως { $date }.
annual-all_currencies = Όλα τα νομίσματα
annual-currency = Νόμισμα
annual-claims_presented = Απαιτήσεις: υποβλήθηκαν
annual-claims_settled = Απαιτήσεις: εξοφλήθηκαν
annual-claims_outstanding = Απαιτήσεις: εκκρεμούν
annual-debts_presented = Οφειλές: υποβλήθηκαν
annual-debts_settled = Οφειλές: εξοφλήθηκαν
annual-debts_outstanding = Οφειλές: εκκρεμούν
annual-units_per_euro = Μονάδες ανά ευρώ
annual-claims_euro = Απαιτήσεις που εκκρεμούν, σε ευρώ
annual-debts_euro = Οφειλές που εκκρεμούν, σε ευρώ
annual-euro_note = Ποσά σε διαφορετικά νομίσματα δεν προστίθενται ποτέ. Η αξία σε ευρώ χρησιμεύει μόνο για σύγκριση: με την ισοτιμία που έχει το βιβλίο για { $date } ή για την τελευταία προηγούμενη ημέρα που έχει· χωρίς ισοτιμία δεν υπάρχει αξία.
annual-no_rate = χωρίς ισοτιμία

## Annual report: partners, agreements, bases, periods

annual-partners = Ανά εταίρο
annual-partners_note = Απαιτήσεις είναι όσα οφείλουν άλλα κράτη για περίθαλψη που δόθηκε εδώ· οφειλές, όσα τους οφείλονται για περίθαλψη που δόθηκε εκεί.
annual-partners_note_group = Κάθε ποσό είναι απαίτηση του κράτους που έδωσε την περίθαλψη και οφειλή εκείνου που τη βαρύνεται. Οι δύο πίνακες δείχνουν τα ίδια ποσά από τις δύο άκρες· τα σύνολά τους είναι ίσα και δεν πρέπει να προστεθούν.
annual-flows_note = Εκ μεταφοράς + υποβλήθηκαν − εκπρόθεσμα − παραιτήσεις − πιστώσεις − εξοφλήθηκαν = εκκρεμούν. Εκκρεμούν όσα είναι ανοικτά και όσα αμφισβητούνται. Πιστώσεις είναι όσα ο πιστωτής εγκατέλειψε, με πιστωτικό σημείωμα ή αποσύροντας αμφισβητούμενη απαίτηση. Εξοφλήθηκαν όσα πληρώθηκαν, μείον όσα επιστράφηκαν, και όσα συμψηφίστηκαν.
annual-partner = Εταίρος
annual-claims = Απαιτήσεις
annual-debts = Οφειλές
annual-by_creditor = Απαιτήσεις, ανά πιστωτικό κράτος
annual-by_debtor = Οφειλές, ανά οφειλέτη κράτος
annual-brought_forward = Εκ μεταφοράς
annual-presented = Υποβλήθηκαν
annual-out_of_time = Εκπρόθεσμα
annual-waived = Παραιτήσεις
annual-credited = Πιστώσεις
annual-settled = Εξοφλήθηκαν
annual-outstanding = Εκκρεμούν
annual-outstanding_by_partner = Εκκρεμούν στο τέλος του έτους
annual-kinds = Ανά είδος συμφωνίας
annual-kinds_note = Στους ευρωπαϊκούς κανόνες περιλαμβάνονται τα κείμενα που τους συνεχίζουν με το Ηνωμένο Βασίλειο. Ένα είδος είναι το άθροισμα των συμφωνιών του, που στέκουν από κάτω.
annual-agreement = Συμφωνία
annual-kind_european = Ευρωπαϊκοί κανόνες
annual-kind_bilateral = Διμερείς συμφωνίες
annual-kind_decree = Διατάγματα συντονισμού
annual-kind_other = Άλλες συμφωνίες
annual-bases = Ανά βάση
annual-bases_note = Η βάση είναι εκείνη της συγκεντρωτικής απαίτησης. Τα υπόλοιπα με τα οποία άρχισε το βιβλίο στέκουν όπου τα έγραψε το βιβλίο.
annual-basis = Βάση
annual-series = Περίοδο με περίοδο
annual-series_note = Εκκρεμούν στην αρχή + υποβλήθηκαν − εγκαταλείφθηκαν − εξοφλήθηκαν = εκκρεμούν στο τέλος, σε κάθε περίοδο. Εγκαταλείφθηκαν όσα ήταν εκπρόθεσμα, παραιτήθηκαν ή πιστώθηκαν· κάτω από το μηδέν, περισσότερα επανήλθαν. Το έτος αρχίζει με την πρώτη κατάσταση και τελειώνει με την τελευταία.
annual-outstanding_before = Εκκρεμούν στην αρχή
annual-outstanding_then = Εκκρεμούν στο τέλος

## Annual report: claims by kind of care and document

annual-categories = Ανά είδος περίθαλψης
annual-categories_note = Απαιτήσεις που υποβλήθηκαν μέσα στο έτος, μαζί με τις διορθώσεις. Πληρωμές και αμφισβητήσεις ονομάζουν συγκεντρωτική απαίτηση και όχι το είδος της περίθαλψης, οπότε όσα πληρώθηκαν ή εκκρεμούν δεν χωρίζονται έτσι.
annual-merged_categories = λοιπά είδη περίθαλψης, μαζί
annual-category = Είδος περίθαλψης
annual-category_medical = ιατροί και άλλοι επαγγελματίες
annual-category_dental = οδοντιατρική περίθαλψη
annual-category_medicines = φάρμακα
annual-category_hospital = νοσοκομειακή περίθαλψη
annual-category_rehabilitation = αποκατάσταση
annual-category_transport = μεταφορά ασθενών
annual-category_medical_check = ιατρικοί και διοικητικοί έλεγχοι
annual-category_other = άλλη περίθαλψη
annual-none_named = δεν αναφέρεται
annual-documents = Ανά έγγραφο δικαιώματος
annual-documents_note = Απαιτήσεις που υποβλήθηκαν μέσα στο έτος, ανά έγγραφο που άνοιξε το δικαίωμα περίθαλψης. Τα κατ’ αποκοπή ποσά μπορεί να μην ονομάζουν κανένα.
annual-merged_documents = λοιπά έγγραφα, μαζί
annual-not_told = Οι απαιτήσεις ανά είδος περίθαλψης και ανά έγγραφο παραλείπονται: όπου τα άτομα δεν μετρώνται, δεν είναι γνωστό ποιες αφορούν λίγα.
annual-document = Έγγραφο
annual-share = Μερίδιο

## Annual report: persons

annual-persons = Δικαιούχοι
annual-persons_note = Άτομα τα οποία αφορούν οι απαιτήσεις που υποβλήθηκαν μέσα στο έτος, μετρημένα ακριβώς. Ένα άτομο μετρά μία φορά με κάθε εταίρο, όσες απαιτήσεις κι αν το ονομάζουν· και με κάθε βάση και κάθε έγγραφο των απαιτήσεών του, που γι’ αυτό δεν αθροίζουν στα άτομα ενός εταίρου. Το σύνολο αθροίζει τους εταίρους. Το μέσο κόστος είναι όσα υποβλήθηκαν, μαζί με τις διορθώσεις, διά των ατόμων.
annual-beneficiaries = Άτομα
annual-beneficiaries_actual = Άτομα, πραγματικές δαπάνες
annual-beneficiaries_fixed = Άτομα, κατ’ αποκοπή
annual-mean_cost = Μέσο κόστος ανά δικαιούχο
annual-mean_actual = Μέσο κόστος, πραγματικές δαπάνες
annual-mean_fixed = Μέσο κόστος, κατ’ αποκοπή
annual-persons_by_group = Όλοι οι εταίροι, ανά βάση και έγγραφο
annual-persons_in_detail = Κάθε εταίρος, ανά βάση και έγγραφο
annual-group = Βάση ή έγγραφο
annual-withheld = *
annual-withheld_note = * Δεν δημοσιεύεται: λιγότερα από { $smallest } άτομα ή γραμμές, ή αριθμός από τον οποίο θα μπορούσε να προκύψει τέτοιο κελί.

## Annual report: objectives

annual-objectives = Στόχοι
annual-objectives_note = Πόσο από όσα ήταν να εισπραχθούν εισπράχθηκε, και πόσο διήρκεσε. Κάθε μέσος όρος στέκει πλάι στον αριθμητή και τον παρονομαστή του.
annual-recovery_claims = Είσπραξη απαιτήσεων μέσα στο έτος
annual-recovery_debts = Πληρωμή οφειλών μέσα στο έτος
annual-recoverable = Προς είσπραξη
annual-to_be_paid = Προς πληρωμή
annual-payments = Πληρωμές
annual-median_to_pay = Διάμεσος ημερών πληρωμής
annual-mean_to_pay = Μέσος όρος ημερών, κατά ποσό
annual-cohorts = Ανά έτος υποβολής
annual-cohorts_note = Τι απέγιναν, έως το τέλος του έτους, όσα υποβλήθηκαν κάθε έτος. Εδώ αριθμητής και παρονομαστής αφορούν τις ίδιες απαιτήσεις· το έτος των αρχικών υπολοίπων δεν είναι γνωστό.
annual-given_up = Εγκαταλείφθηκαν
annual-maintained = Διατηρούνται
annual-times = Πόσο διαρκεί, σε ημέρες
annual-times_note = Χρόνος έως την υποβολή: συγκεντρωτικές απαιτήσεις που καταχωρίστηκαν μέσα στο έτος, από την τελευταία ημέρα της λογιστικής τους περιόδου έως την υποβολή. Χρόνος έως την πληρωμή: πληρωμές, προκαταβολές και συμψηφισμοί του έτους, από την υποβολή της συγκεντρωτικής τους απαίτησης. Χρόνος έως το κλείσιμο: συγκεντρωτικές απαιτήσεις από τις οποίες δεν εκκρεμεί τίποτα, από την υποβολή έως την τελευταία εγγραφή. Διαφορές: από την αμφισβήτηση έως το τέλος του έτους ή την ημέρα που έκλεισαν. Ο σταθμισμένος μέσος είναι ημέρες επί ποσό διά ποσό. Δεν μετρώνται όσες δεν έχουν γνωστή ημέρα.
annual-measure = Μέτρο
annual-population = Πλήθος
annual-not_counted = Δεν μετρήθηκαν
annual-median_days = Διάμεσος
annual-days_times_amount = Ημέρες επί ποσό
annual-weighted_days = Μέσος κατά ποσό
annual-time_to_present = Χρόνος έως την υποβολή
annual-time_to_pay = Χρόνος έως την πληρωμή
annual-time_to_close = Χρόνος έως το κλείσιμο
annual-age_of_disputes = Ηλικία ανοικτών διαφορών
annual-length_of_disputes = Διάρκεια διαφορών που έκλεισαν
annual-paid_within = Πληρωμές του έτους κατά ημέρες από την υποβολή
annual-paid_and_settled = { $paid } στον πίνακα + { $unknown } για απαιτήσεις με άγνωστη υποβολή − { $returned } που επιστράφηκαν = { $settled } που εξοφλήθηκαν.
annual-days = Ημέρες

## Annual report: care years

annual-care_years = Ανά έτος περίθαλψης
annual-care_years_note = Όσα υποβλήθηκαν από κάθε έτος περίθαλψης έως το τέλος κάθε έτους, από τότε που άρχισε το βιβλίο. Μια στήλη είναι έτος υποβολής· τα ποσά είναι σωρευτικά.
annual-care_year = Έτος περίθαλψης
annual-triangle = Υποβλήθηκαν έως τώρα ανά έτος περίθαλψης
annual-year_of_introduction = Έτος υποβολής
annual-by_half = Υποβλήθηκαν σε κάθε εξάμηνο
annual-earlier = παλαιότερα
annual-first_half_before = Α΄ εξάμηνο, προηγούμενο έτος
annual-second_half_before = Β΄ εξάμηνο, προηγούμενο έτος
annual-first_half = Α΄ εξάμηνο
annual-second_half = Β΄ εξάμηνο
annual-triangle_unknown = Εκτός πίνακα: { $amount }, για τα οποία δεν είναι γνωστή η ημέρα υποβολής ή το έτος περίθαλψης.
annual-no_proposal_short = Δεν προτείνεται πρόβλεψη, ελλείψει ιστορικού. Ολόκληρα έτη που εκκαθαρίστηκαν: { $years }· χρειάζονται: { $least }.
annual-no_proposal_factor = Δεν προτείνεται πρόβλεψη: σε κάποια ηλικία δεν είχε υποβληθεί τίποτα, και κανένας συντελεστής δεν ξεκινά από εκεί.
annual-proposal_note = Πρόταση και όχι εγγραφή: όσα αναμένονται ακόμη για περασμένα έτη περίθαλψης, με τη μέθοδο chain-ladder. Συντελεστής είναι όσα είχαν τα έτη περίθαλψης που είναι γνωστά και στις δύο ηλικίες στη μεγαλύτερη, διά όσα είχαν στη μικρότερη. Ένα έτος περίθαλψης θα φτάσει σε όσα έχει, επί όλους τους συντελεστές που έχει μπροστά του, με μία στρογγύλευση. Όσα θα έρχονταν μετά τη μεγαλύτερη γνωστή ηλικία δεν περιλαμβάνονται.
annual-development = Συντελεστές από ηλικία σε ηλικία
annual-age = Έτη από την περίθαλψη
annual-care_years_used = Έτη περίθαλψης
annual-presented_at_next = Στη μεγαλύτερη ηλικία
annual-presented_at_age = Στη μικρότερη ηλικία
annual-factor = Συντελεστής
annual-proposal = Προτεινόμενη πρόβλεψη
annual-presented_so_far = Υποβλήθηκαν έως τώρα
annual-ultimate = Θα φτάσει σε
annual-expected_still = Αναμένονται ακόμη

## Annual report: bridge

annual-bridge = Από το καθολικό στο δημοσιευμένο μέγεθος
annual-bridge_note = Τα δημοσιευμένα σύνολα περιλαμβάνουν τα έξοδα διαχείρισης και αφήνουν έξω τις παραιτήσεις και τα αρνητικά. Καθολικό − παραιτήσεις + αρνητικές απαιτήσεις που έμειναν έξω = δημοσιευμένο. Όσες ανήκουν σε συγκεντρωτικές με πλήρη παραίτηση είναι ήδη στις παραιτήσεις.
annual-ledger_figure = Καθολικό
annual-waived_of_year = Παραιτήσεις
annual-negative_lines = Αρνητικές που έμειναν έξω
annual-published = Δημοσιευμένο
annual-negatives_unknown = Μια επεξεργασία του έτους δεν κράτησε τα αρχεία της: οι αρνητικές απαιτήσεις δεν ξεχωρίζουν, και το δημοσιευμένο μέγεθος τις περιέχει ακόμη.
annual-outside = Εκτός υπολοίπων
annual-what = Τι
annual-held = Συγκεντρωτικές που κρατήθηκαν στο τέλος
annual-next_period = Συγκεντρωτικές που υποβλήθηκαν μετά το τέλος
annual-refused = Συγκεντρωτικές που απορρίφθηκαν
annual-interest_claimed = Τόκοι που ζητήθηκαν
annual-interest_credited = Τόκοι που πιστώθηκαν ή αποσύρθηκαν
annual-interest_paid = Τόκοι που πληρώθηκαν
annual-received_without_block = Πληρωμές χωρίς συγκεντρωτική
annual-allocated = από αυτές κατανεμήθηκαν
annual-returned = από αυτές επιστράφηκαν

## Annual report: controls and method

annual-controls = Έλεγχοι
annual-controls_note = Κάθε μέγεθος αριστερά υπολογίζεται από άλλους πίνακες από εκείνο δεξιά.
annual-controls_hold = Ισχύουν { $hold } από { $all } έλεγχοι. Ο καθένας βρίσκεται με τις δύο πλευρές του στο βιβλίο εργασίας και στους πίνακες CSV και JSON· εδώ βρίσκονται όσοι δεν ισχύουν.
annual-control_opening = Συγκεντρωτικές πριν από το έτος = θέσεις πριν από αυτό
annual-control_movements = Εκ μεταφοράς + κινήσεις = θέσεις στο τέλος
annual-control_partners = Άθροισμα εταίρων = όλα
annual-control_bases = Άθροισμα βάσεων = όλα
annual-control_cube = Υποβλήθηκαν κατά το καθολικό = κατά τους κύβους
annual-control_disputes = Ανοικτές διαφορές = αμφισβητούμενα ποσά
annual-control_care_years = Έτη περίθαλψης = κύβοι όλων των επεξεργασιών
annual-control_accepted = Αποδεκτές γραμμές ξαναδιαβασμένες = κύβοι, ποσό
annual-control_lines = Αποδεκτές γραμμές ξαναδιαβασμένες = κύβοι, γραμμές
annual-control_times = Πληρωμές ανά ημέρες − επιστροφές = εξοφλήθηκαν
annual-control_group = Απαιτήσεις όλων των κρατών = οφειλές όλων των κρατών
annual-side = Πλευρά
annual-method = Πηγές και μέθοδος
annual-runs = Επεξεργασίες του έτους
annual-run = Επεξεργασία
annual-manifest = Δηλωτικό (BLAKE3)
annual-digest = Αποτύπωμα καθολικού
annual-method_year = Το έτος είναι οι περίοδοι εκκαθάρισης που βρίσκονται μέσα του. Όσα καταχώρισαν οι επεξεργασίες τους είναι του έτους, ακόμη κι αν ένα γεγονός που έγινε γνωστό αργά φέρει προηγούμενη ημέρα. Από περίοδο που εκκαθαρίστηκε ξανά μετρά μόνο η τελευταία επεξεργασία.
annual-method_group = Η έκθεση αφορά όλα τα κράτη του γραφείου συμψηφισμού μαζί: απαιτήσεις ανά κράτος που έδωσε την περίθαλψη, οφειλές ανά κράτος που τη βαρύνεται. Οι πίνακες που δεν ξεχωρίζουν κράτη δείχνουν τα ποσά μία φορά.
annual-method_outstanding = Εκκρεμούν όσα υποβλήθηκαν και ούτε εγκαταλείφθηκαν ούτε πληρώθηκαν ούτε συμψηφίστηκαν, ληξιπρόθεσμα ή όχι, αμφισβητούμενα ή όχι. Οι τόκοι μένουν έξω.
annual-method_settled = Οι πληρωμές μετρούν στο έτος που καταχωρίστηκαν, όποιου έτους κι αν είναι η απαίτηση. Οι πληρωμές χωρίς συγκεντρωτική μετρούν μόνο αφού κατανεμηθούν.
annual-method_currencies = Σε κανέναν πίνακα δεν γίνεται μετατροπή, και τίποτα δεν προστίθεται μεταξύ νομισμάτων.
annual-method_openings = Τα υπόλοιπα με τα οποία αρχίζει ένα βιβλίο μετρούν ως μεταφορά και όχι ως υποβολή. Δεν έχουν γραμμές, έτος περίθαλψης ούτε άτομα.
annual-method_waiting = Όσες συγκεντρωτικές κρατήθηκαν, υποβλήθηκαν μετά το τέλος ή απορρίφθηκαν δεν βρίσκονται σε άλλο μέγεθος από εκείνο που τις ονομάζει.
annual-method_fixed = Ένα κατ’ αποκοπή ποσό είναι απαίτηση όπως κάθε άλλη· έτος περίθαλψής του είναι το έτος αναφοράς, και ποτέ δεν μετατρέπεται σε περιστατικά.
annual-method_rounding = Τα ποσά είναι ακριβή. Μερίδια, μέσοι όροι και συντελεστές στρογγυλεύονται μόνο για τον αναγνώστη, και τίποτα δεν υπολογίζεται με αυτά.
annual-method_withheld = Τα ποσά ενός εταίρου, μιας συμφωνίας, μιας βάσης ή ενός έτους είναι μεγέθη του καθολικού, όπως τα έχουν οι καταστάσεις και οι λογαριασμοί, και δίνονται πάντα. Τα άτομα, οι γραμμές και οι μέσοι όροι τους δεν δημοσιεύονται όπου αφορούν λιγότερα από { $smallest } άτομα ή γραμμές. Έγγραφα και είδη περίθαλψης με λιγότερα ενώνονται με τουλάχιστον ένα μεγαλύτερο, γραμμές και ποσά, χωρίς να λέγεται ποια είναι. Παραλείπονται και άλλα, ώσπου κανένας συνδυασμός συνόλων και μερών να μη δίνει ένα μικρό κελί.
annual-codes = Κωδικοί
annual-document_ehic = ευρωπαϊκή κάρτα ασφάλισης ασθένειας
annual-document_prc = πιστοποιητικό προσωρινής αντικατάστασης της κάρτας
annual-document_s1 = εγγραφή για περίθαλψη στο κράτος κατοικίας
annual-document_s2 = προγραμματισμένη περίθαλψη, με προηγούμενη έγκριση
annual-document_s3 = περίθαλψη συνταξιούχου μεθοριακού εργαζομένου στο κράτος της προηγούμενης απασχόλησης
annual-document_da1 = περίθαλψη για εργατικό ατύχημα ή επαγγελματική ασθένεια
annual-document_e106 = εργαζόμενοι που κατοικούν σε άλλο κράτος, πριν από το 2010
annual-document_e109 = οικογένεια εργαζομένου σε άλλο κράτος, πριν από το 2010
annual-document_e112 = προγραμματισμένη περίθαλψη, πριν από το 2010
annual-document_e121 = συνταξιούχοι που κατοικούν σε άλλο κράτος, πριν από το 2010
annual-document_bil = έντυπο διμερούς συμφωνίας
annual-minor = Λοιπά νομίσματα
annual-minor_note = Νομίσματα με δύο το πολύ εταίρους σε κάθε πλευρά βρίσκονται μαζί, μία γραμμή για τον καθένα. Τίποτα δεν προστίθεται. Οι πλήρεις πίνακές τους, και ανά περίοδο και έτος υποβολής, είναι στο βιβλίο εργασίας και στους πίνακες CSV και JSON.
annual-minor_recovery = Είσπραξη απαιτήσεων και πληρωμή οφειλών στο έτος
annual-minor_to_settle = Προς εξόφληση
annual-minor_rate = Ποσοστό είσπραξης ή πληρωμής
annual-method_persons = Τα άτομα μετρήθηκαν όταν έγινε η έκθεση, από τα αρχεία που κράτησαν οι επεξεργασίες και μόνο από αποδεκτές απαιτήσεις. Στη μέτρηση ένα άτομο ήταν γνωστό με αποτύπωμα 128 μπιτ με τυχαίο κλειδί της στιγμής. Ούτε αναγνωριστικά ούτε αποτυπώματα ούτε το κλειδί κρατήθηκαν ή γράφτηκαν.
annual-persons_not_asked = Τα άτομα δεν μετρήθηκαν, γιατί η έκθεση ζητήθηκε χωρίς αυτά.
annual-persons_not_kept = Τα άτομα δεν μπορούν να μετρηθούν: μια επεξεργασία του έτους έγινε χωρίς να κρατήσει τα αρχεία της.

## Annual report: charts

annual-chart_of = { $title }, { $unit }
annual-thousands = χιλ. { $currency }
annual-millions = εκατ. { $currency }
annual-percent = { $number } %
annual-others = { $count ->
     [one] { $count } άλλο κράτος
    *[other] { $count } άλλα κράτη
}


## Amounts due

due-caption = Οφειλόμενα ποσά από { $payer } προς { $payee }, { $agreement }, { $currency }
due-day = Λήγει στις
due-account = Λογαριασμός πληρωμής
due-no_account = δεν δηλώθηκε λογαριασμός
due-no_day = δεν ορίστηκε ημέρα
due-deduction = καταβλήθηκε επιπλέον, αφαιρείται
due-ask_account = Όπου δεν αναφέρεται λογαριασμός, η κεφαλίδα της συγκεντρωτικής απαίτησης δεν περιείχε κανέναν· ρωτήστε τον πιστωτή πριν από την πληρωμή.
due-other_account = Η πλευρά { $payee } άλλαξε λογαριασμό: από τη συγκεντρωτική απαίτηση { $block }, που υποβλήθηκε στις { $date }, δηλώνει { $now }, προηγουμένως { $before }. Ζητήστε επιβεβαίωση από την πλευρά { $payee } με γνωστό τρόπο πριν από την πληρωμή.

## Glossary: docs/glossary.md is drawn from it

term-claim = απαίτηση
term-debt = οφειλή
term-clearing = εκκαθάριση λογαριασμών
term-recovery = είσπραξη
term-settlement = διακανονισμός, πληρωμή
term-balance = υπόλοιπο
term-refund = απόδοση δαπανών
term-block = συγκεντρωτική απαίτηση
term-claim-line = ατομική απαίτηση
term-creditor-state = πιστωτικό κράτος
term-debtor-state = οφειλέτης κράτος
term-creditor-institution = πιστωτής φορέας
term-debtor-institution = οφειλέτης φορέας
term-competent-institution = αρμόδιος φορέας
term-institution-of-residence = φορέας του τόπου κατοικίας
term-institution-of-stay = φορέας του τόπου διαμονής
term-liaison-body = οργανισμός σύνδεσης
term-administrative-commission = διοικητική επιτροπή
term-audit-board = επιτροπή λογαριασμών
term-party = μέρος
term-benefits-in-kind = παροχές σε είδος
term-accidents = εργατικά ατυχήματα και επαγγελματικές ασθένειες
term-planned-care = προγραμματισμένη περίθαλψη
term-unplanned-care = μη προγραμματισμένη περίθαλψη
term-basis = βάση της απαίτησης
term-actual-expenditure = πραγματικές δαπάνες
term-fixed-amount = κατ’ αποκοπή ποσό
term-average-cost = μέσο κόστος
term-age-band = ηλικιακή ομάδα
term-reduction = μείωση X
term-inventory = κατάλογος μηνών
term-reference-year = έτος αναφοράς
term-half-year = εξάμηνο
term-financial-year = οικονομικό έτος
term-accounting-period = λογιστική περίοδος
term-settlement-period = περίοδος εκκαθάρισης
term-cut-off = ημερομηνία αναφοράς
term-booking = λογιστική καταχώριση
term-introduction = υποβολή
term-deadline = προθεσμία
term-due-date = ημερομηνία λήξης
term-out-of-time = εκπρόθεσμη
term-contestation = αμφισβήτηση
term-reply = απάντηση
term-dispute = διαφορά
term-lifting = απόσυρση της αμφισβήτησης
term-acceptance = αποδοχή
term-credit-note = πιστωτικό σημείωμα
term-correction = διόρθωση, αρνητική απαίτηση
term-overpayment = υπερπληρωμή
term-down-payment = προκαταβολή
term-interest = τόκοι υπερημερίας
term-refinancing-rate = επιτόκιο κύριας αναχρηματοδότησης
term-agreement = συμφωνία, σύμβαση
term-profile = προφίλ
term-settlement-mode = τρόπος διακανονισμού
term-waiver = παραίτηση
term-set-off = συμψηφισμός
term-management-fee = έξοδα διαχείρισης
term-statement-of-account = κατάσταση λογαριασμού
term-opening-balance = αρχικό υπόλοιπο
term-closing-balance = τελικό υπόλοιπο
term-position = θέση
term-net-position = καθαρή θέση
term-open-amount = ανοικτό ποσό
term-disputed-amount = αμφισβητούμενο ποσό
term-recovery-rate = ποσοστό είσπραξης
term-payment-rate = ποσοστό πληρωμής
term-care-year = έτος περίθαλψης
term-accrual = πρόβλεψη, δεδουλευμένα
term-beneficiary = δικαιούχος
term-mean-cost = μέσο κόστος ανά δικαιούχο
term-ageing = ενηλικίωση απαιτήσεων
term-held = παρακρατούμενη
term-reject = απορριφθείσα γραμμή
term-refused = μη δεκτή
term-asserted = προβαλλόμενο
term-brought-forward = εκ μεταφοράς
term-given-up = εγκαταλειφθέν
term-event = γεγονός
term-run = επεξεργασία
term-book = βιβλίο εκκαθάρισης
term-joint-committee = μικτή επιτροπή
term-joint-record = πρακτικό κλεισίματος
term-entitlement-document = έγγραφο δικαιώματος
term-health-card = ευρωπαϊκή κάρτα ασφάλισης ασθένειας (ΕΚΑΑ)
term-replacement-certificate = πιστοποιητικό προσωρινής αντικατάστασης (ΠΠΑ)
term-business-use-case = περίπτωση χρήσης (BUC)
term-structured-document = δομημένο ηλεκτρονικό έγγραφο (SED)
term-exchange-network = ηλεκτρονική ανταλλαγή πληροφοριών κοινωνικής ασφάλισης (EESSI)
term-data-model = κοινό μοντέλο δεδομένων (CDM)
term-official-journal = Επίσημη Εφημερίδα της Ευρωπαϊκής Ένωσης (ΕΕ)
