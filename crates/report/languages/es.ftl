### Spanish, in the words of the regulations: créditos, deudas, organismo de enlace,
### gastos efectivos, cantidades a tanto alzado, impugnación, Comisión de Cuentas.
### Same as in English: colon, semicolon, total, no, party-AD, party-AR, party-AT,
### party-BG, party-CA-QC, party-CG, party-CL, party-CV, party-EE, party-IL, party-IN,
### party-JE, party-LI, party-ME, party-MG, party-MR, party-MT, party-PT, party-RS,
### party-SM, party-SN, party-TG, party-UY, party-XK, party-YT,
### annual-chart_of, annual-percent, annual-withheld

language = Español
    .locale = es

## Head of a statement

colon = { ": " }
semicolon = { "; " }
statement_of_account = Estado de cuenta
pair = { $owner } – { $counterpart }
account_of = Cuenta de
counterpart = Contraparte
liaison_body = Organismo de enlace
not_recorded = no consta
settlement_period = Período de liquidación
cut_off = Fecha de cierre
payable_now = Por pagar ahora
see_doubts = Reglas o tipos no confirmados han determinado importes de este estado; la página de control los nombra en primer lugar.
nothing_to_state = No hay nada que hacer constar entre las dos partes.

## Account under an agreement

account_caption = Cuenta en virtud de { $agreement }, en { $currency }
line = Movimiento
receivables = Créditos
debts = Deudas
claims_of = { $creditor } s/ { $debtor }
debts_of = { $debtor } con { $creditor }
for_information = A título informativo

## Lines of an account. At most 49 columns each.

item-Opening = Saldo inicial
item-BroughtIn = Saldos incorporados
item-Care = Créditos presentados: asistencia
item-Fees = Créditos presentados: gastos de gestión
item-NotConsidered = Presentados fuera de plazo, no considerados
item-Waived = Renuncias
item-Credited = Notas de abono
item-Contested = Impugnaciones
item-Lifted = Impugnaciones retiradas
item-Prepaid = Anticipos
item-Paid = Pagos
item-Refunded = Pagos en exceso devueltos
item-SetOff = Compensaciones
item-Closing = Saldo final, pendiente
item-KnownOpen = Parte conocida del saldo final
item-Eligible = del cual puede liquidarse ahora
item-Carried = del cual se traslada, inferior al mínimo
item-Overpaid = Pagado en exceso en liquidaciones, por devolver
item-Asserted = Presentado hasta ahora
item-Agreed = Aceptado por el deudor hasta ahora
item-AgreedOpen = del cual aún no liquidado
item-Disputed = Impugnado, fuera del saldo
item-Withdrawn = Retirado, de impugnado a abonado
item-Held = Retenido, fuera del saldo
item-NextPeriod = Presentado después de la fecha de cierre
item-Unallocated = Pagos sin liquidación

## Net positions and what is paid

net_caption = Posición neta por período contable, importes pendientes
period = Período
receivable_open = Crédito
debt_open = Deuda
net = Neto
pays_now = { $party } paga
mode = Modo
totals = totales
not_known = desconocido
period_not_known = no consta
each_pays = Cada parte paga sus deudas.
after_set_off = Se ha efectuado una compensación; esto es lo que queda.
pays = { $payer } paga ahora { $amount } { $currency } a { $payee }.
remains_credit = { $creditor } debe a { $debtor } un abono de { $amount } { $currency }.
nothing_payable = No hay nada que pagar ahora.
would_leave = Si se compensara mediante un acto registrado, se extinguirían { $extinguished } { $currency } por cada parte y { $payer } pagaría a { $payee } { $amount } { $currency }.
would_leave_nothing = Si se compensara mediante un acto registrado, se extinguirían { $extinguished } { $currency } por cada parte y no quedaría nada por pagar.
would_change_nothing = En esta moneda una compensación no cambiaría nada: no tienen ambas partes un importe que pagar ahora.
nobody_states = Nadie indica lo que { $debtor } debía a { $creditor } por { $periods } al abrirse el libro. No se considera nulo: para este período no se da ningún importe neto, y las cifras solo recogen lo que se conoce.
nobody_states_period = Nadie indica lo que { $debtor } debía a { $creditor } al abrirse el libro, y tampoco consta el período contable. No se considera nulo: no se da ningún importe neto por ello, y las cifras solo recogen lo que se conoce.
totals_not_netted = { $party } designa totales publicados de varios Estados. Los dos totales pueden referirse a Estados distintos y no pueden compararse para obtener un neto.

## How two parties settle. At most 9 columns each.

mode-Gross = bruto
mode-Bilateral = compens.
mode-OneSided = un lado

## Blocks

blocks = Liquidaciones
receivables_caption = Créditos de { $creditor } a cargo de { $debtor }, { $agreement }, { $currency }
debts_caption = Deudas de { $debtor } con { $creditor }, { $agreement }, { $currency }
reference = Referencia
introduced = Presentada
due = Vencimiento
lines = Líneas
care = Asistencia
fees = Gastos
disputed = Impugnado
deducted = Deducido
deducted_note = Deducido: no considerado, renunciado, abonado, anticipado o pagado. Asistencia + gastos − impugnado − deducido − compensado = pendiente.
parted_note = Deducido: no considerado, renunciado o abonado. Asistencia + gastos − impugnado − deducido − anticipos − pagos − compensado = pendiente.
of_which_paid = de ello anticipos { $prepaid }, pagos { $paid }
set_off = Compensado
open = Pendiente
total = Total
no_blocks = Ninguna liquidación.

## State of a block. At most 13 columns each.

state-Rejected = rechazada
state-OutOfTime = fuera plazo
state-Presented = presentada
state-Accepted = aceptada
state-Contested = impugnada
state-Maintained = mantenida
state-Credited = abonada
state-Waived = renunciada
state-Overpaid = en exceso
state-Settled = saldada

## Disputes

disputes = Impugnaciones
disputes_note = Los importes impugnados quedan fuera del saldo pendiente; una línea impugnada no retiene las demás. Las impugnaciones cerradas por este proceso figuran una última vez.
no_disputes = No hay nada impugnado.
contested_on = Impugnada
stage = Estado
contested = Impugnado
outstanding = Aún impugnado
line_of = línea { $claim }
block_as_a_whole = liquidación entera
part_of_block = parte de la liquidación, sin indicar línea
replied_on = respuesta del { $date }
reply_by = respuesta a más tardar el { $date }
settle_by = por resolver hasta el { $date }
closed_on = cerrada el { $date }

## State of a dispute. At most 24 columns each.

stage-Contested = impugnada, sin respuesta
stage-Maintained = mantenida
stage-Closed = cerrada

## Interest

interest = Intereses de demora
interest_note = Los intereses son una propuesta mientras el acreedor no los reclame; no figuran en ninguno de los saldos anteriores. En curso: lo que se añadiría si todo lo vencido se pagara en la fecha de cierre.
no_interest = Sin intereses.
principal = Pagado tarde
paid_on = Recibido
late_for = Cómputo
months = { $count ->
     [one] { $count } mes
     [many] { $count } de meses
    *[other] { $count } meses
}
days = { $count ->
     [one] { $count } día
     [many] { $count } de días
    *[other] { $count } días
}
bears_none = ningún tiempo devenga intereses
running = en curso
claim_by = por reclamar hasta el { $date }
interest_rates = Tipos de interés
not_confirmed = no confirmado
not_computed = no se pudo calcular; véanse las observaciones
refinancing_rate = Tipo principal de financiación del { $percent } % anual desde el { $date }
interest-computed = Calculados sobre pagos tardíos
interest-claimed = Reclamados
interest-credited = Abonados o retirados
interest-disputed = Impugnados
interest-paid = Pagados
interest-unpaid = Reclamados y no pagados
interest-claimable = Aún pueden reclamarse
interest-running = En curso

## Ageing

ageing = Antigüedad
ageing_note = Por año de asistencia, lo abonado, renunciado, pagado o compensado se imputa primero al año más antiguo de la liquidación, y después, del mismo modo, lo impugnado del resto.
ageing_unknown = Los saldos que nadie indica no están en ningún año: son los importes conocidos.
year = Año
age-Introduction = Por año de presentación
age-Care = Por año de asistencia
nothing_aged = No hay nada pendiente ni impugnado.

## What is next

next = Próximos pasos
nothing_next = No hay nada que hacer.
last_day = Último día
who = Quién
what = Qué
otherwise = Si no
at_stake = En juego
and_more = { $count ->
     [one] y { $count } más
     [many] y { $count } más
    *[other] y { $count } más
}
expected = { $creditor } no ha enviado créditos a { $debtor } por { $period } ({ $agreement }, { $basis }); los últimos fueron los de { $last }.
introduce_by = Deben presentarse hasta el { $date }.
inventory_by = Inventario hasta el { $date }.
carries_over = { $payer } traslada { $amount } { $currency }: es menos que el pago mínimo convenido.
to_refund = { $creditor } ha recibido { $amount } { $currency } de más en algunas liquidaciones; se descuenta del saldo de { $debtor } hasta que se devuelva.

## What somebody has to do. At most 33 columns each.

task-MendBlock = corregir la liquidación retenida
task-Reply = responder a la impugnación
task-ClaimInterest = reclamar intereses
task-Pay = pagar
task-DownPayment = anticipo que evita los intereses
task-AnswerOffer = responder a la oferta de anticipo
task-PayInterest = pagar los intereses reclamados
task-Contest = impugnar, si hay motivo
task-SettleDispute = resolver la impugnación
task-Refer = acudir a la Comisión de Cuentas
task-AwaitOpinion = dictamen de la Com. de Cuentas
task-Refund = devolver el pago en exceso
task-Allocate = imputar o devolver el pago

## What happens otherwise. At most 14 columns each.

risk-Forfeit = se pierde
risk-Interest = intereses
risk-Owed = sigue debido
risk-Flag = se señala

## On what a claim is based

basis-Actual = gastos efectivos
basis-Fixed = cantidades a tanto alzado

## Blocks that wait

waiting = Liquidaciones en espera
waiting_note = No figuran en ningún crédito, deuda ni posición neta.
claims = Créditos
reason = Motivo de la espera
amount = Importe
none_waiting = Ninguna liquidación está en espera.
waiting-Held = retenida
waiting-NextPeriod = período siguiente
waiting-Refused = denegada

## Set-off acts

set_offs = Actos de compensación
act = Acto { $reference } (evento { $event }), liquidado el { $date }: { $amount } { $currency } extinguidos por cada parte.
claim_amount = Crédito
rates = Tipos de cambio
rate = 1 EUR = { $rate } { $currency } ({ $date })
settled_amount = Liquidado
difference = Diferencia
introduction_value = Valor en la presentación
borne_by = A cargo de
difference_note = Diferencia: valor de liquidación menos valor al tipo de la fecha de presentación, en la moneda de liquidación.
no_set_offs = Ningún acto de compensación.

## Payments without a block

unallocated = Pagos sin liquidación
brought_forward = Traslado
received = Recibido
to_allocate = Por imputar
none_unallocated = Ningún pago espera su imputación.

## Opening balances

openings = Saldos iniciales incorporados
grade = Justificación
stated_by = Indicado por
as_of = A fecha de
counts = Cuenta
not_stated = no indicado
openings_note = De dos indicaciones cuenta la del acreedor, la del deudor figura al lado y no se hace ninguna media. Diferencia: la indicación que cuenta menos la otra.
no_openings = No se ha incorporado ningún saldo.

## How a balance is evidenced. At most 22 columns each.

grade-Agreed = aceptado por ambas
grade-OneSided = indicado por una parte
grade-Unknown = desconocido

## Control page

control_page = Página de control
doubts = No confirmado y determinante de un importe
doubts_note = El texto de estas reglas o la fuente de estos tipos no se pudo verificar.
doubtful_rate = Tipo 1 EUR = { $rate } { $currency } del { $date }
no_doubts = Todas las reglas y tipos que han determinado un importe están confirmados.
rules = Reglas aplicadas
subject = Objeto
source = Fuente
confirmed = Confirmada
yes = sí
no = no
used = aplicada
decided = determinante
no_rules = No se ha aplicado ninguna regla.
rejects = Líneas rechazadas
code = Código
meaning = Significado
unreadable = Ilegibles
no_rejects = No se ha rechazado ninguna línea.
findings = Observaciones
about = Se refiere a
detail = Detalle
no_findings = Ninguna observación.
controls = Controles de este estado
control = Comprobación
left = Un lado
right = Otro lado
result = Resultado
equal = igual
differ = DISTINTO
run_controls = Controles de todo el proceso: se cumplen { $hold } de { $all }; controls.json recoge cada uno con sus dos lados.
ledger_digest = Huella del libro mayor
engine = Programa

## Names of rules and comparisons. At most 57 columns each.

core-in-force-between-the-parties = en vigor entre las partes
core-date-that-decides = fecha determinante
core-refund = reembolso
core-waiver = renuncia
core-classes-of-claims-waived = clases de créditos a los que se renuncia
core-what-may-be-settled = lo que puede liquidarse
core-set-off = compensación
core-Annex-IV-reduction-X = anexo IV, reducción X
core-deadline-for-introduction = plazo de presentación
core-deadline-for-payment = plazo de pago
core-deadline-for-contestation = plazo de impugnación
core-deadline-for-reply = plazo de respuesta
core-deadline-for-disputes = plazo para resolver impugnaciones
core-due-after-a-contestation = vencimiento tras una impugnación
core-interest-method = intereses: fórmula
core-interest-months = intereses: meses que cuentan
core-interest-rate-month = intereses: mes del tipo
core-interest-rate-reset = intereses: tipo fijo o variable
core-interest-rounding = intereses: qué se redondea
core-variable-tender = intereses: tipo de las subastas a tipo variable
core-rounding = redondeo
core-shield = anticipo que evita intereses: proporción
core-shield-base = anticipo que evita intereses: base
core-shield-instalments = anticipo que evita intereses: pagos parciales
core-shield-test = anticipo que evita intereses: comparación
core-shield-scope = anticipo que evita intereses: alcance
core-opening-movements-closing-open = inicial + movimientos = final, pendiente
core-blocks-closing-open = liquidaciones = final, pendiente
core-open-disputes-disputed = impugnaciones abiertas = impugnado

## Codes of findings

code-C1001 = no se puede leer el fichero
code-C1002 = fichero vacío
code-C1003 = el encabezado no nombra las columnas de ningún fichero conocido
code-C1004 = falta una columna obligatoria
code-C1005 = una columna aparece dos veces
code-C1006 = una columna no pertenece al formato y se pasa por alto
code-C1007 = el fichero tiene encabezado y ninguna línea
code-C1008 = la última línea no termina con un salto de línea
code-C1009 = fichero dañado o incompleto
code-C1010 = línea de más de 65536 bytes
code-C1011 = número de campos incorrecto
code-C1012 = campo demasiado largo
code-C1013 = las comillas no se corresponden
code-C1014 = la línea no es texto UTF-8
code-C1015 = columna de un tipo que no guarda valores exactos
code-C1020 = un campo obligatorio está vacío
code-C1021 = no es un importe
code-C1022 = más decimales de los que tiene la moneda
code-C1023 = importe demasiado grande
code-C1024 = importe negativo sin crédito corregido
code-C1025 = la corrección no es negativa
code-C1026 = no es una fecha
code-C1027 = no es un período
code-C1028 = el valor no está en la lista
code-C1029 = no es un número entero
code-C1030 = misma línea enviada de nuevo
code-C1031 = claim_id usado para líneas distintas
code-C1032 = claim_id aceptado en un proceso anterior
code-C1033 = misma asistencia reclamada con varios claim_id
code-C1040 = liquidación sin cabecera: retenida
code-C1041 = liquidación con varias cabeceras distintas: retenida
code-C1042 = la línea difiere de la cabecera de su liquidación
code-C1043 = liquidación cerrada por un proceso anterior
code-C1044 = el número de líneas difiere de la cabecera: liquidación retenida
code-C1045 = el total difiere de la cabecera: liquidación retenida
code-C1046 = total no comparable: un importe es ilegible
code-C1047 = cabecera de liquidación no válida
code-C1048 = línea de inventario no válida
code-C2001 = parte desconocida
code-C2002 = acreedor y deudor son el mismo
code-C2003 = acuerdo desconocido
code-C2004 = moneda desconocida
code-C2005 = ni el acreedor ni el deudor es la parte de este libro
code-C2006 = moneda no admitida
code-C2007 = moneda sustituida por el euro antes de la contabilización
code-C2008 = sin cantidad a tanto alzado publicada: provisional
code-C2009 = importe mensual distinto del publicado
code-C2010 = sin tipo de cambio en esa fecha
code-C2011 = importe mensual publicado distinto del de su fórmula
code-C2012 = el último día queda fuera de la tabla de días hábiles
code-C3001 = acuerdo no vigente entre las dos partes en esa fecha
code-C3002 = el acuerdo no tiene regla para ese sentido y esa base
code-C3003 = el acreedor no puede usar cantidades a tanto alzado ese año
code-C3004 = cantidad a tanto alzado por un accidente de trabajo
code-C3005 = la asistencia termina antes de empezar
code-C3006 = asistencia fuera de la validez del documento de derecho
code-C3007 = la asistencia empieza después de contabilizarse
code-C3008 = contabilizada después de presentarse su liquidación
code-C3009 = fecha posterior a la fecha de cierre
code-C3010 = los meses no son de 1 a 12
code-C3011 = el importe no es el producto de los meses por el importe mensual
code-C3012 = liquidación presentada fuera de plazo: no considerada
code-C3013 = documento de derecho sin una fecha necesaria, o que termina antes de empezar
code-C3014 = crédito corregido desconocido
code-C3015 = crédito corregido de otro par, acuerdo o moneda
code-C3016 = las correcciones dejan el crédito por debajo de cero
code-C3017 = período contable de un tipo que el acuerdo no usa
code-C3018 = sin cantidades a tanto alzado en este artículo
code-C3019 = créditos de un año civil demasiado anterior a su presentación
code-C3020 = líneas contabilizadas fuera del período contable de su liquidación
code-C3021 = el último día de un plazo no es hábil, y eso decide
code-C3022 = más meses reclamados de los que recoge el inventario
code-C3023 = inventario presentado tarde
code-C3101 = evento incompleto o mal formado
code-C3102 = el evento nombra una liquidación o línea que no está en el libro
code-C3103 = el importe del evento supera aquello sobre lo que puede actuar
code-C3104 = evento anterior a la presentación de la liquidación
code-C3105 = event_id usado para eventos distintos
code-C3106 = evento de tipo desconocido: se guarda para su examen
code-C3107 = acto fuera de plazo; surte efecto pese a ello
code-C3108 = acto fuera de plazo: denegado
code-C3109 = el pago supera lo pendiente: el resto espera su imputación
code-C3110 = impugnación retirada sin nuevo vencimiento
code-C3111 = intereses reclamados superiores a los que da la regla
code-C3112 = el silencio ha surtido efecto
code-C3113 = anticipo pagado aunque fue rechazado
code-C3114 = remitido a la Comisión de Cuentas antes de tiempo
code-C3115 = el evento no encuentra nada sobre lo que actuar
code-C3116 = el evento prorroga un plazo que no corre
code-C3117 = evento posterior a la fecha de cierre: espera
code-C4001 = compensación no permitida
code-C4002 = el acto de compensación no encontró nada que compensar
code-C9001 = saldo inicial no válido

## Parties

party-AD = Andorra
party-AR = Argentina
party-AT = Austria
party-BA = Bosnia y Herzegovina
party-BE = Bélgica
party-BG = Bulgaria
party-BJ = Benín
party-BR = Brasil
party-CA = Canadá
party-CA-QC = Quebec
party-CG = Congo
party-CH = Suiza
party-CI = Costa de Marfil
party-CL = Chile
party-CM = Camerún
party-CV = Cabo Verde
party-CY = Chipre
party-CZ = Chequia
party-DE = Alemania
party-DK = Dinamarca
party-DZ = Argelia
party-EE = Estonia
party-ES = España
party-FI = Finlandia
party-FR = Francia
party-GA = Gabón
party-GB = Reino Unido
party-GR = Grecia
party-HR = Croacia
party-HU = Hungría
party-IE = Irlanda
party-IL = Israel
party-IN = India
party-IS = Islandia
party-IT = Italia
party-JE = Jersey
party-JP = Japón
party-KR = Corea
party-LI = Liechtenstein
party-LT = Lituania
party-LU = Luxemburgo
party-LV = Letonia
party-MA = Marruecos
party-MC = Mónaco
party-ME = Montenegro
party-MG = Madagascar
party-MK = Macedonia del Norte
party-ML = Malí
party-MR = Mauritania
party-MT = Malta
party-NC = Nueva Caledonia
party-NE = Níger
party-NL = Países Bajos
party-NO = Noruega
party-OTHER = Otros Estados (total publicado)
party-PF = Polinesia Francesa
party-PH = Filipinas
party-PL = Polonia
party-PT = Portugal
party-RO = Rumanía
party-RS = Serbia
party-SE = Suecia
party-SI = Eslovenia
party-SK = Eslovaquia
party-SM = San Marino
party-SN = Senegal
party-TG = Togo
party-TN = Túnez
party-TR = Turquía
party-US = Estados Unidos
party-UY = Uruguay
party-XK = Kosovo
party-YT = Mayotte

## Workbooks

workbook-summary = Resumen
workbook-movements = Movimientos por liquidación
workbook-movements_note = Lo que este proceso ha movido, liquidación por liquidación. En cada línea, el saldo inicial y los movimientos suman el saldo final; lo que lo reduce es negativo.
workbook-agreement = Acuerdo
workbook-currency = Moneda
workbook-basis = Base
workbook-rule = Regla
workbook-line_id = Línea
workbook-event = Evento
workbook-reason = Motivo
workbook-exact = Importes exactos
workbook-exactly = Exactamente
workbook-payer = Pagador
workbook-payee = Beneficiario
workbook-account_to_pay = Cuenta de abono
workbook-replied = Respondida el
workbook-reply_by = Responder hasta el
workbook-settle_by = Resolver hasta el
workbook-closed = Cerrada el
workbook-claim_by = Reclamar hasta el
workbook-paid_late = pagado con retraso
workbook-entries = Entradas
workbook-counted = Cálculo del día
workbook-aged_by = Antigüedad por
workbook-settled_on = Liquidado el
workbook-settlement_currency = Liquidado en
workbook-missing = Esperado, no recibido
workbook-nothing_missing = No falta nada de lo esperado.
workbook-last_received = Última recibida
workbook-introduce_by = Presentar hasta el
workbook-inventory_by = Inventario hasta el
workbook-all_checks = Comprobaciones de este libro
workbook-checks_note = Ambos lados son fórmulas sobre las hojas de este libro; se recalculan en cuanto cambia una celda.
workbook-check-Closing = saldo inicial + movimientos = liquidaciones pendientes
workbook-check-Moved = saldos finales de los movimientos = liquidaciones pendientes
workbook-check-Presented = presentado: movimientos de las liquidaciones = cuenta
workbook-check-GivenUp = no considerado y renunciado: movimientos de las liquidaciones = cuenta
workbook-check-Contested = impugnado y abonado: movimientos de las liquidaciones = cuenta
workbook-check-Paid = pagado: movimientos de las liquidaciones = cuenta
workbook-check-SetOff = compensado: movimientos de las liquidaciones = actos de compensación
workbook-check-Disputed = impugnaciones abiertas = impugnado de las liquidaciones
workbook-check-AgedIntroduction = pendiente por año de presentación = liquidaciones pendientes
workbook-check-AgedCare = pendiente por año de asistencia = liquidaciones pendientes
workbook-check-Nets = posiciones netas por período = saldo final
workbook-check-Payable = por pagar ahora y trasladado = puede liquidarse ahora

## Dashboard

dashboard-kind = Panel de un proceso
dashboard-title = Liquidación { $run }
dashboard-subtitle = { $whose } · situación a { $day }
dashboard-clearing_house = Cámara de compensación, todos los pares
dashboard-skip = Ir a las cifras
dashboard-noscript = Esta página se dibuja con los datos que contiene. Necesita JavaScript y ninguna red.
dashboard-theme = Colores
dashboard-theme-auto = Según el sistema
dashboard-theme-light = Claro
dashboard-theme-dark = Oscuro
dashboard-filters = Qué se mira
dashboard-contents = Secciones
dashboard-accounting_period = Período contable
dashboard-unknown_period = desconocido
dashboard-party = Estado
dashboard-creditor = Acreedor
dashboard-debtor = Deudor
dashboard-reset = Mostrar todo
dashboard-all-agreement = Todos los acuerdos
dashboard-all-accounting_period = Todos los períodos
dashboard-all-party = Todos los Estados
dashboard-all-state = Todos los estados
dashboard-positions = Posiciones: { $count } de { $of } · { $chosen }. Nunca se suman importes de monedas distintas.
dashboard-nothing = No hay nada para esta elección.
dashboard-rows = { $count ->
     [one] { $count } fila
     [many] { $count } de filas
    *[other] { $count } filas
}
dashboard-rows-page = Filas { $from }–{ $to } de { $count }; totales de todas
dashboard-rows-printed = Impresas: las { $count } primeras. Para menos filas, elija un filtro antes de imprimir.
dashboard-page-first = Primera
dashboard-page-previous = Anterior
dashboard-page-next = Siguiente
dashboard-page-last = Última
dashboard-copy = Copiar
dashboard-copied = Copiado
dashboard-marked = Seleccionado; cópielo con el teclado
dashboard-scale-thousand = { $count ->
     [one] { $count } mil
     [many] { $count } mil
    *[other] { $count } mil
}
dashboard-scale-million = { $n } M
dashboard-scale-billion = { $n } mil M
dashboard-scale-trillion = { $n } B
dashboard-overview-title = Sumas
dashboard-overview-lines = { $count ->
     [one] { $count } línea en estas posiciones
     [many] { $count } de líneas en estas posiciones
    *[other] { $count } líneas en estas posiciones
}
dashboard-overview-lost = En riesgo de perderse
dashboard-overview-lost-items = Plazos cuyo importe se pierde si se dejan pasar: { $count }
dashboard-measure-open-short = debido y no liquidado
dashboard-measure-open-note = Pendiente, bruto: lo que el Estado de la columna debe al Estado de la fila y no ha liquidado. Cada sentido va por separado.
dashboard-measure-open-cell = { $column } debe a { $row }
dashboard-measure-net-note = Pendiente, neto: lo que el Estado de la columna debe al Estado de la fila, menos lo que este le debe. Solo para leer: el neto se calcula por acuerdo y período, y nada se compensa sin un acto.
dashboard-measure-net-cell = Neto de { $column } a { $row }
dashboard-measure-disputed-short = impugnado, fuera de lo pendiente
dashboard-measure-disputed-note = Lo que el Estado de la columna impugna de los créditos del Estado de la fila. No está en lo pendiente.
dashboard-measure-disputed-cell = { $column } impugna de los créditos de { $row }
dashboard-measure-eligible-short = la parte pendiente que admiten los acuerdos
dashboard-measure-eligible-note = La parte de lo pendiente que la regla del acuerdo admite a pago ahora.
dashboard-measure-eligible-cell = { $column } puede pagar ahora a { $row }
dashboard-measure-held = Retenido
dashboard-measure-held-short = liquidaciones con un error propio
dashboard-measure-not_considered = No considerado
dashboard-measure-not_considered-short = presentado fuera de plazo
dashboard-measure-asserted = Presentado
dashboard-measure-asserted-short = presentado hasta ahora, con gastos
dashboard-measure-waived = Renuncias
dashboard-measure-credited = Notas de abono
dashboard-measure-agreed = Aceptado por el deudor
dashboard-measure-prepaid = Anticipos
dashboard-measure-paid = Pagado
dashboard-matrix-title = Posiciones bilaterales
dashboard-matrix-lead = Las filas son acreedores; las columnas, deudores. Abra una casilla para ver de qué se compone.
dashboard-matrix-shows = Mostrar
dashboard-matrix-gross = Pendiente, bruto
dashboard-matrix-netted = Pendiente, neto
dashboard-matrix-order = Orden
dashboard-matrix-by_amount = Por importe
dashboard-matrix-by_code = Por código
dashboard-matrix-figures = Escribir los importes en las casillas
dashboard-matrix-corner = Acreedor ↓ deudor →
dashboard-matrix-caption = { $measure }, en { $currency }
dashboard-matrix-unknown = Netos que no pueden formarse, porque nadie indica uno de los sentidos o es un total de varios Estados: { $count }. Lo que se conoce de ellos no está en estas sumas, pero sí en los saldos de los Estados:
dashboard-matrix-more = y más: { $count }
dashboard-matrix-empty = Se omiten los Estados sin ningún importe aquí: { $count }.
dashboard-matrix-hint = Señale una casilla, o recórralas con las flechas, para leer su importe; Intro la abre.
dashboard-legend-title = El número de una casilla es su grado en esta escala, en { $currency }:
dashboard-legend-below = menos de { $to }
dashboard-legend-from = desde { $from }
dashboard-balances-title = Saldos de los Estados
dashboard-balances-lead = Lo que todos los demás deben a cada Estado y lo que este les debe. Un Estado se abre como filtro.
dashboard-balances-caption = Créditos y deudas pendientes por Estado
dashboard-balances-receivable = Se le debe
dashboard-balances-debt = Debe
dashboard-balances-bar = Debe ◂ ▸ se le debe
dashboard-balances-unknown = La matriz de netos omite estos importes pendientes, porque sus netos ({ $count }) no pueden formarse; están en estos saldos:
dashboard-balances-look = Mirar solo { $party }
dashboard-flows-title = Flujos entre Estados
dashboard-flows-lead = Deudas pendientes, de quienes deben a quienes se les debe. Señale un Estado para seguir sus flujos.
dashboard-flows-owe = Deben
dashboard-flows-owed = Se les debe
dashboard-flows-others = Otros
dashboard-flows-table = Lo mismo en tabla
dashboard-flows-caption = Deudas pendientes por deudor y acreedor
dashboard-flows-open = { $debtor } a { $creditor }: { $amount }; abrir
dashboard-flows-note = Los { $count } mayores de cada lado uno por uno, los demás juntos; la tabla los tiene todos.
dashboard-flows-label = Diagrama de flujos de deudas pendientes ({ $count }), en { $currency }; la tabla siguiente los tiene todos
dashboard-ageing-lead = Lo pendiente y lo impugnado, por su año.
dashboard-ageing-by = Año de
dashboard-ageing-introduction_year = Presentación
dashboard-ageing-care_year = Asistencia
dashboard-ageing-of_introduction_year = Año de presentación
dashboard-ageing-of_care_year = Año de asistencia
dashboard-ageing-caption = Pendiente e impugnado por año
dashboard-ageing-label = Columnas de importes pendientes e impugnados por año, en { $currency }; la tabla contigua da las cifras
dashboard-ageing-no_period = Esta sección muestra todos los períodos contables: la antigüedad no se lleva por período contable y esa elección no la cambia.
dashboard-deadlines-title = Plazos e importes en riesgo
dashboard-deadlines-lead = Qué hay que hacer y hasta cuándo, qué está en juego y en qué regla se basa. Varias tareas pueden referirse al mismo importe, por lo que no se suman.
dashboard-deadlines-summary = Tareas, las más graves primero
dashboard-deadlines-list = Plazos de la tarea elegida
dashboard-deadlines-chosen = Tarea: { $task }
dashboard-deadlines-risk = Si se incumple
dashboard-deadlines-task = Tarea
dashboard-deadlines-items = Plazos
dashboard-deadlines-overdue = Vencidos
dashboard-deadlines-next = Próximo
dashboard-deadlines-days_left = Días restantes
dashboard-block = Liquidación
dashboard-deadlines-undated = Ninguna regla fija un día para estas.
dashboard-counted = { $months } desde el { $day } ({ $from })
dashboard-counted-lifting = el día indicado al levantar la impugnación
dashboard-start-introduction = presentación
dashboard-start-publication = publicación de los costes medios
dashboard-start-approval = aprobación de los costes medios
dashboard-start-identification = determinación de la institución competente
dashboard-start-half_year = semestre de contabilización
dashboard-start-half_year_identified = semestre de la determinación de la institución competente
dashboard-start-contestation = impugnación
dashboard-start-offer = oferta
dashboard-start-late_payment = pago tardío
dashboard-start-interest_claim = reclamación de intereses
dashboard-start-referral = remisión
dashboard-deadlines-cut_off = cierre { $day }
dashboard-deadlines-label = Columnas de importes en juego por último día, en { $currency }; la tabla siguiente da las cifras
dashboard-rejects-title = Hallazgos por causa
dashboard-rejects-lead = Todo lo hallado en ficheros, filas, líneas de crédito, liquidaciones y eventos, de todo el proceso, sea cual sea la elección de arriba: una línea ilegible puede no nombrar moneda ni Estado. No se muestran valores; fichero, línea y columna llevan a ellos.
dashboard-rejects-lines = Errores: { $lines } líneas de crédito rechazadas y { $others } en otros lugares. Advertencias: { $warnings }; no rechazan nada.
dashboard-rejects-money = Importes de las líneas rechazadas, en la medida en que son legibles:
dashboard-rejects-unreadable = Líneas cuyo importe no se puede leer: { $count }.
dashboard-rejects-errors = Errores, los más frecuentes primero
dashboard-rejects-warnings = Advertencias, las más frecuentes primero
dashboard-rejects-where = Hallado en
dashboard-found-lines = línea de crédito
dashboard-found-rows = fila de un fichero
dashboard-found-files = fichero
dashboard-found-blocks = liquidación
dashboard-found-acts = evento o liquidación
dashboard-rejects-list = Lugares
dashboard-rejects-all = Todos los lugares
dashboard-rejects-times = Veces
dashboard-rejects-share = Proporción del total
dashboard-rejects-file = Fichero
dashboard-rejects-column = Columna
dashboard-blocks-lead = Cada liquidación con su situación. Una liquidación se abre con sus asientos, plazos y reglas.
dashboard-blocks-find = Buscar una referencia
dashboard-blocks-apart = { $count ->
     [one] { $count } retenida, denegada o de un período posterior, en ninguna posición
     [many] { $count } retenidas, denegadas o de un período posterior, en ninguna posición
    *[other] { $count } retenidas, denegadas o de un período posterior, en ninguna posición
}
dashboard-block-status = Condición
dashboard-block-state = Estado de la liquidación
dashboard-block-posted_in = Contabilizada en
dashboard-block-holds = Retenida por
dashboard-block-contest_until = Impugnar hasta el
dashboard-block-shield_until = Anticipo hasta el
dashboard-block-dispute_until = Litigio hasta el
dashboard-drill-way = Camino hasta aquí
dashboard-drill-close = Cerrar
dashboard-drill-pair = Posiciones entre { $creditor } y { $debtor }, en { $currency }.
dashboard-drill-claims = Créditos: { $creditor } a { $debtor }
dashboard-drill-position = Posición { $agreement } { $period }
dashboard-drill-nets = Posiciones netas del par
dashboard-drill-owes = { $debtor } debe a { $creditor }
dashboard-drill-net = Neto, { $debtor } a { $creditor }
dashboard-drill-account = Cuenta, en { $currency }
dashboard-drill-explain = Toda la historia, con sus cálculos
dashboard-standing-held = Esta liquidación está retenida: tiene un error propio. Hasta que se corrija su cabecera, o un evento la libere o la deniegue, su importe figura en «Retenido» y en ninguna otra cifra.
dashboard-standing-next_period = Esta liquidación se presentó después del cierre: la recogerá un proceso posterior y no figura en ninguna cifra de este.
dashboard-standing-refused = Esta liquidación fue denegada: lo que presenta no figura en ninguna cifra y no se debe nada de ello.
dashboard-standing-unnamed = Un evento la denegó en un proceso anterior; las entradas de este ya no lo contienen.
dashboard-drill-orders = Decisiones sobre la liquidación
dashboard-order-reject_block = denegada
dashboard-order-release = liberada
dashboard-drill-blocks = Liquidaciones de la posición
dashboard-drill-postings = Asientos
dashboard-drill-rejects = Lo hallado en sus líneas
dashboard-drill-findings = Lo hallado en los eventos que la conciernen
dashboard-drill-lines = Dónde están sus líneas
dashboard-drill-files = La página solo nombra las líneas que nombra un evento o un hallazgo. Las demás están en estos ficheros de créditos del acreedor; la orden de arriba dice más.
dashboard-drill-no_files = La página solo nombra las líneas que nombra un evento o un hallazgo. Las entradas de este proceso ya no contienen ningún fichero de créditos del acreedor; la orden de arriba dice más.
dashboard-posting-date = Día
dashboard-posting-kind = Asiento
dashboard-posting-basis = Regla o referencia
dashboard-posting-run = Proceso
dashboard-dispute-on = Impugnada el
dashboard-dispute-outstanding = Aún impugnado

## Dashboard: postings

dashboard-posting-opening = saldo incorporado
dashboard-posting-care = asistencia presentada
dashboard-posting-fees = gastos presentados
dashboard-posting-not_considered = no considerado
dashboard-posting-reconsidered = considerado al fin
dashboard-posting-waived = renunciado
dashboard-posting-contested = impugnado
dashboard-posting-lifted = impugnación retirada
dashboard-posting-withdrawn = retirado
dashboard-posting-credited = abonado
dashboard-posting-agreed = aceptado
dashboard-posting-prepaid = anticipo
dashboard-posting-paid = pagado
dashboard-posting-unallocated = recibido sin liquidación
dashboard-posting-allocated = imputado
dashboard-posting-refunded = devuelto
dashboard-posting-unallocated_refunded = devuelto sin liquidación
dashboard-posting-set_off = compensado
dashboard-posting-set_off_converted = compensado, convertido
dashboard-posting-set_off_value = valor de la compensación
dashboard-posting-conversion_difference = diferencia de conversión
dashboard-posting-interest_claimed = intereses reclamados
dashboard-posting-interest_contested = intereses impugnados
dashboard-posting-interest_lifted = impugnación de intereses retirada
dashboard-posting-interest_credited = intereses abonados
dashboard-posting-interest_paid = intereses pagados

## Dashboard: other lists

dashboard-status-posted = contabilizada
dashboard-status-opening = incorporada

## Dashboard: sources

dashboard-about-title = De dónde vienen las cifras
dashboard-about-lead = Cada cifra es una casilla de una tabla del proceso, o una suma de tales casillas en unidades mínimas enteras. La página las contiene y no pregunta a nadie.
dashboard-about-lines-value = { $read } leídas = { $accepted } aceptadas + { $rejected } rechazadas + { $settled } liquidadas antes
dashboard-about-controls = Controles
dashboard-about-controls-value = se cumplen { $held } de { $all }
dashboard-about-manifest = Manifiesto, BLAKE3

## Letters

letter-title_introduction = Presentación de créditos
letter-title_acknowledgement = Acuse de recibo de créditos
letter-title_contestation = Impugnación de créditos
letter-title_reply = Respuesta a su impugnación
letter-title_reminder = Recordatorio de importes vencidos
letter-title_interest = Reclamación de intereses de demora
letter-title_payment = Aviso de pago
letter-title_payable = Anuncio de pago
letter-title_confirmation = Solicitud de confirmación de saldo
letter-title_record = Acta conjunta de liquidación
letter-subject_of = { $title }, período de liquidación { $period }

## Letters: frame

letter-our_reference = Nuestra referencia
letter-your_references = Sus referencias
letter-date = Fecha de la carta
letter-contact = Punto de contacto
letter-salutation = Estimadas señoras, estimados señores:
letter-valediction = Reciban un atento saludo.
letter-as_of = La presente carta lleva la fecha de cierre. Refleja la situación a { $date }; no se han tenido en cuenta los hechos posteriores.
letter-legal_bases = Bases jurídicas aplicadas
letter-bases_note = El texto de esta norma no está confirmado.
letter-under = { $agreement }, importes en { $currency }
letter-signature = Firma
letter-name_and_function = Nombre y cargo
letter-place_and_date = Lugar y fecha
letter-stamp = Sello
letter-last_notified = la última que les hemos notificado
letter-claim_number = N.º de crédito
letter-period_not_known = período desconocido
letter-half_year_1 = 1.er semestre de { $year }
letter-half_year_2 = 2.º semestre de { $year }
letter-quarter_1 = 1.er trimestre de { $year }
letter-quarter_2 = 2.º trimestre de { $year }
letter-quarter_3 = 3.er trimestre de { $year }
letter-quarter_4 = 4.º trimestre de { $year }
letter-brought_in = saldo traspasado, { $period }
letter-claims_on = Créditos de { $creditor } frente a { $debtor }
letter-held_for = { $creditor } tiene { $amount } { $currency } recibidos de { $debtor } sin indicar liquidación ({ $period }). Este importe no está deducido arriba: queda por acordar qué créditos paga.

## Letters: introduction and acknowledgement

letter-introduction_opening = Por la presente presentamos los créditos que figuran a continuación, para el reembolso del coste de las prestaciones en especie. Cada liquidación está respaldada por los créditos individuales transmitidos con ella.
letter-introduction_request = Les rogamos que acusen recibo. Si no aceptan un crédito, les pedimos que indiquen los motivos dentro del plazo señalado. Lo que no se impugne deberá pagarse en la fecha indicada.
letter-acknowledgement_opening = Acusamos recibo de los créditos que figuran a continuación. La fecha de presentación indicada es aquella a partir de la cual se cuentan los plazos.
letter-acknowledgement_request = El presente acuse de recibo no supone la aceptación de los importes. Nos reservamos el derecho de impugnar créditos dentro de los plazos.
letter-acknowledgement_late = Las liquidaciones siguientes se presentaron después del último día de presentación. No se tienen en cuenta y nada de ellas es exigible.
letter-missed_day = Último día de presentación
letter-waived_of = Renuncias: { $amount } { $currency }, en { $blocks }. Fundamento: { $ground }.
letter-acknowledgement_held = Las liquidaciones siguientes no figuran en la cuenta, por los motivos indicados. Les rogamos que corrijan o retiren lo que proceda.
letter-acknowledgement_refused = Rechazamos las liquidaciones siguientes por los motivos indicados. Nada de ellas figura en la cuenta; lo corregido puede enviarse de nuevo en otra liquidación.
letter-ground = Motivo
letter-acknowledgement_rejected = Al comprobar los ficheros no se aceptaron los créditos individuales contados a continuación.
letter-rejected_mend = Las líneas erróneas pueden enviarse de nuevo, corregidas, en otra liquidación.
letter-rejected_known = Las líneas enviadas dos veces o ya aceptadas cuentan ya una vez; no es necesario enviarlas de nuevo.
letter-rejected_lines = Líneas no aceptadas
letter-file = Fichero
letter-line_number = Línea
letter-number_reused = número de crédito usado para líneas distintas
letter-number_accepted = crédito aceptado en un período de liquidación anterior
letter-more_lines = { $count ->
     [one] … y { $count } línea más; rejects.csv del proceso las enumera todas.
     [many] … y { $count } de líneas más; rejects.csv del proceso las enumera todas.
    *[other] … y { $count } líneas más; rejects.csv del proceso las enumera todas.
}
letter-contest_by = Impugnar a más tardar el

## Letters: contestation and reply

letter-contestation_opening = Hemos examinado los créditos indicados a continuación e impugnamos los importes señalados por los motivos expuestos.
letter-contestation_others = Lo que no se impugna en estas liquidaciones no se ve afectado.
letter-contestation_interest = Impugnamos los intereses que han reclamado, por los importes indicados y los motivos expuestos.
letter-claimed_on = Reclamados el
letter-contestation_request = Cuando no conste respuesta suya, les rogamos que respondan, a más tardar en la fecha indicada si la hay, retirando el crédito o enviándonos los documentos que lo justifican.
letter-reply_opening = Hemos examinado sus impugnaciones y respondemos lo siguiente.
letter-reply_request = Los importes retirados se abonan a su favor. En cuanto a lo que sigue impugnado, les rogamos que retiren la impugnación o que nos comuniquen los motivos en que todavía se basan.
letter-reason = Motivo alegado
letter-no_reason = sin motivo indicado
letter-reply_by = Responder a más tardar el
letter-decision = Nuestra respuesta
letter-decision_accepted = aceptada, crédito retirado
letter-decision_partly = aceptada en parte
letter-decision_maintained = crédito mantenido
letter-decision_withdrawn = crédito retirado
letter-withdrawn = Retirado

## Letters: reminder, interest, payment

letter-reminder_opening = Según nuestros libros, los importes siguientes eran exigibles y no se habían recibido a { $date }.
letter-reminder_request = Les rogamos que los paguen sin demora, a más tardar el { $date }, citando las referencias. Si ya han pagado, les pedimos que nos comuniquen la fecha y la referencia del pago.
letter-reminder_interest = Si todo lo vencido se pagara el { $date }, podrían reclamarse intereses por { $amount } { $currency }.
letter-late = Retraso
letter-overdue_since = { $date }, vencido
letter-interest_opening = Los importes siguientes se pagaron después del último día de pago. Reclamamos por ellos los intereses calculados como se indica.
letter-interest_request = Les rogamos que paguen el total reclamado, citando nuestra referencia.
letter-interest_pay_by = Los intereses reclamados en la fecha de esta carta deberán pagarse a más tardar el { $date }.
letter-interest_amount = Intereses
letter-claimed_before = Menos intereses ya reclamados
letter-claimed_now = Reclamado en esta carta
letter-payment_opening = Les comunicamos los pagos siguientes, tal como constan en nuestros libros para el período de liquidación.
letter-payment_due = Nos corresponde pagar ahora los importes siguientes, en los vencimientos indicados.
letter-payment_account = Les rogamos que nos avisen antes del pago si alguna cuenta indicada ya no es correcta.
letter-payment_kind = Concepto del pago
letter-payment_paid = pago
letter-payment_prepaid = anticipo
letter-payment_interest = intereses
letter-payment_unallocated = pago sin liquidación
letter-payment_refund = devolución de lo que pagaron de más o sin liquidación
letter-paid_day = Pagado el
letter-document = Documento

## Letters: confirmation of balance and joint record

letter-confirmation_opening = Para el cierre de nuestras cuentas, les rogamos que confirmen los saldos siguientes a { $date }.
letter-confirmation_request = Les rogamos que devuelvan el talón adjunto a más tardar el { $date }, cumplimentado y firmado. Si sus libros difieren, indiquen sus cifras y adjunten una lista de las diferencias.
letter-our_claims = Nuestros créditos frente a ustedes
letter-your_claims = Sus créditos frente a nosotros
letter-refund_by_us = Pagado en exceso, por devolver por nosotros
letter-refund_by_you = Pagado en exceso, por devolver por ustedes
letter-slip = Talón de respuesta: confirmación de saldo
letter-return_to = Devuélvase a más tardar el { $date } a: { $address }
letter-slip_agree = Los saldos anteriores concuerdan con nuestros libros.
letter-slip_differ = Nuestros libros difieren; se adjunta una lista de las diferencias.
letter-books_of = En los libros de { $party }
letter-record_opening = Los dos organismos de enlace arriba indicados hacen constar la liquidación de sus créditos correspondiente al período, según resulta a { $date }.
letter-record_pays = Lo que paga cada parte
letter-at_introduction = { $block }: { $amount } a los tipos del día de presentación ({ $rates }); diferencia { $difference }, a cargo de: { $borne }.
letter-record_closing = Hecho en dos ejemplares originales, uno para cada parte. El acta surte efecto cuando ambas la han firmado.
letter-for_party = Por: { $party }

## Annual report

annual-report = Informe anual
annual-title = Créditos y deudas en { $year }
annual-of_group = Todos los Estados en conjunto
annual-contents = Índice
annual-until = Situación a
annual-made_from = Procesos
annual-subject = Objeto

## Annual report: summary

annual-summary = Cifras clave
annual-key_claims_presented = Créditos presentados
annual-key_claims_settled = Créditos pagados o compensados
annual-key_claims_outstanding = Créditos pendientes
annual-key_debts_presented = Deudas que se nos presentaron
annual-key_debts_settled = Deudas pagadas o compensadas
annual-key_debts_outstanding = Deudas pendientes
annual-recovery_rate = Tasa de recuperación
annual-payment_rate = Tasa de pago
annual-key_time_to_be_paid = Días hasta cobrar, mediana
annual-key_time_to_pay = Días hasta pagar, mediana
annual-key_persons_claims = Personas atendidas aquí
annual-key_persons_debts = Personas atendidas en el extranjero
annual-of_which_disputed = de ello impugnado { $amount }
annual-fraction = { $numerator } de { $denominator }
annual-mean_per_head = { $amount } por beneficiario
annual-of_payments = { $count ->
     [one] de { $count } pago
     [many] de { $count } de pagos
    *[other] de { $count } pagos
}
annual-populations = Los créditos presentados y los pagados en un mismo año son poblaciones distintas: lo que se paga se presentó en su mayoría en años anteriores. Ambos figuran uno al lado del otro y nunca se suman ni se restan.
annual-incomplete = El año no está completo: las cifras llegan hasta el { $date }.
annual-all_currencies = Todas las monedas
annual-currency = Moneda
annual-claims_presented = Créditos: presentado
annual-claims_settled = Créditos: pagado o compensado
annual-claims_outstanding = Créditos: pendiente
annual-debts_presented = Deudas: presentado
annual-debts_settled = Deudas: pagado o compensado
annual-debts_outstanding = Deudas: pendiente
annual-units_per_euro = Unidades por euro
annual-claims_euro = Créditos pendientes, en euros
annual-debts_euro = Deudas pendientes, en euros
annual-euro_note = Los importes en monedas distintas nunca se suman. El valor en euros sirve solo para comparar: al tipo que el libro tiene para el { $date } o el último día anterior que lo tenga; sin tipo no hay valor.
annual-no_rate = sin cambio

## Annual report: partners, agreements, bases, periods

annual-partners = Por contraparte
annual-partners_note = Los créditos son lo que otros Estados deben por la asistencia prestada aquí; las deudas, lo que se les debe por la prestada allí.
annual-partners_note_group = Cada importe es un crédito del Estado que prestó la asistencia y una deuda del que la soporta. Las dos tablas muestran los mismos importes desde ambos extremos; sus totales son iguales y no deben sumarse.
annual-flows_note = Arrastrado + presentado − fuera de plazo − renunciado − abonado − liquidado = pendiente. Pendiente es lo abierto y lo impugnado. Abonado es lo que el acreedor abandonó, por nota de abono o al retirar un crédito impugnado. Liquidado es lo pagado, menos lo devuelto, y lo compensado.
annual-partner = Contraparte
annual-claims = Créditos
annual-debts = Deudas
annual-by_creditor = Créditos, por Estado acreedor
annual-by_debtor = Deudas, por Estado deudor
annual-brought_forward = Arrastrado
annual-presented = Presentado
annual-out_of_time = Fuera de plazo
annual-waived = Renunciado
annual-credited = Abonado
annual-settled = Liquidado
annual-outstanding = Pendiente
annual-outstanding_by_partner = Pendiente al final del año
annual-kinds = Por tipo de acuerdo
annual-kinds_note = Las normas europeas incluyen los textos que las prolongan con el Reino Unido. Un tipo es la suma de sus acuerdos, que figuran debajo.
annual-agreement = Acuerdo
annual-kind_european = Normas europeas
annual-kind_bilateral = Acuerdos bilaterales
annual-kind_decree = Decretos de coordinación
annual-kind_other = Otros acuerdos
annual-bases = Por base
annual-bases_note = La base es la de la liquidación. Los saldos con que empezó el libro figuran donde el libro los inscribió.
annual-basis = Base del crédito
annual-series = Período a período
annual-series_note = Pendiente al inicio + presentado − abandonado − liquidado = pendiente al final, en cada período. Abandonado es lo extemporáneo, renunciado o abonado; bajo cero, se retomó más. Pendiente es un nivel: el año empieza con el primero y acaba con el último.
annual-outstanding_before = Pendiente al inicio
annual-outstanding_then = Pendiente al final

## Annual report: claims by kind of care and document

annual-categories = Por clase de asistencia
annual-categories_note = Créditos presentados en el año, correcciones incluidas. Los pagos y las impugnaciones nombran una liquidación y no la clase de asistencia, así que lo pagado o pendiente no puede desglosarse por ella.
annual-merged_categories = otras clases de asistencia, juntas
annual-category = Clase de asistencia
annual-category_medical = médicos y otros profesionales
annual-category_dental = asistencia dental
annual-category_medicines = medicamentos
annual-category_hospital = hospitalización
annual-category_rehabilitation = rehabilitación
annual-category_transport = transporte de enfermos
annual-category_medical_check = controles médicos y administrativos
annual-category_other = otra asistencia
annual-none_named = sin indicar
annual-documents = Por documento de derecho
annual-documents_note = Créditos presentados en el año, por el documento que abrió el derecho. Las cantidades a tanto alzado pueden no nombrar ninguno.
annual-merged_documents = otros documentos, juntos
annual-not_told = No figuran los créditos por clase de asistencia y por documento: sin contar las personas no se sabe cuáles afectan a pocas.
annual-document = Documento
annual-share = Parte

## Annual report: persons

annual-persons = Beneficiarios
annual-persons_note = Personas a quienes se refieren los créditos presentados en el año, contadas exactamente. Una persona cuenta una vez con cada contraparte, por muchos créditos que la nombren; y con cada base y cada documento de sus créditos, que por eso no suman las personas de una contraparte. El total suma las contrapartes. El coste medio es lo presentado, correcciones incluidas, dividido por las personas.
annual-beneficiaries = Personas
annual-beneficiaries_actual = Personas, coste real
annual-beneficiaries_fixed = Personas, tanto alzado
annual-mean_cost = Coste medio por beneficiario
annual-mean_actual = Coste medio, coste real
annual-mean_fixed = Coste medio, tanto alzado
annual-persons_by_group = Todas las contrapartes, por base y documento
annual-persons_in_detail = Cada contraparte, por base y documento
annual-group = Base o documento
annual-withheld = *
annual-withheld_note = * No se publica: menos de { $smallest } personas o líneas, o un número del que podría deducirse tal casilla.

## Annual report: objectives

annual-objectives = Objetivos
annual-objectives_note = Cuánto de lo que había que cobrar se cobró, y cuánto tardó. Cada media figura junto a su numerador y su denominador.
annual-recovery_claims = Cobro de créditos en el año
annual-recovery_debts = Pago de deudas en el año
annual-recoverable = Por cobrar
annual-to_be_paid = Por pagar
annual-payments = Pagos
annual-median_to_pay = Mediana de días hasta el pago
annual-mean_to_pay = Media de días, por importe
annual-cohorts = Por año de presentación
annual-cohorts_note = Qué fue, hasta el final del año, de todo lo presentado en cada año. Aquí numerador y denominador tratan de los mismos créditos; de los saldos iniciales no se conoce el año.
annual-given_up = Abandonado
annual-maintained = Mantenido
annual-times = Cuánto se tarda, en días
annual-times_note = Tiempo hasta presentar: liquidaciones contabilizadas en el año, del último día de su período contable a la presentación. Tiempo hasta pagar: pagos, anticipos y compensaciones del año, desde la presentación de su liquidación. Tiempo hasta cerrar: liquidaciones de las que ya nada está pendiente, de la presentación al último asiento. Litigios: de la impugnación al final del año, o al día en que se cerraron. La media ponderada es días por importe dividido por importe. No se cuentan aquellos de los que no se conoce un día.
annual-measure = Medida
annual-population = Número
annual-not_counted = No contados
annual-median_days = Mediana
annual-days_times_amount = Días por importe
annual-weighted_days = Media por importe
annual-time_to_present = Tiempo hasta presentar
annual-time_to_pay = Tiempo hasta pagar
annual-time_to_close = Tiempo hasta cerrar
annual-age_of_disputes = Antigüedad de los litigios abiertos
annual-length_of_disputes = Duración de los litigios cerrados
annual-paid_within = Pagos del año por días desde la presentación
annual-paid_and_settled = { $paid } en la tabla + { $unknown } de créditos cuya presentación no se conoce − { $returned } devueltos = { $settled } liquidados.
annual-days = Días

## Annual report: care years

annual-care_years = Por año de asistencia
annual-care_years_note = Lo presentado de cada año de asistencia hasta el final de cada año, desde que empezó el libro. Una columna es un año de presentación; los importes son acumulados.
annual-care_year = Año de asistencia
annual-triangle = Presentado hasta ahora por año de asistencia
annual-year_of_introduction = Año de presentación
annual-by_half = Presentado en cada semestre
annual-earlier = anteriores
annual-first_half_before = 1.er semestre, año anterior
annual-second_half_before = 2.º semestre, año anterior
annual-first_half = 1.er semestre
annual-second_half = 2.º semestre
annual-triangle_unknown = Fuera de la tabla: { $amount }, cuyo día de presentación o año de asistencia no se conoce.
annual-no_proposal_short = No se propone provisión, por falta de historia. Años enteros liquidados: { $years }; necesarios: { $least }.
annual-no_proposal_factor = No se propone provisión: a cierta edad no se había presentado nada, y ningún factor parte de ella.
annual-proposal_note = Una propuesta y no un asiento: lo que aún se espera de años de asistencia pasados, por el método chain-ladder. Un factor es lo que los años de asistencia conocidos a ambas edades tenían a la mayor, dividido por lo que tenían a la menor. Un año de asistencia alcanzará lo que tiene, por todos los factores que le quedan, redondeado una vez. Lo que viniera después de la mayor edad conocida no está incluido.
annual-development = Factores de edad a edad
annual-age = Años desde la asistencia
annual-care_years_used = Años de asistencia
annual-presented_at_next = A la edad mayor
annual-presented_at_age = A la edad menor
annual-factor = Factor de desarrollo
annual-proposal = Provisión propuesta
annual-presented_so_far = Presentado hasta ahora
annual-ultimate = Alcanzará
annual-expected_still = Aún esperado

## Annual report: bridge

annual-bridge = Del libro mayor a la cifra publicada
annual-bridge_note = Los totales publicados incluyen los gastos de gestión y dejan fuera lo renunciado y lo negativo. Libro mayor − renunciado + créditos negativos excluidos = publicado. Los de liquidaciones renunciadas por completo ya están en lo renunciado.
annual-ledger_figure = Libro mayor
annual-waived_of_year = Renunciado
annual-negative_lines = Negativos excluidos
annual-published = Cifra publicada
annual-negatives_unknown = Un proceso del año no conservó sus ficheros: los créditos negativos no pueden distinguirse y la cifra publicada aún los contiene.
annual-outside = Fuera de los saldos
annual-what = Qué
annual-held = Liquidaciones retenidas al final del año
annual-next_period = Liquidaciones presentadas después del final
annual-refused = Liquidaciones rechazadas
annual-interest_claimed = Intereses reclamados
annual-interest_credited = Intereses abonados o retirados
annual-interest_paid = Intereses pagados
annual-received_without_block = Pagos sin liquidación
annual-allocated = de ellos asignados a liquidaciones
annual-returned = de ellos devueltos

## Annual report: controls and method

annual-controls = Controles
annual-controls_note = Cada cifra de la izquierda se calcula de otras tablas que la de la derecha.
annual-controls_hold = Se cumplen { $hold } de { $all } controles. Cada uno figura con sus dos lados en el libro y en las tablas CSV y JSON; aquí figuran los que no se cumplen.
annual-control_opening = Liquidaciones antes del año = posiciones antes de él
annual-control_movements = Arrastrado + movimientos = posiciones al final
annual-control_partners = Suma de contrapartes = todo
annual-control_bases = Suma de bases = todo
annual-control_cube = Presentado según el libro mayor = según los cubos
annual-control_disputes = Litigios abiertos = importes impugnados
annual-control_care_years = Años de asistencia = cubos de todos los procesos
annual-control_accepted = Líneas aceptadas releídas = cubos, importe
annual-control_lines = Líneas aceptadas releídas = cubos, líneas
annual-control_times = Pagos por días − devueltos = liquidado
annual-control_group = Créditos de todos los Estados = deudas de todos los Estados
annual-side = Lado
annual-method = Fuentes y método
annual-runs = Procesos del año
annual-run = Proceso
annual-manifest = Manifiesto (BLAKE3)
annual-digest = Huella del libro mayor
annual-method_year = El año son los períodos de liquidación que están en él. Lo que contabilizaron sus procesos es del año, también si un hecho conocido tarde lleva un día anterior. De un período liquidado de nuevo solo cuenta el último proceso.
annual-method_group = El informe trata de todos los Estados de la cámara de compensación en conjunto: créditos por el Estado que prestó la asistencia y deudas por el que la soporta. Las tablas que no distinguen Estados muestran los importes una vez.
annual-method_outstanding = Pendiente es lo presentado que no se abandonó, pagó ni compensó, vencido o no, impugnado o no. Los intereses quedan fuera.
annual-method_settled = Los pagos cuentan en el año en que se inscribieron, sea cual sea el año del crédito. Los pagos sin liquidación cuentan solo cuando se asignan.
annual-method_currencies = En ninguna tabla se convierte, y nada se suma entre monedas.
annual-method_openings = Los saldos con que empieza un libro cuentan como arrastrados y no como presentados. No tienen líneas, año de asistencia ni personas.
annual-method_waiting = Las liquidaciones retenidas, presentadas después del final o rechazadas no están en más cifra que la que las nombra.
annual-method_fixed = Una cantidad a tanto alzado es un crédito como otro; su año de asistencia es su año de referencia, y nunca se convierte en casos de asistencia.
annual-method_rounding = Los importes son exactos. Partes, medias y factores se redondean solo para la lectura, y nada se calcula con ellos.
annual-method_withheld = Los importes de una contraparte, un acuerdo, una base o un año son cifras del libro, como las tienen los extractos y las cuentas, y figuran siempre. Las personas, sus líneas y medias no se publican cuando afectan a menos de { $smallest } personas o líneas. Los documentos y clases de asistencia con menos se reúnen con al menos uno mayor, líneas e importes, sin decir cuáles son. Se omiten otras casillas hasta que ninguna combinación de totales y partes revele una casilla pequeña.
annual-codes = Códigos
annual-document_ehic = tarjeta sanitaria europea
annual-document_prc = certificado provisional sustitutorio de la tarjeta
annual-document_s1 = inscripción para la asistencia en el Estado de residencia
annual-document_s2 = asistencia programada, autorizada previamente
annual-document_s3 = asistencia de un trabajador fronterizo jubilado en el Estado de la antigua actividad
annual-document_da1 = asistencia por accidente de trabajo o enfermedad profesional
annual-document_e106 = trabajadores que residen en otro Estado, antes de 2010
annual-document_e109 = familia de un trabajador que reside en otro Estado, antes de 2010
annual-document_e112 = asistencia programada, antes de 2010
annual-document_e121 = pensionistas que residen en otro Estado, antes de 2010
annual-document_bil = formulario de un acuerdo bilateral
annual-minor = Otras monedas
annual-minor_note = Las monedas con dos contrapartes como máximo en cada lado figuran juntas, una fila para cada una. Nada se suma. Sus tablas completas, también por período y por año de presentación, están en el libro y en las tablas CSV y JSON.
annual-minor_recovery = Cobro de créditos y pago de deudas en el año
annual-minor_to_settle = Por liquidar
annual-minor_rate = Tasa de recuperación o de pago
annual-method_persons = Las personas se contaron al hacer el informe, de los ficheros que conservaron los procesos y solo de créditos aceptados. Al contar, una persona se conocía por una huella de 128 bits bajo una clave aleatoria del momento. Ni identificadores ni huellas ni clave se conservaron o escribieron.
annual-persons_not_asked = Las personas no se contaron, porque el informe se pidió sin ellas.
annual-persons_not_kept = Las personas no pueden contarse: un proceso del año se hizo sin conservar sus ficheros.

## Annual report: charts

annual-chart_of = { $title }, { $unit }
annual-thousands = miles de { $currency }
annual-millions = millones de { $currency }
annual-percent = { $number } %
annual-others = { $count ->
     [one] { $count } otro Estado
     [many] { $count } de otros Estados
    *[other] { $count } otros Estados
}


## Amounts due

due-caption = Importes exigibles de { $payer } a { $payee }, { $agreement }, { $currency }
due-day = Vence el
due-account = Cuenta de abono
due-no_account = sin cuenta indicada
due-no_day = sin fecha fijada
due-deduction = pagado de más, deducido
due-ask_account = Cuando no se indica ninguna cuenta, el encabezado de la liquidación no la contenía; consulte al acreedor antes de pagar.
due-other_account = { $payee } ha cambiado de cuenta: desde la liquidación { $block }, presentada el { $date }, indica { $now }; antes, { $before }. Solicite la confirmación de { $payee } por una vía conocida antes de pagar.

## Glossary: docs/glossary.md is drawn from it

term-claim = crédito
term-debt = deuda
term-clearing = liquidación de cuentas
term-recovery = cobro
term-settlement = pago, liquidación
term-balance = saldo
term-refund = reembolso
term-block = liquidación, crédito global
term-claim-line = línea, crédito individual
term-creditor-state = Estado acreedor
term-debtor-state = Estado deudor
term-creditor-institution = institución acreedora
term-debtor-institution = institución deudora
term-competent-institution = institución competente
term-institution-of-residence = institución del lugar de residencia
term-institution-of-stay = institución del lugar de estancia
term-liaison-body = organismo de enlace
term-administrative-commission = Comisión Administrativa
term-audit-board = Comisión de Cuentas
term-party = parte
term-benefits-in-kind = prestaciones en especie
term-accidents = accidentes de trabajo y enfermedades profesionales
term-planned-care = asistencia programada
term-unplanned-care = asistencia no programada
term-basis = base del crédito
term-actual-expenditure = gastos efectivos
term-fixed-amount = cantidad a tanto alzado
term-average-cost = coste medio
term-age-band = grupo de edad
term-reduction = reducción X
term-inventory = inventario de meses
term-reference-year = año de referencia
term-half-year = semestre
term-financial-year = ejercicio
term-accounting-period = período contable
term-settlement-period = período de liquidación
term-cut-off = fecha de cierre
term-booking = contabilización
term-introduction = presentación
term-deadline = plazo
term-due-date = vencimiento
term-out-of-time = presentado fuera de plazo
term-contestation = impugnación
term-reply = respuesta
term-dispute = litigio
term-lifting = retirada de la impugnación
term-acceptance = aceptación
term-credit-note = nota de abono
term-correction = corrección, crédito negativo
term-overpayment = pago en exceso
term-down-payment = anticipo
term-interest = intereses de demora
term-refinancing-rate = tipo de las operaciones principales de financiación
term-agreement = acuerdo, convenio
term-profile = perfil
term-settlement-mode = modo de liquidación
term-waiver = renuncia
term-set-off = compensación
term-management-fee = gastos de gestión
term-statement-of-account = estado de cuenta
term-opening-balance = saldo inicial
term-closing-balance = saldo final
term-position = posición
term-net-position = posición neta
term-open-amount = importe pendiente
term-disputed-amount = importe impugnado
term-recovery-rate = tasa de recuperación
term-payment-rate = tasa de pago
term-care-year = año de asistencia
term-accrual = provisión, periodificación
term-beneficiary = beneficiario
term-mean-cost = coste medio por beneficiario
term-ageing = antigüedad de los créditos
term-held = retenido
term-reject = línea rechazada
term-refused = denegado
term-asserted = reclamado por el acreedor
term-brought-forward = arrastrado
term-given-up = abandonado
term-event = evento
term-run = proceso
term-book = libro de liquidación
term-joint-committee = comisión mixta
term-joint-record = acta de cierre
term-entitlement-document = documento acreditativo del derecho
term-health-card = tarjeta sanitaria europea (TSE)
term-replacement-certificate = certificado provisional sustitutorio (CPS)
term-business-use-case = caso de uso (BUC)
term-structured-document = documento electrónico estructurado (SED)
term-exchange-network = Intercambio Electrónico de Información sobre Seguridad Social (EESSI)
term-data-model = modelo de datos común (CDM)
term-official-journal = Diario Oficial de la Unión Europea (DO)
