//! French, in the words of the trade: créances, dettes, apurement, solde à
//! reporter. Spaces before double punctuation do not break.

use solde_core::block::Grade;
use solde_core::clearing::{Risk, Task, Waiting};
use solde_core::codes::Basis;
use solde_core::life::State;
use solde_core::netting::SettlementMode;

use super::{Language, Words, fr_codes};
use crate::figures::Figures;
use crate::life::{Age, Stage};
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

    disputes: "Contestations",
    disputes_note: "Les montants contestés sont hors du solde ouvert\u{a0}; une ligne contestée ne retient pas les autres. Les contestations closes par ce traitement figurent une dernière fois.",
    no_disputes: "Rien n’est contesté.",
    contested_on: "Contestée le",
    stage: "État",
    stage_of: stage,
    contested: "Contesté",
    outstanding: "Reste contesté",
    line_of: "ligne {claim}",
    block_as_a_whole: "liquidation entière",
    replied_on: "réponse du {date}",
    reply_by: "réponse avant le {date} inclus",
    settle_by: "à régler au plus tard le {date}",
    closed_on: "close le {date}",
    state_of: state,
    interest: "Intérêts de retard",
    interest_note: "Les intérêts sont une proposition tant que le créancier ne les réclame pas\u{a0}; ils ne figurent dans aucun solde ci-dessus. En cours\u{a0}: ce qui s’ajouterait si tout l’échu était payé à la date d’arrêté.",
    no_interest: "Aucun intérêt.",
    principal: "Montant tardif",
    paid_on: "Reçu le",
    late_for: "Décompte",
    months: "{count} mois",
    days: "{count} jours",
    month: "1 mois",
    day: "1 jour",
    bears_none: "aucune durée ne porte intérêt",
    running: "en cours",
    claim_by: "à réclamer au plus tard le {date}",
    not_confirmed: "non confirmé",
    not_computed: "n’a pas pu être calculé\u{a0}; voir les constats",
    interest_items: [
        "Calculés sur les paiements tardifs",
        "Réclamés",
        "Avoirs ou retraits",
        "Contestés",
        "Payés",
        "Réclamés et impayés",
        "Peuvent encore être réclamés",
        "En cours",
    ],
    refinancing_rate: "Taux de refinancement de {percent} % l’an à compter du {date}",
    ageing: "Ancienneté",
    ageing_note: "Par année de soins, ce qui a été crédité, abandonné, payé ou compensé s’impute d’abord sur l’année la plus ancienne de la liquidation\u{a0}; de même, ensuite, ce qui est contesté.",
    year: "Année",
    age_of: age,
    nothing_aged: "Rien n’est ouvert ni contesté.",
    next: "Prochaines échéances",
    nothing_next: "Il n’y a rien à faire.",
    last_day: "Dernier jour",
    who: "Qui",
    what: "Quoi",
    otherwise: "À défaut",
    at_stake: "Enjeu",
    and_more: "et {count} autres",
    task_of: task,
    risk_of: risk,
    expected: "{creditor} n’a envoyé aucune créance sur {debtor} pour {period} ({agreement}, {basis})\u{a0}; les dernières étaient celles de {last}.",
    introduce_by: "À introduire au plus tard le {date}.",
    inventory_by: "Inventaire au plus tard le {date}.",
    basis_of: basis,
    carries_over: "{payer} reporte {amount}\u{a0}{currency}\u{a0}: c’est moins que le paiement minimal convenu.",
    to_refund: "{creditor} a reçu {amount}\u{a0}{currency} de trop sur certaines liquidations\u{a0}; ce montant vient en déduction du solde dû par {debtor} jusqu’à ce qu’il soit rendu.",

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
    controls: "Contrôles du relevé",
    control: "Contrôle",
    left: "Un côté",
    right: "Autre côté",
    result: "Résultat",
    equal: "égal",
    differ: "DIFFÉRENT",
    run_controls: "Contrôles du traitement entier\u{a0}: {hold} sur {all} vérifiés\u{a0}; controls.json donne chacun avec ses deux côtés.",
    ledger_digest: "Empreinte du journal",
    engine: "Moteur",

    code_title: fr_codes::title,
    core_names: &[
        ("classes of claims waived", "catégories de créances abandonnées"),
        ("deadline for contestation", "délai de contestation"),
        ("deadline for reply", "délai de réponse"),
        ("deadline for disputes", "délai de règlement des contestations"),
        ("due after a contestation", "échéance après une contestation"),
        ("interest_method", "intérêts\u{a0}: formule"),
        ("interest_months", "intérêts\u{a0}: mois comptés"),
        ("interest_rate_month", "intérêts\u{a0}: mois du taux"),
        ("interest_rate_reset", "intérêts\u{a0}: taux fixe ou révisé"),
        ("interest_rounding", "intérêts\u{a0}: objet de l’arrondi"),
        ("variable_tender", "intérêts\u{a0}: taux des appels d’offres à taux variable"),
        ("rounding", "arrondi"),
        ("shield", "acompte évitant les intérêts\u{a0}: part"),
        ("shield_base", "acompte évitant les intérêts\u{a0}: base"),
        ("shield_instalments", "acompte évitant les intérêts\u{a0}: versements"),
        ("shield_test", "acompte évitant les intérêts\u{a0}: comparaison"),
        ("shield_scope", "acompte évitant les intérêts\u{a0}: portée"),
        ("opening + movements = closing, open", "ouverture + mouvements = clôture, ouvert"),
        ("blocks = closing, open", "liquidations = clôture, ouvert"),
        ("open disputes = disputed", "contestations ouvertes = contesté"),
        ("in force between the parties", "en vigueur entre les parties"),
        ("date that decides", "date déterminante"),
        ("waiver", "renonciation"),
        ("refund", "remboursement"),
        ("deadline for introduction", "délai d’introduction"),
        ("deadline for payment", "délai de paiement"),
        ("what may be settled", "ce qui peut être réglé"),
        ("set-off", "compensation"),
        ("Annex IV, reduction X", "annexe IV, abattement X"),
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
        Item::Eligible => "dont peut être réglé maintenant",
        Item::Carried => "dont reporté, sous le minimum",
        Item::Overpaid => "Trop-perçu sur certaines liquidations, à rendre",
        Item::Asserted => "Présenté à ce jour",
        Item::Agreed => "Accepté par le débiteur à ce jour",
        Item::AgreedOpen => "dont non encore réglé",
        Item::Disputed => "Contesté, hors solde",
        Item::Withdrawn => "Retiré, du contesté au crédité",
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

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Contested => "contestée, sans réponse",
        Stage::Maintained => "maintenue",
        Stage::Closed => "close",
    }
}

fn state(state: State) -> &'static str {
    match state {
        State::Rejected => "rejetée",
        State::OutOfTime => "hors délai",
        State::Presented => "présentée",
        State::Accepted => "acceptée",
        State::Contested => "contestée",
        State::Maintained => "maintenue",
        State::Credited => "annulée",
        State::Waived => "abandonnée",
        State::Overpaid => "trop-perçu",
        State::Settled => "soldée",
    }
}

fn age(age: Age) -> &'static str {
    match age {
        Age::Introduction => "Par année d’introduction",
        Age::Care => "Par année de soins",
    }
}

fn task(task: Task) -> &'static str {
    match task {
        Task::MendBlock => "corriger la liquidation retenue",
        Task::Reply => "répondre à la contestation",
        Task::ClaimInterest => "réclamer les intérêts",
        Task::Pay => "payer",
        Task::DownPayment => "acompte évitant les intérêts",
        Task::AnswerOffer => "répondre à l’offre d’acompte",
        Task::PayInterest => "payer les intérêts réclamés",
        Task::Contest => "contester, s’il y a lieu",
        Task::SettleDispute => "régler la contestation",
        Task::Refer => "saisir la Commission des comptes",
        Task::AwaitOpinion => "avis de la Commission des comptes",
        Task::Refund => "rendre le trop-perçu",
        Task::Allocate => "imputer ou rendre le paiement",
    }
}

fn risk(risk: Risk) -> &'static str {
    match risk {
        Risk::Forfeit => "montant perdu",
        Risk::Interest => "intérêts",
        Risk::Owed => "reste dû",
        Risk::Flag => "signalé",
    }
}

fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Actual => "frais réels",
        Basis::Fixed => "forfaits",
    }
}
