### English. The file of reference: it says what each message is for, how wide it may be
### and which places it has. The names of messages are those of the program.

# The language in itself; the locale whose plurals it has, and unless a sample goes before
# it, whose figures and days. The figures of the sample are -1111111.5; its day is the 22nd
# of November 3333. English statements write both as international texts do: a space and a
# point, and days that read the same on both sides of the Atlantic.
language = English
    .locale = en-GB
    .figures = -1 111 111.5
    .days = 3333-11-22

## Head of a statement

# Between a name and what is said of it.
colon = { ": " }
# Between sentences that are joined.
semicolon = { "; " }
statement_of_account = Statement of account
# Who sends the account, and to whom. Names of States.
pair = { $owner } with { $counterpart }
account_of = Account of
counterpart = Counterpart
liaison_body = Liaison body
# Instead of a liaison body.
not_recorded = not recorded
settlement_period = Settlement period
# The day up to which events are taken into account.
cut_off = Cut-off
payable_now = Payable now
see_doubts = Rules or rates that are not confirmed decided figures of this statement; the control page names them first.
nothing_to_state = There is nothing to state between the two parties.

## Account under an agreement

account_caption = Account under { $agreement }, in { $currency }
# Head of the column of movements.
line = Movement
# At most 14 columns.
receivables = Receivables
# At most 14 columns.
debts = Debts
# Codes of the two parties: FR on DE. At most 9 columns.
claims_of = { $creditor } on { $debtor }
# At most 23 columns.
debts_of = { $debtor } to { $creditor }
for_information = For information

## Lines of an account. At most 49 columns each.

item-Opening = Opening balance
item-BroughtIn = Balances brought in
item-Care = Claims presented: care
item-Fees = Claims presented: management fees
item-NotConsidered = Introduced out of time, not considered
item-Waived = Waived
item-Credited = Credit notes
item-Contested = Contested
item-Lifted = Contestations lifted
item-Prepaid = Down payments
item-Paid = Payments
item-Refunded = Overpayments returned
item-SetOff = Set off
item-Closing = Closing balance, open
item-KnownOpen = Known part of the closing balance
item-Eligible = of which may be settled now
item-Carried = of which carried over, under the minimum
item-Overpaid = Overpaid on single blocks, to be refunded
item-Asserted = Asserted so far
item-Agreed = Agreed by the debtor so far
item-AgreedOpen = of which not settled yet
item-Disputed = Disputed, not in the balance
item-Withdrawn = Withdrawn, from disputed to credited
item-Held = Held, not in the balance
item-NextPeriod = Introduced after the cut-off
item-Unallocated = Payments without a block

## Net positions and what is paid

net_caption = Net position by accounting period, open amounts
# At most 9 columns.
period = Period
receivable_open = Receivable
debt_open = Debt
net = Net
# A code: DE pays now. At most 12 columns.
pays_now = { $party } pays now
mode = Mode
# Stands for a mode where two totals are not netted. At most 9 columns.
totals = totals
# Of an amount. At most 15 columns.
not_known = not known
# Of a period. At most 9 columns.
period_not_known = not known
each_pays = Each side pays its debts.
after_set_off = A set-off act was carried out; this is what it left.
pays = { $payer } pays { $payee } { $amount } { $currency } now.
remains_credit = { $creditor } owes { $debtor } a credit of { $amount } { $currency }.
nothing_payable = Nothing is payable now.
would_leave = Set off under a recorded act, { $extinguished } { $currency } would be extinguished on each side, and { $payer } would pay { $payee } { $amount } { $currency }.
would_leave_nothing = Set off under a recorded act, { $extinguished } { $currency } would be extinguished on each side, and nothing would be left to pay.
would_change_nothing = In this currency a set-off would change nothing: the two sides do not both have an amount payable now.
# Several periods may be named: 2025H1, 2025H2.
nobody_states = Nobody states what { $debtor } owed { $creditor } for { $periods } when the book began. It is not taken for zero: for this period no net is named, and the figures hold only what is known.
nobody_states_period = Nobody states what { $debtor } owed { $creditor } when the book began, and the accounting period is not known either. It is not taken for zero: no net is named for it, and the figures hold only what is known.
totals_not_netted = { $party } stands for published totals over several States. The two totals may be about different States and cannot be netted.

## How two parties settle. At most 9 columns each.

mode-Gross = gross
mode-Bilateral = set off
mode-OneSided = one-sided

## Blocks

blocks = Blocks
receivables_caption = Receivables of { $creditor } on { $debtor }, { $agreement }, { $currency }
debts_caption = Debts of { $debtor } to { $creditor }, { $agreement }, { $currency }
reference = Reference
# At most 15 columns; so are the heads of the other columns of a block.
introduced = Introduced
due = Due
lines = Lines
care = Care
fees = Fees
disputed = Disputed
deducted = Deducted
deducted_note = Deducted: not considered, waived, credited, prepaid or paid. Care + fees − disputed − deducted − set off = open.
# As the note before, where down payments and payments have columns of their own.
parted_note = Deducted: not considered, waived or credited. Care + fees − disputed − deducted − down payments − payments − set off = open.
# Of what was deducted of a block.
of_which_paid = of which down payments { $prepaid }, payments { $paid }
set_off = Set off
open = Open
total = Total
no_blocks = No block.

## State of a block. At most 13 columns each.

state-Rejected = rejected
state-OutOfTime = out of time
state-Presented = presented
state-Accepted = accepted
state-Contested = contested
state-Maintained = maintained
state-Credited = credited
state-Waived = waived
state-Overpaid = overpaid
state-Settled = settled

## Disputes

disputes = Disputes
disputes_note = Contested amounts stand outside the open balance; one contested line does not hold back the others. Disputes closed by this run are shown once.
no_disputes = Nothing is contested.
# The day of the contestation.
contested_on = Contested
# Head of the column for the state of a block or dispute.
stage = State
# The amount that was contested.
contested = Contested
outstanding = Still disputed
line_of = line { $claim }
block_as_a_whole = block as a whole
# Of a contestation that names an amount and no line.
part_of_block = part of the block, no claim named
replied_on = replied on { $date }
reply_by = reply by { $date }
settle_by = to be settled by { $date }
closed_on = closed on { $date }

## State of a dispute. At most 24 columns each.

stage-Contested = contested, no reply yet
stage-Maintained = maintained
stage-Closed = closed

## Interest

interest = Interest on late payment
interest_note = Interest is a proposal until the creditor claims it; it stands in no balance above. Running: what would be added if everything overdue were paid on the cut-off.
no_interest = No interest.
principal = Late amount
paid_on = Received
late_for = Counted
# How long interest runs. At most 11 columns for two digits.
months = { $count ->
     [one] { $count } month
    *[other] { $count } months
}
days = { $count ->
     [one] { $count } day
    *[other] { $count } days
}
bears_none = no time bears interest
# Instead of the day of receipt. At most 12 columns.
running = running
claim_by = to be claimed by { $date }
# Of interest, a year.
interest_rates = Rates
not_confirmed = not confirmed
not_computed = could not be computed; see the findings
refinancing_rate = Main refinancing rate of { $percent } % a year from { $date }
interest-computed = Computed on late payments
interest-claimed = Claimed
interest-credited = Credited or withdrawn
interest-disputed = Contested
interest-paid = Paid
interest-unpaid = Claimed and unpaid
interest-claimable = May still be claimed
interest-running = Running

## Ageing

ageing = Ageing
ageing_note = By year of care, what was credited, waived, paid or set off settles the oldest year of its block first, and so does what is contested of the rest.
ageing_unknown = Balances that nobody states are in no year: these are the known amounts.
year = Year
age-Introduction = By year of introduction
age-Care = By year of care
nothing_aged = Nothing is open or contested.

## What is next

next = What is next
nothing_next = There is nothing to do.
last_day = Last day
who = Who
what = What
otherwise = Otherwise
at_stake = At stake
# After a list of blocks: and 3 more.
and_more = { $count ->
     [one] and { $count } more
    *[other] and { $count } more
}
expected = { $creditor } sent no claims on { $debtor } for { $period } ({ $agreement }, { $basis }); the last were those of { $last }.
introduce_by = To be introduced by { $date }.
inventory_by = Inventory by { $date }.
carries_over = { $payer } carries { $amount } { $currency } over: it is under the agreed minimum payment.
to_refund = { $creditor } received { $amount } { $currency } too much on single blocks; it is taken off the balance of { $debtor } until it is refunded.

## What somebody has to do. At most 33 columns each.

task-MendBlock = mend the held block
task-Reply = reply to the contestation
task-ClaimInterest = claim interest
task-Pay = pay
task-DownPayment = down payment against interest
task-AnswerOffer = answer the offered down payment
task-PayInterest = pay the interest claimed
task-Contest = contest, if there is reason
task-SettleDispute = settle the dispute
task-Refer = refer it to the Audit Board
task-AwaitOpinion = opinion of the Audit Board
task-Refund = refund the overpayment
task-Allocate = allocate or return the money

## What happens otherwise. At most 14 columns each.

risk-Forfeit = amount lost
risk-Interest = interest
risk-Owed = stays owed
risk-Flag = flagged

## On what a claim is based

basis-Actual = actual cost
basis-Fixed = fixed amounts

## Blocks that wait

waiting = Blocks that wait
waiting_note = They stand in no receivable, debt or net.
claims = Claims
reason = Why it waits
amount = Amount
none_waiting = No block waits.
waiting-Held = held
waiting-NextPeriod = next period
waiting-Refused = refused

## Set-off acts

set_offs = Set-off acts
act = Act { $reference } (event { $event }), settled on { $date }: { $amount } { $currency } extinguished on each side.
claim_amount = Claim
rates = Rates
rate = 1 EUR = { $rate } { $currency } ({ $date })
settled_amount = Settled
difference = Difference
# What was settled, at the rate of the day the claim was introduced.
introduction_value = Value at introduction
# Which party bears the difference.
borne_by = Borne by
difference_note = Difference: settlement value less the value at the rate of the introduction date, in the settlement currency.
no_set_offs = No set-off act.

## Payments without a block

unallocated = Payments without a block
brought_forward = Brought forward
received = Received
# At most 15 columns.
to_allocate = To be allocated
none_unallocated = No payment waits for its block.

## Opening balances

openings = Opening balances brought in
grade = Evidence
stated_by = Stated by
as_of = As of
# Whether this view is the one that counts.
counts = Counts
# Of an amount. At most 21 columns.
not_stated = not stated
openings_note = Of two views the creditor’s counts, the debtor’s is shown beside it, and nothing is averaged. Difference: the view that counts less the other.
no_openings = No balance was brought in.

## How a balance is evidenced. At most 22 columns each.

grade-Agreed = agreed by both
grade-OneSided = stated by one side
grade-Unknown = unknown

## Control page

control_page = Control page
doubts = Not confirmed, and decided a figure
doubts_note = The text of these rules, or the source of these rates, could not be verified.
doubtful_rate = Rate 1 EUR = { $rate } { $currency } of { $date }
no_doubts = Every rule and rate that decided a figure is confirmed.
rules = Rules used
# What a rule is about.
subject = Subject
source = Source
confirmed = Confirmed
# At most 6 columns.
yes = yes
# At most 6 columns.
no = no
# Of a rule. At most 13 columns.
used = used
# Of a rule. At most 13 columns.
decided = decided
no_rules = No rule was used.
rejects = Rejected lines
code = Code
meaning = Meaning
unreadable = Unreadable
no_rejects = No line was rejected.
findings = Findings
# What a finding is about.
about = About
detail = Detail
no_findings = No finding.
controls = Controls of this statement
control = Control
left = One side
right = Other side
result = Result
# At most 9 columns.
equal = equal
# At most 9 columns, in capitals: nobody may miss it.
differ = DIFFER
run_controls = Controls of the whole run: { $hold } of { $all } hold; controls.json has each with its two sides.
ledger_digest = Ledger digest
engine = Engine

## Names of rules and comparisons. At most 57 columns each.

core-in-force-between-the-parties = in force between the parties
core-date-that-decides = date that decides
core-refund = refund
core-waiver = waiver
core-classes-of-claims-waived = classes of claims waived
core-what-may-be-settled = what may be settled
core-set-off = set-off
core-Annex-IV-reduction-X = Annex IV, reduction X
core-deadline-for-introduction = deadline for introduction
core-deadline-for-payment = deadline for payment
core-deadline-for-contestation = deadline for contestation
core-deadline-for-reply = deadline for reply
core-deadline-for-disputes = deadline for disputes
core-due-after-a-contestation = due after a contestation
core-interest-method = interest: formula
core-interest-months = interest: months that count
core-interest-rate-month = interest: month of the rate
core-interest-rate-reset = interest: fixed or changing rate
core-interest-rounding = interest: what is rounded
core-variable-tender = interest: rate of variable-rate tenders
core-rounding = rounding
core-shield = down payment against interest: share
core-shield-base = down payment against interest: base
core-shield-instalments = down payment against interest: instalments
core-shield-test = down payment against interest: comparison
core-shield-scope = down payment against interest: scope
core-opening-movements-closing-open = opening + movements = closing, open
core-blocks-closing-open = blocks = closing, open
core-open-disputes-disputed = open disputes = disputed

## Codes of findings

code-C1001 = file cannot be read
code-C1002 = file is empty
code-C1003 = header does not name the columns of any known file
code-C1004 = a required column is missing
code-C1005 = a column appears twice
code-C1006 = a column is not part of the layout and is ignored
code-C1007 = file has a header and no lines
code-C1008 = last line does not end with a newline
code-C1009 = file is damaged or incomplete
code-C1010 = line is longer than 65536 bytes
code-C1011 = wrong number of fields
code-C1012 = field is too long
code-C1013 = quotation marks do not match
code-C1014 = line is not UTF-8 text
code-C1015 = column is of a type that holds no exact values
code-C1020 = a required field is empty
code-C1021 = not an amount
code-C1022 = more decimals than the currency has
code-C1023 = amount is too large
code-C1024 = negative amount without a corrected claim
code-C1025 = correction is not negative
code-C1026 = not a date
code-C1027 = not a period
code-C1028 = value is not in the list
code-C1029 = not a whole number
code-C1030 = same line sent again
code-C1031 = claim_id used for different lines
code-C1032 = claim_id was accepted by an earlier run
code-C1033 = same care claimed under several ids
code-C1040 = block has no header: held
code-C1041 = block has several headers that differ: held
code-C1042 = line differs from its block header
code-C1043 = block was settled by an earlier run: it is closed
code-C1044 = line count differs from the header: block held
code-C1045 = total differs from the header: block held
code-C1046 = total cannot be compared: an amount is unreadable
code-C1047 = block header is invalid
code-C1048 = inventory line is invalid
code-C2001 = unknown party
code-C2002 = creditor and debtor are the same
code-C2003 = unknown agreement
code-C2004 = unknown currency
code-C2005 = neither creditor nor debtor is the party of this book
code-C2006 = currency is not allowed
code-C2007 = currency was replaced by the euro before the booking
code-C2008 = no published fixed amount: provisional
code-C2009 = monthly amount differs from the published one
code-C2010 = no exchange rate for this date
code-C2011 = published monthly amount differs from its formula
code-C2012 = last day lies beyond the table of working days
code-C3001 = agreement was not in force between the two parties on that date
code-C3002 = agreement has no rule for this direction and basis
code-C3003 = creditor may not use fixed amounts for that year
code-C3004 = fixed amount for an accident at work
code-C3005 = care ends before it begins
code-C3006 = care lies outside the validity of the entitlement document
code-C3007 = care begins after it was booked
code-C3008 = booked after its block was introduced
code-C3009 = date lies after the cut-off
code-C3010 = months are not 1 to 12
code-C3011 = amount is not months times monthly amount
code-C3012 = block was introduced out of time: not considered
code-C3013 = entitlement document lacks a date it must show, or ends before it begins
code-C3014 = corrected claim is not known
code-C3015 = corrected claim belongs to another pair, agreement or currency
code-C3016 = corrections bring the claim below zero
code-C3017 = accounting period is not of a kind the agreement uses
code-C3018 = no fixed amounts under this article
code-C3019 = claims of a calendar year too long before presentation
code-C3020 = lines booked outside the accounting period of their block
code-C3021 = last day of a deadline is no working day, and that decides
code-C3022 = more months claimed than the inventory lists
code-C3023 = inventory was presented late
code-C3101 = event is incomplete or malformed
code-C3102 = event names a block or line that is not in the book
code-C3103 = event amount exceeds what it can act on
code-C3104 = event is dated before the block was introduced
code-C3105 = event_id used for different events
code-C3106 = event of an unknown kind: kept for a person
code-C3107 = act came after its deadline; it takes effect all the same
code-C3108 = act came after its deadline: refused
code-C3109 = payment exceeds what is open: the rest waits in unallocated receipts
code-C3110 = contestation lifted without a new due date
code-C3111 = interest claimed is more than the rule gives
code-C3112 = silence took effect
code-C3113 = down payment although it was refused
code-C3114 = referred to the Audit Board before the time for it
code-C3115 = event finds nothing to act on
code-C3116 = event extends a deadline that does not run
code-C3117 = event is dated after the cut-off: it waits
code-C4001 = set-off is not permitted
code-C4002 = set-off act found nothing to set off
code-C9001 = opening balance is invalid

## Parties

party-AD = Andorra
party-AR = Argentina
party-AT = Austria
party-BA = Bosnia and Herzegovina
party-BE = Belgium
party-BG = Bulgaria
party-BJ = Benin
party-BR = Brazil
party-CA = Canada
party-CA-QC = Quebec
party-CG = Congo
party-CH = Switzerland
party-CI = Côte d'Ivoire
party-CL = Chile
party-CM = Cameroon
party-CV = Cabo Verde
party-CY = Cyprus
party-CZ = Czechia
party-DE = Germany
party-DK = Denmark
party-DZ = Algeria
party-EE = Estonia
party-ES = Spain
party-FI = Finland
party-FR = France
party-GA = Gabon
party-GB = United Kingdom
party-GR = Greece
party-HR = Croatia
party-HU = Hungary
party-IE = Ireland
party-IL = Israel
party-IN = India
party-IS = Iceland
party-IT = Italy
party-JE = Jersey
party-JP = Japan
party-KR = Korea
party-LI = Liechtenstein
party-LT = Lithuania
party-LU = Luxembourg
party-LV = Latvia
party-MA = Morocco
party-MC = Monaco
party-ME = Montenegro
party-MG = Madagascar
party-MK = North Macedonia
party-ML = Mali
party-MR = Mauritania
party-MT = Malta
party-NC = New Caledonia
party-NE = Niger
party-NL = Netherlands
party-NO = Norway
party-OTHER = Other States (published total)
party-PF = French Polynesia
party-PH = Philippines
party-PL = Poland
party-PT = Portugal
party-RO = Romania
party-RS = Serbia
party-SE = Sweden
party-SI = Slovenia
party-SK = Slovakia
party-SM = San Marino
party-SN = Senegal
party-TG = Togo
party-TN = Tunisia
party-TR = Türkiye
party-US = United States
party-UY = Uruguay
party-XK = Kosovo
party-YT = Mayotte

## Workbooks

# Names of the first two sheets. At most 31 columns.
workbook-summary = Summary
# At most 31 columns.
workbook-movements = Movements by block
workbook-movements_note = What this run moved, block by block. Opening balance and movements add up to the closing balance in every row; what reduces it is negative.
workbook-agreement = Agreement
workbook-currency = Currency
workbook-basis = Basis
workbook-rule = Rule
# The id of a line of a claim.
workbook-line_id = Line
workbook-event = Event
workbook-reason = Reason
# Head of the column that holds as text what a number of a spreadsheet would not hold.
workbook-exact = Exact amounts
# Before such amounts, in a note.
workbook-exactly = Exactly
workbook-payer = Payer
workbook-payee = Payee
# Before days, heads of columns; so are those that follow.
workbook-account_to_pay = Account to pay to
workbook-replied = Replied
workbook-reply_by = Reply by
workbook-settle_by = Settle by
workbook-closed = Closed
workbook-claim_by = Claim by
workbook-paid_late = paid late
workbook-entries = Entries
# Head of the column that says how a last day is counted.
workbook-counted = How the day is counted
# Head of the column that says by which year.
workbook-aged_by = Aged by
workbook-settled_on = Settled on
# A currency.
workbook-settlement_currency = Settled in
# Name of a sheet. At most 31 columns.
workbook-missing = Expected, not received
workbook-nothing_missing = Nothing was expected that did not come.
workbook-last_received = Last received
workbook-introduce_by = Introduce by
workbook-inventory_by = Inventory by
workbook-all_checks = Checks of this workbook
workbook-checks_note = Both sides are formulas over the sheets of this workbook; they are computed again whenever a cell changes.
workbook-check-Closing = opening + movements = open blocks
workbook-check-Moved = closing balances of the movements = open blocks
workbook-check-Presented = presented: movements of blocks = account
workbook-check-GivenUp = not considered and waived: movements of blocks = account
workbook-check-Contested = contested and credited: movements of blocks = account
workbook-check-Paid = paid: movements of blocks = account
workbook-check-SetOff = set off: movements of blocks = acts of set-off
workbook-check-Disputed = open disputes = disputed of the blocks
workbook-check-AgedIntroduction = open by year of introduction = open blocks
workbook-check-AgedCare = open by year of care = open blocks
workbook-check-Nets = nets by period = closing balance
workbook-check-Payable = payable now and carried over = may be settled now

## Dashboard

# Above the title of the page.
dashboard-kind = Dashboard of a run
# The name of a run: Settlement 2026Q1.
dashboard-title = Settlement { $run }
# Whose book it is, and the last day that counts.
dashboard-subtitle = { $whose } · facts up to { $day }
dashboard-clearing_house = Clearing house, all pairs
# A link for those who use a keyboard.
dashboard-skip = Skip to the figures
# Instead of the page where its program may not run.
dashboard-noscript = This page draws itself from the data inside it. It needs JavaScript, and no network.
# Of the page: light or dark.
dashboard-theme = Colours
dashboard-theme-auto = As the system
dashboard-theme-light = Light
dashboard-theme-dark = Dark
dashboard-filters = What is looked at
dashboard-contents = Sections
dashboard-accounting_period = Accounting period
# Of an accounting period.
dashboard-unknown_period = not known
# A member of the clearing: what creditors and debtors are.
dashboard-party = State
dashboard-creditor = Creditor
dashboard-debtor = Debtor
dashboard-reset = Show everything
# Choices of a filter.
dashboard-all-agreement = All agreements
dashboard-all-accounting_period = All periods
dashboard-all-party = All States
# Of blocks.
dashboard-all-state = All states
# How many positions of all are shown, and what was chosen: EUR · all agreements.
dashboard-positions = { $count } of { $of } positions · { $chosen }. Amounts of different currencies are never added.
dashboard-nothing = There is nothing for this choice.
dashboard-rows = { $count ->
     [one] { $count } row
    *[other] { $count } rows
}
# Numbers of rows of a long table.
dashboard-rows-page = Rows { $from }–{ $to } of { $count }; totals are of all
# After the numbers of rows, in print.
dashboard-rows-printed = Printed: the first { $count }. For fewer rows choose a filter before printing.
# Pages of a table.
dashboard-page-first = First
dashboard-page-previous = Previous
dashboard-page-next = Next
dashboard-page-last = Last
dashboard-copy = Copy
dashboard-copied = Copied
# Where a page may not copy by itself.
dashboard-marked = Marked; copy it with the keyboard
# Short numbers on a scale: thousands, millions, and so on.
dashboard-scale-thousand = { $count ->
     [one] { $count }k
    *[other] { $count }k
}
dashboard-scale-million = { $n }M
dashboard-scale-billion = { $n }bn
dashboard-scale-trillion = { $n }tn
dashboard-overview-title = Sums
dashboard-overview-lines = { $count ->
     [one] { $count } line in these positions
    *[other] { $count } lines in these positions
}
dashboard-overview-lost = At risk of being lost
dashboard-overview-lost-items = Deadlines that lose their amount if missed: { $count }
# Below a sum, in a few words.
dashboard-measure-open-short = owed and not settled
dashboard-measure-open-note = Open, gross: what the State of the column owes the State of the row and has not settled. Each direction stands by itself.
# Names of States, before an amount.
dashboard-measure-open-cell = { $column } owes { $row }
dashboard-measure-net-note = Open, net: what the State of the column owes the State of the row, less what it is owed by it. To be read only: positions are netted per agreement and period, and nothing is set off without an act.
dashboard-measure-net-cell = Net of { $column } to { $row }
dashboard-measure-disputed-short = contested, not in what is open
dashboard-measure-disputed-note = What the State of the column contests of the claims of the State of the row. It is not in what is open.
dashboard-measure-disputed-cell = { $column } contests of the claims of { $row }
dashboard-measure-eligible-short = the open part the agreements admit
dashboard-measure-eligible-note = The part of what is open that the rule of the agreement admits to settlement now.
dashboard-measure-eligible-cell = { $column } may pay { $row } now
dashboard-measure-held = Held
dashboard-measure-held-short = blocks with an error of their own
dashboard-measure-not_considered = Not considered
dashboard-measure-not_considered-short = introduced out of time
dashboard-measure-asserted = Asserted
dashboard-measure-asserted-short = presented so far, fees included
dashboard-measure-waived = Waived
dashboard-measure-credited = Credit notes
dashboard-measure-agreed = Agreed by the debtor
dashboard-measure-prepaid = Down payments
dashboard-measure-paid = Paid
# The matrix: creditors down, debtors across.
dashboard-matrix-title = Bilateral positions
dashboard-matrix-lead = Rows are creditors, columns are debtors. Open a cell to see what it is made of.
dashboard-matrix-shows = Show
# Each direction by itself, or one less the other.
dashboard-matrix-gross = Open, gross
dashboard-matrix-netted = Open, net
dashboard-matrix-order = Order
# Order of rows and columns.
dashboard-matrix-by_amount = By amount
dashboard-matrix-by_code = By code
dashboard-matrix-figures = Write the amounts into the cells
dashboard-matrix-corner = Creditor ↓ debtor →
dashboard-matrix-caption = { $measure }, in { $currency }
dashboard-matrix-unknown = Nets that cannot be formed, because one direction is stated by nobody or is a total over several States: { $count }. What is known of them is not in these sums, but it is in the balances of the States:
# How many pairs follow a list of the largest.
dashboard-matrix-more = and more: { $count }
dashboard-matrix-empty = States without any amount here are left out: { $count }.
dashboard-matrix-hint = Point at a cell, or walk the cells with the arrow keys, to read its amount; Enter opens it.
dashboard-legend-title = The number in a cell is its step on this scale, in { $currency }:
dashboard-legend-below = below { $to }
dashboard-legend-from = from { $from }
dashboard-balances-title = Balances of the States
dashboard-balances-lead = What each State is owed by all others and what it owes them. A State opens as a filter.
dashboard-balances-caption = Open receivables and debts by State
# Heads of columns, of a State.
dashboard-balances-receivable = Is owed
dashboard-balances-debt = Owes
# Over a bar that grows to the left or to the right.
dashboard-balances-bar = Owes ◂ ▸ is owed
# Before a list of pairs and amounts.
dashboard-balances-unknown = The matrix of nets leaves these open amounts out, because their nets ({ $count }) cannot be formed; they are in these balances:
# The name of a State.
dashboard-balances-look = Look at { $party } only
dashboard-flows-title = Flows between States
dashboard-flows-lead = Open debts on their way from those who owe to those who are owed. Point at a State to follow its flows.
# Over the two sides of the diagram.
dashboard-flows-owe = Owe
dashboard-flows-owed = Are owed
dashboard-flows-others = Others
dashboard-flows-table = The same as a table
dashboard-flows-caption = Open debts by debtor and creditor
dashboard-flows-open = { $debtor } to { $creditor }: { $amount }; open it
dashboard-flows-note = The { $count } largest on each side one by one, the others together; the table has them all.
dashboard-flows-label = Diagram of flows of open debts ({ $count }), in { $currency }; the table after it holds them all
dashboard-ageing-lead = What is open and what is disputed, by its year.
# Before the two that follow.
dashboard-ageing-by = Year of
dashboard-ageing-introduction_year = Introduction
dashboard-ageing-care_year = Care
# Below an axis.
dashboard-ageing-of_introduction_year = Year of introduction
dashboard-ageing-of_care_year = Year of care
dashboard-ageing-caption = Open and disputed by year
dashboard-ageing-label = Columns of open and disputed amounts by year, in { $currency }; the table beside them holds the figures
dashboard-ageing-no_period = This section shows all accounting periods: ageing is not kept by accounting period, so that choice does not change it.
dashboard-deadlines-title = Deadlines and sums at risk
dashboard-deadlines-lead = What is to be done by when, what is at stake, and on which rule it rests. Different tasks may concern the same amount, so they are not added up.
dashboard-deadlines-summary = Tasks, gravest first
dashboard-deadlines-list = Deadlines of the task chosen
# What somebody has to do.
dashboard-deadlines-chosen = Task: { $task }
# Heads of columns.
dashboard-deadlines-risk = If it is missed
dashboard-deadlines-task = Task
dashboard-deadlines-items = Deadlines
dashboard-deadlines-overdue = Passed
dashboard-deadlines-next = Next
dashboard-deadlines-days_left = Days left
# One of them.
dashboard-block = Block
dashboard-deadlines-undated = No rule sets a day for these.
# How a last day is counted: 6 months from 31.1.2026 (introduction 28.1.2026).
dashboard-counted = { $months } from { $day } ({ $from })
dashboard-counted-lifting = the day named when the contestation was lifted
# What a last day is counted from, before its day or alone.
dashboard-start-introduction = introduction
dashboard-start-publication = publication of average costs
dashboard-start-approval = approval of average costs
dashboard-start-identification = identification of the competent institution
dashboard-start-half_year = half-year of booking
dashboard-start-half_year_identified = half-year in which the competent institution was identified
dashboard-start-contestation = contestation
dashboard-start-offer = offer
dashboard-start-late_payment = late payment
dashboard-start-interest_claim = interest claim
dashboard-start-referral = referral
dashboard-deadlines-cut_off = cut-off { $day }
dashboard-deadlines-label = Columns of sums at stake by last day, in { $currency }; the table after them holds the figures
dashboard-rejects-title = Findings by cause
dashboard-rejects-lead = Everything found in files, rows, claim lines, blocks and events, of the whole run whatever is chosen above: a line that cannot be read may name no currency or State. Values are not shown; file, line and column lead to them.
dashboard-rejects-lines = Errors: { $lines } rejected claim lines, and { $others } elsewhere. Warnings: { $warnings }; they refuse nothing.
# Before amounts by currency.
dashboard-rejects-money = Amounts of the rejected lines, as far as they can be read:
dashboard-rejects-unreadable = Lines whose amount cannot be read: { $count }.
dashboard-rejects-errors = Errors, most frequent first
dashboard-rejects-warnings = Warnings, most frequent first
# Head of a column, over the five that follow.
dashboard-rejects-where = Found in
dashboard-found-lines = claim line
dashboard-found-rows = row of a file
dashboard-found-files = file
dashboard-found-blocks = block
dashboard-found-acts = event or block
# Where something was found: file, line, column.
dashboard-rejects-list = Places
dashboard-rejects-all = All places
dashboard-rejects-times = Times
dashboard-rejects-share = Share of all
dashboard-rejects-file = File
dashboard-rejects-column = Column
dashboard-blocks-lead = Every block with its standing. A block opens with its postings, deadlines and rules.
dashboard-blocks-find = Find a reference
# Blocks.
dashboard-blocks-apart = { $count ->
     [one] { $count } held, refused or of a later period, in no position
    *[other] { $count } held, refused or of a later period, in no position
}
dashboard-block-status = Status
dashboard-block-state = State of the block
# The name of a run.
dashboard-block-posted_in = Posted in
# Codes of findings.
dashboard-block-holds = Held for
# Before last days.
dashboard-block-contest_until = Contest until
dashboard-block-shield_until = Down payment until
dashboard-block-dispute_until = Dispute until
# The way that led from a figure to this view.
dashboard-drill-way = Way to here
dashboard-drill-close = Close
dashboard-drill-pair = Positions between { $creditor } and { $debtor }, in { $currency }.
dashboard-drill-claims = Claims of { $creditor } on { $debtor }
dashboard-drill-position = Position { $agreement } { $period }
dashboard-drill-nets = Nets of the pair
# Codes of States, heads of columns.
dashboard-drill-owes = { $debtor } owes { $creditor }
dashboard-drill-net = Net, { $debtor } to { $creditor }
dashboard-drill-account = Account, in { $currency }
dashboard-drill-explain = The whole story, with its arithmetic
# Of a block; the name in quotation marks is that of a sum.
dashboard-standing-held = This block is held: it has an error of its own. Until its header is mended, or an event releases or refuses it, its amount stands in “Held” and in no other figure.
dashboard-standing-next_period = This block was introduced after the cut-off: a later run takes it up, and it stands in no figure of this one.
dashboard-standing-refused = This block was refused: what it asserts stands in no figure, and nothing of it is owed.
dashboard-standing-unnamed = An event refused it in an earlier run; the inputs of this run do not hold it any more.
dashboard-drill-orders = Decisions about the block
dashboard-order-reject_block = refused
dashboard-order-release = released
dashboard-drill-blocks = Blocks of the position
dashboard-drill-postings = Postings
dashboard-drill-rejects = What was found in its lines
dashboard-drill-findings = What was found in events about it
dashboard-drill-lines = Where its lines are
dashboard-drill-files = The page names only lines that an event or a finding names. The others are in these claim files of the creditor; the command above tells more.
dashboard-drill-no_files = The page names only lines that an event or a finding names. The inputs of this run hold no claim file of the creditor any more; the command above tells more.
dashboard-posting-date = Day
dashboard-posting-kind = Posting
dashboard-posting-basis = Rule or reference
# One computation for a period.
dashboard-posting-run = Run
dashboard-dispute-on = Contested on
dashboard-dispute-outstanding = Still disputed

## Dashboard: postings

dashboard-posting-opening = balance brought in
dashboard-posting-care = care presented
dashboard-posting-fees = fees presented
dashboard-posting-not_considered = not considered
dashboard-posting-reconsidered = considered after all
dashboard-posting-waived = waived
dashboard-posting-contested = contested
dashboard-posting-lifted = contestation lifted
dashboard-posting-withdrawn = withdrawn
dashboard-posting-credited = credited
dashboard-posting-agreed = agreed
dashboard-posting-prepaid = down payment
dashboard-posting-paid = paid
dashboard-posting-unallocated = received without a block
dashboard-posting-allocated = allocated
dashboard-posting-refunded = refunded
dashboard-posting-unallocated_refunded = refunded without a block
dashboard-posting-set_off = set off
dashboard-posting-set_off_converted = set off, converted
dashboard-posting-set_off_value = value of the set-off
dashboard-posting-conversion_difference = difference of conversion
dashboard-posting-interest_claimed = interest claimed
dashboard-posting-interest_contested = interest contested
dashboard-posting-interest_lifted = contestation of interest lifted
dashboard-posting-interest_credited = interest credited
dashboard-posting-interest_paid = interest paid

## Dashboard: other lists

dashboard-status-posted = posted
dashboard-status-opening = brought in

## Dashboard: sources

dashboard-about-title = Where the figures come from
dashboard-about-lead = Every figure is a cell of a table of the run, or a sum of such cells in whole minor units. The page holds them itself and asks nobody.
# Numbers of lines.
dashboard-about-lines-value = { $read } read = { $accepted } accepted + { $rejected } rejected + { $settled } settled earlier
dashboard-about-controls = Controls
# Numbers of controls.
dashboard-about-controls-value = { $held } of { $all } hold
# A digest.
dashboard-about-manifest = Manifest, BLAKE3

## Letters

# What a letter is about; a heading. So are the titles after it.
letter-title_introduction = Introduction of claims
letter-title_acknowledgement = Acknowledgement of claims received
letter-title_contestation = Contestation of claims
letter-title_reply = Reply to your contestation
letter-title_reminder = Reminder of overdue amounts
letter-title_interest = Claim for interest on late payment
letter-title_payment = Payment advice
# Of the same letter while nothing was paid yet.
letter-title_payable = Announcement of payment
letter-title_confirmation = Request for confirmation of balance
letter-title_record = Joint record of clearing
# After the title, the settlement period: 2026Q1.
letter-subject_of = { $title }, settlement period { $period }

## Letters: frame

# Names of facts at the head of a letter. At most 24 columns.
letter-our_reference = Our reference
# References of the counterpart that its messages named. At most 24 columns.
letter-your_references = Your references
# The day of a letter. At most 24 columns.
letter-date = Date of this letter
# At most 24 columns.
letter-contact = Contact point
letter-salutation = Dear Sir or Madam,
# The closing formula. At most 100 columns.
letter-valediction = Yours faithfully,
# The day of a letter is the cut-off of the run, never today.
letter-as_of = This letter is dated with the cut-off. It states the position at { $date }; what happened later is not taken into account.
# Heading of a list of citations.
letter-legal_bases = Legal bases, as applied
# Explains an asterisk after a rule.
letter-bases_note = The text of this rule is not confirmed.
# Caption of a table.
letter-under = { $agreement }, amounts in { $currency }
# Below a blank line.
letter-signature = Signature
# Below a blank line.
letter-name_and_function = Name and function
# Below a blank line.
letter-place_and_date = Place and date
# In an empty field of a form.
letter-stamp = Stamp
# Instead of an account of the writer that no header names.
letter-last_notified = the one we last notified to you
# Head of a column. At most 24 columns.
letter-claim_number = Claim number
# Of a period within a sentence.
letter-period_not_known = period not known
# Periods as they are read aloud.
letter-half_year_1 = 1st half of { $year }
letter-half_year_2 = 2nd half of { $year }
letter-quarter_1 = 1st quarter of { $year }
letter-quarter_2 = 2nd quarter of { $year }
letter-quarter_3 = 3rd quarter of { $year }
letter-quarter_4 = 4th quarter of { $year }
# Instead of the reference of a block: a balance brought in, with its period.
letter-brought_in = balance brought in, { $period }
# Head of a column. Codes of the two parties.
letter-claims_on = Claims of { $creditor } on { $debtor }
# Money that waits for its block. Codes of the two parties.
letter-held_for = { $creditor } holds { $amount } { $currency } received from { $debtor } without a block ({ $period }). It is not deducted above: please agree which claims it pays.

## Letters: introduction and acknowledgement

letter-introduction_opening = We hereby introduce the claims listed below, for refund of the cost of benefits in kind. Each block is supported by the individual claims that were transmitted with it.
letter-introduction_request = Please acknowledge receipt. If you do not accept a claim, please state your reasons within the time limit shown. What is not contested is payable by the day shown.
letter-acknowledgement_opening = We acknowledge receipt of the claims listed below. The day of introduction shown is the one from which time limits are counted.
letter-acknowledgement_request = This acknowledgement is not an acceptance of the amounts. We reserve the right to contest claims within the time limits.
# Above blocks introduced out of time.
letter-acknowledgement_late = The blocks below were introduced after the last day for introduction. They are not considered and nothing of them is payable.
# Head of the column of the day that was missed.
letter-missed_day = Last day for introduction
# Ground is the rule or agreement.
letter-waived_of = Waived: { $amount } { $currency }, in { $blocks }. Ground: { $ground }.
# Before a table of blocks with codes.
letter-acknowledgement_held = The blocks below are not in the account, for the reasons shown. Please correct or withdraw what must be corrected.
# Above blocks that were refused for good.
letter-acknowledgement_refused = We refuse the blocks below, for the reasons stated. Nothing of them stands in the account; what is corrected may be sent again in a new block.
# Head of the column that says why a block is not in the account.
letter-ground = Reason
# Before a table of codes.
letter-acknowledgement_rejected = When the files were checked, the individual claims counted below were not accepted.
# What may be done with lines that are wrong.
letter-rejected_mend = Lines with an error may be sent again in a new block once they are corrected.
# Of lines sent twice, or accepted before.
letter-rejected_known = Lines that were sent twice or accepted before count once already; they need not be sent again.
# Caption of the table of rejected lines one by one.
letter-rejected_lines = Lines that were not accepted
# Head of a column.
letter-file = File
# Head of the column of line numbers.
letter-line_number = Line
# Why a line is rejected.
letter-number_reused = claim number used for different lines
# Why a line is rejected.
letter-number_accepted = claim accepted in an earlier settlement period
# Below the table of rejected lines: those it does not list.
letter-more_lines = { $count ->
     [one] … and { $count } more line; rejects.csv of the run lists all.
    *[other] … and { $count } more lines; rejects.csv of the run lists all.
}
# Head of a column of days. At most 30 columns.
letter-contest_by = Contest by

## Letters: contestation and reply

letter-contestation_opening = We have examined the claims named below and contest the amounts shown, for the reasons stated.
# Unless blocks are contested as a whole.
letter-contestation_others = What is not contested in these blocks is not affected.
# Above a table of interest.
letter-contestation_interest = We contest the interest that you claimed, in the amounts shown and for the reasons stated.
# Head of the column of the day of a claim for interest.
letter-claimed_on = Claimed on
letter-contestation_request = Where no reply of yours is shown, please reply, by the day shown if there is one: withdraw the claim, or send us the evidence that supports it.
letter-reply_opening = We have examined your contestations and reply as follows.
letter-reply_request = Amounts withdrawn are credited to you. Of what remains contested, please lift the contestation, or send us the grounds on which you still rely.
# Head of a column: why an amount is contested.
letter-reason = Reason stated
# Instead of a reason.
letter-no_reason = none stated
# Head of a column of days. At most 30 columns.
letter-reply_by = Reply by
# Head of a column: what the creditor replies.
letter-decision = Our reply
letter-decision_accepted = accepted, claim withdrawn
letter-decision_partly = accepted in part
letter-decision_maintained = claim maintained
# A withdrawal without a reply.
letter-decision_withdrawn = claim withdrawn
# Head of a column of amounts. At most 24 columns.
letter-withdrawn = Withdrawn

## Letters: reminder, interest, payment

letter-reminder_opening = According to our books the amounts below were payable and had not been received by { $date }.
letter-reminder_request = We ask you to pay them without delay, by { $date } at the latest, quoting the references. If you have paid in the meantime, please tell us the day and the reference of the payment.
letter-reminder_interest = If everything overdue were paid on { $date }, interest of { $amount } { $currency } could be claimed.
# Head of a column: for how many days an amount is overdue. At most 24 columns.
letter-late = Overdue for
# Instead of a day that has passed.
letter-overdue_since = { $date }, overdue
letter-interest_opening = The amounts below were paid after the last day for payment. We claim interest on them, computed as shown.
letter-interest_request = Please pay the total claimed, quoting our reference.
# The last day that the law leaves for paying claimed interest.
letter-interest_pay_by = Interest claimed on the day of this letter is to be paid by { $date } at the latest.
# Head of a column of amounts. At most 24 columns.
letter-interest_amount = Interest
# A line of a total.
letter-claimed_before = Less interest claimed before
# A line of a total.
letter-claimed_now = Claimed by this letter
letter-payment_opening = We advise you of the payments below, as they stand in our books for the settlement period.
# Before a table of what the writer has to pay now.
letter-payment_due = The following amounts are payable by us now, by the days shown.
letter-payment_account = Please tell us before payment if an account shown is no longer correct.
# Head of a column: what kind of payment.
letter-payment_kind = Paid as
letter-payment_paid = payment
letter-payment_prepaid = down payment
letter-payment_interest = interest
# A payment that names no block.
letter-payment_unallocated = payment without a block
# Money that we return.
letter-payment_refund = refund of what you paid too much or without a block
# Head of a column of days. At most 24 columns.
letter-paid_day = Paid on
# Head of a column: the reference of the document or payment.
letter-document = Document

## Letters: confirmation of balance and joint record

letter-confirmation_opening = For the closing of our accounts we ask you to confirm the balances below, as they stand at { $date }.
letter-confirmation_request = Please return the slip below by { $date }, filled in and signed. If your books say otherwise, state your figures and enclose a list of the differences.
# Head of a column of amounts: claims of the writer on the reader.
letter-our_claims = Our claims on you
# Head of a column of amounts: claims of the reader on the writer.
letter-your_claims = Your claims on us
# Row of a table: what the addressee paid too much.
letter-refund_by_us = Paid too much, to be refunded by us
# Row of a table: what the sender paid too much.
letter-refund_by_you = Paid too much, to be refunded by you
letter-slip = Return slip: confirmation of balance
# On the slip. The address on one line.
letter-return_to = Please return by { $date } to: { $address }
# Beside a box to be ticked.
letter-slip_agree = The balances above agree with our books.
# Beside a box to be ticked, below a table with empty cells.
letter-slip_differ = Our books say otherwise; a list of the differences is enclosed.
# Head of a column of amounts: whose books say so. A code: FR.
letter-books_of = In the books of { $party }
letter-record_opening = The two liaison bodies named above record the clearing of their claims for the settlement period, as it stands at { $date }.
# Heading above sentences that say who pays whom.
letter-record_pays = What each side pays
# Below a table of set-off acts. Borne is a list of parties with amounts.
letter-at_introduction = { $block }: { $amount } at the rates of the day of introduction ({ $rates }); difference { $difference }, borne by: { $borne }.
letter-record_closing = Done in two originals, one for each party. The record takes effect when both have signed.
# Above a line for a signature.
letter-for_party = For { $party }

## Annual report

# Kind of document, above its title.
annual-report = Annual report
annual-title = Claims and debts in { $year }
# Instead of a State: the report of a clearing house about all of them.
annual-of_group = All States as a group
annual-contents = Contents
annual-until = As at
annual-made_from = Runs
annual-subject = Subject

## Annual report: summary

annual-summary = Key figures
annual-key_claims_presented = Claims presented
annual-key_claims_settled = Claims paid or set off
annual-key_claims_outstanding = Claims outstanding
annual-key_debts_presented = Debts presented to us
annual-key_debts_settled = Debts paid or set off
annual-key_debts_outstanding = Debts outstanding
annual-recovery_rate = Recovery rate
annual-payment_rate = Payment rate
annual-key_time_to_be_paid = Days until we are paid, median
annual-key_time_to_pay = Days until we pay, median
annual-key_persons_claims = Persons treated here
annual-key_persons_debts = Persons treated abroad
annual-of_which_disputed = of which contested { $amount }
annual-fraction = { $numerator } of { $denominator }
annual-mean_per_head = { $amount } per beneficiary
annual-of_payments = { $count ->
     [one] of { $count } payment
    *[other] of { $count } payments
}
annual-populations = A claim presented in a year and a claim paid in it are different populations: what is paid was mostly presented in earlier years. The two are shown side by side and never added or subtracted.
# The year is not over yet.
annual-incomplete = The year is not complete: the figures go up to { $date }.
annual-all_currencies = All currencies
annual-currency = Currency
annual-claims_presented = Claims: presented
annual-claims_settled = Claims: paid or set off
annual-claims_outstanding = Claims: outstanding
annual-debts_presented = Debts: presented
annual-debts_settled = Debts: paid or set off
annual-debts_outstanding = Debts: outstanding
annual-units_per_euro = Units per euro
annual-claims_euro = Claims outstanding, in euros
annual-debts_euro = Debts outstanding, in euros
annual-euro_note = Amounts in different currencies are never added. The value in euros is for comparison alone: at the rate that the book has for { $date } or the day before it that has one; where it has none, there is no value.
annual-no_rate = no rate

## Annual report: partners, agreements, bases, periods

annual-partners = By partner
annual-partners_note = Claims are what other States owe for care given here; debts are what is owed to them for care given there.
annual-partners_note_group = Every amount is a claim of the State that gave the care and a debt of the State that bears it. The two tables show the same amounts from both ends; their totals are equal and must not be added.
annual-flows_note = Brought forward + presented − out of time − waived − credited − settled = outstanding. Outstanding is what is open and what is contested. Credited is what the creditor gave up, by a credit note or by withdrawing a contested claim. Settled is what was paid, less what was returned, and what was set off.
annual-partner = Partner
annual-claims = Claims
annual-debts = Debts
annual-by_creditor = Claims, by creditor State
annual-by_debtor = Debts, by debtor State
annual-brought_forward = Brought forward
annual-presented = Presented
annual-out_of_time = Out of time
annual-waived = Waived
annual-credited = Credited
annual-settled = Settled
annual-outstanding = Outstanding
annual-outstanding_by_partner = Outstanding at the end of the year
annual-kinds = By kind of agreement
annual-kinds_note = European rules include the texts that carry them on with the United Kingdom. A kind is the sum of its agreements, which stand below it.
annual-agreement = Agreement
annual-kind_european = European rules
annual-kind_bilateral = Bilateral agreements
annual-kind_decree = Coordination decrees
annual-kind_other = Other agreements
annual-bases = By basis
annual-bases_note = The basis is that of the block. Balances brought in when the book began stand where the book entered them.
annual-basis = Basis
annual-series = Period by period
annual-series_note = Outstanding before + presented − given up − settled = outstanding at the end, in every period. Given up is out of time, waived or credited; below zero, more was taken up again. Outstanding is a level: the year begins with the first and ends with the last.
annual-outstanding_before = Outstanding before
annual-outstanding_then = Outstanding at the end

## Annual report: claims by kind of care and document

annual-categories = By kind of care
annual-categories_note = Claims presented in the year, corrections included. Payments and contestations name a block and not the kind of care, so what is paid or outstanding cannot be told by it.
annual-merged_categories = other kinds of care, together
annual-category = Kind of care
annual-category_medical = doctors and other professionals
annual-category_dental = dental care
annual-category_medicines = medicines
annual-category_hospital = hospital care
annual-category_rehabilitation = rehabilitation
annual-category_transport = transport of patients
annual-category_medical_check = medical and administrative checks
annual-category_other = other care
# Claims that name no kind of care or no document.
annual-none_named = none named
annual-documents = By entitlement document
annual-documents_note = Claims presented in the year, by the document that opened the right to care. Fixed amounts may name none.
annual-merged_documents = other documents, together
annual-not_told = Claims by kind of care and by document are left out: where persons are not counted, it is not known which of them are of few persons.
annual-document = Document
annual-share = Share

## Annual report: persons

annual-persons = Beneficiaries
annual-persons_note = Persons whom claims presented in the year concern, counted exactly. A person counts once with each partner, however many claims name them; with each basis and each document on which they had a claim, so that these do not add up to the persons of a partner. The total adds partners up. The mean cost is what was presented, corrections included, divided by persons.
annual-beneficiaries = Persons
annual-beneficiaries_actual = Persons, actual cost
annual-beneficiaries_fixed = Persons, fixed amounts
annual-mean_cost = Mean cost per beneficiary
annual-mean_actual = Mean cost, actual cost
annual-mean_fixed = Mean cost, fixed amounts
annual-persons_by_group = All partners, by basis and document
annual-persons_in_detail = Each partner, by basis and document
annual-group = Basis or document
# Stands in a cell. At most 4 columns.
annual-withheld = *
annual-withheld_note = * Withheld: fewer than { $smallest } persons or lines, or a number from which such a cell could be worked out.

## Annual report: objectives

annual-objectives = Objectives
annual-objectives_note = How much of what there was to recover was recovered, and how long it took. Every mean stands beside its numerator and denominator.
annual-recovery_claims = Recovery of claims in the year
annual-recovery_debts = Payment of debts in the year
annual-recoverable = To be recovered
annual-to_be_paid = To be paid
annual-payments = Payments
annual-median_to_pay = Median days to pay
annual-mean_to_pay = Mean days to pay, by amount
annual-cohorts = By year of introduction
annual-cohorts_note = What became, up to the end of the year, of all that was introduced in each year. Here the same claims stand in numerator and denominator; balances brought in have no known year.
annual-given_up = Given up
annual-maintained = Maintained
annual-times = How long it takes, in days
annual-times_note = Time to present: blocks posted in the year, from the last day of their accounting period to introduction. Time to pay: payments, down payments and set-offs of the year, from introduction of their block. Time to close: blocks of which nothing was outstanding any more, from introduction to the last entry. Disputes: from contestation to the end of the year, or to the day they were closed. The weighted mean is days times amount divided by amount. Not counted are those of which a day is not known.
annual-measure = Measure
annual-population = Number
annual-not_counted = Not counted
annual-median_days = Median
annual-days_times_amount = Days times amount
annual-weighted_days = Mean by amount
annual-time_to_present = Time to present
annual-time_to_pay = Time to pay
annual-time_to_close = Time to close
annual-age_of_disputes = Age of open disputes
annual-length_of_disputes = Length of closed disputes
annual-paid_within = Payments of the year by days since introduction
annual-paid_and_settled = { $paid } in the table + { $unknown } on claims whose introduction is not known − { $returned } paid back = { $settled } settled.
annual-days = Days

## Annual report: care years

annual-care_years = By year of care
annual-care_years_note = What has been presented of each care year up to the end of each year, since the book began. A column is a year of introduction; amounts are cumulative.
annual-care_year = Care year
annual-triangle = Presented so far of each care year
annual-year_of_introduction = Year of introduction
annual-by_half = Introduced in each half-year
annual-earlier = earlier
annual-first_half_before = 1st half, year before
annual-second_half_before = 2nd half, year before
annual-first_half = 1st half
annual-second_half = 2nd half
annual-triangle_unknown = Not in the table: { $amount }, of which the day of introduction or the year of care is not known.
annual-no_proposal_short = No accrual is proposed, for want of history. Whole years settled so far: { $years }; needed: { $least }.
annual-no_proposal_factor = No accrual is proposed: of some age nothing had been presented, and no factor leads on from it.
annual-proposal_note = A proposal and not an entry in the books: what is expected to be presented still for care years past, by the chain-ladder method. A factor is what the care years known for both ages had at the greater age, divided by what they had at the lesser. What a care year will come to is what it has, times all factors ahead of it, rounded once. What may come after the greatest age seen is not in it.
annual-development = Factors from age to age
annual-age = Years since care
annual-care_years_used = Care years
annual-presented_at_next = At the greater age
annual-presented_at_age = At the lesser age
annual-factor = Factor
annual-proposal = Accrual proposal
annual-presented_so_far = Presented so far
annual-ultimate = Will come to
annual-expected_still = Still expected

## Annual report: bridge

annual-bridge = From the ledger to the published figure
annual-bridge_note = Published totals include management fees and leave out what is waived and what is negative. Ledger − waived + negative claims left out = published. Of blocks waived in full the negative claims are in what is waived already.
annual-ledger_figure = Ledger
annual-waived_of_year = Waived
annual-negative_lines = Negative claims left out
annual-published = Published figure
annual-negatives_unknown = A run of the year did not keep its inputs: negative claims cannot be told from the others, and the published figure still contains them.
annual-outside = Outside the balances
annual-what = What
annual-held = Blocks held at the end of the year
annual-next_period = Blocks introduced after the end
annual-refused = Blocks refused
annual-interest_claimed = Interest claimed
annual-interest_credited = Interest credited or withdrawn
annual-interest_paid = Interest paid
annual-received_without_block = Payments without a block
annual-allocated = of which allocated to blocks
annual-returned = of which returned

## Annual report: controls and method

annual-controls = Controls
annual-controls_note = Each figure on the left is worked out of other tables than the one on the right.
annual-controls_hold = { $hold } of { $all } controls hold. Each of them, with its two sides, stands in the workbook and in the CSV and JSON tables; here stand those that do not hold.
annual-control_opening = Blocks before the year = positions before it
annual-control_movements = Brought forward + movements = positions at the end
annual-control_partners = Sum of partners = all
annual-control_bases = Sum of bases = all
annual-control_cube = Presented by the ledger = presented by the cubes
annual-control_disputes = Open disputes = contested amounts
annual-control_care_years = Care years = cubes of all runs
annual-control_accepted = Accepted lines gone through again = cubes, amount
annual-control_lines = Accepted lines gone through again = cubes, lines
annual-control_times = Payments by days − paid back = settled
annual-control_group = Claims of all States = debts of all States
annual-side = Side
annual-method = Sources and method
annual-runs = Runs of the year
annual-run = Run
annual-manifest = Manifest (BLAKE3)
annual-digest = Ledger digest
annual-method_year = The year is the settlement periods that lie in it. What their runs posted is the year’s, also where an event that was learned of late bears an earlier day. Of a period settled again only the newest run counts.
annual-method_group = The report is about all States of the clearing house as a group: it lists claims by the State that gave the care and debts by the State that bears it. Tables that tell no States apart show the amounts once.
annual-method_outstanding = Outstanding are amounts presented and not given up, paid or set off, whether they are due or not and whether they are contested or not. Interest stands outside.
annual-method_settled = Payments count in the year in which they were entered, whatever year the claim is of. Payments without a block count only once they are allocated.
annual-method_currencies = Nothing is converted in a table and nothing is added across currencies.
annual-method_openings = Balances brought in when a book begins count as brought forward, not as presented. They have no lines, no year of care and no persons.
annual-method_waiting = Blocks that are held, introduced after the end or refused stand in no figure but the one that names them.
annual-method_fixed = A fixed amount is a claim like any other; its care year is its reference year, and it is never converted into cases of care.
annual-method_rounding = Amounts are exact. Shares, means and factors are rounded for the reader alone and never computed with.
annual-method_withheld = Amounts of a partner, an agreement, a basis or a year are figures of the ledger, as statements and accounts have them, and are always shown. Persons, their lines and means are withheld where they are of fewer than { $smallest } persons or lines. Documents and kinds of care of fewer are drawn together with at least one larger, lines and amounts, and which they are is not told. More is withheld until no combination of totals and parts gives a small cell away.
annual-codes = Codes
annual-document_ehic = European Health Insurance Card
annual-document_prc = provisional replacement certificate of the card
annual-document_s1 = registration for care in the State of residence
annual-document_s2 = planned care, authorised beforehand
annual-document_s3 = care for a retired frontier worker in the State of former activity
annual-document_da1 = care after an accident at work or for an occupational disease
annual-document_e106 = workers living in another State, before 2010
annual-document_e109 = family of a worker living in another State, before 2010
annual-document_e112 = planned care, before 2010
annual-document_e121 = pensioners living in another State, before 2010
annual-document_bil = form of a bilateral agreement
annual-minor = Other currencies
annual-minor_note = Currencies with at most two partners on each side stand together, a row for each. Nothing is added up. Their tables in full, period by period and by year of introduction too, are in the workbook and in the CSV and JSON tables.
annual-minor_recovery = Recovery of claims and payment of debts in the year
annual-minor_to_settle = To be settled
annual-minor_rate = Recovery or payment rate
annual-method_persons = Persons were counted when this report was made, from the inputs that the runs kept and only from accepted claims. While counting, a person was known by a hash of 128 bits under a random key of that moment. Neither identifiers nor hashes nor the key were kept or written.
annual-persons_not_asked = Persons were not counted, because the report was asked for without them.
annual-persons_not_kept = Persons cannot be counted: a run of the year was made without keeping its inputs.

## Annual report: charts

annual-chart_of = { $title }, { $unit }
annual-thousands = thousand { $currency }
annual-millions = million { $currency }
annual-percent = { $number } %
annual-others = { $count ->
     [one] { $count } other State
    *[other] { $count } other States
}


## Amounts due

# What is payable now, by day and account. Codes of the two parties. A heading of a table.
due-caption = Amounts due from { $payer } to { $payee }, { $agreement }, { $currency }
# Heads of columns. At most 12 columns.
due-day = Due
due-account = Account to pay to
# Instead of an account.
due-no_account = no account named
# Instead of a day. At most 33 columns.
due-no_day = no day set
# Instead of a day: the amount is negative. At most 33 columns.
due-deduction = paid too much, deducted
# Below the table.
due-ask_account = Where no account is named, the header of the block gave none: ask the creditor before paying.
# A warning; now and before are account numbers.
due-other_account = { $payee } changed its account: since block { $block }, introduced on { $date }, it names { $now }, before that { $before }. Have it confirmed by { $payee } on a known way before paying.

## Glossary: docs/glossary.md is drawn from it

term-claim = claim, receivable
    .definition = What the creditor State asks back for care it gave.
    .source = Reg. 883/2004 Art. 35
term-debt = debt
    .definition = The same amount seen from the debtor State.
    .source = Reg. 883/2004 Art. 35
term-clearing = clearing of accounts
    .definition = Agreeing and closing the accounts between two States.
    .source = Reg. 987/2009 Art. 67(7)
term-recovery = recovery
    .definition = Getting paid what is owed.
    .source = –
term-settlement = settlement
    .definition = Paying what is owed, or extinguishing it by an act of both sides.
    .source = Reg. 987/2009 Art. 66
term-balance = balance
    .definition = What remains to be paid.
    .source = Reg. 987/2009 Art. 69
term-refund = refund
    .definition = Payment of the cost of care by the State that bears it to the one that gave it.
    .source = Reg. 883/2004 Art. 35
term-block = block, global claim
    .definition = A numbered set of claim lines sent to one counterpart, under one agreement, for one accounting period, on one basis and in one currency.
    .source = Reg. 987/2009 Art. 66; SED S080
term-claim-line = claim line, individual claim
    .definition = The line of one person in a block.
    .source = Reg. 987/2009 Art. 66; SED S080
term-creditor-state = creditor State
    .definition = The State whose institutions gave the care.
    .source = Reg. 987/2009 Art. 67
term-debtor-state = debtor State
    .definition = The State that must refund the care.
    .source = Reg. 987/2009 Art. 67
term-creditor-institution = creditor institution
    .definition = The institution that gave the care and asks for the refund.
    .source = Reg. 987/2009 Art. 67, 68
term-debtor-institution = debtor institution
    .definition = The institution that bears the cost.
    .source = Reg. 987/2009 Art. 67, 68
term-competent-institution = competent institution
    .definition = The institution with which the person is insured.
    .source = Reg. 883/2004 Art. 1(q)
term-institution-of-residence = institution of the place of residence
    .definition = The institution that provides care where the person lives.
    .source = Reg. 883/2004 Art. 1(r)
term-institution-of-stay = institution of the place of stay
    .definition = The institution that provides care where the person stays for a time.
    .source = Reg. 883/2004 Art. 1(r)
term-liaison-body = liaison body
    .definition = The body through which a State sends and receives claims.
    .source = Reg. 987/2009 Art. 1(2)(b), 66(2)
term-administrative-commission = Administrative Commission
    .definition = The body of the States that interprets the rules.
    .source = Reg. 883/2004 Art. 71, 72
term-audit-board = Audit Board
    .definition = The committee of the Administrative Commission for accounts; it helps to close them and gives opinions on disputes.
    .source = Reg. 883/2004 Art. 74; Reg. 987/2009 Art. 67(7)
term-party = party
    .definition = A State or territory that takes part in the settlement.
    .source = –
term-benefits-in-kind = benefits in kind
    .definition = Care, as opposed to cash benefits.
    .source = Reg. 883/2004 Art. 1(va)
term-accidents = accidents at work and occupational diseases
    .definition = Branch whose care is refunded at actual cost only.
    .source = Reg. 883/2004 Art. 36, 41
term-planned-care = planned care
    .definition = Care abroad that was authorised beforehand.
    .source = Reg. 883/2004 Art. 20
term-unplanned-care = unplanned care
    .definition = Care that becomes necessary during a stay.
    .source = Reg. 883/2004 Art. 19
term-basis = basis of a claim
    .definition = Actual expenditure or a fixed amount.
    .source = Reg. 883/2004 Art. 35(2)
term-actual-expenditure = actual expenditure
    .definition = Refund of the true cost shown in the accounts of the institution that gave the care.
    .source = Reg. 987/2009 Art. 62
term-fixed-amount = fixed amount
    .definition = Refund per person and month from average costs.
    .source = Reg. 987/2009 Art. 63, 64
term-average-cost = average cost
    .definition = Yearly cost per head and age band, published in the Official Journal.
    .source = Reg. 987/2009 Art. 64, 65
term-age-band = age band
    .definition = Under 20, 20 to 64, 65 and over.
    .source = Reg. 987/2009 Art. 64(1)
term-reduction = reduction X
    .definition = The part of the average cost that is not refunded: 20 %, or 15 % for certain pensioners.
    .source = Reg. 987/2009 Art. 64(3)
term-inventory = inventory of months
    .definition = List of the months for which persons were registered.
    .source = Reg. 987/2009 Art. 64(4)
term-reference-year = reference year
    .definition = The year that a fixed amount concerns.
    .source = Reg. 987/2009 Art. 65, 67(2)
term-half-year = half-year
    .definition = The calendar half-year in which a claim was booked; deadlines count from its end.
    .source = Reg. 987/2009 Art. 67(1)
term-financial-year = financial year
    .definition = The year of accounts of an institution.
    .source = Reg. 987/2009 Art. 69
term-accounting-period = accounting period
    .definition = The half-year, quarter, month or year to which the creditor booked a claim.
    .source = Reg. 987/2009 Art. 67(1)
term-settlement-period = settlement period
    .definition = The period that a run settles, closed at a cut-off date.
    .source = –
term-cut-off = cut-off
    .definition = The day up to which claims and events are taken into account.
    .source = –
term-booking = booking
    .definition = Entry of a claim in the accounts of the creditor institution.
    .source = Reg. 987/2009 Art. 67(1)
term-introduction = introduction
    .definition = Arrival of a claim at the debtor's liaison body; it starts the deadlines.
    .source = Reg. 987/2009 Art. 67(1), (2)
term-deadline = deadline
    .definition = The time within which an act must be done; its last day counts.
    .source = Reg. 987/2009 Art. 67
term-due-date = due date
    .definition = The day by which a claim must be paid.
    .source = Reg. 987/2009 Art. 67(5)
term-out-of-time = introduced out of time
    .definition = Of a claim that arrived after the deadline and is not considered.
    .source = Reg. 987/2009 Art. 67(4)
term-contestation = contestation
    .definition = Refusal of a line or block by the debtor, with motives.
    .source = Reg. 987/2009 Art. 67(5), (6)
term-reply = reply
    .definition = The creditor's answer to a contestation.
    .source = Reg. 987/2009 Art. 67(6)
term-dispute = dispute
    .definition = A contestation that is not settled.
    .source = Reg. 987/2009 Art. 67(6)
term-lifting = lifting of a contestation
    .definition = The debtor gives a contestation up.
    .source = Reg. 987/2009 Art. 67(6)
term-acceptance = acceptance
    .definition = The debtor agrees to a claim.
    .source = –
term-credit-note = credit note
    .definition = Reduction or withdrawal of a claim by the creditor.
    .source = SED S085
term-correction = correction, negative claim
    .definition = A line that reduces a line of an earlier block.
    .source = –
term-overpayment = overpayment
    .definition = Payment above what is finally owed.
    .source = –
term-down-payment = down payment
    .definition = Payment on account; one of at least 90 % within six months shields from interest.
    .source = Reg. 987/2009 Art. 68(1)
term-interest = interest on late payment
    .definition = What the creditor may charge after eighteen months.
    .source = Reg. 987/2009 Art. 68
term-refinancing-rate = main refinancing rate
    .definition = Rate of the European Central Bank on which interest rests.
    .source = Reg. 987/2009 Art. 68(2)
term-agreement = agreement, convention
    .definition = The legal instrument under which claims are made.
    .source = Reg. 883/2004 Art. 35(3)
term-profile = profile
    .definition = Dated rules for one counterpart and direction that refine an agreement.
    .source = –
term-settlement-mode = settlement mode
    .definition = Gross, or set-off where it was agreed.
    .source = –
term-waiver = waiver
    .definition = Agreement not to ask for refunds.
    .source = Reg. 883/2004 Art. 35(3), 41(2)
term-set-off = set-off
    .definition = Extinguishing mutual claims up to the lower amount, by an act of both sides.
    .source = Reg. 883/2004 Art. 35(3), 41(2)
term-management-fee = management fee
    .definition = Charge on top of the cost of care in some relations.
    .source = –
term-statement-of-account = statement of account
    .definition = List of claims, movements and the balance, sent to a counterpart.
    .source = –
term-opening-balance = opening balance
    .definition = What was open when a period began.
    .source = –
term-closing-balance = closing balance
    .definition = What is open at the cut-off.
    .source = –
term-position = position
    .definition = Receivable and debt of a pair under one agreement, for one accounting period and in one currency.
    .source = –
term-net-position = net position
    .definition = The difference between receivable and debt of a pair.
    .source = –
term-open-amount = open amount
    .definition = What was presented less what was credited, waived, contested, paid or set off.
    .source = –
term-disputed-amount = disputed amount
    .definition = What is contested; it stands outside the open amount.
    .source = Reg. 987/2009 Art. 66(1)
term-recovery-rate = recovery rate
    .definition = What was settled of claims in a year, divided by what there was to recover: brought forward and presented, less what was given up.
    .source = –
term-payment-rate = payment rate
    .definition = The same of debts: what was settled, divided by what there was to pay.
    .source = –
term-care-year = care year
    .definition = The year in which care was given; of a fixed amount, its reference year.
    .source = –
term-accrual = accrual
    .definition = What accounts set aside for claims of care years past that were not presented yet; the report proposes it, no posting knows it.
    .source = –
term-beneficiary = beneficiary
    .definition = A person for whose care a claim was presented.
    .source = –
term-mean-cost = mean cost per beneficiary
    .definition = What was presented, divided by the persons it concerns.
    .source = –
term-ageing = ageing
    .definition = Outstanding amounts by the time since introduction or care.
    .source = –
term-held = held
    .definition = Of a block without a header, or whose header differs from its lines: nothing of it is posted until it is mended or released.
    .source = –
term-reject = reject, rejected line
    .definition = A claim line that is not accepted because it breaks a check; it has a code, file, line and column.
    .source = –
term-refused = refused
    .definition = Of a held block that an event rejects: it never enters the ledger.
    .source = –
term-asserted = asserted
    .definition = What the creditor claims so far, contested or not: presented less what it gave up.
    .source = –
term-brought-forward = brought forward
    .definition = Outstanding when a year or period begins, carried over from the one before.
    .source = –
term-given-up = given up
    .definition = What is not asked for any more: out of time, waived or credited.
    .source = –
term-event = event
    .definition = A dated fact about a block or a line, such as a contestation or a payment.
    .source = –
term-run = run
    .definition = One computation for one settlement period; it is never changed afterwards.
    .source = –
term-book = settlement book
    .definition = The folder that holds the settings, agreements, inputs and runs of a party.
    .source = –
term-joint-committee = joint committee
    .definition = Body of two States that clears their accounts.
    .source = bilateral conventions
term-joint-record = joint record
    .definition = The signed record that closes an account.
    .source = bilateral conventions
term-entitlement-document = entitlement document
    .definition = Proof that somebody is entitled to care at another State's expense.
    .source = Reg. 987/2009 Art. 24 to 27
term-health-card = European Health Insurance Card (EHIC)
    .definition = Entitlement document for a stay.
    .source = Decision S1
term-replacement-certificate = provisional replacement certificate (PRC)
    .definition = Stands in for the card.
    .source = Decision S1
term-business-use-case = business use case (BUC)
    .definition = The agreed sequence of messages for one kind of matter.
    .source = EESSI
term-structured-document = structured electronic document (SED)
    .definition = A message in the agreed form.
    .source = Reg. 987/2009 Art. 1(2)(d)
term-exchange-network = Electronic Exchange of Social Security Information (EESSI)
    .definition = The network through which institutions exchange messages.
    .source = Reg. 987/2009 Art. 4
term-data-model = common data model (CDM)
    .definition = The definition of all messages and of the values they may hold.
    .source = EESSI
term-official-journal = Official Journal of the European Union (OJ)
    .definition = Where average costs and decisions are published.
    .source = Reg. 987/2009 Art. 64(1)
