### French, in the words of the trade: créances, dettes, apurement, solde à reporter.
### Same as in English: letter-signature, net, mode, total, rate, source, code, party-CA, party-CG,
### party-FR, party-GA, party-JE, party-LI, party-LU, party-MC, party-MG, party-ML,
### party-NE, party-PH, party-PT, party-TG, party-UY, party-XK, party-YT,
### term-introduction, term-contestation, term-position, dashboard-drill-position,
### annual-chart_of, annual-document, dashboard-start-contestation,
### dashboard-start-introduction, annual-percent, annual-withheld

language = Français
    .locale = fr

## Head of a statement

colon = { " : " }
semicolon = { " ; " }
statement_of_account = Relevé de compte
pair = { $owner } – { $counterpart }
account_of = Compte tenu par
counterpart = Contrepartie
liaison_body = Organisme de liaison
not_recorded = non renseigné
settlement_period = Période d’apurement
cut_off = Date d’arrêté
payable_now = À régler maintenant
see_doubts = Des règles ou des taux non confirmés ont déterminé des montants de ce relevé ; la page de contrôle les nomme en premier.
nothing_to_state = Il n’y a rien à relever entre les deux parties.

## Account under an agreement

account_caption = Compte au titre de { $agreement }, en { $currency }
line = Mouvement
receivables = Créances
debts = Dettes
claims_of = { $creditor } sur { $debtor }
debts_of = { $debtor } envers { $creditor }
for_information = Pour mémoire

## Lines of an account. At most 49 columns each.

item-Opening = Solde à nouveau
item-BroughtIn = Soldes repris
item-Care = Créances présentées : soins
item-Fees = Créances présentées : frais de gestion
item-NotConsidered = Introduites hors délai, non prises en compte
item-Waived = Renonciations
item-Credited = Notes de crédit
item-Contested = Contestations
item-Lifted = Contestations levées
item-Prepaid = Acomptes
item-Paid = Paiements
item-Refunded = Trop-perçus rendus
item-SetOff = Compensations
item-Closing = Solde à reporter, ouvert
item-KnownOpen = Partie connue du solde à reporter
item-Eligible = dont peut être réglé maintenant
item-Carried = dont reporté, sous le minimum
item-Overpaid = Trop-perçu sur certaines liquidations, à rendre
item-Asserted = Présenté à ce jour
item-Agreed = Accepté par le débiteur à ce jour
item-AgreedOpen = dont non encore réglé
item-Disputed = Contesté, hors solde
item-Withdrawn = Retiré, du contesté au crédité
item-Held = Retenu, hors solde
item-NextPeriod = Introduit après la date d’arrêté
item-Unallocated = Paiements sans liquidation

## Net positions and what is paid

net_caption = Position nette par période comptable, montants ouverts
period = Période
receivable_open = Créance
debt_open = Dette
net = Net
pays_now = { $party } verse
mode = Mode
totals = totaux
not_known = inconnu
period_not_known = inconnue
each_pays = Chaque partie règle ses dettes.
after_set_off = Une compensation a eu lieu ; voici ce qu’elle laisse.
pays = { $payer } verse maintenant à { $payee } { $amount } { $currency }.
remains_credit = { $creditor } doit à { $debtor } un avoir de { $amount } { $currency }.
nothing_payable = Rien n’est à régler maintenant.
would_leave = Par un acte de compensation, { $extinguished } { $currency } s’éteindraient de part et d’autre et { $payer } verserait à { $payee } { $amount } { $currency }.
would_leave_nothing = Par un acte de compensation, { $extinguished } { $currency } s’éteindraient de part et d’autre et il ne resterait rien à verser.
would_change_nothing = Dans cette monnaie, une compensation ne changerait rien : les deux parties n’ont pas toutes deux un montant à régler maintenant.
nobody_states = Personne n’indique ce que { $debtor } devait à { $creditor } pour { $periods } à l’ouverture du livre. Ce montant n’est pas tenu pour nul : aucun net n’est donné pour cette période et les chiffres ne portent que sur ce qui est connu.
nobody_states_period = Personne n’indique ce que { $debtor } devait à { $creditor } à l’ouverture du livre, et la période comptable est inconnue elle aussi. Ce montant n’est pas tenu pour nul : aucun net n’est donné à ce titre et les chiffres ne portent que sur ce qui est connu.
totals_not_netted = { $party } désigne des totaux publiés portant sur plusieurs États. Les deux totaux peuvent concerner des États différents : aucun net ne peut en être tiré.

## How two parties settle. At most 9 columns each.

mode-Gross = brut
mode-Bilateral = compensé
mode-OneSided = un sens

## Blocks

blocks = Liquidations
receivables_caption = Créances de { $creditor } sur { $debtor }, { $agreement }, { $currency }
debts_caption = Dettes de { $debtor } envers { $creditor }, { $agreement }, { $currency }
reference = Référence
introduced = Introduction
due = Échéance
lines = Lignes
care = Soins
fees = Frais
disputed = Contesté
deducted = Déduit
deducted_note = Déduit : non pris en compte, renonciations, notes de crédit, acomptes et paiements. Soins + frais − contesté − déduit − compensé = ouvert.
parted_note = Déduit : non pris en compte, renonciations et notes de crédit. Soins + frais − contesté − déduit − acomptes − paiements − compensé = ouvert.
of_which_paid = dont acomptes { $prepaid }, paiements { $paid }
set_off = Compensé
open = Ouvert
total = Total
no_blocks = Aucune liquidation.

## State of a block. At most 13 columns each.

state-Rejected = rejetée
state-OutOfTime = hors délai
state-Presented = présentée
state-Accepted = acceptée
state-Contested = contestée
state-Maintained = maintenue
state-Credited = annulée
state-Waived = abandonnée
state-Overpaid = trop-perçu
state-Settled = soldée

## Disputes

disputes = Contestations
disputes_note = Les montants contestés sont hors du solde ouvert ; une ligne contestée ne retient pas les autres. Les contestations closes par ce traitement figurent une dernière fois.
no_disputes = Rien n’est contesté.
contested_on = Contestée le
stage = État
contested = Contesté
outstanding = Reste contesté
line_of = ligne { $claim }
block_as_a_whole = liquidation entière
part_of_block = partie de la liquidation, aucune ligne désignée
replied_on = réponse du { $date }
reply_by = réponse au plus tard le { $date }
settle_by = à régler au plus tard le { $date }
closed_on = close le { $date }

## State of a dispute. At most 24 columns each.

stage-Contested = contestée, sans réponse
stage-Maintained = maintenue
stage-Closed = close

## Interest

interest = Intérêts de retard
interest_note = Les intérêts sont une proposition tant que le créancier ne les réclame pas ; ils ne figurent dans aucun solde ci-dessus. En cours : ce qui s’ajouterait si tout l’échu était payé à la date d’arrêté.
no_interest = Aucun intérêt.
principal = Montant tardif
paid_on = Reçu le
late_for = Décompte
months = { $count ->
     [one] { $count } mois
     [many] { $count } de mois
    *[other] { $count } mois
}
days = { $count ->
     [one] { $count } jour
     [many] { $count } de jours
    *[other] { $count } jours
}
bears_none = aucune durée ne porte intérêt
running = en cours
claim_by = à réclamer au plus tard le { $date }
interest_rates = Taux
not_confirmed = non confirmé
not_computed = n’a pas pu être calculé ; voir les constats
refinancing_rate = Taux de refinancement de { $percent } % l’an à compter du { $date }
interest-computed = Calculés sur les paiements tardifs
interest-claimed = Réclamés
interest-credited = Avoirs ou retraits
interest-disputed = Contestés
interest-paid = Payés
interest-unpaid = Réclamés et impayés
interest-claimable = Peuvent encore être réclamés
interest-running = En cours

## Ageing

ageing = Ancienneté
ageing_note = Par année de soins, ce qui a été crédité, abandonné, payé ou compensé s’impute d’abord sur l’année la plus ancienne de la liquidation ; de même, ensuite, ce qui est contesté.
ageing_unknown = Les soldes que personne n’indique ne sont dans aucune année : ce sont les montants connus.
year = Année
age-Introduction = Par année d’introduction
age-Care = Par année de soins
nothing_aged = Rien n’est ouvert ni contesté.

## What is next

next = Prochaines échéances
nothing_next = Il n’y a rien à faire.
last_day = Dernier jour
who = Qui
what = Quoi
otherwise = Sinon
at_stake = Enjeu
and_more = { $count ->
     [one] et { $count } autre
     [many] et { $count } d’autres
    *[other] et { $count } autres
}
expected = { $creditor } n’a envoyé aucune créance sur { $debtor } pour { $period } ({ $agreement }, { $basis }) ; les dernières étaient celles de { $last }.
introduce_by = À introduire au plus tard le { $date }.
inventory_by = Inventaire au plus tard le { $date }.
carries_over = { $payer } reporte { $amount } { $currency } : c’est moins que le paiement minimal convenu.
to_refund = { $creditor } a reçu { $amount } { $currency } de trop sur certaines liquidations ; ce montant vient en déduction du solde dû par { $debtor } jusqu’à ce qu’il soit rendu.

## What somebody has to do. At most 33 columns each.

task-MendBlock = corriger la liquidation retenue
task-Reply = répondre à la contestation
task-ClaimInterest = réclamer les intérêts
task-Pay = payer
task-DownPayment = acompte évitant les intérêts
task-AnswerOffer = répondre à l’offre d’acompte
task-PayInterest = payer les intérêts réclamés
task-Contest = contester, s’il y a lieu
task-SettleDispute = régler la contestation
task-Refer = saisir la Commission des comptes
task-AwaitOpinion = avis de la Commission des comptes
task-Refund = rendre le trop-perçu
task-Allocate = imputer ou rendre le paiement

## What happens otherwise. At most 14 columns each.

risk-Forfeit = montant perdu
risk-Interest = intérêts
risk-Owed = reste dû
risk-Flag = simple mention

## On what a claim is based

basis-Actual = frais réels
basis-Fixed = forfaits

## Blocks that wait

waiting = Liquidations en attente
waiting_note = Elles ne figurent dans aucune créance, dette ni position nette.
claims = Créances
reason = Motif
amount = Montant
none_waiting = Aucune liquidation n’est en attente.
waiting-Held = retenue
waiting-NextPeriod = période suivante
waiting-Refused = refusée

## Set-off acts

set_offs = Actes de compensation
act = Acte { $reference } (événement { $event }), réglé le { $date } : { $amount } { $currency } éteints de part et d’autre.
claim_amount = Créance
rates = Taux
rate = 1 EUR = { $rate } { $currency } ({ $date })
settled_amount = Réglé
difference = Différence
introduction_value = Valeur à l’introduction
borne_by = À la charge de
difference_note = Différence de change : valeur au règlement moins valeur au taux du jour d’introduction, dans la monnaie de règlement.
no_set_offs = Aucun acte de compensation.

## Payments without a block

unallocated = Paiements sans liquidation
brought_forward = Report
received = Reçu
to_allocate = À imputer
none_unallocated = Aucun paiement n’attend son imputation.

## Opening balances

openings = Soldes d’ouverture repris
grade = Justification
stated_by = Indiqué par
as_of = Arrêté au
counts = Retenu
not_stated = non indiqué
openings_note = De deux indications, celle du créancier est retenue, celle du débiteur figure à côté, et aucune moyenne n’est faite. Différence : l’indication retenue moins l’autre.
no_openings = Aucun solde n’a été repris.

## How a balance is evidenced. At most 22 columns each.

grade-Agreed = accepté des deux côtés
grade-OneSided = indiqué d’un seul côté
grade-Unknown = inconnu

## Control page

control_page = Page de contrôle
doubts = Non confirmé, et a déterminé un montant
doubts_note = Le texte de ces règles, ou la source de ces taux, n’a pas pu être vérifié.
doubtful_rate = Taux 1 EUR = { $rate } { $currency } du { $date }
no_doubts = Toutes les règles et tous les taux qui ont déterminé un montant sont confirmés.
rules = Règles appliquées
subject = Objet
source = Source
confirmed = Confirmée
yes = oui
no = non
used = appliquée
decided = déterminante
no_rules = Aucune règle n’a été appliquée.
rejects = Lignes rejetées
code = Code
meaning = Signification
unreadable = Illisibles
no_rejects = Aucune ligne n’a été rejetée.
findings = Constats
about = Objet
detail = Détail
no_findings = Aucun constat.
controls = Contrôles du relevé
control = Contrôle
left = Un côté
right = Autre côté
result = Résultat
equal = égal
differ = DIFFÉRENT
run_controls = Contrôles du traitement entier : { $hold } sur { $all } vérifiés ; controls.json donne chacun avec ses deux côtés.
ledger_digest = Empreinte du journal
engine = Moteur

## Names of rules and comparisons. At most 57 columns each.

core-in-force-between-the-parties = en vigueur entre les parties
core-date-that-decides = date déterminante
core-refund = remboursement
core-waiver = renonciation
core-classes-of-claims-waived = catégories de créances abandonnées
core-what-may-be-settled = ce qui peut être réglé
core-set-off = compensation
core-Annex-IV-reduction-X = annexe IV, abattement X
core-deadline-for-introduction = délai d’introduction
core-deadline-for-payment = délai de paiement
core-deadline-for-contestation = délai de contestation
core-deadline-for-reply = délai de réponse
core-deadline-for-disputes = délai de règlement des contestations
core-due-after-a-contestation = échéance après une contestation
core-interest-method = intérêts : formule
core-interest-months = intérêts : mois comptés
core-interest-rate-month = intérêts : mois du taux
core-interest-rate-reset = intérêts : taux fixe ou révisé
core-interest-rounding = intérêts : objet de l’arrondi
core-variable-tender = intérêts : taux des appels d’offres à taux variable
core-rounding = arrondi
core-shield = acompte évitant les intérêts : part
core-shield-base = acompte évitant les intérêts : base
core-shield-instalments = acompte évitant les intérêts : versements
core-shield-test = acompte évitant les intérêts : comparaison
core-shield-scope = acompte évitant les intérêts : portée
core-opening-movements-closing-open = ouverture + mouvements = clôture, ouvert
core-blocks-closing-open = liquidations = clôture, ouvert
core-open-disputes-disputed = contestations ouvertes = contesté

## Codes of findings

code-C1001 = fichier illisible
code-C1002 = fichier vide
code-C1003 = l’en-tête n’est celui d’aucun fichier connu
code-C1004 = une colonne obligatoire manque
code-C1005 = une colonne figure deux fois
code-C1006 = une colonne étrangère au format est ignorée
code-C1007 = le fichier a un en-tête et aucune ligne
code-C1008 = la dernière ligne ne finit pas par un retour à la ligne
code-C1009 = fichier endommagé ou incomplet
code-C1010 = ligne de plus de 65536 octets
code-C1011 = nombre de champs inexact
code-C1012 = champ trop long
code-C1013 = guillemets non appariés
code-C1014 = la ligne n’est pas du texte UTF-8
code-C1015 = colonne d’un type sans valeurs exactes
code-C1020 = un champ obligatoire est vide
code-C1021 = pas un montant
code-C1022 = plus de décimales que la monnaie n’en a
code-C1023 = montant trop grand
code-C1024 = montant négatif sans créance corrigée
code-C1025 = la correction n’est pas négative
code-C1026 = pas une date
code-C1027 = pas une période
code-C1028 = valeur hors liste
code-C1029 = pas un nombre entier
code-C1030 = même ligne envoyée deux fois
code-C1031 = claim_id employé pour des lignes différentes
code-C1032 = claim_id accepté lors d’un traitement antérieur
code-C1033 = mêmes soins réclamés sous plusieurs claim_id
code-C1040 = liquidation sans en-tête : retenue
code-C1041 = liquidation à plusieurs en-têtes divergents : retenue
code-C1042 = la ligne diffère de l’en-tête de sa liquidation
code-C1043 = liquidation apurée par un traitement antérieur : elle est close
code-C1044 = nombre de lignes autre que dans l’en-tête : liquidation retenue
code-C1045 = total autre que dans l’en-tête : liquidation retenue
code-C1046 = total non comparable : un montant est illisible
code-C1047 = en-tête de liquidation non valable
code-C1048 = ligne d’inventaire non valable
code-C2001 = partie inconnue
code-C2002 = créancier et débiteur identiques
code-C2003 = accord inconnu
code-C2004 = monnaie inconnue
code-C2005 = ni le créancier ni le débiteur n’est la partie de ce livre
code-C2006 = monnaie non admise
code-C2007 = monnaie remplacée par l’euro avant l’inscription en comptes
code-C2008 = aucun forfait publié : provisoire
code-C2009 = montant mensuel autre que le montant publié
code-C2010 = aucun taux de change à cette date
code-C2011 = montant mensuel publié autre que celui de la formule
code-C2012 = dernier jour au-delà de la table des jours ouvrables
code-C3001 = accord pas en vigueur entre les deux parties à cette date
code-C3002 = l’accord n’a pas de règle pour ce sens et cette base
code-C3003 = le créancier ne peut pas appliquer de forfaits cette année-là
code-C3004 = forfait pour un accident du travail
code-C3005 = les soins finissent avant de commencer
code-C3006 = soins hors de la validité du document ouvrant droit
code-C3007 = les soins commencent après l’inscription en comptes
code-C3008 = inscription en comptes postérieure à l’introduction
code-C3009 = date postérieure à la date d’arrêté
code-C3010 = nombre de mois hors de 1 à 12
code-C3011 = le montant n’est pas le produit des mois par le montant mensuel
code-C3012 = liquidation introduite hors délai : non prise en compte
code-C3013 = document ouvrant droit sans une date requise, ou finissant avant de commencer
code-C3014 = créance corrigée inconnue
code-C3015 = créance corrigée d’une autre paire, d’un autre accord ou d’une autre monnaie
code-C3016 = les corrections rendent la créance négative
code-C3017 = période comptable d’un type que l’accord n’emploie pas
code-C3018 = pas de forfait au titre de cet article
code-C3019 = créances d’une année civile trop ancienne à leur présentation
code-C3020 = lignes inscrites en comptes hors de la période comptable de leur liquidation
code-C3021 = le dernier jour d’un délai n’est pas ouvrable, et cela décide
code-C3022 = plus de mois réclamés que l’inventaire n’en compte
code-C3023 = inventaire présenté tardivement
code-C3101 = événement incomplet ou mal formé
code-C3102 = l’événement nomme une liquidation ou une ligne absente du livre
code-C3103 = montant de l’événement supérieur à ce sur quoi il peut porter
code-C3104 = événement antérieur à l’introduction de la liquidation
code-C3105 = event_id employé pour des événements différents
code-C3106 = événement d’un type inconnu : conservé pour examen
code-C3107 = acte hors délai ; il prend effet malgré tout
code-C3108 = acte hors délai : refusé
code-C3109 = paiement supérieur au montant ouvert : le reste attend son imputation
code-C3110 = contestation levée sans nouvelle échéance
code-C3111 = intérêts réclamés supérieurs à ce que donne la règle
code-C3112 = le silence a pris effet
code-C3113 = acompte versé bien que refusé
code-C3114 = Commission des comptes saisie avant le terme
code-C3115 = l’événement ne trouve rien sur quoi porter
code-C3116 = l’événement prolonge un délai qui ne court pas
code-C3117 = l’événement est daté après la clôture : il attend
code-C4001 = compensation non permise
code-C4002 = l’acte de compensation n’a rien trouvé à compenser
code-C9001 = solde d’ouverture non valable

## Parties

party-AD = Andorre
party-AR = Argentine
party-AT = Autriche
party-BA = Bosnie-Herzégovine
party-BE = Belgique
party-BG = Bulgarie
party-BJ = Bénin
party-BR = Brésil
party-CA = Canada
party-CA-QC = Québec
party-CG = Congo
party-CH = Suisse
party-CI = Côte d’Ivoire
party-CL = Chili
party-CM = Cameroun
party-CV = Cap-Vert
party-CY = Chypre
party-CZ = Tchéquie
party-DE = Allemagne
party-DK = Danemark
party-DZ = Algérie
party-EE = Estonie
party-ES = Espagne
party-FI = Finlande
party-FR = France
party-GA = Gabon
party-GB = Royaume-Uni
party-GR = Grèce
party-HR = Croatie
party-HU = Hongrie
party-IE = Irlande
party-IL = Israël
party-IN = Inde
party-IS = Islande
party-IT = Italie
party-JE = Jersey
party-JP = Japon
party-KR = Corée
party-LI = Liechtenstein
party-LT = Lituanie
party-LU = Luxembourg
party-LV = Lettonie
party-MA = Maroc
party-MC = Monaco
party-ME = Monténégro
party-MG = Madagascar
party-MK = Macédoine du Nord
party-ML = Mali
party-MR = Mauritanie
party-MT = Malte
party-NC = Nouvelle-Calédonie
party-NE = Niger
party-NL = Pays-Bas
party-NO = Norvège
party-OTHER = Autres États (total publié)
party-PF = Polynésie française
party-PH = Philippines
party-PL = Pologne
party-PT = Portugal
party-RO = Roumanie
party-RS = Serbie
party-SE = Suède
party-SI = Slovénie
party-SK = Slovaquie
party-SM = Saint-Marin
party-SN = Sénégal
party-TG = Togo
party-TN = Tunisie
party-TR = Turquie
party-US = États-Unis
party-UY = Uruguay
party-XK = Kosovo
party-YT = Mayotte

## Workbooks

workbook-summary = Synthèse
workbook-movements = Mouvements par liquidation
workbook-movements_note = Ce que ce traitement a fait bouger, liquidation par liquidation. À chaque ligne, solde d’ouverture et mouvements donnent le solde de clôture ; ce qui le réduit est négatif.
workbook-agreement = Accord
workbook-currency = Monnaie
workbook-basis = Base
workbook-rule = Règle
workbook-line_id = Ligne
workbook-event = Événement
workbook-reason = Motif
workbook-exact = Montants exacts
workbook-exactly = Exactement
workbook-payer = Débiteur
workbook-payee = Créancier
workbook-account_to_pay = Compte à créditer
workbook-replied = Réponse du
workbook-reply_by = Répondre au plus tard le
workbook-settle_by = À régler au plus tard le
workbook-closed = Close le
workbook-claim_by = À réclamer au plus tard le
workbook-paid_late = payé en retard
workbook-entries = Entrées
workbook-counted = Calcul du jour
workbook-aged_by = Ancienneté par
workbook-settled_on = Réglé le
workbook-settlement_currency = Réglé en
workbook-missing = Attendu et non reçu
workbook-nothing_missing = Rien de ce qui était attendu ne manque.
workbook-last_received = Dernière reçue
workbook-introduce_by = À introduire au plus tard le
workbook-inventory_by = Inventaire au plus tard le
workbook-all_checks = Contrôles de ce classeur
workbook-checks_note = Les deux côtés sont des formules sur les feuilles de ce classeur ; elles sont recalculées dès qu’une cellule change.
workbook-check-Closing = ouverture + mouvements = liquidations ouvertes
workbook-check-Moved = clôtures des mouvements = liquidations ouvertes
workbook-check-Presented = présenté : mouvements des liquidations = compte
workbook-check-GivenUp = non pris en compte et abandonné : mouvements des liquidations = compte
workbook-check-Contested = contesté et crédité : mouvements des liquidations = compte
workbook-check-Paid = payé : mouvements des liquidations = compte
workbook-check-SetOff = compensé : mouvements des liquidations = actes de compensation
workbook-check-Disputed = contestations ouvertes = contesté des liquidations
workbook-check-AgedIntroduction = ouvert par année d’introduction = liquidations ouvertes
workbook-check-AgedCare = ouvert par année de soins = liquidations ouvertes
workbook-check-Nets = positions nettes par période = solde de clôture
workbook-check-Payable = à régler maintenant et reporté = peut être réglé maintenant

## Dashboard

dashboard-kind = Tableau de bord d’un traitement
dashboard-title = Apurement { $run }
dashboard-subtitle = { $whose } · situation au { $day }
dashboard-clearing_house = Chambre d’apurement, toutes les paires
dashboard-skip = Aller aux chiffres
dashboard-noscript = Cette page se dessine à partir des données qu’elle contient. Il lui faut JavaScript, et aucun réseau.
dashboard-theme = Couleurs
dashboard-theme-auto = Comme le système
dashboard-theme-light = Clair
dashboard-theme-dark = Sombre
dashboard-filters = Ce qui est regardé
dashboard-contents = Rubriques
dashboard-accounting_period = Période comptable
dashboard-unknown_period = inconnue
dashboard-party = État
dashboard-creditor = Créancier
dashboard-debtor = Débiteur
dashboard-reset = Tout afficher
dashboard-all-agreement = Tous les accords
dashboard-all-accounting_period = Toutes les périodes
dashboard-all-party = Tous les États
dashboard-all-state = Tous les états
dashboard-positions = Positions : { $count } sur { $of } · { $chosen }. Des montants de monnaies différentes ne sont jamais additionnés.
dashboard-nothing = Il n’y a rien pour ce choix.
dashboard-rows = { $count ->
     [one] { $count } ligne
     [many] { $count } de lignes
    *[other] { $count } lignes
}
dashboard-rows-page = Lignes { $from }–{ $to } sur { $count } ; totaux de toutes
dashboard-rows-printed = Imprimées : les { $count } premières. Pour moins de lignes, choisir un filtre avant d’imprimer.
dashboard-page-first = Première
dashboard-page-previous = Précédente
dashboard-page-next = Suivante
dashboard-page-last = Dernière
dashboard-copy = Copier
dashboard-copied = Copié
dashboard-marked = Sélectionné ; copiez au clavier
dashboard-scale-thousand = { $count ->
     [one] { $count } k
     [many] { $count } k
    *[other] { $count } k
}
dashboard-scale-million = { $n } M
dashboard-scale-billion = { $n } Md
dashboard-scale-trillion = { $n } Bn
dashboard-overview-title = Sommes
dashboard-overview-lines = { $count ->
     [one] { $count } ligne dans ces positions
     [many] { $count } de lignes dans ces positions
    *[other] { $count } lignes dans ces positions
}
dashboard-overview-lost = Risque de perte
dashboard-overview-lost-items = Délais dont le montant est perdu s’ils sont manqués : { $count }
dashboard-measure-open-short = dû et non réglé
dashboard-measure-open-note = Ouvert, brut : ce que l’État de la colonne doit à l’État de la ligne et n’a pas réglé. Chaque sens vaut pour lui-même.
dashboard-measure-open-cell = { $column } doit à { $row }
dashboard-measure-net-note = Ouvert, net : ce que l’État de la colonne doit à l’État de la ligne, moins ce que celui-ci lui doit. Pour lecture seulement : le net se fait par accord et par période, et rien n’est compensé sans acte.
dashboard-measure-net-cell = Net de { $column } envers { $row }
dashboard-measure-disputed-short = contesté, hors de l’ouvert
dashboard-measure-disputed-note = Ce que l’État de la colonne conteste des créances de l’État de la ligne. Cela n’est pas dans l’ouvert.
dashboard-measure-disputed-cell = { $column } conteste des créances de { $row }
dashboard-measure-eligible-short = la part de l’ouvert que les accords admettent
dashboard-measure-eligible-note = La part de l’ouvert que la règle de l’accord admet au règlement maintenant.
dashboard-measure-eligible-cell = { $column } peut régler maintenant envers { $row }
dashboard-measure-held = Retenu
dashboard-measure-held-short = liquidations portant une erreur
dashboard-measure-not_considered = Non pris en compte
dashboard-measure-not_considered-short = introduit hors délai
dashboard-measure-asserted = Présenté
dashboard-measure-asserted-short = présenté à ce jour, frais compris
dashboard-measure-waived = Renonciations
dashboard-measure-credited = Notes de crédit
dashboard-measure-agreed = Accepté par le débiteur
dashboard-measure-prepaid = Acomptes
dashboard-measure-paid = Payé
dashboard-matrix-title = Positions bilatérales
dashboard-matrix-lead = Les lignes sont les créanciers, les colonnes les débiteurs. Ouvrez une case pour voir de quoi elle est faite.
dashboard-matrix-shows = Montrer
dashboard-matrix-gross = Ouvert, brut
dashboard-matrix-netted = Ouvert, net
dashboard-matrix-order = Ordre
dashboard-matrix-by_amount = Par montant
dashboard-matrix-by_code = Par code
dashboard-matrix-figures = Écrire les montants dans les cases
dashboard-matrix-corner = Créancier ↓ débiteur →
dashboard-matrix-caption = { $measure }, en { $currency }
dashboard-matrix-unknown = Nets qui ne peuvent être formés, car l’un des sens n’est indiqué par personne ou est un total de plusieurs États : { $count }. Ce qui en est connu n’est pas dans ces sommes, mais figure dans les soldes des États :
dashboard-matrix-more = et encore : { $count }
dashboard-matrix-empty = Les États sans aucun montant ici sont omis : { $count }.
dashboard-matrix-hint = Pointez une case, ou parcourez-les avec les flèches, pour lire son montant ; Entrée l’ouvre.
dashboard-legend-title = Le chiffre d’une case est son degré sur cette échelle, en { $currency } :
dashboard-legend-below = moins de { $to }
dashboard-legend-from = à partir de { $from }
dashboard-balances-title = Soldes des États
dashboard-balances-lead = Ce que tous les autres doivent à chaque État et ce qu’il leur doit. Un État s’ouvre comme filtre.
dashboard-balances-caption = Créances et dettes ouvertes par État
dashboard-balances-receivable = On lui doit
dashboard-balances-debt = Doit
dashboard-balances-bar = Doit ◂ ▸ on lui doit
dashboard-balances-unknown = La matrice des nets omet ces montants ouverts, car leurs nets ({ $count }) ne peuvent être formés ; ils sont dans ces soldes :
dashboard-balances-look = Ne regarder que { $party }
dashboard-flows-title = Flux entre États
dashboard-flows-lead = Les dettes ouvertes, de ceux qui doivent à ceux à qui l’on doit. Pointez un État pour suivre ses flux.
dashboard-flows-owe = Doivent
dashboard-flows-owed = On leur doit
dashboard-flows-others = Autres
dashboard-flows-table = La même chose en tableau
dashboard-flows-caption = Dettes ouvertes par débiteur et créancier
dashboard-flows-open = { $debtor } à { $creditor } : { $amount } ; ouvrir
dashboard-flows-note = Les { $count } plus grands de chaque côté un par un, les autres ensemble ; le tableau les a tous.
dashboard-flows-label = Diagramme des flux de dettes ouvertes ({ $count }), en { $currency } ; le tableau qui suit les a tous
dashboard-ageing-lead = Ce qui est ouvert et ce qui est contesté, par année.
dashboard-ageing-by = Année
dashboard-ageing-introduction_year = D’introduction
dashboard-ageing-care_year = De soins
dashboard-ageing-of_introduction_year = Année d’introduction
dashboard-ageing-of_care_year = Année des soins
dashboard-ageing-caption = Ouvert et contesté par année
dashboard-ageing-label = Colonnes des montants ouverts et contestés par année, en { $currency } ; le tableau à côté donne les chiffres
dashboard-ageing-no_period = Cette section montre toutes les périodes comptables : l’ancienneté n’est pas tenue par période comptable, ce choix ne la change donc pas.
dashboard-deadlines-title = Délais et sommes en jeu
dashboard-deadlines-lead = Ce qui est à faire et jusqu’à quand, ce qui est en jeu, et sur quelle règle cela repose. Plusieurs tâches peuvent porter sur le même montant : elles ne sont pas additionnées.
dashboard-deadlines-summary = Tâches, les plus graves d’abord
dashboard-deadlines-list = Délais de la tâche choisie
dashboard-deadlines-chosen = Tâche : { $task }
dashboard-deadlines-risk = À défaut
dashboard-deadlines-task = Tâche
dashboard-deadlines-items = Délais
dashboard-deadlines-overdue = Dépassés
dashboard-deadlines-next = Prochain
dashboard-deadlines-days_left = Jours restants
dashboard-block = Liquidation
dashboard-deadlines-undated = Aucune règle ne fixe de jour pour celles-ci.
dashboard-counted = { $months } à compter du { $day } ({ $from })
dashboard-counted-lifting = le jour nommé à la levée de la contestation
dashboard-start-introduction = introduction
dashboard-start-publication = publication des coûts moyens
dashboard-start-approval = approbation des coûts moyens
dashboard-start-identification = identification de l’institution compétente
dashboard-start-half_year = semestre de comptabilisation
dashboard-start-half_year_identified = semestre de l’identification de l’institution compétente
dashboard-start-contestation = contestation
dashboard-start-offer = offre
dashboard-start-late_payment = paiement tardif
dashboard-start-interest_claim = demande d’intérêts
dashboard-start-referral = saisine
dashboard-deadlines-cut_off = arrêté au { $day }
dashboard-deadlines-label = Colonnes des sommes en jeu par dernier jour, en { $currency } ; le tableau qui suit donne les chiffres
dashboard-rejects-title = Constats par cause
dashboard-rejects-lead = Tout ce qui a été constaté dans les fichiers, rangées, lignes de créance, liquidations et événements, pour tout le traitement quel que soit le choix ci-dessus : une ligne illisible peut ne nommer ni monnaie ni État. Les valeurs ne sont pas montrées ; fichier, ligne et colonne y mènent.
dashboard-rejects-lines = Erreurs : { $lines } lignes de créance rejetées, et { $others } ailleurs. Avertissements : { $warnings } ; ils ne rejettent rien.
dashboard-rejects-money = Montants des lignes rejetées, pour autant qu’ils soient lisibles :
dashboard-rejects-unreadable = Lignes dont le montant est illisible : { $count }.
dashboard-rejects-errors = Erreurs, les plus fréquentes d’abord
dashboard-rejects-warnings = Avertissements, les plus fréquents d’abord
dashboard-rejects-where = Constaté dans
dashboard-found-lines = ligne de créance
dashboard-found-rows = rangée d’un fichier
dashboard-found-files = fichier
dashboard-found-blocks = liquidation
dashboard-found-acts = événement ou liquidation
dashboard-rejects-list = Endroits
dashboard-rejects-all = Tous les endroits
dashboard-rejects-times = Fois
dashboard-rejects-share = Part du total
dashboard-rejects-file = Fichier
dashboard-rejects-column = Colonne
dashboard-blocks-lead = Chaque liquidation et sa situation. Une liquidation s’ouvre sur ses écritures, ses délais et ses règles.
dashboard-blocks-find = Chercher une référence
dashboard-blocks-apart = { $count ->
     [one] { $count } retenue, refusée ou d’une période ultérieure, dans aucune position
     [many] { $count } retenues, refusées ou d’une période ultérieure, dans aucune position
    *[other] { $count } retenues, refusées ou d’une période ultérieure, dans aucune position
}
dashboard-block-status = Statut
dashboard-block-state = État de la liquidation
dashboard-block-posted_in = Comptabilisée en
dashboard-block-holds = Retenue pour
dashboard-block-contest_until = Contester jusqu’au
dashboard-block-shield_until = Acompte jusqu’au
dashboard-block-dispute_until = Litige jusqu’au
dashboard-drill-way = Chemin
dashboard-drill-close = Fermer
dashboard-drill-pair = Positions entre { $creditor } et { $debtor }, en { $currency }.
dashboard-drill-claims = Créances : { $creditor } sur { $debtor }
dashboard-drill-position = Position { $agreement } { $period }
dashboard-drill-nets = Positions nettes de la paire
dashboard-drill-owes = { $debtor } doit à { $creditor }
dashboard-drill-net = Net, { $debtor } à { $creditor }
dashboard-drill-account = Compte, en { $currency }
dashboard-drill-explain = Toute l’histoire, avec ses calculs
dashboard-standing-held = Cette liquidation est retenue : elle porte une erreur. Tant que son en-tête n’est pas corrigé, ou qu’un événement ne la libère ou ne la refuse, son montant figure dans « Retenu » et dans aucun autre chiffre.
dashboard-standing-next_period = Cette liquidation a été introduite après la date d’arrêté : un traitement ultérieur la reprendra, et elle ne figure dans aucun chiffre de celui-ci.
dashboard-standing-refused = Cette liquidation a été refusée : ce qu’elle présente ne figure dans aucun chiffre, et rien n’en est dû.
dashboard-standing-unnamed = Un événement l’a refusée lors d’un traitement antérieur ; les entrées de celui-ci ne le contiennent plus.
dashboard-drill-orders = Décisions sur la liquidation
dashboard-order-reject_block = refusée
dashboard-order-release = libérée
dashboard-drill-blocks = Liquidations de la position
dashboard-drill-postings = Écritures
dashboard-drill-rejects = Ce qui a été constaté dans ses lignes
dashboard-drill-findings = Ce qui a été constaté dans les événements à son sujet
dashboard-drill-lines = Où sont ses lignes
dashboard-drill-files = La page ne nomme que les lignes que nomme un événement ou un constat. Les autres sont dans ces fichiers de créances du créancier ; la commande ci-dessus en dit plus.
dashboard-drill-no_files = La page ne nomme que les lignes que nomme un événement ou un constat. Les entrées de ce traitement ne contiennent plus de fichier de créances du créancier ; la commande ci-dessus en dit plus.
dashboard-posting-date = Jour
dashboard-posting-kind = Écriture
dashboard-posting-basis = Règle ou référence
dashboard-posting-run = Traitement
dashboard-dispute-on = Contestée le
dashboard-dispute-outstanding = Reste contesté

## Dashboard: postings

dashboard-posting-opening = solde repris
dashboard-posting-care = soins présentés
dashboard-posting-fees = frais présentés
dashboard-posting-not_considered = non pris en compte
dashboard-posting-reconsidered = finalement pris en compte
dashboard-posting-waived = abandonné
dashboard-posting-contested = contesté
dashboard-posting-lifted = contestation levée
dashboard-posting-withdrawn = retiré
dashboard-posting-credited = crédité
dashboard-posting-agreed = accepté
dashboard-posting-prepaid = acompte
dashboard-posting-paid = payé
dashboard-posting-unallocated = reçu sans liquidation
dashboard-posting-allocated = imputé
dashboard-posting-refunded = rendu
dashboard-posting-unallocated_refunded = rendu sans liquidation
dashboard-posting-set_off = compensé
dashboard-posting-set_off_converted = compensé, converti
dashboard-posting-set_off_value = valeur de la compensation
dashboard-posting-conversion_difference = différence de change
dashboard-posting-interest_claimed = intérêts réclamés
dashboard-posting-interest_contested = intérêts contestés
dashboard-posting-interest_lifted = contestation des intérêts levée
dashboard-posting-interest_credited = intérêts crédités
dashboard-posting-interest_paid = intérêts payés

## Dashboard: other lists

dashboard-status-posted = comptabilisée
dashboard-status-opening = reprise

## Dashboard: sources

dashboard-about-title = D’où viennent les chiffres
dashboard-about-lead = Chaque chiffre est une case d’un tableau du traitement, ou une somme de telles cases en unités mineures entières. La page les contient et n’interroge personne.
dashboard-about-lines-value = { $read } lues = { $accepted } acceptées + { $rejected } rejetées + { $settled } déjà réglées
dashboard-about-controls = Contrôles
dashboard-about-controls-value = { $held } vérifiés sur { $all }
dashboard-about-manifest = Manifeste, BLAKE3

## Letters

letter-title_introduction = Introduction de créances
letter-title_acknowledgement = Accusé de réception de créances
letter-title_contestation = Contestation de créances
letter-title_reply = Réponse à votre contestation
letter-title_reminder = Rappel de montants échus
letter-title_interest = Demande d’intérêts de retard
letter-title_payment = Avis de paiement
letter-title_payable = Annonce de paiement
letter-title_confirmation = Demande de confirmation de solde
letter-title_record = Procès-verbal commun d’apurement
letter-subject_of = { $title }, période d’apurement { $period }

## Letters: frame

letter-our_reference = Notre référence
letter-your_references = Vos références
letter-date = Date de la lettre
letter-contact = Point de contact
letter-salutation = Madame, Monsieur,
letter-valediction = Nous vous prions d’agréer, Madame, Monsieur, l’expression de notre considération distinguée.
letter-as_of = La présente lettre porte la date d’arrêté. Elle expose la situation au { $date } ; les faits postérieurs n’y sont pas pris en compte.
letter-legal_bases = Bases juridiques, telles qu’appliquées
letter-bases_note = Le texte de cette règle n’est pas confirmé.
letter-under = { $agreement }, montants en { $currency }
letter-signature = Signature
letter-name_and_function = Nom et qualité
letter-place_and_date = Lieu et date
letter-stamp = Cachet
letter-last_notified = celui que nous vous avons notifié en dernier
letter-claim_number = N° de demande
letter-period_not_known = période inconnue
letter-half_year_1 = 1er semestre { $year }
letter-half_year_2 = 2e semestre { $year }
letter-quarter_1 = 1er trimestre { $year }
letter-quarter_2 = 2e trimestre { $year }
letter-quarter_3 = 3e trimestre { $year }
letter-quarter_4 = 4e trimestre { $year }
letter-brought_in = solde repris, { $period }
letter-claims_on = Créances de { $creditor } sur { $debtor }
letter-held_for = { $creditor } détient { $amount } { $currency } reçus de { $debtor } sans liquidation désignée ({ $period }). Cette somme n’est pas déduite ci-dessus : il reste à convenir des créances qu’elle règle.

## Letters: introduction and acknowledgement

letter-introduction_opening = Nous introduisons par la présente les créances ci-dessous, en remboursement du coût des prestations en nature. Chaque liquidation est appuyée par les demandes de créance individuelles transmises avec elle.
letter-introduction_request = Nous vous prions d’en accuser réception. Si vous n’acceptez pas une créance, veuillez nous en indiquer les motifs dans le délai mentionné. Ce qui n’est pas contesté est payable à l’échéance indiquée.
letter-acknowledgement_opening = Nous accusons réception des créances ci-dessous. La date d’introduction indiquée est celle à partir de laquelle courent les délais.
letter-acknowledgement_request = Le présent accusé de réception ne vaut pas acceptation des montants. Nous nous réservons le droit de contester des créances dans les délais.
letter-acknowledgement_late = Les liquidations ci-dessous ont été introduites après la date limite d’introduction. Elles ne sont pas prises en compte et rien n’en est exigible.
letter-missed_day = Date limite d’introduction
letter-waived_of = Renonciations : { $amount } { $currency }, dans { $blocks }. Fondement : { $ground }.
letter-acknowledgement_held = Les liquidations ci-dessous ne figurent pas dans le compte, pour les motifs indiqués. Nous vous prions de corriger ou de retirer ce qui doit l’être.
letter-acknowledgement_refused = Nous refusons les liquidations ci-dessous, pour les motifs indiqués. Rien n’en figure dans le compte ; ce qui est corrigé peut être renvoyé dans une nouvelle liquidation.
letter-ground = Motif
letter-acknowledgement_rejected = Lors du contrôle des fichiers, les demandes de créance individuelles dénombrées ci-dessous n’ont pas été acceptées.
letter-rejected_mend = Les lignes erronées peuvent être renvoyées, corrigées, dans une nouvelle liquidation.
letter-rejected_known = Les lignes envoyées deux fois ou déjà acceptées comptent déjà une fois ; il n’y a pas lieu de les renvoyer.
letter-rejected_lines = Lignes non acceptées
letter-file = Fichier
letter-line_number = Ligne
letter-number_reused = numéro de demande employé pour des lignes différentes
letter-number_accepted = demande acceptée lors d’une période d’apurement antérieure
letter-more_lines = { $count ->
     [one] … et { $count } autre ligne ; rejects.csv du traitement les donne toutes.
     [many] … et { $count } d’autres lignes ; rejects.csv du traitement les donne toutes.
    *[other] … et { $count } autres lignes ; rejects.csv du traitement les donne toutes.
}
letter-contest_by = À contester au plus tard le

## Letters: contestation and reply

letter-contestation_opening = Nous avons examiné les créances désignées ci-dessous et contestons les montants indiqués, pour les motifs exposés.
letter-contestation_others = Ce qui n’est pas contesté dans ces liquidations n’est pas concerné.
letter-contestation_interest = Nous contestons les intérêts que vous avez réclamés, à hauteur des montants indiqués et pour les motifs exposés.
letter-claimed_on = Réclamés le
letter-contestation_request = Lorsqu’aucune réponse de votre part n’est mentionnée, nous vous prions de répondre, au plus tard à la date indiquée s’il y en a une, en retirant la créance ou en nous adressant les pièces qui la justifient.
letter-reply_opening = Nous avons examiné vos contestations et y répondons comme suit.
letter-reply_request = Les montants retirés sont portés à votre crédit. Pour ce qui reste contesté, nous vous prions de lever la contestation ou de nous faire connaître les motifs sur lesquels vous vous fondez encore.
letter-reason = Motif invoqué
letter-no_reason = aucun motif indiqué
letter-reply_by = Répondre au plus tard le
letter-decision = Notre réponse
letter-decision_accepted = acceptée, créance retirée
letter-decision_partly = acceptée en partie
letter-decision_maintained = créance maintenue
letter-decision_withdrawn = créance retirée
letter-withdrawn = Retiré

## Letters: reminder, interest, payment

letter-reminder_opening = D’après nos livres, les montants ci-dessous étaient exigibles et n’avaient pas été reçus au { $date }.
letter-reminder_request = Nous vous prions de les régler sans délai, au plus tard le { $date }, en rappelant les références. Si le paiement est intervenu entre-temps, veuillez nous en indiquer la date et la référence.
letter-reminder_interest = Si la totalité des montants échus était payée le { $date }, des intérêts de { $amount } { $currency } pourraient être demandés.
letter-late = Retard
letter-overdue_since = { $date }, échu
letter-interest_opening = Les montants ci-dessous ont été payés après la date limite de paiement. Nous demandons à ce titre les intérêts calculés comme indiqué.
letter-interest_request = Nous vous prions de régler le total demandé en rappelant notre référence.
letter-interest_pay_by = Les intérêts demandés à la date de la présente sont à payer au plus tard le { $date }.
letter-interest_amount = Intérêts
letter-claimed_before = Sous déduction des intérêts déjà demandés
letter-claimed_now = Demandé par la présente
letter-payment_opening = Nous vous informons des paiements ci-dessous, tels qu’inscrits dans nos livres pour la période d’apurement.
letter-payment_due = Les montants suivants sont maintenant exigibles de notre part, aux échéances indiquées.
letter-payment_account = Veuillez nous prévenir avant paiement si un compte indiqué n’est plus exact.
letter-payment_kind = Nature du paiement
letter-payment_paid = paiement
letter-payment_prepaid = acompte
letter-payment_interest = intérêts
letter-payment_unallocated = paiement sans liquidation
letter-payment_refund = remboursement de votre trop-perçu ou paiement sans liquidation
letter-paid_day = Payé le
letter-document = Pièce

## Letters: confirmation of balance and joint record

letter-confirmation_opening = En vue de la clôture de nos comptes, nous vous prions de confirmer les soldes ci-dessous, arrêtés au { $date }.
letter-confirmation_request = Nous vous prions de nous retourner le coupon ci-dessous au plus tard le { $date }, rempli et signé. Si vos livres diffèrent, veuillez indiquer vos chiffres et joindre la liste des écarts.
letter-our_claims = Nos créances sur vous
letter-your_claims = Vos créances sur nous
letter-refund_by_us = Trop-perçu, à rembourser par nous
letter-refund_by_you = Trop-perçu, à rembourser par vous
letter-slip = Coupon-réponse : confirmation de solde
letter-return_to = À retourner au plus tard le { $date } à : { $address }
letter-slip_agree = Les soldes ci-dessus concordent avec nos livres.
letter-slip_differ = Nos livres diffèrent ; la liste des écarts est jointe.
letter-books_of = Dans les livres de { $party }
letter-record_opening = Les deux organismes de liaison désignés ci-dessus constatent l’apurement de leurs créances pour la période d’apurement, tel qu’il résulte au { $date }.
letter-record_pays = Ce que chaque partie verse
letter-at_introduction = { $block } : { $amount } aux taux du jour d’introduction ({ $rates }) ; différence { $difference }, supportée par : { $borne }.
letter-record_closing = Fait en deux exemplaires originaux, un pour chaque partie. Le procès-verbal prend effet à la signature des deux parties.
letter-for_party = Pour : { $party }

## Annual report

annual-report = Rapport annuel
annual-title = Créances et dettes en { $year }
annual-of_group = Ensemble des États
annual-contents = Sommaire
annual-until = Situation au
annual-made_from = Traitements
annual-subject = Objet

## Annual report: summary

annual-summary = Chiffres clés
annual-key_claims_presented = Créances présentées
annual-key_claims_settled = Créances payées ou compensées
annual-key_claims_outstanding = Créances restant dues
annual-key_debts_presented = Dettes qui nous ont été présentées
annual-key_debts_settled = Dettes payées ou compensées
annual-key_debts_outstanding = Dettes restant dues
annual-recovery_rate = Taux de recouvrement
annual-payment_rate = Taux de paiement
annual-key_time_to_be_paid = Jours pour être payés, médiane
annual-key_time_to_pay = Jours pour payer, médiane
annual-key_persons_claims = Personnes soignées ici
annual-key_persons_debts = Personnes soignées à l’étranger
annual-of_which_disputed = dont contesté { $amount }
annual-fraction = { $numerator } sur { $denominator }
annual-mean_per_head = { $amount } par bénéficiaire
annual-of_payments = { $count ->
     [0] sur { $count } paiement
     [one] sur { $count } paiement
     [many] sur { $count } de paiements
    *[other] sur { $count } paiements
}
annual-populations = Les créances présentées et les créances payées une même année sont deux populations différentes : ce qui est payé a le plus souvent été présenté les années précédentes. Les deux figurent côte à côte et ne s’additionnent ni ne se soustraient.
annual-incomplete = L’année n’est pas complète : les chiffres vont jusqu’au { $date }.
annual-all_currencies = Toutes les monnaies
annual-currency = Monnaie
annual-claims_presented = Créances : présenté
annual-claims_settled = Créances : payé ou compensé
annual-claims_outstanding = Créances : restant dû
annual-debts_presented = Dettes : présenté
annual-debts_settled = Dettes : payé ou compensé
annual-debts_outstanding = Dettes : restant dû
annual-units_per_euro = Unités pour un euro
annual-claims_euro = Créances restant dues, en euros
annual-debts_euro = Dettes restant dues, en euros
annual-euro_note = Des montants en monnaies différentes ne s’additionnent jamais. La contre-valeur en euros ne sert qu’à comparer : au taux que le livre connaît pour le { $date } ou pour le dernier jour précédent qui en a un ; sans taux, pas de contre-valeur.
annual-no_rate = pas de cours

## Annual report: partners, agreements, bases, periods

annual-partners = Par partenaire
annual-partners_note = Les créances sont ce que les autres États doivent pour des soins donnés ici ; les dettes, ce qui leur est dû pour des soins donnés chez eux.
annual-partners_note_group = Chaque montant est une créance de l’État qui a donné les soins et une dette de celui qui en a la charge. Les deux tableaux montrent les mêmes montants par leurs deux bouts ; leurs totaux sont égaux et ne s’additionnent pas.
annual-flows_note = Report + présenté − hors délai − renoncé − crédité − réglé = restant dû. Le restant dû est ce qui est ouvert et ce qui est contesté. Crédité : ce que le créancier a abandonné, par note de crédit ou en retirant une créance contestée. Réglé : ce qui a été payé, moins ce qui a été rendu, et ce qui a été compensé.
annual-partner = Partenaire
annual-claims = Créances
annual-debts = Dettes
annual-by_creditor = Créances, par État créancier
annual-by_debtor = Dettes, par État débiteur
annual-brought_forward = Report
annual-presented = Présenté
annual-out_of_time = Hors délai
annual-waived = Renoncé
annual-credited = Crédité
annual-settled = Réglé
annual-outstanding = Restant dû
annual-outstanding_by_partner = Restant dû à la fin de l’année
annual-kinds = Par type d’accord
annual-kinds_note = Les règles européennes comprennent les textes qui les prolongent avec le Royaume-Uni. Un type est la somme de ses accords, qui figurent dessous.
annual-agreement = Accord
annual-kind_european = Règles européennes
annual-kind_bilateral = Accords bilatéraux
annual-kind_decree = Décrets de coordination
annual-kind_other = Autres accords
annual-bases = Par base
annual-bases_note = La base est celle de la liquidation. Les soldes repris à l’ouverture du livre figurent où le livre les a inscrits.
annual-basis = Base
annual-series = Période par période
annual-series_note = Restant dû au début + présenté − abandonné − réglé = restant dû à la fin, pour chaque période. Abandonné : tardif, renoncé ou crédité ; sous zéro, davantage a été repris. Le restant dû est un niveau : l’année commence par le premier et finit par le dernier.
annual-outstanding_before = Restant dû au début
annual-outstanding_then = Restant dû à la fin

## Annual report: claims by kind of care and document

annual-categories = Par nature de soins
annual-categories_note = Créances présentées dans l’année, régularisations comprises. Paiements et contestations nomment une liquidation et non la nature des soins : ce qui est payé ou reste dû ne peut pas être ventilé ainsi.
annual-merged_categories = autres natures de soins, ensemble
annual-category = Nature de soins
annual-category_medical = médecins et autres professionnels
annual-category_dental = soins dentaires
annual-category_medicines = médicaments
annual-category_hospital = soins hospitaliers
annual-category_rehabilitation = réadaptation
annual-category_transport = transport de malades
annual-category_medical_check = contrôles médicaux et administratifs
annual-category_other = autres soins
annual-none_named = non indiqué
annual-documents = Par document d’ouverture de droits
annual-documents_note = Créances présentées dans l’année, par document qui a ouvert le droit aux soins. Les forfaits peuvent n’en nommer aucun.
annual-merged_documents = autres documents, ensemble
annual-not_told = Les créances par nature de soins et par document ne figurent pas : sans compter les personnes, on ne sait pas lesquelles en concernent peu.
annual-document = Document
annual-share = Part

## Annual report: persons

annual-persons = Bénéficiaires
annual-persons_note = Personnes concernées par les créances présentées dans l’année, comptées exactement. Une personne compte une fois par partenaire, quel que soit le nombre de créances qui la nomment ; et une fois pour chaque base et chaque document de ses créances, qui ne s’additionnent donc pas. Le total additionne les partenaires. Le coût moyen est le montant présenté, régularisations comprises, divisé par le nombre de personnes.
annual-beneficiaries = Personnes
annual-beneficiaries_actual = Personnes, coût réel
annual-beneficiaries_fixed = Personnes, forfaits
annual-mean_cost = Coût moyen par bénéficiaire
annual-mean_actual = Coût moyen, coût réel
annual-mean_fixed = Coût moyen, forfaits
annual-persons_by_group = Tous partenaires, par base et document
annual-persons_in_detail = Chaque partenaire, par base et document
annual-group = Base ou document
annual-withheld = *
annual-withheld_note = * Non publié : moins de { $smallest } personnes ou lignes, ou un nombre dont une telle case pourrait se déduire.

## Annual report: objectives

annual-objectives = Objectifs
annual-objectives_note = Quelle part de ce qui était à recouvrer l’a été, et en combien de temps. Chaque moyenne figure à côté de son numérateur et de son dénominateur.
annual-recovery_claims = Recouvrement des créances dans l’année
annual-recovery_debts = Paiement des dettes dans l’année
annual-recoverable = À recouvrer
annual-to_be_paid = À payer
annual-payments = Paiements
annual-median_to_pay = Jours médians de paiement
annual-mean_to_pay = Jours moyens, par montant
annual-cohorts = Par année d’introduction
annual-cohorts_note = Ce qu’est devenu, jusqu’à la fin de l’année, tout ce qui a été introduit chaque année. Ici numérateur et dénominateur portent sur les mêmes créances ; l’année des soldes repris n’est pas connue.
annual-given_up = Abandonné
annual-maintained = Maintenu
annual-times = Durées, en jours
annual-times_note = Délai de présentation : liquidations comptabilisées dans l’année, du dernier jour de leur période comptable à l’introduction. Délai de paiement : paiements, acomptes et compensations de l’année, depuis l’introduction de leur liquidation. Délai de clôture : liquidations dont plus rien ne reste dû, de l’introduction à la dernière écriture. Contestations : de la contestation à la fin de l’année, ou au jour de leur clôture. La moyenne pondérée est jours fois montant, divisés par le montant. Non comptés : ceux dont un jour n’est pas connu.
annual-measure = Mesure
annual-population = Nombre
annual-not_counted = Non comptés
annual-median_days = Médiane
annual-days_times_amount = Jours fois montant
annual-weighted_days = Moyenne par montant
annual-time_to_present = Délai de présentation
annual-time_to_pay = Délai de paiement
annual-time_to_close = Délai de clôture
annual-age_of_disputes = Âge des contestations ouvertes
annual-length_of_disputes = Durée des contestations closes
annual-paid_within = Paiements de l’année par jours depuis l’introduction
annual-paid_and_settled = { $paid } dans le tableau + { $unknown } sur des créances dont l’introduction n’est pas connue − { $returned } remboursés = { $settled } réglés.
annual-days = Jours

## Annual report: care years

annual-care_years = Par année de soins
annual-care_years_note = Ce qui a été présenté de chaque année de soins jusqu’à la fin de chaque année, depuis l’ouverture du livre. Une colonne est une année d’introduction ; les montants sont cumulés.
annual-care_year = Année de soins
annual-triangle = Présenté à ce jour par année de soins
annual-year_of_introduction = Année d’introduction
annual-by_half = Introduit dans chaque semestre
annual-earlier = avant
annual-first_half_before = 1er semestre, année précédente
annual-second_half_before = 2e semestre, année précédente
annual-first_half = 1er semestre
annual-second_half = 2e semestre
annual-triangle_unknown = Hors tableau : { $amount } dont le jour d’introduction ou l’année de soins n’est pas connu.
annual-no_proposal_short = Aucune provision n’est proposée, faute d’historique. Années entières apurées : { $years } ; nécessaires : { $least }.
annual-no_proposal_factor = Aucune provision n’est proposée : à un certain âge rien n’avait été présenté, et aucun facteur n’en part.
annual-proposal_note = Une proposition et non une écriture : ce qu’il reste à attendre pour les années de soins passées, par la méthode chain-ladder. Un facteur est ce que les années de soins connues aux deux âges avaient au plus grand, divisé par ce qu’elles avaient au plus petit. Une année de soins atteindra ce qu’elle a, multiplié par tous les facteurs devant elle, arrondi une seule fois. Ce qui viendrait après le plus grand âge connu n’y est pas.
annual-development = Facteurs d’un âge au suivant
annual-age = Années depuis les soins
annual-care_years_used = Années de soins
annual-presented_at_next = Au plus grand âge
annual-presented_at_age = Au plus petit âge
annual-factor = Facteur
annual-proposal = Provision proposée
annual-presented_so_far = Présenté à ce jour
annual-ultimate = Atteindra
annual-expected_still = Encore attendu

## Annual report: bridge

annual-bridge = Du grand livre au chiffre publié
annual-bridge_note = Les totaux publiés comprennent les frais de gestion et laissent de côté ce à quoi on a renoncé et ce qui est négatif. Grand livre − renoncé + régularisations négatives laissées de côté = publié. Celles des liquidations auxquelles on a renoncé en entier sont déjà dans le renoncé.
annual-ledger_figure = Grand livre
annual-waived_of_year = Renoncé
annual-negative_lines = Négatif laissé de côté
annual-published = Chiffre publié
annual-negatives_unknown = Un traitement de l’année n’a pas gardé ses fichiers : les régularisations négatives ne peuvent être distinguées, et le chiffre publié les contient encore.
annual-outside = Hors des soldes
annual-what = Quoi
annual-held = Liquidations retenues à la fin de l’année
annual-next_period = Liquidations introduites après la fin
annual-refused = Liquidations refusées
annual-interest_claimed = Intérêts réclamés
annual-interest_credited = Intérêts crédités ou retirés
annual-interest_paid = Intérêts payés
annual-received_without_block = Paiements sans liquidation
annual-allocated = dont affectés à des liquidations
annual-returned = dont rendus

## Annual report: controls and method

annual-controls = Contrôles
annual-controls_note = Chaque chiffre de gauche est tiré d’autres tableaux que celui de droite.
annual-controls_hold = { $hold } contrôles sur { $all } sont vérifiés. Chacun figure avec ses deux côtés dans le classeur et dans les tables CSV et JSON ; ici figurent ceux qui ne le sont pas.
annual-control_opening = Liquidations avant l’année = positions avant l’année
annual-control_movements = Report + mouvements = positions à la fin
annual-control_partners = Somme des partenaires = ensemble
annual-control_bases = Somme des bases = ensemble
annual-control_cube = Présenté selon le grand livre = selon les cubes
annual-control_disputes = Contestations ouvertes = montants contestés
annual-control_care_years = Années de soins = cubes de tous les traitements
annual-control_accepted = Lignes acceptées relues = cubes, montant
annual-control_lines = Lignes acceptées relues = cubes, lignes
annual-control_times = Paiements par délai − remboursés = réglé
annual-control_group = Créances de tous les États = dettes de tous les États
annual-side = Côté
annual-method = Sources et méthode
annual-runs = Traitements de l’année
annual-run = Traitement
annual-manifest = Manifeste (BLAKE3)
annual-digest = Empreinte du grand livre
annual-method_year = L’année est l’ensemble des périodes d’apurement qui s’y trouvent. Ce que leurs traitements ont comptabilisé est de l’année, même si un événement appris tard porte une date plus ancienne. D’une période apurée de nouveau, seul le dernier traitement compte.
annual-method_group = Le rapport porte sur tous les États de la chambre de compensation ensemble : créances par État qui a donné les soins, dettes par État qui en a la charge. Les tableaux qui ne distinguent pas les États montrent les montants une seule fois.
annual-method_outstanding = Le restant dû est ce qui a été présenté et n’a été ni abandonné, ni payé, ni compensé, échu ou non, contesté ou non. Les intérêts sont en dehors.
annual-method_settled = Les paiements comptent l’année où ils ont été inscrits, quelle que soit l’année de la créance. Ceux sans liquidation ne comptent qu’une fois affectés.
annual-method_currencies = Aucun tableau ne convertit, et rien ne s’additionne entre monnaies.
annual-method_openings = Les soldes repris à l’ouverture d’un livre comptent comme report et non comme présentés. Ils n’ont ni lignes, ni année de soins, ni personnes.
annual-method_waiting = Les liquidations retenues, introduites après la fin ou refusées n’entrent dans aucun autre chiffre que celui qui les nomme.
annual-method_fixed = Un forfait est une créance comme une autre ; son année de soins est son année de référence, et il n’est jamais converti en cas de soins.
annual-method_rounding = Les montants sont exacts. Parts, moyennes et facteurs ne sont arrondis que pour la lecture, et rien n’est calculé avec.
annual-method_withheld = Les montants d’un partenaire, d’un accord, d’une base ou d’une année sont des chiffres du livre, comme les relevés et les comptes les donnent, et figurent toujours. Les personnes, leurs lignes et leurs moyennes ne sont pas publiées quand elles concernent moins de { $smallest } personnes ou lignes. Les documents et natures de soins qui en concernent moins sont réunis avec au moins un plus grand, lignes et montants, sans dire lesquels. D’autres cases ne sont pas publiées, jusqu’à ce qu’aucune combinaison de totaux et de parties ne livre une petite case.
annual-codes = Codes utilisés
annual-document_ehic = carte européenne d’assurance maladie
annual-document_prc = certificat provisoire de remplacement de la carte
annual-document_s1 = inscription pour les soins dans l’État de résidence
annual-document_s2 = soins programmés, autorisés au préalable
annual-document_s3 = soins d’un travailleur frontalier retraité dans l’État de l’ancienne activité
annual-document_da1 = soins pour accident du travail ou maladie professionnelle
annual-document_e106 = travailleurs résidant dans un autre État, avant 2010
annual-document_e109 = famille d’un travailleur résidant dans un autre État, avant 2010
annual-document_e112 = soins programmés, avant 2010
annual-document_e121 = titulaires de pension résidant dans un autre État, avant 2010
annual-document_bil = formulaire d’un accord bilatéral
annual-minor = Autres monnaies
annual-minor_note = Les monnaies qui n’ont que deux partenaires au plus de chaque côté sont réunies, une ligne pour chacun. Rien n’est additionné. Leurs tableaux complets, aussi par période et par année d’introduction, sont dans le classeur et dans les tables CSV et JSON.
annual-minor_recovery = Recouvrement des créances et paiement des dettes de l’année
annual-minor_to_settle = À régler
annual-minor_rate = Taux de recouvrement ou de paiement
annual-method_persons = Les personnes ont été comptées à l’établissement du rapport, d’après les fichiers gardés par les traitements et les seules créances acceptées. Pendant le comptage, une personne était connue par une empreinte de 128 bits sous une clé aléatoire du moment. Ni identifiants, ni empreintes, ni clé n’ont été gardés ou écrits.
annual-persons_not_asked = Les personnes n’ont pas été comptées : le rapport a été demandé sans elles.
annual-persons_not_kept = Les personnes ne peuvent être comptées : un traitement de l’année a été fait sans garder ses fichiers.

## Annual report: charts

annual-chart_of = { $title }, { $unit }
annual-thousands = milliers { $currency }
annual-millions = millions { $currency }
annual-percent = { $number } %
annual-others = { $count ->
     [0] { $count } autre État
     [one] { $count } autre État
     [many] { $count } d’autres États
    *[other] { $count } autres États
}


## Amounts due

due-caption = Montants exigibles de { $payer } envers { $payee }, { $agreement }, { $currency }
due-day = Échéance
due-account = Compte à créditer
due-no_account = aucun compte indiqué
due-no_day = sans échéance fixée
due-deduction = trop-perçu, déduit
due-ask_account = Lorsqu’aucun compte n’est indiqué, l’en-tête de la liquidation n’en donnait pas : interrogez le créancier avant de payer.
due-other_account = { $payee } a changé de compte : depuis la liquidation { $block }, introduite le { $date }, le compte indiqué est { $now }, auparavant { $before }. À faire confirmer par { $payee }, par une voie connue, avant tout paiement.

## Glossary: docs/glossary.md is drawn from it

term-claim = créance
term-debt = dette
term-clearing = apurement
term-recovery = recouvrement
term-settlement = règlement
term-balance = solde
term-refund = remboursement
term-block = liquidation (LIC)
term-claim-line = demande de créance individuelle (DCI)
term-creditor-state = État créancier
term-debtor-state = État débiteur
term-creditor-institution = institution créancière
term-debtor-institution = institution débitrice
term-competent-institution = institution compétente
term-institution-of-residence = institution du lieu de résidence
term-institution-of-stay = institution du lieu de séjour
term-liaison-body = organisme de liaison
term-administrative-commission = Commission administrative
term-audit-board = Commission des comptes
term-party = partie
term-benefits-in-kind = prestations en nature
term-accidents = accidents du travail et maladies professionnelles
term-planned-care = soins programmés
term-unplanned-care = soins inopinés
term-basis = base de la créance
term-actual-expenditure = dépenses réelles
term-fixed-amount = forfait
term-average-cost = coût moyen
term-age-band = tranche d’âge
term-reduction = abattement X
term-inventory = inventaire
term-reference-year = année de référence
term-half-year = semestre
term-financial-year = exercice
term-accounting-period = période comptable
term-settlement-period = période d’apurement
term-cut-off = date d’arrêté
term-booking = inscription en comptes
term-introduction = introduction
term-deadline = délai
term-due-date = échéance
term-out-of-time = introduite hors délai
term-contestation = contestation
term-reply = réponse
term-dispute = litige
term-lifting = levée de la contestation
term-acceptance = acceptation
term-credit-note = note de crédit
term-correction = régularisation
term-overpayment = trop-perçu
term-down-payment = acompte
term-interest = intérêts de retard
term-refinancing-rate = taux de refinancement
term-agreement = accord, convention
term-profile = profil
term-settlement-mode = mode de règlement
term-waiver = renonciation
term-set-off = compensation
term-management-fee = frais de gestion
term-statement-of-account = relevé de compte
term-opening-balance = solde à nouveau
term-closing-balance = solde à reporter
term-position = position
term-net-position = position nette
term-open-amount = montant ouvert
term-disputed-amount = montant contesté
term-recovery-rate = taux de recouvrement
term-payment-rate = taux de paiement
term-care-year = année de soins
term-accrual = provision, charge à payer
term-beneficiary = bénéficiaire
term-mean-cost = coût moyen par bénéficiaire
term-ageing = balance âgée des créances
term-held = retenu
term-reject = ligne rejetée
term-refused = refusé
term-asserted = revendiqué par le créancier
term-brought-forward = report à nouveau
term-given-up = abandonné
term-event = événement
term-run = traitement
term-book = livre d’apurement
term-joint-committee = commission mixte
term-joint-record = procès-verbal de clôture
term-entitlement-document = document ouvrant droit
term-health-card = carte européenne d’assurance maladie (CEAM)
term-replacement-certificate = certificat provisoire de remplacement (CPR)
term-business-use-case = cas d’utilisation (BUC)
term-structured-document = document électronique structuré (SED)
term-exchange-network = échange électronique d’informations sur la sécurité sociale (EESSI)
term-data-model = modèle de données commun (CDM)
term-official-journal = Journal officiel de l’Union européenne (JO)
