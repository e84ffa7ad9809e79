"""What every contender is told: columns of the layout, and its command line."""

import sys

COLUMNS = (
    "claim_id block_ref agreement creditor debtor accounting_period basis article creditor_institution debtor_institution person_id"
    " entitlement_document entitlement_from entitlement_to care_from care_to booked_on benefit_category currency care_amount fee_amount"
    " corrects_claim_id reference_year age_band person_class months monthly_amount"
).split()
KEY = ["agreement", "accounting_period", "creditor", "debtor", "currency"]
AMOUNTS = ["care_amount", "fee_amount"]


def command_line(usage):
    """`BOOK PERIOD THREADS OUT`, the same for all."""
    if len(sys.argv) != 5:
        raise SystemExit(usage)
    book, period, threads, out = sys.argv[1:]
    return book, period, int(threads), out
