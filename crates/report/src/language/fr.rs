//! French, in the words of the trade: créances, dettes, apurement, solde à
//! reporter. Spaces before double punctuation do not break.

use solde_core::block::Grade;
use solde_core::clearing::Waiting;
use solde_core::netting::SettlementMode;

use super::{Language, Words, fr_codes};
use crate::figures::Figures;
use crate::statement::Item;

pub(super) const WORDS: Words = Words {
    language: Language::Fr,
    text_figures: Figures { group: "\u{a0}", point: ",", minus: "-" },
    html_figures: Figures { group: "\u{202f}", point: ",", minus: "\u{2212}" },

    colon: "\u{a0}: ",
    semicolon: "\u{a0}; ",
    statement_of_account: "Relevé de compte",
    pair: "{owner} – {counterpart}",
    account_of: "Compte tenu par",
    counterpart: "Contrepartie",
    liaison_body: "Organisme de liaison",
    not_recorded: "non renseigné",
    settlement_period: "Période d’apurement",
    cut_off: "Date d’arrêté",
    payable_now: "À régler maintenant",
    see_doubts: "Des règles ou des taux non confirmés ont déterminé des montants de ce relevé\u{a0}; la page de contrôle les nomme en premier.",
    nothing_to_state: "Il n’y a rien à relever entre les deux parties.",

    account_caption: "Compte au titre de {agreement}, en {currency}",
    line: "Mouvement",
    receivables: "Créances",
    debts: "Dettes",
    claims_of: "{creditor} sur {debtor}",
    debts_of: "{debtor} envers {creditor}",
    for_information: "Pour mémoire",
    item,

    net_caption: "Position nette par période comptable, montants ouverts",
    period: "Période",
    receivable_open: "Créance",
    debt_open: "Dette",
    net: "Net",
    pays_now: "{party} verse",
    mode: "Mode",
    mode_of: mode,
    totals: "totaux",
    not_known: "inconnu",
    period_not_known: "inconnue",

    each_pays: "Chaque partie règle ses dettes.",
    after_set_off: "Une compensation a eu lieu\u{a0}; voici ce qu’elle laisse.",
    pays: "{payer} verse maintenant à {payee} {amount}\u{a0}{currency}.",
    remains_credit: "{creditor} doit à {debtor} un avoir de {amount}\u{a0}{currency}.",
    nothing_payable: "Rien n’est à régler maintenant.",
    would_leave: "Par un acte de compensation, {extinguished}\u{a0}{currency} s’éteindraient de part et d’autre et {payer} verserait à {payee} {amount}\u{a0}{currency}.",
    would_leave_nothing: "Par un acte de compensation, {extinguished}\u{a0}{currency} s’éteindraient de part et d’autre et il ne resterait rien à verser.",
    would_change_nothing: "Dans cette monnaie, une compensation ne changerait rien\u{a0}: les deux parties n’ont pas toutes deux un montant à régler maintenant.",
    nobody_states: "Personne n’indique ce que {debtor} devait à {creditor} pour {periods} à l’ouverture du livre. Ce montant n’est pas tenu pour nul\u{a0}: aucun net n’est donné pour cette période et les chiffres ne portent que sur ce qui est connu.",
    nobody_states_period: "Personne n’indique ce que {debtor} devait à {creditor} à l’ouverture du livre, et la période comptable est inconnue elle aussi. Ce montant n’est pas tenu pour nul\u{a0}: aucun net n’est donné à ce titre et les chiffres ne portent que sur ce qui est connu.",
    totals_not_netted: "{party} désigne des totaux publiés portant sur plusieurs États. Les deux totaux peuvent concerner des États différents\u{a0}: aucun net ne peut en être tiré.",

    blocks: "Liquidations",
    receivables_caption: "Créances de {creditor} sur {debtor}, {agreement}, {currency}",
    debts_caption: "Dettes de {debtor} envers {creditor}, {agreement}, {currency}",
    reference: "Référence",
    introduced: "Introduction",
    due: "Échéance",
    lines: "Lignes",
    care: "Soins",
    fees: "Frais",
    disputed: "Contesté",
    deducted: "Déduit",
    deducted_note: "Déduit\u{a0}: non pris en compte, renonciations, notes de crédit, acomptes et paiements. Soins + frais \u{2212} contesté \u{2212} déduit \u{2212} compensé = ouvert.",
    set_off: "Compensé",
    open: "Ouvert",
    total: "Total",
    no_blocks: "Aucune liquidation.",

    waiting: "Liquidations en attente",
    waiting_note: "Elles ne figurent dans aucune créance, dette ni position nette.",
    claims: "Créances",
    reason: "Motif",
    amount: "Montant",
    waiting_for: waiting,
    none_waiting: "Aucune liquidation n’est en attente.",

    set_offs: "Actes de compensation",
    act: "Acte {reference} (événement {event}), réglé le {date}\u{a0}: {amount}\u{a0}{currency} éteints de part et d’autre.",
    claim_amount: "Créance",
    rates: "Taux",
    rate: "1 EUR = {rate}\u{a0}{currency} ({date})",
    settled_amount: "Réglé",
    difference: "Différence",
    difference_note: "Différence de change\u{a0}: valeur au règlement moins valeur au taux du jour d’introduction, dans la monnaie de règlement.",
    no_set_offs: "Aucun acte de compensation.",

    unallocated: "Paiements sans liquidation",
    brought_forward: "Report",
    received: "Reçu",
    to_allocate: "À imputer",
    none_unallocated: "Aucun paiement n’attend son imputation.",

    openings: "Soldes d’ouverture repris",
    grade: "Justification",
    grade_of: grade,
    stated_by: "Indiqué par",
    as_of: "Arrêté au",
    counts: "Retenu",
    not_stated: "non indiqué",
    openings_note: "De deux indications, celle du créancier est retenue, celle du débiteur figure à côté, et aucune moyenne n’est faite. Différence\u{a0}: l’indication retenue moins l’autre.",
    no_openings: "Aucun solde n’a été repris.",

    control_page: "Page de contrôle",
    doubts: "Non confirmé, et a déterminé un montant",
    doubts_note: "Le texte de ces règles, ou la source de ces taux, n’a pas pu être vérifié.",
    doubtful_rate: "Taux 1 EUR = {rate}\u{a0}{currency} du {date}",
    no_doubts: "Toutes les règles et tous les taux qui ont déterminé un montant sont confirmés.",
    rules: "Règles appliquées",
    subject: "Objet",
    source: "Source",
    confirmed: "Confirmée",
    yes: "oui",
    no: "non",
    used: "appliquée",
    decided: "déterminante",
    no_rules: "Aucune règle n’a été appliquée.",
    rejects: "Lignes rejetées",
    code: "Code",
    meaning: "Signification",
    unreadable: "Illisibles",
    no_rejects: "Aucune ligne n’a été rejetée.",
    findings: "Constats",
    about: "Objet",
    detail: "Détail",
    no_findings: "Aucun constat.",
    controls: "Contrôles du traitement",
    control: "Contrôle",
    unit: "Unité",
    left: "Un côté",
    right: "Autre côté",
    result: "Résultat",
    equal: "égal",
    differ: "DIFFÉRENT",
    no_controls: "Aucun contrôle.",
    unit_lines: "lignes",
    ledger_digest: "Empreinte du journal",
    engine: "Moteur",

    code_title: fr_codes::title,
    core_names: &[
        ("in force between the parties", "en vigueur entre les parties"),
        ("date that decides", "date déterminante"),
        ("waiver", "renonciation"),
        ("refund", "remboursement"),
        ("deadline for introduction", "délai d’introduction"),
        ("deadline for payment", "délai de paiement"),
        ("what may be settled", "ce qui peut être réglé"),
        ("set-off", "compensation"),
        ("Annex IV, reduction X", "annexe IV, abattement X"),
        (
            "lines in files = accepted + rejected + settled earlier",
            "lignes des fichiers = acceptées + rejetées + déjà apurées",
        ),
        (
            "accepted lines of files = accepted lines of blocks",
            "lignes acceptées des fichiers = lignes acceptées des liquidations",
        ),
        ("amounts read = accepted + rejected + settled earlier", "montants lus = acceptés + rejetés + déjà apurés"),
        ("ledger replayed = movement of blocks, open", "journal rejoué = mouvement des liquidations, ouvert"),
        (
            "opening + movement of blocks = closing positions, open",
            "ouverture + mouvement des liquidations = positions de clôture, ouvert",
        ),
        (
            "closing positions = both directions of nets, open",
            "positions de clôture = deux sens des positions nettes, ouvert",
        ),
    ],
};

fn item(item: Item) -> &'static str {
    match item {
        Item::Opening => "Solde à nouveau",
        Item::BroughtIn => "Soldes repris",
        Item::Care => "Créances présentées\u{a0}: soins",
        Item::Fees => "Créances présentées\u{a0}: frais de gestion",
        Item::NotConsidered => "Introduites hors délai, non prises en compte",
        Item::Waived => "Renonciations",
        Item::Credited => "Notes de crédit",
        Item::Contested => "Contestations",
        Item::Lifted => "Contestations levées",
        Item::Prepaid => "Acomptes",
        Item::Paid => "Paiements",
        Item::Refunded => "Trop-perçus rendus",
        Item::SetOff => "Compensations",
        Item::Closing => "Solde à reporter, ouvert",
        Item::KnownOpen => "Partie connue du solde à reporter",
        Item::Eligible => "dont à régler maintenant",
        Item::Agreed => "Accepté par le débiteur à ce jour",
        Item::Disputed => "Contesté, hors solde",
        Item::Held => "Retenu, hors solde",
        Item::NextPeriod => "Introduit après la date d’arrêté",
        Item::Unallocated => "Paiements sans liquidation",
    }
}

fn mode(mode: SettlementMode) -> &'static str {
    match mode {
        SettlementMode::Gross => "brut",
        SettlementMode::Bilateral => "compensé",
        SettlementMode::OneSided => "un sens",
    }
}

fn waiting(waiting: Waiting) -> &'static str {
    match waiting {
        Waiting::Held => "retenue",
        Waiting::NextPeriod => "période suivante",
        Waiting::Refused => "refusée",
    }
}

fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Agreed => "accepté des deux côtés",
        Grade::OneSided => "indiqué d’un seul côté",
        Grade::Unknown => "inconnu",
    }
}
