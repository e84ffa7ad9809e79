### Portuguese of Portugal, in the words of the regulations: créditos, dívidas, organismo de
### ligação, despesas efetivas, montantes fixos, contestação, Comissão de Contas.
### Same as in English: colon, semicolon, total, party-AD, party-AR, party-CG, party-CL,
### party-CV, party-IL, party-JE, party-ME, party-ML, party-MT, party-PT, party-SN,
### party-TG, party-XK, annual-chart_of, annual-percent, annual-withheld

language = Português
    .locale = pt-PT

## Head of a statement

colon = { ": " }
semicolon = { "; " }
statement_of_account = Extrato de conta
pair = { $owner } – { $counterpart }
account_of = Conta de
counterpart = Contraparte
liaison_body = Organismo de ligação
not_recorded = não registado
settlement_period = Período de liquidação
cut_off = Data de fecho
payable_now = A pagar agora
see_doubts = Regras ou taxas não confirmadas determinaram montantes deste extrato; a página de controlo indica-as em primeiro lugar.
nothing_to_state = Não há nada a indicar entre as duas partes.

## Account under an agreement

account_caption = Conta ao abrigo de { $agreement }, em { $currency }
line = Movimento
receivables = Créditos
debts = Dívidas
claims_of = { $creditor } s/ { $debtor }
debts_of = { $debtor } para com { $creditor }
for_information = Para informação

## Lines of an account. At most 49 columns each.

item-Opening = Saldo inicial
item-BroughtIn = Saldos retomados
item-Care = Créditos apresentados: cuidados
item-Fees = Créditos apresentados: despesas de gestão
item-NotConsidered = Apresentados fora do prazo, não considerados
item-Waived = Renúncias
item-Credited = Notas de crédito
item-Contested = Contestações
item-Lifted = Contestações retiradas
item-Prepaid = Adiantamentos
item-Paid = Pagamentos
item-Refunded = Pagamentos em excesso devolvidos
item-SetOff = Compensações
item-Closing = Saldo final, em aberto
item-KnownOpen = Parte conhecida do saldo final
item-Eligible = do qual pode ser liquidado agora
item-Carried = do qual transita, abaixo do mínimo
item-Overpaid = Pago em excesso em liquidações, a devolver
item-Asserted = Apresentado até agora
item-Agreed = Aceite pelo devedor até agora
item-AgreedOpen = do qual ainda não liquidado
item-Disputed = Contestado, fora do saldo
item-Withdrawn = Retirado, de contestado a creditado
item-Held = Retido, fora do saldo
item-NextPeriod = Apresentado depois da data de fecho
item-Unallocated = Pagamentos sem liquidação

## Net positions and what is paid

net_caption = Posição líquida por período contabilístico, montantes em aberto
period = Período
receivable_open = Crédito
debt_open = Dívida
net = Líquido
pays_now = { $party } paga
mode = Modo
totals = totais
not_known = desconhecido
period_not_known = ignorado
each_pays = Cada parte paga as suas dívidas.
after_set_off = Foi efetuada uma compensação; eis o que dela resta.
pays = { $payer } paga agora { $amount } { $currency } a { $payee }.
remains_credit = { $creditor } deve a { $debtor } um crédito de { $amount } { $currency }.
nothing_payable = Não há nada a pagar agora.
would_leave = Numa compensação por ato registado extinguir-se-iam { $extinguished } { $currency } de cada lado e { $payer } pagaria a { $payee } { $amount } { $currency }.
would_leave_nothing = Numa compensação por ato registado extinguir-se-iam { $extinguished } { $currency } de cada lado e nada ficaria por pagar.
would_change_nothing = Nesta moeda uma compensação nada mudaria: as duas partes não têm ambas um montante a pagar agora.
nobody_states = Ninguém indica quanto { $debtor } devia a { $creditor } por { $periods } na abertura do livro. O montante não é tido por nulo: para este período não se indica valor líquido, e os números só abrangem o que é conhecido.
nobody_states_period = Ninguém indica quanto { $debtor } devia a { $creditor } na abertura do livro, e o período contabilístico também não é conhecido. O montante não é tido por nulo: não se indica valor líquido, e os números só abrangem o que é conhecido.
totals_not_netted = { $party } designa totais publicados relativos a vários Estados. Os dois totais podem respeitar a Estados diferentes e não podem ser compensados.

## How two parties settle. At most 9 columns each.

mode-Gross = bruto
mode-Bilateral = compens.
mode-OneSided = um lado

## Blocks

blocks = Liquidações
receivables_caption = Créditos de { $creditor } sobre { $debtor }, { $agreement }, { $currency }
debts_caption = Dívidas de { $debtor } a { $creditor }, { $agreement }, { $currency }
reference = Referência
introduced = Apresentada
due = Vencimento
lines = Linhas
care = Cuidados
fees = Despesas
disputed = Contestado
deducted = Deduzido
deducted_note = Deduzido: não considerado, objeto de renúncia, creditado, adiantado ou pago. Cuidados + despesas − contestado − deduzido − compensado = em aberto.
parted_note = Deduzido: não considerado, objeto de renúncia ou creditado. Cuidados + despesas − contestado − deduzido − adiantamentos − pagamentos − compensado = em aberto.
of_which_paid = dos quais adiantamentos { $prepaid }, pagamentos { $paid }
set_off = Compensado
open = Em aberto
total = Total
no_blocks = Nenhuma liquidação.

## State of a block. At most 13 columns each.

state-Rejected = rejeitada
state-OutOfTime = fora de prazo
state-Presented = apresentada
state-Accepted = aceite
state-Contested = contestada
state-Maintained = mantida
state-Credited = creditada
state-Waived = renunciada
state-Overpaid = em excesso
state-Settled = saldada

## Disputes

disputes = Contestações
disputes_note = Os montantes contestados ficam fora do saldo em aberto; uma linha contestada não retém as outras. As contestações encerradas por este processamento figuram uma última vez.
no_disputes = Nada está contestado.
contested_on = Contestada
stage = Estado
contested = Contestado
outstanding = Ainda contest.
line_of = linha { $claim }
block_as_a_whole = liquidação inteira
part_of_block = parte da liquidação, sem linha indicada
replied_on = resposta de { $date }
reply_by = resposta o mais tardar em { $date }
settle_by = a resolver até { $date }
closed_on = encerrada em { $date }

## State of a dispute. At most 24 columns each.

stage-Contested = contestada, sem resposta
stage-Maintained = mantida
stage-Closed = encerrada

## Interest

interest = Juros de mora
interest_note = Os juros são uma proposta enquanto o credor não os reclamar; não figuram em nenhum dos saldos anteriores. Em curso: o que se acrescentaria se tudo o que está vencido fosse pago na data de fecho.
no_interest = Sem juros.
principal = Pago tarde
paid_on = Recebido
late_for = Contagem
months = { $count ->
     [one] { $count } mês
     [many] { $count } de meses
    *[other] { $count } meses
}
days = { $count ->
     [one] { $count } dia
     [many] { $count } de dias
    *[other] { $count } dias
}
bears_none = nenhum tempo vence juros
running = em curso
claim_by = a reclamar até { $date }
interest_rates = Taxas de juro
not_confirmed = não confirmado
not_computed = não foi possível calcular; ver as constatações
refinancing_rate = Taxa das operações principais de refinanciamento de { $percent } % ao ano a partir de { $date }
interest-computed = Calculados sobre pagamentos tardios
interest-claimed = Reclamados
interest-credited = Creditados ou retirados
interest-disputed = Contestados
interest-paid = Pagos
interest-unpaid = Reclamados e não pagos
interest-claimable = Ainda podem ser reclamados
interest-running = Em curso

## Ageing

ageing = Antiguidade
ageing_note = Por ano dos cuidados, o que foi creditado, renunciado, pago ou compensado imputa-se primeiro ao ano mais antigo da liquidação e depois, do mesmo modo, o que do resto está contestado.
ageing_unknown = Os saldos que ninguém indica não pertencem a nenhum ano: são os montantes conhecidos.
year = Ano
age-Introduction = Por ano de apresentação
age-Care = Por ano dos cuidados
nothing_aged = Nada está em aberto nem contestado.

## What is next

next = Próximos passos
nothing_next = Não há nada a fazer.
last_day = Último dia
who = Quem
what = O quê
otherwise = Caso contrário
at_stake = Em causa
and_more = { $count ->
     [one] e mais { $count }
     [many] e mais { $count }
    *[other] e mais { $count }
}
expected = { $creditor } não enviou créditos sobre { $debtor } relativos a { $period } ({ $agreement }, { $basis }); os últimos foram os de { $last }.
introduce_by = A apresentar até { $date }.
inventory_by = Inventário até { $date }.
carries_over = { $payer } faz transitar { $amount } { $currency }: é menos do que o pagamento mínimo acordado.
to_refund = { $creditor } recebeu { $amount } { $currency } a mais em algumas liquidações; o montante é deduzido do saldo de { $debtor } até ser devolvido.

## What somebody has to do. At most 33 columns each.

task-MendBlock = corrigir a liquidação retida
task-Reply = responder à contestação
task-ClaimInterest = reclamar juros
task-Pay = pagar
task-DownPayment = adiantamento que evita os juros
task-AnswerOffer = resposta à oferta de adiantamento
task-PayInterest = pagar os juros reclamados
task-Contest = contestar, se houver motivo
task-SettleDispute = resolver a contestação
task-Refer = recorrer à Comissão de Contas
task-AwaitOpinion = parecer da Comissão de Contas
task-Refund = devolver o pagamento em excesso
task-Allocate = imputar ou devolver o pagamento

## What happens otherwise. At most 14 columns each.

risk-Forfeit = perde-se
risk-Interest = juros
risk-Owed = fica em dívida
risk-Flag = assinalado

## On what a claim is based

basis-Actual = despesas efetivas
basis-Fixed = montantes fixos

## Blocks that wait

waiting = Liquidações em espera
waiting_note = Não figuram em nenhum crédito, dívida ou posição líquida.
claims = Créditos
reason = Motivo da espera
amount = Montante
none_waiting = Nenhuma liquidação está em espera.
waiting-Held = retida
waiting-NextPeriod = período seguinte
waiting-Refused = recusada

## Set-off acts

set_offs = Atos de compensação
act = Ato { $reference } (evento { $event }), liquidado em { $date }: { $amount } { $currency } extintos de cada lado.
claim_amount = Crédito
rates = Taxas de câmbio
rate = 1 EUR = { $rate } { $currency } ({ $date })
settled_amount = Liquidado
difference = Diferença
introduction_value = Valor na apresentação
borne_by = A cargo de
difference_note = Diferença: valor na liquidação menos o valor à taxa do dia da apresentação, na moeda de liquidação.
no_set_offs = Nenhum ato de compensação.

## Payments without a block

unallocated = Pagamentos sem liquidação
brought_forward = Transporte
received = Recebido
to_allocate = Por imputar
none_unallocated = Nenhum pagamento aguarda imputação.

## Opening balances

openings = Saldos iniciais retomados
grade = Justificação
stated_by = Indicado por
as_of = Em
counts = Conta
not_stated = não indicado
openings_note = De duas indicações conta a do credor, a do devedor figura ao lado e não se faz nenhuma média. Diferença: a indicação que conta menos a outra.
no_openings = Nenhum saldo foi retomado.

## How a balance is evidenced. At most 22 columns each.

grade-Agreed = aceite por ambas
grade-OneSided = indicado por uma parte
grade-Unknown = desconhecido

## Control page

control_page = Página de controlo
doubts = Não confirmado e determinante para um montante
doubts_note = Não foi possível verificar o texto destas regras ou a fonte destas taxas.
doubtful_rate = Taxa 1 EUR = { $rate } { $currency } de { $date }
no_doubts = Todas as regras e taxas que determinaram um montante estão confirmadas.
rules = Regras aplicadas
subject = Objeto
source = Fonte
confirmed = Confirmada
yes = sim
no = não
used = aplicada
decided = determinante
no_rules = Nenhuma regra foi aplicada.
rejects = Linhas rejeitadas
code = Código
meaning = Significado
unreadable = Ilegíveis
no_rejects = Nenhuma linha foi rejeitada.
findings = Constatações
about = Respeita a
detail = Pormenor
no_findings = Nenhuma constatação.
controls = Controlos deste extrato
control = Verificação
left = Um lado
right = Outro lado
result = Resultado
equal = igual
differ = DIFERENTE
run_controls = Controlos de todo o processamento: { $hold } de { $all } verificados; controls.json apresenta cada um com os seus dois lados.
ledger_digest = Resumo do livro-razão
engine = Programa

## Names of rules and comparisons. At most 57 columns each.

core-in-force-between-the-parties = em vigor entre as partes
core-date-that-decides = data determinante
core-refund = reembolso
core-waiver = renúncia
core-classes-of-claims-waived = categorias de créditos objeto de renúncia
core-what-may-be-settled = o que pode ser liquidado
core-set-off = compensação
core-Annex-IV-reduction-X = anexo IV, redução X
core-deadline-for-introduction = prazo de apresentação
core-deadline-for-payment = prazo de pagamento
core-deadline-for-contestation = prazo de contestação
core-deadline-for-reply = prazo de resposta
core-deadline-for-disputes = prazo para resolver contestações
core-due-after-a-contestation = vencimento após uma contestação
core-interest-method = juros: fórmula
core-interest-months = juros: meses que contam
core-interest-rate-month = juros: mês da taxa
core-interest-rate-reset = juros: taxa fixa ou variável
core-interest-rounding = juros: o que se arredonda
core-variable-tender = juros: taxa dos leilões de taxa variável
core-rounding = arredondamento
core-shield = adiantamento que evita juros: proporção
core-shield-base = adiantamento que evita juros: base
core-shield-instalments = adiantamento que evita juros: prestações
core-shield-test = adiantamento que evita juros: comparação
core-shield-scope = adiantamento que evita juros: âmbito
core-opening-movements-closing-open = inicial + movimentos = final, em aberto
core-blocks-closing-open = liquidações = final, em aberto
core-open-disputes-disputed = contestações em aberto = contestado

## Codes of findings

code-C1001 = não é possível ler o ficheiro
code-C1002 = ficheiro vazio
code-C1003 = o cabeçalho não indica as colunas de nenhum ficheiro conhecido
code-C1004 = falta uma coluna obrigatória
code-C1005 = uma coluna aparece duas vezes
code-C1006 = uma coluna não pertence ao formato e é ignorada
code-C1007 = o ficheiro tem cabeçalho e nenhuma linha
code-C1008 = a última linha não termina com uma mudança de linha
code-C1009 = ficheiro danificado ou incompleto
code-C1010 = linha com mais de 65536 bytes
code-C1011 = número de campos incorreto
code-C1012 = campo demasiado longo
code-C1013 = as aspas não correspondem
code-C1014 = a linha não é texto UTF-8
code-C1015 = coluna de um tipo que não guarda valores exatos
code-C1020 = um campo obrigatório está vazio
code-C1021 = não é um montante
code-C1022 = mais casas decimais do que a moeda tem
code-C1023 = montante demasiado grande
code-C1024 = montante negativo sem crédito corrigido
code-C1025 = a correção não é negativa
code-C1026 = não é uma data
code-C1027 = não é um período
code-C1028 = o valor não está na lista
code-C1029 = não é um número inteiro
code-C1030 = mesma linha enviada de novo
code-C1031 = claim_id usado para linhas diferentes
code-C1032 = claim_id aceite num processamento anterior
code-C1033 = mesmos cuidados reclamados com vários claim_id
code-C1040 = liquidação sem cabeçalho: retida
code-C1041 = liquidação com vários cabeçalhos diferentes: retida
code-C1042 = a linha difere do cabeçalho da sua liquidação
code-C1043 = liquidação saldada num processamento anterior: está fechada
code-C1044 = número de linhas difere do cabeçalho: liquidação retida
code-C1045 = total difere do cabeçalho: liquidação retida
code-C1046 = total não comparável: um montante é ilegível
code-C1047 = cabeçalho de liquidação inválido
code-C1048 = linha de inventário inválida
code-C2001 = parte desconhecida
code-C2002 = credor e devedor são o mesmo
code-C2003 = acordo desconhecido
code-C2004 = moeda desconhecida
code-C2005 = nem o credor nem o devedor é a parte deste livro
code-C2006 = moeda não admitida
code-C2007 = moeda substituída pelo euro antes da contabilização
code-C2008 = nenhum montante fixo publicado: provisório
code-C2009 = montante mensal diferente do publicado
code-C2010 = sem taxa de câmbio para esta data
code-C2011 = montante mensal publicado diferente do da fórmula
code-C2012 = último dia fora da tabela de dias úteis
code-C3001 = acordo não em vigor entre as duas partes nessa data
code-C3002 = o acordo não tem regra para este sentido e esta base
code-C3003 = o credor não pode usar montantes fixos nesse ano
code-C3004 = montante fixo por um acidente de trabalho
code-C3005 = os cuidados terminam antes de começar
code-C3006 = cuidados fora da validade do documento comprovativo
code-C3007 = os cuidados começam depois da contabilização
code-C3008 = contabilizada depois da apresentação da liquidação
code-C3009 = data posterior à data de fecho
code-C3010 = os meses não são de 1 a 12
code-C3011 = o montante não é o produto dos meses pelo montante mensal
code-C3012 = liquidação apresentada fora do prazo: não considerada
code-C3013 = documento comprovativo sem uma data necessária, ou que termina antes de começar
code-C3014 = crédito corrigido desconhecido
code-C3015 = crédito corrigido de outro par, acordo ou moeda
code-C3016 = as correções tornam o crédito negativo
code-C3017 = período contabilístico de um tipo que o acordo não usa
code-C3018 = sem montantes fixos ao abrigo deste artigo
code-C3019 = créditos de um ano civil demasiado anterior à apresentação
code-C3020 = linhas contabilizadas fora do período contabilístico da liquidação
code-C3021 = o último dia de um prazo não é útil, e isso decide
code-C3022 = mais meses reclamados do que o inventário indica
code-C3023 = inventário apresentado tardiamente
code-C3101 = evento incompleto ou mal formado
code-C3102 = o evento indica uma liquidação ou linha que não está no livro
code-C3103 = o montante do evento excede aquilo sobre que pode atuar
code-C3104 = evento anterior à apresentação da liquidação
code-C3105 = event_id usado para eventos diferentes
code-C3106 = evento de tipo desconhecido: guardado para exame
code-C3107 = ato fora do prazo; produz efeito mesmo assim
code-C3108 = ato fora do prazo: recusado
code-C3109 = o pagamento excede o que está em aberto: o resto aguarda imputação
code-C3110 = contestação retirada sem novo vencimento
code-C3111 = juros reclamados superiores aos que a regra dá
code-C3112 = o silêncio produziu efeito
code-C3113 = adiantamento pago embora recusado
code-C3114 = Comissão de Contas chamada antes do tempo
code-C3115 = o evento nada encontra sobre que atuar
code-C3116 = o evento prorroga um prazo que não corre
code-C3117 = evento posterior à data de fecho: aguarda
code-C4001 = compensação não permitida
code-C4002 = o ato de compensação nada encontrou para compensar
code-C9001 = saldo inicial inválido

## Parties

party-AD = Andorra
party-AR = Argentina
party-AT = Áustria
party-BA = Bósnia-Herzegovina
party-BE = Bélgica
party-BG = Bulgária
party-BJ = Benim
party-BR = Brasil
party-CA = Canadá
party-CA-QC = Quebeque
party-CG = Congo
party-CH = Suíça
party-CI = Costa do Marfim
party-CL = Chile
party-CM = Camarões
party-CV = Cabo Verde
party-CY = Chipre
party-CZ = Chéquia
party-DE = Alemanha
party-DK = Dinamarca
party-DZ = Argélia
party-EE = Estónia
party-ES = Espanha
party-FI = Finlândia
party-FR = França
party-GA = Gabão
party-GB = Reino Unido
party-GR = Grécia
party-HR = Croácia
party-HU = Hungria
party-IE = Irlanda
party-IL = Israel
party-IN = Índia
party-IS = Islândia
party-IT = Itália
party-JE = Jersey
party-JP = Japão
party-KR = Coreia
party-LI = Listenstaine
party-LT = Lituânia
party-LU = Luxemburgo
party-LV = Letónia
party-MA = Marrocos
party-MC = Mónaco
party-ME = Montenegro
party-MG = Madagáscar
party-MK = Macedónia do Norte
party-ML = Mali
party-MR = Mauritânia
party-MT = Malta
party-NC = Nova Caledónia
party-NE = Níger
party-NL = Países Baixos
party-NO = Noruega
party-OTHER = Outros Estados (total publicado)
party-PF = Polinésia Francesa
party-PH = Filipinas
party-PL = Polónia
party-PT = Portugal
party-RO = Roménia
party-RS = Sérvia
party-SE = Suécia
party-SI = Eslovénia
party-SK = Eslováquia
party-SM = São Marinho
party-SN = Senegal
party-TG = Togo
party-TN = Tunísia
party-TR = Turquia
party-US = Estados Unidos
party-UY = Uruguai
party-XK = Kosovo
party-YT = Maiote

## Workbooks

workbook-summary = Resumo
workbook-movements = Movimentos por liquidação
workbook-movements_note = O que este processamento movimentou, liquidação a liquidação. Em cada linha, o saldo inicial e os movimentos somam o saldo final; o que o reduz é negativo.
workbook-agreement = Acordo
workbook-currency = Moeda
workbook-basis = Base
workbook-rule = Regra
workbook-line_id = Linha
workbook-event = Evento
workbook-reason = Motivo
workbook-exact = Montantes exatos
workbook-exactly = Exatamente
workbook-payer = Pagador
workbook-payee = Beneficiário
workbook-account_to_pay = Conta a creditar
workbook-replied = Resposta de
workbook-reply_by = Responder até
workbook-settle_by = Resolver até
workbook-closed = Encerrada em
workbook-claim_by = Reclamar até
workbook-paid_late = pago com atraso
workbook-entries = Entradas
workbook-counted = Cálculo do dia
workbook-aged_by = Antiguidade por
workbook-settled_on = Liquidado em
workbook-settlement_currency = Liquidado em (moeda)
workbook-missing = Esperado, não recebido
workbook-nothing_missing = Não falta nada do que era esperado.
workbook-last_received = Última recebida
workbook-introduce_by = Apresentar até
workbook-inventory_by = Inventário até
workbook-all_checks = Verificações deste livro
workbook-checks_note = Os dois lados são fórmulas sobre as folhas deste livro; são recalculadas sempre que uma célula muda.
workbook-check-Closing = saldo inicial + movimentos = liquidações em aberto
workbook-check-Moved = saldos finais dos movimentos = liquidações em aberto
workbook-check-Presented = apresentado: movimentos das liquidações = conta
workbook-check-GivenUp = não considerado e renunciado: movimentos das liquidações = conta
workbook-check-Contested = contestado e creditado: movimentos das liquidações = conta
workbook-check-Paid = pago: movimentos das liquidações = conta
workbook-check-SetOff = compensado: movimentos das liquidações = atos de compensação
workbook-check-Disputed = contestações em aberto = contestado das liquidações
workbook-check-AgedIntroduction = em aberto por ano de apresentação = liquidações em aberto
workbook-check-AgedCare = em aberto por ano dos cuidados = liquidações em aberto
workbook-check-Nets = posições líquidas por período = saldo final
workbook-check-Payable = a pagar agora e transitado = pode ser liquidado agora

## Dashboard

dashboard-kind = Painel de um processamento
dashboard-title = Liquidação { $run }
dashboard-subtitle = { $whose } · situação em { $day }
dashboard-clearing_house = Câmara de compensação, todos os pares
dashboard-skip = Ir para os números
dashboard-noscript = Esta página desenha-se a partir dos dados que contém. Precisa de JavaScript e de nenhuma rede.
dashboard-theme = Cores
dashboard-theme-auto = Como o sistema
dashboard-theme-light = Claro
dashboard-theme-dark = Escuro
dashboard-filters = O que se vê
dashboard-contents = Secções
dashboard-accounting_period = Período contabilístico
dashboard-unknown_period = desconhecido
dashboard-party = Estado
dashboard-creditor = Credor
dashboard-debtor = Devedor
dashboard-reset = Mostrar tudo
dashboard-all-agreement = Todos os acordos
dashboard-all-accounting_period = Todos os períodos
dashboard-all-party = Todos os Estados
dashboard-all-state = Todas as situações
dashboard-positions = Posições: { $count } de { $of } · { $chosen }. Nunca se somam montantes de moedas diferentes.
dashboard-nothing = Não há nada para esta escolha.
dashboard-rows = { $count ->
     [one] { $count } linha
     [many] { $count } de linhas
    *[other] { $count } linhas
}
dashboard-rows-page = Linhas { $from }–{ $to } de { $count }; totais de todas
dashboard-rows-printed = Impressas: as primeiras { $count }. Para menos linhas, escolha um filtro antes de imprimir.
dashboard-page-first = Primeira
dashboard-page-previous = Anterior
dashboard-page-next = Seguinte
dashboard-page-last = Última
dashboard-copy = Copiar
dashboard-copied = Copiado
dashboard-marked = Selecionado; copie com o teclado
dashboard-scale-thousand = { $count ->
     [one] { $count } mil
     [many] { $count } mil
    *[other] { $count } mil
}
dashboard-scale-million = { $n } M
dashboard-scale-billion = { $n } mil M
dashboard-scale-trillion = { $n } B
dashboard-overview-title = Somas
dashboard-overview-lines = { $count ->
     [one] { $count } linha nestas posições
     [many] { $count } de linhas nestas posições
    *[other] { $count } linhas nestas posições
}
dashboard-overview-lost = Em risco de se perder
dashboard-overview-lost-items = Prazos cujo montante se perde se passarem: { $count }
dashboard-measure-open-short = devido e não liquidado
dashboard-measure-open-note = Em aberto, bruto: o que o Estado da coluna deve ao Estado da linha e não liquidou. Cada sentido vale por si.
dashboard-measure-open-cell = { $column } deve a { $row }
dashboard-measure-net-note = Em aberto, líquido: o que o Estado da coluna deve ao Estado da linha, menos o que este lhe deve. Só para leitura: o líquido calcula-se por acordo e período, e nada se compensa sem um ato.
dashboard-measure-net-cell = Líquido de { $column } a { $row }
dashboard-measure-disputed-short = contestado, fora do que está em aberto
dashboard-measure-disputed-note = O que o Estado da coluna contesta dos créditos do Estado da linha. Não está no que está em aberto.
dashboard-measure-disputed-cell = { $column } contesta dos créditos de { $row }
dashboard-measure-eligible-short = a parte em aberto que os acordos admitem
dashboard-measure-eligible-note = A parte do que está em aberto que a regra do acordo admite agora a pagamento.
dashboard-measure-eligible-cell = { $column } pode pagar agora a { $row }
dashboard-measure-held = Retido
dashboard-measure-held-short = liquidações com um erro próprio
dashboard-measure-not_considered = Não considerado
dashboard-measure-not_considered-short = apresentado fora do prazo
dashboard-measure-asserted = Apresentado
dashboard-measure-asserted-short = apresentado até agora, com despesas
dashboard-measure-waived = Renúncias
dashboard-measure-credited = Notas de crédito
dashboard-measure-agreed = Aceite pelo devedor
dashboard-measure-prepaid = Adiantamentos
dashboard-measure-paid = Pago
dashboard-matrix-title = Posições bilaterais
dashboard-matrix-lead = As linhas são credores, as colunas devedores. Abra uma célula para ver de que se compõe.
dashboard-matrix-shows = Mostrar
dashboard-matrix-gross = Em aberto, bruto
dashboard-matrix-netted = Em aberto, líquido
dashboard-matrix-order = Ordem
dashboard-matrix-by_amount = Por montante
dashboard-matrix-by_code = Por código
dashboard-matrix-figures = Escrever os montantes nas células
dashboard-matrix-corner = Credor ↓ devedor →
dashboard-matrix-caption = { $measure }, em { $currency }
dashboard-matrix-unknown = Valores líquidos que não se podem formar, porque ninguém indica um dos sentidos ou este é um total de vários Estados: { $count }. O que deles se conhece não está nestas somas, mas está nos saldos dos Estados:
dashboard-matrix-more = e mais: { $count }
dashboard-matrix-empty = Omitem-se os Estados sem qualquer montante: { $count }.
dashboard-matrix-hint = Aponte para uma célula, ou percorra-as com as setas, para ler o montante; Enter abre-a.
dashboard-legend-title = O número de uma célula é o seu grau nesta escala, em { $currency }:
dashboard-legend-below = menos de { $to }
dashboard-legend-from = desde { $from }
dashboard-balances-title = Saldos dos Estados
dashboard-balances-lead = O que todos os outros devem a cada Estado e o que ele lhes deve. Um Estado abre-se como filtro.
dashboard-balances-caption = Créditos e dívidas em aberto por Estado
dashboard-balances-receivable = É-lhe devido
dashboard-balances-debt = Deve
dashboard-balances-bar = Deve ◂ ▸ é-lhe devido
dashboard-balances-unknown = A matriz de valores líquidos omite estes montantes em aberto, porque os seus líquidos ({ $count }) não se podem formar; estão nestes saldos:
dashboard-balances-look = Ver apenas { $party }
dashboard-flows-title = Fluxos entre Estados
dashboard-flows-lead = Dívidas em aberto, de quem deve a quem se deve. Aponte para um Estado para seguir os seus fluxos.
dashboard-flows-owe = Devem
dashboard-flows-owed = É-lhes devido
dashboard-flows-others = Outros
dashboard-flows-table = O mesmo em quadro
dashboard-flows-caption = Dívidas em aberto por devedor e credor
dashboard-flows-open = { $debtor } a { $creditor }: { $amount }; abrir
dashboard-flows-note = Os { $count } maiores de cada lado um a um, os outros juntos; o quadro tem-nos todos.
dashboard-flows-label = Diagrama de fluxos de dívidas em aberto ({ $count }), em { $currency }; o quadro seguinte tem-nos todos
dashboard-ageing-lead = O que está em aberto e o que está contestado, por ano.
dashboard-ageing-by = Ano
dashboard-ageing-introduction_year = Da apresentação
dashboard-ageing-care_year = Dos cuidados
dashboard-ageing-of_introduction_year = Ano da apresentação
dashboard-ageing-of_care_year = Ano dos cuidados
dashboard-ageing-caption = Em aberto e contestado por ano
dashboard-ageing-label = Colunas de montantes em aberto e contestados por ano, em { $currency }; o quadro ao lado tem os números
dashboard-ageing-no_period = Esta secção mostra todos os períodos contabilísticos: a antiguidade não é mantida por período contabilístico, pelo que essa escolha não a altera.
dashboard-deadlines-title = Prazos e montantes em risco
dashboard-deadlines-lead = O que há a fazer e até quando, o que está em causa e em que regra assenta. Várias tarefas podem respeitar ao mesmo montante, por isso não se somam.
dashboard-deadlines-summary = Tarefas, as mais graves primeiro
dashboard-deadlines-list = Prazos da tarefa escolhida
dashboard-deadlines-chosen = Tarefa: { $task }
dashboard-deadlines-risk = Se falhar
dashboard-deadlines-task = Tarefa
dashboard-deadlines-items = Prazos
dashboard-deadlines-overdue = Passados
dashboard-deadlines-next = Próximo
dashboard-deadlines-days_left = Dias restantes
dashboard-block = Liquidação
dashboard-deadlines-undated = Nenhuma regra fixa um dia para estas.
dashboard-counted = { $months } a contar de { $day } ({ $from })
dashboard-counted-lifting = o dia indicado ao levantar a contestação
dashboard-start-introduction = apresentação
dashboard-start-publication = publicação dos custos médios
dashboard-start-approval = aprovação dos custos médios
dashboard-start-identification = identificação da instituição competente
dashboard-start-half_year = semestre da contabilização
dashboard-start-half_year_identified = semestre da identificação da instituição competente
dashboard-start-contestation = contestação
dashboard-start-offer = oferta
dashboard-start-late_payment = pagamento tardio
dashboard-start-interest_claim = reclamação de juros
dashboard-start-referral = submissão
dashboard-deadlines-cut_off = fecho { $day }
dashboard-deadlines-label = Colunas dos montantes em causa por último dia, em { $currency }; o quadro seguinte tem os números
dashboard-rejects-title = Constatações por causa
dashboard-rejects-lead = Tudo o que se constatou em ficheiros, filas, linhas de crédito, liquidações e eventos, de todo o processamento seja qual for a escolha acima: uma linha ilegível pode não indicar moeda nem Estado. Os valores não são mostrados; ficheiro, linha e coluna levam a eles.
dashboard-rejects-lines = Erros: { $lines } linhas de crédito rejeitadas e { $others } noutros lugares. Avisos: { $warnings }; nada rejeitam.
dashboard-rejects-money = Montantes das linhas rejeitadas, na medida em que são legíveis:
dashboard-rejects-unreadable = Linhas cujo montante não se pode ler: { $count }.
dashboard-rejects-errors = Erros, os mais frequentes primeiro
dashboard-rejects-warnings = Avisos, os mais frequentes primeiro
dashboard-rejects-where = Constatado em
dashboard-found-lines = linha de crédito
dashboard-found-rows = fila de um ficheiro
dashboard-found-files = ficheiro
dashboard-found-blocks = liquidação
dashboard-found-acts = evento ou liquidação
dashboard-rejects-list = Lugares
dashboard-rejects-all = Todos os lugares
dashboard-rejects-times = Vezes
dashboard-rejects-share = Parte do total
dashboard-rejects-file = Ficheiro
dashboard-rejects-column = Coluna
dashboard-blocks-lead = Cada liquidação e a sua situação. Uma liquidação abre-se com os seus lançamentos, prazos e regras.
dashboard-blocks-find = Procurar uma referência
dashboard-blocks-apart = { $count ->
     [one] { $count } retida, recusada ou de um período posterior, em nenhuma posição
     [many] { $count } retidas, recusadas ou de um período posterior, em nenhuma posição
    *[other] { $count } retidas, recusadas ou de um período posterior, em nenhuma posição
}
dashboard-block-status = Condição
dashboard-block-state = Situação da liquidação
dashboard-block-posted_in = Contabilizada em
dashboard-block-holds = Retida por
dashboard-block-contest_until = Contestar até
dashboard-block-shield_until = Adiantamento até
dashboard-block-dispute_until = Litígio até
dashboard-drill-way = Caminho
dashboard-drill-close = Fechar
dashboard-drill-pair = Posições entre { $creditor } e { $debtor }, em { $currency }.
dashboard-drill-claims = Créditos: { $creditor } a { $debtor }
dashboard-drill-position = Posição { $agreement } { $period }
dashboard-drill-nets = Posições líquidas do par
dashboard-drill-owes = { $debtor } deve a { $creditor }
dashboard-drill-net = Líquido, { $debtor } a { $creditor }
dashboard-drill-account = Conta, em { $currency }
dashboard-drill-explain = Toda a história, com os cálculos
dashboard-standing-held = Esta liquidação está retida: tem um erro próprio. Até o seu cabeçalho ser corrigido, ou um evento a libertar ou recusar, o seu montante figura em «Retido» e em nenhum outro número.
dashboard-standing-next_period = Esta liquidação foi apresentada depois do fecho: um processamento posterior a retomará e não figura em nenhum número deste.
dashboard-standing-refused = Esta liquidação foi recusada: o que apresenta não figura em nenhum número e nada dela é devido.
dashboard-standing-unnamed = Um evento recusou-a num processamento anterior; as entradas deste já não o contêm.
dashboard-drill-orders = Decisões sobre a liquidação
dashboard-order-reject_block = recusada
dashboard-order-release = libertada
dashboard-drill-blocks = Liquidações da posição
dashboard-drill-postings = Lançamentos
dashboard-drill-rejects = O que se constatou nas suas linhas
dashboard-drill-findings = O que se constatou nos eventos que lhe respeitam
dashboard-drill-lines = Onde estão as suas linhas
dashboard-drill-files = A página só nomeia as linhas que um evento ou uma constatação nomeia. As outras estão nestes ficheiros de créditos do credor; o comando acima diz mais.
dashboard-drill-no_files = A página só nomeia as linhas que um evento ou uma constatação nomeia. As entradas deste processamento já não contêm ficheiros de créditos do credor; o comando acima diz mais.
dashboard-posting-date = Dia
dashboard-posting-kind = Lançamento
dashboard-posting-basis = Regra ou referência
dashboard-posting-run = Processamento
dashboard-dispute-on = Contestada em
dashboard-dispute-outstanding = Ainda contestado

## Dashboard: postings

dashboard-posting-opening = saldo retomado
dashboard-posting-care = cuidados apresentados
dashboard-posting-fees = despesas apresentadas
dashboard-posting-not_considered = não considerado
dashboard-posting-reconsidered = afinal considerado
dashboard-posting-waived = renunciado
dashboard-posting-contested = contestado
dashboard-posting-lifted = contestação retirada
dashboard-posting-withdrawn = retirado
dashboard-posting-credited = creditado
dashboard-posting-agreed = aceite
dashboard-posting-prepaid = adiantamento
dashboard-posting-paid = pago
dashboard-posting-unallocated = recebido sem liquidação
dashboard-posting-allocated = imputado
dashboard-posting-refunded = devolvido
dashboard-posting-unallocated_refunded = devolvido sem liquidação
dashboard-posting-set_off = compensado
dashboard-posting-set_off_converted = compensado, convertido
dashboard-posting-set_off_value = valor da compensação
dashboard-posting-conversion_difference = diferença de conversão
dashboard-posting-interest_claimed = juros reclamados
dashboard-posting-interest_contested = juros contestados
dashboard-posting-interest_lifted = contestação dos juros retirada
dashboard-posting-interest_credited = juros creditados
dashboard-posting-interest_paid = juros pagos

## Dashboard: other lists

dashboard-status-posted = contabilizada
dashboard-status-opening = retomada

## Dashboard: sources

dashboard-about-title = De onde vêm os números
dashboard-about-lead = Cada número é uma célula de um quadro do processamento, ou uma soma de tais células em unidades mínimas inteiras. A página contém-nos e não pergunta a ninguém.
dashboard-about-lines-value = { $read } lidas = { $accepted } aceites + { $rejected } rejeitadas + { $settled } liquidadas antes
dashboard-about-controls = Controlos
dashboard-about-controls-value = { $held } de { $all } verificados
dashboard-about-manifest = Manifesto, BLAKE3

## Letters

letter-title_introduction = Apresentação de créditos
letter-title_acknowledgement = Acusação da receção de créditos
letter-title_contestation = Contestação de créditos
letter-title_reply = Resposta à vossa contestação
letter-title_reminder = Lembrete de montantes vencidos
letter-title_interest = Pedido de juros de mora
letter-title_payment = Aviso de pagamento
letter-title_payable = Anúncio de pagamento
letter-title_confirmation = Pedido de confirmação de saldo
letter-title_record = Ata conjunta de liquidação
letter-subject_of = { $title }, período de liquidação { $period }

## Letters: frame

letter-our_reference = Nossa referência
letter-your_references = Vossas referências
letter-date = Data da carta
letter-contact = Ponto de contacto
letter-salutation = Exmas. Senhoras, Exmos. Senhores,
letter-valediction = Com os melhores cumprimentos,
letter-as_of = A presente carta tem a data de fecho. Expõe a situação em { $date }; os factos posteriores não são tidos em conta.
letter-legal_bases = Bases jurídicas aplicadas
letter-bases_note = O texto desta regra não está confirmado.
letter-under = { $agreement }, montantes em { $currency }
letter-signature = Assinatura
letter-name_and_function = Nome e cargo
letter-place_and_date = Local e data
letter-stamp = Carimbo
letter-last_notified = a última que vos comunicámos
letter-claim_number = N.º do crédito
letter-period_not_known = período desconhecido
letter-half_year_1 = 1.º semestre de { $year }
letter-half_year_2 = 2.º semestre de { $year }
letter-quarter_1 = 1.º trimestre de { $year }
letter-quarter_2 = 2.º trimestre de { $year }
letter-quarter_3 = 3.º trimestre de { $year }
letter-quarter_4 = 4.º trimestre de { $year }
letter-brought_in = saldo transitado, { $period }
letter-claims_on = Créditos de { $creditor } sobre { $debtor }
letter-held_for = { $creditor } detém { $amount } { $currency } recebidos de { $debtor } sem liquidação indicada ({ $period }). Este montante não está deduzido acima: falta acordar que créditos paga.

## Letters: introduction and acknowledgement

letter-introduction_opening = Pela presente apresentamos os créditos abaixo indicados, para reembolso do custo das prestações em espécie. Cada liquidação é fundamentada pelos créditos individuais transmitidos com ela.
letter-introduction_request = Solicitamos que acusem a receção. Se não aceitarem um crédito, pedimos que indiquem os motivos no prazo referido. O que não for contestado é pagável no dia indicado.
letter-acknowledgement_opening = Acusamos a receção dos créditos abaixo indicados. O dia de apresentação referido é aquele a partir do qual se contam os prazos.
letter-acknowledgement_request = A presente acusação não constitui aceitação dos montantes. Reservamo-nos o direito de contestar créditos dentro dos prazos.
letter-acknowledgement_late = As liquidações seguintes foram apresentadas depois do último dia para a apresentação. Não são consideradas e nada delas é devido.
letter-missed_day = Último dia de apresentação
letter-waived_of = Renúncias: { $amount } { $currency }, em { $blocks }. Fundamento: { $ground }.
letter-acknowledgement_held = As liquidações seguintes não constam da conta, pelos motivos indicados. Solicitamos que corrijam ou retirem o que for necessário.
letter-acknowledgement_refused = Recusamos as liquidações seguintes, pelos motivos indicados. Nada delas consta da conta; o que for corrigido pode ser reenviado numa nova liquidação.
letter-ground = Motivo
letter-acknowledgement_rejected = Na verificação dos ficheiros não foram aceites os créditos individuais contados abaixo.
letter-rejected_mend = As linhas com erro podem ser reenviadas, corrigidas, numa nova liquidação.
letter-rejected_known = As linhas enviadas duas vezes ou já aceites contam já uma vez; não é preciso reenviá-las.
letter-rejected_lines = Linhas não aceites
letter-file = Ficheiro
letter-line_number = Linha
letter-number_reused = número do crédito usado para linhas diferentes
letter-number_accepted = crédito aceite num período de liquidação anterior
letter-more_lines = { $count ->
     [one] … e mais { $count } linha; rejects.csv do processamento indica todas.
     [many] … e mais { $count } de linhas; rejects.csv do processamento indica todas.
    *[other] … e mais { $count } linhas; rejects.csv do processamento indica todas.
}
letter-contest_by = Contestar o mais tardar em

## Letters: contestation and reply

letter-contestation_opening = Examinámos os créditos abaixo indicados e contestamos os montantes referidos, pelos motivos expostos.
letter-contestation_others = O que não é contestado nestas liquidações não é afetado.
letter-contestation_interest = Contestamos os juros que pediram, nos montantes referidos e pelos motivos expostos.
letter-claimed_on = Pedidos em
letter-contestation_request = Onde não conste resposta vossa, solicitamos resposta, o mais tardar no dia indicado se o houver, retirando o crédito ou enviando-nos os documentos que o justificam.
letter-reply_opening = Examinámos as vossas contestações e respondemos como segue.
letter-reply_request = Os montantes retirados são creditados a vosso favor. Quanto ao que continua contestado, solicitamos que retirem a contestação ou nos comuniquem os motivos em que ainda se baseiam.
letter-reason = Motivo invocado
letter-no_reason = nenhum motivo indicado
letter-reply_by = Responder o mais tardar em
letter-decision = A nossa resposta
letter-decision_accepted = aceite, crédito retirado
letter-decision_partly = aceite em parte
letter-decision_maintained = crédito mantido
letter-decision_withdrawn = crédito retirado
letter-withdrawn = Retirado

## Letters: reminder, interest, payment

letter-reminder_opening = Segundo os nossos livros, os montantes abaixo eram exigíveis e não tinham sido recebidos até { $date }.
letter-reminder_request = Solicitamos o seu pagamento sem demora, o mais tardar em { $date }, citando as referências. Se o pagamento já tiver sido efetuado, pedimos que nos comuniquem a data e a referência.
letter-reminder_interest = Se tudo o que está vencido fosse pago em { $date }, poderiam ser pedidos juros de { $amount } { $currency }.
letter-late = Atraso
letter-overdue_since = { $date }, vencido
letter-interest_opening = Os montantes abaixo foram pagos depois do último dia de pagamento. Pedimos os respetivos juros, calculados como indicado.
letter-interest_request = Solicitamos o pagamento do total pedido, citando a nossa referência.
letter-interest_pay_by = Os juros pedidos na data desta carta devem ser pagos o mais tardar em { $date }.
letter-interest_amount = Juros
letter-claimed_before = Menos juros já pedidos
letter-claimed_now = Pedido pela presente carta
letter-payment_opening = Comunicamos os pagamentos abaixo, tal como constam dos nossos livros para o período de liquidação.
letter-payment_due = Os montantes seguintes são agora por nós devidos, nos vencimentos indicados.
letter-payment_account = Solicitamos que nos avisem antes do pagamento se uma conta indicada já não estiver correta.
letter-payment_kind = Natureza do pagamento
letter-payment_paid = pagamento
letter-payment_prepaid = adiantamento
letter-payment_interest = juros
letter-payment_unallocated = pagamento sem liquidação
letter-payment_refund = devolução do que foi pago a mais ou sem liquidação
letter-paid_day = Pago em
letter-document = Documento

## Letters: confirmation of balance and joint record

letter-confirmation_opening = Para o encerramento das nossas contas, solicitamos a confirmação dos saldos abaixo em { $date }.
letter-confirmation_request = Solicitamos a devolução do talão abaixo o mais tardar em { $date }, preenchido e assinado. Se os vossos livros diferirem, indiquem os vossos valores e juntem uma lista das diferenças.
letter-our_claims = Nossos créditos sobre vós
letter-your_claims = Vossos créditos sobre nós
letter-refund_by_us = Pago em excesso, a devolver por nós
letter-refund_by_you = Pago em excesso, a devolver por vós
letter-slip = Talão de resposta: confirmação de saldo
letter-return_to = A devolver o mais tardar em { $date } a: { $address }
letter-slip_agree = Os saldos acima concordam com os nossos livros.
letter-slip_differ = Os nossos livros diferem; junta-se uma lista das diferenças.
letter-books_of = Nos livros de { $party }
letter-record_opening = Os dois organismos de ligação acima indicados registam a liquidação dos seus créditos relativa ao período, tal como resulta em { $date }.
letter-record_pays = O que cada parte paga
letter-at_introduction = { $block }: { $amount } às taxas do dia da apresentação ({ $rates }); diferença { $difference }, suportada por: { $borne }.
letter-record_closing = Feito em dois originais, um para cada parte. A ata produz efeitos quando ambas a tiverem assinado.
letter-for_party = Por: { $party }

## Annual report

annual-report = Relatório anual
annual-title = Créditos e dívidas em { $year }
annual-of_group = Todos os Estados em conjunto
annual-contents = Índice
annual-until = Situação em
annual-made_from = Processamentos
annual-subject = Objeto

## Annual report: summary

annual-summary = Números principais
annual-key_claims_presented = Créditos apresentados
annual-key_claims_settled = Créditos pagos ou compensados
annual-key_claims_outstanding = Créditos por saldar
annual-key_debts_presented = Dívidas que nos foram apresentadas
annual-key_debts_settled = Dívidas pagas ou compensadas
annual-key_debts_outstanding = Dívidas por saldar
annual-recovery_rate = Taxa de recuperação
annual-payment_rate = Taxa de pagamento
annual-key_time_to_be_paid = Dias até sermos pagos, mediana
annual-key_time_to_pay = Dias até pagarmos, mediana
annual-key_persons_claims = Pessoas tratadas aqui
annual-key_persons_debts = Pessoas tratadas no estrangeiro
annual-of_which_disputed = do qual contestado { $amount }
annual-fraction = { $numerator } de { $denominator }
annual-mean_per_head = { $amount } por beneficiário
annual-of_payments = { $count ->
     [one] de { $count } pagamento
     [many] de { $count } de pagamentos
    *[other] de { $count } pagamentos
}
annual-populations = Os créditos apresentados e os pagos num mesmo ano são populações diferentes: o que se paga foi, na maior parte, apresentado em anos anteriores. Ambos figuram lado a lado e nunca se somam nem se subtraem.
annual-incomplete = O ano não está completo: os números vão até { $date }.
annual-all_currencies = Todas as moedas
annual-currency = Moeda
annual-claims_presented = Créditos: apresentado
annual-claims_settled = Créditos: pago ou compensado
annual-claims_outstanding = Créditos: por saldar
annual-debts_presented = Dívidas: apresentado
annual-debts_settled = Dívidas: pago ou compensado
annual-debts_outstanding = Dívidas: por saldar
annual-units_per_euro = Unidades por euro
annual-claims_euro = Créditos por saldar, em euros
annual-debts_euro = Dívidas por saldar, em euros
annual-euro_note = Montantes em moedas diferentes nunca se somam. O valor em euros serve só para comparar: à taxa que o livro tem para { $date } ou para o último dia anterior que a tenha; sem taxa não há valor.
annual-no_rate = sem câmbio

## Annual report: partners, agreements, bases, periods

annual-partners = Por parceiro
annual-partners_note = Os créditos são o que outros Estados devem por cuidados prestados aqui; as dívidas, o que lhes é devido por cuidados prestados lá.
annual-partners_note_group = Cada montante é um crédito do Estado que prestou os cuidados e uma dívida do que os suporta. Os dois quadros mostram os mesmos montantes dos dois lados; os seus totais são iguais e não devem ser somados.
annual-flows_note = Transportado + apresentado − fora de prazo − renunciado − creditado − saldado = por saldar. Por saldar é o que está em aberto e o que está contestado. Creditado é o que o credor abandonou, por nota de crédito ou ao retirar um crédito contestado. Saldado é o que foi pago, menos o devolvido, e o que foi compensado.
annual-partner = Parceiro
annual-claims = Créditos
annual-debts = Dívidas
annual-by_creditor = Créditos, por Estado credor
annual-by_debtor = Dívidas, por Estado devedor
annual-brought_forward = Transportado
annual-presented = Apresentado
annual-out_of_time = Fora de prazo
annual-waived = Renunciado
annual-credited = Creditado
annual-settled = Saldado
annual-outstanding = Por saldar
annual-outstanding_by_partner = Por saldar no fim do ano
annual-kinds = Por tipo de acordo
annual-kinds_note = As regras europeias incluem os textos que as prolongam com o Reino Unido. Um tipo é a soma dos seus acordos, que figuram por baixo.
annual-agreement = Acordo
annual-kind_european = Regras europeias
annual-kind_bilateral = Acordos bilaterais
annual-kind_decree = Decretos de coordenação
annual-kind_other = Outros acordos
annual-bases = Por base
annual-bases_note = A base é a da liquidação. Os saldos com que o livro começou figuram onde o livro os inscreveu.
annual-basis = Base do crédito
annual-series = Período a período
annual-series_note = Por saldar no início + apresentado − abandonado − saldado = por saldar no fim, em cada período. Abandonado é o tardio, renunciado ou creditado; abaixo de zero, retomou-se mais. Por saldar é um nível: o ano começa com o primeiro e acaba com o último.
annual-outstanding_before = Por saldar no início
annual-outstanding_then = Por saldar no fim

## Annual report: claims by kind of care and document

annual-categories = Por tipo de cuidados
annual-categories_note = Créditos apresentados no ano, retificações incluídas. Pagamentos e contestações nomeiam uma liquidação e não o tipo de cuidados; o que está pago ou por saldar não pode ser repartido por ele.
annual-merged_categories = outros tipos de cuidados, em conjunto
annual-category = Tipo de cuidados
annual-category_medical = médicos e outros profissionais
annual-category_dental = cuidados dentários
annual-category_medicines = medicamentos
annual-category_hospital = cuidados hospitalares
annual-category_rehabilitation = reabilitação
annual-category_transport = transporte de doentes
annual-category_medical_check = controlos médicos e administrativos
annual-category_other = outros cuidados
annual-none_named = não indicado
annual-documents = Por documento de direito
annual-documents_note = Créditos apresentados no ano, pelo documento que abriu o direito aos cuidados. Os montantes fixos podem não nomear nenhum.
annual-merged_documents = outros documentos, em conjunto
annual-not_told = Não figuram os créditos por tipo de cuidados e por documento: sem contar as pessoas não se sabe quais dizem respeito a poucas.
annual-document = Documento
annual-share = Parte

## Annual report: persons

annual-persons = Beneficiários
annual-persons_note = Pessoas a quem dizem respeito os créditos apresentados no ano, contadas exatamente. Uma pessoa conta uma vez com cada parceiro, por muitos créditos que a nomeiem; e com cada base e cada documento dos seus créditos, que por isso não somam as pessoas de um parceiro. O total soma os parceiros. O custo médio é o apresentado, retificações incluídas, dividido pelas pessoas.
annual-beneficiaries = Pessoas
annual-beneficiaries_actual = Pessoas, custo real
annual-beneficiaries_fixed = Pessoas, montantes fixos
annual-mean_cost = Custo médio por beneficiário
annual-mean_actual = Custo médio, custo real
annual-mean_fixed = Custo médio, montantes fixos
annual-persons_by_group = Todos os parceiros, por base e documento
annual-persons_in_detail = Cada parceiro, por base e documento
annual-group = Base ou documento
annual-withheld = *
annual-withheld_note = * Não publicado: menos de { $smallest } pessoas ou linhas, ou um número do qual tal célula se poderia deduzir.

## Annual report: objectives

annual-objectives = Objetivos
annual-objectives_note = Quanto do que havia a recuperar foi recuperado, e quanto tempo demorou. Cada média figura ao lado do seu numerador e denominador.
annual-recovery_claims = Recuperação de créditos no ano
annual-recovery_debts = Pagamento de dívidas no ano
annual-recoverable = A recuperar
annual-to_be_paid = A pagar
annual-payments = Pagamentos
annual-median_to_pay = Mediana de dias até pagar
annual-mean_to_pay = Média de dias, por montante
annual-cohorts = Por ano de apresentação
annual-cohorts_note = O que foi feito, até ao fim do ano, de tudo o que se apresentou em cada ano. Aqui numerador e denominador tratam dos mesmos créditos; dos saldos iniciais não se conhece o ano.
annual-given_up = Abandonado
annual-maintained = Mantido
annual-times = Quanto tempo demora, em dias
annual-times_note = Tempo até apresentar: liquidações contabilizadas no ano, do último dia do seu período contabilístico à apresentação. Tempo até pagar: pagamentos, adiantamentos e compensações do ano, desde a apresentação da sua liquidação. Tempo até encerrar: liquidações de que nada está por saldar, da apresentação ao último lançamento. Litígios: da contestação ao fim do ano, ou ao dia em que foram encerrados. A média ponderada é dias vezes montante dividido por montante. Não contados são aqueles de que não se conhece um dia.
annual-measure = Medida
annual-population = Número
annual-not_counted = Não contados
annual-median_days = Mediana
annual-days_times_amount = Dias vezes montante
annual-weighted_days = Média por montante
annual-time_to_present = Tempo até apresentar
annual-time_to_pay = Tempo até pagar
annual-time_to_close = Tempo até encerrar
annual-age_of_disputes = Idade dos litígios abertos
annual-length_of_disputes = Duração dos litígios encerrados
annual-paid_within = Pagamentos do ano por dias desde a apresentação
annual-paid_and_settled = { $paid } no quadro + { $unknown } de créditos cuja apresentação não é conhecida − { $returned } devolvidos = { $settled } saldados.
annual-days = Dias

## Annual report: care years

annual-care_years = Por ano de cuidados
annual-care_years_note = O que foi apresentado de cada ano de cuidados até ao fim de cada ano, desde que o livro começou. Uma coluna é um ano de apresentação; os montantes são acumulados.
annual-care_year = Ano de cuidados
annual-triangle = Apresentado até agora por ano de cuidados
annual-year_of_introduction = Ano de apresentação
annual-by_half = Apresentado em cada semestre
annual-earlier = anteriores
annual-first_half_before = 1.º semestre, ano anterior
annual-second_half_before = 2.º semestre, ano anterior
annual-first_half = 1.º semestre
annual-second_half = 2.º semestre
annual-triangle_unknown = Fora do quadro: { $amount }, de que não se conhece o dia de apresentação ou o ano de cuidados.
annual-no_proposal_short = Não se propõe provisão, por falta de história. Anos inteiros liquidados: { $years }; necessários: { $least }.
annual-no_proposal_factor = Não se propõe provisão: numa certa idade nada tinha sido apresentado, e nenhum fator parte dela.
annual-proposal_note = Uma proposta e não um lançamento: o que ainda se espera de anos de cuidados passados, pelo método chain-ladder. Um fator é o que os anos de cuidados conhecidos nas duas idades tinham na maior, dividido pelo que tinham na menor. Um ano de cuidados chegará ao que tem, vezes todos os fatores à sua frente, arredondado uma vez. O que viria depois da maior idade conhecida não está incluído.
annual-development = Fatores de idade a idade
annual-age = Anos desde os cuidados
annual-care_years_used = Anos de cuidados
annual-presented_at_next = Na idade maior
annual-presented_at_age = Na idade menor
annual-factor = Fator
annual-proposal = Provisão proposta
annual-presented_so_far = Apresentado até agora
annual-ultimate = Chegará a
annual-expected_still = Ainda esperado

## Annual report: bridge

annual-bridge = Do razão ao número publicado
annual-bridge_note = Os totais publicados incluem as despesas de gestão e deixam de fora o renunciado e o negativo. Razão − renunciado + créditos negativos excluídos = publicado. Os de liquidações renunciadas por inteiro já estão no renunciado.
annual-ledger_figure = Razão
annual-waived_of_year = Renunciado
annual-negative_lines = Negativos excluídos
annual-published = Número publicado
annual-negatives_unknown = Um processamento do ano não guardou os seus ficheiros: os créditos negativos não se distinguem, e o número publicado ainda os contém.
annual-outside = Fora dos saldos
annual-what = O quê
annual-held = Liquidações retidas no fim do ano
annual-next_period = Liquidações apresentadas depois do fim
annual-refused = Liquidações recusadas
annual-interest_claimed = Juros reclamados
annual-interest_credited = Juros creditados ou retirados
annual-interest_paid = Juros pagos
annual-received_without_block = Pagamentos sem liquidação
annual-allocated = dos quais afetados a liquidações
annual-returned = dos quais devolvidos

## Annual report: controls and method

annual-controls = Controlos
annual-controls_note = Cada número à esquerda é calculado de outros quadros que o da direita.
annual-controls_hold = Verificam-se { $hold } de { $all } controlos. Cada um figura com os seus dois lados no livro e nos quadros CSV e JSON; aqui figuram os que não se verificam.
annual-control_opening = Liquidações antes do ano = posições antes dele
annual-control_movements = Transportado + movimentos = posições no fim
annual-control_partners = Soma dos parceiros = tudo
annual-control_bases = Soma das bases = tudo
annual-control_cube = Apresentado segundo o razão = segundo os cubos
annual-control_disputes = Litígios abertos = montantes contestados
annual-control_care_years = Anos de cuidados = cubos de todos os processamentos
annual-control_accepted = Linhas aceites relidas = cubos, montante
annual-control_lines = Linhas aceites relidas = cubos, linhas
annual-control_times = Pagamentos por dias − devolvidos = saldado
annual-control_group = Créditos de todos os Estados = dívidas de todos os Estados
annual-side = Lado
annual-method = Fontes e método
annual-runs = Processamentos do ano
annual-run = Processamento
annual-manifest = Manifesto (BLAKE3)
annual-digest = Impressão do razão
annual-method_year = O ano são os períodos de liquidação que nele estão. O que os seus processamentos contabilizaram é do ano, mesmo que um facto conhecido tarde tenha um dia anterior. De um período liquidado de novo só conta o último processamento.
annual-method_group = O relatório trata de todos os Estados da câmara de compensação em conjunto: créditos pelo Estado que prestou os cuidados e dívidas pelo que os suporta. Os quadros que não distinguem Estados mostram os montantes uma vez.
annual-method_outstanding = Por saldar é o que foi apresentado e não abandonado, pago ou compensado, vencido ou não, contestado ou não. Os juros ficam de fora.
annual-method_settled = Os pagamentos contam no ano em que foram inscritos, seja qual for o ano do crédito. Os pagamentos sem liquidação contam só quando são afetados.
annual-method_currencies = Em nenhum quadro se converte, e nada se soma entre moedas.
annual-method_openings = Os saldos com que um livro começa contam como transportados e não como apresentados. Não têm linhas, ano de cuidados nem pessoas.
annual-method_waiting = As liquidações retidas, apresentadas depois do fim ou recusadas não estão em outro número senão no que as nomeia.
annual-method_fixed = Um montante fixo é um crédito como outro; o seu ano de cuidados é o seu ano de referência, e nunca se converte em casos de cuidados.
annual-method_rounding = Os montantes são exatos. Partes, médias e fatores são arredondados só para a leitura, e nada se calcula com eles.
annual-method_withheld = Os montantes de um parceiro, de um acordo, de uma base ou de um ano são números do razão, como os têm os extratos e as contas, e figuram sempre. As pessoas, as suas linhas e médias não são publicadas quando dizem respeito a menos de { $smallest } pessoas ou linhas. Os documentos e tipos de cuidados com menos são reunidos com pelo menos um maior, linhas e montantes, sem dizer quais são. Omitem-se mais células até que nenhuma combinação de totais e partes revele uma célula pequena.
annual-codes = Códigos
annual-document_ehic = Cartão Europeu de Seguro de Doença
annual-document_prc = certificado provisório de substituição do cartão
annual-document_s1 = inscrição para cuidados no Estado de residência
annual-document_s2 = cuidados programados, autorizados previamente
annual-document_s3 = cuidados de um trabalhador fronteiriço reformado no Estado da antiga atividade
annual-document_da1 = cuidados por acidente de trabalho ou doença profissional
annual-document_e106 = trabalhadores residentes noutro Estado, antes de 2010
annual-document_e109 = família de um trabalhador residente noutro Estado, antes de 2010
annual-document_e112 = cuidados programados, antes de 2010
annual-document_e121 = pensionistas residentes noutro Estado, antes de 2010
annual-document_bil = formulário de um acordo bilateral
annual-minor = Outras moedas
annual-minor_note = As moedas com dois parceiros no máximo de cada lado figuram juntas, uma linha para cada um. Nada é somado. Os seus quadros completos, também por período e por ano de apresentação, estão no livro e nos quadros CSV e JSON.
annual-minor_recovery = Recuperação de créditos e pagamento de dívidas no ano
annual-minor_to_settle = A saldar
annual-minor_rate = Taxa de recuperação ou de pagamento
annual-method_persons = As pessoas foram contadas ao fazer o relatório, dos ficheiros que os processamentos guardaram e só de créditos aceites. Durante a contagem uma pessoa era conhecida por uma impressão de 128 bits sob uma chave aleatória do momento. Nem identificadores, nem impressões, nem a chave foram guardados ou escritos.
annual-persons_not_asked = As pessoas não foram contadas, porque o relatório foi pedido sem elas.
annual-persons_not_kept = As pessoas não podem ser contadas: um processamento do ano foi feito sem guardar os seus ficheiros.

## Annual report: charts

annual-chart_of = { $title }, { $unit }
annual-thousands = milhares de { $currency }
annual-millions = milhões de { $currency }
annual-percent = { $number } %
annual-others = { $count ->
     [one] { $count } outro Estado
     [many] { $count } de outros Estados
    *[other] { $count } outros Estados
}


## Amounts due

due-caption = Montantes exigíveis de { $payer } a { $payee }, { $agreement }, { $currency }
due-day = Vence em
due-account = Conta a creditar
due-no_account = nenhuma conta indicada
due-no_day = sem prazo fixado
due-deduction = pago a mais, deduzido
due-ask_account = Onde não é indicada nenhuma conta, o cabeçalho da liquidação não a continha: consulte o credor antes de pagar.
due-other_account = { $payee } mudou de conta: desde a liquidação { $block }, apresentada em { $date }, indica { $now }; antes, { $before }. Obtenha a confirmação de { $payee } por uma via conhecida antes de pagar.

## Glossary: docs/glossary.md is drawn from it

term-claim = crédito
term-debt = dívida
term-clearing = apuramento das contas
term-recovery = cobrança
term-settlement = liquidação, pagamento
term-balance = saldo
term-refund = reembolso
term-block = liquidação, crédito global
term-claim-line = linha, crédito individual
term-creditor-state = Estado credor
term-debtor-state = Estado devedor
term-creditor-institution = instituição credora
term-debtor-institution = instituição devedora
term-competent-institution = instituição competente
term-institution-of-residence = instituição do lugar de residência
term-institution-of-stay = instituição do lugar de estada
term-liaison-body = organismo de ligação
term-administrative-commission = Comissão Administrativa
term-audit-board = Comissão de Contas
term-party = parte
term-benefits-in-kind = prestações em espécie
term-accidents = acidentes de trabalho e doenças profissionais
term-planned-care = cuidados programados
term-unplanned-care = cuidados não programados
term-basis = base do crédito
term-actual-expenditure = despesas efetivas
term-fixed-amount = montante fixo
term-average-cost = custo médio
term-age-band = grupo etário
term-reduction = redução X
term-inventory = inventário de meses
term-reference-year = ano de referência
term-half-year = semestre
term-financial-year = exercício
term-accounting-period = período contabilístico
term-settlement-period = período de liquidação
term-cut-off = data de fecho
term-booking = contabilização
term-introduction = apresentação
term-deadline = prazo
term-due-date = vencimento
term-out-of-time = apresentado fora do prazo
term-contestation = contestação
term-reply = resposta
term-dispute = litígio
term-lifting = retirada da contestação
term-acceptance = aceitação
term-credit-note = nota de crédito
term-correction = retificação, crédito negativo
term-overpayment = pagamento em excesso
term-down-payment = adiantamento
term-interest = juros de mora
term-refinancing-rate = taxa das operações principais de refinanciamento
term-agreement = acordo, convenção
term-profile = perfil
term-settlement-mode = modo de liquidação
term-waiver = renúncia
term-set-off = compensação
term-management-fee = despesas de gestão
term-statement-of-account = extrato de conta
term-opening-balance = saldo inicial
term-closing-balance = saldo final
term-position = posição
term-net-position = posição líquida
term-open-amount = montante em aberto
term-disputed-amount = montante contestado
term-recovery-rate = taxa de recuperação
term-payment-rate = taxa de pagamento
term-care-year = ano de cuidados
term-accrual = provisão, acréscimo
term-beneficiary = beneficiário
term-mean-cost = custo médio por beneficiário
term-ageing = antiguidade dos créditos
term-held = retido
term-reject = linha rejeitada
term-refused = recusado
term-asserted = reclamado pelo credor
term-brought-forward = transportado
term-given-up = abandonado
term-event = evento
term-run = processamento
term-book = livro de liquidação
term-joint-committee = comissão mista
term-joint-record = ata de encerramento
term-entitlement-document = documento comprovativo do direito
term-health-card = cartão europeu de seguro de doença (CESD)
term-replacement-certificate = certificado provisório de substituição (CPS)
term-business-use-case = caso de utilização (BUC)
term-structured-document = documento eletrónico estruturado (SED)
term-exchange-network = Intercâmbio Eletrónico de Informações de Segurança Social (EESSI)
term-data-model = modelo de dados comum (CDM)
term-official-journal = Jornal Oficial da União Europeia (JO)
